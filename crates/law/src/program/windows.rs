//! The days that windows name by their own words. Whether a window's condition holds, and what
//! amendments and transitions do to its days, is not asked here.

use jiff::civil::Date;

use super::{DefineBody, Interpretation, Window};

impl Interpretation {
    /// The day that a reading is, by its position; `None` where it is none.
    #[must_use]
    pub fn day(&self, reading: usize) -> Option<Date> {
        match self.readings.get(reading)?.body {
            DefineBody::Day(day) => Some(day),
            _ => None,
        }
    }

    /// Whether a reading is that there is no such day.
    #[must_use]
    pub fn never(&self, reading: usize) -> bool {
        let reading = self.readings.get(reading);
        reading.is_some_and(|r| r.body == DefineBody::Never)
    }

    /// The days that its readings are, in their order.
    pub fn days(&self) -> impl Iterator<Item = Date> {
        (0..self.readings.len()).filter_map(|reading| self.day(reading))
    }
}

impl Window {
    /// Those of some windows that say when a provision applies. What counts independently only lets
    /// a duty come sooner.
    pub fn plain(all: &[Window]) -> impl Iterator<Item = &Window> {
        all.iter().filter(|w| !w.own_right)
    }
}

/// The days that lie in none of some windows: from the first of each stretch of them until the first one behind
/// it.
pub(super) fn gaps(
    windows: impl IntoIterator<Item = (Option<Date>, Option<Date>)>,
) -> Vec<(Option<Date>, Option<Date>)> {
    let mut all: Vec<_> = windows.into_iter().collect();
    all.sort_unstable();
    let mut out = Vec::new();
    // The first day of which nothing is known yet; none of them is left where one has no end.
    let mut next = Some(None);
    for (from, until) in all {
        let Some(first) = next else {
            break;
        };
        if first < from {
            out.push((first, from));
        }
        next = until.map(|until| first.max(Some(until)));
    }
    out.extend(next.map(|first| (first, None)));
    out
}
