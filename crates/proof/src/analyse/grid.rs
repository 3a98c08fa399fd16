//! Stretches of days that stand for all days, where rules may ask whether a day that is not known
//! has come.
//!
//! Between two days on which the law changes, nothing changes but that days of the system come, each
//! once and for good. With `n` such days there are at most `n + 1` different days to look at: the
//! first one, on which has come what had come by then; the last one, on which all has come that
//! comes before the law changes again; and those between, on which ever more of it has.

use std::collections::BTreeSet;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::asked::{anchored, before, different};
use super::read::{awaited, turns};
use solon_law::program::{Law, Node, Program};

/// One of the days to look at, for all that are like it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The day from which the law is as it is; from ever when absent.
    pub from: Option<Date>,
    /// The day from which it is no longer; for ever when absent.
    pub until: Option<Date>,
    /// Which of the days to look at, counted from 0.
    pub stage: usize,
    /// Which one is the last.
    pub last: usize,
    /// Where days are counted from the one asked about, that one, and the day that stands for those
    /// before the law begins: what has come is then told by the day itself, and not left open between
    /// the first day and the last.
    pub asked: Option<Asked>,
}

impl Stretch {
    /// All days, where the law is the same on all.
    pub const EVER: Stretch = Stretch {
        from: None,
        until: None,
        stage: 0,
        last: 0,
        asked: None,
    };
}

/// The day that is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    /// The day.
    pub on: Date,
    /// It is the same one wherever one looks, and known; otherwise it stands for others.
    pub fixed: bool,
    /// A day before all that the law names.
    pub first: Date,
}

impl Stretch {
    /// A day of it; before all others when absent. What comes between is taken to come day by day:
    /// see [`Stretch::arrival`].
    #[must_use]
    pub fn day(&self) -> Option<Date> {
        let stage = i64::try_from(self.stage).unwrap_or(0);
        match (self.from, self.until) {
            (Some(from), _) => from.checked_add(stage.days()).ok(),
            (None, _) if self.stage == 0 => None,
            (None, Some(until)) => {
                let left = i64::try_from(self.last + 1 - self.stage).unwrap_or(1);
                until.checked_sub(left.days()).ok()
            }
            (None, None) => {
                let origin = self.asked.and_then(|a| a.first.tomorrow().ok());
                let origin = origin.unwrap_or(Date::ZERO);
                origin.checked_add((stage - 1).days()).ok()
            }
        }
    }

    /// Whether it is the last of those before all days on which a law changes, and not the first.
    fn ends_first(&self) -> bool {
        self.from.is_none() && self.until.is_some() && self.stage == self.last && self.last > 0
    }

    /// The day that comes on some stage after the first day of a stretch, and before its end.
    #[must_use]
    pub fn arrival(first: Option<Date>, last: Option<Date>, late: usize, early: usize) -> Date {
        let days = |n: usize| i64::try_from(n).unwrap_or(0).days();
        let end = last.filter(|d| d.tomorrow().is_ok_and(|d| d < Date::MAX));
        let found = match (first, end) {
            (Some(first), _) => first.checked_add(days(late)),
            (None, Some(end)) => end.checked_sub(days(early)),
            (None, None) => Date::ZERO.checked_add(days(late)),
        };
        found.unwrap_or(Date::ZERO)
    }
}

/// All stretches, in order. Unless a day is asked about, each of them is asked about on its own day.
#[derive(Clone, Debug)]
pub struct Grid {
    /// The stretches.
    pub stretches: Vec<Stretch>,
    /// The questions for days of which it is asked how long ago they lie, and which are told by days of
    /// the calendar: see [`anchored`].
    pub anchored: BTreeSet<String>,
    /// A day before all that the laws name.
    pub first: Date,
}

impl Grid {
    /// The stretches of laws. `more` are further days from which something may be otherwise; `unknown`
    /// says how many days that rules wait for are not known; `asked` is the day that is asked about, and
    /// absent where any may be.
    #[must_use]
    pub fn new(
        laws: &[(&Program, &Law)],
        more: impl IntoIterator<Item = Date>,
        unknown: usize,
        asked: Option<Date>,
    ) -> Grid {
        let mut days: BTreeSet<Date> = more.into_iter().collect();
        for (_, law) in laws {
            days.extend(&law.breakpoints);
        }
        if unknown > 0 {
            days.extend(compared(laws, asked));
        }
        let anchored = anchored(laws, asked.is_some());
        if asked.is_none() {
            days.extend(different(laws, &anchored, &days));
        }
        let first = before(laws, &days);
        let asked = asked.map(|on| Asked {
            on,
            fixed: true,
            first,
        });
        let own = Asked {
            on: first,
            fixed: false,
            first,
        };
        // An example is asked about on a day as soon as days are counted from it, and by that day comes
        // what rules wait for.
        let waits = unknown > 0 && laws.iter().any(|(_, law)| !law.relative.is_empty());
        let asked = asked
            .or(Some(own))
            .filter(|_| waits || !anchored.is_empty());
        let mut grid = Grid {
            stretches: cut(&days, unknown, asked),
            anchored,
            first,
        };
        for stretch in &mut grid.stretches {
            let day = stretch.day().unwrap_or(first);
            if let Some(asked) = stretch.asked.as_mut().filter(|a| !a.fixed) {
                asked.on = day;
            }
        }
        grid
    }

    /// The same, nothing being known of any system.
    #[must_use]
    pub fn of(laws: &[(&Program, &Law)], more: impl IntoIterator<Item = Date>) -> Grid {
        let names = awaited(laws);
        Grid::new(laws, more, names.len(), None)
    }

    /// Whether each stretch is asked about on a day of its own.
    #[must_use]
    pub fn asked_apart(&self) -> bool {
        let asked: BTreeSet<Option<Asked>> = self.stretches.iter().map(|s| s.asked).collect();
        asked.len() > 1
    }

    /// The same, asked about on the day of one of its stretches, whichever is looked at.
    #[must_use]
    pub fn asked_at(&self, stretch: usize) -> Grid {
        let asked = self.stretches.get(stretch).and_then(|s| s.asked);
        let all = self.stretches.iter().map(|s| Stretch { asked, ..*s });
        Grid {
            stretches: all.collect(),
            ..self.clone()
        }
    }

    /// The first day of each stretch in which no law changes, and the very last day. On the first of all
    /// nothing has come yet, and no system of it stands as one for which something has: of the stretch
    /// that it begins the last day, too.
    #[must_use]
    pub fn looks(&self) -> Vec<Option<Date>> {
        let end = self.stretches.len().saturating_sub(1);
        let some = self.stretches.iter().enumerate();
        some.filter(|(i, s)| s.stage == 0 || *i == end || s.ends_first())
            .map(|(_, s)| s.day())
            .collect()
    }

    /// The last day of the stretch before all days on which a law changes, where something may have come by
    /// then.
    #[must_use]
    pub fn first_ends(&self) -> Option<Date> {
        let first = self.stretches.iter().find(|s| s.ends_first());
        first.and_then(Stretch::day)
    }

    /// The days to look at.
    #[must_use]
    pub fn starts(&self) -> Vec<Option<Date>> {
        self.stretches.iter().map(Stretch::day).collect()
    }
}

/// The stretches between days, with as many stages as days that are not known can come on.
fn cut(days: &BTreeSet<Date>, unknown: usize, asked: Option<Asked>) -> Vec<Stretch> {
    let starts = std::iter::once(None).chain(days.iter().copied().map(Some));
    let starts: Vec<Option<Date>> = starts.collect();
    let mut out = Vec::new();
    for (i, from) in starts.iter().enumerate() {
        let until = starts.get(i + 1).copied().flatten();
        let last = match (*from, until) {
            // So many days lie between.
            (Some(from), Some(until)) => {
                let days = until.since(from).map_or(0, |s| s.get_days());
                unknown.min(usize::try_from(days - 1).unwrap_or(0))
            }
            _ => unknown,
        };
        out.extend((0..=last).map(|stage| Stretch {
            from: *from,
            until,
            stage,
            last,
            asked,
        }));
    }
    out
}

/// Days with which a day is compared that some rule waits for: from such a day on, a comparison says
/// something else of it.
pub(super) fn compared(laws: &[(&Program, &Law)], asked: Option<Date>) -> BTreeSet<Date> {
    let awaited = awaited(laws);
    let mut days = BTreeSet::new();
    for (program, law) in laws {
        for node in law.graph.nodes().values() {
            let Node::Atom {
                fact, predicate, ..
            } = node
            else {
                continue;
            };
            if awaited.contains(program.facts[fact].name.as_str()) {
                days.extend(turns(predicate, asked));
            }
        }
    }
    days
}
