//! The shape of calendars, as written.

use super::{Cite, Literal, Texts, Word};

/// Days: from the first to the last, or one.
#[derive(Clone, Debug)]
pub struct DayRange {
    /// The first.
    pub first: Literal,
    /// The last, where there are several.
    pub last: Option<Literal>,
}

/// On which days offices work: `calendar`.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Its name.
    pub name: Word,
    /// Its words.
    pub title: Option<Texts>,
    /// Where it was published.
    pub cites: Vec<Cite>,
    /// The first and the last working day of a week.
    pub week: Option<(Word, Word)>,
    /// Single days on which offices work.
    pub working: Vec<DayRange>,
    /// Days on which they do not.
    pub off: Vec<DayRange>,
    /// Of which days it is known.
    pub known: Option<DayRange>,
}
