//! A classified system as code scanners read it: for each rule what decides it, where that is
//! answered in the description, and what is not known. Whoever writes it down knows no program and
//! no outcome.

use std::collections::BTreeSet;

use crate::eval::Tri;
use crate::explain::{self, Tree, View, decisive};
use crate::facts::Answer;
use crate::overall::{self, Part};
use crate::program::FactId;
use crate::report::answers::state_words;
use crate::report::catalogue::provision;
use crate::report::scales::Scales;
use crate::report::wire::{Regime, RuleReport, Status};
use crate::report::{RegimeResult, Report};
use solon_messages::{Lang, stay};

/// Where a system is described.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Line and column where its description begins.
    pub begins: (u32, u32),
    /// The file with facts on the organisation, as the call would name it.
    pub organisation: Option<&'a str>,
    /// The answers of each regime that stand in that file.
    pub borrowed: &'a [&'a BTreeSet<FactId>],
}

/// A classified system with the evidence for each of its rules.
#[derive(Clone, Debug)]
pub struct Evidence<'a> {
    /// The report.
    pub(in crate::report) report: &'a Report,
    /// Where the system is described.
    pub(in crate::report) begins: (u32, u32),
    /// How the system is called.
    pub(in crate::report) system: &'a str,
    /// Each regime of the report, in its order.
    pub(in crate::report) regimes: Vec<RegimeEvidence<'a>>,
}

/// The evidence under one regime.
#[derive(Clone, Debug)]
pub(in crate::report) struct RegimeEvidence<'a> {
    /// The regime.
    pub(in crate::report) report: &'a Regime,
    /// Its scales.
    pub(in crate::report) scales: Scales,
    /// One of several of which nothing is known but that its scope is open.
    pub(in crate::report) not_asked: bool,
    result: &'a RegimeResult<'a>,
    organisation: Option<&'a str>,
    borrowed: Option<&'a BTreeSet<FactId>>,
    source: &'a str,
    lang: Lang,
}

/// What decides a rule.
#[derive(Clone, Debug, Default)]
pub(in crate::report) struct Decision {
    /// Where the answers that decide are given, the most decisive first, each once.
    pub(in crate::report) answers: Vec<Place>,
    /// The names of the questions on which the rule hangs, and what is not known of the law in words.
    pub(in crate::report) missing: Vec<String>,
}

/// Where a question is answered.
#[derive(Clone, Debug)]
pub(in crate::report) struct Place {
    /// The file.
    pub(in crate::report) file: String,
    /// Line and column, from 1.
    pub(in crate::report) at: (u32, u32),
    /// The question's name.
    pub(in crate::report) fact: String,
    /// The answer in words.
    pub(in crate::report) words: String,
}

impl<'a> Evidence<'a> {
    /// The evidence for a report; `results` are those that it was made of, in its order.
    #[must_use]
    pub fn new(
        report: &'a Report,
        results: &'a [RegimeResult<'a>],
        subject: Subject<'a>,
        lang: Lang,
    ) -> Evidence<'a> {
        let parts: Vec<Part<'_>> = results.iter().map(RegimeResult::part).collect();
        let regimes = report.regimes.iter().zip(results);
        let regimes = regimes.zip(overall::counted(&parts)).enumerate();
        let regimes = regimes.map(|(i, ((regime, result), counts))| RegimeEvidence {
            report: regime,
            not_asked: !counts,
            scales: Scales::new(result.program, lang),
            result,
            organisation: subject.organisation,
            borrowed: subject.borrowed.get(i).copied(),
            source: &report.system.source,
            lang,
        });
        Evidence {
            report,
            begins: subject.begins,
            system: results.first().map_or("", |r| r.system),
            regimes: regimes.collect(),
        }
    }
}

impl RegimeEvidence<'_> {
    /// What decides a rule of the report.
    pub(in crate::report) fn decision(&self, rule: &RuleReport) -> Decision {
        let trees = self.trees(rule);
        let mut seen = BTreeSet::new();
        let program = self.result.program;
        let asked = |fact: FactId| program.asked_for(fact);
        let facts = trees.iter().flat_map(facts).flat_map(asked);
        let facts = facts.filter(|f| seen.insert(*f));
        let answers = facts
            .filter_map(|fact| self.place(fact, self.result.facts.get(fact)?))
            .collect();
        let mut missing: Vec<String> = Vec::new();
        for fact in trees.iter().flat_map(unknown).flat_map(asked) {
            let name = &program.facts[fact].name;
            let what = match program.facts[fact].unasked {
                true => stay::Whether { name }.say(self.lang),
                false => name.clone(),
            };
            if !missing.contains(&what) {
                missing.push(what);
            }
        }
        Decision { answers, missing }
    }

    /// Where some questions are answered, as far as they are.
    pub(in crate::report) fn answers(&self, questions: &[String]) -> Vec<Place> {
        let places = questions.iter().filter_map(|name| {
            let fact = self.result.program.fact(name)?;
            self.place(fact, self.result.facts.get(fact)?)
        });
        places.collect()
    }

    /// The whole text of a rule by the law consulted.
    pub(in crate::report) fn text(&self, rule: &RuleReport) -> Option<String> {
        let (program, law) = (self.result.program, self.result.law);
        provision::text(program, law, &format!("rule {}", rule.id), self.lang)
    }

    fn place(&self, fact: FactId, answer: &Answer) -> Option<Place> {
        if answer.line == 0 {
            return None;
        }
        let file = match self.organisation {
            Some(file) if self.borrowed.is_some_and(|b| b.contains(&fact)) => file,
            _ => self.source,
        };
        Some(Place {
            file: file.to_owned(),
            at: (answer.line, answer.column),
            fact: self.result.program.facts[fact].name.clone(),
            words: state_words(&self.view(), fact, None, self.lang),
        })
    }

    fn view(&self) -> View<'_> {
        self.result.view()
    }

    /// What decides the outcome: of a rule set aside first what does that, then its condition;
    /// of an open one what is open.
    fn trees(&self, rule: &RuleReport) -> Vec<Tree> {
        let (view, program) = (self.view(), self.result.program);
        let mut rules = view.outcome.rules.iter();
        let outcome = rules.find(|p| program.provisions[p.provision].id == rule.id);
        let Some((outcome, nodes)) = outcome.and_then(|o| Some((o, view.nodes(o)?))) else {
            return Vec::new();
        };
        let tree = |node| decisive(&view.tree(outcome.segment, node));
        let own = decisive(&view.reasons(outcome, nodes));
        let attacks = |value: Tri| {
            let attacks = view.attacks(nodes, outcome.segment);
            let these = attacks.into_iter().filter(move |b| b.value == value);
            these.map(|b| tree(b.node)).collect::<Vec<_>>()
        };
        match rule.outcome {
            Status::Defeated => {
                let mut all = attacks(Tri::True);
                all.push(own);
                all
            }
            Status::Open => {
                let mut all = attacks(Tri::Unknown);
                if own.value == Tri::Unknown {
                    all.insert(0, own);
                }
                all
            }
            Status::Fires | Status::NotMet => vec![own],
        }
    }
}

/// The facts of a tree, in order.
fn facts(tree: &Tree) -> Vec<FactId> {
    match &tree.kind {
        explain::Kind::Fact { fact, .. } => vec![*fact],
        _ => tree.parts.iter().flat_map(facts).collect(),
    }
}

/// The facts of a tree whose tests are not settled.
fn unknown(tree: &Tree) -> Vec<FactId> {
    match &tree.kind {
        _ if tree.value != Tri::Unknown => Vec::new(),
        explain::Kind::Fact { fact, .. } => vec![*fact],
        _ => tree.parts.iter().flat_map(unknown).collect(),
    }
}
