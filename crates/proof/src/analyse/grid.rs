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

use super::asked::different;
use solon_law::program::{Compare, Law, Node, Predicate, Program};

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
    /// The day that is asked about; before all others when absent.
    pub asked: Option<Date>,
    /// What has come is told by the day itself, not left open between the first and the last one.
    pub counted: bool,
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
            (None, None) => Date::ZERO.checked_add((stage - 1).days()).ok(),
        }
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
pub struct Grid(pub Vec<Stretch>);

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
        let relative = laws.iter().any(|(_, law)| !law.relative.is_empty());
        if relative && asked.is_none() {
            days.extend(different(laws, &days));
        }
        let counted = relative && asked.is_none();
        let starts: Vec<Option<Date>> = std::iter::once(None)
            .chain(days.into_iter().map(Some))
            .collect();
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
                counted,
            }));
        }
        let mut grid = Grid(out);
        if asked.is_none() {
            for stretch in &mut grid.0 {
                stretch.asked = stretch.day();
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

    /// The same, asked about on the day of one of its stretches, whichever is looked at.
    #[must_use]
    pub fn asked_at(&self, stretch: usize) -> Grid {
        let asked = self.0.get(stretch).and_then(Stretch::day);
        let all = self.0.iter().map(|s| Stretch { asked, ..*s });
        Grid(all.collect())
    }

    /// The first day of each stretch in which no law changes, and the very last day.
    #[must_use]
    pub fn looks(&self) -> Vec<Option<Date>> {
        let end = self.0.len().saturating_sub(1);
        let some = self.0.iter().enumerate();
        some.filter(|(i, s)| s.stage == 0 || *i == end)
            .map(|(_, s)| s.day())
            .collect()
    }

    /// The days to look at.
    #[must_use]
    pub fn starts(&self) -> Vec<Option<Date>> {
        self.0.iter().map(Stretch::day).collect()
    }
}

/// The names of all facts whose day some rule waits for.
#[must_use]
pub fn awaited<'a>(laws: &[(&'a Program, &'a Law)]) -> BTreeSet<&'a str> {
    let names = laws.iter().flat_map(|(program, law)| {
        let facts = law.awaited.iter();
        facts.map(|f| program.facts[f].name.as_str())
    });
    names.collect()
}

/// Days with which a day is compared that some rule waits for: from such a day on, a comparison says
/// something else of it.
fn compared(laws: &[(&Program, &Law)], asked: Option<Date>) -> BTreeSet<Date> {
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

/// The days from which a test says something else of a day.
pub(super) fn turns(predicate: &Predicate, asked: Option<Date>) -> Vec<Date> {
    match (predicate, asked) {
        (Predicate::Day(Compare::Ge | Compare::Lt, day), _) => vec![*day],
        (Predicate::Day(_, day), _) => day.tomorrow().into_iter().collect(),
        (Predicate::Ago(ago), Some(asked)) => {
            let first = ago.first(asked).into_iter();
            first.chain(asked.tomorrow()).collect()
        }
        _ => Vec::new(),
    }
}
