//! Exact answers about a law: what holds of every system, or of every way to complete what is known
//! of one. Conditions become boolean formulas over the questions of the vocabulary, equal ones
//! become one, and a solver decides them; nothing is approximated and nothing skipped.
//!
//! The evaluator stays the judge: every example found here is put to it before it is shown.

use std::borrow::Cow;
use std::collections::BTreeSet;

use jiff::civil::Date;

use solon_law::program::{Law, Level, NodeId};
use solon_verdict::eval::{self, Case, Interval, Outcome, Query};

#[doc(hidden)]
pub use assigned::assigned;
pub use change::{
    Changes, LevelChange, Moved, Region, Says, ScopeChange, Stretch, changes, joined,
};
pub use compare::{Observable, ProgramLaw, equivalent};
pub use extends::{Asks, Extension, Less, extension};
pub use nearest::{Near, NearMiss, Nearest, Stands, Step, nearest};
pub use proofs::{Flaw, ProofError, Redundant, Why, flaws};
pub use properties::{Broken, broken_properties, out_of_reach};
pub use reasons::{
    By, Change, Changes as AnswerChanges, Claim, Edit, Leaf, Over, Reason, Reasons, Said,
    Says as Saying, Sets, Way, Ways,
};
pub use relevance::relevant;
pub use scores::{ScoreFlaw, score_flaws};
pub use silent::{Clearances, Silent, clearances};
pub use tables::{TableFlaw, table_flaws};
pub use tighten::{Jointly, Looked, Matter, Memory, Pair, jointly};
pub use witness::{Example, NotConfirmed};

use atom::{Atom, Literal, QuestionId};
use days::{Days, Readings};
use formula::{Formula, Lookup};
use local::Local;
use models::Models;
use pool::Pool;
use ratios::Found;
use solver::{Bat, Prover};
use space::{Side, Space};

mod asked;
mod assigned;
mod atom;
mod beside;
mod change;
mod compare;
mod cone;
mod cubes;
mod days;
mod extends;
mod formula;
mod grid;
mod local;
mod models;
mod nearest;
mod once;
mod plausible;
mod pool;
mod proofs;
mod properties;
mod ratios;
mod read;
mod reasons;
mod relative;
mod relevance;
mod scores;
mod shown;
mod silent;
mod solver;
mod space;
mod tables;
mod tighten;
mod tried;
mod twins;
mod witness;

/// Formulas and the solver that answers for them.
#[derive(Default)]
struct Analysis {
    space: Space,
    prover: Prover<Bat>,
    /// How many variables there were when the solver was last told how they hang together.
    told: usize,
    /// Variables of ratios and their parts that were found to clash; one of each is otherwise.
    clashes: Vec<Formula>,
    /// What the constraints of the packs say of answers that fit together; examples keep to it where
    /// they can.
    consistent: Vec<Formula>,
    /// Where it pays: what was asked, with the answers.
    known: Option<Known>,
    /// Where one system is looked at after another: what was found of earlier ones, with what is given of
    /// the one at hand.
    pool: Option<Pool>,
    /// Much is asked that is easy.
    easy: bool,
    /// A solver for claims that hang on little, once there was one.
    local: Option<Local>,
}

/// What is known of earlier questions.
#[derive(Default)]
struct Known {
    /// The questions, with the answers.
    answers: Lookup<Vec<Formula>, bool>,
    /// Systems that were found.
    models: Models,
}

impl Analysis {
    /// One that decides nothing but answers to questions ([`Prover::of_answers`]).
    fn of_answers() -> Analysis {
        Analysis {
            prover: Prover::of_answers(),
            easy: true,
            ..Analysis::default()
        }
    }

    /// Takes the constraints of a side into account when examples are sought.
    fn prefer_consistent(&mut self, side: &Side<'_>, days: &Days) {
        let last = days.starts.len().saturating_sub(1);
        let consistent = side.law.constraints.iter().map(|n| days.at(last, *n));
        self.consistent.extend(consistent);
    }

    /// After yes: every variable of a list, as it was found; false where it was never asked about.
    fn system(&self, variables: &[Formula]) -> Vec<bool> {
        let value = |f: &Formula| self.prover.value(*f) == Some(true);
        variables.iter().map(value).collect()
    }

    /// Keeps answers from here on, so that nothing is asked twice.
    fn remember(&mut self) {
        self.known.get_or_insert_default();
    }

    /// Another one of the same formulas, to which nothing was put yet.
    fn fork(&self) -> Analysis {
        Analysis {
            space: self.space.clone(),
            clashes: self.clashes.clone(),
            consistent: self.consistent.clone(),
            ..Analysis::default()
        }
    }

    /// Forgets what was asked. A solver gives a value to everything it was ever told of, so that a
    /// question about few formulas is best put to a new one.
    fn reset(&mut self) {
        self.prover.begin(self.easy);
        self.told = 0;
    }

    /// Tells the solver what holds of all variables made so far.
    fn assert_domain(&mut self) {
        if self.told == 0 {
            for clash in &self.clashes {
                self.prover.assert(&self.space.formulas, *clash);
            }
        }
        while self.told < self.space.atoms().len() {
            self.told = self.space.atoms().len();
            for formula in self.space.domain() {
                self.prover.assert(&self.space.formulas, formula);
            }
            // Of what hangs together by numbers, nothing may be left to be made up later.
            let divided: Vec<Formula> = self
                .divided()
                .into_iter()
                .map(|atom| self.space.atom(atom))
                .collect();
            self.prover.know(&self.space.formulas, &divided);
        }
    }

    /// The variables of ratios and their parts.
    fn divided(&self) -> Vec<Atom> {
        let ties = self.space.ties();
        let numbers = ties.iter().flat_map(|t| [t.of, t.top, t.bottom]);
        let numbers: BTreeSet<QuestionId> = numbers.collect();
        let atoms = self.space.atoms().iter().copied();
        let divided = |a: &Atom| a.question().is_some_and(|q| numbers.contains(&q));
        atoms.filter(divided).collect()
    }

    /// Whether some system makes all of these true.
    fn satisfiable(&mut self, all: &[Formula]) -> bool {
        if all.contains(&Formula::FALSE) {
            return false;
        }
        if let Some(mut pool) = self.pool.take() {
            let found = self.possible(&mut pool, all);
            self.pool = Some(pool);
            return found;
        }
        if let Some(known) = &mut self.known {
            if let Some(answer) = known.answers.get(all) {
                return *answer;
            }
            if known.models.hold(&self.space.formulas, all) {
                return true;
            }
        }
        self.assert_domain();
        let found = loop {
            let found = self.prover.satisfiable(&self.space.formulas, all);
            if !found || !self.refine() {
                break found;
            }
        };
        if let Some(known) = &mut self.known {
            if found {
                known.models.add(&self.space.formulas, &self.prover);
            }
            known.answers.insert(all.to_vec(), found);
        }
        found
    }

    /// The same, together with what is given of the system at hand. There are no ratios here.
    fn possible(&mut self, pool: &mut Pool, all: &[Formula]) -> bool {
        if pool.hold(&self.space.formulas, all) {
            return true;
        }
        if pool.refuted(all) {
            return false;
        }
        self.assert_domain();
        let together = [pool.given(), all].concat();
        let clash = self.prover.clash(&self.space.formulas, &together);
        match clash {
            None => pool.add(&self.space.formulas, &self.prover),
            Some(mut core) => {
                core.retain(|f| pool.given().contains(f));
                pool.refute(all, core);
                return false;
            }
        }
        true
    }

    /// Whether every system that makes `given` true makes the formula true.
    fn entailed(&mut self, given: &[Formula], formula: Formula) -> bool {
        formula == Formula::TRUE || !self.satisfiable(&[given, &[!formula]].concat())
    }

    /// The smallest part found of some formulas that cannot be true together with others.
    fn unsat_core(&mut self, with: &[Formula], of: &[Formula]) -> Option<Vec<Formula>> {
        solver::unsat_core(with, of, |all| self.clash(all))
    }

    /// Whether formulas cannot be true together, and which of them suffice for that. What the solver
    /// finds of ratios counts only where there are numbers for it.
    fn clash(&mut self, all: &[Formula]) -> Option<Vec<Formula>> {
        self.assert_domain();
        loop {
            let clash = self.prover.clash(&self.space.formulas, all);
            if clash.is_some() || !self.refine() {
                return clash;
            }
        }
    }

    /// Tells the solver what clashes in what it found, where there are no numbers for it.
    fn refine(&mut self) -> bool {
        if self.space.ties().is_empty() {
            return false;
        }
        let mut prover = std::mem::take(&mut self.prover);
        let clashes = self.clashing(&prover);
        for clash in &clashes {
            prover.assert(&self.space.formulas, *clash);
        }
        self.prover = prover;
        !clashes.is_empty()
    }

    /// What clashes in what a solver found, where there are no numbers for it; it is so of no system.
    fn clashing(&mut self, prover: &Prover<Bat>) -> Vec<Formula> {
        let mut out = Vec::new();
        let groups = ratios::groups(self.space.ties());
        if groups.is_empty() {
            return out;
        }
        let mut said: Vec<Literal> = Vec::new();
        for atom in self.divided() {
            let formula = self.space.atom(atom);
            said.extend(prover.value(formula).map(|value| (atom, value)));
        }
        for (group, said) in groups.iter().zip(ratios::said_of(&groups, &said)) {
            if let Found::Clash(clash) = ratios::numbers(&self.space, group, &said) {
                let otherwise: Vec<Formula> = clash.iter().map(|l| !self.literal(*l)).collect();
                out.push(self.space.formulas.or(otherwise));
            }
        }
        self.clashes.extend(&out);
        out
    }

    fn literal(&mut self, (atom, holds): Literal) -> Formula {
        let formula = self.space.atom(atom);
        if holds { formula } else { !formula }
    }
}

/// As [`eval::bounds`], with bounds as narrow as can be.
#[must_use]
pub fn evaluate(case: &Case<'_>, query: &Query) -> Outcome {
    let mut outcome = eval::bounds_as_read(case, query);
    tighten::tighten_with_readings(case, query, &mut outcome);
    let mut bare = case.clone();
    for assumption in &mut outcome.assumptions {
        bare = bare.with(|facts| facts.clear(assumption.fact));
        let without = case.with(|facts| facts.clear(assumption.fact));
        narrow(&without, query, &mut assumption.without);
    }
    narrow(&bare, query, &mut outcome.without_assumptions.class);
    for score in &mut outcome.scores {
        score.moves = eval::score_moves(case, query, score);
    }
    outcome.once_in_scope = once::once(case, query, &outcome);
    outcome
}

/// What a verdict says of [`evaluate`], and nothing else: scope, scales, open questions, readings that
/// matter, what comes once the system is in scope, and answers that are not used or do not fit together.
/// `cone` is [`Law::cone`] of the law. It is told without the trace that it was read off.
#[must_use]
pub fn verdict(case: &Case<'_>, cone: &Law, query: &Query) -> Outcome {
    verdict_by(case, cone, query, None)
}

/// The same of one system after another: `memory` is of this law and this query alone, and makes it quick
/// where little is known of a system. What is told of a system does not hang on it.
#[must_use]
pub fn verdict_with(case: &Case<'_>, cone: &Law, query: &Query, memory: &Memory) -> Outcome {
    verdict_by(case, cone, query, Some(memory))
}

fn verdict_by(case: &Case<'_>, cone: &Law, query: &Query, memory: Option<&Memory>) -> Outcome {
    let Ok(part) = Case::new(cone, case.facts()) else {
        return evaluate(case, query);
    };
    let mut outcome = eval::verdict_bounds(&part, query);
    tighten::tighten_verdict(&part, query, &mut outcome, memory);
    outcome.once_in_scope = once::once(case, query, &outcome);
    outcome.segments = Vec::new();
    outcome
}

/// Scope, levels and open questions alone, as narrow as can be, with the trace of the cone: what changes
/// while questions are asked. `cone` is [`Law::cone`] of the law. Rules that only together force a level
/// are not named.
#[must_use]
pub fn levels(case: &Case<'_>, cone: &Law, query: &Query) -> Outcome {
    let Ok(part) = Case::new(cone, case.facts()) else {
        return conclude(case, query);
    };
    let mut outcome = eval::verdict_bounds(&part, query);
    tighten::tighten_levels(&part, query, &mut outcome);
    outcome
}

/// Narrows classifications.
fn narrow(case: &Case<'_>, query: &Query, class: &mut Vec<Interval>) {
    if class.iter().any(|(low, high)| low != high) {
        let outcome = eval::verdict_bounds(case, query);
        *class = tighten::classes(case, query, &outcome);
    }
}

/// As [`eval::plain_bounds`], with bounds as narrow as can be.
#[must_use]
pub fn conclude(case: &Case<'_>, query: &Query) -> Outcome {
    let mut outcome = eval::plain_bounds(case, query);
    tighten::tighten(case, query, &mut outcome);
    outcome
}

/// An outcome whose trace also says on each day what is sure of provisions whatever the missing answers
/// are. Conditions are not printed by it.
#[must_use]
pub fn settled<'o>(case: &Case<'_>, outcome: &'o Outcome) -> Cow<'o, Outcome> {
    tighten::settled(case, outcome).map_or(Cow::Borrowed(outcome), Cow::Owned)
}

/// Narrows the classifications of a step of a timeline, as they are told on its first day.
pub fn classified(case: &Case<'_>, outcome: &Outcome, step: &mut eval::Step) {
    let query = Query {
        on: step.from,
        readings: outcome.readings.clone(),
    };
    narrow(case, &query, &mut step.class);
}

/// Days, closed-open, with the levels of each scale that can be in effect on them.
pub type Possible = ((Option<Date>, Option<Date>), Vec<Vec<Level>>);

/// For the segments of an outcome from one day until another, and each scale, the levels that can be in
/// effect: those that some way to complete what is known comes to. Nothing where the trace has one level
/// already, or where the system is out of scope. Where the law asks how long ago a day lies, each day is
/// asked about by itself.
#[must_use]
pub fn levels_in_effect(case: &Case<'_>, outcome: &Outcome, from: Date, to: Date) -> Vec<Possible> {
    let of = |outcome: &Outcome, (from, to): (Option<Date>, Option<Date>)| {
        let levels = tighten::in_effect(case, outcome);
        let segments = outcome.segments.iter().zip(levels);
        let days = segments.map(|(s, levels)| {
            let until = s.until.into_iter().chain(to).min();
            ((s.from.max(from), until), levels)
        });
        days.filter(|((from, until), _)| until.is_none_or(|u| from.is_none_or(|f| f < u)))
            .collect::<Vec<_>>()
    };
    if case.law().relative.is_empty() {
        return of(outcome, (None, None));
    }
    let parts = eval::asked_alike(case, from, to).into_iter();
    let each = parts.flat_map(|(from, to)| {
        let readings = outcome.readings.clone();
        let asked = eval::plain_bounds(case, &Query { on: from, readings });
        of(&asked, (Some(from), Some(to)))
    });
    each.collect()
}

/// Every formula whose value a user can see: what provisions come to, levels, scope, roles, limits
/// of fines, and whether answers fit together. Sorted, none twice.
fn outcomes(law: &Law) -> Vec<NodeId> {
    let mut out: Vec<NodeId> = Vec::new();
    for version in law.provisions.values() {
        for o in [&version.class, &version.effect] {
            out.extend([o.fires, o.defeated, o.mine]);
        }
        out.extend(&version.limits);
        out.extend(&version.due);
    }
    for levels in law.levels.values() {
        out.extend(levels.class.iter().chain(&levels.effect));
    }
    for scope in law.scopes.values() {
        out.extend(&scope.clauses);
        out.push(scope.in_scope);
    }
    out.extend(law.roles.iter().map(|r| r.holds));
    out.extend(&law.constraints);
    out.sort_unstable();
    out.dedup();
    out
}
