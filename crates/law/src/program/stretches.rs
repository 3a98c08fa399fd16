//! Stretches of days on which nothing changes, each told by its first day; the first one has begun
//! from ever. What changes on a day is no matter here.

use jiff::civil::Date;

/// The first days of all stretches, in order, given the days on which something may change.
#[must_use]
pub fn starts(days: impl IntoIterator<Item = Date>) -> Vec<Option<Date>> {
    let mut days: Vec<Date> = days.into_iter().collect();
    days.sort_unstable();
    days.dedup();
    let days = days.into_iter().map(Some);
    std::iter::once(None).chain(days).collect()
}

/// The stretch that holds a day, told by its first day; none if all begin later. `day` is absent for
/// one before all others.
pub fn holding<T>(
    stretches: &[T],
    from: impl Fn(&T) -> Option<Date>,
    day: Option<Date>,
) -> Option<usize> {
    stretches.iter().rposition(|s| from(s) <= day)
}

/// A day of a stretch, which stands for all of it, given its first day.
#[must_use]
pub fn day_of(from: Option<Date>) -> Date {
    from.unwrap_or(Date::MIN)
}

/// Days one after another: from the first on, until the day before the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days(pub Option<Date>, pub Option<Date>);

impl Days {
    /// Whether a day is one of them.
    #[must_use]
    pub fn hold(self, day: Date) -> bool {
        let Days(from, until) = self;
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
    }
}
