//! The smallest sets of answers that force something. What a set must hold to be enough, and what it
//! must hold so that the rest does not do without it, are duals: every set that is enough meets the
//! rest of every set that is not (M. H. Liffiton, A. Previti, A. Malik, J. Marques-Silva, "Fast, flexible
//! MUS enumeration", 2016; A. Ignatiev and others, "Smallest MUS extraction with minimal hitting set
//! dualization", 2015). So the smallest sets come first, and that there are no more is proved.

use std::collections::BTreeSet;

use super::ground::{Said, Unit, questions};
use super::{Claim, Reasons, Says};
use crate::analyse::atom::{Literal, QuestionId};
use crate::analyse::formula::{Formula, Formulas};
use crate::analyse::solver::{Bat, Prover};
use crate::analyse::witness::Cube;
use solon_law::program::{FactId, Members};
use solon_verdict::facts::{Answer, Facts, State};

/// A set of answers that forces something, of which none can be left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The answers, in the order of the vocabulary.
    pub answers: Vec<(FactId, Said)>,
    /// What of them counts: as little as found that is enough.
    pub says: Vec<Says>,
}

/// Sets of answers, the smallest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sets {
    /// The sets.
    pub found: Vec<Reason>,
    /// There are, or may be, more.
    pub more: bool,
}

/// So many sets that are not enough are looked at before the search ends.
const TRIED: usize = 300;

impl Reasons<'_> {
    /// The smallest sets of answers that force a claim, or, where it should not hold, its contrary; at
    /// most so many. Nothing is found where all answers together do not.
    pub fn suffice(&mut self, claim: Claim, holds: bool, most: usize) -> Sets {
        let claim = self.formula(claim);
        self.forced(if holds { claim } else { !claim }, most, &|_| true)
    }

    /// The same for a formula, and of some answers alone.
    pub(super) fn forced(
        &mut self,
        claim: Formula,
        most: usize,
        of: &dyn Fn(FactId) -> bool,
    ) -> Sets {
        let asked = questions(&self.analysis.space, &[claim, self.granted]);
        let derives = self.derives(&asked);
        let counts = |u: &&Unit| {
            of(u.fact) && (asked.contains(&u.question) || derives.contains(&u.question))
        };
        let units: Vec<Unit> = self.units.iter().filter(counts).cloned().collect();
        let hard = [!claim, self.granted];
        let all: Vec<Formula> = units.iter().map(|u| u.formula).collect();
        if self.analysis.satisfiable(&[&hard[..], &all].concat()) {
            return Sets::default();
        }
        let (mut sets, more) = self.smallest(&hard, &all, most);
        if sets.is_empty() {
            // The search was too long: one set of which nothing can be left out.
            let one = self.analysis.unsat_core(&hard, &all).unwrap_or_default();
            let at = |f: &Formula| one.contains(f);
            let own = all.iter().enumerate().filter(|(_, f)| at(f));
            sets.push(own.map(|(i, _)| i).collect());
        }
        sets.sort_by_key(|s| (s.len(), s.clone()));
        let found = sets.into_iter().map(|set| {
            let own: Vec<&Unit> = set.iter().filter_map(|i| units.get(*i)).collect();
            self.reason(&hard, &own)
        });
        Sets {
            found: found.collect(),
            more,
        }
    }

    /// A description that says what a set says, and nothing else.
    #[must_use]
    pub fn alone(&self, reason: &Reason) -> Facts {
        let mut out = Facts::empty(self.program);
        let mut facts: Vec<FactId> = reason.answers.iter().map(|(f, _)| *f).collect();
        facts.dedup();
        for fact in facts {
            let known = self.facts.state(self.program, fact);
            let State::Set { may, .. } = known else {
                out.set(fact, Answer::plain(known));
                continue;
            };
            let said = |wanted: Said| reason.answers.contains(&(fact, wanted));
            let size = self.program.values(fact).len();
            let must: Members = (0..size).filter(|v| said(Said::Value(*v))).collect();
            let may = match said(Said::NothingElse) {
                true => may,
                false => Members::all(size),
            };
            out.set(fact, Answer::plain(State::Set { must, may }));
        }
        out
    }

    /// Questions from which others follow that are asked.
    pub(super) fn derives(&self, asked: &BTreeSet<QuestionId>) -> BTreeSet<QuestionId> {
        let facts = self.program.facts.iter();
        let own = facts.filter(|(f, _)| asked.contains(&self.side.questions[f]));
        let days = own.flat_map(|(_, fact)| &fact.earliest);
        days.map(|f| self.side.questions[f]).collect()
    }

    /// The smallest sets of some formulas that clash with others, and whether there may be more.
    fn smallest(
        &mut self,
        hard: &[Formula],
        all: &[Formula],
        most: usize,
    ) -> (Vec<Vec<usize>>, bool) {
        let mut map = Map::new(all.len());
        let mut found: Vec<Vec<usize>> = Vec::new();
        let mut tried = 0;
        while let Some(set) = map.next() {
            if tried >= TRIED || found.len() >= most {
                return (found, true);
            }
            let own: Vec<Formula> = set.iter().filter_map(|i| all.get(*i)).copied().collect();
            if self.analysis.satisfiable(&[hard, &own].concat()) {
                tried += 1;
                let rest = self.rest(hard, all, &set);
                map.one_of(&rest);
            } else {
                map.not_all_of(&set);
                found.push(set);
            }
        }
        (found, false)
    }

    /// After yes: of some formulas those outside a set that goes with others, which holds at least these
    /// and to which none can be added.
    fn rest(&mut self, hard: &[Formula], all: &[Formula], at_least: &[usize]) -> Vec<usize> {
        let mut inside: BTreeSet<usize> = at_least.iter().copied().collect();
        let mut rest: Vec<usize> = Vec::new();
        self.take_in(all, &mut inside);
        for (at, formula) in all.iter().enumerate() {
            if inside.contains(&at) {
                continue;
            }
            let own = inside.iter().filter_map(|i| all.get(*i)).copied();
            let mut tried: Vec<Formula> = hard.iter().copied().chain(own).collect();
            tried.push(*formula);
            if self.analysis.satisfiable(&tried) {
                inside.insert(at);
                self.take_in(all, &mut inside);
            } else {
                rest.push(at);
            }
        }
        rest.retain(|at| !inside.contains(at));
        rest
    }

    /// After yes: takes in what is so in what was found.
    fn take_in(&self, all: &[Formula], inside: &mut BTreeSet<usize>) {
        for (at, formula) in all.iter().enumerate() {
            if self.analysis.prover.value(*formula) == Some(true) {
                inside.insert(at);
            }
        }
    }

    /// A set with what of it counts.
    fn reason(&mut self, hard: &[Formula], units: &[&Unit]) -> Reason {
        let mut literals: Vec<(QuestionId, Formula)> = Vec::new();
        // What is absent is the first to be left out.
        for absent in [true, false] {
            for unit in units {
                let own = unit.literals.iter().filter(|l| l.negative() == absent);
                literals.extend(own.map(|l| (unit.question, *l)));
            }
        }
        let of: Vec<Formula> = literals.iter().map(|(_, l)| *l).collect();
        let needed = self.analysis.unsat_core(hard, &of).unwrap_or_default();
        Reason {
            answers: units.iter().map(|u| (u.fact, u.said)).collect(),
            says: self.says(&needed),
        }
    }

    /// What literals say, question by question.
    pub(super) fn says(&mut self, literals: &[Formula]) -> Vec<Says> {
        let atoms = self.analysis.space.atoms().to_vec();
        let mut kept: Vec<Literal> = Vec::new();
        for atom in atoms {
            let formula = self.analysis.space.atom(atom);
            if literals.contains(&formula) {
                kept.push((atom, true));
            } else if literals.contains(&!formula) {
                kept.push((atom, false));
            }
        }
        kept.sort_unstable();
        let cube = Cube(kept);
        let on = Some(self.query.on);
        let mut out: Vec<Says> = Vec::new();
        for question in cube.questions() {
            let says = cube.says(&self.analysis.space, &self.side, question, on);
            let fact = self.side.fact(question);
            out.extend(fact.zip(says));
        }
        out.sort_by_key(|(fact, _)| *fact);
        out
    }
}

/// Sets that are still possible.
struct Map {
    formulas: Formulas,
    prover: Prover<Bat>,
    units: Vec<Formula>,
    /// None has fewer.
    size: usize,
}

impl Map {
    fn new(units: usize) -> Map {
        let mut formulas = Formulas::default();
        let units = (0..units).map(|i| formulas.variable(u32::try_from(i).unwrap_or(u32::MAX)));
        Map {
            units: units.collect(),
            formulas,
            prover: Prover::default(),
            size: 0,
        }
    }

    /// One of the smallest.
    fn next(&mut self) -> Option<Vec<usize>> {
        if !self.prover.satisfiable(&self.formulas, &[]) {
            return None;
        }
        while self.size <= self.units.len() {
            let few = !self.formulas.at_least(self.size + 1, &self.units);
            if self.prover.satisfiable(&self.formulas, &[few]) {
                let all = self.units.iter().enumerate();
                let own = all.filter(|(_, u)| self.prover.value(**u) == Some(true));
                return Some(own.map(|(i, _)| i).collect());
            }
            self.size += 1;
        }
        None
    }

    fn one_of(&mut self, of: &[usize]) {
        let of: Vec<Formula> = of
            .iter()
            .filter_map(|i| self.units.get(*i))
            .copied()
            .collect();
        self.prover.assert_one(&self.formulas, &of);
    }

    fn not_all_of(&mut self, of: &[usize]) {
        let of: Vec<Formula> = of
            .iter()
            .filter_map(|i| self.units.get(*i))
            .map(|u| !*u)
            .collect();
        self.prover.assert_one(&self.formulas, &of);
    }
}
