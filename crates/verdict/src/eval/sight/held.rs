//! Which tests hold of plain answers, so that nothing is tested twice: of values of a list and of sets by tables,
//! of numbers and days by the steps on which tests change.

use jiff::civil::Date;

use super::super::days;
use super::super::levels::says_something;
use super::super::{Moment, Tri, test};
use crate::facts::{Said, State};
use solon_law::program::{Fact, FactId, FactType, Members, Predicate, Program};

/// Which tests hold of a value.
#[derive(Debug)]
pub(super) enum Held {
    /// Of no and of yes.
    Bool([u64; 2]),
    /// Of each value of the list.
    One(Vec<u64>),
    /// Of sets.
    Set(OfSets),
    /// From each whole number on; of others.
    Number(Vec<(u64, u64)>, Vec<Predicate>, u64),
    /// From each day on, as a number; and where there is none.
    Day(Vec<(u64, u64)>, u64),
}

/// Which tests hold of sets.
#[derive(Debug)]
pub(in crate::eval) struct OfSets {
    /// Of sets of four values of the list, one four after the other: what holds of one of them alone, and what holds of
    /// each. How many values a set has is not foreseen, so that nothing is decided by it where it is looked up.
    fours: Vec<[(u64, u64); 16]>,
    /// Of the empty one.
    none: u64,
    /// Those that hold of a set if they hold of each of its members alone. Of others it is enough that they hold of
    /// one, but for some.
    each: u64,
    /// These, each with its bit.
    others: Vec<(u64, Predicate)>,
}

impl OfSets {
    fn of(values: usize, own: &[&Predicate], held: impl Fn(Said) -> u64) -> OfSets {
        let (mut each, mut others) = (0, Vec::new());
        for (at, predicate) in own.iter().enumerate() {
            match predicate {
                Predicate::HasAny(_) => {}
                Predicate::HasOnly(_) => each |= 1 << at,
                _ => others.push((1 << at, (*predicate).clone())),
            }
        }
        let alone = |value| held(Said::Set(std::iter::once(value).collect()));
        let alone: Vec<u64> = (0..values).map(alone).collect();
        let some = |four: &[u64], which: usize| {
            let own = four.iter().enumerate();
            let own = own.filter(|(at, _)| which >> at & 1 == 1);
            own.fold((0, u64::MAX), |(some, all), (_, one)| {
                (some | one, all & one)
            })
        };
        let fours = alone.chunks(4);
        OfSets {
            fours: fours
                .map(|four| std::array::from_fn(|which| some(four, which)))
                .collect(),
            none: held(Said::Set(Members::default())),
            each,
            others,
        }
    }

    #[inline]
    fn held(&self, members: &Members, said: &Said) -> u64 {
        let (mut some, mut all) = (0, u64::MAX);
        for (mut word, fours) in members.words().into_iter().zip(self.fours.chunks(16)) {
            for four in fours {
                let (one, each) = four.get(word as usize % 16).copied().unwrap_or_default();
                (some, all) = (some | one, all & each);
                word >>= 4;
            }
        }
        let held = match members.is_empty() {
            true => self.none,
            false => some & !self.each | all & self.each,
        };
        match self.others.is_empty() {
            true => held,
            false => self.with_others(held, said),
        }
    }

    // Apart, so that what is done for all needs little of the stack.
    #[inline(never)]
    fn with_others(&self, held: u64, said: &Said) -> u64 {
        let state = &said.state();
        self.others.iter().fold(held, |held, (bit, predicate)| {
            let holds = test(predicate, state, Moment::ANY) == Tri::True;
            held & !bit | if holds { *bit } else { 0 }
        })
    }
}

impl Held {
    /// Of the tests of a fact, given the bit of answers that say something.
    pub(super) fn of(
        program: &Program,
        id: FactId,
        fact: &Fact,
        own: &[&Predicate],
        saying: u64,
    ) -> Held {
        let of_state = |state: &State| bits(own.iter().copied(), state, saying);
        let of = |said: Said| of_state(&said.state());
        let values = 0..program.values(id).len();
        match &fact.ty {
            FactType::Bool => Held::Bool([false, true].map(|yes| of(Said::Bool(yes)))),
            FactType::One(_) => Held::One(values.map(|value| of(Said::One(value))).collect()),
            FactType::Set(_) => Held::Set(OfSets::of(values.len(), own, of)),
            FactType::Number { .. } => {
                let near = own.iter().filter_map(|p| match p {
                    Predicate::Number(_, k) => Some(k.neighbours()),
                    _ => None,
                });
                // At or next to a threshold tests change, and nowhere else.
                let from = near.flat_map(|(below, above)| [below, above, above + 1]);
                let from = from.filter_map(|n| u64::try_from(n).ok()).chain([0]);
                let from = stairs(from.collect(), |n| of(Said::Number(n)));
                Held::Number(from, own.iter().map(|p| (*p).clone()).collect(), saying)
            }
            FactType::Date => {
                let days = own.iter().filter_map(|p| match p {
                    Predicate::Day(_, day) => Some(*day),
                    _ => None,
                });
                let from = days.flat_map(|day| [Some(day), day.tomorrow().ok()]);
                let from = from.flatten().chain([Date::MIN]);
                let from = stairs(from.collect(), |day| of(Said::Day(day)));
                let from = from.into_iter().map(|(day, held)| (in_order(day), held));
                Held::Day(from.collect(), of(Said::Never))
            }
        }
    }

    /// The tests that hold of a value; and which value it is, as far as they see it.
    #[inline]
    pub(super) fn of_value(&self, said: &Said) -> (u64, usize) {
        match (self, said) {
            (Held::Bool([no, held]), Said::Bool(yes)) => {
                (if *yes { *held } else { *no }, usize::from(*yes))
            }
            (Held::One(each), Said::One(value)) => (each.get(*value).copied().unwrap_or(0), *value),
            (Held::Set(sets), Said::Set(members)) => (sets.held(members, said), 0),
            (Held::Number(_, own, saying), Said::Exact(_)) => (of_exact(own, said, *saying), 0),
            (Held::Number(from, ..), Said::Number(n)) => step(from, *n),
            (Held::Day(from, _), Said::Day(day)) => step(from, in_order(*day)),
            (Held::Day(from, none), Said::Never) => (*none, from.len()),
            // The reader gives no value of another type.
            _ => (0, 0),
        }
    }
}

/// Of a number that is no short whole one, which hardly any is.
#[inline(never)]
fn of_exact(own: &[Predicate], said: &Said, saying: u64) -> u64 {
    bits(own.iter(), &said.state(), saying)
}

/// Which of some tests hold of a state that is known, a bit for each, and the bit of those that say something.
fn bits<'p>(of: impl Iterator<Item = &'p Predicate>, state: &State, saying: u64) -> u64 {
    let held = of.map(|p| test(p, state, Moment::ANY) == Tri::True);
    let saying = if says_something(state) { saying } else { 0 };
    held.enumerate()
        .fold(saying, |bits, (i, held)| bits | u64::from(held) << i)
}

/// What holds from each of some values on.
fn stairs<T: Ord + Copy>(mut from: Vec<T>, held: impl Fn(T) -> u64) -> Vec<(T, u64)> {
    from.sort_unstable();
    from.dedup();
    let mut steps: Vec<(T, u64)> = from.into_iter().map(|from| (from, held(from))).collect();
    steps.dedup_by_key(|(_, held)| *held);
    steps
}

/// A day as a number that is greater the later it is, in years before the first as well.
fn in_order(day: Date) -> u64 {
    days::number(day) ^ 1 << 47
}

/// What holds of a value, and on which step it stands.
fn step(stairs: &[(u64, u64)], value: u64) -> (u64, usize) {
    let above = stairs.partition_point(|(from, _)| *from <= value);
    let at = above.saturating_sub(1);
    (stairs.get(at).map_or(0, |(_, held)| *held), at)
}
