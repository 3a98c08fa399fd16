//! The worked change of policy under `examples/policy-change`: what it does is asserted by hand; what its
//! README shows is what the commands print.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Run, Scratch, run_in, solon_with, strings};
use crate::architecture::root;
use crate::generated::fresh;

mod shown;

/// Systems that move: the level before and after, as lowest and highest possible, and the rule.
const MOVES: [(&str, [&str; 2], [&str; 2], &str); 12] = [
    (
        "academy-assistant",
        ["review", "review"],
        ["review", "board_approval"],
        "aup.3.5",
    ),
    (
        "address-cleaner",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
    (
        "clinic-assistant",
        ["review", "board_approval"],
        ["board_approval", "board_approval"],
        "aup.3.5",
    ),
    (
        "essay-marking",
        ["review", "review"],
        ["board_approval", "board_approval"],
        "aup.3.6",
    ),
    (
        "exam-proctoring",
        ["review", "review"],
        ["board_approval", "board_approval"],
        "aup.3.6",
    ),
    (
        "learning-recommender",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
    (
        "letter-translation",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
    (
        "meeting-notes",
        ["review", "forbidden"],
        ["none", "forbidden"],
        "aup.4.2",
    ),
    (
        "parcel-assistant",
        ["review", "review"],
        ["board_approval", "board_approval"],
        "aup.3.5",
    ),
    (
        "route-planner",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
    (
        "shift-planner",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
    (
        "ward-letters",
        ["review", "review"],
        ["none", "none"],
        "aup.4.2",
    ),
];

/// The one that should not.
const UNINTENDED: &str = "ward-letters";

fn here() -> PathBuf {
    root().join("examples/policy-change")
}

fn solon(folder: &Path, args: &[&str]) -> Run {
    run_in(folder, args, &[])
}

fn json(folder: &Path, args: &[&str]) -> Value {
    let run = solon(folder, &[args, &["--format", "json"]].concat());
    serde_json::from_str(&run.out).unwrap_or_else(|e| panic!("{e}: {}{}", run.out, run.err))
}

/// A copy of the folder to change.
struct Copy(Scratch);

impl Copy {
    fn new(name: &str) -> Copy {
        let copy = Copy(Scratch::new(&format!("policy-{name}")));
        for folder in ["", "before", "after", "register", "snapshots"] {
            for entry in fs::read_dir(here().join(folder)).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let name = path.strip_prefix(here()).unwrap();
                    let text = fs::read_to_string(&path).unwrap();
                    copy.0.file(name.to_str().unwrap(), &text);
                }
            }
        }
        copy
    }

    fn path(&self) -> &Path {
        Path::new(self.0.path())
    }

    fn run(&self, args: &[&str]) -> Run {
        solon(self.path(), args)
    }

    /// What the merge does: the new version takes the place of the old one.
    fn merged(self) -> Copy {
        for file in fs::read_dir(self.path().join("after")).unwrap() {
            let file = file.unwrap().path();
            let place = self.path().join("before").join(file.file_name().unwrap());
            fs::copy(&file, place).unwrap();
        }
        self
    }

    /// Adds the property that the README writes down.
    fn claimed(self) -> Copy {
        let tests = self.path().join("after/tests.solon");
        let mut text = fs::read_to_string(&tests).unwrap();
        text.push('\n');
        text.push_str(&block(0));
        fs::write(tests, text).unwrap();
        self
    }

    /// Puts the rule as the README mends it in the place of the new one.
    fn mended(self) -> Copy {
        let rules = self.path().join("after/rules.solon");
        let text = fs::read_to_string(&rules).unwrap();
        let (head, rest) = text.split_once("rule aup.4.2").unwrap();
        let (_, tail) = rest.split_once("rule aup.4.3").unwrap();
        fs::write(&rules, format!("{head}{}\nrule aup.4.3{tail}", block(1))).unwrap();
        self
    }
}

/// The rules that the README gives, in order.
fn block(n: usize) -> String {
    let readme = fs::read_to_string(here().join("README.md")).unwrap();
    let block = readme.split("```solon\n").nth(n + 1).unwrap();
    block.split("```").next().unwrap().to_owned()
}

fn moved(difference: &Value) -> BTreeMap<&str, &Value> {
    let systems = difference["systems"].as_array().unwrap().iter();
    systems
        .map(|s| (s["system"]["id"].as_str().unwrap(), s))
        .collect()
}

#[test]
fn both_versions_are_clean_and_tested() {
    for args in [
        &["check", "before", "after"][..],
        &["test", "before", "after"],
        &["fmt", "--check", "before", "after"],
    ] {
        let run = solon(&here(), args);
        assert_eq!(
            (run.code, run.err.as_str()),
            (0, ""),
            "{args:?} {}",
            run.out
        );
    }
}

#[test]
fn what_moves_in_the_register() {
    let d = json(
        &here(),
        &["diff", "before", "after", "--systems", "register"],
    );
    let found = moved(&d);
    let expected: Vec<&str> = MOVES.iter().map(|m| m.0).collect();
    assert_eq!(found.keys().copied().collect::<Vec<_>>(), expected);
    assert_eq!(d["same"].as_array().unwrap().len(), 30 - MOVES.len());
    for (id, before, after, rule) in MOVES {
        let [old, new] = [0, 1].map(|i| &found[id]["scales"]["attention"][i]);
        assert_eq!(strings(&old["class"]), before, "{id}");
        assert_eq!(strings(&new["class"]), after, "{id}");
        let rules = found[id]["rules"].as_array().unwrap();
        assert_eq!(rules.len(), 1, "{id}");
        assert_eq!(rules[0]["id"], rule, "{id}");
        // The new rule waits for its day; everything else counts at once.
        let later = rule == "aup.3.6";
        let day = if later {
            "2027-03-01".into()
        } else {
            Value::Null
        };
        assert_eq!(new["applies_from"], day, "{id}");
        let today = if later { before } else { after };
        assert_eq!(strings(&new["in_effect"]), today, "{id}");
    }
    let days = d["calendar"].as_array().unwrap();
    assert_eq!(days.len(), 1);
    assert_eq!(days[0]["on"], "2027-03-01");
}

/// Nothing in the change says so, but whatever a supplier holds without learning from it is no longer
/// looked at, intimate or not.
#[test]
fn what_falls_out_of_review_among_all_possible_systems() {
    let d = json(
        &here(),
        &["diff", "before", "after", "--systems", "register"],
    );
    let levels = d["possible"]["levels"].as_array().unwrap();
    let falls: Vec<&Value> = levels
        .iter()
        .filter(|l| l["scale"] == "attention" && strings(&l["before"]) == ["review"])
        .filter(|l| strings(&l["after"]) == ["none"])
        .collect();
    assert!(!falls.is_empty());
    let mut intimate = 0;
    for fall in &falls {
        for region in fall["systems"].as_array().unwrap() {
            let example = &region["example"];
            assert_eq!(example["leaves_group"], true, "{example}");
            let written = region["written"].as_str().unwrap();
            let kinds = [
                "financial",
                "biometric",
                "health_or_genetic",
                "beliefs_or_origin",
                "criminal_records",
                "children_data",
            ];
            intimate += usize::from(kinds.iter().all(|kind| written.contains(kind)));
            let on = region["on"].as_str().unwrap_or("2026-11-24");
            assert_eq!(level("before", example, on), "review", "{example}");
            assert_eq!(level("after", example, on), "none", "{example}");
        }
    }
    assert!(intimate > 0, "{falls:?}");
    // Nobody falls from the board, and nobody is newly forbidden.
    for l in levels {
        assert!(!strings(&l["before"]).contains(&"board_approval"), "{l}");
        assert!(!strings(&l["after"]).contains(&"forbidden"), "{l}");
    }
}

/// The level in effect on a day, of what an example says; what it does not name is no or nothing.
fn level(pack: &str, example: &Value, on: &str) -> String {
    let mut facts = serde_json::json!({
        "intended_uses": [], "affected_groups": [], "personal_data": [], "outputs": [],
        "talks_with": [], "decision_effect": "none", "supplier_trains": false,
    });
    let all = facts.as_object_mut().unwrap();
    for (name, value) in example.as_object().unwrap() {
        all.insert(name.clone(), value.clone());
    }
    let description = serde_json::json!({ "solon": 1, "system": "example", "facts": facts });
    let pack = format!("examples/policy-change/{pack}");
    let args = [
        "classify", "-", "--pack", &pack, "--on", on, "--format", "json",
    ];
    let run = solon_with(&args, &description.to_string());
    assert_eq!(run.code, 0, "{}", run.err);
    let out: Value = serde_json::from_str(&run.out).unwrap();
    let attention = &out["regimes"][0]["scales"]["attention"];
    let mut bounds = strings(&attention["in_effect_interval"]);
    bounds.dedup();
    bounds.join(" .. ")
}

#[test]
fn snapshots_are_as_recorded() {
    let run = solon(&here(), &["snapshot", "check", "--dir", "snapshots"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    assert!(run.out.contains("30 as recorded"), "{}", run.out);
}

#[test]
fn snapshots_differ_where_the_merged_policy_does() {
    let copy = Copy::new("check").merged();
    let args = ["snapshot", "check", "--dir", "snapshots"];
    assert_eq!(copy.run(&args).code, 6);
    let checked = json(copy.path(), &args);
    let systems = checked["systems"].as_array().unwrap();
    let of = |status: &str| -> Vec<&str> {
        let with = systems.iter().filter(|s| s["status"] == status);
        with.map(|s| s["system"].as_str().unwrap()).collect()
    };
    assert_eq!(of("verdict"), MOVES.map(|m| m.0));
    // A new title, and nothing else.
    assert_eq!(of("wording"), ["code-assistant"]);
}

/// What is intended is accepted; the rest stays, and is as recorded once the rule is mended.
#[test]
fn review_and_mend() {
    let copy = Copy::new("review").merged();
    let run = shown::review(copy.path());
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    let check = ["snapshot", "check", "--dir", "snapshots"];
    let checked = json(copy.path(), &check);
    let left: Vec<&str> = checked["systems"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|s| s["status"] == "verdict")
        .map(|s| s["system"].as_str().unwrap())
        .collect();
    assert_eq!(left, [UNINTENDED]);
    let run = copy.mended().merged().run(&check);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
}

#[test]
fn the_claim_fails_and_holds_of_the_mended_rule() {
    let copy = Copy::new("mend").claimed();
    let run = copy.run(&["check", "after"]);
    assert_eq!(run.code, 3);
    assert!(run.err.contains("S0807"), "{}", run.err);
    let copy = copy.mended();
    for args in [&["check", "after"][..], &["test", "after"]] {
        let run = copy.run(args);
        assert_eq!(
            (run.code, run.err.as_str()),
            (0, ""),
            "{args:?} {}",
            run.out
        );
    }
    let d = json(
        copy.path(),
        &["diff", "before", "after", "--systems", "register"],
    );
    let found: Vec<&str> = moved(&d).keys().copied().collect();
    let expected: Vec<&str> = MOVES.iter().map(|m| m.0).collect();
    let expected: Vec<&str> = expected.into_iter().filter(|m| *m != UNINTENDED).collect();
    assert_eq!(found, expected);
}

/// One description serves this policy and the law.
#[test]
fn the_register_is_read_under_the_law_as_well() {
    let out = json(
        &here(),
        &[
            "classify",
            "register/applicant-ranking.yaml",
            "--pack",
            "eu-ai-act",
            "--pack",
            "before",
        ],
    );
    assert_eq!(out["regimes"].as_array().unwrap().len(), 2, "{out}");
}

#[test]
fn generated_output_in_the_readme_of_the_example() {
    let path = here().join("README.md");
    let readme = fs::read_to_string(&path).unwrap();
    fresh(&path, &shown::written(&readme));
}
