//! Duties: when they apply, and to whom; asserted by hand. Deadlines, fines and transitions beside it.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{Number, Program};
use solon_verdict::eval::{DutyOutcome, Label, Outcome, Run, Tri};
use solon_verdict::facts::State;

use crate::small::{always, ask, ask_reading, between, duty, exception, on, program, rule, yes};

mod calendars;
mod deadlines;
mod penalties;
mod reviews;
mod transitions;

const DATES: &str = "fact x : date\n  ask en \"x?\"\n\nfact y : date\n  ask en \"y?\"\n\nfact m : number EUR\n  ask en \"m?\"\n\nfact k : number\n  ask en \"k?\"\n\n";

fn amount(text: &str) -> State {
    let n: Number = text.parse().unwrap();
    State::Number {
        low: Some((n, true)),
        high: Some((n, true)),
    }
}

fn find<'o>(p: &Arc<Program>, o: &'o Outcome, id: &str) -> &'o DutyOutcome {
    o.duties
        .iter()
        .find(|d| p.provisions[d.outcome.provision].id == id)
        .unwrap_or_else(|| panic!("no duty {id}"))
}

fn from(run: &Run) -> String {
    assert!(!run.never);
    run.from.unwrap().to_string()
}

fn day(d: Option<Date>) -> String {
    d.map_or_else(|| "none".to_owned(), |d| d.to_string())
}

// --- When a duty applies ---

/// The later of its own day and the day of what it hangs on.
#[test]
fn a_duty_begins_with_the_later_of_its_own_day_and_its_triggers() {
    let text = rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &duty("early", "risk at least high", "  applies from 2026-01-01\n")
        + &duty("late", "fires r", "  applies from 2028-01-01\n")
        + &duty("free", "a", "");
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(from(&find(&p, &o, "early").outcome.run), "2027-01-01");
    assert_eq!(from(&find(&p, &o, "late").outcome.run), "2028-01-01");
    assert_eq!(find(&p, &o, "free").outcome.run.from, None);
    assert_eq!(find(&p, &o, "free").in_effect, Tri::True);
    assert_eq!(find(&p, &o, "early").in_effect, Tri::False);
    // It does not arise where its trigger never comes.
    let o = ask(&p, &[("a", yes(false))], "2026-06-01", None);
    assert!(o.duties.is_empty());
}

#[test]
fn in_its_own_right_a_duty_does_not_wait_for_its_trigger() {
    let text = rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &duty("q", "fires r", "  in its own right from 2026-03-01\n")
        + &duty(
            "g",
            "fires r",
            "  in its own right from 2026-03-01 provided b\n",
        );
    let p = program(&["a", "b"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(false))],
        "2026-06-01",
        None,
    );
    assert_eq!(from(&find(&p, &o, "q").outcome.run), "2026-03-01");
    assert_eq!(find(&p, &o, "q").in_effect, Tri::True);
    // Its guard fails: it waits.
    assert_eq!(from(&find(&p, &o, "g").outcome.run), "2027-01-01");
    // What never comes gives no duty, on no day.
    let o = ask(
        &p,
        &[("a", yes(false)), ("b", yes(true))],
        "2026-06-01",
        None,
    );
    assert!(o.duties.is_empty());
}

/// The trigger has ended before: nothing lies ahead of the day, so nothing is owed.
#[test]
fn in_its_own_right_looks_ahead_and_not_back() {
    let text = rule(
        "r",
        "a",
        "high",
        "  applies from 2025-01-01 until 2026-01-01\n",
    ) + &duty("q", "fires r", "  in its own right from 2024-01-01\n");
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert!(o.duties.is_empty());
    let o = ask(&p, &[("a", yes(true))], "2024-06-01", None);
    let run = &find(&p, &o, "q").outcome.run;
    assert_eq!(
        (from(run), day(run.until)),
        ("2024-01-01".into(), "2026-01-01".into())
    );
}

#[test]
fn a_reading_may_choose_the_day() {
    let text = "interpretation i \"i\"\n  cites L \"Art. 1\"\n  ask en \"?\"\n  reading late default\n    cites L \"Art. 1\" : 2028-01-01\n  reading soon\n    cites L \"Art. 1\" : 2026-01-01\n\n".to_owned()
        + &duty("q", "a", "  applies from reading i\n");
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    let q = find(&p, &o, "q");
    assert_eq!(from(&q.outcome.run), "2028-01-01");
    // The duty says what becomes of it under the other reading; the level does not depend on it.
    assert_eq!(q.readings.len(), 1);
    assert_eq!(from(&q.readings[0].run), "2026-01-01");
    assert!(o.sensitivity.alternatives.is_empty() && o.sensitivity.used.is_empty());
    let o = ask_reading(&p, &[("a", yes(true))], "2026-06-01", None, &[("i", 1)]);
    assert_eq!(from(&find(&p, &o, "q").outcome.run), "2026-01-01");
}

/// An exception to the duty itself, and its own `unless`.
#[test]
fn a_duty_can_be_lifted() {
    let text = duty("q", "a", "  unless u : b\n") + &exception("e", "duty q", "c", "");
    let p = program(&["a", "b", "c"], &text);
    let arises = |b: bool, c: bool| {
        let o = ask(
            &p,
            &[("a", yes(true)), ("b", yes(b)), ("c", yes(c))],
            "2026-06-01",
            None,
        );
        !o.duties.is_empty()
    };
    assert!(arises(false, false));
    assert!(!arises(true, false));
    assert!(!arises(false, true));
    // Not known whether it is lifted: the duty is open and says what is missing.
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(false))],
        "2026-06-01",
        None,
    );
    let q = find(&p, &o, "q");
    assert_eq!(q.outcome.label, Label::Open);
    assert_eq!(q.missing, [p.fact("c").unwrap()]);
}

#[test]
fn a_burden_decides_for_the_duty() {
    let text = duty("q", "risk at least high", "")
        + &rule("r", "a", "high", "")
        + &exception("e", "r", "b", "  burden on provider\n");
    let p = program(&["a", "b"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    let q = find(&p, &o, "q");
    assert_eq!((q.outcome.label, q.in_decision), (Label::Open, true));
}

/// Of two exceptions to one rule, neither of which is shown, one stands whatever the answer: on no day does the
/// burden of proof make the rule apply, and from 2028 on all hangs on another rule.
#[test]
fn a_burden_makes_no_duty_arise_on_days_on_which_it_cannot() {
    let text = duty("q", "risk at least limited", "")
        + &always("r", "high", "  applies until 2028-01-01\n")
        + &exception("e", "r", "a", "  burden on provider\n")
        + &exception("f", "r", "not a", "  burden on provider\n")
        + &rule("s", "b", "limited", "  applies from 2028-01-01\n");
    let p = program(&["a", "b"], &text);
    let o = ask(&p, &[], "2026-06-01", None);
    assert_eq!((o.scales[0].class, o.scales[0].decision), ((0, 1), (0, 1)));
    let q = find(&p, &o, "q");
    assert_eq!(q.outcome.run.from.unwrap().to_string(), "2028-01-01");
    assert_eq!((q.outcome.label, q.in_decision), (Label::Open, false));
}

/// So it is where no level hangs on it: another rule may give the same one, and the bounds of levels are as narrow
/// as can be without a solver.
#[test]
fn a_duty_that_cannot_arise_does_not_by_the_burden_of_proof() {
    let text = duty("q", "fires r", "")
        + &always("r", "limited", "")
        + &exception("e", "r", "a", "  burden on provider\n")
        + &exception("f", "r", "not a", "  burden on provider\n")
        + &rule("s", "b", "limited", "");
    let p = program(&["a", "b"], &text);
    let o = ask(&p, &[], "2026-06-01", None);
    assert_eq!(o.scales[0].class, (0, 1));
    assert!(!find(&p, &o, "q").in_decision);
}

/// What strikes the exception holds whatever the answer: nobody can leave it unshown, and the duty arises. The level
/// is given by another rule anyhow.
#[test]
fn what_holds_whatever_the_answer_is_shown() {
    let text = duty("q", "fires r", "")
        + &always("r", "limited", "")
        + &exception("e", "r", "a", "  burden on provider\n")
        + &exception("f", "e", "c or not c", "  burden on authority\n")
        + &always("s", "limited", "");
    let p = program(&["a", "c"], &text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(o.scales[0].class, (1, 1));
    assert!(find(&p, &o, "q").in_decision);
    // Where an answer may leave it unshown, the exception counts.
    let p = program(&["a", "c"], &text.replace("c or not c", "c"));
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert!(!find(&p, &o, "q").in_decision);
}

/// The exception falls wherever it is met, whoever shows that: the duty arises for everybody.
#[test]
fn a_duty_that_surely_arises_does_so_by_the_burden_of_proof() {
    let text = duty("q", "risk at least high", "")
        + &always("r", "high", "")
        + &exception("e", "r", "a", "")
        + &exception("f", "e", "a", "  burden on authority\n");
    let p = program(&["a"], &text);
    let o = ask(&p, &[], "2026-06-01", None);
    assert_eq!((o.scales[0].class, o.scales[0].decision), ((2, 2), (2, 2)));
    let q = find(&p, &o, "q");
    assert_eq!((q.outcome.label, q.in_decision), (Label::Fires, true));
}

#[test]
fn out_of_scope_nothing_is_owed() {
    let text = "scope governs risk\n  cites L \"Art. 2\"\n  in hook : s\n\n".to_owned()
        + &duty("q", "a", "")
        + "penalty f for duty q\n  cites L \"Art. 99\"\n  limit 5 EUR\n\n";
    let p = program(&["a", "s"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("s", yes(false))],
        "2026-06-01",
        None,
    );
    assert!(o.duties.is_empty() && o.penalties.is_empty());
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(find(&p, &o, "q").outcome.label, Label::Open);
    assert_eq!(o.penalties[0].outcome.label, Label::Open);
}

/// `keeps` names what stays, of every kind; what it does not name goes.
#[test]
fn a_partial_exclusion_takes_duties_away() {
    let text =
        "scope governs risk\n  cites L \"Art. 2\"\n  partial part : s\n    keeps *, duty kept\n\n"
            .to_owned()
            + &always("r", "high", "")
            + &duty("kept", "a", "")
            + &duty("gone", "a", "");
    let p = program(&["a", "s"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("s", yes(true))],
        "2026-06-01",
        None,
    );
    assert_eq!(o.duties.len(), 1);
    assert_eq!(o.scales[0].class, (2, 2));
    assert_eq!(find(&p, &o, "kept").outcome.label, Label::Fires);
}

#[test]
fn what_a_rule_says_must_be_done_is_a_duty_of_its_own() {
    let text = "rule r \"r\"\n  cites L \"Art. 1\"\n  applies from 2027-01-01\n  binds provider\n  when a\n  then risk high\n  and must \"tell\"\n\n";
    let p = program(&["a"], text);
    let o = ask(&p, &[("a", yes(true))], "2026-06-01", None);
    assert_eq!(from(&find(&p, &o, "r").outcome.run), "2027-01-01");
}

// --- Roles ---

const ROLES: &str = "fact roles : set of { provider, deployer }\n  ask en \"?\"\n\n";

/// A role may be a conclusion; it begins with what it is drawn from.
#[test]
fn a_role_drawn_from_a_rule_brings_its_duties() {
    let text = ROLES.to_owned()
        + &rule("r", "a", "high", "  applies from 2027-01-01\n")
        + "role provider \"Provider\"\n  cites L \"Art. 25\"\n  when roles has provider or (b and fires r)\n\n"
        + &duty("q", "a", "");
    let p = program(&["a", "b"], &text);
    let set = |i: usize| State::Set {
        must: std::iter::once(i).collect(),
        may: std::iter::once(i).collect(),
    };
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(true)), ("roles", set(1))],
        "2026-06-01",
        None,
    );
    let q = find(&p, &o, "q");
    assert!(!q.others);
    assert_eq!(
        (from(&q.outcome.run), q.in_effect),
        ("2027-01-01".into(), Tri::False)
    );
    // Another's duty is told apart.
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(false)), ("roles", set(1))],
        "2026-06-01",
        None,
    );
    let q = find(&p, &o, "q");
    assert!(q.others);
    assert_eq!((q.outcome.label, q.in_effect), (Label::Fires, Tri::True));
    // Not known who one is: open.
    let o = ask(
        &p,
        &[("a", yes(true)), ("b", yes(false))],
        "2026-06-01",
        None,
    );
    let q = find(&p, &o, "q");
    assert_eq!((q.others, q.outcome.label), (false, Label::Open));
    assert_eq!(q.missing, [p.fact("roles").unwrap()]);
}
