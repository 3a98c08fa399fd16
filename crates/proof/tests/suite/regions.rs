//! Who moves is told in as few regions as found.

use solon_law::program::LawView;
use solon_law::words::{Lang, phrase};
use solon_proof::analyse::changes;
use solon_verdict::eval::Query;

use crate::small::{program, rule};

/// What each region of the one change of level says, when a rule is changed.
fn regions(old: &str, new: &str) -> Vec<String> {
    let list = "fact s : set of { p, q, v, w, x, y, z }\n  ask en \"s?\"\n\n";
    let texts = [old, new].map(|when| format!("{list}{}", rule("r.1", when, "high", "")));
    let [old, new] = texts.map(|text| program(&["a"], &text));
    let laws = [&old, &new].map(|p| p.consult(&LawView::default()).unwrap());
    let on = Query {
        on: "2026-06-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let found = changes((&old, &laws[0]), (&new, &laws[1]), [&on, &on], 64).unwrap();
    let [change] = found.levels.as_slice() else {
        panic!("{found:?}");
    };
    assert!(change.complete, "{change:?}");
    let said = |cond| phrase(&new, cond, Lang::En);
    let regions = change.regions.iter();
    let each = regions.map(|r| r.says.iter().map(|s| said(&s.cond)).collect::<Vec<_>>());
    each.map(|says| says.join("; ")).collect()
}

#[test]
fn of_two_values_one_stands_with_all_that_do_in_place_of_the_other() {
    // Whoever does q beside p is spared, unless something else is done as well.
    let when = "s has p and not (s has q and s has only { p, q })";
    let said = regions(&format!("a and {when}"), when);
    assert_eq!(
        said,
        [
            "“a” is no; “s” includes “p” and (“s” does not include “q” or “s” includes “v”, “w”, “x”, “y” or “z”)"
        ]
    );
}

#[test]
fn values_that_do_for_each_other_are_one_region() {
    let said = regions(
        "a and s has p and s has any of { v, w }",
        "s has p and s has any of { v, w }",
    );
    assert_eq!(
        said,
        ["“a” is no; “s” includes “p” and “s” includes “v” or “w”"]
    );
    // What stands in no other's place is asked for as it is.
    let said = regions("a and s has all of { p, q }", "s has all of { p, q }");
    assert_eq!(said, ["“a” is no; “s” includes “p” and “q”"]);
}

#[test]
fn what_a_region_denies_does_in_no_place_of_it() {
    let one = "((s has p and not s has q) or (s has q and not s has p))";
    let said = regions(&format!("a and {one}"), one);
    assert_eq!(
        said,
        [
            "“a” is no; (“s” includes “q” and “s” does not include “p”) or (“s” includes “p” and “s” does not include “q”)"
        ]
    );
}
