//! Systems that a solver has found. What one of them answers need not be put to the solver again; that
//! nothing is so together, only the solver can say.

use super::formula::{Formula, Formulas, Shape};
use super::solver::{Prover, Solver};

/// So many are kept, a bit each.
const MOST: u32 = u64::BITS;

/// The systems found last.
#[derive(Default)]
pub(super) struct Models {
    /// How many were found.
    found: u32,
    /// For each formula, by position, in which of them it is true.
    values: Vec<u64>,
}

impl Models {
    /// Whether in one of them all of these are true.
    pub(super) fn hold(&mut self, formulas: &Formulas, all: &[Formula]) -> bool {
        self.extend(formulas);
        let kept = match self.found {
            MOST.. => u64::MAX,
            some => (1 << some) - 1,
        };
        all.iter().fold(kept, |bits, f| bits & self.bits(*f)) != 0
    }

    /// Keeps what a solver has just found, in the place of the oldest where there are too many.
    pub(super) fn add<S: Solver>(&mut self, formulas: &Formulas, prover: &Prover<S>) {
        self.extend(formulas);
        let bit = 1 << (self.found % MOST);
        for at in 0..self.values.len() {
            let holds = match formulas.at(at) {
                Shape::True => true,
                // What the solver was never asked about is free: false will do.
                Shape::Variable(_) => prover.value(Formula::at(at)) == Some(true),
                Shape::And(parts) => parts.iter().all(|part| self.bits(*part) & bit != 0),
            };
            if let Some(bits) = self.values.get_mut(at) {
                *bits = if holds { *bits | bit } else { *bits & !bit };
            }
        }
        self.found += 1;
        if self.found == 2 * MOST {
            self.found = MOST;
        }
    }

    /// In which of them a formula is true.
    fn bits(&self, formula: Formula) -> u64 {
        let plain = self.values.get(formula.index()).copied().unwrap_or(0);
        if formula.negative() { !plain } else { plain }
    }

    /// Takes new formulas in. Of a new variable it is not known what it was in the systems found: they
    /// are forgotten.
    fn extend(&mut self, formulas: &Formulas) {
        for at in self.values.len()..formulas.len() {
            let bits = match formulas.at(at) {
                Shape::True => u64::MAX,
                Shape::Variable(_) => {
                    self.found = 0;
                    0
                }
                Shape::And(parts) => parts.iter().fold(u64::MAX, |b, part| b & self.bits(*part)),
            };
            self.values.push(bits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::solver::Bat;

    #[test]
    fn what_was_found_answers_what_it_can() {
        let mut formulas = Formulas::default();
        let (a, b) = (formulas.variable(0), formulas.variable(1));
        let both = formulas.and([a, b]);
        let (mut prover, mut models) = (Prover::<Bat>::default(), Models::default());
        assert!(!models.hold(&formulas, &[]));
        for wanted in [[a, !b], [b, !a]] {
            assert!(!models.hold(&formulas, &wanted));
            assert!(prover.satisfiable(&formulas, &wanted));
            models.add(&formulas, &prover);
            assert!(models.hold(&formulas, &wanted));
        }
        assert!(models.hold(&formulas, &[!both]));
        assert!(!models.hold(&formulas, &[both]));
        let either = formulas.or([a, b]);
        assert!(models.hold(&formulas, &[either, a]));
        let c = formulas.variable(2);
        assert!(!models.hold(&formulas, &[a]) && !models.hold(&formulas, &[!c]));
        for _ in 0..200 {
            assert!(prover.satisfiable(&formulas, &[both, c]));
            models.add(&formulas, &prover);
        }
        assert!(models.hold(&formulas, &[both, c]) && !models.hold(&formulas, &[!c]));
    }
}
