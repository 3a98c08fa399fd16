//! What is said on a day is what the timeline says of that day: levels, scope, rules and duties.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::{FactType, Law, LawView, Program, ProvisionId};
use solon_verdict::eval::{Case, Label, Query, Tri, plain_bounds, timeline};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, addressed, load, random_facts, random_text, several_days};
use super::{cases, day};
use crate::packs::load_folder;
fn agree(program: &Arc<Program>, law: &Law, facts: &Facts, on: Date, text: &str) {
    let query = |on: Date| Query {
        on,
        readings: Vec::new(),
    };
    let first = day("2024-01-01");
    let before = plain_bounds(&Case::new(law, facts).unwrap(), &query(first));
    let steps = timeline(
        &Case::new(law, facts).unwrap(),
        &before,
        first,
        day("2035-01-01"),
    );
    let step = steps.iter().find(|s| s.from <= on && on < s.until).unwrap();
    let asked = plain_bounds(&Case::new(law, facts).unwrap(), &query(on));
    let of = |truth: Tri| -> BTreeSet<ProvisionId> {
        let duties = asked.duties.iter().filter(|d| !d.others);
        duties
            .filter(|d| d.in_effect == truth)
            .map(|d| d.outcome.provision)
            .collect()
    };
    let set = |ids: &[ProvisionId]| ids.iter().copied().collect::<BTreeSet<_>>();
    let names = |ids: &BTreeSet<ProvisionId>| -> Vec<String> {
        let all = ids.iter().map(|i| &program.provisions[i]);
        all.map(|p| p.id.clone()).collect()
    };
    for (truth, step) in [(Tri::True, &step.duties), (Tri::Unknown, &step.open)] {
        let (asked, step) = (of(truth), set(step));
        assert_eq!(
            names(&asked),
            names(&step),
            "{truth:?} duties on {on}\n{text}"
        );
    }
    let rules = asked.rules.iter().filter(|r| r.today == Label::Fires);
    let rules: BTreeSet<ProvisionId> = rules.map(|r| r.provision).collect();
    assert_eq!(
        names(&rules),
        names(&set(&step.rules)),
        "rules on {on}\n{text}"
    );
    assert_eq!(asked.scope.verdict, step.verdict, "scope on {on}\n{text}");
    let levels: Vec<_> = asked.scales.iter().map(|s| s.in_effect).collect();
    assert_eq!(levels, step.in_effect, "in effect on {on}\n{text}");
    let levels: Vec<_> = asked.scales.iter().map(|s| s.class).collect();
    assert_eq!(levels, step.class, "classification on {on}\n{text}");
}

fn some_day(dice: &mut Dice) -> Date {
    let year = 2025 + i16::try_from(dice.roll(7)).unwrap();
    let month = 1 + i8::try_from(dice.roll(12)).unwrap();
    Date::new(year, month, 1 + i8::try_from(dice.roll(28)).unwrap()).unwrap()
}

/// A system of a test of the pack, with other days.
fn a_system(program: &Arc<Program>, dice: &mut Dice) -> (Facts, String) {
    let tests = program.tests.len() as u64;
    let test = &program.tests[usize::try_from(dice.roll(tests)).unwrap()];
    let mut facts = Facts::of_test(program, test);
    for (i, fact) in program.facts.iter() {
        if fact.ty != FactType::Date || dice.roll(3) == 0 {
            continue;
        }
        let (first, last) = (some_day(dice), some_day(dice));
        let state = if dice.roll(5) == 0 {
            State::Day {
                first: Some(first.min(last)),
                last: Some(first.max(last)),
            }
        } else {
            State::Day {
                first: Some(first),
                last: Some(first),
            }
        };
        facts.set(i, Answer::plain(state));
    }
    (facts, test.name.clone())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_is_told_as_in_the_timeline(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let text = match seed % 7 {
            0 => several_days(&text, &mut Dice(seed)),
            1 => addressed(&text, &mut Dice(seed)),
            _ => text,
        };
        let Some(program) = load(&text) else { return Ok(()) };
        let law = program.consult(&LawView::default()).unwrap();
        for known in [5, 10] {
            let facts = random_facts(&program, &mut dice, known);
            agree(&program, &law, &facts, some_day(&mut dice), &text);
        }
    }
}

#[test]
fn a_day_is_told_as_in_the_timeline_of_a_bundled_pack() {
    let loaded = load_folder("eu-ai-act");
    let program = &loaded.program;
    let law = program.consult(&LawView::default()).unwrap();
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..cases() {
        let (facts, name) = a_system(program, &mut dice);
        for _ in 0..3 {
            agree(program, &law, &facts, some_day(&mut dice), &name);
        }
    }
}
