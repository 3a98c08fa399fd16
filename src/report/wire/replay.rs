//! What a report keeps of how it was made, so that it can be made again: beside its day, its law, its
//! system and its packs, which stand in the report itself.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{UsedPack, is_false};

/// How a report was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Replay {
    /// `sha256:…` over what was asked: the day, the law, the packs and the options below.
    pub asked: String,
    /// `sha256:…` over what was answered: the description with its lines, its file and its place there.
    pub answered: String,
    /// The language.
    pub lang: String,
    /// Amendments that were added: `pack/name`, with `@` and a day where one was given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<String>,
    /// Readings that were chosen: `pack/point=reading`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<String>,
    /// Sources that were followed: `pack/source`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow: Vec<String>,
    /// The role whose duties were asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Rules that are not met were asked for, too.
    #[serde(default, skip_serializing_if = "is_false")]
    pub all: bool,
    /// What the description assumes was left out.
    #[serde(default, skip_serializing_if = "is_false")]
    pub without_assumptions: bool,
    /// Packs that were to be asked only if the answers reach them, whether these do or not.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reached: Vec<UsedPack>,
    /// Packs that the regimes use, where the regimes of the report do not say so themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub uses: Vec<UsedPack>,
    /// The description as it was written, as JSON that the reader takes.
    pub description: Value,
    /// On which line of its file each answer stood.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lines: BTreeMap<String, u32>,
    /// The file on the organisation that it names, likewise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<Value>,
    /// On which line of that file each answer stood.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub organisation_lines: BTreeMap<String, u32>,
}
