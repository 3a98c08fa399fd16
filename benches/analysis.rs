//! What the author's bench costs: all proofs on the bundled regime, and the difference of two large
//! versions over all possible systems. Ratios within one run, because machines differ.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a benchmark"
)]

use std::fmt::Write as _;
use std::sync::Arc;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use solon::analyse::{broken_properties, changes, clearances, flaws, score_flaws, table_flaws};
use solon::check::{Input, check};
use solon::eval::Query;
use solon::pack::{self, Bundled};
use solon::program::{LawView, Program};
use solon::source::{Source, SourceId};
use solon::syntax::parse;

/// How many values the invented list of uses has; rules share them, as rules of law do.
const USES: usize = 200;

/// A program of so many rules, two of which have another condition in the second version.
fn synthetic(rules: usize, second: bool) -> Arc<Program> {
    let mut text = String::from(
        "pack big version \"1\"\n  title en \"Big\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\n",
    );
    let uses: Vec<String> = (0..USES).map(|u| format!("u{u} en \"use {u}\"")).collect();
    writeln!(text, "values use\n  {}\n", uses.join("\n  ")).unwrap();
    text.push_str("fact uses : set of use\n  ask en \"Uses?\"\n\n");
    text.push_str("fact share : number\n  ask en \"Share?\"\n\n");
    for b in 0..50 {
        write!(text, "fact b{b} : bool\n  ask en \"b{b}?\"\n\n").unwrap();
    }
    for r in 0..rules {
        let (use_, one, other) = (r % USES, r / USES % 50, r / 7 % 50);
        let moved = second && (r == 17 || r == rules / 2);
        let more = if moved { " and share > 30" } else { "" };
        let level = if r % 3 == 0 { "high" } else { "limited" };
        write!(
            text,
            "rule r.{r} \"r\"\n  cites L \"Art. {r}\"\n  applies from 2027-01-01\n  when uses has u{use_} and b{one}\n      and not b{other} and share > {}{more}\n  then risk {level}\n\n",
            r % 11
        )
        .unwrap();
    }
    program(text)
}

/// The program of one rule file.
fn program(text: String) -> Arc<Program> {
    let source = Source::new(SourceId(0), "big.solon", text);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let input = Input {
        source: &source,
        file: &file,
    };
    Arc::new(check(&[vec![input]], &[], &[]).0)
}

const HEAD: &str =
    "pack big version \"1\"\n\nsource L \"A law\"\n\nscale risk minimal < limited < high\n\n";

/// A table of so many rows about four lists of answers; each case has one row.
fn listed(values: usize) -> Arc<Program> {
    let mut text = String::from(HEAD);
    for list in ["a", "b", "c", "d"] {
        let all: Vec<String> = (0..values)
            .map(|v| format!("{list}{v} en \"{v}\""))
            .collect();
        let all = all.join("\n  ");
        write!(
            text,
            "values v{list}\n  {all}\n\nfact f{list} : one of v{list}\n  ask en \"{list}?\"\n\n"
        )
        .unwrap();
    }
    text.push_str("table big gives risk\n  cites L \"Annex 1\"\n  fa | fb | fc | fd -> risk\n");
    for row in 0..values.pow(4) {
        let digit = |at: u32| row / values.pow(at) % values;
        let level = ["minimal", "limited", "high"][row % 3];
        let (a, b, c, d) = (digit(3), digit(2), digit(1), digit(0));
        writeln!(text, "  a{a} | b{b} | c{c} | d{d} -> {level}").unwrap();
    }
    text.push_str("\nrule r.1 \"r\"\n  cites L \"Art. 1\"\n  then risk by big\n");
    program(text)
}

/// A table of so many rows about one whole number; each case has one row.
fn counted(rows: usize) -> Arc<Program> {
    let mut text = format!(
        "{HEAD}fact age : whole number between 1 and {rows}\n  ask en \"Age?\"\n\ntable big gives risk\n  cites L \"Annex 1\"\n  age -> risk\n"
    );
    for row in 1..=rows {
        let level = ["minimal", "limited", "high"][row % 3];
        writeln!(text, "  {row} -> {level}").unwrap();
    }
    text.push_str("\nrule r.1 \"r\"\n  cites L \"Art. 1\"\n  then risk by big\n");
    program(text)
}

/// A score of so many questions of one to four points, with bands at quarters of the maximum.
fn scored(questions: usize) -> Arc<Program> {
    let mut text = String::from(HEAD);
    for q in 0..questions {
        write!(text, "fact q{q} : bool\n  ask en \"{q}?\"\n\n").unwrap();
    }
    text.push_str("score s \"S\" gives risk\n  cites L \"Annex 1\"\n");
    for q in 0..questions {
        writeln!(text, "  q{q} : yes {}", q % 4 + 1).unwrap();
    }
    text.push_str("  bands percent of maximum\n    minimal : up to 25 %\n    limited : over 25 % up to 50 %\n    high : over 50 %\n\nrule r.1 \"r\"\n  cites L \"Art. 1\"\n  then risk by s\n");
    program(text)
}

/// Proofs of tables and scores as they grow.
fn assessments(c: &mut Criterion) {
    let mut group = c.benchmark_group("assessments");
    group.sample_size(10);
    for values in [6, 8] {
        let (program, rows) = (listed(values), values.pow(4));
        group.bench_function(format!("a table of {rows} rows about four lists"), |b| {
            b.iter(|| assert!(table_flaws(&program, true).unwrap().is_empty()));
        });
    }
    for rows in [1024, 4096] {
        let program = counted(rows);
        group.bench_function(format!("a table of {rows} rows about one number"), |b| {
            b.iter(|| assert!(table_flaws(&program, true).unwrap().is_empty()));
        });
    }
    for questions in [40, 160] {
        let program = scored(questions);
        group.bench_function(
            format!("all proofs on a score of {questions} questions"),
            |b| {
                b.iter(|| {
                    let scores = score_flaws(&program).unwrap();
                    (scores, flaws(&program).unwrap())
                });
            },
        );
    }
    group.finish();
}

fn analysis(c: &mut Criterion) {
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let text = pack::find_bundled(pack::DEFAULT).unwrap().text();
    let loaded = pack::load(&text, &find, true);
    let program = &loaded.program;
    let mut group = c.benchmark_group("analysis");
    group.sample_size(10);
    group.bench_function("all proofs on the bundled regime", |b| {
        b.iter(|| (flaws(program).unwrap(), broken_properties(program).unwrap()));
    });
    let query = Query {
        on: "2026-11-24".parse().unwrap(),
        readings: Vec::new(),
    };
    for rules in [1_500, 12_000] {
        let program = synthetic(rules, false);
        group.bench_function(format!("what clears one of {rules} rules silently"), |b| {
            b.iter(|| clearances(&program).unwrap());
        });
    }
    for rules in [6_000, 24_000] {
        let (old, new) = (synthetic(rules, false), synthetic(rules, true));
        let view = LawView::default();
        let laws = (old.consult(&view).unwrap(), new.consult(&view).unwrap());
        group.bench_function(format!("difference of two rules in {rules}"), |b| {
            b.iter_batched(
                || (),
                |()| {
                    let (a, b) = ((laws.0.program(), &laws.0), (laws.1.program(), &laws.1));
                    let found = changes(a, b, [&query, &query], 6).unwrap();
                    assert!(!found.equivalent());
                    found
                },
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, analysis, assessments);
criterion_main!(benches);
