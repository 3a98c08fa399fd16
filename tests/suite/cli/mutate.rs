//! `solon test --mutate`: survivors, the score, and the score that is asked for.

use super::{Scratch, json, solon};
use crate::mutants::RULES;

#[test]
fn survivors_are_listed_with_the_score() {
    let scratch = Scratch::new("mutate");
    scratch.file("pack.solon", RULES);
    let run = solon(&["test", scratch.path(), "--mutate", "--only", "t.3"]);
    assert_eq!(run.code, 0, "{}", run.err);
    insta::assert_snapshot!(run.out.replace(scratch.path(), "PACK"));
    // No bar where nobody looks.
    assert_eq!(run.err, "");
}

#[test]
fn a_score_below_what_is_asked_for_fails() {
    let scratch = Scratch::new("mutate-least");
    scratch.file("pack.solon", RULES);
    let with = |percent: &str| {
        let args = ["test", scratch.path(), "--mutate", "--at-least", percent];
        solon(&args).code
    };
    assert_eq!(with("100"), 3);
    assert_eq!(with("10"), 0);
    assert_eq!(with("101"), 2);
    // Without `--mutate` there is no score.
    assert_eq!(solon(&["test", scratch.path(), "--at-least", "10"]).code, 2);
}

#[test]
fn the_json_counts_every_mutant_once() {
    let scratch = Scratch::new("mutate-json");
    scratch.file("pack.solon", RULES);
    let report = &json(&["test", scratch.path(), "--mutate", "--format", "json"])[0];
    assert_eq!(report["pack"], "test.mutate");
    let count = |key: &str| report[key].as_u64().unwrap();
    let parts = ["killed", "broken", "equivalent", "survived"];
    assert_eq!(parts.map(count).iter().sum::<u64>(), count("mutants"));
    let survivors = report["survivors"].as_array().unwrap();
    assert_eq!(survivors.len() as u64, count("survived"));
    // No test is of a hobby.
    let hobby = survivors
        .iter()
        .find(|s| s["id"] == "act.hobby/when/never")
        .unwrap();
    assert_eq!(hobby["says"], "drop it");
    assert!(hobby["line"].as_u64().unwrap() > 0);
}

#[test]
fn failing_tests_are_mended_first() {
    let scratch = Scratch::new("mutate-failing");
    let wrong = RULES.replacen("expect risk = high by t.1", "expect risk = low by t.1", 1);
    scratch.file("pack.solon", &wrong);
    let run = solon(&["test", scratch.path(), "--mutate"]);
    assert_eq!(run.code, 3);
    assert!(run.err.contains("ratings are high"), "{}", run.err);
}

/// Also where only some mistakes are wanted: it is the test that is told, not that nothing has the name.
#[test]
fn failing_tests_are_told_also_for_one_rule() {
    let scratch = Scratch::new("mutate-failing-only");
    let wrong = RULES.replacen("expect risk = high by t.1", "expect risk = low by t.1", 1);
    scratch.file("pack.solon", &wrong);
    for only in ["t.1", "no-such-name"] {
        let run = solon(&["test", scratch.path(), "--mutate", "--only", only]);
        assert_eq!(run.code, 3, "{only}: {}", run.err);
        assert!(run.err.contains("these tests fail already"), "{}", run.err);
        assert!(run.err.contains("ratings are high"), "{}", run.err);
        assert!(!run.err.contains("in its name"), "{}", run.err);
    }
    // Without a failing test a name that nothing has is told.
    scratch.file("pack.solon", RULES);
    let run = solon(&["test", scratch.path(), "--mutate", "--only", "no-such-name"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err
            .contains("nothing here has `no-such-name` in its name")
    );
}

/// What another regime has is tried by its own tests.
#[test]
fn a_regime_that_is_read_is_not_broken() {
    let report = &json(&["test", "eu-cra", "--mutate", "--format", "json"])[0];
    assert_eq!(report["pack"], "eu.cra");
    assert!(report["mutants"].as_u64().unwrap() > 150, "{report}");
    assert_eq!(report["survivors"], serde_json::json!([]), "{report}");
}
