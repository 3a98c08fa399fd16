//! Results as build servers read them.

use super::{both, edit};
use crate::cli::{Scratch, solon};

#[test]
fn junit_of_a_check() {
    let kept = both("snap-junit");
    edit(
        &kept.at("systems/exam-proctoring.toml"),
        "[facts]",
        "[fakts]",
    );
    let run = kept.run("check", &["--format", "junit"]);
    assert_eq!(run.code, 6);
    assert_eq!(run.out, kept.run("check", &["--format", "junit"]).out);
    let report = quick_junit::Report::deserialize_from_str(&run.out).unwrap();
    assert_eq!((report.tests, report.failures, report.errors), (4, 2, 2));
    assert!(report.timestamp.is_none() && report.time.is_none());
    for (case, kind) in [("cv-ranker", "verdict"), ("credit-scorer", "wording")] {
        let cases = &report.test_suites[0].test_cases;
        let case = cases.iter().find(|c| c.name.as_str() == case).unwrap();
        match &case.status {
            quick_junit::TestCaseStatus::NonSuccess {
                ty, description, ..
            } => {
                assert_eq!(ty.as_ref().unwrap().as_str(), kind);
                assert!(!description.as_ref().unwrap().as_str().is_empty());
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn junit_of_tests() {
    let scratch = Scratch::new("junit-tests");
    scratch.file(
        "demo/pack.solon",
        "pack demo version \"1\"\n\nsource LAW \"Example <Act>\"\n\nscale risk low < high\n\n\
         fact a : bool\n  ask en \"A?\"\n\n\
         rule art1 \"One\"\n  cites LAW \"Art. 1\"\n  when a\n  then risk high\n\n\
         test \"holds\"\n  given a\n  expect risk = high\n\n\
         test \"fails & is told\"\n  given a\n  expect risk = low\n\n\
         test \"to do\"\n  given a\n  todo expect risk = low\n",
    );
    scratch.file(
        "worse/pack.solon",
        "pack worse version \"1\"\n\nrule oops\n",
    );
    let run = solon(&["test", scratch.path(), "--format", "junit"]);
    assert_eq!(run.code, 3, "{}", run.err);
    let report = quick_junit::Report::deserialize_from_str(&run.out).unwrap();
    assert_eq!(report.test_suites.len(), 2);
    let counts = (report.tests, report.failures, report.errors, report.skipped);
    assert_eq!(counts, (4, 1, 1, 1), "{}", run.out);
    let failed = &report.test_suites[0].test_cases[1];
    assert_eq!(failed.name.as_str(), "fails & is told");
    assert!(run.out.contains("pack.solon:21: expected: "), "{}", run.out);
    assert!(run.out.contains("name=\"todo\" value=\"1\""), "{}", run.out);
    assert!(!run.out.contains(" time"), "{}", run.out);
}
