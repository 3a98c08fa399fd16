//! How one regime stands in an interview: the answers as it reads them, what they come to, and what
//! stays open after further ones.

use std::collections::BTreeMap;
use std::sync::{Mutex, OnceLock};

use jiff::civil::Date;

use crate::analyse::{self, Matter, Pair};
use crate::engine::{Error, Regime, judgement};
use crate::eval::bitslice::{After, after, breaks, members};
use crate::eval::{Case, Fit, OpenFact, Outcome, Reach, fit, reach, rules_behind};
use crate::facts::{Answer, Bound, Facts, State};
use crate::program::{
    Fact, FactId, FactType, Members, Node, Number, Predicate, ProvisionId, Table,
};

/// A regime with the answers so far.
#[derive(Debug)]
pub(super) struct Stand {
    /// What is known beside the system's own answers, such as of its organisation.
    base: Facts,
    pub(super) facts: Facts,
    pub(super) outcome: Outcome,
    reach: Option<Reach>,
    /// Questions of which it is proved that they do not matter.
    idle: Mutex<Vec<FactId>>,
    fit: OnceLock<Fit>,
    /// It is asked only where the answers do not keep it out of reach.
    if_reached: bool,
    /// An answer has changed since the outcome was made.
    stale: bool,
}

impl Stand {
    pub(super) fn new(regime: &Regime, base: Facts, facts: Facts) -> Result<Stand, Error> {
        Ok(Stand {
            outcome: outcome(regime, &facts)?,
            reach: None,
            if_reached: false,
            stale: false,
            base,
            facts,
            idle: Mutex::default(),
            fit: OnceLock::new(),
        })
    }

    /// Takes an answer, or what is known otherwise where there is none.
    pub(super) fn set(&mut self, fact: FactId, answer: Option<Answer>) {
        let fresh = self.facts.get(fact).is_none_or(|a| a.silence.is_some());
        match answer.or_else(|| self.base.get(fact).cloned()) {
            Some(answer) => {
                if !fresh || answer.silence.is_some() {
                    self.forget_idle();
                }
                self.facts.set(fact, answer);
            }
            None => {
                self.forget_idle();
                self.facts.clear(fact);
            }
        }
        self.stale = true;
    }

    /// What the answers come to now, if any has changed.
    pub(super) fn look_again(&mut self, regime: &Regime) -> Result<(), Error> {
        if std::mem::take(&mut self.stale) {
            self.outcome = outcome(regime, &self.facts)?;
            self.fit = OnceLock::new();
            self.look(regime)?;
        }
        Ok(())
    }

    /// Asks the regime only where the answers do not keep it out of reach.
    pub(super) fn only_if_reached(&mut self, regime: &Regime) -> Result<(), Error> {
        self.if_reached = true;
        self.look(regime)
    }

    fn look(&mut self, regime: &Regime) -> Result<(), Error> {
        if self.if_reached {
            self.reach = reach(&judgement::case(regime, &self.facts)?, &regime.query);
        }
        Ok(())
    }

    /// Whether the regime is asked.
    pub(super) fn counts(&self) -> bool {
        !self.if_reached || self.reach.is_some_and(|r| r != Reach::No)
    }

    /// What was proved holds as long as answers are only added.
    fn forget_idle(&mut self) {
        self.idle = Mutex::default();
    }

    /// Whether what is said of a question leaves nothing to be asked: it is answered, or asked and not
    /// known.
    pub(super) fn is_answered(&self, fact: FactId) -> bool {
        use crate::facts::Silence;
        let answer = self.facts.get(fact);
        answer.is_some_and(|a| a.silence != Some(Silence::NotAsked))
    }

    /// The questions that can matter and are not answered.
    pub(super) fn open(&self) -> impl Iterator<Item = &OpenFact> {
        let open = self.outcome.open.iter();
        open.filter(|o| !self.is_answered(o.fact))
    }

    /// What would come of another answer.
    pub(super) fn with(&self, regime: &Regime, fact: FactId, said: State) -> Option<Outcome> {
        let mut facts = self.facts.clone();
        facts.set(fact, Answer::plain(said));
        outcome(regime, &facts).ok()
    }

    /// The case as levels and scope are asked of it.
    fn case<'a>(&'a self, regime: &'a Regime) -> Option<Case<'a>> {
        Case::new(regime.cone(), &self.facts).ok()
    }

    /// What stays open after each of some answers.
    pub(super) fn after(&self, regime: &Regime, answers: &[(FactId, State)]) -> Option<After> {
        let case = self.case(regime)?;
        Some(after(&case, &regime.query, &self.outcome.segments, answers))
    }

    /// How the answers fit together.
    pub(super) fn fit(&self, regime: &Regime) -> Option<&Fit> {
        if let Some(known) = self.fit.get() {
            return Some(known);
        }
        let case = judgement::case(regime, &self.facts).ok()?;
        Some(self.fit.get_or_init(|| fit(&case, &regime.query)))
    }

    /// Which of some answers surely do not fit together with what is known, by position.
    pub(super) fn misfits(&self, regime: &Regime, answers: &[(FactId, State)]) -> Vec<usize> {
        if regime.law.constraints.is_empty() {
            return Vec::new();
        }
        let Some((fit, case)) = self
            .fit(regime)
            .zip(judgement::case(regime, &self.facts).ok())
        else {
            return Vec::new();
        };
        let constraints = regime.law.constraints.iter().enumerate();
        let constraints = constraints.filter(|(i, _)| !fit.broken.contains(i));
        let nodes: Vec<_> = constraints.map(|(_, n)| *n).collect();
        let broken = breaks(&case, &regime.query, &fit.segments, answers, &nodes);
        members(&broken).collect()
    }

    /// Whether the answer to a question can matter: exactly.
    pub(super) fn matters(&self, regime: &Regime, fact: FactId) -> bool {
        if self.idle.lock().is_ok_and(|idle| idle.contains(&fact)) {
            return false;
        }
        let Some(case) = self.case(regime) else {
            return true;
        };
        let matter = Matter::new(&case, &regime.query, &self.outcome.segments);
        let matters = matter.first(&[fact]).is_some();
        if !matters && let Ok(mut idle) = self.idle.lock() {
            idle.push(fact);
        }
        matters
    }

    /// Two systems that differ in one answer alone, and come to different results.
    pub(super) fn pair(&self, regime: &Regime, fact: FactId) -> Option<Pair> {
        let case = self.case(regime)?;
        Matter::new(&case, &regime.query, &self.outcome.segments).pair(fact)
    }

    /// The open rules that hang on a question.
    pub(super) fn rules(&self, regime: &Regime, fact: FactId) -> Vec<ProvisionId> {
        let case = self.case(regime);
        let segments = &self.outcome.segments;
        case.map_or_else(Vec::new, |case| {
            rules_behind(&case, &regime.query, segments, fact)
        })
    }
}

fn outcome(regime: &Regime, facts: &Facts) -> Result<Outcome, Error> {
    let case = judgement::case(regime, facts)?;
    Ok(analyse::levels(&case, regime.cone(), &regime.query))
}

/// Answers to try for each question of a law: values of lists are told apart by themselves, numbers and
/// days by what they are compared with.
#[derive(Debug)]
pub(super) struct Trials {
    numbers: BTreeMap<FactId, Vec<Number>>,
    days: BTreeMap<FactId, Vec<Date>>,
    /// For each question, those whose answers decide whether it is asked.
    pub(super) openers: Table<Fact, Vec<FactId>>,
}

/// So many numbers or days are tried at most.
const TRIED: usize = 8;

impl Trials {
    pub(super) fn new(regime: &Regime) -> Trials {
        let (mut numbers, mut days) = (BTreeMap::new(), BTreeMap::new());
        let law = regime.cone();
        for node in law.graph.nodes().values() {
            if let Node::Atom {
                fact, predicate, ..
            } = node
            {
                match predicate {
                    Predicate::Number(_, n) => put(numbers.entry(*fact).or_default(), *n),
                    Predicate::Day(_, d) => put(days.entry(*fact).or_default(), *d),
                    Predicate::Come => put(days.entry(*fact).or_default(), regime.query.on),
                    _ => {}
                }
            }
        }
        let program = law.program();
        let openers = program.facts.map(|_, fact| {
            let gate = fact.only_when.as_ref();
            gate.map(|g| program.facts_read(g)).unwrap_or_default()
        });
        Trials {
            numbers,
            days,
            openers,
        }
    }

    /// Answers to try for a question, each with how likely it is held to be.
    pub(super) fn of(&self, facts: &Facts, regime: &Regime, fact: FactId) -> Vec<(State, f64)> {
        let program = regime.law.program();
        match facts.possible(program, fact) {
            State::Bool { no, yes } => {
                let all = [(no, true, false, NO), (yes, false, true, 1.0 - NO)];
                let all = all.into_iter().filter(|(may, ..)| *may);
                all.map(|(_, no, yes, p)| (State::Bool { no, yes }, p))
                    .collect()
            }
            State::One(values) => {
                let all = values.iter().map(|v| State::One(only(v)));
                evenly(all.collect())
            }
            State::Set { must, may } => {
                let more: Vec<State> = may
                    .minus(must)
                    .iter()
                    .map(|v| {
                        let all = must.or(only(v));
                        State::Set {
                            must: all,
                            may: all,
                        }
                    })
                    .collect();
                let mut out = vec![(State::Set { must, may: must }, NOTHING)];
                let each = evenly(more).into_iter();
                out.extend(each.map(|(state, p)| (state, p * (1.0 - NOTHING))));
                out
            }
            State::Number { low, high } => {
                let whole = matches!(program.facts[fact].ty, FactType::Number { whole: true, .. });
                self.numbers(fact, (low, high), whole)
            }
            State::Day { .. } => self.days(fact),
            State::Absent => Vec::new(),
        }
    }

    /// Numbers that a question is compared with, and such as lie below and above all of them.
    fn numbers(
        &self,
        fact: FactId,
        (low, high): (Bound<Number>, Bound<Number>),
        whole: bool,
    ) -> Vec<(State, f64)> {
        let exactly = |n: Number| State::Number {
            low: Some((n, true)),
            high: Some((n, true)),
        };
        let known = self.numbers.get(&fact).map_or(&[][..], Vec::as_slice);
        let mut all: Vec<State> = known.iter().take(TRIED).map(|n| exactly(*n)).collect();
        let below = known.first().map(|n| State::Number {
            low,
            high: Some((*n, false)),
        });
        let above = known.last().map(|n| State::Number {
            low: Some((*n, false)),
            high,
        });
        if !whole || known.len() > 1 {
            all.extend(below.into_iter().chain(above));
        }
        evenly(all)
    }

    /// That there is no such day, and the days that a question is compared with.
    fn days(&self, fact: FactId) -> Vec<(State, f64)> {
        let known = self.days.get(&fact).map_or(&[][..], Vec::as_slice);
        let exactly = |day: Date| State::Day {
            first: Some(day),
            last: Some(day),
        };
        let days = known.iter().take(TRIED).map(|day| exactly(*day));
        evenly(std::iter::once(State::Absent).chain(days).collect())
    }
}

/// How likely no is.
const NO: f64 = 0.7;
/// How likely it is that nothing of a list holds beside what is known.
const NOTHING: f64 = 0.4;

fn evenly(all: Vec<State>) -> Vec<(State, f64)> {
    let n = u32::try_from(all.len().max(1)).unwrap_or(u32::MAX);
    all.into_iter().map(|s| (s, 1.0 / f64::from(n))).collect()
}

fn put<T: PartialEq + Ord>(into: &mut Vec<T>, value: T) {
    if let Err(at) = into.binary_search(&value) {
        into.insert(at, value);
    }
}

pub(super) fn only(value: usize) -> Members {
    let mut members = Members::default();
    members.insert(value);
    members
}
