//! What is kept of systems that were looked at under one law, on one day and under the same readings: the
//! law itself, translated once, with what the solver found. It answers only what has one answer, so that
//! nothing that is told of a system hangs on which ones came before.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use jiff::civil::Date;

use super::ready::Ready;
use super::{narrowed, tight};
use crate::analyse::grid::compared;
use solon_law::program::{Identity, Law};
use solon_verdict::eval::{Case, OtherReadings, Outcome, Query, Segment, verdict_bounds};
use solon_verdict::facts::{Facts, State};

/// A law is translated for as many systems whose days lie alike, not for fewer.
const WORTH: usize = 3;
/// So many translations are kept, and as many as were in use at once.
const KEPT: usize = 8;
/// So many ways in which days of systems lie are counted; then they are counted anew.
const COUNTED: usize = 64;

/// What is kept of systems that were looked at: of one law, and of one query.
#[derive(Default)]
pub struct Memory {
    of: OnceLock<Of>,
    inner: Mutex<Inner>,
}

impl std::fmt::Debug for Memory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Memory")
    }
}

/// Whose memory it is.
struct Of {
    program: Identity,
    nodes: usize,
    query: Query,
    /// Days with which days are compared that rules wait for, and on which the law changes.
    fixed: Vec<Date>,
}

#[derive(Default)]
struct Inner {
    /// How often days of systems lay so for which nothing is ready.
    met: Vec<(Axis, usize)>,
    /// The one that was used last stands last.
    ready: Vec<Ready>,
    /// How many are in use, and how many were at most.
    used: (usize, usize),
    /// The law is none that can be translated so.
    never: bool,
}

impl Memory {
    /// How many translations are kept, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn ready(&self) -> usize {
        let inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        inner.ready.len()
    }

    /// Narrows what an outcome with nothing but a verdict says, as [`super::tighten_verdict`] does. False
    /// where it does not: then nothing has changed.
    pub(super) fn narrow(
        &self,
        case: &Case<'_>,
        query: &Query,
        outcome: &mut Outcome,
        others: &OtherReadings,
    ) -> bool {
        let Some((ready, axis)) = self.take(case, query, &outcome.segments) else {
            return false;
        };
        let Some(given) = ready.given(case, &axis) else {
            drop(self.put(Some(ready)));
            return false;
        };
        let tight = tight(case.program(), outcome);
        let (ready, counts) = ready.look(case, given, |tightening| {
            narrowed(tightening, (case, query), outcome, Some(others), tight);
        });
        drop(self.put(ready));
        if !counts {
            *outcome = verdict_bounds(case, query);
        }
        counts
    }

    /// The law made ready for a system, where it is or ought to be. Nobody else has it meanwhile.
    fn take(&self, case: &Case<'_>, query: &Query, segments: &[Segment]) -> Option<(Ready, Axis)> {
        let law = case.law();
        if !law.relative.is_empty() {
            return None;
        }
        let of = self.of.get_or_init(|| Of {
            program: law.program().identity().clone(),
            nodes: law.graph.nodes().len(),
            query: query.clone(),
            fixed: fixed(law, query.on),
        });
        let own = of.program == *law.program().identity() && of.nodes == law.graph.nodes().len();
        if !own || of.query != *query {
            return None;
        }
        let axis = Axis::of(law, case.facts(), &of.fixed)?;
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        if inner.never {
            return None;
        }
        let known = inner.ready.iter().rposition(|r| r.axis.alike(&axis));
        if known.is_none() && !inner.met(&axis) {
            return None;
        }
        let known = known.map(|at| inner.ready.remove(at));
        let (now, most) = inner.used;
        inner.used = (now + 1, most.max(now + 1));
        drop(inner);
        match known.or_else(|| Ready::new(case, query, segments, axis.clone())) {
            Some(ready) => Some((ready, axis)),
            None => {
                self.put(None).never = true;
                None
            }
        }
    }

    /// One that was in use no longer is; it is kept where it can serve again.
    fn put(&self, ready: Option<Ready>) -> MutexGuard<'_, Inner> {
        let mut inner = self.inner.lock().unwrap_or_else(PoisonError::into_inner);
        let (now, most) = inner.used;
        inner.used = (now.saturating_sub(1), most);
        if inner.ready.len() >= KEPT + most {
            inner.ready.remove(0);
        }
        inner.ready.extend(ready);
        inner
    }
}

impl Inner {
    /// Whether days of systems lay so often enough.
    fn met(&mut self, axis: &Axis) -> bool {
        if let Some((_, times)) = self.met.iter_mut().find(|(known, _)| known.alike(axis)) {
            *times += 1;
            return *times >= WORTH;
        }
        if self.met.len() >= COUNTED {
            self.met.clear();
        }
        self.met.push((axis.clone(), 1));
        WORTH <= 1
    }
}

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
    fn of(law: &Law, facts: &Facts, fixed: &[Date]) -> Option<Axis> {
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
    fn alike(&self, other: &Axis) -> bool {
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
fn fixed(law: &Law, on: Date) -> Vec<Date> {
    let mut days = law.breakpoints.clone();
    days.extend(compared(&[(law.program(), law)], Some(on)));
    days.push(on);
    days.extend(on.tomorrow().ok());
    days.extend([Date::MIN, Date::MAX]);
    days.sort_unstable();
    days.dedup();
    days
}
