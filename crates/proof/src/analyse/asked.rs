//! Days to ask about, where rules ask how long ago a day lies.
//!
//! Of a day that nothing else is asked of, all that counts is whether it had come on the day asked about,
//! and which of so long ago it lies; on every day asked about a system may stand in any of these ways, so
//! that it need not be said which day that is. A day that rules compare with days of the calendar as well
//! is anchored to it: for it, days to ask about are chosen that stand for all others.
//!
//! On a day asked about, such a system is told by where its days lie among the days with which they are
//! compared, the first day that lies no more than so long ago, and the day asked about itself. Two days on
//! which these stand in the same order to one another, with the same of them on one day, can be told the
//! same of systems. So of the days on which the law is the same, one of each order is enough; the orders
//! change only on days that can be counted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::read::{awaited, turns};
use solon_law::program::{Ago, Law, Node, Program, Unit};

/// The days of a cycle of leap years, and of what hangs over.
const CYCLE: i32 = 1500;
/// A day before most law, and before others where the law names earlier ones.
const BEFORE: Date = date(2000, 1, 1);

/// What is asked of one day of a system.
#[derive(Default)]
struct Axis {
    /// The days with which it is compared.
    constants: BTreeSet<Date>,
    /// How long ago it may lie.
    agos: BTreeSet<Ago>,
}

/// The questions for days of which it is asked how long ago they lie, and which are told by days of the
/// calendar: all, where the day asked about is known; else those that are compared with such days, or
/// waited for, and those counted both by days and by months, of which now the ones and now the others
/// are longer.
pub(super) fn anchored(laws: &[(&Program, &Law)], known: bool) -> BTreeSet<String> {
    let awaited = awaited(laws);
    let axes = axes(laws).into_iter();
    let own = axes.filter(|(name, axis)| {
        known || axis.mixed() || !axis.constants.is_empty() || awaited.contains(name)
    });
    own.map(|(name, _)| name.to_owned()).collect()
}

/// A day before all days on which the law changes and with which it compares.
pub(super) fn before(laws: &[(&Program, &Law)], starts: &BTreeSet<Date>) -> Date {
    let axes = axes(laws);
    let constants = axes.values().filter_map(|a| a.constants.first());
    let earliest = constants.chain(starts.first()).min();
    let before = earliest.and_then(|d| d.checked_sub(CYCLE.days()).ok());
    before.map_or(BEFORE, |d| d.min(BEFORE))
}

/// The first day of each stretch on which anchored days of systems can lie otherwise to one another, and
/// to the day asked about, than on an earlier one on which the law is the same. `starts` are the days on
/// which the law changes.
pub(super) fn different(
    laws: &[(&Program, &Law)],
    anchored: &BTreeSet<String>,
    starts: &BTreeSet<Date>,
) -> BTreeSet<Date> {
    let mut axes = axes(laws);
    axes.retain(|name, _| anchored.contains(*name));
    let axes: Vec<Axis> = axes.into_values().collect();
    let mut out = BTreeSet::new();
    if axes.is_empty() {
        return out;
    }
    let mut known: BTreeSet<Vec<usize>> = BTreeSet::new();
    let orders = |day: Date| axes.iter().flat_map(move |axis| axis.order(day));
    known.insert(orders(before(laws, starts)).collect());
    for day in candidates(&axes, starts) {
        if starts.contains(&day) {
            known.clear();
        }
        if known.insert(orders(day).collect()) {
            out.insert(day);
        }
    }
    out
}

/// The days of which some rule asks how long ago they lie, by the names of their questions.
fn axes<'a>(laws: &[(&'a Program, &'a Law)]) -> BTreeMap<&'a str, Axis> {
    let mut out: BTreeMap<&str, Axis> = BTreeMap::new();
    for (program, law) in laws {
        for (fact, ago) in &law.relative {
            let axis = out.entry(&program.facts[fact].name).or_default();
            axis.agos.insert(Ago {
                more: false,
                ..*ago
            });
        }
    }
    for (program, law) in laws {
        for node in law.graph.nodes().values() {
            if let Node::Atom {
                fact, predicate, ..
            } = node
                && let Some(axis) = out.get_mut(program.facts[fact].name.as_str())
            {
                axis.constants.extend(turns(predicate, None));
            }
        }
    }
    out
}

impl Axis {
    /// How the days that tell a system stand to one another, asked on a day: of each that moves with it,
    /// where it stands among all.
    fn order(&self, asked: Date) -> Vec<usize> {
        let first = |ago: &Ago| ago.first(asked).unwrap_or(Date::MIN);
        let mut moving: Vec<Date> = self.agos.iter().map(first).collect();
        moving.extend(asked.tomorrow().ok());
        let all: BTreeSet<Date> = self.constants.iter().chain(&moving).copied().collect();
        let below = |day: &Date| all.range(..*day).count();
        // With how many there are, two on one day are told from two on different ones.
        let places = moving.iter().map(below);
        places.chain([all.len()]).collect()
    }

    /// Whether days are counted here, and months there.
    fn mixed(&self) -> bool {
        let months = |ago: &Ago| matches!(ago.unit, Unit::Months | Unit::Years);
        self.agos.iter().any(months) && !self.agos.iter().all(months)
    }
}

/// Days on which an order may begin.
fn candidates(axes: &[Axis], starts: &BTreeSet<Date>) -> BTreeSet<Date> {
    let mut out = starts.clone();
    for axis in axes {
        for day in &axis.constants {
            let before = day.yesterday().ok();
            out.extend(before.into_iter().chain([*day]));
            for ago in &axis.agos {
                let ends = before.into_iter().chain([*day]);
                out.extend(ends.filter_map(|d| ago.lapses(d)));
            }
        }
    }
    if axes.iter().any(Axis::mixed) {
        let begins: Vec<Date> = out.iter().copied().chain([BEFORE]).collect();
        for begin in begins {
            out.extend((0..CYCLE).filter_map(|n| begin.checked_add(n.days()).ok()));
        }
    }
    out
}
