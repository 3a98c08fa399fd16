//! Mistakes in rules: that every kind is made, and that the judge finds what running every test on
//! the broken rules would find.

use std::collections::BTreeSet;
use std::sync::Arc;

use solon_check::pack::Loaded;
use solon_testing::trial;
use solon_testing::trial::mutants::{Mutant, mutants};
use solon_testing::trial::mutate::{Judge, Verdict};

use crate::packs::{load_folder, load_text};

const RULES: &str = include_str!("mutate/pack.solon");

fn load(rules: &str) -> Loaded {
    let loaded = load_text("mutate", rules);
    assert!(!loaded.has_errors(), "{:#?}", loaded.diagnostics);
    for t in trial::run(&loaded.program) {
        assert!(t.failures.is_empty(), "{}: {:?}", t.name, t.failures);
    }
    loaded
}

fn never(
    _: &solon_law::program::Program,
    _: &solon_law::program::Law,
    _: &solon_law::program::Program,
    _: &solon_law::program::Law,
) -> bool {
    false
}

/// Positions of the tests that fail on a mutant, by running them all.
fn failing(loaded: &Loaded, mutant: &Mutant) -> Vec<usize> {
    let trials = trial::run(&Arc::new(mutant.apply(&loaded.program)));
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
    let loaded = load_folder("eu-ai-act");
    let judge = Judge::new(&loaded.program);
    let all = mutants(&loaded.program);
    for mutant in all.iter().step_by(all.len() / 3) {
        if judge.judge(mutant, &never) == Verdict::Survived {
            assert!(failing(&loaded, mutant).is_empty(), "{}", mutant.id);
        }
    }
}
