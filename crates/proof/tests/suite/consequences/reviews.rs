//! What comes back and is asked when it was last done: by when it is due, and that nothing that is late
//! is hidden. Counted by hand.

use solon_verdict::facts::State;

use super::deadlines::due;
use super::{DATES, amount, between, day, duty, find, on};
use crate::small::{ask, program, yes};

/// A duty with a review, asked on the 25th of November 2026: by when, and whether it is late.
fn review(given: &str, last: Option<State>) -> (String, String, bool) {
    let facts: Vec<(&str, State)> = last.map(|s| ("x", s)).into_iter().collect();
    let (q, _) = due(given, &facts, "2026-11-25");
    (day(q.deadline.earliest), day(q.deadline.latest), q.overdue)
}

fn late(day: &str) -> (String, String, bool) {
    (day.to_owned(), day.to_owned(), true)
}

#[test]
fn a_review_is_late_however_long_ago_the_last_one_was() {
    let old = "  applies from 2019-01-01\n  due every 1 year, last done x\n";
    assert_eq!(review(old, Some(on("2019-10-25"))), late("2020-10-25"));
    assert_eq!(review(old, Some(on("2025-10-25"))), late("2026-10-25"));
    let soon = review(old, Some(on("2025-11-25")));
    assert_eq!(soon, ("2026-11-25".into(), "2026-11-25".into(), false));
    // The clock from a fixed start tells the next day alone.
    let clock = "  applies from 2019-01-01\n  due every 1 year since x\n";
    let next = review(clock, Some(on("2019-10-25")));
    assert_eq!(next, ("2027-10-25".into(), "2027-10-25".into(), false));
}

#[test]
fn a_review_before_the_duty_or_none_at_all_is_due_when_the_duty_begins() {
    let given = "  applies from 2024-01-01\n  due every 1 year, last done x\n";
    assert_eq!(review(given, Some(on("2021-01-01"))), late("2024-01-01"));
    assert_eq!(review(given, Some(State::Absent)), late("2024-01-01"));
    // One that was made shortly before counts.
    assert_eq!(review(given, Some(on("2023-10-25"))), late("2024-10-25"));
    // Nobody said when: it may never have been made, and nobody is called late.
    let open = review(given, None);
    assert_eq!(open, ("2024-01-01".into(), "none".into(), false));
    // Bounds say enough: whenever it was, it is over.
    let some_time = between("2021-01-01", "2024-06-30");
    let told = review(given, Some(some_time));
    assert_eq!(told, ("2024-01-01".into(), "2025-06-30".into(), true));
    // A clock that an event starts does not know reviews before the duty.
    let clock = "  applies from 2024-01-01\n  due within 1 year of x\n";
    assert!(!review(clock, Some(on("2021-01-01"))).2);
}

#[test]
fn a_first_review_has_a_day_of_its_own() {
    let given = "  applies from 2024-01-01\n  due every 1 year, last done x, first by 2026-06-30\n";
    assert_eq!(review(given, Some(State::Absent)), late("2026-06-30"));
    // What was done before the duty does not make it due before what was never done.
    assert_eq!(review(given, Some(on("2021-01-01"))), late("2026-06-30"));
    assert_eq!(review(given, Some(on("2024-03-01"))), late("2025-03-01"));
    let open = review(given, None);
    assert_eq!(open, ("2025-01-01".into(), "none".into(), false));
    // A first day before the duty is that of the duty.
    let early = "  applies from 2024-01-01\n  due every 1 year, last done x, first by 2023-01-01\n";
    assert_eq!(review(early, Some(State::Absent)), late("2024-01-01"));
    // It may be asked; one that never comes makes nothing due.
    let asked = "  applies from 2024-01-01\n  due every 1 year, last done x, first by y\n";
    let told = |y: State| {
        let facts = [("x", State::Absent), ("y", y)];
        let (q, p) = due(asked, &facts, "2026-11-25");
        let absent = q.deadline.absent.contains(&p.fact("y").unwrap());
        (day(q.deadline.day()), q.overdue, absent)
    };
    assert_eq!(told(on("2025-02-01")), ("2025-02-01".into(), true, false));
    assert_eq!(told(on("2023-02-01")), ("2024-01-01".into(), true, false));
    assert_eq!(told(State::Absent), ("none".into(), false, true));
}

/// Where a duty has always applied there is no first day to name: what was never done is late all the
/// same. The day before the one asked for is a Tuesday.
#[test]
fn what_was_always_due_and_never_done_is_late() {
    let given = "  due every 1 year, last done x\n";
    let told = review(given, Some(State::Absent));
    assert_eq!(told, ("none".into(), "2026-11-24".into(), true));
    assert_eq!(review(given, Some(on("2019-10-25"))), late("2020-10-25"));
}

#[test]
fn a_yearly_report_is_late_once_its_year_has_none() {
    let given = "  applies from 2024-07-01\n  due every year by 15 May, last done x\n";
    assert_eq!(review(given, Some(on("2024-05-10"))), late("2025-05-15"));
    assert_eq!(review(given, Some(on("2025-05-20"))), late("2026-05-15"));
    let soon = review(given, Some(on("2026-01-31")));
    assert_eq!(soon, ("2027-05-15".into(), "2027-05-15".into(), false));
    // Never reported: by the first such day of the duty.
    assert_eq!(review(given, Some(State::Absent)), late("2025-05-15"));
    let open = review(given, None);
    assert_eq!(open, ("2025-05-15".into(), "none".into(), false));
    // Nobody asks when it was last done: the next day alone.
    let next = review(
        "  applies from 2024-07-01\n  due every year by 15 May\n",
        None,
    );
    assert_eq!(next, ("2027-05-15".into(), "2027-05-15".into(), false));
}

/// How often is the answer of the one who does it.
#[test]
fn a_schedule_of_ones_own() {
    let given = "  applies from 2024-01-01\n  due every k months, last done x\n";
    let facts = [("x", on("2026-01-31")), ("k", amount("6"))];
    let (q, _) = due(given, &facts, "2026-11-25");
    assert_eq!(
        (day(q.deadline.day()), q.overdue),
        ("2026-07-31".into(), true)
    );
}

/// Where the duty may have begun later than it can have begun, nothing is late on the earliest guess.
#[test]
fn nothing_is_late_on_a_guess_of_when_the_duty_began() {
    let text = DATES.to_owned()
        + &duty(
            "q",
            "a",
            "  applies from 2024-01-01 until 2026-11-25 provided b\n  applies from 2026-11-25\n  due every 1 year, last done x\n",
        );
    let p = program(&["a", "b"], &text);
    let never = [("a", yes(true)), ("x", State::Absent)];
    let o = ask(&p, &never, "2026-11-25", None);
    let q = find(&p, &o, "q");
    let told = [day(q.deadline.earliest), day(q.deadline.latest)];
    assert_eq!(told, ["2024-01-01", "2026-11-25"]);
    assert!(!q.overdue);
}
