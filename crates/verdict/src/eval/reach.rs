//! Which regimes a system reaches at all, read off its answers: `reached when` of their packs. It says
//! nothing of what a regime makes of the system.

use super::trace::trace;
use super::{Case, Query, Tri};

/// Whether a regime may govern a system, by what its pack says of whom it reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// Surely not, on the day asked for and later.
    No,
    /// It is not known; what is not answered keeps nothing out.
    Perhaps,
    /// On the day asked for the answers reach it, whatever the missing ones are.
    Surely,
}

/// Whether a law reaches a system; `None` where its pack does not say whom it reaches.
#[must_use]
pub fn reach(case: &Case<'_>, query: &Query) -> Option<Reach> {
    let node = case.law().reached?;
    let trace = trace(case, query);
    let mut ahead = trace.segments.iter().skip(trace.current).peekable();
    let today = ahead.peek().map(|s| s.value(node));
    Some(match today {
        Some(Tri::True) => Reach::Surely,
        _ if ahead.all(|s| s.value(node) == Tri::False) => Reach::No,
        _ => Reach::Perhaps,
    })
}
