//! Days to ask about, where rules ask how long ago a day lies: they stand for all others.
//!
//! On a day asked about, a system is told by where its days lie among the days with which they are
//! compared, the first day that lies no more than so long ago, and the day asked about itself. Two days on
//! which these stand in the same order to one another, with the same of them on one day, can be told the
//! same of systems. So of the days on which the law is the same, one of each order is enough; the orders
//! change only on days that can be counted.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::grid::turns;
use solon_law::program::{Ago, Law, Node, Program, Unit};

/// The days of a cycle of leap years, and of what hangs over.
const CYCLE: i32 = 1500;
/// A day like any other, where the law names none.
const SOME: Date = date(2000, 1, 1);

/// What is asked of one day of a system.
#[derive(Default)]
struct Axis {
    /// The days with which it is compared.
    constants: BTreeSet<Date>,
    /// How long ago it may lie.
    agos: BTreeSet<Ago>,
}

/// The first day of each stretch on which the days asked of systems can lie otherwise to one another,
/// and to the day asked about, than on an earlier one on which the law is the same. `starts` are the days
/// on which the law changes.
pub(super) fn different(laws: &[(&Program, &Law)], starts: &BTreeSet<Date>) -> BTreeSet<Date> {
    let axes: Vec<Axis> = axes(laws).into_values().collect();
    let mut out = BTreeSet::new();
    let mut known: BTreeSet<Vec<usize>> = BTreeSet::new();
    for day in candidates(&axes, starts) {
        if starts.contains(&day) {
            known.clear();
        }
        if known.insert(axes.iter().flat_map(|axis| axis.order(day)).collect()) {
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

    /// Whether days are counted here, and months there: which is longer hangs on the month.
    fn mixed(&self) -> bool {
        let months = |ago: &Ago| matches!(ago.unit, Unit::Months | Unit::Years);
        self.agos.iter().any(months) && !self.agos.iter().all(months)
    }
}

/// Days on which an order may begin, and a day of each stretch in which the law is the same.
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
    // Before all that the law names, and after.
    let earliest = out.first().copied().unwrap_or(SOME);
    out.extend(earliest.checked_sub(CYCLE.days()).ok());
    if axes.iter().any(Axis::mixed) {
        let begins: Vec<Date> = out.iter().copied().collect();
        for begin in begins {
            out.extend((0..CYCLE).filter_map(|n| begin.checked_add(n.days()).ok()));
        }
    }
    out
}
