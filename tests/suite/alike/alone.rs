//! A system that is looked at alone comes out by what it comes out by among others, or nothing is said of it.

use std::fmt::Write as _;

use solon::eval::{Crowd, Lone, Look, Sight};
use solon::facts::{Heard, Hears, Plain};
use solon::program::{FactId, Law};
use solon::{Input, Line};
use solon_rulebase::{Base, Description};

use super::{Seen, question_of, told};
use crate::dice::Dice;
use crate::random::cond_of;

const ATOMS: &[&str] = &[
    "a",
    "b",
    "c",
    "d",
    "e",
    "s has p",
    "s has q",
    "s has any of { q, r }",
    "one is x",
    "one in { x, y }",
    "n at least 5",
    "n less than 3",
];

/// A condition of which no part counts others: rules that count are not looked at so.
fn when(dice: &mut Dice, depth: u32) -> String {
    loop {
        let text = cond_of(dice, depth, ATOMS, &[]);
        if !text.contains(" of { (") {
            return text;
        }
    }
}

/// Rules of three levels with their exceptions, a scope, and a question that does not always apply.
fn law(dice: &mut Dice) -> String {
    let mut text = "pack own.law version \"1\"\n  title en \"The law\"\nsource L \"Law\"\n\
         scale risk low < middle < high < top\n\
         fact s : set of { p en \"p\", q en \"q\", r en \"r\" }\n  ask en \"s?\"\n\
         fact one : one of { x en \"x\", y en \"y\", z en \"z\" }\n  ask en \"one?\"\n\
         fact n : number\n  ask en \"n?\"\n"
        .to_owned();
    for name in ["a", "b", "c", "d", "e"] {
        let _ = writeln!(text, "fact {name} : bool\n  ask en \"{name}?\"");
        if name == "e" && dice.roll(2) == 0 {
            text += "  only when s has p\n";
        }
    }
    if dice.roll(2) == 0 {
        text += "scope governs risk\n  cites L \"Art. 1\"\n  in all cites L \"Art. 1\" : a or not a\n\
                 \x20 excluded out cites L \"Art. 2\" : d and s has r\n";
    }
    for number in 0..3 + dice.roll(8) {
        let _ = writeln!(
            text,
            "rule r.n{number} \"Rule\"\n  cites L \"Art. {}\"\n  when {}",
            number + 3,
            when(dice, 2)
        );
        if dice.roll(3) == 0 {
            let _ = writeln!(
                text,
                "  unless spared cites L \"Art. 9\" : {}",
                when(dice, 1)
            );
        }
        let level = dice.pick(&["middle", "high", "top"]);
        let _ = writeln!(text, "  then risk {level}");
    }
    if dice.roll(2) == 0 {
        let _ = writeln!(
            text,
            "exception but \"But\"\n  to r.n0, r.n1\n  cites L \"Art. 99\"\n  when {}",
            when(dice, 1)
        );
    }
    text
}

/// A system of which most is answered.
fn system(dice: &mut Dice, often: u64) -> String {
    let mut facts: Vec<String> = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        if dice.roll(often) > 0 {
            facts.push(format!("\"{name}\":{}", dice.roll(2) == 0));
        }
    }
    if dice.roll(often) > 0 {
        let all = ["p", "q", "r"].into_iter().filter(|_| dice.roll(2) == 0);
        let all: Vec<String> = all.map(|value| format!("\"{value}\"")).collect();
        facts.push(format!("\"s\":[{}]", all.join(",")));
    }
    if dice.roll(often) > 0 {
        facts.push(format!("\"one\":\"{}\"", dice.pick(&["x", "y", "z"])));
    }
    if dice.roll(often) > 0 {
        facts.push(format!("\"n\":{}", dice.roll(8)));
    }
    format!(
        "{{\"solon\":1,\"system\":\"s\",\"facts\":{{{}}}}}",
        facts.join(",")
    )
}

struct Sees<'a>(&'a Sight, &'a mut Look);

impl Hears for Sees<'_> {
    fn heard(&mut self, fact: FactId, heard: &Heard<'_>) {
        self.0.hear(fact, heard, self.1);
    }

    fn heard_bool(&mut self, fact: FactId, yes: bool) {
        self.0.hear_bool(fact, yes, self.1);
    }
}

/// What a law sees of systems.
fn looks(law: &Law, sight: &Sight, systems: &[String]) -> Vec<Look> {
    let plain = Plain::of(law.program(), &[]);
    let mut habit = plain.habit();
    let look = |system: &String| {
        let mut look = sight.look();
        let mut sees = Sees(sight, &mut look);
        plain.read(system, &mut habit, &mut sees).unwrap();
        sight.seen(law.program(), &mut look);
        look
    };
    systems.iter().map(look).collect()
}

/// How many systems came out by something, and of how many it was seen alone.
fn compared(law: &str, systems: &[String]) -> Option<(usize, usize)> {
    let question = question_of(law, "2026-11-24").unwrap_or_else(|| panic!("{law}"));
    let regime = &question.regimes().unwrap()[0];
    let (law, query) = (regime.law.cone(), &regime.query);
    let sight = Sight::of(&law, query.on);
    let crowd = Crowd::of(&law, query, &sight).unwrap();
    crowd.tells_alone().then_some(())?;
    let (mut among, mut lone) = (crowd.told(), Lone::default());
    let (mut decided, mut seen) = (0, 0);
    for (look, system) in looks(&law, &sight, systems).iter().zip(systems) {
        crowd.add(look, &mut among);
        crowd.look(&mut among);
        let expected = among.signature(0);
        decided += usize::from(expected.is_some());
        let Some(alone) = crowd.alone(look, &mut lone) else {
            continue;
        };
        let expected = expected.unwrap_or_else(|| panic!("{system}: nothing is said of it"));
        assert_eq!(
            (alone.kind, alone.own),
            (expected.kind, expected.own),
            "{system}"
        );
        seen += 1;
    }
    Some((decided, seen))
}

#[test]
fn what_is_seen_of_a_system_alone_is_what_is_seen_of_it_among_others() {
    const LAWS: u64 = 300;
    // Of doubtful answers nothing is said alone.
    let (mut laws, mut decided, mut seen) = (0, 0, 0);
    for seed in 0..LAWS {
        let dice = &mut Dice(seed * 0x9E37_79B9 + 1);
        let law = law(dice);
        let systems: Vec<String> = (0..60).map(|n| system(dice, 3 + n % 12)).collect();
        if let Some((of_law, alone)) = compared(&law, &systems) {
            laws += 1;
            decided += of_law;
            seen += alone;
        }
    }
    assert!(
        laws > 200 && decided > 6_000 && seen > decided * 8 / 10,
        "{laws} {decided} {seen}"
    );
}

#[test]
fn the_rules_of_the_benchmarks_are_seen_alone() {
    let base = Base::new();
    let systems = (0..400).map(|n| Description::new(&base, n, 0).line(&base));
    let counts = compared(&base.pack(), &systems.collect::<Vec<_>>());
    assert_eq!(counts, Some((400, 400)));
}

#[test]
fn systems_that_come_one_by_one_are_told_as_they_are_judged() {
    let base = Base::new();
    let question = question_of(&base.pack(), "2028-01-01").unwrap();
    let (mut seen, mut alike) = (Seen::default(), 0);
    for number in 0..300 {
        let line = Description::new(&base, number, 0).line(&base);
        let input = Input::lines(&line, 0, 0).named("d.ndjson");
        let lines = question.judge_lines(input).unwrap();
        let records = question.read(input.format(solon::Format::Ndjson));
        for (line, record) in lines.iter().zip(records) {
            alike += usize::from(number >= 100 && matches!(line, Line::Alike(_)));
            told(&question, line, record, &solon::Once::default(), &mut seen);
        }
    }
    // By then one of each kind was judged as a whole.
    assert_eq!(alike, 200);
}

#[test]
fn what_all_say_alike_is_seen_of_each_however_many_come_together() {
    // More questions than tests in a word, so that all of one may be answered alike.
    const QUESTIONS: usize = 100;
    let mut law = "pack own.law version \"1\"\n  title en \"The law\"\nsource L \"Law\"\nscale risk low < high\n".to_owned();
    for n in 0..QUESTIONS {
        let _ = writeln!(
            law,
            "fact q{n} : bool\n  ask en \"q{n}?\"\nrule r.n{n} \"Rule\"\n  cites L \"Art. {n}\"\n  when q{n}\n  then risk high"
        );
    }
    // The first and the last of the questions alone are answered otherwise.
    let system = |first: bool, last: bool| {
        let facts = (0..QUESTIONS).map(|n| {
            let yes = n == 0 && first || n + 1 == QUESTIONS && last;
            format!("\"q{n}\":{yes}")
        });
        let facts = facts.collect::<Vec<_>>().join(",");
        format!("{{\"solon\":1,\"system\":\"s\",\"facts\":{{{facts}}}}}")
    };
    let question = question_of(&law, "2026-11-24").unwrap();
    let regime = &question.regimes().unwrap()[0];
    let (law, query) = (regime.law.cone(), &regime.query);
    let sight = Sight::of(&law, query.on);
    let crowd = Crowd::of(&law, query, &sight).unwrap();
    let (mut among, mut lone) = (crowd.told(), Lone::default());
    // How many come together, and of how many the first question is answered with yes.
    for (many, yes) in [
        (20, 0),
        (64, 0),
        (64, 0),
        (64, 64),
        (9, 9),
        (64, 64),
        (64, 30),
        (64, 64),
        (64, 0),
    ] {
        let systems: Vec<String> = (0..many).map(|n| system(n < yes, n % 3 == 0)).collect();
        let looks = looks(&law, &sight, &systems);
        looks.iter().for_each(|look| crowd.add(look, &mut among));
        crowd.look(&mut among);
        for (at, look) in looks.iter().enumerate() {
            let alone = crowd.alone(look, &mut lone).map(|own| (own.kind, own.own));
            let seen = among.signature(at).map(|own| (own.kind, own.own));
            assert!(seen.is_some(), "{many} {yes} {at}");
            assert_eq!(seen, alone, "{many} {yes} {at}");
        }
    }
}
