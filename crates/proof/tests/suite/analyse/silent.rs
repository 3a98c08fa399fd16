//! Rules that a system escapes through an answer that was not asked because of them.

use std::sync::Arc;

use solon_law::program::{Part, Program};
use solon_proof::analyse::{Silent, clearances};
use solon_verdict::eval::{Label, Verdict};

use super::{program, rule, shown};

/// Each finding as rule, element and questions; its example is a system that escapes.
fn silent(items: &str) -> Vec<String> {
    let program = program(items);
    let found = clearances(&program).unwrap();
    found.silent.iter().map(|s| told(&program, s)).collect()
}

fn told(program: &Arc<Program>, silent: &Silent) -> String {
    let outcome = shown(program, &silent.example);
    let own = outcome.rules.iter().find(|r| r.provision == silent.rule);
    assert_eq!(own.map(|r| r.label), Some(Label::NotMet));
    assert!(outcome.rules.iter().all(|r| r.label == Label::NotMet));
    assert_eq!(outcome.scales[0].class, (0, 0));
    assert!(outcome.broken.is_empty());
    assert!(matches!(
        outcome.scope.verdict,
        Verdict::In | Verdict::Partial
    ));
    let labels = silent.names.iter().filter_map(|part| match part {
        Part::Limb(label, ..) => Some(format!("/{label}")),
        Part::Define(d) => Some(format!("/{}", program.defines[d].name)),
        _ => None,
    });
    let asked = silent.asked.iter();
    let asked: Vec<&str> = asked.map(|f| program.facts[f].name.as_str()).collect();
    let id = &program.provisions[silent.rule].id;
    format!("{id}{}: {}", labels.collect::<String>(), asked.join(", "))
}

/// How many reasons are told needlessly.
fn needless(items: &str) -> Vec<usize> {
    let needless = clearances(&program(items)).unwrap().needless;
    needless.iter().map(|c| c.index()).collect()
}

fn none() -> Vec<String> {
    Vec::new()
}

const GATED: &str = "fact paid : bool\n  only when uses has hiring\n  ask en \"paid\"\n\n";
const ROLES: &str = "fact roles : set of { maker, user }\n  ask en \"roles\"\n\n";

#[test]
fn what_comes_first_is_what_the_rule_is_about() {
    let one = |when: &str| silent(&rule("art1", when, "high"));
    assert_eq!(one("uses has hiring and place is cloud"), ["art1: place"]);
    assert_eq!(one("place is cloud and uses has hiring"), ["art1: uses"]);
    assert_eq!(one("uses has hiring"), none());
    // More of the same question is what it is about as well.
    assert_eq!(one("uses has hiring and uses has none of { play }"), none());
    assert_eq!(one("uses has hiring or place is cloud"), none());
    // What can never be met cannot be cleared.
    assert_eq!(
        one("uses has hiring and place is cloud and place is device"),
        none()
    );
}

#[test]
fn a_role_is_not_what_a_rule_is_about() {
    let one = |when: &str| silent(&format!("{ROLES}{}", rule("art1", when, "high")));
    let expected = ["art1: roles", "art1: place"];
    let found = one("roles has maker and uses has hiring and place is cloud");
    // Without labels both are elements of one condition, of which the first is told.
    assert_eq!(found, expected[..1]);
    let labelled = "all of\n    who : roles has maker\n    what : uses has hiring\n    where_it_is : place is cloud";
    assert_eq!(
        one(labelled),
        ["art1/who: roles", "art1/where_it_is: place"]
    );
}

#[test]
fn a_question_that_the_rule_opens_is_not_asked_of_everybody() {
    let one = |when: &str| silent(&format!("{GATED}{}", rule("art1", when, "high")));
    assert_eq!(one("uses has hiring and paid"), none());
    // Asked because of the rule, and it may still say yes.
    assert_eq!(one("uses has hiring and (paid or place is cloud)"), none());
    // Whatever it says, the place clears.
    assert_eq!(
        one("uses has hiring and (paid or a) and place is cloud"),
        ["art1: place"]
    );
    // A gate that the rule does not open asks nobody because of it.
    let other = "fact far : bool\n  only when place is cloud\n  ask en \"far\"\n\n";
    let found = silent(&format!(
        "{other}{}",
        rule("art1", "uses has hiring and far", "high")
    ));
    assert_eq!(found, ["art1: far"]);
    // One that something else closes was not asked either.
    let closed =
        "fact far : bool\n  only when uses has hiring and place is cloud\n  ask en \"far\"\n\n";
    let found = silent(&format!(
        "{closed}{}",
        rule("art1", "uses has hiring and far", "high")
    ));
    assert_eq!(found, ["art1: place"]);
}

#[test]
fn another_rule_a_constraint_or_an_exception_breaks_the_silence() {
    let base = rule("art1", "uses has hiring and place is cloud", "high");
    assert_eq!(silent(&base), ["art1: place"]);
    let with = |more: &str| silent(&format!("{base}{more}"));
    assert_eq!(
        with(&rule(
            "art2",
            "uses has hiring and place is not cloud",
            "middle"
        )),
        none()
    );
    let constraint = |cond: &str| format!("constraint c :\n  {cond}\n  warn en \"look again\"\n\n");
    assert_eq!(
        with(&constraint("uses has hiring implies place is cloud")),
        none()
    );
    assert_eq!(
        with(&constraint("uses has hiring implies place is not both")),
        ["art1: place"]
    );
    let defeated = "rule art2 \"2\"\n  cites LAW \"Art. 2\"\n  when uses has hiring\n  unless far : place is not cloud\n  then risk high\n\n";
    assert_eq!(with(defeated), none());
    let scope = "scope governs risk\n  cites LAW \"Art. 9\"\n  in eu : place is cloud\n\n";
    assert_eq!(with(scope), none());
}

#[test]
fn each_way_to_meet_a_rule_is_one_of_its_own_and_an_element_is_told_once() {
    let when = "any of\n    one : uses has hiring and a\n    other : uses has pricing and b and place is cloud";
    assert_eq!(
        silent(&rule("art1", when, "high")),
        ["art1/one: a", "art1/other: b"]
    );
}

#[test]
fn what_a_rule_is_about_may_be_so_in_several_ways() {
    let when = "all of\n    what : uses has play or (uses has hiring and a)\n    where_it_is : place is cloud";
    assert_eq!(
        silent(&rule("art1", when, "high")),
        ["art1/where_it_is: place", "art1/what: a"]
    );
}

#[test]
fn what_other_provisions_come_to_is_no_answer() {
    let items = format!(
        "{}{}",
        rule("art1", "uses has hiring", "middle"),
        rule("art2", "uses has pricing and fires art1", "high")
    );
    assert_eq!(silent(&items), none());
}

#[test]
fn the_law_is_looked_at_as_it_stands_in_the_end() {
    let base = rule("art1", "uses has hiring and place is cloud", "high");
    let amended = "amendment later \"Later\"\n  source REF\n  status in force from 2027-01-01\n\namend art1\n  when uses has hiring\n\n";
    assert_eq!(silent(&format!("{base}{amended}")), none());
    let define = "define here\n  cites LAW \"Art. 3\" :\n  place is cloud\n\n";
    let base = rule("art1", "uses has hiring and here", "high");
    assert_eq!(silent(&format!("{define}{base}")), ["art1/here: place"]);
    let amended = "amendment later \"Later\"\n  source REF\n  status in force from 2027-01-01\n\namend define here\n  cites REF \"Art. 1\" :\n  a\n\n";
    assert_eq!(
        silent(&format!("{define}{base}{amended}")),
        ["art1/here: a"]
    );
}

#[test]
fn the_default_reading_counts() {
    let text = |first: &str, second: &str| {
        format!(
            "interpretation i\n  ask en \"i\"\n  reading one{first}\n    cites LAW \"Art. 3\" : uses has hiring and place is cloud\n  reading two{second}\n    cites LAW \"Art. 3\" : uses has hiring\n\n{}",
            rule("art1", "reading i", "high")
        )
    };
    assert_eq!(silent(&text(" default", "")), ["art1: place"]);
    assert_eq!(silent(&text("", " default")), none());
}

const REASON: &str = "clears because \"Article 1 speaks of the cloud\" cites LAW \"Art. 1\" :";

#[test]
fn a_reason_answers_on_a_limb_and_on_a_define_for_every_rule_that_uses_it() {
    let limbs = |reason: &str| {
        rule(
            "art1",
            &format!("all of\n    what : uses has hiring\n    where_it_is {reason} place is cloud"),
            "high",
        )
    };
    assert_eq!(silent(&limbs(":")), ["art1/where_it_is: place"]);
    assert_eq!(silent(&limbs(REASON)), none());
    assert!(needless(&limbs(REASON)).is_empty());
    let define = format!("define here\n  {REASON}\n  place is cloud\n\n");
    let two = format!(
        "{define}{}{}",
        rule("art1", "uses has hiring and here", "high"),
        rule(
            "art2",
            "all of\n    what : uses has pricing\n    place : here",
            "middle"
        ),
    );
    assert_eq!(silent(&two), none());
    assert!(needless(&two).is_empty());
}

#[test]
fn a_reason_that_is_never_told_is_needless() {
    let all = |what: &str, place: &str| {
        rule(
            "art1",
            &format!(
                "all of\n    what {what} uses has hiring\n    where_it_is {place} place is cloud"
            ),
            "high",
        )
    };
    // On what the rule is about.
    assert_eq!(needless(&all(REASON, REASON)), [0]);
    // Where a constraint watches.
    let watched =
        "constraint c :\n  uses has hiring implies place is cloud\n  warn en \"look again\"\n\n";
    let items = format!("{watched}{}", all(":", REASON));
    assert_eq!(needless(&items), [0]);
    // On what no rule reads, and on an outer name where an inner one says it.
    let unread = format!("define here\n  {REASON}\n  place is cloud\n\n");
    assert!(needless(&unread).is_empty());
    let items = format!("{unread}{}", rule("art1", "uses has hiring", "high"));
    assert_eq!(needless(&items), [0]);
    let items = format!(
        "{unread}{}",
        rule(
            "art1",
            &format!("all of\n    what : uses has hiring\n    outer {REASON} here"),
            "high",
        )
    );
    assert_eq!(needless(&items).len(), 1);
}

#[test]
fn terms_that_use_others_twice_are_gone_through_once() {
    let define = |at: usize, what: &str| {
        format!("define d{at} \"d\"\n  cites LAW \"Art. 9\" :\n  {what}\n\n")
    };
    let mut terms = define(0, "place is cloud");
    for at in 1..80 {
        let before = at - 1;
        terms += &define(
            at,
            &format!("d{before} or (place is device and not d{before})"),
        );
    }
    // There are 2 to the power of 80 ways down.
    let rule = rule("art1", "uses has hiring and d79", "high");
    assert_eq!(silent(&format!("{terms}{rule}")), ["art1/d79: place"]);
}
