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

/// What is no condition belongs to the proof too: a deadline, an addressee, the levels of a scale, a
/// level on a scale that only one side has.
#[test]
fn terms_and_scales_are_part_of_what_is_proved_the_same() {
    let scratch = folder("exact-terms");
    let duty = "\nfact sold_on : date\n  ask en \"Sold?\"\n\nduty art9 \"Report\"\n  cites LAW \"Art. 9\"\n  binds provider\n  when paid\n  must \"Report it.\"\n  due within 15 days of sold_on\n    cites LAW \"Art. 9\"\n";
    let old = PACK.to_owned() + duty;
    let write = |path: &str, text: &str| std::fs::write(scratch.0.join(path), text).unwrap();
    write("old/pack.solon", &old);
    for (from, to, kind, id) in [
        ("within 15 days", "within 10 days", "duty", "art9"),
        ("binds provider", "binds deployer", "duty", "art9"),
        ("care low < middle", "care none < middle", "scale", "care"),
    ] {
        let new = old.replace(from, to);
        assert_ne!(new, old);
        write("new/pack.solon", &new);
        let d = report(&scratch, &["diff", "old", "new", "--format", "json"]);
        let possible = &d["possible"];
        assert_eq!(possible["equivalent"], false, "{to}");
        assert_eq!(possible["levels"], json!([]), "{to}");
        let others = possible["others"].as_array().unwrap();
        let told = others.iter().any(|o| o["kind"] == kind && o["id"] == id);
        assert!(told, "{to}: {others:?}");
    }
    // The same rule gives a level on a scale of its own.
    let moved = old
        .replace("scale care low", "scale other low < high\n\nscale care low")
        .replace(
            "when not paid\n  then care high",
            "when not paid\n  then care high, other high",
        );
    write("new/pack.solon", &moved);
    let d = report(&scratch, &["diff", "old", "new", "--format", "json"]);
    assert_eq!(d["possible"]["equivalent"], false);
    assert_eq!(d["possible"]["others"][0]["id"], "other");
}
