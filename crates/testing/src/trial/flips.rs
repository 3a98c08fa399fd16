//! What changes when one formula has the contrary value: exactly, by evaluating again whatever
//! reads it, for up to 64 states of the world at once, one to a bit.
//!
//! A state is one segment of one test. The formula is flipped in that segment alone; what is ahead
//! of a segment stays as it is.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use jiff::civil::Date;

use solon_verdict::eval::{self, Segment, Tri};
use solon_verdict::facts::Facts;
use solon_law::program::{Graph, InterpretationId, Law, Node, NodeId, Program};

/// The value of a formula in every state: surely so, surely not, or neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits {
    pub(super) yes: u64,
    pub(super) no: u64,
}

impl Bits {
    const TRUE: Bits = Bits { yes: !0, no: 0 };
    const FALSE: Bits = Bits { yes: 0, no: !0 };

    fn and(self, other: Bits) -> Bits {
        Bits {
            yes: self.yes & other.yes,
            no: self.no | other.no,
        }
    }

    fn or(self, other: Bits) -> Bits {
        Bits {
            yes: self.yes | other.yes,
            no: self.no & other.no,
        }
    }

    fn not(self) -> Bits {
        Bits {
            yes: self.no,
            no: self.yes,
        }
    }

    /// Those of one where a mask is set, else those of another.
    fn choose(mask: u64, a: Bits, b: Bits) -> Bits {
        Bits {
            yes: (a.yes & mask) | (b.yes & !mask),
            no: (a.no & mask) | (b.no & !mask),
        }
    }

    fn put(&mut self, state: usize, value: Tri) {
        match value {
            Tri::True => self.yes |= 1 << state,
            Tri::False => self.no |= 1 << state,
            Tri::Unknown => {}
        }
    }

    /// Where two differ.
    fn differs(self, other: Bits) -> u64 {
        (self.yes ^ other.yes) | (self.no ^ other.no)
    }
}

/// How many states one batch holds.
pub(super) const STATES: usize = 64;

/// What reads each formula.
pub(super) struct Readers(Vec<Vec<u32>>);

impl Readers {
    pub(super) fn of(graph: &Graph) -> Readers {
        let mut readers = vec![Vec::new(); graph.nodes().len()];
        for i in 0..graph.nodes().len() {
            let reader = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
            for part in graph.parts(reader) {
                if let Some(list) = readers.get_mut(part.index()) {
                    list.push(reader.0);
                }
            }
        }
        Readers(readers)
    }
}

/// Up to 64 states with the values of all formulas in each.
pub(super) struct Batch<'a> {
    law: &'a Law,
    states: usize,
    base: Vec<Bits>,
    /// For atoms with a gate, the test of the fact alone; for what is ahead, the later days.
    aside: Vec<Bits>,
    /// For each interpretation and reading, where it is in force.
    readings: Vec<Vec<u64>>,
    now: Vec<Bits>,
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<u32>>,
    queued: Vec<bool>,
}

impl<'a> Batch<'a> {
    pub(super) fn new(program: &Program, law: &'a Law) -> Batch<'a> {
        let nodes = law.graph.nodes().len();
        let readings = program.interpretations.iter();
        Batch {
            law,
            states: 0,
            base: vec![Bits::default(); nodes],
            aside: vec![Bits::default(); nodes],
            readings: readings.map(|i| vec![0; i.readings.len()]).collect(),
            now: Vec::new(),
            touched: Vec::new(),
            queue: BinaryHeap::new(),
            queued: vec![false; nodes],
        }
    }

    pub(super) fn states(&self) -> usize {
        self.states
    }

    /// Adds a segment, with the one after it.
    pub(super) fn push(
        &mut self,
        program: &Program,
        facts: &Facts,
        segment: &Segment,
        later: Option<&Segment>,
    ) {
        let state = self.states;
        self.states += 1;
        for (i, node) in self.law.graph.nodes().iter().enumerate() {
            let id = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
            if let Some(bits) = self.base.get_mut(i) {
                bits.put(state, segment.value(id));
            }
            let aside = match node {
                Node::Ahead(_) => later.map_or(Tri::False, |s| s.value(id)),
                Node::Atom {
                    fact,
                    predicate,
                    gate: Some(_),
                } => {
                    let day = segment.from.unwrap_or(Date::MIN);
                    eval::test(predicate, &facts.possible(program, *fact), day)
                }
                _ => continue,
            };
            if let Some(bits) = self.aside.get_mut(i) {
                bits.put(state, aside);
            }
        }
        for (masks, reading) in self.readings.iter_mut().zip(&segment.readings) {
            if let Some(mask) = masks.get_mut(*reading) {
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
        self.base.get(node.index()).copied().unwrap_or_default()
    }

    /// Where a reading is in force.
    pub(super) fn reads(&self, point: InterpretationId, reading: usize) -> u64 {
        let masks = self.readings.get(point.index());
        masks.and_then(|m| m.get(reading)).copied().unwrap_or(0)
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
            if let Some(queued) = self.queued.get_mut(next as usize) {
                *queued = false;
            }
            let id = NodeId(next);
            let value = self.evaluate(id);
            if value != self.value(id) {
                self.set(readers, id, value, seen);
            }
        }
        for i in std::mem::take(&mut self.touched) {
            if let (Some(now), Some(base)) =
                (self.now.get_mut(i as usize), self.base.get(i as usize))
            {
                *now = *base;
            }
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
        if let Some(now) = self.now.get_mut(node.index()) {
            *now = value;
        }
        self.touched.push(node.0);
        for reader in readers.0.get(node.index()).into_iter().flatten() {
            if let Some(queued) = self.queued.get_mut(*reader as usize)
                && !*queued
            {
                *queued = true;
                self.queue.push(Reverse(*reader));
            }
        }
    }

    /// The value of a formula, from the values of its parts now.
    fn evaluate(&self, id: NodeId) -> Bits {
        let get = |x: &NodeId| self.now.get(x.index()).copied().unwrap_or_default();
        let aside = || self.aside.get(id.index()).copied().unwrap_or_default();
        match self.law.graph.get(id) {
            None | Some(Node::Const(_) | Node::Window(..) | Node::Atom { gate: None, .. }) => {
                self.value(id)
            }
            Some(Node::Not(x)) => get(x).not(),
            Some(Node::And(v)) => v.iter().map(get).fold(Bits::TRUE, Bits::and),
            Some(Node::Or(v)) => v.iter().map(get).fold(Bits::FALSE, Bits::or),
            Some(Node::Count { exactly, n, of }) => {
                let of: Vec<Bits> = of.iter().map(get).collect();
                self.count(*exactly, *n as usize, &of)
            }
            Some(Node::Atom { gate: Some(x), .. }) => aside().and(get(x)),
            Some(Node::Ahead(x)) => get(x).or(aside()),
            Some(Node::Choice(point, of)) => {
                let mut out = Bits::FALSE;
                for (r, x) in of.iter().enumerate() {
                    out = Bits::choose(self.reads(*point, r), get(x), out);
                }
                out
            }
            Some(Node::Burden(x) | Node::Named(_, x)) => get(x),
        }
    }

    fn count(&self, exactly: bool, n: usize, of: &[Bits]) -> Bits {
        let mut out = Bits::default();
        for state in 0..self.states {
            let at = |bits: u64| bits >> state & 1 == 1;
            let sure = of.iter().filter(|b| at(b.yes)).count();
            let open = of.iter().filter(|b| !at(b.yes | b.no)).count();
            out.put(state, eval::count(exactly, n, sure, open));
        }
        out
    }

    /// Whether every formula, evaluated here, has the value that the walk gave it.
    pub(super) fn agrees(&self) -> bool {
        let mask = if self.states == STATES {
            !0
        } else {
            (1 << self.states) - 1
        };
        (0..self.base.len()).all(|i| {
            let id = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
            self.evaluate(id).differs(self.value(id)) & mask == 0
        })
    }
}
