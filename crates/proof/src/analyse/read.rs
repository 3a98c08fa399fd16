//! What rules read of days: which days they wait for, and from which day on a test says something else.

use std::collections::BTreeSet;

use jiff::civil::Date;

use solon_law::program::{Compare, Law, Predicate, Program};

/// The first day of the calendar of descriptions: a day that there is lies on or after it.
pub const EVER: Date = Date::ZERO;

/// The names of all facts whose day some rule waits for.
#[must_use]
pub fn awaited<'a>(laws: &[(&'a Program, &'a Law)]) -> BTreeSet<&'a str> {
    let names = laws.iter().flat_map(|(program, law)| {
        let facts = law.awaited.iter();
        facts.map(|f| program.facts[f].name.as_str())
    });
    names.collect()
}

/// The days from which a test says something else of a day.
pub(super) fn turns(predicate: &Predicate, asked: Option<Date>) -> Vec<Date> {
    match (predicate, asked) {
        // From ever on there is a day, and before that there is none: that is not told by when it comes.
        (Predicate::Day(Compare::Ge | Compare::Lt, day), _) if *day <= EVER => Vec::new(),
        (Predicate::Day(Compare::Ge | Compare::Lt, day), _) => vec![*day],
        (Predicate::Day(_, day), _) => day.tomorrow().into_iter().collect(),
        (Predicate::Ago(ago), Some(asked)) => {
            let first = ago.first(asked).into_iter();
            first.chain(asked.tomorrow()).collect()
        }
        _ => Vec::new(),
    }
}
