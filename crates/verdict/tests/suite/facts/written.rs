//! Answers as people write them, what is surely absent, and what is said of the rest, in both
//! languages.

use solon_check::check::{Input, check};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_messages::Lang;
use solon_verdict::facts::{Format, Silence, State, may_be_organisation, read, read_in};

use super::{VOCABULARY, bad, good, program, records, set, state, wrong};

/// The help of the only problem of one answer.
fn help(answer: &str, lang: Lang) -> String {
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
        help("sold: { without: [peers] }", Lang::En),
        "did you mean `pears`?"
    );
    assert_eq!(
        help("sold: { value: [apples], without: [pears] }", Lang::En),
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
        ("ja", true),
        ("Oui", true),
        ("nein", false),
        ("non", false),
        ("Nee", false),
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
    for text in [
        "unknown",
        "Unknown",
        "unbekannt",
        "Inconnu",
        "onbekend",
        "未知",
    ] {
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
    let (program, ..) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
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
        ("fresh: wahr", "write `true`", "请写 `true`"),
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
        (
            "colour: colour_unknown",
            "did you mean `unknown_colour`?",
            "是否应为 `unknown_colour`？",
        ),
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
        assert_eq!(help(answer, Lang::En), en);
        assert_eq!(help(answer, Lang::Zh), zh);
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
        let record = read_in(Lang::Zh, &program, &none, "x", &text, format, &nothing).remove(0);
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

/// That there is no such day is an answer, in every format, with its story; of anything else than a day
/// it is none.
#[test]
fn a_day_that_never_was() {
    for (text, format) in [
        (
            "solon: 1\nsystem: s\nfacts:\n  picked_on: never\n",
            Format::Yaml,
        ),
        (
            "solon: 1\nsystem: s\nfacts:\n  picked_on: \"Never\"\n",
            Format::Yaml,
        ),
        (
            "solon: 1\nsystem: s\nfacts:\n  picked_on: { value: 从未, by: me }\n",
            Format::Yaml,
        ),
        (
            r#"{"solon": 1, "system": "s", "facts": {"picked_on": "never"}}"#,
            Format::Json,
        ),
        (
            "solon = 1\nsystem = \"s\"\n[facts]\npicked_on = \"never\"\n",
            Format::Toml,
        ),
        (
            r#"{"solon": 1, "system": "s", "facts": {"picked_on": "never"}}"#,
            Format::Ndjson,
        ),
    ] {
        let found = records(text, format).remove(0).outcome.unwrap();
        assert_eq!(state(&found.facts, "picked_on"), State::Absent, "{text}");
        let program = program();
        let fact = program.fact("picked_on").unwrap();
        assert_eq!(found.facts.get(fact).unwrap().silence, None, "{text}");
    }
    assert_eq!(help("picked_on: none", Lang::En), "write `never`");
    assert_eq!(wrong("weight: never"), ("S0603".into(), 11));
    assert_eq!(wrong("fresh: never"), ("S0603".into(), 10));
    assert_eq!(wrong("colour: never"), ("S0605".into(), 11));
    assert_eq!(wrong("picked_on: { from: never }"), ("S0603".into(), 22));
}
