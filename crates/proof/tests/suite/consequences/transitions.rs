//! Transitions move when, never whether.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{LawView, Program};
use solon_verdict::eval::{Case, Label, Tri, timeline};
use solon_verdict::facts::{Answer, Facts};

use super::{day, duty, find, from};
use crate::small::{ask, program, rule, yes};

fn transition(to: &str, when: &str, then: &str) -> String {
    format!("transition t \"t\" for {to}\n  cites L \"Art. 111\"\n  when {when}\n{then}\n")
}

fn grandfathered() -> Arc<Program> {
    let text = rule("r.1", "a", "high", "  applies from 2027-01-01\n")
        + &duty("q", "risk at least high", "")
        + &transition(
            "r.*",
            "b",
            "  then applies from 2030-01-01 when c\n    applies from 2027-01-01 when d\n    never applies otherwise\n",
        );
    program(&["a", "b", "c", "d"], &text)
}

/// It moves when, never whether.
#[test]
fn a_transition_moves_days_and_no_level() {
    let p = grandfathered();
    let run = |b: bool, c: bool, d: bool, today: &str| {
        let given = [
            ("a", yes(true)),
            ("b", yes(b)),
            ("c", yes(c)),
            ("d", yes(d)),
        ];
        let o = ask(&p, &given, today, None);
        assert_eq!(o.scales[0].class, (2, 2), "the classification never moves");
        assert_eq!(o.provision(&p, "r.1").unwrap().label, Label::Fires);
        o
    };
    // Not its case.
    let o = run(false, true, true, "2028-01-01");
    assert_eq!(o.scales[0].in_effect, (2, 2));
    // The earliest of the lines that hold.
    let o = run(true, true, true, "2028-01-01");
    assert_eq!(o.scales[0].in_effect, (2, 2));
    let o = run(true, true, false, "2028-01-01");
    assert_eq!(o.scales[0].in_effect, (0, 0));
    assert_eq!(from(&o.provision(&p, "r.1").unwrap().run), "2030-01-01");
    assert_eq!(from(o.scales[0].applies.as_ref().unwrap()), "2030-01-01");
    assert_eq!(from(&find(&p, &o, "q").outcome.run), "2030-01-01");
    let o = run(true, true, false, "2030-01-01");
    assert_eq!(
        (o.scales[0].in_effect, find(&p, &o, "q").in_effect),
        ((2, 2), Tri::True)
    );
    let o = run(true, false, true, "2028-01-01");
    assert_eq!(o.scales[0].in_effect, (2, 2));
    // No line that gives a day: never.
    let o = run(true, false, false, "2035-01-01");
    assert_eq!(o.scales[0].in_effect, (0, 0));
    assert!(o.provision(&p, "r.1").unwrap().run.never);
    assert!(o.scales[0].applies.as_ref().unwrap().never);
    let q = find(&p, &o, "q");
    assert!(q.outcome.run.never);
    assert_eq!((q.outcome.label, q.in_effect), (Label::Fires, Tri::False));
}

/// What counts in its own right does not wait for what a transition makes of the rule it hangs on:
/// whether that is met is enough.
#[test]
fn a_duty_in_its_own_right_does_not_follow_a_transition() {
    let text = rule("r.1", "a", "high", "  applies from 2027-01-01\n")
        + &duty("q", "fires r.1", "  in its own right from 2026-03-01\n")
        + &duty("late", "fires r.1", "")
        + &transition("r.*", "b", "  then never applies otherwise");
    let p = program(&["a", "b"], &text);
    let run = |a: bool| {
        let given = [("a", yes(a)), ("b", yes(true))];
        ask(&p, &given, "2026-06-01", None)
    };
    let o = run(true);
    assert!(find(&p, &o, "late").outcome.run.never);
    let q = find(&p, &o, "q");
    assert_eq!(
        (q.in_effect, from(&q.outcome.run).as_str()),
        (Tri::True, "2026-03-01")
    );
    assert!(run(false).duties.is_empty());
}

/// Unknown dates give bounds and say what is missing, not a guess.
#[test]
fn an_unknown_case_gives_the_earliest_and_the_latest_day() {
    let p = grandfathered();
    let given = [("a", yes(true)), ("c", yes(true)), ("d", yes(false))];
    let o = ask(&p, &given, "2026-06-01", None);
    let run = &o.provision(&p, "r.1").unwrap().run;
    assert_eq!(
        (from(run), run.unsure, day(run.latest)),
        ("2027-01-01".into(), true, "2030-01-01".into())
    );
    let q = find(&p, &o, "q");
    assert_eq!(q.outcome.label, Label::Fires);
    assert_eq!(q.missing, [p.fact("b").unwrap()]);
    // Where every way out leads to the same day, nothing is open on it.
    let o = ask(&p, &given, "2031-01-01", None);
    assert_eq!(o.scales[0].in_effect, (2, 2));
    assert_eq!(find(&p, &o, "q").in_effect, Tri::True);
    // Perhaps never.
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    let run = &o.provision(&p, "r.1").unwrap().run;
    assert_eq!((run.unsure, run.latest), (true, None));
    let o = ask(&p, &[("a", yes(true))], "2028-01-01", None);
    assert_eq!(o.scales[0].in_effect, (0, 2));
}

/// A duty of its own can be moved, and so can a penalty.
#[test]
fn duties_and_penalties_can_be_moved() {
    let text = duty("q", "a", "  applies from 2026-01-01\n")
        + "penalty f for duty q\n  cites L \"Art. 99\"\n  limit 5 EUR\n\n"
        + &transition("duty q, penalty f", "b", "  then applies from 2029-01-01\n");
    let p = program(&["a", "b"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(true))],
        "2027-01-01",
        None,
    );
    assert_eq!(from(&find(&p, &o, "q").outcome.run), "2029-01-01");
    assert_eq!(from(&o.penalties[0].outcome.run), "2029-01-01");
    assert_eq!(o.penalties[0].in_effect, Tri::False);
}

/// An amendment gives a transition another text from its day on; the earlier law has the earlier.
#[test]
fn transitions_have_versions_too() {
    let text = rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &transition("r", "b", "  then never applies otherwise\n")
        + "amendment am \"A\"\n  source L\n  status in force from 2026-07-01\n\namend transition t\n  then applies from 2029-01-01 otherwise\n";
    let p = program(&["a", "b"], &text);
    let given = [("a", yes(true)), ("b", yes(true))];
    let o = ask(&p, &given, "2026-08-01", None);
    assert_eq!(from(&o.provision(&p, "r").unwrap().run), "2029-01-01");
    let o = ask(&p, &given, "2026-08-01", Some("2026-06-01"));
    assert!(o.provision(&p, "r").unwrap().run.never);
}

#[test]
fn the_first_of_two_transitions_counts() {
    let text = rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &transition("r", "b", "  then applies from 2028-01-01\n")
        + &transition("r", "c", "  then applies from 2030-01-01\n")
            .replace("transition t", "transition u");
    let p = program(&["a", "b", "c"], &text);
    let run = |b: bool, c: bool| {
        let o = ask(
            &p,
            &[("a", yes(true)), ("b", yes(b)), ("c", yes(c))],
            "2026-06-01",
            None,
        );
        from(&o.provision(&p, "r").unwrap().run)
    };
    assert_eq!(run(true, true), "2028-01-01");
    assert_eq!(run(false, true), "2030-01-01");
    assert_eq!(run(false, false), "2027-01-01");
}

#[test]
fn a_timeline_holds_every_day_once_and_names_what_turns() {
    let p = grandfathered();
    let view = LawView::default();
    let law = p.consult(&view).unwrap();
    let mut facts = Facts::empty(&p);
    for (name, value) in [("a", true), ("b", true), ("c", true), ("d", false)] {
        facts.set(p.fact(name).unwrap(), Answer::plain(yes(value)));
    }
    let given = [
        ("a", yes(true)),
        ("b", yes(true)),
        ("c", yes(true)),
        ("d", yes(false)),
    ];
    let o = ask(&p, &given, "2026-06-01", None);
    let (from, to): (Date, Date) = ("2024-01-01".parse().unwrap(), "2031-01-01".parse().unwrap());
    let steps = timeline(&Case::new(&law, &facts).unwrap(), &o, from, to);
    let days: Vec<String> = steps.iter().map(|s| s.from.to_string()).collect();
    assert_eq!(days, ["2024-01-01", "2030-01-01"]);
    for pair in steps.windows(2) {
        assert_eq!(pair[0].until, pair[1].from);
    }
    assert_eq!(steps.last().unwrap().until, to);
    assert_eq!((steps[0].class[0], steps[0].in_effect[0]), ((2, 2), (0, 0)));
    assert_eq!(steps[1].in_effect[0], (2, 2));
    assert!(steps[0].turns.is_empty());
    assert_eq!(steps[1].turns.len(), 2, "the rule and the duty");
}
