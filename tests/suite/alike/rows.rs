//! Rows of tables and items of lists come out as each does by itself, whatever else stands in them: cells with line
//! breaks, stories, parts of answers, mapped columns, faults.

use proptest::prelude::*;
use solon::facts::{Cell, Form, Mapping, Register, Row};
use solon::program::{FactId, FactType, Program};
use solon::source::{Source, SourceId, Span};
use solon::{Input, Lang, Line, Once, Question, Record};

use super::described::{SHARED, lines, said_of, shared, some_day};
use super::{LAW, Seen, agree_records, cases, file, question_of};
use crate::dice::Dice;
use crate::random::random_text;

/// A row of these cells behind so many lines of its file; cells with line breaks make it stand on several.
fn row(cells: &[String], lines: u32, record: usize, exact: bool) -> Row {
    let text = cells.join(",");
    let mut at = 0;
    let place = |cell: &String| {
        let start = at;
        at += u32::try_from(cell.len()).unwrap() + 1;
        let span = Span {
            source: SourceId(0),
            start,
            end: at - 1,
        };
        Cell {
            text: cell.clone(),
            span,
            exact,
        }
    };
    let cells = cells.iter().map(place).collect();
    Row {
        source: Source::line_of("t.csv", &text, lines),
        record,
        number: u32::try_from(record).unwrap() + 1,
        cells,
        broken: None,
    }
}

/// An answer in JSON as a cell has it.
fn cell(said: &str, dice: &mut Dice) -> String {
    let text = said.replace('"', "");
    match text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        Some("") => "none".to_owned(),
        Some(list) if !said.contains('?') => list.replace(',', dice.pick(&[";", "; ", "\n"])),
        _ => match said.starts_with(['{', '[']) {
            true => said.to_owned(),
            false => text,
        },
    }
}

/// The questions of several programs, each once.
fn asked(question: &Question) -> Vec<(&Program, FactId)> {
    let mut out: Vec<(&Program, FactId)> = Vec::new();
    for program in question.programs() {
        for (id, fact) in program.asked() {
            let known = |(p, f): &(&Program, FactId)| p.facts[*f].name == fact.name;
            if fact.earliest.is_empty() && !out.iter().any(known) {
                out.push((program, id));
            }
        }
    }
    out
}

/// What questions with yes or no are called in a table that is mapped.
fn mapping(asked: &[(&Program, FactId)]) -> Mapping {
    let mut text = "solon-map: 1\nid: system\nname: name\nmeta: { owner: owner }\n\
                    organisation: { column: organisation }\nfacts:\n"
        .to_owned();
    for (program, fact) in asked {
        let (fact, name) = (&program.facts[*fact], &program.facts[*fact].name);
        let values = match fact.ty {
            FactType::Bool => ", values: { true: true, false: false, perhaps: unknown }",
            FactType::Date => ", unreadable: unknown",
            _ => "",
        };
        text += &format!("  {name}: {{ column: {name}{values}, evidence: shown }}\n");
    }
    Mapping::read(Lang::En, "t.map.yaml", &text).expect("the mapping is right")
}

/// Records of a random table.
fn table(question: &Question, dice: &mut Dice, many: usize) -> Vec<Record> {
    let asked = asked(question);
    let mapped = dice.roll(2) == 0;
    let exact = dice.roll(3) == 0;
    let owner = if mapped { "owner" } else { "meta.owner" };
    let mut names: Vec<String> = ["system", "name", owner, "organisation"]
        .map(String::from)
        .into();
    names.extend(
        asked
            .iter()
            .map(|(program, fact)| program.facts[*fact].name.clone()),
    );
    match (mapped, names.get(4).cloned()) {
        (true, _) => names.push("shown".to_owned()),
        (false, Some(first)) => names.push(format!("{first}:evidence")),
        (false, None) => {}
    }
    let mapping = mapped.then(|| mapping(&asked));
    let form = Form {
        file: "t.csv".to_owned(),
        sheet: exact.then(|| "Systems".to_owned()),
        semicolons: false,
    };
    let header = row(&names, 0, 0, false);
    let known = |key: &str| question.takes(key);
    let table = Register::new(Lang::En, &header, form, mapping.as_ref(), &known);
    let table = table.expect("the header is understood");
    let own = shared(question);
    let (mut lines, mut cells) = (1, Vec::new());
    let mut out = Vec::new();
    for record in 1..=many {
        cells = match record % 2 {
            0 => again(&cells, dice),
            _ => some(&asked, &names, dice, mapped),
        };
        if let Some(id) = cells.first_mut().filter(|id| !id.is_empty()) {
            *id = dice.pick(&["s", "s \"", "ü\\", "s"]).to_owned() + &record.to_string();
        }
        let row = row(&cells, lines, record, exact && dice.roll(2) == 0);
        lines += 1 + u32::try_from(row.source.text.matches('\n').count()).unwrap();
        let document = table.document(&row, &|path| file(&own, path));
        out.push(question.record(document));
    }
    out
}

/// The cells of a row, mostly right.
fn some(
    asked: &[(&Program, FactId)],
    names: &[String],
    dice: &mut Dice,
    mapped: bool,
) -> Vec<String> {
    let odd = dice.roll(8) == 0;
    let often = [2, 5, 10][usize::try_from(dice.roll(3)).unwrap()];
    let maybe = |dice: &mut Dice, text: &str| match dice.roll(3) {
        0 => text.to_owned(),
        _ => String::new(),
    };
    let name = maybe(dice, "two\nlines");
    let (owner, shared) = (maybe(dice, "An owner"), maybe(dice, SHARED));
    let id = if odd && dice.roll(3) == 0 { "" } else { "s" };
    let mut cells = vec![id.to_owned(), name, owner, shared];
    for (program, fact) in asked {
        cells.push(match dice.roll(10) < often {
            true if mapped && dice.roll(20) == 0 => "perhaps".to_owned(),
            true => cell(&said_of(program, *fact, dice, odd), dice),
            false => String::new(),
        });
    }
    if cells.len() < names.len() {
        cells.push(maybe(dice, "a document"));
    }
    if odd && dice.roll(4) == 0 {
        cells.pop();
    }
    cells
}

/// The same, now and then with another day in the place of one.
fn again(cells: &[String], dice: &mut Dice) -> Vec<String> {
    let day = |text: &String| text.len() == 10 && text.starts_with("20");
    let other = |text: &String| match day(text) && dice.roll(2) == 0 {
        true => some_day(dice),
        false => text.clone(),
    };
    cells.iter().map(other).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn rows_under_random_rules(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let Some(question) = question_of(&text, "2026-11-24") else { return Ok(()) };
        let question = match dice.roll(3) {
            0 => question.without_assumptions(),
            _ => question,
        };
        let records = table(&question, &mut dice, 120);
        agree_records(&question, &records, &Once::default(), &mut Seen::default());
    }
}

#[test]
fn rows_are_alike_in_whole_words() {
    let mut seen = Seen::default();
    for seed in 1..9 {
        let question = question_of(LAW, "2026-11-24").expect("the rules are right");
        let records = table(&question, &mut Dice(seed), 300);
        agree_records(&question, &records, &Once::default(), &mut seen);
    }
    let Seen { alike, judged, .. } = seen;
    assert!(alike > 1_500 && judged > 500, "{alike} {judged}");
}

#[test]
fn items_of_a_list_stand_on_many_lines() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let mut seen = Seen::default();
    let text = lines(&question, &mut Dice(3), 400);
    let own = shared(&question);
    let (mut before, mut records) = (0, Vec::new());
    for item in text.lines().filter(|line| !line.trim().is_empty()) {
        let item = format!(
            "[ {}",
            item.replace(",\"", ",\n\"").replace(", \"", ",\n \"")
        );
        let files = |path: &str| file(&own, path);
        let input = Input::item(&item, 2, before, records.len())
            .named("d.json")
            .files(&files);
        records.extend(question.read(input));
        before += u32::try_from(item.matches('\n').count()).unwrap();
    }
    agree_records(&question, &records, &Once::default(), &mut seen);
    let Seen { alike, judged, .. } = seen;
    assert!(alike > 300 && judged > 50, "{alike} {judged}");
}

/// Plain lines and rows with the same answers share what is remembered; a story of an answer makes no other system.
#[test]
fn rows_and_lines_know_of_each_other() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let plain = r#"{"solon":1,"system":"p","facts":{"a":true,"b":false,"one":"z","many":["r"]}}"#;
    let told = r#"{"solon":1,"system":"t","facts":{"a":{"value":true,"evidence":"seen"},"b":false,"one":"z","many":["r"]}}"#;
    let unsure = r#"{"solon":1,"system":"u","facts":{"a":{"value":true,"assumed":true},"b":false,"one":"z","many":["r"]}}"#;
    let alike = |line: &str| {
        let lines = question.judge_lines(Input::lines(line, 0, 0)).unwrap();
        matches!(lines.as_slice(), [Line::Alike(_)])
    };
    assert!(!alike(plain));
    assert!(alike(told) && alike(plain));
    // That an answer is assumed without evidence is told.
    assert!(!alike(unsure) && !alike(unsure));
    let records = question.read(Input::lines(told, 0, 0));
    let lines = question.judge_records(records).unwrap();
    assert!(matches!(lines.as_slice(), [Line::Alike(_)]));
}
