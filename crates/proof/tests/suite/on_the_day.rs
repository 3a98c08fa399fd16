//! The level on the day, and from when one applies, are as narrow as can be, whatever the classification is. In each of these the walk
//! in three values has the classification as narrow as can be, and leaves the day open.

use solon_law::program::LawView;
use solon_proof::analyse::{conclude, levels, verdict};
use solon_verdict::eval::{self, Case, Query, ScaleOutcome};
use solon_verdict::facts::Facts;

use crate::small::{always, exception, program, rule};

const DAY: &str = "2026-06-01";

/// The classification and the level on the day as the walk has them, and the level as it is.
fn levels_of(items: &str) -> [(usize, usize); 3] {
    let [walked, narrow] = both(items);
    [walked.class, walked.in_effect, narrow.in_effect]
}

/// The scale as the walk has it, and as it is.
fn both(items: &str) -> [ScaleOutcome; 2] {
    let program = program(&["a", "b"], items);
    let law = program.consult(&LawView::default()).unwrap();
    let facts = Facts::empty(&program);
    let case = Case::new(&law, &facts).unwrap();
    let query = Query {
        on: DAY.parse().unwrap(),
        readings: Vec::new(),
    };
    let walked = eval::plain_bounds(&case, &query).scales[0].clone();
    assert!(!walked.exact);
    let cone = law.cone();
    let each = [
        conclude(&case, &query),
        verdict(&case, &cone, &query),
        levels(&case, &cone, &query),
    ];
    let all = each.map(|o| o.scales[0].clone());
    assert!(all.iter().all(|s| s.exact && s.class == walked.class));
    let [narrow, verdict, levels] = all;
    for other in [verdict, levels] {
        assert_eq!(narrow.in_effect, other.in_effect);
        assert_eq!(narrow.applies, other.applies);
    }
    [walked, narrow]
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
