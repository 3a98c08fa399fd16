//! What comes of other readings of contested points, as exactly as what comes of those in force. Which
//! changes of readings are tried is said in `eval`.

use super::{Tightening, narrower, open};
use crate::analyse::days::{Known, Questions, Readings, fixed};
use crate::analyse::formula::Formula;
use solon_law::program::algebra::{Bounds, ReadingsOf, Traversal};
use solon_law::program::{InterpretationId, Node, NodeId, ScaleId, Table};
use solon_verdict::eval::{Alternative, Narrowing, Outcome, Query, Verdict, flipped};

/// Finds out whether bounds leave something open.
pub(super) struct Look<'a> {
    pub(super) outcome: &'a Outcome,
    pub(super) open: bool,
}

impl Narrowing for Look<'_> {
    fn other(&mut self, other: &mut Alternative) {
        self.open |= open(other);
    }

    fn same(&mut self, scale: ScaleId, bounds: bool) -> bool {
        let found = self.outcome.scales.get(scale.index());
        self.open |= found.is_none_or(|s| narrower(s.scope, s.class));
        // Where the solver is asked anyway, nothing need be tried before.
        self.open || bounds
    }
}

/// Asks the solver.
pub(super) struct Exact<'a, 'b> {
    pub(super) tightening: &'a mut Tightening<'b>,
    pub(super) outcome: &'a Outcome,
    pub(super) query: &'a Query,
    pub(super) points: &'a [InterpretationId],
    /// The formulas on all stretches ahead under every reading, once somebody asked.
    pub(super) whatever: Option<Vec<Table<Node, (Formula, Formula)>>>,
}

impl Narrowing for Exact<'_, '_> {
    fn other(&mut self, other: &mut Alternative) {
        if open(other) {
            self.tightening.alternative(other, self.query);
        }
    }

    fn same(&mut self, scale: ScaleId, _: bool) -> bool {
        let found = self.outcome.scales.get(scale.index());
        let Some((low, high)) = found.map(|s| s.class) else {
            return false;
        };
        let tightening = &mut *self.tightening;
        let whatever = self
            .whatever
            .get_or_insert_with(|| tightening.whatever(self.query, self.points));
        let granted = tightening.inside_between(scale, 0, whatever);
        if !tightening.analysis.satisfiable(&[granted.0]) {
            return false;
        }
        let reached = tightening.peak_between(scale, whatever);
        let reached = |level: usize| match level.checked_sub(1) {
            None => (Formula::TRUE, Formula::TRUE),
            Some(i) => {
                let found = reached.get(i).copied();
                found.unwrap_or((Formula::FALSE, Formula::FALSE))
            }
        };
        let analysis = &mut tightening.analysis;
        analysis.satisfiable(&[granted.0, reached(high).0])
            && !analysis.satisfiable(&[granted.1, reached(high + 1).1])
            && analysis.satisfiable(&[granted.0, !reached(low + 1).1])
            && !analysis.satisfiable(&[granted.1, !reached(low).0])
    }
}

impl Tightening<'_> {
    /// Narrows what comes of other readings. What is shared with the readings in force is known already.
    fn alternative(&mut self, other: &mut Alternative, query: &Query) {
        let flipped = flipped(query, &other.flips);
        let own = |point: &InterpretationId| other.flips.iter().any(|(id, _)| id == point);
        let own = |node: &Node| matches!(node, Node::Choice(point, _) if own(point));
        let readings = Readings::Chosen(&flipped);
        let mut space = std::mem::take(&mut self.analysis.space);
        let days = self.again(&mut space, readings, own, self.current, &mut |_, f| f);
        self.analysis.space = space;
        let base = std::mem::replace(&mut self.days, days);
        let found = other.scopes.iter_mut().zip(&mut other.class);
        for (scale, (scope, class)) in self.side.program.scales.ids().zip(found) {
            if narrower(*scope, *class) {
                (*scope, *class) = match self.class(scale) {
                    Some(narrow) => (*scope, narrow),
                    None => (Verdict::Out, (0, 0)),
                };
            }
        }
        self.days = base;
    }

    /// The formulas on all stretches ahead under every reading of some points.
    fn whatever(
        &mut self,
        query: &Query,
        points: &[InterpretationId],
    ) -> Vec<Table<Node, (Formula, Formula)>> {
        let law = self.side.law;
        let ahead = self.ahead();
        let both = |at: usize| {
            let formula = |id, _: &Node| (self.days.at(at, id), self.days.at(at, id));
            law.graph.nodes().map(formula)
        };
        let plain: Vec<Table<Node, (Formula, Formula)>> = ahead.clone().map(both).collect();
        let own = |node: &Node| matches!(node, Node::Choice(point, _) if points.contains(point));
        let choices = law.graph.nodes().iter().filter(|(_, node)| own(node));
        let choices: Vec<NodeId> = choices.map(|(id, _)| id).collect();
        let readings = Readings::Chosen(query);
        let mut every = Bounds {
            of: Questions {
                space: &mut self.analysis.space,
                side: self.side,
                grid: &self.grid,
                readings,
                burden: &mut |_, f| f,
                known: Known::Nothing,
                stretch: 0,
            },
            open: ReadingsOf(|point| points.contains(&point)),
        };
        let wanted = |node: NodeId| self.wanted.as_ref().is_none_or(|w| w[node]);
        let through = Traversal::new(&law.graph, fixed(self.side, readings), wanted);
        let base = |at: usize| plain.get(at.checked_sub(ahead.start)?);
        through.otherwise(&mut every, ahead.clone(), base, &choices)
    }

    /// Some scope that governs a scale takes the system in, so many stretches after the day asked for.
    fn inside_between(
        &mut self,
        scale: ScaleId,
        at: usize,
        whatever: &[Table<Node, (Formula, Formula)>],
    ) -> (Formula, Formula) {
        let program = self.side.program;
        let scopes = self.side.law.scopes.iter();
        let own = scopes.filter(|(id, _)| program.scopes[*id].governs.contains(&scale));
        let values = whatever.get(at);
        let parts: Vec<(Formula, Formula)> = own
            .filter_map(|(_, nodes)| values.and_then(|v| v.row(nodes.in_scope)).copied())
            .collect();
        if parts.is_empty() {
            return (Formula::TRUE, Formula::TRUE);
        }
        let formulas = &mut self.analysis.space.formulas;
        let least = formulas.or(parts.iter().map(|p| p.0));
        (least, formulas.or(parts.iter().map(|p| p.1)))
    }

    /// For each level above the bottom: it is reached on the day asked for or a later one.
    fn peak_between(
        &mut self,
        scale: ScaleId,
        whatever: &[Table<Node, (Formula, Formula)>],
    ) -> Vec<(Formula, Formula)> {
        let levels = &self.side.law.levels[scale].class;
        let mut out = Vec::new();
        for node in levels {
            let (mut least, mut most) = (Vec::new(), Vec::new());
            for (at, values) in whatever.iter().enumerate() {
                let inside = self.inside_between(scale, at, whatever);
                let formulas = &mut self.analysis.space.formulas;
                least.push(formulas.and([inside.0, values[*node].0]));
                most.push(formulas.and([inside.1, values[*node].1]));
            }
            let formulas = &mut self.analysis.space.formulas;
            out.push((formulas.or(least), formulas.or(most)));
        }
        out
    }
}
