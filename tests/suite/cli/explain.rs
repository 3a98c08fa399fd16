//! `solon explain`: which answers force a result, which would change it. Asserted by hand, on a pack
//! small enough to be seen through and on the AI Act.

use serde_json::{Value, json};

use super::{Run, Scratch, json as run_json, solon, solon_with};

/// Big things are bad unless a permit or a friend is there; loud ones at night, too; a shop is out.
const PACK: &str = r#"pack own.law version "1"
  title en "The law" zh "法律"

source L "Law" zh "法律"

scale tier low < mid < bad

fact big : bool mutable
  ask en "Is it big?" zh "大吗？"

fact permit : bool
  ask en "Is there a permit?" zh "有许可吗？"

fact places : set of { street, shop, home } mutable
  ask en "Where?" zh "哪里？"

fact noise : number between 0 and 100 mutable
  ask en "How loud?" zh "多吵？"

fact old : bool
  ask en "Is it old?" zh "旧吗？"

role maker en "maker" zh "制造者" cites L "Art. 1"
  when big or not big

scope governs tier
  cites L "Art. 1"
  excluded shop en "Shops" zh "商店" : places has shop

rule r.big "Big" zh "大"
  cites L "Art. 2"
  when big
  then tier bad

exception e.permit "Permit" zh "许可" to r.big
  cites L "Art. 3"
  when permit

rule r.loud "Loud" zh "吵"
  cites L "Art. 4"
  when places has street and noise more than 80
  then tier mid

duty d.test "Test it" zh "测试"
  cites L "Art. 5"
  binds maker
  when tier at least bad
  must "Test it." zh "测试。"
"#;

fn system(facts: &str) -> String {
    format!("solon: 1\nsystem: s\nname: A thing\nfacts:\n{facts}")
}

/// Runs on the pack, with this description on standard input.
fn explained(name: &str, facts: &str, more: &[&str]) -> Run {
    let scratch = Scratch::new(&format!("explain-{name}"));
    scratch.file("law/pack.solon", PACK);
    let pack = format!("{}/law", scratch.path());
    let args = [&["explain", "-", "--pack", &pack][..], more].concat();
    solon_with(&args, &system(facts))
}

fn regime(name: &str, facts: &str, more: &[&str]) -> Value {
    let run = explained(name, facts, &[more, &["--format", "json"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let value: Value = serde_json::from_str(&run.out).unwrap();
    value["regimes"][0].clone()
}

const BAD: &str =
    "  big: true\n  permit: false\n  places: [street, home]\n  noise: 90\n  old: true\n";

/// The answers of a set: the question, with a value or that there is nothing else.
fn sets(why: &Value) -> Vec<Vec<String>> {
    let name = |a: &Value| {
        let fact = a["fact"].as_str().unwrap();
        match (&a["value"], &a["nothing_else"]) {
            (Value::String(value), _) => format!("{fact} {value}"),
            (_, Value::Bool(true)) => format!("{fact} only"),
            _ => fact.to_owned(),
        }
    };
    let sets = why["sets"].as_array().unwrap().iter();
    sets.map(|s| s["answers"].as_array().unwrap().iter().map(name).collect())
        .collect()
}

#[test]
fn the_result_is_explained_by_its_answers() {
    let regime = regime("result", BAD, &[]);
    let why = regime["why"].as_array().unwrap();
    assert_eq!(why[0]["claim"], "in_scope");
    assert_eq!(sets(&why[0]), [["places only"]]);
    assert_eq!(why[1]["claim"], "at_least");
    assert_eq!(why[1]["about"]["name"], "bad");
    // Being big without a permit, and outside a shop.
    assert_eq!(sets(&why[1]), [["big", "permit", "places only"]]);
    assert_eq!(why[1]["sets"][0]["rules"], json!(["r.big"]));
    assert_eq!(why.len(), 2, "nothing lies above the top");
    // What is big, or has a permit, is mid by its noise.
    let down = &regime["distance"][0];
    assert_eq!((&down["up"], &down["answers"]), (&json!(false), &json!(1)));
    assert_eq!(down["about"]["name"], "mid");
}

#[test]
fn the_levels_below_the_top_have_reasons_on_both_sides() {
    let facts = "  big: false\n  permit: false\n  places: [street]\n  noise: 81\n";
    let regime = regime("sides", facts, &["--why", "mid"]);
    let why = regime["why"].as_array().unwrap();
    assert_eq!(why[0]["claim"], "at_least");
    assert_eq!(sets(&why[0]), [["places street", "places only", "noise"]]);
    assert_eq!(why[1]["claim"], "at_most");
    assert_eq!(sets(&why[1]), [["big"]]);
    // The answer says more than counts.
    let says = why[0]["sets"][0]["says"].as_array().unwrap();
    assert!(
        says.iter().any(|s| s["words"] == "“noise” is more than 80"),
        "{says:?}"
    );
}

#[test]
fn what_excludes_a_rule_is_told_by_answers_and_by_its_conditions() {
    let facts = "  big: true\n  permit: true\n  places: []\n  noise: 10\n";
    let found = regime("not", facts, &["--why-not", "r.big", "--why-not", "r.loud"]);
    let big = &found["why_not"][0];
    assert_eq!(sets(big), [["permit"]]);
    assert_eq!(big["rules"][0]["outcome"], "defeated");
    assert_eq!(big["rules"][0]["fails"], json!([]));
    assert_eq!(big["rules"][0]["against"][0]["id"], "e.permit");
    let by = &big["brought_by"]["found"][0];
    assert_eq!(by["edits"][0]["fact"], "permit");
    assert_eq!(by["edits"][0]["to"], false);
    assert_eq!(by["scales"][0]["lower"], "bad");
    assert_eq!(by["duties_come"][0]["id"], "d.test");
    let loud = &found["why_not"][1];
    assert_eq!(sets(loud), [["places only"], ["noise"]]);
    assert_eq!(loud["rules"][0]["fails"].as_array().unwrap().len(), 2);
    let edits = loud["brought_by"]["found"][0]["edits"].as_array().unwrap();
    assert_eq!(edits.len(), 2, "{edits:?}");
}

#[test]
fn a_duty_has_reasons_too() {
    let found = regime("duty", BAD, &["--why", "d.test"]);
    let why = &found["why"][0];
    assert_eq!(
        (&why["claim"], &why["holds"]),
        (&json!("binds"), &json!("true"))
    );
    assert_eq!(sets(why), [["big", "permit", "places only"]]);
}

#[test]
fn the_smallest_changes_are_of_design_choices() {
    let found = regime("change", BAD, &["--change", "low", "--change", "out"]);
    let low = &found["change"][0]["design"];
    let facts = |c: &Value| {
        let edits = c["edits"].as_array().unwrap().iter();
        edits
            .map(|e| e["fact"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    let all: Vec<Vec<String>> = low["found"].as_array().unwrap().iter().map(facts).collect();
    // Whether there is a permit is no design choice.
    assert_eq!(all, [["big", "places"], ["big", "noise"]]);
    assert_eq!(low["found"][0]["edits"][1]["remove"], json!(["street"]));
    assert_eq!(low["found"][0]["duties_go"][0]["id"], "d.test");
    let out = &found["change"][1]["design"]["found"];
    assert_eq!(out[0]["edits"][0]["add"], json!(["shop"]));
    assert_eq!(out[0]["scope"], "out");
    assert_eq!(out[0]["scales"], json!([]));
}

#[test]
fn what_no_choice_reaches_is_proved_with_what_stands_in_the_way() {
    let facts = "  big: true\n  permit: true\n  places: [home]\n  noise: 10\n";
    let found = regime("never", facts, &["--change", "bad"]);
    let reach = &found["change"][0];
    assert_eq!(reach["design"]["never"], true);
    let barred = &reach["design"]["barred"][0]["answers"];
    assert_eq!(barred, &json!([{ "fact": "permit" }]));
    assert!(
        reach.get("unknown").is_none(),
        "all is answered that counts: {reach}"
    );
}

#[test]
fn what_would_have_to_turn_out_stands_apart() {
    let facts = "  big: true\n  places: [home]\n";
    let found = regime("unknown", facts, &["--change", "bad"]);
    let reach = &found["change"][0];
    // Nobody can choose that there is no permit.
    assert_eq!(reach["design"]["never"], true);
    let edits = &reach["unknown"]["found"][0]["edits"];
    assert_eq!(
        (&edits[0]["fact"], &edits[0]["to"]),
        (&json!("permit"), &json!(false))
    );
    assert_eq!(edits.as_array().unwrap().len(), 1);
}

/// How noisy it is nobody said: that is no choice of design, though it could be one.
#[test]
fn what_is_not_answered_is_no_choice_of_design() {
    let facts = "  big: false\n  permit: false\n  places: [street]\n";
    let found = regime("unanswered", facts, &["--change", "low", "--change", "mid"]);
    let named = |reach: &Value, of: &str| -> Vec<String> {
        let all = reach[of]["found"].as_array().unwrap().iter();
        let edits = all.flat_map(|c| c["edits"].as_array().unwrap());
        edits
            .map(|e| e["fact"].as_str().unwrap().to_owned())
            .collect()
    };
    let [low, mid] = [&found["change"][0], &found["change"][1]];
    assert_eq!(named(low, "design"), ["places"]);
    assert_eq!(named(low, "unknown"), ["noise"]);
    assert_eq!(mid["design"]["never"], true);
    assert_eq!(named(mid, "unknown"), ["noise"]);
}

/// Of a list that is answered in part what is said to be there may go; what is left open stays open.
#[test]
fn what_a_list_leaves_open_stays_open() {
    let loud = "  big: false\n  permit: false\n  noise: 90\n";
    // A shop may be among the rest: then the law does not govern it, and it is not `low` for sure.
    let facts = format!("{loud}  places: [street, \"?\"]\n");
    let found = regime("part", &facts, &["--change", "low"]);
    let design = &found["change"][0]["design"];
    assert_eq!(design["found"], json!([]), "{design}");
    assert_eq!(design["never"], true);
    // It is known to be none: only homes are open, and the street may go.
    let facts = format!("{loud}  places: {{ with: [street], without: [shop] }}\n");
    let found = regime("part2", &facts, &["--change", "low"]);
    let changes = found["change"][0]["design"]["found"].as_array().unwrap();
    let edit = &changes[0]["edits"][0];
    assert_eq!(edit["remove"], json!(["street"]), "{edit}");
    assert_eq!(edit["to"], json!(["?"]));
}

#[test]
fn an_open_result_is_explained_at_both_ends() {
    let run = explained("open", "  big: true\n  places: [home]\n  noise: 10\n", &[]);
    assert!(run.out.contains("tier: low … bad"), "{}", run.out);
    assert!(run.out.contains("Open questions: permit"), "{}", run.out);
    let why = explained(
        "open2",
        "  big: true\n  places: [home]\n",
        &["--why", "bad"],
    );
    assert!(why.out.contains("It is not sure"), "{}", why.out);
    let not = explained(
        "open3",
        "  big: true\n  places: [home]\n",
        &["--why-not", "bad"],
    );
    assert!(
        not.out.contains("Nothing that is answered excludes it"),
        "{}",
        not.out
    );
    // The scope is open; levels hold if the rules govern it.
    let scope = explained("open4", "  big: true\n  permit: false\n", &[]);
    assert!(
        scope.out.contains("It is open whether the rules govern"),
        "{}",
        scope.out
    );
    assert!(
        scope
            .out
            .contains("(if the rules govern the system, which is open)"),
        "{}",
        scope.out
    );
}

#[test]
fn out_of_scope_is_explained() {
    let facts = "  places: [shop, home]\n";
    let found = regime("out", facts, &[]);
    assert_eq!(sets(&found["why"][0]), [["places shop"]]);
    assert_eq!(found["distance"][0]["answers"], 1);
    let not = regime("out2", facts, &["--why-not", "bad"]);
    assert_eq!(not["why_not"][0]["holds"], "false");
    assert_eq!(sets(&not["why_not"][0]), [["places shop"]]);
    let so = explained("out3", facts, &["--why-not", "out"]);
    assert!(so.out.contains("It is so; `--why out`"), "{}", so.out);
}

#[test]
fn names_that_nobody_has_are_refused_with_what_was_meant() {
    let unknown = explained("names", BAD, &["--why", "r.bg"]);
    assert_eq!(unknown.code, 2);
    let said = "no rule, duty or level is called `r.bg`; did you mean `r.big`? levels are tier: low, mid, bad";
    assert!(unknown.err.contains(said), "{}", unknown.err);
    let rule = explained("names2", BAD, &["--change", "r.big"]);
    assert_eq!(rule.code, 2);
    assert!(
        rule.err.contains("`--change` takes a level"),
        "{}",
        rule.err
    );
    let regime = explained("names3", BAD, &["--why", "own.lw/r.big"]);
    assert_eq!(regime.code, 2);
    assert!(
        regime.err.contains("did you mean `own.law`?"),
        "{}",
        regime.err
    );
    let scale = explained(
        "names4",
        BAD,
        &["--why", "tier:bad", "--why", "own.law/tier:bad"],
    );
    assert_eq!(scale.code, 0, "{}", scale.err);
    let file = "examples/cv-ranker.yaml";
    let full = solon(&["explain", file, "--full", "--format", "json"]);
    assert_eq!(full.code, 2);
}

#[test]
fn every_system_is_told_and_a_bad_one_does_not_stop_the_others() {
    let scratch = Scratch::new("explain-several");
    scratch.file("law/pack.solon", PACK);
    let pack = format!("{}/law", scratch.path());
    let text = format!(
        "{}---\nsolon: 1\nsystem: t\nfacts: {{ bg: true }}\n---\n{}",
        system(BAD),
        system("  big: false\n")
    );
    let run = solon_with(
        &["explain", "-", "--pack", &pack, "--format", "json"],
        &text,
    );
    assert_eq!(run.code, 4);
    let all: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(all.as_array().unwrap().len(), 3);
    assert!(all[1].get("rejected").is_some());
}

#[test]
fn markdown_chinese_and_files_say_the_same() {
    let document = explained("markdown", BAD, &["--format", "markdown"]);
    assert!(document.out.starts_with("# A thing · "), "{}", document.out);
    assert!(
        document.out.contains("### At least bad, because"),
        "{}",
        document.out
    );
    let chinese = explained("chinese", BAD, &["--lang", "zh"]);
    assert!(chinese.out.contains("至少为bad，因为"), "{}", chinese.out);
    let scratch = Scratch::new("explain-file");
    let file = format!("{}/out.txt", scratch.path());
    let run = explained("to-file", BAD, &["--output", &file]);
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    assert!(
        std::fs::read_to_string(file)
            .unwrap()
            .contains("At least bad")
    );
}

/// Article 5(1)(f): emotions at work, from the voice, and neither for health nor for safety. By hand,
/// each of these four can be otherwise, and monitoring of staff stays high (Annex III, point 4(b)).
#[test]
fn a_mood_reader_at_work_is_prohibited_by_four_answers() {
    let file = "examples/workplace-emotion.yaml";
    let found = run_json(&["explain", file, "--change", "high", "--format", "json"]);
    let design = &found["regimes"][0]["change"][0]["design"];
    let mut facts: Vec<&str> = design["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["edits"][0]["fact"].as_str().unwrap())
        .collect();
    facts.sort_unstable();
    assert_eq!(
        facts,
        [
            "emotion_reasons",
            "emotion_signals",
            "emotion_subjects",
            "intended_uses"
        ]
    );
    assert!(design.get("more").is_none(), "all of them: {design}");
}

/// Annex III, point 4(a), with Article 6(3): who profiles, or ranks, has no way out but the use.
#[test]
fn a_ranker_of_applicants_is_high_in_three_ways_and_minimal_in_one() {
    let file = "examples/cv-ranker.yaml";
    let found = run_json(&[
        "explain", file, "--why", "high", "--change", "minimal", "--format", "json",
    ]);
    let regime = &found["regimes"][0];
    let sets = sets(&regime["why"][0]);
    let has = |word: &str| sets.iter().filter(|s| s.iter().any(|a| a == word)).count();
    assert_eq!(sets.len(), 3, "{sets:?}");
    assert_eq!(has("intended_uses recruitment_selection"), 3);
    assert_eq!(has("profiles_persons"), 1);
    let design = regime["change"][0]["design"]["found"].as_array().unwrap();
    assert_eq!(design.len(), 1);
    assert_eq!(
        design[0]["edits"][0]["remove"],
        json!(["recruitment_selection"])
    );
    assert_eq!(design[0]["duties_go"].as_array().unwrap().len(), 23);
}

#[test]
fn all_ways_to_a_level_are_told_with_examples() {
    let scratch = Scratch::new("explain-ways");
    scratch.file("law/pack.solon", PACK);
    let pack = format!("{}/law", scratch.path());
    let args = [
        "explain", "--ways", "mid", "--ways", "out", "--ways", "low", "--pack", &pack,
    ];
    let found = run_json(&[&args[..], &["--format", "json"]].concat());
    assert!(found.get("system").is_none());
    let ways = found["regimes"][0]["ways"].as_array().unwrap();
    let mid = &ways[0];
    assert_eq!(mid["complete"], true);
    assert_eq!(mid["ways"].as_array().unwrap().len(), 1);
    assert_eq!(mid["ways"][0]["id"], "r.loud");
    assert_eq!(mid["ways"][0]["conditions"].as_array().unwrap().len(), 2);
    // The smallest example is loud in the street, and not big.
    let example = &mid["ways"][0]["example"];
    assert_eq!(example["places"], json!(["street"]));
    assert_eq!(example["big"], false);
    let out = &ways[1];
    assert_eq!(out["ways"][0]["id"], "scope.shop");
    assert_eq!(
        out["ways"].as_array().unwrap().len(),
        1,
        "no clause takes in"
    );
    // What remains is no rule.
    assert_eq!(ways[2]["ways"][0]["id"], Value::Null);
    let open = explained(
        "ways",
        "  big: false\n  places: [street]\n",
        &["--ways", "mid"],
    );
    assert!(open.out.contains("The 1 way to be mid"), "{}", open.out);
    // An exception is named by its title and its place; by its id where everything is told.
    let bad = explained("ways3", "  noise: 10\n", &["--ways", "bad"]);
    assert!(bad.out.contains("unless Permit (Art. 3)"), "{}", bad.out);
    assert!(!bad.out.contains("e.permit"), "{}", bad.out);
    let full = explained("ways4", "  noise: 10\n", &["--ways", "bad", "--full"]);
    assert!(
        full.out.contains("unless e.permit Permit (Art. 3)"),
        "{}",
        full.out
    );
    let none = explained("ways2", "  places: []\n", &["--ways", "mid"]);
    assert!(
        none.out.contains("There is none; that is proved."),
        "{}",
        none.out
    );
    for more in [&[][..], &["--why", "bad"], &["--readings", "--ways", "bad"]] {
        let run = solon(&[&["explain", "--pack", &pack][..], more].concat());
        assert_eq!(run.code, 2);
        assert!(run.err.contains("give a description"), "{}", run.err);
    }
}

/// Two contested points of which only both together make a difference, and one that does alone.
const POINTS: &str = r#"
interpretation one "One" zh "一"
  cites L "Art. 7"
  reading strict default en "strictly" zh "严格"
    cites L "Art. 7" :
    big
  reading wide en "widely" zh "宽泛"
    cites L "Art. 7" :
    old

interpretation two "Two" zh "二"
  cites L "Art. 8"
  reading strict default en "strictly" zh "严格"
    cites L "Art. 8" :
    big
  reading wide en "widely" zh "宽泛"
    cites L "Art. 8" :
    old

interpretation three "Three" zh "三"
  cites L "Art. 9"
  reading no default en "no" zh "否"
    cites L "Art. 9" :
    big
  reading yes en "yes" zh "是"
    cites L "Art. 9" :
    not big

rule r.both "Both" zh "两者"
  cites L "Art. 10"
  when reading one and reading two
  then tier bad

rule r.three "Three" zh "三"
  cites L "Art. 11"
  when reading three
  then tier mid
"#;

#[test]
fn the_smallest_sets_of_readings_that_change_a_result() {
    let scratch = Scratch::new("explain-readings");
    let law = PACK
        .replace("rule r.big", "rule r.huge")
        .replace("to r.big", "to r.huge");
    let law = law.replace("\"Big\" zh \"大\"\n  cites L \"Art. 2\"\n  when big", "\"Big\" zh \"大\"\n  cites L \"Art. 2\"\n  when big and old and permit and noise more than 99");
    scratch.file("law/pack.solon", &format!("{law}{POINTS}"));
    let pack = format!("{}/law", scratch.path());
    let facts = "  big: false\n  permit: false\n  places: []\n  noise: 1\n  old: true\n";
    let args = [
        "explain",
        "-",
        "--pack",
        &pack,
        "--readings",
        "--format",
        "json",
    ];
    let run = solon_with(&args, &system(facts));
    assert_eq!(run.code, 0, "{}", run.err);
    let value: Value = serde_json::from_str(&run.out).unwrap();
    let readings = &value["regimes"][0]["readings"];
    assert_eq!(readings["complete"], true);
    let changes = readings["changes"].as_array().unwrap();
    assert_eq!(changes[0]["readings"], json!({ "three": "yes" }));
    assert_eq!(changes[0]["scales"][0]["lower"], "mid");
    assert_eq!(
        changes[1]["readings"],
        json!({ "one": "wide", "two": "wide" })
    );
    assert_eq!(changes[1]["scales"][0]["lower"], "bad");
    assert_eq!(changes.len(), 2);
}

#[test]
fn the_screen_holds_forty_lines() {
    for file in [
        "cv-ranker.yaml",
        "medical-imaging.yaml",
        "frontier-model.yaml",
        "smart-thermostat.json",
    ] {
        let run = solon(&["explain", &format!("examples/{file}")]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(run.out.lines().count() <= 40, "{}", run.out);
    }
    let run = solon(&["explain", "examples/medical-imaging.yaml", "--pack", "all"]);
    assert_eq!(run.code, 0, "{}", run.err);
}

mod changes;
