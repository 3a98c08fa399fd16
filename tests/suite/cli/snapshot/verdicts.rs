//! Snapshots of a register in one file that keep the verdict alone of each system.

use std::fs;

use serde_json::Value;

use super::super::{Run, Scratch, run_in};
use super::edit;

/// Two levels, the higher one from a day on, and a question behind it.
const PACK: &str = "pack house version \"1\"\n  title en \"House\"\n\n\
    source LAW \"House rules\"\n\nscale risk low < high\n\n\
    fact hiring : bool\n  ask en \"Hiring?\"\n\nfact large : bool\n  ask en \"Large?\"\n\n\
    rule r1 \"Hiring\"\n  cites LAW \"Art. 3\"\n  applies from 2027-01-01\n  \
    when hiring and large\n  then risk high\n";

const FILE: [&str; 2] = ["--file", "kept.snap.ndjson"];

fn system(id: &str, facts: &str) -> String {
    format!("{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{{facts}}}}}\n")
}

const HIGH: &str = "\"hiring\": true, \"large\": true";

fn register() -> String {
    let low = "\"hiring\": false";
    let first = [("b", HIGH), ("a", low), ("open", "\"hiring\": true")];
    let more = (0..300).map(|n| (format!("s{n}"), if n % 2 == 0 { HIGH } else { low }));
    let first = first.map(|(id, facts)| system(id, facts)).concat();
    first
        + &more
            .map(|(id, facts)| system(&id, facts))
            .collect::<String>()
}

fn recorded(name: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.file("rules/pack.solon", PACK);
    scratch.file("register.ndjson", &register());
    let run = record(
        &scratch,
        &[
            "--detail",
            "verdict",
            "--pack",
            "rules",
            "--on",
            "2026-11-24",
        ],
    );
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("303 recorded"), "{}", run.out);
    scratch
}

fn record(scratch: &Scratch, more: &[&str]) -> Run {
    let call = ["snapshot", "record", "register.ndjson"];
    run_in(&scratch.0, &[&call[..], &FILE, more].concat(), &[])
}

fn run(scratch: &Scratch, command: &str, more: &[&str]) -> Run {
    run_in(
        &scratch.0,
        &[&["snapshot", command], &FILE[..], more].concat(),
        &[],
    )
}

fn kept(scratch: &Scratch) -> String {
    fs::read_to_string(scratch.0.join(FILE[1])).unwrap()
}

fn lines(scratch: &Scratch) -> Vec<Value> {
    let text = kept(scratch);
    let each = text.lines();
    each.map(|l| serde_json::from_str(l).unwrap()).collect()
}

fn counts(scratch: &Scratch, code: i32) -> Value {
    let run = run(scratch, "check", &["--format", "json"]);
    assert_eq!(run.code, code, "{}{}", run.out, run.err);
    serde_json::from_str::<Value>(&run.out).unwrap()["counts"].clone()
}

#[test]
fn a_line_keeps_levels_rules_days_and_questions() {
    let scratch = recorded("verdicts-kept");
    let lines = lines(&scratch);
    assert_eq!(lines[0]["detail"], "verdict");
    let ids: Vec<&Value> = lines[1..5].iter().map(|l| &l["system"]).collect();
    assert_eq!(ids, ["b", "a", "open", "s0"]);
    let of = |at: usize| &lines[at]["verdict"]["regimes"]["house"];
    let risk = &of(1)["scales"]["risk"];
    assert_eq!(risk["level"], "high");
    assert_eq!(risk["by"][0], "r1");
    assert_eq!(risk["in_effect"], "low");
    assert_eq!(risk["applies_from"], "2027-01-01");
    assert_eq!(of(3)["scales"]["risk"]["level"], "low .. high");
    assert_eq!(of(3)["open"]["large"], "risk low .. high");
    assert_eq!(lines[3]["made_with"]["described_in"], "./register.ndjson");
    assert_eq!(
        of(1)["rules"]["r1"]["gives"][0],
        "risk high, from 2027-01-01"
    );
    // What a system comes out by is told alike of all that come out alike.
    assert_eq!(lines[1]["verdict"], lines[4]["verdict"]);
    assert!(lines[1].get("answers").is_none() && lines[1].get("wording").is_none());
    let before = kept(&scratch);
    let again = record(&scratch, &[]);
    assert!(
        again.out.contains("303 as recorded before"),
        "{}",
        again.out
    );
    assert_eq!(kept(&scratch), before);
    assert_eq!(counts(&scratch, 0)["same"], 303);
}

#[test]
fn what_moves_is_told_in_the_same_words() {
    let scratch = recorded("verdicts-moves");
    let path = scratch.0.join("register.ndjson").display().to_string();
    edit(&path, &system("a", "\"hiring\": false"), &system("a", HIGH));
    edit(&path, &system("s8", HIGH), "");
    let found = run(&scratch, "check", &[]);
    assert_eq!(found.code, 6, "{}{}", found.out, found.err);
    for told in ["VERDICT a", "risk low -> high", "MISSING s8"] {
        assert!(found.out.contains(told), "{told}: {}", found.out);
    }
    let all = counts(&scratch, 6);
    assert_eq!(
        [&all["same"], &all["verdict"], &all["missing"]],
        [301, 1, 1]
    );
    let accepted = run(&scratch, "accept", &["a", "s8", "--verdict"]);
    assert_eq!(accepted.code, 0, "{}{}", accepted.out, accepted.err);
    assert_eq!(counts(&scratch, 0)["same"], 302);
    // A rule that changes is named as what moved the verdict.
    edit(
        &scratch.0.join("rules/pack.solon").display().to_string(),
        "from 2027-01-01",
        "from 2026-06-01",
    );
    let found = run(&scratch, "check", &["--format", "json"]);
    let found: Value = serde_json::from_str(&found.out).unwrap();
    assert_eq!(found["counts"]["verdict"], 153 - 1);
    let causes = found["systems"][0]["causes"].to_string();
    assert!(causes.contains("r1"), "{causes}");
}

#[test]
fn a_record_that_cannot_be_read_is_told() {
    let scratch = recorded("verdicts-bad");
    let path = scratch.0.join("register.ndjson").display().to_string();
    edit(
        &path,
        "\"a\", \"facts\": {\"hiring\"",
        "\"a\", \"facts\": {\"hirin\"",
    );
    let found = run(&scratch, "check", &[]);
    assert_eq!(found.code, 4, "{}{}", found.out, found.err);
    assert!(found.out.contains("UNREAD a"), "{}", found.out);
    assert!(found.err.contains("hirin"), "{}", found.err);
    let before = kept(&scratch).lines().count();
    assert_eq!(record(&scratch, &[]).code, 4);
    assert_eq!(kept(&scratch).lines().count(), before);
}

#[test]
fn how_much_is_kept_belongs_to_the_question() {
    let scratch = recorded("verdicts-detail");
    let other = record(&scratch, &["--detail", "full"]);
    assert_eq!(other.code, 2, "{}", other.err);
    let told = "was recorded with `--detail` verdict, not full";
    assert!(other.err.contains(told), "{}", other.err);
    let anew = record(&scratch, &["--detail", "full", "--overwrite"]);
    assert_eq!(anew.code, 0, "{}{}", anew.out, anew.err);
    assert!(lines(&scratch)[1].get("answers").is_some());
    assert_eq!(counts(&scratch, 0)["same"], 303);
    let folder = [
        "snapshot",
        "record",
        "register.ndjson",
        "--dir",
        "kept",
        "--detail",
        "verdict",
    ];
    let folder = run_in(&scratch.0, &folder, &[]);
    assert_eq!(folder.code, 2);
    assert!(folder.err.contains("goes with `--file"), "{}", folder.err);
}
