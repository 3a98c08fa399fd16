//! Contested points and assumptions in the shapes of the JSON.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Governs;

/// Contested readings.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Readings {
    /// Whether another choice of readings gives another result.
    pub sensitive: bool,
    /// Readings that could matter, with the one used.
    pub used: BTreeMap<String, String>,
    /// The smallest other choices that change the result.
    pub alternatives: Vec<Alternative>,
    /// Whether every combination was tried.
    pub complete: bool,
    /// Sources that are followed, with the readings taken from each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub followed: Vec<FollowReport>,
}

/// A source whose readings are taken.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FollowReport {
    /// Its name in the pack.
    pub source: String,
    /// Its title.
    pub title: String,
    /// Contested points with the reading that cites it.
    pub readings: BTreeMap<String, String>,
    /// Those of these points whose default is another reading.
    pub changed: Vec<String>,
}

/// Another choice of readings.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Alternative {
    /// Interpretation and reading.
    pub readings: BTreeMap<String, String>,
    /// The verdict then.
    pub scope: Governs,
    /// Levels then, by scale.
    pub scales: BTreeMap<String, [String; 2]>,
}

/// An assumption.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Assumption {
    /// The fact.
    pub fact: String,
    /// What is assumed, in words.
    pub assumed: String,
    /// Levels without it, by scale.
    pub could: BTreeMap<String, [String; 2]>,
    /// The verdict without it.
    pub scope: Governs,
}
