//! Rule files with very many items: work that grew with the square of their number would take minutes
//! here.

use solon_check::check::{Input, check};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{Source, SourceId};
use solon_language::syntax::parse;

/// So many items.
const MANY: usize = 20_000;

const HEAD: &str = r#"pack p version "1"
  title en "P"
source L "A law"
scale risk low < high
fact f : bool
  ask en "f?"
role keeper
  cites L "Art. 1"
  when f
rule r "r"
  cites L "Art. 1"
  when f
  then risk high
"#;

/// What is found in a pack with so many of an item, in several files, of which none may be too large.
fn found(many: usize, of: impl Fn(usize) -> String) -> Vec<Diagnostic> {
    let mut texts = vec![HEAD.to_owned()];
    for from in (0..many).step_by(5_000) {
        texts.push((from..many.min(from + 5_000)).map(&of).collect());
    }
    let parsed: Vec<_> = (0..)
        .zip(texts)
        .map(|(i, text)| {
            let source = Source::new(SourceId(i), "p.solon", text.as_str());
            let (file, found) = parse(&source);
            assert_eq!(found, []);
            (source, file)
        })
        .collect();
    let inputs = parsed.iter().map(|(source, file)| Input { source, file });
    check(&[inputs.collect()], &[], &[]).2
}

/// Patterns without a match are all found; the first are told what is near, as of few.
fn unmatched(found: &[Diagnostic], near: &str) {
    assert_eq!(found.len(), MANY);
    assert!(found.iter().all(|d| d.code == Code::UnmatchedPattern));
    let help = found.first().and_then(|d| d.help.as_deref());
    assert_eq!(help, Some(near));
}

fn exception(i: usize, to: &str) -> String {
    format!("exception e{i} \"e\"\n  to {to}\n  cites L \"Art. 2\"\n  when f\n")
}

#[test]
fn exceptions_to_nothing() {
    let found = found(MANY, |i| exception(i, &format!("x{i}")));
    unmatched(&found, "did you mean `e0`?");
}

#[test]
fn exceptions_to_families_of_nothing() {
    let found = found(MANY, |i| exception(i, &format!("e{i}.*")));
    unmatched(
        &found,
        "patterns name whole segments of ids, such as `annex3.*`",
    );
}

#[test]
fn stays_of_nothing() {
    let found = found(MANY, |i| {
        format!(
            "stay s{i} \"s\"\n  of application for x{i}\n  from 2026-04-27 until 2026-05-27\n  cites L \"Art. 2\"\n"
        )
    });
    unmatched(&found, "did you mean `s0`?");
}

#[test]
fn duties_each_with_a_penalty() {
    let found = found(MANY / 2, |i| {
        format!(
            "duty d{i} \"d\"\n  cites L \"Art. 2\"\n  binds keeper\n  when f\n  must \"do\"\npenalty p{i} \"p\"\n  for duty d{i}\n  cites L \"Art. 3\"\n  limit {} EUR\n",
            i + 1
        )
    });
    assert_eq!(found, []);
}

#[test]
fn rules_each_with_an_exception_and_a_transition() {
    let found = found(MANY / 3, |i| {
        format!(
            "rule a{i}.b \"a\"\n  cites L \"Art. 2\"\n  when f\n  then risk high\nexception e{i} \"e\"\n  to a{i}.*\n  cites L \"Art. 3\"\n  when f\ntransition t{i} \"t\"\n  for a{i}.b\n  cites L \"Art. 3\"\n  when f\n  then applies from 2027-01-01\n"
        )
    });
    assert_eq!(found, []);
}
