//! Plain lines say what every reader reads of them, whatever the length of their keys, values and numbers and
//! wherever these stand.

use std::fmt::Write as _;

use solon::facts::{Heard, Plain, State};
use solon::program::{FactId, Program};
use solon::{Format, Input, Question};

use super::question_of;

/// Questions with names of every length, and a list of values of every length, some of which begin and end alike.
fn law() -> (Question, Vec<String>) {
    let mut values: Vec<String> = (1..40).map(|n| format!("v{}", "x".repeat(n))).collect();
    values.extend((0..3).map(|n| format!("beginning_{n}_of_a_long_one_ending")));
    values.extend((0..3).map(|n| format!("begins_{n}_ends")));
    let mut text = format!(
        "pack own.law version \"1\"\n  title en \"The law\"\nsource L \"Law\"\nscale tier low < mid\n\
         fact list : set of {{ {} }}\n  ask en \"Which?\"\n\
         fact count : number\n  ask en \"How many?\"\n\
         fact begun : date\n  ask en \"When?\"\n",
        values.join(", ")
    );
    for n in 1..50 {
        let _ = writeln!(text, "fact k{} : bool\n  ask en \"Is it?\"", "y".repeat(n));
    }
    text += "rule r.many \"Many\"\n  cites L \"Art. 1\"\n  when count more than 12 and ky and list has vx and begun after 2026-01-01\n  then tier mid\n";
    (question_of(&text, "2026-11-24").unwrap(), values)
}

/// What a plain line says, in its order; nothing where it is not plain.
fn plainly(program: &Program, line: &str) -> Option<Vec<(FactId, State)>> {
    let plain = Plain::of(program, &[]);
    let mut said = Vec::new();
    let mut tell = |fact, heard: &Heard<'_>| {
        if let Heard::Plain(own) = heard {
            said.push((fact, own.state()));
        }
    };
    plain.read(line, &mut plain.habit(), &mut tell)?;
    Some(said)
}

/// A line is read as the reader that knows all ways reads it; whether it is plain.
fn same(question: &Question, line: &str) -> bool {
    let regimes = question.regimes().unwrap();
    let program = regimes[0].law.program();
    let Some(said) = plainly(program, line) else {
        return false;
    };
    let input = Input::lines(line, 0, 0).named("d.ndjson");
    let records = question.read(input.format(Format::Ndjson));
    let read = records[0].first().unwrap().outcome.as_ref().unwrap();
    assert_eq!(read.facts.answered().count(), said.len(), "{line}");
    for (fact, state) in said {
        assert_eq!(read.facts.get(fact).unwrap().state, state, "{line}");
    }
    true
}

fn line(facts: &str) -> String {
    format!("{{\"solon\":1,\"system\":\"s\",\"facts\":{{{facts}}}}}")
}

#[test]
fn yes_and_no_wherever_they_stand() {
    let (question, _) = law();
    for word in ["true", "false"] {
        for (gap, behind) in [("", ""), (" ", " "), ("\t ", "\t"), ("", ",\"kyy\":true")] {
            let answers = format!("\"ky\":{gap}{word}{behind}");
            assert!(same(&question, &line(&answers)), "{answers}");
            // At the very end of what is given there are no further bytes to look at.
            let last = format!("{{\"solon\":1,\"system\":\"s\",\"facts\":{{{answers}}}}}");
            assert!(same(&question, &last), "{last}");
        }
    }
    let program = question.regimes().unwrap()[0].law.program().clone();
    for wrong in [
        "tru",
        "trve",
        "frue",
        "True",
        "truf",
        "falsy",
        "fals",
        "talse",
        "d",
        "f",
        "t",
        "truefalse",
        "",
    ] {
        for behind in ["", "   ", ",\"kyy\":true"] {
            let answers = line(&format!("\"ky\":{wrong}{behind}"));
            assert_eq!(plainly(&program, &answers), None, "{answers}");
        }
    }
}

#[test]
fn numbers_of_every_length() {
    let (question, _) = law();
    for digits in 1..=18 {
        for number in [
            "9".repeat(digits),
            format!("1{}", "0".repeat(digits - 1)),
            "123456789012345678"[..digits].to_owned(),
        ] {
            for behind in [
                "",
                " ",
                ",\"ky\":true",
                ",\"kyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\":false",
            ] {
                let plain = same(&question, &line(&format!("\"count\":{number}{behind}")));
                assert!(plain || digits > 15, "{number}{behind}");
            }
            // At the very end of what is given there are no further bytes to look at.
            let last = format!("{{\"solon\":1,\"facts\":{{\"count\":{number}}},\"system\":\"s\"}}");
            assert!(same(&question, &last) || digits > 15, "{last}");
            for odd in ["x", "0x", "\"", "-", "_0"] {
                let text = line(&format!("\"count\":{number}{odd}"));
                assert!(!same(&question, &text), "{text}");
            }
            for other in [".5", "e1", "E2", ".0", "e0"] {
                same(&question, &line(&format!("\"count\":{number}{other}")));
            }
        }
    }
    for odd in ["01", "007", "00", "", "-", "+1", "١"] {
        assert!(
            !same(&question, &line(&format!("\"count\":{odd}"))),
            "{odd}"
        );
    }
    for plain in ["0", "0.5", "-1", "7"] {
        assert!(
            same(&question, &line(&format!("\"count\":{plain}"))),
            "{plain}"
        );
    }
}

#[test]
fn days_as_they_are_written() {
    let (question, _) = law();
    let plain = |day: &str| {
        // At the very end of what is given there are no further bytes to look at.
        let last = format!("{{\"solon\":1,\"system\":\"s\",\"facts\":{{\"begun\":\"{day}\"}}}}");
        let plain = same(&question, &last);
        let followed = line(&format!("\"begun\" : \"{day}\" , \"ky\":true"));
        assert_eq!(same(&question, &followed), plain, "{day}");
        plain
    };
    for day in [
        "2026-08-02",
        "0001-01-01",
        "9999-12-31",
        "2024-02-29",
        "1987-10-19",
        "never",
    ] {
        assert!(plain(day), "{day}");
    }
    for day in [
        "2026-13-01",
        "2026-00-01",
        "2026-02-29",
        "2026-02-30",
        "2026-01-00",
        "2026-1-01",
        "2026/01/01",
        "20260101",
        "2026-01-011",
        "02026-01-01",
        "-026-01-01",
        "",
        "Never",
        "nevera",
        "2026-08-0\\u0032",
    ] {
        assert!(!plain(day), "{day}");
    }
    for at in [0, 1, 2, 3, 5, 6, 8, 9] {
        for odd in ['/', ':', ' ', 'a', '\u{1}', 'p', '\u{7f}'] {
            let mut day: Vec<char> = "2026-08-02".chars().collect();
            day[at] = odd;
            assert!(!plain(&day.iter().collect::<String>()), "{day:?}");
        }
    }
}

#[test]
fn keys_in_any_order() {
    let (question, _) = law();
    let program = question.regimes().unwrap()[0].law.program().clone();
    let plain = Plain::of(&program, &[]);
    let mut habit = plain.habit();
    let mut state = 1_u64;
    let mut below = |most: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (state >> 33) as usize % most
    };
    for _ in 0..500 {
        let mut left: Vec<usize> = (1..50).collect();
        let mut own = Vec::new();
        for _ in 0..below(49) {
            own.push((left.swap_remove(below(left.len())), below(2) == 0));
        }
        let name = |n: &usize| format!("k{}", "y".repeat(*n));
        let facts = own.iter().map(|(n, yes)| format!("\"{}\":{yes}", name(n)));
        let text = line(&facts.collect::<Vec<_>>().join(","));
        let mut said = Vec::new();
        let mut tell = |fact, heard: &Heard<'_>| {
            if let Heard::Plain(answer) = heard {
                said.push((fact, answer.state()));
            }
        };
        plain.read(&text, &mut habit, &mut tell).unwrap();
        let own = own.iter().map(|(n, yes)| {
            let fact = program.fact(&name(n)).unwrap();
            (
                fact,
                State::Bool {
                    no: !yes,
                    yes: *yes,
                },
            )
        });
        assert_eq!(said, own.collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn keys_of_every_length() {
    let (question, _) = law();
    let name = |n: usize| format!("k{}", "y".repeat(n));
    for n in 1..50 {
        for text in [
            format!("\"{}\":true", name(n)),
            format!("\"{}\" : false , \"count\": 1", name(n)),
            format!("\"{}\":true,\"{}\":false", name(n), name(n % 49 + 1)),
        ] {
            assert!(same(&question, &line(&text)), "{text}");
        }
        for text in [
            format!("\"{}z\":true", name(n)),
            format!("\"{}\0\":true", name(n)),
            format!("\"{}\":tru", name(n)),
            format!("\"{}\":truf", name(n)),
            format!("\"{}\":nullx", name(n)),
            format!("\"{0}\":true,\"{0}\":true", name(n)),
        ] {
            assert!(plainly(question.regimes().unwrap()[0].law.program(), &line(&text)).is_none());
        }
    }
}

#[test]
fn values_of_every_length() {
    let (question, values) = law();
    for (at, value) in values.iter().enumerate() {
        let next = &values[(at + 1) % values.len()];
        for text in [
            format!("\"list\":[\"{value}\"]"),
            format!("\"list\": [ \"{value}\" , \"{next}\" ],\"ky\":true"),
        ] {
            assert!(same(&question, &line(&text)), "{text}");
        }
        for odd in [
            format!("{value}x_"),
            format!("{value}\\u0041"),
            format!("{value}\0"),
            value.to_uppercase(),
        ] {
            let text = line(&format!("\"list\":[\"{odd}\"]"));
            let program = &question.regimes().unwrap()[0];
            assert!(plainly(program.law.program(), &text).is_none(), "{text}");
        }
    }
}
