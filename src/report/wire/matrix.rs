//! Several regimes at once as they leave the engine: one line for each regime and scale, and the
//! questions of all of them, each once.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cite, MapKind, Standing, is_false, present};

/// How one regime stands, on one of its scales where it may govern the system.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MatrixRow {
    /// The pack's id.
    pub pack: String,
    /// The scale; absent where the regime does not govern the system, or was not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<String>,
    /// How it stands.
    pub state: Standing,
    /// How many questions can still matter here: those that can be asked now, or where there are none
    /// of these all of them. Of a regime that was not asked, those that open it.
    #[serde(default, skip_serializing_if = "is_none")]
    pub questions: usize,
    /// Whether the regime counts in the overall view.
    pub counts: bool,
    /// It is not known whether the regime governs the system, or does so by a scope of this scale: the
    /// levels hold if it does.
    #[serde(default, skip_serializing_if = "is_false")]
    pub scope_open: bool,
    /// The levels, absent as the scale is.
    #[serde(flatten)]
    pub levels: Option<MatrixLevels>,
}

/// The levels of a scale in a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MatrixLevels {
    /// The lowest possible level, by its name in the pack.
    pub lower: String,
    /// The highest.
    pub upper: String,
    /// The lowest and the highest on the scale that regimes share; absent where the scale has no part
    /// in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub canonical: Option<[String; 2]>,
    /// Whose the map to that scale is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<MapKind>,
    /// The lowest and the highest level on the day asked for.
    pub in_effect: [String; 2],
    /// First day of the classification; while that hangs on what is unknown, the first possible one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
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

/// Whose the map of a scale to the one that regimes share is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct MapReport {
    /// Whose.
    pub whose: MapKind,
    /// Why whoever wrote the pack chose so, where they say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub because: String,
    /// Where the source says so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
}

/// An open question of several regimes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct JointQuestion {
    /// The question's name.
    pub fact: String,
    /// Its words.
    pub ask: String,
    /// Whether it can be asked now; otherwise another answer comes first.
    pub applies: bool,
    /// The regimes that ask it, in their order.
    pub regimes: Vec<Asking>,
}

/// A regime that asks a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Asking {
    /// The pack's id.
    pub pack: String,
    /// Whether some answer to it, with all that is answered already, leaves nothing open under this
    /// regime.
    pub closes: bool,
    /// Levels between which it can decide, by scale.
    pub could: BTreeMap<String, [String; 2]>,
    /// It can decide whether the regime governs the system.
    pub scope: bool,
}

/// For a number that is left out while it is nought.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the shape that serde asks for"
)]
fn is_none(n: &usize) -> bool {
    *n == 0
}
