//! Findings, and records that could not be read, in the shapes of the JSON.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Severity;

/// A finding with its place.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Finding {
    /// Its code.
    pub code: String,
    /// How bad it is.
    pub severity: Severity,
    /// What it says.
    pub message: String,
    /// How to mend it.
    pub help: Option<String>,
    /// The text.
    pub source: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
    /// What is said of the place: a reason, an example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Further places.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Place>,
}

/// A place.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Place {
    /// The text.
    pub source: String,
    /// Line, from 1.
    pub line: u32,
    /// Column, from 1.
    pub column: u32,
    /// What about it.
    pub text: String,
}

/// A record that could not be read, in its place in a stream.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RejectedRecord {
    /// The version of this shape.
    pub report: u32,
    /// What and where.
    pub rejected: Rejected,
}

/// Why a record was rejected: the first problem, and all of them.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct Rejected {
    /// The file.
    pub source: String,
    /// Its position in the file, from 1.
    pub record: usize,
    /// Line of the first problem.
    pub line: u32,
    /// Column of the first problem.
    pub column: u32,
    /// Its code.
    pub code: String,
    /// What it says.
    pub message: String,
    /// All problems.
    pub problems: Vec<Finding>,
}
