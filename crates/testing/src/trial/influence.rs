//! What changes when one formula has the contrary value: exactly, by evaluating again whatever
//! reads it, for up to 64 states of the world at once, one to a bit.
//!
//! A state is one segment of one test. The formula is flipped in that segment alone; what is ahead
//! of a segment stays as it is.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use jiff::civil::Date;

use solon_law::program::algebra::{Algebra, meaning};
use solon_law::program::stretches::Days;
use solon_law::program::{
    FactId, Graph, Interpretation, InterpretationId, Law, Node, NodeId, Predicate, Program, Table,
    stretches,
};
use solon_verdict::eval::{self, Bits, Segment, Tri};
use solon_verdict::facts::Facts;

/// How many states one batch holds.
pub(super) const STATES: usize = 64;

/// What reads each formula.
pub(super) struct Readers(Table<Node, Vec<NodeId>>);

impl Readers {
    pub(super) fn of(graph: &Graph) -> Readers {
        let mut readers = graph.nodes().map(|_, _| Vec::new());
        for (reader, node) in graph.nodes().iter() {
            for part in node.parts() {
                readers[part].push(reader);
            }
        }
        Readers(readers)
    }
}

/// Up to 64 states with the values of all formulas in each.
pub(super) struct Batch<'a> {
    law: &'a Law,
    states: States,
    base: Table<Node, Bits>,
    /// What is ahead, on the later days.
    later: Table<Node, Bits>,
    now: Table<Node, Bits>,
    touched: Vec<NodeId>,
    queue: BinaryHeap<Reverse<NodeId>>,
    queued: Table<Node, bool>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(program: &Program, law: &'a Law) -> Batch<'a> {
        let none = law.graph.nodes().map(|_, _| Bits::default());
        Batch {
            law,
            states: States {
                days: Vec::with_capacity(STATES),
                atoms: none.clone(),
                readings: program
                    .interpretations
                    .map(|_, i| vec![0; i.readings.len()]),
            },
            base: none.clone(),
            later: none,
            now: Table::default(),
            touched: Vec::new(),
            queue: BinaryHeap::new(),
            queued: law.graph.nodes().map(|_, _| false),
        }
    }

    pub(super) fn states(&self) -> usize {
        self.states.days.len()
    }

    /// Adds a segment, with the one after it.
    pub(super) fn push(
        &mut self,
        program: &Program,
        (facts, asked): (&Facts, Date),
        segment: &Segment,
        later: Option<&Segment>,
    ) {
        let state = self.states();
        let day = stretches::day_of(segment.from);
        self.states.days.push(day);
        let known = program.facts.map(|fact, _| facts.possible(program, fact));
        for (id, node) in self.law.graph.nodes().iter() {
            put(&mut self.base, id, state, segment.value(id));
            match node {
                Node::Ahead(_) => {
                    let value = later.map_or(Tri::False, |s| s.value(id));
                    put(&mut self.later, id, state, value);
                }
                Node::Atom {
                    fact, predicate, ..
                } => {
                    let value = eval::test(predicate, &known[fact], eval::Moment { day, asked });
                    put(&mut self.states.atoms, id, state, value);
                }
                _ => {}
            }
        }
        for (point, masks) in self.states.readings.iter_mut() {
            let reading = segment.reading(point);
            if let Some(mask) = masks.get_mut(reading) {
                *mask |= 1 << state;
            }
        }
    }

    /// Nothing more is added.
    pub(super) fn close(&mut self) {
        self.now.clone_from(&self.base);
    }

    /// The values of a formula as they are.
    pub(super) fn value(&self, node: NodeId) -> Bits {
        self.base[node]
    }

    /// Where a reading is in force.
    pub(super) fn reads(&self, point: InterpretationId, reading: usize) -> u64 {
        let masks = &self.states.readings[point];
        masks.get(reading).copied().unwrap_or(0)
    }

    /// Calls `seen` with each formula that changes, and where, when one has the contrary value.
    /// Where that one is not known, it is made true and then false.
    pub(super) fn flip(
        &mut self,
        readers: &Readers,
        node: NodeId,
        mut seen: impl FnMut(NodeId, u64),
    ) {
        let base = self.value(node);
        let open = !(base.yes | base.no);
        self.spread(
            readers,
            node,
            Bits {
                yes: base.no | open,
                no: base.yes,
            },
            &mut seen,
        );
        if open != 0 {
            self.spread(
                readers,
                node,
                Bits {
                    yes: base.yes,
                    no: base.no | open,
                },
                &mut seen,
            );
        }
    }

    fn spread(
        &mut self,
        readers: &Readers,
        node: NodeId,
        value: Bits,
        seen: &mut impl FnMut(NodeId, u64),
    ) {
        self.set(readers, node, value, seen);
        // Parts have smaller numbers, so that nothing is evaluated before all that it reads.
        while let Some(Reverse(next)) = self.queue.pop() {
            self.queued[next] = false;
            let value = self.evaluate(next);
            if value != self.value(next) {
                self.set(readers, next, value, seen);
            }
        }
        for node in std::mem::take(&mut self.touched) {
            self.now[node] = self.base[node];
        }
    }

    fn set(
        &mut self,
        readers: &Readers,
        node: NodeId,
        value: Bits,
        seen: &mut impl FnMut(NodeId, u64),
    ) {
        seen(node, value.differs(self.value(node)));
        self.now[node] = value;
        self.touched.push(node);
        for reader in &readers.0[node] {
            if !std::mem::replace(&mut self.queued[reader], true) {
                self.queue.push(Reverse(*reader));
            }
        }
    }

    /// The value of a formula, from the values of its parts now.
    fn evaluate(&mut self, id: NodeId) -> Bits {
        let (law, now) = (self.law, &self.now);
        let get = |part: NodeId| &now[part];
        let later = Some(&self.later[id]);
        meaning(&mut self.states, id, law.graph.node(id), get, later)
    }
}

fn put(of: &mut Table<Node, Bits>, id: NodeId, state: usize, value: Tri) {
    of[id].put(state, value);
}

/// Every formula in every segment of a trace, evaluated anew here from the values that the trace gives
/// its parts; so that a test can compare.
#[must_use]
pub fn evaluated_anew(
    program: &Program,
    law: &Law,
    facts: &Facts,
    asked: Date,
    segments: &[Segment],
) -> Vec<Vec<Tri>> {
    let mut out = Vec::new();
    for (at, segment) in segments.iter().enumerate() {
        let mut batch = Batch::new(program, law);
        batch.push(program, (facts, asked), segment, segments.get(at + 1));
        batch.close();
        let values = law.graph.nodes().iter().map(|(id, _)| batch.evaluate(id));
        out.push(values.map(|x| x.at(0)).collect());
    }
    out
}

/// What is known in each state.
struct States {
    /// Of each, a day.
    days: Vec<Date>,
    /// The tests of facts alone, by node.
    atoms: Table<Node, Bits>,
    /// For each interpretation and reading, where it is in force.
    readings: Table<Interpretation, Vec<u64>>,
}

impl States {
    /// Something that is told state by state.
    fn each(&self, value: impl Fn(usize, Date) -> Tri) -> Bits {
        let mut out = Bits::default();
        for (state, day) in self.days.iter().enumerate() {
            out.put(state, value(state, *day));
        }
        out
    }
}

impl Algebra for States {
    type Value = Bits;

    const MISSING: &'static Bits = &Bits::UNKNOWN;

    fn constant(&mut self, value: bool) -> Bits {
        if value { Bits::TRUE } else { Bits::FALSE }
    }

    fn calendar(&mut self, days: Days) -> Bits {
        self.each(|_, day| Tri::from(days.hold(day)))
    }

    fn not(&mut self, x: &Bits) -> Bits {
        !*x
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Bits> + Clone) -> Bits {
        Bits::all(of)
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Bits> + Clone) -> Bits {
        Bits::any(of)
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Bits> + Clone,
    ) -> Bits {
        Bits::count(exactly, n, of)
    }

    fn weigh<'v>(&mut self, least: u64, of: impl Iterator<Item = (u32, &'v Bits)> + Clone) -> Bits {
        Bits::weigh(least, of)
    }

    fn burden(&mut self, x: &Bits) -> Bits {
        *x
    }

    fn atom(&mut self, node: NodeId, _: FactId, _: &Predicate) -> Bits {
        self.atoms[node]
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v Bits> + Clone,
    ) -> Bits {
        let each = self.readings[point].iter().zip(of);
        each.fold(Bits::FALSE, |out, (mask, x)| Bits::choose(*mask, *x, out))
    }
}
