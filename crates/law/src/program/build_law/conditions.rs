//! One formula per kind of condition.

use super::{Builder, Built, Days, Key};
use crate::program::{
    Body, Claim, Compare, Cond, Constant, ConsultError, Defeater, DefineBody, DefineId, FactId,
    InterpretationId, Kind, Limb, Node, NodeId, Number, Part, PatternSet, Predicate, Property,
    Provision, Ratio, ScaleId, Target, VersionId, regime,
};

impl<'a> Builder<'a> {
    pub(super) fn limb(&mut self, limb: &Limb) -> Built {
        let mut node = self.cond(&limb.cond)?;
        if limb.burden.is_some() {
            node = self.graph.add(Node::Burden(node));
        }
        let part = Part::Limb(limb.label.clone(), limb.cites.clone(), limb.clears);
        Ok(self.graph.add(Node::Named(part, node)))
    }

    fn conds(&mut self, conds: &[Cond]) -> Result<Vec<NodeId>, ConsultError> {
        conds.iter().map(|c| self.cond(c)).collect()
    }

    pub(super) fn atom(&mut self, fact: FactId, predicate: Predicate) -> Built {
        let asked = &self.program.facts[fact];
        let gated = asked.is_gated();
        let predicate = if asked.ty.is_whole() {
            whole(predicate)
        } else {
            predicate
        };
        let gate = if gated {
            Some(self.get(Key::Gate(fact))?)
        } else {
            None
        };
        Ok(self.graph.add(Node::Atom {
            fact,
            predicate,
            gate,
        }))
    }

    /// A condition of whatever kind, for [`Builder::cond`].
    pub(super) fn condition(&mut self, cond: &Cond) -> Built {
        match cond {
            Cond::And(v) => {
                let parts = self.conds(v)?;
                Ok(self.graph.and(parts))
            }
            Cond::Or(v) => {
                let parts = self.conds(v)?;
                Ok(self.graph.or(parts))
            }
            Cond::Not(c) => {
                let part = self.cond(c)?;
                Ok(self.graph.not(part))
            }
            Cond::Limbs { all, limbs } => {
                let mut parts = Vec::new();
                for l in limbs {
                    parts.push(self.limb(l)?);
                }
                Ok(if *all {
                    self.graph.and(parts)
                } else {
                    self.graph.or(parts)
                })
            }
            Cond::Counted { exactly, n, of } => {
                let of = self.conds(of)?;
                Ok(self.graph.add(Node::Count {
                    exactly: *exactly,
                    n: *n,
                    of,
                }))
            }
            Cond::Fact(fact, predicate) => self.atom(*fact, predicate.clone()),
            Cond::Constant(fact, compare, Constant::Define(define)) => {
                self.constant(*fact, *compare, *define)
            }
            Cond::Constant(fact, compare, Constant::Reading(i)) => {
                self.read_constant(*fact, *compare, *i)
            }
            Cond::Define(d) => self.get(Key::Define(*d, self.days)),
            Cond::Reading(i) => self.get(Key::Reading(*i, self.days)),
            Cond::Fires(patterns) => {
                let mut parts = Vec::new();
                for v in self.matching(patterns) {
                    let node = self.get(Key::Provision(v, self.days.outcomes()))?;
                    let node = self.counts(v, node)?;
                    let node = self.across(v, node)?;
                    let node = self.outcome(node);
                    let part = Part::Fires(self.provision_of(v).id.clone());
                    parts.push(self.graph.add(Node::Named(part, node)));
                }
                Ok(self.graph.or(parts))
            }
            Cond::Defeated(patterns, by) => self.defeated(patterns, by),
            Cond::AtLeast(scale, level) => {
                if *level == 0 {
                    return Ok(self.graph.constant(true));
                }
                let mut node = self.get(Key::Level(*scale, *level, self.days.outcomes()))?;
                let far = regime::of(&self.program.scales[scale].name) != self.home;
                if far || self.days == Days::Classified {
                    let governed = self.governed(*scale)?;
                    node = self.graph.and(vec![governed, node]);
                    node = self.outcome(node);
                }
                let scale = &self.program.scales[scale];
                let level = scale.levels.get(*level).cloned();
                let part = Part::Level(scale.name.clone(), level.unwrap_or_default());
                Ok(self.graph.add(Node::Named(part, node)))
            }
            Cond::Role(r) => {
                let node = self.get(Key::Role(*r, self.days))?;
                Ok(self.graph.add(Node::Named(Part::Role(*r), node)))
            }
            Cond::Assessed(assessment, members) => self.assessed(*assessment, *members),
            Cond::Scored(score, compare, mark) => self.compares(*score, *compare, *mark),
            Cond::Classified(c) => {
                let outer = std::mem::replace(&mut self.days, Days::Classified);
                let node = self.cond(c);
                self.days = outer;
                node
            }
            Cond::Applies(f) => match self.program.facts[f].is_gated() {
                true => self.get(Key::Gate(*f)),
                false => Ok(self.graph.constant(true)),
            },
        }
    }

    /// A ratio applies: both its parts do, and it is not taken of nought.
    pub(super) fn ratio_applies(&mut self, ratio: Ratio) -> Built {
        let mut parts = Vec::new();
        if self.program.facts[ratio.top].is_gated() {
            parts.push(self.get(Key::Gate(ratio.top))?);
        }
        let some = Predicate::Number(Compare::Gt, Number::ZERO);
        parts.push(self.atom(ratio.bottom, some)?);
        Ok(self.graph.and(parts))
    }

    /// What a property claims, as a formula that is true where the property holds; where it compares
    /// levels, one for each that can be reached.
    pub(super) fn property(&mut self, property: &Property) -> Result<Vec<NodeId>, ConsultError> {
        let outer = std::mem::replace(&mut self.days, Days::Classified);
        let conds = match &property.claim {
            Claim::Always(cond) | Claim::Never(cond) => std::slice::from_ref(cond),
            Claim::NeverFalls { levels, .. } => levels,
        };
        let nodes: Result<Vec<NodeId>, ConsultError> = conds.iter().map(|c| self.cond(c)).collect();
        self.days = outer;
        let mut nodes = nodes?;
        if let (Claim::Never(_), [claim]) = (&property.claim, nodes.as_mut_slice()) {
            *claim = self.graph.not(*claim);
        }
        Ok(nodes)
    }

    /// An outcome of an exception that is read, not aimed: with several scopes it counts where what it
    /// is aimed at does, as a rule's does by itself.
    fn counts(&mut self, v: VersionId, outcome: NodeId) -> Built {
        let exception = self.provision_of(v).kind == Kind::Exception;
        if !exception || !self.several() || self.days == Days::Scoping {
            return Ok(outcome);
        }
        let governs = self.governs(v)?;
        Ok(self.graph.and(vec![governs, outcome]))
    }

    /// An outcome as what is being built reads it: of the day, or of all days from it on.
    fn outcome(&mut self, node: NodeId) -> NodeId {
        match self.days {
            Days::Classified => self.graph.add(Node::Ahead(node)),
            Days::Enacted | Days::Moved | Days::Scoping => node,
        }
    }

    /// Some scope that governs a scale takes the system in; always so where none governs it.
    fn governed(&mut self, scale: ScaleId) -> Built {
        let mut parts = Vec::new();
        for (s, scope) in self.program.scopes.all() {
            if scope.governs.contains(&scale) {
                parts.push(self.in_scope(s)?);
            }
        }
        if parts.is_empty() {
            return Ok(self.graph.constant(true));
        }
        Ok(self.graph.or(parts))
    }

    /// A constant's value depends on the day: one comparison per version of it.
    fn constant(&mut self, fact: FactId, compare: Compare, define: DefineId) -> Built {
        let mut parts = Vec::new();
        for version in &self.text.defines[define] {
            let Some(predicate) = compared(compare, &version.text) else {
                continue;
            };
            let atom = self.atom(fact, predicate)?;
            let window = self.graph.add(Node::Window(version.from, version.until));
            parts.push(self.within(version.from, version.until, window, atom));
        }
        Ok(self.graph.or(parts))
    }

    /// A comparison with what the reading in force gives: one comparison per reading.
    fn read_constant(&mut self, fact: FactId, compare: Compare, id: InterpretationId) -> Built {
        let mut parts = Vec::new();
        let interpretation = &self.program.interpretations[id];
        for reading in &interpretation.readings {
            if reading.body == DefineBody::Never {
                // No day is before or after one that never comes.
                parts.push(self.graph.constant(false));
            } else if let Some(predicate) = compared(compare, &reading.body) {
                parts.push(self.atom(fact, predicate)?);
            }
        }
        let node = self.graph.add(Node::Choice(id, parts));
        Ok(self.graph.add(Node::Named(Part::Reading(id), node)))
    }

    pub(super) fn provision_of(&self, v: VersionId) -> &'a Provision {
        let (id, _) = self.versions[v];
        &self.program.provisions[id]
    }

    pub(super) fn text_of(&self, v: VersionId) -> &'a Body {
        let (_, version) = self.versions[v];
        &version.text
    }

    /// Versions of the provisions that patterns mean.
    fn matching(&self, patterns: &PatternSet) -> Vec<VersionId> {
        let meant = |v: &VersionId| {
            let p = self.provision_of(*v);
            patterns.reaches(p.kind, &p.id)
        };
        let mut out = self.by_id().meant(patterns);
        out.retain(meant);
        out
    }

    fn defeated(&mut self, patterns: &PatternSet, by: &Defeater) -> Built {
        let program = self.program;
        let mut parts = Vec::new();
        for v in self.matching(patterns) {
            let nodes = self.outcomes_of(v, self.days.outcomes())?.clone();
            let id = &self.provision_of(v).id;
            let met = nodes.met;
            let attacks: Vec<NodeId> = match &by.label {
                Some(label) if by.id == *id => self
                    .text_of(v)
                    .unless
                    .iter()
                    .zip(&nodes.unless)
                    .filter(|(u, _)| u.label == *label)
                    .map(|(_, n)| *n)
                    .collect(),
                Some(_) => Vec::new(),
                None => nodes
                    .attackers
                    .iter()
                    .filter(|(t, _)| match t {
                        Target::Provision(e) => self.provision_of(*e).id == by.id,
                        Target::Scope(s, c) => program.scopes[s]
                            .clauses
                            .get(*c)
                            .is_some_and(|c| c.id == by.id),
                    })
                    .map(|(_, n)| *n)
                    .collect(),
            };
            for attack in attacks {
                let node = self.graph.and(vec![met, attack]);
                let node = self.counts(v, node)?;
                let node = self.across(v, node)?;
                let node = self.outcome(node);
                let part = Part::Defeated(id.clone(), by.id.clone());
                parts.push(self.graph.add(Node::Named(part, node)));
            }
        }
        Ok(self.graph.or(parts))
    }
}

/// A test of a whole number as `at least` or `less than` a whole number, so that equal tests are one
/// formula.
fn whole(predicate: Predicate) -> Predicate {
    let Predicate::Number(compare, n) = predicate else {
        return predicate;
    };
    let strict = matches!(compare, Compare::Gt | Compare::Le);
    let Some(from) = n.whole_from(strict) else {
        return predicate;
    };
    let compare = match compare {
        Compare::Ge | Compare::Gt => Compare::Ge,
        Compare::Le | Compare::Lt => Compare::Lt,
    };
    Predicate::Number(compare, from)
}

/// A comparison with a constant; `None` for a condition.
fn compared(compare: Compare, body: &DefineBody) -> Option<Predicate> {
    match body {
        DefineBody::Number(n) => Some(Predicate::Number(compare, *n)),
        DefineBody::Day(d) => Some(Predicate::Day(compare, *d)),
        // Versions of a define hold the number of their days.
        DefineBody::Cond(_) | DefineBody::Dated(_) | DefineBody::Never => None,
    }
}
