//! What is proved of programs, asserted by hand: when something is a flaw and when it only looks like
//! one. Every example is put to the evaluator, and shows what is claimed of it.

use std::sync::Arc;

use jiff::civil::{Date, date};
use solon_law::program::{FactId, LawView, Program, Status};
use solon_proof::analyse::{self, Broken, Example, Flaw, Redundant, Why};
use solon_verdict::eval::{Case, Label, Outcome, Query, Verdict};
use solon_verdict::facts::{Answer, Facts, State};

use crate::packs::load_text;

mod flaws;
mod lowest;
mod properties;
mod relevance;
mod silent;

const HEAD: &str = r#"pack demo version "1"

source LAW "Example Act"
source REF "Reform Act"

scale risk low < middle < high

fact steps : whole number between 0 and 10
  ask en "steps"

fact a : bool
  ask en "a"

fact b : bool
  ask en "b"

fact uses : set of { hiring, pricing, play }
  ask en "uses"

fact place : one of { cloud, device, both }
  ask en "place"

fact n : number between 0 and 100
  ask en "n"

fact day : date
  ask en "day"

"#;

/// A program of a head and some items; it must have no mistake.
fn program(items: &str) -> Arc<Program> {
    let text = format!("{HEAD}{items}");
    let loaded = load_text("demo", &text);
    assert!(!loaded.has_errors(), "{:?}\n{text}", loaded.diagnostics);
    loaded.program
}

/// A rule with a condition; the rest of it as given.
fn rule(id: &str, when: &str, then: &str) -> String {
    format!("rule {id} \"{id}\"\n  cites LAW \"Art. 1\"\n  when {when}\n  then risk {then}\n\n")
}

/// Flaws in a few words, but for levels and questions, which mostly follow from others.
fn wrong(items: &str) -> Vec<String> {
    let program = program(items);
    let mut out = Vec::new();
    for flaw in analyse::flaws(&program).unwrap() {
        replay(&program, &flaw);
        out.extend(told(&program, &flaw));
    }
    out
}

fn told(program: &Arc<Program>, flaw: &Flaw) -> Option<String> {
    let id = |p: &solon_law::program::ProvisionId| program.provisions[p].id.as_str();
    let facts = |of: &[FactId]| {
        let names: Vec<&str> = of.iter().map(|f| program.facts[f].name.as_str()).collect();
        names.join(", ")
    };
    let idle = |idle: &Redundant| match idle {
        Redundant::Never => "never holds there".to_owned(),
        Redundant::Covered(names, _) => format!("covered by {}", names.join(", ")),
    };
    Some(match flaw {
        Flaw::Never(p, Why::NoDay) => format!("{}: no day", id(p)),
        Flaw::Never(p, Why::NotThen) => format!("{}: not then", id(p)),
        Flaw::Never(p, Why::Contradiction(of)) => {
            format!("{}: contradiction of {}", id(p), facts(of))
        }
        Flaw::Never(p, Why::Waits(of)) => format!("{}: waits for {}", id(p), of.join(", ")),
        Flaw::Never(p, Why::OutOfScope) => format!("{}: out of scope", id(p)),
        Flaw::Never(p, Why::Ahead) => format!("{}: only as told ahead", id(p)),
        Flaw::Never(p, Why::Nothing) => format!("{}: nothing", id(p)),
        Flaw::Never(p, Why::Excluded(by)) => format!("{}: excluded by {}", id(p), by.join(", ")),
        Flaw::NeverHolds(p, label) => format!("{}/{label}: never holds", id(p)),
        Flaw::RedundantUnless(p, label, why) => format!("{}/{label}: {}", id(p), idle(why)),
        Flaw::RedundantException(p, why) => format!("{}: {}", id(p), idle(why)),
        Flaw::Shadowed(p, by, _) if by.is_empty() => format!("{}: gives the lowest", id(p)),
        Flaw::Shadowed(p, by, _) => {
            let by: Vec<&str> = by.iter().map(id).collect();
            format!("{}: shadowed by {}", id(p), by.join(", "))
        }
        Flaw::Unreachable(..) | Flaw::Irrelevant(_) => return None,
    })
}

fn unreached(items: &str) -> Vec<String> {
    let program = program(items);
    let flaws = analyse::flaws(&program).unwrap();
    let levels = flaws.iter().filter_map(|f| match f {
        Flaw::Unreachable(s, l) => Some(program.scales[s].levels[*l].clone()),
        _ => None,
    });
    levels.collect()
}

/// An example as the evaluator sees it; what it does not say is no, nothing, or without value.
fn shown(program: &Arc<Program>, example: &Example) -> Outcome {
    let mut facts: Facts = example.facts.clone();
    for fact in program.facts.ids() {
        if facts.get(fact).is_none() {
            facts.set(fact, Answer::plain(State::none(program, fact)));
        }
    }
    // A provision of a proposal is judged by the law with it.
    let with = program.amendments.iter();
    let with = with.filter(|(_, a)| matches!(a.status, Status::Proposed(Some(_))));
    let law = LawView {
        law: None,
        with: with.map(|(i, _)| (i, None)).collect(),
    };
    let law = program.consult(&law).unwrap();
    let query = Query {
        on: example.on.unwrap_or(Date::MIN),
        readings: example.readings.clone(),
    };
    analyse::evaluate(&Case::new(&law, &facts).unwrap(), &query)
}

/// What stands beside a claim shows it.
fn replay(program: &Arc<Program>, flaw: &Flaw) {
    let label = |outcome: &Outcome, p: solon_law::program::ProvisionId| {
        let all = outcome.rules.iter().chain(&outcome.exceptions);
        all.filter(|r| r.provision == p)
            .map(|r| r.label)
            .collect::<Vec<_>>()
    };
    match flaw {
        Flaw::Shadowed(p, by, example) => {
            let outcome = shown(program, example);
            assert_eq!(label(&outcome, *p), [Label::Fires]);
            let fires = |b| label(&outcome, b).contains(&Label::Fires);
            assert!(by.is_empty() || by.iter().any(|b| fires(*b)));
        }
        Flaw::RedundantUnless(p, _, Redundant::Covered(_, Some(example))) => {
            assert_eq!(label(&shown(program, example), *p), [Label::Defeated]);
        }
        Flaw::RedundantException(p, Redundant::Covered(_, Some(example))) => {
            let outcome = shown(program, example);
            assert_eq!(label(&outcome, *p), [Label::Fires]);
            assert!(outcome.rules.iter().any(|r| r.label == Label::Defeated));
        }
        _ => {}
    }
}
