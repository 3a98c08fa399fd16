//! Which answers would bring a score to another level, each alone.

use super::super::frame::Frame;
use super::super::{Case, Query, trace};
use super::ScoreOutcome;
use crate::facts::{Answer, State};
use solon_law::program::{
    Bound, Column, Compare, Cond, FactId, Item, Level, Members, Number, Predicate,
};

/// An answer that would bring a score to another level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreMove {
    /// The item, by its position.
    pub item: usize,
    /// The question.
    pub fact: FactId,
    /// The answer.
    pub instead: State,
    /// The level then.
    pub level: Level,
    /// The points then.
    pub points: Number,
}

/// The answers that would bring a score to another level, each alone and all else as it is: of every
/// item those that its cases name, answers that can be changed first. None while the level is open.
#[must_use]
pub fn moves(case: &Case<'_>, query: &Query, found: &ScoreOutcome) -> Vec<ScoreMove> {
    let program = case.program();
    let Some(level) = found.level.filter(|_| found.decided()) else {
        return Vec::new();
    };
    let items = &program.scores[program.adds_up(found.score)].items;
    let mut out = Vec::new();
    for (at, item) in items.iter().enumerate() {
        // A ratio moves with its parts, whose answers the item does not name.
        let Column::Fact(fact) = item.column else {
            continue;
        };
        if !program.facts[fact].is_asked() {
            continue;
        }
        for instead in others(case, fact, item) {
            let other = case.with(|facts| facts.set(fact, Answer::plain(instead.clone())));
            let trace = trace(&other, query);
            let frame = Frame::of(&other, &trace.segments, trace.current, query.on);
            let mut scores = frame.scores().into_iter();
            let Some(then) = scores.find(|s| s.score == found.score && s.decided()) else {
                continue;
            };
            let moved = then.level.filter(|l| *l != level);
            out.extend(moved.map(|(level, _)| ScoreMove {
                item: at,
                fact,
                instead,
                level,
                points: then.points.0,
            }));
        }
    }
    out.sort_by_key(|m| !program.facts[m.fact].mutable);
    out
}

/// Other answers to the question of an item: one for each of its cases, and one that no case names.
fn others(case: &Case<'_>, fact: FactId, item: &Item) -> Vec<State> {
    let today = case.facts().possible(case.program(), fact);
    let mut out: Vec<State> = Vec::new();
    let values = case.program().values(fact).len();
    match today {
        State::Bool { .. } => {
            let bool = |yes: bool| State::Bool { no: !yes, yes };
            out.extend([bool(true), bool(false)]);
        }
        State::One(_) => {
            let one = |i: usize| State::One(std::iter::once(i).collect());
            out.extend((0..values).map(one));
        }
        State::Set { must, .. } => {
            for points in &item.points {
                if let Cond::Fact(_, Predicate::HasAny(of)) = &points.cond {
                    let first: Members = of.iter().take(1).collect();
                    let other = if must.and(*of).is_empty() {
                        must.or(first)
                    } else {
                        must.minus(*of)
                    };
                    out.push(State::Set {
                        must: other,
                        may: other,
                    });
                }
            }
        }
        State::Number { .. } => {
            for points in &item.points {
                let mut ends = (None, None);
                bounds_of(&points.cond, &mut ends);
                let n = Some((Number::inside(ends.0, ends.1), true));
                out.push(State::Number { low: n, high: n });
            }
        }
        State::Day { .. } | State::Absent => {}
    }
    out.retain(|other| *other != today);
    out
}

/// The bounds of a case of a number.
fn bounds_of(cond: &Cond, ends: &mut (Bound, Bound)) {
    match cond {
        Cond::Fact(_, Predicate::Number(compare, n)) => match compare {
            Compare::Ge => ends.0 = Some((*n, true)),
            Compare::Gt => ends.0 = Some((*n, false)),
            Compare::Le => ends.1 = Some((*n, true)),
            Compare::Lt => ends.1 = Some((*n, false)),
        },
        Cond::And(of) => of.iter().for_each(|c| bounds_of(c, ends)),
        // Of several numbers the first one.
        Cond::Or(of) => {
            if let Some(first) = of.first() {
                bounds_of(first, ends);
            }
        }
        _ => {}
    }
}
