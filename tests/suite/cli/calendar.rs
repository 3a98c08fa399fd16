//! `solon calendar`: what is overdue and ahead of systems, under one regime and under several, as text,
//! JSON and iCalendar.

use serde_json::Value;

use super::{Run, Scratch, solon, solon_with, strings};

mod ics;

/// A pack with a level that begins and ends, and duties with each kind of day.
const ONE: &str = r#"pack own.one version "1"
  title en "One" zh "规则一"
  review by 2027-06-30

source L "Law"

scale tier ok < bad

fact big : bool
  ask en "Is it big?"
  cites L "Art. 1"

fact sold_on : date
  ask en "When was it sold?"
  cites L "Art. 1"

fact old : bool
  ask en "Is it old?"
  cites L "Art. 1"

role maker en "maker" cites L "Art. 2"
  when not old

role seller en "seller" cites L "Art. 2"
  when big

rule r1 "Big things"
  cites L "Art. 3"
  applies from 2027-03-01 until 2029-03-01 cites L "Art. 9"
  when big
  then tier bad

duty d1 "Register it" zh "登记"
  cites L "Art. 4"
  binds maker
  when big
  must "Register it."
  due by 2026-10-30 cites L "Art. 4"

duty d2 "Report, mend; and tell"
  cites L "Art. 5"
  binds maker
  when big
  must "Report it."
  due within 30 days of sold_on cites L "Art. 5"

duty d3 "Declare it"
  cites L "Art. 6"
  binds seller
  when big
  must "Declare it."
  due every year by 15 May cites L "Art. 6"

duty d6 "Assess it again" zh "再次评估"
  cites L "Art. 10"
  binds maker
  when big
  must "Assess it again."
  due every year by 1 June cites L "Art. 10"
  review on change of sold_on cites L "Art. 10"

duty d4 "Look after it"
  cites L "Art. 7"
  binds maker
  applies from 2027-03-01 cites L "Art. 9"
  when big
  must "Look after it."

duty d5 "Keep its papers"
  cites L "Art. 8"
  binds maker
  applies from 2027-03-01 cites L "Art. 9"
  when big
  must "Keep its papers."
"#;

/// An act that the first pack expects.
const ACT: &str = r#"amendment later "The later act"
  source L
  status proposed expected from 2028-01-01

repeal duty d3
  cites L "Art. 99"
"#;

/// A second pack, which begins on a day of the first.
const TWO: &str = r#"pack own.two version "1"
  title en "Two"
  review by 2026-11-01

source M "Other law"

scale risk low < high

fact big : bool
  ask en "Is it big?"
  cites M "Art. 1"

role maker en "maker" cites M "Art. 2"
  when big

rule q1 "Big things of the other law"
  cites M "Art. 1"
  applies from 2027-03-01 cites M "Art. 2"
  when big
  then risk high

duty e1 "Mark it"
  cites M "Art. 3"
  binds maker
  when big
  must "Mark it."
  due by 2027-05-15 cites M "Art. 3"
"#;

struct Register {
    scratch: Scratch,
}

impl Register {
    fn new(name: &str) -> Register {
        let scratch = Scratch::new(name);
        scratch.file("one/pack.solon", ONE);
        scratch.file("one/later.solon", ACT);
        scratch.file("two/pack.solon", TWO);
        Register { scratch }
    }

    fn run(&self, more: &[&str], packs: &[&str], input: &str) -> Run {
        let packs: Vec<String> = packs
            .iter()
            .map(|p| format!("{}/{p}", self.scratch.path()))
            .collect();
        let mut args = vec!["calendar", "-"];
        for pack in &packs {
            args.extend(["--pack", pack]);
        }
        args.extend(more);
        solon_with(&args, input)
    }

    fn json(&self, more: &[&str], packs: &[&str], input: &str) -> Value {
        let run = self.run(&[&["--format", "json"], more].concat(), packs, input);
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str(&run.out).unwrap()
    }
}

/// A record of a register.
fn record(id: &str, facts: &str) -> String {
    format!("{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{ {facts} }}}}\n")
}

const BIG: &str = "\"big\": true, \"old\": false, \"sold_on\": \"2026-12-01\"";

/// Kind, day and id of each entry, in order.
fn entries(calendar: &Value) -> Vec<(&str, &str, &str)> {
    let all = calendar["calendar"].as_array().unwrap();
    all.iter()
        .map(|e| {
            let on = e["on"].as_str().unwrap_or("");
            (e["kind"].as_str().unwrap(), on, e["id"].as_str().unwrap())
        })
        .collect()
}

fn entry<'c>(calendar: &'c Value, kind: &str, id: &str) -> &'c Value {
    let all = calendar["calendar"].as_array().unwrap();
    all.iter()
        .find(|e| e["kind"] == kind && e["id"] == id)
        .unwrap()
}

#[test]
fn a_calendar_tells_what_is_overdue_then_what_is_ahead() {
    let register = Register::new("calendar-one");
    let told = register.json(&[], &["one"], &record("a", BIG));
    assert_eq!(
        entries(&told),
        [
            ("deadline", "2026-10-30", "d1"),
            ("deadline", "2026-12-31", "d2"),
            ("level_begins", "2027-03-01", "tier:bad"),
            ("duty_begins", "2027-03-01", "d4"),
            ("duty_begins", "2027-03-01", "d5"),
            ("deadline", "2027-05-15", "d3"),
            ("review", "2027-06-01", "d6"),
            ("pack_review", "2027-06-30", "own.one"),
            ("proposed", "2028-01-01", "later"),
            ("level_ends", "2029-03-01", "tier:bad"),
        ]
    );
    let overdue = entry(&told, "deadline", "d1");
    assert_eq!(overdue["overdue"], true);
    assert_eq!(overdue["regime"], "own.one");
    assert_eq!(overdue["cites"][0]["locator"], "Art. 4");
    assert_eq!(strings(&overdue["systems"]), ["a"]);
    // What it is counted from.
    let counted = strings(&entry(&told, "deadline", "d2")["due_words"]).join("");
    assert!(counted.contains("within 30 days of"), "{counted}");
    let level = entry(&told, "level_begins", "tier:bad");
    assert_eq!(strings(&level["by"]), ["r1"]);
    assert_eq!(level["cites"][0]["locator"], "Art. 9");
    let act = entry(&told, "proposed", "later");
    assert!(act["what"].as_str().unwrap().contains("d3"), "{act}");
    let what = &entry(&told, "review", "d6")["what"];
    assert_eq!(what, "review due: Assess it again");
    // Said of no system.
    assert_eq!(
        entry(&told, "pack_review", "own.one")["systems"],
        Value::Null
    );
    assert_eq!(told["systems"][0]["id"], "a");
    assert_eq!(
        (&told["later"], &told["until"]),
        (&Value::from(0), &Value::Null)
    );
}

/// The days are those that `classify` and `timeline` tell.
#[test]
fn a_calendar_says_what_the_other_reports_say() {
    let register = Register::new("calendar-same");
    let input = record("a", BIG);
    let told = register.json(&[], &["one"], &input);
    let pack = format!("{}/one", register.scratch.path());
    let report = [
        "classify",
        "-",
        "--pack",
        &pack,
        "--on",
        "2026-11-24",
        "--format",
        "json",
    ];
    let report: Value = serde_json::from_str(&solon_with(&report, &input).out).unwrap();
    let duties = report["regimes"][0]["duties"].as_array().unwrap();
    for duty in duties {
        let id = duty["id"].as_str().unwrap();
        if duty["due"].is_string() {
            let kind = if id == "d6" { "review" } else { "deadline" };
            assert_eq!(entry(&told, kind, id)["on"], duty["due"], "{id}");
        }
    }
    let from = report["regimes"][0]["scales"]["tier"]["applies_from"].clone();
    assert_eq!(entry(&told, "level_begins", "tier:bad")["on"], from);
}

#[test]
fn one_system_under_two_regimes_has_one_calendar() {
    let register = Register::new("calendar-two");
    let told = register.json(&[], &["one", "two"], &record("a", BIG));
    let days = told["calendar"].as_array().unwrap().iter();
    let on_the_day = days.filter(|e| e["on"] == "2027-03-01");
    let regimes: Vec<&str> = on_the_day.map(|e| e["regime"].as_str().unwrap()).collect();
    assert_eq!(regimes, ["own.one", "own.two", "own.one", "own.one"]);
    // A pack that should have been read again is overdue, and stands once.
    let review = entry(&told, "pack_review", "own.two");
    assert_eq!(
        (&review["overdue"], &review["on"]),
        (&Value::from(true), &"2026-11-01".into())
    );
    let text = register.run(&[], &["one", "two"], &record("a", BIG)).out;
    assert!(
        text.contains("2027-05-15  due: Mark it · own.two/e1 (Art. 3)"),
        "{text}"
    );
    assert!(
        text.contains("since 2026-10-30  due: Register it · own.one/d1 (Art. 4)"),
        "{text}"
    );
}

#[test]
fn what_several_systems_share_is_told_once() {
    let register = Register::new("calendar-shared");
    let small = "\"big\": false, \"old\": false";
    let input = record("a", BIG) + &record("b", BIG) + &record("c", small);
    let told = register.json(&[], &["one"], &input);
    let shared = entry(&told, "duty_begins", "d4");
    assert_eq!(strings(&shared["systems"]), ["a", "b"]);
    assert_eq!(told["systems"].as_array().unwrap().len(), 3);
    let text = register.run(&[], &["one"], &input).out;
    assert!(
        text.starts_with("Calendar from 2026-11-24 · 3 systems\n"),
        "{text}"
    );
    let line = "2027-03-01  2 duties begin · d4, d5 · 2 systems: a, b";
    assert!(text.contains(line), "{text}");
    // What lies beyond twelve months is counted, and told when it is asked for.
    assert!(text.contains("And 2 later (--until)"), "{text}");
    let far = register
        .run(&["--until", "2028-06-01"], &["one"], &input)
        .out;
    assert!(
        far.contains("2028-01-01  expected, proposed: The later act"),
        "{far}"
    );
    assert!(far.contains("And 1 later (--until)"), "{far}");
}

/// A day that nobody knows has no place among the others.
#[test]
fn a_deadline_without_a_day_stands_at_the_end() {
    let register = Register::new("calendar-open");
    let input = record("a", "\"big\": true, \"old\": false");
    let told = register.json(&[], &["one"], &input);
    let last = entries(&told).pop().unwrap();
    assert_eq!(last, ("deadline", "", "d2"));
    let open = entry(&told, "deadline", "d2");
    assert_eq!(strings(&open["open"]), ["sold_on"]);
    let text = register.run(&[], &["one"], &input).out;
    let shown = "Without a day: 1\n  due: Report, mend; and tell · d2 (Art. 5)\n";
    assert!(text.contains(shown), "{text}");
}

/// While it is open whether a thing is big, it is told as something that may come.
#[test]
fn what_is_not_sure_is_told_so() {
    let register = Register::new("calendar-perhaps");
    let input = record("a", "\"old\": false, \"sold_on\": \"2026-12-01\"");
    let told = register.json(&[], &["one"], &input);
    let level = entry(&told, "level_begins", "tier:bad");
    assert_eq!(level["perhaps"], true);
    assert_eq!(
        (&level["on"], &level["earliest"]),
        (&Value::Null, &"2027-03-01".into())
    );
    let late = entry(&told, "deadline", "d1");
    assert_eq!(
        (&late["overdue"], &late["perhaps"]),
        (&Value::Null, &Value::from(true))
    );
    let text = register.run(&[], &["one"], &input).out;
    assert!(
        text.contains("perhaps since 2026-10-30  due: Register it"),
        "{text}"
    );
}

/// A deadline on a Saturday is not overdue before the next Monday is over; what comes back is told
/// with its next day.
#[test]
fn a_deadline_at_a_weekend_and_one_that_comes_back() {
    let register = Register::new("calendar-weekend");
    let on = |day: &str| {
        let more = ["--on", day];
        register.json(&more, &["one", "two"], &record("a", BIG))
    };
    let sunday = on("2027-05-16");
    let mark = entry(&sunday, "deadline", "e1");
    assert_eq!(
        (&mark["on"], &mark["overdue"]),
        (&"2027-05-15".into(), &Value::Null)
    );
    assert_eq!(entry(&sunday, "deadline", "d3")["on"], "2028-05-15");
    let tuesday = on("2027-05-18");
    assert_eq!(entry(&tuesday, "deadline", "e1")["overdue"], true);
    // The level is in effect by then, and its end is still ahead.
    let levels = entries(&tuesday)
        .into_iter()
        .filter(|(kind, ..)| kind.starts_with("level"));
    assert_eq!(
        levels.collect::<Vec<_>>(),
        [("level_ends", "2029-03-01", "tier:bad")]
    );
}

#[test]
fn duties_of_one_role_alone() {
    let register = Register::new("calendar-role");
    let told = register.json(&["--role", "seller"], &["one"], &record("a", BIG));
    let duties = entries(&told)
        .into_iter()
        .filter(|(_, _, id)| id.starts_with('d'));
    assert_eq!(
        duties.collect::<Vec<_>>(),
        [("deadline", "2027-05-15", "d3")]
    );
    let run = register.run(&["--role", "sellr"], &["one"], &record("a", BIG));
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `seller`?"), "{}", run.err);
}

#[test]
fn a_bad_record_is_rejected_and_the_others_go_on() {
    let register = Register::new("calendar-bad");
    let input = record("a", BIG) + &record("b", "\"bigg\": true") + &record("c", BIG);
    let run = register.run(&["--format", "json"], &["one"], &input);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("bigg"), "{}", run.err);
    let told: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        strings(&entry(&told, "duty_begins", "d4")["systems"]),
        ["a", "c"]
    );
    assert_eq!(told["rejected"][0]["rejected"]["record"], 2);
    let text = register.run(&[], &["one"], &input);
    assert_eq!(text.code, 4);
    assert!(
        text.out.contains("Rejected, and not in the calendar: 1"),
        "{}",
        text.out
    );
    let ics = register.run(&["--format", "ics"], &["one"], &input);
    assert_eq!(ics.code, 4);
    assert!(ics.out.contains("1 rejected record"), "{}", ics.out);
}

#[test]
fn misuse_is_refused() {
    for (args, says) in [
        (
            &["--until", "2026-01-01"][..],
            "`--until 2026-01-01` lies before `--on 2026-11-24`",
        ),
        (&["--until", "tomorrow"], "tomorrow"),
        (
            &["--full", "--format", "json"],
            "`--full` goes with `--format text`",
        ),
        (&["--format", "ndjson"], "ndjson"),
        (
            &["--output", "examples/cv-ranker.yaml"],
            "would replace what is read",
        ),
    ] {
        let run = solon(&[&["calendar", "examples/cv-ranker.yaml"], args].concat());
        assert_eq!(run.code, 2, "{args:?}");
        assert!(run.err.contains(says), "{args:?}: {}", run.err);
    }
    let none = solon(&["calendar", "rules/common"]);
    assert_eq!(none.code, 2, "{}", none.err);
}

/// Whatever the size of the register, what is shown stays on a screen.
#[test]
fn a_large_register_stays_on_one_screen() {
    let register = Register::new("calendar-large");
    let day = |n: usize| format!("2027-{:02}-{:02}", 1 + n % 9, 1 + n % 28);
    let facts = |n: usize| format!("\"big\": true, \"old\": false, \"sold_on\": \"{}\"", day(n));
    let input: String = (0..400)
        .map(|n| record(&format!("s{n}"), &facts(n)))
        .collect();
    for more in [&[][..], &["--until", "2040-01-01"]] {
        let text = register.run(more, &["one", "two"], &input).out;
        assert!(text.lines().count() <= 40, "{text}");
        assert!(text.lines().all(|l| l.chars().count() <= 100), "{text}");
        assert!(text.contains("more (--full)"), "{text}");
    }
    let full = register.run(&["--full"], &["one", "two"], &input).out;
    assert!(
        !full.contains("more (--full)") && full.contains("s399"),
        "{full}"
    );
    assert!(full.lines().count() > 200, "{}", full.lines().count());
}

#[test]
fn a_calendar_speaks_chinese() {
    let register = Register::new("calendar-zh");
    let text = register
        .run(&["--lang", "zh"], &["one"], &record("a", BIG))
        .out;
    assert!(
        text.starts_with("自2026-11-24起的日历 · a\n\n已逾期\n"),
        "{text}"
    );
    assert!(text.contains("自2026-10-30  到期：登记 · d1"), "{text}");
}

/// The bundled regimes, and those that a description reaches.
#[test]
fn a_bundled_register_is_read_under_what_it_reaches() {
    let args = [
        "calendar",
        "examples/cv-ranker.yaml",
        "--pack",
        "reached",
        "--format",
        "json",
    ];
    let told: Value = serde_json::from_str(&solon(&args).out).unwrap();
    let level = entry(&told, "level_begins", "risk:high");
    assert_eq!(level["on"], "2027-12-02");
    assert_eq!(strings(&level["by"]), ["annex3.4.a"]);
    assert_eq!(entry(&told, "deadline", "art11")["on"], "2028-01-31");
    // A picture app of unknown age: marking may apply already, and surely does from December.
    let args = [
        "calendar",
        "examples/public-chatbot.yaml",
        "--format",
        "json",
    ];
    let told: Value = serde_json::from_str(&solon(&args).out).unwrap();
    let marking = entry(&told, "duty_begins", "art50.2");
    assert_eq!(
        (&marking["on"], &marking["latest"]),
        (&Value::Null, &"2026-12-02".into())
    );
}
