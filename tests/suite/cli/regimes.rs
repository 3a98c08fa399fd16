//! Several regimes at once: one matrix, one level over those that were asked, each open question once.

use serde_json::{Value, json};

use super::{Scratch, solon};

mod changed;
mod medical;
mod over_time;

/// A vocabulary, and two regimes that use it.
const SHARED: &str = r#"pack words version "1"
  title en "Words"

source W "Words"

fact hires : bool
  ask en "Does it hire?"

scale tier low < middle < top canonical
"#;

fn regime(id: &str) -> String {
    format!(
        r#"pack {id} version "1"
  title en "Law {id}"
  uses words

source LAW "Act of {id}"

scale class a < b < c
  maps to tier : a -> low, b -> middle, c -> top

fact sold_in_{id} : bool
  ask en "Is it sold in {id}?"

fact large_{id} : bool
  ask en "Is it large, for {id}?"
  only when sold_in_{id}

role seller "Seller"
  cites LAW "Art. 1"
  when sold_in_{id}

scope governs class
  cites LAW "Art. 1"
  in sold : sold_in_{id}

rule art2 "Hiring"
  cites LAW "Art. 2"
  when hires
  then class b

rule art3 "Large hiring"
  cites LAW "Art. 3"
  when hires and large_{id}
  then class c

duty art4 "Tell"
  cites LAW "Art. 4"
  binds seller
  when hires
  must en "Tell them."
"#
    )
}

fn run(scratch: &Scratch, facts: &str, packs: &[&str], args: &[&str]) -> super::Run {
    scratch.file("words/pack.solon", SHARED);
    for id in ["one", "two"] {
        scratch.file(&format!("{id}/pack.solon"), &regime(id));
    }
    let text = format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n");
    let file = scratch.file("s.yaml", &text);
    let folder = |id: &&str| file.replace("s.yaml", id);
    let packs: Vec<String> = packs.iter().map(folder).collect();
    let packs = packs.iter().flat_map(|p| ["--pack", p.as_str()]);
    let mut call = vec!["classify", file.as_str(), "--on", "2026-12-01"];
    call.extend(packs);
    call.extend(args);
    solon(&call)
}

fn document(scratch: &Scratch, facts: &str, packs: &[&str]) -> Value {
    let run = run(scratch, facts, packs, &["--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

const BOTH: &[&str] = &["one", "two"];

#[test]
fn one_line_for_each_regime() {
    let scratch = Scratch::new("regimes-lines");
    let found = document(&scratch, "hires: true, sold_in_one: true", BOTH);
    let levels = json!({
        "pack": "one", "scale": "class", "state": "open", "questions": 1, "counts": true,
        "lower": "b", "upper": "c", "canonical": ["middle", "top"], "map": "own_choice",
        "in_effect": ["b", "c"],
    });
    assert_eq!(found["matrix"][0], levels);
    let idle = json!({ "pack": "two", "state": "not_asked", "questions": 1, "counts": false });
    assert_eq!(found["matrix"][1], idle);
    assert_eq!(found["overall"]["lower"], "middle");
    assert_eq!(found["overall"]["higher_under"], json!(["one"]));
    // A single regime has no matrix.
    let alone = document(&scratch, "hires: true, sold_in_one: true", &["one"]);
    assert!(alone.get("matrix").is_none() && alone.get("questions").is_none());
    assert!(alone["overall"].get("higher_under").is_none());
}

#[test]
fn what_was_not_asked_never_moves_the_level_over_all() {
    let scratch = Scratch::new("regimes-idle");
    for facts in [
        "hires: true, sold_in_one: true, large_one: false",
        "hires: true, sold_in_one: true",
        "hires: false, sold_in_one: true",
        "sold_in_one: false",
        "sold_in_one: unknown",
    ] {
        let (alone, both) = (
            document(&scratch, facts, &["one"]),
            document(&scratch, facts, BOTH),
        );
        for key in ["lower", "upper", "decided", "by", "scope"] {
            assert_eq!(
                alone["overall"][key], both["overall"][key],
                "{facts}: {key}"
            );
        }
    }
    // Who says that it is not known was asked.
    let asked = document(
        &scratch,
        "sold_in_one: true, hires: true, large_one: false, sold_in_two: unknown",
        BOTH,
    );
    assert_eq!(asked["matrix"][1]["state"], "open");
    assert_eq!(asked["overall"]["higher_under"], json!(["two"]));
    assert_eq!(asked["overall"]["decided"], false);
    // Where nobody was asked anything, all count.
    let nothing = document(&scratch, "", BOTH);
    assert_eq!(nothing["overall"]["upper"], "top");
}

#[test]
fn each_open_question_stands_once() {
    let scratch = Scratch::new("regimes-once");
    let facts = "sold_in_one: true, sold_in_two: true";
    let found = document(&scratch, facts, BOTH);
    let asked = found["questions"].as_array().unwrap();
    let names: Vec<&str> = asked.iter().map(|q| q["fact"].as_str().unwrap()).collect();
    // A no to `hires` closes both, whatever else is answered.
    assert_eq!(names, ["hires", "large_one", "large_two"]);
    let by = asked[0]["regimes"].as_array().unwrap();
    assert!(by.len() == 2 && by.iter().all(|r| r["closes"] == true));
    for format in ["text", "markdown"] {
        let told = run(&scratch, facts, BOTH, &["--format", format]).out;
        // Reasons name it too; the list does so once.
        let (_, list) = told.split_once("each question once").unwrap();
        assert_eq!(list.matches("Does it hire?").count(), 1, "{told}");
        assert!(!told.contains("able to change the result"), "{told}");
    }
}

#[test]
fn the_calendar_names_the_regime_of_each_duty() {
    let scratch = Scratch::new("regimes-days");
    let facts = "hires: true, sold_in_one: true, sold_in_two: true";
    for format in ["text", "markdown"] {
        let told = run(&scratch, facts, BOTH, &["--format", format]).out;
        for duty in ["one/art4", "two/art4"] {
            assert_eq!(told.matches(duty).count(), 1, "{told}");
        }
    }
}

#[test]
fn all_is_every_regime_and_no_vocabulary() {
    let file = "examples/cv-ranker.yaml";
    let line = solon(&[
        "classify", file, "--pack", "all", "--format", "json", "--detail", "verdict",
    ]);
    let line: Value = serde_json::from_str(&line.out).unwrap();
    let regimes = line["regimes"].as_array().unwrap();
    let packs: Vec<&str> = regimes
        .iter()
        .map(|r| r["pack"].as_str().unwrap())
        .collect();
    assert!(
        packs.contains(&"eu.ai_act") && !packs.contains(&"common"),
        "{packs:?}"
    );
}

#[test]
fn a_gate_may_name_the_regime() {
    let scratch = Scratch::new("regimes-gate");
    let facts = "hires: true, large_one: true, sold_in_one: true, sold_in_two: false";
    let code = |gate: &str| run(&scratch, facts, BOTH, &["--fail-on", gate]).code;
    assert_eq!(code("class:c"), 5);
    assert_eq!(code("one/class:c"), 5);
    assert_eq!(code("two/class:c"), 0);
    let told = run(&scratch, facts, BOTH, &["--fail-on", "c"]).err;
    assert!(
        told.contains("`s` reaches, or may reach, the level `c` or a higher one on one/class"),
        "{told}"
    );
    let alone = "hires: true, large_one: true, sold_in_one: true";
    let alone = run(&scratch, alone, &["one"], &["--fail-on", "c"]);
    assert_eq!((alone.code, alone.err.as_str()), (5, ""));
    let wrong = run(&scratch, facts, BOTH, &["--fail-on", "tow/class:c"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean `two`"), "{}", wrong.err);
}

/// Hiring is under one act, all else under the other: each is open for want of one answer, and whatever
/// it is, one of them applies.
fn divided(id: &str, when: &str) -> String {
    format!(
        r#"pack {id} version "1"
  title en "Law {id}"
  uses words

source LAW "Act of {id}"

scale class a < b < c
  maps to tier : a -> low, b -> middle, c -> top

fact online_in_{id} : bool
  ask en "Is it online, for {id}?"

rule art2 "Theirs"
  cites LAW "Art. 2"
  when {when}
  then class c

rule art3 "Online"
  cites LAW "Art. 3"
  applies from 2030-01-01
  when online_in_{id}
  then class b
"#
    )
}

#[test]
fn one_of_several_regimes_must_apply_though_each_is_open() {
    let scratch = Scratch::new("regimes-jointly");
    scratch.file("words/pack.solon", SHARED);
    let one = scratch.file("one/pack.solon", &divided("one", "hires"));
    let two = scratch.file("two/pack.solon", &divided("two", "not hires"));
    let [one, two] = [one, two].map(|p| p.replace("/pack.solon", ""));
    let system = |facts: &str| format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n");
    let overall = |facts: &str, packs: &[&str]| {
        let file = scratch.file("s.yaml", &system(facts));
        let mut call = vec!["classify", &file, "--on", "2026-12-01", "--format", "json"];
        call.extend(packs.iter().flat_map(|p| ["--pack", *p]));
        let run = solon(&call);
        assert_eq!(run.code, 0, "{}", run.err);
        let whole: Value = serde_json::from_str(&run.out).unwrap();
        call.extend(["--detail", "verdict"]);
        let line: Value = serde_json::from_str(&solon(&call).out).unwrap();
        assert_eq!(line["overall"], whole["overall"]);
        whole["overall"].clone()
    };
    let open = "online_in_one: false, online_in_two: false";
    // `hires` may be either, and then art2 of one of them applies.
    let both = overall(open, &[&one, &two]);
    let told = json!({
        "lower": "top", "upper": "top", "decided": true,
        "by": ["one/art2", "two/art2"], "jointly": true,
    });
    assert_eq!(both, told);
    let words = |lang: &str| {
        let packs = ["--pack", &one, "--pack", &two, "--lang", lang];
        let file = scratch.file("s.yaml", &system(open));
        solon(&[&["classify", &file, "--on", "2026-12-01"], &packs[..]].concat()).out
    };
    let english = words("en");
    assert!(
        english.contains("at least top (by one at least of one/art2, two/art2)"),
        "{english}"
    );
    let chinese = words("zh");
    assert!(
        chinese.contains("依据下列至少一项：one/art2、two/art2"),
        "{chinese}"
    );
    // One of them alone is open, and so are two that let it be the other way round.
    let alone = overall("online_in_one: false", &[&one]);
    assert_eq!(
        (&alone["lower"], &alone["upper"]),
        (&json!("low"), &json!("top"))
    );
    scratch.file("two/pack.solon", &divided("two", "hires"));
    let same = overall(open, &[&one, &two]);
    assert_eq!(
        (&same["lower"], &same["upper"]),
        (&json!("low"), &json!("top"))
    );
    assert_eq!(same["higher_under"], json!(["one", "two"]));
    // An answer that is given settles it one by one, and the rule that fires is reason enough.
    let given = overall("hires: true, online_in_two: false", &[&one, &two]);
    assert_eq!(given["lower"], "top");
    assert!(given.get("jointly").is_none(), "{given}");
}
