//! Whether the result depends on contested readings, and on how few of them.

use std::cell::OnceCell;
use std::sync::Arc;

use super::frame::Frame;
use super::{Alternative, Case, Outcome, Query, Sensitivity, Tri, trace};
use crate::facts::State;
use solon_law::program::{Behind, Fact, InterpretationId, NodeId, ScaleId, Table};

/// Beyond this many combinations only single and pairwise changes are tried.
const MAX_COMBINATIONS: usize = 64;

/// Contested points that a result could depend on, and what is needed to read them otherwise.
pub struct OtherReadings {
    /// With the number of readings of each.
    contested: Vec<(InterpretationId, usize)>,
    used: Vec<(InterpretationId, usize)>,
    /// What can be so of each fact, once something is read otherwise.
    states: OnceCell<Table<Fact, State>>,
    behind: Arc<Behind>,
}

/// How bounds of what comes of other readings are made as exact as those of an outcome.
pub trait Narrowing {
    /// Narrows what comes of some other readings.
    fn other(&mut self, _: &mut Alternative) {}

    /// Whether no choice of readings changes a classification, as far as it is seen by a look at all of
    /// them together. `bounds` says whether the bounds are the same under all.
    fn same(&mut self, _: ScaleId, bounds: bool) -> bool {
        bounds
    }
}

/// Bounds are left as they are.
impl Narrowing for () {}

impl OtherReadings {
    /// Of a system, with its outcome.
    #[must_use]
    pub fn of(case: &Case<'_>, outcome: &Outcome) -> Self {
        let frame = Frame::of(case, &outcome.segments, outcome.current, outcome.on);
        // Readings that only duties and days read change neither level nor scope.
        let behind = frame.law.behind_levels();
        let contested = contested(&frame, behind.choices.iter().copied());
        let used = contested.iter().map(|(i, _)| (*i, in_force(&frame, *i)));
        OtherReadings {
            used: used.collect(),
            contested,
            states: OnceCell::new(),
            behind,
        }
    }

    /// The points.
    pub fn points(&self) -> impl Iterator<Item = InterpretationId> {
        self.contested.iter().map(|(point, _)| *point)
    }

    /// The smallest changes of readings that change the verdict or the classifications of an outcome.
    /// What comes of a change are bounds, which `narrowing` may narrow: changes are looked for among
    /// results that are as exact as the outcome.
    #[must_use]
    pub fn sensitivity(
        &self,
        case: &Case<'_>,
        query: &Query,
        outcome: &Outcome,
        narrowing: &mut impl Narrowing,
    ) -> Sensitivity {
        let frame = Frame::of(case, &outcome.segments, outcome.current, outcome.on);
        if self.contested.is_empty() || self.same(&frame, narrowing) {
            return Sensitivity {
                used: self.used.clone(),
                alternatives: Vec::new(),
                complete: true,
            };
        }
        let combinations = self
            .contested
            .iter()
            .try_fold(1usize, |n, (_, k)| n.checked_mul(*k))
            .unwrap_or(usize::MAX);
        let complete = combinations <= MAX_COMBINATIONS;
        let most = if complete { self.contested.len() } else { 2 };
        let mut alternatives = Vec::new();
        for size in 1..=most {
            for flips in flips(&self.contested, &self.used, size) {
                let mut other = self.with(&frame, query, flips);
                narrowing.other(&mut other);
                let scales = outcome.scales.iter().map(|s| (&s.scope, &s.class));
                let same = other.scopes.iter().zip(&other.class).eq(scales);
                if other.verdict != outcome.scope.verdict || !same {
                    alternatives.push(other);
                }
            }
            // Only the smallest changes are worth telling.
            if !alternatives.is_empty() {
                break;
            }
        }
        Sensitivity {
            used: self.used.clone(),
            alternatives,
            complete,
        }
    }

    /// Whether all readings together are seen to change nothing.
    fn same(&self, frame: &Frame<'_>, narrowing: &mut impl Narrowing) -> bool {
        let points: Vec<InterpretationId> = self.points().collect();
        let ahead = frame.segments.get(frame.ahead()).unwrap_or_default();
        let (states, behind) = (self.states(frame), &*self.behind);
        let found =
            trace::whatever_is_read(frame.law, (ahead, frame.asked), states, &points, behind);
        let same = |node: NodeId| found.same(node);
        let scopes = || frame.law.scopes.values();
        let scope = scopes().all(|s| same(s.in_scope) && s.clauses.iter().all(|c| same(*c)));
        let mut scales = frame.law.levels.iter();
        scope && scales.all(|(s, levels)| narrowing.same(s, levels.class.iter().all(|l| same(*l))))
    }

    fn states(&self, frame: &Frame<'_>) -> &Table<Fact, State> {
        let states = || trace::states(frame.program, frame.facts);
        self.states.get_or_init(states)
    }

    fn with(
        &self,
        frame: &Frame<'_>,
        query: &Query,
        flips: Vec<(InterpretationId, usize)>,
    ) -> Alternative {
        let points: Vec<InterpretationId> = flips.iter().map(|(point, _)| *point).collect();
        let query = flipped(query, &flips);
        let ahead = frame.segments.get(frame.ahead()).unwrap_or_default();
        let (states, behind) = (self.states(frame), &*self.behind);
        let segments = trace::again(frame.law, ahead, states, &query, &points, behind);
        let frame = Frame {
            segments: &segments,
            current: 0,
            ..*frame
        };
        let found = frame.level_bounds();
        Alternative {
            flips,
            verdict: found.verdict,
            scopes: found.scopes,
            class: found.class,
        }
    }
}

pub(super) fn in_force(frame: &Frame<'_>, id: InterpretationId) -> usize {
    frame
        .segments
        .get(frame.current)
        .map_or(0, |s| s.reading(id))
}

/// Interpretations whose readings come out differently on these facts, or are not settled although they do
/// not say the same; those of the given formulas.
pub(super) fn contested(
    frame: &Frame<'_>,
    among: impl IntoIterator<Item = NodeId>,
) -> Vec<(InterpretationId, usize)> {
    let mut found: Vec<(InterpretationId, usize)> = Vec::new();
    for (id, of) in frame.law.choices(among) {
        let live = frame.law.live_interpretations[id];
        if !live || found.iter().any(|(i, _)| *i == id) {
            continue;
        }
        let differs = frame.ahead().any(|segment| {
            let mut values = of.iter().map(|n| frame.value(segment, *n));
            let first = values.next().unwrap_or(Tri::False);
            first == Tri::Unknown || values.any(|v| v != first)
        });
        if differs {
            found.push((id, of.len()));
        }
    }
    found.sort();
    found
}

/// Every way to change the reading of exactly `size` interpretations.
fn flips(
    contested: &[(InterpretationId, usize)],
    used: &[(InterpretationId, usize)],
    size: usize,
) -> Vec<Vec<(InterpretationId, usize)>> {
    let mut out: Vec<Vec<(InterpretationId, usize)>> = vec![Vec::new()];
    let mut done = Vec::new();
    for ((id, readings), (_, own)) in contested.iter().zip(used) {
        let mut next = Vec::new();
        for partial in out {
            for r in (0..*readings).filter(|r| r != own) {
                if partial.len() < size {
                    let mut more = partial.clone();
                    more.push((*id, r));
                    if more.len() == size {
                        done.push(more);
                    } else {
                        next.push(more);
                    }
                }
            }
            next.push(partial);
        }
        out = next;
    }
    done.sort();
    done
}

/// A query with other readings.
#[must_use]
pub fn flipped(query: &Query, flips: &[(InterpretationId, usize)]) -> Query {
    let mut readings: Vec<_> = query
        .readings
        .iter()
        .filter(|(i, _)| !flips.iter().any(|(j, _)| i == j))
        .copied()
        .collect();
    readings.extend_from_slice(flips);
    Query {
        on: query.on,
        readings,
    }
}
