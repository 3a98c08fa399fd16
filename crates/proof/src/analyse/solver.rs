//! Whether formulas can be so together. The solver stands behind a trait; the one used is BatSat, a
//! MiniSat in plain Rust, which tries absence before presence, so that what it finds is small.

use batsat::{Callbacks, SolverInterface as _, lbool};

use super::formula::{Formula, Formulas, Shape};

/// A literal of a solver.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SolverLiteral {
    /// The variable, counted from 0.
    pub variable: u32,
    /// Whether the contrary is meant.
    pub negative: bool,
}

impl std::ops::Not for SolverLiteral {
    type Output = SolverLiteral;

    fn not(self) -> SolverLiteral {
        SolverLiteral {
            negative: !self.negative,
            ..self
        }
    }
}

/// A solver of boolean clauses with assumptions.
pub trait Solver: Default {
    /// A new variable; numbers count from 0. Of an answer to a question, absence is tried first.
    fn variable(&mut self, answer: bool) -> u32;
    /// One of these holds, always.
    fn clause(&mut self, literals: &[SolverLiteral]);
    /// Whether everything can hold together with these assumptions.
    fn solve(&mut self, assumptions: &[SolverLiteral]) -> bool;
    /// After yes: whether a variable is true in what was found.
    fn is_true(&self, variable: u32) -> bool;
    /// After no: assumptions that cannot hold together; none needed when it is never possible.
    fn core(&mut self) -> Vec<SolverLiteral>;
}

/// Nobody is called back. Such a solver may go from one thread to another.
#[derive(Default)]
struct Nobody;

impl Callbacks for Nobody {}

/// BatSat.
#[derive(Default)]
pub struct Bat {
    solver: batsat::Solver<Nobody>,
    variables: Vec<batsat::Var>,
    /// It decides nothing but answers to questions.
    answers: bool,
    /// Room for the clause that is being added.
    room: Vec<batsat::Lit>,
}

impl Bat {
    fn literal(&self, literal: SolverLiteral) -> Option<batsat::Lit> {
        let variable = self.variables.get(literal.variable as usize)?;
        Some(batsat::Lit::new(*variable, !literal.negative))
    }
}

impl Solver for Bat {
    fn variable(&mut self, answer: bool) -> u32 {
        let number = u32::try_from(self.variables.len()).unwrap_or(u32::MAX);
        let first = if answer { lbool::FALSE } else { lbool::UNDEF };
        let variable = self.solver.new_var(first, answer || !self.answers);
        self.variables.push(variable);
        number
    }

    fn clause(&mut self, literals: &[SolverLiteral]) {
        let mut clause = std::mem::take(&mut self.room);
        clause.clear();
        clause.extend(literals.iter().filter_map(|l| self.literal(*l)));
        self.solver.add_clause_reuse(&mut clause);
        self.room = clause;
    }

    fn solve(&mut self, assumptions: &[SolverLiteral]) -> bool {
        let assumed: Vec<_> = assumptions
            .iter()
            .filter_map(|l| self.literal(*l))
            .collect();
        self.solver.solve_limited(&assumed) == lbool::TRUE
    }

    fn is_true(&self, variable: u32) -> bool {
        let variable = self.variables.get(variable as usize);
        variable.is_some_and(|v| self.solver.value_var(*v) == lbool::TRUE)
    }

    fn core(&mut self) -> Vec<SolverLiteral> {
        // The solver names the contraries of the assumptions that clash.
        self.solver
            .unsat_core()
            .iter()
            .map(|l| SolverLiteral {
                variable: l.var().idx(),
                negative: l.sign(),
            })
            .collect()
    }
}

/// Asks a solver about formulas.
#[derive(Default)]
pub struct Prover<S = Bat> {
    solver: S,
    /// The literal of each formula that was asked about, by position.
    literals: Vec<Option<SolverLiteral>>,
    /// What it was told of, in order: each formula as it stands at its position.
    told: Vec<Formula>,
    /// Room for the formulas that wait for their parts, and for the clause of a whole.
    room: (Vec<Formula>, Vec<SolverLiteral>),
}

impl Prover<Bat> {
    /// A prover that decides nothing but answers to questions: all else follows from them. Quick where
    /// much is asked that is easy.
    pub fn of_answers() -> Self {
        let mut prover = Prover::<Bat>::default();
        prover.solver.answers = true;
        prover
    }

    /// Forgets everything, at a cost that hangs on what it was told of alone.
    pub fn renew(&mut self) {
        self.begin(self.solver.answers);
    }

    /// The same; from here on it decides nothing but answers, or all else as well.
    pub fn begin(&mut self, answers: bool) {
        for formula in self.told.drain(..) {
            if let Some(slot) = self.literals.get_mut(formula.index()) {
                *slot = None;
            }
        }
        self.solver = Bat {
            answers,
            ..Bat::default()
        };
    }
}

impl<S: Solver> Prover<S> {
    /// A formula holds, always.
    pub fn assert(&mut self, formulas: &Formulas, formula: Formula) {
        let literal = self.literal(formulas, formula);
        self.solver.clause(&[literal]);
    }

    /// Has a value for these in all that is found from here on.
    pub fn know(&mut self, formulas: &Formulas, some: &[Formula]) {
        for formula in some {
            self.literal(formulas, *formula);
        }
    }

    /// One of these holds, always.
    pub fn assert_one(&mut self, formulas: &Formulas, of: &[Formula]) {
        let literals: Vec<SolverLiteral> = of.iter().map(|f| self.literal(formulas, *f)).collect();
        self.solver.clause(&literals);
    }

    /// Whether formulas can hold together.
    pub fn satisfiable(&mut self, formulas: &Formulas, all: &[Formula]) -> bool {
        if all.contains(&Formula::FALSE) {
            return false;
        }
        let assumed: Vec<SolverLiteral> = all.iter().map(|f| self.literal(formulas, *f)).collect();
        self.solver.solve(&assumed)
    }

    /// Whether formulas cannot hold together, and which of them suffice for that.
    pub fn clash(&mut self, formulas: &Formulas, all: &[Formula]) -> Option<Vec<Formula>> {
        let assumed: Vec<SolverLiteral> = all.iter().map(|f| self.literal(formulas, *f)).collect();
        if self.solver.solve(&assumed) {
            return None;
        }
        let core = self.solver.core();
        let needed = all.iter().zip(&assumed).filter(|(_, l)| core.contains(l));
        Some(needed.map(|(f, _)| *f).collect())
    }

    /// After yes: the value of a formula in what was found; of one never asked about, `None`.
    #[must_use]
    pub fn value(&self, formula: Formula) -> Option<bool> {
        if formula.index() == 0 {
            return Some(!formula.negative());
        }
        let literal = self.literals.get(formula.index()).copied().flatten()?;
        Some(self.solver.is_true(literal.variable) != (literal.negative != formula.negative()))
    }

    /// The literal of a formula; its clauses are added once (G. S. Tseitin's encoding).
    fn literal(&mut self, formulas: &Formulas, formula: Formula) -> SolverLiteral {
        if self.literals.len() < formulas.len() {
            self.literals.resize(formulas.len(), None);
        }
        let mut todo = std::mem::take(&mut self.room.0);
        todo.push(formula);
        while let Some(next) = todo.last().copied() {
            if self.known(next).is_some() {
                todo.pop();
                continue;
            }
            if let Shape::And(parts) = formulas.shape(next) {
                let waiting = todo.len();
                todo.extend(parts.iter().filter(|p| self.known(**p).is_none()));
                if todo.len() > waiting {
                    continue;
                }
            }
            self.define(formulas, next);
            todo.pop();
        }
        self.room.0 = todo;
        let plain = self.known(formula).unwrap_or(SolverLiteral {
            variable: 0,
            negative: false,
        });
        if formula.negative() { !plain } else { plain }
    }

    fn known(&self, formula: Formula) -> Option<SolverLiteral> {
        self.literals.get(formula.index()).copied().flatten()
    }

    fn define(&mut self, formulas: &Formulas, formula: Formula) {
        let shape = formulas.shape(formula);
        let own = SolverLiteral {
            variable: self.solver.variable(matches!(shape, Shape::Variable(_))),
            negative: false,
        };
        match shape {
            Shape::True => self.solver.clause(&[own]),
            Shape::Variable(_) => {}
            Shape::And(parts) => {
                let mut whole = std::mem::take(&mut self.room.1);
                whole.clear();
                whole.push(own);
                for part in parts {
                    if let Some(plain) = self.known(*part) {
                        let literal = if part.negative() { !plain } else { plain };
                        self.solver.clause(&[!own, literal]);
                        whole.push(!literal);
                    }
                }
                self.solver.clause(&whole);
                self.room.1 = whole;
            }
        }
        if let Some(slot) = self.literals.get_mut(formula.index()) {
            *slot = Some(own);
        }
        self.told.push(Formula::at(formula.index()));
    }

    /// What it was told of, in order, each formula as it stands at its position.
    pub fn told(&self) -> &[Formula] {
        &self.told
    }
}

/// The smallest part of `of` found that cannot hold together with all of `with`: without any one of it,
/// it can. `None` when they can all hold together. `clash` says which of some formulas suffice for that
/// they cannot.
pub fn unsat_core(
    with: &[Formula],
    of: &[Formula],
    clash: impl FnMut(&[Formula]) -> Option<Vec<Formula>>,
) -> Option<Vec<Formula>> {
    unsat_core_with(with, of, clash, |_| Vec::new())
}

/// The same where it is known of some of the formulas, given those that are left, that it takes them.
pub fn unsat_core_with(
    with: &[Formula],
    of: &[Formula],
    mut clash: impl FnMut(&[Formula]) -> Option<Vec<Formula>>,
    needed: impl FnOnce(&[Formula]) -> Vec<Formula>,
) -> Option<Vec<Formula>> {
    let joined = |some: &[Formula]| [with, some].concat();
    let core = clash(&joined(of))?;
    let mut kept: Vec<Formula> = of.iter().copied().filter(|f| core.contains(f)).collect();
    let needed = needed(&kept);
    let mut tried = 0;
    while let Some(next) = kept.get(tried) {
        if needed.contains(next) {
            tried += 1;
            continue;
        }
        let mut fewer = kept.clone();
        fewer.remove(tried);
        match clash(&joined(&fewer)) {
            Some(core) => {
                // What the core does not name falls away with it.
                let before: Vec<Formula> = kept.iter().take(tried).copied().collect();
                kept = fewer
                    .into_iter()
                    .filter(|f| core.contains(f) || before.contains(f))
                    .collect();
            }
            None => tried += 1,
        }
    }
    Some(kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clash_names_what_is_needed_for_it() {
        let mut formulas = Formulas::default();
        let v: Vec<Formula> = (0..4).map(|n| formulas.variable(n)).collect();
        let [a, b, c, d] = v.as_slice() else {
            return assert_eq!(v.len(), 4);
        };
        let mut prover = Prover::<Bat>::default();
        let pair = formulas.and([*a, *b]);
        prover.assert(&formulas, !pair);
        assert!(prover.satisfiable(&formulas, &[*a, *c, *d]));
        assert_eq!(prover.value(*b), Some(false));
        let core = unsat_core(&[*a], &[*c, *b, *d], |all| prover.clash(&formulas, all));
        assert_eq!(core, Some(vec![*b]));
        let core = unsat_core(&[*a], &[*c, *d], |all| prover.clash(&formulas, all));
        assert_eq!(core, None);
    }
}
