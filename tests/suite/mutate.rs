//! Mistakes in rules: that every kind is made, and that the judge finds what running every test on
//! the broken rules would find.

use std::collections::BTreeSet;

use solon::pack::{self, Bundled, Loaded, PackText};
use solon::report::mutation::sentence;
use solon::trial;
use solon::trial::mutants::{Mutant, mutants};
use solon::trial::mutate::{Judge, Verdict};

/// A small regime with something to break in every clause, and the tests of some of it.
pub const RULES: &str = r#"
pack test.mutate version "1"
  uses common
  title en "Test"

source T "Test Act"

scale risk none_yet < low < high

values test_use
  sorting en "sorting"
  rating en "rating"
  hiring en "hiring"

fact test_use : set of test_use
  ask en "Use?"
  cites T "Art. 1"

fact learns : bool
  ask en "Learns?"
  cites T "Art. 1"

fact watched : bool
  ask en "Watched?"
  cites T "Art. 1"

fact size : number
  ask en "Size?"
  cites T "Art. 1"

fact staff : number between 0 and 10
  ask en "Staff?"
  cites T "Art. 1"

fact weight : number between 0 and 10
  only when watched
  ask en "Weight?"
  cites T "Art. 1"

fact sold_on : date
  ask en "Sold on?"
  cites T "Art. 1"

fact seen_on : date
  ask en "Seen on?"
  cites T "Art. 1"

fact turnover : number EUR
  ask en "Turnover?"
  cites T "Art. 1"

define grave "grave"
  cites T "Art. 2" : learns and not watched

scope act governs risk
  in everywhere
    en "everywhere"
    cites T "Art. 1" :
    roles has any of { provider, deployer }
  excluded hobby
    en "a hobby"
    cites T "Art. 1" :
    roles has personal_user

interpretation small_ones
  ask en "Are small ones meant?"
  reading yes default cites T "Art. 3" : size at least 10
  reading no cites T "Art. 3" : size more than 100

rule t.1 "Ratings"
  cites T "Art. 4"
  applies from 2026-01-01 until 2030-01-01
  when test_use has any of { rating, hiring } and reading small_ones
  unless watched_use cites T "Art. 4" : watched
  then risk high

rule t.2 "Sorting"
  cites T "Art. 5"
  when any of
    a cites T "Art. 5(a)" : test_use has sorting
    b cites T "Art. 5(b)" : at least 2 of { learns, watched, grave }
    c cites T "Art. 5(c)" : test_use has hiring and staff at least 0
    d cites T "Art. 5(d)" : test_use has rating and weight at least 0 and weight at most 10
  then risk low

exception t.3 "Too small" to t.1, t.2
  cites T "Art. 6"
  when all of
    small cites T "Art. 6" : size less than 20
    quiet cites T "Art. 6" : learns or watched

duty t.4 "Report"
  cites T "Art. 7"
  binds provider, deployer
  when risk at least low
  must en "Report it."
  due within 15 days of seen_on when test_use has sorting cites T "Art. 7"
  due every year by 1 March cites T "Art. 7"

penalty t.5 "Fine" for duty t.4
  cites T "Art. 8"
  limit the higher of 100 EUR and 3 % of turnover cites T "Art. 8"

transition t.6 "Already there" for t.1
  cites T "Art. 9"
  when sold_on before 2026-01-01
  then applies from 2027-01-01 when learns cites T "Art. 9"
    never applies otherwise cites T "Art. 9"

amendment later "Later act"
  source T
  status in force from 2027-06-01

amend t.1
  cites T "Art. 10"
  drop unless watched_use

repeal t.3
  cites T "Art. 10"

test "ratings are high" on 2026-02-01 law 2026-01-01
  given roles { provider }, test_use { rating }, size = 50, otherwise none
  expect risk = high by t.1
  expect duty t.4
  expect penalty t.5

test "nothing before its day" on 2025-12-31 law 2026-01-01
  given roles { provider }, test_use { rating }, size = 50, otherwise none
  expect in effect risk = none_yet

test "the first day" on 2026-01-01 law 2026-01-01
  given roles { provider }, test_use { rating }, size = 10, otherwise none
  expect in effect risk = high

test "watched ratings" on 2026-02-01 law 2026-01-01
  given roles { provider }, test_use { rating }, size = 50, watched, otherwise none
  expect risk = none_yet
  expect defeated t.1 by t.1/watched_use

test "what was there before" on 2026-02-01 law 2026-01-01
  given roles { provider }, test_use { rating }, size = 50, learns, sold_on = 2025-12-31, otherwise none
  expect fires t.1 from 2027-01-01

test "any number in the range" on 2028-01-01
  given roles { provider }, test_use { hiring }, size = 5, unknown staff, otherwise none
  expect risk = low by t.2

test "any number in the range, once it is asked" on 2028-01-01
  given roles { provider }, test_use { rating }, size = 5, watched, unknown weight, otherwise none
  expect risk = low by t.2

test "not known" on 2028-01-01
  given roles { provider }, watched, unknown learns, otherwise none
  expect risk in none_yet .. low
  expect asks learns

test "due" on 2028-01-01
  given roles { provider }, test_use { sorting }, seen_on = 2028-01-10, turnover = 10_000, otherwise none
  expect duty t.4 due 2028-01-25
  expect penalty t.5 = 300 EUR
"#;

fn load(rules: &str) -> Loaded {
    let text = PackText {
        folder: "mutate".to_owned(),
        files: vec![("pack.solon".to_owned(), rules.to_owned())],
    };
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let loaded = pack::load(&text, &find, true);
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    for t in trial::run(&loaded.program) {
        assert!(t.failures.is_empty(), "{}: {:?}", t.name, t.failures);
    }
    loaded
}

fn never(
    _: &solon::program::Program,
    _: &solon::program::Law,
    _: &solon::program::Program,
    _: &solon::program::Law,
) -> bool {
    false
}

/// Positions of the tests that fail on a mutant, by running them all.
fn failing(loaded: &Loaded, mutant: &Mutant) -> Vec<usize> {
    let trials = trial::run(&mutant.apply(&loaded.program));
    let failed = trials.iter().enumerate();
    failed
        .filter(|(_, t)| !t.failures.is_empty())
        .map(|(i, _)| i)
        .collect()
}

#[test]
fn the_judge_finds_what_running_every_test_finds() {
    let loaded = load(RULES);
    let judge = Judge::new(&loaded.program);
    let (mut killed, mut survived) = (0, 0);
    for mutant in mutants(&loaded.program) {
        let failing = failing(&loaded, &mutant);
        match judge.judge(&mutant, &never) {
            Verdict::Killed(test) => {
                killed += 1;
                assert!(failing.contains(&test), "{}: {failing:?}", mutant.id);
            }
            other => {
                survived += 1;
                assert!(failing.is_empty(), "{}: {other:?}, {failing:?}", mutant.id);
            }
        }
    }
    assert!(killed > 40 && survived > 5, "{killed} {survived}");
}

#[test]
fn every_kind_of_mistake_is_made() {
    let loaded = load(RULES);
    let all = mutants(&loaded.program);
    let words: BTreeSet<&str> = all.iter().map(|m| m.edit.word()).collect();
    for word in [
        "drop-conjunct",
        "drop-disjunct",
        "drop-limb",
        "negate",
        "negate-limb",
        "swap-junction",
        "drop-value",
        "threshold",
        "shift-day",
        "count",
        "level",
        "drop-unless",
        "never",
        "drop-pattern",
        "drop-addressee",
        "drop-due",
        "drop-case",
        "longer",
        "drop-limit",
        "double",
        "pick",
        "drop-line",
        "keep-unless",
        "drop-operation",
    ] {
        assert!(words.contains(word), "no `{word}`: {words:?}");
    }
    // Names are names: no two are the same.
    let ids: BTreeSet<&str> = all.iter().map(|m| m.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
}

#[test]
fn mutants_say_what_was_broken() {
    let loaded = load(RULES);
    let lines: Vec<String> = mutants(&loaded.program)
        .iter()
        .map(|m| format!("{}: {}", m.id, sentence(&loaded.program, m)))
        .collect();
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn what_a_proof_says_is_the_same_law_is_no_survivor() {
    let loaded = load(RULES);
    let judge = Judge::new(&loaded.program);
    let all = mutants(&loaded.program);
    let survivor = all
        .iter()
        .find(|m| judge.judge(m, &never) == Verdict::Survived)
        .unwrap();
    assert_eq!(
        judge.judge(survivor, &|_, _, _, _| true),
        Verdict::Equivalent
    );
}

/// Some of the mutants of the bundled packs, those far apart.
#[test]
fn the_judge_is_right_about_the_bundled_packs() {
    let bundled = pack::find_bundled(pack::DEFAULT).unwrap();
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let loaded = pack::load(&bundled.text(), &find, true);
    let judge = Judge::new(&loaded.program);
    let all = mutants(&loaded.program);
    for mutant in all.iter().step_by(all.len() / 3) {
        if judge.judge(mutant, &never) == Verdict::Survived {
            assert!(failing(&loaded, mutant).is_empty(), "{}", mutant.id);
        }
    }
}
