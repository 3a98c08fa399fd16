//! A test of one fact against what is known of it. Exact: unknown only where both a value that
//! passes and one that fails are possible.

use jiff::civil::Date;

use super::Tri;
use crate::facts::{Bound, State};
use solon_law::program::{Ago, Compare, Number, Predicate};

/// The days by which tests of days go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day that is looked at: by it a day has come or not.
    pub day: Date,
    /// The day that is asked about, whichever day is looked at: from it is counted how long ago a day
    /// lies.
    pub asked: Date,
}

impl Moment {
    /// For tests that say the same on all days.
    pub const ANY: Moment = Moment {
        day: Date::MIN,
        asked: Date::MIN,
    };
}

/// Tests a state; only whether a day has come, and how long ago it lies, depends on the moment.
#[must_use]
pub fn test(predicate: &Predicate, state: &State, at: Moment) -> Tri {
    match (predicate, state) {
        (Predicate::True, State::Bool { no, yes }) => decide(!no, !yes),
        (Predicate::Is(wanted), State::One(possible)) => {
            decide(possible.within(*wanted), possible.and(*wanted).is_empty())
        }
        (Predicate::HasAny(wanted), State::Set { must, may }) => {
            decide(!must.and(*wanted).is_empty(), may.and(*wanted).is_empty())
        }
        (Predicate::HasAll(wanted), State::Set { must, may }) => {
            decide(wanted.within(*must), !wanted.within(*may))
        }
        (Predicate::HasOnly(wanted), State::Set { must, may }) => decide(
            !must.is_empty() && may.within(*wanted),
            !must.within(*wanted) || may.and(*wanted).is_empty(),
        ),
        (Predicate::Count(n), State::Set { must, may }) => {
            decide(must.len() >= *n as usize, may.len() < *n as usize)
        }
        (Predicate::Number(c, k), State::Number { low, high }) => number(*c, *k, *low, *high),
        (Predicate::Day(c, k), State::Day { first, last }) => day(*c, *k, *first, *last),
        (Predicate::Come, State::Day { first, last }) => day(Compare::Le, at.day, *first, *last),
        (Predicate::Ago(ago), State::Day { first, last }) => long_ago(ago, at.asked, *first, *last),
        // No value, or a state of another type, which the reader never makes.
        _ => Tri::False,
    }
}

fn decide(surely: bool, never: bool) -> Tri {
    if surely {
        Tri::True
    } else if never {
        Tri::False
    } else {
        Tri::Unknown
    }
}

fn number(c: Compare, k: Number, low: Bound<Number>, high: Bound<Number>) -> Tri {
    let at_least = || {
        decide(
            low.is_some_and(|(v, _)| v >= k),
            high.is_some_and(|(v, included)| v < k || (v == k && !included)),
        )
    };
    let more_than = || {
        decide(
            low.is_some_and(|(v, included)| v > k || (v == k && !included)),
            high.is_some_and(|(v, _)| v <= k),
        )
    };
    match c {
        Compare::Ge => at_least(),
        Compare::Gt => more_than(),
        Compare::Le => !more_than(),
        Compare::Lt => !at_least(),
    }
}

/// How long ago a day lies: between two days, or before the earlier of them.
fn long_ago(ago: &Ago, asked: Date, first: Option<Date>, last: Option<Date>) -> Tri {
    let begin = ago.first(asked);
    let lapsed = begin.map_or(Tri::False, |begin| day(Compare::Lt, begin, first, last));
    if ago.more {
        return lapsed;
    }
    let since = begin.is_none_or(|begin| first.is_some_and(|d| d >= begin));
    decide(
        since && last.is_some_and(|d| d <= asked),
        lapsed == Tri::True || first.is_some_and(|d| d > asked),
    )
}

fn day(c: Compare, k: Date, first: Option<Date>, last: Option<Date>) -> Tri {
    let on_or_after = || decide(first.is_some_and(|d| d >= k), last.is_some_and(|d| d < k));
    let after = || decide(first.is_some_and(|d| d > k), last.is_some_and(|d| d <= k));
    match c {
        Compare::Ge => on_or_after(),
        Compare::Gt => after(),
        Compare::Le => !after(),
        Compare::Lt => !on_or_after(),
    }
}
