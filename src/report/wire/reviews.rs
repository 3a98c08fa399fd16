//! When a system has to be looked at again, in the shapes of the JSON.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cite, Status};

/// A duty to look again at what was assessed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReviewReport {
    /// The id of the duty.
    pub duty: String,
    /// Its title.
    pub title: String,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Whether it arises: surely, or perhaps.
    pub outcome: Status,
    /// Whether it applies on the day asked for; null when that is unknown.
    pub in_effect: Option<bool>,
    /// By when, if that is one day.
    #[schemars(extend("format" = "date"))]
    pub due: Option<String>,
    /// What is asked, needed for that day and not known.
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
    /// It applies and its day is over.
    pub overdue: bool,
    /// Its day is when it comes back, or when a change calls for it, and not that of the first assessment
    /// of all; no part of the JSON.
    #[serde(skip)]
    pub comes_back: bool,
    /// The changes of answers, from one description of the system to the next, that call for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub on_change: Vec<OnChangeReport>,
}

impl ReviewReport {
    /// What comes first when it is the most pressing: what is overdue, then by the day, then what has
    /// none.
    pub(in crate::report) fn pressing(&self) -> (bool, bool, Option<&str>) {
        let first = self.due.as_deref().or(self.due_earliest.as_deref());
        (!self.overdue, first.is_none(), first)
    }
}

/// Questions whose other answer calls for another look.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct OnChangeReport {
    /// The questions.
    pub facts: Vec<String>,
    /// Where that stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}
