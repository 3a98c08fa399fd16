//! What the burden of proof makes of levels: of things that somebody must show, what of them is shown is
//! asked of the solver, the innermost ones first.

use std::sync::Arc;

use super::reached::{Proved, Reached};
use super::{Again, Burden, Days, Readings, Tightening, translate, translate_again};
use crate::analyse::formula::Formula;
use crate::analyse::space::Space;
use solon_law::program::{Node, NodeId};
use solon_verdict::eval::Query;

/// So many steps are kept; then they are gathered anew.
const KEPT: usize = 1 << 10;

/// What was asked of things that somebody must show, one after another: what is asked next, and what
/// comes of it in the end, follows from the answers.
#[derive(Debug, Default)]
pub(super) struct Burdens(Vec<Step>);

#[derive(Debug)]
enum Step {
    /// Whether it is shown; the next step where it is not, and where it is.
    Asked(Formula, [Option<usize>; 2]),
    /// All is asked.
    Done(Arc<Reached>),
}

impl Burdens {
    /// Keeps what was asked, with the answers, and what came of it.
    fn add(&mut self, said: &[(Formula, bool)], reached: Arc<Reached>) {
        if self.0.len() >= KEPT {
            self.0.clear();
        }
        let (mut at, mut before) = ((!self.0.is_empty()).then_some(0), None);
        for (shown, holds) in said {
            let here = match at {
                Some(here) => here,
                None => self.push(Step::Asked(*shown, [None; 2]), before),
            };
            before = Some((here, *holds));
            at = match self.0.get(here) {
                Some(Step::Asked(_, [no, yes])) => *if *holds { yes } else { no },
                _ => None,
            };
        }
        if at.is_none() {
            self.push(Step::Done(reached), before);
        }
    }

    /// A new step, which follows on an answer to an earlier one.
    fn push(&mut self, step: Step, before: Option<(usize, bool)>) -> usize {
        let new = self.0.len();
        self.0.push(step);
        if let Some((before, holds)) = before
            && let Some(Step::Asked(_, [no, yes])) = self.0.get_mut(before)
        {
            *if holds { yes } else { no } = Some(new);
        }
        new
    }
}

impl Tightening<'_> {
    /// The formulas where something else is made of some of them, from a stretch on.
    pub(super) fn again(
        &self,
        space: &mut Space,
        readings: Readings<'_>,
        some: impl Fn(&Node) -> bool,
        from: usize,
        burden: Burden<'_>,
    ) -> Days {
        let (side, grid) = (self.side, &self.grid);
        let Some(wanted) = &self.wanted else {
            return translate(space, side, grid, readings, burden);
        };
        let nodes = side.law.graph.nodes().iter().filter(|(_, node)| some(node));
        let some: Vec<NodeId> = nodes.map(|(id, _)| id).collect();
        let again = Again {
            some: &some,
            wanted,
            from,
        };
        translate_again(space, (side, &self.days), grid, readings, again, burden)
    }

    /// All formulas by the burden of proof, the innermost exceptions first: what somebody must show
    /// counts only where it is so whatever the answers. `None` when nobody must show anything.
    pub(super) fn by_burden(&mut self, granted: Formula, query: &Query) -> Option<Proved> {
        let burden = |node: &Node| matches!(node, Node::Burden(_));
        let some = match &self.kept {
            Some(kept) => kept.burdened,
            None => self.side.law.graph.nodes().values().any(burden),
        };
        if !some {
            return None;
        }
        let mut said = Vec::new();
        if let Some(known) = self.shown_before(granted, &mut said) {
            return Some(Proved::Reached(known));
        }
        // The solver is told of new variables as they come, so it must be at hand beside the space.
        let mut space = std::mem::take(&mut self.analysis.space);
        let mut analysis = std::mem::take(&mut self.analysis);
        let mut proved = |space: &mut Space, shown: Formula| {
            if let Some((_, holds)) = said.iter().find(|(asked, _)| *asked == shown) {
                return Formula::from(*holds);
            }
            std::mem::swap(space, &mut analysis.space);
            let proved = analysis.entailed(&[granted], shown);
            std::mem::swap(space, &mut analysis.space);
            said.push((shown, proved));
            Formula::from(proved)
        };
        let days = self.again(&mut space, Readings::Chosen(query), burden, 0, &mut proved);
        self.analysis = analysis;
        self.analysis.space = space;
        if self.kept.is_none() {
            return Some(Proved::Days(days));
        }
        let reached = Arc::new(self.of_levels(Some(&days), true));
        if let Some(kept) = &mut self.kept {
            kept.burdens.add(&said, Arc::clone(&reached));
        }
        Some(Proved::Reached(reached))
    }

    /// What came of the same answers before; what is asked for that is noted, with the answers.
    fn shown_before(
        &mut self,
        granted: Formula,
        said: &mut Vec<(Formula, bool)>,
    ) -> Option<Arc<Reached>> {
        let mut at = 0;
        loop {
            let (shown, next) = match self.kept.as_ref()?.burdens.0.get(at)? {
                Step::Done(reached) => return Some(Arc::clone(reached)),
                Step::Asked(shown, next) => (*shown, *next),
            };
            let holds = self.analysis.entailed(&[granted], shown);
            said.push((shown, holds));
            let [no, yes] = next;
            at = (if holds { yes } else { no })?;
        }
    }
}
