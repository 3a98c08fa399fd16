//! What is the same whatever the missing answers are, as reports tell it: levels that several open rules
//! reach together, with what hangs on them, and what a table may yet come to.

use std::sync::Arc;

use solon::Lang;
use solon::facts::State;
use solon::program::{Number, Program};
use solon::report::{RuleReport, Status};

use super::reported;
use crate::small::program;

const JOINT: &str = "fact n : number between 0 and 100\n  ask en \"n\"\n\n\
rule a.1 \"low\"\n  cites L \"Art. 1\"\n  when n at most 15\n  then risk high\n\n\
rule a.2 \"high\"\n  cites L \"Art. 1\"\n  when n more than 10\n  then risk high\n\n\
rule both \"both\"\n  cites L \"Art. 2\"\n  when n at most 15 or n more than 10\n  then risk limited\n\n\
rule read \"read\"\n  cites L \"Art. 2\"\n  when risk is high\n  then other y\n\n\
scale other x < y\n\n\
duty d1 \"d1\"\n  cites L \"Art. 3\"\n  binds provider\n  when fires a.*\n  must \"do it\"\n\n\
duty d2 \"d2\"\n  cites L \"Art. 3\"\n  binds provider\n  when risk is high\n  must \"do it\"\n\n\
duty d3 \"d3\"\n  cites L \"Art. 3\"\n  binds provider\n  when fires a.2\n  must \"do it\"\n\n\
duty d4 \"d4\"\n  cites L \"Art. 3\"\n  binds provider\n  when n at most 10 and n more than 10\n  must \"do it\"\n\n\
penalty p1 \"p1\"\n  for duty d1, duty d2\n  cites L \"Art. 4\"\n  limit from 5 to 10 EUR\n\n";

fn between(low: &str, high: &str) -> State {
    let bound = |text: &str| text.parse::<Number>().ok().map(|n| (n, true));
    State::Number {
        low: bound(low),
        high: bound(high),
    }
}

/// Two open rules reach a level together: what hangs on it is as sure as the level.
#[test]
fn what_hangs_on_a_level_is_as_sure_as_the_level() {
    let program = program(&[], JOINT);
    let told = reported(
        &program,
        &[("n", between("0", "100"))],
        "2026-12-01",
        Lang::En,
    );
    let regime = &told.report.regimes[0];
    let rule = |id: &str| regime.rules.iter().find(|r| r.id == id).unwrap().outcome;
    assert_eq!(rule("a.1"), Status::Open);
    assert_eq!(rule("a.2"), Status::Open);
    assert_eq!(rule("both"), Status::Fires);
    assert_eq!(rule("read"), Status::Fires);
    let duty = |id: &str| regime.duties.iter().find(|d| d.id == id);
    assert_eq!(duty("d1").unwrap().outcome, Status::Fires);
    assert_eq!(duty("d2").unwrap().outcome, Status::Fires);
    assert_eq!(duty("d3").unwrap().outcome, Status::Open);
    assert!(duty("d4").is_none(), "it never arises");
    assert!(duty("d1").unwrap().missing.is_empty());
    assert_eq!(duty("d3").unwrap().missing, ["n"]);
    assert_eq!(regime.penalties[0].outcome, Status::Fires);
    let sure = "whatever the missing answers are\n      [?] n";
    assert!(told.text.contains(sure), "{}", told.text);
}

/// A contested point that makes it open under the other reading is told of a duty that is sure.
#[test]
fn another_reading_leaves_open_what_is_sure() {
    let items = "fact n : number between 0 and 100\n  ask en \"n\"\n\n\
interpretation point \"point\"\n  cites L \"Art. 1\"\n  ask en \"Which?\"\n  reading wide default\n    en \"wide\"\n    cites L \"Art. 1\" :\n    n at most 15 or n more than 10\n  reading narrow\n    en \"narrow\"\n    cites L \"Art. 1\" :\n    n more than 10\n\n\
duty d \"d\"\n  cites L \"Art. 3\"\n  binds provider\n  when reading point\n  must \"do it\"\n\n\
rule r \"r\"\n  cites L \"Art. 1\"\n  when reading point\n  then risk high\n\n";
    let program = program(&[], items);
    let told = reported(
        &program,
        &[("n", between("0", "100"))],
        "2026-12-01",
        Lang::En,
    );
    let duty = &told.report.regimes[0].duties[0];
    assert_eq!(duty.outcome, Status::Fires);
    let others: Vec<Status> = duty.readings.iter().map(|r| r.outcome).collect();
    assert_eq!(others, [Status::Open]);
}

fn table(rows: &str) -> Arc<Program> {
    let text = format!(
        "scale class a < b < c < d\n\nfact n : number between 0 and 100\n  ask en \"n\"\n\n\
         fact m : number between 0 and 100\n  ask en \"m\"\n\ndefine q \"q\" cites L \"Art. 1\" : n / m\n\n\
         table t \"t\" gives class first\n  cites L \"Art. 1\"\n{rows}\n\
         rule r \"r\"\n  cites L \"Art. 1\"\n  then class by t\n"
    );
    program(&[], &text)
}

/// The levels of a table begin with the lowest that is possible, not with the lowest of the scale.
#[test]
fn the_levels_of_a_table_begin_with_the_lowest_possible() {
    let program = table(
        "  row : n -> class\n  a : at most 1 -> a\n  b : at most 2 -> b\n  c : at most 3 -> c\n  d : more than 3 -> d\n",
    );
    let told = reported(
        &program,
        &[("n", between("1.5", "2.5"))],
        "2026-12-01",
        Lang::En,
    );
    let rule = &told.report.regimes[0].rules[0];
    assert_eq!(rule.takes_over["class"], ["b", "c"]);
    assert!(told.text.contains("r r — b … c"), "{}", told.text);
}

/// A rule without a condition of its own applies where what it takes over has a result, and there alone.
#[test]
fn a_rule_that_takes_nothing_over_is_not_listed() {
    let text = "scale class a < b < c\n\nfact on : bool\n  ask en \"on\"\n\n\
fact n : number between 0 and 100\n  ask en \"n\"\n\n\
table t \"t\" gives class first\n  cites L \"Art. 1\"\n  only when on\n  row : n -> class\n  \
low : at most 1 -> a\n  mid : at most 5 -> b\n\n\
score p \"p\" gives class\n  cites L \"Art. 2\"\n  only when on\n  n : more than 2 1\n  \
bands\n    a : up to 0\n    c : over 0\n\n\
rule by_table \"r\"\n  cites L \"Art. 1\"\n  then class by t\n\n\
rule by_score \"q\"\n  cites L \"Art. 2\"\n  then class by p\n\n\
rule written \"w\"\n  cites L \"Art. 1\"\n  then class by t, other y\n\nscale other x < y\n";
    let program = program(&[], text);
    let yes = |yes: bool| State::Bool { no: !yes, yes };
    let listed = |given: &[(&str, State)]| -> Vec<(String, String)> {
        let told = reported(&program, given, "2026-12-01", Lang::En);
        let rules = told.report.regimes[0].rules.iter();
        let taken = |r: &RuleReport| match r.takes_over.get("class") {
            Some([low, high]) => format!("{low} {high}"),
            None => String::new(),
        };
        let named = rules.map(|r| (r.id.clone(), taken(r)));
        named.filter(|(id, _)| id != "written").collect()
    };
    let pair = |id: &str, taken: &str| (id.to_owned(), taken.to_owned());
    // The gate is closed, no row counts, one of the lowest level does, one may.
    assert_eq!(listed(&[("on", yes(false)), ("n", between("1", "1"))]), []);
    let score = pair("by_score", "c c");
    let no_row = [("on", yes(true)), ("n", between("9", "9"))];
    assert_eq!(listed(&no_row), [score]);
    let lowest = [("on", yes(true)), ("n", between("1", "1"))];
    let both = [pair("by_table", "a a"), pair("by_score", "a a")];
    assert_eq!(listed(&lowest), both);
    let open = [("on", yes(true)), ("n", between("1", "5"))];
    let both = [pair("by_table", "a b"), pair("by_score", "a c")];
    assert_eq!(listed(&open), both);
    let told = reported(&program, &no_row, "2026-12-01", Lang::En);
    let rules = &told.report.regimes[0].rules;
    let written = rules.iter().find(|r| r.id == "written").unwrap();
    assert!(written.takes_over.is_empty() && written.assigns["other"] == "y");
}

/// Of many rows that may count it is told how many are not named.
#[test]
fn rows_that_are_not_named_are_counted() {
    let rows: String = (1..=8)
        .map(|i| format!("  r{i} : at most {i} -> {}\n", ["a", "b", "c", "d"][i % 4]))
        .collect();
    let program = table(&format!("  row : n -> class\n{rows}  otherwise -> d\n"));
    let given = [("n", between("0", "7"))];
    let told = reported(&program, &given, "2026-12-01", Lang::En);
    let more = "and 2 more rows that may count";
    assert!(told.text.contains(more), "{}", told.text);
    let zh = reported(&program, &given, "2026-12-01", Lang::Zh);
    assert!(zh.text.contains("另有 2 行可能适用"), "{}", zh.text);
    let few = reported(
        &program,
        &[("n", between("0", "3"))],
        "2026-12-01",
        Lang::En,
    );
    assert!(!few.text.contains("more row"), "{}", few.text);
}

/// Why a ratio does not apply is said.
#[test]
fn a_divisor_of_zero_is_told() {
    let program = table("  row : q -> class\n  n/a -> d\n  otherwise -> a\n");
    let given = |m: &str| [("n", between("1", "1")), ("m", between(m, m))];
    let told = reported(&program, &given("0"), "2026-12-01", Lang::En);
    let says = "does not apply, because m is 0 (n 1 / m 0)";
    assert!(told.text.contains(says), "{}", told.text);
    let other = reported(&program, &given("2"), "2026-12-01", Lang::En);
    assert!(!other.text.contains("does not apply"), "{}", other.text);
}

/// Why the printed maximum is another one than can be reached is told, in the reader's language.
#[test]
fn the_reason_of_a_maximum_is_told() {
    let text = "scale class a < b\n\nfact n : number between 0 and 100\n  ask en \"n\"\n\n\
score p \"p\" gives class\n  cites L \"Art. 2\"\n  n : more than 2 8\n  \
maximum 12 because \"as printed\" zh \"照原文\"\n  \
bands percent of maximum\n    a : up to 50 %\n    b : over 50 %\n\n\
rule q \"q\"\n  cites L \"Art. 2\"\n  then class by p\n";
    let program = program(&[], text);
    let given = [("n", between("9", "9"))];
    let told = reported(&program, &given, "2026-12-01", Lang::En);
    let says = "at most 12: as printed";
    assert!(told.text.contains(says), "{}", told.text);
    let zh = reported(&program, &given, "2026-12-01", Lang::Zh);
    assert!(zh.text.contains("最高12分：照原文"), "{}", zh.text);
}
