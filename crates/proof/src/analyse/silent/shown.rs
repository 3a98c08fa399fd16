//! Systems that are cleared silently: a description of each, and what is told of it. Every one is put to
//! the evaluator before it is shown, many at once.

use std::collections::BTreeSet;

use super::apart::Unit;
use super::{Escape, Finder, Silent};
use crate::analyse::atom::{Atom, Literal};
use crate::analyse::formula::Formula;
use crate::analyse::local::Standing;
use crate::analyse::witness::{Cube, Example, NotConfirmed, completed};
use solon_law::program::{
    Cond, FactId, FactType, Members, NodeId, Part, Predicate, ProvisionNodes,
};
use solon_verdict::eval::Query;
use solon_verdict::eval::bitslice::{Ground, evaluate, halves};
use solon_verdict::facts::{Facts, State};

/// So many descriptions are put to the evaluator at once.
const AT_ONCE: usize = 512;

/// A system that was found and not yet put to the evaluator.
pub(super) struct Found<'a> {
    version: &'a ProvisionNodes,
    node: NodeId,
    names: Vec<Part>,
    confirming: BTreeSet<FactId>,
    asked: Vec<FactId>,
    /// Questions of which it is told how they are answered.
    told: Vec<FactId>,
    model: Vec<Literal>,
    facts: Facts,
    undecided: bool,
}

/// Systems as the evaluator sees them, a bit for each: where a formula surely holds, and where it may.
struct Seen<'s> {
    of: &'s dyn Fn(NodeId) -> Option<&'s [u64]>,
    words: usize,
}

impl Seen<'_> {
    /// Whether a formula surely holds of a system, and whether it may.
    fn value(&self, node: NodeId, system: usize) -> Option<(bool, bool)> {
        let (sure, may) = halves((self.of)(node)?, self.words);
        let bit = |plane: &[u64]| plane.get(system / 64).map(|w| w >> (system % 64) & 1 == 1);
        Some((bit(sure)?, bit(may)?))
    }

    fn is(&self, node: NodeId, system: usize, value: bool) -> bool {
        self.value(node, system) == Some((value, value))
    }
}

impl<'a> Finder<'a> {
    /// A system that escapes. It names what the rule is about and how the questions asked of everybody are
    /// answered, with an answer that is no empty list where there is one.
    pub(super) fn example(
        &mut self,
        version: &'a ProvisionNodes,
        (units, at): (&[Unit], usize),
        (escape, asked): (Escape, Vec<FactId>),
        silence: &mut Standing,
    ) -> Option<Found<'a>> {
        let unit = units.get(at)?;
        let mut filled = escape.claim;
        for fact in &unit.facts {
            let some = self.something(*fact);
            let with = self.analysis.space.formulas.and([filled, some]);
            if self.analysis.locally(&[with], Some((silence, &[]))) {
                filled = with;
            }
        }
        if !self.analysis.locally(&[filled], Some((silence, &[]))) {
            return None;
        }
        let model = self.analysis.local_model();
        let found = self.analysis.lessened(vec![filled], model, |this, all| {
            let found = this.locally(all, Some((silence, &[])));
            found.then(|| this.local_model())
        });
        let model = self.analysis.local_system(&found, silence);
        let cube = Cube(model);
        let facts = cube.facts(&self.analysis.space, &self.side, self.on);
        let told = units.iter().flat_map(|u| &u.facts).chain(&asked);
        Some(Found {
            version,
            node: unit.node,
            names: unit.names.clone(),
            confirming: escape.confirming,
            told: told.copied().collect(),
            asked,
            model: cube.0,
            facts: self.described(&facts),
            undecided: self.analysis.space.undecided(),
        })
    }

    /// A description with an answer to every question, and none to what nobody is asked.
    fn described(&self, facts: &Facts) -> Facts {
        let mut out = completed(self.side.program, facts);
        for fact in &self.unasked {
            out.clear(*fact);
        }
        out
    }

    /// Whether so many were found that they are put to the evaluator.
    pub(super) fn many(&self) -> bool {
        self.found.len() >= AT_ONCE / 2
    }

    /// Puts what was found to the evaluator: each system is in scope, at the bottom, without answers at
    /// odds, and fails the unit even where nothing is known of the questions that the rule opens.
    pub(super) fn confirm(&mut self, out: &mut Vec<Silent>) -> Result<(), NotConfirmed> {
        let found = std::mem::take(&mut self.found);
        let mut systems: Vec<(Facts, Query)> = Vec::new();
        let mut bare: Vec<Option<usize>> = Vec::new();
        for one in &found {
            systems.push((one.facts.clone(), self.query.clone()));
        }
        for one in &found {
            let other = (!one.confirming.is_empty()).then_some(systems.len());
            if other.is_some() {
                let mut facts = one.facts.clone();
                for fact in &one.confirming {
                    facts.clear(*fact);
                }
                systems.push((facts, self.query.clone()));
            }
            bare.push(other);
        }
        if systems.is_empty() {
            return Ok(());
        }
        let ground = Ground::of(self.side.program, &systems);
        let planes = evaluate(&ground, self.side.law);
        let on = planes.on(Some(self.query.on));
        let seen = Seen {
            of: &|node| planes.values(on?, node, false),
            words: systems.len().div_ceil(64),
        };
        for (at, (one, bare)) in found.into_iter().zip(bare).enumerate() {
            let failing = seen.is(one.node, bare.unwrap_or(at), false);
            if !failing || !self.escapes(one.version, &seen, at) {
                let name = &self.side.program.provisions[one.version.provision];
                return Err(NotConfirmed {
                    what: format!("{} is cleared", name.id),
                    undecided: one.undecided,
                });
            }
            let says = self.told(&one, &seen, at);
            out.push(self.shown(one, says));
        }
        Ok(())
    }

    fn shown(&self, one: Found<'_>, says: Vec<Cond>) -> Silent {
        Silent {
            rule: one.version.provision,
            names: one.names,
            asked: one.asked,
            example: Example {
                says,
                facts: one.facts,
                readings: Vec::new(),
                on: self.on,
                asked: self.query.on,
                undecided: one.undecided,
                before: None,
            },
        }
    }

    /// Whether a system is in the scope of a rule, at the bottom without it, and its answers fit together.
    fn escapes(&self, version: &ProvisionNodes, seen: &Seen<'_>, at: usize) -> bool {
        let law = self.side.law;
        let mut nodes = vec![(version.governs, true), (version.class.fires, false)];
        nodes.extend(law.constraints.iter().map(|n| (*n, true)));
        for given in version.given.iter().filter(|g| g.level > 0) {
            let first = law.levels[given.scale].class.first();
            nodes.extend(first.map(|n| (*n, false)));
        }
        let mut nodes = nodes.into_iter();
        nodes.all(|(node, value)| seen.is(node, at, value))
    }

    /// What an example says of some questions that apply to it, and of the ratios of which they are parts.
    fn told(&self, one: &Found<'_>, seen: &Seen<'_>, at: usize) -> Vec<Cond> {
        let mut says = Vec::new();
        let mut spoken = BTreeSet::new();
        let ratios = |fact: &FactId| self.side.program.ratios_of(*fact);
        let facts = one.told.iter();
        let facts = facts.flat_map(|fact| std::iter::once(*fact).chain(ratios(fact)));
        for fact in facts {
            let gate = self.side.law.gates[fact];
            let closed = gate.is_some_and(|g| seen.is(g, at, false));
            let question = self.side.questions[fact];
            let own = one.model.iter();
            let own = own.filter(|(a, _)| a.question() == Some(question));
            let own = tightest(own.copied().collect());
            // Of a part of a ratio there may be nothing to say that is not said of the ratio.
            if !closed && spoken.insert(fact) && !own.is_empty() {
                says.extend(self.says(&Cube(own), question, fact));
            }
        }
        says
    }

    /// That a list is not empty.
    pub(super) fn something(&mut self, fact: FactId) -> Formula {
        let program = self.side.program;
        match &program.facts[fact].ty {
            FactType::Set(_) => {
                let some = Predicate::Count(1);
                let space = &mut self.analysis.space;
                space.test(&self.side, fact, &some, &self.stretch)
            }
            _ => Formula::TRUE,
        }
    }

    /// What an example says of a question: of a list, all that is in it.
    fn says(&self, cube: &Cube, question: usize, fact: FactId) -> Option<Cond> {
        let program = self.side.program;
        let set = matches!(&program.facts[fact].ty, FactType::Set(_));
        if !set {
            return cube.says(&self.analysis.space, &self.side, question, self.on);
        }
        let mut has = Members::default();
        let facts = cube.facts(&self.analysis.space, &self.side, self.on);
        if let Some(answer) = facts.get(fact)
            && let State::Set { must, .. } = answer.state
        {
            has = must;
        }
        Some(if has.is_empty() {
            Cond::Not(Box::new(Cond::Fact(fact, Predicate::Count(1))))
        } else {
            Cond::Fact(fact, Predicate::HasAll(has))
        })
    }
}

/// Of bounds of a ratio, those that the others do not say anyway.
fn tightest(mut literals: Vec<Literal>) -> Vec<Literal> {
    let over = |l: &Literal, holds: bool| match l {
        (Atom::Over(_, n, strict), value) if *value == holds => Some((*n, *strict)),
        _ => None,
    };
    let low = literals.iter().filter_map(|l| over(l, true)).max();
    let high = literals.iter().filter_map(|l| over(l, false)).min();
    literals.retain(|l| {
        let says = |bound, holds| over(l, holds).is_none_or(|own| Some(own) == bound);
        says(low, true) && says(high, false)
    });
    literals
}
