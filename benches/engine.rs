//! What the steps of the main job cost, measured in one run so that they can be compared:
//! reading and checking the bundled regime, consulting its law, reading a description, evaluating.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark"
)]

use criterion::{Criterion, criterion_group, criterion_main};
use solon::eval::{Case, Query, bounds, level_bounds, timeline};
use solon::facts::{Format, read};
use solon::pack::{self, Bundled, Loaded};
use solon::program::LawView;
use solon::{Engine, analyse};

fn load(tests: bool) -> Loaded {
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    pack::load(
        &pack::find_bundled(pack::DEFAULT).unwrap().text(),
        &find,
        tests,
    )
}

/// A description of which two answers are known.
const TWO_ANSWERS: &str =
    "solon: 1\nsystem: s\nfacts:\n  roles: [provider]\n  intended_uses: [recruitment_selection]\n";

/// A verdict and nothing else, reading the description included.
fn verdict(c: &mut Criterion) {
    let engine = Engine::bundled(pack::DEFAULT).unwrap();
    let question = engine.question().on("2026-11-24").unwrap();
    let complete = include_str!("../examples/cv-ranker.yaml");
    for (name, text) in [("complete", complete), ("two answers", TWO_ANSWERS)] {
        c.bench_function(&format!("verdict ({name})"), |b| {
            b.iter(|| question.verdict(text).unwrap());
        });
    }
}

fn engine(c: &mut Criterion) {
    c.bench_function("load the bundled regime", |b| b.iter(|| load(false)));
    c.bench_function("load it with its tests", |b| b.iter(|| load(true)));
    let loaded = load(false);
    let program = &loaded.program;
    let view = LawView::default();
    c.bench_function("consult the law", |b| b.iter(|| program.consult(&view)));
    let law = program.consult(&view).unwrap();
    let query = Query {
        on: "2026-11-24".parse().unwrap(),
        readings: Vec::new(),
    };
    for (name, text) in [
        ("decided", include_str!("../examples/cv-ranker.yaml")),
        ("open", include_str!("../examples/benefits-triage.yaml")),
    ] {
        let read = || {
            read(program, &|_| None, name, text, Format::Yaml, &|_| {
                Err(String::new())
            })
        };
        c.bench_function(&format!("read a description ({name})"), |b| b.iter(read));
        let records = read();
        let facts = &records[0].outcome.as_ref().unwrap().facts;
        c.bench_function(&format!("bounds ({name})"), |b| {
            b.iter(|| bounds(&Case::new(&law, facts).unwrap(), &query));
        });
        c.bench_function(&format!("evaluate ({name})"), |b| {
            b.iter(|| analyse::evaluate(&Case::new(&law, facts).unwrap(), &query));
        });
        let outcome = bounds(&Case::new(&law, facts).unwrap(), &query);
        let [from, to] = ["2024-08-01", "2031-01-01"].map(|d| d.parse().unwrap());
        c.bench_function(&format!("steps over time ({name})"), |b| {
            b.iter(|| timeline(&Case::new(&law, facts).unwrap(), &outcome, from, to));
        });
        c.bench_function(&format!("levels alone ({name})"), |b| {
            b.iter(|| level_bounds(&Case::new(&law, facts).unwrap(), &query));
        });
    }
}

criterion_group!(benches, verdict, engine);
criterion_main!(benches);
