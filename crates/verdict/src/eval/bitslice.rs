//! The formulas of a law for many systems at once: two bits for each system, whether a formula surely
//! holds and whether it possibly does.
//!
//! A law that differs little from one evaluated before is evaluated only where it differs: equal formulas
//! have equal values. Likewise systems that differ little from one.

use jiff::civil::Date;

pub use after::{After, after, breaks};
pub use mask::{Mask, empty, insert, join, members};
pub use same::same;

use super::{Moment, Query, Segment, Tri, cut, predicate};
use crate::facts::{Facts, State};
use solon_law::program::algebra::{Algebra, Store, Stretchwise, Traversal, counted};
use solon_law::program::{
    Fact, FactId, Interpretation, InterpretationId, Law, Node, NodeId, Predicate, Program, Table,
    stretches,
};

pub mod adder;
mod after;
mod mask;
mod same;

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
    columns: Table<Fact, Column>,
    /// Systems whose answer to a question is left to whoever asks: see [`Ground::free`].
    free: Vec<(usize, FactId)>,
    /// For each interpretation, the readings that systems choose, and all systems that choose one.
    chosen: Table<Interpretation, (Vec<(usize, Mask)>, Mask)>,
    /// The day asked for, of each system.
    asked: Vec<Date>,
}

impl Ground {
    /// As many systems with these answers as there are days asked for; `reading` says which reading of a
    /// contested point a system chooses, if any.
    #[must_use]
    pub fn new(
        asked: Vec<Date>,
        columns: Table<Fact, Column>,
        points: &Table<Interpretation>,
        reading: impl Fn(usize, InterpretationId) -> Option<usize>,
    ) -> Ground {
        let systems = asked.len();
        let chosen = points.map(|id, _| {
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
            (by_reading, any)
        });
        Ground {
            systems,
            words: systems.div_ceil(64),
            columns,
            free: Vec::new(),
            chosen,
            asked,
        }
    }

    /// Systems with their descriptions and what is asked of each.
    #[must_use]
    pub fn of(program: &Program, systems: &[(Facts, Query)]) -> Ground {
        let columns = program.facts.map(|fact, _| {
            let states = systems.iter().map(|(f, _)| f.possible(program, fact));
            let common = State::unknown(program, fact);
            let own = states.enumerate().filter(|(_, state)| *state != common);
            Column {
                own: own.collect(),
                common,
            }
        });
        let points = &program.interpretations;
        let asked = systems.iter().map(|(_, query)| query.on).collect();
        Ground::new(asked, columns, points, |system, id| {
            let (_, query) = systems.get(system)?;
            query.chosen(id)
        })
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
    pub fn state(&self, system: usize, fact: FactId) -> &State {
        self.columns[fact].state(system)
    }

    /// The days on which something may change for some system.
    fn days(&self, law: &Law) -> Vec<Date> {
        cut(law, |fact| {
            let systems = 0..self.systems;
            systems.map(move |t| self.state(t, fact))
        })
    }

    fn constant(&self, value: bool) -> Vec<u64> {
        vec![if value { u64::MAX } else { 0 }; 2 * self.words]
    }

    /// A test of a fact on a day, without its gate.
    fn atom(&self, fact: FactId, predicate: &Predicate, on: Date) -> Vec<u64> {
        let column = &self.columns[fact];
        let first = self.asked.first().copied();
        let test = |state: &State, asked: Option<Date>| {
            let asked = asked.unwrap_or(Date::MIN);
            predicate::test(predicate, state, Moment { day: on, asked })
        };
        let mut out = match test(&column.common, first) {
            Tri::True => self.constant(true),
            Tri::False => self.constant(false),
            Tri::Unknown => self.unknown(),
        };
        // Where systems are asked about on different days, each is looked at by itself.
        let apart = matches!(predicate, Predicate::Ago(_))
            && self.asked.iter().any(|asked| Some(*asked) != first);
        let (each, own) = if apart {
            (0..self.systems, [].iter())
        } else {
            (0..0, column.own.iter())
        };
        let own = own.map(|(t, state)| (*t, state));
        let each = each.map(|t| (t, column.state(t)));
        let (sure, possible) = out.split_at_mut(self.words);
        for (t, state) in own.chain(each) {
            let value = test(state, self.asked.get(t).copied());
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
        let (by_reading, any) = &self.chosen[id];
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

/// All stretches, and where each formula's values stand in them.
pub struct Planes {
    /// The stretches, in order.
    pub stretches: Vec<Stretch>,
    /// Where the values of a formula stand; absent: in those of the law before.
    slots: Table<Node, Option<usize>>,
    words: usize,
}

/// What is known of formulas that are not evaluated.
#[derive(Clone, Copy)]
enum Known<'a> {
    /// There are none.
    Nothing,
    /// Each is an equal one of a law evaluated before.
    Before(&'a Planes, &'a Table<Node, Option<NodeId>>),
    /// Each has the value that it has for one system, from the segment of a day on.
    Alike(&'a [Segment]),
}

/// Evaluates a whole law.
#[must_use]
pub fn evaluate(ground: &Ground, law: &Law) -> Planes {
    let starts = stretches::starts(ground.days(law));
    run(ground, law, |_| true, Known::Nothing, &starts)
}

/// Evaluates what is new in a law. `same` gives the formulas that the law before has, too.
#[must_use]
pub fn evaluate_new(
    ground: &Ground,
    law: &Law,
    same: &Table<Node, Option<NodeId>>,
    before: (&Law, &Planes),
) -> Planes {
    let known = before.1.stretches.iter().filter_map(|s| s.from);
    let starts = stretches::starts(ground.days(law).into_iter().chain(known));
    let wanted = |node: NodeId| same[node].is_none();
    run(ground, law, wanted, Known::Before(before.1, same), &starts)
}

/// Evaluates the formulas that are wanted, from a day on and not by the burden of proof. All others have
/// for every system the values that they have for the one whose segments are given.
#[must_use]
pub fn evaluate_alike(
    ground: &Ground,
    law: &Law,
    wanted: &Table<Node, bool>,
    alike: &[Segment],
    on: Date,
) -> Planes {
    let known = alike.iter().filter_map(|s| s.from);
    let mut starts = stretches::starts(ground.days(law).into_iter().chain(known));
    let first = stretches::holding(&starts, |from| *from, Some(on));
    starts.drain(..first.unwrap_or(0));
    let wanted = |node: NodeId| wanted[node];
    run(ground, law, wanted, Known::Alike(alike), &starts)
}

fn run(
    ground: &Ground,
    law: &Law,
    wanted: impl Fn(NodeId) -> bool,
    known: Known<'_>,
    starts: &[Option<Date>],
) -> Planes {
    let mut slots = Table::like(law.graph.nodes());
    let mut atoms = Vec::new();
    for (id, node) in law.graph.nodes().iter() {
        if !wanted(id) {
            slots.push(None);
            continue;
        }
        slots.push(Some(atoms.len()));
        atoms.push(match node {
            Node::Atom {
                fact, predicate, ..
            } if *predicate != Predicate::Come => ground.atom(*fact, predicate, Date::MIN),
            _ => Vec::new(),
        });
    }
    let constants = [
        ground.constant(false),
        ground.unknown(),
        ground.constant(true),
    ];
    let through = Traversal::new(&law.graph, |point| law.default_fixed(point), wanted);
    let pass = |decision: bool| {
        let mut systems = Systems {
            ground,
            law,
            starts,
            slots: &slots,
            atoms: &atoms,
            decision,
            day: Date::MIN,
        };
        let empty = |stretch: usize| Slots {
            size: 2 * ground.words,
            slots: &slots,
            known: known.on(starts.get(stretch).copied().flatten(), decision, &constants),
            values: Vec::with_capacity(atoms.len() * 2 * ground.words),
        };
        let done = through.stretches(&mut systems, 0..starts.len(), empty);
        done.into_iter().map(|s| s.values).collect::<Vec<_>>()
    };
    let plain = pass(false);
    let decided = match known {
        Known::Alike(_) => vec![Vec::new(); starts.len()],
        Known::Nothing | Known::Before(..) => pass(true),
    };
    let until = starts.iter().skip(1).copied().chain([None]);
    let stretches = starts.iter().zip(until).zip(plain.into_iter().zip(decided));
    Planes {
        stretches: stretches
            .map(|((from, until), (plain, decided))| Stretch {
                from: *from,
                until,
                plain,
                decided,
            })
            .collect(),
        slots,
        words: ground.words,
    }
}

impl<'a> Known<'a> {
    /// What is known on a stretch, told by its first day.
    fn on(self, from: Option<Date>, decision: bool, constants: &'a [Mask; 3]) -> Option<Old<'a>> {
        match self {
            Known::Nothing => None,
            Known::Before(planes, same) => planes.on(from).map(|s| {
                let all = if decision { &s.decided } else { &s.plain };
                Old::Planes(all, &planes.slots, same)
            }),
            Known::Alike(segments) => {
                let at = stretches::holding(segments, |s| s.from, from);
                let segment = at.and_then(|at| segments.get(at));
                segment.map(|s| Old::Segment(s, constants))
            }
        }
    }
}

impl Planes {
    /// The stretch that holds a day.
    #[must_use]
    pub fn on(&self, day: Option<Date>) -> Option<&Stretch> {
        let at = stretches::holding(&self.stretches, |s| s.from, day);
        self.stretches.get(at?)
    }

    /// The values of a formula that was evaluated here: for each system whether it surely holds, then
    /// whether it possibly does.
    #[must_use]
    pub fn values<'s>(
        &self,
        stretch: &'s Stretch,
        node: NodeId,
        decided: bool,
    ) -> Option<&'s [u64]> {
        let slot = self.slots[node]?;
        let all = if decided {
            &stretch.decided
        } else {
            &stretch.plain
        };
        let size = 2 * self.words;
        all.get(slot * size..(slot + 1) * size)
    }
}

/// The values of formulas that are not evaluated, on a stretch.
#[derive(Clone, Copy)]
enum Old<'a> {
    /// Of the law before: their values, their places, and the formulas that are the same.
    Planes(
        &'a [u64],
        &'a Table<Node, Option<usize>>,
        &'a Table<Node, Option<NodeId>>,
    ),
    /// Of one system; and no, perhaps and yes for all.
    Segment(&'a Segment, &'a [Vec<u64>; 3]),
}

/// The values of the formulas that are evaluated on a stretch, one after another, and what is known of
/// the others.
struct Slots<'a> {
    /// Words of a value.
    size: usize,
    slots: &'a Table<Node, Option<usize>>,
    known: Option<Old<'a>>,
    values: Vec<u64>,
}

impl Slots<'_> {
    fn slot<'s>(&self, values: &'s [u64], slot: usize) -> Option<&'s [u64]> {
        values.get(slot * self.size..(slot + 1) * self.size)
    }
}

impl Store<[u64]> for Slots<'_> {
    fn value(&self, node: NodeId) -> Option<&[u64]> {
        if let Some(slot) = self.slots[node] {
            return self.slot(&self.values, slot);
        }
        match self.known? {
            Old::Planes(values, slots, same) => self.slot(values, slots[same[node]?]?),
            Old::Segment(segment, [no, perhaps, yes]) => Some(match segment.value(node) {
                Tri::False => no,
                Tri::Unknown => perhaps,
                Tri::True => yes,
            }),
        }
    }

    fn keep(&mut self, value: &[u64]) {
        self.values.extend_from_slice(value);
    }
}

/// Many systems, with a law.
struct Systems<'a> {
    ground: &'a Ground,
    law: &'a Law,
    starts: &'a [Option<Date>],
    slots: &'a Table<Node, Option<usize>>,
    /// Of each slot, the test of a fact, where it is the same on all days.
    atoms: &'a [Mask],
    /// By the burden of proof.
    decision: bool,
    /// A day of the stretch at hand.
    day: Date,
}

impl Algebra for Systems<'_> {
    type Value = [u64];

    const MISSING: &'static [u64] = &[];

    fn constant(&mut self, value: bool) -> Mask {
        self.ground.constant(value)
    }

    fn calendar(&mut self, days: stretches::Days) -> Mask {
        self.ground.constant(days.hold(self.day))
    }

    fn not(&mut self, x: &[u64]) -> Mask {
        let (sure, possible) = halves(x, self.ground.words);
        possible.iter().chain(sure).map(|w| !w).collect()
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v [u64]> + Clone) -> Mask {
        let mut out = self.ground.constant(true);
        for part in of {
            out.iter_mut().zip(part).for_each(|(a, b)| *a &= b);
        }
        out
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v [u64]> + Clone) -> Mask {
        let mut out = self.ground.constant(false);
        for part in of {
            join(&mut out, part);
        }
        out
    }

    /// System by system: counting is rare. Where an answer is left to whoever asks, more surely hold
    /// than possibly do.
    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v [u64]> + Clone,
    ) -> Mask {
        let words = self.ground.words;
        let mut out = self.ground.constant(false);
        let (s, p) = out.split_at_mut(words);
        for t in 0..self.ground.systems {
            let bit = 1 << (t % 64);
            let holds = |plane: &[u64]| plane.get(t / 64).is_some_and(|w| w & bit != 0);
            let (mut least, mut most) = (0, 0);
            for part in of.clone() {
                let (sure, possible) = halves(part, words);
                least += usize::from(holds(sure));
                most += usize::from(holds(possible));
            }
            let (sure, possible) = counted(exactly, n, least, most);
            if let (true, Some(w)) = (sure, s.get_mut(t / 64)) {
                *w |= bit;
            }
            if let (true, Some(w)) = (possible, p.get_mut(t / 64)) {
                *w |= bit;
            }
        }
        out
    }

    fn weigh<'v>(
        &mut self,
        least: u64,
        of: impl Iterator<Item = (u32, &'v [u64])> + Clone,
    ) -> Mask {
        // What surely holds and what possibly does are added up at once, like twice as many systems.
        adder::at_least(least, 2 * self.ground.words, of)
    }

    fn atom(&mut self, node: NodeId, fact: FactId, predicate: &Predicate) -> Mask {
        if *predicate == Predicate::Come {
            return self.ground.atom(fact, predicate, self.day);
        }
        let slot = self.slots[node];
        let known = slot.and_then(|slot| self.atoms.get(slot));
        known.cloned().unwrap_or_default()
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        of: impl Iterator<Item = &'v [u64]> + Clone,
    ) -> Mask {
        let mut out = self.ground.constant(false);
        for (r, value) in of.enumerate() {
            let readers = self.ground.readers(self.law, point, r, self.day);
            let both = readers.iter().chain(&readers);
            for (a, (b, m)) in out.iter_mut().zip(value.iter().zip(both)) {
                *a |= b & m;
            }
        }
        out
    }

    fn burden(&mut self, x: &[u64]) -> Mask {
        if self.decision {
            let (sure, _) = halves(x, self.ground.words);
            sure.iter().chain(sure).copied().collect()
        } else {
            x.to_vec()
        }
    }
}

impl Stretchwise for Systems<'_> {
    fn enter(&mut self, stretch: usize) {
        self.day = stretches::day_of(self.starts.get(stretch).copied().flatten());
    }
}

/// The two planes of a value.
#[must_use]
pub fn halves(value: &[u64], words: usize) -> (&[u64], &[u64]) {
    value.split_at_checked(words).unwrap_or((&[], &[]))
}
