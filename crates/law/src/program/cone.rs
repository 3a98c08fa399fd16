//! The part of a law that its levels, rules and scope hang on (their cone of influence), and by which it
//! is seen that answers are not used or do not fit together. Says nothing of duties, penalties and roles.

use super::law::bare::Bare;
use super::law::{KnownBehind, Lifted, versions};
use super::{
    GivenLevel, Kind, Law, LevelNodes, NodeId, Outcomes, ProvisionNodes, ScopeNodes, Table,
};

impl Law {
    /// The same law with the formulas alone that levels, rules and scope hang on, with constraints and
    /// with when questions apply. Of provisions it has the rules, without their attackers. Days that may change something are those of the whole law,
    /// so that days are cut alike.
    #[must_use]
    pub fn cone(&self) -> Law {
        let part = Cone::of(self);
        let mut provisions = Table::default();
        for rule in self.rules().filter_map(|rule| part.rule(rule)) {
            provisions.push(rule);
        }
        Law {
            program: self.program.clone(),
            view: self.view.clone(),
            amendments: self.amendments.clone(),
            gates: self.gates.map(|_, g| part.to((*g)?)),
            versions: versions(self.versions.map(|_, _| Vec::new()), &provisions),
            provisions,
            levels: self.levels.map(|_, l| part.levels(l)),
            scopes: self.scopes.map(|_, s| part.scope(s)),
            roles: Vec::new(),
            constraints: part.all(&self.constraints),
            properties: Vec::new(),
            decisions: Table::default(),
            scores: Table::default(),
            in_scope: part.to(self.in_scope).unwrap_or(self.in_scope),
            reached: self.reached.and_then(|node| part.to(node)),
            defaults: self.defaults.clone(),
            live_interpretations: self.live_interpretations.clone(),
            breakpoints: self.breakpoints.clone(),
            awaited: self.awaited.clone(),
            relative: self.relative.clone(),
            behind: KnownBehind::default(),
            lifted: Lifted::default(),
            graph: part.0.graph,
        }
    }

    fn rules(&self) -> impl Iterator<Item = &ProvisionNodes> {
        let versions = self.provisions.values();
        versions.filter(|p| p.kind == Kind::Rule)
    }

    /// What levels, rules, scope, and whether answers fit are read off.
    fn behind_verdict(&self) -> Vec<NodeId> {
        let mut out = vec![self.in_scope];
        out.extend(&self.constraints);
        out.extend(self.gates.values().flatten());
        for levels in self.levels.values() {
            out.extend(levels.class.iter().chain(&levels.effect));
        }
        for scope in self.scopes.values() {
            out.extend([scope.in_scope, scope.entered]);
            out.extend(&scope.clauses);
        }
        for rule in self.rules() {
            out.push(rule.governs);
            for o in [&rule.class, &rule.effect] {
                out.extend([o.window, o.when, o.met, o.fires, o.defeated, o.mine]);
                out.extend(&o.unless);
            }
            let by = |g: &GivenLevel| g.by.map(|(_, reached)| reached);
            out.extend(rule.given.iter().filter_map(by));
            out.extend(rule.given.iter().flat_map(|g| [g.class, g.effect]));
        }
        out
    }
}

/// A smaller graph, and where the formulas of the larger one stand in it.
struct Cone(Bare);

impl Cone {
    fn of(law: &Law) -> Cone {
        Cone(Bare::of(&law.graph, law.behind_verdict()))
    }

    fn to(&self, node: NodeId) -> Option<NodeId> {
        self.0.to(node)
    }

    fn all(&self, nodes: &[NodeId]) -> Vec<NodeId> {
        nodes.iter().filter_map(|n| self.to(*n)).collect()
    }

    fn levels(&self, levels: &LevelNodes) -> LevelNodes {
        LevelNodes {
            class: self.all(&levels.class),
            effect: self.all(&levels.effect),
        }
    }

    fn scope(&self, scope: &ScopeNodes) -> ScopeNodes {
        ScopeNodes {
            clauses: self.all(&scope.clauses),
            entered: self.to(scope.entered).unwrap_or(scope.entered),
            in_scope: self.to(scope.in_scope).unwrap_or(scope.in_scope),
            steady: scope.steady,
        }
    }

    fn outcomes(&self, of: &Outcomes) -> Option<Outcomes> {
        Some(Outcomes {
            window: self.to(of.window)?,
            when: self.to(of.when)?,
            met: self.to(of.met)?,
            unless: self.all(&of.unless),
            attackers: Vec::new(),
            fires: self.to(of.fires)?,
            defeated: self.to(of.defeated)?,
            mine: self.to(of.mine)?,
        })
    }

    fn given(&self, given: &GivenLevel) -> Option<GivenLevel> {
        Some(GivenLevel {
            by: match given.by {
                Some((assessment, reached)) => Some((assessment, self.to(reached)?)),
                None => None,
            },
            class: self.to(given.class)?,
            effect: self.to(given.effect)?,
            ..*given
        })
    }

    fn rule(&self, rule: &ProvisionNodes) -> Option<ProvisionNodes> {
        Some(ProvisionNodes {
            provision: rule.provision,
            kind: rule.kind,
            body: rule.body.clone(),
            from: rule.from,
            until: rule.until,
            changed_by: rule.changed_by.clone(),
            governs: self.to(rule.governs)?,
            class: self.outcomes(&rule.class)?,
            effect: self.outcomes(&rule.effect)?,
            given: rule.given.iter().filter_map(|g| self.given(g)).collect(),
            bound: Vec::new(),
            limits: Vec::new(),
            due: Vec::new(),
        })
    }
}
