//! The JSON of scores: points, bands, the items with their points, and answers that would move the band.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cite, Truth};

/// What a score comes to on the day. Numbers are exact, and written as text.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScoreReport {
    /// Its name.
    pub score: String,
    /// Its title.
    pub title: String,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// Whether it applies.
    pub applies: Truth,
    /// The sum of its items, from and to.
    pub sum: [String; 2],
    /// What becomes of the sum, from and to.
    pub points: [String; 2],
    /// The greatest sum, from and to: as the law gives it, or of the items that count for this system.
    pub maximum: [String; 2],
    /// Why the law's greatest sum is not the one that can be reached.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub maximum_because: Option<String>,
    /// How many per cent of the greatest sum the points are, from and to, where that sum is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<[String; 2]>,
    /// What is done with the sum, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<ScoreChange>,
    /// Levels to which it comes at least, whatever the sum.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub floors: Vec<ScoreChange>,
    /// The scale of its bands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// The lowest and the highest level to which it may come.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<[String; 2]>,
    /// Its bands, lowest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bands: Vec<ScoreBand>,
    /// Whether the points and levels are as narrow as can be.
    pub exact: bool,
    /// Its items, in the order of the score.
    pub items: Vec<ScoreItem>,
    /// Answers that would bring it to another level, each alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub moves: Vec<ScoreMove>,
}

/// What is done with a sum, or a level that is reached whatever the sum.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScoreChange {
    /// What, in words.
    pub words: String,
    /// In which case, in words; always when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Whether that is the case.
    pub holds: Truth,
    /// Its provisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// A band of a score.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScoreBand {
    /// Its level.
    pub level: String,
    /// From where to where it goes, in words.
    pub words: String,
    /// Whether the points lie in it.
    pub holds: Truth,
}

/// An item of a score.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScoreItem {
    /// The fact, define, role, scale or other thing that it is about.
    pub name: String,
    /// Its words.
    pub words: String,
    /// The section in which it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// Its points, from and to.
    pub points: [String; 2],
    /// Its provisions.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// An answer that would bring a score to another level.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ScoreMove {
    /// The question.
    pub fact: String,
    /// The answer, in words.
    pub answer: String,
    /// The points then.
    pub points: String,
    /// The level then.
    pub level: String,
}
