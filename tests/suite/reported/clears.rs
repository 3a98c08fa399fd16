//! Where the law draws the line: the reason stands in every report of a system that it clears.

use std::sync::Arc;

use solon::Lang;
use solon::facts::State;
use solon::program::{Members, Program};

use super::reported;
use crate::small::{program, rule, yes};

const FACTS: &str = "fact uses : set of { hiring, pricing, play }\n  ask en \"uses\"\n\nfact place : one of { cloud, device, both }\n  ask en \"place\"\n\n";
const REASON: &str = "clears because \"Article 1 speaks of the cloud\" cites L \"Art. 1\" :";

/// The reasons in the report: rule, what is wanting, and why.
fn reasons(program: &Arc<Program>, given: &[(&str, State)]) -> Vec<(String, String, String)> {
    let told = reported(program, given, "2026-12-01", Lang::En);
    let cleared = told.report.regimes[0].cleared.clone();
    for c in &cleared {
        assert!(told.text.contains(&c.because), "{}", told.text);
        assert!(told.markdown.contains(&c.because), "{}", told.markdown);
        assert_eq!(c.cites[0].locator, "Art. 1");
    }
    let heading = "Not met, where the law draws the line";
    assert_eq!(told.text.contains(heading), !cleared.is_empty());
    assert_eq!(told.markdown.contains(heading), !cleared.is_empty());
    let of = |c: solon::report::Cleared| (c.rule, c.by, c.because);
    cleared.into_iter().map(of).collect()
}

fn set(values: &[usize]) -> State {
    let must: Members = values.iter().copied().collect();
    State::Set { must, may: must }
}

fn one(value: usize) -> State {
    State::One(std::iter::once(value).collect())
}

#[test]
fn the_report_tells_the_reason_where_it_clears_and_nowhere_else() {
    let items = format!(
        "{FACTS}define here \"it is in the cloud\"\n  {REASON}\n  place is cloud\n\n{}{}{}",
        rule(
            "art1",
            "all of\n    what : uses has hiring\n    where_it_is : here",
            "high",
            ""
        ),
        rule(
            "art2",
            "all of\n    what : uses has pricing\n    yes clears because \"a it must be\" cites L \"Art. 1\" : a\n    where_it_is : here",
            "limited",
            ""
        ),
        rule("art3", "uses has play and b", "high", ""),
    );
    let program = program(&["a", "b"], &items);
    let (hiring, pricing) = (set(&[0]), set(&[1]));
    let here = |id: &str| {
        let why = "Article 1 speaks of the cloud".to_owned();
        (id.to_owned(), "here".to_owned(), why)
    };
    let a = (
        "art2".to_owned(),
        "yes".to_owned(),
        "a it must be".to_owned(),
    );
    let of = |given: &[(&str, State)]| reasons(&program, given);
    let (cloud, device) = (one(0), one(1));
    let all = |uses: &State, place: &State, a: bool| {
        of(&[
            ("uses", uses.clone()),
            ("place", place.clone()),
            ("a", yes(a)),
            ("b", yes(false)),
        ])
    };
    assert_eq!(all(&hiring, &device, true), [here("art1")]);
    assert_eq!(all(&hiring, &cloud, true), []);
    // Something else, and not this rule.
    assert_eq!(all(&set(&[2]), &device, true), []);
    // Both reasons where both are wanting.
    assert_eq!(all(&pricing, &device, false), [a.clone(), here("art2")]);
    assert_eq!(all(&pricing, &cloud, false), [a]);
    // What is not known clears nobody.
    assert_eq!(of(&[("uses", hiring.clone()), ("a", yes(true))]), []);
    // Above what the rule gives nothing is cleared.
    let both = set(&[0, 1]);
    assert_eq!(all(&both, &cloud, false), []);
    // In Chinese, in Chinese marks.
    let given = [("uses", hiring), ("place", device), ("a", yes(true))];
    let zh = reported(&program, &given, "2026-12-01", Lang::Zh);
    assert!(zh.text.contains("因法律划定的界限而不适用"), "{}", zh.text);
}
