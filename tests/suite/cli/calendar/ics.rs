//! The calendar as iCalendar, read back by a parser.

use icalendar::{CalendarComponent, Component as _, EventLike as _};

use super::{BIG, Register, TWO, record};
use crate::cli::solon_with;

/// Entries with a day, each once for each system, as another program reads them.
fn events(text: &str) -> Vec<icalendar::Event> {
    let read: icalendar::Calendar = text.parse().unwrap();
    let events = read.components.into_iter().map(|c| match c {
        CalendarComponent::Event(event) => event,
        other => panic!("not an event: {other:?}"),
    });
    events.collect()
}

#[test]
fn a_calendar_for_other_programs_is_read_back() {
    let register = Register::new("calendar-ics");
    let named = |id: &str| {
        record(id, BIG).replace(
            "\"facts\"",
            "\"name\": \"Türen, Tore; \\\\ & 门铃\\nzweite Zeile\\u0007\", \"facts\"",
        )
    };
    let input = named("a") + &record("b", BIG);
    let run = register.run(&["--format", "ics"], &["one"], &input);
    assert_eq!(run.code, 0, "{}", run.err);
    let text = &run.out;
    assert!(
        text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"),
        "{text}"
    );
    assert!(text.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{text}");
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    assert!(!text.contains('\u{7}'));
    // Folded; the space that continues a line may be one octet too many.
    assert!(text.split("\r\n").all(|line| line.len() <= 76), "{text}");
    let all = events(text);
    // Nine things of each of the two systems, the pack once, and before them that some are overdue.
    assert_eq!(all.len(), 1 + 2 * 9 + 1);
    let late = all[0].property_value("SUMMARY").unwrap();
    assert!(late.ends_with(" overdue, or perhaps"), "{late}");
    assert_eq!(all[0].property_value("DTSTART").unwrap(), "20261124");
    let first = &all[1];
    let value = |key: &str| first.property_value(key).unwrap();
    assert_eq!(value("DTSTART"), "20261030");
    assert_eq!(
        first.properties()["DTSTART"].params()["VALUE"].value(),
        "DATE"
    );
    assert_eq!(value("DTSTAMP"), "20261124T000000Z");
    assert_eq!(first.get_categories().unwrap(), ["deadline"]);
    assert_eq!(value("STATUS"), "CONFIRMED");
    assert_eq!(
        value("SUMMARY"),
        "due: Register it (Türen, Tore; \\ & 门铃\nzweite Zeile )"
    );
    let described = value("DESCRIPTION");
    for part in ["own.one/d1", "Art. 4", "Overdue on 2026-11-24", "Counted: "] {
        assert!(described.contains(part), "{part}: {described}");
    }
    let titles = all.iter().filter(|e| {
        e.property_value("SUMMARY")
            .unwrap()
            .contains("Report, mend; and tell")
    });
    assert_eq!(titles.count(), 2);
    let uids: std::collections::BTreeSet<_> = all
        .iter()
        .map(|e| e.property_value("UID").unwrap())
        .collect();
    assert_eq!(uids.len(), all.len());
    // The same again, byte for byte.
    assert_eq!(
        &register.run(&["--format", "ics"], &["one"], &input).out,
        text
    );
}

/// What identifies an event stays when other systems come, and when the day of asking is another.
#[test]
fn events_keep_their_identity() {
    let register = Register::new("calendar-uid");
    let uid = |input: &str, on: &str| {
        let run = register.run(&["--format", "ics", "--on", on], &["one"], input);
        let all = events(&run.out);
        let of = all.iter().find(|e| {
            e.property_value("SUMMARY")
                .unwrap()
                .contains("Declare it (a)")
        });
        of.unwrap().property_value("UID").unwrap().to_owned()
    };
    let alone = uid(&record("a", BIG), "2026-11-24");
    assert!(alone.ends_with("@solon"), "{alone}");
    let beside = record("0", BIG) + &record("a", BIG);
    assert_eq!(uid(&beside, "2026-12-24"), alone);
    // Two records of one id are two systems.
    let twice = record("a", BIG) + &record("a", BIG);
    let run = register.run(&["--format", "ics"], &["one"], &twice);
    let all = events(&run.out);
    let uids: std::collections::BTreeSet<_> = all
        .iter()
        .map(|e| e.property_value("UID").unwrap())
        .collect();
    assert_eq!((uids.len(), all.len()), (20, 20));
    assert!(run.err.contains("`a`"), "{}", run.err);
}

/// What has no day is no event; the first event counts it.
#[test]
fn what_has_no_day_is_counted_in_the_first_event() {
    let register = Register::new("calendar-ics-open");
    let input = record("a", "\"big\": true, \"old\": false");
    let run = register.run(
        &["--format", "ics", "--until", "2027-12-31"],
        &["one"],
        &input,
    );
    let all = events(&run.out);
    let summary = all[0].property_value("SUMMARY").unwrap();
    assert_eq!(
        summary,
        "1 overdue, or perhaps; Not in this calendar: 1 without a day, 2 later"
    );
    assert_eq!(all[0].property_value("DTSTART").unwrap(), "20261124");
    let described = all[0].property_value("DESCRIPTION").unwrap();
    assert!(
        described.contains("due: Report, mend; and tell · own.one/d2"),
        "{described}"
    );
    // Where nothing is ahead, that is said.
    let pack = register.scratch.file(
        "three/pack.solon",
        &TWO.replace("  review by 2026-11-01\n", ""),
    );
    let folder = pack.trim_end_matches("/pack.solon");
    let args = ["calendar", "-", "--pack", folder, "--format", "ics"];
    let run = solon_with(&args, &record("a", "\"big\": false"));
    let all = events(&run.out);
    assert_eq!(all.len(), 1, "{}", run.out);
    assert_eq!(
        all[0].property_value("SUMMARY").unwrap(),
        "Nothing is ahead."
    );
}

#[test]
fn events_speak_chinese() {
    let register = Register::new("calendar-ics-zh");
    let more = ["--lang", "zh", "--format", "ics"];
    let run = register.run(&more, &["one"], &record("a", BIG));
    let all = events(&run.out);
    let summary = |at: usize| all[at].property_value("SUMMARY").unwrap().to_owned();
    assert!(summary(0).ends_with("项已逾期或可能逾期"));
    assert_eq!(summary(1), "到期：登记（a）");
}
