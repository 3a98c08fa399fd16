//! What a question comes to for one system, under every regime; it renders itself. Words and
//! explanations are made when a renderer is called, and by nothing else.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use jiff::civil::Date;

use super::judgement::{Extent, Judgement, Under, case};
use super::regime::Regimes;
use super::replay::{self, Asked};
use super::verdict::{Overall, Verdict};
use super::{Error, Lang, Record, Regime, closing, regime};
use crate::analyse::{self, Nearest};
use crate::eval::{self, Case};
use crate::facts::Description;
use crate::overall;
use crate::program::{AmendmentId, FactId, Law};
#[cfg(feature = "html")]
use crate::report::classification::html;
use crate::report::classification::{Classified, Evidence, Pending, Subject, markdown, text};
use crate::report::explanation::{self, Explanation, Wanted};
use crate::report::{self, DutyReport, Report, Show, System, sarif};

/// Of so many regimes at most it is looked for what would change a result.
const CHANGES: usize = 10;

/// One system under every regime of a question.
#[derive(Clone, Debug)]
pub struct Answer {
    judged: Judgement,
    lang: Lang,
    /// What stands nearest under each regime, once somebody looked.
    nearest: OnceLock<Vec<Nearest>>,
    /// What would come of it with each act that is not in force, once somebody looked.
    pending: OnceLock<Vec<Vec<Pending>>>,
    /// Which questions can close each regime, once somebody looked.
    closing: OnceLock<Vec<Vec<FactId>>>,
}

impl Answer {
    /// Evaluates a record that every regime could read.
    pub(super) fn new(
        regimes: Regimes,
        record: Record,
        lang: Lang,
        asked: Arc<Asked>,
    ) -> Result<Answer, Error> {
        Ok(Answer {
            judged: Judgement::new(regimes, record, asked, Extent::Whole)?,
            lang,
            nearest: OnceLock::new(),
            pending: OnceLock::new(),
            closing: OnceLock::new(),
        })
    }

    /// What the regimes make of the system, without what a report adds.
    #[must_use]
    pub fn judgement(&self) -> &Judgement {
        &self.judged
    }

    /// The level over all regimes.
    #[must_use]
    pub fn overall(&self) -> Overall {
        self.judged.overall()
    }

    /// Levels, rules, days, scope, open questions and readings that matter: the result without words
    /// and without reasons.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        self.judged.verdict()
    }

    /// Whether nothing is left open: see [`Judgement::decided`].
    #[must_use]
    pub fn decided(&self) -> bool {
        self.judged.decided()
    }

    /// The regimes that count and leave something open, by the ids of their packs.
    #[must_use]
    pub fn open_under(&self) -> Vec<&str> {
        self.judged.open_under()
    }

    /// Of several regimes those that do not count because they were not asked, by the ids of their packs.
    #[must_use]
    pub fn not_asked(&self) -> Vec<&str> {
        self.judged.not_asked()
    }

    /// The system that it is about.
    #[must_use]
    pub fn system(&self) -> System {
        self.judged.system()
    }

    /// The whole report: what the JSON says.
    #[must_use]
    pub fn report(&self) -> Report {
        self.reported(&self.results(true), self.show())
    }

    /// The same of what the renderers work on, as it is to be shown.
    #[must_use]
    pub fn reported(&self, results: &[report::RegimeResult<'_>], show: Show<'_>) -> Report {
        let report = Report {
            not_reached: self.judged.asked.not_reached.clone(),
            ..report::report(self.system(), results, show)
        };
        Report {
            replay: replay::replay(&report, &self.judged.record, &self.judged.asked, show),
            ..report
        }
    }

    /// Regimes that were to be asked only where the description reaches them, and that it does not, by
    /// the ids of their packs.
    #[must_use]
    pub fn not_reached(&self) -> &[String] {
        &self.judged.asked.not_reached
    }

    /// The first screen of the report: what somebody with one minute has to know, at most 40 lines of at
    /// most 100 columns.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.rendered(text::text)
    }

    /// The report for people with every rule, its reasons and what follows, at most 100 columns wide.
    #[must_use]
    pub fn to_whole_text(&self) -> String {
        self.rendered(text::whole)
    }

    /// The report as indented JSON, as `solon classify --format json` prints it.
    #[must_use]
    pub fn to_json(&self) -> String {
        report::to_json(&self.report())
    }

    /// The report as JSON on one line, as `--format ndjson` prints it.
    #[must_use]
    pub fn to_json_line(&self) -> String {
        report::to_json_line(&self.report())
    }

    /// The report as a document, with the forms that duties ask for.
    #[must_use]
    pub fn to_markdown(&self) -> String {
        self.rendered(markdown::text)
    }

    /// The report as one page that loads nothing, can be read without script, and prints.
    #[cfg(feature = "html")]
    #[must_use]
    pub fn to_html(&self) -> String {
        let (results, show) = (self.results(true), self.show());
        let report = report::report(self.system(), &results, show);
        let line = self.over_time(&results);
        let changes = self.changes(&results);
        html::page(
            &Classified::new(&report, &results, show),
            &line,
            changes.as_ref(),
        )
    }

    /// What would change the result, for tools: how far other levels are, and the smallest changes that reach
    /// each. `results` are those of this answer; nothing where more than ten regimes count and govern the
    /// system, since looking takes a while.
    #[must_use]
    pub fn changes(&self, results: &[report::RegimeResult<'_>]) -> Option<Explanation> {
        let counted = overall::counted(&self.judged.parts());
        let governs = |r: &report::RegimeResult<'_>| r.outcome.scope.verdict != eval::Verdict::Out;
        let told = results.iter().zip(counted);
        let told = told.filter(|(r, counts)| *counts && governs(r));
        let told: Vec<report::RegimeResult<'_>> = told.map(|(r, _)| *r).collect();
        if told.len() > CHANGES {
            return None;
        }
        let wanted: Vec<Wanted> = told.iter().map(Wanted::changes).collect();
        let system = Some(self.system());
        Some(explanation::explain(system, &told, &wanted, self.lang))
    }

    /// The system over all days, for tools; `results` are those of this answer.
    #[must_use]
    pub fn over_time(&self, results: &[report::RegimeResult<'_>]) -> report::timeline::Timeline {
        let (from, to) = (Date::MIN, Date::MAX);
        report::timeline::report(self.system(), results, from, to, self.lang)
    }

    /// A SARIF 2.1.0 log, for code scanners and editors.
    #[must_use]
    pub fn to_sarif(&self) -> String {
        let results = self.results(false);
        let report = self.reported(&results, self.show());
        let mut log = sarif::Writer::new("", self.lang);
        self.log(&mut log, &report, &results);
        report::to_json(&log.finish("classify"))
    }

    /// The duties of a role, such as `provider`, over all regimes.
    ///
    /// # Errors
    /// [`super::ErrorKind::Role`] when no duty of any regime binds such a role.
    pub fn duties(&self, role: &str) -> Result<Vec<DutyReport>, Error> {
        regime::check_role(self.judged.regimes.iter().map(|r| &*r.pack), role)?;
        let results = self.results(false);
        let show = Show {
            role: Some(role),
            ..self.show()
        };
        let regimes = results.iter().map(|r| report::regime(r, show));
        let duties = regimes.flat_map(|regime| regime.duties);
        Ok(duties
            .filter(|duty| duty.binds.iter().any(|b| b == role))
            .collect())
    }

    /// The regimes that were asked, in order.
    #[must_use]
    pub fn regimes(&self) -> &[Arc<Regime>] {
        &self.judged.regimes
    }

    /// The record that it answers for.
    #[must_use]
    pub fn record(&self) -> &Record {
        &self.judged.record
    }

    /// What the renderers of [`crate::report`] work on, for tools; with what stands nearest to the
    /// outcome, what acts that are not in force would change, and which questions can close one of
    /// several regimes, which takes a while to look for, or without.
    #[must_use]
    pub fn results(&self, nearest: bool) -> Vec<report::RegimeResult<'_>> {
        let near = if nearest { self.nearest() } else { &[] };
        let closing = if nearest { self.closing() } else { &[] };
        self.results_with(near, if nearest { self.pending() } else { &[] }, closing)
    }

    /// The same with what acts that are not in force would change, and nothing else that takes a while:
    /// what is ahead.
    #[must_use]
    pub fn results_ahead(&self) -> Vec<report::RegimeResult<'_>> {
        self.results_with(&[], self.pending(), &[])
    }

    fn results_with<'a>(
        &'a self,
        near: &'a [Nearest],
        pending: &'a [Vec<Pending>],
        closing: &'a [Vec<FactId>],
    ) -> Vec<report::RegimeResult<'a>> {
        self.judged.results_with(|i, result| report::RegimeResult {
            nearest: near.get(i),
            pending: pending.get(i).map_or(&[], Vec::as_slice),
            closing: closing.get(i).map_or(&[], Vec::as_slice),
            ..result
        })
    }

    /// Writes what the rules say of the system into a log, for tools that gather several.
    pub fn log(
        &self,
        log: &mut sarif::Writer<'_>,
        report: &Report,
        results: &[report::RegimeResult<'_>],
    ) {
        let read: Vec<&Description> = (0..self.judged.regimes.len())
            .filter_map(|i| self.judged.record.description(i))
            .collect();
        let Some(first) = read.first() else { return };
        let folder = Path::new(&report.system.source).parent();
        let organisation = first.organisation.as_ref().map(|relative| {
            let path = folder.map_or_else(|| relative.into(), |f| f.join(relative));
            path.to_string_lossy().replace('\\', "/")
        });
        let borrowed: Vec<_> = read.iter().map(|d| &d.borrowed).collect();
        let subject = Subject {
            begins: first.begins,
            organisation: organisation.as_deref(),
            borrowed: &borrowed,
        };
        log.system(&Evidence::new(report, results, subject, log.lang()));
    }

    fn rendered(&self, render: fn(&Classified<'_>) -> String) -> String {
        let (results, show) = (self.results(true), self.show());
        let report = self.reported(&results, show);
        render(&Classified::new(&report, &results, show))
    }

    /// For each of several regimes the questions that can close it.
    fn closing(&self) -> &[Vec<FactId>] {
        self.closing.get_or_init(|| {
            let regimes = self.judged.regimes.iter().zip(&self.judged.each);
            let closing = |(regime, (outcome, facts)): (&Arc<Regime>, &Under)| {
                // The outcome was made of the same case.
                let case = case(regime, facts);
                case.map_or_else(
                    |_| Vec::new(),
                    |case| closing::closing(&case, &regime.query, outcome),
                )
            };
            match self.judged.regimes.len() {
                // The question is which regimes an answer closes.
                0 | 1 => Vec::new(),
                _ => regimes.map(closing).collect(),
            }
        })
    }

    fn nearest(&self) -> &[Nearest] {
        self.nearest.get_or_init(|| {
            let regimes = self.judged.regimes.iter().zip(&self.judged.each);
            regimes
                .map(|(regime, (outcome, facts))| {
                    // The outcome was made of the same case.
                    let case = case(regime, facts);
                    case.map_or_else(
                        |_| Nearest::default(),
                        |case| analyse::nearest(&case, &regime.query, outcome),
                    )
                })
                .collect()
        })
    }

    fn pending(&self) -> &[Vec<Pending>] {
        self.pending.get_or_init(|| {
            let regimes = self.judged.regimes.iter().zip(&self.judged.each);
            regimes
                .map(|(regime, (_, facts))| {
                    let evaluate = |(amendment, law): &(AmendmentId, Law)| {
                        // The facts were read for the program of these laws.
                        let case = Case::new(law, facts).ok()?;
                        Some(Pending {
                            amendment: *amendment,
                            outcome: analyse::conclude(&case, &regime.query),
                        })
                    };
                    regime.pending().iter().filter_map(evaluate).collect()
                })
                .collect()
        })
    }

    fn show(&self) -> Show<'static> {
        Show {
            lang: self.lang,
            ..Show::default()
        }
    }
}
