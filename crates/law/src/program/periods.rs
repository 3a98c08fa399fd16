//! Counting by the calendar: a day so much later or earlier, months and years ending on the last day of
//! a shorter month; and how long ago a day lies. Every day here is known.

use jiff::Span;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Unit;

impl Unit {
    /// So much of it, as a span of the calendar; none of hours and working days.
    fn span(self, n: u32) -> Option<Span> {
        let n = i64::from(n);
        let span = match self {
            Unit::Days => Span::new().try_days(n),
            Unit::Weeks => Span::new().try_weeks(n),
            Unit::Months => Span::new().try_months(n),
            Unit::Years => Span::new().try_years(n),
            Unit::Hours | Unit::WorkingDays => return None,
        };
        span.ok()
    }

    /// The day that comes so much after a day; none where the calendar ends, or of hours and working
    /// days.
    #[must_use]
    pub fn later(self, n: u32, day: Date) -> Option<Date> {
        day.checked_add(self.span(n)?).ok()
    }

    /// The day that lies so much before a day; none where the calendar begins, or of hours and working
    /// days.
    #[must_use]
    pub fn earlier(self, n: u32, day: Date) -> Option<Date> {
        day.checked_sub(self.span(n)?).ok()
    }
}

/// How long ago a day lies, seen from the day that is asked about. A day that has not come, or that
/// there is not, lies no time ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Ago {
    /// More than so much; otherwise no more.
    pub more: bool,
    /// How many.
    pub n: u32,
    /// Of what: days, weeks, months or years.
    pub unit: Unit,
}

impl Ago {
    /// The first day that lies no more than so much before the one asked about; none where every day
    /// of the calendar does.
    #[must_use]
    pub fn first(&self, asked: Date) -> Option<Date> {
        let mut day = self.unit.earlier(self.n, asked)?;
        // In a shorter month several days end on its last one, or none does.
        while self.last(day).is_some_and(|last| last < asked) {
            day = day.tomorrow().ok()?;
        }
        Some(day)
    }

    /// The last day from which a day lies no more than so much ago; none where that is for ever.
    #[must_use]
    pub fn last(&self, day: Date) -> Option<Date> {
        self.unit.later(self.n, day)
    }

    /// The first day from which a day lies more than so much ago; none where there is none.
    #[must_use]
    pub fn lapses(&self, day: Date) -> Option<Date> {
        self.last(day)?.tomorrow().ok()
    }
}
