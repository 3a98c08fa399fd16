//! How days of systems lie for which rules wait: where they lie alike, the same formulas tell of them.

use jiff::civil::Date;

use crate::analyse::grid::compared;
use solon_law::program::Law;
use solon_verdict::facts::{Facts, State};

/// Days of one system, with what they are for its law: where those lie for which rules wait, among the
/// days with which they are compared and beside one another. Systems whose days lie alike are told by the
/// same formulas, with other days in them.
#[derive(Clone, Debug)]
pub(super) struct Axis {
    /// For each fact for which rules wait, what is known of its day.
    places: Vec<Lies>,
    /// The days that are none of those with which they are compared, in order.
    own: Vec<Date>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Lies {
    /// There is no such day.
    Never,
    /// Between the two.
    Between(Option<Place>, Option<Place>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// On one of the days with which days are compared.
    On(usize),
    /// Before one of them, and after the one before it: which of the days of its own it is.
    Before(usize, usize),
}

impl Axis {
    /// How days of a system lie; `None` where two of them lie so close together that it counts how
    /// close.
    pub(super) fn of(law: &Law, facts: &Facts, fixed: &[Date]) -> Option<Axis> {
        let states = law.awaited.iter();
        let states: Vec<State> = states.map(|f| facts.possible(law.program(), *f)).collect();
        let mut own: Vec<Date> = Vec::new();
        for state in &states {
            if let State::Day { first, last } = state {
                own.extend(first.iter().chain(last));
            }
        }
        own.retain(|day| fixed.binary_search(day).is_err());
        own.sort_unstable();
        own.dedup();
        let far = i32::try_from(states.len() + 3).ok()?;
        let apart = |a: Date, b: Date| a.until(b).is_ok_and(|span| span.get_days() > far);
        for (at, day) in own.iter().enumerate() {
            let next = fixed.partition_point(|f| f < day);
            let around = [
                next.checked_sub(1).and_then(|before| fixed.get(before)),
                at.checked_sub(1).and_then(|before| own.get(before)),
                Some(&Date::ZERO),
            ];
            let close = around
                .into_iter()
                .flatten()
                .any(|before| !apart(*before, *day));
            let end = fixed.get(next).copied().unwrap_or(Date::MAX);
            if close || !apart(*day, end) {
                return None;
            }
        }
        let place = |day: &Date| {
            let own = || own.binary_search(day).unwrap_or_default();
            match fixed.binary_search(day) {
                Ok(at) => Place::On(at),
                Err(at) => Place::Before(at, own()),
            }
        };
        let lies = |state: &State| match state {
            State::Day { first, last } => {
                Lies::Between(first.as_ref().map(place), last.as_ref().map(place))
            }
            _ => Lies::Never,
        };
        Some(Axis {
            places: states.iter().map(lies).collect(),
            own,
        })
    }

    /// Whether days of two systems lie alike.
    pub(super) fn alike(&self, other: &Axis) -> bool {
        self.places == other.places
    }

    /// What is known of a day here, with days of another system whose days lie alike in their place.
    pub(super) fn moved(&self, state: &State, other: &Axis) -> State {
        let day = |day: &Date| {
            let at = self.own.binary_search(day).ok();
            at.and_then(|at| other.own.get(at))
                .unwrap_or(day)
                .to_owned()
        };
        match state {
            State::Day { first, last } => State::Day {
                first: first.as_ref().map(day),
                last: last.as_ref().map(day),
            },
            other => other.clone(),
        }
    }
}

/// The days with which days are compared for which rules wait, and on which the law changes; in order.
pub(super) fn fixed(law: &Law, on: Date) -> Vec<Date> {
    let mut days = law.breakpoints.clone();
    days.extend(compared(&[(law.program(), law)], Some(on)));
    days.push(on);
    days.extend(on.tomorrow().ok());
    days.extend([Date::MIN, Date::MAX]);
    days.sort_unstable();
    days.dedup();
    days
}
