//! What provisions come to whatever the missing answers are, where the trace leaves it open: asked of the
//! solver, of those formulas alone that may have one value.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Tightening, grid, wanted};
use crate::analyse::formula::Formula;
use crate::analyse::space::Space;
use solon_verdict::eval::{Case, Query, Segment, Settling, Unsettled};

/// Asks the solver about the answers of one system.
pub(super) struct Settle<'a>(pub(super) &'a Case<'a>);

impl Settling for Settle<'_> {
    fn settle(
        &mut self,
        query: &Query,
        segments: &[Segment],
        open: &[Unsettled],
    ) -> Vec<(Unsettled, bool)> {
        let (program, law, facts) = (self.0.program(), self.0.law(), self.0.facts());
        let mut space = Space::default();
        let side = space.side(program, law, Some(facts));
        let grid = grid(program, law, facts, query, segments);
        let roots = open.iter().map(|(_, node)| *node).collect();
        let wanted = wanted(law, query, segments, &BTreeSet::new(), roots);
        let mut tightening = Tightening::of_part(space, &side, grid, query, (segments, wanted));
        let starts: Vec<Option<Date>> = segments.iter().map(|s| s.from).collect();
        let each = open.iter().copied();
        each.filter_map(|at| Some((at, tightening.settled(&starts, at)?)))
            .collect()
    }
}

impl Tightening<'_> {
    /// The value of a formula on all stretches of a segment, where it has one only.
    fn settled(&mut self, starts: &[Option<Date>], (segment, node): Unsettled) -> Option<bool> {
        let stretches = self.stretches(starts, segment);
        let of: Vec<Formula> = stretches.map(|s| self.days.at(s, node)).collect();
        let fails = of.iter().any(|f| self.analysis.satisfiable(&[!*f]));
        let holds = of.iter().any(|f| self.analysis.satisfiable(&[*f]));
        (fails != holds).then_some(holds)
    }
}
