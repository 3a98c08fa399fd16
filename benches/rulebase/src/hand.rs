//! The rule base as somebody would write it by hand: a struct that serde fills, and `if`s. This is what the
//! engine is measured against; it knows no unknown answer, gives no reason but the rules, and has to be
//! written anew whenever a rule changes.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

pub use rules::{Facts, judge};

/// What it comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The level, as a position in [`crate::table::LEVELS`].
    pub level: usize,
    /// The rules that give it, by position, a bit for each.
    pub by: u64,
}

/// A line of JSON.
#[derive(Debug, Deserialize)]
pub struct Line<'a> {
    /// The id of the system.
    pub system: &'a str,
    /// Its answers.
    pub facts: Facts,
}

/// The verdict on a line of JSON.
///
/// # Errors
/// When it is no line of this form.
pub fn verdict(line: &str) -> Result<Verdict, serde_json::Error> {
    let line: Line<'_> = serde_json::from_str(line)?;
    Ok(judge(&line.facts))
}

/// A value of a list.
trait Value {
    /// Its position.
    fn bit(self) -> u8;
}

/// Values of a list, a bit for each.
#[derive(Clone, Copy, Debug)]
struct Set<V>(u64, PhantomData<V>);

impl<V> Default for Set<V> {
    fn default() -> Set<V> {
        Set(0, PhantomData)
    }
}

impl<V: Value> Set<V> {
    fn has(self, value: V) -> bool {
        self.0 & (1 << value.bit()) != 0
    }
}

impl<'de, V: Value + Deserialize<'de>> Deserialize<'de> for Set<V> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Set<V>, D::Error> {
        struct Values<V>(PhantomData<V>);
        impl<'de, V: Value + Deserialize<'de>> Visitor<'de> for Values<V> {
            type Value = Set<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of values")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Set<V>, A::Error> {
                let mut set = Set::default();
                while let Some(value) = seq.next_element::<V>()? {
                    set.0 |= 1 << value.bit();
                }
                Ok(set)
            }
        }
        from.deserialize_seq(Values(PhantomData))
    }
}

/// A day as a number: 20260802.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Day(u32);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Day, D::Error> {
        let text = <&str>::deserialize(from)?;
        let digits = text.bytes().filter(u8::is_ascii_digit);
        let day = digits.fold(0_u32, |n, d| n.wrapping_mul(10) + u32::from(d - b'0'));
        if text.len() == 10 {
            Ok(Day(day))
        } else {
            Err(D::Error::custom("a day is written as 2026-08-02"))
        }
    }
}

/// Printed by the build script.
#[allow(unused_parens, clippy::all, reason = "printed, not written")]
mod rules {
    use super::{Day, Set, Value, Verdict};
    include!(concat!(env!("OUT_DIR"), "/hand.rs"));
}
