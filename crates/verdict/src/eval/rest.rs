//! What is left of a law once the answers of a system are put into it: the formulas that are open, as far as anything
//! hangs on them that is told of the system. Where the same is left of it, systems come out the same, whatever else
//! they answered.

use std::collections::HashMap;
use std::ops::Range;

use rustc_hash::FxBuildHasher;

use super::bits::transpose;
use super::plan::{Plan, Ref, Steps, Values, Writing};
use solon_law::program::algebra::{Algebra as _, Stretchwise as _};
use solon_law::program::{Node, NodeId, Table};

/// The first place of formulas of which it hangs on readings what they come to, until it is known how many values there
/// are.
const READ: usize = usize::MAX / 2;

/// What is left of a law, as it is looked for.
#[derive(Debug)]
pub(super) struct Rest {
    plan: Plan,
    /// Of each value, its step.
    steps: Vec<Option<usize>>,
    /// What is looked at of every system, unless something is surely so of it.
    roots: Vec<(usize, Ref)>,
    /// Formulas of which it hangs on contested readings what they come to; parts before wholes. They have places behind
    /// those of all values.
    read: Vec<Read>,
    /// Where it is told what something comes to, and not only that it is open; unless something is surely so.
    told: Vec<(usize, Ref, Ref)>,
    /// The readings of each contested point.
    points: Vec<Vec<Box<[Ref]>>>,
}

/// A formula under every reading: the least and the most that it comes to, and the places of its parts.
#[derive(Debug)]
struct Read {
    least: Ref,
    most: Ref,
    parts: Box<[usize]>,
}

impl Read {
    /// Of which systems it hangs on nothing more.
    fn settled(&self, values: &Values) -> u64 {
        self.least.of(values).yes | self.most.of(values).no
    }
}

/// What is reached from wholes to their parts.
#[derive(Debug, Default)]
pub(super) struct Reached {
    /// In which systems, by place.
    systems: Vec<u64>,
    /// The places that are reached anywhere, and, a bit each, those of them that were not looked at yet.
    places: Vec<usize>,
    due: Vec<u64>,
    /// Where it is open, in which systems; the last places first.
    open: Vec<(usize, u64)>,
}

impl Reached {
    /// Begins anew, with so many places.
    fn clear(&mut self, many: usize) {
        self.systems.resize(many, 0);
        self.due.resize(many.div_ceil(64), 0);
        for at in self.places.drain(..) {
            if let Some(systems) = self.systems.get_mut(at) {
                *systems = 0;
            }
        }
        self.open.clear();
    }

    #[inline]
    fn add(&mut self, at: usize, systems: u64) {
        let Some((own, due)) = self.systems.get_mut(at).zip(self.due.get_mut(at / 64)) else {
            return;
        };
        if *own == 0 && systems != 0 {
            self.places.push(at);
            *due |= 1 << (at % 64);
        }
        *own |= systems;
    }

    fn at(&self, at: usize) -> u64 {
        self.systems.get(at).copied().unwrap_or(0)
    }

    /// The last place that was not looked at yet, of those up to a word of them, which goes back where it is empty.
    fn next(&mut self, word: &mut usize) -> Option<usize> {
        loop {
            let due = self.due.get_mut(word.checked_sub(1)?)?;
            if *due != 0 {
                let bit = 63 - due.leading_zeros() as usize;
                *due &= !(1 << bit);
                return Some((*word - 1) * 64 + bit);
            }
            *word -= 1;
        }
    }
}

/// What is looked at, as it is put together.
#[derive(Default)]
pub(super) struct Roots {
    roots: Vec<(usize, Ref)>,
    read: Vec<Read>,
    told: Vec<(usize, Ref, Ref)>,
    points: Vec<Vec<Box<[Ref]>>>,
    /// What is to be worked out for it.
    wanted: Vec<Ref>,
}

/// The values of formulas in some slots, under the readings in force and, at the least and the most, under all.
pub(super) struct Slotwise<'v> {
    pub(super) plain: &'v [Table<Node, Ref>],
    pub(super) read: &'v [Table<Node, (Ref, Ref)>],
    /// Those that are looked at.
    pub(super) slots: Range<usize>,
}

impl Slotwise<'_> {
    /// The least and the most that a formula comes to in a slot.
    fn between(&self, slot: usize, node: NodeId) -> (Ref, Ref) {
        let plain = || {
            self.plain
                .get(slot)?
                .row(node)
                .map(|plain| (*plain, *plain))
        };
        let read = self.read.get(slot).and_then(|of| of.row(node).copied());
        read.or_else(plain).unwrap_or((Ref::UNKNOWN, Ref::UNKNOWN))
    }
}

/// The places of formulas with the same parts.
type Known = HashMap<(NodeId, Box<[usize]>), usize, FxBuildHasher>;

impl Roots {
    /// Looks at a value, unless something is surely so; and tells it, unless another thing is.
    pub(super) fn add(&mut self, x: Ref, (unless, untold): (Ref, Ref)) {
        self.wanted.extend([x, unless, untold]);
        self.roots.push((x.at(), unless));
        self.told.push((x.at(), x, untold));
    }

    /// Looks at what contested readings make of some formulas in some slots.
    pub(super) fn readings(
        &mut self,
        writing: &mut Writing<'_>,
        of: &Slotwise<'_>,
        nodes: &[NodeId],
    ) {
        let mut known = Known::default();
        let mut later: Option<Table<Node, usize>> = None;
        for slot in of.slots.clone().rev() {
            let places = self.places(writing, (of, slot), later.as_ref(), &mut known);
            for (node, place) in nodes.iter().map(|node| (*node, places[*node])) {
                let (least, most) = of.between(slot, node);
                self.wanted.extend([least, most]);
                self.roots.push((place, Ref::FALSE));
                self.told.push((place, least, Ref::FALSE));
            }
            later = Some(places);
        }
    }

    /// The places of formulas in a slot, given those in the next one.
    fn places(
        &mut self,
        writing: &mut Writing<'_>,
        (of, slot): (&Slotwise<'_>, usize),
        later: Option<&Table<Node, usize>>,
        known: &mut Known,
    ) -> Table<Node, usize> {
        let graph = &writing.law.graph;
        (&mut *writing).enter(slot);
        let mut places: Table<Node, usize> = Table::like(graph.nodes());
        for (id, node) in graph.nodes().iter() {
            let plain = of.plain.get(slot).and_then(|of| of.row(id));
            let between = of.between(slot, id);
            if let Some(plain) = plain.filter(|plain| between == (**plain, **plain)) {
                places.push(plain.at());
                continue;
            }
            let mut parts: Vec<usize> = node.parts().iter().map(|part| places[*part]).collect();
            match node {
                Node::Ahead(_) => parts.extend(later.and_then(|later| later.row(id))),
                Node::Atom {
                    fact, predicate, ..
                } => {
                    let test = (&mut *writing).atom(id, *fact, predicate);
                    self.wanted.push(test);
                    parts.push(test.at());
                }
                _ => {}
            }
            let parts: Box<[usize]> = parts.into();
            let next = READ + self.read.len();
            let place = *known.entry((id, parts.clone())).or_insert(next);
            if place == next {
                let each = node.parts().iter().map(|part| of.between(slot, *part));
                self.read(node, between, parts, each);
            }
            places.push(place);
        }
        places
    }

    /// Takes a formula in of which it hangs on readings what it comes to; its parts come first, each between two values.
    fn read(
        &mut self,
        node: &Node,
        (least, most): (Ref, Ref),
        parts: Box<[usize]>,
        each: impl Iterator<Item = (Ref, Ref)>,
    ) {
        self.wanted.extend([least, most]);
        // What is sure of a part of others follows from it that the whole is not.
        let told = matches!(
            node,
            Node::Choice(..) | Node::Count { .. } | Node::Weigh { .. }
        );
        for ((least, most), place) in each.zip(&parts) {
            self.wanted.extend([least, most]);
            self.told
                .extend(told.then_some((*place, least, Ref::FALSE)));
        }
        self.read.push(Read { least, most, parts });
    }

    /// Tells whether a contested point comes out differently by its readings, given these in all slots.
    pub(super) fn point(&mut self, mut readings: Vec<Box<[Ref]>>) {
        readings.sort_unstable();
        readings.dedup();
        self.wanted
            .extend(readings.iter().flat_map(|of| of.iter().copied()));
        self.points.push(readings);
    }

    /// What is left of a law that is written down in steps.
    pub(super) fn rest(mut self, steps: &Steps) -> Rest {
        let plan = steps.plan(self.wanted.into_iter());
        self.told
            .extend(plan.weighed().map(|x| (x.at(), x, Ref::FALSE)));
        let place =
            |at: &mut usize| *at = at.checked_sub(READ).map_or(*at, |own| steps.many() + own);
        self.roots.iter_mut().for_each(|(at, _)| place(at));
        self.told.iter_mut().for_each(|(at, ..)| place(at));
        let parts = self.read.iter_mut().flat_map(|read| &mut read.parts);
        parts.for_each(place);
        self.roots.sort_unstable();
        self.roots.dedup();
        self.told.sort_unstable();
        self.told.dedup();
        Rest {
            steps: plan.places(),
            plan,
            roots: self.roots,
            read: self.read,
            told: self.told,
            points: self.points,
        }
    }
}

impl Rest {
    /// Adds to what systems come out by what is left of the law for each of some systems, a bit for each; `changed`
    /// says what of that which is given has changed since it was looked for last.
    pub(super) fn add(
        &self,
        values: &mut Values,
        changed: &[u64],
        systems: u64,
        reached: &mut Reached,
        each: &mut [Vec<u64>],
    ) {
        self.plan.run(values, changed);
        self.reach(values, systems, reached);
        words(&reached.open, systems, each);
        let told = self.told.iter().map(|(at, x, unless)| {
            let reached = reached.at(*at);
            if reached == 0 {
                0
            } else {
                reached & x.of(values).yes & !unless.of(values).yes
            }
        });
        sparsely(told, systems, each);
        let points = self.points.iter().map(|readings| {
            let each = readings.iter().map(|of| contested(of, values));
            each.fold(0, |all, some| all | some) & systems
        });
        sparsely(points, systems, each);
    }

    /// From wholes to their parts.
    fn reach(&self, values: &Values, systems: u64, reached: &mut Reached) {
        let many = values.many();
        reached.clear(many + self.read.len());
        for (at, unless) in &self.roots {
            reached.add(*at, systems & !unless.of(values).yes);
        }
        let mut word = reached.due.len();
        while let Some(at) = reached.next(&mut word) {
            let read = at.checked_sub(many).and_then(|at| self.read.get(at));
            let settled = read.map_or_else(|| values.known(at), |read| read.settled(values));
            let open = reached.at(at) & !settled;
            if open == 0 {
                continue;
            }
            reached.open.push((at, open));
            match (read, self.steps.get(at).copied().flatten()) {
                (Some(read), _) => read.parts.iter().for_each(|part| reached.add(*part, open)),
                (_, Some(step)) => self.plan.parts(step, |part| reached.add(part.at(), open)),
                // It is given.
                _ => {}
            }
        }
    }
}

/// Of which systems a contested point comes out differently by its readings, or is not settled.
fn contested(of: &[Ref], values: &Values) -> u64 {
    let Some((first, others)) = of.split_first() else {
        return 0;
    };
    let first = first.of(values);
    let others = others.iter().map(|x| x.of(values).differs(first));
    others.fold(!(first.yes | first.no), |all, some| all | some)
}

/// Adds where it is open in each of some systems, bit by bit, of words in which it is anywhere.
fn words(open: &[(usize, u64)], systems: u64, each: &mut [Vec<u64>]) {
    let starts = begin(each);
    for own in open.chunk_by(|(a, _), (b, _)| a / 64 == b / 64) {
        let mut some = [0; 64];
        for (at, systems) in own {
            if let Some(slot) = some.get_mut(at % 64) {
                *slot = *systems;
            }
        }
        let word = own.first().map_or(0, |(at, _)| at / 64);
        add_word(word, some, systems, each);
    }
    end(&starts, each);
}

/// Adds what is so of each of some systems, bit by bit; words without any are left out.
pub(super) fn sparsely(bits: impl Iterator<Item = u64>, systems: u64, each: &mut [Vec<u64>]) {
    let starts = begin(each);
    let mut bits = bits.peekable();
    let mut word = 0;
    while bits.peek().is_some() {
        let mut some = [0; 64];
        for (own, bits) in some.iter_mut().zip(bits.by_ref()) {
            *own = bits;
        }
        if some.iter().any(|bits| *bits != 0) {
            add_word(word, some, systems, each);
        }
        word += 1;
    }
    end(&starts, each);
}

/// Adds one word to each of some systems, given 64 bits of all.
fn add_word(word: usize, mut bits: [u64; 64], systems: u64, each: &mut [Vec<u64>]) {
    transpose(&mut bits);
    for (system, (own, bits)) in each.iter_mut().zip(bits).enumerate() {
        if bits != 0 && systems >> system & 1 == 1 {
            own.extend([word as u64, bits]);
        }
    }
}

/// Leaves room for how many words are added to each.
fn begin(each: &mut [Vec<u64>]) -> Vec<usize> {
    let start = |own: &mut Vec<u64>| {
        own.push(0);
        own.len()
    };
    each.iter_mut().map(start).collect()
}

fn end(starts: &[usize], each: &mut [Vec<u64>]) {
    for (own, start) in each.iter_mut().zip(starts) {
        let many = own.len() - start;
        if let Some(slot) = own.get_mut(start - 1) {
            *slot = many as u64;
        }
    }
}
