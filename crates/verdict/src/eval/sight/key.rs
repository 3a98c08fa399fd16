//! What a law sees of answers as a key: descriptions with the same one come out the same.

use jiff::civil::Date;

use super::super::days;
use super::{Seen, Sight, Tests};
use crate::facts::{Heard, Said, State};
use solon_law::program::FactId;

impl Sight {
    /// Adds to a key what is seen of an answer; days that are looked at themselves are kept, since others lie before
    /// or behind them. Descriptions of which the law sees the same, in the same order, have the same key.
    #[inline]
    pub fn key(
        &self,
        fact: FactId,
        said: &Said,
        key: &mut Vec<u64>,
        days: &mut Vec<(FactId, Date)>,
    ) {
        if let (Said::Day(day), Seen::Itself(..)) = (said, &self.facts[fact]) {
            days.push((fact, *day));
            if self.ordered[fact] {
                return;
            }
        }
        let tag = (fact.index() as u64) << 32;
        let step = match &self.facts[fact] {
            seen if seen.nothing() => return,
            Seen::Bool(_) => match said {
                Said::Bool(yes) => Some(usize::from(*yes)),
                _ => None,
            },
            Seen::Tests(parts) => step_of(parts, said),
            Seen::Nothing | Seen::Itself(..) => None,
        };
        match step {
            Some(step) => key.push(tag | step as u64),
            None => Heard::Plain(said).words(|kind, words| add(fact, key, kind, words)),
        }
    }

    /// The same of an answer of any kind; whether it can be put in a key.
    pub fn key_of(
        &self,
        fact: FactId,
        heard: &Heard<'_>,
        key: &mut Vec<u64>,
        days: &mut Vec<(FactId, Date)>,
    ) -> bool {
        let seen = &self.facts[fact];
        match heard {
            Heard::Plain(said) => self.key(fact, said, key, days),
            _ if seen.nothing() => {}
            // Where other days lie to its ends is not seen.
            Heard::Partly(State::Day { .. }) if matches!(seen, Seen::Itself(..)) => return false,
            _ => heard.words(|kind, words| add(fact, key, kind, words)),
        }
        true
    }

    /// Adds to a key how the days that were kept lie, to those of the law, to those whose value is in the key, and to
    /// each other; and gives those that are the system's own, in order.
    pub fn order(&self, days: &[(FactId, Date)], key: &mut Vec<u64>) -> Vec<u64> {
        if days.is_empty() {
            return Vec::new();
        }
        let of = |ordered: bool| {
            let own = days
                .iter()
                .filter(move |(fact, _)| self.ordered[fact] == ordered);
            own.map(|(_, day)| *day)
        };
        let marks = self.marks.with(of(false));
        let own = marks.own(of(true));
        for (fact, day) in days.iter().filter(|(fact, _)| self.ordered[fact]) {
            add(*fact, key, Heard::KINDS, &marks.place(&own, *day));
        }
        own.into_iter().map(days::number).collect()
    }
}

/// Adds words of a fact to a key. No list and no stairs are so long that their kind stands for a place in them.
#[inline]
fn add(fact: FactId, key: &mut Vec<u64>, kind: u32, words: &[u64]) {
    key.push((fact.index() as u64) << 32 | u64::from(u32::MAX - kind));
    key.extend(words);
}

/// Which value an answer is, as far as tests see it, where they all stand together; of lists and long numbers the
/// value itself is as good.
fn step_of(parts: &[Tests], said: &Said) -> Option<usize> {
    match (parts, said) {
        (_, Said::Set(_) | Said::Exact(_)) => None,
        ([only], _) => Some(only.held.of_value(said).1),
        _ => None,
    }
}
