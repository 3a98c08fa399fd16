//! Two formulas that are alike but for some parts, as those of a law and of one that differs from it in a
//! rule: where they come apart, what must be so for that, and what was refuted of it before.

use super::formula::{Formula, Formulas, Lookup, Shape};

/// Two formulas, the first of which is no contrary.
pub(super) type Twins = (Formula, Formula);

/// A place at which two formulas come apart: two of their parts differ, and some others are so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) twins: Twins,
    pub(super) given: Vec<Formula>,
}

/// Formulas that differ only if two of their parts do, while others are so; with no parts, nothing is
/// known of how they differ.
struct Step {
    parts: Vec<Twins>,
    given: Vec<Formula>,
}

/// How formulas come apart.
#[derive(Default)]
pub(super) struct Apart {
    steps: Lookup<Twins, Step>,
    /// Twins that cannot differ while all of some formulas are so; whatever else is so where there are
    /// none.
    refuted: Lookup<Twins, Vec<Vec<Formula>>>,
    /// By position and sign, the last question in which a formula was given.
    marks: Vec<u32>,
    asked: u32,
}

impl Apart {
    /// Places of which one must be so where two formulas differ and others are so, mostly no more than so
    /// many. If there is one alone, the formulas differ wherever it is so, and the others are.
    pub(super) fn places(
        &mut self,
        formulas: &Formulas,
        twins: Twins,
        given: &[Formula],
        most: usize,
    ) -> Vec<Place> {
        let mut out = Vec::new();
        let all = formulas.conjuncts(given.iter().copied());
        let mut todo = vec![(straight(twins), all)];
        while let Some((twins, mut given)) = todo.pop() {
            let step = self.step(formulas, twins);
            let many = out.len() + todo.len() + step.parts.len() > most;
            if step.parts.is_empty() || many && step.parts.len() > 1 {
                given.sort_unstable();
                given.dedup();
                out.push(Place { twins, given });
                continue;
            }
            given.extend(&step.given);
            todo.extend(step.parts.iter().rev().map(|part| (*part, given.clone())));
        }
        out
    }

    /// Where all of some formulas come apart from their twins in the end, whatever else is so.
    pub(super) fn roots(
        &mut self,
        formulas: &Formulas,
        of: impl Iterator<Item = Twins>,
    ) -> Vec<Twins> {
        let mut todo: Vec<Twins> = of.map(straight).collect();
        let mut met: Lookup<Twins, ()> = Lookup::default();
        let mut out = Vec::new();
        while let Some(twins) = todo.pop() {
            if met.insert(twins, ()).is_none() {
                let step = self.step(formulas, twins);
                todo.extend(&step.parts);
                if step.parts.is_empty() {
                    out.push(twins);
                }
            }
        }
        out
    }

    /// Whether it is known of a place that it cannot be so.
    pub(super) fn refuted(&mut self, place: &Place) -> bool {
        let Some(known) = self.refuted.get(&place.twins) else {
            return false;
        };
        self.asked += 1;
        let at = |f: &Formula| f.index() << 1 | usize::from(f.negative());
        for mark in place.given.iter().map(at) {
            if self.marks.len() <= mark {
                self.marks.resize(mark + 1, 0);
            }
            if let Some(mark) = self.marks.get_mut(mark) {
                *mark = self.asked;
            }
        }
        let given = |f: &Formula| self.marks.get(at(f)) == Some(&self.asked);
        known.iter().any(|all| all.iter().all(given))
    }

    /// Twins cannot differ while these are so.
    pub(super) fn refute(&mut self, twins: Twins, given: Vec<Formula>) {
        self.refuted.entry(twins).or_default().push(given);
    }

    fn step(&mut self, formulas: &Formulas, twins: Twins) -> &Step {
        let entry = self.steps.entry(twins);
        entry.or_insert_with(|| Step::of(formulas, twins))
    }
}

impl Step {
    /// Two conjunctions differ only where all is so that both have, and a part that one of them has alone
    /// is otherwise than such a part of the other. Which is set beside which makes no difference to that;
    /// parts were made in the same order on both sides, so that mostly those stand side by side that say
    /// the same.
    fn of(formulas: &Formulas, (one, other): Twins) -> Step {
        let none = Step {
            parts: Vec::new(),
            given: Vec::new(),
        };
        let shapes = (formulas.shape(one), formulas.shape(other));
        let (Shape::And(first), Shape::And(second), false) = (shapes.0, shapes.1, other.negative())
        else {
            return none;
        };
        let alone = |some: &[Formula], others: &[Formula]| -> Vec<Formula> {
            let some = some.iter().copied();
            some.filter(|f| others.binary_search(f).is_err()).collect()
        };
        let (left, right) = (alone(first, second), alone(second, first));
        if left.len() != right.len() {
            return none;
        }
        let common = first.iter().copied();
        let common = common.filter(|f| second.binary_search(f).is_ok());
        Step {
            parts: left.into_iter().zip(right).map(straight).collect(),
            given: formulas.conjuncts(common),
        }
    }
}

/// The same twins, the first of which is no contrary.
fn straight((one, other): Twins) -> Twins {
    match one.negative() {
        true => (!one, !other),
        false => (one, other),
    }
}
