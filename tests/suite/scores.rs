//! A score of 160 questions: Canada's Algorithmic Impact Assessment, in `scores/canada.solon`. Its tests
//! are ten forms with what the functions of the official tool make of them: raw points, mitigation, current
//! score and level.

use std::fs;
use std::time::{Duration, Instant};

use jiff::civil::date;
use solon::analyse;
use solon::eval::{Case, Query, Tri, bounds};
use solon::facts::{Answer, Facts, State};
use solon::pack::{self, Loaded, PackText};
use solon::program::{Expectation, LawView, Number};
use solon::source::{Source, SourceId};
use solon::syntax;
use solon::trial::run;

use crate::architecture::root;

fn text() -> String {
    fs::read_to_string(root().join("tests/suite/scores/canada.solon")).unwrap()
}

fn canada() -> Loaded {
    let pack = PackText {
        folder: "canada".to_owned(),
        files: vec![("canada.solon".to_owned(), text())],
    };
    let loaded = pack::load(&pack, &|_: &str| None, true);
    assert!(!loaded.has_errors(), "{:?}", loaded.diagnostics);
    loaded
}

#[test]
fn canadas_official_vectors_come_out() {
    let loaded = canada();
    let program = &loaded.program;
    assert_eq!(program.tests.len(), 10);
    for test in &program.tests {
        let points = |e: &&solon::program::Expect| matches!(e.what, Expectation::Points(..));
        // Raw points, mitigation and the current score; and the level.
        assert_eq!(
            test.expects.iter().filter(points).count(),
            3,
            "{}",
            test.name
        );
        assert!(test.expects.len() > 3, "{}", test.name);
    }
    for trial in run(program) {
        assert!(
            trial.failures.is_empty(),
            "{}: {:?}",
            trial.name,
            trial.failures
        );
    }
}

#[test]
fn the_text_is_canonical() {
    let text = text();
    let source = Source::new(SourceId(0), "canada.solon", text.as_str());
    let (file, found) = syntax::parse(&source);
    assert!(found.is_empty(), "{found:?}");
    assert_eq!(syntax::print(&file), text);
}

/// With nothing answered, the points lie between those of no answer and the greatest sum; with one more
/// answer between fewer.
#[test]
fn unknown_answers_are_an_interval() {
    let loaded = canada();
    let program = &loaded.program;
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2026, 12, 1),
        readings: Vec::new(),
    };
    let mut facts = Facts::empty(program);
    let yes = || {
        Answer::plain(State::Bool {
            no: false,
            yes: true,
        })
    };
    for name in ["ca_administrative_decision", "ca_production"] {
        facts.set(program.fact(name).unwrap(), yes());
    }
    let points = |facts: &Facts| {
        let case = Case::new(&law, facts).unwrap();
        let plain = bounds(&case, &query);
        let outcome = analyse::conclude(&case, &query);
        let raw = program.score("raw").unwrap();
        let of = |o: &solon::eval::Outcome| o.scores.iter().find(|s| s.score == raw).cloned();
        let (plain, exact) = (of(&plain).unwrap(), of(&outcome).unwrap());
        assert!(exact.exact && exact.applies == Tri::True);
        assert!(plain.points.0 <= exact.points.0 && exact.points.1 <= plain.points.1);
        exact.points
    };
    let n = |n: i64| Number::from(n);
    let (low, high) = points(&facts);
    assert_eq!(high, n(167));
    assert!(low > n(0) && low < n(20), "{low}");
    facts.set(program.fact("aia_risk_profile_1").unwrap(), yes());
    assert_eq!(points(&facts), (low.plus(n(3)).unwrap(), high));
}

/// The greatest sums are those of the tool, and each level is reached; in reasonable time even on a slow
/// machine.
#[test]
fn maxima_and_bands_are_proved() {
    let loaded = canada();
    let begun = Instant::now();
    assert_eq!(analyse::score_flaws(&loaded.program), Ok(Vec::new()));
    assert!(
        begun.elapsed() < Duration::from_secs(120),
        "{:?}",
        begun.elapsed()
    );
}
