//! Why a provision never comes about: the first thing that it lacks.

use std::collections::BTreeSet;

use super::{Proofs, View, Why};
use crate::analyse::Formula;
use solon_law::program::{FactId, Node, NodeId, Outcomes, Part, ProvisionNodes, Target};

/// An outcome of other provisions, by name.
fn outcome(part: &Part) -> Option<String> {
    match part {
        Part::Fires(id) => Some(id.clone()),
        Part::Level(scale, level) => Some(format!("{scale} at least {level}")),
        _ => None,
    }
}

impl Proofs<'_> {
    /// Why a provision never fires, if it never does.
    pub(super) fn never(&mut self, versions: &[&ProvisionNodes]) -> Option<Why> {
        let ours =
            |v: &&ProvisionNodes| [(v.governs, v.class.clone()), (v.governs, v.effect.clone())];
        let outcomes: Vec<(NodeId, Outcomes)> = versions.iter().flat_map(ours).collect();
        let within = |this: &mut Self, views: &[View], nodes: &[NodeId]| {
            let found = this.first_of(views.iter().copied(), |p, view| {
                let parts = nodes.iter().map(|n| p.days.seen(view, *n));
                let parts: Vec<Formula> = parts.collect();
                p.analysis.space.formulas.and(parts)
            });
            found.is_some()
        };
        let own: Vec<View> = self.days.own().collect();
        let can = |this: &mut Self, inside: bool, of: &dyn Fn(&Outcomes) -> Vec<NodeId>| {
            outcomes.iter().any(|(governs, o)| {
                let scope = inside.then_some(*governs);
                let nodes: Vec<NodeId> = of(o).into_iter().chain(scope).collect();
                within(this, &own, &nodes)
            })
        };
        if can(self, true, &|o| vec![o.fires]) {
            return None;
        }
        let all: Vec<View> = self.days.views().collect();
        let mut fires = outcomes.iter().map(|(governs, o)| [*governs, o.fires]);
        if all.len() > own.len() && fires.any(|both| within(self, &all, &both)) {
            return Some(Why::Ahead);
        }
        if can(self, true, &|o| vec![o.met]) {
            return Some(Why::Excluded(self.excluded(versions)));
        }
        // Not even met: the first thing that is missing.
        Some(if !can(self, false, &|o| vec![o.window]) {
            Why::NoDay
        } else if !can(self, false, &|o| vec![o.when]) {
            match self.waits_for(versions) {
                waits if waits.is_empty() => Why::Contradiction(self.contradiction(versions)),
                waits => Why::Waits(waits),
            }
        } else if !can(self, false, &|o| vec![o.window, o.when]) {
            Why::NotThen
        } else if !can(self, true, &|o| vec![o.window, o.when]) {
            Why::OutOfScope
        } else {
            Why::Nothing
        })
    }

    /// What always stands against a provision that is met: as little as found.
    fn excluded(&mut self, versions: &[&ProvisionNodes]) -> Vec<String> {
        let mut names = Vec::new();
        for version in versions {
            for outcomes in [&version.class, &version.effect] {
                let attacks = self.attacks(version, outcomes);
                for segment in self.days.segments() {
                    let met = self.days.at(segment, outcomes.met);
                    let with = [self.days.at(segment, version.governs), met];
                    let none = attacks.iter().map(|(_, n)| !self.days.at(segment, *n));
                    let none: Vec<Formula> = none.collect();
                    let core = self.analysis.unsat_core(&with, &none).unwrap_or_default();
                    let clash = attacks.iter().zip(&none).filter(|(_, f)| core.contains(f));
                    for ((name, _), _) in clash {
                        if !names.contains(name) {
                            names.push(name.clone());
                        }
                    }
                }
            }
        }
        names
    }

    /// What a condition asks for all at once, below the names of defines and limbs.
    fn conjuncts(&self, when: NodeId) -> Vec<NodeId> {
        let (mut parts, mut todo) = (Vec::new(), vec![when]);
        // What stands in several places is looked at once.
        let mut seen = BTreeSet::new();
        while let Some(node) = todo.pop() {
            if !seen.insert(node) {
                continue;
            }
            match self.side.law.graph.node(node) {
                Node::And(v) => todo.extend(v),
                Node::Named(part, x) if outcome(part).is_none() => todo.push(*x),
                Node::Burden(x) => todo.push(*x),
                _ => parts.push(node),
            }
        }
        parts
    }

    /// The outcomes for which the newest version waits, if none of them ever comes about.
    fn waits_for(&mut self, versions: &[&ProvisionNodes]) -> Vec<String> {
        let graph = &self.side.law.graph;
        let Some(version) = versions.last() else {
            return Vec::new();
        };
        for part in self.conjuncts(version.class.when) {
            let any = match graph.node(part) {
                Node::Or(any) => any.clone(),
                _ => vec![part],
            };
            let name = |n: &NodeId| match graph.node(*n) {
                Node::Named(part, _) => outcome(part),
                _ => None,
            };
            let names: Vec<String> = any.iter().filter_map(name).collect();
            let outcomes_alone = !names.is_empty() && names.len() == any.len();
            if outcomes_alone && self.first(|p, view| p.days.seen(view, part)).is_none() {
                return names;
            }
        }
        Vec::new()
    }

    /// Facts behind the conjuncts of a condition that clash.
    fn contradiction(&mut self, versions: &[&ProvisionNodes]) -> Vec<FactId> {
        let Some(version) = versions.last() else {
            return Vec::new();
        };
        let graph = &self.side.law.graph;
        let segment = self
            .days
            .segments()
            .find(|s| self.days.at(*s, version.class.window) != Formula::FALSE)
            .unwrap_or(0);
        let parts = self.conjuncts(version.class.when);
        let formulas: Vec<Formula> = parts.iter().map(|n| self.days.at(segment, *n)).collect();
        let core = self.analysis.unsat_core(&[], &formulas).unwrap_or_default();
        let mut facts = BTreeSet::new();
        let mut todo: Vec<NodeId> = parts
            .iter()
            .zip(&formulas)
            .filter(|(_, f)| core.contains(f))
            .map(|(n, _)| *n)
            .collect();
        let mut seen = BTreeSet::new();
        while let Some(node) = todo.pop() {
            if !seen.insert(node) {
                continue;
            }
            if let Node::Atom { fact, .. } = graph.node(node) {
                facts.extend(self.side.program.asked_for(*fact));
            }
            todo.extend(graph.parts(node));
        }
        facts.into_iter().collect()
    }

    /// What stands against a version: its name and formula.
    pub(super) fn attacks(
        &self,
        version: &ProvisionNodes,
        outcomes: &Outcomes,
    ) -> Vec<(String, NodeId)> {
        let program = self.side.program;
        let own = version.body.unless.iter().zip(&outcomes.unless);
        let mut out: Vec<(String, NodeId)> = own.map(|(u, n)| (u.label.clone(), *n)).collect();
        for (target, node) in &outcomes.attackers {
            let name = match target {
                Target::Provision(v) => {
                    let other = self.side.law.provisions[v].provision;
                    Some(program.provisions[other].id.clone())
                }
                Target::Scope(s, c) => program.scopes[s].clauses.get(*c).map(|c| c.id.clone()),
            };
            out.push((name.unwrap_or_default(), *node));
        }
        out
    }
}
