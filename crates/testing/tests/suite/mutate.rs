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

/// Duties with deadlines of the kinds that a small regime seldom has together.
const DEADLINES: &str = r#"
duty t.20 "Review"
  cites T "Art. 9"
  binds provider
  when risk at least low
  must en "Review it."
  due every 1 year, last done seen_on, first by 2028-06-30 cites T "Art. 9"

duty t.21 "Yearly report"
  cites T "Art. 9"
  binds provider
  when risk at least low
  must en "Report on it."
  due every year by 1 March, last done seen_on cites T "Art. 9"

duty t.22 "Keep the files"
  cites T "Art. 9"
  binds provider
  when risk at least low
  must en "Keep them."
  due the later of within 10 days of seen_on and 5 days before sold_on cites T "Art. 9"

duty t.23 "Register"
  cites T "Art. 9"
  binds provider
  when risk at least low
  must en "Register it."
  due by 2028-02-01 cites T "Art. 9"

test "when it is done again" on 2028-01-01
  given roles { provider }, test_use { sorting }, seen_on = 2027-05-05, sold_on = 2027-06-20,
      otherwise none
  expect duty t.20 due 2028-05-05
  expect duty t.21 due 2028-03-01
  expect duty t.22 due 2027-06-15
  expect duty t.23 due 2028-02-01

test "never seen" on 2028-01-01
  given roles { provider }, test_use { sorting }, seen_on never, otherwise none
  expect duty t.20 due 2028-06-30
"#;

#[test]
fn every_kind_of_deadline_has_mistakes() {
    let loaded = load(&format!("{RULES}{DEADLINES}"));
    let judge = Judge::new(&loaded.program);
    let mut words: BTreeSet<&str> = BTreeSet::new();
    for mutant in mutants(&loaded.program) {
        if !mutant.id.contains("t.2") || !mutant.id.contains("/due") {
            continue;
        }
        words.insert(mutant.edit.word());
        let failing = failing(&loaded, &mutant);
        match judge.judge(&mutant, &never) {
            Verdict::Killed(test) => assert!(failing.contains(&test), "{}", mutant.id),
            other => assert!(failing.is_empty(), "{}: {other:?}, {failing:?}", mutant.id),
        }
    }
    let made = ["alone", "drop-due", "drop-last-done", "longer", "shift-day"];
    assert_eq!(words, made.into_iter().collect());
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

/// A ratio, and tests that tell it from its contrary, or do not.
const RATIO: &str = r#"
define load "staff, per hundred of weight"
  : staff / weight times 100

rule t.30 "Overloaded"
  cites T "Art. 9"
  when load more than 150
  then risk low
"#;

#[test]
fn a_ratio_is_turned_over_and_its_factor_doubled() {
    let even = "
test \"even\" on 2028-01-01\n  given watched, test_use { rating }, staff = 2, weight = 2, otherwise none\n  expect not fires t.30\n";
    let apart = "
test \"apart\" on 2028-01-01\n  given watched, test_use { rating }, staff = 4, weight = 2, otherwise none\n  expect fires t.30\n";
    let verdicts = |tests: &str| -> Vec<(String, bool)> {
        let loaded = load(&format!("{RULES}{RATIO}{tests}"));
        let judge = Judge::new(&loaded.program);
        let all = mutants(&loaded.program).into_iter();
        all.filter(|m| m.id.starts_with("define load/"))
            .map(|m| {
                let killed = matches!(judge.judge(&m, &never), Verdict::Killed(_));
                assert_eq!(killed, !failing(&loaded, &m).is_empty(), "{}", m.id);
                (m.edit.word().to_owned(), killed)
            })
            .collect()
    };
    let told = |swapped: bool, doubled: bool| {
        [
            ("swap-parts".to_owned(), swapped),
            ("double".to_owned(), doubled),
        ]
    };
    assert_eq!(verdicts(even), told(false, true));
    assert_eq!(verdicts(apart), told(true, false));
}

/// A stay whose end nobody knows, and tests that say how it is, or leave it open.
const STAY: &str = r#"
rule t.40 "Large"
  cites T "Art. 9"
  when size more than 900
  then risk low

stay halt "Stay"
  of application for t.40
  from 2028-01-01 until unknown
  cites T "Art. 10"
"#;

#[test]
fn a_stay_is_left_out_moved_and_taken_to_hold() {
    let test = |name: &str, on: &str, given: &str, expect: &str| {
        format!(
            "\ntest \"{name}\" on {on}\n  given roles {{ provider }}, watched, size = 901, {given}otherwise none\n  expect {expect}\n"
        )
    };
    let open = test("open", "2028-06-01", "", "open halt");
    let first = test("first", "2028-01-01", "halt, ", "in effect risk = none_yet");
    let over = test("over", "2028-06-01", "not halt, ", "in effect risk = low");
    let verdicts = |tests: &str| -> Vec<(String, bool)> {
        let loaded = load(&format!("{RULES}{STAY}{tests}"));
        let judge = Judge::new(&loaded.program);
        let all = mutants(&loaded.program).into_iter();
        all.filter(|m| m.id.starts_with("halt/"))
            .map(|m| {
                let killed = matches!(judge.judge(&m, &never), Verdict::Killed(_));
                assert_eq!(killed, !failing(&loaded, &m).is_empty(), "{}", m.id);
                (m.edit.word().to_owned(), killed)
            })
            .collect()
    };
    let told = |never: bool, lasting: bool, moved: bool| {
        [("never", never), ("lasting", lasting), ("shift-day", moved)]
            .map(|(word, killed)| (word.to_owned(), killed))
    };
    assert_eq!(verdicts(&open), told(true, true, false));
    assert_eq!(verdicts(&first), told(true, false, true));
    assert_eq!(verdicts(&over), told(false, true, false));
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
