//! Claims as formulas: what is so on the day asked for or on a later one.

use super::{Claim, Reasons};
use crate::analyse::formula::Formula;
use solon_law::program::{Level, NodeId, ProvisionId, ScaleId, ScopeId};

impl Reasons<'_> {
    /// The formula of a claim.
    pub(super) fn formula(&mut self, claim: Claim) -> Formula {
        match claim {
            Claim::Governed(scale) => {
                let parts: Vec<Formula> = self.ahead().map(|s| self.inside(scale, s)).collect();
                self.analysis.space.formulas.or(parts)
            }
            Claim::InScope => self.some_day(&[self.law.in_scope]),
            Claim::OutOfScope => !self.formula(Claim::InScope),
            Claim::AtLeast(scale, 0) => self.formula(Claim::Governed(scale)),
            Claim::AtLeast(scale, level) => self.peak(scale, level),
            Claim::AtMost(scale, level) => !self.peak(scale, level + 1),
            Claim::Within(scale, level) => {
                let governed = self.formula(Claim::Governed(scale));
                let most = self.formula(Claim::AtMost(scale, level));
                self.analysis.space.formulas.and([governed, most])
            }
            Claim::Exactly(scale, level) => {
                let least = self.formula(Claim::AtLeast(scale, level));
                let most = self.formula(Claim::AtMost(scale, level));
                self.analysis.space.formulas.and([least, most])
            }
            Claim::Applies(id) => {
                let versions = self.law.versions(id);
                let nodes: Vec<NodeId> = versions.map(|(_, v)| v.class.fires).collect();
                self.some_day(&nodes)
            }
            Claim::Binds(id) => {
                let nodes = self.binds(id);
                self.some_day(&nodes)
            }
        }
    }

    /// What a duty comes about by: as enacted, and as transitions move the days.
    fn binds(&self, id: ProvisionId) -> Vec<NodeId> {
        let versions = self.law.versions(id);
        let both = versions.flat_map(|(_, v)| [v.class.mine, v.effect.mine]);
        both.collect()
    }

    /// The stretches from the day asked for.
    pub(super) fn ahead(&self) -> std::ops::Range<usize> {
        self.current..self.days.starts.len()
    }

    /// One of some formulas holds on some day from the one asked for.
    fn some_day(&mut self, nodes: &[NodeId]) -> Formula {
        let days = &self.days;
        let all = (self.current..days.starts.len())
            .flat_map(|s| nodes.iter().map(move |n| days.at(s, *n)));
        self.analysis.space.formulas.or(all)
    }

    /// Some scope that governs a scale takes the system in, in a stretch.
    pub(super) fn inside(&mut self, scale: ScaleId, stretch: usize) -> Formula {
        let program = self.program;
        let governs = |id: ScopeId| program.scopes[id].governs.contains(&scale);
        let scopes = self.law.scopes.iter().filter(|(id, _)| governs(*id));
        let parts: Vec<Formula> = scopes
            .map(|(_, nodes)| self.days.at(stretch, nodes.in_scope))
            .collect();
        match parts.as_slice() {
            [] => Formula::TRUE,
            _ => self.analysis.space.formulas.or(parts),
        }
    }

    /// A level above the bottom, or a higher one, is reached on a day on which the system is governed;
    /// one above the top never is.
    fn peak(&mut self, scale: ScaleId, level: Level) -> Formula {
        let levels = &self.law.levels[scale].class;
        let Some(node) = level.checked_sub(1).and_then(|i| levels.get(i)).copied() else {
            return Formula::FALSE;
        };
        let mut parts = Vec::new();
        for stretch in self.ahead() {
            let inside = self.inside(scale, stretch);
            let reached = self.days.at(stretch, node);
            parts.push(self.analysis.space.formulas.and([inside, reached]));
        }
        self.analysis.space.formulas.or(parts)
    }
}
