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
use solon::analyse::{broken_properties, changes, flaws};
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
    let source = Source::new(SourceId(0), "big.solon", text);
    let (file, found) = parse(&source);
    assert!(found.is_empty(), "{found:?}");
    let input = Input {
        source: &source,
        file: &file,
    };
    Arc::new(check(&[vec![input]]).0)
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

criterion_group!(benches, analysis);
criterion_main!(benches);
