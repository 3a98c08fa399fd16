//! By when: counted by hand.

use std::sync::Arc;

use solon_law::program::Program;
use solon_verdict::eval::DutyOutcome;
use solon_verdict::facts::State;

use super::{DATES, amount, between, day, duty, find, on};
use crate::small::{ask, program, rule, yes};

pub(super) fn due(
    given: &str,
    facts: &[(&str, State)],
    today: &str,
) -> (DutyOutcome, Arc<Program>) {
    let p = program(&["a"], &(DATES.to_owned() + &duty("q", "a", given)));
    let mut all = vec![("a", yes(true))];
    all.extend_from_slice(facts);
    let o = ask(&p, &all, today, None);
    (find(&p, &o, "q").clone(), p)
}

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
        "2028-01-18",
    );
    assert!(q.overdue);
    // The 16th is a Sunday.
    let (q, _) = due(
        "  due within 15 days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-01-17",
    );
    assert!(!q.overdue, "on Monday it is not over");
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
fn working_days_without_a_calendar_are_printed_and_not_counted() {
    let (q, _) = due(
        "  due within 3 working days of x\n",
        &[("x", on("2028-01-01"))],
        "2028-02-01",
    );
    assert_eq!((q.deadline.day(), q.deadline.latest), (None, None));
    assert_eq!(q.deadline.uncounted, [0]);
    assert!(!q.overdue);
}

/// Multiples of 24 are days; fewer end on the same day or on the next, since nobody asks at what hour.
#[test]
fn hours_are_counted_by_days() {
    let told = |given: &str, x: &str| {
        let (q, _) = due(given, &[("x", on(x))], "2026-12-01");
        assert!(q.deadline.open.is_empty(), "{given}");
        [day(q.deadline.earliest), day(q.deadline.latest)]
    };
    let three = told("  due within 72 hours of x\n", "2026-12-03");
    assert_eq!(three, ["2026-12-06", "2026-12-06"]);
    for hours in ["1 hour", "2 hours", "4 hours"] {
        let told = told(&format!("  due within {hours} of x\n"), "2026-12-03");
        assert_eq!(told, ["2026-12-03", "2026-12-04"], "{hours}");
    }
    let more = told("  due within 30 hours of x\n", "2026-12-03");
    assert_eq!(more, ["2026-12-04", "2026-12-05"]);
    assert_eq!(
        told("  due 4 hours before x\n", "2026-12-03"),
        ["2026-12-02", "2026-12-03"]
    );
    // Late only when both are over.
    let late = |today| {
        due(
            "  due within 4 hours of x\n",
            &[("x", on("2026-12-03"))],
            today,
        )
        .0
    };
    assert!(!late("2026-12-04").overdue);
    // The 5th is a Saturday.
    assert!(late("2026-12-05").overdue);
    // Hours do not wait for a Monday, days do: the 6th is a Sunday.
    let over = |due_line: &str, today: &str| {
        let given = [("x", on("2026-12-03"))];
        due(due_line, &given, today).0.overdue
    };
    assert!(over("  due within 72 hours of x\n", "2026-12-07"));
    assert!(!over("  due within 3 days of x\n", "2026-12-07"));
    assert!(over("  due within 3 days of x\n", "2026-12-08"));
}

#[test]
fn a_day_that_the_law_names() {
    let (q, _) = due("  due by 2025-07-14\n", &[], "2025-07-14");
    assert_eq!(day(q.deadline.day()), "2025-07-14");
    assert!(!q.overdue, "its last day is not over");
    assert!(due("  due by 2025-07-14\n", &[], "2025-07-15").0.overdue);
    // On a day that is asked, and not by the eve of it.
    let (q, _) = due("  due by x\n", &[("x", on("2027-03-01"))], "2027-01-01");
    assert_eq!(day(q.deadline.day()), "2027-03-01");
    let (q, p) = due("  due by x\n", &[("x", State::Absent)], "2027-01-01");
    assert_eq!(q.deadline.absent, [p.fact("x").unwrap()]);
    assert!(!q.overdue);
}

#[test]
fn so_long_before_a_day() {
    let told =
        |given: &str, x: &str| day(due(given, &[("x", on(x))], "2026-01-01").0.deadline.day());
    assert_eq!(told("  due 10 days before x\n", "2027-03-05"), "2027-02-23");
    assert_eq!(told("  due 2 weeks before x\n", "2027-03-05"), "2027-02-19");
    assert_eq!(told("  due 1 month before x\n", "2027-03-31"), "2027-02-28");
    assert_eq!(
        told("  due 48 hours before x\n", "2027-03-01"),
        "2027-02-27"
    );
}

/// How long is asked: exactly, within bounds, not at all, or it does not apply.
#[test]
fn a_number_that_is_asked_is_the_period() {
    let given = "  due within k months of x\n";
    let x = ("x", on("2026-01-31"));
    let (q, _) = due(given, &[x.clone(), ("k", amount("6"))], "2026-02-01");
    assert_eq!(day(q.deadline.day()), "2026-07-31");
    let between = State::Number {
        low: Some(("6".parse().unwrap(), true)),
        high: Some(("7.5".parse().unwrap(), false)),
    };
    let (q, p) = due(given, &[x.clone(), ("k", between)], "2026-02-01");
    let told = [day(q.deadline.earliest), day(q.deadline.latest)];
    assert_eq!(told, ["2026-07-31", "2026-09-30"]);
    assert_eq!(q.deadline.open, [p.fact("k").unwrap()]);
    let (q, p) = due(given, std::slice::from_ref(&x), "2036-02-01");
    assert_eq!(
        [day(q.deadline.earliest), day(q.deadline.latest)],
        ["2026-01-31", "none"]
    );
    assert_eq!(q.deadline.open, [p.fact("k").unwrap()]);
    assert!(!q.overdue, "nobody said how long it may take");
    let (q, p) = due(given, &[x, ("k", State::Absent)], "2036-02-01");
    assert_eq!(q.deadline.absent, [p.fact("k").unwrap()]);
}

#[test]
fn the_later_of_two() {
    let given = "  due the later of within 5 years of x and by y\n";
    let told = |x: &str, y: &str, today: &str| {
        let (q, _) = due(given, &[("x", on(x)), ("y", on(y))], today);
        (day(q.deadline.day()), q.overdue)
    };
    assert_eq!(
        told("2020-05-05", "2024-01-01", "2025-05-05"),
        ("2025-05-05".into(), false)
    );
    assert_eq!(
        told("2020-05-05", "2024-01-01", "2025-05-06"),
        ("2025-05-05".into(), true)
    );
    assert_eq!(
        told("2020-05-05", "2026-01-01", "2025-06-01"),
        ("2026-01-01".into(), false)
    );
    // One of them is not known: the other is the earliest that it can be, and nobody is late.
    let (q, p) = due(given, &[("x", on("2015-05-05"))], "2026-01-01");
    assert_eq!(
        [day(q.deadline.earliest), day(q.deadline.latest)],
        ["2020-05-05", "none"]
    );
    assert_eq!(q.deadline.open, [p.fact("y").unwrap()]);
    assert!(!q.overdue);
    // One of them never comes: both are never over.
    let never = [("x", on("2015-05-05")), ("y", State::Absent)];
    let (q, _) = due(given, &never, "2026-01-01");
    assert_eq!(q.deadline.latest, None);
    assert!(!q.overdue);
    // An event before the duty began is a day like another here.
    let (q, _) = due(
        "  applies from 2024-01-01\n  due the later of within 5 years of x and by 2026-06-30\n",
        &[("x", on("2020-01-01"))],
        "2026-07-02",
    );
    assert_eq!(day(q.deadline.day()), "2026-06-30");
    assert!(q.overdue);
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

const CASES: &str = "  due before x when b\n  due within 15 days of y when not b\n";

fn by_case(b: Option<bool>, given: &[(&str, State)]) -> (DutyOutcome, Arc<Program>) {
    let p = program(&["a", "b"], &(DATES.to_owned() + &duty("q", "a", CASES)));
    let mut all = vec![("a", yes(true))];
    all.extend(b.map(|b| ("b", yes(b))));
    all.extend_from_slice(given);
    let o = ask(&p, &all, "2028-01-05", None);
    (find(&p, &o, "q").clone(), p)
}

/// Where its condition does not hold, a deadline is as if it were not there.
#[test]
fn a_deadline_counts_where_its_condition_holds() {
    let days = [("x", on("2028-03-01")), ("y", on("2028-01-01"))];
    let (q, _) = by_case(Some(true), &days);
    assert_eq!(
        (day(q.deadline.day()), q.deadline.by, &q.deadline.idle),
        ("2028-02-29".into(), Some(0), &vec![1])
    );
    let (q, _) = by_case(Some(false), &days);
    assert_eq!(
        (day(q.deadline.day()), q.deadline.by, &q.deadline.idle),
        ("2028-01-16".into(), Some(1), &vec![0])
    );
    // What is asked for another case alone is not missing.
    let (q, _) = by_case(Some(true), &days[..1]);
    assert_eq!(day(q.deadline.day()), "2028-02-29");
    assert!(q.deadline.open.is_empty());
}

/// Where it is not known whether its condition holds, the day is open; that is what it hangs on.
#[test]
fn a_deadline_in_a_case_that_is_not_known_leaves_the_day_open() {
    let days = [("x", on("2028-03-01")), ("y", on("2028-01-01"))];
    let (q, p) = by_case(None, &days);
    assert_eq!(q.deadline.day(), None);
    assert_eq!(day(q.deadline.earliest), "2028-01-16");
    assert_eq!(q.deadline.latest, None);
    assert_eq!(q.deadline.open, [p.fact("b").unwrap()]);
    assert!(q.deadline.idle.is_empty() && !q.overdue);
    assert!(q.missing.is_empty(), "the duty itself is not open");
    // Beside one that surely counts, it is no later than that.
    let either = "  due before x when b\n  due within 15 days of y\n";
    let p = program(&["a", "b"], &(DATES.to_owned() + &duty("q", "a", either)));
    let ask_with = |x: &str| {
        let given = [("a", yes(true)), ("x", on(x)), ("y", on("2028-01-01"))];
        find(&p, &ask(&p, &given, "2028-01-05", None), "q").clone()
    };
    let q = ask_with("2028-01-10");
    assert_eq!(
        (day(q.deadline.earliest), day(q.deadline.latest)),
        ("2028-01-09".into(), "2028-01-16".into())
    );
    assert_eq!(day(ask_with("2028-03-01").deadline.day()), "2028-01-16");
}

/// It is read on the day on which the duty begins, by the days as moved.
#[test]
fn the_condition_of_a_deadline_is_read_where_the_duty_begins() {
    let due = "  due before x when fires r\n";
    let text = DATES.to_owned()
        + &rule("r", "a", "high", "  applies from 2027-01-01\n")
        + &duty(
            "early",
            "a",
            &("  applies from 2026-01-01\n".to_owned() + due),
        )
        + &duty(
            "late",
            "a",
            &("  applies from 2028-01-01\n".to_owned() + due),
        )
        + "transition t \"t\" for r\n  cites L \"Art. 111\"\n  when b\n  then applies from 2030-01-01 otherwise\n";
    let p = program(&["a", "b"], &text);
    let idle = |b: bool, id: &str, today: &str| {
        let given = [("a", yes(true)), ("b", yes(b)), ("x", on("2031-01-01"))];
        let o = ask(&p, &given, today, None);
        !find(&p, &o, id).deadline.idle.is_empty()
    };
    assert!(idle(false, "early", "2026-06-01"));
    assert!(!idle(false, "early", "2027-06-01"), "it goes on");
    assert!(!idle(false, "late", "2026-06-01"));
    assert!(idle(true, "late", "2026-06-01"));
    assert!(!idle(true, "late", "2030-01-01"));
    // Not known whether it is moved.
    let given = [("a", yes(true)), ("x", on("2031-01-01"))];
    let o = ask(&p, &given, "2026-06-01", None);
    let q = find(&p, &o, "late");
    assert_eq!(q.deadline.open, [p.fact("b").unwrap()]);
    assert_eq!(
        (day(q.deadline.earliest), q.deadline.latest),
        ("2030-12-31".into(), None)
    );
}

/// An event older than the duty starts no clock; a day before which something is due is told as it is.
#[test]
fn an_event_older_than_the_duty_starts_no_clock() {
    let applies = "  applies from 2027-01-01\n";
    let clock = |x: State| {
        due(
            &format!("{applies}  due within 15 days of x\n"),
            &[("x", x)],
            "2027-06-01",
        )
    };
    let (q, p) = clock(on("2026-12-31"));
    assert_eq!((q.deadline.earliest, q.deadline.latest), (None, None));
    assert_eq!(q.deadline.stale, [p.fact("x").unwrap()]);
    assert!(q.deadline.open.is_empty() && !q.deadline.before_start && !q.overdue);
    let (q, _) = clock(on("2027-01-01"));
    assert_eq!(day(q.deadline.day()), "2027-01-16");
    assert!(q.deadline.stale.is_empty() && q.overdue);
    // Perhaps older.
    let (q, p) = clock(between("2026-12-30", "2027-01-02"));
    assert_eq!(
        (day(q.deadline.earliest), q.deadline.latest),
        ("2027-01-16".into(), None)
    );
    assert_eq!(q.deadline.open, [p.fact("x").unwrap()]);
    assert!(!q.overdue);
    // Hours are not counted, and do not run either.
    let (q, _) = due(
        &format!("{applies}  due within 24 hours of x\n"),
        &[("x", on("2026-12-31"))],
        "2027-06-01",
    );
    assert!(q.deadline.uncounted.is_empty() && q.deadline.stale.len() == 1);
    // The first day is that of this system, as moved.
    let text = DATES.to_owned()
        + &duty(
            "q",
            "a",
            "  applies from 2027-01-01\n  due within 15 days of x\n",
        )
        + "transition t \"t\" for duty q\n  cites L \"Art. 111\"\n  when b\n  then applies from 2030-01-01 otherwise\n";
    let p = program(&["a", "b"], &text);
    let at = |b: Option<bool>| {
        let mut given = vec![("a", yes(true)), ("x", on("2028-05-01"))];
        given.extend(b.map(|b| ("b", yes(b))));
        find(&p, &ask(&p, &given, "2030-02-01", None), "q").clone()
    };
    assert_eq!(at(Some(true)).deadline.stale.len(), 1);
    assert_eq!(day(at(Some(false)).deadline.day()), "2028-05-16");
}
