//! By when a duty is due. Output only: no condition reads it.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::frame::Frame;
use super::open::Support;
use super::{Run, Tri};
use calendar::Between;
use clock::{Clock, Gone};
use solon_law::program::{CalendarId, FactId, NodeId, ProvisionNodes};

mod calendar;
mod clock;

/// By when, as far as it is known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadline {
    /// The earliest day that it can be.
    pub earliest: Option<Date>,
    /// The latest day that it can be.
    pub latest: Option<Date>,
    /// The deadline that gives the day, by position.
    pub by: Option<usize>,
    /// What is asked, needed and not known: days, and what the condition of a deadline hangs on.
    pub open: Vec<FactId>,
    /// Days and numbers that are asked and that there are none of: their deadlines do not run.
    pub absent: Vec<FactId>,
    /// Days of events that lie before the duty began: they start no clock.
    pub stale: Vec<FactId>,
    /// Deadlines that are not counted here, by position.
    pub uncounted: Vec<usize>,
    /// Calendars that end before a deadline is counted.
    pub unpublished: Vec<CalendarId>,
    /// Deadlines whose condition does not hold, by position: as if they were not there.
    pub idle: Vec<usize>,
    /// Deadlines of which it is not known whether their condition holds, by position.
    pub perhaps: Vec<usize>,
    /// The day lies before the first day on which the duty applies.
    pub before_start: bool,
    /// The last day on which it can be met: the earliest and the latest that this can be. It is the day
    /// itself, or the Monday after it, where it was counted neither by a calendar nor in hours.
    ends: Between,
    /// The day may lie before the first day on which the duty applies.
    perhaps_before: bool,
}

impl Deadline {
    /// The day, where there is only one.
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        self.earliest.filter(|d| Some(*d) == self.latest)
    }

    /// Whether the last possible day is over. A day before the duty applied binds nobody. A day on a
    /// Saturday or Sunday is not over before the next Monday is: where the law of periods lets it run on
    /// until the next working day, nothing is called late that is not. Public holidays are not known.
    #[must_use]
    pub fn overdue(&self, on: Date) -> bool {
        !self.perhaps_before && self.ends.1.is_some_and(|d| d < on)
    }

    /// Whether a deadline runs, or may run, whatever its day.
    #[must_use]
    pub fn runs(&self) -> bool {
        self.earliest.is_some()
            || self.latest.is_some()
            || !self.open.is_empty()
            || !self.uncounted.is_empty()
            || !self.unpublished.is_empty()
    }

    /// Whether it is over, as far as that is sure: not where the first possible day is still to come, or
    /// where no deadline runs.
    #[must_use]
    pub fn late(&self, on: Date) -> Tri {
        let runs = self.runs();
        let to_come = self.uncounted.is_empty() && self.ends.0.is_some_and(|d| d >= on);
        if self.overdue(on) {
            Tri::True
        } else if !runs || to_come || self.before_start {
            Tri::False
        } else {
            Tri::Unknown
        }
    }
}

impl Deadline {
    /// Of several deadlines the earliest counts.
    fn take(&mut self, at: usize, (low, high): Between, on_its_day: bool) {
        if low.is_some() && (self.earliest.is_none() || low < self.earliest) {
            self.earliest = low;
            self.by = Some(at);
        }
        self.latest = earlier(self.latest, high);
        let end = |day: Date| if on_its_day { day } else { working(day) };
        self.ends = (
            earlier(self.ends.0, low.map(end)),
            earlier(self.ends.1, high.map(end)),
        );
    }
}

/// The earlier of two days that are there.
fn earlier(one: Option<Date>, other: Option<Date>) -> Option<Date> {
    one.into_iter().chain(other).min()
}

/// The day itself, or the Monday after it.
fn working(day: Date) -> Date {
    let more = match day.weekday() {
        Weekday::Saturday => 2,
        Weekday::Sunday => 1,
        _ => 0,
    };
    day.checked_add(more.days()).unwrap_or(day)
}

/// The days on which a duty applies, and the day asked for.
pub(super) struct Days<'r> {
    pub(super) run: &'r Run,
    /// The latest day on which it can have begun, where there is one.
    pub(super) begun: Option<Date>,
    pub(super) on: Date,
}

impl Days<'_> {
    /// Whether the duty may begin after a day, or after one of which nothing is known.
    fn begin_after(&self, day: Option<Date>) -> bool {
        let after = |begun: Date| begun > Date::MIN && day.is_none_or(|d| d < begun);
        self.begun.is_none_or(after)
    }
}

/// The earliest of several deadlines. An amount of time that leaves the calendar counts as unknown.
/// Their conditions are read where the duty begins, or may begin.
pub(super) fn deadline(
    frame: &Frame<'_>,
    nodes: &ProvisionNodes,
    days: &Days<'_>,
    begins: &[usize],
) -> Deadline {
    let mut out = Deadline::default();
    if days.run.never {
        return out;
    }
    let clock = Clock { frame, days };
    let mut bounded = true;
    for (i, (d, when)) in nodes.body.due.iter().zip(&nodes.due).enumerate() {
        let counts = counts(frame, *when, begins, &mut out.open);
        if counts == Tri::False {
            out.idle.push(i);
            continue;
        }
        if counts == Tri::Unknown {
            out.perhaps.push(i);
        }
        match clock.between(&d.kind) {
            Err(Gone::Absent(fact)) => out.absent.push(fact),
            Err(Gone::Stale(fact)) => out.stale.push(fact),
            Err(Gone::Uncounted) => out.uncounted.push(i),
            Ok((low, high)) => {
                if low.is_none() || low != high {
                    out.unpublished.extend(clock.unpublished(&d.kind));
                    let facts = d.kind.facts().into_iter();
                    out.open.extend(facts.filter(|f| !clock.knows(*f)));
                }
                bounded &= low.is_some();
                out.perhaps_before |= !d.kind.waits_for_duty() && days.begin_after(low);
                // One that may not count keeps no other from being the last.
                let high = high.filter(|_| counts == Tri::True);
                out.take(i, (low, high), d.kind.ends_on_its_day());
            }
        }
    }
    // Where one deadline has no lower end, the earliest of all has none.
    if !bounded {
        out.earliest = None;
        out.ends.0 = None;
        out.by = None;
    }
    let mut told = BTreeSet::new();
    out.open.retain(|f| told.insert(*f));
    out.before_start = matches!((out.latest, days.run.from), (Some(d), Some(f)) if d < f);
    out
}

/// Whether the condition of a deadline holds wherever the duty begins, or may begin; what that hangs on.
fn counts(frame: &Frame<'_>, when: NodeId, begins: &[usize], open: &mut Vec<FactId>) -> Tri {
    let mut values = begins.iter().map(|s| frame.value(*s, when));
    let Some(first) = values.next() else {
        return Tri::True;
    };
    if values.all(|v| v == first) && first != Tri::Unknown {
        return first;
    }
    let mut facts = Support::of(frame);
    for segment in begins {
        facts.add(*segment, when);
    }
    open.extend(facts.facts());
    Tri::Unknown
}
