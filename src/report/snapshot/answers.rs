//! The answers of a description by the names of questions and values, whatever their words.

use super::known::ASSUMED;
use super::tree::Branch;
use crate::facts::{Answer, NEVER, State};
use crate::program::{FactId, FactType, Members, Program};
use crate::report::RegimeResult;

/// Every answer, those of several vocabularies together.
pub(super) fn answers(results: &[RegimeResult<'_>]) -> Branch {
    let mut out = Branch::default();
    for r in results {
        for (fact, answer) in r.facts.answered() {
            let f = &r.program.facts[fact];
            if out.get(&f.name).is_none() {
                put(&mut out, &f.name, r.program, fact, answer);
            }
        }
    }
    out.sorted()
}

fn put(out: &mut Branch, name: &str, program: &Program, fact: FactId, answer: &Answer) {
    if answer.silence.is_none()
        && !answer.assumed
        && let State::Set { must, may } = &answer.state
        && must == may
        && !must.is_empty()
    {
        out.put_list(name, names(program, fact, *must));
        return;
    }
    let mut text = if answer.silence.is_some() {
        "unknown".to_owned()
    } else {
        value(program, fact, &answer.state)
    };
    if answer.assumed {
        text.push_str(ASSUMED);
    }
    out.put_text(name, text);
}

fn names(program: &Program, fact: FactId, members: Members) -> Vec<String> {
    let values = program.values(fact);
    let mut out: Vec<String> = members
        .iter()
        .filter_map(|i| values.get(i))
        .map(|v| v.name.clone())
        .collect();
    out.sort();
    out
}

/// What is known of a fact, by names.
pub(super) fn value(program: &Program, fact: FactId, state: &State) -> String {
    let list = |members: Members| names(program, fact, members).join(", ");
    let bounds = |low: Option<String>, high: Option<String>| match (low, high) {
        (None, None) => "unknown".to_owned(),
        (Some(a), None) => a,
        (None, Some(b)) => b,
        (Some(a), Some(b)) => format!("{a}, {b}"),
    };
    match state {
        State::Bool { no, yes } if no == yes => "unknown".to_owned(),
        State::Bool { yes, .. } => if *yes { "yes" } else { "no" }.to_owned(),
        State::One(members) => list(*members),
        State::Set { must, may } => match (must.is_empty(), may.minus(*must).is_empty()) {
            (true, true) => "none".to_owned(),
            (false, true) => list(*must),
            (_, false) => {
                let open = may.minus(*must);
                let absent = Members::all(program.values(fact).len()).minus(*may);
                // What is surely absent is told where that is shorter than what is possible.
                if !absent.is_empty() && absent.len() < open.len() {
                    format!("{}; not {}; others unknown", list(*must), list(absent))
                } else {
                    format!("{}; possibly {}", list(*must), list(open))
                }
            }
        },
        State::Number { low, high } => {
            if let (Some((a, true)), Some((b, true))) = (low, high)
                && a == b
            {
                return a.to_string();
            }
            let word = |of: bool, with: &'static str, without| if of { with } else { without };
            bounds(
                low.map(|(n, of)| format!("{} {n}", word(of, "from", "over"))),
                high.map(|(n, of)| format!("{} {n}", word(of, "up to", "under"))),
            )
        }
        State::Day { first, last } => {
            if let (Some(a), Some(b)) = (first, last)
                && a == b
            {
                return a.to_string();
            }
            bounds(
                first.map(|d| format!("from {d}")),
                last.map(|d| format!("up to {d}")),
            )
        }
        State::Absent => match program.facts[fact].ty {
            FactType::Date => NEVER.to_owned(),
            _ => "no value".to_owned(),
        },
    }
}
