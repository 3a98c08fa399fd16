//! Working days by a calendar, counted by hand; and fines that wait until a deadline is over.

use std::sync::Arc;

use solon_law::program::Program;
use solon_verdict::eval::{DutyOutcome, Outcome, Tri};
use solon_verdict::facts::State;

use super::{DATES, between, day, duty, find, on};
use crate::small::{ask, program, yes};

const PLAIN: &str = "calendar week \"Every week\"\n  cites L \"Art. 7\"\n  working Monday to Friday\n  known 2020-01-01 to 2040-12-31\n\n";
const HOLIDAYS: &str = "calendar cn \"Holidays\"\n  cites L \"Art. 8\"\n  working Monday to Friday\n  working 2026-02-14, 2026-02-28\n  off 2026-02-15 to 2026-02-23, 2026-10-01 to 2026-10-07\n  known 2026-01-01 to 2026-12-31\n\n";

fn due(calendar: &str, line: &str, x: State, today: &str) -> (DutyOutcome, Arc<Program>) {
    let text = DATES.to_owned() + calendar + &duty("q", "a", line);
    let p = program(&["a"], &text);
    let o = ask(&p, &[("a", yes(true)), ("x", x)], today, None);
    (find(&p, &o, "q").clone(), p)
}

fn counted(calendar: &str, line: &str, x: &str) -> String {
    day(due(calendar, line, on(x), "2026-01-05").0.deadline.day())
}

#[test]
fn working_days_are_counted_and_the_day_itself_is_not() {
    let within = |n: u32, x: &str| {
        counted(
            PLAIN,
            &format!("  due within {n} working days of x by calendar week\n"),
            x,
        )
    };
    assert_eq!(within(10, "2026-11-02"), "2026-11-16");
    assert_eq!(within(20, "2026-11-20"), "2026-12-18");
    assert_eq!(within(30, "2026-11-02"), "2026-12-14");
    assert_eq!(within(10, "2026-11-20"), "2026-12-04");
    // From a Saturday, the first one is Monday.
    assert_eq!(within(1, "2026-11-07"), "2026-11-09");
    let before = |n: u32, x: &str| {
        counted(
            PLAIN,
            &format!("  due {n} working days before x by calendar week\n"),
            x,
        )
    };
    assert_eq!(before(10, "2026-11-16"), "2026-11-02");
    assert_eq!(before(1, "2026-11-09"), "2026-11-06");
}

#[test]
fn days_off_do_not_count_and_weekends_that_are_worked_do() {
    let within = |n: u32, x: &str| {
        counted(
            HOLIDAYS,
            &format!("  due within {n} working days of x by calendar cn\n"),
            x,
        )
    };
    assert_eq!(
        within(1, "2026-02-13"),
        "2026-02-14",
        "a Saturday that is worked"
    );
    assert_eq!(within(2, "2026-02-13"), "2026-02-24");
    assert_eq!(
        within(5, "2026-02-24"),
        "2026-03-02",
        "Saturday the 28th is worked"
    );
    assert_eq!(within(1, "2026-09-30"), "2026-10-08");
}

#[test]
fn beyond_what_is_known_a_deadline_is_open() {
    let line = "  due within 10 working days of x by calendar cn\n";
    let (q, p) = due(HOLIDAYS, line, on("2026-12-28"), "2027-06-01");
    // If every day of January were worked.
    assert_eq!(day(q.deadline.earliest), "2027-01-07");
    assert_eq!(q.deadline.latest, None);
    assert_eq!(q.deadline.unpublished, [p.calendars.ids().next().unwrap()]);
    assert!(!q.overdue);
    assert_eq!(q.late, Tri::Unknown);
    let (q, _) = due(HOLIDAYS, line, on("2026-12-01"), "2027-06-01");
    assert_eq!(day(q.deadline.day()), "2026-12-15");
    assert!(q.overdue && q.deadline.unpublished.is_empty());
    // Backwards the days that are not known come first: they are worked, or none is.
    let back = "  due 10 working days before x by calendar cn\n";
    let (q, _) = due(HOLIDAYS, back, on("2027-01-06"), "2026-12-22");
    assert_eq!(day(q.deadline.earliest), "2026-12-18");
    assert_eq!(day(q.deadline.latest), "2026-12-25");
    assert_eq!((q.late, q.deadline.unpublished.len()), (Tri::Unknown, 1));
    let (q, _) = due(HOLIDAYS, back, on("2027-01-06"), "2026-12-26");
    assert!(q.overdue, "over however many of them are worked");
    let (q, _) = due(HOLIDAYS, back, on("2026-01-06"), "2026-12-26");
    assert_eq!((q.deadline.earliest, q.late), (None, Tri::True));
}

#[test]
fn a_range_of_days_leaves_a_range_of_deadlines() {
    let line = "  due within 10 working days of x by calendar week\n";
    let (q, _) = due(
        PLAIN,
        line,
        between("2026-11-02", "2026-11-04"),
        "2026-11-17",
    );
    let ends = (day(q.deadline.earliest), day(q.deadline.latest));
    assert_eq!(ends, ("2026-11-16".to_owned(), "2026-11-18".to_owned()));
    assert!(!q.overdue);
}

const FINE: &str =
    "penalty f \"f\" for duty q\n  cites L \"Art. 99\"\n  limit 100_000 EUR when overdue q\n\n";

fn fine(x: Option<State>, today: &str) -> Outcome {
    let text = DATES.to_owned() + &duty("q", "a", "  due within 1 month of x\n") + FINE;
    let p = program(&["a"], &text);
    let mut given = vec![("a", yes(true))];
    given.extend(x.map(|x| ("x", x)));
    ask(&p, &given, today, None)
}

#[test]
fn a_fine_waits_until_the_deadline_is_over() {
    let before = fine(Some(on("2026-06-01")), "2026-07-01");
    assert_eq!(before.penalties[0].in_effect, Tri::False);
    assert!(before.penalties[0].limits.is_empty());
    let after = fine(Some(on("2026-06-01")), "2026-07-02");
    assert_eq!(after.penalties[0].in_effect, Tri::True);
    let limits: Vec<Tri> = after.penalties[0].limits.iter().map(|l| l.holds).collect();
    assert_eq!(limits, [Tri::True]);
    // Whether it is over hangs on a day that is not known.
    let open = fine(None, "2026-07-02");
    assert_eq!(open.penalties[0].in_effect, Tri::Unknown);
    let range = fine(Some(between("2026-05-01", "2026-06-15")), "2026-07-02");
    assert_eq!(range.penalties[0].in_effect, Tri::Unknown);
    // There is no such day, so that no deadline runs.
    let never = fine(Some(State::Absent), "2026-07-02");
    assert_eq!(never.penalties[0].in_effect, Tri::False);
}
