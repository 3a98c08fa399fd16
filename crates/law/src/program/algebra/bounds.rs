//! Bounds of what formulas come to while something is left open, in one evaluation instead of one for
//! each way to settle it. What is left open is said by whoever asks.

use super::{Algebra, Stretchwise};
use crate::program::stretches::Days;
use crate::program::{FactId, InterpretationId, NodeId, Predicate};

/// An algebra of bounds. A value is a pair: the least and the most of the values that an algebra gives,
/// however what is left open is settled; where the two are the same, it is no matter.
pub struct Bounds<A, L> {
    /// The algebra, in which all of some values is the least of them, and any the most.
    pub of: A,
    /// What is left open.
    pub open: L,
}

/// An algebra whose values can stand in a pair.
pub trait Paired: Algebra<Value: Copy> {
    /// [`Algebra::MISSING`], twice.
    const MISSING_TWICE: &'static (Self::Value, Self::Value);
}

/// What is left open: nothing, but for what is said otherwise.
pub trait LeftOpen<A: Paired<Value = V>, V: Copy + 'static> {
    /// The test of a fact alone.
    fn atom(&mut self, of: &mut A, node: NodeId, fact: FactId, predicate: &Predicate) -> (V, V) {
        twice(of.atom(node, fact, predicate))
    }

    /// A contested point, among one value per reading.
    fn choice<'v>(
        &mut self,
        of: &mut A,
        point: InterpretationId,
        readings: impl Iterator<Item = &'v (V, V)> + Clone,
    ) -> (V, V) {
        in_force(of, point, readings)
    }
}

/// The readings of the points for which it says so; of others the one in force counts.
pub struct ReadingsOf<P>(pub P);

impl<A, V, P> LeftOpen<A, V> for ReadingsOf<P>
where
    A: Paired<Value = V>,
    V: Copy + 'static,
    P: Fn(InterpretationId) -> bool,
{
    fn choice<'v>(
        &mut self,
        of: &mut A,
        point: InterpretationId,
        readings: impl Iterator<Item = &'v (V, V)> + Clone,
    ) -> (V, V) {
        if !(self.0)(point) {
            return in_force(of, point, readings);
        }
        let least = of.all(readings.clone().map(|(least, _)| least));
        (least, of.any(readings.map(|(_, most)| most)))
    }
}

/// That of the reading in force.
fn in_force<'v, A: Paired<Value = V>, V: Copy + 'static>(
    of: &mut A,
    point: InterpretationId,
    readings: impl Iterator<Item = &'v (V, V)> + Clone,
) -> (V, V) {
    let least = of.choice(point, readings.clone().map(|(least, _)| least));
    (least, of.choice(point, readings.map(|(_, most)| most)))
}

fn twice<V: Copy>(value: V) -> (V, V) {
    (value, value)
}

impl<A, V, L> Algebra for Bounds<A, L>
where
    A: Paired<Value = V>,
    V: Copy + 'static,
    L: LeftOpen<A, V>,
{
    type Value = (V, V);

    const MISSING: &'static (V, V) = A::MISSING_TWICE;

    fn constant(&mut self, value: bool) -> (V, V) {
        twice(self.of.constant(value))
    }

    fn calendar(&mut self, days: Days) -> (V, V) {
        twice(self.of.calendar(days))
    }

    fn ahead(&mut self, x: &(V, V), later: Option<&(V, V)>) -> (V, V) {
        let least = self.of.ahead(&x.0, later.map(|(least, _)| least));
        (least, self.of.ahead(&x.1, later.map(|(_, most)| most)))
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
        self.open.atom(&mut self.of, node, fact, predicate)
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v (V, V)> + Clone,
    ) -> (V, V) {
        self.open.choice(&mut self.of, point, of)
    }

    fn burden(&mut self, (least, most): &(V, V)) -> (V, V) {
        (self.of.burden(least), self.of.burden(most))
    }

    fn never(&self, (_, most): &(V, V)) -> bool {
        self.of.never(most)
    }
}

impl<A, V, L> Stretchwise for Bounds<A, L>
where
    A: Paired<Value = V> + Stretchwise,
    V: Copy + 'static,
    L: LeftOpen<A, V>,
{
    fn enter(&mut self, stretch: usize) {
        self.of.enter(stretch);
    }
}
