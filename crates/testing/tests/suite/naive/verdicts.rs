//! A verdict alone is that of the whole evaluation.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{Law, LawView, Program};
use solon_proof::analyse::{evaluate, verdict};
use solon_verdict::eval::{Case, Query};
use solon_verdict::facts::Facts;

use super::random::{Dice, load, random_facts, random_text};
use super::{cases, day};
use crate::packs::load_folder;

fn same(law: &Law, cone: &Law, facts: &Facts, query: &Query, text: &str) {
    let whole = evaluate(&Case::new(law, facts).unwrap(), query);
    let alone = verdict(&Case::new(law, facts).unwrap(), cone, query);
    let on = query.on;
    assert_eq!(whole.on, alone.on, "{text}");
    assert_eq!(whole.scope.verdict, alone.scope.verdict, "{on}\n{text}");
    assert_eq!(whole.scope.each, alone.scope.each, "{on}\n{text}");
    assert_eq!(whole.scope.later, alone.scope.later, "{on}\n{text}");
    assert_eq!(whole.scales, alone.scales, "{on}\n{text}");
    assert_eq!(whole.canonical, alone.canonical, "{on}\n{text}");
    assert_eq!(whole.open, alone.open, "{on}\n{text}");
    assert_eq!(whole.sensitivity, alone.sensitivity, "{on}\n{text}");
}

/// A day, and sometimes another reading of a contested point.
fn some_query(program: &Arc<Program>, dice: &mut Dice) -> Query {
    let on = dice.pick(&[
        "2024-03-01",
        "2025-08-02",
        "2026-11-24",
        "2027-12-02",
        "2031-01-01",
    ]);
    let mut readings = Vec::new();
    for (i, point) in program.interpretations.iter() {
        if dice.roll(4) == 0 {
            let reading = usize::try_from(dice.roll(point.readings.len() as u64)).unwrap();
            readings.push((i, reading));
        }
    }
    let on: Date = day(on);
    Query { on, readings }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_verdict_is_that_of_the_evaluation(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice, false);
        let Some(program) = load(&text) else { return Ok(()) };
        let law = program.consult(&LawView::default()).unwrap();
        let cone = law.cone();
        for known in [2, 5, 10] {
            let facts = random_facts(&program, &mut dice, known);
            let query = some_query(&program, &mut dice);
            same(&law, &cone, &facts, &query, &text);
        }
    }
}

#[test]
fn a_verdict_is_that_of_the_evaluation_of_a_bundled_pack() {
    let loaded = load_folder("eu-ai-act");
    let program = &loaded.program;
    let law = program.consult(&LawView::default()).unwrap();
    let cone = law.cone();
    assert!(cone.graph.nodes().len() < law.graph.nodes().len());
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for round in 0..2 * cases() {
        let test = &program.tests[usize::try_from(dice.roll(program.tests.len() as u64)).unwrap()];
        let mut facts = Facts::of_test(program, test);
        // From a whole description to one with hardly an answer left.
        let lost = u64::from(round % 5);
        for fact in program.facts.ids() {
            if dice.roll(5) < lost {
                facts.clear(fact);
            }
        }
        let query = some_query(program, &mut dice);
        same(&law, &cone, &facts, &query, &test.name);
    }
}
