//! Boolean formulas over questions, shared between days, versions and whole programs: formulas that
//! say the same in the same shape are one. A formula is a number whose lowest bit is its sign, so
//! that a formula and its contrary never stand apart.
//!
//! Unlike the graph of a law, this one may simplify as it likes (`a and not a` is false): it is read
//! by the solver alone, in two values.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::ops::Not;

use hashbrown::HashTable;
use solon_law::program::weigh;

/// A formula of [`Formulas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Formula(u32);

impl Formula {
    /// Always so.
    pub const TRUE: Formula = Formula(0);
    /// Never so.
    pub const FALSE: Formula = Formula(1);

    /// Its position, whatever its sign.
    pub(super) fn index(self) -> usize {
        (self.0 >> 1) as usize
    }

    /// Whether it is the contrary of what stands at its position.
    pub(super) fn negative(self) -> bool {
        self.0 & 1 == 1
    }

    /// What stands at a position.
    pub(super) fn at(index: usize) -> Formula {
        // Positions stay far below the bound; a saturated one would be refused by every lookup.
        Formula(u32::try_from(index << 1).unwrap_or(u32::MAX - 1))
    }
}

impl From<bool> for Formula {
    fn from(value: bool) -> Formula {
        if value { Formula::TRUE } else { Formula::FALSE }
    }
}

impl Not for Formula {
    type Output = Formula;

    fn not(self) -> Formula {
        Formula(self.0 ^ 1)
    }
}

/// What stands at a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Shape<'f> {
    True,
    /// A variable, by number.
    Variable(u32),
    /// All of them; sorted, none twice.
    And(&'f [Formula]),
}

impl Shape<'_> {
    fn mixed(self) -> u64 {
        let mut mix = Mix::default();
        self.hash(&mut mix);
        mix.finish()
    }
}

/// What stands at all positions, in order. The parts of all conjunctions stand in one list.
#[derive(Clone, Debug, Default)]
struct Shapes {
    own: Vec<Own>,
    parts: Vec<Formula>,
}

/// What stands at a position; of a conjunction, where its parts stand.
#[derive(Clone, Copy, Debug)]
enum Own {
    True,
    Variable(u32),
    And { begins: usize, ends: usize },
}

impl Shapes {
    fn at(&self, index: usize) -> Shape<'_> {
        match self.own.get(index) {
            None | Some(Own::True) => Shape::True,
            Some(Own::Variable(number)) => Shape::Variable(*number),
            Some(Own::And { begins, ends }) => {
                Shape::And(self.parts.get(*begins..*ends).unwrap_or_default())
            }
        }
    }

    fn push(&mut self, shape: Shape<'_>) {
        self.own.push(match shape {
            Shape::True => Own::True,
            Shape::Variable(number) => Own::Variable(number),
            Shape::And(parts) => {
                let begins = self.parts.len();
                self.parts.extend_from_slice(parts);
                let ends = self.parts.len();
                Own::And { begins, ends }
            }
        });
    }
}

/// A table whose keys are small numbers that nobody chooses to make it slow.
pub(super) type Lookup<K, V> = HashMap<K, V, BuildHasherDefault<Mix>>;

/// A quick hash of small numbers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mix(u64);

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u64((*byte).into()));
    }

    fn write_u32(&mut self, n: u32) {
        self.write_u64(n.into());
    }

    fn write_u64(&mut self, n: u64) {
        self.0 = (self.0.rotate_left(5) ^ n).wrapping_mul(0x517c_c1b7_2722_0a95);
    }

    fn write_usize(&mut self, n: usize) {
        self.write_u64(n as u64);
    }
}

/// All formulas of an analysis.
#[derive(Clone, Debug)]
pub struct Formulas {
    shapes: Shapes,
    /// All positions but the first, by what stands there.
    known: HashTable<usize>,
    /// Room for the parts of the conjunction that is being made.
    room: Vec<Formula>,
}

impl Default for Formulas {
    fn default() -> Self {
        let mut shapes = Shapes::default();
        shapes.push(Shape::True);
        Formulas {
            shapes,
            known: HashTable::new(),
            room: Vec::new(),
        }
    }
}

impl Formulas {
    fn add(&mut self, shape: Shape<'_>) -> Formula {
        let (shapes, mixed) = (&mut self.shapes, shape.mixed());
        if let Some(known) = self.known.find(mixed, |at| shapes.at(*at) == shape) {
            return Formula::at(*known);
        }
        let at = shapes.own.len();
        shapes.push(shape);
        let again = |at: &usize| shapes.at(*at).mixed();
        self.known.insert_unique(mixed, at, again);
        Formula::at(at)
    }

    /// A variable.
    pub(super) fn variable(&mut self, number: u32) -> Formula {
        self.add(Shape::Variable(number))
    }

    /// All of them; true when there is none.
    pub fn and(&mut self, parts: impl IntoIterator<Item = Formula>) -> Formula {
        let mut room = std::mem::take(&mut self.room);
        room.clear();
        let all = self.all(&mut room, parts);
        self.room = room;
        all
    }

    fn all(
        &mut self,
        kept: &mut Vec<Formula>,
        parts: impl IntoIterator<Item = Formula>,
    ) -> Formula {
        for part in parts {
            match part {
                Formula::TRUE => {}
                Formula::FALSE => return Formula::FALSE,
                part => kept.push(part),
            }
        }
        kept.sort_unstable();
        kept.dedup();
        // A formula and its contrary stand side by side.
        if kept.windows(2).any(|w| matches!(w, [a, b] if *a == !*b)) {
            return Formula::FALSE;
        }
        match kept.as_slice() {
            [] => Formula::TRUE,
            [only] => *only,
            parts => self.add(Shape::And(parts)),
        }
    }

    /// One of them; false when there is none.
    pub fn or(&mut self, parts: impl IntoIterator<Item = Formula>) -> Formula {
        !self.and(parts.into_iter().map(|p| !p))
    }

    /// One and not the other.
    pub fn differ(&mut self, a: Formula, b: Formula) -> Formula {
        if a == b {
            return Formula::FALSE;
        }
        let (only_a, only_b) = (self.and([a, !b]), self.and([!a, b]));
        self.or([only_a, only_b])
    }

    /// At least, or exactly, so many of them.
    pub fn count<'f>(
        &mut self,
        exactly: bool,
        n: usize,
        parts: impl Iterator<Item = &'f Formula>,
    ) -> Formula {
        let parts: Vec<Formula> = parts.copied().collect();
        let enough = self.at_least(n, &parts);
        if !exactly {
            return enough;
        }
        let more = self.at_least(n + 1, &parts);
        self.and([enough, !more])
    }

    /// At least so many of them.
    pub fn at_least(&mut self, n: usize, parts: &[Formula]) -> Formula {
        let parts: Vec<(u32, Formula)> = parts.iter().map(|part| (1, *part)).collect();
        self.weigh(n as u64, &parts)
    }

    /// The weights of those that hold add up to at least so much: a decision diagram, in which what the
    /// later parts must still reach is one formula wherever it is the same. Two sums that end alike, and
    /// two thresholds of one sum, share it.
    pub fn weigh(&mut self, least: u64, parts: &[(u32, Formula)]) -> Formula {
        let sure = parts.iter().filter(|(_, part)| *part == Formula::TRUE);
        let least = least.saturating_sub(sure.map(|(weight, _)| u64::from(*weight)).sum());
        let open = |(_, part): &&(u32, Formula)| ![Formula::TRUE, Formula::FALSE].contains(part);
        let parts: Vec<(u32, Formula)> = parts.iter().filter(open).copied().collect();
        let weights: Vec<u32> = parts.iter().map(|(weight, _)| *weight).collect();
        let needs = weigh::needs(least, &weights, usize::MAX).unwrap_or_default();
        // From the last part on: what is needed there, and the formula that says it is reached.
        let (mut left, mut row) = (0, BTreeMap::new());
        for ((weight, part), needs) in parts.iter().zip(needs).rev() {
            let mut next = BTreeMap::new();
            for need in needs {
                let with = reached(&row, need.saturating_sub(u64::from(*weight)), left);
                let without = reached(&row, need, left);
                // What holds without the part holds with it.
                let both = self.and([*part, with]);
                next.insert(
                    need,
                    if with == without {
                        with
                    } else {
                        self.or([both, without])
                    },
                );
            }
            left += u64::from(*weight);
            row = next;
        }
        reached(&row, least, left)
    }

    /// What stands at the position of a formula.
    pub(super) fn shape(&self, formula: Formula) -> Shape<'_> {
        self.at(formula.index())
    }

    /// What is so where some formulas are, conjunctions taken apart. One that stands in several places is
    /// taken apart once: there may be more ways to it than can be gone.
    pub(super) fn conjuncts(&self, of: impl IntoIterator<Item = Formula>) -> Vec<Formula> {
        let mut todo: Vec<Formula> = of.into_iter().collect();
        let mut seen: Lookup<Formula, ()> = Lookup::default();
        let mut out = Vec::new();
        while let Some(next) = todo.pop() {
            match self.shape(next) {
                Shape::And(parts) if !next.negative() => {
                    if seen.insert(next, ()).is_none() {
                        todo.extend_from_slice(parts);
                    }
                }
                _ => out.push(next),
            }
        }
        out
    }

    /// Positions that some formulas hang on, their own among them, in order: parts before wholes.
    pub(super) fn below(&self, some: impl IntoIterator<Item = Formula>) -> Vec<usize> {
        let mut seen = vec![false; self.len()];
        let mut todo: Vec<Formula> = some.into_iter().collect();
        let mut out = Vec::new();
        while let Some(next) = todo.pop() {
            match seen.get_mut(next.index()) {
                Some(seen) if !*seen => *seen = true,
                _ => continue,
            }
            out.push(next.index());
            if let Shape::And(parts) = self.shape(next) {
                todo.extend_from_slice(parts);
            }
        }
        out.sort_unstable();
        out
    }

    /// What stands at a position. Parts stand before wholes.
    pub(super) fn at(&self, index: usize) -> Shape<'_> {
        self.shapes.at(index)
    }

    /// How many positions there are.
    pub(super) fn len(&self) -> usize {
        self.shapes.own.len()
    }
}

/// The formula of a sum that must still be reached, with so much left.
fn reached(row: &BTreeMap<u64, Formula>, need: u64, left: u64) -> Formula {
    match row.get(&need) {
        Some(formula) => *formula,
        None => Formula::from(need <= left),
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Numbers that are the same at each run.
    pub(in crate::analyse) struct Dice(pub(in crate::analyse) u64);

    impl Dice {
        pub(in crate::analyse) fn below(&mut self, n: usize) -> usize {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            usize::try_from(self.0 >> 33).unwrap_or(0) % n
        }
    }

    /// The value of a formula, given those of the variables, a bit for each.
    pub(in crate::analyse) fn value(formulas: &Formulas, formula: Formula, variables: u32) -> bool {
        let plain = match formulas.shape(formula) {
            Shape::True => true,
            Shape::Variable(v) => variables >> v & 1 == 1,
            Shape::And(parts) => parts.iter().all(|p| value(formulas, *p, variables)),
        };
        plain != formula.negative()
    }

    #[test]
    fn counts_are_counts() {
        let mut formulas = Formulas::default();
        let parts: Vec<Formula> = (0..5).map(|v| formulas.variable(v)).collect();
        for n in 0..=6 {
            let counted = formulas.at_least(n, &parts);
            for bits in 0..32u32 {
                let expected = bits.count_ones() as usize >= n;
                assert_eq!(value(&formulas, counted, bits), expected, "{n} of {bits:b}");
            }
        }
    }

    #[test]
    fn sums_are_sums() {
        let mut formulas = Formulas::default();
        let weights = [5, 1, 9, 2, 2];
        let variables = (0..5).map(|v| formulas.variable(v));
        let mut parts: Vec<(u32, Formula)> = weights.into_iter().zip(variables).collect();
        for always in [Formula::FALSE, Formula::TRUE] {
            parts.push((3, always));
            for least in 0..=26 {
                let weighed = formulas.weigh(least, &parts);
                for bits in 0..32u32 {
                    let held = |(weight, part): &(u32, Formula)| {
                        u64::from(*weight) * u64::from(value(&formulas, *part, bits))
                    };
                    let expected = parts.iter().map(held).sum::<u64>() >= least;
                    assert_eq!(
                        value(&formulas, weighed, bits),
                        expected,
                        "{least} of {bits:b}"
                    );
                }
            }
        }
    }

    #[test]
    fn thresholds_of_a_sum_share_what_comes_later() {
        let mut formulas = Formulas::default();
        let parts: Vec<(u32, Formula)> = (0..100).map(|v| (1, formulas.variable(v))).collect();
        formulas.weigh(50, &parts);
        let before = formulas.len();
        formulas.weigh(49, &parts);
        assert!(formulas.len() - before < 200, "{}", formulas.len() - before);
    }

    #[test]
    fn equal_formulas_are_one_and_contradictions_are_seen() {
        let mut formulas = Formulas::default();
        let (a, b) = (formulas.variable(0), formulas.variable(1));
        assert_eq!(formulas.and([a, b]), formulas.and([b, a, b]));
        assert_eq!(formulas.and([a, !a, b]), Formula::FALSE);
        assert_eq!(formulas.or([a, !a]), Formula::TRUE);
        assert_eq!(formulas.differ(a, a), Formula::FALSE);
    }
}
