//! The shapes of the JSON. Names here are a contract; add freely, never rename.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

pub use brief::{BriefDetail, BriefDuty, BriefRegime, BriefReport, BriefRule};
pub use duties::{
    DutyReading, DutyReport, FieldReport, LimitReport, Minimum, PenaltyReport, Per, RecordReport,
    TransitionReport,
};
pub use findings::{Finding, Place, Rejected, RejectedRecord};
pub use full::{
    FullChange, FullCite, FullDays, FullDetail, FullDuty, FullException, FullFact, FullField,
    FullLimit, FullNear, FullNode, FullOpen, FullOpenDuties, FullOpenDuty, FullPenalty,
    FullReading, FullRecord, FullRegime, FullReport, FullRole, FullRule, FullSource,
    FullTransition, Tables,
};
pub use matrix::{Asking, JointQuestion, MapReport, MatrixLevels, MatrixRow};
pub use nearest::{AnswerValue, ChangeReport, NearMissReport, NearReport, NearRow};
pub use pending::{NextChange, PendingReport, PendingStatus};
pub use readings::{Alternative, Assumption, FollowReport, Readings};
pub use records::{ReportDocument, ReportRecord, VerdictDocument, VerdictRecord};
pub use replay::Replay;
pub use reviews::{OnChangeReport, ReviewReport};
pub use scores::{ScoreBand, ScoreChange, ScoreItem, ScoreMove, ScoreReport};
pub use states::{
    AnswerState, Answered, CalendarKind, Crossing, DutyKind, Edge, Governs, MapKind, Op, Severity,
    Standing, Status, Subject, TextChange, Truth, Turning,
};
pub use stays::{StayReport, Stayed};
pub use verdict::{SystemId, VerdictLine, VerdictRegime, VerdictScale};

mod brief;
mod duties;
mod findings;
mod full;
mod matrix;
mod nearest;
mod pending;
mod readings;
mod records;
mod replay;
mod reviews;
mod scores;
mod states;
mod stays;
mod verdict;

/// The report on one system.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Report {
    /// The version of this shape.
    pub report: u32,
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
    pub regimes: Vec<Regime>,
    /// How it was made, for `solon verify`; absent in reports that were made before it was kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replay: Option<Replay>,
}

/// Which system.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct System {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its file.
    pub source: String,
    /// Its position in the file, from 1.
    pub record: usize,
    /// Keys of its author's own, `x-…` and `meta`, as they are written.
    #[serde(flatten)]
    pub own: std::collections::BTreeMap<String, serde_json::Value>,
}

impl System {
    /// Who answers for it, where a key of its author's own says so: `x-owner`, or `owner` under `meta`.
    #[must_use]
    pub fn owner(&self) -> Option<String> {
        use serde_json::Value;
        let own = self.own.get("x-owner");
        match own.or_else(|| self.own.get("meta")?.get("owner"))? {
            Value::Null => None,
            Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

/// The overall view: levels of the canonical scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Overall {
    /// `out` where no regime governs the system; absent otherwise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Governs>,
    /// Lowest possible; null where no regime governs, or none of several that do stands on the common
    /// scale.
    pub lower: Option<String>,
    /// Highest possible; null where `lower` is.
    pub upper: Option<String>,
    /// Whether they are one and the scope is settled; where several regimes count: whether they are one
    /// and it is sure that some regime governs the system.
    pub decided: bool,
    /// Rules that give it: `pack/rule`.
    pub by: Vec<String>,
    /// Whether these rules are open and only together force the level.
    #[serde(default, skip_serializing_if = "is_false")]
    pub jointly: bool,
    /// Of several regimes those under which it could be higher than `lower`, by the ids of their packs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub higher_under: Vec<String>,
    /// The same as `scope`, for readers of older reports: true, or absent.
    #[serde(default, skip_serializing_if = "is_false")]
    pub out_of_scope: bool,
}

impl Overall {
    /// Where no regime governs.
    #[must_use]
    pub fn out() -> Self {
        Overall {
            scope: Some(Governs::Out),
            lower: None,
            upper: None,
            decided: true,
            by: Vec::new(),
            jointly: false,
            higher_under: Vec::new(),
            out_of_scope: true,
        }
    }

    /// The lowest and the highest level; `None` where no regime governs.
    #[must_use]
    pub fn levels(&self) -> Option<[&str; 2]> {
        Some([self.lower.as_deref()?, self.upper.as_deref()?])
    }
}

/// A pack that a regime uses, such as a vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct UsedPack {
    /// Its id.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// The digest of its texts.
    pub digest: String,
}

/// One regime's result.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Regime {
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
    /// What stands nearest to the result: the rules of a higher level, and the ways into scope, that
    /// one different answer would bring to apply, the most plausible first. Absent where nobody looked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Vec<NearReport>>,
    /// Near misses that were chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_misses: Vec<NearMissReport>,
    /// Rules that fire, are defeated or open.
    pub rules: Vec<RuleReport>,
    /// Rules above the level surely reached that are not met for want of one thing, of which their author says
    /// why the law draws the line there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared: Vec<Cleared>,
    /// What the scores of the pack come to.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<ScoreReport>,
    /// Declared roles that hold or may hold.
    pub roles: Vec<RoleReport>,
    /// Duties that arise or may arise: those in effect first, then by their first day.
    pub duties: Vec<DutyReport>,
    /// Penalties that threaten or may threaten.
    pub penalties: Vec<PenaltyReport>,
    /// Transitions that move days of what is listed, or may.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transitions: Vec<TransitionReport>,
    /// Stays that hold, or will or may hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<StayReport>,
    /// Questions that can matter.
    pub open: Vec<Open>,
    /// Contested readings.
    pub readings: Readings,
    /// Assumptions.
    pub assumptions: Vec<Assumption>,
    /// Whether the result is decided without any assumption.
    pub decided_without_assumptions: bool,
    /// Answers that do not fit together or do not apply.
    pub notes: Vec<Note>,
    /// What stands in doubt about the answers: some are not used or do not fit together, or something
    /// is assumed without evidence.
    pub warnings: Vec<Note>,
    /// What changes next.
    pub next_change: Option<NextChange>,
    /// Duties to look again at what was assessed, the most pressing first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewReport>,
    /// Acts that are adopted or proposed and not in force, of which each alone would change the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub pending: Vec<PendingReport>,
}

/// The scope.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScopeReport {
    /// Whether the regime governs the system.
    pub verdict: Governs,
    /// Clauses behind it.
    pub by: Vec<String>,
    /// Their words.
    pub because: Vec<String>,
    /// Further remarks.
    pub notes: Vec<String>,
}

/// A scale.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScaleReport {
    /// Lowest possible level.
    pub lower: String,
    /// Highest possible level.
    pub upper: String,
    /// Whether they are one, and not `scope_open`.
    pub decided: bool,
    /// The regime governs the system, and whether it does so by a scope of this scale is not known: the
    /// levels hold if it does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub scope_open: bool,
    /// Whether the interval is proved as narrow as can be.
    pub exact: bool,
    /// Firing rules of the level.
    pub by: Vec<String>,
    /// Whether open rules force the level only together.
    pub jointly: bool,
    /// Whether every firing rule of the level cites guidance only.
    pub guidance_only: bool,
    /// The level by the burden of proof, if one.
    pub decision: Option<String>,
    /// The same as an interval.
    pub decision_interval: [String; 2],
    /// The level on the day, if one.
    pub in_effect: Option<String>,
    /// The same as an interval.
    pub in_effect_interval: [String; 2],
    /// Stays of which nobody knows whether they still hold, where the level on the day is open.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// First day of the classification; while that hangs on what is unknown, the first possible one.
    #[schemars(extend("format" = "date"))]
    pub applies_from: Option<String>,
    /// Present while the first day hangs on what is unknown: the day from which it surely applies;
    /// null: perhaps it never does.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("format" = "date"))]
    pub applies_from_latest: Option<Option<String>>,
    /// While the first day hangs on what is unknown, the questions on which it hangs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// While the level on the day is open, the questions on which that hangs and no classification does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing_in_effect: Vec<String>,
    /// Those of them that can be asked now, or where there are none of these all; no part of the JSON.
    #[serde(skip)]
    pub asked_in_effect: Vec<String>,
    /// A transition keeps it from ever applying.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never_applies: bool,
    /// The level on the canonical scale, if one.
    pub canonical: Option<String>,
    /// Whose its map to that scale is; absent where it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<MapReport>,
}

/// A citation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cite {
    /// The instrument's identifier.
    pub source: String,
    /// Its name.
    pub title: String,
    /// The place.
    pub locator: String,
    /// The place as people of this language write it.
    #[serde(skip)]
    pub place: String,
    /// Why it was not verified.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unchecked: Option<String>,
}

/// For counts that are left out while there is none.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that serde asks for"
)]
pub(super) fn is_zero(n: &usize) -> bool {
    *n == 0
}

/// For flags that are left out while false.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that serde asks for"
)]
pub(super) fn is_false(flag: &bool) -> bool {
    !flag
}

/// For what is left out while it says nothing, so that null is something else than absence.
fn present<'de, T, D>(from: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(from).map(Some)
}

/// A stretch of days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Applies {
    /// First day; while it hangs on what is unknown, the first possible one.
    #[schemars(extend("format" = "date"))]
    pub from: Option<String>,
    /// First day after it.
    #[schemars(extend("format" = "date"))]
    pub until: Option<String>,
    /// A transition keeps it from ever applying.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never: bool,
    /// Present while the first day hangs on what is unknown: the first possible day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub from_earliest: Option<String>,
    /// Present likewise: the day from which it surely applies; null: perhaps it never does.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("format" = "date"))]
    pub from_latest: Option<Option<String>>,
}

/// A rule that is not met for want of one thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Cleared {
    /// The rule.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// What is wanting: the label of an element, or the name of a define.
    pub by: String,
    /// The words of the define.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Why the law draws the line there.
    pub because: String,
    /// The provisions that draw it.
    pub cites: Vec<Cite>,
}

/// A rule.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RuleReport {
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
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Why it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncited: Option<String>,
    /// Days.
    pub applies: Applies,
    /// Its outcome on the day asked for.
    pub today: Status,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
    /// Its condition.
    pub because: Because,
    /// It only takes levels over, and what it takes them from has no result.
    #[serde(skip)]
    pub gives_nothing: bool,
    /// Rows of decision tables that would count if one of their cells were met, and give another level.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near_rows: Vec<NearRow>,
    /// What stands against it.
    pub exceptions: Vec<ExceptionReport>,
    /// Remarks of the rule's author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl RuleReport {
    /// As what it is told: a rule that gives nothing is met by nobody, though its own condition holds.
    #[must_use]
    pub fn told(&self) -> Status {
        if self.gives_nothing {
            Status::NotMet
        } else {
            self.outcome
        }
    }
}

/// What stands, or could stand, against a rule.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ExceptionReport {
    /// Its id, or the label of the rule's own `unless`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What comes of it.
    pub outcome: Status,
    /// Who must show it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub burden_on: Option<String>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Its condition.
    pub because: Because,
    /// What stands against it in turn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<ExceptionReport>,
}

/// A condition with its values.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Because {
    /// What kind of node it is.
    pub op: Op,
    /// Its value.
    pub value: Truth,
    /// What it is about: a fact, define, label, rule.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Words: the question, the define's title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// The test of a fact.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub test: Option<String>,
    /// The answer to a question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<Answer>,
    /// Provisions of a limb.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// Its parts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub of: Vec<Because>,
    /// Of a table: how many rows there are besides that may count.
    #[serde(default, skip_serializing_if = "none_more")]
    pub more: usize,
}

/// Whether nothing is left out.
fn none_more(more: &usize) -> bool {
    *more == 0
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// In words.
    pub words: String,
    /// Where it comes from, or why there is none.
    pub state: AnswerState,
    /// Evidence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Who gave it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Line in the description.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
}

/// A role.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RoleReport {
    /// Its name.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Whether the describer holds it: surely or perhaps.
    pub value: Truth,
    /// While it is unknown, the questions on which it hangs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// It is unknown for want of answers that nobody was asked for, and the describer surely holds
    /// another role: text and Markdown tell its duties and forms only where they are asked for.
    #[serde(default, skip_serializing_if = "is_false")]
    pub unasked: bool,
    /// Provisions.
    pub cites: Vec<Cite>,
}

/// An open question.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Open {
    /// The fact.
    pub fact: String,
    /// The question.
    pub ask: String,
    /// Whether it applies for sure; otherwise another answer comes first.
    pub applies: bool,
    /// It can decide whether the regime governs the system.
    pub scope: bool,
    /// Levels between which it can decide, by scale.
    pub could: BTreeMap<String, [String; 2]>,
}

/// A remark on the answers.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Note {
    /// Its code.
    pub code: String,
    /// What it says.
    pub message: String,
    /// Facts that it is about.
    pub facts: Vec<String>,
}
