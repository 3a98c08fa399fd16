//! Whether the result depends on contested readings, and on how few of them.

use super::frame::Frame;
use super::{Alternative, LevelBounds, Query, Sensitivity, Tri, trace};
use crate::facts::State;
use solon_law::program::{Fact, InterpretationId, Node, NodeId, Table};

/// Beyond this many combinations only single and pairwise changes are tried.
const MAX_COMBINATIONS: usize = 64;

pub(super) fn sensitivity(frame: &Frame<'_>, query: &Query) -> Sensitivity {
    let base = frame.level_bounds();
    // Readings that only duties and days read change neither level nor scope.
    let behind = frame.behind_levels();
    let contested = contested(frame, Some(&behind));
    let used: Vec<_> = contested
        .iter()
        .map(|(i, _)| (*i, in_force(frame, *i)))
        .collect();
    let combinations = contested
        .iter()
        .try_fold(1usize, |n, (_, k)| n.checked_mul(*k))
        .unwrap_or(usize::MAX);
    let complete = combinations <= MAX_COMBINATIONS;
    let most = if complete { contested.len() } else { 2 };
    let mut alternatives = Vec::new();
    let states = trace::states(frame.program, frame.facts);
    for size in 1..=most {
        for flips in flips(&contested, &used, size) {
            let points: Vec<InterpretationId> = flips.iter().map(|(point, _)| *point).collect();
            let result = with(frame, &states, &flipped(query, &flips), &points, &behind);
            if result != base {
                alternatives.push(Alternative {
                    flips,
                    verdict: result.verdict,
                    class: result.class,
                });
            }
        }
        // Only the smallest changes are worth telling.
        if !alternatives.is_empty() {
            break;
        }
    }
    Sensitivity {
        used,
        alternatives,
        complete,
    }
}

pub(super) fn in_force(frame: &Frame<'_>, id: InterpretationId) -> usize {
    frame
        .segments
        .get(frame.current)
        .map_or(0, |s| s.reading(id))
}

/// Interpretations whose readings come out differently on these facts, or are not settled; those
/// among the given formulas, or all.
pub(super) fn contested(
    frame: &Frame<'_>,
    among: Option<&Table<Node, bool>>,
) -> Vec<(InterpretationId, usize)> {
    let mut found: Vec<(InterpretationId, usize)> = Vec::new();
    for (at, node) in frame.law.graph.nodes().iter() {
        let Node::Choice(id, of) = node else { continue };
        if among.is_some_and(|a| !a[at]) {
            continue;
        }
        let live = frame.law.live_interpretations[id];
        if !live || found.iter().any(|(i, _)| i == id) {
            continue;
        }
        let differs = frame.ahead().any(|segment| {
            let mut values = of.iter().map(|n| frame.value(segment, *n));
            let first = values.next().unwrap_or(Tri::False);
            let distinct = of.windows(2).any(|w| w.first() != w.last());
            distinct && (first == Tri::Unknown || values.any(|v| v != first))
        });
        if differs {
            found.push((*id, of.len()));
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

fn with(
    frame: &Frame<'_>,
    states: &Table<Fact, State>,
    query: &Query,
    points: &[InterpretationId],
    behind: &Table<Node, bool>,
) -> LevelBounds {
    let ahead = frame.segments.get(frame.ahead()).unwrap_or_default();
    let segments = trace::again(frame.law, ahead, states, query, points, behind);
    let frame = Frame {
        segments: &segments,
        current: 0,
        ..*frame
    };
    frame.level_bounds()
}

impl Frame<'_> {
    /// The formulas that levels and scopes hang on.
    fn behind_levels(&self) -> Table<Node, bool> {
        let mut todo: Vec<NodeId> = Vec::new();
        todo.extend(
            self.law
                .levels
                .values()
                .flat_map(|l| l.class.iter().copied()),
        );
        for scope in self.law.scopes.values() {
            todo.push(scope.in_scope);
            todo.extend(scope.clauses.iter().copied());
        }
        let mut behind = self.law.graph.nodes().map(|_, _| false);
        while let Some(node) = todo.pop() {
            if !std::mem::replace(&mut behind[node], true) {
                todo.extend(self.law.graph.parts(node));
            }
        }
        behind
    }
}
