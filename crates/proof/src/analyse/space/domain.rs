//! What is true of all variables made so far, whatever a system is like.

use std::collections::BTreeMap;

use super::{Answers, Space};
use crate::analyse::atom::{Atom, QuestionId};
use crate::analyse::formula::Formula;
use solon_law::program::InterpretationId;

impl Space {
    /// What holds of the variables made so far, whatever a system is like: one value of a list and
    /// no more, one reading of a contested point, a number that is at least five is at least four.
    pub fn domain(&mut self) -> Vec<Formula> {
        let made = self.made();
        if let Some((of, known)) = &self.domain
            && *of == made
        {
            return known.clone();
        }
        let domain = self.all_of_domain();
        // What it says may make variables.
        self.domain = (made == self.made()).then(|| (made, domain.clone()));
        domain
    }

    fn all_of_domain(&mut self) -> Vec<Formula> {
        let mut sorted = self.atoms.clone();
        sorted.sort_unstable();
        let mut out = self.order.clone();
        for pair in sorted.windows(2) {
            let [lower, higher] = pair else { continue };
            let ordered = match (lower, higher) {
                (Atom::Over(a, ..), Atom::Over(b, ..))
                | (Atom::From(a, _), Atom::From(b, _))
                | (Atom::Lapsed(a, _), Atom::Lapsed(b, _)) => a == b,
                _ => false,
            };
            if ordered {
                let (lower, higher) = (self.atom(*lower), self.atom(*higher));
                out.push(self.formulas.or([lower, !higher]));
            }
        }
        let mut lists: Vec<QuestionId> = sorted
            .iter()
            .filter_map(|a| match a {
                Atom::Value(q, _) => Some(*q),
                _ => None,
            })
            .collect();
        lists.dedup();
        for question in lists {
            let Some(Answers::One(names)) = self.questions.get(question).map(|q| &q.answers) else {
                continue;
            };
            let values: Vec<Formula> = (0..names.len())
                .map(|i| self.atom(Atom::Value(question, i)))
                .collect();
            self.exactly_one(&values, &mut out);
        }
        // All readings of a contested point are variables as soon as one is.
        let mut readings: BTreeMap<InterpretationId, Vec<Formula>> = BTreeMap::new();
        for atom in sorted {
            if let Atom::Reading(id, _) = atom {
                readings.entry(id).or_default().push(self.atom(atom));
            }
        }
        for of in readings.values() {
            self.exactly_one(of, &mut out);
        }
        out
    }

    /// One of these and no more.
    pub(super) fn exactly_one(&mut self, of: &[Formula], out: &mut Vec<Formula>) {
        out.push(self.formulas.or(of.iter().copied()));
        let two = self.formulas.at_least(2, of);
        out.push(!two);
    }
}
