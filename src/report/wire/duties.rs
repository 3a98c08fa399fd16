//! Duties, their forms, fines and shifts of days in the shapes of the JSON.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Applies, Because, Cite, DutyKind, ExceptionReport, Status, Truth, is_false};

/// A duty.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DutyReport {
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
    pub held: BTreeMap<String, Truth>,
    /// The describer holds none of them.
    pub of_others: bool,
    /// Whether it arises: surely, or perhaps.
    pub outcome: Status,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Why it has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub uncited: Option<String>,
    /// Days.
    pub applies: Applies,
    /// Whether it applies on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// Whether it arises by the burden of proof.
    pub in_decision: bool,
    /// By when, if that is one day.
    #[schemars(extend("format" = "date"))]
    pub due: Option<String>,
    /// What is asked, needed for it and not known: days, and that on which it hangs whether a deadline
    /// counts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub due_open: Vec<String>,
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
    pub overdue: bool,
    /// Perhaps it applies and its day is over; no part of the JSON.
    #[serde(skip)]
    pub perhaps_overdue: bool,
    /// A deadline runs that somebody has to look at: not one that was over before the duty began, or
    /// whose duty no longer applies; no part of the JSON.
    #[serde(skip)]
    pub due_waits: bool,
    /// Questions on which it hangs whether, or from when, it applies.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Stays on which that hangs as well, since nobody knows whether they still hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
    /// The parts of its condition that make it come about, down to the outcomes that it reads.
    pub because: Because,
    /// What stands, or may stand, against it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<ExceptionReport>,
    /// What becomes of it under other readings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<DutyReading>,
    /// The form that it asks for, filled as far as the description can.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub record: Option<RecordReport>,
    /// Remarks of its author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl DutyReport {
    /// Whether it is no duty, but a permission.
    #[must_use]
    pub fn permits(&self) -> bool {
        self.kind.is_some()
    }
}

/// A duty under another reading.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct DutyReading {
    /// Interpretation and reading.
    pub readings: BTreeMap<String, String>,
    /// Whether it arises then.
    pub outcome: Status,
    /// Days then.
    pub applies: Applies,
}

/// A form.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RecordReport {
    /// Its title.
    pub title: String,
    /// Its fields.
    pub fields: Vec<FieldReport>,
}

/// A field of a form.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FieldReport {
    /// Its words.
    pub title: String,
    /// Provisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// What the description has for it, as it was answered; empty: to be filled in by hand.
    pub values: Vec<String>,
}

/// A penalty.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PenaltyReport {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it threatens; `defeated`: what it is for comes about, but it is set aside.
    pub outcome: Status,
    /// What it is for and comes about, or may; duties with their kind.
    #[serde(rename = "for")]
    pub targets: Vec<String>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Days.
    pub applies: Applies,
    /// Whether it threatens on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// Its upper limits: one, or several while it is not known which counts.
    pub limits: Vec<LimitReport>,
    /// Limits that count only once a deadline is over, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub waiting: Vec<String>,
    /// The same without their conditions; no part of the JSON.
    #[serde(skip)]
    pub waiting_terms: Vec<String>,
    /// Where it is set aside, what does that.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<ExceptionReport>,
    /// Questions on which it hangs whether, or from when, it threatens.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Stays on which that hangs as well, since nobody knows whether they still hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// What gave it this text.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amended_by: Vec<String>,
    /// Remarks of its author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// A transition that moves, or may move, the days of rules that apply.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct TransitionReport {
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
    /// The same without the cases, which are in words of the vocabulary; no part of the JSON.
    #[serde(skip)]
    pub days: Vec<String>,
    /// The answered questions that its case, and the cases of its lines, ask about themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<String>,
    /// The same with the answers in words; no part of the JSON.
    #[serde(skip)]
    pub answers: Vec<(String, String)>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Remarks of its author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// An upper limit.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LimitReport {
    /// In words.
    pub words: String,
    /// The same without its condition, which is in words of the vocabulary; no part of the JSON.
    #[serde(skip)]
    pub terms: String,
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
    /// Answers that are needed and not known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// Provisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// What each fine of a limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Per {
    /// Each violation.
    Violation,
    /// Each day that a breach lasts.
    Day,
}

/// The least that a fine comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Minimum {
    /// The amount as an exact decimal, where it is known.
    pub amount: Option<String>,
    /// At least so much, where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<String>,
    /// At most so much, where it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_most: Option<String>,
    /// It surely lies above the maximum, and which of the two counts is not said.
    #[serde(default, skip_serializing_if = "is_false")]
    pub above_maximum: bool,
}
