//! What a question of an interview costs, the start of the process not counted: from nothing, and in the
//! midst of it, under one regime and under all that ship with the library. An answer is given and taken
//! back, so that each time everything that hangs on it is looked at again.
#![allow(missing_docs, clippy::unwrap_used, reason = "a benchmark")]

use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::json;
use solon::{Engine, Interview, Question, pack};

const NOTHING: &str = "solon: 1\nsystem: s\nfacts: {}\n";

/// A description with the answers that are mostly asked for first.
const MIDST: &str = "solon: 1\nsystem: s\nfacts:\n  market_links: [supplied_in_eu]\n  intended_uses: [recruitment_selection]\n  product_laws: []\n  circumstances: []\n";

fn question(packs: &[&str]) -> Question {
    let engine = Engine::load(packs, &|_| None).unwrap();
    engine.question().on("2026-11-24").unwrap()
}

/// The first question, and one after an answer, with all that is said of it.
fn asked(c: &mut Criterion, name: &str, question: &Question) {
    question.regimes().unwrap();
    let begin = |text: &str| question.interview(text).unwrap();
    let mut first = begin(NOTHING);
    // What is compiled once is no part of it.
    let _ = first.next();
    c.bench_function(&format!("the first question ({name})"), |b| {
        b.iter(|| after(&mut first, "market_links", &json!("not_asked")));
    });
    let mut midst = begin(MIDST);
    c.bench_function(&format!("a question in the midst ({name})"), |b| {
        b.iter(|| after(&mut midst, "roles", &json!(["provider"])));
    });
    c.bench_function(&format!("a question with its reasons ({name})"), |b| {
        b.iter(|| {
            midst.forget("roles").unwrap();
            midst.report()
        });
    });
}

/// The question after an answer.
fn after(interview: &mut Interview, fact: &str, answer: &serde_json::Value) -> Option<String> {
    interview.forget(fact).unwrap();
    interview.answer(fact, answer).unwrap();
    interview.next()
}

fn interviews(c: &mut Criterion) {
    asked(c, "one regime", &question(&[pack::DEFAULT]));
    let all = pack::bundled().iter().filter(|b| !b.vocabulary);
    let all: Vec<&str> = all.map(|b| b.folder).collect();
    asked(c, "all regimes", &question(&all));
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(20);
    targets = interviews
}
criterion_main!(benches);
