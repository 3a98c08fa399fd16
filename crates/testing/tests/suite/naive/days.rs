//! The days on which systems are tried, and those that they may name.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{FactType, Program};

use super::day;

/// Days in and between those that programs name and those that are asked about; and one that never
/// comes.
pub(super) fn some_days() -> Vec<Date> {
    let days = [
        "2025-03-01",
        "2025-09-01",
        "2026-01-01",
        "2026-03-01",
        "2026-09-01",
        "2027-02-01",
        "2027-04-01",
        "2027-06-15",
        "2027-08-01",
        "2027-11-01",
        "2028-05-01",
        "2029-05-01",
        // Longer ago than programs ask about, on all days that are.
        "2023-03-01",
        "2024-05-01",
        // Between the periods that programs ask about, on the first of those days.
        "2024-09-01",
        // On which a rule begins, and which a condition names: some things are so on that day alone.
        "2027-01-01",
    ];
    days.into_iter().map(day).chain([Date::MAX]).collect()
}

/// A day before one that conditions name, and still no longer ago than they ask about where the law
/// changes after that.
pub(super) fn just_before() -> Date {
    day("2026-12-15")
}

/// One day in each stretch between those that programs name, and for each way in which a day lies before
/// another that is asked about, where every system is tried.
pub(super) fn few_days() -> Vec<Date> {
    let kept = [0, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 16];
    let days = some_days();
    let few = kept.iter().filter_map(|i| days.get(*i).copied());
    few.chain([just_before()]).collect()
}

/// The days on which something may change for some completion.
pub(super) fn all_days(program: &Arc<Program>, breakpoints: &[Date], more: Vec<Date>) -> Vec<Date> {
    let dated = program.facts.values().any(|f| f.ty == FactType::Date);
    let mut days = breakpoints.to_vec();
    if dated {
        days.extend(more);
        days.retain(|d| *d < Date::MAX);
    }
    days.sort();
    days.dedup();
    days
}
