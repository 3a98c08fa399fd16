//! Duties, deadlines, fines and transitions: what they mean, asserted by hand.

use jiff::civil::Date;
use solon::eval::{DutyOutcome, Label, Outcome, Run, Tri, timeline};
use solon::facts::{Answer, Facts, State};
use solon::program::{LawView, Number, Program};

use crate::vectors::{always, ask, ask_reading, exception, program, rule, yes};

const DATES: &str = "fact x : date\n  ask en \"x?\"\n\nfact y : date\n  ask en \"y?\"\n\nfact m : number EUR\n  ask en \"m?\"\n\n";

fn duty(id: &str, when: &str, rest: &str) -> String {
    format!(
        "duty {id} \"{id}\"\n  cites L \"Art. 9\"\n  binds provider\n  when {when}\n  must \"do it\"\n{rest}\n"
    )
}

fn on(day: &str) -> State {
    between(day, day)
}

fn between(first: &str, last: &str) -> State {
    State::Day {
        first: Some(first.parse().unwrap()),
        last: Some(last.parse().unwrap()),
    }
}

fn amount(text: &str) -> State {
    let n: Number = text.parse().unwrap();
    State::Number {
        low: Some((n, true)),
        high: Some((n, true)),
    }
}

fn find<'o>(p: &Program, o: &'o Outcome, id: &str) -> &'o DutyOutcome {
    o.duties
        .iter()
        .find(|d| p.provisions[d.outcome.provision.index()].id == id)
        .unwrap_or_else(|| panic!("no duty {id}"))
}

fn from(run: &Run) -> String {
    assert!(!run.never);
    run.from.unwrap().to_string()
}

fn day(d: Option<Date>) -> String {
    d.map_or_else(|| "none".to_owned(), |d| d.to_string())
}

fn due(given: &str, facts: &[(&str, State)], today: &str) -> (DutyOutcome, Program) {
    let p = program(&["a"], &(DATES.to_owned() + &duty("q", "a", given)));
    let mut all = vec![("a", yes(true))];
    all.extend_from_slice(facts);
    let o = ask(&p, &all, today, None);
    (find(&p, &o, "q").clone(), p)
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

// --- Deadlines ---

#[test]
fn the_day_of_the_event_is_not_counted() {
    let (q, _) = due(
        "  due within 15 days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-01-10",
    );
    assert_eq!(day(q.deadline.day()), "2028-01-16");
    assert!(!q.overdue);
    let (q, _) = due(
        "  due within 15 days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-01-17",
    );
    assert!(q.overdue);
    let (q, _) = due(
        "  due within 15 days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-01-16",
    );
    assert!(!q.overdue, "its last day is not over");
    let (q, _) = due(
        "  due within 2 weeks of x\n",
        &[("x", on("2028-02-20"))],
        "2028-02-20",
    );
    assert_eq!(day(q.deadline.day()), "2028-03-05");
    let (q, _) = due(
        "  due within 1 month of x\n",
        &[("x", on("2028-01-31"))],
        "2028-02-01",
    );
    assert_eq!(day(q.deadline.day()), "2028-02-29");
}

#[test]
fn before_a_day_is_the_day_before() {
    let (q, _) = due("  due before x\n", &[("x", on("2028-03-01"))], "2028-01-01");
    assert_eq!(day(q.deadline.day()), "2028-02-29");
}

/// Counted from the first day: 31 January and two months are 31 March, not 28 March.
#[test]
fn repeated_deadlines_are_counted_from_the_first_day() {
    let every = "  due every 1 month since x\n";
    for (today, expected) in [
        ("2027-01-31", "2027-02-28"),
        ("2027-02-28", "2027-02-28"),
        ("2027-03-01", "2027-03-31"),
        ("2027-04-01", "2027-04-30"),
        ("2037-03-01", "2037-03-31"),
        ("2087-02-01", "2087-02-28"),
    ] {
        let (q, _) = due(every, &[("x", on("2027-01-31"))], today);
        assert_eq!(day(q.deadline.day()), expected, "{today}");
        assert!(!q.overdue);
    }
    let (q, _) = due(
        "  due every 2 years since x\n",
        &[("x", on("2024-02-29"))],
        "2026-03-01",
    );
    assert_eq!(day(q.deadline.day()), "2028-02-29");
    let (q, _) = due(
        "  due every 10 days since x\n",
        &[("x", on("2027-01-01"))],
        "2126-05-05",
    );
    assert_eq!(day(q.deadline.day()), "2126-05-12");
    // Not before the duty itself.
    let text = DATES.to_owned()
        + &duty(
            "q",
            "a",
            "  applies from 2030-06-01\n  due every 1 year since x\n",
        );
    let p = program(&["a"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("x", on("2027-01-15"))],
        "2027-02-01",
        None,
    );
    assert_eq!(day(find(&p, &o, "q").deadline.day()), "2031-01-15");
}

#[test]
fn every_year_by_a_day() {
    for (today, expected) in [
        ("2027-05-15", "2027-05-15"),
        ("2027-05-16", "2028-05-15"),
        ("2027-01-01", "2027-05-15"),
    ] {
        let (q, _) = due("  due every year by 15 May\n", &[], today);
        assert_eq!(day(q.deadline.day()), expected);
    }
    let (q, _) = due("  due every year by 29 February\n", &[], "2027-01-01");
    assert_eq!(day(q.deadline.day()), "2027-02-28");
}

#[test]
fn of_several_deadlines_the_earliest_wins() {
    let both = "  due within 15 days of x\n  due before y\n";
    let (q, _) = due(
        both,
        &[("x", on("2028-01-01")), ("y", on("2028-01-10"))],
        "2028-01-05",
    );
    assert_eq!(
        (day(q.deadline.day()), q.deadline.by),
        ("2028-01-09".into(), Some(1))
    );
    let (q, _) = due(
        both,
        &[("x", on("2028-01-01")), ("y", on("2028-03-10"))],
        "2028-01-05",
    );
    assert_eq!(
        (day(q.deadline.day()), q.deadline.by),
        ("2028-01-16".into(), Some(0))
    );
    // One of them is not known: the other is the latest that it can be.
    let (q, p) = due(both, &[("x", on("2028-01-01"))], "2028-01-05");
    assert_eq!(q.deadline.day(), None);
    assert_eq!(day(q.deadline.latest), "2028-01-16");
    assert_eq!(q.deadline.earliest, None);
    assert_eq!(q.deadline.open, [p.fact("y").unwrap()]);
    // There is no such day: its deadline does not run.
    let (q, p) = due(
        both,
        &[("x", on("2028-01-01")), ("y", State::Absent)],
        "2028-01-05",
    );
    assert_eq!(day(q.deadline.day()), "2028-01-16");
    assert_eq!(q.deadline.absent, [p.fact("y").unwrap()]);
}

#[test]
fn an_unknown_day_gives_no_deadline_and_a_partly_known_one_its_bounds() {
    let (q, p) = due("  due within 15 days of x\n", &[], "2028-01-05");
    assert_eq!((q.deadline.earliest, q.deadline.latest), (None, None));
    assert_eq!(q.deadline.open, [p.fact("x").unwrap()]);
    assert!(!q.overdue);
    let (q, _) = due(
        "  due within 15 days of x\n",
        &[("x", between("2028-01-01", "2028-01-03"))],
        "2028-01-17",
    );
    assert_eq!(
        (day(q.deadline.earliest), day(q.deadline.latest)),
        ("2028-01-16".into(), "2028-01-18".into())
    );
    assert!(!q.overdue, "it may still be in time");
}

#[test]
fn hours_and_working_days_are_printed_and_not_counted() {
    let (q, _) = due(
        "  due within 24 hours of x\n  due within 3 working days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-02-01",
    );
    assert_eq!((q.deadline.day(), q.deadline.latest), (None, None));
    assert_eq!(q.deadline.uncounted, [0, 1]);
    assert!(!q.overdue);
}

/// A day before the duty applied is told as it is, and nobody is late by it.
#[test]
fn a_deadline_before_the_duty_makes_nobody_late() {
    let text = DATES.to_owned() + &duty("q", "a", "  applies from 2027-01-01\n  due before x\n");
    let p = program(&["a"], &text);
    let o = ask(
        &p,
        &[("a", yes(true)), ("x", on("2025-05-05"))],
        "2027-06-01",
        None,
    );
    let q = find(&p, &o, "q");
    assert_eq!(day(q.deadline.day()), "2025-05-04");
    assert!(q.deadline.before_start && !q.overdue);
}

// --- Transitions ---

fn transition(to: &str, when: &str, then: &str) -> String {
    format!("transition t \"t\" for {to}\n  cites L \"Art. 111\"\n  when {when}\n{then}\n")
}

fn grandfathered() -> Program {
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

// --- Penalties ---

const FINES: &str = "penalty f \"f\" for r, duty q\n  cites L \"Art. 99\"\n  unless immune : c\n  limit the lower of 15_000_000 EUR and 3 % of m when b\n  limit the higher of 15_000_000 EUR and 3 % of m\n\n";

fn fine(given: &[(&str, State)]) -> (Outcome, Program) {
    let text = DATES.to_owned() + &rule("r", "a", "high", "") + &duty("q", "a", "") + FINES;
    let p = program(&["a", "b", "c"], &text);
    let mut all = vec![("a", yes(true)), ("c", yes(false))];
    all.extend_from_slice(given);
    (ask(&p, &all, "2026-06-01", None), p)
}

#[test]
fn a_limit_is_computed_exactly() {
    let limit = |b: bool, m: &str| {
        let (o, _) = fine(&[("b", yes(b)), ("m", amount(m))]);
        let l = &o.penalties[0].limits;
        assert_eq!(l.len(), 1);
        l[0].amount.exact().unwrap().to_string()
    };
    assert_eq!(limit(false, "1e9"), "3e7");
    assert_eq!(limit(false, "1e8"), "15000000");
    assert_eq!(limit(true, "1e9"), "15000000");
    assert_eq!(limit(true, "1e8"), "3000000");
    assert_eq!(limit(true, "333.33"), "9.9999");
    let (o, p) = fine(&[("b", yes(true)), ("m", amount("1"))]);
    let targets: Vec<String> = o.penalties[0]
        .targets
        .iter()
        .map(|(id, _)| {
            p.provisions[id.index()]
                .kind
                .named(&p.provisions[id.index()].id)
        })
        .collect();
    assert_eq!(targets, ["r", "duty q"]);
}

#[test]
fn an_unknown_amount_leaves_bounds_and_an_unknown_size_both_limits() {
    let (o, p) = fine(&[("b", yes(false))]);
    let l = &o.penalties[0].limits[0];
    assert_eq!(l.amount.low.unwrap().to_string(), "15000000");
    assert_eq!(
        (l.amount.high, &l.amount.open),
        (None, &vec![p.fact("m").unwrap()])
    );
    let (o, _) = fine(&[("b", yes(true))]);
    let l = &o.penalties[0].limits[0];
    assert_eq!(l.amount.high.unwrap().to_string(), "15000000");
    assert_eq!(l.amount.low.unwrap(), Number::ZERO);
    let (o, p) = fine(&[("m", amount("1e9"))]);
    let l = &o.penalties[0].limits;
    assert_eq!(
        (l.len(), l[0].holds, l[1].holds),
        (2, Tri::Unknown, Tri::True)
    );
    assert_eq!(l[0].missing, [p.fact("b").unwrap()]);
}

#[test]
fn immunity_and_absent_targets_lift_a_penalty() {
    let (o, _) = fine(&[("c", yes(true))]);
    assert!(o.penalties.is_empty());
    let (o, _) = fine(&[("a", yes(false))]);
    assert!(o.penalties.is_empty());
}

// --- Over time ---

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
    let steps = timeline(&p, &law, &facts, &o, from, to);
    let days: Vec<String> = steps.iter().map(|s| s.from.to_string()).collect();
    assert_eq!(days, ["2024-01-01", "2030-01-01"]);
    for pair in steps.windows(2) {
        assert_eq!(pair[0].until, pair[1].from);
    }
    assert_eq!(steps.last().unwrap().until, to);
    assert_eq!((steps[0].class[0], steps[0].in_effect[0]), ((2, 2), (0, 0)));
    assert_eq!(steps[1].in_effect[0], (2, 2));
    assert!(steps[0].begin.is_empty());
    assert_eq!(steps[1].begin.len(), 2, "the rule and the duty");
}
