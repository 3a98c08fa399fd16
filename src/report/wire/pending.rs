//! What is ahead as it leaves the engine: acts that are not in force, and what changes next.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether an act that is not in force is adopted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PendingStatus {
    /// It is.
    Adopted,
    /// It is proposed.
    Proposed,
}

/// An act that is adopted or proposed and not in force, and would change the result.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PendingReport {
    /// The name of the amendment, as `--with` takes it.
    pub amendment: String,
    /// Its title.
    pub title: String,
    /// Whether it is adopted.
    pub status: PendingStatus,
    /// The day from which it is expected to be law; null where none is known: then it is told what it
    /// would change from the day asked for.
    #[schemars(extend("format" = "date"))]
    pub expected_from: Option<String>,
    /// What it would change, in words.
    pub what: String,
    /// Duties of the describer that it would bring, or perhaps.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties_new: Vec<String>,
    /// Duties that it would end.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties_ended: Vec<String>,
    /// Duties that it would let apply on other days, or more or less surely.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties_moved: Vec<String>,
}

/// What changes next.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct NextChange {
    /// The day.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// What, in words.
    pub what: String,
    /// The same with how many rules and duties it is, where they are many; no part of the JSON.
    #[serde(skip)]
    pub brief: String,
}
