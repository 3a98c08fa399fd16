//! By when a duty is due. Output only: no condition reads it.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};

use super::frame::Frame;
use super::open::Support;
use super::{Run, Tri};
use crate::facts::State;
use solon_law::program::{Due, DueKind, FactId, NodeId, ProvisionNodes, Unit};

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
    /// Days that are asked and that there are none of: their deadlines do not run.
    pub absent: Vec<FactId>,
    /// Days of events that lie before the duty began: they start no clock.
    pub stale: Vec<FactId>,
    /// Deadlines that are counted in hours or working days, by position.
    pub uncounted: Vec<usize>,
    /// Deadlines whose condition does not hold, by position: as if they were not there.
    pub idle: Vec<usize>,
    /// Deadlines of which it is not known whether their condition holds, by position.
    pub perhaps: Vec<usize>,
    /// The day lies before the first day on which the duty applies.
    pub before_start: bool,
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
        !self.before_start && self.latest.is_some_and(|d| working(d) < on)
    }
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

/// One deadline's outcome.
enum One {
    /// Between two days, either of which may be unbounded.
    Between(Option<Date>, Option<Date>),
    /// The day from which it is counted does not exist.
    Absent(FactId),
    /// The day from which it is counted lies before the duty.
    Stale(FactId),
    /// It is printed, not counted.
    Uncounted,
}

/// The earliest of several deadlines. An amount of time that leaves the calendar counts as unknown.
/// Their conditions are read where the duty begins, or may begin.
pub(super) fn deadline(
    frame: &Frame<'_>,
    nodes: &ProvisionNodes,
    run: &Run,
    begins: &[usize],
    on: Date,
) -> Deadline {
    let mut out = Deadline::default();
    if run.never {
        return out;
    }
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
        match one(frame, d, run, on) {
            One::Absent(fact) => out.absent.push(fact),
            One::Stale(fact) => out.stale.push(fact),
            One::Uncounted => out.uncounted.push(i),
            One::Between(low, high) => {
                if low.is_none() || low != high {
                    out.open.extend(d.fact());
                }
                bounded &= low.is_some();
                if low.is_some() && (out.earliest.is_none() || low < out.earliest) {
                    out.earliest = low;
                    out.by = Some(i);
                }
                // One that may not count keeps no other from being the last.
                let sure = counts == Tri::True && high.is_some();
                if sure && (out.latest.is_none() || high < out.latest) {
                    out.latest = high;
                }
            }
        }
    }
    // Where one deadline has no lower end, the earliest of all has none.
    if !bounded {
        out.earliest = None;
        out.by = None;
    }
    let mut told = BTreeSet::new();
    out.open.retain(|f| told.insert(*f));
    out.before_start = matches!((out.latest, run.from), (Some(d), Some(f)) if d < f);
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

fn one(frame: &Frame<'_>, due: &Due, run: &Run, on: Date) -> One {
    // A repeated deadline falls on or after the day asked for and the first day of the duty.
    let floor = run.from.map_or(on, |f| f.max(on));
    let Some(fact) = due.fact() else {
        let DueKind::Yearly(month, day) = due.kind else {
            return One::Uncounted;
        };
        let next = yearly(month, day, floor);
        return One::Between(next, next);
    };
    let uncounted = matches!(
        due.kind,
        DueKind::Within(_, Unit::Hours | Unit::WorkingDays, _)
    );
    let gate = frame.law.gates[fact];
    match gate.map_or(Tri::True, |g| frame.value(frame.current, g)) {
        _ if uncounted => {}
        Tri::False => return One::Absent(fact),
        Tri::Unknown => return One::Between(None, None),
        Tri::True => {}
    }
    let State::Day { first, last } = frame.facts.state(frame.program, fact) else {
        return if uncounted {
            One::Uncounted
        } else {
            One::Absent(fact)
        };
    };
    match due.kind {
        DueKind::Within(n, unit, _) => {
            // The duty is not older than this day.
            let begins = run.from;
            if matches!((last, begins), (Some(d), Some(b)) if d < b) {
                return One::Stale(fact);
            }
            if uncounted {
                return One::Uncounted;
            }
            let add = |d: Option<Date>| d.and_then(|d| later(d, n, unit));
            // Where the event may be older than the duty, perhaps no clock runs.
            let begun = if run.unsure {
                run.latest
            } else {
                Some(begins.unwrap_or(Date::MIN))
            };
            let surely = matches!((first, begun), (Some(d), Some(b)) if b <= d)
                || (begun == Some(Date::MIN));
            let low = match (first, begins) {
                (Some(d), Some(b)) => Some(d.max(b)),
                (None, Some(b)) if last.is_some() => Some(b),
                _ => first,
            };
            One::Between(add(low), add(last).filter(|_| surely))
        }
        DueKind::Before(_) => {
            let eve = |d: Option<Date>| d.and_then(|d| d.yesterday().ok());
            One::Between(eve(first), eve(last))
        }
        DueKind::Every(n, unit, _) => match (first, last) {
            (Some(a), Some(b)) if a == b => {
                let next = again(a, n, unit, floor);
                One::Between(next, next)
            }
            _ => One::Between(None, None),
        },
        DueKind::Yearly(..) => One::Uncounted,
    }
}

/// A day so much later, months and years by the calendar: the last day of a shorter month.
fn later(day: Date, n: u32, unit: Unit) -> Option<Date> {
    let n = i64::from(n);
    let span = match unit {
        Unit::Days => n.days(),
        Unit::Weeks => n.weeks(),
        Unit::Months => n.months(),
        Unit::Years => n.years(),
        Unit::Hours | Unit::WorkingDays => return None,
    };
    day.checked_add(span).ok()
}

/// The first repetition on or after a day. Each is counted from the first day, not from the one
/// before it, so that a short month does not shift those that follow.
fn again(since: Date, n: u32, unit: Unit, floor: Date) -> Option<Date> {
    let length = later(since, n, unit)?.since(since).ok()?.get_days().max(1);
    let gap = if floor > since {
        floor.since(since).ok()?.get_days()
    } else {
        0
    };
    // A guess that is never too late, then forward.
    let mut k = u32::try_from(gap / length).ok()?.saturating_sub(2).max(1);
    k = k.saturating_sub(k / 8).max(1);
    loop {
        let next = later(since, n.checked_mul(k)?, unit)?;
        if next >= floor {
            return Some(next);
        }
        k += 1;
    }
}

/// The first such day of a year on or after a day; the 29th of February is the 28th in other years.
fn yearly(month: i8, day: i8, floor: Date) -> Option<Date> {
    (floor.year()..=floor.year().saturating_add(1)).find_map(|year| {
        let first = Date::new(year, month, 1).ok()?;
        let found = date(year, month, day.min(first.days_in_month()));
        (found >= floor).then_some(found)
    })
}
