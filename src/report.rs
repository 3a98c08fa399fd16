//! Outcomes as others read them, one room per product: a typed view, made in one place of program,
//! law and outcome, and renderers that read this view alone. The wire types are the only public shapes
//! of the JSON, archived as compliance evidence, so internal names must not leak into them. Nothing is
//! decided here.

use serde::Serialize;

use crate::analyse::Nearest;
use crate::diagnostic::Diagnostic;
use crate::eval::Outcome;
use crate::explain::View;
use crate::facts::Facts;
use crate::overall::Part;
use crate::program::{FactId, Followed, Law, Program};
use crate::source::Source;
use names::Names;
use solon_messages::Lang;

mod answers;
pub mod calendar;
pub mod catalogue;
pub mod classification;
pub mod coverage;
pub mod crosswalk;
pub mod difference;
pub mod explanation;
mod follow;
#[cfg(feature = "html")]
mod html;
mod indented;
pub mod interview;
#[cfg(feature = "cli")]
pub mod junit;
pub mod layout;
mod names;
pub mod overview;
mod phrases;
pub mod questionnaire;
pub mod redescribed;
pub mod register;
mod review_words;
mod reviews;
mod role_names;
pub mod sarif;
mod scales;
pub mod schema;
pub mod sheet;
pub mod snapshot;
pub mod timeline;
mod turns;
pub mod verification;
mod wire;

pub use classification::{Pending, full, regime};
pub use indented::Documents;
pub(crate) use indented::within;
pub use wire::{
    Alternative, Answer, AnswerState, AnswerValue, Answered, Applies, Asking, Assumption, Because,
    BriefDetail, BriefDuty, BriefRegime, BriefReport, BriefRule, CalendarKind, ChangeReport, Cite,
    Cleared, Crossing, DutyKind, DutyReading, DutyReport, Edge, ExceptionReport, FieldReport,
    Finding, FollowReport, FullChange, FullCite, FullDays, FullDetail, FullDuty, FullException,
    FullFact, FullField, FullLimit, FullNear, FullNode, FullOpen, FullOpenDuties, FullOpenDuty,
    FullPenalty, FullReading, FullRecord, FullRegime, FullReport, FullRole, FullRule, FullSource,
    FullTransition, Governs, JointQuestion, LimitReport, MapKind, MapReport, MatrixLevels,
    MatrixRow, Minimum, NearMissReport, NearReport, NextChange, Note, Op, Open, Overall,
    PenaltyReport, Place, Readings, RecordReport, Regime, Rejected, RejectedRecord, Replay, Report,
    ReportDocument, ReportRecord, RoleReport, RuleReport, ScaleReport, ScopeReport, Severity,
    Standing, Status, StayReport, Stayed, Subject, System, SystemId, Tables, TextChange,
    TransitionReport, Truth, Turning, UsedPack, VerdictDocument, VerdictLine, VerdictRecord,
    VerdictRegime, VerdictScale,
};

/// The version of the report's shape.
pub const REPORT: u32 = 1;

/// One regime's result with what it was made from.
#[derive(Clone, Copy, Debug)]
pub struct RegimeResult<'a> {
    /// The program.
    pub program: &'a Program,
    /// The law consulted.
    pub law: &'a Law,
    /// The answers.
    pub facts: &'a Facts,
    /// The outcome.
    pub outcome: &'a Outcome,
    /// Findings in the description that are no errors.
    pub notes: &'a [Diagnostic],
    /// The name of the system described.
    pub system: &'a str,
    /// Sources that are followed, with the readings that they gave.
    pub followed: &'a [Followed],
    /// What stands nearest to the outcome, where somebody looked.
    pub nearest: Option<&'a Nearest>,
    /// What would come of it with an act that is not in force, where somebody looked.
    pub pending: &'a [Pending],
    /// Of several regimes the questions of which some answer leaves nothing open under this one, where
    /// somebody looked.
    pub closing: &'a [FactId],
}

/// What is shown of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Show<'a> {
    /// The language of the words.
    pub lang: Lang,
    /// Rules that are not met, too.
    pub all: bool,
    /// Duties of this role alone.
    pub role: Option<&'a str>,
    /// The texts of all duties, not only of those in effect.
    pub full: bool,
    /// Several systems are told, each in brief.
    pub several: bool,
}

impl<'a> RegimeResult<'a> {
    fn part(&self) -> Part<'a> {
        Part {
            program: self.program,
            law: self.law,
            outcome: self.outcome,
            facts: self.facts,
            by: None,
        }
    }

    fn view(&self) -> View<'a> {
        View {
            program: self.program,
            law: self.law,
            facts: self.facts,
            outcome: self.outcome,
        }
    }
}

/// The overall view of several regimes.
#[must_use]
pub fn overall(results: &[RegimeResult<'_>]) -> Overall {
    classification::verdict::overall(&parts(results))
}

/// The same for the day asked for: the levels that are in effect.
#[must_use]
pub fn in_effect(results: &[RegimeResult<'_>]) -> Overall {
    classification::verdict::in_effect(&parts(results))
}

fn parts<'a>(results: &[RegimeResult<'a>]) -> Vec<Part<'a>> {
    results.iter().map(RegimeResult::part).collect()
}

/// The verdict on one system, without any words.
#[must_use]
pub fn verdict_line(id: &str, results: &[RegimeResult<'_>]) -> VerdictLine {
    let views: Vec<View<'_>> = results.iter().map(RegimeResult::view).collect();
    classification::verdict::line(id, &views)
}

/// What makes answers doubtful under a regime, in words.
#[must_use]
pub fn warnings(result: &RegimeResult<'_>, lang: Lang) -> Vec<Note> {
    let view = result.view();
    Names { view, lang }.warnings()
}

/// The report on one system.
#[must_use]
pub fn report(system: System, results: &[RegimeResult<'_>], show: Show<'_>) -> Report {
    let on = results.first().map(|r| r.outcome.on.to_string());
    let law = results
        .first()
        .and_then(|r| r.law.view.law)
        .map(|d| d.to_string());
    Report {
        report: REPORT,
        engine: env!("CARGO_PKG_VERSION").to_owned(),
        on: on.unwrap_or_default(),
        law,
        system,
        overall: overall(results),
        matrix: classification::matrix::rows(&parts(results)),
        not_reached: Vec::new(),
        questions: classification::matrix::questions(results, show.lang),
        regimes: results.iter().map(|r| regime(r, show)).collect(),
        replay: None,
    }
}

/// Any wire type as JSON text, indented as deep as a reader follows.
#[must_use]
pub fn to_json<T: Serialize>(value: &T) -> String {
    indented::text(value)
}

/// Documents that [`to_json`] has written, as one: a single one as it is, several as a list.
#[must_use]
pub fn one_document(documents: Vec<String>) -> String {
    let mut list = Documents::default();
    let written: String = documents.into_iter().map(|d| list.add(d)).collect();
    written + &list.end()
}

/// Any wire type as JSON on one line.
#[must_use]
pub fn to_json_line<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// The line of JSON of a verdict, before the id of its system and behind it.
pub(crate) fn around_id(line: &VerdictLine) -> [String; 2] {
    let nobody = VerdictLine {
        system: SystemId { id: String::new() },
        ..line.clone()
    };
    let text = to_json_line(&nobody);
    // Before it stand a number and a day.
    let (before, after) = text.split_once("\"id\":\"\"").unwrap_or_default();
    [format!("{before}\"id\":\""), format!("\"{after}")]
}

/// A line of what stands around an id, with that of a system.
pub(crate) fn with_id([before, after]: [&str; 2], id: &str) -> String {
    let id = to_json_line(&id);
    let id = id.strip_prefix('"').and_then(|id| id.strip_suffix('"'));
    [before, id.unwrap_or_default(), after].concat()
}

/// A diagnostic with its place.
#[must_use]
pub fn finding(d: &Diagnostic, sources: &[Source]) -> Finding {
    let source = sources.iter().find(|s| s.id == d.span().source);
    let (line, column) = source.map_or((0, 0), |s| s.line_column(d.span().start));
    Finding {
        code: d.code.info().id.to_owned(),
        severity: d.severity.into(),
        message: d.message.clone(),
        help: d.help.clone(),
        source: source.map(|s| s.name.clone()).unwrap_or_default(),
        line,
        column,
        label: d
            .labels
            .first()
            .map(|l| l.text.clone())
            .filter(|text| !text.is_empty()),
        also: d
            .labels
            .iter()
            .skip(1)
            .filter_map(|l| {
                let s = sources.iter().find(|s| s.id == l.span.source)?;
                let (line, column) = s.line_column(l.span.start);
                Some(Place {
                    source: s.name.clone(),
                    line,
                    column,
                    text: l.text.clone(),
                })
            })
            .collect(),
    }
}

/// What stands under the same heading, headings and members in order.
fn groups<T, K: PartialEq>(
    list: impl IntoIterator<Item = T>,
    key: impl Fn(&T) -> K,
) -> Vec<(K, Vec<T>)> {
    let mut out: Vec<(K, Vec<T>)> = Vec::new();
    for item in list {
        let key = key(&item);
        match out.iter_mut().find(|(k, _)| *k == key) {
            Some((_, members)) => members.push(item),
            None => out.push((key, vec![item])),
        }
    }
    out
}
