//! One pass over all formulas for every stretch of days between breakpoints.

use jiff::civil::Date;

use super::{Query, Tri, predicate};
use crate::facts::{Facts, State};
use solon_law::program::{FactId, Law, Node, NodeId, Program};

/// Days on which no formula changes its value, with those values.
#[derive(Clone, Debug)]
pub struct Segment {
    /// First day; from ever when absent.
    pub from: Option<Date>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    /// The reading in force of each interpretation.
    pub readings: Vec<usize>,
    values: Vec<Tri>,
    /// With the burden of proof: what somebody must show and has not shown is false.
    decided: Vec<Tri>,
}

impl Segment {
    /// The value of a formula.
    #[must_use]
    pub fn value(&self, node: NodeId) -> Tri {
        self.values
            .get(node.index())
            .copied()
            .unwrap_or(Tri::Unknown)
    }

    /// Its value by the burden of proof.
    #[must_use]
    pub fn decided(&self, node: NodeId) -> Tri {
        self.decided
            .get(node.index())
            .copied()
            .unwrap_or(Tri::Unknown)
    }
}

/// The trace of an evaluation.
#[derive(Clone, Debug)]
pub struct Walked {
    /// All segments, in order.
    pub segments: Vec<Segment>,
    /// The one that holds the day asked for.
    pub current: usize,
}

/// Walks the formulas of a law over all its segments.
#[must_use]
pub fn walk(program: &Program, law: &Law, facts: &Facts, query: &Query) -> Walked {
    walk_parts(program, law, facts, query, true)
}

/// With `all` off, only what classifications need: no past segments, no burden of proof.
pub(super) fn walk_parts(
    program: &Program,
    law: &Law,
    facts: &Facts,
    query: &Query,
    all: bool,
) -> Walked {
    let states: Vec<State> = (0..program.facts.len())
        .map(|i| facts.possible(program, FactId::new(i)))
        .collect();
    let mut bounds: Vec<Option<Date>> = vec![None];
    bounds.extend(cut(law, |fact| states.get(fact.index())).map(Some));
    let current = bounds
        .iter()
        .rposition(|from| from.is_none_or(|f| f <= query.on))
        .unwrap_or(0);
    // The last first: what lies ahead of a day is known before the day itself.
    let mut segments: Vec<Segment> = Vec::with_capacity(bounds.len());
    for (i, from) in bounds.iter().enumerate().rev() {
        // A day inside the segment stands for all of it; before the first breakpoint any will do.
        let day = from.unwrap_or(Date::MIN);
        let readings = reading_choice(program, law, query, day);
        let next = segments.last();
        let on = |decision: bool| Day {
            states: &states,
            day,
            readings: &readings,
            decision,
            next,
        };
        let values = if all || i >= current {
            on(false).pass(law)
        } else {
            Vec::new()
        };
        let decided = if all { on(true).pass(law) } else { Vec::new() };
        segments.push(Segment {
            from: *from,
            until: bounds.get(i + 1).copied().flatten(),
            readings,
            values,
            decided,
        });
    }
    segments.reverse();
    Walked { segments, current }
}

/// The days on which some formula may change its value for one system: those of the law, and the
/// days of the description that rules ask to have come. A day that is known as a range may come on
/// its first day, and has come on its last. The last day of the calendar never comes.
pub fn cut<'a>(
    law: &Law,
    state: impl Fn(FactId) -> Option<&'a State>,
) -> impl Iterator<Item = Date> {
    let mut days = law.breakpoints.clone();
    if !law.awaited.is_empty() {
        for fact in &law.awaited {
            if let Some(State::Day { first, last }) = state(*fact) {
                days.extend(first.iter().chain(last));
            }
        }
        days.retain(|d| *d > Date::MIN && *d < Date::MAX);
        days.sort_unstable();
        days.dedup();
    }
    days.into_iter()
}

/// The reading in force of each interpretation on a day.
fn reading_choice(program: &Program, law: &Law, query: &Query, day: Date) -> Vec<usize> {
    (0..program.interpretations.len())
        .map(|i| {
            let id = solon_law::program::InterpretationId::new(i);
            query
                .readings
                .iter()
                .find(|(chosen, _)| *chosen == id)
                .map_or_else(|| law.default_reading(id, day), |(_, r)| *r)
        })
        .collect()
}

/// One pass: what is known, the day, the readings in force, and what comes after.
struct Day<'a> {
    states: &'a [State],
    day: Date,
    readings: &'a [usize],
    /// By the burden of proof.
    decision: bool,
    next: Option<&'a Segment>,
}

impl Day<'_> {
    fn pass(&self, law: &Law) -> Vec<Tri> {
        let mut values: Vec<Tri> = Vec::with_capacity(law.graph.nodes().len());
        for (i, node) in law.graph.nodes().iter().enumerate() {
            let get = |id: &NodeId| values.get(id.index()).copied().unwrap_or(Tri::Unknown);
            let value = match node {
                Node::Const(b) => Tri::from(*b),
                Node::Not(x) => !get(x),
                Node::And(v) => v.iter().map(get).min().unwrap_or(Tri::True),
                Node::Or(v) => v.iter().map(get).max().unwrap_or(Tri::False),
                Node::Count { exactly, n, of } => {
                    let n = *n as usize;
                    let sure = of.iter().filter(|x| get(x) == Tri::True).count();
                    let open = of.iter().filter(|x| get(x) == Tri::Unknown).count();
                    count(*exactly, n, sure, open)
                }
                Node::Atom {
                    fact,
                    predicate,
                    gate,
                } => {
                    let applies = gate.as_ref().map_or(Tri::True, get);
                    if applies == Tri::False {
                        Tri::False
                    } else {
                        self.states
                            .get(fact.index())
                            .map_or(Tri::Unknown, |s| predicate::test(predicate, s, self.day))
                            .and(applies)
                    }
                }
                Node::Window(from, until) => Tri::from(
                    from.is_none_or(|f| f <= self.day) && until.is_none_or(|u| self.day < u),
                ),
                Node::Ahead(x) => get(x).or(self.later(i)),
                Node::Choice(i, of) => self
                    .readings
                    .get(i.index())
                    .and_then(|r| of.get(*r))
                    .map_or(Tri::False, get),
                Node::Burden(x) if self.decision => Tri::from(get(x) == Tri::True),
                Node::Burden(x) | Node::Named(_, x) => get(x),
            };
            values.push(value);
        }
        values
    }

    /// The value of a node in the next segment; false after the last one.
    fn later(&self, node: usize) -> Tri {
        let values = self
            .next
            .map(|s| if self.decision { &s.decided } else { &s.values });
        values.map_or(Tri::False, |v| v.get(node).copied().unwrap_or(Tri::Unknown))
    }
}

/// Whether at least, or exactly, so many of some formulas hold, of which so many surely do and so many
/// may.
#[must_use]
pub fn count(exactly: bool, n: usize, sure: usize, open: usize) -> Tri {
    if exactly {
        if sure > n || sure + open < n {
            Tri::False
        } else if open == 0 {
            Tri::True
        } else {
            Tri::Unknown
        }
    } else if sure >= n {
        Tri::True
    } else if sure + open < n {
        Tri::False
    } else {
        Tri::Unknown
    }
}
