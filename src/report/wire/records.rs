//! What may stand in a stream or a document of results, so that archived ones can be read back
//! whatever their detail. The shapes themselves stand beside this file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{BriefReport, FullReport, RejectedRecord, Report, VerdictLine};

/// One system in a stream of reports.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ReportRecord {
    /// It could not be read.
    Rejected(Box<RejectedRecord>),
    /// `--detail full`.
    Full(Box<FullReport>),
    /// `--detail brief`.
    Brief(Box<BriefReport>),
    /// Without `--detail`.
    Report(Box<Report>),
}

/// A document of reports.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ReportDocument {
    /// Several systems.
    Many(Vec<ReportRecord>),
    /// One system, also a line of a stream.
    One(ReportRecord),
}

/// One system in a stream of verdicts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum VerdictRecord {
    /// It could not be read.
    Rejected(Box<RejectedRecord>),
    /// `--detail verdict`.
    Verdict(Box<VerdictLine>),
}

/// A document of verdicts.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum VerdictDocument {
    /// Several systems.
    Many(Vec<VerdictRecord>),
    /// One system, also a line of a stream.
    One(VerdictRecord),
}
