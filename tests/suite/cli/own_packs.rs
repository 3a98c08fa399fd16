//! Small packs of authors, as the commands take them: nearer days, what fines count for, what changed
//! besides provisions, numbers that are asked by value.

use super::{Scratch, json, solon};

const HEAD: &str =
    "pack own version \"1\"\n  title en \"Own\"\n\nsource L \"Law\"\n\nscale tier ok < bad\n\n";

/// Of a stretch of days the nearest is named, where another stretch lies behind it.
#[test]
fn the_nearest_day_of_a_stretch_is_named() {
    let scratch = Scratch::new("nearest-day");
    scratch.file("own/pack.solon", &format!("{HEAD}fact day : date\n  ask en \"day\"\n  cites L \"Art. 1\"\n\nrule r1 \"r1\"\n  cites L \"Art. 1\"\n  when day before 2026-07-01\n  then tier bad\n\nrule r2 \"r2\"\n  cites L \"Art. 1\"\n  when day on or after 2026-07-01 and day more than 2 years ago\n  then tier bad\n"));
    let file = scratch.file(
        "s.yaml",
        "solon: 1\nsystem: s\nfacts: { day: 2026-07-01 }\n",
    );
    let pack = format!("{}/own", scratch.path());
    let told = json(&[
        "classify",
        "--pack",
        &pack,
        &file,
        "--on",
        "2026-12-01",
        "--format",
        "json",
    ]);
    let near = &told["regimes"][0]["nearest"][0];
    assert_eq!(near["rule"], "r1");
    assert!(near.to_string().contains("2026-06-30"), "{near}");
}

/// A test that says for what an amount counts is compared with it.
#[test]
fn a_test_expects_for_what_a_fine_counts() {
    let scratch = Scratch::new("fine-per");
    let pack = |per: &str| {
        format!(
            "{HEAD}fact goes_on : bool\n  ask en \"on\"\n  cites L \"Art. 1\"\n\nrule r1 \"r1\"\n  cites L \"Art. 1\"\n  when goes_on\n  then tier bad\n\npenalty p1 \"p1\"\n  for r1\n  cites L \"Art. 1\"\n  limit from 500 to 4_000 EUR per day\n\ntest \"t\"\n  given goes_on\n  expect penalty p1 = from 500 to 4_000 EUR{per}\n"
        )
    };
    for (per, code) in [("", 0), (" per day", 0), (" per violation", 3)] {
        scratch.file("own/pack.solon", &pack(per));
        let run = solon(&["test", &format!("{}/own", scratch.path())]);
        assert_eq!(run.code, code, "{per}: {}{}", run.out, run.err);
        if code != 0 {
            assert!(run.out.contains("4000 EUR per day"), "{}", run.out);
        }
    }
    let path = scratch.file("own/pack.solon", &pack(" per day"));
    assert_eq!(solon(&["fmt", "--check", &path]).code, 0);
}

/// Tables, scores and calendars that changed stand among what differs.
#[test]
fn what_changed_besides_provisions_is_told() {
    let scratch = Scratch::new("differs");
    let pack = |most: &str, points: &str, off: &str| {
        format!(
            "{HEAD}fact n : number between 0 and 9\n  ask en \"n\"\n  cites L \"Art. 1\"\n\nfact day : date\n  ask en \"day\"\n  cites L \"Art. 1\"\n\ncalendar prc \"Days\"\n  cites L \"Art. 6\"\n  working Monday to Friday\n  off {off}\n  known 2026-01-01 to 2026-12-31\n\ntable grade \"Grade\" gives tier first\n  cites L \"Annex\"\n  row : n              -> tier\n  ok  : at most {most} -> ok\n  bad : more than 1    -> bad\n\nscore sum \"Sum\" gives tier\n  cites L \"Annex\"\n  n : more than 3 {points}\n  bands\n    ok  : up to 2\n    bad : over 2\n\nrule r1 \"r1\"\n  cites L \"Art. 1\"\n  then tier by grade\n\nrule r2 \"r2\"\n  cites L \"Art. 1\"\n  then tier by sum\n"
        )
    };
    let off = "2026-10-01 to 2026-10-07";
    scratch.file("old/pack.solon", &pack("1", "3", off));
    let changed = |most: &str, points: &str, off: &str| {
        scratch.file("new/pack.solon", &pack(most, points, off));
        let folder = |name: &str| format!("{}/{name}", scratch.path());
        let d = json(&["diff", &folder("old"), &folder("new"), "--format", "json"]);
        let all = d["provisions"].as_array().unwrap().clone();
        let of = |p: &serde_json::Value| {
            format!("{} {} {}", p["change"], p["kind"], p["id"]).replace('"', "")
        };
        all.iter().map(of).collect::<Vec<String>>()
    };
    assert_eq!(changed("1", "3", off), Vec::<String>::new());
    assert_eq!(changed("2", "3", off), ["changed table grade"]);
    assert_eq!(changed("1", "4", off), ["changed score sum"]);
    assert_eq!(
        changed("1", "3", "2026-10-01 to 2026-10-08"),
        ["changed calendar prc"]
    );
}

/// An answer under the name of an item that is asked by value: the questions are named.
#[test]
fn a_name_asked_by_value_tells_its_questions() {
    let scratch = Scratch::new("by-value");
    scratch.file("own/pack.solon", &format!("{HEAD}values market\n  cn en \"C\"\n  us en \"U\"\n\nfact markets : set of market\n  ask en \"Where?\"\n  cites L \"Art. 1\"\n\nfact users : whole number between 0 and 9 by markets\n  ask en \"Users\"\n  cites L \"Art. 1\"\n\nrule r1 \"r1\"\n  cites L \"Art. 1\"\n  when users_in_cn more than 3 or users_in_us more than 3\n  then tier bad\n"));
    let file = scratch.file("s.yaml", "solon: 1\nsystem: s\nfacts: { users: 5 }\n");
    let pack = format!("{}/own", scratch.path());
    let run = solon(&["classify", "--pack", &pack, &file]);
    let says = "there is one question for each value: `users_in_cn`, `users_in_us`";
    assert!(
        run.err.contains(says) || run.out.contains(says),
        "{}{}",
        run.out,
        run.err
    );
    let run = solon(&["classify", "--lang", "zh", "--pack", &pack, &file]);
    assert!((run.out + &run.err).contains("每个选项各有一个问题"));
}
