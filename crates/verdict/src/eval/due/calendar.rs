//! Counting by the calendar: so much later, so much earlier, again and again, every year. What is not
//! known of a day stands elsewhere; here every day is known.

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use solon_law::program::Unit;

/// Hours of a day.
const HOURS: u32 = 24;

/// Two days between which a deadline runs out; none where the calendar ends or nobody can count.
pub(super) type Between = (Option<Date>, Option<Date>);

/// When so much has gone by after a day: of hours that are no whole days on that day or on the next,
/// since the hour of the event is not asked.
pub(super) fn after(day: Date, n: u32, unit: Unit) -> Between {
    if unit != Unit::Hours {
        let end = unit.later(n, day);
        return (end, end);
    }
    let low = Unit::Days.later(n / HOURS, day);
    (low, Unit::Days.later(n.div_ceil(HOURS), day))
}

/// The day that lies so much before a day.
pub(super) fn ahead(day: Date, n: u32, unit: Unit) -> Between {
    if unit != Unit::Hours {
        let end = unit.earlier(n, day);
        return (end, end);
    }
    (
        Unit::Days.earlier(n.div_ceil(HOURS), day),
        Unit::Days.earlier(n / HOURS, day),
    )
}

/// The first repetition on or after a day. Each is counted from the first day, not from the one
/// before it, so that a short month does not shift those that follow.
pub(super) fn again(since: Date, n: u32, unit: Unit, floor: Date) -> Option<Date> {
    let length = unit.later(n, since)?.since(since).ok()?.get_days().max(1);
    let gap = if floor > since {
        floor.since(since).ok()?.get_days()
    } else {
        0
    };
    // A guess that is never too late, then forward.
    let mut k = u32::try_from(gap / length).ok()?.saturating_sub(2).max(1);
    k = k.saturating_sub(k / 8).max(1);
    loop {
        let next = unit.later(n.checked_mul(k)?, since)?;
        if next >= floor {
            return Some(next);
        }
        k += 1;
    }
}

/// The first such day of a year on or after a day; the 29th of February is the 28th in other years.
pub(super) fn yearly(month: i8, day: i8, floor: Date) -> Option<Date> {
    (floor.year()..=floor.year().saturating_add(1)).find_map(|year| {
        let first = Date::new(year, month, 1).ok()?;
        let found = date(year, month, day.min(first.days_in_month()));
        (found >= floor).then_some(found)
    })
}

/// The first such day in the year after that of a day.
pub(super) fn next_year(month: i8, day: i8, done: Date) -> Option<Date> {
    let year = done.year().checked_add(1)?;
    yearly(month, day, Date::new(year, 1, 1).ok()?)
}

/// The last day before another that is no Saturday and no Sunday.
pub(super) fn workday_before(day: Date) -> Option<Date> {
    let mut day = day.checked_sub(1.day()).ok()?;
    while super::working(day) != day {
        day = day.checked_sub(1.day()).ok()?;
    }
    Some(day)
}
