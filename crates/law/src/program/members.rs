//! Sets of values of one list.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A set of values of one list, by position; a list has at most [`Members::MAX`] values.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Members([u64; 4]);

impl Members {
    /// The most values that a list may have.
    pub const MAX: usize = 256;

    /// The first `n` values.
    #[must_use]
    pub fn all(n: usize) -> Self {
        let mut out = Members::default();
        for (word, first) in out.0.iter_mut().zip((0..).step_by(64)) {
            *word = match n.saturating_sub(first) {
                0 => 0,
                some @ 1..64 => (1 << some) - 1,
                _ => u64::MAX,
            };
        }
        out
    }

    /// As bits: the first value is the lowest bit of the first word.
    #[must_use]
    pub fn words(self) -> [u64; 4] {
        self.0
    }

    /// Adds a value.
    pub fn insert(&mut self, i: usize) {
        if let Some(word) = self.0.get_mut(i / 64) {
            *word |= 1 << (i % 64);
        }
    }

    /// Whether a value is in it.
    #[must_use]
    pub fn contains(self, i: usize) -> bool {
        self.0.get(i / 64).is_some_and(|w| w >> (i % 64) & 1 == 1)
    }

    /// Whether it has no value.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == [0; 4]
    }

    /// How many values it has.
    #[must_use]
    pub fn len(self) -> usize {
        self.0.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// Values in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.zip(other, |a, b| a & b)
    }

    /// Values in either.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.zip(other, |a, b| a | b)
    }

    /// Values here and not there.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        self.zip(other, |a, b| a & !b)
    }

    /// Whether every value here is there.
    #[must_use]
    pub fn within(self, other: Self) -> bool {
        self.minus(other).is_empty()
    }

    /// The positions, in order.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        let words = self.0.into_iter().zip((0..).step_by(64));
        words.flat_map(|(mut word, first)| {
            std::iter::from_fn(move || {
                let next = word.trailing_zeros() as usize;
                word &= word.checked_sub(1)?;
                Some(first + next)
            })
        })
    }

    fn zip(self, other: Self, f: impl Fn(u64, u64) -> u64) -> Self {
        let mut out = Members::default();
        for (o, (a, b)) in out.0.iter_mut().zip(self.0.iter().zip(other.0.iter())) {
            *o = f(*a, *b);
        }
        out
    }
}

impl FromIterator<usize> for Members {
    fn from_iter<I: IntoIterator<Item = usize>>(iter: I) -> Self {
        let mut out = Members::default();
        for i in iter {
            out.insert(i);
        }
        out
    }
}

impl fmt::Debug for Members {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
