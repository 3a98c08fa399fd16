//! Snapshots of a register in one file: a line for each system, in the register's order.

use std::fs;

use serde_json::Value;

use super::super::{Run, Scratch, run_in};
use super::edit;

const PACK: &str = "pack house version \"1\"\n  title en \"House\"\n\n\
    source LAW \"House rules\"\n\nscale risk low < high\n\n\
    fact hiring : bool\n  ask en \"Hiring?\"\n\n\
    rule r1 \"Hiring\"\n  cites LAW \"Art. 3\"\n  when hiring\n  then risk high\n";

/// A register of one object per line, and its snapshots in one file.
struct Kept(Scratch);

fn system(id: &str, hiring: bool) -> String {
    format!("{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{\"hiring\": {hiring}}}}}\n")
}

impl Kept {
    fn new(name: &str, register: &str) -> Kept {
        let scratch = Scratch::new(name);
        scratch.file("rules/pack.solon", PACK);
        scratch.file("register.ndjson", register);
        let kept = Kept(scratch);
        let run = kept.record();
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        kept
    }

    fn record(&self) -> Run {
        let args = [
            "snapshot",
            "record",
            "register.ndjson",
            "--file",
            "kept.snap.ndjson",
            "--pack",
            "rules",
            "--on",
            "2026-11-24",
        ];
        run_in(&self.0.0, &args, &[])
    }

    fn run(&self, command: &str, more: &[&str]) -> Run {
        let args = [&["snapshot", command, "--file", "kept.snap.ndjson"], more].concat();
        run_in(&self.0.0, &args, &[])
    }

    fn path(&self, file: &str) -> String {
        format!("{}/{file}", self.0.path())
    }

    fn file(&self) -> String {
        fs::read_to_string(self.path("kept.snap.ndjson")).unwrap()
    }

    fn put(&self, text: &str) {
        fs::write(self.path("kept.snap.ndjson"), text).unwrap();
    }

    fn lines(&self) -> Vec<Value> {
        let text = self.file();
        let each = text.lines();
        each.map(|l| serde_json::from_str(l).unwrap()).collect()
    }

    fn counts(&self, code: i32) -> Value {
        let run = self.run("check", &["--format", "json"]);
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        let all: Value = serde_json::from_str(&run.out).unwrap();
        all["counts"].clone()
    }
}

fn three() -> String {
    system("b", true) + &system("a", false) + &system("c", true)
}

#[test]
fn a_line_for_each_system_in_the_order_of_the_register() {
    let kept = Kept::new("one-file", &three());
    let lines = kept.lines();
    assert_eq!(lines[0]["snapshot"], "1");
    assert_eq!(lines[0]["packs"][0], "./rules");
    let ids: Vec<&Value> = lines[1..].iter().map(|l| &l["system"]).collect();
    assert_eq!(ids, ["b", "a", "c"]);
    let level = &lines[1]["verdict"]["regimes"]["house"]["scales"]["risk"]["level"];
    assert_eq!(level, "high");
    assert_eq!(lines[1]["answers"]["hiring"], "yes");
    // Of words a digest.
    let digest = lines[1]["wording"]["digest"].as_str().unwrap();
    assert!(
        digest.starts_with("sha256:") && digest.len() == 71,
        "{digest}"
    );
    let before = kept.file();
    let again = kept.record();
    assert!(
        again.out.contains("0 recorded, 3 as recorded before"),
        "{}",
        again.out
    );
    assert_eq!(kept.file(), before);
    let counts = kept.counts(0);
    assert_eq!(counts["same"], 3);
    // A file of snapshots is no description.
    let register = kept.path("");
    let run = run_in(&kept.0.0, &["classify", &register, "--pack", "rules"], &[]);
    assert!(!run.err.contains("snap.ndjson"), "{}", run.err);
}

#[test]
fn what_moves_is_told_and_accepted_by_name() {
    let kept = Kept::new("one-file-moves", &three());
    edit(
        &kept.path("register.ndjson"),
        &system("a", false),
        &system("a", true),
    );
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    assert!(run.out.contains("VERDICT a"), "{}", run.out);
    assert!(run.out.contains("risk low -> high"), "{}", run.out);
    assert!(
        run.out
            .contains("solon snapshot review --file kept.snap.ndjson"),
        "{}",
        run.out
    );
    let counts = kept.counts(6);
    assert_eq!(
        (&counts["same"], &counts["verdict"]),
        (&2.into(), &1.into())
    );
    let run = kept.run("accept", &["a", "--verdict"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let lines = kept.lines();
    let ids: Vec<&Value> = lines[1..].iter().map(|l| &l["system"]).collect();
    assert_eq!(ids, ["b", "a", "c"]);
    // The words that come with a verdict are accepted apart.
    assert_eq!(kept.counts(6)["wording"], 1);
    let run = kept.run("accept", &["a", "--wording"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(kept.counts(0)["same"], 3);
}

#[test]
fn words_alone_are_told_as_such() {
    let kept = Kept::new("one-file-words", &three());
    edit(
        &kept.path("rules/pack.solon"),
        "rule r1 \"Hiring\"",
        "rule r1 \"Hiring people\"",
    );
    let counts = kept.counts(6);
    assert_eq!(
        (&counts["same"], &counts["wording"]),
        (&1.into(), &2.into())
    );
    let run = kept.run("accept", &["--all-wording"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(kept.counts(0)["same"], 3);
}

#[test]
fn systems_that_are_new_or_gone() {
    let kept = Kept::new("one-file-gone", &three());
    let register = system("b", true) + &system("d", true) + &system("c", true);
    kept.0.file("register.ndjson", &register);
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    assert!(run.out.contains("MISSING a"), "{}", run.out);
    assert!(run.out.contains("NEW d"), "{}", run.out);
    // Recorded is what is new; what is gone stays until that is accepted.
    let run = kept.record();
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    let lines = kept.lines();
    let ids: Vec<&Value> = lines[1..].iter().map(|l| &l["system"]).collect();
    assert_eq!(ids, ["b", "d", "c", "a"]);
    let run = kept.run("accept", &["a", "--verdict"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert_eq!(kept.counts(0)["same"], 3);
}

#[test]
fn a_line_that_was_cut_off() {
    let kept = Kept::new("one-file-cut", &three());
    let whole = kept.file();
    kept.put(&whole[..whole.len() - 40]);
    let run = kept.run("check", &[]);
    // Without its line the last system has no snapshot, either.
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    assert!(run.out.contains("BROKEN line 4"), "{}", run.out);
    assert!(
        run.out
            .contains("kept.snap.ndjson:4: the line ends in its middle"),
        "{}",
        run.out
    );
    let run = kept.record();
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(
        run.err.contains(":4: the line ends in its middle"),
        "{}",
        run.err
    );
    assert_eq!(kept.file(), whole[..whole.len() - 40]);
}

#[test]
fn a_system_twice_in_the_file_or_in_the_register() {
    let kept = Kept::new("one-file-twice", &three());
    let whole = kept.file();
    let second = whole.lines().nth(2).unwrap();
    kept.put(&format!("{whole}{second}\n"));
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 4, "{}{}", run.out, run.err);
    assert!(
        run.out.contains(":5: `a` stands in line 3 already"),
        "{}",
        run.out
    );
    kept.put(&whole);
    kept.0
        .file("register.ndjson", &(three() + &system("c", false)));
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 4, "{}{}", run.out, run.err);
    assert!(run.out.contains("CLASH c"), "{}", run.out);
    let run = kept.record();
    assert_eq!(run.code, 1, "{}{}", run.out, run.err);
    assert!(run.err.contains("nothing is written"), "{}", run.err);
    assert_eq!(kept.file(), whole);
    assert!(!std::path::Path::new(&kept.path(".kept.snap.ndjson.part")).exists());
}

#[test]
fn another_form_and_what_is_none() {
    let kept = Kept::new("one-file-form", &three());
    let whole = kept.file();
    let says = |text: &str, code: i32, said: &str| {
        kept.put(text);
        let run = kept.run("check", &[]);
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        let all = run.out + &run.err;
        assert!(all.contains(said), "{all}");
    };
    let newer = whole.replacen("\"snapshot\":\"1\"", "\"snapshot\":\"2\"", 1);
    says(
        &newer,
        1,
        "kept.snap.ndjson:1: this is form `2` of snapshots; this engine reads form 1",
    );
    says("", 1, "kept.snap.ndjson:1: the line ends in its middle");
    let day = whole.replacen("2026-11-24", "2026-11-44", 1);
    says(&day, 1, "kept.snap.ndjson:1:");
    let conflict = whole.replacen("{\"system\":\"a\"", "<<<<<<< {\"system\":\"a\"", 1);
    says(
        &conflict,
        6,
        "kept.snap.ndjson:3: this is no line of snapshots",
    );
    let part = whole.replacen("\"answers\"", "\"answer\"", 1);
    says(&part, 4, "a snapshot has no part `answer`");
    kept.put(&whole);
    let run = kept.run("check", &["--dir", "snapshots"]);
    assert_eq!(run.code, 2, "{}", run.err);
    let run = kept.run("check", &["--pending"]);
    assert_eq!(run.code, 2, "{}", run.err);
    let run = run_in(
        &kept.0.0,
        &["snapshot", "check", "--file", "none.snap.ndjson"],
        &[],
    );
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains("there is no file `none.snap.ndjson`"),
        "{}",
        run.err
    );
    let run = run_in(&kept.0.0, &["snapshot", "check", "--file", "rules"], &[]);
    assert_eq!(run.code, 2, "{}", run.err);
}

/// A record that cannot be read is told, and its snapshot stays.
#[test]
fn a_record_that_is_rejected() {
    let kept = Kept::new("one-file-bad", &three());
    edit(
        &kept.path("register.ndjson"),
        "\"a\", \"facts\": {\"hiring\"",
        "\"a\", \"facts\": {\"hirin\"",
    );
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 4, "{}{}", run.out, run.err);
    assert!(run.out.contains("UNREAD a"), "{}", run.out);
    assert!(run.err.contains("hirin"), "{}", run.err);
    let before = kept.lines().len();
    assert_eq!(kept.record().code, 4);
    assert_eq!(kept.lines().len(), before);
}
