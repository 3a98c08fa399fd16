//! How long ago a day lies: the calendar, what is not known of a day, and what looks ahead.

use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{LawView, Program};
use solon_proof::analyse::{
    Flaw, Observable, Why, broken_properties, changes, equivalent, flaws, relevant,
};
use solon_verdict::eval::{Case, Outcome, Query, Verdict, timeline};
use solon_verdict::facts::{Answer, Facts, State};

use crate::small::{ask, between, exception, on, program, rule, yes};

const AUDITED: &str = "fact audited : date\n  ask en \"When was it last audited?\"\n\n";

fn gate(when: &str) -> Arc<Program> {
    let text = AUDITED.to_owned() + &rule("r", &format!("a and {when}"), "high", "");
    program(&["a"], &text)
}

fn class(p: &Arc<Program>, audited: State, today: &str) -> (usize, usize) {
    outcome(p, audited, today).scales[0].class
}

fn outcome(p: &Arc<Program>, audited: State, today: &str) -> Outcome {
    ask(p, &[("a", yes(true)), ("audited", audited)], today, None)
}

const BARRED: (usize, usize) = (2, 2);
const FREE: (usize, usize) = (0, 0);
const OPEN: (usize, usize) = (0, 2);

#[test]
fn an_audit_is_good_for_a_year_and_not_for_a_day_more() {
    let p = gate("not audited no more than 1 year ago");
    assert_eq!(class(&p, on("2025-11-22"), "2025-11-22"), FREE);
    assert_eq!(class(&p, on("2025-11-22"), "2026-11-22"), FREE);
    assert_eq!(class(&p, on("2025-11-22"), "2026-11-23"), BARRED);
    assert_eq!(
        class(&p, State::Absent, "2026-11-22"),
        BARRED,
        "never audited"
    );
    assert_eq!(
        class(&p, on("2026-11-24"), "2026-11-22"),
        BARRED,
        "only planned"
    );
    let p = gate("audited more than 1 year ago");
    assert_eq!(class(&p, on("2025-11-22"), "2026-11-22"), FREE);
    assert_eq!(class(&p, on("2025-11-22"), "2026-11-23"), BARRED);
    assert_eq!(class(&p, State::Absent, "2026-11-22"), FREE);
    assert_eq!(class(&p, on("2026-11-24"), "2026-11-22"), FREE);
}

#[test]
fn periods_end_by_the_calendar() {
    let last = |period: &str, day: &str, last: &str, lapsed: &str| {
        let p = gate(&format!("not audited no more than {period} ago"));
        assert_eq!(class(&p, on(day), last), FREE, "{day} + {period} on {last}");
        assert_eq!(
            class(&p, on(day), lapsed),
            BARRED,
            "{day} + {period} on {lapsed}"
        );
    };
    last("1 year", "2028-02-29", "2029-02-28", "2029-03-01");
    last("1 year", "2027-02-28", "2028-02-28", "2028-02-29");
    last("1 month", "2026-01-31", "2026-02-28", "2026-03-01");
    last("1 month", "2026-01-28", "2026-02-28", "2026-03-01");
    last("1 month", "2026-02-28", "2026-03-28", "2026-03-29");
    last("6 months", "2026-08-31", "2027-02-28", "2027-03-01");
    last("2 weeks", "2026-11-02", "2026-11-16", "2026-11-17");
    last("10 days", "2026-11-02", "2026-11-12", "2026-11-13");
}

#[test]
fn what_is_not_known_of_a_day_stays_open_unless_its_range_decides() {
    let p = gate("not audited no more than 1 year ago");
    let unknown = ask(&p, &[("a", yes(true))], "2026-11-22", None);
    assert_eq!(unknown.scales[0].class, OPEN);
    let asked: Vec<_> = unknown.open.iter().map(|o| o.fact).collect();
    assert_eq!(asked, [p.fact("audited").unwrap()]);
    assert_eq!(
        class(&p, between("2025-11-22", "2026-02-01"), "2026-11-22"),
        FREE
    );
    assert_eq!(
        class(&p, between("2025-11-21", "2026-02-01"), "2026-11-22"),
        OPEN
    );
    assert_eq!(
        class(&p, between("2024-01-01", "2025-11-21"), "2026-11-22"),
        BARRED
    );
    assert_eq!(
        class(&p, between("2026-11-23", "2027-01-01"), "2026-11-22"),
        BARRED
    );
    assert_eq!(
        class(&p, between("2026-11-22", "2026-11-23"), "2026-11-22"),
        OPEN
    );
}

/// A rule in either case gives its level whatever the day is.
#[test]
fn what_holds_of_every_day_is_sure_of_one_that_is_not_known() {
    let either = "(audited no more than 1 year ago or not audited no more than 1 year ago)";
    let o = ask(&gate(either), &[("a", yes(true))], "2026-11-22", None);
    assert_eq!(o.scales[0].class, BARRED);
    let longer = "(audited no more than 1 year ago and audited more than 6 months ago and not audited no more than 13 months ago)";
    let o = ask(&gate(longer), &[("a", yes(true))], "2026-11-22", None);
    assert_eq!(o.scales[0].class, FREE);
}

#[test]
fn a_lapse_is_told_as_the_next_change_and_bars_nothing_before() {
    let p = gate("not audited no more than 1 year ago");
    let o = outcome(&p, on("2025-11-22"), "2026-05-01");
    assert_eq!((o.scales[0].class, o.scales[0].in_effect), (FREE, FREE));
    let next = o.next_change.as_ref().unwrap();
    assert_eq!(next.on.to_string(), "2026-11-23");
    assert_eq!(next.levels.len(), 1);
    // A planned audit opens the use on its day.
    let o = outcome(&p, on("2026-06-01"), "2026-05-01");
    assert_eq!(o.next_change.unwrap().on.to_string(), "2026-06-01");
    let o = outcome(&p, on("2025-11-22"), "2026-11-23");
    assert!(o.next_change.is_none());
}

#[test]
fn the_timeline_asks_again_on_each_day() {
    let p = gate("not audited no more than 1 year ago");
    let law = p.consult(&LawView::default()).unwrap();
    let mut facts = Facts::empty(&p);
    facts.set(p.fact("a").unwrap(), Answer::plain(yes(true)));
    facts.set(p.fact("audited").unwrap(), Answer::plain(on("2025-11-22")));
    let case = Case::new(&law, &facts).unwrap();
    let query = Query {
        on: "2026-05-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let outcome = solon_proof::analyse::evaluate(&case, &query);
    let (from, to): (Date, Date) = ("2025-01-01".parse().unwrap(), "2028-01-01".parse().unwrap());
    let steps = timeline(&case, &outcome, from, to);
    let told: Vec<_> = steps
        .iter()
        .map(|s| (s.from.to_string(), s.class[0], s.in_effect[0]))
        .collect();
    assert_eq!(
        told,
        [
            ("2025-01-01".to_owned(), BARRED, BARRED),
            ("2025-11-22".to_owned(), FREE, FREE),
            ("2026-11-23".to_owned(), BARRED, BARRED),
        ]
    );
    assert!(steps.iter().all(|s| s.verdict == Verdict::In));
    assert_eq!(steps[2].turns.len(), 1);
}

#[test]
fn proofs_hold_for_every_day_asked_about() {
    let both = AUDITED.to_owned()
        + &rule(
            "r",
            "audited no more than 1 year ago and audited more than 2 years ago",
            "high",
            "",
        )
        + &rule(
            "s",
            "audited no more than 1 year ago and audited more than 6 months ago",
            "high",
            "",
        )
        + "property fresh \"f\"\n  never risk at least high and audited no more than 3 months ago\n\n"
        + "property old \"o\"\n  never risk at least high and audited more than 7 months ago\n";
    let p = program(&["a"], &both);
    let found: Vec<String> = flaws(&p)
        .unwrap()
        .iter()
        .map(|f| format!("{f:?}"))
        .collect();
    assert!(found.iter().any(|f| f.starts_with("Never(")), "{found:?}");
    assert_eq!(
        found.iter().filter(|f| f.starts_with("Never(")).count(),
        1,
        "{found:?}"
    );
    let broken = broken_properties(&p).unwrap();
    let names: Vec<usize> = broken.iter().map(|b| b.property).collect();
    assert_eq!(
        names,
        [1],
        "what is old may have lapsed, what is fresh has not"
    );
}

/// Of a day that is compared with the calendar, too, it matters where the day asked about lies.
#[test]
fn a_day_of_the_calendar_bounds_the_days_that_lapse() {
    let text = |window: &str| {
        AUDITED.to_owned()
            + &rule(
                "r",
                "audited no more than 1 year ago and audited before 2026-01-01",
                "high",
                window,
            )
    };
    let until = program(&[], &text("  applies from 2027-01-01\n"));
    let found: Vec<String> = flaws(&until)
        .unwrap()
        .iter()
        .map(|f| format!("{f:?}"))
        .collect();
    assert!(found.iter().any(|f| f.starts_with("Never(")), "{found:?}");
    // Who asks the day before is told that it will apply: then it is not to be said that it never fires.
    assert!(found.iter().all(|f| f.ends_with(", Ahead)")), "{found:?}");
    let told = |today: &str| ask(&until, &[("audited", on("2025-12-31"))], today, None);
    assert_eq!(told("2026-12-31").scales[0].class, BARRED);
    assert_eq!(told("2027-01-01").scales[0].class, FREE);
    let before = program(&[], &text("  applies from 2026-12-31\n"));
    let found: Vec<String> = flaws(&before)
        .unwrap()
        .iter()
        .map(|f| format!("{f:?}"))
        .collect();
    assert!(!found.iter().any(|f| f.starts_with("Never(")), "{found:?}");
}

/// A rule that only who asks ahead is told of gives a level that somebody ends on, and what it takes its place
/// beside is not all that it gives; an exception that stands against it as told ahead matters.
#[test]
fn what_is_told_ahead_alone_is_reached_and_matters() {
    let late = "audited no more than 1 year ago and audited before 2026-01-01";
    let found = |items: &str| {
        let p = program(&["a", "b"], &(AUDITED.to_owned() + items));
        let all = flaws(&p).unwrap();
        let told = |f: &Flaw| match f {
            Flaw::Never(of, Why::Ahead) => format!("{} ahead", p.provisions[of].id),
            Flaw::Never(of, _) => format!("{} never", p.provisions[of].id),
            Flaw::Unreachable(_, level) => format!("level {level}"),
            Flaw::RedundantException(of, _) => format!("{} idle", p.provisions[of].id),
            Flaw::RedundantUnless(_, label, _) => format!("{label} idle"),
            Flaw::NeverHolds(_, label) => format!("{label} never holds"),
            Flaw::Shadowed(of, ..) => format!("{} shadowed", p.provisions[of].id),
            Flaw::Irrelevant(fact) => format!("{} irrelevant", p.facts[fact].name),
        };
        all.iter().map(told).collect::<Vec<String>>()
    };
    let begins = "  applies from 2027-01-01\n";
    let ahead = rule("r", late, "high", begins);
    assert_eq!(found(&ahead), ["r ahead"]);
    // Never at all: neither on its days nor ahead of them.
    let never = rule(
        "r",
        &format!("{late} and audited after 2026-01-01"),
        "high",
        begins,
    );
    assert_eq!(found(&never), ["r never", "level 2", "audited irrelevant"]);
    // What stands against it, as told on the day and ahead of it.
    let wide = rule("r", "audited before 2026-01-01", "high", begins);
    assert_eq!(
        found(&(wide.clone() + &exception("e", "r", late, ""))),
        Vec::<String>::new()
    );
    let idle = exception(
        "e",
        "r",
        &format!("{late} and audited after 2026-01-01"),
        "",
    );
    assert_eq!(found(&(wide.clone() + &idle)), ["e never"]);
    // A rule beside it that does without.
    let both = wide + &rule("s", "a", "high", begins) + &rule("t", "b", "limited", begins);
    assert_eq!(found(&both), Vec::<String>::new());
    let labelled = "rule r \"r\"\n  cites L \"Art. 1\"\n  applies from 2027-01-01\n  when any of\n    one : a\n    two : audited no more than 1 year ago and audited before 2026-01-01\n  then risk high\n\n";
    assert_eq!(found(labelled), Vec::<String>::new());
}

#[test]
fn a_longer_period_is_a_change_of_law() {
    let laws = ["1 year", "12 months", "2 years"]
        .map(|p| gate(&format!("not audited no more than {p} ago")));
    let [year, months, two] = laws
        .each_ref()
        .map(|p| p.consult(&LawView::default()).unwrap());
    let query = Query {
        on: "2026-05-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let same = changes((&laws[0], &year), (&laws[1], &months), [&query, &query], 8).unwrap();
    assert!(same.equivalent(), "a year has twelve months");
    let found = changes((&laws[0], &year), (&laws[2], &two), [&query, &query], 8).unwrap();
    assert_eq!(found.levels.len(), 1, "{found:?}");
    assert!(!found.levels[0].rises);
    assert_eq!(found.levels[0].days, [(None, None)]);
}

/// A rule of 2028 about days before 2027 that lie no more than a year back is met by nobody who asks in
/// 2028; who asks in 2026 is told that it will apply.
#[test]
fn what_differs_only_as_told_ahead_is_a_change_of_law() {
    let ahead = |when: &str| {
        let begins = "  applies from 2028-01-01\n";
        let text = AUDITED.to_owned() + &rule("r", &format!("a and {when}"), "high", begins);
        program(&["a"], &text)
    };
    let met = ahead("audited before 2026-12-01 and audited no more than 1 year ago");
    let never = ahead("audited before 2026-12-01 and audited no more than 1 year ago and not a");
    let law = |p: &Arc<Program>| p.consult(&LawView::default()).unwrap();
    let facts = on("2026-10-01");
    assert_eq!(class(&met, facts.clone(), "2026-11-26"), BARRED);
    assert_eq!(class(&never, facts, "2026-11-26"), FREE);
    let query = Query {
        on: "2026-11-26".parse().unwrap(),
        readings: Vec::new(),
    };
    let [old, new] = [law(&met), law(&never)];
    let found = changes((&met, &old), (&never, &new), [&query, &query], 8).unwrap();
    assert!(!found.equivalent(), "{found:?}");
    assert!(!equivalent((&met, &old), (&never, &new)));
    let level = Observable::Level("risk".to_owned(), "high".to_owned());
    assert!(found.moved.iter().any(|m| m.seen == level), "{found:?}");
    let same = changes((&met, &old), (&met, &old), [&query, &query], 8).unwrap();
    assert!(same.equivalent());
    assert!(relevant(&met, &old, met.facts.ids().last().unwrap()));
}

/// Whether one day has come is told by the day from which it is counted how long ago others lie, also
/// where that is before the law begins.
#[test]
fn what_is_waited_for_comes_by_the_day_asked_about() {
    for waited in ["planned", "audited"] {
        let laws = ["has come", "has not come"].map(|test| {
            let text = AUDITED.to_owned()
                + "fact planned : date\n  ask en \"For when is it planned?\"\n\n"
                + &rule("r", &format!("a and {waited} {test}"), "high", "")
                + &rule("s", "audited no more than 6 months ago", "limited", "");
            program(&["a"], &text)
        });
        let [old, new] = laws
            .each_ref()
            .map(|p| p.consult(&LawView::default()).unwrap());
        let query = Query {
            on: "2026-05-01".parse().unwrap(),
            readings: Vec::new(),
        };
        let found = changes((&laws[0], &old), (&laws[1], &new), [&query, &query], 8).unwrap();
        let falls = found
            .levels
            .iter()
            .filter(|c| !c.rises && c.level == "high");
        let rises = found.levels.iter().filter(|c| c.rises && c.level == "high");
        for each in [falls.collect::<Vec<_>>(), rises.collect()] {
            assert_eq!(each.len(), 1, "{waited}: {found:?}");
            assert_eq!(each[0].days, [(None, None)], "{waited}");
        }
    }
}
