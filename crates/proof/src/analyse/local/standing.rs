//! What must be so beside a claim, whatever the claim is: many formulas, of which few have to do with it.
//! In one system, the ground, they are evaluated once; and for each one that holds there it is known of some
//! variables that it holds as long as these are as they are there. For another system only those are looked
//! at of which one of these variables is otherwise.

use super::Analysis;
use crate::analyse::formula::{Formula, Formulas, Shape};
use crate::analyse::solver::{Bat, Prover};

/// So many formulas that cannot be so together with the others are left out of what the ground is to
/// fulfil; beyond that, it fulfils what it may.
const LEFT_OUT: usize = 16;

/// Formulas that are all to hold, and a system in which as many do as can be.
#[derive(Default)]
pub(in crate::analyse) struct Standing {
    parts: Vec<Formula>,
    /// Those that do not hold in the ground.
    broken: Vec<usize>,
    /// The value of each formula in the ground, by position.
    ground: Vec<bool>,
    /// For each variable, by number, the parts that hold as long as it is as in the ground, among others.
    watching: Vec<Vec<u32>>,
    /// Values in the system at hand, by position, each with the round in which it was found.
    now: Vec<(u32, bool)>,
    round: u32,
    /// Parts that were looked at, by position, with the round.
    seen: Vec<u32>,
    /// Room for formulas that wait for their parts, each with how many it has seen.
    room: Vec<(Formula, usize)>,
}

impl Standing {
    /// Those that do not hold in the ground.
    pub(super) fn broken(&self) -> impl Iterator<Item = Formula> + '_ {
        let part = |at: &usize| self.parts.get(*at).copied();
        self.broken.iter().filter_map(part)
    }

    /// The formulas, sorted, none twice.
    pub(in crate::analyse) fn parts(&self) -> &[Formula] {
        &self.parts
    }

    /// Whether a formula holds in the ground. Of a variable that came later nothing hangs on it.
    pub(super) fn grounded(&self, formula: Formula) -> bool {
        let plain = self.ground.get(formula.index()).copied();
        plain.unwrap_or(false) != formula.negative()
    }

    /// The parts that hold in the ground and not in what a solver found; of what it never heard of, the
    /// ground is taken.
    pub(super) fn breaks(&mut self, formulas: &Formulas, found: &Prover<Bat>) -> Vec<Formula> {
        self.round += 1;
        self.now.resize(formulas.len(), (0, false));
        let mut out = Vec::new();
        for told in found.told() {
            let Shape::Variable(number) = formulas.shape(*told) else {
                continue;
            };
            let other = found.value(*told) != Some(self.grounded(*told));
            let watching = self.watching.get(number as usize).filter(|_| other);
            let watching = watching.map_or(Vec::new(), Clone::clone);
            for at in watching {
                let Some(seen) = self.seen.get_mut(at as usize) else {
                    continue;
                };
                if std::mem::replace(seen, self.round) == self.round {
                    continue;
                }
                if let Some(part) = self.parts.get(at as usize).copied()
                    && !self.holds(formulas, found, part)
                {
                    out.push(part);
                }
            }
        }
        out
    }

    /// Whether a formula holds in the system at hand.
    fn holds(&mut self, formulas: &Formulas, found: &Prover<Bat>, formula: Formula) -> bool {
        let mut todo = std::mem::take(&mut self.room);
        todo.push((formula, 0));
        while let Some((next, seen)) = todo.pop() {
            if self.at_hand(next).is_some() {
                continue;
            }
            let value = match formulas.shape(next) {
                Shape::True => true,
                Shape::Variable(_) => {
                    let plain = Formula::at(next.index());
                    found.value(plain).unwrap_or_else(|| self.grounded(plain))
                }
                Shape::And(parts) => {
                    let left = parts.iter().enumerate().skip(seen);
                    let mut left = left.map(|(at, part)| (at, *part, self.at_hand(*part)));
                    match left.find(|(_, _, value)| *value != Some(true)) {
                        None => true,
                        Some((_, _, Some(_))) => false,
                        Some((at, part, None)) => {
                            todo.push((next, at));
                            todo.push((part, 0));
                            continue;
                        }
                    }
                }
            };
            if let Some(now) = self.now.get_mut(next.index()) {
                *now = (self.round, value);
            }
        }
        self.room = todo;
        self.at_hand(formula) == Some(true)
    }

    /// The value of a formula in the system at hand, if it was found.
    fn at_hand(&self, formula: Formula) -> Option<bool> {
        let (round, plain) = self.now.get(formula.index())?;
        (*round == self.round).then_some(*plain != formula.negative())
    }

    /// What each formula costs, by position: how many name the variables on which it hangs in the ground,
    /// and where it is false, the part for which it is.
    fn costs(&self, formulas: &Formulas) -> Vec<(u32, Option<Formula>)> {
        let below = formulas.below(self.parts.iter().copied());
        let mut named = vec![0u32; formulas.len()];
        for at in &below {
            if let Shape::And(parts) = formulas.at(*at) {
                for part in parts {
                    if let Some(named) = named.get_mut(part.index()) {
                        *named += 1;
                    }
                }
            }
        }
        let mut cost = vec![(u32::MAX, None); formulas.len()];
        for at in &below {
            let of = |part: &Formula| cost.get(part.index()).map_or(0, |(c, _)| *c);
            let own = match formulas.at(*at) {
                Shape::True => (0, None),
                Shape::Variable(_) => (named.get(*at).copied().unwrap_or(0), None),
                Shape::And(parts) if self.grounded(Formula::at(*at)) => {
                    let sum = parts.iter().fold(0u32, |sum, p| sum.saturating_add(of(p)));
                    (sum, None)
                }
                Shape::And(parts) => {
                    let failing = parts.iter().filter(|p| !self.grounded(**p));
                    let least = failing.min_by_key(|p| of(p));
                    (least.map_or(0, of), least.copied())
                }
            };
            if let Some(slot) = cost.get_mut(*at) {
                *slot = own;
            }
        }
        cost
    }

    /// Looks on which variables the parts hang in the ground: as few as found, and such as little else
    /// hangs on.
    fn watch(&mut self, formulas: &Formulas) {
        let cost = self.costs(formulas);
        let mut seen = vec![usize::MAX; formulas.len()];
        for (number, part) in self.parts.iter().enumerate() {
            if !self.grounded(*part) {
                self.broken.push(number);
                continue;
            }
            let mut todo = vec![*part];
            while let Some(next) = todo.pop() {
                let Some(seen) = seen.get_mut(next.index()) else {
                    continue;
                };
                if std::mem::replace(seen, number) == number {
                    continue;
                }
                match formulas.shape(next) {
                    Shape::True => {}
                    Shape::Variable(variable) => {
                        let variable = variable as usize;
                        let least = self.watching.len().max(variable + 1);
                        self.watching.resize(least, Vec::new());
                        if let Some(watching) = self.watching.get_mut(variable) {
                            watching.extend(u32::try_from(number));
                        }
                    }
                    Shape::And(parts) => match cost.get(next.index()).and_then(|(_, part)| *part) {
                        Some(failing) => todo.push(failing),
                        None => todo.extend_from_slice(parts),
                    },
                }
            }
        }
    }
}

impl Analysis {
    /// What must be so beside claims; conjunctions are taken apart.
    pub(in crate::analyse) fn standing_apart(&mut self, all: Vec<Formula>) -> Standing {
        let parts = self.space.formulas.conjuncts(all);
        self.standing(parts)
    }

    /// What must be so beside claims.
    pub(in crate::analyse) fn standing(&mut self, mut parts: Vec<Formula>) -> Standing {
        parts.sort_unstable();
        parts.dedup();
        parts.retain(|part| *part != Formula::TRUE);
        self.ground_on(&parts);
        let mut ground = Vec::with_capacity(self.space.formulas.len());
        for at in 0..self.space.formulas.len() {
            let value = match self.space.formulas.at(at) {
                Shape::True => true,
                // Of what it was never asked about nothing is known: false will do.
                Shape::Variable(_) => self.prover.value(Formula::at(at)) == Some(true),
                Shape::And(of) => of.iter().all(|part| {
                    let plain = ground.get(part.index()).copied().unwrap_or(false);
                    plain != part.negative()
                }),
            };
            ground.push(value);
        }
        let mut out = Standing {
            seen: vec![0; parts.len()],
            parts,
            ground,
            ..Standing::default()
        };
        out.watch(&self.space.formulas);
        out
    }

    /// Finds a system in which formulas are so, but for such as cannot be together with the rest.
    fn ground_on(&mut self, parts: &[Formula]) {
        let variables: Vec<Formula> = self.every_variable();
        self.assert_domain();
        self.prover.know(&self.space.formulas, &variables);
        let mut kept = parts.to_vec();
        for _ in 0..LEFT_OUT {
            let Some(core) = self.clash(&kept) else {
                return;
            };
            let Some(last) = core.last() else {
                break;
            };
            kept.retain(|part| part != last);
        }
        self.satisfiable(&[]);
    }

    fn every_variable(&mut self) -> Vec<Formula> {
        let atoms = self.space.atoms().to_vec();
        atoms
            .into_iter()
            .map(|atom| self.space.atom(atom))
            .collect()
    }
}
