//! A law as a list of steps, each of which makes one value of values before it: written down once, by the one
//! way through its formulas, and then gone through for 64 systems at a time. Equal steps are one; a formula that
//! has the same parts on several stretches of days is worked out once for all of them.

use std::collections::HashMap;
use std::ops::Range;

use jiff::civil::Date;
use rustc_hash::FxBuildHasher;

use super::days::Slots;
use super::sight::Sight;
use super::{Bits, Query};
use solon_law::program::algebra::{Algebra, Paired, Stretchwise};
use solon_law::program::stretches::Days;
use solon_law::program::{FactId, InterpretationId, Law, NodeId, Predicate};

/// A value, or its contrary: where the bits of systems stand that it surely is so of. Beside them, with another lowest
/// bit, stand those that its contrary is so of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Ref(u32);

impl Ref {
    pub(super) const TRUE: Ref = Ref(0);
    pub(super) const FALSE: Ref = Ref(1);
    pub(super) const UNKNOWN: Ref = Ref(2);

    pub(super) fn to(at: usize) -> Ref {
        // A law has no two thousand million formulas.
        Ref(u32::try_from(at).unwrap_or(1) << 1)
    }

    /// Where it stands among all values, itself or its contrary.
    pub(super) fn at(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// That it is the contrary of what stands there.
    pub(super) fn contrary(self) -> bool {
        self.0 & 1 == 1
    }

    /// Its value.
    #[inline]
    pub(super) fn of(self, values: &Values) -> Bits {
        let of = |at: u32| values.0.get(at as usize).copied().unwrap_or(0);
        Bits {
            yes: of(self.0),
            no: of(self.0 ^ 1),
        }
    }
}

impl std::ops::Not for Ref {
    type Output = Ref;

    fn not(self) -> Ref {
        match self {
            Ref::UNKNOWN => Ref::UNKNOWN,
            Ref(at) => Ref(at ^ 1),
        }
    }
}

/// Values, each with where it surely is so and where it surely is not.
#[derive(Debug)]
pub(super) struct Values(Vec<u64>);

impl Values {
    /// How many there are.
    pub(super) fn many(&self) -> usize {
        self.0.len() / 2
    }

    /// Where one is known.
    #[inline]
    pub(super) fn known(&self, at: usize) -> u64 {
        let planes = self.0.get(2 * at..2 * at + 2).unwrap_or_default();
        planes.iter().fold(0, |known, plane| known | plane)
    }

    #[inline]
    fn put(&mut self, at: usize, value: Bits) {
        if let Some([yes, no]) = self.0.get_mut(2 * at..2 * at + 2) {
            (*yes, *no) = (value.yes, value.no);
        }
    }
}

/// What is given stands behind what is always so and what is never known.
const GIVEN: usize = 2;
/// So many steps are left out together.
const BLOCK: usize = 64;

/// What is made of values before.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Step {
    /// All of them.
    All(Box<[Ref]>),
    /// Whether the weights of those that hold add up to so much.
    Weigh(u64, Box<[(u32, Ref)]>),
}

impl Step {
    fn parts(&self) -> impl Iterator<Item = Ref> {
        let (all, weighed): (&[Ref], &[(u32, Ref)]) = match self {
            Step::All(of) => (of, &[]),
            Step::Weigh(_, of) => (&[], of),
        };
        let weighed = weighed.iter().map(|(_, x)| *x);
        all.iter().copied().chain(weighed)
    }
}

/// Steps as they are written down.
#[derive(Debug)]
pub(super) struct Steps {
    given: usize,
    steps: Vec<Step>,
    known: HashMap<Step, Ref, FxBuildHasher>,
}

impl Steps {
    /// None, with so many values given.
    fn new(given: usize) -> Steps {
        Steps {
            given,
            steps: Vec::new(),
            known: HashMap::default(),
        }
    }

    fn given(&self, at: usize) -> Ref {
        Ref::to(GIVEN + at)
    }

    /// How many values there are, with those that are given.
    pub(super) fn many(&self) -> usize {
        GIVEN + self.given + self.steps.len()
    }

    fn add(&mut self, step: Step) -> Ref {
        let next = Ref::to(GIVEN + self.given + self.steps.len());
        let steps = &mut self.steps;
        *self.known.entry(step).or_insert_with_key(|step| {
            steps.push(step.clone());
            next
        })
    }

    pub(super) fn all(&mut self, of: impl Iterator<Item = Ref>) -> Ref {
        let mut of: Vec<Ref> = of.filter(|x| *x != Ref::TRUE).collect();
        of.sort_unstable();
        of.dedup();
        match of.as_slice() {
            [] => Ref::TRUE,
            [one] => *one,
            _ if of.contains(&Ref::FALSE) => Ref::FALSE,
            _ => self.add(Step::All(of.into())),
        }
    }

    pub(super) fn any(&mut self, of: impl Iterator<Item = Ref>) -> Ref {
        !self.all(of.map(|x| !x))
    }

    fn weigh(&mut self, least: u64, of: impl Iterator<Item = (u32, Ref)>) -> Ref {
        let of: Box<[(u32, Ref)]> = of.collect();
        self.add(Step::Weigh(least, of))
    }

    /// Of which values all must be so, that one is so.
    pub(super) fn all_of(&self, at: usize) -> Option<&[Ref]> {
        let step = at.checked_sub(GIVEN + self.given)?;
        match self.steps.get(step)? {
            Step::All(of) => Some(of),
            Step::Weigh(..) => None,
        }
    }

    /// Which of that which is given a value is, by position.
    pub(super) fn given_at(&self, at: usize) -> Option<usize> {
        at.checked_sub(GIVEN).filter(|given| *given < self.given)
    }

    /// The steps behind some values.
    pub(super) fn plan(&self, wanted: impl Iterator<Item = Ref>) -> Plan {
        let before = GIVEN + self.given;
        let mut live = vec![false; self.steps.len()];
        let mark = |live: &mut Vec<bool>, x: Ref| {
            if let Some(own) = x.at().checked_sub(before).and_then(|at| live.get_mut(at)) {
                *own = true;
            }
        };
        for x in wanted {
            mark(&mut live, x);
        }
        for (at, step) in self.steps.iter().enumerate().rev() {
            if live.get(at) == Some(&true) {
                step.parts().for_each(|x| mark(&mut live, x));
            }
        }
        let mut plan = Plan {
            given: self.given,
            values: before + self.steps.len(),
            steps: Vec::new(),
            parts: Vec::new(),
            weights: Vec::new(),
            blocks: Vec::new(),
        };
        let own = self.steps.iter().zip(before..).zip(live);
        for (step, at) in own.filter_map(|(own, live)| live.then_some(own)) {
            plan.push(at, step);
        }
        plan.blocks();
        plan
    }
}

/// Steps to go through.
#[derive(Debug)]
pub(super) struct Plan {
    given: usize,
    values: usize,
    /// Where the value goes, and what it is made of.
    steps: Vec<(usize, Made)>,
    parts: Vec<Ref>,
    weights: Vec<u32>,
    blocks: Vec<Block>,
}

/// What a value is made of.
#[derive(Debug)]
enum Made {
    Both(Ref, Ref),
    All(Range<usize>),
    Weigh(u64, Range<usize>, usize),
}

/// Steps one after another, and what of that which is given they hang on, a bit each.
#[derive(Debug)]
struct Block {
    steps: Range<usize>,
    on: Box<[u64]>,
}

impl Plan {
    fn push(&mut self, at: usize, step: &Step) {
        let parts = self.parts.len();
        let weights = self.weights.len();
        let made = match step {
            Step::All(of) => match **of {
                [one, other] => Made::Both(one, other),
                _ => {
                    self.parts.extend(of);
                    Made::All(parts..self.parts.len())
                }
            },
            Step::Weigh(least, of) => {
                self.parts.extend(of.iter().map(|(_, x)| *x));
                self.weights.extend(of.iter().map(|(weight, _)| *weight));
                Made::Weigh(*least, parts..self.parts.len(), weights)
            }
        };
        self.steps.push((at, made));
    }

    /// Says of steps that stand together what they hang on.
    fn blocks(&mut self) {
        let words = self.given.div_ceil(64);
        let mut on: Vec<Box<[u64]>> = vec![Box::from([]); self.values];
        for at in 0..self.given {
            let mut own = vec![0; words];
            if let Some(word) = own.get_mut(at / 64) {
                *word = 1 << (at % 64);
            }
            if let Some(slot) = on.get_mut(GIVEN + at) {
                *slot = own.into();
            }
        }
        let add = |all: &mut [u64], more: &[u64]| {
            for (all, more) in all.iter_mut().zip(more) {
                *all |= more;
            }
        };
        let mut at = 0;
        for steps in self.steps.chunks(BLOCK) {
            let mut block = vec![0; words];
            for (place, made) in steps {
                let mut own = vec![0; words];
                let (few, many) = self.made_of(made);
                for part in few.into_iter().flatten().chain(many.iter().copied()) {
                    add(&mut own, on.get(part.at()).map_or(&[], |own| own));
                }
                add(&mut block, &own);
                if let Some(slot) = on.get_mut(*place) {
                    *slot = own.into();
                }
            }
            self.blocks.push(Block {
                steps: at..at + steps.len(),
                on: block.into(),
            });
            at += steps.len();
        }
    }

    fn made_of(&self, made: &Made) -> ([Option<Ref>; 2], &[Ref]) {
        match made {
            Made::Both(one, other) => ([Some(*one), Some(*other)], &[]),
            Made::All(of) | Made::Weigh(_, of, _) => {
                ([None, None], self.parts.get(of.clone()).unwrap_or_default())
            }
        }
    }

    /// Values of which nothing is known yet.
    pub(super) fn values(&self) -> Values {
        let mut out = Values(vec![0; 2 * self.values]);
        out.put(Ref::TRUE.at(), Bits::TRUE);
        out
    }

    /// Gives a value; true where it was another one.
    #[inline]
    pub(super) fn give(&self, values: &mut Values, place: usize, value: Bits) -> bool {
        let given = Ref::to(GIVEN + place);
        let other = place < self.given && given.of(values) != value;
        if other {
            values.put(given.at(), value);
        }
        other
    }

    /// Works out the values that hang on what has `changed` of that which is given, a bit each.
    pub(super) fn run(&self, values: &mut Values, changed: &[u64]) {
        for block in &self.blocks {
            let mut on = block.on.iter().zip(changed);
            if !on.any(|(own, changed)| own & changed != 0) {
                continue;
            }
            for (at, made) in self.steps.get(block.steps.clone()).unwrap_or_default() {
                let value = self.value(made, values);
                values.put(*at, value);
            }
        }
    }

    /// Where each value is a step of its own, what it is made of.
    pub(super) fn places(&self) -> Vec<Option<usize>> {
        let mut places = vec![None; self.values];
        for (step, (at, _)) in self.steps.iter().enumerate() {
            if let Some(place) = places.get_mut(*at) {
                *place = Some(step);
            }
        }
        places
    }

    /// What a step is made of.
    #[inline]
    pub(super) fn parts(&self, step: usize, mut each: impl FnMut(Ref)) {
        match self.steps.get(step) {
            Some((_, Made::Both(one, other))) => {
                each(*one);
                each(*other);
            }
            Some((_, Made::All(of) | Made::Weigh(_, of, _))) => {
                let parts = self.parts.get(of.clone()).unwrap_or_default();
                parts.iter().for_each(|part| each(*part));
            }
            None => {}
        }
    }

    /// The values that are weighed or counted.
    pub(super) fn weighed(&self) -> impl Iterator<Item = Ref> + '_ {
        let weighed = self
            .steps
            .iter()
            .filter(|(_, made)| matches!(made, Made::Weigh(..)));
        weighed.flat_map(|(_, made)| self.made_of(made).1.iter().copied())
    }

    #[inline]
    fn value(&self, made: &Made, values: &Values) -> Bits {
        let parts = |of: &Range<usize>| self.parts.get(of.clone()).unwrap_or_default();
        match made {
            Made::Both(one, other) => {
                let (one, other) = (one.of(values), other.of(values));
                Bits {
                    yes: one.yes & other.yes,
                    no: one.no | other.no,
                }
            }
            Made::All(of) => {
                let each = parts(of).iter().map(|x| x.of(values));
                each.fold(Bits::TRUE, |all, x| Bits {
                    yes: all.yes & x.yes,
                    no: all.no | x.no,
                })
            }
            Made::Weigh(least, of, weights) => {
                let each: Vec<Bits> = parts(of).iter().map(|x| x.of(values)).collect();
                let weights = self.weights.get(*weights..).unwrap_or_default();
                Bits::weigh(*least, weights.iter().copied().zip(&each))
            }
        }
    }
}

/// A law as it is written down, slot after slot.
pub(super) struct Writing<'a> {
    pub(super) law: &'a Law,
    query: &'a Query,
    sight: &'a Sight,
    slots: &'a Slots,
    /// The steps so far.
    pub(super) steps: Steps,
    at: usize,
}

impl<'a> Writing<'a> {
    pub(super) fn new(
        law: &'a Law,
        query: &'a Query,
        sight: &'a Sight,
        slots: &'a Slots,
    ) -> Writing<'a> {
        let given = 64 * sight.words() + sight.awaited().len() * slots.many();
        Writing {
            law,
            query,
            sight,
            slots,
            steps: Steps::new(given),
            at: 0,
        }
    }

    /// A test, by its place.
    pub(super) fn test(&self, place: usize) -> Ref {
        self.steps.given(place)
    }

    fn day(&self) -> Date {
        self.slots.day(self.at)
    }
}

/// Where it stands among that which is given whether a day, by its position among those that come, has come in
/// a slot.
pub(super) fn come(sight: &Sight, slots: &Slots, day: usize, slot: usize) -> usize {
    64 * sight.words() + day * slots.many() + slot
}

impl Algebra for &mut Writing<'_> {
    type Value = Ref;

    const MISSING: &'static Ref = &Ref::UNKNOWN;

    fn constant(&mut self, value: bool) -> Ref {
        if value { Ref::TRUE } else { Ref::FALSE }
    }

    fn calendar(&mut self, days: Days) -> Ref {
        self.constant(days.hold(self.day()))
    }

    fn not(&mut self, x: &Ref) -> Ref {
        !*x
    }

    fn all<'v>(&mut self, of: impl Iterator<Item = &'v Ref> + Clone) -> Ref {
        self.steps.all(of.copied())
    }

    fn any<'v>(&mut self, of: impl Iterator<Item = &'v Ref> + Clone) -> Ref {
        self.steps.any(of.copied())
    }

    fn count<'v>(
        &mut self,
        exactly: bool,
        n: usize,
        of: impl Iterator<Item = &'v Ref> + Clone,
    ) -> Ref {
        let mut at_least = |n: usize| self.steps.weigh(n as u64, of.clone().map(|x| (1, *x)));
        let so_many = at_least(n);
        if !exactly {
            return so_many;
        }
        let more = at_least(n + 1);
        self.steps.all([so_many, !more].into_iter())
    }

    fn weigh<'v>(&mut self, least: u64, of: impl Iterator<Item = (u32, &'v Ref)> + Clone) -> Ref {
        self.steps.weigh(least, of.map(|(weight, x)| (weight, *x)))
    }

    fn atom(&mut self, node: NodeId, fact: FactId, predicate: &Predicate) -> Ref {
        if *predicate == Predicate::Come {
            let day = self.sight.awaited().iter().position(|day| *day == fact);
            let place = day.map(|day| come(self.sight, self.slots, day, self.at));
            return place.map_or(Ref::UNKNOWN, |place| self.steps.given(place));
        }
        let place = self.sight.place(node);
        place.map_or(Ref::UNKNOWN, |place| self.steps.given(place))
    }

    fn choice<'v>(
        &mut self,
        point: InterpretationId,
        mut of: impl Iterator<Item = &'v Ref> + Clone,
    ) -> Ref {
        let reading = self.query.reading(self.law, point, self.day());
        of.nth(reading).copied().unwrap_or(Ref::FALSE)
    }

    fn burden(&mut self, x: &Ref) -> Ref {
        *x
    }
}

impl Paired for &mut Writing<'_> {
    const MISSING_TWICE: &'static (Ref, Ref) = &(Ref::UNKNOWN, Ref::UNKNOWN);
}

impl Stretchwise for &mut Writing<'_> {
    fn enter(&mut self, slot: usize) {
        self.at = slot;
    }
}
