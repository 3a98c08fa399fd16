//! Duties that may arise, as a full report lists them. Those that arise are no part of it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{DutyKind, FullDays, Truth};

/// Duties that may arise and hang on the same.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullOpenDuties {
    /// The roles, of those that they bind, that the describer holds, surely or perhaps.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub held: BTreeMap<String, Truth>,
    /// Days.
    pub applies: FullDays,
    /// Questions on which it hangs whether, or from when, they apply, in `sets`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<usize>,
    /// Stays on which that hangs as well, since nobody knows whether they still hold.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stays: Vec<String>,
    /// The duties.
    pub duties: Vec<FullOpenDuty>,
}

/// A duty that may arise.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct FullOpenDuty {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What it is, where it is no duty. Absent for a duty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<DutyKind>,
}
