//! What comes of other readings of contested points, as exactly as what comes of those in force. Which
//! changes of readings are tried is said in `eval`.

use std::sync::Arc;

use super::reached::Reached;
use super::{Tightening, narrower, open};
use crate::analyse::days::{Days, Known, Questions, Readings, fixed};
use crate::analyse::formula::Formula;
use solon_law::program::algebra::{Bounds, ReadingsOf, Traversal};
use solon_law::program::{InterpretationId, Node, NodeId, Scale, ScaleId, Table};
use solon_verdict::eval::{Alternative, Narrowing, Outcome, Query, Verdict, flipped};

/// So many readings are kept apart; then they are gathered anew.
const KEPT: usize = 512;

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
    /// What comes of every reading, once somebody asked.
    pub(super) whatever: Option<Whatever>,
}

/// What every reading of some points makes of levels: least and most.
pub(super) enum Whatever {
    /// Formulas of all nodes on all stretches ahead.
    Days(Vec<Table<Node, Pair>>),
    /// Of levels alone.
    Levels(Arc<Between>),
}

/// Least and most.
type Pair = (Formula, Formula);

/// Of each scale: on the day asked for some scope that governs it takes the system in; and for each level
/// above the bottom, it is reached on that day or a later one.
pub(super) type Between = Table<Scale, (Pair, Vec<Pair>)>;

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
            .get_or_insert_with(|| tightening.every(self.query, self.points));
        let granted = match whatever {
            Whatever::Days(days) => tightening.inside_between(scale, 0, days),
            Whatever::Levels(levels) => levels
                .row(scale)
                .map_or((Formula::TRUE, Formula::TRUE), |(inside, _)| *inside),
        };
        if !tightening.analysis.satisfiable(&[granted.0]) {
            return false;
        }
        let reached = match whatever {
            Whatever::Days(days) => tightening.peak_between(scale, days),
            Whatever::Levels(levels) => {
                let of = levels.row(scale).map(|(_, peak)| peak.clone());
                of.unwrap_or_default()
            }
        };
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
        if self.kept.is_none() {
            let days = self.read_otherwise(other, query);
            let base = std::mem::replace(&mut self.days, days);
            self.narrowed(other);
            self.days = base;
            return;
        }
        let reached = self.reached_otherwise(other, query);
        let base = self
            .kept
            .as_mut()
            .map(|kept| std::mem::replace(&mut kept.at_hand, reached));
        self.narrowed(other);
        if let (Some(kept), Some(base)) = (&mut self.kept, base) {
            kept.at_hand = base;
        }
    }

    /// The formulas of levels under other readings, as they were made for an earlier system where they
    /// were.
    fn reached_otherwise(&mut self, other: &Alternative, query: &Query) -> Arc<Reached> {
        let kept = self.kept.as_ref();
        if let Some(known) = kept.and_then(|kept| kept.flipped.get(&other.flips)) {
            return Arc::clone(known);
        }
        let days = self.read_otherwise(other, query);
        let base = std::mem::replace(&mut self.days, days);
        let reached = Arc::new(self.of_levels(None, false));
        self.days = base;
        if let Some(kept) = &mut self.kept {
            if kept.flipped.len() >= KEPT {
                kept.flipped.clear();
            }
            kept.flipped
                .insert(other.flips.clone(), Arc::clone(&reached));
        }
        reached
    }

    /// The formulas under other readings.
    fn read_otherwise(&mut self, other: &Alternative, query: &Query) -> Arc<Days> {
        let flipped = flipped(query, &other.flips);
        let own = |point: &InterpretationId| other.flips.iter().any(|(id, _)| id == point);
        let own = |node: &Node| matches!(node, Node::Choice(point, _) if own(point));
        let readings = Readings::Chosen(&flipped);
        let mut space = std::mem::take(&mut self.analysis.space);
        let days = self.again(&mut space, readings, own, self.current, &mut |_, f| f);
        self.analysis.space = space;
        Arc::new(days)
    }

    /// Narrows scopes and levels by what they are at hand.
    fn narrowed(&mut self, other: &mut Alternative) {
        let found = other.scopes.iter_mut().zip(&mut other.class);
        for (scale, (scope, class)) in self.side.program.scales.ids().zip(found) {
            if narrower(*scope, *class) {
                (*scope, *class) = match self.class(scale) {
                    Some(narrow) => (*scope, narrow),
                    None => (Verdict::Out, (0, 0)),
                };
            }
        }
    }

    /// What comes of every reading of some points.
    fn every(&mut self, query: &Query, points: &[InterpretationId]) -> Whatever {
        let Some(kept) = &self.kept else {
            return Whatever::Days(self.whatever(query, points));
        };
        if let Some(known) = kept.whatever.get(points) {
            return Whatever::Levels(Arc::clone(known));
        }
        let days = self.whatever(query, points);
        let scales = &self.side.program.scales;
        let levels = Arc::new(scales.map(|scale, _| {
            let inside = self.inside_between(scale, 0, &days);
            (inside, self.peak_between(scale, &days))
        }));
        if let Some(kept) = &mut self.kept {
            if kept.whatever.len() >= KEPT {
                kept.whatever.clear();
            }
            kept.whatever.insert(points.to_vec(), Arc::clone(&levels));
        }
        Whatever::Levels(levels)
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
