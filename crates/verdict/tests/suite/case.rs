//! A description is judged by the law of the program that it was read for, and by no other.

use std::sync::Arc;

use solon_law::program::{LawView, Program};
use solon_verdict::eval::{Case, OtherProgram};
use solon_verdict::facts::Facts;

use super::facts::program;

#[test]
fn a_description_and_a_law_are_of_one_program() {
    let (one, other) = (program(), program());
    let law = one.consult(&LawView::default()).unwrap();
    let facts = Facts::empty(&one);
    assert!(Case::new(&law, &facts).is_ok());
    assert!(Case::new(&law.cone(), &facts).is_ok());
    // The texts are the same, and still it is not the same program.
    let foreign = Facts::empty(&other);
    assert_eq!(Case::new(&law, &foreign).err(), Some(OtherProgram));
    let message = OtherProgram.to_string();
    assert!(message.contains("another"), "{message}");
}

#[test]
fn what_is_changed_in_a_copy_is_the_same_program() {
    let one = program();
    let mut copy = Program::clone(&one);
    copy.tests.clear();
    let law = Arc::new(copy).consult(&LawView::default()).unwrap();
    let facts = Facts::empty(&one);
    let fresh = one.fact("fresh").unwrap();
    let case = Case::new(&law, &facts).unwrap();
    let changed = case.with(|facts| facts.clear(fresh));
    assert_eq!(changed.program().facts[fresh].name, "fresh");
    assert!(changed.facts().get(fresh).is_none());
}
