//! The worst that open questions can be. Where every variable of a question pulls a claim one way only, and
//! all of them can be at their worst together, the claim holds whatever the answer is as soon as it holds
//! with that one.

use std::collections::{BTreeMap, BTreeSet};

use super::Reasons;
use super::ground::{answered, questions};
use crate::analyse::atom::QuestionId;
use crate::analyse::formula::{Formula, Shape};
use solon_law::program::FactId;

/// In which ways a variable stands in a formula: as it is, and as its contrary.
type Ways = (bool, bool);

impl Reasons<'_> {
    /// The worst for a claim, of each question that is not known in full and of which it can be told;
    /// what some formulas ask is left aside, since these are to hold with some answer.
    pub(super) fn worst(
        &mut self,
        claim: Formula,
        beside: &[Formula],
    ) -> BTreeMap<QuestionId, Vec<Formula>> {
        let ways = self.ways_of(claim);
        let aside = self.aside(beside);
        let mut out: BTreeMap<QuestionId, Vec<Formula>> = BTreeMap::new();
        let mut both: BTreeSet<QuestionId> = BTreeSet::new();
        let open: BTreeMap<QuestionId, Vec<Formula>> = self
            .side
            .questions
            .iter()
            .filter(|(fact, _)| !self.known(*fact))
            .map(|(fact, question)| (*question, self.given(fact)))
            .collect();
        for (number, atom) in self.analysis.space.atoms().to_vec().into_iter().enumerate() {
            let Some((question, given)) = atom.question().and_then(|q| Some((q, open.get(&q)?)))
            else {
                continue;
            };
            let formula = self.analysis.space.atom(atom);
            if given.contains(&formula) || given.contains(&!formula) {
                continue;
            }
            match ways.get(&number) {
                Some((true, true)) => {
                    both.insert(question);
                }
                Some((true, false)) => out.entry(question).or_default().push(!formula),
                Some((false, _)) => out.entry(question).or_default().push(formula),
                None => {}
            }
        }
        out.retain(|q, _| !both.contains(q) && !aside.contains(q));
        let all: Vec<Formula> = out.values().flatten().copied().collect();
        let given: Vec<Formula> = open.values().flatten().copied().collect();
        if !self.analysis.satisfiable(&[&all[..], &given].concat()) {
            out.retain(|question, worst| {
                let given = open.get(question).map_or(&[][..], Vec::as_slice);
                self.analysis
                    .satisfiable(&[worst.as_slice(), given].concat())
            });
        }
        out
    }

    fn known(&self, fact: FactId) -> bool {
        answered(self.program, &self.facts, fact) && self.facts.state(self.program, fact).is_known()
    }

    fn given(&self, fact: FactId) -> Vec<Formula> {
        let own = self.units.iter().filter(|u| u.fact == fact);
        own.flat_map(|u| u.literals.clone()).collect()
    }

    /// Questions whose answers hang together with others, and those that some formulas ask.
    fn aside(&self, beside: &[Formula]) -> BTreeSet<QuestionId> {
        let mut out = questions(&self.analysis.space, beside);
        for tie in self.analysis.space.ties() {
            out.extend([tie.of, tie.top, tie.bottom]);
        }
        for (fact, asked) in self.program.facts.iter() {
            if !asked.earliest.is_empty() && !answered(self.program, &self.facts, fact) {
                out.insert(self.side.questions[fact]);
                out.extend(asked.earliest.iter().map(|f| self.side.questions[f]));
            }
        }
        out
    }

    /// How each variable stands in a formula, by its position among the variables.
    fn ways_of(&self, formula: Formula) -> BTreeMap<usize, Ways> {
        let formulas = &self.analysis.space.formulas;
        let mut out: BTreeMap<usize, Ways> = BTreeMap::new();
        let mut seen: BTreeSet<Formula> = BTreeSet::new();
        let mut todo = vec![formula];
        while let Some(next) = todo.pop() {
            if !seen.insert(next) {
                continue;
            }
            match formulas.shape(next) {
                Shape::True => {}
                Shape::Variable(number) => {
                    let ways = out.entry(number as usize).or_default();
                    match next.negative() {
                        true => ways.1 = true,
                        false => ways.0 = true,
                    }
                }
                Shape::And(parts) => {
                    todo.extend(parts.iter().map(|p| match next.negative() {
                        true => !*p,
                        false => *p,
                    }));
                }
            }
        }
        out
    }
}
