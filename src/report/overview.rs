//! A register of any length on one screen: how many systems stand on which level, which rules decide, whose
//! they are, what begins when, which questions would decide most, and what cannot be read. It is gathered
//! of judgements one by one, and holds counts alone, so that a million systems take no more memory than a
//! hundred.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::wire::is_zero;

pub use gathered::Gathered;
pub use glimpse::{Came, Glimpse};
pub use markdown::markdown;
pub use text::text;

mod gathered;
mod glimpse;
mod lines;
mod markdown;
mod text;

/// How an overview was called, for what to do next.
#[derive(Clone, Debug, Default)]
pub struct Called {
    /// The command, as far as it says what is asked.
    pub call: String,
    /// What is given are tables, of which a command of its own says what cannot be read.
    pub tables: bool,
}

/// A register of systems in numbers.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct RegisterOverview {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// How many records there are.
    pub systems: usize,
    /// How many of them cannot be read.
    pub rejected: usize,
    /// How many have a result of which nothing is open.
    pub decided: usize,
    /// Of several regimes how many systems stand on which level over all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overall: Option<LevelCounts>,
    /// Each regime, in the order in which they were asked.
    pub regimes: Vec<RegimeCounts>,
    /// Rules that give a level, those first that decide most systems.
    pub rules: Vec<RuleCount>,
    /// Who answers for systems, those first that answer for most; nothing where no description says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<OwnerCount>,
    /// How many systems have an owner who is not listed, because there are too many owners.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub more_owners: usize,
    /// What begins after the day asked for, by its day.
    pub calendar: Vec<DayCount>,
    /// Open questions, those first that most systems leave open.
    pub questions: Vec<QuestionCount>,
    /// Why records are rejected, the most frequent first.
    pub rejections: Vec<Group>,
    /// Answers in doubt, and ids that several systems have, the most frequent first.
    pub warnings: Vec<Group>,
}

/// How many systems stand on which level of a scale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LevelCounts {
    /// The levels, the highest first.
    pub levels: Vec<LevelCount>,
    /// Systems that surely stand on none, because no scope takes them in.
    pub out_of_scope: usize,
    /// Systems of which it is open whether a scope takes them in: their levels, as they are counted, hold if
    /// one does.
    pub scope_open: usize,
}

/// How many systems stand on one level.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct LevelCount {
    /// Its name.
    pub level: String,
    /// In words.
    pub words: String,
    /// Classified so, for sure.
    pub surely: usize,
    /// Perhaps classified so: a question is open.
    pub perhaps: usize,
    /// On this level on the day asked for, for sure.
    pub now: usize,
    /// Perhaps so on the day asked for.
    pub perhaps_now: usize,
}

/// One regime.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RegimeCounts {
    /// The pack's id.
    pub pack: String,
    /// Its title.
    pub title: String,
    /// Systems that were asked.
    pub asked: usize,
    /// Systems of which nothing is known that this regime asks about.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub not_asked: usize,
    /// Its scales by name.
    pub scales: BTreeMap<String, LevelCounts>,
    /// The scale that stands first in the pack.
    pub first: String,
}

/// A rule that decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct RuleCount {
    /// The pack's id.
    pub pack: String,
    /// The rule's id.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// Its places in the law.
    pub places: Vec<String>,
    /// For how many systems it gives a level.
    pub systems: usize,
    /// For how many of these it does so with others alone, of which one at least holds.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub jointly: usize,
}

/// Somebody who answers for systems.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OwnerCount {
    /// As descriptions name them; empty for systems without one.
    pub owner: String,
    /// How many systems.
    pub systems: usize,
    /// How many of them surely stand above the lowest level of some scale.
    pub above: usize,
    /// How many more perhaps do.
    pub perhaps: usize,
}

/// What begins on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DayCount {
    /// The day.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The pack's id.
    pub pack: String,
    /// The scale.
    pub scale: String,
    /// The level that applies from then on; absent: a scope takes systems in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// In words.
    pub words: String,
    /// For how many systems that is sure.
    pub surely: usize,
    /// For how many it may be so: the level, or the day, hangs on an open question.
    pub perhaps: usize,
}

/// An open question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct QuestionCount {
    /// Its name.
    pub fact: String,
    /// The question.
    pub ask: String,
    /// In how many systems it is open and can matter.
    pub open: usize,
    /// In how many of these it is the most decisive one, under some regime.
    pub first: usize,
    /// In how many it is the only one that is open, so that its answer settles the result.
    pub settles: usize,
}

/// Findings of which the same is said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Group {
    /// The code.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// How many records.
    pub count: usize,
    /// The first of them: their ids, or where they stand.
    pub such_as: Vec<String>,
}
