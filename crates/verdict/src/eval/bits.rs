//! Three truth values of up to 64 states of the world at once, one to a bit: what formulas come to in
//! them. Which states these are is a matter of whoever asks.

use super::Tri;
use super::bitslice::adder;

/// The value of a formula in every state: surely so, surely not, or neither.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bits {
    /// Where it surely is so.
    pub yes: u64,
    /// Where it surely is not.
    pub no: u64,
}

impl Bits {
    /// So in every state.
    pub const TRUE: Bits = Bits { yes: !0, no: 0 };
    /// So in none.
    pub const FALSE: Bits = Bits { yes: 0, no: !0 };
    /// Known in none.
    pub const UNKNOWN: Bits = Bits { yes: 0, no: 0 };

    /// The same value in every state.
    #[must_use]
    pub fn of(value: Tri) -> Bits {
        match value {
            Tri::True => Bits::TRUE,
            Tri::False => Bits::FALSE,
            Tri::Unknown => Bits::UNKNOWN,
        }
    }

    /// The value in a state.
    #[must_use]
    pub fn at(self, state: usize) -> Tri {
        let set = |bits: u64| bits >> state & 1 == 1;
        Tri::between(set(self.yes), !set(self.no))
    }

    /// Says what the value in a state is.
    pub fn put(&mut self, state: usize, value: Tri) {
        let bit = 1 << state;
        let put = |bits: &mut u64, set: bool| *bits = if set { *bits | bit } else { *bits & !bit };
        put(&mut self.yes, value == Tri::True);
        put(&mut self.no, value == Tri::False);
    }

    /// The states in which two values are not the same.
    #[must_use]
    pub fn differs(self, other: Bits) -> u64 {
        (self.yes ^ other.yes) | (self.no ^ other.no)
    }

    /// In some states one value, in all others another.
    #[must_use]
    pub fn choose(some: u64, one: Bits, other: Bits) -> Bits {
        Bits {
            yes: (one.yes & some) | (other.yes & !some),
            no: (one.no & some) | (other.no & !some),
        }
    }

    /// All of these.
    #[must_use]
    pub fn all<'v>(of: impl Iterator<Item = &'v Bits>) -> Bits {
        of.fold(Bits::TRUE, |all, x| Bits {
            yes: all.yes & x.yes,
            no: all.no | x.no,
        })
    }

    /// One of these at least.
    #[must_use]
    pub fn any<'v>(of: impl Iterator<Item = &'v Bits>) -> Bits {
        of.fold(Bits::FALSE, |any, x| Bits {
            yes: any.yes | x.yes,
            no: any.no & x.no,
        })
    }

    /// At least, or exactly, so many of these.
    #[must_use]
    pub fn count<'v>(exactly: bool, n: usize, of: impl Iterator<Item = &'v Bits> + Clone) -> Bits {
        let at_least = |n: usize| Bits::weigh(n as u64, of.clone().map(|x| (1, x)));
        match exactly {
            true => Bits::all([at_least(n), !at_least(n + 1)].iter()),
            false => at_least(n),
        }
    }

    /// Whether the weights of those that hold add up to so much.
    #[must_use]
    pub fn weigh<'v>(least: u64, of: impl Iterator<Item = (u32, &'v Bits)>) -> Bits {
        let planes = of.map(|(weight, x)| (weight, [x.yes, !x.no]));
        let planes: Vec<(u32, [u64; 2])> = planes.collect();
        let each = planes.iter().map(|(weight, x)| (*weight, x.as_slice()));
        match adder::at_least(least, 2, each).as_slice() {
            [sure, possible] => Bits {
                yes: *sure,
                no: !possible,
            },
            _ => Bits::default(),
        }
    }
}

impl std::ops::Not for Bits {
    type Output = Bits;

    fn not(self) -> Bits {
        Bits {
            yes: self.no,
            no: self.yes,
        }
    }
}

/// Turns rows of bits into columns: the bit at some place of some word becomes that of this word at the other place.
pub(super) fn transpose(words: &mut [u64; 64]) {
    let (mut width, mut mask) = (32, u64::MAX >> 32);
    while width > 0 {
        for some in words.chunks_exact_mut(2 * width) {
            let (low, high) = some.split_at_mut(width);
            for (low, high) in low.iter_mut().zip(high) {
                let swap = (*low >> width ^ *high) & mask;
                *low ^= swap << width;
                *high ^= swap;
            }
        }
        width /= 2;
        mask ^= mask << width;
    }
}
