//! Stays of enforcement and of application, as the JSON tells them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cite, Truth};

/// What a stay holds back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Stayed {
    /// Fines; what rules and duties say stands.
    Enforcement,
    /// Rules and duties.
    Application,
}

/// A stay, by a court or an authority, of something that concerns the system; one that is over is not
/// among them.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct StayReport {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it holds back.
    pub of: Stayed,
    /// Its first day.
    pub from: Option<String>,
    /// The first day after it; nobody knows it when absent.
    pub until: Option<String>,
    /// Whether it holds on the day asked for.
    pub holds: Truth,
    /// What it is for and concerns the system: penalties and duties with their kind, rules by id.
    pub targets: Vec<String>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Remarks of its author.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}
