//! Verdicts of registers, line by line: each as the report of the system says it, in the order of the
//! register, whatever stands between; and nothing of the register is lost.

use std::fmt::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::gates::{BASE, house};
use super::{Run, Scratch, run_in, solon_with};
use crate::architecture::root;

fn lines(scratch: &Scratch, files: &[&str], more: &[&str]) -> Run {
    let call = ["classify", "--pack", "house", "--detail", "verdict"];
    run_in(&scratch.0, &[&call[..], files, more].concat(), &[])
}

const NDJSON: [&str; 2] = ["--format", "ndjson"];

fn values(run: &Run) -> Vec<Value> {
    let parse = |line| serde_json::from_str(line).unwrap();
    run.out.lines().map(parse).collect()
}

/// What stands on each line: the id of a system with its level, or the line that was rejected.
fn told(run: &Run) -> Vec<String> {
    let tell = |v: &Value| match v.get("rejected") {
        Some(r) => format!("{}: {}", r["record"], r["line"]),
        None => {
            let scales = &v["regimes"][0]["scales"];
            let risk = &scales["risk"];
            let (low, high) = (&risk["lower"], &risk["upper"]);
            let id = v["system"]["id"].as_str().unwrap();
            format!("{id} {}..{}", low.as_str().unwrap(), high.as_str().unwrap())
        }
    };
    values(run).iter().map(tell).collect()
}

fn system(id: &str, facts: &str) -> String {
    format!("{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{{facts}}}}}\n")
}

const HIGH: &str = r#""uses": ["hiring"], "ranks": true, "old": false, "parts": []"#;
const LOW: &str = r#""uses": [], "old": false, "parts": []"#;

#[test]
fn doubts_about_systems_that_come_out_alike_are_told_of_each() {
    let scratch = house("lines-doubts", &[]);
    let facts = r#""uses": [], "ranks": true, "old": false, "parts": []"#;
    let mut text = system("one", facts);
    text += "\n";
    text += &system("two", facts);
    text += &system("fine", LOW);
    text += &system("three", facts);
    std::fs::write(scratch.0.join("all.ndjson"), &text).unwrap();
    let run = lines(&scratch, &["all.ndjson"], &NDJSON);
    assert_eq!(run.code, 0, "{}", run.err);
    let doubt = |line: u32, id: &str| {
        format!(
            "warning[S0614]: all.ndjson:{line}: `{id}`: 1 answer is not used, because the question does not apply: ranks"
        )
    };
    let expected = [doubt(1, "one"), doubt(3, "two"), doubt(5, "three")];
    assert_eq!(run.err.lines().collect::<Vec<_>>(), expected);
    let warnings: Vec<Value> = values(&run).iter().map(|v| v["warnings"].clone()).collect();
    assert_eq!(warnings, [1, 1, 0, 1]);
    let strict = lines(&scratch, &["all.ndjson", "--strict"], &NDJSON);
    assert_eq!(strict.code, 4, "{}", strict.err);
}

#[test]
fn what_cannot_be_read_is_told_in_its_place() {
    let scratch = house("lines-bad", &[]);
    let mut text = b"\xEF\xBB\xBF".to_vec();
    text.extend(system("first", HIGH).bytes());
    text.extend(b"\n   \n");
    text.extend(system("second", r#""uses": ["flying"]"#).bytes());
    text.extend(b"{\"solon\": 1, \"system\": \"half\n");
    text.extend(b"{\"solon\": 1, \"system\": \"caf\xE9\"}\n");
    // Without a mark at the end of the last line.
    text.extend(system("last", LOW).trim_end().bytes());
    std::fs::write(scratch.0.join("all.ndjson"), &text).unwrap();
    let run = lines(&scratch, &["all.ndjson"], &NDJSON);
    assert_eq!(run.code, 4);
    let expected = ["first high..high", "2: 4", "3: 5", "4: 1", "last low..low"];
    assert_eq!(told(&run), expected, "{}", run.out);
    let values = values(&run);
    let code = |at: usize| values[at]["rejected"]["code"].as_str().unwrap();
    assert_eq!([code(1), code(2), code(3)], ["S0605", "S0601", "S0703"]);
    let message = values[3]["rejected"]["message"].as_str().unwrap();
    assert_eq!(message, "line 6 is not UTF-8 text (first bad byte at 28)");
    // People are told where it stands, too.
    assert!(run.err.contains("all.ndjson:4:"), "{}", run.err);
    assert!(run.err.contains("`flying`"), "{}", run.err);
}

/// More than what is read at once.
#[test]
fn a_register_comes_out_in_its_order() {
    let scratch = house("lines-order", &[]);
    let (mut text, mut expected) = (String::new(), Vec::new());
    for n in 0..5_000 {
        let (facts, level) = match n % 3 {
            0 => (HIGH, "high..high"),
            1 => (LOW, "low..low"),
            _ => (r#""uses": ["hiring"]"#, "low..high"),
        };
        text.push_str(&system(&format!("s{n}"), facts));
        expected.push(format!("s{n} {level}"));
    }
    scratch.file("all.jsonl", &text);
    let run = lines(&scratch, &["all.jsonl"], &NDJSON);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(told(&run), expected);
    // The same where it stands on standard input, which is read line by line as well.
    let mut child = Command::new(env!("CARGO_BIN_EXE_solon"))
        .args(["classify", "-", "--pack", "house", "--detail", "verdict"])
        .args(NDJSON)
        .current_dir(&scratch.0)
        .env("SOLON_ON", "2026-11-24")
        .stdin(Stdio::from(
            std::fs::File::open(scratch.0.join("all.jsonl")).unwrap(),
        ))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut piped = String::new();
    std::io::Read::read_to_string(child.stdout.as_mut().unwrap(), &mut piped).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(piped, run.out);
}

#[test]
fn what_is_no_stream_of_lines_is_read_as_before() {
    let high = format!("uses: [hiring], ranks: true, old: false, {BASE}");
    let scratch = house("lines-mixed", &[("one.yaml", &high)]);
    scratch.file("two.ndjson", &system("two", LOW));
    let mixed = lines(&scratch, &["register/one.yaml", "two.ndjson"], &NDJSON);
    assert_eq!(told(&mixed), ["one high..high", "two low..low"]);
    // One document of both, and the same verdicts.
    let array = lines(&scratch, &["two.ndjson", "register"], &["--format", "json"]);
    let array: Value = serde_json::from_str(&array.out).unwrap();
    assert_eq!(array[0], values(&mixed)[1]);
    assert_eq!(array[1], values(&mixed)[0]);
    // A document of several lines on standard input.
    let json = "{\n \"solon\": 1,\n \"system\": \"in\",\n \"facts\": {}\n}\n";
    let call = ["classify", "-", "--format", "ndjson", "--detail", "verdict"];
    let run = solon_with(&call, json);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(values(&run)[0]["system"]["id"], "in");
    let none = solon_with(&call, "");
    assert_eq!(none.code, 4, "{}", none.err);
}

#[test]
fn doubts_and_gates_are_those_of_reports() {
    let scratch = house("lines-doubts", &[]);
    let mut text = system("same", HIGH);
    text += &system("other", LOW);
    text += &system("same", LOW);
    // An answer to a question that does not apply.
    text += &system(
        "unused",
        r#""uses": [], "ranks": true, "old": false, "parts": []"#,
    );
    scratch.file("all.ndjson", &text);
    for more in [
        &[][..],
        &["--strict"],
        &["--fail-on", "risk:high"],
        &["--require", "decided"],
    ] {
        let verdicts = lines(&scratch, &["all.ndjson"], &[&NDJSON[..], more].concat());
        let call = [
            "classify",
            "all.ndjson",
            "--pack",
            "house",
            "--format",
            "ndjson",
        ];
        let reports = run_in(&scratch.0, &[&call[..], more].concat(), &[]);
        assert_eq!(verdicts.code, reports.code, "{more:?}");
        let sorted = |text: &str| {
            let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
            lines.sort();
            lines
        };
        assert_eq!(sorted(&verdicts.err), sorted(&reports.err), "{more:?}");
    }
    let run = lines(&scratch, &["all.ndjson"], &NDJSON);
    assert!(
        run.err.contains("`same` is the id of 2 descriptions"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains("`all.ndjson`, `all.ndjson#3`"),
        "{}",
        run.err
    );
    assert_eq!(values(&run)[3]["warnings"], 1);
    // A file that is given twice has no id twice.
    scratch.file("one.ndjson", &system("one", LOW));
    let twice = lines(&scratch, &["one.ndjson", "one.ndjson"], &NDJSON);
    assert_eq!((twice.out.lines().count(), twice.err.as_str()), (2, ""));
}

#[test]
fn descriptions_share_a_file_on_their_organisation() {
    let scratch = house("lines-organisation", &[]);
    scratch.file("r/house.yaml", "facts: { old: true }\n");
    let mut text = String::new();
    for n in 0..200 {
        let facts = r#""uses": ["hiring"], "ranks": true, "parts": []"#;
        let _ = writeln!(
            text,
            "{{\"solon\": 1, \"system\": \"s{n}\", \"organisation\": \"house.yaml\", \"facts\": {{{facts}}}}}"
        );
    }
    text +=
        "{\"solon\": 1, \"system\": \"lost\", \"organisation\": \"none.yaml\", \"facts\": {}}\n";
    scratch.file("r/all.ndjson", &text);
    let run = lines(&scratch, &["r/all.ndjson"], &NDJSON);
    assert_eq!(run.code, 4);
    let all = values(&run);
    for line in &all[..200] {
        assert_eq!(
            line["regimes"][0]["scales"]["risk"]["never"], true,
            "{line}"
        );
    }
    assert_eq!(all[200]["rejected"]["record"], 201);
}

#[test]
fn nothing_is_written_over_what_is_read() {
    let scratch = house("lines-output", &[]);
    let text = system("one", LOW);
    scratch.file("all.ndjson", &text);
    let out = |file: &str| {
        lines(
            &scratch,
            &["all.ndjson"],
            &[&NDJSON[..], &["--output", file]].concat(),
        )
    };
    let run = out("all.ndjson");
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("would replace what is read"),
        "{}",
        run.err
    );
    assert_eq!(
        std::fs::read_to_string(scratch.0.join("all.ndjson")).unwrap(),
        text
    );
    let run = out("made.ndjson");
    assert_eq!((run.code, run.out.as_str()), (0, ""));
    let made = std::fs::read_to_string(scratch.0.join("made.ndjson")).unwrap();
    assert_eq!(made, lines(&scratch, &["all.ndjson"], &NDJSON).out);
}

/// Every example under all regimes, and systems that were described beforehand: what a verdict says is
/// worked out by itself and is what the report says.
#[test]
fn a_verdict_is_that_of_the_report() {
    let day = |question: solon::Question, on: &str| question.on(on).unwrap();
    let regimes = solon::pack::bundled().iter().filter(|b| !b.vocabulary);
    let all: Vec<&str> = regimes.map(|b| b.folder).collect();
    let sixty = std::fs::read_to_string(root().join("tests/data/sixty.ndjson")).unwrap();
    let sixty: String = sixty.lines().step_by(4).map(|l| format!("{l}\n")).collect();
    let ranker = include_str!("../../../examples/cv-ranker.yaml").to_owned();
    let cases = [
        (vec!["eu-ai-act"], sixty, solon::Format::Ndjson),
        (all, ranker, solon::Format::Yaml),
    ];
    for (packs, text, format) in cases {
        let engine = solon::Engine::load(&packs, &|_| None).unwrap();
        for on in ["2026-11-24", "2028-01-01"] {
            let question = day(engine.question(), on);
            for record in question.read(solon::Input::new(&text).format(format)) {
                let answer = question.answer(&record).unwrap();
                let alone = question.judge(&record).unwrap();
                assert_eq!(alone.line(), answer.judgement().line());
                let warnings = |of: &solon::Judgement| {
                    serde_json::to_value(of.warnings(solon::Lang::En)).unwrap()
                };
                assert_eq!(warnings(&alone), warnings(answer.judgement()));
            }
        }
    }
}

/// What comes of answers that were met before is remembered, and is what would come of them: also where
/// the same is assumed, shown by evidence, told as unknown or left out, or where a number that no level
/// hangs on is another one.
#[test]
fn what_was_met_before_is_told_as_it_would_be_alone() {
    let engine = solon::Engine::load(&["eu-ai-act"], &|_| None).unwrap();
    let question = engine.question().on("2026-11-24").unwrap();
    let sixty = std::fs::read_to_string(root().join("tests/data/sixty.ndjson")).unwrap();
    let (mut seen, mut told) = (0, std::collections::BTreeSet::new());
    for line in sixty.lines().step_by(7) {
        let plain: Value = serde_json::from_str(line).unwrap();
        let names: Vec<String> = plain["facts"]
            .as_object()
            .unwrap()
            .keys()
            .cloned()
            .collect();
        for (at, name) in names.iter().enumerate().step_by(5) {
            let own = plain["facts"][name].clone();
            let story = |key: &str, value: Value| serde_json::json!({"value": own, key: value});
            let others = [
                own.clone(),
                story("assumed", Value::Bool(true)),
                story("evidence", "seen".into()),
                "unknown".into(),
                Value::Null,
            ];
            for (n, other) in others.into_iter().enumerate() {
                let mut record = plain.clone();
                record["system"] = format!("{at}-{n}").into();
                record["facts"][name] = other;
                if plain["facts"].get("monthly_users").is_some() {
                    record["facts"]["monthly_users"] = (1000 + at).into();
                }
                let read = question.read(solon::Input::new(&record.to_string()));
                let [record] = read.as_slice() else { panic!() };
                let (alone, answer) = (question.judge(record), question.answer(record));
                let (alone, answer) = (alone.unwrap(), answer.unwrap());
                let line = alone.line();
                assert_eq!(line, answer.judgement().line(), "{name} {n}");
                assert_eq!(line.system.id, format!("{at}-{n}"));
                let words = |of: &solon::Judgement| format!("{:?}", of.warnings(solon::Lang::En));
                assert_eq!(words(&alone), words(answer.judgement()), "{name} {n}");
                seen += 1;
                told.insert(line.warnings);
            }
        }
    }
    assert!(seen > 100 && told.len() > 1, "{seen} {told:?}");
}

/// Systems on lines are known by others that come out alike; items of a list are judged one by one.
#[test]
fn what_is_told_of_lines_is_told_of_a_list() {
    let scratch = house("lines-list", &[]);
    let mut items = Vec::new();
    for n in 0..200 {
        let (facts, more) = match n % 5 {
            0 => (HIGH, r#""name": "A name", "#),
            1 => (LOW, r#""meta": {"owner": "Staff", "a": [1.50, null]}, "#),
            2 => (r#""uses": ["hiring"]"#, r#""x-owner": 7, "#),
            3 => (r#""uses": ["hiring"], "ranks": true, "old": false"#, ""),
            _ => (r#""uses": []"#, r#""x-owner": "Büro", "name": "", "#),
        };
        let id = if n == 77 { 7 } else { n };
        items.push(format!(
            r#"{{"solon": 1, {more}"system": "s{id}", "facts": {{{facts}}}}}"#
        ));
    }
    scratch.file("all.ndjson", &(items.join("\n") + "\n"));
    scratch.file("all.json", &format!("[{}]", items.join(",\n")));
    let calls = [
        "--detail verdict --format ndjson",
        "--detail verdict --format json --fail-on high",
        "--detail verdict --format csv --require decided",
        "--detail overview --format json --fail-on risk:low --in-effect",
        "--detail overview --only s7 --format markdown",
        "--detail verdict --format csv --only s4 --only s133",
        "--detail verdict --format ndjson --pack eu-ai-act --require decided",
        "--detail overview --format json --pack eu-ai-act --fail-on high",
    ];
    for call in calls {
        let told = |file: &str| {
            let start = ["classify", file, "--pack", "house"];
            let more: Vec<&str> = call.split(' ').collect();
            let run = run_in(&scratch.0, &[&start[..], &more].concat(), &[]);
            let same = |text: &str| text.replace("all.ndjson", "all.json");
            (run.code, same(&run.out), same(&run.err))
        };
        let (lines, list) = (told("all.ndjson"), told("all.json"));
        assert!(lines.1.len() > 100, "{call:?}: {}", lines.2);
        assert_eq!(lines, list, "{call:?}");
    }
}
