//! The level on the day, and from when one applies, are as narrow as can be, whatever the classification is. In each of these the walk
//! in three values has the classification as narrow as can be, and leaves the day open.

use solon_verdict::eval::ScaleOutcome;

use crate::doors::walked_and_narrow;
use crate::small::{always, exception, rule};

/// The classification and the level on the day as the walk has them, and the level as it is.
fn levels_of(items: &str) -> [(usize, usize); 3] {
    let [walked, narrow] = both(items);
    [walked.class, walked.in_effect, narrow.in_effect]
}

/// The scale as the walk has it, and as it is; the classification is the same.
fn both(items: &str) -> [ScaleOutcome; 2] {
    let both = walked_and_narrow(items);
    assert_eq!(both[0].class, both[1].class);
    both
}

/// From 2030 on it is high for everybody, so that the classification is decided. Today one of two rules
/// makes it high, whatever `b` is.
#[test]
fn where_the_classification_is_decided() {
    let items = always("r1", "high", "  applies from 2030-01-01\n")
        + &rule("r2", "b", "high", "")
        + &rule("r3", "not b", "high", "");
    assert_eq!(levels_of(&items), [(2, 2), (0, 2), (2, 2)]);
}

/// The rule fires for `a` without `b`, by the days as enacted: each answer pulls one way. But who has no
/// `b` has time until 2030, so that today the rule applies to nobody.
#[test]
fn where_each_answer_pulls_the_classification_one_way() {
    let items = rule("r1", "a", "high", "")
        + &exception("e1", "r1", "b", "")
        + "transition t1 \"t1\" for r1\n  cites L \"Art. 3\"\n  when not b\n  then applies from 2030-01-01 otherwise\n\n";
    assert_eq!(levels_of(&items), [(0, 2), (0, 2), (0, 0)]);
}

/// The classification is decided and applies to nobody today; from 2028 on one of two rules makes it high,
/// and not from 2030 on, when the walk in three values is sure of it.
#[test]
fn where_a_classification_that_is_decided_applies_later() {
    let later = "  applies from 2028-01-01\n";
    let items = always("r1", "high", "  applies from 2030-01-01\n")
        + &rule("r2", "b", "high", later)
        + &rule("r3", "not b", "high", later);
    assert_eq!(levels_of(&items), [(2, 2), (0, 0), (0, 0)]);
    let run = |scale: &ScaleOutcome| {
        let run = scale.applies.as_ref().unwrap();
        (run.from.unwrap().to_string(), run.unsure)
    };
    let from = "2028-01-01".to_owned();
    let [walked, narrow] = both(&items).map(|s| run(&s));
    assert_eq!((walked, narrow), ((from.clone(), true), (from, false)));
}

/// Until 2028 one of two exceptions stands, and neither is shown while nobody answers: by the burden of proof
/// the rule would apply today, though it applies to nobody. From when it does is told of days on which it can.
#[test]
fn by_the_burden_of_proof_no_level_applies_on_a_day_on_which_none_can() {
    let shown = "  applies until 2028-01-01\n  burden on provider\n";
    let items = always("r1", "high", "")
        + &exception("e1", "r1", "b", shown)
        + &exception("e2", "r1", "not b", shown);
    assert_eq!(levels_of(&items), [(2, 2), (0, 2), (0, 0)]);
    let [_, narrow] = both(&items);
    let run = narrow.applies.unwrap();
    assert_eq!(run.from.unwrap().to_string(), "2028-01-01");
    assert!(!run.unsure && !run.never);
}

/// The same before the rule ends in 2028: it applies to nobody on any day, and whether anybody is high hangs on
/// an answer that nobody must show. By the burden of proof nobody is.
#[test]
fn by_the_burden_of_proof_a_classification_is_none_of_days_on_which_it_cannot_be() {
    let items = always("r1", "high", "  applies until 2028-01-01\n")
        + &exception("e1", "r1", "a", "  burden on provider\n")
        + &exception("e2", "r1", "not a", "  burden on provider\n")
        + &rule("r2", "b", "high", "  applies from 2028-01-01\n");
    let [_, narrow] = both(&items);
    assert_eq!((narrow.class, narrow.in_effect), ((0, 2), (0, 0)));
    assert_eq!(narrow.decision, (0, 2));
    let run = narrow.applies.unwrap();
    assert_eq!(run.from.unwrap().to_string(), "2028-01-01");
}
