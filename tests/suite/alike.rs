//! Systems that come out as one that was judged before are told what a judgement of their own says: under
//! random rules and the bundled ones, in any order, and whatever else stands on their lines.

use std::fmt::Write as _;

use proptest::prelude::*;
use solon::pack::{self, Bundled, PackText};
use solon::program::{FactId, Given, Members, Program};
use solon::report::overview::Came;
use solon::report::register::Beside;
use solon::report::to_json_line;
use solon::{Engine, Format, Input, Judgement, Lang, Line, Once, Pack, Question, Record};
use solon_rulebase::{Base, Description, Others};

use crate::dice::Dice;
use crate::generated::{pack_folders, texts};
use crate::random::{addressed, random_text, several_days};

mod alone;
mod chosen;
mod described;
mod kept;
mod left;
mod plain;
mod rows;
mod said;
mod written;

use described::{SHARED, lines, other_days, shared, some_day};

/// How many lines were told as alike, how many of them where none had been put before, and how many were judged.
#[derive(Default)]
struct Seen {
    alike: usize,
    at_first: usize,
    judged: usize,
}

/// What a caller may make of a judgement: what an overview counts, the cells beside a register, how it stands.
fn made(judgement: &Judgement) -> String {
    let packs = judgement.regimes().iter().map(|r| r.pack.id().to_owned());
    let results = judgement.results();
    let cells = Beside::new(packs.collect(), Lang::En).of(&results);
    let came = Came::of(&results, judgement.decided());
    let (open, idle) = (judgement.open_under(), judgement.not_asked());
    let doubts = judgement.warnings(Lang::En);
    format!("{cells:?} {came:?} {open:?} {idle:?} {doubts:?}")
}

/// Puts lines to a question, twice many together and once few of them, which are looked at one by one, and holds each
/// to what is said of it by itself; and the same as records, by themselves and among lines.
fn same(question: &Question, text: &str, seen: &mut Seen) {
    let once = Once::default();
    for again in [false, true] {
        let before = seen.alike;
        agree(question, (text, 0, 0), &once, seen);
        if !again {
            seen.at_first += seen.alike - before;
        }
    }
    let all: Vec<&str> = text.split_inclusive('\n').collect();
    let (mut lines, mut records) = (0, 0);
    for few in all.chunks(5) {
        let few_lines = (&*few.concat(), lines, records);
        agree(question, few_lines, &once, &mut Seen::default());
        lines += u32::try_from(few.len()).unwrap();
        records += few.iter().filter(|line| !line.trim().is_empty()).count();
    }
    let everyone = vec![true; question.programs().count()];
    for question in [question, &question.clone().only(&everyone)] {
        let own = shared(question);
        let files = |path: &str| file(&own, path);
        let input = Input::lines(text, 0, 0).named("d.ndjson").files(&files);
        let records = question.read(input.format(Format::Ndjson));
        agree_records(question, &records, &Once::default(), &mut Seen::default());
    }
}

/// The file on the organisation that some descriptions name.
fn file(own: &str, path: &str) -> Result<String, String> {
    match path {
        SHARED => Ok(own.to_owned()),
        _ => Err("there is none".to_owned()),
    }
}

/// The same of lines with so many lines and records before them, once.
fn agree(
    question: &Question,
    (text, lines, records): (&str, u32, usize),
    once: &Once<String>,
    seen: &mut Seen,
) {
    let own = shared(question);
    let files = |path: &str| file(&own, path);
    let input = || {
        let input = Input::lines(text, lines, records).named("d.ndjson");
        input.format(Format::Ndjson).files(&files)
    };
    let records = question.read(input());
    let lines = question.judge_lines(input()).unwrap();
    assert_eq!(records.len(), lines.len(), "{text}");
    for (line, record) in lines.iter().zip(records) {
        told(question, line, record, once, seen);
    }
}

/// The same of records, all together, then few of them, which are looked at one by one, and all together again.
fn agree_records(question: &Question, records: &[Record], once: &Once<String>, seen: &mut Seen) {
    for few in [records.len().max(1), 3, records.len().max(1)] {
        for some in records.chunks(few) {
            let lines = question.judge_records(some.to_vec()).unwrap();
            assert_eq!(some.len(), lines.len());
            for (line, record) in lines.iter().zip(some) {
                told(question, line, record.clone(), once, seen);
            }
        }
    }
}

/// What comes of a record by itself, under the regimes that it chooses where it does.
fn by_itself(question: &Question, record: Record) -> Line<'static> {
    if record.rejected().is_some() {
        return Line::Rejected(record);
    }
    let chosen = question.chosen_by(&record).unwrap();
    let question = match chosen.contains(&false) {
        true => question.clone().only(&chosen),
        false => question.clone(),
    };
    Line::Judged(Box::new(question.judge(&record).unwrap()))
}

/// Holds what is told of a system to what is said of its record by itself.
fn told(
    question: &Question,
    line: &Line<'_>,
    record: Record,
    once: &Once<String>,
    seen: &mut Seen,
) {
    let own = record
        .first()
        .map_or_else(String::new, |r| r.source.text.to_string());
    let read = record.first().and_then(|r| r.outcome.as_ref().ok());
    let begins = read.map(|d| d.begins.0);
    let expected = by_itself(question, record);
    match (line, &expected) {
        (Line::Alike(alike), Line::Judged(judgement)) => {
            seen.alike += 1;
            let system = judgement.system();
            assert_eq!(alike.id(), system.id, "{own}");
            assert_eq!(alike.name(), system.name, "{own}");
            assert_eq!(
                (alike.file(), alike.record()),
                (&*system.source, system.record)
            );
            assert_eq!(*alike.verdict(), judgement.verdict(), "{own}");
            assert_eq!(*alike.overall(), judgement.overall(), "{own}");
            assert_eq!(alike.line(), to_json_line(&judgement.line()), "{own}");
            assert_eq!(alike.warnings(), judgement.line().warnings, "{own}");
            assert_eq!(Some(alike.line_number()), begins, "{own}");
            for (at, doubts) in judgement.warnings(Lang::En).iter().enumerate() {
                for facts in doubts.iter().map(|doubt| &doubt.facts) {
                    let lines = [alike.line_of(at, facts), judgement.line_of(at, facts)];
                    assert_eq!(lines[0], lines[1], "{facts:?} {own}");
                }
            }
            assert_eq!(
                to_json_line(&alike.system()),
                to_json_line(&system),
                "{own}"
            );
            assert_eq!(*once.of(alike, made), made(judgement), "{own}");
        }
        (Line::Judged(one), Line::Judged(other)) => {
            seen.judged += 1;
            assert_eq!(one.line(), other.line(), "{own}");
        }
        (Line::Rejected(one), Line::Rejected(other)) => {
            let found = [one, other].map(|r| to_json_line(&r.rejection().unwrap()));
            assert_eq!(found[0], found[1]);
        }
        _ => panic!("{line:?}\n{expected:?}\n{own}"),
    }
}

fn question_of(text: &str, on: &str) -> Option<Question> {
    let texts = PackText {
        folder: "p".to_owned(),
        files: vec![("p.solon".to_owned(), text.to_owned())],
    };
    let pack = Pack::from_texts(&texts, &|_| None).ok()?;
    Engine::new([pack]).question().on(on).ok()
}

/// The scale that regimes share.
const WORDS: &str = r#"pack words version "1"
  title en "Words"

scale tier low < middle < top canonical
"#;

/// A question put to several random regimes, given what their packs say of whom they reach.
fn several(dice: &mut Dice, reached: impl Fn(&mut Dice) -> Option<String>) -> Option<Question> {
    let mut all = vec![("words", WORDS.to_owned())];
    for id in ["p", "q", "r"] {
        let reached = reached(dice);
        all.push((id, one_of_several(dice, id, reached)));
    }
    let read = |name: &str| {
        let (_, text) = all.iter().find(|(id, _)| *id == name)?;
        let folder = name.to_owned();
        let files = vec![("p.solon".to_owned(), text.clone())];
        Some(PackText { folder, files })
    };
    let many = usize::try_from(2 + dice.roll(2)).unwrap();
    let engine = Engine::load(&["p", "q", "r"][..many], &read).ok()?;
    let on = dice.pick(&["2024-03-01", "2026-11-24", "2031-01-01"]);
    let question = engine.question().on(on).ok()?;
    question.regimes().ok()?;
    Some(question)
}

/// Random rules as those of one of several regimes: on the scale that they share, with a question of their own.
fn one_of_several(dice: &mut Dice, id: &str, reached: Option<String>) -> String {
    let text = random_text(dice);
    let text = text.replacen("pack p version", &format!("pack {id} version"), 1);
    // `own` stands for the question that it asks beside those of others.
    let reached = reached.map(|cond| cond.replace("own", &format!("own_{id}")));
    let reached = reached.map_or_else(String::new, |cond| format!("  reached when {cond}\n"));
    let head = format!("  title en \"P\"\n  uses words\n{reached}");
    let text = text.replacen("  title en \"P\"\n", &head, 1);
    let because = "maps to tier as ours because \"so\"";
    let risk = "scale risk minimal < limited < high\n";
    let map = format!("{risk}  {because} : minimal -> low, limited -> middle, high -> top\n");
    let text = text.replacen(risk, &map, 1);
    let other = "scale other low < top\n";
    let map = match dice.roll(2) {
        0 => other.to_owned(),
        _ => format!("{other}  {because} : low -> low, top -> middle\n"),
    };
    let text = text.replacen(other, &map, 1);
    format!(
        "{text}\nfact own_{id} : bool\n  ask en \"own\"\n\nrule z.1 \"z\"\n  cites L \"Art. 1\"\n  \
         when own_{id} and a\n  then risk high\n"
    )
}

fn cases() -> u32 {
    let cases = std::env::var("SOLON_CASES").ok();
    cases.and_then(|n| n.parse().ok()).unwrap_or(24)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn under_random_rules(seed in 1u64..) {
        let mut dice = Dice(seed);
        let text = random_text(&mut dice);
        let text = match seed % 3 {
            0 => several_days(&text, &mut Dice(seed)),
            1 => addressed(&text, &mut Dice(seed)),
            _ => text,
        };
        let on = dice.pick(&["2024-03-01", "2026-11-24", "2031-01-01"]).to_owned();
        let Some(question) = question_of(&text, &on) else { return Ok(()) };
        let lines = lines(&question, &mut dice, 150);
        same(&question, &lines, &mut Seen::default());
    }

    #[test]
    fn under_several_random_rules(seed in 1u64..) {
        let mut dice = Dice(seed);
        let Some(question) = several(&mut dice, |_| None) else { return Ok(()) };
        let lines = lines(&question, &mut dice, 120);
        same(&question, &lines, &mut Seen::default());
    }
}

/// Rules of all kinds: with exceptions, a decision table, questions that do not always apply, stretches of days,
/// days for which systems wait, days that lie so long ago, a contested point, a scope, counting and constraints.
const LAW: &str = include_str!("alike/law.solon");

#[test]
fn systems_are_alike_in_whole_words() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let mut seen = Seen::default();
    for seed in 1..9 {
        let text = lines(&question, &mut Dice(seed), 300);
        same(&question, &text, &mut seen);
    }
    assert!(
        seen.alike > 2_000 && seen.at_first > 350 && seen.judged > 300,
        "{} {} {}",
        seen.alike,
        seen.at_first,
        seen.judged
    );
}

#[test]
fn systems_whose_days_lie_alike_have_their_own_days() {
    // Few lines are looked at one by one, and there it matters which of two days is the earlier one.
    for (more, swapped) in [(0, false), (20, true)] {
        days_are_their_own(more, swapped);
    }
}

/// Puts six systems to the law, with so many others behind them. `swapped`: one of which two days are swapped comes
/// out as it does without.
fn days_are_their_own(more: usize, swapped: bool) {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let text = [
        ("a", "2027-03-04", "2027-09-01"),
        ("b", "2027-05-06", "2027-08-08"),
        ("c", "2027-09-01", "2027-03-04"),
        ("d", "2028-01-01", "2031-03-04"),
        ("e", "2029-05-06", "2029-06-01"),
        ("f", "2028-05-06", "2028-06-01"),
    ];
    let line = |(id, placed, used): (&str, &str, &str)| {
        format!(
            r#"{{"solon":1,"system":"{id}","facts":{{"a":true,"b":false,"c":false,"one":"z","many":["r"],"size":30,"born":"2026-01-01","outside":false,"looked":"2026-06-01","placed":"{placed}","used":"{used}"}}}}"#
        )
    };
    let text = text.map(line).join("\n");
    let text = text + &"\n{\"solon\":1,\"system\":\"other\",\"facts\":{}}".repeat(more);
    let input = Input::lines(&text, 0, 0).format(Format::Ndjson);
    let told = question
        .judge_lines(input)
        .unwrap()
        .into_iter()
        .take(6)
        .map(|line| {
            let (alike, verdict) = match &line {
                Line::Alike(alike) => (true, alike.verdict().clone()),
                Line::Judged(judgement) => (false, judgement.verdict()),
                Line::Rejected(_) => panic!("{line:?}"),
            };
            let risk = &verdict.regimes[0].scales[0];
            assert_eq!(risk.levels.to_string(), "high");
            assert_eq!(risk.by, ["r.supplied"]);
            let from = risk.applies.as_ref().unwrap().from.unwrap();
            (alike, from.to_string())
        });
    // The earlier of the two counts, whichever it is; a day on which the law changes anyhow is another matter.
    let expected = [
        (false, "2027-03-04"),
        (true, "2027-05-06"),
        (swapped, "2027-03-04"),
        (false, "2028-01-01"),
        (false, "2029-05-06"),
        (true, "2028-05-06"),
    ];
    let expected = expected.map(|(alike, from)| (alike, from.to_owned()));
    assert_eq!(told.collect::<Vec<_>>(), expected);
}

#[test]
fn days_lie_to_those_that_are_seen_themselves_too() {
    // How long ago `looked` lies is asked, so that its day itself is seen; whether it comes before `placed` counts
    // all the same.
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let line = |(id, placed): (&str, &str)| {
        format!(
            r#"{{"solon":1,"system":"{id}","facts":{{"a":false,"b":false,"one":"z","many":["s"],"size":15,"born":"2026-01-01","outside":false,"looked":"2027-06-01","placed":"{placed}","used":"never"}}}}"#
        )
    };
    let text = [("before", "2027-03-04"), ("behind", "2027-09-01")].map(line);
    for again in [false, true] {
        let text = text.join("\n");
        let lines = question.judge_lines(Input::lines(&text, 0, 0).format(Format::Ndjson));
        let care = lines.unwrap().into_iter().map(|line| {
            let (alike, verdict) = match &line {
                Line::Alike(alike) => (true, alike.verdict().clone()),
                Line::Judged(judgement) => (false, judgement.verdict()),
                Line::Rejected(_) => panic!("{line:?}"),
            };
            assert_eq!(alike, again);
            verdict.regimes[0].scales[1].levels.to_string()
        });
        assert_eq!(care.collect::<Vec<_>>(), ["none", "some"]);
    }
}

#[test]
fn systems_that_differ_in_days_alone() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let mut dice = Dice(11);
    for many in ["q", "r", "s"] {
        let mut text = String::new();
        for number in 0..150 {
            let day = |dice: &mut Dice| match dice.roll(3) {
                0 => some_day(dice),
                _ => format!("2027-0{}-1{}", 1 + dice.roll(9), dice.roll(10)),
            };
            let [placed, used, looked] = [0; 3].map(|_| day(&mut dice));
            let _ = writeln!(
                text,
                r#"{{"solon":1,"system":"{number}","facts":{{"a":false,"b":false,"one":"z","many":["{many}"],"size":15,"born":"2026-01-01","outside":false,"looked":"{looked}","placed":"{placed}","used":"{used}"}}}}"#
            );
        }
        same(&question, &text, &mut Seen::default());
    }
}

#[test]
fn descriptions_of_the_rule_base_are_alike() {
    for base in [Base::new(), Base::copies(5, Others::Closed)] {
        let question = question_of(&base.pack(), "2028-01-01").unwrap();
        let small = Base::new();
        let all = (0..600).map(|number| Description::new(&small, number, 0).line(&small));
        let mut seen = Seen::default();
        same(&question, &all.collect::<Vec<_>>().join("\n"), &mut seen);
        // One of each kind is judged, and no other.
        assert!(
            seen.judged < 40 && seen.alike > 1_100,
            "{} {}",
            seen.judged,
            seen.alike
        );
    }
}

/// What the tests of a pack give, as far as it is plain.
fn of_test(program: &Program, given: &[(FactId, Given)]) -> Vec<String> {
    let names = |fact: FactId, members: Members| -> Vec<String> {
        let values = program.values(fact);
        members
            .iter()
            .map(|i| format!("\"{}\"", values[i].name))
            .collect()
    };
    let said = |(fact, given): &(FactId, Given)| {
        let fact = *fact;
        let name = &program.facts[fact].name;
        let said = match given {
            Given::Bool(yes) => yes.to_string(),
            Given::One(members) => names(fact, *members).concat(),
            Given::Set(must, may) if must == may => format!("[{}]", names(fact, *must).join(", ")),
            Given::Never => "\"never\"".to_owned(),
            Given::Number(Some((low, true)), Some((high, true))) if low == high => low.to_string(),
            Given::Day(Some(first), Some(last)) if first == last => format!("\"{first}\""),
            _ => return None,
        };
        program.facts[fact]
            .is_asked()
            .then(|| format!("\"{name}\": {said}"))
    };
    given.iter().filter_map(said).collect()
}

#[test]
fn under_the_bundled_rules() {
    let mut seen = Seen::default();
    for folder in pack_folders() {
        let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
        let pack = texts(&folder);
        let loaded = pack::load(&pack, &find, true);
        let own = |name: &str| (name == pack.folder).then(|| pack.clone());
        let engine = Engine::load(&[pack.folder.as_str()], &own).unwrap();
        let question = engine.question().on("2026-11-24").unwrap();
        let program = question.programs().next().unwrap();
        let mut text = String::new();
        let mut dice = Dice(7);
        let tests = &loaded.program.tests;
        let spread = tests.iter().step_by(tests.len().div_ceil(12).max(1));
        for (number, test) in spread.enumerate() {
            let mut facts = of_test(program, &test.given);
            // Once as it is, twice with other days, and once with one answer less.
            for round in 0..4 {
                let list = facts.join(", ");
                let list = match round {
                    1 | 2 => other_days(&list, &mut dice),
                    _ => list,
                };
                let _ = writeln!(
                    text,
                    "{{\"solon\": 1, \"system\": \"t{number}-{round}\", \"facts\": {{{list}}}}}"
                );
                if round == 2 && !facts.is_empty() {
                    facts.remove(usize::try_from(dice.roll(facts.len() as u64)).unwrap());
                }
            }
        }
        same(&question, &text, &mut seen);
    }
    assert!(seen.alike > 500, "{} {}", seen.alike, seen.judged);
}

/// What is open under one may hang on what is answered for another, so that there all answers count.
#[test]
fn under_several_bundled_rules() {
    let mut seen = Seen::default();
    let names = ["ca-adm", "eu-ai-act", "us-omb-m-25-21"];
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let tests = names.map(|name| {
        let program = pack::load(&find(name).unwrap(), &find, true).program;
        let tests = program.tests.iter().take(16);
        let given = tests.map(|test| of_test(&program, &test.given));
        given.collect::<Vec<_>>()
    });
    for some in [1..3, 0..3] {
        let engine = Engine::load(&names[some.clone()], &|_| None).unwrap();
        let question = engine.question().on("2026-11-24").unwrap();
        let tests = &tests[some];
        let mut text = String::new();
        for number in 0..36 {
            let mut facts: Vec<String> = Vec::new();
            for (at, of) in tests.iter().enumerate() {
                // Mostly what is answered for one of them alone, now and then for all.
                let wanted = number % 4 == 3 || at == number % tests.len();
                for fact in of[(number / 3 + 5 * at) % of.len()]
                    .iter()
                    .filter(|_| wanted)
                {
                    let key = fact.split_once(':').unwrap().0;
                    if !facts.iter().any(|f| f.starts_with(key)) {
                        facts.push(fact.clone());
                    }
                }
            }
            for id in ["one", "other"] {
                let list = facts.join(", ");
                let _ = writeln!(
                    text,
                    "{{\"solon\": 1, \"system\": \"{id}{number}\", \"facts\": {{{list}}}}}"
                );
            }
        }
        same(&question, &text, &mut seen);
    }
    assert!(seen.alike > 100, "{} {}", seen.alike, seen.judged);
}

/// Where nothing is open under any of several regimes, it is enough what comes of it under each.
#[test]
fn systems_are_alike_under_several_regimes() {
    let own = |id: &str| {
        let text = LAW.replacen("pack plain", &format!("pack {id}"), 1);
        PackText {
            folder: id.to_owned(),
            files: vec![("p.solon".to_owned(), text)],
        }
    };
    let packs = ["one", "two"].map(|id| Pack::from_texts(&own(id), &|_| None).unwrap());
    let question = Engine::new(packs).question().on("2026-11-24").unwrap();
    let mut seen = Seen::default();
    for seed in 1..5 {
        let text = lines(&question, &mut Dice(seed), 300);
        same(&question, &text, &mut seen);
    }
    assert!(
        seen.alike > 1_000 && seen.judged > 150,
        "{} {}",
        seen.alike,
        seen.judged
    );
}
