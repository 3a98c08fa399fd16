//! Verdicts on a register under version control.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::diff::changed;
use super::{Run, Scratch, solon, solon_with, strings};
use crate::architecture::root;

/// A register of examples, a copy of the rules, and snapshots of the one under the other.
struct Kept {
    scratch: Scratch,
    rules: Scratch,
}

mod junit;
mod one_file;
mod trouble;
mod verdicts;

const UNCHANGED: (&str, &str) = ("annex-3-uses.solon", "rule annex3.4.a");

impl Kept {
    fn new(name: &str, examples: &[&str]) -> Kept {
        let (file, text) = UNCHANGED;
        let (rules, pack) = changed(&format!("{name}-rules"), file, text, text);
        let scratch = Scratch::new(name);
        for example in examples {
            let text = fs::read_to_string(root().join("examples").join(example)).unwrap();
            scratch.file(&format!("systems/{example}"), &text);
        }
        let kept = Kept { scratch, rules };
        let systems = kept.at("systems");
        let run = kept.run("record", &[&systems, "--pack", &pack, "--on", "2026-11-24"]);
        assert_eq!(run.code, 0, "{}", run.err);
        kept
    }

    fn at(&self, path: &str) -> String {
        format!("{}/{path}", self.scratch.path())
    }

    fn run(&self, command: &str, args: &[&str]) -> Run {
        self.answer(command, args, "")
    }

    fn answer(&self, command: &str, args: &[&str], input: &str) -> Run {
        let dir = self.at("snapshots");
        let args = [&["snapshot", command], args, &["--dir", &dir]].concat();
        solon_with(&args, input)
    }

    /// Changes a rule file of the copied rules.
    fn rule(&self, file: &str, from: &str, to: &str) {
        edit(&format!("{}/eu-ai-act/{file}", self.rules.path()), from, to);
    }

    fn snapshot(&self, system: &str) -> String {
        fs::read_to_string(self.at(&format!("snapshots/{system}.snap.yaml"))).unwrap()
    }

    /// Every file of the snapshots with its bytes.
    fn files(&self) -> Vec<(String, String)> {
        let mut out: Vec<_> = fs::read_dir(self.at("snapshots"))
            .unwrap()
            .map(|e| e.unwrap().path())
            .map(|p| {
                let name = p.file_name().unwrap().to_str().unwrap().to_owned();
                (name, fs::read_to_string(p).unwrap())
            })
            .collect();
        out.sort();
        out
    }

    fn json(&self, code: i32) -> Value {
        let run = self.run("check", &["--format", "json"]);
        assert_eq!(run.code, code, "{}{}", run.out, run.err);
        serde_json::from_str(&run.out).unwrap()
    }

    /// The statuses of all systems.
    fn statuses(&self, code: i32) -> Vec<(String, String)> {
        let text = |v: &Value| v.as_str().unwrap().to_owned();
        let check = self.json(code);
        let systems = check["systems"].as_array().unwrap().iter();
        systems
            .map(|s| (text(&s["system"]), text(&s["status"])))
            .collect()
    }

    fn status(&self, system: &str, code: i32) -> String {
        let all = self.statuses(code);
        all.into_iter().find(|(s, _)| s == system).unwrap().1
    }
}

fn edit(path: &str, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from), "{path} has no `{from}`");
    fs::write(path, text.replace(from, to)).unwrap();
}

const USES: &str = "annex-3-uses.solon";
const WHEN: &str = ": intended_uses has recruitment_selection\n";
const NEVER: &str = ": intended_uses has recruitment_selection and decision_effect is minor\n";
const TITLE: &str = "rule annex3.4.a \"Recruitment and selection\"";

#[test]
fn what_is_recorded_is_as_recorded() {
    let kept = Kept::new("snap-same", &["cv-ranker.yaml", "military-targeting.yaml"]);
    let before = kept.files();
    let names: Vec<&str> = before.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(
        names,
        [
            "cv-ranker.snap.yaml",
            "military-targeting.snap.yaml",
            "solon-snapshot.yaml"
        ]
    );
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(run.out.contains("2 as recorded"), "{}", run.out);
    // Recorded once more, nothing is another byte; and the day is the recorded one.
    assert_eq!(kept.run("record", &[]).code, 0);
    assert_eq!(kept.files(), before);
    let snapshot = kept.snapshot("cv-ranker");
    let (verdict, wording) = snapshot.split_once("\nwording:").unwrap();
    for line in [
        "    on: 2026-11-24",
        "          level: high",
        "          in_effect: minimal",
        "          applies_from: 2027-12-02",
        "            - annex3.4.a (fires, 32024R1689 Annex III(4)(a), 32024R1689 Art. 6(2))",
        "          due: 2028-01-31",
    ] {
        assert!(verdict.lines().any(|l| l == line), "{line}");
    }
    // No title stands in the verdict.
    assert!(!verdict.contains("Recruitment and selection"));
    assert!(wording.contains("title: Recruitment and selection"));
    assert!(
        kept.snapshot("military-targeting")
            .contains("out_of_scope: true")
    );
}

#[test]
fn the_day_is_asked_once() {
    let kept = Kept::new("snap-day", &["cv-ranker.yaml"]);
    // Tests run with another day in the environment than that of a later check.
    let question = fs::read_to_string(kept.at("snapshots/solon-snapshot.yaml")).unwrap();
    assert!(
        question.contains("on: 2026-11-24\nlaw: 2026-11-24\n"),
        "{question}"
    );
    let other = kept.run("record", &["--on", "2029-01-01"]);
    assert_eq!(other.code, 2);
    assert!(
        other.err.contains("`--on` 2026-11-24, not 2029-01-01"),
        "{}",
        other.err
    );
    assert_eq!(kept.run("check", &[]).code, 0);
    let anew = kept.run("record", &["--on", "2029-01-01", "--overwrite"]);
    assert_eq!(anew.code, 0, "{}", anew.err);
    assert!(kept.snapshot("cv-ranker").contains("in_effect: high"));
    assert_eq!(kept.run("check", &[]).code, 0);
}

#[test]
fn a_rule_that_moves_a_system_is_named() {
    let kept = Kept::new("snap-moved", &["cv-ranker.yaml", "spam-filter.yaml"]);
    kept.rule(USES, WHEN, NEVER);
    let before = kept.files();
    let check = kept.json(6);
    assert_eq!(check["counts"]["verdict"], 1);
    assert_eq!(check["counts"]["same"], 1);
    let moved = &check["systems"][0];
    assert_eq!(moved["system"], "cv-ranker");
    assert_eq!(moved["status"], "verdict");
    assert_eq!(moved["summary"], "risk high -> minimal");
    let cause = &moved["causes"][0];
    assert_eq!(cause["kind"], "rule");
    assert_eq!(cause["id"], "annex3.4.a");
    assert_eq!(cause["old"], "fires, from 2027-12-02");
    assert_eq!(cause["new"], "none");
    assert_eq!(cause["text"], "differs");
    // The digest of the rules is another one for the other system too: a note, no difference.
    let note = check["systems"][1]["notes"][0].as_str().unwrap();
    assert!(note.contains("digest"), "{note}");
    let text = kept.run("check", &[]);
    assert_eq!(text.code, 6);
    assert!(text.out.contains("because rule annex3.4.a"), "{}", text.out);
    assert_eq!(kept.files(), before);
    // Recording again does not carry the new verdict in.
    let again = kept.run("record", &[]);
    assert_eq!(again.code, 6, "{}", again.out);
    assert!(again.out.contains("VERDICT cv-ranker"), "{}", again.out);
    assert!(kept.snapshot("cv-ranker").contains("level: high"));
}

#[test]
fn an_exception_that_sets_a_rule_aside_is_named() {
    let kept = Kept::new("snap-exception", &["cv-ranker.yaml"]);
    let exception = "\nexception art6.9 \"Small employers\" to annex3.4.a\n  cites AIA \"Art. 6(3)\"\n  when intended_uses has recruitment_selection\n";
    let file = format!("{}/eu-ai-act/{USES}", kept.rules.path());
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text + exception).unwrap();
    let check = kept.json(6);
    let causes = check["systems"][0]["causes"].as_array().unwrap();
    let of = |kind: &str| causes.iter().find(|c| c["kind"] == kind).unwrap();
    assert_eq!(of("exception")["id"], "art6.9");
    assert_eq!(of("exception")["text"], "new");
    assert!(
        of("rule")["new"]
            .as_str()
            .unwrap()
            .starts_with("defeated by art6.9")
    );
}

#[test]
fn an_answer_that_moves_a_system_is_named() {
    let kept = Kept::new("snap-answer", &["cv-ranker.yaml"]);
    edit(
        &kept.at("systems/cv-ranker.yaml"),
        "[recruitment_selection]",
        "[]",
    );
    let check = kept.json(6);
    let cause = &check["systems"][0]["causes"][0];
    assert_eq!(cause["kind"], "answer");
    assert_eq!(cause["id"], "intended_uses");
    assert_eq!(cause["old"], "recruitment_selection");
    assert_eq!(cause["new"], "none");
    // The rules are as recorded: they pass on what the answer moved.
    let rule = &check["systems"][0]["causes"][1];
    assert_eq!(
        (&rule["id"], &rule["text"]),
        (&"annex3.4.a".into(), &"same".into())
    );
}

#[test]
fn words_alone_are_told_as_such() {
    let kept = Kept::new("snap-words", &["cv-ranker.yaml", "spam-filter.yaml"]);
    kept.rule(USES, TITLE, "rule annex3.4.a \"Choice of staff\"");
    let check = kept.json(6);
    assert_eq!(check["counts"]["verdict"], 0);
    assert_eq!(check["counts"]["wording"], 1);
    let system = &check["systems"][0];
    assert_eq!(system["status"], "wording");
    assert!(system["verdict"].is_null());
    let at = strings(&system["wording"][0]["at"]);
    assert_eq!(at, ["regimes", "eu.ai_act", "rules", "annex3.4.a", "title"]);
    assert_eq!(system["wording"][0]["old"], "Recruitment and selection");
    assert_eq!(system["wording"][0]["new"], "Choice of staff");
    // By name, by file, or all of it; never as a verdict.
    let verdict = kept.run("accept", &["cv-ranker", "--verdict"]);
    assert_eq!(verdict.code, 0);
    assert!(
        verdict.out.contains("its verdict is as recorded"),
        "{}",
        verdict.out
    );
    assert_eq!(kept.status("cv-ranker", 6), "wording");
    assert_eq!(kept.run("accept", &["--all-wording"]).code, 0);
    assert_eq!(kept.status("cv-ranker", 0), "same");
    kept.rule(USES, "\"Choice of staff\"", "\"Choosing staff\"");
    let systems = kept.at("systems");
    assert_eq!(kept.run("accept", &[&systems, "--wording"]).code, 0);
    assert_eq!(kept.status("cv-ranker", 0), "same");
}

/// Both at once: the verdict of one system, the wording of two.
fn both(name: &str) -> Kept {
    let kept = Kept::new(
        name,
        &[
            "cv-ranker.yaml",
            "credit-scorer.yaml",
            "exam-proctoring.toml",
        ],
    );
    kept.rule(USES, WHEN, NEVER);
    let title = "exception art6.3 \"No significant risk of harm\"";
    let folder = format!("{}/eu-ai-act", kept.rules.path());
    let file = find(Path::new(&folder), title);
    edit(&file, title, "exception art6.3 \"No grave risk\"");
    let found = kept.statuses(6);
    let found: Vec<&str> = found.iter().map(|(_, s)| s.as_str()).collect();
    assert_eq!(found, ["wording", "verdict", "wording"]);
    kept
}

fn find(folder: &Path, text: &str) -> String {
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    let file = entries
        .into_iter()
        .find(|p| p.is_file() && fs::read_to_string(p).unwrap().contains(text));
    file.unwrap().to_str().unwrap().to_owned()
}

#[test]
fn one_key_never_accepts_a_verdict_with_wording() {
    let kept = both("snap-key");
    let recorded = kept.snapshot("cv-ranker");
    // `w` takes the wording of the two that differ in nothing else; then the input ends.
    let run = kept.answer("review", &[], "w\n");
    assert_eq!(run.code, 6, "{}", run.out);
    assert!(run.out.contains("2 accepted, 1 left"), "{}", run.out);
    assert_eq!(kept.snapshot("cv-ranker"), recorded);
    let found = kept.statuses(6);
    let found: Vec<&str> = found.iter().map(|(_, s)| s.as_str()).collect();
    assert_eq!(found, ["same", "verdict", "same"]);
    // At a verdict `w` is no answer.
    let run = kept.answer("review", &[], "w\ns\n");
    assert_eq!(run.code, 6);
    assert!(run.out.contains("`w` accepts wording alone"), "{}", run.out);
    assert_eq!(kept.snapshot("cv-ranker"), recorded);
    // The verdict is accepted, its wording refused in a question of its own.
    let run = kept.answer("review", &[], "a\nr\n");
    assert_eq!(run.code, 6, "{}", run.out);
    assert!(run.out.contains("Accept this verdict?"), "{}", run.out);
    let now = kept.snapshot("cv-ranker");
    let words = |text: &str| text.split_once("\nwording:").unwrap().1.to_owned();
    assert_eq!(words(&now), words(&recorded));
    assert!(now.contains("          level: minimal"), "{now}");
    assert_eq!(kept.status("cv-ranker", 6), "wording");
    let run = kept.answer("review", &[], "a\n");
    assert_eq!(run.code, 0, "{}", run.out);
    assert!(kept.statuses(0).iter().all(|(_, s)| s == "same"));
    assert!(kept.run("review", &[]).out.contains("Nothing differs."));
}

#[test]
fn what_is_rejected_or_skipped_stays() {
    let kept = both("snap-reject");
    let before = kept.files();
    for answers in ["r\nr\nr\n", "s\nskip\nS\n", "", "what\nr\n"] {
        let run = kept.answer("review", &[], answers);
        assert_eq!(run.code, 6, "{answers:?}: {}", run.out);
        assert!(run.out.contains("0 accepted, 3 left"), "{}", run.out);
        assert_eq!(kept.files(), before, "{answers:?}");
    }
    let run = kept.answer("review", &[], "what\n");
    assert!(run.out.contains("`what` is no answer"), "{}", run.out);
}

#[test]
fn verdicts_are_accepted_by_name() {
    let kept = both("snap-accept");
    for args in [
        &["cv-ranker"][..],
        &["cv-ranker", "--verdict", "--wording"],
        &["--verdict"],
        &["--all-wording", "--verdict"],
        &["cv-ranker", "--all-wording"],
    ] {
        assert_eq!(kept.run("accept", args).code, 2, "{args:?}");
    }
    let file = kept.at("systems/cv-ranker.yaml");
    let run = kept.run("accept", &[&file, "--verdict"]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("by the names of systems: cv-ranker"),
        "{}",
        run.err
    );
    let run = kept.run("accept", &["cv-rankr", "--verdict"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `cv-ranker`?"), "{}", run.err);
    let run = kept.run("accept", &["cv-ranker", "--verdict"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out
            .contains("risk high -> minimal; its wording still differs"),
        "{}",
        run.out
    );
    assert_eq!(kept.status("cv-ranker", 6), "wording");
    assert_eq!(kept.run("accept", &["cv-ranker", "--wording"]).code, 0);
    assert_eq!(kept.status("cv-ranker", 6), "same");
    // The wording of a system whose verdict moved leaves the verdict, and what it was made with.
    let kept = both("snap-accept-words");
    let before = kept.snapshot("cv-ranker");
    assert_eq!(kept.run("accept", &["cv-ranker", "--wording"]).code, 0);
    let after = kept.snapshot("cv-ranker");
    let facts = |text: &str| text.split_once("\nwording:").unwrap().0.to_owned();
    assert_eq!(facts(&before), facts(&after));
    assert_ne!(before, after);
}

#[test]
fn pending_files_stand_beside_and_go_again() {
    let kept = both("snap-pending");
    let before = kept.files();
    assert_eq!(kept.run("check", &["--pending"]).code, 6);
    let pending = kept.at("snapshots/cv-ranker.snap.yaml.new");
    let proposed = fs::read_to_string(&pending).unwrap();
    assert_eq!(kept.files().len(), before.len() + 3);
    // Accepting verdict and wording gives exactly the file that was proposed.
    let run = kept.answer("review", &[], "w\na\na\n");
    assert_eq!(run.code, 0, "{}", run.out);
    assert_eq!(kept.snapshot("cv-ranker"), proposed);
    assert_eq!(kept.files().len(), before.len());
    assert_eq!(kept.run("check", &["--pending"]).code, 0);
    assert_eq!(kept.files().len(), before.len());
}

#[test]
fn words_in_one_language_verdicts_in_any() {
    let scratch = Scratch::new("snap-lang");
    let dir = |lang: &str| format!("{}/{lang}", scratch.path());
    let langs: Vec<&str> = solon::Lang::ALL.iter().map(|l| l.code()).collect();
    for lang in &langs {
        let dir = dir(lang);
        let run = solon(&[
            "snapshot",
            "record",
            "examples/cv-ranker.yaml",
            "examples/medical-imaging.yaml",
            "--dir",
            &dir,
            "--lang",
            lang,
        ]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(solon(&["snapshot", "check", "--dir", &dir]).code, 0);
    }
    for system in ["cv-ranker", "medical-imaging"] {
        let mut verdicts = BTreeSet::new();
        let mut wordings = BTreeSet::new();
        for lang in &langs {
            let file = format!("{}/{system}.snap.yaml", dir(lang));
            let text = fs::read_to_string(file).unwrap();
            let (verdict, wording) = text.split_once("\nwording:").unwrap();
            verdicts.insert(verdict.to_owned());
            wordings.insert(wording.to_owned());
        }
        assert_eq!((verdicts.len(), wordings.len()), (1, langs.len()));
    }
}

#[test]
fn wording_of_a_check() {
    let (file, text) = UNCHANGED;
    let (rules, pack) = changed("snap-text", file, text, text);
    let dir = format!("{}/snapshots", rules.path());
    let systems = ["examples/cv-ranker.yaml", "examples/credit-scorer.yaml"];
    let record = [
        &["snapshot", "record", "--dir", &dir, "--pack", &pack],
        &systems[..],
    ]
    .concat();
    assert_eq!(solon(&record).code, 0);
    let file = format!("{pack}/{USES}");
    edit(&file, WHEN, NEVER);
    edit(&file, TITLE, "rule annex3.4.a \"Choice of staff\"");
    edit(&file, "rule annex3.5.b \"", "rule annex3.5.b \"On ");
    let out = solon(&["snapshot", "check", "--dir", &dir]).out;
    let out = out.replace(rules.path(), "…");
    insta::assert_snapshot!("snapshot-check", out);
    for line in out.lines() {
        assert!(solon::report::layout::width(line) <= 100, "{line}");
    }
}
