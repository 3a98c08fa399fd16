//! The walk over the formulas of a law for many systems at once: two bits for each system, whether a
//! formula surely holds and whether it possibly does. The meaning is that of [`super::walk`].
//!
//! A law that differs little from one walked before is walked only where it differs: equal formulas
//! have equal values. Likewise systems that differ little from one.

use jiff::civil::Date;

pub use same::same;

use super::{Segment, Tri, cut, predicate};
use crate::facts::State;
use solon_law::program::{FactId, InterpretationId, Law, Node, NodeId, Predicate};

mod same;

/// A set of systems, by position.
pub type Mask = Vec<u64>;

/// An empty mask for so many systems.
#[must_use]
pub fn empty(systems: usize) -> Mask {
    vec![0; systems.div_ceil(64)]
}

/// Adds a system to a mask.
pub fn insert(mask: &mut Mask, i: usize) {
    if let Some(word) = mask.get_mut(i / 64) {
        *word |= 1 << (i % 64);
    }
}

/// Adds all systems of another mask.
pub fn join(mask: &mut Mask, other: &[u64]) {
    for (a, b) in mask.iter_mut().zip(other) {
        *a |= b;
    }
}

/// The systems of a mask, in order.
pub fn members(mask: &Mask) -> impl Iterator<Item = usize> + '_ {
    mask.iter().enumerate().flat_map(|(w, word)| {
        let word = *word;
        (0..64)
            .filter(move |b| word >> b & 1 == 1)
            .map(move |b| w * 64 + b)
    })
}

/// What is known of a fact in each system.
#[derive(Clone, Debug)]
pub struct Column {
    /// In most of them.
    pub common: State,
    /// In those where it is otherwise, by position, in order.
    pub own: Vec<(usize, State)>,
}

impl Column {
    /// In one of them.
    #[must_use]
    pub fn state(&self, system: usize) -> &State {
        let own = self.own.binary_search_by_key(&system, |(s, _)| *s);
        own.ok()
            .and_then(|at| self.own.get(at))
            .map_or(&self.common, |(_, state)| state)
    }
}

/// What is known of the systems.
pub struct Ground {
    /// How many there are.
    systems: usize,
    /// Words of a mask.
    words: usize,
    /// For each fact.
    columns: Vec<Column>,
    /// Systems whose answer to a question is left to whoever asks: see [`Ground::free`].
    free: Vec<(usize, FactId)>,
    /// For each interpretation, the readings that systems choose, and all systems that choose one.
    chosen: Vec<(Vec<(usize, Mask)>, Mask)>,
}

impl Ground {
    /// So many systems with these answers; `reading` says which reading of a contested point a system
    /// chooses, if any, out of so many points.
    #[must_use]
    pub fn new(
        systems: usize,
        columns: Vec<Column>,
        points: usize,
        reading: impl Fn(usize, InterpretationId) -> Option<usize>,
    ) -> Ground {
        let mut chosen: Vec<(Vec<(usize, Mask)>, Mask)> = Vec::new();
        for i in 0..points {
            let id = InterpretationId::new(i);
            let (mut by_reading, mut any): (Vec<(usize, Mask)>, Mask) =
                (Vec::new(), empty(systems));
            for t in 0..systems {
                let Some(r) = reading(t, id) else {
                    continue;
                };
                insert(&mut any, t);
                match by_reading.iter_mut().find(|(x, _)| *x == r) {
                    Some((_, mask)) => insert(mask, t),
                    None => {
                        let mut mask = empty(systems);
                        insert(&mut mask, t);
                        by_reading.push((r, mask));
                    }
                }
            }
            chosen.push((by_reading, any));
        }
        Ground {
            systems,
            words: systems.div_ceil(64),
            columns,
            free: Vec::new(),
            chosen,
        }
    }

    /// Leaves answers to whoever asks: each test of such a fact both surely holds and surely does not,
    /// whichever is wanted. What does not surely hold even so does with no answer.
    #[must_use]
    pub fn free(mut self, free: Vec<(usize, FactId)>) -> Ground {
        self.free = free;
        self
    }

    /// What is known of a fact in a system.
    #[must_use]
    pub fn state(&self, system: usize, fact: FactId) -> Option<&State> {
        self.columns.get(fact.index()).map(|c| c.state(system))
    }

    /// The days on which something may change for some system.
    fn days(&self, law: &Law) -> Vec<Date> {
        if law.awaited.is_empty() {
            return law.breakpoints.clone();
        }
        let all = 0..self.systems;
        all.flat_map(|t| cut(law, move |fact| self.state(t, fact)))
            .collect()
    }

    fn constant(&self, value: bool) -> Vec<u64> {
        vec![if value { u64::MAX } else { 0 }; 2 * self.words]
    }

    /// A test of a fact on a day, without its gate.
    fn atom(&self, fact: FactId, predicate: &Predicate, on: Date) -> Vec<u64> {
        let Some(column) = self.columns.get(fact.index()) else {
            return self.unknown();
        };
        let mut out = match predicate::test(predicate, &column.common, on) {
            Tri::True => self.constant(true),
            Tri::False => self.constant(false),
            Tri::Unknown => self.unknown(),
        };
        let (sure, possible) = out.split_at_mut(self.words);
        for (t, state) in &column.own {
            let value = predicate::test(predicate, state, on);
            let bit = 1 << (t % 64);
            let put = |word: Option<&mut u64>, holds: bool| {
                if let Some(word) = word {
                    *word = if holds { *word | bit } else { *word & !bit };
                }
            };
            put(sure.get_mut(t / 64), value == Tri::True);
            put(possible.get_mut(t / 64), value != Tri::False);
        }
        for (t, _) in self.free.iter().filter(|(_, f)| *f == fact) {
            let bit = 1 << (t % 64);
            if let (Some(s), Some(p)) = (sure.get_mut(t / 64), possible.get_mut(t / 64)) {
                *s |= bit;
                *p &= !bit;
            }
        }
        out
    }

    /// Perhaps, in all of them.
    fn unknown(&self) -> Vec<u64> {
        let mut out = self.constant(false);
        out.iter_mut().skip(self.words).for_each(|w| *w = u64::MAX);
        out
    }

    /// The systems that use a reading on a day.
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
pub struct Stretch {
    /// First day; from ever when absent.
    pub from: Option<Date>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    plain: Vec<u64>,
    decided: Vec<u64>,
}

/// A walk: its stretches, and where each formula's values stand in them.
pub struct Planes {
    /// The stretches, in order.
    pub stretches: Vec<Stretch>,
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

/// What is known of formulas that are not walked.
#[derive(Clone, Copy)]
enum Known<'a> {
    /// There are none.
    Nothing,
    /// Each is an equal one of a law walked before.
    Before(&'a Planes, &'a [Option<NodeId>]),
    /// Each has the value that it has for one system, from the segment of a day on.
    Alike(&'a [Segment]),
}

/// Walks a whole law.
#[must_use]
pub fn walk(ground: &Ground, law: &Law) -> Planes {
    let wanted = vec![true; law.graph.nodes().len()];
    let days = bounds(ground.days(law));
    walked(ground, law, &wanted, Known::Nothing, &days)
}

/// Walks what is new in a law. `same` gives the formulas that the law before has, too.
#[must_use]
pub fn walk_new(
    ground: &Ground,
    law: &Law,
    same: &[Option<NodeId>],
    before: (&Law, &Planes),
) -> Planes {
    let known = before.1.stretches.iter().filter_map(|s| s.from);
    let days = bounds(ground.days(law).into_iter().chain(known));
    let wanted: Vec<bool> = same.iter().map(Option::is_none).collect();
    walked(ground, law, &wanted, Known::Before(before.1, same), &days)
}

/// Walks the formulas that are wanted, from a day on and not by the burden of proof. All others have
/// for every system the values that they have for the one whose segments are given.
#[must_use]
pub fn walk_alike(
    ground: &Ground,
    law: &Law,
    wanted: &[bool],
    alike: &[Segment],
    on: Date,
) -> Planes {
    let known = alike.iter().filter_map(|s| s.from);
    let mut days = bounds(ground.days(law).into_iter().chain(known));
    let first = days.iter().rposition(|d| d.is_none_or(|d| d <= on));
    days.drain(..first.unwrap_or(0));
    walked(ground, law, wanted, Known::Alike(alike), &days)
}

fn walked(
    ground: &Ground,
    law: &Law,
    wanted: &[bool],
    known: Known<'_>,
    days: &[Option<Date>],
) -> Planes {
    let mut slots = Vec::with_capacity(wanted.len());
    let mut atoms = Vec::new();
    let mut used = 0;
    for (node, wanted) in law.graph.nodes().iter().zip(wanted) {
        if !wanted {
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
    let steady = steady(law);
    let constants = [
        ground.constant(false),
        ground.unknown(),
        ground.constant(true),
    ];
    let mut stretches: Vec<Stretch> = Vec::new();
    for (i, from) in days.iter().enumerate().rev() {
        let pass = |decision: bool| {
            let next = stretches.last();
            Pass {
                ground,
                law,
                day: from.unwrap_or(Date::MIN),
                decision,
                slots: &slots,
                atoms: &atoms,
                steady: &steady,
                known: match known {
                    Known::Before(planes, same) => planes.on(*from).map(|s| {
                        let all = if decision { &s.decided } else { &s.plain };
                        Old::Planes(all, &planes.slots, same)
                    }),
                    Known::Alike(segments) => {
                        let holds = |s: &&Segment| s.from.is_none() || s.from <= *from;
                        segments
                            .iter()
                            .rfind(holds)
                            .map(|s| Old::Segment(s, &constants))
                    }
                    Known::Nothing => None,
                },
                next: next.map(|s| if decision { &s.decided } else { &s.plain }),
                values: Vec::with_capacity(used * 2 * ground.words),
            }
            .run()
        };
        let plain = pass(false);
        let decided = match known {
            Known::Alike(_) => Vec::new(),
            _ => pass(true),
        };
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

/// Formulas that are the same on all days.
fn steady(law: &Law) -> Vec<bool> {
    let mut out: Vec<bool> = Vec::with_capacity(law.graph.nodes().len());
    for (i, node) in law.graph.nodes().iter().enumerate() {
        let own = match node {
            Node::Window(..)
            | Node::Ahead(_)
            | Node::Atom {
                predicate: Predicate::Come,
                ..
            } => false,
            Node::Choice(id, _) => law.defaults.get(id.index()).is_none_or(|d| d.len() < 2),
            _ => true,
        };
        let id = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
        let parts = || law.graph.parts(id);
        let all = own && parts().iter().all(|p| out.get(p.index()) == Some(&true));
        out.push(all);
    }
    out
}

impl Planes {
    /// The stretch that holds a day.
    #[must_use]
    pub fn on(&self, day: Option<Date>) -> Option<&Stretch> {
        self.stretches
            .iter()
            .rev()
            .find(|s| s.from.is_none_or(|f| day.is_some_and(|d| f <= d)))
    }

    /// The values of a formula that was walked here: for each system whether it surely holds, then
    /// whether it possibly does.
    #[must_use]
    pub fn values<'s>(
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

/// The values of formulas that are not walked, on a stretch.
#[derive(Clone, Copy)]
enum Old<'a> {
    /// Of a walk before: its values, their places, and the formulas that are the same.
    Planes(&'a [u64], &'a [Option<usize>], &'a [Option<NodeId>]),
    /// Of one system; and no, perhaps and yes for all.
    Segment(&'a Segment, &'a [Vec<u64>; 3]),
}

/// One pass over the formulas that are walked.
struct Pass<'a> {
    ground: &'a Ground,
    law: &'a Law,
    day: Date,
    decision: bool,
    slots: &'a [Option<usize>],
    atoms: &'a [Vec<u64>],
    /// Formulas that are the same on all days.
    steady: &'a [bool],
    known: Option<Old<'a>>,
    next: Option<&'a Vec<u64>>,
    values: Vec<u64>,
}

impl Pass<'_> {
    fn run(mut self) -> Vec<u64> {
        let law = self.law;
        for (i, node) in law.graph.nodes().iter().enumerate() {
            let Some(Some(slot)) = self.slots.get(i) else {
                continue;
            };
            match self.next {
                Some(next) if self.steady.get(i) == Some(&true) => {
                    let value = self.slot(next, *slot);
                    self.values.extend_from_slice(value);
                }
                _ => {
                    let value = self.value(*slot, node);
                    self.values.extend(value);
                }
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
        match self.known {
            Some(Old::Planes(values, slots, same)) => {
                let old = same.get(id.index()).copied().flatten();
                let slot = old.and_then(|o| slots.get(o.index()).copied().flatten());
                slot.map_or(&[], |slot| self.slot(values, slot))
            }
            Some(Old::Segment(segment, [no, perhaps, yes])) => match segment.value(id) {
                Tri::False => no,
                Tri::Unknown => perhaps,
                Tri::True => yes,
            },
            None => &[],
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

    /// System by system: counting is rare.
    fn count(&self, exactly: bool, n: usize, of: &[NodeId]) -> Vec<u64> {
        let words = self.ground.words;
        let mut out = self.ground.constant(false);
        for t in 0..self.ground.systems {
            let holds = |plane: &[u64]| plane.get(t / 64).is_some_and(|w| w >> (t % 64) & 1 == 1);
            let (mut least, mut most) = (0, 0);
            for part in of {
                let (sure, possible) = halves(self.get(*part), words);
                least += usize::from(holds(sure));
                most += usize::from(holds(possible));
            }
            let (sure, possible) = if exactly {
                // More surely hold than possibly do where the answer is left to whoever asks.
                let free = most <= n && n <= least;
                (
                    free || least == n && most == n,
                    least <= n && n <= most && least <= most,
                )
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
#[must_use]
pub fn halves(value: &[u64], words: usize) -> (&[u64], &[u64]) {
    value.split_at_checked(words).unwrap_or((&[], &[]))
}
