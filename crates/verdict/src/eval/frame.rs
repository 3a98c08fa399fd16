//! A law with its trace, as all that is read off it sees it.

use jiff::civil::Date;

use super::{Case, Moment, Segment, Tri};
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
    /// The day asked for.
    pub(super) asked: Date,
}

impl<'a> Frame<'a> {
    pub(super) fn of(
        case: &'a Case<'_>,
        segments: &'a [Segment],
        current: usize,
        asked: Date,
    ) -> Frame<'a> {
        Frame {
            case,
            program: case.program(),
            law: case.law(),
            facts: case.facts(),
            segments,
            current,
            asked,
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

    /// A day of a segment, which stands for all of it, as it is asked about.
    pub(super) fn moment(&self, segment: usize) -> Moment {
        let from = self.segments.get(segment).and_then(|s| s.from);
        Moment {
            day: from.unwrap_or(Date::MIN),
            asked: self.asked,
        }
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
