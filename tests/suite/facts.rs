//! Reading descriptions: what a good one says, and what a bad one is told, with its place.

use solon::check::{Input, check};
use solon::diagnostic::{Diagnostic, Severity};
use solon::facts::{
    Description, Facts, Format, Record, Silence, State, may_be_organisation, read, read_in,
};
use solon::program::{Members, Program};
use solon::source::{Source, SourceId};
use solon::syntax::parse;

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

fact picked_on : date
  ask en "When?"

rule art1 "Apples"
  cites LAW "Art. 1"
  when sold has apples and fresh and colour is red and weight > 1e25 and picked_on before 2027-01-01
  then risk high
"#;

fn program() -> Program {
    let source = Source::new(SourceId(0), "pack.solon", VOCABULARY);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let input = Input {
        source: &source,
        file: &file,
    };
    let (program, _, found) = check(&[vec![input]]);
    assert!(found.is_empty(), "{found:?}");
    program
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

#[test]
fn formats_by_name() {
    assert_eq!(Format::of_path("a/b.YML"), Some(Format::Yaml));
    assert_eq!(Format::of_path("x.jsonl"), Some(Format::Ndjson));
    assert_eq!(Format::of_path("x.toml"), Some(Format::Toml));
    assert_eq!(Format::of_path("README"), None);
}

/// The help of the only problem of one answer.
fn help(answer: &str, lang: &str) -> String {
    let text = format!("solon: 1\nsystem: s\nfacts:\n  {answer}\n");
    let none = |_: &str| None;
    let nothing = |_: &str| Err(String::new());
    let program = program();
    let record = read_in(lang, &program, &none, "x", &text, Format::Yaml, &nothing).remove(0);
    let found = record.outcome.unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    found[0].help.clone().unwrap()
}

/// Values that are surely absent, in every format.
#[test]
fn what_is_surely_absent() {
    let rest = State::Set {
        must: set(&[]),
        may: set(&[0, 2]),
    };
    for (text, format) in [
        (
            "solon: 1\nsystem: s\nfacts:\n  sold: { without: [pears] }\n",
            Format::Yaml,
        ),
        (
            r#"{"solon": 1, "system": "s", "facts": {"sold": {"without": ["pears"]}}}"#,
            Format::Json,
        ),
        (
            r#"{"solon": 1, "system": "s", "facts": {"sold": {"without": ["pears"]}}}"#,
            Format::Ndjson,
        ),
        (
            "solon = 1\nsystem = \"s\"\n[facts]\nsold = { without = [\"pears\"] }\n",
            Format::Toml,
        ),
    ] {
        let d = records(text, format).remove(0).outcome.unwrap();
        assert_eq!(state(&d.facts, "sold"), rest);
    }
    let d = good(
        "  sold: { with: [apples], without: [pears], evidence: list, assumed: yes }\n  colour: { without: [red] }\n",
    );
    assert_eq!(
        state(&d.facts, "sold"),
        State::Set {
            must: set(&[0]),
            may: set(&[0, 2])
        }
    );
    let answer = d.facts.get(program().fact("sold").unwrap()).unwrap();
    assert_eq!(
        (answer.evidence.as_deref(), answer.assumed),
        (Some("list"), true)
    );
    assert_eq!(state(&d.facts, "colour"), State::One(set(&[1, 2])));
    // With `with` alone more may apply; `among` bounds what may.
    assert_eq!(
        state(&good("  sold: { with: [apples] }\n").facts, "sold"),
        state(&good("  sold: [apples, \"?\"]\n").facts, "sold")
    );
    assert_eq!(
        state(
            &good("  sold: { with: [apples], among: [apples, nuts] }\n").facts,
            "sold"
        ),
        state(&d.facts, "sold")
    );
    assert_eq!(
        state(
            &good("  sold: { without: [apples, pears, nuts] }\n").facts,
            "sold"
        ),
        state(&good("  sold: []\n").facts, "sold")
    );
}

#[test]
fn what_cannot_be_absent() {
    assert_eq!(
        wrong("sold: { with: [apples], without: [apples] }"),
        ("S0613".into(), 9)
    );
    assert_eq!(wrong("sold: { without: [] }"), ("S0613".into(), 20));
    assert_eq!(wrong("sold: { with: [] }"), ("S0613".into(), 17));
    assert_eq!(wrong("sold: { without: [peers] }"), ("S0605".into(), 21));
    assert_eq!(wrong("sold: { without: pears }"), ("S0603".into(), 20));
    assert_eq!(wrong("sold: { without: [\"?\"] }"), ("S0603".into(), 21));
    assert_eq!(
        wrong("sold: { value: [apples], without: [pears] }"),
        ("S0603".into(), 9)
    );
    assert_eq!(wrong("colour: { with: [red] }"), ("S0603".into(), 19));
    assert_eq!(
        wrong("colour: { without: [red, green, unknown_colour] }"),
        ("S0613".into(), 11)
    );
    assert_eq!(wrong("fresh: { without: [red] }"), ("S0603".into(), 10));
    assert_eq!(
        help("sold: { without: [peers] }", "en"),
        "did you mean `pears`?"
    );
    assert_eq!(
        help("sold: { value: [apples], without: [pears] }", "en"),
        "write `{ with: [apples], without: [pears] }`"
    );
}

#[test]
fn answers_as_people_write_them() {
    for (text, yes) in [
        ("yes", true),
        ("Yes", true),
        ("TRUE", true),
        ("\"true\"", true),
        ("是", true),
        ("no", false),
        ("\"No\"", false),
        ("否", false),
    ] {
        assert_eq!(
            state(&good(&format!("  fresh: {text}\n")).facts, "fresh"),
            State::Bool { no: !yes, yes },
            "{text}"
        );
    }
    let program = program();
    for text in ["unknown", "Unknown", "未知"] {
        let d = good(&format!("  fresh: {text}\n  sold: {text}\n"));
        for name in ["fresh", "sold"] {
            let answer = d.facts.get(program.fact(name).unwrap()).unwrap();
            assert_eq!(answer.silence, Some(Silence::Unknown), "{text}");
        }
    }
    for text in ["none", "[none]", "None", "无", "[无]"] {
        assert_eq!(
            state(&good(&format!("  sold: {text}\n")).facts, "sold"),
            state(&good("  sold: []\n").facts, "sold"),
            "{text}"
        );
    }
    for text in ["40,000,000", "40 000 000 FLOP", "40'000'000", "40_000_000"] {
        assert_eq!(
            state(&good(&format!("  weight: {text}\n")).facts, "weight"),
            state(&good("  weight: 4e7\n").facts, "weight"),
            "{text}"
        );
    }
    let days = |text: &str| state(&good(&format!("  picked_on: {text}\n")).facts, "picked_on");
    let span = |a: &str, b: &str| State::Day {
        first: Some(a.parse().unwrap()),
        last: Some(b.parse().unwrap()),
    };
    assert_eq!(days("2021-06"), span("2021-06-01", "2021-06-30"));
    assert_eq!(days("2021"), span("2021-01-01", "2021-12-31"));
    assert_eq!(days("01.06.2021"), days("2021-06-01"));
    assert_eq!(days("2021-06-01T00:00:00"), days("2021-06-01"));
    assert_eq!(
        days("{ from: 2021, before: 2021-07 }"),
        span("2021-01-01", "2021-06-30")
    );
}

/// A list that has a value `none` means it.
#[test]
fn a_value_that_is_called_none() {
    let text = VOCABULARY.replace("nuts en \"nuts\" since \"2.1\"", "none en \"nothing\"");
    let source = Source::new(SourceId(0), "pack.solon", text.as_str());
    let (file, _) = parse(&source);
    let (program, ..) = check(&[vec![Input {
        source: &source,
        file: &file,
    }]]);
    for answer in ["none", "[none]"] {
        let text = format!("solon: 1\nsystem: s\nfacts:\n  sold: {answer}\n");
        let none = |_: &str| None;
        let nothing = |_: &str| Err(String::new());
        let d = read(&program, &none, "x", &text, Format::Yaml, &nothing)
            .remove(0)
            .outcome
            .unwrap();
        assert_eq!(
            d.facts.state(&program, program.fact("sold").unwrap()),
            State::Set {
                must: set(&[2]),
                may: set(&[2])
            }
        );
    }
}

/// What is refused is told how to be written, in the person's own words.
#[test]
fn help_rewrites_the_answer() {
    for (answer, en, zh) in [
        ("fresh: ja", "write `true`", "请写 `true`"),
        ("fresh: 0", "write `false`", "请写 `false`"),
        ("fresh: [yes]", "write `true`", "请写 `true`"),
        (
            "sold: Apples, peers",
            "write `[apples, pears]`; `[]` means none of these",
            "请写 `[apples, pears]`；均不适用时写 `[]`",
        ),
        (
            "sold: no",
            "write `[]` for none of these",
            "均不适用时请写 `[]`",
        ),
        (
            "sold: [apples, none]",
            "leave `none` out, or write `[]` alone",
            "请删去 `none`，或只写 `[]`",
        ),
        ("colour: Red", "did you mean `red`?", "是否应为 `red`？"),
        ("colour: [red]", "write `red`", "请写 `red`"),
        (
            "colour: [red, green]",
            "write the one that fits; if it is one of these and not known which, `{ among: [red, green] }`",
            "请只写符合的一个；属于其中之一但不确定时写 `{ among: [red, green] }`",
        ),
        (
            "weight: 40,000",
            "write `40000` or `40.000`",
            "请写 `40000` 或 `40.000`",
        ),
        ("weight: 40 million", "write `40e6`", "请写 `40e6`"),
        (
            "weight: \"> 300\"",
            "write `{ over: 300 }`",
            "请写 `{ over: 300 }`",
        ),
        (
            "picked_on: 06/01/2021",
            "`06/01/2021` can mean two days: write `2021-01-06` (the day stands first) or `2021-06-01` (the month stands first)",
            "`06/01/2021` 有两种读法：请写 `2021-01-06`（日在前）或 `2021-06-01`（月在前）",
        ),
        (
            "picked_on: 1 June 2021",
            "write `2021-06-01`",
            "请写 `2021-06-01`",
        ),
    ] {
        assert_eq!(help(answer, "en"), en);
        assert_eq!(help(answer, "zh"), zh);
    }
}

/// Every finding of a description speaks Chinese where Chinese is asked for.
#[test]
fn findings_in_chinese() {
    let head = "solon: 1\nsystem: s\nfacts:\n";
    let answers = [
        "solld: []",
        "fresh: perhaps",
        "sold: 3",
        "sold: [[a]]",
        "sold: [peers]",
        "colour: blue",
        "weight: heavy",
        "weight: 3 kg",
        "weight: 1e31",
        "weight: 1/0",
        "weight: []",
        "picked_on: 2026-02-30",
        "picked_on: soon",
        "picked_on: []",
        "fresh: n/a",
        "colour: n/a",
        "weight: { over: 5, under: 5 }",
        "fresh: { over: 5 }",
        "fresh: { value: true, evidense: x }",
        "fresh: { evidence: [] }",
        "fresh: { note: x }",
        "fresh: { value: true, assumed: maybe }",
        "weight: { value: 1, over: 1 }",
        "colour: red\n  colour: green",
        "fresh: &x true",
        "fresh: !!bool true",
        "{",
    ];
    let mut texts: Vec<(String, Format)> = answers
        .iter()
        .map(|a| (format!("{head}  {a}\n"), Format::Yaml))
        .collect();
    for (text, format) in [
        ("", Format::Yaml),
        ("- a\n", Format::Yaml),
        (
            "solon: 2\nsystem:\nname: []\norganisation: []\nanswered: 1\nfacts: 1\nx: 1\nsold: 1\n",
            Format::Yaml,
        ),
        ("name: x\n", Format::Yaml),
        (
            "solon: 1\nsystem: s\norganisation: none.yaml\nfacts: {}\n",
            Format::Yaml,
        ),
        ("{\"solon\": 1,,}", Format::Json),
        ("solon = \n", Format::Toml),
    ] {
        texts.push((text.to_owned(), format));
    }
    let deep = format!("{head}  sold: {}{}\n", "[".repeat(70), "]".repeat(70));
    texts.push((deep, Format::Yaml));
    let han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let program = program();
    for (text, format) in texts {
        let none = |_: &str| None;
        let nothing = |_: &str| Err("没有该文件".to_owned());
        let record = read_in("zh", &program, &none, "x", &text, format, &nothing).remove(0);
        let found = record.outcome.unwrap_err();
        for d in &found {
            assert!(han(&d.message), "{text}: {}", d.message);
            assert!(han(d.help.as_deref().unwrap()), "{text}: {:?}", d.help);
            for label in d.labels.iter().filter(|l| !l.text.is_empty()) {
                assert!(han(&label.text), "{text}: {}", label.text);
            }
        }
    }
}

/// A mark of byte order, an empty last document and a null for a name are no mistakes of form; a
/// null is no name of a system.
#[test]
fn edges_of_files() {
    let json = "\u{feff}{\"solon\": 1, \"system\": \"s\", \"name\": null, \"facts\": {}}";
    for format in [Format::Json, Format::Ndjson, Format::Yaml] {
        let d = records(json, format).remove(0).outcome.unwrap();
        assert_eq!((d.id.as_str(), d.name.as_str()), ("s", ""));
    }
    let trail = "solon: 1\nsystem: s\nfacts: {}\n---\n";
    assert_eq!(records(trail, Format::Yaml).len(), 1);
    assert_eq!(
        bad(
            "{\"solon\": 1, \"system\": null, \"facts\": {}}",
            Format::Json
        ),
        [("S0603".into(), 1, 24)]
    );
}

#[test]
fn the_form_of_an_organisation_file() {
    assert!(may_be_organisation("a.yaml", "facts:\n  fresh: yes\n"));
    assert!(may_be_organisation("a.json", "{\"facts\": {}}"));
    assert!(may_be_organisation("a.toml", "[facts]\nfresh = true\n"));
    assert!(!may_be_organisation("a.yaml", "system: s\nfacts: {}\n"));
    assert!(!may_be_organisation("a.yaml", "name: s\n"));
    assert!(!may_be_organisation("a.yaml", "{"));
}
