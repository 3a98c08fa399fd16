//! On which days offices work, as far as it has been published.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

use super::{Citation, Text};

/// Days from the first to the last, both included.
pub type Days = (Date, Date);

/// A calendar by which working days are counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// Its name.
    pub name: String,
    /// Its words.
    pub title: Text,
    /// Where it was published.
    pub cites: Vec<Citation>,
    /// The first and the last working day of a week.
    #[serde(with = "week")]
    pub week: (Weekday, Weekday),
    /// Single days on which offices work.
    pub working: Vec<Days>,
    /// Days on which they do not.
    pub off: Vec<Days>,
    /// Of which days it is known.
    pub known: Days,
}

/// Whether a day lies among days.
fn among(day: Date, days: &[Days]) -> bool {
    days.iter()
        .any(|(first, last)| *first <= day && day <= *last)
}

impl Calendar {
    /// Whether it has been published on which days offices work then.
    #[must_use]
    pub fn knows(&self, day: Date) -> bool {
        among(day, &[self.known])
    }

    /// Whether offices work on a day: as published, else by the day of the week alone.
    #[must_use]
    pub fn works(&self, day: Date) -> bool {
        if among(day, &self.working) {
            return true;
        }
        let (first, last) = self.week;
        let since =
            |d: Weekday| (d.to_monday_zero_offset() - first.to_monday_zero_offset()).rem_euclid(7);
        since(day.weekday()) <= since(last) && !among(day, &self.off)
    }
}

/// How the days of a week are kept: by their numbers, Monday being 1.
mod week {
    use jiff::civil::Weekday;
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serialize as _, Serializer};

    pub(super) fn serialize<S: Serializer>(
        (first, last): &(Weekday, Weekday),
        to: S,
    ) -> Result<S::Ok, S::Error> {
        (first.to_monday_one_offset(), last.to_monday_one_offset()).serialize(to)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<(Weekday, Weekday), D::Error> {
        let (first, last) = <(i8, i8)>::deserialize(from)?;
        let day = |n| Weekday::from_monday_one_offset(n).map_err(D::Error::custom);
        Ok((day(first)?, day(last)?))
    }
}
