//! Claims that hang on little of a large law. A solver gives a value to everything that it was ever told
//! of; so each claim is put to a new one, which hears of nothing but the variables below the claim and of
//! what holds of these whatever a system is like. What must be so beside the claim, it hears of only where
//! what it found would break it ([`Standing`]); all that it never heard of is as in one system, the ground,
//! in which as much of that is so as can be.
//!
//! It approximates nothing: what it refutes, some part of the claim refutes, and what it finds is a system
//! in which all is so, that part among it which it was not told.

use std::collections::BTreeMap;

use super::Analysis;
use super::atom::{Atom, Literal, QuestionId};
use super::formula::{Formula, Formulas, Shape};
use super::ratios;
use super::solver::{Bat, Prover};
use super::space::{Answers, Space};
use solon_law::program::InterpretationId;

pub(super) use standing::Standing;

mod standing;

/// A solver for one claim after another, and what it has heard of.
pub(super) struct Local {
    prover: Prover<Bat>,
    kin: Kin,
    /// Which of [`Kin::groups`] it was told of.
    heard: Vec<bool>,
    /// How much of what the prover was told of was looked through for new ones.
    looked: usize,
    /// It knows what was found of ratios.
    tied: bool,
    /// It was told of what does not hold in the ground anyway.
    begun: bool,
}

/// Which variables hang together, whatever a system is like.
#[derive(Default)]
struct Kin {
    /// For so many variables, and so much said of them.
    made: Option<(usize, usize)>,
    /// The group of each variable, by number.
    of: Vec<usize>,
    groups: Vec<Group>,
}

/// Variables that hang together, and what holds of them.
#[derive(Default)]
struct Group {
    variables: Vec<Formula>,
    domain: Vec<Formula>,
    /// They are of ratios or of their parts.
    tied: bool,
}

/// By what variables belong together. Values of a list of which any may hold do not.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Bond {
    Alone(usize),
    Question(QuestionId),
    Ratios(usize),
    Reading(InterpretationId),
}

impl Default for Local {
    fn default() -> Self {
        Local {
            prover: Prover::of_answers(),
            kin: Kin::default(),
            heard: Vec::new(),
            looked: 0,
            tied: false,
            begun: false,
        }
    }
}

impl Local {
    /// Forgets the claim.
    pub(super) fn renew(&mut self) {
        self.prover.renew();
        self.heard.clear();
        (self.looked, self.tied, self.begun) = (0, false, false);
    }

    /// The next group of which the prover knows a variable, and was not told the rest.
    fn next(&mut self, formulas: &Formulas) -> Option<usize> {
        self.heard.resize(self.kin.groups.len(), false);
        while let Some(told) = self.prover.told().get(self.looked) {
            self.looked += 1;
            let Shape::Variable(number) = formulas.shape(*told) else {
                continue;
            };
            let group = self.kin.of.get(number as usize).copied();
            if let Some(group) = group
                && let Some(heard) = self.heard.get_mut(group)
                && !std::mem::replace(heard, true)
            {
                return Some(group);
            }
        }
        None
    }
}

impl Kin {
    fn of(space: &mut Space) -> Kin {
        let domain = space.domain();
        let groups = ratios::groups(space.ties());
        let mut within: BTreeMap<QuestionId, usize> = BTreeMap::new();
        for (at, group) in groups.iter().enumerate() {
            let numbers = group.iter().flat_map(|t| [t.of, t.top, t.bottom]);
            within.extend(numbers.map(|n| (n, at)));
        }
        let mut out = Kin {
            made: Some(space.made()),
            ..Kin::default()
        };
        let mut known: BTreeMap<Bond, usize> = BTreeMap::new();
        for (number, atom) in space.atoms().to_vec().into_iter().enumerate() {
            let bond = Bond::of(space, &within, number, &atom);
            let at = *known.entry(bond).or_insert(out.groups.len());
            if at == out.groups.len() {
                out.groups.push(Group {
                    tied: matches!(bond, Bond::Ratios(_)),
                    ..Group::default()
                });
            }
            out.of.push(at);
            let variable = space.atom(atom);
            if let Some(group) = out.groups.get_mut(at) {
                group.variables.push(variable);
            }
        }
        for formula in domain {
            if let Some(at) = out.group(&space.formulas, formula)
                && let Some(group) = out.groups.get_mut(at)
            {
                group.domain.push(formula);
            }
        }
        out
    }

    /// The group of the variables of a formula of the domain, which are all of one.
    fn group(&self, formulas: &Formulas, of: Formula) -> Option<usize> {
        let mut todo = vec![of];
        while let Some(next) = todo.pop() {
            match formulas.shape(next) {
                Shape::True => {}
                Shape::Variable(number) => return self.of.get(number as usize).copied(),
                Shape::And(parts) => todo.extend_from_slice(parts),
            }
        }
        None
    }
}

impl Bond {
    fn of(space: &Space, within: &BTreeMap<QuestionId, usize>, number: usize, atom: &Atom) -> Bond {
        let question = match atom {
            Atom::Reading(point, _) => return Bond::Reading(*point),
            other => other.question(),
        };
        let Some(question) = question else {
            return Bond::Alone(number);
        };
        if let Some(group) = within.get(&question) {
            return Bond::Ratios(*group);
        }
        match space.question_at(question).map(|q| &q.answers) {
            Some(Answers::Bool | Answers::Set(_)) => Bond::Alone(number),
            _ => Bond::Question(question),
        }
    }
}

impl Analysis {
    /// Puts a claim of its own to [`Analysis::locally`] next.
    pub(super) fn anew(&mut self) {
        if let Some(local) = &mut self.local {
            local.renew();
        }
    }

    /// Whether some system makes all of these true, with what stands beside them, if anything does, but
    /// for some of it. Until [`Analysis::anew`] the same stands beside.
    pub(super) fn locally(
        &mut self,
        all: &[Formula],
        mut beside: Option<(&mut Standing, &[Formula])>,
    ) -> bool {
        if all.contains(&Formula::FALSE) {
            return false;
        }
        // What is given of one of many systems is no part of the formulas.
        if self.pool.is_some() && beside.is_none() {
            return self.satisfiable(all);
        }
        let mut local = self.local.take().unwrap_or_default();
        local.prover.know(&self.space.formulas, all);
        if let Some((standing, except)) = &mut beside
            && !std::mem::replace(&mut local.begun, true)
        {
            for part in standing.broken().filter(|p| !except.contains(p)) {
                local.prover.assert(&self.space.formulas, part);
            }
        }
        let found = loop {
            self.tell(&mut local);
            if !local.prover.satisfiable(&self.space.formulas, all) {
                break false;
            }
            let clashes = self.clashing(&local.prover);
            if !clashes.is_empty() {
                for clash in clashes {
                    local.prover.assert(&self.space.formulas, clash);
                }
                continue;
            }
            let Some((standing, except)) = &mut beside else {
                break true;
            };
            let mut more = standing.breaks(&self.space.formulas, &local.prover);
            more.retain(|part| !except.contains(part));
            if more.is_empty() {
                break true;
            }
            for part in more {
                local.prover.assert(&self.space.formulas, part);
            }
        };
        self.local = Some(local);
        found
    }

    /// Tells the solver what holds of the variables that it has heard of, and of those that hang together
    /// with them.
    fn tell(&mut self, local: &mut Local) {
        if local.kin.made != Some(self.space.made()) {
            local.kin = Kin::of(&mut self.space);
            // What it was told of before, it is told again.
            local.heard.clear();
            local.looked = 0;
        }
        while let Some(at) = local.next(&self.space.formulas) {
            let Some(group) = local.kin.groups.get(at) else {
                return;
            };
            local.prover.know(&self.space.formulas, &group.variables);
            for formula in &group.domain {
                local.prover.assert(&self.space.formulas, *formula);
            }
            if group.tied && !std::mem::replace(&mut local.tied, true) {
                for clash in &self.clashes {
                    local.prover.assert(&self.space.formulas, *clash);
                }
            }
        }
    }

    /// After yes: the variables that the claim hangs on.
    pub(super) fn local_model(&mut self) -> Vec<Literal> {
        let mut out: Vec<Literal> = Vec::new();
        let Some(Local { prover, .. }) = &self.local else {
            return out;
        };
        for told in prover.told() {
            if let Shape::Variable(number) = self.space.formulas.shape(*told)
                && let Some(atom) = self.space.atoms().get(number as usize)
                && let Some(value) = prover.value(*told)
            {
                out.push((*atom, value));
            }
        }
        out.sort_unstable();
        out
    }

    /// A whole system: variables that a claim hangs on as they were found, all others as in the ground of
    /// what stands beside it.
    pub(super) fn local_system(&mut self, found: &[Literal], beside: &Standing) -> Vec<Literal> {
        let mut out = found.to_vec();
        for atom in self.space.atoms().to_vec() {
            if found.binary_search_by_key(&atom, |(a, _)| *a).is_err() {
                let formula = self.space.atom(atom);
                out.push((atom, beside.grounded(formula)));
            }
        }
        out.sort_unstable();
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::formula::tests::{Dice, value};
    use solon_law::program::Number;

    /// A formula over some variables.
    fn formula(dice: &mut Dice, analysis: &mut Analysis, of: &[Formula], depth: usize) -> Formula {
        let mut out = of.get(dice.below(of.len())).copied();
        if depth > 0 {
            let parts: Vec<Formula> = (0..2 + dice.below(2))
                .map(|_| formula(dice, analysis, of, depth - 1))
                .collect();
            out = Some(analysis.space.formulas.and(parts));
        }
        let out = out.unwrap_or(Formula::TRUE);
        if dice.below(2) == 0 { out } else { !out }
    }

    /// Yes or no, and how much; of a number that is at least two it is said that it is at least one.
    fn atoms() -> Vec<Atom> {
        let over = |q| (1..4).map(move |n| Atom::Over(q, Number::from(n), false));
        (0..6).map(Atom::Yes).chain((6..8).flat_map(over)).collect()
    }

    #[test]
    fn what_is_told_of_little_is_so_of_the_whole() {
        let (mut yes, mut no) = (0, 0);
        for seed in 0..400 {
            let (mut dice, mut analysis) = (Dice(seed), Analysis::of_answers());
            let atoms = atoms();
            let of: Vec<Formula> = atoms.iter().map(|a| analysis.space.atom(*a)).collect();
            let parts: Vec<Formula> = (0..dice.below(9))
                .map(|_| formula(&mut dice, &mut analysis, &of, 2))
                .collect();
            let mut standing = analysis.standing(parts);
            let parts = standing.parts().to_vec();
            for _ in 0..6 {
                let claim = formula(&mut dice, &mut analysis, &of, 1);
                let except: Vec<Formula> = parts.iter().copied().skip(6).collect();
                let kept = parts.iter().filter(|p| !except.contains(p)).copied();
                let all: Vec<Formula> = kept.chain([claim]).collect();
                analysis.anew();
                let found = analysis.locally(&[claim], Some((&mut standing, &except)));
                assert_eq!(found, analysis.satisfiable(&all), "{seed}");
                if !found {
                    no += 1;
                    continue;
                }
                yes += 1;
                let model = analysis.local_model();
                let system = analysis.local_system(&model, &standing);
                let bits = atoms.iter().enumerate().fold(0u32, |bits, (at, atom)| {
                    bits | u32::from(system.contains(&(*atom, true))) << at
                });
                let domain = analysis.space.domain();
                // What is left out may be so in the ground or not.
                for formula in all.iter().chain(&domain) {
                    let holds = value(&analysis.space.formulas, *formula, bits);
                    assert!(holds, "{seed}");
                }
            }
        }
        assert!(yes > 500 && no > 100, "{yes} so, {no} not");
    }
}
