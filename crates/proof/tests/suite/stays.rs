//! What is proved of stays whose end nobody knows: everything for both cases, the same on all days.

use solon_law::program::LawView;
use solon_proof::analyse::{broken_properties, changes, clearances, evaluate, flaws, nearest};
use solon_verdict::eval::{Case, Query};

use crate::small::{facts, program, rule, yes};

const STAY: &str = "stay halt \"Stay\"\n  of application for r.1\n  from 2026-01-01 until unknown\n  cites L \"Art. 3\"\n\n";

fn query(on: &str) -> Query {
    Query {
        on: on.parse().unwrap(),
        readings: Vec::new(),
    }
}

#[test]
fn a_level_hangs_on_a_stay_and_no_answer_changes_that() {
    let p = program(
        &["a", "b"],
        &(rule("r.1", "a and not b", "high", "") + STAY),
    );
    let law = p.consult(&LawView::default()).unwrap();
    let found = |given: &[(&str, bool)], on: &str| {
        let given: Vec<_> = given.iter().map(|(n, b)| (*n, yes(*b))).collect();
        let facts = facts(&p, &given);
        let case = Case::new(&law, &facts).unwrap();
        let outcome = evaluate(&case, &query(on));
        let near = nearest(&case, &query(on), &outcome).changes;
        assert!(near.iter().all(|n| p.facts[n.fact].is_asked()));
        let open: Vec<_> = outcome
            .open
            .iter()
            .map(|o| p.facts[o.fact].name.clone())
            .collect();
        assert!(outcome.scales[0].exact);
        (outcome.scales[0].class, open, near.len())
    };
    let both = [("a", true), ("b", false)];
    assert_eq!(found(&both, "2026-06-01"), ((0, 2), vec![], 0));
    assert_eq!(found(&both, "2025-06-01"), ((2, 2), vec![], 0));
    let (class, open, near) = found(&[("a", true)], "2026-06-01");
    assert_eq!((class, open), ((0, 2), vec!["b".to_owned()]));
    assert_eq!(near, 0, "whatever is answered, the stay stands between");
    let (class, _, near) = found(&[("a", true), ("b", true)], "2026-06-01");
    assert_eq!((class, near), ((0, 0), 1));
}

#[test]
fn properties_hold_in_both_cases_or_not_at_all() {
    let property = |id: &str, claim: &str| {
        format!("property {id} \"{id}\"\n  never {claim}\n  from 2026-01-01\n\n")
    };
    let text = rule("r.1", "a", "high", "")
        + STAY
        + &property("over", "fires r.1")
        + &property("holds", "fires halt")
        + &property("both", "fires halt and fires r.1");
    let p = program(&["a"], &text);
    let broken = broken_properties(&p).unwrap();
    let broken: Vec<_> = broken.iter().map(|b| b.property).collect();
    assert_eq!(broken, [0, 1]);
    assert!(flaws(&p).unwrap().is_empty());
}

/// What a law asked for is another thing than what is not known of a stay with the name of the question.
#[test]
fn a_stay_is_no_question_of_another_law() {
    let old = program(&["a", "halt"], &rule("r.1", "a and not halt", "high", ""));
    let new = program(&["a"], &(rule("r.1", "a", "high", "") + STAY));
    let laws = [&old, &new].map(|p| p.consult(&LawView::default()).unwrap());
    let on = query("2026-06-01");
    let found = changes((&old, &laws[0]), (&new, &laws[1]), [&on, &on], 64).unwrap();
    let mut ways: Vec<bool> = found.levels.iter().map(|c| c.rises).collect();
    ways.sort_unstable();
    ways.dedup();
    assert_eq!(ways, [false, true], "{found:?}");
}

/// Nobody is cleared in silence whom the rule reaches once the stay is over.
#[test]
fn a_stay_clears_nobody_in_silence() {
    let p = program(&["a", "b"], &(rule("r.1", "a and b", "high", "") + STAY));
    let law = p.consult(&LawView::default()).unwrap();
    for silent in clearances(&p).unwrap().silent {
        let facts = &silent.example.facts;
        assert!(
            p.facts
                .iter()
                .all(|(id, f)| f.is_asked() || facts.get(id).is_none())
        );
        let outcome = evaluate(&Case::new(&law, facts).unwrap(), &query("2030-01-01"));
        assert_eq!(outcome.scales[0].class, (0, 0));
    }
}
