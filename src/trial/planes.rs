//! The walk over the formulas of a law for many tests at once: two bits for each test, whether a
//! formula surely holds and whether it possibly does. The meaning is that of [`crate::eval::walk`].
//!
//! A law that differs little from one walked before is walked only where it differs: equal formulas
//! have equal values.

use jiff::civil::Date;

use crate::eval::{self, Tri};
use crate::facts::{Facts, State};
use crate::program::{
    FactId, Graph, InterpretationId, Law, Node, NodeId, Predicate, Program, Test,
};

/// A set of tests, by position.
pub(super) type Mask = Vec<u64>;

/// An empty mask for so many tests.
pub(super) fn empty(tests: usize) -> Mask {
    vec![0; tests.div_ceil(64)]
}

/// Adds a test to a mask.
pub(super) fn insert(mask: &mut Mask, i: usize) {
    if let Some(word) = mask.get_mut(i / 64) {
        *word |= 1 << (i % 64);
    }
}

/// Adds all tests of another mask.
pub(super) fn join(mask: &mut Mask, other: &[u64]) {
    for (a, b) in mask.iter_mut().zip(other) {
        *a |= b;
    }
}

/// The tests of a mask, in order.
pub(super) fn members(mask: &Mask) -> impl Iterator<Item = usize> + '_ {
    mask.iter().enumerate().flat_map(|(w, word)| {
        let word = *word;
        (0..64)
            .filter(move |b| word >> b & 1 == 1)
            .map(move |b| w * 64 + b)
    })
}

/// What the tests give.
pub(super) struct Ground {
    /// Words of a mask.
    words: usize,
    /// For each test, the state of each fact.
    states: Vec<Vec<State>>,
    /// For each interpretation, the readings that tests choose, and all tests that choose one.
    chosen: Vec<(Vec<(usize, Mask)>, Mask)>,
}

impl Ground {
    pub(super) fn new(program: &Program, tests: &[&Test]) -> Ground {
        let states = tests
            .iter()
            .map(|test| {
                let facts = Facts::of_test(program, test);
                (0..program.facts.len())
                    .map(|i| facts.possible(program, FactId::new(i)))
                    .collect()
            })
            .collect();
        let mut chosen: Vec<(Vec<(usize, Mask)>, Mask)> = Vec::new();
        for i in 0..program.interpretations.len() {
            let id = InterpretationId::new(i);
            let (mut by_reading, mut any): (Vec<(usize, Mask)>, Mask) =
                (Vec::new(), empty(tests.len()));
            for (t, test) in tests.iter().enumerate() {
                let Some((_, r)) = test.readings.iter().find(|(x, _)| *x == id) else {
                    continue;
                };
                insert(&mut any, t);
                match by_reading.iter_mut().find(|(x, _)| x == r) {
                    Some((_, mask)) => insert(mask, t),
                    None => {
                        let mut mask = empty(tests.len());
                        insert(&mut mask, t);
                        by_reading.push((*r, mask));
                    }
                }
            }
            chosen.push((by_reading, any));
        }
        Ground {
            words: tests.len().div_ceil(64),
            states,
            chosen,
        }
    }

    /// The days on which something may change for some test.
    fn days(&self, law: &Law) -> Vec<Date> {
        let of = |states: &Vec<State>| -> Vec<Date> {
            eval::cut(law, |fact| states.get(fact.index())).collect()
        };
        match law.awaited.as_slice() {
            [] => law.breakpoints.clone(),
            _ => self.states.iter().flat_map(of).collect(),
        }
    }

    fn constant(&self, value: bool) -> Vec<u64> {
        vec![if value { u64::MAX } else { 0 }; 2 * self.words]
    }

    /// A test of a fact on a day, without its gate.
    fn atom(&self, fact: FactId, predicate: &Predicate, on: Date) -> Vec<u64> {
        let mut out = self.constant(false);
        let (sure, possible) = out.split_at_mut(self.words);
        for (t, states) in self.states.iter().enumerate() {
            let value = states
                .get(fact.index())
                .map_or(Tri::Unknown, |s| eval::test(predicate, s, on));
            let bit = 1 << (t % 64);
            if let (Some(s), Some(p)) = (sure.get_mut(t / 64), possible.get_mut(t / 64)) {
                if value == Tri::True {
                    *s |= bit;
                }
                if value != Tri::False {
                    *p |= bit;
                }
            }
        }
        out
    }

    /// The tests that use a reading on a day.
    fn readers(&self, law: &Law, id: InterpretationId, reading: usize, day: Date) -> Mask {
        let Some((by_reading, any)) = self.chosen.get(id.index()) else {
            return Vec::new();
        };
        let found = by_reading.iter().find(|(r, _)| *r == reading);
        let mut out = found.map_or_else(|| vec![0; self.words], |(_, m)| m.clone());
        if law.default_reading(id, day) == reading {
            for (a, b) in out.iter_mut().zip(any) {
                *a |= !b;
            }
        }
        out
    }
}

/// The values of formulas on a stretch of days: plainly, and by the burden of proof.
pub(super) struct Stretch {
    /// First day; from ever when absent.
    pub(super) from: Option<Date>,
    /// First day after it; for ever when absent.
    pub(super) until: Option<Date>,
    plain: Vec<u64>,
    decided: Vec<u64>,
}

/// A walk: its stretches, and where each formula's values stand in them.
pub(super) struct Planes {
    pub(super) stretches: Vec<Stretch>,
    /// Where the values of a formula stand; absent: in the walk before.
    slots: Vec<Option<usize>>,
    words: usize,
}

/// The days on which something may change, the first stretch without a first day.
fn bounds(days: impl IntoIterator<Item = Date>) -> Vec<Option<Date>> {
    let mut all: Vec<Date> = days.into_iter().collect();
    all.sort();
    all.dedup();
    std::iter::once(None)
        .chain(all.into_iter().map(Some))
        .collect()
}

/// Walks a whole law.
pub(super) fn walk(ground: &Ground, law: &Law) -> Planes {
    let none: Vec<Option<NodeId>> = vec![None; law.graph.nodes().len()];
    let days = bounds(ground.days(law));
    walked(ground, law, &none, None, &days)
}

/// Walks what is new in a law. `same` gives the formulas that the law before has, too.
pub(super) fn walk_new(
    ground: &Ground,
    law: &Law,
    same: &[Option<NodeId>],
    before: (&Law, &Planes),
) -> Planes {
    let known = before.1.stretches.iter().filter_map(|s| s.from);
    let days = bounds(ground.days(law).into_iter().chain(known));
    walked(ground, law, same, Some(before.1), &days)
}

fn walked(
    ground: &Ground,
    law: &Law,
    same: &[Option<NodeId>],
    before: Option<&Planes>,
    days: &[Option<Date>],
) -> Planes {
    let mut slots = Vec::with_capacity(same.len());
    let mut atoms = Vec::new();
    let mut used = 0;
    for (node, old) in law.graph.nodes().iter().zip(same) {
        if old.is_some() {
            slots.push(None);
            continue;
        }
        slots.push(Some(used));
        used += 1;
        atoms.push(match node {
            Node::Atom {
                fact, predicate, ..
            } if *predicate != Predicate::Come => ground.atom(*fact, predicate, Date::MIN),
            _ => Vec::new(),
        });
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    for (i, from) in days.iter().enumerate().rev() {
        let old = before.and_then(|p| p.on(*from));
        let pass = |decision: bool| {
            let next = stretches.last();
            Pass {
                ground,
                law,
                day: from.unwrap_or(Date::MIN),
                decision,
                same,
                slots: &slots,
                atoms: &atoms,
                old: old.map(|s| if decision { &s.decided } else { &s.plain }),
                old_slots: before.map_or(&[], |p| p.slots.as_slice()),
                next: next.map(|s| if decision { &s.decided } else { &s.plain }),
                values: Vec::with_capacity(used * 2 * ground.words),
            }
            .run()
        };
        let (plain, decided) = (pass(false), pass(true));
        stretches.push(Stretch {
            from: *from,
            until: days.get(i + 1).copied().flatten(),
            plain,
            decided,
        });
    }
    stretches.reverse();
    Planes {
        stretches,
        slots,
        words: ground.words,
    }
}

impl Planes {
    /// The stretch that holds a day.
    pub(super) fn on(&self, day: Option<Date>) -> Option<&Stretch> {
        self.stretches
            .iter()
            .rev()
            .find(|s| s.from.is_none_or(|f| day.is_some_and(|d| f <= d)))
    }

    /// The values of a formula that was walked here.
    pub(super) fn values<'s>(
        &self,
        stretch: &'s Stretch,
        node: NodeId,
        decided: bool,
    ) -> Option<&'s [u64]> {
        let slot = self.slots.get(node.index()).copied().flatten()?;
        let all = if decided {
            &stretch.decided
        } else {
            &stretch.plain
        };
        let size = 2 * self.words;
        all.get(slot * size..(slot + 1) * size)
    }
}

/// One pass over the new formulas.
struct Pass<'a> {
    ground: &'a Ground,
    law: &'a Law,
    day: Date,
    decision: bool,
    same: &'a [Option<NodeId>],
    slots: &'a [Option<usize>],
    atoms: &'a [Vec<u64>],
    old: Option<&'a Vec<u64>>,
    old_slots: &'a [Option<usize>],
    next: Option<&'a Vec<u64>>,
    values: Vec<u64>,
}

impl Pass<'_> {
    fn run(mut self) -> Vec<u64> {
        let law = self.law;
        for (i, node) in law.graph.nodes().iter().enumerate() {
            if let Some(Some(slot)) = self.slots.get(i) {
                let value = self.value(*slot, node);
                self.values.extend(value);
            }
        }
        self.values
    }

    fn slot<'s>(&self, values: &'s [u64], slot: usize) -> &'s [u64] {
        let size = 2 * self.ground.words;
        values.get(slot * size..(slot + 1) * size).unwrap_or(&[])
    }

    fn get(&self, id: NodeId) -> &[u64] {
        if let Some(Some(slot)) = self.slots.get(id.index()) {
            return self.slot(&self.values, *slot);
        }
        let old = self.same.get(id.index()).copied().flatten();
        let slot = old.and_then(|o| self.old_slots.get(o.index()).copied().flatten());
        match (self.old, slot) {
            (Some(values), Some(slot)) => self.slot(values, slot),
            _ => &[],
        }
    }

    fn fold(&self, parts: &[NodeId], all: bool) -> Vec<u64> {
        let mut out = self.ground.constant(all);
        for part in parts {
            for (a, b) in out.iter_mut().zip(self.get(*part)) {
                if all {
                    *a &= b;
                } else {
                    *a |= b;
                }
            }
        }
        out
    }

    fn value(&self, slot: usize, node: &Node) -> Vec<u64> {
        match node {
            Node::Const(b) => self.ground.constant(*b),
            Node::Not(x) => {
                let (sure, possible) = halves(self.get(*x), self.ground.words);
                possible.iter().chain(sure).map(|w| !w).collect()
            }
            Node::And(v) => self.fold(v, true),
            Node::Or(v) => self.fold(v, false),
            Node::Count { exactly, n, of } => self.count(*exactly, *n as usize, of),
            Node::Atom {
                gate,
                fact,
                predicate,
            } => {
                let mut out = match predicate {
                    Predicate::Come => self.ground.atom(*fact, predicate, self.day),
                    _ => self.atoms.get(slot).cloned().unwrap_or_default(),
                };
                if let Some(gate) = gate {
                    for (a, b) in out.iter_mut().zip(self.get(*gate)) {
                        *a &= b;
                    }
                }
                out
            }
            Node::Window(from, until) => self
                .ground
                .constant(from.is_none_or(|f| f <= self.day) && until.is_none_or(|u| self.day < u)),
            Node::Ahead(x) => {
                let mut out = self.get(*x).to_vec();
                if let Some(next) = self.next {
                    for (a, b) in out.iter_mut().zip(self.slot(next, slot)) {
                        *a |= b;
                    }
                }
                out
            }
            Node::Choice(id, of) => {
                let mut out = self.ground.constant(false);
                for (r, part) in of.iter().enumerate() {
                    let readers = self.ground.readers(self.law, *id, r, self.day);
                    let value = self.get(*part);
                    let both = readers.iter().chain(&readers);
                    for (a, (b, m)) in out.iter_mut().zip(value.iter().zip(both)) {
                        *a |= b & m;
                    }
                }
                out
            }
            Node::Burden(x) if self.decision => {
                let (sure, _) = halves(self.get(*x), self.ground.words);
                sure.iter().chain(sure).copied().collect()
            }
            Node::Burden(x) | Node::Named(_, x) => self.get(*x).to_vec(),
        }
    }

    /// Test by test: counting is rare.
    fn count(&self, exactly: bool, n: usize, of: &[NodeId]) -> Vec<u64> {
        let words = self.ground.words;
        let mut out = self.ground.constant(false);
        for t in 0..self.ground.states.len() {
            let holds = |plane: &[u64]| plane.get(t / 64).is_some_and(|w| w >> (t % 64) & 1 == 1);
            let (mut least, mut most) = (0, 0);
            for part in of {
                let (sure, possible) = halves(self.get(*part), words);
                least += usize::from(holds(sure));
                most += usize::from(holds(possible));
            }
            let (sure, possible) = if exactly {
                (least == n && most == n, least <= n && n <= most)
            } else {
                (least >= n, most >= n)
            };
            let (s, p) = out.split_at_mut(words);
            let bit = 1 << (t % 64);
            if let (true, Some(w)) = (sure, s.get_mut(t / 64)) {
                *w |= bit;
            }
            if let (true, Some(w)) = (possible, p.get_mut(t / 64)) {
                *w |= bit;
            }
        }
        out
    }
}

/// The two planes of a value.
pub(super) fn halves(value: &[u64], words: usize) -> (&[u64], &[u64]) {
    value.split_at_checked(words).unwrap_or((&[], &[]))
}

/// For each formula of a law, the equal formula of another one. With `choices` off, what hangs on
/// the reading in force counts as unequal.
pub(super) fn same(old: &Graph, new: &Graph, choices: bool) -> Vec<Option<NodeId>> {
    let mut out: Vec<Option<NodeId>> = Vec::with_capacity(new.nodes().len());
    for (i, node) in new.nodes().iter().enumerate() {
        let found = match node {
            Node::Choice(..) if !choices => None,
            _ => equal(old, node, i, &out),
        };
        out.push(found);
    }
    out
}

fn equal(old: &Graph, node: &Node, i: usize, known: &[Option<NodeId>]) -> Option<NodeId> {
    let mut kept = true;
    let translated = translate(node, &mut |id| {
        let to = known.get(id.index()).copied().flatten();
        kept &= to == Some(id);
        to
    })?;
    let here = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
    if kept && old.get(here) == Some(node) {
        return Some(here);
    }
    old.find(&translated)
}

/// A node with its parts named as another graph names them; `None` where one of them is new.
fn translate(node: &Node, to: &mut dyn FnMut(NodeId) -> Option<NodeId>) -> Option<Node> {
    let mut list = |v: &[NodeId]| -> Option<Vec<NodeId>> { v.iter().map(|id| to(*id)).collect() };
    Some(match node {
        Node::Const(_) | Node::Window(..) => node.clone(),
        Node::And(v) => Node::And(list(v)?),
        Node::Or(v) => Node::Or(list(v)?),
        Node::Choice(i, v) => Node::Choice(*i, list(v)?),
        Node::Count { exactly, n, of } => Node::Count {
            exactly: *exactly,
            n: *n,
            of: list(of)?,
        },
        Node::Not(x) => Node::Not(to(*x)?),
        Node::Burden(x) => Node::Burden(to(*x)?),
        Node::Ahead(x) => Node::Ahead(to(*x)?),
        Node::Named(part, x) => Node::Named(part.clone(), to(*x)?),
        Node::Atom {
            fact,
            predicate,
            gate,
        } => Node::Atom {
            fact: *fact,
            predicate: predicate.clone(),
            gate: match gate {
                Some(g) => Some(to(*g)?),
                None => None,
            },
        },
    })
}
