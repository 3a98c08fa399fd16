//! Results of tests as JSON. Whether a test passes is decided elsewhere.

use serde::Serialize;

use crate::report::to_json;
use crate::trial::Trial;

#[derive(Serialize)]
struct TrialReport<'a> {
    name: &'a str,
    file: &'a str,
    line: u32,
    passed: bool,
    todo: usize,
    failures: Vec<FailureReport<'a>>,
}

#[derive(Serialize)]
struct FailureReport<'a> {
    line: u32,
    expected: &'a str,
    found: &'a str,
}

/// Test results as JSON.
#[must_use]
pub fn trials(trials: &[Trial]) -> String {
    let wire: Vec<TrialReport<'_>> = trials
        .iter()
        .map(|t| TrialReport {
            name: &t.name,
            file: &t.file,
            line: t.line,
            passed: t.failures.is_empty(),
            todo: t.todo,
            failures: t
                .failures
                .iter()
                .map(|f| FailureReport {
                    line: f.line,
                    expected: &f.expected,
                    found: &f.found,
                })
                .collect(),
        })
        .collect();
    to_json(&wire)
}
