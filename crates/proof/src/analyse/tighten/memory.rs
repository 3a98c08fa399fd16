//! What is kept of systems that were looked at under one law, on one day and under the same readings: the
//! law itself, translated once, with what the solver found. It answers only what has one answer, so that
//! nothing that is told of a system hangs on which ones came before.

use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use jiff::civil::Date;

use super::axis::{Axis, fixed};
use super::ready::Ready;
use super::{narrowed, tight};
use solon_law::program::Identity;
use solon_verdict::eval::{Case, OtherReadings, Outcome, Query, Segment, verdict_bounds};

/// With more answers a system is looked at by itself: what earlier ones show seldom helps, and a translation
/// with all that is known is small.
const FEW: usize = 12;
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
        if !law.relative.is_empty() || case.facts().answered().nth(FEW).is_some() {
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
