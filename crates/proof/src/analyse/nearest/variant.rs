//! What is evaluated of one of the systems that differ in one answer.

use jiff::civil::Date;

use super::Look;
use solon_law::program::{FactId, InterpretationId, Law, NodeId, stretches};
use solon_verdict::eval::bitslice::{Ground, Planes, halves};
use solon_verdict::eval::{Moment, Tri, Valuation};
use solon_verdict::facts::State;

/// One of the systems evaluated, or the one that is described.
#[derive(Clone, Copy)]
pub(super) struct Variant<'a> {
    pub(super) look: &'a Look<'a>,
    pub(super) planes: &'a Planes,
    pub(super) ground: &'a Ground,
    pub(super) system: Option<usize>,
}

impl Variant<'_> {
    /// The stretches of days, from the one asked for on.
    pub(super) fn stretches(&self) -> std::ops::Range<usize> {
        0..self.planes.stretches.len()
    }

    pub(super) fn from(&self, stretch: usize) -> Option<Date> {
        self.planes.stretches.get(stretch).and_then(|s| s.from)
    }

    /// The segment of the outcome that holds a stretch.
    pub(super) fn segment(&self, stretch: usize) -> usize {
        self.look.segment(self.from(stretch))
    }

    /// The value of a formula today, for the system as it is described.
    pub(super) fn today(&self, stretch: usize, node: NodeId) -> Tri {
        self.look.outcome.value(self.segment(stretch), node)
    }

    /// The value of a formula on the day asked for.
    pub(super) fn now(&self, node: NodeId) -> Tri {
        self.value(0, node)
    }
}

impl Valuation for Variant<'_> {
    fn law(&self) -> &Law {
        self.look.law
    }

    fn segments(&self) -> usize {
        self.planes.stretches.len()
    }

    fn value(&self, stretch: usize, node: NodeId) -> Tri {
        let evaluated = || {
            let system = self.system?;
            let at = self.planes.stretches.get(stretch)?;
            let values = self.planes.values(at, node, false)?;
            let (sure, possible) = halves(values, values.len() / 2);
            let holds = |plane: &[u64]| {
                let word = plane.get(system / 64);
                word.is_some_and(|w| w >> (system % 64) & 1 == 1)
            };
            Some(match (holds(sure), holds(possible)) {
                (true, _) => Tri::True,
                (_, true) => Tri::Unknown,
                _ => Tri::False,
            })
        };
        evaluated().unwrap_or_else(|| self.today(stretch, node))
    }

    fn state(&self, fact: FactId) -> State {
        let state = self.system.map(|s| self.ground.state(s, fact));
        let known = || self.look.facts.possible(self.look.program, fact);
        state.cloned().unwrap_or_else(known)
    }

    fn moment(&self, stretch: usize) -> Moment {
        Moment {
            day: stretches::day_of(self.from(stretch)),
            asked: self.look.query.on,
        }
    }

    fn reading(&self, stretch: usize, point: InterpretationId) -> Option<usize> {
        let segment = self.segment(stretch);
        Some(self.look.outcome.segments.get(segment)?.reading(point))
    }
}
