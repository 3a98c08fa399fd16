//! The scale of a small program of which nothing is known, whichever door asks for it.

use solon_law::program::LawView;
use solon_proof::analyse::{conclude, evaluate, levels, verdict};
use solon_verdict::eval::{self, Case, Query, ScaleOutcome};
use solon_verdict::facts::Facts;

use crate::small::program;

/// The day asked about.
pub const DAY: &str = "2026-06-01";

/// The scale as the walk in three values has it, which leaves something open, and as it is.
pub fn walked_and_narrow(items: &str) -> [ScaleOutcome; 2] {
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
        evaluate(&case, &query),
        verdict(&case, &cone, &query),
        levels(&case, &cone, &query),
    ];
    let all = each.map(|o| o.scales[0].clone());
    assert!(all.iter().all(|scale| scale.exact));
    let [narrow, others @ ..] = all;
    for other in &others {
        assert_eq!(narrow.class, other.class);
        assert_eq!(narrow.decision, other.decision);
        assert_eq!(narrow.in_effect, other.in_effect);
        assert_eq!(narrow.applies, other.applies);
    }
    [walked, narrow]
}
