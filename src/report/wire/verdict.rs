//! The JSON of a verdict line (`--detail verdict`): under 2 kB whatever the system. No words in a
//! reader's language; the shapes of a whole report stand in [`super`].

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Governs, MatrixRow, Overall, is_false, present};

/// The verdict on one system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VerdictLine {
    /// The version of this shape.
    pub report: u32,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The system.
    pub system: SystemId,
    /// All regimes on the canonical scale; of many rules behind it the first.
    pub overall: Overall,
    /// Of several regimes one line for each, or for each of its scales that the overall view sees.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matrix: Vec<MatrixRow>,
    /// Regimes that were to be asked only if the answers reach them, and that these keep out of reach, by
    /// the ids of their packs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<String>,
    /// Each regime.
    pub regimes: Vec<VerdictRegime>,
    /// How many answers are in doubt: not used, at odds, or assumed without evidence.
    pub warnings: usize,
}

/// Which system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SystemId {
    /// Its id.
    pub id: String,
}

/// One regime's verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VerdictRegime {
    /// The pack's id.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// Whether it governs the system.
    pub scope: Governs,
    /// Out of scope for now alone: the scales once that is over.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub once_in_scope: BTreeMap<String, VerdictScale>,
    /// Scales by name; absent out of scope.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub scales: BTreeMap<String, VerdictScale>,
    /// How many questions can still matter.
    pub open: usize,
    /// The first of them, the most decisive first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
    /// Contested points of which another reading would change the result.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<String>,
}

/// A scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct VerdictScale {
    /// Lowest possible level.
    pub lower: String,
    /// Highest possible level.
    pub upper: String,
    /// The regime governs the system, and whether it does so by a scope of this scale is not known: the
    /// levels hold if it does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub scope_open: bool,
    /// The level on the day: lowest and highest.
    pub in_effect: [String; 2],
    /// The rules that give the lower end; of many the first.
    pub by: Vec<String>,
    /// First day of the classification; while that hangs on what is unknown, the first possible one.
    #[schemars(extend("format" = "date"))]
    pub from: Option<String>,
    /// Present while the first day hangs on what is unknown: the day from which it surely applies;
    /// null: perhaps it never does.
    #[serde(
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(extend("format" = "date"))]
    pub from_latest: Option<Option<String>>,
    /// A transition keeps it from ever applying.
    #[serde(default, skip_serializing_if = "is_false")]
    pub never: bool,
}
