//! A verdict alone is that of the whole evaluation.

use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{InterpretationId, Law, LawView, Program};
use solon_proof::analyse::{conclude, evaluate, verdict};
use solon_verdict::eval::{Alternative, Case, Outcome, Query, flipped};
use solon_verdict::facts::Facts;

use super::random::{Dice, addressed, load, random_facts, random_text, several_days};
use super::{cases, day};
use crate::packs::load_folder;

pub(super) fn same(law: &Law, cone: &Law, facts: &Facts, query: &Query, text: &str) {
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
    assert_eq!(whole.once_in_scope, alone.once_in_scope, "{on}\n{text}");
    assert_eq!(whole.broken, alone.broken, "{on}\n{text}");
    let unused = |o: &Outcome| [o.not_applicable.clone(), o.not_applicable_none.clone()];
    assert_eq!(unused(&whole), unused(&alone), "{on}\n{text}");
    // Without what would come of other readings, levels and duties are the same.
    let concluded = conclude(&Case::new(law, facts).unwrap(), query);
    assert_eq!(whole.scope, concluded.scope, "{on}\n{text}");
    assert_eq!(whole.scales, concluded.scales, "{on}\n{text}");
    let duties = |o: &Outcome| {
        let all = o.duties.iter();
        all.map(|d| (d.others, d.outcome.clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(duties(&whole), duties(&concluded), "{on}\n{text}");
}

/// The smallest changes of readings that change scope or levels, each put to the evaluator on its own.
fn other_readings(law: &Law, facts: &Facts, query: &Query, text: &str) {
    let case = Case::new(law, facts).unwrap();
    let found = evaluate(&case, query);
    let class = |o: &Outcome| o.scales.iter().map(|s| s.class).collect::<Vec<_>>();
    let scopes = |o: &Outcome| o.scales.iter().map(|s| s.scope).collect::<Vec<_>>();
    let used = &found.sensitivity.used;
    let most = if found.sensitivity.complete {
        used.len()
    } else {
        2
    };
    // Where all is complete because all readings together are seen to change nothing, there may be more
    // combinations than can be tried.
    let most = if used.len() > 6 { most.min(2) } else { most };
    let mut changes: Vec<Vec<(InterpretationId, usize)>> = vec![Vec::new()];
    for (point, own) in used {
        let readings = 0..law.program().interpretations[*point].readings.len();
        let other = readings.filter(|r| r != own);
        let longer = changes.iter().filter(|c| c.len() < most);
        let more: Vec<_> = longer
            .flat_map(|c| {
                other
                    .clone()
                    .map(|r| [c.as_slice(), &[(*point, r)]].concat())
            })
            .collect();
        changes.extend(more);
    }
    changes.retain(|c| !c.is_empty());
    let mut different = Vec::new();
    for flips in changes {
        let other = conclude(&case, &flipped(query, &flips));
        let other = Alternative {
            flips,
            verdict: other.scope.verdict,
            scopes: scopes(&other),
            class: class(&other),
        };
        let same = (other.verdict, &other.scopes, &other.class)
            == (found.scope.verdict, &scopes(&found), &class(&found));
        if !same {
            different.push(other);
        }
    }
    let least = different.iter().map(|a| a.flips.len()).min();
    different.retain(|a| Some(a.flips.len()) == least);
    different.sort_by(|a, b| a.flips.cmp(&b.flips));
    assert_eq!(
        found.sensitivity.alternatives, different,
        "{}\n{text}",
        query.on
    );
}

/// A random law with its cone, and random systems.
fn alone(seed: u64) {
    let mut dice = Dice(seed);
    let text = random_text(&mut dice);
    let text = match seed % 7 {
        0 => several_days(&text, &mut Dice(seed)),
        1 => addressed(&text, &mut Dice(seed)),
        _ => text,
    };
    let Some(program) = load(&text) else { return };
    let law = program.consult(&LawView::default()).unwrap();
    let cone = law.cone();
    for known in [2, 5, 10] {
        let facts = random_facts(&program, &mut dice, known);
        let query = some_query(&program, &mut dice);
        same(&law, &cone, &facts, &query, &text);
    }
}

/// A day, and sometimes another reading of a contested point.
pub(super) fn some_query(program: &Arc<Program>, dice: &mut Dice) -> Query {
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
        alone(seed);
    }

    #[test]
    fn other_readings_are_told_where_they_change_a_result(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let Some(program) = load(&text) else { return Ok(()) };
        let law = program.consult(&LawView::default()).unwrap();
        for known in [2, 5, 10] {
            let facts = random_facts(&program, &mut dice, known);
            let query = some_query(&program, &mut dice);
            other_readings(&law, &facts, &query, &text);
        }
    }
}

/// One reading names a definition, the other says the same: no point is contested there, whoever looks.
#[test]
fn readings_that_are_told_apart_by_names_alone_are_one() {
    alone(16_080_617_229_549_426_430);
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
        if round % 40 == 3 {
            other_readings(&law, &facts, &query, &test.name);
        }
    }
}
