//! A law with its trace, as all that is read off it sees it.

use jiff::civil::Date;

use super::{Case, Segment, Tri};
use crate::facts::Facts;
use solon_law::program::{Law, NodeId, Program, ScaleId};

/// A law with its trace.
pub(super) struct Frame<'a> {
    pub(super) case: &'a Case<'a>,
    pub(super) program: &'a Program,
    pub(super) law: &'a Law,
    pub(super) facts: &'a Facts,
    pub(super) segments: &'a [Segment],
    pub(super) current: usize,
}

impl<'a> Frame<'a> {
    pub(super) fn of(case: &'a Case<'_>, segments: &'a [Segment], current: usize) -> Frame<'a> {
        Frame {
            case,
            program: case.program(),
            law: case.law(),
            facts: case.facts(),
            segments,
            current,
        }
    }

    pub(super) fn value(&self, segment: usize, node: NodeId) -> Tri {
        self.segments
            .get(segment)
            .map_or(Tri::Unknown, |s| s.value(node))
    }

    pub(super) fn decided(&self, segment: usize, node: NodeId) -> Tri {
        self.segments
            .get(segment)
            .map_or(Tri::Unknown, |s| s.decided(node))
    }

    /// A day of a segment, which stands for all of it.
    pub(super) fn day(&self, segment: usize) -> Date {
        let from = self.segments.get(segment).and_then(|s| s.from);
        from.unwrap_or(Date::MIN)
    }

    /// Segments from the day asked for.
    pub(super) fn ahead(&self) -> std::ops::Range<usize> {
        self.current..self.segments.len()
    }

    /// Whether some scope that governs a scale takes the system in, in a segment.
    pub(super) fn in_scope(&self, scale: ScaleId, segment: usize) -> Tri {
        let mut governed = false;
        let mut value = Tri::False;
        for (scope, nodes) in self.program.scopes.values().zip(self.law.scopes.values()) {
            if scope.governs.contains(&scale) {
                governed = true;
                value = value.or(self.value(segment, nodes.in_scope));
            }
        }
        if governed { value } else { Tri::True }
    }
}
