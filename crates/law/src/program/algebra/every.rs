//! What formulas come to under every reading of some contested points: bounds of their values, in one
//! evaluation instead of one for each choice of readings. Which points there are is not said here.

use jiff::civil::Date;

use super::{Algebra, Stretchwise};
use crate::program::{FactId, InterpretationId, NodeId, Predicate};

/// An algebra of bounds. A value is a pair: the least and the most of the values that an algebra gives
/// under the readings of these points; where the two are the same, no reading matters.
pub struct EveryReading<A, P> {
    /// The algebra, in which all of some values is the least of them, and any the most.
    pub of: A,
    /// Whether every reading of a point counts; of others the one in force does.
    pub points: P,
}

/// An algebra whose values can stand in a pair.
pub trait Paired: Algebra<Value: Copy> {
    /// [`Algebra::MISSING`], twice.
    const MISSING_TWICE: &'static (Self::Value, Self::Value);
}

impl<A, V, P> Algebra for EveryReading<A, P>
where
    A: Paired<Value = V>,
    V: Copy + 'static,
    P: Fn(InterpretationId) -> bool,
{
    type Value = (V, V);

    const MISSING: &'static (V, V) = A::MISSING_TWICE;

    fn constant(&mut self, value: bool) -> (V, V) {
        let value = self.of.constant(value);
        (value, value)
    }

    fn calendar(&mut self, holds: impl Fn(Date) -> bool) -> (V, V) {
        let value = self.of.calendar(holds);
        (value, value)
    }

    fn not(&mut self, (least, most): &(V, V)) -> (V, V) {
        (self.of.not(most), self.of.not(least))
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v (V, V)> + Clone) -> (V, V) {
        let least = self.of.all(of.clone().map(|(least, _)| least));
        (least, self.of.all(of.map(|(_, most)| most)))
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v (V, V)> + Clone) -> (V, V) {
        let least = self.of.any(of.clone().map(|(least, _)| least));
        (least, self.of.any(of.map(|(_, most)| most)))
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v (V, V)> + Clone,
    ) -> (V, V) {
        let (least, most) = (of.clone().map(|(least, _)| least), of.map(|(_, most)| most));
        let at_least = (
            self.of.count(false, n, least.clone()),
            self.of.count(false, n, most.clone()),
        );
        if !exactly {
            return at_least;
        }
        let more = (
            self.of.count(false, n + 1, least),
            self.of.count(false, n + 1, most),
        );
        let no_more = self.not(&more);
        self.all([at_least, no_more].iter())
    }

    fn weigh<'v>(
        &mut self,
        least: u64,
        of: impl Iterator<Item = (u32, &'v (V, V))> + Clone,
    ) -> (V, V) {
        let low = of.clone().map(|(weight, (low, _))| (weight, low));
        let high = of.map(|(weight, (_, high))| (weight, high));
        (self.of.weigh(least, low), self.of.weigh(least, high))
    }

    fn atom(&mut self, node: NodeId, fact: FactId, predicate: &Predicate) -> (V, V) {
        let value = self.of.atom(node, fact, predicate);
        (value, value)
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v (V, V)> + Clone,
    ) -> (V, V) {
        let (least, most) = (of.clone().map(|(least, _)| least), of.map(|(_, most)| most));
        if (self.points)(point) {
            (self.of.all(least), self.of.any(most))
        } else {
            (self.of.choice(point, least), self.of.choice(point, most))
        }
    }

    fn burden(&mut self, (least, most): &(V, V)) -> (V, V) {
        (self.of.burden(least), self.of.burden(most))
    }

    fn never(&self, (_, most): &(V, V)) -> bool {
        self.of.never(most)
    }
}

impl<A, V, P> Stretchwise for EveryReading<A, P>
where
    A: Paired<Value = V> + Stretchwise,
    V: Copy + 'static,
    P: Fn(InterpretationId) -> bool,
{
    fn enter(&mut self, stretch: usize) {
        self.of.enter(stretch);
    }
}
