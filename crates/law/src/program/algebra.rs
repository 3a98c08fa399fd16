//! What a formula means: one definition for whatever it is evaluated in — three truth values, bits of
//! many systems at once, boolean formulas over questions — and one way through the formulas of a law
//! and the stretches of days on which they cannot change. It holds no value and knows no system: what
//! is known of facts, and how a value is kept, is a matter of each [`Algebra`].

use std::borrow::Borrow as _;
use std::ops::Range;

use jiff::civil::Date;

use super::{FactId, Graph, InterpretationId, Node, NodeId, Predicate, Table};

/// What formulas can be evaluated in. Every method gives the value of a whole from those of its
/// parts; how parts make a whole is said by [`meaning`] alone.
pub trait Algebra {
    /// A value.
    type Value: ToOwned + ?Sized + 'static;

    /// The value of a formula that is not evaluated.
    const MISSING: &'static Self::Value;

    /// Always so, or never.
    fn constant(&mut self, value: bool) -> Owned<Self>;

    /// So on some days and not on others.
    fn calendar(&mut self, holds: impl Fn(Date) -> bool) -> Owned<Self>;

    /// The contrary.
    fn not(&mut self, x: &Self::Value) -> Owned<Self>;

    /// All; true when there is none.
    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Self::Value> + Clone) -> Owned<Self>;

    /// One at least; false when there is none.
    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Self::Value> + Clone) -> Owned<Self>;

    /// At least, or exactly, so many. What it makes of possible numbers is said by [`counted`].
    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Self::Value> + Clone,
    ) -> Owned<Self>;

    /// The test of a fact alone, whether the fact applies or not.
    fn atom(&mut self, node: NodeId, fact: FactId, predicate: &Predicate) -> Owned<Self>;

    /// That of the reading in force, among one per reading.
    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v Self::Value> + Clone,
    ) -> Owned<Self>;

    /// A thing that somebody must show. For the classification it is as it is.
    fn burden(&mut self, x: &Self::Value) -> Owned<Self> {
        x.to_owned()
    }

    /// Whether a value is plainly false, so that nothing need be asked that it keeps closed.
    fn never(&self, _: &Self::Value) -> bool {
        false
    }
}

/// A value that is kept.
pub type Owned<A> = <<A as Algebra>::Value as ToOwned>::Owned;

/// What a formula means, given the values of its parts on the same days and, where there are later
/// days, its own value there.
pub fn meaning<'v, A: Algebra>(
    algebra: &mut A,
    id: NodeId,
    node: &Node,
    get: impl Fn(NodeId) -> &'v A::Value,
    later: Option<&'v A::Value>,
) -> Owned<A> {
    let each = |x: &NodeId| get(*x);
    match node {
        Node::Const(value) => algebra.constant(*value),
        Node::Not(x) => algebra.not(get(*x)),
        Node::And(of) => algebra.all(of.iter().map(each)),
        Node::Or(of) => algebra.any(of.iter().map(each)),
        Node::Count { exactly, n, of } => algebra.count(*exactly, *n as usize, of.iter().map(each)),
        Node::Atom {
            fact,
            predicate,
            gate,
        } => match gate.map(&get) {
            None => algebra.atom(id, *fact, predicate),
            Some(gate) if algebra.never(gate) => algebra.constant(false),
            Some(gate) => {
                let test = algebra.atom(id, *fact, predicate);
                algebra.all([gate, test.borrow()].into_iter())
            }
        },
        Node::Window(from, until) => algebra.calendar(|day| {
            from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
        }),
        Node::Ahead(x) => match later {
            Some(later) => algebra.any([get(*x), later].into_iter()),
            None => get(*x).to_owned(),
        },
        Node::Choice(point, of) => algebra.choice(*point, of.iter().map(each)),
        Node::Burden(x) => algebra.burden(get(*x)),
        Node::Named(_, x) => get(*x).to_owned(),
    }
}

/// Whether so many are at least, or exactly, as many as asked for, where their number is surely at
/// least `least` and possibly as much as `most`: whether it is surely so, and whether possibly.
#[must_use]
pub fn counted(exactly: bool, n: usize, least: usize, most: usize) -> (bool, bool) {
    if exactly {
        (most <= n && n <= least, least <= n && n <= most)
    } else {
        (least >= n, most >= n)
    }
}

/// An algebra for stretches of days, one after another.
pub trait Stretchwise: Algebra {
    /// What comes next is of this stretch.
    fn enter(&mut self, stretch: usize);
}

/// The values of formulas on one stretch of days.
pub trait Store<V: ?Sized> {
    /// The value of a formula; none if it has not come yet.
    fn value(&self, node: NodeId) -> Option<&V>;

    /// Keeps the value of the next formula; that of one that is not evaluated is
    /// [`Algebra::MISSING`].
    fn keep(&mut self, value: &V);
}

impl<T: Clone> Store<T> for Table<Node, T> {
    fn value(&self, node: NodeId) -> Option<&T> {
        self.get(node)
    }

    fn keep(&mut self, value: &T) {
        self.push(value.clone());
    }
}

/// The way through the formulas of a law, one stretch of days after another. The last stretch comes
/// first: what lies ahead of a day is known before the day itself.
pub struct Traversal<'g, W> {
    graph: &'g Graph,
    /// Formulas that are the same on all days.
    steady: Table<Node, bool>,
    wanted: W,
}

impl<'g, W: Fn(NodeId) -> bool> Traversal<'g, W> {
    /// Through the formulas that are wanted. `fixed` says of a contested point whether the same reading
    /// is in force on all days.
    pub fn new(graph: &'g Graph, fixed: impl Fn(InterpretationId) -> bool, wanted: W) -> Self {
        Traversal {
            graph,
            steady: graph.steady(fixed),
            wanted,
        }
    }

    /// Evaluates the formulas on a stretch and keeps them in its store, given that of the next
    /// stretch, if there is one. Formulas that are the same on all days are taken from there.
    pub fn stretch<A: Stretchwise, S: Store<A::Value>>(
        &self,
        algebra: &mut A,
        stretch: usize,
        next: Option<&S>,
        mut values: S,
    ) -> S {
        algebra.enter(stretch);
        for ((id, node), steady) in self.graph.nodes().iter().zip(self.steady.values()) {
            if !(self.wanted)(id) {
                values.keep(A::MISSING);
                continue;
            }
            match next.and_then(|next| next.value(id)) {
                Some(later) if *steady => values.keep(later),
                later => {
                    let get = |part| values.value(part).unwrap_or(A::MISSING);
                    let value = meaning(algebra, id, node, get, later);
                    values.keep(value.borrow());
                }
            }
        }
        values
    }

    /// The stores of several stretches, in order of days; `empty` makes one.
    pub fn stretches<A: Stretchwise, S: Store<A::Value>>(
        &self,
        algebra: &mut A,
        stretches: Range<usize>,
        mut empty: impl FnMut(usize) -> S,
    ) -> Vec<S> {
        let mut done: Vec<S> = Vec::with_capacity(stretches.len());
        for at in stretches.rev() {
            let values = self.stretch(algebra, at, done.last(), empty(at));
            done.push(values);
        }
        done.reverse();
        done
    }
}
