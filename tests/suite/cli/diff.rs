//! What a change of rules does to a register.

use serde_json::Value;

use super::{Scratch, json, solon, solon_with, strings};
use crate::architecture::root;

/// A copy of the bundled rules with one text replaced.
pub(super) fn changed(name: &str, file: &str, from: &str, to: &str) -> (Scratch, String) {
    let scratch = Scratch::new(name);
    for pack in ["common", "eu-ai-act"] {
        let mut folders = vec![root().join("rules").join(pack)];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                    continue;
                }
                let relative = path.strip_prefix(root().join("rules")).unwrap();
                let mut text = std::fs::read_to_string(&path).unwrap();
                if relative.ends_with(file) {
                    assert!(text.contains(from), "{file} has no `{from}`");
                    text = text.replace(from, to);
                }
                scratch.file(relative.to_str().unwrap(), &text);
            }
        }
    }
    let folder = format!("{}/eu-ai-act", scratch.path());
    (scratch, folder)
}

fn ids(list: &Value) -> Vec<&str> {
    let list = list.as_array().unwrap();
    list.iter().map(|x| x["id"].as_str().unwrap()).collect()
}

#[test]
fn two_states_of_the_law() {
    let d = json(&[
        "diff",
        "eu-ai-act",
        "--law",
        "2026-07-01..2026-11-24",
        "--register-only",
        "--systems",
        "examples/cv-ranker.yaml",
        "examples/military-targeting.yaml",
        "--format",
        "json",
    ]);
    assert_eq!(d["old"]["law"], "2026-07-01");
    assert_eq!(d["new"]["law"], "2026-11-24");
    assert_eq!(strings(&d["same"]), ["military-targeting"]);
    let moved = &d["systems"][0];
    assert_eq!(moved["system"]["id"], "cv-ranker");
    let [old, new] = [0, 1].map(|i| &moved["scales"]["risk"][i]);
    // The level stays, its day moves.
    assert_eq!(old["class"], new["class"]);
    assert_eq!(old["applies_from"], "2026-08-02");
    assert_eq!(new["applies_from"], "2027-12-02");
    assert_eq!(old["in_effect"][0], "high");
    assert_eq!(new["in_effect"][0], "minimal");
    // By which rule: the one whose own days differ.
    assert_eq!(ids(&moved["rules"]), ["annex3.4.a"]);
    assert_eq!(moved["rules"][0]["text_differs"], true);
    let duties = moved["duties"].as_array().unwrap();
    let of = |id: &str| duties.iter().find(|x| x["id"] == id).unwrap();
    assert_eq!(of("art4a")["old"], Value::Null);
    assert_eq!(of("art10.5")["new"], Value::Null);
    // Risk management only follows the rule; nobody touched it.
    assert_eq!(of("art9")["text_differs"], false);
    let days: Vec<&str> = d["calendar"]
        .as_array()
        .unwrap()
        .iter()
        .map(|x| x["on"].as_str().unwrap())
        .collect();
    assert_eq!(
        days,
        [
            "2026-07-27",
            "2026-08-02",
            "2026-12-02",
            "2027-08-02",
            "2027-12-02",
            "2028-08-02"
        ]
    );
    assert!(ids(&d["provisions"]).contains(&"scope.section_b"));
}

#[test]
fn a_proposal_against_the_law_in_force() {
    let d = json(&[
        "diff",
        "eu-ai-act",
        "--with",
        "medical_devices@2029-01-01",
        "--register-only",
        "--systems",
        "examples/*.*",
        "--format",
        "json",
    ]);
    let systems = d["systems"].as_array().unwrap();
    let moved: Vec<&str> = systems
        .iter()
        .map(|s| s["system"]["id"].as_str().unwrap())
        .collect();
    assert_eq!(moved, ["medical-imaging"]);
    assert_eq!(strings(&systems[0]["scope"]), ["in", "partial"]);
    assert_eq!(strings(&d["new"]["with"]), ["medical_devices@2029-01-01"]);
}

#[test]
fn a_changed_rule_file() {
    let (_scratch, new) = changed(
        "diff-rule",
        "annex-3-uses.solon",
        "recruitment cites AIA \"Annex III(4)(a)\" : intended_uses has recruitment_selection",
        "recruitment cites AIA \"Annex III(4)(a)\" : intended_uses has recruitment_selection and decision_effect is significant",
    );
    let args = ["diff", "eu-ai-act", &new, "--systems", "examples/*.*"];
    let alone = ["--register-only", "--format", "json"];
    let d = json(&[&args[..], &alone].concat());
    assert_eq!(ids(&d["provisions"]), ["annex3.4.a"]);
    assert_eq!(d["provisions"][0]["change"], "changed");
    assert_eq!(d["calendar"].as_array().unwrap().len(), 0);
    // The example says that the effect is significant: nothing moves, and that is told.
    assert_eq!(d["systems"].as_array().unwrap().len(), 0);
    assert!(strings(&d["same"]).contains(&"cv-ranker"));
    // Nobody given moves; but somebody possible does.
    let gate = |more: &[&str]| solon(&[&args[..], &["--exit-code"], more].concat()).code;
    assert_eq!(gate(&["--register-only"]), 0);
    assert_eq!(gate(&[]), 6);
}

#[test]
fn a_changed_term_is_found_behind_the_rules_that_use_it() {
    let (_scratch, new) = changed(
        "diff-term",
        "art-99-penalties.solon",
        "enterprise_size in { micro, small, medium }",
        "enterprise_size in { micro, small }",
    );
    let d = json(&[
        "diff",
        "rules/eu-ai-act",
        &new,
        "--register-only",
        "--systems",
        "examples/cv-ranker.yaml",
        "--format",
        "json",
    ]);
    assert!(ids(&d["provisions"]).contains(&"art99.3"), "{d}");
}

#[test]
fn the_same_rules_do_not_differ() {
    let run = solon(&[
        "diff",
        "eu-ai-act",
        "rules/eu-ai-act",
        "--systems",
        "examples/*.*",
        "--exit-code",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("Nothing differs."), "{}", run.out);
}

#[test]
fn a_bad_record_is_kept_and_the_rest_goes_on() {
    let scratch = Scratch::new("diff-bad");
    scratch.file(
        "bad.yaml",
        "solon: 1\nsystem: bad\nfacts:\n  intended_use: []\n",
    );
    let good = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    scratch.file("good.yaml", &good);
    let run = solon(&[
        "diff",
        "eu-ai-act",
        "--law",
        "2026-07-01..2026-11-24",
        "--register-only",
        "--systems",
        scratch.path(),
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert_eq!(run.err.matches("intended_use`").count(), 1, "{}", run.err);
    let d: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(d["systems"][0]["system"]["id"], "cv-ranker");
    assert_eq!(d["rejected"][0]["rejected"]["line"], 4);
}

/// Nothing is said of systems that nobody asked about.
#[test]
fn the_register_alone() {
    let args = ["diff", "eu-ai-act", "--law", "2026-07-01..2026-11-24"];
    let of = |system: &str, more: &[&str]| {
        let alone = ["--register-only", "--systems", system];
        solon(&[&args[..], &alone, more].concat())
    };
    let moved = of("examples/cv-ranker.yaml", &["--format", "json"]);
    let d: Value = serde_json::from_str(&moved.out).unwrap();
    assert_eq!(d["possible"], Value::Null);
    for format in ["text", "markdown"] {
        let text = of("examples/cv-ranker.yaml", &["--format", format]).out;
        assert!(text.contains("Not asked about"), "{text}");
        assert!(!text.contains("Proved"), "{text}");
    }
    // The gate looks at what was asked about.
    let gate = ["--exit-code"];
    assert_eq!(of("examples/cv-ranker.yaml", &gate).code, 6);
    assert_eq!(of("examples/military-targeting.yaml", &gate).code, 0);
    let none = solon(&[&args[..], &["--register-only"]].concat());
    assert_eq!(none.code, 2);
    assert!(none.err.contains("--systems"), "{}", none.err);
}

#[test]
fn misuse_of_diff() {
    let run = |args: &[&str]| {
        let run = solon(&[&["diff"], args, &["--systems", "examples/spam-filter.yaml"]].concat());
        assert_eq!(run.code, 2, "{args:?}: {}", run.err);
        run.err
    };
    assert!(run(&["eu-ai-act"]).contains("nothing to compare"));
    assert!(run(&["eu-ai-act", "eu-ai-akt"]).contains("there is no pack `eu-ai-akt`"));
    assert!(run(&["eu-ai-act", "--law", "2026-07-01..soon"]).contains("`soon` is not a day"));
    assert!(run(&["eu-ai-act", "--with", "medical@2029-01-01"]).contains("unknown amendment"));
    let stdin = solon(&["diff", "eu-ai-act", "common", "--systems", "-"]);
    assert_eq!(stdin.code, 2);
}

#[test]
fn wording_of_a_difference() {
    let args = [
        "diff",
        "eu-ai-act",
        "--law",
        "2026-07-01..2026-11-24",
        "--register-only",
        "--systems",
        "examples/cv-ranker.yaml",
    ];
    insta::assert_snapshot!("diff-law", solon(&args).out);
    let zh = solon(&[&args[..], &["--lang", "zh"]].concat()).out;
    for line in zh.lines() {
        assert!(solon::report::layout::width(line) <= 100, "{line}");
    }
}

/// The first examples of what moves, each once.
fn examples(d: &Value) -> Vec<Value> {
    let moves = ["levels", "scopes"].map(|key| d["possible"][key].as_array().unwrap().clone());
    let mut out: Vec<Value> = Vec::new();
    for m in moves.concat() {
        for systems in m["systems"].as_array().unwrap() {
            if !out.contains(&systems["example"]) {
                out.push(systems["example"].clone());
            }
        }
    }
    out.truncate(20);
    out
}

/// Of the first examples of the amending act at most one gives answers that do not fit together, answers
/// what is not asked of it, or mixes values of a list that one would do for.
#[test]
fn examples_are_systems_that_could_be() {
    let law = ["--law", "2026-07-01..2026-11-24", "--format", "json"];
    let found = examples(&json(&[&["diff", "eu-ai-act"], &law[..]].concat()));
    assert_eq!(found.len(), 20);
    let mut register = String::new();
    for (n, example) in found.iter().enumerate() {
        let system = serde_json::json!({ "solon": 1, "system": format!("s{n}"), "facts": example });
        register.push_str(&format!("{system}\n"));
    }
    let args = ["classify", "-", "--detail", "verdict", "--format", "ndjson"];
    let run = solon_with(&args, &register);
    let lines = run
        .out
        .lines()
        .map(|l| serde_json::from_str::<Value>(l).unwrap());
    let doubtful = lines.filter(|line| line["warnings"] != 0).count();
    assert!(doubtful <= 1, "{doubtful}: {}", run.err);
    let several = |example: &&Value| {
        let lists = example
            .as_object()
            .unwrap()
            .values()
            .filter_map(Value::as_array);
        lists.into_iter().any(|list| list.len() > 1)
    };
    // The act itself asks for two product laws at once, as machinery is.
    let mixed: Vec<&Value> = found.iter().filter(several).collect();
    let only_laws = |e: &&Value| {
        let lists = e.as_object().unwrap().iter();
        let mut mixed = lists.filter(|(_, v)| v.as_array().is_some_and(|l| l.len() > 1));
        mixed.all(|(name, _)| name == "product_laws")
    };
    assert!(mixed.iter().all(only_laws), "{mixed:#?}");
    for example in &found {
        let part = strings(&example["roles"]);
        assert!(part == ["provider"] || part == ["deployer"], "{example}");
        assert_eq!(strings(&example["market_links"]).len(), 1, "{example}");
    }
}

/// More systems than are compared together, two of them in a file of their own.
#[test]
fn systems_are_told_in_the_order_of_the_register() {
    let scratch = Scratch::new("diff-long");
    let pack = |from: &str| {
        format!(
            "pack house version \"1\"\n  title en \"House\"\n\nsource LAW \"House rules\"\n\n\
             scale risk low < high\n\nfact hiring : bool\n  ask en \"Hiring?\"\n\n\
             rule r1 \"Hiring\"\n  cites LAW \"Art. 3\"\n  applies from {from}\n  when hiring\n  \
             then risk high\n"
        )
    };
    scratch.file("old/pack.solon", &pack("2027-01-01"));
    scratch.file("new/pack.solon", &pack("2028-01-01"));
    let line = |n: usize, key: &str| {
        let yes = n.is_multiple_of(3);
        format!("{{\"solon\": 1, \"system\": \"s{n}\", \"facts\": {{\"{key}\": {yes}}}}}\n")
    };
    let key = |n: usize| if n == 30 { "hirin" } else { "hiring" };
    let lines: String = (0..300).map(|n| line(n, key(n))).collect();
    scratch.file("all.ndjson", &lines);
    let own = "solon: 1\nsystem: own\nfacts: { hiring: yes }\n";
    scratch.file("own.yaml", own);
    let call = ["diff", "old", "new", "--register-only", "--format", "json"];
    for files in [&["all.ndjson"][..], &["own.yaml", "all.ndjson"]] {
        let call = [&call[..], &["--on", "2026-11-24", "--systems"], files].concat();
        let run = super::run_in(&scratch.0, &call, &[]);
        assert_eq!(run.code, 4, "{}", run.err);
        assert!(run.err.contains("hirin"), "{}", run.err);
        let all: Value = serde_json::from_str(&run.out).unwrap();
        let systems = all["systems"].as_array().unwrap();
        let moved: Vec<&str> = systems
            .iter()
            .map(|m| m["system"]["id"].as_str().unwrap())
            .collect();
        let expected = (0..300).filter(|n: &usize| n.is_multiple_of(3) && *n != 30);
        let mut expected: Vec<String> = expected.map(|n| format!("s{n}")).collect();
        if files.len() > 1 {
            expected.insert(0, "own".to_owned());
        }
        assert_eq!(moved, expected);
        let same = (0..300).filter(|n: &usize| !n.is_multiple_of(3));
        let same: Vec<String> = same.map(|n| format!("s{n}")).collect();
        assert_eq!(strings(&all["same"]), same);
        assert_eq!(all["rejected"].as_array().unwrap().len(), 1);
    }
}
