//! Deadlines with conditions: on every completion of what is unknown the earliest of those that count
//! lies within the bounds.

use jiff::civil::Date;
use proptest::prelude::*;
use solon_law::program::DueKind;
use solon_verdict::facts::{Answer, State};

use super::random::{Dice, another_condition, load, random_facts, random_text};
use super::world::{Text, World, text_of};
use super::{cases, completions, day, run};

const DUTY: &str = "z.1";

/// A random text with a duty whose deadlines count in some cases.
fn text(dice: &mut Dice) -> String {
    let trigger = dice.pick(&["fires x.1", "risk at least high", "not b", "a"]);
    let window = dice.pick(&["", "  applies from 2027-03-01\n"]);
    let case = |dice: &mut Dice| match dice.roll(4) {
        0 => String::new(),
        1 => format!(
            " when {}",
            dice.pick(&["fires x.*", "risk at least high", "fires x.2 and a"])
        ),
        _ => format!(" when {}", another_condition(dice, "")),
    };
    let (first, second) = (case(dice), case(dice));
    let duty = format!(
        "fact p : date\n  ask en \"p\"\n\nfact q : date\n  ask en \"q\"\n\nduty {DUTY} \"z\"\n  cites L \"Art. 7\"\n{window}  binds provider\n  when {trigger}\n  must \"do it\"\n  due before p{first}\n  due before q{second}\n\n"
    );
    random_text(dice, false).replacen("fact a : bool", &format!("{duty}fact a : bool"), 1)
}

/// Whether the duty came about at all, and whether some deadline hung on what is unknown.
fn compare(dice: &mut Dice, known: u64) -> (bool, bool) {
    let text = text(dice);
    let Some(program) = load(&text) else {
        return (false, false);
    };
    let on = day(dice.pick(&["2025-06-01", "2026-06-01", "2027-03-01", "2027-09-01"]));
    let mut facts = random_facts(&program, dice, known);
    for (name, at) in [("p", "2028-02-01"), ("q", "2028-06-01")] {
        let at = Some(day(at));
        let state = State::Day {
            first: at,
            last: at,
        };
        facts.set(program.fact(name).unwrap(), Answer::plain(state));
    }
    let (outcome, law) = run(&program, &facts, on, None);
    let is_it = |id: &solon_law::program::ProvisionId| program.provisions[id].id == DUTY;
    let Some(found) = outcome.duties.iter().find(|d| is_it(&d.outcome.provision)) else {
        return (false, false);
    };
    if found.outcome.run.never {
        return (false, false);
    }
    let key = found.outcome.provision;
    let body = &program.provisions[key].body;
    let deadline = &found.deadline;
    let texts: Vec<(Date, Text)> = std::iter::once(on)
        .chain(law.breakpoints.iter().copied().filter(|d| *d > on))
        .map(|d| (d, text_of(&program, None, d)))
        .collect();
    for values in completions(&program, &facts) {
        let mut worlds = (0..texts.len()).map(|i| World::new(&program, &texts[i..], &values, true));
        let Some(begins) = worlds.find(|w| w.fires(key)) else {
            continue;
        };
        let mut exact: Option<Date> = None;
        for (i, due) in body.due.iter().enumerate() {
            let counts = due.when.as_ref().is_none_or(|c| begins.holds(c));
            assert!(!counts || !deadline.idle.contains(&i), "idle {i}\n{text}");
            let DueKind::Before(fact) = due.kind else {
                panic!("another kind");
            };
            let State::Day { first, .. } = facts.state(&program, fact) else {
                panic!("no day");
            };
            let eve = first.unwrap().yesterday().unwrap();
            if counts && exact.is_none_or(|d| eve < d) {
                exact = Some(eve);
            }
        }
        if let Some(earliest) = deadline.earliest {
            assert!(exact.is_none_or(|d| earliest <= d), "earliest\n{text}");
        }
        if let Some(latest) = deadline.latest {
            assert!(exact.is_some_and(|d| d <= latest), "latest\n{text}");
        }
        if deadline.open.is_empty() {
            assert_eq!(deadline.day(), exact, "open without a reason\n{text}");
        }
    }
    (true, !deadline.open.is_empty())
}

#[test]
fn random_deadlines_are_worth_trying() {
    let (mut came, mut open) = (0, 0);
    for seed in 1..=60u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let (duty, unknown) = compare(&mut dice, 7);
        came += usize::from(duty);
        open += usize::from(unknown);
    }
    assert!(came >= 20, "{came} came about");
    assert!(open >= 5, "{open} hung on what is unknown");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn deadlines_contain_the_exact_ones(seed in 1u64.., known in 4u64..10) {
        compare(&mut Dice(seed), known);
    }
}
