//! What a change of law does by days that come before any law changes.

use std::sync::Arc;

use solon_law::program::{LawView, Program};
use solon_proof::analyse::changes;
use solon_verdict::eval::Query;

use crate::small::{program, rule};

/// A law that has always been, and a rule of 2027 beside it: who moves does so today, not from 2027 on.
#[test]
fn what_has_come_before_any_law_changes_moves_systems() {
    let laws = ["a and planned has come", "planned has come"].map(|when| {
        let text = "fact planned : date\n  ask en \"When is it planned?\"\n\n".to_owned()
            + &rule("r", when, "high", "")
            + &rule("s", "a", "high", "  applies from 2027-06-01\n");
        program(&["a"], &text)
    });
    let law = |p: &Arc<Program>| p.consult(&LawView::default()).unwrap();
    let [old, new] = [law(&laws[0]), law(&laws[1])];
    let query = Query {
        on: "2026-11-28".parse().unwrap(),
        readings: Vec::new(),
    };
    let found = changes((&laws[0], &old), (&laws[1], &new), [&query, &query], 8).unwrap();
    let first = found.levels.iter().find(|c| c.days[0].0.is_none());
    let first = first.unwrap_or_else(|| panic!("{found:?}"));
    assert!(first.rises && first.complete && first.level == "high");
    let until = first.days[0].1.unwrap();
    assert_eq!(until.to_string(), "2027-06-01");
    // It moves on the last day before, on which what had come by then has come.
    let [region] = first.regions.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(region.on.unwrap().to_string(), "2027-05-31");
    // Nobody falls.
    assert!(found.levels.iter().all(|c| c.rises), "{found:?}");
}
