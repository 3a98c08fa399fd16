//! Mistakes in rules in words.

use solon::pack::{PackText, load};
use solon::report::coverage::mutation::sentence;
use solon::trial::mutants::mutants;

/// A small regime with something to break in every clause, and the tests of some of it.
pub const RULES: &str = include_str!("../../crates/testing/tests/suite/mutate/pack.solon");

#[test]
fn mutants_say_what_was_broken() {
    let pack = PackText {
        folder: "mutate".to_owned(),
        files: vec![("pack.solon".to_owned(), RULES.to_owned())],
    };
    let loaded = load(&pack, &|_| None, true);
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    let lines: Vec<String> = mutants(&loaded.program)
        .iter()
        .map(|m| format!("{}: {}", m.id, sentence(&loaded.program, m)))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}
