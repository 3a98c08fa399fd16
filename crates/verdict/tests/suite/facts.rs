//! Reading descriptions: what a good one says, and what a bad one is told, with its place.

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::diagnostic::{Diagnostic, Severity};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{Members, Program};
use solon_verdict::facts::{Description, Facts, Format, Record, Silence, State, read};

mod written;

const VOCABULARY: &str = r#"
pack shop version "2.1"
  title en "Shop"

source LAW "A law"

scale risk minimal < high

values goods
  apples en "apples"
  pears en "pears"
  nuts en "nuts" since "2.1"

fact sold : set of goods
  ask en "Which goods?"

fact colour : one of { red, green, unknown_colour }
  ask en "Which colour?"

fact fresh : bool
  only when sold has apples
  ask en "Fresh?"

fact weight : number FLOP between 0 and 1e30
  ask en "How heavy?"

fact crates : whole number "pieces" between 0 and 40
  ask en "How many crates?"

fact picked_on : date
  ask en "When?"

rule art1 "Apples"
  cites LAW "Art. 1"
  when sold has apples and fresh and colour is red and weight > 1e25 and crates is not 3 and picked_on before 2027-01-01
  then risk high
"#;

pub(super) fn program() -> Arc<Program> {
    let source = Source::new(SourceId(0), "pack.solon", VOCABULARY);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let input = Input {
        source: &source,
        file: &file,
    };
    let (program, _, found) = check(&[vec![input]], &[], &[]);
    assert!(found.is_empty(), "{found:?}");
    Arc::new(program)
}

fn records(text: &str, format: Format) -> Vec<Record> {
    let elsewhere = |key: &str| (key == "foreign").then(|| "other.pack".to_owned());
    let attached = |path: &str| match path {
        "acme.yaml" => Ok("facts:\n  colour: green\n  fresh: true\n".to_owned()),
        "bad.yaml" => Ok("facts:\n  colour: blue\n".to_owned()),
        _ => Err("no such file".to_owned()),
    };
    read(&program(), &elsewhere, "x.yaml", text, format, &attached)
}

fn good(facts: &str) -> Description {
    let text = format!("solon: 1\nsystem: s\nfacts:\n{facts}");
    let mut all = records(&text, Format::Yaml);
    assert_eq!(all.len(), 1);
    all.remove(0).outcome.unwrap()
}

/// Code, line and column of every problem.
fn bad(text: &str, format: Format) -> Vec<(String, u32, u32)> {
    let record = records(text, format).remove(0);
    places(&record.source, &record.outcome.unwrap_err())
}

fn places(source: &Source, problems: &[Diagnostic]) -> Vec<(String, u32, u32)> {
    problems
        .iter()
        .map(|d| {
            assert!(d.help.is_some(), "no help: {}", d.message);
            let (line, column) = source.line_column(d.span().start);
            (d.code.info().id.to_owned(), line, column)
        })
        .collect()
}

/// The only problem of one answer on line 4: its code and column.
fn wrong(answer: &str) -> (String, u32) {
    let text = format!("solon: 1\nsystem: s\nfacts:\n  {answer}\n");
    let found = bad(&text, Format::Yaml);
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].1, 4);
    (found[0].0.clone(), found[0].2)
}

fn state(facts: &Facts, name: &str) -> State {
    let program = program();
    facts.state(&program, program.fact(name).unwrap())
}

fn set(values: &[usize]) -> Members {
    values.iter().copied().collect()
}

#[test]
fn complete_answers() {
    let d = good(
        "  sold: [apples, nuts]\n  colour: red\n  fresh: false\n  weight: 3e25 FLOP\n  picked_on: 2026-05-04\n",
    );
    assert_eq!(
        state(&d.facts, "sold"),
        State::Set {
            must: set(&[0, 2]),
            may: set(&[0, 2])
        }
    );
    assert_eq!(state(&d.facts, "colour"), State::One(set(&[0])));
    assert_eq!(
        state(&d.facts, "fresh"),
        State::Bool {
            no: true,
            yes: false
        }
    );
    let n = "3e25".parse().unwrap();
    assert_eq!(
        state(&d.facts, "weight"),
        State::Number {
            low: Some((n, true)),
            high: Some((n, true))
        }
    );
    let day = "2026-05-04".parse().unwrap();
    assert_eq!(
        state(&d.facts, "picked_on"),
        State::Day {
            first: Some(day),
            last: Some(day)
        }
    );
    assert!(d.notes.is_empty());
}

/// A float would make 10^25 + 1 equal to 10^25.
#[test]
fn numbers_keep_every_digit() {
    for (text, format) in [
        (
            "solon: 1\nsystem: s\nfacts: { weight: 10000000000000000000000001 }",
            Format::Yaml,
        ),
        (
            r#"{"solon": 1, "system": "s", "facts": {"weight": 10000000000000000000000001}}"#,
            Format::Json,
        ),
        (
            "solon = 1\nsystem = \"s\"\n[facts]\nweight = \"10000000000000000000000001\"\n",
            Format::Toml,
        ),
    ] {
        let d = records(text, format).remove(0).outcome.unwrap();
        let State::Number {
            low: Some((n, true)),
            ..
        } = state(&d.facts, "weight")
        else {
            panic!()
        };
        assert!(n > "1e25".parse().unwrap());
        assert_eq!(n.to_string(), "10000000000000000000000001");
    }
}

/// Between two neighbours there is no whole number, so bounds are taken to the next ones.
#[test]
fn whole_numbers_have_neighbours() {
    let whole = |n: &str| Some((n.parse().unwrap(), true));
    let given = |answer: &str| state(&good(&format!("  crates: {answer}\n")).facts, "crates");
    let between = |low, high| State::Number { low, high };
    assert_eq!(given("3"), between(whole("3"), whole("3")));
    assert_eq!(given("3.0"), between(whole("3"), whole("3")));
    assert_eq!(given("6/2"), between(whole("3"), whole("3")));
    assert_eq!(given("\"3 pieces\""), between(whole("3"), whole("3")));
    assert_eq!(given("{ over: 2 }"), between(whole("3"), None));
    assert_eq!(
        given("{ over: 2, under: 4 }"),
        between(whole("3"), whole("3"))
    );
    assert!(given("{ over: 2, under: 4 }").is_known());
    assert_eq!(
        given("{ at_least: 2, at_most: 4 }"),
        between(whole("2"), whole("4"))
    );
    assert_eq!(wrong("crates: 2.5"), ("S0609".into(), 11));
    assert_eq!(wrong("crates: 41"), ("S0609".into(), 11));
    assert_eq!(wrong("crates: { over: 2, under: 3 }"), ("S0613".into(), 11));
    assert_eq!(wrong("crates: { over: 2.5 }"), ("S0609".into(), 19));
}

#[test]
fn partial_answers() {
    let d = good(
        "  sold: [pears, \"?\"]\n  colour: { among: [red, green] }\n  weight: { over: 1, at_most: 5 }\n  picked_on: { from: 2026-01-01, before: 2027-01-01 }\n",
    );
    assert_eq!(
        state(&d.facts, "sold"),
        State::Set {
            must: set(&[1]),
            may: set(&[0, 1, 2])
        }
    );
    assert_eq!(state(&d.facts, "colour"), State::One(set(&[0, 1])));
    let (one, five) = ("1".parse().unwrap(), "5".parse().unwrap());
    assert_eq!(
        state(&d.facts, "weight"),
        State::Number {
            low: Some((one, false)),
            high: Some((five, true))
        }
    );
    let (first, last) = ("2026-01-01".parse().unwrap(), "2026-12-31".parse().unwrap());
    assert_eq!(
        state(&d.facts, "picked_on"),
        State::Day {
            first: Some(first),
            last: Some(last)
        }
    );
    assert_eq!(
        state(&good("  sold: []\n").facts, "sold"),
        State::Set {
            must: set(&[]),
            may: set(&[])
        }
    );
}

#[test]
fn silence_and_story_are_kept() {
    let program = program();
    let d = good(
        "  sold: unknown\n  colour: declined\n  weight: not_asked\n  fresh:\n  picked_on: { value: 2026-01-01, evidence: \"log\", by: me, note: n, assumed: true }\n",
    );
    let get = |name: &str| d.facts.get(program.fact(name).unwrap()).unwrap();
    assert_eq!(get("sold").silence, Some(Silence::Unknown));
    assert_eq!(get("colour").silence, Some(Silence::Declined));
    assert_eq!(get("weight").silence, Some(Silence::NotAsked));
    assert_eq!(get("fresh").silence, Some(Silence::Unknown));
    let picked = get("picked_on");
    assert_eq!(
        (
            picked.evidence.as_deref(),
            picked.by.as_deref(),
            picked.assumed
        ),
        (Some("log"), Some("me"), true)
    );
    assert_eq!((picked.line, picked.column), (8, 3));
}

#[test]
fn wrong_answers_are_told_where() {
    assert_eq!(wrong("solld: []"), ("S0602".into(), 3));
    assert_eq!(wrong("fresh: perhaps"), ("S0603".into(), 10));
    assert_eq!(wrong("fresh: [true]"), ("S0603".into(), 10));
    assert_eq!(wrong("sold: apples"), ("S0603".into(), 9));
    assert_eq!(wrong("sold: [apples, peers]"), ("S0605".into(), 18));
    assert_eq!(wrong("sold: [[apples]]"), ("S0603".into(), 10));
    assert_eq!(wrong("colour: blue"), ("S0605".into(), 11));
    assert_eq!(wrong("colour: [red]"), ("S0603".into(), 11));
    assert_eq!(wrong("weight: heavy"), ("S0603".into(), 11));
    assert_eq!(wrong("weight: 3 kg"), ("S0611".into(), 11));
    assert_eq!(wrong("weight: 1e31"), ("S0609".into(), 11));
    assert_eq!(
        wrong("weight: 123456789012345678901234567890123456789012"),
        ("S0609".into(), 11)
    );
    assert_eq!(wrong("picked_on: 2026-02-30"), ("S0610".into(), 14));
    assert_eq!(wrong("picked_on: May"), ("S0603".into(), 14));
    assert_eq!(wrong("fresh: n/a"), ("S0612".into(), 10));
    assert_eq!(wrong("weight: { over: 5, under: 5 }"), ("S0613".into(), 11));
    assert_eq!(wrong("fresh: { over: 5 }"), ("S0603".into(), 10));
    assert_eq!(
        wrong("fresh: { value: true, evidense: x }"),
        ("S0602".into(), 25)
    );
    assert_eq!(wrong("fresh: { evidence: x }"), ("S0608".into(), 10));
    assert_eq!(
        wrong("fresh: { value: true, assumed: maybe }"),
        ("S0603".into(), 34)
    );
}

#[test]
fn all_problems_of_a_record_are_told() {
    let text = "solon: 2\nsistem: s\nfacts:\n  colour: blue\n  colour: red\n";
    let found = bad(text, Format::Yaml);
    let mut codes: Vec<&str> = found.iter().map(|p| p.0.as_str()).collect();
    codes.sort_unstable();
    assert_eq!(codes, ["S0602", "S0604", "S0605", "S0608", "S0617"]);
}

#[test]
fn duplicate_keys_in_every_form() {
    assert_eq!(
        bad(
            "solon: 1\nsystem: s\nfacts:\n  fresh: true\n  fresh: false\n",
            Format::Yaml
        ),
        [("S0604".into(), 5, 3)]
    );
    assert_eq!(
        bad(
            "{\"solon\": 1, \"system\": \"s\",\n \"facts\": {\"fresh\": true, \"fresh\": false}}",
            Format::Json
        ),
        [("S0604".into(), 2, 27)]
    );
    // The TOML reader itself refuses them.
    let found = bad(
        "solon = 1\nsystem = \"s\"\n[facts]\nfresh = true\nfresh = false\n",
        Format::Toml,
    );
    assert_eq!((found[0].0.as_str(), found[0].1), ("S0601", 5));
}

#[test]
fn malformed_texts() {
    assert_eq!(bad("solon: 1\nfacts: [\n", Format::Yaml)[0].0, "S0601");
    assert_eq!(
        bad("{\"solon\": 1,,}", Format::Json),
        [("S0601".into(), 1, 13)]
    );
    assert_eq!(bad("- a\n", Format::Yaml)[0].0, "S0603");
    assert_eq!(bad("", Format::Yaml)[0].0, "S0601");
    assert_eq!(bad("a: &x 1\n", Format::Yaml), [("S0607".into(), 1, 4)]);
    assert_eq!(bad("a: !!str 1\n", Format::Yaml)[0].0, "S0601");
}

/// Values that came after the version that was answered are unknown, not absent.
#[test]
fn a_later_value_is_unknown() {
    let text = |version: &str| {
        format!(
            "solon: 1\nsystem: s\nanswered: {{ shop: \"{version}\" }}\nfacts:\n  sold: [apples]\n"
        )
    };
    let old = records(&text("2.0"), Format::Yaml)
        .remove(0)
        .outcome
        .unwrap();
    assert_eq!(
        state(&old.facts, "sold"),
        State::Set {
            must: set(&[0]),
            may: set(&[0, 2])
        }
    );
    // 2.10 is later than 2.1, although it sorts before 2.2 as text.
    let new = records(&text("2.10"), Format::Yaml)
        .remove(0)
        .outcome
        .unwrap();
    assert_eq!(
        state(&new.facts, "sold"),
        State::Set {
            must: set(&[0]),
            may: set(&[0])
        }
    );
}

#[test]
fn an_organisation_is_the_ground() {
    let text = "solon: 1\nsystem: s\norganisation: acme.yaml\nfacts:\n  colour: red\n";
    let d = records(text, Format::Yaml).remove(0).outcome.unwrap();
    assert_eq!(state(&d.facts, "colour"), State::One(set(&[0])));
    assert_eq!(
        state(&d.facts, "fresh"),
        State::Bool {
            no: false,
            yes: true
        }
    );
    for file in ["none.yaml", "bad.yaml"] {
        let text = text.replace("acme.yaml", file);
        assert_eq!(bad(&text, Format::Yaml), [("S0703".into(), 3, 15)]);
    }
}

#[test]
fn keys_of_other_packs_are_notes() {
    let d = good("  foreign: 3\n  shop/fresh: true\n");
    assert_eq!(d.notes.len(), 1);
    assert_eq!(d.notes[0].severity, Severity::Note);
    assert_eq!(
        state(&d.facts, "fresh"),
        State::Bool {
            no: false,
            yes: true
        }
    );
}

#[test]
fn many_records() {
    let yaml = records(
        "solon: 1\nsystem: a\nfacts: {}\n---\nsolon: 1\nsystem: b\nfacts: { x: 1 }\n---\nsolon: 1\nsystem: c\nfacts: {}\n",
        Format::Yaml,
    );
    let ok: Vec<bool> = yaml.iter().map(|r| r.outcome.is_ok()).collect();
    assert_eq!(ok, [true, false, true]);
    assert_eq!(yaml.iter().map(|r| r.record).collect::<Vec<_>>(), [1, 2, 3]);
    let json = records(r#"[{"solon":1,"system":"a","facts":{}}, 3]"#, Format::Json);
    assert_eq!(
        json.iter().map(|r| r.outcome.is_ok()).collect::<Vec<_>>(),
        [true, false]
    );
    let lines = "{\"solon\":1,\"system\":\"a\",\"facts\":{}}\n{bad\n\n{\"solon\":1,\"system\":\"\\u4e2d\\ud83d\\ude00\",\"facts\":{\"x\":1}}\n{\"solon\":1,\"system\":\"\\u4e2d\\ud83d\\ude00\",\"facts\":{}}\n";
    let lines = records(lines, Format::Ndjson);
    assert_eq!(lines.len(), 4);
    assert_eq!(
        places(&lines[1].source, lines[1].outcome.as_ref().unwrap_err()),
        [("S0601".into(), 2, 2)]
    );
    assert_eq!(
        places(&lines[2].source, lines[2].outcome.as_ref().unwrap_err()),
        [("S0602".into(), 4, 51)]
    );
    assert_eq!(lines[3].outcome.as_ref().unwrap().id, "中😀");
}

/// Places are those of the text, whatever stands between its parts and however it is escaped.
#[test]
fn places_in_json() {
    let facts = r#"	"facts" : {"sold":[ "ap\u0070les" ,"figs"] , "we\u0069ght": 1.250e1 ,"crates":true,"colour" :"re\"d\\" } }"#;
    let text = format!(
        "{{ \"solon\" :1 ,\r\n  \"x-\\\"own\\\"\": [ \"a\\\\\", \"\\u00e9\", {{}} , [ ] ],  \"system\":\"a\" ,\n{facts}"
    );
    let record = records(&text, Format::Json).remove(0);
    let at = |part: &str| u32::try_from(facts.find(part).unwrap() + 1).unwrap();
    assert_eq!(
        places(&record.source, record.outcome.as_ref().unwrap_err()),
        [
            ("S0605".into(), 3, at("\"figs\"")),
            ("S0603".into(), 3, at("true")),
            ("S0605".into(), 3, at("\"re\\\"d")),
        ]
    );
    let good = text.replace(r#","figs""#, "").replace(":true", ":7 ");
    let good = good.replace(r#""re\"d\\""#, r#""red""#);
    let read = records(&good, Format::Json).remove(0).outcome.unwrap();
    let line = good.lines().nth(2).unwrap();
    let program = program();
    for (name, key) in [("weight", r#""we\u0069ght""#), ("crates", r#""crates""#)] {
        let answer = read.facts.get(program.fact(name).unwrap()).unwrap();
        let column = u32::try_from(line.find(key).unwrap() + 1).unwrap();
        assert_eq!((answer.line, answer.column), (3, column), "{name}");
    }
    let number = |n: &str| n.parse().ok().map(|n| (n, true));
    let weight = read.facts.state(&program, program.fact("weight").unwrap());
    let (low, high) = (number("12.5"), number("12.5"));
    assert_eq!(weight, State::Number { low, high });
}

#[test]
fn formats_by_name() {
    assert_eq!(Format::of_path("a/b.YML"), Some(Format::Yaml));
    assert_eq!(Format::of_path("x.jsonl"), Some(Format::Ndjson));
    assert_eq!(Format::of_path("x.toml"), Some(Format::Toml));
    assert_eq!(Format::of_path("README"), None);
}
