//! What stands nearest to a result, in the shapes of the JSON.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answered, Cite, Governs, Status, is_false};

/// A rule of a higher level, or a way into scope, that one different answer would bring to apply.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NearReport {
    /// The id of the rule, or of the clause of a scope.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// That it applies, or is open where unknown answers stand between.
    pub outcome: Status,
    /// Levels that would be reached, by scale; with `open`, that could be. A way into scope tells those
    /// that are sure.
    pub would: BTreeMap<String, String>,
    /// For a system out of scope: whether it would be governed then, surely or perhaps.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Governs>,
    /// A transition would keep it from applying on any day.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never_applies: bool,
    /// What is not so today, in words, from the whole to the part.
    pub limb: String,
    /// The first and the last of it.
    #[serde(skip)]
    pub limb_ends: String,
    /// The other answer, its words cut where they are long.
    #[serde(skip)]
    pub instead_short: String,
    /// It is something that stands in the way, and not something that is missing.
    #[serde(skip)]
    pub against: bool,
    /// The question.
    pub fact: String,
    /// Its words.
    pub ask: String,
    /// What is answered today, in words.
    pub answer: String,
    /// How far the question is answered.
    pub answer_state: Answered,
    /// The smallest change that does it, in words.
    pub instead: String,
    /// The same by names.
    pub change: ChangeReport,
    /// Questions that would still have to be answered.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub still_open: Vec<String>,
    /// Stays of which it would still not be known whether they hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// The provisions.
    pub cites: Vec<Cite>,
}

/// Another answer, as a description would give it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ChangeReport {
    /// The whole of it.
    pub to: AnswerValue,
    /// Values of a list that come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub add: Vec<String>,
    /// Values of a list that go.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
}

/// An answer by names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum AnswerValue {
    /// Yes or no.
    Bool(bool),
    /// A value, a number or a day.
    Text(String),
    /// Values of a list.
    List(Vec<String>),
    /// A number between bounds: `at_least`, `over`, `at_most`, `under`.
    Range(BTreeMap<String, String>),
}

/// A near miss that was chosen: a value that decides nothing.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NearMissReport {
    /// The question.
    pub fact: String,
    /// The value.
    pub value: String,
    /// Its words.
    pub words: String,
    /// Its hint.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub help: String,
    /// The value that it stands beside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<String>,
    /// The words of that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside_words: Option<String>,
    /// The rules that ask about that one, where no hint tells the two apart; no part of the JSON.
    #[serde(skip)]
    pub counts_for: Vec<String>,
}

/// A row of a decision table that comes near.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct NearRow {
    /// The table.
    pub table: String,
    /// The row: its label, else its cells.
    pub row: String,
    /// What it gives.
    pub gives: String,
    /// The column whose cell is not met.
    pub column: String,
}
