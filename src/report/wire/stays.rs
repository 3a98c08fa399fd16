//! Stays of enforcement and of application, as the JSON tells them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cite, ScaleReport, Truth};

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

impl ScaleReport {
    /// The first day as people are told it: not where stays are told, and nothing else is open.
    #[must_use]
    pub fn first_day(&self) -> Option<&String> {
        let perhaps_never = self.applies_from_latest == Some(None);
        let told = self.decided && perhaps_never && !self.stays.is_empty();
        self.applies_from.as_ref().filter(|_| !told)
    }
}
