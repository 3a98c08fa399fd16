//! The JSON of a full report (`--detail full`): all that decides, each thing once. Citations,
//! questions, answers, sets of questions, exceptions and nodes of the trees of reasons stand in
//! tables of the regime, and everything else names them by their position there, from 0. How a
//! report is folded into these shapes stands in [`crate::report::fold`].

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{
    Answer, AnswerValue, Answered, Assumption, Cleared, DutyKind, Governs, JointQuestion,
    MatrixRow, Minimum, NearMissReport, NextChange, Note, Op, Overall, PendingReport, Per,
    Readings, Replay, ReviewReport, ScaleReport, ScopeReport, ScoreReport, Status, StayReport,
    System, Truth, UsedPack, is_false, present,
};

pub use duties::{FullOpenDuties, FullOpenDuty};

mod duties;

/// The mark of a full report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FullDetail {
    /// It is one.
    Full,
}

/// The full report on one system.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullReport {
    /// The version of this shape.
    pub report: u32,
    /// How much is said.
    pub detail: FullDetail,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The law consulted; absent: all that is in force at any day.
    #[schemars(extend("format" = "date"))]
    pub law: Option<String>,
    /// The system.
    pub system: System,
    /// All regimes on the canonical scale.
    pub overall: Overall,
    /// Of several regimes one line for each, or for each of its scales that the overall view sees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matrix: Vec<MatrixRow>,
    /// Regimes that were to be asked only if the answers reach them, and that these keep out of reach, by
    /// the ids of their packs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<String>,
    /// Of several regimes the open questions, each once: those first that close the most regimes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub questions: Vec<JointQuestion>,
    /// Each regime.
    pub regimes: Vec<FullRegime>,
    /// How it was made, for `solon verify`; absent in reports that were made before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay: Option<Replay>,
}

/// One regime's result, with its tables.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullRegime {
    /// The pack's id.
    pub pack: String,
    /// The pack's title.
    pub title: String,
    /// The pack's version.
    pub version: String,
    /// The digest of its texts.
    pub digest: String,
    /// The packs that it uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<UsedPack>,
    /// The scope.
    pub scope: ScopeReport,
    /// Out of scope for now alone: the scales once that is over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub once_in_scope: BTreeMap<String, ScaleReport>,
    /// Scales by name; absent out of scope.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scales: BTreeMap<String, ScaleReport>,
    /// What stands nearest to the result, of many the most plausible. Absent where nobody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Vec<FullNear>>,
    /// Near misses that were chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_misses: Vec<NearMissReport>,
    /// Rules that fire, are defeated or open.
    pub rules: Vec<FullRule>,
    /// Rules that are not met for want of one thing, with why the law draws the line there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared: Vec<Cleared>,
    /// What the scores of the pack come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<ScoreReport>,
    /// Declared roles that hold or may hold.
    pub roles: Vec<FullRole>,
    /// Duties that arise: those in effect first, then by their first day.
    pub duties: Vec<FullDuty>,
    /// Duties that may arise, those together that hang on the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open_duties: Vec<FullOpenDuties>,
    /// Penalties that threaten or may threaten.
    pub penalties: Vec<FullPenalty>,
    /// Transitions that move days of what is listed, or may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transitions: Vec<FullTransition>,
    /// Stays that hold, or will or may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<StayReport>,
    /// Questions that can matter.
    pub open: Vec<FullOpen>,
    /// Contested readings.
    pub readings: Readings,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Whether the result is decided without any assumption.
    pub decided_without_assumptions: bool,
    /// Answers that do not fit together or do not apply.
    pub notes: Vec<Note>,
    /// What stands in doubt about the answers.
    pub warnings: Vec<Note>,
    /// What changes next.
    pub next_change: Option<NextChange>,
    /// Duties to look again at what was assessed, the most pressing first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewReport>,
    /// Acts that are adopted or proposed and not in force, of which each alone would change the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingReport>,
    /// The tables that all this refers to.
    pub tables: Tables,
}

/// What several parts of a regime's result refer to, each entry by its position, from 0.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct Tables {
    /// Instruments that are cited.
    pub sources: Vec<FullSource>,
    /// Citations.
    pub cites: Vec<FullCite>,
    /// Questions.
    pub facts: Vec<FullFact>,
    /// Answers.
    pub answers: Vec<Answer>,
    /// Sets of questions, by their positions in `facts`.
    pub sets: Vec<Vec<usize>>,
    /// What stands, or could stand, against rules, duties and penalties; an entry names only those before it.
    pub exceptions: Vec<FullException>,
    /// Trees of reasons; a node names only those before it.
    pub nodes: Vec<FullNode>,
}

/// An instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullSource {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub title: String,
}

/// A stretch of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullDays {
    /// First day; while it hangs on what is unknown, the first possible one. Absent: from ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub from: Option<String>,
    /// First day after it. Absent: for ever.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub until: Option<String>,
    /// A transition keeps it from ever applying.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never: bool,
    /// Present while the first day hangs on what is unknown: the day from which it surely applies;
    /// null: perhaps it never does.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("format" = "date"))]
    pub from_latest: Option<Option<String>>,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullCite {
    /// The instrument, in `sources`.
    pub source: usize,
    /// The place.
    pub locator: String,
    /// Why it was not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<String>,
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullFact {
    /// Its name.
    pub id: String,
    /// Its words, where the report has them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ask: String,
}

/// A node of a tree of reasons: of what is settled the parts that settle it, of what is open the
/// parts that are open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullNode {
    /// What kind of node it is.
    pub op: Op,
    /// Its value.
    pub value: Truth,
    /// What it is about: a define, label, rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Words: the define's title, a reading, a level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The question, in `facts`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<usize>,
    /// The test of its answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<String>,
    /// The answer, in `answers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<usize>,
    /// Provisions, in `cites`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<usize>,
    /// Its parts, in `nodes`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<usize>,
    /// Of a table: how many rows there are besides that may count.
    #[serde(default, skip_serializing_if = "super::none_more")]
    pub more: usize,
}

/// What stands, or could stand, against something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullException {
    /// Its id, or the label of the rule's own `unless`.
    pub id: String,
    /// Its title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// What comes of it.
    pub outcome: Status,
    /// Who must show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub burden_on: Option<String>,
    /// Provisions, in `cites`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<usize>,
    /// Its condition, in `nodes`; absent where it is not met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<usize>,
    /// What stands against it in turn, in `exceptions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<usize>,
}

/// A rule.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullRule {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What comes of it.
    pub outcome: Status,
    /// For an open rule, what it can come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub can: Vec<Status>,
    /// Levels by scale.
    pub assigns: BTreeMap<String, String>,
    /// The lowest and the highest level by scale that it takes over from a table or a score.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub takes_over: BTreeMap<String, [String; 2]>,
    /// Addressees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub binds: Vec<String>,
    /// Provisions, in `cites`.
    pub cites: Vec<usize>,
    /// Why it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncited: Option<String>,
    /// Days.
    pub applies: FullDays,
    /// Its outcome on the day asked for.
    pub today: Status,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
    /// Its condition, in `nodes`.
    pub because: usize,
    /// What stands against it, in `exceptions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<usize>,
}

/// A role.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullRole {
    /// Its name.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Whether the describer holds it: surely or perhaps.
    pub value: Truth,
    /// While it is unknown, the questions on which it hangs, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<usize>,
    /// It is unknown for want of answers that nobody was asked for.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unasked: bool,
    /// Provisions, in `cites`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<usize>,
}

/// A duty that arises.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullDuty {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is, where it is no duty. Absent for a duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<DutyKind>,
    /// What must be done; of a permission, what may be.
    pub must: String,
    /// In effect, it stands before the describer's other duties.
    #[serde(default, skip_serializing_if = "is_false")]
    pub first: bool,
    /// It would only matter if these duties, which stand before all others, did not apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub only_without: Vec<String>,
    /// The roles that it binds.
    pub binds: Vec<String>,
    /// Those of them that the describer holds, surely or perhaps.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub held: BTreeMap<String, Truth>,
    /// The describer holds none of them.
    #[serde(default, skip_serializing_if = "is_false")]
    pub of_others: bool,
    /// Provisions, in `cites`.
    pub cites: Vec<usize>,
    /// Why it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncited: Option<String>,
    /// Days.
    pub applies: FullDays,
    /// Whether it applies on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// Whether it arises by the burden of proof; absent where it does.
    #[serde(default = "yes", skip_serializing_if = "Clone::clone")]
    pub in_decision: bool,
    /// By when, if that is one day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub due: Option<String>,
    /// What is asked, needed for it and not known, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_open: Option<usize>,
    /// The earliest day that it can be, where it is not one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub due_earliest: Option<String>,
    /// The latest day that it can be, where it is not one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub due_latest: Option<String>,
    /// Every deadline that counts, or may count, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due_words: Vec<String>,
    /// Why there is no day, or what to bear in mind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due_notes: Vec<String>,
    /// It applies and its day is over.
    #[serde(default, skip_serializing_if = "is_false")]
    pub overdue: bool,
    /// Questions on which it hangs whether, or from when, it applies, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<usize>,
    /// Stays on which that hangs as well, since nobody knows whether they still hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
    /// Its condition, in `nodes`.
    pub because: usize,
    /// What stands, or may stand, against it, in `exceptions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<usize>,
    /// What becomes of it under other readings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<FullReading>,
    /// The form that it asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<FullRecord>,
}

fn yes() -> bool {
    true
}

/// A duty under another reading.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullReading {
    /// Interpretation and reading.
    pub readings: BTreeMap<String, String>,
    /// Whether it arises then.
    pub outcome: Status,
    /// Days then.
    pub applies: FullDays,
}

/// A form.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullRecord {
    /// Its title.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FullField>,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullField {
    /// Its words.
    pub title: String,
    /// Provisions, in `cites`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<usize>,
    /// What the description has for it, as it was answered; absent: to be filled in by hand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub values: Vec<String>,
}

/// A penalty.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullPenalty {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it threatens; `defeated`: what it is for comes about, but it is set aside.
    pub outcome: Status,
    /// What it is for and comes about, or may; duties with their kind.
    #[serde(rename = "for")]
    pub targets: Vec<String>,
    /// Provisions, in `cites`.
    pub cites: Vec<usize>,
    /// Days.
    pub applies: FullDays,
    /// Whether it threatens on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// Its upper limits: one, or several while it is not known which counts.
    pub limits: Vec<FullLimit>,
    /// Limits that count only once a deadline is over, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiting: Vec<String>,
    /// Where it is set aside, what does that, in `exceptions`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<usize>,
    /// Questions on which it hangs whether, or from when, it threatens, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<usize>,
    /// Stays on which that hangs as well, since nobody knows whether they still hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
}

/// An upper limit.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullLimit {
    /// In words.
    pub words: String,
    /// Whether it is the one that counts: surely or perhaps.
    pub counts: Truth,
    /// The amount as an exact decimal, where it is known.
    pub amount: Option<String>,
    /// At least so much, where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<String>,
    /// At most so much, where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<String>,
    /// The unit of the amounts.
    pub unit: String,
    /// What each fine is for, where it is not for all breaches at once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
    /// The least that a fine comes to, where the law has a minimum.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Minimum>,
    /// Answers that are needed and not known, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<usize>,
    /// Provisions, in `cites`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<usize>,
}

/// A transition that moves, or may move, the days of rules that apply.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullTransition {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it moves them; open while it is not known whether its case is given.
    pub outcome: Status,
    /// The rules, and duties that it names itself, that it moves; whatever hangs on them follows.
    pub moves: Vec<String>,
    /// From when they then apply, line by line.
    pub lines: Vec<String>,
    /// Provisions, in `cites`.
    pub cites: Vec<usize>,
}

/// An open question.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullOpen {
    /// The question, in `facts`.
    pub fact: usize,
    /// Whether it applies for sure; otherwise another answer comes first.
    pub applies: bool,
    /// It can decide whether the regime governs the system.
    #[serde(default, skip_serializing_if = "is_false")]
    pub scope: bool,
    /// Levels between which it can decide, by scale.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub could: BTreeMap<String, [String; 2]>,
}

/// A rule of a higher level, or a way into scope, that one different answer would bring to apply.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullNear {
    /// The id of the rule, or of the clause of a scope.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// That it applies, or is open where unknown answers stand between.
    pub outcome: Status,
    /// Levels that would be reached, by scale; with `open`, that could be.
    pub would: BTreeMap<String, String>,
    /// For a system out of scope: whether it would be governed then, surely or perhaps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Governs>,
    /// A transition would keep it from applying on any day.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never_applies: bool,
    /// The question, in `facts`.
    pub fact: usize,
    /// How far it is answered.
    pub answer_state: Answered,
    /// The smallest change of the answer that does it, by names.
    pub change: FullChange,
    /// Questions that would still have to be answered, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub still_open: Option<usize>,
    /// Stays of which it would still not be known whether they hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// The provisions, in `cites`.
    pub cites: Vec<usize>,
}

/// Another answer, as a description would give it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FullChange {
    /// The whole of it; absent where values of a list come and go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<AnswerValue>,
    /// Values of a list that come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<String>,
    /// Values of a list that go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
}
