//! One deadline, as far as the days and numbers that it is counted from are known.

use jiff::civil::Date;

use super::super::Tri;
use super::super::frame::Frame;
use super::Days;
use super::calendar::{self, Between};
use crate::facts::State;
use solon_law::program::{DueKind, FactId, LastDone, Length, NamedDay, Period};

/// Why a deadline has no day.
pub(super) enum Gone {
    /// The day or number from which it is counted does not exist.
    Absent(FactId),
    /// The day from which it is counted lies before the duty.
    Stale(FactId),
    /// It is printed, not counted.
    Uncounted,
}

/// How many of a unit: at least, and at most where that is known.
type Count = (u32, Option<u32>);

/// How something comes back.
struct Cycle<'c> {
    /// How long it may take, where that is asked.
    count: Count,
    /// When it is due after it was done on a day.
    next: &'c dyn Fn(Date, u32) -> Option<Date>,
    /// When it is first due from a day on.
    first: &'c dyn Fn(Date) -> Option<Date>,
}

/// The days of a duty, and what is known of a system.
pub(super) struct Clock<'f> {
    pub(super) frame: &'f Frame<'f>,
    pub(super) days: &'f Days<'f>,
}

impl Clock<'_> {
    /// Between which days a deadline runs out.
    pub(super) fn between(&self, kind: &DueKind) -> Result<Between, Gone> {
        match kind {
            DueKind::Within(period, fact) => self.since_event(period, *fact),
            DueKind::Every(n, unit, fact) => {
                let (first, last) = self.day(*fact)?;
                let since = first.filter(|_| first == last);
                let next = since.and_then(|d| calendar::again(d, *n, *unit, self.floor()));
                Ok((next, next))
            }
            DueKind::Again(period, last) => self.again(
                last,
                &Cycle {
                    count: self.count(period)?,
                    next: &|done, n| period.unit.later(n, done),
                    first: &Some,
                },
            ),
            DueKind::Yearly(month, day, None) => {
                let next = calendar::yearly(*month, *day, self.floor());
                Ok((next, next))
            }
            DueKind::Yearly(month, day, Some(last)) => self.again(
                last,
                &Cycle {
                    count: (0, Some(0)),
                    next: &|done, _| calendar::next_year(*month, *day, done),
                    first: &|start| calendar::yearly(*month, *day, start),
                },
            ),
            plain => self.plain(plain),
        }
    }

    /// A deadline that does not look at when the duty begins.
    fn plain(&self, kind: &DueKind) -> Result<Between, Gone> {
        match kind {
            DueKind::By(day) => self.named(day),
            DueKind::Before(fact) => {
                let eve = |d: Option<Date>| d.and_then(|d| d.yesterday().ok());
                let (first, last) = self.day(*fact)?;
                Ok((eve(first), eve(last)))
            }
            DueKind::Within(period, fact) => {
                let (first, last) = self.day(*fact)?;
                self.after((first, last), period)
            }
            DueKind::Ahead(period, fact) => {
                let (first, last) = self.day(*fact)?;
                let (least, most) = self.count(period)?;
                let ahead = |day, n| calendar::ahead(day, n, period.unit);
                let low = first.zip(most).and_then(|(d, n)| ahead(d, n).0);
                Ok((low, last.and_then(|d| ahead(d, least).1)))
            }
            DueKind::Later(both) => {
                let [one, other] = both.as_ref().each_ref();
                let ((a, b), (c, d)) = (self.plain(one)?, self.plain(other)?);
                Ok((a.max(c), b.zip(d).map(|(b, d)| b.max(d))))
            }
            // What comes back is no part of another deadline: the grammar has none there.
            DueKind::Every(..) | DueKind::Again(..) | DueKind::Yearly(..) => Err(Gone::Uncounted),
        }
    }

    /// Whether the answer to a question is one value.
    pub(super) fn knows(&self, fact: FactId) -> bool {
        let state = self.frame.facts.state(self.frame.program, fact);
        self.applies(fact) == Tri::True && state.is_known()
    }

    fn applies(&self, fact: FactId) -> Tri {
        let frame = self.frame;
        let gate = frame.law.gates[fact];
        gate.map_or(Tri::True, |g| frame.value(frame.current, g))
    }

    /// Between which days a day that is asked lies.
    fn day(&self, fact: FactId) -> Result<Between, Gone> {
        match self.applies(fact) {
            Tri::False => Err(Gone::Absent(fact)),
            Tri::Unknown => Ok((None, None)),
            Tri::True => match self.frame.facts.state(self.frame.program, fact) {
                State::Day { first, last } => Ok((first, last)),
                _ => Err(Gone::Absent(fact)),
            },
        }
    }

    fn named(&self, day: &NamedDay) -> Result<Between, Gone> {
        match day {
            NamedDay::Day(day) => Ok((Some(*day), Some(*day))),
            NamedDay::Asked(fact) => self.day(*fact),
        }
    }

    /// How many of its unit a period has. Of a number that is not whole, those next to it.
    fn count(&self, period: &Period) -> Result<Count, Gone> {
        if !period.counted() {
            return Err(Gone::Uncounted);
        }
        let fact = match period.length {
            Length::Fixed(n) => return Ok((n, Some(n))),
            Length::Asked(fact) => fact,
        };
        match self.applies(fact) {
            Tri::False => return Err(Gone::Absent(fact)),
            Tri::Unknown => return Ok((0, None)),
            Tri::True => {}
        }
        let State::Number { low, high } = self.frame.facts.possible(self.frame.program, fact)
        else {
            return Err(Gone::Absent(fact));
        };
        let least = low.map_or(0, |(n, _)| n.neighbours().0.max(0));
        let most = high.and_then(|(n, _)| u32::try_from(n.neighbours().1.max(0)).ok());
        Ok((u32::try_from(least).unwrap_or(u32::MAX), most))
    }

    /// A repeated deadline falls on or after the day asked for and the first day of the duty.
    fn floor(&self) -> Date {
        let Days { run, on, .. } = self.days;
        run.from.map_or(*on, |from| from.max(*on))
    }

    /// When a period after a day is over.
    fn after(&self, (first, last): Between, period: &Period) -> Result<Between, Gone> {
        let (least, most) = self.count(period)?;
        let after = |day, n| calendar::after(day, n, period.unit);
        let high = last.zip(most).and_then(|(d, n)| after(d, n).1);
        Ok((first.and_then(|d| after(d, least).0), high))
    }

    /// A clock that an event starts, unless the duty is younger.
    fn since_event(&self, period: &Period, fact: FactId) -> Result<Between, Gone> {
        let (first, last) = match self.day(fact) {
            Err(_) if !period.counted() => return Err(Gone::Uncounted),
            day => day?,
        };
        // The duty is not older than this day.
        let begins = self.days.run.from;
        if matches!((last, begins), (Some(d), Some(b)) if d < b) {
            return Err(Gone::Stale(fact));
        }
        // Where the event may be older than the duty, perhaps no clock runs.
        let begun = self.days.begun;
        let surely =
            matches!((first, begun), (Some(d), Some(b)) if b <= d) || begun == Some(Date::MIN);
        let low = match (first, begins) {
            (Some(d), Some(b)) => Some(d.max(b)),
            (None, Some(b)) if last.is_some() => Some(b),
            _ => first,
        };
        let (low, high) = self.after((low, last), period)?;
        Ok((low, high.filter(|_| surely)))
    }

    /// The first day of the duty: the earliest that it can be, and the latest where there is one.
    fn begins(&self) -> (Date, Option<Date>) {
        let low = self.days.run.from.unwrap_or(Date::MIN);
        (low, self.days.begun)
    }

    /// By when something is first due, never before the duty begins.
    fn first_due(&self, last: &LastDone, cycle: &Cycle<'_>) -> Result<Between, Gone> {
        let (begin, begun) = self.begins();
        let Some(first) = &last.first else {
            return Ok(((cycle.first)(begin), begun.and_then(|d| (cycle.first)(d))));
        };
        let (low, high) = self.named(first)?;
        let low = low.map_or(begin, |d| d.max(begin));
        Ok((Some(low), high.zip(begun).map(|(d, b)| d.max(b))))
    }

    /// What comes back: so long after it was last done, else when it is first due. What was done before
    /// the duty began counts, and makes nothing due before that which was never done.
    fn again(&self, last: &LastDone, cycle: &Cycle<'_>) -> Result<Between, Gone> {
        let first = self.first_due(last, cycle);
        let (done, by) = match self.day(last.fact) {
            Ok(day) => day,
            Err(_) => return first.map(|first| self.long_ago(first)),
        };
        let (begin, begun) = self.begins();
        // A first day that never comes is that of the duty where it was done before.
        let (earliest, latest) = match first {
            Ok(first) => first,
            Err(_) => (Some(begin), begun),
        };
        let (least, most) = cycle.count;
        let from = done.unwrap_or(Date::MIN);
        let mut low: Vec<Date> = Vec::new();
        if from < begin {
            low.extend((cycle.next)(from, least).max(earliest));
        }
        if by.is_none_or(|d| d >= begin) {
            low.extend((cycle.next)(from.max(begin), least));
        }
        if done.is_none() && by.is_none() {
            low.extend(earliest);
        }
        let high = by.zip(most).zip(begun).and_then(|((by, most), begun)| {
            let after = (cycle.next)(by, most).filter(|_| by >= begun);
            if from >= begun {
                return after;
            }
            let eve = begun.yesterday().ok()?.min(by);
            let before = (cycle.next)(eve, most)?.max(latest?);
            Some(after.map_or(before, |d| d.max(before)))
        });
        Ok(self.long_ago((low.into_iter().min(), high)))
    }

    /// A duty that has always been in effect has no first day: what was due by it was due before today.
    fn long_ago(&self, (low, high): Between) -> Between {
        let some_day = |d: &Date| *d >= Date::ZERO;
        let past = high.is_some_and(|d| !some_day(&d));
        let eve = calendar::workday_before(self.days.on).filter(|_| past);
        (low.filter(some_day), eve.or(high.filter(some_day)))
    }
}
