//! A change of rules under several regimes at once: each with its name, on one axis of days.

use serde_json::{Value, json};

use super::super::{Run, Scratch, solon};
use super::{SHARED, regime};

/// The act of `one` before and after: hiring gives more, and from a day on. The act of `two` stays.
fn diff(scratch: &Scratch, args: &[&str]) -> Run {
    scratch.file("words/pack.solon", SHARED);
    for id in ["one", "two"] {
        scratch.file(&format!("{id}/pack.solon"), &regime(id));
    }
    let new = regime("one").replace(
        "  when hires\n  then class b",
        "  applies from 2026-07-01\n  when hires\n  then class c",
    );
    scratch.file("new/pack.solon", &new);
    let facts = "hires: true, sold_in_one: true, sold_in_two: true, large_two: false";
    let text = format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n");
    let file = scratch.file("s.yaml", &text);
    let own = text.replace("sold_in_two: true, large_two: false", "");
    let own = scratch.file("own.yaml", &own);
    let folder = |id: &str| file.replace("s.yaml", id);
    let call = args.iter().map(|arg| match *arg {
        "one" | "two" | "new" => folder(arg),
        "s.yaml" => file.clone(),
        "own.yaml" => own.clone(),
        arg => arg.to_owned(),
    });
    let call: Vec<String> = call.collect();
    let mut all = vec!["diff", "--on", "2026-12-01"];
    all.extend(call.iter().map(String::as_str));
    solon(&all)
}

const BOTH: &[&str] = &["one", "new", "--pack", "two", "--systems", "s.yaml"];

#[test]
fn each_name_stands_with_its_regime() {
    let scratch = Scratch::new("regimes-changed");
    let told = diff(&scratch, BOTH);
    assert_eq!(told.code, 0, "{}", told.err);
    let text = told.out;
    // Hiring was `b` with `large_one` open, and is `c`; under the other act nothing moves.
    for part in [
        "1 of 1 systems move",
        "one/class: b … c -> c\n",
        "changed rule: one/art2",
        "2026-07-01 + rule begins: one/art2",
        "  two\n    Proved: every possible system comes out the same",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    assert!(!text.contains("two/art2"), "{text}");
    let markdown = diff(&scratch, &[BOTH, &["--format", "markdown"]].concat()).out;
    let sum = "**one**: **1 system:** 1 moves up.";
    assert!(markdown.contains(sum), "{markdown}");
    assert!(
        markdown.contains("**two**: **Nothing changes:**"),
        "{markdown}"
    );
    assert!(markdown.contains("one/class"), "{markdown}");
    let chinese = diff(&scratch, &[BOTH, &["--lang", "zh"]].concat()).out;
    assert!(
        chinese.contains("one/class") && chinese.contains("one/art2"),
        "{chinese}"
    );
}

#[test]
fn programs_read_each_regime_as_by_itself() {
    let scratch = Scratch::new("regimes-changed-json");
    let read =
        |args: &[&str]| -> Value { serde_json::from_str(&diff(&scratch, args).out).unwrap() };
    let json = |args: &[&str]| read(&[args, &["--format", "json"]].concat());
    let both = json(BOTH);
    let alone = json(&["one", "new", "--systems", "own.yaml"]);
    let [of_one, of_two] = [&both["regimes"][0], &both["regimes"][1]];
    for part in ["scales", "rules"] {
        assert_eq!(of_one["systems"][0][part], alone["systems"][0][part]);
    }
    for part in ["provisions", "calendar", "possible", "new"] {
        assert_eq!(of_one[part], alone[part]);
    }
    assert_eq!(of_two["new"]["pack"], "two");
    assert_eq!(of_two["possible"]["equivalent"], true);
    assert_eq!(of_two["same"], json!(["s"]));
    let event = json!({ "what": "begins", "kind": "rule", "id": "one/art2" });
    assert_eq!(
        both["calendar"],
        json!([{ "on": "2026-07-01", "old": [], "new": [event] }])
    );
    let log = read(&[BOTH, &["--format", "sarif"]].concat());
    let moved = &log["runs"][0]["results"][0];
    assert_eq!(moved["ruleId"], "system-up");
    assert_eq!(moved["properties"]["regime"], "one");
    assert!(
        moved["message"]["text"]
            .as_str()
            .unwrap()
            .contains("one/class"),
        "{moved}"
    );
}

#[test]
fn codes_and_calls_that_say_nothing() {
    let scratch = Scratch::new("regimes-changed-codes");
    let code = |args: &[&str]| diff(&scratch, args).code;
    assert_eq!(code(&[BOTH, &["--exit-code"]].concat()), 6);
    assert_eq!(
        code(&[
            "--pack",
            "one",
            "--pack",
            "two",
            "--law",
            "2026-01-01..2026-06-01",
            "--exit-code"
        ]),
        0
    );
    let same = diff(&scratch, &["--pack", "one", "--pack", "two"]);
    assert_eq!(same.code, 2);
    assert!(same.err.contains("nothing to compare"), "{}", same.err);
    assert_eq!(code(&[]), 2);
    let all = diff(&scratch, &["all", "new"]);
    assert_eq!(all.code, 2);
    assert!(all.err.contains("solon diff all --law A..B"), "{}", all.err);
}

#[test]
fn every_bundled_regime_under_two_laws() {
    let run = solon(&[
        "diff",
        "all",
        "--law",
        "2026-07-01..2026-11-24",
        "--on",
        "2026-12-01",
        "--systems",
        "examples/cv-ranker.yaml",
        "--register-only",
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    let regimes = told["regimes"].as_array().unwrap();
    let moved = regimes
        .iter()
        .filter(|r| r["systems"].as_array().unwrap().len() == 1);
    let moved: Vec<&Value> = moved.collect();
    // The Digital Omnibus is an amendment of the Act alone.
    assert!(regimes.len() > 3 && moved.len() == 1 && moved[0]["new"]["pack"] == "eu.ai_act");
}

#[test]
fn a_snapshot_tells_under_which_regime_something_moves() {
    let scratch = Scratch::new("regimes-snapshot");
    scratch.file("words/pack.solon", SHARED);
    for id in ["one", "two"] {
        scratch.file(&format!("{id}/pack.solon"), &regime(id));
    }
    let system = |large: bool| {
        let facts = format!(
            "hires: true, sold_in_one: true, large_one: {large}, sold_in_two: true, large_two: false"
        );
        scratch.file(
            "s.yaml",
            &format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n"),
        )
    };
    let file = system(false);
    let [one, two, dir] = ["one", "two", "snaps"].map(|name| file.replace("s.yaml", name));
    let recorded = solon(&[
        "snapshot",
        "record",
        &file,
        "--dir",
        &dir,
        "--on",
        "2026-12-01",
        "--law",
        "2026-12-01",
        "--pack",
        &one,
        "--pack",
        &two,
    ]);
    assert_eq!(recorded.code, 0, "{}", recorded.err);
    system(true);
    let moved = solon(&["snapshot", "check", "--dir", &dir]);
    assert_eq!(moved.code, 6, "{}", moved.err);
    // Large hiring is of class c under the one act; under the other nothing was answered otherwise.
    for part in [
        "one/class b -> c",
        "because answer large_one: no -> yes",
        "rule one/art3",
    ] {
        assert!(moved.out.contains(part), "{part}\n{}", moved.out);
    }
    assert!(!moved.out.contains("two/class"), "{}", moved.out);
    let alone = file.replace("s.yaml", "alone");
    let own = |large: bool| {
        let facts = format!("hires: true, sold_in_one: true, large_one: {large}");
        scratch.file(
            "s.yaml",
            &format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n"),
        );
    };
    own(false);
    let record = [
        "snapshot",
        "record",
        &file,
        "--dir",
        &alone,
        "--on",
        "2026-12-01",
    ];
    solon(&[&record[..], &["--pack", &one]].concat());
    own(true);
    let checked = solon(&["snapshot", "check", "--dir", &alone]);
    assert!(checked.out.contains(": class b -> c"), "{}", checked.out);
    assert!(checked.out.contains("because rule art3"), "{}", checked.out);
}
