//! `--follow`: the readings that cite a source.

use serde_json::{Value, json};

use super::{Run, Scratch, run_in};

/// Three points: two of them with a guide on one side, one on which the guide stands on both.
const PACK: &str = r#"pack demo version "1"
  title en "Demo" zh "示例"

source LAW "Example Act"

source GUIDE "Guide of the Office" authority guidance

source DRAFT "Draft guide" authority guidance

source NOBODY "Letter that nobody cites" authority guidance

scale risk low < middle < high
  level low en "low" zh "低"
  level middle en "middle" zh "中"
  level high en "high" zh "高"

fact a : bool
  ask en "Is it a?" zh "是甲吗？"

fact b : bool
  ask en "Is it b?" zh "是乙吗？"

interpretation narrow_a "How far a goes" zh "甲的范围"
  cites LAW "Art. 1"
  ask en "How far does a go?" zh "甲的范围？"
  reading text default
    en "by the text" zh "按文义"
    cites LAW "Art. 1" : a
  reading guide
    en "by the guide" zh "按指南"
    cites GUIDE "section 1" : a and b

interpretation wide_b "How far b goes" zh "乙的范围"
  cites LAW "Art. 2"
  ask en "How far does b go?" zh "乙的范围？"
  reading draft
    en "by the draft" zh "按草案"
    cites DRAFT "section 2" : a or b
  reading guide default
    en "by the guide" zh "按指南"
    cites GUIDE "section 2" : b

interpretation torn "What the law leaves" zh "法律未定"
  cites LAW "Art. 3"
  ask en "Which?" zh "哪个？"
  reading one default
    en "one" zh "一"
    cites LAW "Art. 3" : a
  reading other
    en "other" zh "二"
    cites LAW "Art. 3", DRAFT "section 3" : b

rule r1 "One" zh "一"
  cites LAW "Art. 1"
  when reading narrow_a
  then risk middle

rule r2 "Two" zh "二"
  cites LAW "Art. 2"
  when reading wide_b
  then risk high

rule r3 "Three" zh "三"
  cites LAW "Art. 3"
  when reading torn and a and b
  then risk middle

test "by the guide"
  follow GUIDE
  given a, not b
  expect risk = low

test "by the draft first, and what was chosen by name"
  reading torn = one
  follow DRAFT, GUIDE
  given a, not b
  expect risk = high by r2
"#;

fn folder(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.file("demo/pack.solon", PACK);
    scratch.file(
        "one.yaml",
        "solon: 1\nsystem: one\nfacts:\n  a: true\n  b: false\n",
    );
    scratch
}

fn run(scratch: &Scratch, args: &[&str]) -> Run {
    run_in(&scratch.0, args, &[])
}

fn classify(scratch: &Scratch, args: &[&str]) -> Value {
    let start = ["classify", "one.yaml", "--pack", "demo", "--format", "json"];
    let run = run(scratch, &[&start[..], args].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

fn level(report: &Value) -> &Value {
    &report["regimes"][0]["scales"]["risk"]["lower"]
}

#[test]
fn every_point_takes_the_reading_that_cites_the_source() {
    let scratch = folder("follow-points");
    let plain = classify(&scratch, &[]);
    assert_eq!(level(&plain), "middle");
    assert!(plain["regimes"][0]["readings"].get("followed").is_none());
    let guide = classify(&scratch, &["--follow", "GUIDE"]);
    assert_eq!(level(&guide), "low");
    assert_eq!(
        guide["regimes"][0]["readings"]["followed"],
        json!([{
            "source": "GUIDE",
            "title": "Guide of the Office",
            "readings": { "narrow_a": "guide", "wide_b": "guide" },
            "changed": ["narrow_a"],
        }])
    );
    // A draft on one side alone is taken there, and the other points keep their default.
    let draft = classify(&scratch, &["--follow", "demo/DRAFT"]);
    assert_eq!(level(&draft), "high");
}

#[test]
fn the_first_named_wins_and_a_choice_by_name_over_all() {
    let scratch = folder("follow-order");
    let both =
        |args: &[&str]| classify(&scratch, args)["regimes"][0]["readings"]["followed"].clone();
    let taken = both(&["--follow", "DRAFT", "--follow", "GUIDE"]);
    assert_eq!(
        taken[0]["readings"],
        json!({ "wide_b": "draft", "torn": "other" })
    );
    assert_eq!(taken[1]["readings"], json!({ "narrow_a": "guide" }));
    let taken = both(&["--follow", "GUIDE", "--follow", "DRAFT"]);
    assert_eq!(
        taken[0]["readings"],
        json!({ "narrow_a": "guide", "wide_b": "guide" })
    );
    assert_eq!(taken[1]["readings"], json!({ "torn": "other" }));
    let chosen = ["--follow", "GUIDE", "--reading", "narrow_a=text"];
    assert_eq!(level(&classify(&scratch, &chosen)), "middle");
    assert_eq!(both(&chosen)[0]["readings"], json!({ "wide_b": "guide" }));
}

#[test]
fn a_source_that_stands_on_both_sides_does_not_choose() {
    let scratch = folder("follow-torn");
    let start = ["classify", "one.yaml", "--pack", "demo", "--follow", "LAW"];
    let refused = run(&scratch, &start);
    assert_eq!(refused.code, 2);
    assert!(
        refused
            .err
            .contains("`LAW` is cited for `one` and `other` of `torn` alike"),
        "{}",
        refused.err
    );
    assert!(
        refused.err.contains("--reading torn=one"),
        "{}",
        refused.err
    );
    let chosen = run(&scratch, &[&start[..], &["--reading", "torn=one"]].concat());
    assert_eq!(chosen.code, 0, "{}", chosen.err);
}

#[test]
fn an_unknown_source_is_named_with_the_known_ones() {
    let scratch = folder("follow-unknown");
    for (given, near) in [("GIUDE", true), ("guide", true), ("XYZZY", false)] {
        let start = ["classify", "one.yaml", "--pack", "demo", "--follow", given];
        let refused = run(&scratch, &start);
        assert_eq!(refused.code, 2);
        assert_eq!(
            refused.err.contains("did you mean `GUIDE`?"),
            near,
            "{}",
            refused.err
        );
        assert!(
            refused.err.contains("DRAFT, GUIDE, LAW, NOBODY"),
            "{}",
            refused.err
        );
    }
    let other = run(
        &scratch,
        &[
            "classify",
            "one.yaml",
            "--pack",
            "demo",
            "--follow",
            "elsewhere/GUIDE",
        ],
    );
    assert_eq!(other.code, 2, "{}", other.out);
}

#[test]
fn the_reports_say_whose_view_it_is() {
    let scratch = folder("follow-words");
    let told = |args: &[&str]| {
        let start = ["classify", "one.yaml", "--pack", "demo"];
        let run = run(&scratch, &[&start[..], args].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        run.out
    };
    let words = "as the Guide of the Office would have it (--follow GUIDE): points taken: \
                 narrow_a = guide; as by default: wide_b = guide";
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(squeezed(&told(&["--follow", "GUIDE"])).contains(words));
    let markdown = told(&["--follow", "GUIDE", "--format", "markdown"]);
    assert!(
        squeezed(&markdown.replace('\\', "")).contains(words),
        "{markdown}"
    );
    let zh = told(&["--follow", "GUIDE", "--lang", "zh"]);
    assert!(zh.contains("（--follow GUIDE）"), "{zh}");
    assert!(told(&["--follow", "NOBODY"]).contains("no contested point"));
    let sarif = told(&["--follow", "DRAFT", "--format", "sarif"]);
    let log: Value = serde_json::from_str(&sarif).unwrap();
    let properties = &log["runs"][0]["results"][0]["properties"];
    assert_eq!(properties["followed"][0]["source"], "DRAFT");
    let line = run(
        &scratch,
        &[
            "timeline", "one.yaml", "--pack", "demo", "--follow", "GUIDE", "--format", "json",
        ],
    );
    let line: Value = serde_json::from_str(&line.out).unwrap();
    assert_eq!(line["regimes"][0]["followed"][0]["source"], "GUIDE");
}

#[test]
fn a_difference_can_follow_on_one_side() {
    let scratch = folder("follow-diff");
    let diff = |args: &[&str]| {
        let start = ["diff", "demo", "--systems", "one.yaml", "--format", "json"];
        run(&scratch, &[&start[..], args].concat())
    };
    let moved = diff(&["--follow", "..GUIDE"]);
    assert_eq!(moved.code, 0, "{}", moved.err);
    let moved: Value = serde_json::from_str(&moved.out).unwrap();
    assert!(moved["old"].get("followed").is_none());
    assert_eq!(moved["new"]["followed"][0]["source"], "GUIDE");
    let class = |side: usize| moved["systems"][0]["scales"]["risk"][side]["class"].clone();
    assert_eq!(
        (class(0), class(1)),
        (json!(["middle", "middle"]), json!(["low", "low"]))
    );
    assert_eq!(moved["possible"]["equivalent"], false);
    // On both sides alike there is nothing to compare.
    assert_eq!(diff(&["--follow", "GUIDE"]).code, 2);
    assert_eq!(diff(&["--follow", "GUIDE..DRAFT"]).code, 0);
}

#[test]
fn a_register_keeps_whose_view_it_is() {
    let scratch = folder("follow-snapshot");
    let snapshot = |args: &[&str]| {
        let end = ["--dir", "kept"];
        run(&scratch, &[&["snapshot"][..], args, &end[..]].concat())
    };
    let recorded = snapshot(&["record", "one.yaml", "--pack", "demo", "--follow", "GUIDE"]);
    assert_eq!(recorded.code, 0, "{}", recorded.err);
    let question = std::fs::read_to_string(scratch.0.join("kept/solon-snapshot.yaml")).unwrap();
    assert!(question.contains("follow: [GUIDE]"), "{question}");
    assert_eq!(snapshot(&["check"]).code, 0);
    // Another view is another question.
    let other = snapshot(&["record", "--follow", "DRAFT"]);
    assert_eq!(other.code, 2);
    assert!(
        other.err.contains("`--follow` GUIDE, not DRAFT"),
        "{}",
        other.err
    );
    // Without the line the verdict is another one.
    scratch.file(
        "kept/solon-snapshot.yaml",
        &question.replace("follow: [GUIDE]\n", ""),
    );
    let check = snapshot(&["check"]);
    assert_eq!(check.code, 6, "{}", check.out);
    assert!(check.out.contains("VERDICT one"), "{}", check.out);
    // A source that the pack no longer has is an error that names it.
    scratch.file("kept/solon-snapshot.yaml", &question);
    scratch.file("demo/pack.solon", &PACK.replace("GUIDE", "MANUAL"));
    let check = snapshot(&["check"]);
    assert_eq!(check.code, 2);
    assert!(check.err.contains("`GUIDE`"), "{}", check.err);
}

#[test]
fn tests_beside_the_rules_follow_too() {
    let scratch = folder("follow-tests");
    let tested = run(&scratch, &["test", "demo"]);
    assert_eq!(tested.code, 0, "{}", tested.out);
    assert_eq!(run(&scratch, &["fmt", "demo"]).code, 0);
    let printed = std::fs::read_to_string(scratch.0.join("demo/pack.solon")).unwrap();
    assert!(
        printed.contains("\n  reading torn = one\n  follow DRAFT, GUIDE\n"),
        "{printed}"
    );
    assert_eq!(run(&scratch, &["test", "demo"]).code, 0);
    for (from, to, finding) in [
        ("  follow GUIDE\n", "  follow GIUDE\n", "S0106"),
        ("  follow GUIDE\n", "  follow LAW\n", "S0108"),
    ] {
        scratch.file("demo/pack.solon", &PACK.replace(from, to));
        let checked = run(&scratch, &["check", "demo"]);
        assert_eq!(checked.code, 3, "{}", checked.out);
        let all = format!("{}{}", checked.out, checked.err);
        assert!(all.contains(finding), "{all}");
    }
}
