//! Lines whose answers are written as on lines before come out as these do, whatever stands before their answers; what
//! stands behind them counts.

use std::fmt::Write as _;

use solon::Input;

use super::{LAW, Seen, question_of, same};
use crate::dice::Dice;

/// What stands before the answers of a line: some of it as it should, some not.
const BEFORE: &[&str] = &[
    r#"{"solon":1,"system":"ID","facts":"#,
    r#"{"system":"ID","name":"A name","solon":1,"facts": "#,
    r#" {"solon": 1, "system": "ID", "name": "", "meta": {"owner": ["a", {"b": 1}]}, "facts":"#,
    r#"{"solon":1,"system":"ID","x-owner":"facts","x-more":"\"facts\":{}","facts":"#,
    r#"{"solon":2,"system":"ID","facts":"#,
    r#"{"system":"ID","facts":"#,
    r#"{"solon":1,"facts":"#,
    r#"{"solon":1,"system":"","facts":"#,
    r#"{"solon":1,"system":"ID","other":1,"facts":"#,
    r#"{"solon":1,"system":"ID","facts":{"a":true},"facts":"#,
    r#"{"solon":1,"system":"ID","name":"one","name":"two","facts":"#,
    r#"{"solon":1,"system":"I\u0044","facts":"#,
];

/// Answers: of two systems that come out otherwise, of one that is open, and some that are none.
const ANSWERS: &[&str] = &[
    r#"{"a":true,"b":false,"c":false,"one":"z","many":["r"],"size":30,"outside":false}"#,
    r#"{"a":false,"b":false,"c":false,"one":"z","many":[],"size":3,"outside":true}"#,
    r#"{"a":true}"#,
    r#"{}"#,
    r#"{"a":true,"a":true}"#,
    r#"{"a":"perhaps"}"#,
    r#"{"nobody_asks":true}"#,
];

/// What stands behind them.
const BEHIND: &[&str] = &[
    "}",
    "}  ",
    " }\r",
    r#","name":"Behind"}"#,
    r#","name":""}"#,
    r#","system":"behind"}"#,
    r#","solon":1}"#,
    r#","x-owner":"me"}"#,
    r#","facts":{"a":false}}"#,
    "} and more",
    "",
];

#[test]
fn answers_that_are_written_alike() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let mut dice = Dice(7);
    let mut seen = Seen::default();
    for behind in BEHIND {
        let mut text = String::new();
        for id in 0..300 {
            let before = dice.pick(BEFORE).replace("ID", &format!("s{id}"));
            let _ = writeln!(text, "{before}{}{behind}", dice.pick(ANSWERS));
        }
        same(&question, &text, &mut seen);
    }
    assert!(seen.alike > 700, "{}", seen.alike);
}

/// Where answers hardly ever come again few lines are looked up, and many again once they do.
#[test]
fn answers_that_come_again_late() {
    let question = question_of(LAW, "2026-11-24").expect("the rules are right");
    let line = |id: usize, size: usize| {
        format!(r#"{{"solon":1,"system":"s{id}","facts":{{"a":true,"size":{size}}}}}"#)
    };
    let all_new: Vec<String> = (0..1_500).map(|id| line(id, id)).collect();
    let all_new = all_new.join("\n");
    let told = question.judge_lines(Input::lines(&all_new, 0, 0)).unwrap();
    assert_eq!(told.len(), 1_500);
    let mut seen = Seen::default();
    for _ in 0..3 {
        let again: Vec<String> = (0..150).map(|id| line(id, id % 7)).collect();
        same(&question, &(again.join("\n") + "\n"), &mut seen);
    }
    assert!(seen.alike > 850, "{}", seen.alike);
}
