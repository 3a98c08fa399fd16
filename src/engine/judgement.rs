//! What regimes make of one system: for each its outcome, and the answers that it was given.

use std::sync::Arc;

use jiff::civil::Date;

use super::regime::Regimes;
use super::replay::Asked;
use super::verdict::{self, Overall, Verdict};
use super::{Error, ErrorKind, Lang, Record, Regime};
use crate::analyse;
use crate::eval::{Case, OtherProgram, Outcome};
use crate::facts::Facts;
use crate::overall::{self, Part};
use crate::program::ProvisionId;
use crate::report::{self, Note, RegimeResult, System, VerdictLine};

/// How much is worked out of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All that a report says.
    Whole,
    /// What a verdict says: scope, levels, open questions, readings that matter, answers in doubt.
    Verdict,
}

/// What comes of a system under one regime, and the answers that it was given.
pub(super) type Under = (Arc<Outcome>, Arc<Facts>);

/// What the regimes of a question make of one system. Of [`super::Question::judge`] it holds the verdict
/// alone.
#[derive(Clone, Debug)]
pub struct Judgement {
    pub(super) regimes: Regimes,
    pub(super) record: Record,
    pub(super) asked: Arc<Asked>,
    pub(super) each: Vec<Under>,
}

/// What is otherwise with a system than with one of its kind, under a regime.
#[derive(Debug)]
pub(super) struct Other {
    /// The rules that give the level of each scale.
    pub(super) by: Vec<Vec<ProvisionId>>,
    /// Days of that one, each with the day of this one that stands in its place.
    pub(super) days: Vec<(Date, Date)>,
}

/// What a regime is told of a system.
pub(super) fn facts(record: &Record, at: usize, regime: &Regime, assumptions: bool) -> Facts {
    let read = record.description(at);
    let mut facts = read.map_or_else(|| Facts::empty(regime.pack.program()), |d| d.facts.clone());
    if !assumptions {
        let assumed = facts.answered().filter(|(_, a)| a.assumed);
        let assumed: Vec<_> = assumed.map(|(f, _)| f).collect();
        for fact in assumed {
            facts.clear(fact);
        }
    }
    facts
}

pub(super) fn case<'a>(regime: &'a Regime, facts: &'a Facts) -> Result<Case<'a>, Error> {
    let mixed = |other: OtherProgram| Error::new(ErrorKind::Description, other.to_string());
    Case::new(&regime.law, facts).map_err(mixed)
}

impl Judgement {
    /// Evaluates a record that every regime could read.
    pub(super) fn new(
        regimes: Regimes,
        record: Record,
        asked: Arc<Asked>,
        extent: Extent,
    ) -> Result<Judgement, Error> {
        let assumptions = !asked.without_assumptions;
        let evaluate = |(i, regime): (usize, &Arc<Regime>)| {
            let facts = facts(&record, i, regime, assumptions);
            let case = case(regime, &facts)?;
            let outcome = match extent {
                Extent::Whole => Arc::new(analyse::evaluate(&case, &regime.query)),
                Extent::Verdict => regime.known().or(&facts, || {
                    analyse::verdict_with(&case, regime.cone(), &regime.query, &regime.memory)
                }),
            };
            Ok((outcome, Arc::new(facts)))
        };
        let each: Result<Vec<_>, Error> = regimes.iter().enumerate().map(evaluate).collect();
        Ok(Judgement {
            each: each?,
            regimes,
            record,
            asked,
        })
    }

    /// The same of a system that is like it in all but some things, by regime.
    pub(super) fn otherwise(&self, others: &[Other]) -> Judgement {
        let mut out = self.clone();
        for ((outcome, _), Other { by, days }) in out.each.iter_mut().zip(others) {
            let outcome = Arc::make_mut(outcome);
            for (scale, rules) in outcome.scales.iter_mut().zip(by) {
                scale.by.clone_from(rules);
            }
            outcome.on_days(&|day| {
                let other = days.iter().find(|(own, _)| *own == day);
                other.map_or(day, |(_, other)| *other)
            });
        }
        out
    }

    /// The level over all regimes of a system that is like it in all but some things, by regime.
    pub(super) fn overall_otherwise(&self, others: &[Other]) -> Overall {
        let mut parts = self.parts();
        for (part, other) in parts.iter_mut().zip(others) {
            part.by = Some(&other.by);
        }
        verdict::overall(&parts)
    }

    /// The same with nothing of the system itself, which takes little memory.
    pub(super) fn of_nobody(&self) -> Judgement {
        Judgement {
            record: self.record.of_nobody(),
            ..self.clone()
        }
    }

    /// The level over all regimes.
    #[must_use]
    pub fn overall(&self) -> Overall {
        verdict::overall(&self.parts())
    }

    /// Levels, rules, days, scope, open questions and readings that matter: the result without words
    /// and without reasons.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        verdict::verdict(&self.parts())
    }

    /// The verdict, where it is that of another system but for days and the rules that give its levels.
    pub(super) fn verdict_like(&self, like: &Verdict) -> Verdict {
        verdict::verdict_like(&self.parts(), like)
    }

    /// The same in the form of the JSON.
    #[must_use]
    pub fn line(&self) -> VerdictLine {
        VerdictLine {
            not_reached: self.asked.not_reached.clone(),
            ..report::verdict_line(&self.system().id, &self.results())
        }
    }

    /// Whether nothing is left open under any regime that counts: of several, under any that was asked,
    /// that is, of which it is known whether it governs the system or some question of its own is answered.
    #[must_use]
    pub fn decided(&self) -> bool {
        self.open_under().is_empty()
    }

    /// The regimes that count and leave something open, by the ids of their packs.
    #[must_use]
    pub fn open_under(&self) -> Vec<&str> {
        self.regimes_that(|counts, outcome| counts && !outcome.decided())
    }

    /// Of several regimes those that do not count because they were not asked, by the ids of their packs.
    #[must_use]
    pub fn not_asked(&self) -> Vec<&str> {
        self.regimes_that(|counts, _| !counts)
    }

    fn regimes_that(&self, wanted: impl Fn(bool, &Outcome) -> bool) -> Vec<&str> {
        let counted = overall::counted(&self.parts());
        let each = self.regimes.iter().zip(&self.each).zip(counted);
        let found = each.filter(|((_, (outcome, _)), counts)| wanted(*counts, outcome));
        found.map(|((regime, _), _)| regime.pack.id()).collect()
    }

    /// The system that it is about.
    #[must_use]
    pub fn system(&self) -> System {
        self.record.system()
    }

    /// The record that it is about.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The regimes that were asked, in order.
    #[must_use]
    pub fn regimes(&self) -> &[Arc<Regime>] {
        &self.regimes
    }

    /// Under each regime what makes answers doubtful, in words: not used, at odds with others, or assumed
    /// without evidence.
    #[must_use]
    pub fn warnings(&self, lang: Lang) -> Vec<Vec<Note>> {
        let results = self.results();
        let each = results.iter().map(|result| report::warnings(result, lang));
        each.collect()
    }

    /// What the renderers of [`crate::report`] work on, for tools.
    #[must_use]
    pub fn results(&self) -> Vec<RegimeResult<'_>> {
        self.results_with(|_, result| result)
    }

    /// The same, each with something added.
    pub(super) fn results_with<'a>(
        &'a self,
        more: impl Fn(usize, RegimeResult<'a>) -> RegimeResult<'a>,
    ) -> Vec<RegimeResult<'a>> {
        let name = match self.record.description(0) {
            Some(d) if d.name.is_empty() => d.id.as_str(),
            Some(d) => d.name.as_str(),
            None => "",
        };
        let regimes = self.regimes.iter().map(|regime| &**regime);
        let regimes = regimes.zip(&self.each).enumerate();
        let result = |(i, (regime, (outcome, facts))): (usize, (&'a Regime, &'a Under))| {
            let result = RegimeResult {
                program: regime.pack.program(),
                law: &regime.law,
                facts,
                outcome,
                notes: self.record.description(i).map_or(&[], |d| &d.notes),
                system: name,
                followed: &regime.followed,
                nearest: None,
                pending: &[],
                closing: &[],
            };
            more(i, result)
        };
        regimes.map(result).collect()
    }

    /// The line of the file on which the first of some questions is answered for a regime, where it is.
    #[must_use]
    pub fn line_of(&self, regime: usize, facts: &[String]) -> Option<u32> {
        let (_, given) = self.each.get(regime)?;
        let wanted = self.regimes.get(regime)?.named(facts);
        self.record.line_of(regime, given, &wanted)
    }

    pub(super) fn parts(&self) -> Vec<Part<'_>> {
        let all = self.regimes.iter().zip(&self.each);
        all.map(|(regime, (outcome, facts))| Part {
            program: regime.law.program(),
            law: &regime.law,
            outcome,
            facts,
            by: None,
        })
        .collect()
    }
}
