//! Several regimes at once: one matrix, one level over those that were asked, each open question once.

use serde_json::{Value, json};

use super::{Scratch, solon};

mod budget;
mod changed;
mod examples;
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
  maps to tier as ours because "each is a step" : a -> low, b -> middle, c -> top

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
    for id in ["one", "two"] {
        scratch.file(&format!("{id}/pack.solon"), &regime(id));
    }
    run_as_they_are(scratch, facts, packs, args)
}

/// The same with the packs that are there.
fn run_as_they_are(scratch: &Scratch, facts: &str, packs: &[&str], args: &[&str]) -> super::Run {
    scratch.file("words/pack.solon", SHARED);
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
        let told = run(&scratch, facts, BOTH, &["--full", "--format", format]).out;
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
        // A document names them in its first lines and in its calendar.
        let times = if format == "text" { 1 } else { 2 };
        for duty in ["one/art4", "two/art4"] {
            assert_eq!(told.matches(duty).count(), times, "{told}");
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

/// Three regimes: the map of the first is that of the source, of the second a choice with a reason, of
/// the third a choice without.
fn mapped(scratch: &Scratch) {
    let ours = r#"as ours because "each is a step" "#;
    let maps = [
        ("one", r#"cites LAW "Art. 9" "#),
        ("two", ours),
        ("three", ""),
    ];
    for (id, map) in maps {
        let text = regime(id).replace(ours, map);
        scratch.file(&format!("{id}/pack.solon"), &text);
    }
}

const ALL_SOLD: &str = "hires: true, sold_in_one: true, large_one: false, \
                        sold_in_two: true, large_two: true, sold_in_three: true, large_three: true";

#[test]
fn a_map_is_marked_by_what_it_says_of_itself() {
    let scratch = Scratch::new("regimes-maps");
    mapped(&scratch);
    let all = ["one", "two", "three"];
    let run = |packs: &[&str], args: &[&str]| run_as_they_are(&scratch, ALL_SOLD, packs, args);
    let text = run(&all, &["--full"]).out;
    let line = |id: &str| {
        let mut lines = text.lines();
        lines.find(|l| l.starts_with(id)).unwrap().to_owned()
    };
    assert!(line("one ").contains(" middle  "), "{text}");
    assert!(
        line("two ").contains(" top*  ") && line("three ").contains(" top*  "),
        "{text}"
    );
    let reason = "* placed there by whoever wrote the pack: the law itself knows no such scale\n  \
                  two: each is a step\n\n";
    assert!(text.contains(reason), "{text}");
    let alone = |id: &str, args: &[&str]| {
        let facts = format!("hires: true, sold_in_{id}: true, large_{id}: true");
        let args = [&["--format", "markdown"], args].concat();
        run_as_they_are(&scratch, &facts, &[id], &args).out
    };
    // The source says so: no mark, and nothing to explain.
    let sure = alone("one", &[]);
    assert!(sure.contains("- Overall: top\n\nThis informs"), "{sure}");
    let ours = alone("two", &[]);
    assert!(ours.contains("- Overall: top\\*\n\n\\* placed"), "{ours}");
    assert!(ours.contains("\n\n- two: each is a step\n"), "{ours}");
    let chinese = alone("two", &["--lang", "zh"]);
    assert!(chinese.contains("- two：each is a step\n"), "{chinese}");
}

#[test]
fn json_says_whose_a_map_is_where_it_stands() {
    let scratch = Scratch::new("regimes-maps-json");
    mapped(&scratch);
    let all = ["one", "two", "three"];
    let found = |detail: &str| -> Value {
        let args = ["--format", "json", "--detail", detail];
        let run = run_as_they_are(&scratch, ALL_SOLD, &all, &args);
        serde_json::from_str(&run.out).unwrap()
    };
    for detail in ["verdict", "brief", "full"] {
        let report = found(detail);
        let rows = report["matrix"].as_array().unwrap();
        let maps: Vec<&Value> = rows.iter().map(|r| &r["map"]).collect();
        assert_eq!(maps, ["cited", "own_choice", "own_choice"], "{detail}");
    }
    for detail in ["brief", "full"] {
        let report = found(detail);
        let map = |i: usize| &report["regimes"][i]["scales"]["class"]["map"];
        assert_eq!(map(0)["whose"], "cited");
        assert_eq!(map(0)["cites"][0]["locator"], "Art. 9");
        assert_eq!(
            *map(1),
            json!({ "whose": "own_choice", "because": "each is a step" })
        );
        assert_eq!(*map(2), json!({ "whose": "own_choice" }));
    }
}

#[test]
fn the_level_over_all_is_marked_where_it_hangs_on_a_choice() {
    let scratch = Scratch::new("regimes-maps-overall");
    mapped(&scratch);
    // Several systems are told in a table, with one level for each.
    let text = "solon: 1\nsystem: t\nfacts: { hires: true, sold_in_one: true, large_one: true, \
                sold_in_two: true, large_two: false }\n";
    let other = scratch.file("t.yaml", text);
    let args = [other.as_str(), "--full"];
    let told = run_as_they_are(&scratch, ALL_SOLD, &["one", "two", "three"], &args).out;
    let line = |id: &str| told.lines().find(|l| l.starts_with(id)).unwrap();
    // By the first regime alone it would be the middle.
    assert!(line("s ").contains("top*"), "{told}");
    // The second takes nothing from what the first says by itself.
    assert!(
        line("t ").contains("top ") && !line("t ").contains("top*"),
        "{told}"
    );
    assert_eq!(told.matches("* placed there").count(), 3, "{told}");
}

#[test]
fn packs_show_whose_their_maps_are() {
    let told = solon(&["packs"]).out;
    let mdr = told
        .split("\n\n")
        .find(|p| p.starts_with("eu.mdr "))
        .unwrap();
    assert!(
        mdr.contains("  class: i < iia < iib < iii\n    ≈ i -> limited, iia -> high,"),
        "{mdr}"
    );
    assert!(
        mdr.contains("the pack's own map, because from class\n      IIa on"),
        "{mdr}"
    );
    let act = told
        .split("\n\n")
        .find(|p| p.starts_with("eu.ai_act "))
        .unwrap();
    assert!(
        act.contains("by\n      Regulation (EU) 2024/1689, Art. 1(2);"),
        "{act}"
    );
    let json: Value = serde_json::from_str(&solon(&["packs", "--format", "json"]).out).unwrap();
    let packs = json.as_array().unwrap();
    let mdr = packs.iter().find(|p| p["id"] == "eu.mdr").unwrap();
    let class = &mdr["scales"][0];
    assert_eq!(class["map"]["whose"], "own_choice");
    assert_eq!(class["levels"][1]["canonical"], "high");
    // The common scale itself maps to nothing.
    let common = packs.iter().find(|p| p["id"] == "common").unwrap();
    assert!(common["scales"][0].get("map").is_none());
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
        english.contains("Overall: top* (by one at least of one/art2, two/art2)"),
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
