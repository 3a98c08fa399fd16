//! Descriptions at random: mostly plain lines, some that are odd or wrong, and lines that differ in days alone.

use std::fmt::Write as _;

use solon::Question;
use solon::program::{FactId, FactType, Program};

use crate::dice::Dice;

pub(super) fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

pub(super) fn some_day(dice: &mut Dice) -> String {
    let days = [
        "2024-03-01",
        "2025-08-02",
        "2025-08-03",
        "2025-11-23",
        "2025-11-24",
        "2025-11-25",
        "2026-11-23",
        "2026-11-24",
        "2026-11-25",
        "2027-12-01",
        "2027-12-02",
        "2029-12-31",
        "2030-01-01",
    ];
    let far = format!(
        "20{}-0{}-1{}",
        20 + dice.roll(12),
        1 + dice.roll(9),
        dice.roll(10)
    );
    if dice.roll(2) == 0 {
        far
    } else {
        dice.pick(&days).to_owned()
    }
}

/// A plain answer to a question, as it stands in JSON.
pub(super) fn answer(program: &Program, fact: FactId, dice: &mut Dice) -> String {
    let values = program.values(fact);
    match &program.facts[fact].ty {
        FactType::Bool => (dice.roll(2) == 0).to_string(),
        FactType::One(_) => {
            let at = usize::try_from(dice.roll(values.len() as u64)).unwrap();
            quoted(&values[at].name)
        }
        FactType::Set(_) => {
            let own = values.iter().filter(|_| dice.roll(3) == 0);
            let own: Vec<String> = own.map(|v| quoted(&v.name)).collect();
            format!("[{}]", own.join(","))
        }
        FactType::Number { .. } => match dice.roll(8) {
            0 => "0.5".to_owned(),
            1 => "3e+24".to_owned(),
            2 => "1000000000000000000000".to_owned(),
            3 => "-7".to_owned(),
            _ => dice.roll(40).to_string(),
        },
        FactType::Date => match dice.roll(8) {
            0 => quoted("never"),
            _ => quoted(&some_day(dice)),
        },
    }
}

/// The file on the organisation that descriptions name.
pub(super) const SHARED: &str = "shared.yaml";

/// Its text: it answers the first question that takes yes or no.
pub(super) fn shared(question: &Question) -> String {
    let mut asked = question.programs().flat_map(Program::asked);
    let first = asked.find(|(_, fact)| fact.ty == FactType::Bool);
    let facts = first.map_or_else(String::new, |(_, fact)| format!("\n  {}: true", fact.name));
    let none = if facts.is_empty() { " {}" } else { "" };
    format!("solon: 1\nfacts:{none}{facts}\n")
}

/// An answer that is not plain: it has a story, says a part, or nothing.
fn otherwise(program: &Program, fact: FactId, dice: &mut Dice) -> String {
    let plain = answer(program, fact, dice);
    match dice.roll(8) {
        0 => {
            return format!(
                "{{\"value\": {plain}, \"evidence\": \"e{}\"}}",
                dice.roll(9)
            );
        }
        1 => return format!("{{\"value\": {plain}, \"by\": \"b\", \"note\": \"n\"}}"),
        2 => return format!("{{\"value\": {plain}, \"assumed\": true}}"),
        3 => return format!("{{\"value\": {plain}, \"assumed\": true, \"evidence\": \"e\"}}"),
        4 => return quoted(dice.pick(&["unknown", "not_asked", "declined"])),
        _ => {}
    }
    let names = |dice: &mut Dice| {
        let values = program.values(fact);
        let some = values.iter().filter(|_| dice.roll(2) == 0);
        some.map(|v| quoted(&v.name)).collect::<Vec<_>>().join(",")
    };
    match &program.facts[fact].ty {
        FactType::Bool => plain,
        FactType::One(_) => format!("{{\"among\": [{}]}}", names(dice)),
        FactType::Set(_) => match dice.roll(3) {
            0 => format!("{{\"with\": [{}]}}", names(dice)),
            1 => format!("{{\"without\": [{}]}}", names(dice)),
            _ => match plain.strip_suffix(']') {
                Some("[") => "[\"?\"]".to_owned(),
                Some(some) => format!("{some}, \"?\"]"),
                None => plain,
            },
        },
        FactType::Number { .. } => match dice.roll(3) {
            0 => format!("{{\"at_least\": {}}}", dice.roll(30)),
            1 => format!("{{\"under\": {}}}", dice.roll(30)),
            _ => format!("{{\"over\": {}, \"at_most\": 30}}", dice.roll(30)),
        },
        FactType::Date => match dice.roll(3) {
            0 => format!("{{\"from\": {}}}", quoted(&some_day(dice))),
            1 => format!("{{\"before\": {}}}", quoted(&some_day(dice))),
            _ => quoted(&format!("202{}-0{}", 4 + dice.roll(6), 1 + dice.roll(9))),
        },
    }
}

/// What stands in the place of an answer and is not plain, or is wrong.
const ODD: [&str; 14] = [
    "null",
    "\"unknown\"",
    "{\"value\": true, \"evidence\": \"e\"}",
    "{\"at_least\": 3}",
    "[\"?\"]",
    "[\"none\"]",
    "\"2026-13-01\"",
    "\"2026-08\"",
    "1.234",
    "01",
    "tru",
    "true1",
    "\"\\u0061\"",
    "[1]",
];

/// An answer of any kind, mostly plain; where it is odd, sometimes none at all.
pub(super) fn said_of(program: &Program, fact: FactId, dice: &mut Dice, odd: bool) -> String {
    match (odd, dice.roll(12)) {
        (true, 0) => dice.pick(&ODD).to_owned(),
        (_, 1 | 2) => otherwise(program, fact, dice),
        _ => answer(program, fact, dice),
    }
}

/// A description, mostly plain.
fn line(programs: &[&Program], dice: &mut Dice, number: usize, known: u64) -> String {
    let (odd, other) = (dice.roll(6) == 0, dice.roll(4) == 0);
    let (space, mut facts) = (dice.pick(&["", " ", "  "]), Vec::new());
    let asked = programs.iter().enumerate();
    let asked =
        asked.flat_map(|(i, program)| program.asked().map(move |asked| (i, *program, asked)));
    for (i, program, (id, fact)) in asked {
        let before = programs.iter().take(i);
        let shared = before.filter_map(|other| other.fact(&fact.name)).count() > 0;
        // That a day is the earliest of others is seldom said.
        let seldom = !fact.earliest.is_empty() && dice.roll(8) > 0;
        if shared || seldom || dice.roll(10) >= known {
            continue;
        }
        let said = match other {
            true => said_of(program, id, dice, odd),
            false if odd && dice.roll(12) == 0 => dice.pick(&ODD).to_owned(),
            false => answer(program, id, dice),
        };
        facts.push(format!("\"{}\":{space}{said}", fact.name));
    }
    if dice.roll(4) == 0 {
        facts.reverse();
    }
    if odd && dice.roll(4) == 0 {
        facts.extend(facts.first().cloned());
    }
    let more = match dice.roll(14) {
        0 => "\"name\": \"A name\", ",
        1 => "\"x-own\": \"kept\", \"meta\": {\"a\": [1, {\"b\": null}], \"c\": 1e3}, ",
        6 => "\"meta\": {\"owner\": \"A. N. Owner\"}, \"name\": \"\", ",
        7 => "\"x-owner\": 1.50, \"meta\": { }, ",
        8 => "\"organisation\": \"shared.yaml\", ",
        2 if odd => "\"meta\": {\"a\": 1, \"a\": 2}, ",
        3 if odd => "\"meta\": [], ",
        4 if odd => "\"organisation\": \"none.yaml\", ",
        5 if odd => "\"strange\": 1, ",
        _ => "",
    };
    let facts = facts.join(&format!(",{space}"));
    let end = if odd && dice.roll(8) == 0 { "" } else { "}" };
    format!(
        "{{\"solon\": 1, {more}\"system\": \"s{number}\",{space}\"facts\":{space}{{{facts}}}{end}"
    )
}

pub(super) fn lines(question: &Question, dice: &mut Dice, many: usize) -> String {
    let programs: Vec<&Program> = question.programs().collect();
    let (mut text, mut last) = (String::new(), String::new());
    for number in 0..many {
        let known = [1, 4, 8, 10][usize::try_from(dice.roll(4)).unwrap()];
        // Every other one is like the one before, but for its days.
        last = match number % 2 {
            1 => other_days(&last, dice),
            _ => line(&programs, dice, number, known),
        };
        let _ = writeln!(text, "{last}");
        if dice.roll(30) == 0 {
            text.push_str("  \n");
        }
    }
    text
}

/// A text with other days in the place of its own; mostly they stay in one year, so that they often lie alike.
pub(super) fn other_days(text: &str, dice: &mut Dice) -> String {
    let mut parts = text.split("\"20");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (own, rest) = part.split_once('"').unwrap_or((part, ""));
        let day = match dice.roll(3) {
            0 => some_day(dice),
            _ => {
                let year = own.get(..2).unwrap_or("26");
                format!("20{year}-{:02}-{:02}", 1 + dice.roll(12), 1 + dice.roll(28))
            }
        };
        out += &format!("{}{rest}", quoted(&day));
    }
    out
}
