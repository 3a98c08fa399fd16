//! Every way to come to a level, or out of scope, told by rules: of each rule the elements of its
//! condition that are met, alternatives apart. That there is no other way is proved, and of the ways none
//! is covered by the others. Of each a smallest example is put to the evaluator.

use super::{Claim, Reasons, Says};
use crate::analyse::conclude;
use crate::analyse::formula::Formula;
use solon_law::program::{
    Kind, Level, Node, NodeId, Part, ProvisionId, ScaleId, ScopeEffect, ScopeId, VersionId,
};
use solon_verdict::eval::{Case, Verdict};
use solon_verdict::facts::Facts;

/// What brings a system there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// A rule applies.
    Rule(ProvisionId),
    /// A clause takes the system out.
    Clause(ScopeId, usize),
    /// No clause takes it in; or no rule of a higher level applies.
    Nothing,
}

/// A way.
#[derive(Clone, Debug)]
pub struct Way {
    /// What brings the system there.
    pub by: By,
    /// The text of the rule.
    pub version: Option<VersionId>,
    /// The parts of its condition that are met, in its order; each with the element that it stands in.
    pub parts: Vec<Leaf>,
    /// What must be said of a system for this, as little as found.
    pub says: Vec<Says>,
    /// A system that says it.
    pub example: Facts,
}

/// A part of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The innermost element that it stands in.
    pub limb: Option<NodeId>,
    /// The part: one of these, all tests of one question where there are several.
    pub any: Vec<NodeId>,
}

/// All ways.
#[derive(Clone, Debug, Default)]
pub struct Ways {
    /// The ways, in the order of the pack.
    pub found: Vec<Way>,
    /// Rules that give the level, and never but where one of these ways does.
    pub covered: Vec<ProvisionId>,
    /// It is proved that there is no other.
    pub complete: bool,
}

/// Alternatives of one rule are told apart up to so many.
const APART: usize = 16;
/// And with so many parts; elements that name the one before twice have twice as many each.
const LEAVES: usize = 200;

/// A way that is not yet known to lead anywhere.
struct Candidate {
    by: By,
    version: Option<VersionId>,
    parts: Vec<Leaf>,
    formula: Formula,
}

impl Reasons<'_> {
    /// Every way to a level of a scale that is open to the system; at most so many.
    pub fn ways_to(&mut self, scale: ScaleId, level: Level, most: usize) -> Ways {
        let target = self.formula(Claim::Exactly(scale, level));
        let mut candidates = Vec::new();
        for (id, version) in self.law.provisions.iter() {
            if version.kind != Kind::Rule || level == 0 {
                continue;
            }
            let given: Vec<NodeId> = version
                .given_from(scale, level)
                .filter(|g| g.level == level)
                .map(|g| g.class)
                .collect();
            if given.is_empty() {
                continue;
            }
            for parts in self.paths(version.class.when) {
                let formula = self.some_ahead(scale, &given, &parts);
                candidates.push(Candidate {
                    by: By::Rule(version.provision),
                    version: Some(id),
                    parts,
                    formula,
                });
            }
        }
        if candidates.is_empty() {
            candidates.push(Candidate {
                by: By::Nothing,
                version: None,
                parts: Vec::new(),
                formula: target,
            });
        }
        let reached = |outcome: &solon_verdict::eval::Outcome| {
            let found = outcome.scales.get(scale.index());
            found.is_some_and(|s| !s.out() && s.class == (level, level))
        };
        self.covering(target, candidates, most, &reached)
    }

    /// Every way out of scope that is open to the system; at most so many.
    pub fn ways_out(&mut self, most: usize) -> Ways {
        let target = self.formula(Claim::OutOfScope);
        let mut candidates = Vec::new();
        let mut entrances = Vec::new();
        for (id, scope) in self.program.scopes.iter() {
            let nodes = &self.law.scopes[id].clauses;
            for (at, (clause, node)) in scope.clauses.iter().zip(nodes).enumerate() {
                if clause.effect == ScopeEffect::Excluded {
                    candidates.push(Candidate {
                        by: By::Clause(id, at),
                        version: None,
                        parts: Vec::new(),
                        formula: self.days.at(self.current, *node),
                    });
                }
            }
            entrances.push(self.days.at(self.current, self.law.scopes[id].entered));
        }
        let some = self.analysis.space.formulas.or(entrances);
        candidates.push(Candidate {
            by: By::Nothing,
            version: None,
            parts: Vec::new(),
            formula: !some,
        });
        let out = |outcome: &solon_verdict::eval::Outcome| {
            outcome.scope.verdict == Verdict::Out && outcome.scope.later.is_none()
        };
        self.covering(target, candidates, most, &out)
    }

    /// Of some candidates those that lead to a target, none of which the others cover.
    fn covering(
        &mut self,
        target: Formula,
        candidates: Vec<Candidate>,
        most: usize,
        confirm: &dyn Fn(&solon_verdict::eval::Outcome) -> bool,
    ) -> Ways {
        if self.analysis.consistent.is_empty() {
            self.analysis.prefer_consistent(&self.side, &self.days);
        }
        let given: Vec<Formula> = self.units.iter().map(|u| u.formula).collect();
        let granted = self.analysis.space.formulas.and(given);
        let mut open: Vec<Candidate> = Vec::new();
        for candidate in candidates {
            if self
                .analysis
                .satisfiable(&[granted, target, candidate.formula])
            {
                open.push(candidate);
            }
        }
        // Those that say more go first, so that what is covered is what is special.
        let mut at = open.len();
        let mut covered: Vec<ProvisionId> = Vec::new();
        while let Some(next) = at.checked_sub(1) {
            at = next;
            let others = open.iter().enumerate().filter(|(i, _)| *i != at);
            let mut alone: Vec<Formula> = others.map(|(_, c)| !c.formula).collect();
            alone.extend(open.get(at).map(|c| c.formula));
            alone.extend([granted, target]);
            if open.len() > 1
                && !self.analysis.satisfiable(&alone)
                && let By::Rule(id) = open.remove(at).by
            {
                covered.push(id);
            }
        }
        let kept = |id: &ProvisionId| open.iter().any(|c| c.by == By::Rule(*id));
        covered.retain(|id| !kept(id));
        covered.sort_unstable();
        covered.dedup();
        let mut none: Vec<Formula> = open.iter().map(|c| !c.formula).collect();
        none.extend([granted, target]);
        let mut complete = !self.analysis.satisfiable(&none);
        complete &= open.len() <= most;
        open.truncate(most);
        let mut found = Vec::new();
        for candidate in open {
            match self.way(target, granted, candidate, confirm) {
                Some(way) => found.push(way),
                None => complete = false,
            }
        }
        Ways {
            found,
            covered,
            complete,
        }
    }

    /// A way with its example; `None` where the evaluator does not confirm it.
    fn way(
        &mut self,
        target: Formula,
        granted: Formula,
        of: Candidate,
        confirm: &dyn Fn(&solon_verdict::eval::Outcome) -> bool,
    ) -> Option<Way> {
        let formulas = &mut self.analysis.space.formulas;
        let claim = formulas.and([granted, target, of.formula]);
        let model = self.analysis.smallest(claim)?;
        let cube = self.analysis.telling(claim, &model);
        let short = self.analysis.cube_within(claim, granted, &model)?;
        let on = Some(self.query.on);
        let described = cube.facts(&self.analysis.space, &self.side, on);
        let mut example = self.facts.clone();
        for (fact, answer) in described.answered() {
            if !super::ground::answered(self.program, &self.facts, fact)
                || !self.facts.state(self.program, fact).is_known()
            {
                example.set(fact, answer.clone());
            }
        }
        let case = Case::new(self.law, &example).ok()?;
        if !confirm(&conclude(&case, &self.query)) {
            return None;
        }
        let mut says: Vec<Says> = Vec::new();
        for question in short.questions() {
            let told = short.says(&self.analysis.space, &self.side, question, on);
            says.extend(self.side.fact(question).zip(told));
        }
        Some(Way {
            by: of.by,
            version: of.version,
            parts: of.parts,
            says,
            example,
        })
    }

    /// A rule gives a level on a day ahead on which the system is governed, and some parts are met.
    fn some_ahead(&mut self, scale: ScaleId, given: &[NodeId], parts: &[Leaf]) -> Formula {
        let mut any = Vec::new();
        for stretch in self.ahead() {
            let inside = self.inside(scale, stretch);
            let at = |node: &NodeId| self.days.at(stretch, *node);
            let given: Vec<Formula> = given.iter().map(at).collect();
            let parts: Vec<Vec<Formula>> = parts
                .iter()
                .map(|leaf| leaf.any.iter().map(at).collect())
                .collect();
            let formulas = &mut self.analysis.space.formulas;
            let mut all: Vec<Formula> = parts.into_iter().map(|any| formulas.or(any)).collect();
            all.push(inside);
            all.push(formulas.or(given));
            any.push(formulas.and(all));
        }
        self.analysis.space.formulas.or(any)
    }

    /// The ways to meet a condition, as far as its elements tell them apart; as a whole where there are
    /// too many.
    fn paths(&self, node: NodeId) -> Vec<Vec<Leaf>> {
        self.apart(node, None).unwrap_or_else(|| {
            let whole = |of: &[NodeId]| {
                let leaves = of.iter().map(|n| Leaf {
                    limb: None,
                    any: vec![*n],
                });
                vec![leaves.collect()]
            };
            match self.law.graph.node(node) {
                Node::And(of) => whole(of),
                _ => whole(&[node]),
            }
        })
    }

    fn apart(&self, node: NodeId, limb: Option<NodeId>) -> Option<Vec<Vec<Leaf>>> {
        let leaf = |any: Vec<NodeId>| vec![Leaf { limb, any }];
        match self.law.graph.node(node) {
            Node::And(of) => {
                let mut out: Vec<Vec<Leaf>> = vec![Vec::new()];
                for part in of {
                    let ways = self.apart(*part, limb)?;
                    if out.len() * ways.len() > APART {
                        return None;
                    }
                    out = out
                        .iter()
                        .flat_map(|some| ways.iter().map(|way| [some.as_slice(), way].concat()))
                        .collect();
                    if out.iter().any(|way| way.len() > LEAVES) {
                        return None;
                    }
                }
                Some(out)
            }
            Node::Or(of) => {
                let mut out = Vec::new();
                for alternative in self.alternatives(of) {
                    match alternative.as_slice() {
                        [only] => out.extend(self.apart(*only, limb)?),
                        _ => out.push(leaf(alternative)),
                    }
                    if out.len() > APART {
                        return None;
                    }
                }
                Some(out)
            }
            Node::Named(Part::Limb(..), x) => self.apart(*x, Some(node)),
            Node::Named(Part::Define(d), x) if self.program.defines[d].title.is_empty() => {
                self.apart(*x, limb)
            }
            _ => Some(vec![leaf(vec![node])]),
        }
    }

    /// Alternatives, those together that test one question.
    fn alternatives(&self, of: &[NodeId]) -> Vec<Vec<NodeId>> {
        let fact = |n: &NodeId| match self.law.graph.node(*n) {
            Node::Atom { fact, .. } => Some(*fact),
            _ => None,
        };
        let mut out: Vec<Vec<NodeId>> = Vec::new();
        for node in of {
            let own = fact(node);
            let same = |a: &&mut Vec<NodeId>| own.is_some() && a.first().and_then(fact) == own;
            match out.iter_mut().find(same) {
                Some(alternative) => alternative.push(*node),
                None => out.push(vec![*node]),
            }
        }
        out
    }
}
