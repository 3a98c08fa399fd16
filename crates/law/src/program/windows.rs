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
