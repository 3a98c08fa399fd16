//! Which open questions can close a regime: some answer to one of them, with all that is answered
//! already, leaves nothing open. Answers are tried one by one, each as a description of its own.

use crate::eval::{Case, Outcome, Query, level_bounds};
use crate::facts::{Answer, State};
use crate::program::{FactId, Members};

/// The questions of an outcome that can close its regime. They are read off bounds, so that one of
/// which only a proof would show it is not among them; of a number or a day no answers are tried.
pub(super) fn closing(case: &Case<'_>, query: &Query, outcome: &Outcome) -> Vec<FactId> {
    let open = outcome.open.iter().filter(|o| o.applies).map(|o| o.fact);
    open.filter(|fact| {
        let known = case.facts().possible(case.program(), *fact);
        answers(known).into_iter().any(|state| {
            let answered = case.with(|facts| facts.set(*fact, Answer::plain(state)));
            level_bounds(&answered, query).decided()
        })
    })
    .collect()
}

/// Answers to try: yes and no, each value alone, of a list also nothing beside what is sure.
fn answers(known: State) -> Vec<State> {
    match known {
        State::Bool { no, yes } => [(no, true, false), (yes, false, true)]
            .into_iter()
            .filter(|(may, ..)| *may)
            .map(|(_, no, yes)| State::Bool { no, yes })
            .collect(),
        State::One(values) => values.iter().map(|v| State::One(only(v))).collect(),
        State::Set { must, may } => std::iter::once(must)
            .chain(may.minus(must).iter().map(|v| must.or(only(v))))
            .map(|all| State::Set {
                must: all,
                may: all,
            })
            .collect(),
        State::Number { .. } | State::Day { .. } | State::Absent => Vec::new(),
    }
}

fn only(value: usize) -> Members {
    let mut members = Members::default();
    members.insert(value);
    members
}
