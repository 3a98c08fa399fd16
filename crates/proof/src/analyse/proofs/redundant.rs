//! Why an exception, or an `unless`, never matters.

use std::collections::BTreeSet;

use super::{Proofs, Redundant, View};
use crate::analyse::{Formula, NotConfirmed};
use solon_law::program::{Node, NodeId, Part, ProvisionId, ProvisionNodes};

impl Proofs<'_> {
    /// Why an exception never matters, if it never does.
    pub(super) fn redundant_exception(
        &mut self,
        id: ProvisionId,
    ) -> Result<Option<Redundant>, NotConfirmed> {
        let program = self.side.program;
        let name = program.provisions[id].id.clone();
        let targets = self.targets.get(&id).cloned().unwrap_or_default();
        self.redundant(&targets, &name)
    }

    /// Why an attack of this name never matters to any of its targets, if it never does: there is no
    /// system that it alone keeps from what the target gives.
    pub(super) fn redundant(
        &mut self,
        targets: &[&ProvisionNodes],
        name: &str,
    ) -> Result<Option<Redundant>, NotConfirmed> {
        // Where both hold, and where they do as told on the day.
        let (mut ever, mut both): (bool, Option<(View, [NodeId; 3])>) = (false, None);
        let mut names: Vec<String> = Vec::new();
        for target in targets {
            for outcomes in [&target.class, &target.effect] {
                let attacks = self.attacks(target, outcomes);
                let (own, others): (Vec<_>, Vec<_>) =
                    attacks.into_iter().partition(|(n, _)| n == name);
                for view in self.days.views() {
                    let none: Vec<Formula> = others
                        .iter()
                        .map(|(_, n)| !self.days.seen(view, *n))
                        .collect();
                    for (_, attack) in &own {
                        let together = [target.governs, outcomes.met, *attack];
                        let hit = self.hit(view, together);
                        // Mostly it excludes something alone, and little has to do with that.
                        if self.analysis.locally(&[&[hit], &none[..]].concat(), None) {
                            return Ok(None);
                        }
                        let Some(core) = self.analysis.unsat_core(&[hit], &none) else {
                            return Ok(None);
                        };
                        if core.is_empty() {
                            continue;
                        }
                        let covers = others.iter().zip(&none).filter(|(_, n)| core.contains(n));
                        names.extend(covers.map(|((n, _), _)| n.clone()));
                        ever = true;
                        both = both.or((view.0 == view.1).then_some((view, together)));
                    }
                }
            }
        }
        if !ever {
            return Ok(Some(Redundant::Never));
        }
        if self.named_as_defeater(targets, name) {
            return Ok(None);
        }
        let mut seen = BTreeSet::new();
        names.retain(|n| seen.insert(n.clone()));
        let Some((view, together)) = both else {
            return Ok(Some(Redundant::Covered(names, None)));
        };
        let [governs, met, attack] = together;
        let hit = self.hit(view, together);
        let (inside, on) = (self.days.seen(view, governs), self.start(view.1));
        let Some(example) = self.analysis.example(&self.side, hit, inside, on) else {
            return Ok(Some(Redundant::Never));
        };
        let nodes = [(met, true), (attack, true)];
        example.confirm(&self.side, &nodes, || format!("`{name}` holds"))?;
        Ok(Some(Redundant::Covered(names, Some(Box::new(example)))))
    }

    /// A system in scope meets a target, and the attack falls.
    fn hit(&mut self, view: View, [governs, met, attack]: [NodeId; 3]) -> Formula {
        let parts = [governs, met, attack].map(|n| self.days.seen(view, n));
        self.analysis.space.formulas.and(parts)
    }

    /// Whether something asks if this, and nothing else, defeats one of the targets.
    fn named_as_defeater(&self, targets: &[&ProvisionNodes], name: &str) -> bool {
        let program = self.side.program;
        let ids: Vec<&str> = targets
            .iter()
            .map(|v| &program.provisions[v.provision])
            .map(|p| p.id.as_str())
            .collect();
        // Of an own exception, only the provision is told.
        let asked = |node: &Node| match node {
            Node::Named(Part::Defeated(of, by), _) => {
                ids.contains(&of.as_str()) && (by == name || by == of)
            }
            _ => false,
        };
        self.side.law.graph.nodes().values().any(asked)
    }
}
