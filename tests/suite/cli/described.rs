//! Descriptions at the command line: organisation files, what is surely absent, unused answers, the
//! brief form.

use serde_json::Value;

use super::{Scratch, json, solon, strings};
use crate::architecture::root;

/// An organisation file beside the descriptions that name it is told, not rejected; one that nobody
/// names may be a description without its system.
#[test]
fn an_organisation_file_in_a_folder_is_no_description() {
    let scratch = Scratch::new("organisation");
    scratch.file("acme.yaml", "facts:\n  enterprise_size: large\n");
    let one = "solon: 1\nsystem: one\norganisation: ../acme.yaml\nfacts: {}\n";
    scratch.file("systems/one.yaml", one);
    let bad = "solon: 1\nsystem: two\norganisation: ../acme.yaml\nfacts: { x: 1 }\n";
    scratch.file("systems/two.yaml", bad);
    let run = solon(&["classify", scratch.path(), "--format", "ndjson"]);
    assert_eq!(run.code, 4);
    assert!(
        run.err
            .contains("acme.yaml` is an organisation file, used by 2 descriptions"),
        "{}",
        run.err
    );
    assert_eq!(run.out.lines().count(), 2);
    let run = solon(&["classify", scratch.path(), "--lang", "zh"]);
    assert!(
        run.err.contains("acme.yaml` 是组织文件，有2个描述引用"),
        "{}",
        run.err
    );
    assert!(run.err.contains("错误[S0602]"), "{}", run.err);
    let alone = scratch.file("other.yaml", "facts:\n  enterprise_size: large\n");
    let run = solon(&["classify", &alone]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("organisation: FILE"), "{}", run.err);
}

/// What is surely absent counts, is asked no more, and is printed back.
#[test]
fn what_is_surely_absent_is_kept() {
    let scratch = Scratch::new("without");
    let text = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    let line = text.lines().find(|l| l.contains("task_steps:")).unwrap();
    let variant = |answer: &str| text.replace(line, &format!("  task_steps: {answer}"));
    let given = scratch.file("without.yaml", &variant("{ without: [ranks_or_scores] }"));
    let run = solon(&["classify", &given, "--full"]);
    let run = if run.code == 2 {
        solon(&["classify", &given, "--all"])
    } else {
        run
    };
    assert_eq!(run.code, 0, "{}", run.err);
    let folder = format!("{}/snapshots", scratch.path());
    let run = solon(&["snapshot", "record", &given, "--dir", &folder]);
    assert_eq!(run.code, 0, "{}", run.err);
    let recorded = std::fs::read_dir(&folder)
        .unwrap()
        .map(|e| std::fs::read_to_string(e.unwrap().path()).unwrap())
        .find(|t| t.contains("task_steps"))
        .unwrap();
    assert!(
        recorded.contains("not ranks_or_scores; others unknown"),
        "{recorded}"
    );
    assert_eq!(
        solon(&["snapshot", "check", &given, "--dir", &folder]).code,
        0
    );
}

/// An answer of no to a question that does not apply is told too, all of them in one note.
#[test]
fn unused_answers_of_no_are_told_together() {
    let scratch = Scratch::new("unused");
    let text = "solon: 1\nsystem: s\nfacts:\n  roles: [deployer]\n  model_generality: narrow\n  provider_established_in_eu: false\n  rbi_objective: []\n  identification_timing: unknown\n";
    let text = text.replace("  model_generality: narrow\n", "");
    let file = scratch.file(
        "s.yaml",
        &text.replace("facts:\n", "facts:\n  intended_uses: []\n"),
    );
    let v = json(&["classify", &file, "--format", "json"]);
    let notes: Vec<&Value> = v["regimes"][0]["notes"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|n| n["code"] == "S0614")
        .collect();
    assert_eq!(notes.len(), 1, "{notes:?}");
    let mut facts = strings(&notes[0]["facts"]);
    facts.sort_unstable();
    assert_eq!(facts, ["provider_established_in_eu", "rbi_objective"]);
}

#[test]
fn the_brief_form_asks_what_is_always_asked() {
    let run = solon(&["facts", "--brief", "--format", "yaml-template"]);
    assert_eq!(run.code, 0);
    let full = solon(&["facts", "--format", "json"]);
    let full: Value = serde_json::from_str(&full.out).unwrap();
    for q in full["facts"].as_array().unwrap() {
        let line = format!("\n  {}: unknown", q["name"].as_str().unwrap());
        assert_eq!(
            run.out.contains(&line),
            q.get("only_when").is_none(),
            "{line}"
        );
    }
    assert!(run.out.contains("→ opens: "));
    let text = solon(&["facts", "--brief"]);
    assert!(text.out.contains("always asked"));
}
