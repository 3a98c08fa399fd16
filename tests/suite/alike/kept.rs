//! What systems come out by is remembered for so many; what is asked for again and again is remembered further.

use std::fmt::Write as _;

use solon::{Input, Line, Once};

use super::question_of;

/// So many rules, each of which may give the level with the others or not: more ways than are remembered.
const RULES: usize = 14;

fn law() -> String {
    let mut text = "pack own.law version \"1\"\n  title en \"The law\"\nsource L \"Law\"\n\
         scale tier low < mid\nfact count : number\n  ask en \"How many?\"\n"
        .to_owned();
    for n in 0..RULES {
        let _ = writeln!(text, "fact q{n} : bool\n  ask en \"Is it?\"");
        let _ = writeln!(
            text,
            "rule r.{n} \"It is\"\n  cites L \"Art. {n}\"\n  when q{n}\n  then tier mid"
        );
    }
    text
}

/// A system of which these answers are yes; no rule reads its number.
fn system(yes: usize, count: usize) -> String {
    let answers = (0..RULES).map(|n| format!("\"q{n}\":{}", yes >> n & 1 == 1));
    let answers: Vec<String> = answers.collect();
    format!(
        "{{\"solon\":1,\"system\":\"s{yes}\",\"facts\":{{\"count\":{count},{}}}}}",
        answers.join(",")
    )
}

#[test]
fn what_is_asked_for_again_and_again_is_made_once() {
    const OFTEN: usize = 1;
    let question = question_of(&law(), "2026-11-24").unwrap();
    let (once, mut made) = (Once::default(), 0);
    let all: Vec<usize> = (1..1 << RULES).collect();
    for (block, some) in all.chunks_exact(63).enumerate() {
        let systems = some.iter().chain([&OFTEN]).copied();
        let systems: Vec<usize> = systems.collect();
        let text: Vec<String> = systems.iter().map(|yes| system(*yes, block)).collect();
        let text = text.join("\n");
        let lines = question.judge_lines(Input::lines(&text, 0, 0)).unwrap();
        assert_eq!(lines.len(), systems.len());
        for (yes, line) in systems.into_iter().zip(lines) {
            let Line::Alike(alike) = line else {
                // One of each kind is judged as a whole.
                assert_eq!(block, 0);
                continue;
            };
            let fires = (0..RULES).filter(|n| yes >> n & 1 == 1);
            let mut fires: Vec<String> = fires.map(|n| format!("r.{n}")).collect();
            let mut told = alike.verdict().regimes[0].scales[0].by.clone();
            fires.sort();
            told.sort();
            assert_eq!(told, fires, "{yes:b}");
            if yes == OFTEN {
                once.of(&alike, |_| made += 1);
            }
        }
    }
    assert_eq!(made, 1);
}
