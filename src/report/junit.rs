//! JUnit XML, for the test tabs of build servers: tests of rules, and registers against their
//! snapshots. Without times, so that the same results are the same bytes.

use quick_junit::{NonSuccessKind, Property, Report, TestCase, TestCaseStatus, TestSuite};

use super::snapshot::{self, Check, Checked, Status};
use super::wire::Rejected;
use crate::trial::Trial;

/// The tests of one pack.
#[derive(Clone, Copy, Debug)]
pub enum Suite<'a> {
    /// They were run.
    Run {
        /// The pack.
        pack: &'a str,
        /// How they came out.
        trials: &'a [Trial],
    },
    /// The rules have errors, so that none could be run.
    Unusable {
        /// The pack.
        pack: &'a str,
        /// The first error.
        message: &'a str,
    },
}

/// Tests of rules: a suite for each pack, a case for each test.
#[must_use]
pub fn trials(suites: &[Suite<'_>]) -> String {
    let mut report = Report::new("solon test");
    for suite in suites {
        let (Suite::Run { pack, .. } | Suite::Unusable { pack, .. }) = suite;
        let mut out = TestSuite::new(*pack);
        match suite {
            Suite::Run { trials, .. } => {
                out.add_test_cases(trials.iter().map(trial));
            }
            Suite::Unusable { message, .. } => {
                let status = status(NonSuccessKind::Error, "rules", message, "");
                out.add_test_case(TestCase::new("the rules", status));
            }
        }
        report.add_test_suite(out);
    }
    xml(&report)
}

fn trial(t: &Trial) -> TestCase {
    let lines: Vec<String> = t
        .failures
        .iter()
        .map(|f| {
            let at = format!("{}:{}", t.file, f.line);
            format!("{at}: expected: {}\n{at}: found: {}", f.expected, f.found)
        })
        .collect();
    let result = match (t.failures.as_slice(), t.todo) {
        ([], 0) => TestCaseStatus::success(),
        ([], n) => {
            let mut skipped = TestCaseStatus::skipped();
            let many = if n == 1 { "" } else { "s" };
            skipped.set_message(format!("{n} expectation{many} to do"));
            skipped
        }
        ([first, ..], _) => status(
            NonSuccessKind::Failure,
            "expectation",
            &format!("expected `{}`, found {}", first.expected, first.found),
            &lines.join("\n"),
        ),
    };
    let mut case = TestCase::new(t.name.as_str(), result);
    case.set_classname(t.file.as_str());
    for (key, value) in [("file", t.file.clone()), ("line", t.line.to_string())] {
        case.extra.insert(key.into(), value.into());
    }
    let mut property = |name: &str, value: usize| {
        if value > 0 {
            case.add_property(Property::new(name, value.to_string()));
        }
    };
    property("todo", t.todo);
    property("todo met", t.done.len());
    case
}

/// A register against its snapshots: a case for each system.
#[must_use]
pub fn check(check: &Check) -> String {
    let packs: Vec<&str> = check.packs.iter().map(|p| p.pack.as_str()).collect();
    let packs = packs.join(" ");
    let mut suite = TestSuite::new("solon snapshot check");
    for p in &check.packs {
        let value = format!("{} {}", p.version, p.digest);
        suite.add_property(Property::new(p.pack.as_str(), value));
    }
    suite.add_property(Property::new("on", check.on.as_str()));
    suite.add_property(Property::new("law", check.law.as_str()));
    for system in &check.systems {
        let mut case = TestCase::new(system.system.as_str(), of_system(system));
        case.set_classname(packs.as_str());
        if let Some(source) = &system.source {
            case.extra.insert("file".into(), source.as_str().into());
        }
        for review in snapshot::reviews(system) {
            case.add_property(Property::new("review", review));
        }
        for note in &system.notes {
            case.add_property(Property::new("note", note.as_str()));
        }
        let mut doubts = Vec::new();
        for w in &system.warnings {
            case.add_property(Property::new(
                "warning",
                format!("{} {}", w.code, w.facts.join(" ")),
            ));
            doubts.push(format!(
                "warning[{}]: {} ({})",
                w.code,
                w.message,
                w.facts.join(", ")
            ));
        }
        if !doubts.is_empty() {
            case.set_system_out(doubts.join("\n"));
        }
        suite.add_test_case(case);
    }
    for record in &check.rejected {
        suite.add_test_case(rejected(&record.rejected, &packs));
    }
    let mut report = Report::new("solon snapshot check");
    report.add_test_suite(suite);
    xml(&report)
}

fn of_system(s: &Checked) -> TestCaseStatus {
    let (kind, detail) = match s.status {
        Status::Same => return TestCaseStatus::success(),
        Status::Verdict => {
            let reasons = snapshot::reasons(&s.causes);
            let mut detail = reasons + &snapshot::changes(&s.verdict);
            if !s.wording.is_empty() {
                detail.push_str("  wording too:\n");
                detail.push_str(&snapshot::changes(&s.wording));
            }
            (NonSuccessKind::Failure, detail)
        }
        Status::Wording => (NonSuccessKind::Failure, snapshot::changes(&s.wording)),
        Status::New | Status::Missing => (NonSuccessKind::Failure, String::new()),
        Status::Unread | Status::Broken | Status::Clash => (NonSuccessKind::Error, String::new()),
    };
    status(kind, s.status.word(), &s.summary, &detail)
}

fn rejected(r: &Rejected, packs: &str) -> TestCase {
    let message = format!("{} {}", r.code, r.message);
    let lines: Vec<String> = r
        .problems
        .iter()
        .map(|p| {
            format!(
                "{}:{}:{}: {} {}",
                p.source, p.line, p.column, p.code, p.message
            )
        })
        .collect();
    let result = status(
        NonSuccessKind::Error,
        "rejected",
        &message,
        &lines.join("\n"),
    );
    let mut case = TestCase::new(format!("{}#{}", r.source, r.record), result);
    case.set_classname(packs);
    case
}

fn status(kind: NonSuccessKind, what: &str, message: &str, detail: &str) -> TestCaseStatus {
    let mut out = TestCaseStatus::non_success(kind);
    out.set_type(what).set_message(message);
    if !detail.is_empty() {
        out.set_description(detail);
    }
    out
}

fn xml(report: &Report) -> String {
    report.to_string().unwrap_or_default()
}
