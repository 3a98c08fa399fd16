//! Programs of a few rules, and what the law makes of a few answers. Levels are 0 minimal, 1 limited,
//! 2 high; facts that are not listed are unknown. Included by the suites that assert by hand.
#![allow(dead_code, reason = "each suite uses its part")]

use std::sync::Arc;

use solon_check::check::{Input, check};
use solon_language::diagnostic::Severity;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;
use solon_law::program::{LawView, Program};
use solon_proof::analyse::evaluate;
use solon_verdict::eval::{Case, Outcome, Query};
use solon_verdict::facts::{Answer, Facts, State};

/// The head of every program here.
pub const HEAD: &str = "pack v version \"1\"\n  title en \"V\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\n";

/// A rule text: facts are yes-or-no unless declared in `rules`.
pub fn program(bools: &[&str], rules: &str) -> Arc<Program> {
    let mut text = String::from(HEAD);
    for b in bools {
        text.push_str(&format!("fact {b} : bool\n  ask en \"{b}?\"\n\n"));
    }
    text.push_str(rules);
    let source = Source::new(SourceId(0), "v.solon", text);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}\n{}", source.text);
    let (program, _, found) = check(
        &[vec![Input {
            source: &source,
            file: &file,
        }]],
        &[],
        &[],
    );
    let errors: Vec<_> = found
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    Arc::new(program)
}

pub fn rule(id: &str, when: &str, level: &str, rest: &str) -> String {
    format!(
        "rule {id} \"{id}\"\n  cites L \"Art. 1\"\n{rest}  when {when}\n  then risk {level}\n\n"
    )
}

pub fn always(id: &str, level: &str, rest: &str) -> String {
    format!("rule {id} \"{id}\"\n  cites L \"Art. 1\"\n{rest}  then risk {level}\n\n")
}

pub fn exception(id: &str, to: &str, when: &str, rest: &str) -> String {
    let when = if when.is_empty() {
        String::new()
    } else {
        format!("  when {when}\n")
    };
    format!("exception {id} \"{id}\" to {to}\n  cites L \"Art. 2\"\n{rest}{when}\n")
}

pub fn duty(id: &str, when: &str, rest: &str) -> String {
    format!(
        "duty {id} \"{id}\"\n  cites L \"Art. 9\"\n  binds provider\n  when {when}\n  must \"do it\"\n{rest}\n"
    )
}

pub fn on(day: &str) -> State {
    between(day, day)
}

pub fn between(first: &str, last: &str) -> State {
    State::Day {
        first: Some(first.parse().unwrap()),
        last: Some(last.parse().unwrap()),
    }
}

pub fn yes(b: bool) -> State {
    State::Bool { no: !b, yes: b }
}

pub fn facts(program: &Arc<Program>, given: &[(&str, State)]) -> Facts {
    let mut facts = Facts::empty(program);
    for (name, state) in given {
        facts.set(program.fact(name).unwrap(), Answer::plain(state.clone()));
    }
    facts
}

pub fn ask(
    program: &Arc<Program>,
    given: &[(&str, State)],
    on: &str,
    law: Option<&str>,
) -> Outcome {
    ask_reading(program, given, on, law, &[])
}

pub fn ask_reading(
    program: &Arc<Program>,
    given: &[(&str, State)],
    on: &str,
    law: Option<&str>,
    readings: &[(&str, usize)],
) -> Outcome {
    let view = LawView {
        law: law.map(|d| d.parse().unwrap()),
        with: Vec::new(),
    };
    let law = program.consult(&view).unwrap();
    let readings = readings
        .iter()
        .map(|(i, r)| (program.interpretation(i).unwrap(), *r))
        .collect();
    let query = Query {
        on: on.parse().unwrap(),
        readings,
    };
    let facts = facts(program, given);
    evaluate(&Case::new(&law, &facts).unwrap(), &query)
}
