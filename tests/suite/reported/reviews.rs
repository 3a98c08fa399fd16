//! When a system has to be looked at again, as reports tell it.

use solon::Lang;
use solon::facts::State;

use super::reported;
use crate::small::program;

const REVIEWS: &str = "fact used : bool\n  ask en \"used\"\n\n\
fact seen_on : date\n  ask en \"seen on\"\n\n\
fact checked_on : date\n  ask en \"checked on\"\n\n\
fact size : number between 0 and 100\n  ask en \"size\"\n\n\
duty yearly \"Look again\"\n  cites L \"Art. 1\"\n  applies from 2025-01-01\n  binds provider\n  when used\n  must \"Look again.\"\n  due every 1 year, last done seen_on\n  review on change of size cites L \"Art. 2\"\n\n\
duty twice \"Check\"\n  cites L \"Art. 3\"\n  applies from 2025-01-01\n  binds provider\n  when used\n  must \"Check.\"\n  due every 6 months, last done checked_on\n  review\n\n\
duty ever \"Keep in mind\"\n  cites L \"Art. 4\"\n  binds provider\n  when used\n  must \"Think again.\"\n  review on change of used, size\n\n\
duty report \"Report\"\n  cites L \"Art. 5\"\n  applies from 2025-01-01\n  binds provider\n  when used\n  must \"Report.\"\n  due every year by 15 May, last done checked_on\n\n";

fn day(text: &str) -> State {
    let day = text.parse().ok();
    State::Day {
        first: day,
        last: day,
    }
}

fn yes(yes: bool) -> State {
    State::Bool { no: !yes, yes }
}

/// The most pressing comes first, and a report to somebody is no review.
#[test]
fn reviews_stand_by_their_days() {
    let program = program(&[], REVIEWS);
    let given = [
        ("used", yes(true)),
        ("seen_on", day("2026-03-01")),
        ("checked_on", day("2026-08-01")),
    ];
    let told = reported(&program, &given, "2026-11-27", Lang::En);
    let reviews = &told.report.regimes[0].reviews;
    let order: Vec<(&str, Option<&str>)> = reviews
        .iter()
        .map(|r| (r.duty.as_str(), r.due.as_deref()))
        .collect();
    let expected = [
        ("twice", Some("2027-02-01")),
        ("yearly", Some("2027-03-01")),
        ("ever", None),
    ];
    assert_eq!(order, expected);
    let first = "Next review: by 2027-02-01 (twice Check)";
    assert!(told.text.contains(first), "{}", told.text);
    assert!(told.markdown.contains(first), "{}", told.markdown);
    let line = "yearly Look again (Art. 1): by 2027-03-01; on a change of size (Art. 2)";
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(line), "{text}");
    assert!(!reviews.iter().any(|r| r.duty == "report"));
}

/// What is overdue comes before what is next, and a day that hangs on an answer says so.
#[test]
fn a_review_that_was_missed_comes_first() {
    let program = program(&[], REVIEWS);
    let given = [("used", yes(true)), ("seen_on", day("2025-11-01"))];
    let told = reported(&program, &given, "2026-11-27", Lang::En);
    let reviews = &told.report.regimes[0].reviews;
    assert!(reviews[0].overdue);
    assert_eq!(reviews[0].duty, "yearly");
    assert_eq!(reviews[0].due.as_deref(), Some("2026-11-01"));
    let first = "REVIEW OVERDUE since 2026-11-01 (yearly Look again)";
    assert!(told.text.contains(first), "{}", told.text);
    let twice = reviews.iter().find(|r| r.duty == "twice").unwrap();
    assert_eq!((twice.overdue, &twice.due), (false, &None));
    assert_eq!(twice.due_open, ["checked_on"]);
    assert!(told.text.contains("not known: checked_on"), "{}", told.text);
    let zh = reported(&program, &given, "2026-11-27", Lang::Zh);
    assert!(zh.text.contains("复审逾期"), "{}", zh.text);
}

/// Whoever has nothing to look at again is told nothing of it.
#[test]
fn without_a_review_nothing_is_told() {
    let program = program(&[], REVIEWS);
    let given = [("used", yes(false))];
    let told = reported(&program, &given, "2026-11-27", Lang::En);
    assert!(told.report.regimes[0].reviews.is_empty());
    assert!(
        !told.text.to_lowercase().contains("review"),
        "{}",
        told.text
    );
}

/// The day of a first assessment is told at its duty, and is no next review.
#[test]
fn the_first_assessment_of_all_is_no_review_that_comes_back() {
    let items = "fact used_on : date\n  ask en \"used on\"\n\n\
fact size : number between 0 and 100\n  ask en \"size\"\n\n\
duty start \"Assess\"\n  cites L \"Art. 1\"\n  applies from 2025-01-01\n  binds provider\n  must \"Assess it.\"\n  due before used_on\n  review on change of size\n\n";
    let program = program(&[], items);
    let given = [("used_on", day("2027-03-01"))];
    let told = reported(&program, &given, "2026-11-27", Lang::En);
    let reviews = &told.report.regimes[0].reviews;
    assert_eq!(reviews[0].due.as_deref(), Some("2027-02-28"));
    assert!(!told.text.contains("Next review"), "{}", told.text);
    let line = "start Assess (Art. 1): by 2027-02-28; on a change of size";
    let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(line), "{text}");
}

/// What falls due only when its duty is over calls for nothing; on the last day of the duty it still does.
#[test]
fn a_day_after_the_end_of_the_duty_is_no_next_review() {
    let items = "fact seen_on : date\n  ask en \"seen on\"\n\n\
duty yearly \"Look again\"\n  cites L \"Art. 1\"\n  applies from 2025-01-01 until 2027-01-01\n  binds provider\n  must \"Look again.\"\n  due every 1 year, last done seen_on\n  review\n\n";
    let program = program(&[], items);
    let told = |seen: &str| {
        let given = [("seen_on", day(seen))];
        let told = reported(&program, &given, "2026-11-27", Lang::En);
        let text = told.text.split_whitespace().collect::<Vec<_>>().join(" ");
        (told.report.regimes[0].reviews.len(), text)
    };
    let (reviews, text) = told("2026-06-22");
    assert_eq!(reviews, 0, "{text}");
    assert!(!text.contains("Next review"), "{text}");
    let note = "this day lies after the duty, which ends on 2027-01-01";
    assert!(text.contains(note), "{text}");
    assert_eq!(told("2026-01-01").0, 0);
    let (reviews, text) = told("2025-12-31");
    assert_eq!(reviews, 1, "{text}");
    assert!(text.contains("Next review: by 2026-12-31"), "{text}");
    assert!(!text.contains(note), "{text}");
}
