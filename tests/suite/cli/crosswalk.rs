//! `solon crosswalk`: the duties of systems, seen from the clauses of a framework that grades nothing.

use serde_json::{Value, json};

use super::{Run, Scratch, solon, solon_with};

/// A regime with duties that apply, will apply, and may arise, one of another's and a permission.
const REGIME: &str = r#"pack own.law version "1"
  title en "The law" zh "法律"

source L "Law" zh "法律"

scale tier ok < bad

fact big : bool
  ask en "Is it big?" zh "大吗？"

fact loud : bool
  ask en "Is it loud?" zh "吵吗？"

role maker en "maker" zh "制造者" cites L "Art. 1"
  when big or not big

role seller en "seller" zh "销售者" cites L "Art. 1"
  when not big and big

rule r1 "Big" zh "大"
  cites L "Art. 2"
  when big
  then tier bad

duty d1 "Test it" zh "测试"
  cites L "Art. 3"
  applies from 2020-01-01 cites L "Art. 9"
  binds maker
  when big
  must "Test it." zh "测试。"

duty d2.1 "Tell people" zh "告知"
  cites L "Art. 4"
  applies from 2030-01-01 cites L "Art. 9"
  binds maker
  when big
  must "Tell people." zh "告知。"

duty d2.2 "Tell neighbours" zh "告知邻居"
  cites L "Art. 4"
  applies from 2020-01-01 cites L "Art. 9"
  binds maker
  when loud
  must "Tell neighbours." zh "告知邻居。"

duty d3 "Sell it labelled" zh "贴标销售"
  cites L "Art. 5"
  binds seller
  when big
  must "Sell it labelled." zh "贴标销售。"

duty d4 "Name it as you like" zh "任意命名"
  cites L "Art. 6"
  binds maker
  may "Name it as you like." zh "任意命名。"

duty d5 "Pay" zh "缴费"
  cites L "Art. 7"
  applies from 2020-01-01 cites L "Art. 9"
  binds maker
  when big
  must "Pay." zh "缴费。"
"#;

const FRAMEWORK: &str = r#"pack own.frame version "3"
  title en "The framework" zh "框架"

source F "Framework" zh "框架" authority standard

crosswalk c1 "Testing" zh "测试"
  for duty own.law/d1
  cites F "C 1"

crosswalk c2 "Telling" zh "告知"
  for duty own.law/* except duty own.law/d1, duty own.law/d5
  cites F "C 2" unchecked because "not opened" zh "未查阅"
  note en "In plain words." zh "用通俗语言。"

crosswalk c3 "Selling" zh "销售"
  for duty own.law/d3
  cites F "C 3"
"#;

const SYSTEMS: &str = "solon: 1\nsystem: a\nfacts: { big: true }\n---\nsolon: 1\nsystem: b\nfacts: { big: true, loud: true }\n";

fn run(scratch: &Scratch, more: &[&str], input: &str) -> Run {
    scratch.file("own-law/pack.solon", REGIME);
    scratch.file("own-frame/pack.solon", FRAMEWORK);
    let (law, frame) = (
        format!("{}/own-law", scratch.path()),
        format!("{}/own-frame", scratch.path()),
    );
    let on = ["--on", "2026-12-01", "--pack", &law, "--framework", &frame];
    solon_with(&[&["crosswalk", "-"][..], &on, more].concat(), input)
}

fn ids(of: &Value) -> Vec<&str> {
    let all = of.as_array().unwrap().iter();
    all.map(|v| v["id"].as_str().unwrap()).collect()
}

fn fits(text: &str) {
    let value: Value = serde_json::from_str(text).unwrap();
    let schema = solon::report::schema::crosswalk();
    let validator = jsonschema::validator_for(&schema).unwrap();
    assert!(validator.is_valid(&value), "{text}");
}

#[test]
fn clause_by_clause_with_what_has_none() {
    let scratch = Scratch::new("crosswalk");
    let run = run(&scratch, &["--format", "json"], SYSTEMS);
    assert_eq!(run.code, 0, "{}", run.err);
    fits(&run.out);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let duties = |of: &Value| -> Vec<Value> {
        let all = of.as_array().unwrap().iter();
        all.map(|d| json!([d["id"], d["systems"]])).collect()
    };
    let clauses = found["clauses"].as_array().unwrap();
    assert_eq!(ids(&found["clauses"]), ["c1", "c2", "c3"]);
    let stands = |system: &str, from: &str, now: bool| json!({ "system": system, "from": from, "in_effect": now });
    let both = |from: &str, now: bool| json!([stands("a", from, now), stands("b", from, now)]);
    assert_eq!(
        duties(&clauses[0]["duties"]),
        [json!(["d1", both("2020-01-01", true)])]
    );
    // Of the family without those that are taken out: a duty of others and a permission are none.
    let open = json!({ "system": "a", "from": "2020-01-01", "in_effect": null, "perhaps": true });
    let told = json!([open, stands("b", "2020-01-01", true)]);
    assert_eq!(
        duties(&clauses[1]["duties"]),
        [
            json!(["d2.1", both("2030-01-01", false)]),
            json!(["d2.2", told])
        ]
    );
    assert_eq!(duties(&clauses[2]["duties"]), Vec::<Value>::new());
    assert_eq!(
        duties(&found["without_clause"]),
        [json!(["d5", both("2020-01-01", true)])]
    );
    assert_eq!(clauses[1]["cites"][0]["unchecked"], "not opened");
    assert_eq!(found["framework"]["pack"], "own.frame");
}

#[test]
fn for_people() {
    let scratch = Scratch::new("crosswalk-text");
    insta::assert_snapshot!("crosswalk_en", run(&scratch, &[], SYSTEMS).out);
    insta::assert_snapshot!(
        "crosswalk_zh",
        run(&scratch, &["--lang", "zh"], SYSTEMS).out
    );
}

#[test]
fn one_bad_record_takes_nothing_with_it() {
    let scratch = Scratch::new("crosswalk-broken");
    let broken = format!("solon: 1\nsystem: c\nfacts: {{ big: perhaps }}\n---\n{SYSTEMS}");
    let run = run(&scratch, &["--format", "json"], &broken);
    assert_eq!(run.code, 4);
    fits(&run.out);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(found["rejected"].as_array().unwrap().len(), 1);
    assert_eq!(ids(&found["systems"]), ["a", "b"]);
}

#[test]
fn what_is_no_framework_is_said() {
    let scratch = Scratch::new("crosswalk-none");
    let description = scratch.file("a.yaml", "solon: 1\nsystem: a\nfacts: {}\n");
    let refused = solon(&["crosswalk", &description, "--framework", "eu-ai-act"]);
    assert_eq!(refused.code, 2);
    let told = "`eu-ai-act` is no framework; bundled frameworks are ";
    assert!(refused.err.contains(told), "{}", refused.err);
    scratch.file("own-law/pack.solon", REGIME);
    let frame = scratch.file("own-frame/pack.solon", FRAMEWORK);
    let frame = frame.trim_end_matches("/pack.solon");
    let refused = solon(&["classify", &description, "--pack", frame]);
    assert_eq!(refused.code, 2);
    assert!(
        refused.err.contains("holds nothing to classify by") && refused.err.contains("--framework"),
        "{}",
        refused.err
    );
    let full = ["--full", "--format", "json", "--framework", frame];
    let refused = solon(&[&["crosswalk", description.as_str()][..], &full].concat());
    assert_eq!(refused.code, 2);
}

/// Of many systems a line names the first few.
#[test]
fn many_systems_do_not_fill_a_line() {
    let scratch = Scratch::new("crosswalk-many");
    let all = ["a", "b", "c", "d", "e", "f"];
    let loud = |id: &str| {
        if id == "f" {
            "true, loud: false"
        } else {
            "true, loud: true"
        }
    };
    let texts = all.map(|id| format!("solon: 1\nsystem: {id}\nfacts: {{ big: {} }}\n", loud(id)));
    let systems = texts.join("---\n");
    let told = |more: &[&str]| run(&scratch, more, &systems).out;
    let line = "own.law/d2.2: Tell neighbours (in effect: a, b, c, +2)";
    assert!(told(&[]).contains(line), "{}", told(&[]));
    let full = "own.law/d2.2: Tell neighbours (in effect: a, b, c, d, e)";
    assert!(told(&["--full"]).contains(full), "{}", told(&["--full"]));
}
