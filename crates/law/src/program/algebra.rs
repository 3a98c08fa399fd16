//! What a formula means: one definition for whatever it is evaluated in — three truth values, bits of
//! many systems at once, boolean formulas over questions — and one way through the formulas of a law
//! and the stretches of days on which they cannot change. It holds no value and knows no system: what
//! is known of facts, and how a value is kept, is a matter of each [`Algebra`].

use std::borrow::Borrow as _;
use std::cell::OnceCell;
use std::ops::Range;

use super::stretches::Days;
use super::{FactId, Graph, InterpretationId, Node, NodeId, Predicate, Table};
pub use bounds::{Bounds, LeftOpen, Paired, ReadingsOf};

mod bounds;

/// What formulas can be evaluated in. Every method gives the value of a whole from those of its
/// parts; how parts make a whole is said by [`meaning`] alone.
pub trait Algebra {
    /// A value.
    type Value: ToOwned + ?Sized + 'static;

    /// The value of a formula that is not evaluated.
    const MISSING: &'static Self::Value;

    /// Always so, or never.
    fn constant(&mut self, value: bool) -> Owned<Self>;

    /// So on these days and not on others.
    fn calendar(&mut self, days: Days) -> Owned<Self>;

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

    /// Whether the weights of those that hold add up to at least so much.
    fn weigh<'v>(
        &mut self,
        least: u64,
        of: impl Iterator<Item = (u32, &'v Self::Value)> + Clone,
    ) -> Owned<Self>;

    /// The test of a fact alone, whether the fact applies or not.
    fn atom(&mut self, node: NodeId, fact: FactId, predicate: &Predicate) -> Owned<Self>;

    /// That of the reading in force, among one per reading.
    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v Self::Value> + Clone,
    ) -> Owned<Self>;

    /// So at some time from the days at hand on, where `later` says whether it is from the next ones on.
    fn ahead(&mut self, x: &Self::Value, later: Option<&Self::Value>) -> Owned<Self> {
        match later {
            Some(later) => self.any([x, later].into_iter()),
            None => x.to_owned(),
        }
    }

    /// A thing that somebody must show. For the classification it is as it is.
    fn burden(&mut self, x: &Self::Value) -> Owned<Self>;

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
        Node::Weigh { least, weights, of } => {
            algebra.weigh(*least, weights.iter().copied().zip(of.iter().map(each)))
        }
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
        Node::Window(from, until) => algebra.calendar(Days(*from, *until)),
        Node::Ahead(x) => algebra.ahead(get(*x), later),
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

    /// The value of a formula on the stretch at hand, where it is known without its parts.
    fn settled(&self, _: NodeId) -> Option<Owned<Self>> {
        None
    }

    /// The formulas that are settled otherwise on the stretch at hand than on the next one.
    fn resettled(&self) -> Vec<NodeId> {
        Vec::new()
    }
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
        self.row(node)
    }

    fn keep(&mut self, value: &T) {
        self.push(value.clone());
    }
}

/// The way through the formulas of a law, one stretch of days after another. The last stretch comes
/// first: what lies ahead of a day is known before the day itself.
pub struct Traversal<'g, F, W> {
    graph: &'g Graph,
    fixed: F,
    /// Formulas that are the same on all days, once somebody asked.
    steady: OnceCell<Table<Node, bool>>,
    wanted: W,
}

impl<'g, F: Fn(InterpretationId) -> bool, W: Fn(NodeId) -> bool> Traversal<'g, F, W> {
    /// Through the formulas that are wanted. `fixed` says of a contested point whether the same reading
    /// is in force on all days.
    pub fn new(graph: &'g Graph, fixed: F, wanted: W) -> Self {
        Traversal {
            graph,
            fixed,
            steady: OnceCell::new(),
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
        // There is nothing to take from elsewhere on the last one.
        let steady = next.map(|_| self.steady.get_or_init(|| self.graph.steady(&self.fixed)));
        for (id, node) in self.graph.nodes().iter() {
            if !(self.wanted)(id) {
                values.keep(A::MISSING);
                continue;
            }
            match next.and_then(|next| next.value(id)) {
                Some(later) if steady.is_some_and(|s| s[id]) => values.keep(later),
                later => {
                    let get = |part| values.value(part).unwrap_or(A::MISSING);
                    let value = meaning(algebra, id, node, get, later);
                    values.keep(value.borrow());
                }
            }
        }
        values
    }

    /// The values of formulas on several stretches, in order of days. On every stretch but the last one
    /// those formulas alone are evaluated of which some part has another value than on the next one, or
    /// which ask for the day themselves.
    pub fn changes<A, V>(&self, algebra: &mut A, stretches: Range<usize>) -> Vec<Table<Node, V>>
    where
        A: Stretchwise<Value = V>,
        V: Clone + PartialEq + 'static,
    {
        let [_, dated] = self.graph.listed();
        let asks = |id: &&NodeId| self.graph.node(**id).asks_day(&self.fixed);
        let dated: Vec<NodeId> = dated.iter().filter(asks).copied().collect();
        let mut due = Due::of(self.graph);
        let mut done: Vec<Table<Node, V>> = Vec::with_capacity(stretches.len());
        for at in stretches.rev() {
            algebra.enter(at);
            let values = match done.last() {
                None => self.all(algebra, None),
                Some(next) => {
                    let mut values = next.clone();
                    due.extend(dated.iter().copied());
                    due.extend(algebra.resettled());
                    self.due(algebra, &mut due, &mut values, Some(next));
                    values
                }
            };
            done.push(values);
        }
        done.reverse();
        done
    }

    /// The values on several stretches where something else is made of some formulas, in order of days;
    /// `base` gives the values otherwise. Those formulas alone are evaluated, and those of which some
    /// part has another value then.
    pub fn otherwise<'v, A, V>(
        &self,
        algebra: &mut A,
        stretches: Range<usize>,
        base: impl Fn(usize) -> Option<&'v Table<Node, V>>,
        some: &[NodeId],
    ) -> Vec<Table<Node, V>>
    where
        A: Stretchwise<Value = V>,
        V: Clone + PartialEq + 'static,
    {
        let mut due = Due::of(self.graph);
        let mut done: Vec<Table<Node, V>> = Vec::with_capacity(stretches.len());
        let mut other: Vec<NodeId> = Vec::new();
        for at in stretches.rev() {
            algebra.enter(at);
            due.extend(some.iter().copied());
            // What is otherwise on the next stretch lies ahead of this one.
            let ahead = |id: &NodeId| matches!(self.graph.node(*id), Node::Ahead(_));
            due.extend(other.into_iter().filter(ahead));
            let mut values = base(at).cloned().unwrap_or_default();
            let next = done.last();
            other = self.due(algebra, &mut due, &mut values, next);
            done.push(values);
        }
        done.reverse();
        done
    }

    /// The value of every formula on each of several stretches, in order of days.
    pub fn each<A, V>(&self, algebra: &mut A, stretches: Range<usize>) -> Vec<Table<Node, V>>
    where
        A: Stretchwise<Value = V>,
        V: Clone + 'static,
    {
        let mut done: Vec<Table<Node, V>> = Vec::with_capacity(stretches.len());
        for at in stretches.rev() {
            algebra.enter(at);
            let values = self.all(algebra, done.last());
            done.push(values);
        }
        done.reverse();
        done
    }

    /// The value of every formula on the stretch at hand, given those on the next one.
    fn all<A, V>(&self, algebra: &mut A, next: Option<&Table<Node, V>>) -> Table<Node, V>
    where
        A: Stretchwise<Value = V>,
        V: Clone + 'static,
    {
        let mut values: Table<Node, V> = Table::like(self.graph.nodes());
        for (id, node) in self.graph.nodes().iter() {
            if !(self.wanted)(id) {
                values.push(A::MISSING.clone());
                continue;
            }
            let get = |part: NodeId| values.row(part).unwrap_or(A::MISSING);
            let value = match algebra.settled(id) {
                Some(value) => value,
                None => {
                    let later = next.and_then(|next| next.row(id));
                    meaning(algebra, id, node, get, later)
                }
            };
            let value: &V = value.borrow();
            values.push(value.clone());
        }
        values
    }

    /// Evaluates the formulas that are due on the stretch at hand, and those above them whose value
    /// changes by it; `next` holds the values on the next stretch. Gives those that have changed.
    fn due<A, V>(
        &self,
        algebra: &mut A,
        due: &mut Due<'_>,
        values: &mut Table<Node, V>,
        next: Option<&Table<Node, V>>,
    ) -> Vec<NodeId>
    where
        A: Stretchwise<Value = V>,
        V: Clone + PartialEq + 'static,
    {
        let mut changed = Vec::new();
        while let Some(id) = due.next() {
            if !(self.wanted)(id) {
                continue;
            }
            let node = self.graph.node(id);
            let value = match algebra.settled(id) {
                Some(value) => value,
                None => {
                    let get = |part: NodeId| values.row(part).unwrap_or(A::MISSING);
                    let later = next.and_then(|next| next.row(id));
                    meaning(algebra, id, node, get, later)
                }
            };
            let value: &V = value.borrow();
            if values.row(id).is_some_and(|old| old != value) {
                values[id] = value.clone();
                due.extend(self.graph.wholes(id).iter().copied());
                changed.push(id);
            }
        }
        changed
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

/// Formulas that are to be evaluated, parts before wholes: a bit for each.
struct Due<'g> {
    ids: &'g [NodeId],
    words: Vec<u64>,
    /// No bit stands before this word.
    at: usize,
}

impl<'g> Due<'g> {
    fn of(graph: &'g Graph) -> Due<'g> {
        let [ids, _] = graph.listed();
        Due {
            ids,
            words: vec![0; graph.nodes().len().div_ceil(64)],
            at: 0,
        }
    }

    fn extend(&mut self, ids: impl IntoIterator<Item = NodeId>) {
        for id in ids {
            let word = id.index() / 64;
            if let Some(bits) = self.words.get_mut(word) {
                *bits |= 1 << (id.index() % 64);
                self.at = self.at.min(word);
            }
        }
    }

    /// The first of them, which is then no longer due.
    fn next(&mut self) -> Option<NodeId> {
        while let Some(bits) = self.words.get_mut(self.at) {
            if *bits != 0 {
                let bit = bits.trailing_zeros() as usize;
                *bits &= *bits - 1;
                return self.ids.get(self.at * 64 + bit).copied();
            }
            self.at += 1;
        }
        None
    }
}
