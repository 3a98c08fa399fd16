//! Random texts as programs, and random facts about them.

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::diagnostic::Severity;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{FactId, FactType, Members, Number, Program};
use solon_verdict::facts::{Answer, Facts, State};

pub use crate::dice::Dice;
pub use crate::random::{
    HEAD, addressed, another_condition, cond_of, plain_text, random_text, scopes, several_days,
    stay, under,
};
pub fn load(text: &str) -> Option<Arc<Program>> {
    let source = Source::new(SourceId(0), "p.solon", text);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}\n{text}");
    let (program, _, found) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
    // Loops and the like are refused; that is not what is tested here.
    found
        .iter()
        .all(|d| d.severity != Severity::Error)
        .then(|| Arc::new(program))
}

pub fn random_facts(program: &Arc<Program>, dice: &mut Dice, known: u64) -> Facts {
    let mut facts = Facts::empty(program);
    for (i, f) in program.facts.iter() {
        if dice.roll(10) >= known || f.ratio.is_some() {
            continue;
        }
        // Only tests say whether a stay holds.
        if f.unasked && dice.roll(3) > 0 {
            continue;
        }
        let state = match f.ty {
            FactType::Bool => {
                let yes = dice.roll(2) == 0;
                State::Bool { no: !yes, yes }
            }
            FactType::One(_) => match dice.roll(4) {
                3 => State::One([0, 1].into_iter().collect()),
                i => State::One(std::iter::once(usize::try_from(i).unwrap()).collect()),
            },
            FactType::Set(_) => {
                let bits = dice.roll(8);
                let of = program.values(i).len();
                let must: Members = (0..of).filter(|i| bits >> i & 1 == 1).collect();
                let may = if dice.roll(3) == 0 {
                    Members::all(of)
                } else {
                    must
                };
                State::Set { must, may }
            }
            FactType::Date => {
                let days = super::some_days();
                let one =
                    |dice: &mut Dice| days[usize::try_from(dice.roll(days.len() as u64)).unwrap()];
                let (x, y) = (one(dice), one(dice));
                match dice.roll(4) {
                    0 => State::Day {
                        first: Some(x.min(y)),
                        last: Some(x.max(y)),
                    },
                    1 => State::Absent,
                    _ => State::Day {
                        first: Some(x),
                        last: Some(x),
                    },
                }
            }
            FactType::Number { .. } => {
                let of = numbers(program, i);
                let v: Number = of[usize::try_from(dice.roll(of.len() as u64)).unwrap()];
                match dice.roll(3) {
                    0 => State::Number {
                        low: Some((v, true)),
                        high: None,
                    },
                    _ => State::Number {
                        low: Some((v, true)),
                        high: Some((v, true)),
                    },
                }
            }
        };
        facts.set(i, Answer::plain(state));
    }
    facts
}

/// Numbers at and between the constants; of a whole number all within its bounds.
pub fn numbers(program: &Program, fact: FactId) -> Vec<Number> {
    let part = program
        .facts
        .values()
        .any(|f| f.ratio.is_some_and(|r| r.top == fact || r.bottom == fact));
    let of: &[&str] = match &program.facts[fact].ty {
        FactType::Number {
            whole: true,
            between: Some((_, most)),
            ..
        } if *most > Number::from(4) => &["0", "1", "2", "3", "4", "5", "6"],
        FactType::Number { whole: true, .. } => &["0", "1", "2", "3", "4"],
        // Of what fines are shares of.
        FactType::Number { unit: Some(_), .. } => &["0", "100", "20000"],
        _ if part => super::ratios::numbers(program, fact),
        _ => &["0", "1", "3", "5", "9"],
    };
    of.iter().map(|t| t.parse().unwrap()).collect()
}
