//! What is kept of systems that were looked at changes nothing of what is told of the next one, whatever
//! came before, and in whatever order.

use std::sync::Arc;

use jiff::ToSpan as _;
use proptest::prelude::*;
use solon_law::program::{FactType, Law, LawView, Program};
use solon_proof::analyse::{Memory, verdict, verdict_with};
use solon_verdict::eval::{Case, Query};
use solon_verdict::facts::{Answer, Facts, State};

use super::instances::ranged_text;
use super::random::{Dice, load, random_facts, random_text, several_days};
use super::verdicts::some_query;
use super::{cases, day};
use crate::folders::pack_folders;
use crate::packs::load_folder;

/// Looks at systems one after another, twice, and another time from the last one to the first; gives how
/// many translations are kept.
fn same(law: &Law, query: &Query, systems: &[Facts], text: &str) -> usize {
    let cone = law.cone();
    let told = |facts: &Facts, memory: Option<&Memory>| {
        let case = Case::new(law, facts).unwrap();
        format!(
            "{:?}",
            match memory {
                Some(memory) => verdict_with(&case, &cone, query, memory),
                None => verdict(&case, &cone, query),
            }
        )
    };
    let plain: Vec<String> = systems.iter().map(|facts| told(facts, None)).collect();
    let memory = Memory::default();
    for round in 0..2 {
        for (facts, plain) in systems.iter().zip(&plain) {
            assert_eq!(
                &told(facts, Some(&memory)),
                plain,
                "{round} {query:?}\n{text}"
            );
        }
    }
    let other = Memory::default();
    for (facts, plain) in systems.iter().zip(&plain).rev() {
        assert_eq!(&told(facts, Some(&other)), plain, "{query:?}\n{text}");
    }
    memory.ready()
}

/// The same description with days elsewhere.
fn moved(program: &Arc<Program>, mut facts: Facts, dice: &mut Dice) -> Facts {
    for (fact, own) in program.facts.iter() {
        let Some(answer) = facts.get(fact).filter(|_| own.ty == FactType::Date) else {
            continue;
        };
        let by = [0i64, 0, 1, 2, 5, 17, 45, -3, -200][usize::try_from(dice.roll(9)).unwrap()];
        if let State::Day { first, last } = answer.state {
            let day = |d: jiff::civil::Date| d.saturating_add(by.days());
            facts.set(
                fact,
                Answer::plain(State::Day {
                    first: first.map(day),
                    last: last.map(day),
                }),
            );
        }
    }
    facts
}

/// Systems of a random law, one after another.
fn some_systems(seed: u64) -> usize {
    let mut dice = Dice(seed);
    let text = match dice.roll(2) {
        0 => random_text(&mut dice),
        _ => ranged_text(&mut dice),
    };
    let text = match seed % 7 {
        0 => several_days(&text, &mut Dice(seed)),
        _ => text,
    };
    let Some(program) = load(&text) else { return 0 };
    let law = program.consult(&LawView::default()).unwrap();
    let query = some_query(&program, &mut dice);
    let known = [0, 1, 1, 2, 3, 4, 6];
    let systems = known.iter().cycle().take(14).map(|known| {
        let facts = random_facts(&program, &mut dice, *known);
        moved(&program, facts, &mut dice)
    });
    let systems: Vec<Facts> = systems.collect();
    same(&law, &query, &systems, &text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_came_before_changes_nothing(seed in 1u64..) {
        some_systems(seed);
    }
}

/// The property would be empty if hardly anything was kept.
#[test]
fn translations_are_kept() {
    let seeds = (1..=60u64).map(|seed| seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
    let ready = seeds.map(some_systems).filter(|ready| *ready > 0).count();
    assert!(ready > 15, "{ready}");
}

/// Some answers of a test.
fn stub(program: &Arc<Program>, dice: &mut Dice, most: u64) -> Facts {
    let mut facts = Facts::empty(program);
    let tests = &program.tests;
    for _ in 0..=dice.roll(most) {
        let test = &tests[usize::try_from(dice.roll(tests.len() as u64)).unwrap()];
        if let Some((fact, answer)) = Facts::of_test(program, test)
            .answered()
            .nth(usize::try_from(dice.roll(test.given.len().max(1) as u64)).unwrap())
        {
            facts.set(fact, answer.clone());
        }
    }
    facts
}

#[test]
fn what_came_before_changes_nothing_under_bundled_packs() {
    let mut ready = 0;
    for folder in pack_folders() {
        let name = folder.file_name().unwrap().to_str().unwrap();
        let program = load_folder(name).program;
        if program.tests.is_empty() {
            continue;
        }
        let law = program.consult(&LawView::default()).unwrap();
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
        let systems = if name == "eu-ai-act" {
            cases()
        } else {
            cases() / 3
        };
        let systems: Vec<Facts> = (0..systems)
            .map(|at| {
                let most = if at % 5 == 4 { 20 } else { 3 };
                let facts = stub(&program, &mut dice, most);
                moved(&program, facts, &mut dice)
            })
            .collect();
        let query = Query {
            on: day("2026-11-24"),
            readings: Vec::new(),
        };
        let kept = same(&law, &query, &systems, name);
        assert!(name != "eu-ai-act" || kept > 0);
        ready += kept;
    }
    assert!(ready > 3, "{ready}");
}

/// A memory is of one law and one query: for another one nothing is taken from it.
#[test]
fn a_memory_serves_one_query() {
    let program = load_folder("eu-ai-act").program;
    let law = program.consult(&LawView::default()).unwrap();
    let cone = law.cone();
    let mut dice = Dice(7);
    let memory = Memory::default();
    let mut told = 0;
    for at in 0..12 {
        let facts = stub(&program, &mut dice, 2);
        let case = Case::new(&law, &facts).unwrap();
        let query = Query {
            on: day(["2024-03-01", "2026-11-24", "2031-01-01"][at % 3]),
            readings: Vec::new(),
        };
        let plain = verdict(&case, &cone, &query);
        let with = verdict_with(&case, &cone, &query, &memory);
        assert_eq!(format!("{plain:?}"), format!("{with:?}"));
        told += plain.open.len();
    }
    assert!(told > 0);
}
