//! Systems in sixty lines of `tests/data/sixty.ndjson`, each decided by hand from the text of the law
//! before it was run (`meta.why`), and the first screen of each: it holds whatever there is to tell.

use std::path::Path;

use serde_json::{Value, json};
use solon::{Engine, Lang, Pack, Question};

use crate::dice::Dice;

/// The day on which the levels were written down.
const ON: &str = "2026-11-27";

pub fn sixty() -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/sixty.ndjson");
    let text = std::fs::read_to_string(path).unwrap();
    let lines = text.lines().map(|l| serde_json::from_str(l).unwrap());
    lines.collect()
}

fn question(lang: Lang) -> Question {
    let engine = Engine::bundled("eu-ai-act").unwrap();
    engine.question().on(ON).unwrap().lang(lang)
}

#[test]
fn each_system_comes_out_as_it_was_decided_by_hand_and_fits_a_screen() {
    let question = question(Lang::En);
    let mut wrong = Vec::new();
    for system in sixty() {
        let answer = question.classify(&*system.to_string()).unwrap();
        let expected = &system["meta"]["expect"];
        let report = serde_json::to_value(answer.report()).unwrap();
        let regime = &report["regimes"][0];
        let scales = &regime["scales"];
        let found = json!({
            "scope": regime["scope"]["verdict"],
            "risk": scales["risk"]["lower"],
            "in_effect": scales["risk"]["in_effect"],
            "gpai": scales["gpai"]["lower"],
        });
        let same = |key: &str| found[key] == expected[key];
        let all = ["scope", "risk", "in_effect", "gpai"];
        fits(&answer.to_text(), is_mild(expected));
        if !all.into_iter().all(same) || !answer.decided() {
            wrong.push(format!("{}: {found}, by hand {expected}", system["system"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// At most forty lines of a hundred columns, and twenty-five where it is decided that nothing above
/// the bottom is possible.
fn fits(text: &str, mild: bool) {
    let lines: Vec<&str> = text.lines().collect();
    let most = if mild { 25 } else { 40 };
    assert!(lines.len() <= most, "{} lines:\n{text}", lines.len());
    for line in lines {
        assert!(solon::report::layout::width(line) <= 100, "{line}");
    }
}

#[test]
fn one_screen_holds_a_system_in_every_language() {
    for lang in Lang::ALL.iter().copied() {
        let question = question(lang);
        for system in sixty().iter().step_by(20) {
            let answer = question.classify(&*system.to_string()).unwrap();
            fits(&answer.to_text(), is_mild(&system["meta"]["expect"]));
        }
    }
}

fn is_mild(expected: &Value) -> bool {
    let bottom = expected["risk"] == "minimal" && expected["gpai"] == "none";
    bottom || expected["scope"] == "out"
}

/// What is not answered, and many regimes, make no screen longer.
#[test]
fn one_screen_holds_what_is_open() {
    let engine = Engine::new(
        [
            "eu-ai-act",
            "eu-mdr",
            "eu-nis2",
            "cn-algorithm",
            "cn-pipl",
            "ca-adm",
            "us-nyc-ll144",
        ]
        .map(|name| Pack::bundled(name).unwrap()),
    );
    let many = engine.question().on(ON).unwrap();
    let one = question(Lang::En);
    let mut dice = Dice(16);
    for (i, mut system) in sixty().into_iter().step_by(4).enumerate() {
        let facts = system["facts"].as_object_mut().unwrap();
        let names: Vec<String> = facts.keys().cloned().collect();
        for name in names {
            if dice.roll(3) == 0 {
                facts.remove(&name);
            }
        }
        // A name of a megabyte, and a name of nothing but marks that turn text round, stay inert.
        if i == 0 {
            system["name"] = json!("x".repeat(1 << 20));
        } else if i == 1 {
            system["name"] = json!("\u{202e}gnp.exe");
        }
        fits(
            &one.classify(&*system.to_string()).unwrap().to_text(),
            false,
        );
        if i % 7 == 0 {
            fits(
                &many.classify(&*system.to_string()).unwrap().to_text(),
                false,
            );
        }
    }
}
