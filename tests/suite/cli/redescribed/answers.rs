//! Whether an answer changed, or only what is known of it.

use super::{Described, calls, words};

/// What becomes of an answer, and whether a review is called for by it.
#[test]
fn what_changed_and_what_is_only_known_otherwise() {
    let d = Described::new("answers");
    // Question, before, after, what it is, and whether a review is called for.
    let (needed, unclear) = (Some("needed"), Some("unclear"));
    let cases: &[(&str, &str, &str, &str, Option<&str>)] = &[
        ("purpose", "reading", "signal", "changed", needed),
        ("purpose", "unknown", "signal", "first", unclear),
        ("purpose", "signal", "unknown", "no_longer", unclear),
        ("colours", "[]", "[red]", "changed", needed),
        ("colours", "[red, blue]", "[blue, green]", "changed", needed),
        ("colours", "[red]", "[]", "changed", needed),
        ("colours", "unknown", "[]", "first", unclear),
        (
            "colours",
            "{ with: [red] }",
            "[red, blue]",
            "perhaps",
            unclear,
        ),
        ("colours", "{ with: [red] }", "[blue]", "changed", needed),
        ("colours", "{ without: [red] }", "[red]", "changed", needed),
        ("colours", "{ without: [red] }", "[]", "perhaps", unclear),
        ("colours", "{ with: [red] }", "[]", "changed", needed),
        ("lumens", "400", "400.5", "changed", needed),
        ("lumens", "{ at_least: 300 }", "400", "perhaps", unclear),
        ("lumens", "{ at_least: 300 }", "299", "changed", needed),
        (
            "lumens",
            "{ at_most: 300 }",
            "{ at_least: 300 }",
            "perhaps",
            unclear,
        ),
        (
            "lumens",
            "{ at_most: 300 }",
            "{ over: 300 }",
            "changed",
            needed,
        ),
        ("fitted_on", "2020-01-01", "2021-01-01", "changed", needed),
        (
            "fitted_on",
            "{ from: 2020-01-01 }",
            "2021-01-01",
            "perhaps",
            unclear,
        ),
        (
            "fitted_on",
            "{ from: 2020-01-01 }",
            "2019-01-01",
            "changed",
            needed,
        ),
        (
            "fitted_on",
            "{ from: 2020-01-01 }",
            "never",
            "changed",
            needed,
        ),
        ("fitted_on", "never", "2020-01-01", "changed", needed),
        // An assumption is no knowledge; what it rests on is no answer.
        (
            "purpose",
            "{ value: reading, assumed: true }",
            "signal",
            "perhaps",
            unclear,
        ),
        (
            "purpose",
            "{ value: reading, assumed: true }",
            "reading",
            "basis",
            None,
        ),
    ];
    for (fact, before, after, change, call) in cases {
        let told = d.one(&format!("{fact}: {before}"), &format!("{fact}: {after}"));
        let what = format!("{fact}: {before} -> {after}");
        let system = &told["systems"][0];
        assert_eq!(system["answers"][0]["fact"], *fact, "{what}: {told}");
        assert_eq!(system["answers"][0]["change"], *change, "{what}");
        let own = calls(system).into_iter().find(|c| c.0 == "art7.1");
        assert_eq!(own.map(|c| c.1), *call, "{what}");
    }
}

/// Evidence, another spelling, a name of its own and explicit ignorance are no change.
#[test]
fn what_is_no_change() {
    let d = Described::new("no-change");
    for (before, after) in [
        (
            "purpose: street",
            "purpose: { value: street, evidence: file 3 }",
        ),
        ("lumens: 1000", "lumens: 1_000.0"),
        ("colours: [red, blue]", "colours: [blue, red]"),
        ("colours: unknown", ""),
        ("fitted_on: 2020-03-01", "fitted_on: 01.03.2020"),
    ] {
        let told = d.one(before, after);
        assert_eq!(told["same"][0], "lamp", "{before} -> {after}: {told}");
        assert_eq!(told["counts"]["same"], 1);
    }
}

/// Of a list that keeps some values, what came and went is told.
#[test]
fn lists_are_told_by_what_came_and_went() {
    let d = Described::new("lists");
    for (before, after, line) in [
        (
            "[red, blue]",
            "[green, blue]",
            "answers: colours: +green -red",
        ),
        ("[red]", "[red, blue]", "answers: colours: +blue"),
        ("[red]", "[blue]", "answers: colours: red -> blue"),
        ("[red]", "[]", "answers: colours: red -> none"),
    ] {
        d.one(&format!("colours: {before}"), &format!("colours: {after}"));
        let text = d.run(&["lamps"], &[]).out;
        assert!(text.contains(&format!("  {line}\n")), "{line}\n{text}");
    }
}

/// What is answered for the first time is told apart, and counted apart.
#[test]
fn what_is_answered_for_the_first_time_is_told_so() {
    let d = Described::new("first");
    let told = d.one("colours: [red]", "colours: [red], lumens: 30");
    assert_eq!(told["counts"]["review_needed"], 0);
    assert_eq!(told["counts"]["review_perhaps"], 1);
    assert_eq!(told["counts"]["moved"], 0);
    let review = &told["systems"][0]["reviews"][0];
    assert!(review.get("changed").is_none());
    assert_eq!(review["unclear"][0]["fact"], "lumens");
    let text = words(&d.run(&["lamps"], &[]).out);
    for part in [
        "One system is in both: one perhaps needs a review.",
        "Review perhaps needed: art7.1 Look again (Art. 7(1)): lumens answered for the first time, \
         whether it changed is not known (Art. 7(3))",
        "answers: lumens: no answer -> 30 (for the first time)",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    // Beside a change that is sure, the review is needed whatever the rest is.
    let told = d.one("colours: [red]", "colours: [blue], lumens: 30");
    let system = &told["systems"][0];
    assert_eq!(
        calls(system),
        [("art7.1", "needed", false), ("art9", "unclear", false)]
    );
    assert_eq!(system["reviews"][0]["unclear"][0]["fact"], "lumens");
}

/// A day that follows from others changes with them: who answers these alone is called for the review, too.
#[test]
fn a_change_of_a_day_that_follows_from_others_calls_for_a_review() {
    const DOORS: &str = r#"pack doors version "1"
  title en "Doors"

source D "Door Act"

scale risk low < high

fact made_on : date
  ask en "When was it made?"

fact sold_on : date
  ask en "When was it sold?"

fact first_on : date earliest of made_on, sold_on
  ask en "When was it first there?"

role maker "Maker"
  cites D "Art. 1"
  when made_on has come or sold_on has come

duty art4 "Look again"
  cites D "Art. 4"
  binds maker
  must "Look at it again."
  review on change of first_on
"#;
    let d = Described::new("following");
    d.0.file("doors/pack.solon", DOORS);
    let told = |before: &str, after: &str| {
        d.bare("old", "door", before);
        d.bare("new", "door", after);
        let json = d.json(&["doors"]);
        let calls = calls(&json["systems"][0]);
        calls.iter().map(|c| c.1.to_owned()).collect::<Vec<_>>()
    };
    let calls = told(
        "made_on: 2024-01-01, sold_on: 2026-01-01",
        "made_on: 2025-01-01, sold_on: 2026-01-01",
    );
    assert_eq!(calls, ["needed"]);
    // That nobody knows it says nothing: what follows from the others counts.
    let calls = told(
        "made_on: 2024-01-01, first_on: unknown",
        "made_on: 2025-01-01, first_on: unknown",
    );
    assert_eq!(calls, ["needed"]);
    // Where it is answered itself, the others say nothing of it.
    let calls = told(
        "made_on: 2024-01-01, first_on: 2024-01-01",
        "made_on: 2025-01-01, first_on: 2024-01-01",
    );
    assert!(calls.is_empty(), "{calls:?}");
    let calls = told(
        "made_on: 2024-01-01, first_on: 2024-01-01",
        "made_on: 2024-01-01, first_on: 2025-01-01",
    );
    assert_eq!(calls, ["needed"]);
}
