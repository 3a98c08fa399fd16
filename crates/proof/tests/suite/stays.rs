//! What is proved of stays whose end nobody knows: everything for both cases, the same on all days.

use std::sync::Arc;

use solon_law::program::{LawView, Program};
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

/// All that is said of a system but for what applies on the day is as without the stay.
#[test]
fn what_is_in_effect_hangs_on_a_stay_and_the_classification_does_not() {
    let text = rule("r.1", "a and not b", "high", "");
    let stayed = program(&["a", "b"], &(text.clone() + STAY));
    let plain = program(&["a", "b"], &text);
    let found = |p: &Arc<Program>, given: &[(&str, bool)], on: &str| {
        let given: Vec<_> = given.iter().map(|(n, b)| (*n, yes(*b))).collect();
        let facts = facts(p, &given);
        let law = p.consult(&LawView::default()).unwrap();
        let case = Case::new(&law, &facts).unwrap();
        let outcome = evaluate(&case, &query(on));
        let near = nearest(&case, &query(on), &outcome).changes;
        let name = |fact| p.facts[fact].name.clone();
        let near: Vec<String> = near.iter().map(|n| name(n.fact)).collect();
        let open: Vec<String> = outcome.open.iter().map(|o| name(o.fact)).collect();
        let scale = &outcome.scales[0];
        assert!(scale.exact);
        ((scale.class, open, near), scale.in_effect)
    };
    let both: &[_] = &[("a", true), ("b", false)];
    let none: &[_] = &[("a", true), ("b", true)];
    let some: &[_] = &[("a", true)];
    for (given, on, in_effect) in [
        (both, "2026-06-01", (0, 2)),
        (both, "2025-06-01", (2, 2)),
        (some, "2026-06-01", (0, 2)),
        (none, "2026-06-01", (0, 0)),
    ] {
        let (classified, today) = found(&stayed, given, on);
        assert_eq!(classified, found(&plain, given, on).0, "{given:?} {on}");
        assert_eq!(today, in_effect, "{given:?} {on}");
    }
}

/// Properties speak of the classification; a stay itself holds or does not.
#[test]
fn a_stay_keeps_no_property() {
    let property = |id: &str, claim: &str| {
        format!("property {id} \"{id}\"\n  never {claim}\n  from 2026-01-01\n\n")
    };
    let text = rule("r.1", "a", "high", "")
        + STAY
        + &property("over", "not fires halt and fires r.1")
        + &property("holds", "fires halt")
        + &property("both", "fires halt and fires r.1")
        + &property("none", "fires halt and fires r.1 and not a");
    let p = program(&["a"], &text);
    let broken = broken_properties(&p).unwrap();
    let broken: Vec<_> = broken.iter().map(|b| b.property).collect();
    assert_eq!(broken, [0, 1, 2]);
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
    // Who answered that `halt` is so rises; what is in effect for the others may be stayed.
    let ways: Vec<(bool, bool)> = found.levels.iter().map(|c| (c.moved, c.rises)).collect();
    assert_eq!(ways, [(false, true), (true, false)], "{found:?}");
}

/// Nobody is cleared in silence whom a rule reaches that reads whether the stay holds.
#[test]
fn a_stay_clears_nobody_in_silence() {
    let text =
        rule("r.1", "a", "limited", "") + &rule("r.2", "a and b and not fires halt", "high", "");
    let p = program(&["a", "b"], &(text + STAY));
    let law = p.consult(&LawView::default()).unwrap();
    for silent in clearances(&p).unwrap().silent {
        let facts = &silent.example.facts;
        assert!(
            p.facts
                .iter()
                .all(|(id, f)| f.is_asked() || facts.get(id).is_none())
        );
        let outcome = evaluate(&Case::new(&law, facts).unwrap(), &query("2030-01-01"));
        assert!(
            outcome.scales[0].class.1 < 2,
            "{:?}",
            outcome.scales[0].class
        );
    }
}
