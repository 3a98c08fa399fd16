//! Systems that choose among regimes by their answers come out as each does that is asked by itself, whichever of
//! them choose alike.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;
use solon::program::{FactType, Program};
use solon::{Engine, Format, Input, Once, Question, Record};

use super::described::{answer, lines, other_days, said_of, shared};
use super::{Seen, agree, agree_records, cases, file, several};
use crate::dice::Dice;

/// Lines are judged as they stand, and as records.
fn both(question: &Question, text: &str, seen: &mut Seen) {
    let once = Once::default();
    for _ in 0..2 {
        agree(question, (text, 0, 0), &once, seen);
    }
    agree_records(question, &read(question, text), &once, seen);
}

fn read(question: &Question, text: &str) -> Vec<Record> {
    let own = shared(question);
    let files = |path: &str| file(&own, path);
    let input = Input::lines(text, 0, 0).named("d.ndjson").files(&files);
    question.read(input.format(Format::Ndjson))
}

/// How many choices there were.
fn choices(question: &Question, text: &str) -> usize {
    let records = read(question, text).into_iter();
    let records = records.filter(|record| record.rejected().is_none());
    let mut all: Vec<Vec<bool>> = records
        .map(|record| question.chosen_by(&record).unwrap())
        .collect();
    all.sort_unstable();
    all.dedup();
    all.len()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn among_random_rules(seed in 1u64..) {
        let mut dice = Dice(seed);
        let reached = ["a", "own", "a and not b", "b or own"];
        let Some(question) = several(&mut dice, |dice| {
            // A pack may not say whom it reaches.
            let cond = dice.pick(&reached).to_owned();
            Some(cond).filter(|_| dice.roll(6) > 0)
        }) else { return Ok(()) };
        let question = match dice.roll(3) {
            0 => question.without_assumptions(),
            _ => question,
        };
        let many = question.programs().count();
        let which: Vec<bool> = (0..many).map(|_| dice.roll(4) > 0).collect();
        let question = question.if_reached(&which);
        let text = lines(&question, &mut dice, 80);
        both(&question, &text, &mut Seen::default());
    }
}

/// Which of these reach a system hangs on where it is used, by whom and for what.
const PACKS: [&str; 9] = [
    "ca-adm",
    "cn-face",
    "cn-labelling",
    "de-enefg",
    "eu-ccd2",
    "eu-cer",
    "kr-ai-basic-act",
    "uk-gdpr",
    "us-ny-349a",
];

/// Questions on which that hangs, which most systems answer.
const ASKED: [&str; 6] = [
    "market_links",
    "operations",
    "data_centre_places",
    "decision_domains",
    "intended_uses",
    "face_in_china",
];

/// Lines on systems, every other one of which answers like the one before, but for its days.
fn answered(question: &Question, dice: &mut Dice, many: usize) -> String {
    let programs: Vec<&Program> = question.programs().collect();
    let (mut text, mut facts) = (String::new(), String::new());
    for number in 0..many {
        facts = match number % 2 {
            1 => other_days(&facts, dice),
            _ => some(&programs, dice),
        };
        let _ = writeln!(
            text,
            r#"{{"solon":1,"system":"s{number}","facts":{{{facts}}}}}"#
        );
    }
    text
}

fn some(programs: &[&Program], dice: &mut Dice) -> String {
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    let other = dice.roll(3) == 0;
    for program in programs {
        for (id, fact) in program.asked() {
            let name = fact.name.as_str();
            let often = if ASKED.contains(&name) { 10 } else { 1 };
            let number = matches!(fact.ty, FactType::Number { .. });
            if !number && !known.contains_key(name) && dice.roll(12) < often {
                let said = match other {
                    true => said_of(program, id, dice, false),
                    false => answer(program, id, dice),
                };
                known.insert(name, format!("\"{name}\":{said}"));
            }
        }
    }
    known.into_values().collect::<Vec<_>>().join(",")
}

#[test]
fn among_bundled_rules() {
    let question = Engine::load(&PACKS, &|_| None).unwrap().question();
    let question = question.on("2026-11-24").unwrap();
    let question = question.if_reached(&[true; PACKS.len()]);
    let mut seen = Seen::default();
    let text = answered(&question, &mut Dice(5), 40);
    let choices = choices(&question, &text);
    assert!(choices > 8, "{choices}");
    both(&question, &text, &mut seen);
    let Seen { alike, judged, .. } = seen;
    assert!(alike > 80 && judged > 20, "{alike} {judged}");
}

/// Of a question that is changed, what was chosen before is forgotten.
#[test]
fn what_was_chosen_belongs_to_its_question() {
    let question = Engine::load(&["de-enefg", "kr-ai-basic-act"], &|_| None).unwrap();
    let question = question.question().on("2026-11-24").unwrap();
    let question = question.if_reached(&[true, true]);
    let text = r#"{"solon":1,"system":"a","facts":{"market_links":{"value":["south_korea"],"assumed":true},"data_centre_places":[]}}"#;
    let asked = |question: &Question, text: &str| {
        let record = read(question, text).pop().unwrap();
        let put = question.put_to(&record).unwrap();
        let ids = put.programs().map(|p| p.pack().unwrap().id.clone());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(asked(&question, text), ["kr.ai_basic_act"]);
    // Where none is reached all are asked.
    let other = text.replace("south_korea", "brazil");
    assert_eq!(asked(&question, &other), ["de.enefg", "kr.ai_basic_act"]);
    // Without what is assumed it is not known where the system is used.
    let bare = question.clone().without_assumptions();
    assert_eq!(asked(&bare, &other), ["kr.ai_basic_act"]);
    assert_eq!(asked(&question, &other), ["de.enefg", "kr.ai_basic_act"]);
}
