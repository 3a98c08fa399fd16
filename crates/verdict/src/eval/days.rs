//! The days of many systems, looked at together: each stretch of days of a law is cut by the days that a system
//! waits for. Systems have other days, but no more than so many of them; so each has the same number of slots,
//! which begin on days of its own, and in the last ones of a stretch nothing is new.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{Bits, Query};
use crate::facts::State;
use solon_law::program::Law;
use solon_law::program::stretches;

/// The days of a law, by which the days of systems lie.
#[derive(Clone, Debug)]
pub(super) struct Marks {
    days: Vec<Date>,
    /// Days that lie nearer to each other are told by how near.
    near: i32,
}

impl Marks {
    /// All days that a law and a query name, where so many days of a system can be open: as many have room between
    /// days that are not near.
    pub(super) fn of(days: impl IntoIterator<Item = Date>, open: usize) -> Marks {
        let mut days: Vec<Date> = days.into_iter().chain([Date::MIN, Date::MAX]).collect();
        days.sort_unstable();
        days.dedup();
        let near = i32::try_from(open).unwrap_or(i32::MAX).saturating_add(2);
        Marks { days, near }
    }

    /// The same with some more days.
    pub(super) fn with(&self, more: impl Iterator<Item = Date>) -> Cow<'_, Marks> {
        let mut more = more.peekable();
        if more.peek().is_none() {
            return Cow::Borrowed(self);
        }
        let mut marks = self.clone();
        marks.days.extend(more);
        marks.days.sort_unstable();
        marks.days.dedup();
        Cow::Owned(marks)
    }

    /// Whether it is one of them.
    fn holds(&self, day: Date) -> bool {
        self.days.binary_search(&day).is_ok()
    }

    /// The days of a system that are none of these, in order.
    pub(super) fn own(&self, days: impl IntoIterator<Item = Date>) -> Vec<Date> {
        let mut own: Vec<Date> = days.into_iter().filter(|day| !self.holds(*day)).collect();
        own.sort_unstable();
        own.dedup();
        own
    }

    /// How a day of a system lies to these days and to its own ones. Systems of which all days lie alike are told
    /// apart by nothing that compares days; what comes of them has one's days where the other has its own.
    pub(super) fn place(&self, own: &[Date], day: Date) -> [u64; 3] {
        let before = |days: &[Date]| days.partition_point(|other| *other < day);
        let (mark, rank) = (before(&self.days), before(own));
        let last = |days: &[Date], at: usize| days.get(at.checked_sub(1)?).copied();
        let since = last(&self.days, mark).max(last(own, rank));
        let next = |days: &[Date]| {
            days.get(days.partition_point(|other| *other <= day))
                .copied()
        };
        let until = [next(&self.days), next(own)].into_iter().flatten().min();
        let gap = |from: Option<Date>, to: Option<Date>| {
            let days = from.zip(to).map(|(from, to)| (to - from).get_days());
            days.unwrap_or(self.near).min(self.near).unsigned_abs()
        };
        let gaps = u64::from(gap(since, Some(day))) << 32 | u64::from(gap(Some(day), until));
        let at = if self.holds(day) { 1 } else { 0 };
        [(mark as u64) << 1 | at, rank as u64, gaps]
    }
}

/// A day as a number.
pub(super) fn number(day: Date) -> u64 {
    let parts = [day.year(), day.month().into(), day.day().into()];
    let parts = parts.map(|n| u64::from(n.cast_unsigned()));
    parts.iter().fold(0, |n, part| n << 16 | part)
}

/// The day that is a number.
pub(super) fn day(number: u64) -> Option<Date> {
    let part = |at: u32| {
        u16::try_from(number >> at & 0xffff)
            .ok()
            .map(u16::cast_signed)
    };
    let (month, day) = (i8::try_from(part(16)?).ok()?, i8::try_from(part(0)?).ok()?);
    Date::new(part(32)?, month, day).ok()
}

/// Slots, in order of days.
#[derive(Debug)]
pub(super) struct Slots {
    /// The first days of the stretches of the law, cut on the day asked for.
    starts: Vec<Option<Date>>,
    /// How many slots each of them has.
    each: usize,
    asked: Date,
}

impl Slots {
    /// Of a law of which systems wait for so many days at most.
    pub(super) fn of(law: &Law, query: &Query, days: usize) -> Slots {
        let cut = law.breakpoints.iter().copied().chain([query.on]);
        Slots {
            starts: stretches::starts(cut.filter(|day| *day > Date::MIN)),
            each: days + 1,
            asked: query.on,
        }
    }

    /// How many there are.
    pub(super) fn many(&self) -> usize {
        self.starts.len() * self.each
    }

    /// A day of a slot by which windows and readings are told: the first day of its stretch.
    pub(super) fn day(&self, slot: usize) -> Date {
        let start = self.starts.get(slot / self.each).copied().flatten();
        stretches::day_of(start)
    }

    /// The slot that begins on the day asked for.
    pub(super) fn current(&self) -> usize {
        let at = stretches::holding(&self.starts, |from| *from, Some(self.asked));
        at.unwrap_or(0) * self.each
    }

    /// Whether a slot begins on a day of the system itself.
    pub(super) fn turns(&self, slot: usize) -> bool {
        !slot.is_multiple_of(self.each)
    }

    /// The days of a system that begin a slot, in order, each with that slot, given what is known of the days
    /// that it waits for. False where they are too many.
    fn own(&self, days: &[State], out: &mut Vec<(usize, Date)>) -> bool {
        out.clear();
        for state in days {
            if let State::Day { first, last } = state {
                let own = [first, last].into_iter().flatten();
                out.extend(own.map(|day| (0, *day)));
            }
        }
        // The last day of the calendar never comes, and the first one has come.
        out.retain(|(_, day)| *day > Date::MIN && *day < Date::MAX);
        out.sort_unstable();
        out.dedup();
        let (mut stretch, mut next) = (usize::MAX, 0);
        for (slot, day) in &mut *out {
            let at = self.stretch(*day);
            if at != stretch {
                (stretch, next) = (at, 1);
            }
            if self.starts.get(at).copied().flatten() == Some(*day) {
                *slot = at * self.each;
                continue;
            }
            if next >= self.each {
                return false;
            }
            *slot = at * self.each + next;
            next += 1;
        }
        true
    }

    fn stretch(&self, day: Date) -> usize {
        let after = self.starts.partition_point(|from| *from <= Some(day));
        after.saturating_sub(1)
    }
}

/// The days of up to 64 systems.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// In which slots each system has days of its own begin, in order; a system after another.
    pub(super) turns: Vec<(usize, usize, Date)>,
    /// Of each day that is awaited, slot by slot: where it has come, and where it has not.
    pub(super) come: Vec<Bits>,
    found: Vec<(usize, Date)>,
}

impl Own {
    /// Begins anew, where so many days are awaited.
    pub(super) fn clear(&mut self, slots: &Slots, awaited: usize) {
        self.turns.clear();
        self.come.clear();
        self.come.resize(awaited * slots.many(), Bits::UNKNOWN);
    }

    /// Adds a system, given what is known of the days that it waits for; once all are added, [`Own::spread`].
    /// False where they are too many.
    #[inline]
    pub(super) fn add(&mut self, slots: &Slots, system: usize, days: &[State]) -> bool {
        days.is_empty() || self.add_some(slots, system, days)
    }

    fn add_some(&mut self, slots: &Slots, system: usize, days: &[State]) -> bool {
        if !slots.own(days, &mut self.found) {
            return false;
        }
        let bit = 1 << system;
        let begins = |day: Date| match day {
            Date::MIN => 0,
            Date::MAX => slots.many(),
            day => {
                let own = self.found.iter().find(|(_, own)| *own == day);
                own.map_or(slots.many(), |(slot, _)| *slot)
            }
        };
        for (state, come) in days.iter().zip(self.come.chunks_exact_mut(slots.many())) {
            match state {
                State::Day { first, last } => {
                    // Sure from its last possible day on; until the first one surely not.
                    if let Some(slot) = last.and_then(|day| come.get_mut(begins(day))) {
                        slot.yes |= bit;
                    }
                    let until = first.map_or(0, begins);
                    if let Some(slot) = until.checked_sub(1).and_then(|at| come.get_mut(at)) {
                        slot.no |= bit;
                    }
                }
                // There is no such day.
                _ => {
                    if let Some(last) = come.last_mut() {
                        last.no |= bit;
                    }
                }
            }
        }
        let turns = self.found.iter().filter(|(slot, _)| slots.turns(*slot));
        self.turns
            .extend(turns.map(|(slot, day)| (system, *slot, *day)));
        true
    }

    /// What has come stays so in later slots, and what has not come was not so in earlier ones.
    pub(super) fn spread(&mut self, slots: &Slots) {
        for come in self.come.chunks_exact_mut(slots.many()) {
            let mut yes = 0;
            for slot in &mut *come {
                yes |= slot.yes;
                slot.yes = yes;
            }
            let mut no = 0;
            for slot in come.iter_mut().rev() {
                no |= slot.no;
                slot.no = no;
            }
        }
    }
}
