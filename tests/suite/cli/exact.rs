//! What only a solver sees, as the command line tells it.

use serde_json::{Value, json};

use super::{Scratch, run_in};

/// Two rules of which one applies in any case; two scales that only together are high.
const PACK: &str = r#"pack demo version "1"
  title en "Demo"

source LAW "Example Act"

scale risk low < middle < high

scale care low < middle < high

fact tested : bool
  ask en "Was it tested?"

fact paid : bool
  ask en "Is it paid for?"

rule r1 "Tested systems"
  cites LAW "Art. 1"
  when tested
  then risk middle

rule r2 "Untested systems"
  cites LAW "Art. 2"
  when not tested
  then risk middle

rule r3 "Paid systems"
  cites LAW "Art. 3"
  when paid
  then risk high

rule r4 "Free systems"
  cites LAW "Art. 4"
  when not paid
  then care high
"#;

fn folder(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    let write = |path: &str, text: &str| std::fs::write(scratch.0.join(path), text).unwrap();
    std::fs::create_dir_all(scratch.0.join("old")).unwrap();
    std::fs::create_dir_all(scratch.0.join("new")).unwrap();
    write("old/pack.solon", PACK);
    let lower = PACK.replace(
        "when paid\n  then risk high",
        "when paid\n  then risk middle",
    );
    write("new/pack.solon", &lower);
    write("open.yaml", "solon: 1\nsystem: open\nfacts: {}\n");
    write(
        "free.yaml",
        "solon: 1\nsystem: free\nfacts:\n  paid: false\n",
    );
    scratch
}

fn report(scratch: &Scratch, args: &[&str]) -> Value {
    let run = run_in(&scratch.0, args, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn rules_that_only_together_force_a_level_are_named() {
    let scratch = folder("exact-jointly");
    let args = ["classify", "free.yaml", "--pack", "old"];
    let json_args = [&args[..], &["--format", "json"]].concat();
    let report = report(&scratch, &json_args);
    let risk = &report["regimes"][0]["scales"]["risk"];
    assert_eq!(risk["lower"], "middle");
    assert_eq!(
        (&risk["decided"], &risk["jointly"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(risk["by"], json!(["r1", "r2"]));
    // Nothing is left to ask: the level does not depend on it.
    assert_eq!(report["regimes"][0]["open"], json!([]));
    let text = run_in(&scratch.0, &args, &[]).out;
    assert!(
        text.contains("whatever the missing answers are, one of these applies: r1"),
        "{text}"
    );
}

#[test]
fn scales_that_only_together_are_high_are_high_overall() {
    let scratch = folder("exact-overall");
    let args = ["classify", "open.yaml", "--pack", "old", "--format", "json"];
    let overall = &report(&scratch, &args)["overall"];
    assert_eq!(overall["lower"], "high");
    assert_eq!(overall["by"], json!(["demo/r3", "demo/r4"]));
    assert_eq!(
        (&overall["decided"], &overall["jointly"]),
        (&json!(true), &json!(true))
    );
}

#[test]
fn a_lower_level_is_told_with_its_rule_and_a_description_to_paste() {
    let scratch = folder("exact-diff");
    let args = [
        "diff",
        "old",
        "new",
        "--systems",
        "open.yaml",
        "--format",
        "json",
    ];
    let d = report(&scratch, &args);
    // The open system falls from middle or high to middle, because of the rule that gives less.
    let moved = &d["systems"][0];
    assert_eq!(
        moved["scales"]["risk"][0]["class"],
        json!(["middle", "high"])
    );
    assert_eq!(
        moved["scales"]["risk"][1]["class"],
        json!(["middle", "middle"])
    );
    assert_eq!(moved["rules"][0]["id"], "r3");
    assert_eq!(moved["rules"][0]["old"]["gives"], json!({ "risk": "high" }));
    // Of all possible systems, those that are paid for fall, and no others move.
    let possible = &d["possible"];
    assert_eq!(possible["equivalent"], false);
    assert_eq!(possible["levels"].as_array().unwrap().len(), 1);
    let fall = &possible["levels"][0];
    assert_eq!(
        (&fall["before"], &fall["after"]),
        (&json!(["high"]), &json!(["middle"]))
    );
    assert_eq!(fall["systems"].as_array().unwrap().len(), 1);
    assert_eq!(fall["systems"][0]["written"], "paid");
    assert_eq!(fall["complete"], true);
    // The example is a description as it stands, and does what is told of it.
    let facts = &fall["systems"][0]["example"];
    let text = json!({ "solon": 1, "system": "example", "facts": facts }).to_string();
    std::fs::write(scratch.0.join("example.json"), text).unwrap();
    for (pack, level) in [("old", "high"), ("new", "middle")] {
        let args = [
            "classify",
            "example.json",
            "--pack",
            pack,
            "--format",
            "json",
        ];
        let risk = report(&scratch, &args)["regimes"][0]["scales"]["risk"].clone();
        assert_eq!(risk["in_effect"], level, "{pack}");
    }
    // Paid or not, the care scale does not move: the same rules are proved the same.
    let same = ["diff", "old", "old", "--format", "json"];
    assert_eq!(report(&scratch, &same)["possible"]["equivalent"], true);
}

#[test]
fn a_name_that_fits_no_test_is_no_success() {
    let scratch = folder("exact-only");
    let run = run_in(&scratch.0, &["test", "old", "--only", "no such test"], &[]);
    assert_eq!(run.code, 2, "{}", run.out);
    assert!(
        run.err
            .contains("nothing here has `no such test` in its name"),
        "{}",
        run.err
    );
}
