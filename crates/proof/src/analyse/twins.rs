//! One formula that holds where another does not, the two being alike but for some parts, as those of a law
//! and of one that differs from it in a rule: where they come apart, what else is so there, and what was
//! refuted of it before.

use super::formula::{Formula, Formulas, Lookup, Shape};

/// Twins of more parts than so many are not taken apart: what many others hang on is such a one as a rule.
const WIDE: usize = 2;

/// That the first holds and the second does not.
pub(super) type Twins = (Formula, Formula);

/// Where two formulas come apart: of two of their parts the first holds and the second does not, and some
/// others are so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) twins: Twins,
    pub(super) given: Vec<Formula>,
}

/// The first of two formulas holds without the second just where that is so of two of their parts, while
/// what both have is so, and what else the first has. With no parts, nothing is known of it.
#[derive(Default)]
struct Step {
    parts: Vec<Part>,
    given: Vec<Formula>,
}

struct Part {
    twins: Twins,
    /// What is so where the first of them is.
    holds: Vec<Formula>,
}

/// How formulas come apart.
#[derive(Default)]
pub(super) struct Apart {
    steps: Lookup<Twins, Step>,
    /// Twins that cannot come apart while all of some formulas are so; whatever else is so where there are
    /// none.
    refuted: Lookup<Twins, Vec<Vec<Formula>>>,
    given: Given,
}

/// What is given on the way to a place.
#[derive(Default)]
struct Given {
    all: Vec<Formula>,
    /// How often each formula stands there, by position and sign.
    times: Vec<u32>,
    /// How many stand there with their contrary.
    clashes: u32,
}

/// Twins that are still to be taken apart: how much of what is given there was given before, and of which
/// others they are which part.
struct Ahead {
    twins: Twins,
    before: usize,
    part_of: Option<(Twins, usize)>,
}

impl Apart {
    /// Where some of these twins come apart while others are so, but for the places that are known to be
    /// refuted: some do just where one of these is so. `None` where there are more than so many, or more
    /// than so many steps to them.
    pub(super) fn places(
        &mut self,
        formulas: &Formulas,
        of: &[Twins],
        given: &[Formula],
        (most, steps): (usize, usize),
    ) -> Option<Vec<Place>> {
        self.given.back(0);
        self.given
            .extend(&formulas.conjuncts(given.iter().copied()));
        let before = self.given.all.len();
        let whole = |twins: &Twins| Ahead {
            twins: straight(*twins),
            before,
            part_of: None,
        };
        let mut todo: Vec<Ahead> = of.iter().rev().map(whole).collect();
        let mut out = Vec::new();
        for _ in 0..steps {
            let Some(next) = todo.pop() else {
                return Some(out);
            };
            self.enter(&next);
            if self.given.clashes > 0 || self.cannot(next.twins) {
                continue;
            }
            let before = self.given.all.len();
            let step = self.step(formulas, next.twins);
            if (1..=WIDE).contains(&step.parts.len()) {
                let parts = step.parts.iter().enumerate().rev();
                todo.extend(parts.map(|(at, part)| Ahead {
                    twins: part.twins,
                    before,
                    part_of: Some((next.twins, at)),
                }));
                continue;
            }
            out.push(Place {
                twins: next.twins,
                given: self.given.told(),
            });
            if out.len() > most {
                return None;
            }
        }
        todo.is_empty().then_some(out)
    }

    /// The place at which twins come apart while others are so, where there is only one; otherwise a place
    /// that comes before all of them.
    pub(super) fn place(&mut self, formulas: &Formulas, of: Twins, given: &[Formula]) -> Place {
        let mut given = formulas.conjuncts(given.iter().copied());
        let mut twins = straight(of);
        while let [only] = self.step(formulas, twins).parts.as_slice() {
            let below = only.twins;
            given.extend(&self.step(formulas, twins).given);
            twins = below;
        }
        Place { twins, given }
    }

    /// Where some twins come apart in the end, whatever else is so.
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
                todo.extend(step.parts.iter().map(|part| part.twins));
                if step.parts.is_empty() {
                    out.push(twins);
                }
            }
        }
        out
    }

    /// Whether it is known of a place that it cannot be so.
    pub(super) fn refuted(&mut self, place: &Place) -> bool {
        self.given.back(0);
        self.given.extend(&place.given);
        self.cannot(place.twins)
    }

    /// Twins cannot come apart while these are so.
    pub(super) fn refute(&mut self, twins: Twins, given: Vec<Formula>) {
        self.refuted.entry(straight(twins)).or_default().push(given);
    }

    /// Whether it is known of twins that they cannot come apart where all is so that is given.
    fn cannot(&self, twins: Twins) -> bool {
        let mut known = self.refuted.get(&twins).into_iter().flatten();
        known.any(|all| all.iter().all(|f| self.given.has(*f)))
    }

    /// What is given where twins stand that are to be taken apart.
    fn enter(&mut self, ahead: &Ahead) {
        self.given.back(ahead.before);
        let Some((whole, own)) = ahead.part_of else {
            return;
        };
        let Some(step) = self.steps.get(&whole) else {
            return;
        };
        self.given.extend(&step.given);
        for (at, part) in step.parts.iter().enumerate() {
            if at != own {
                self.given.extend(&part.holds);
            }
        }
    }

    fn step(&mut self, formulas: &Formulas, twins: Twins) -> &Step {
        let entry = self.steps.entry(twins);
        entry.or_insert_with(|| Step::of(formulas, twins))
    }
}

impl Step {
    /// One conjunction holds without another where all holds that both have, and all that the first has
    /// alone, but not all that the second has alone. Which of these is set beside which makes no difference
    /// to that; parts were made in the same order on both sides, so that mostly those stand side by side
    /// that say the same.
    fn of(formulas: &Formulas, (one, other): Twins) -> Step {
        let shapes = (formulas.shape(one), formulas.shape(other));
        let contrary = one.negative() || other.negative();
        let (Shape::And(first), Shape::And(second), false) = (shapes.0, shapes.1, contrary) else {
            return Step::default();
        };
        let alone = |some: &[Formula], others: &[Formula]| -> Vec<Formula> {
            let some = some.iter().copied();
            some.filter(|f| others.binary_search(f).is_err()).collect()
        };
        let (left, right) = (alone(first, second), alone(second, first));
        if left.len() != right.len() {
            return Step::default();
        }
        let common = first.iter().copied();
        let common = common.filter(|f| second.binary_search(f).is_ok());
        let parts = left.into_iter().zip(right).map(|(one, other)| Part {
            twins: straight((one, other)),
            holds: formulas.conjuncts([one]),
        });
        Step {
            parts: parts.collect(),
            given: formulas.conjuncts(common),
        }
    }
}

impl Given {
    fn slot(formula: Formula) -> usize {
        formula.index() << 1 | usize::from(formula.negative())
    }

    fn has(&self, formula: Formula) -> bool {
        let times = self.times.get(Given::slot(formula));
        times.is_some_and(|times| *times > 0)
    }

    fn extend(&mut self, more: &[Formula]) {
        for formula in more {
            let slot = Given::slot(*formula);
            if self.times.len() <= slot | 1 {
                self.times.resize((slot | 1) + 1, 0);
            }
            self.clashes += u32::from(self.has(!*formula));
            self.all.push(*formula);
            if let Some(times) = self.times.get_mut(slot) {
                *times += 1;
            }
        }
    }

    /// Forgets what was given last: so much is left.
    fn back(&mut self, left: usize) {
        while self.all.len() > left
            && let Some(formula) = self.all.pop()
        {
            if let Some(times) = self.times.get_mut(Given::slot(formula)) {
                *times -= 1;
            }
            self.clashes -= u32::from(self.has(!formula));
        }
    }

    /// All of it, none twice.
    fn told(&self) -> Vec<Formula> {
        let mut all = self.all.clone();
        all.sort_unstable();
        all.dedup();
        all
    }
}

/// The same twins, their contraries where both are contraries.
fn straight((one, other): Twins) -> Twins {
    match one.negative() && other.negative() {
        true => (!other, !one),
        false => (one, other),
    }
}
