//! Whether duties arise by the burden of proof, where the trace cannot tell: some answer pulls them both ways,
//! so that what is shown, on which days they can arise at all, and on which they surely do, is asked of the
//! solver.

use std::collections::BTreeSet;

use super::reached::Proved;
use super::{Tightening, grid, wanted};
use crate::analyse::formula::Formula;
use crate::analyse::space::Space;
use solon_law::program::NodeId;
use solon_verdict::eval::{Case, Outcome, Query, mixed_duties};

/// Tells of duties that may arise whether they do by the burden of proof: on a day on which they can, no
/// matter what the missing answers are once what nobody has shown counts as false.
pub(super) fn of_duties(case: &Case<'_>, query: &Query, outcome: &mut Outcome) {
    let open = mixed_duties(case, outcome);
    if open.is_empty() {
        return;
    }
    let (program, law, facts) = (case.program(), case.law(), case.facts());
    let mut space = Space::default();
    let side = space.side(program, law, Some(facts));
    let segments = &outcome.segments;
    let grid = grid(program, law, facts, query, segments);
    let roots = open.iter().flat_map(|(_, nodes)| nodes).copied().collect();
    let wanted = wanted(law, query, segments, &BTreeSet::new(), roots);
    let mut tightening = Tightening::of_part(space, &side, grid, query, (segments, wanted));
    let proved = tightening.by_burden(Formula::TRUE, query);
    for (at, nodes) in open {
        let arises = tightening.arises(&nodes, proved.as_ref());
        if let Some(duty) = outcome.duties.get_mut(at) {
            duty.in_decision = arises;
        }
    }
}

impl Tightening<'_> {
    /// One of some formulas holds on a day ahead: surely, or by the burden of proof where it can.
    fn arises(&mut self, nodes: &[NodeId], proved: Option<&Proved>) -> bool {
        let mut each: Vec<(Formula, Formula)> = Vec::new();
        for stretch in self.ahead() {
            for node in nodes {
                let plain = self.days.at(stretch, *node);
                let shown = match proved {
                    Some(Proved::Days(days)) => days.at(stretch, *node),
                    _ => plain,
                };
                each.push((plain, shown));
            }
        }
        // On most days it hangs on the same.
        each.sort_unstable();
        each.dedup();
        each.into_iter().any(|(plain, shown)| {
            self.analysis.satisfiable(&[plain])
                && [plain, shown]
                    .iter()
                    .any(|f| self.analysis.entailed(&[], *f))
        })
    }
}
