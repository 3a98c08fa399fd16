//! JSON Schemas (draft 2020-12) of what `classify`, `calendar`, `crosswalk`, `explain`, `register check` and `ask --next` write, and of the overview of a register, generated from the wire types. That of
//! descriptions depends on the packs and stands in [`super::questionnaire`].

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

use super::calendar::Calendar;
use super::crosswalk::CrosswalkDocument;
use super::explanation::Explanation;
use super::interview::InterviewDocument;
use super::overview::RegisterOverview;
use super::register::RegisterCheck;
use super::verification::Verification;
use super::wire::{ReportDocument, VerdictDocument};

/// The schema of reports: a line of a stream or a document, whatever its detail.
#[must_use]
pub fn report() -> Value {
    of::<ReportDocument>()
}

/// The schema of verdicts (`--detail verdict`), likewise.
#[must_use]
pub fn verdict() -> Value {
    of::<VerdictDocument>()
}

/// The schema of a calendar (`solon calendar --format json`).
#[must_use]
pub fn calendar() -> Value {
    of::<Calendar>()
}

/// The schema of a crosswalk (`solon crosswalk --format json`).
#[must_use]
pub fn crosswalk() -> Value {
    of::<CrosswalkDocument>()
}

/// The schema of a question with where its interview stands (`solon ask --next`).
#[must_use]
pub fn question() -> Value {
    of::<InterviewDocument>()
}

/// The schema of an explanation of one system (`solon explain --format json`).
#[must_use]
pub fn explanation() -> Value {
    of::<Explanation>()
}

/// The schema of what `solon verify --format json` writes.
#[must_use]
pub fn verification() -> Value {
    of::<Verification>()
}

/// The schema of what `solon register check --format json` writes.
#[must_use]
pub fn register() -> Value {
    of::<RegisterCheck>()
}

/// The schema of what `solon classify --detail overview --format json` writes.
#[must_use]
pub fn overview() -> Value {
    of::<RegisterOverview>()
}

/// The schema of a type as it is written.
fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<T>().into()
}
