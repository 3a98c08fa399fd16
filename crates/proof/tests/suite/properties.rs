//! What a property says of a day: outcomes in it are those of the classification, so that they hold
//! on the day on which they come about and on every day before it.

use std::sync::Arc;

use solon_check::pack::{PackText, digest, load};
use solon_law::program::{Claim, Law, LawView, Program};
use solon_verdict::eval::{Case, Query, Tri, trace};
use solon_verdict::facts::{Answer, Facts};

use crate::packs::Rules;
use crate::small::{program, yes};

const FACTS: [&str; 5] = ["hiring", "play", "shielded", "defence", "old"];

/// r1 applies from 2027 on, its exception from 2028; r2 ends before those who play come into scope;
/// a transition moves r1 far away for old systems.
const RULES: &str = r#"
scope governs risk
  cites L "Art. 2"
  excluded military : defence
  excluded early applies until 2027-06-01 : play

rule r1
  cites L "Art. 1"
  applies from 2027-01-01
  when hiring
  then risk high

rule r2
  cites L "Art. 1"
  applies until 2027-03-01
  when play
  then risk limited

exception e to r1
  cites L "Art. 3"
  applies from 2028-01-01
  when shielded

transition t for r1
  cites L "Art. 4"
  when old
  then applies from 2040-01-01 otherwise

role keeper
  cites L "Art. 5"
  when fires r1

define both
  cites L "Art. 6" : fires r1 and risk at least high

property level
  always risk at least high

property bottom
  always risk at least minimal

property never_high "Nobody is high"
  never risk at least high

property some
  always risk at least limited

property exact
  always risk is limited

property fires
  always fires r1

property fires_late
  always fires r2

property defeated
  always defeated r1 by e

property role
  always keeper

property defined
  always both

property plain
  always hiring implies not shielded
  from 2027-01-01
  under every reading
  even out of scope
"#;

fn consult(program: &Arc<Program>) -> Law {
    program.consult(&LawView::default()).unwrap()
}

/// The days on which a property holds, fails and is open, for a system of which the given facts are
/// so and all others not, or unknown.
fn days(program: &Arc<Program>, law: &Law, given: &[&str], unknown: &[&str], name: &str) -> String {
    let mut facts = Facts::empty(program);
    for fact in FACTS.iter().filter(|f| !unknown.contains(f)) {
        let id = program.fact(fact).unwrap();
        facts.set(id, Answer::plain(yes(given.contains(fact))));
    }
    let at = program.properties.iter().position(|p| p.name == name);
    let node = law.properties[at.unwrap()][0];
    let query = Query {
        on: "2026-06-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let trace = trace(&Case::new(law, &facts).unwrap(), &query);
    let mut out = String::new();
    let mut last = None;
    for segment in &trace.segments {
        let value = segment.value(node);
        if last == Some(value) {
            continue;
        }
        last = Some(value);
        let word = match value {
            Tri::True => "holds",
            Tri::False => "fails",
            Tri::Unknown => "open",
        };
        match segment.from {
            Some(day) => out.push_str(&format!(", {day} {word}")),
            None => out.push_str(word),
        }
    }
    out
}

#[test]
fn outcomes_hold_until_they_are_over() {
    let program = program(&FACTS, RULES);
    let law = consult(&program);
    let of = |given: &[&str], name: &str| days(&program, &law, given, &[], name);
    // Before the first day of the rule as after it.
    for name in ["level", "fires", "role", "defined", "bottom"] {
        assert_eq!(of(&["hiring"], name), "holds", "{name}");
    }
    for name in ["never_high", "exact", "defeated", "fires_late"] {
        assert_eq!(of(&["hiring"], name), "fails", "{name}");
    }
    // An exception of 2028 leaves the classification of 2027 alone.
    let over = "holds, 2028-01-01 fails";
    for name in ["level", "some", "fires", "role", "defined"] {
        assert_eq!(of(&["hiring", "shielded"], name), over, "{name}");
    }
    assert_eq!(
        of(&["hiring", "shielded"], "never_high"),
        "fails, 2028-01-01 holds"
    );
    assert_eq!(of(&["hiring", "shielded"], "defeated"), "holds");
    // Facts are what they are.
    assert_eq!(of(&["hiring", "shielded"], "plain"), "fails");
    assert_eq!(of(&["shielded"], "plain"), "holds");
    // A transition moves what applies, not the classification.
    assert_eq!(of(&["hiring", "shielded", "old"], "level"), over);
}

#[test]
fn a_level_counts_on_days_on_which_the_system_is_in_scope() {
    let program = program(&FACTS, RULES);
    let law = consult(&program);
    let of = |given: &[&str], name: &str| days(&program, &law, given, &[], name);
    assert_eq!(of(&["hiring", "defence"], "level"), "fails");
    assert_eq!(of(&["hiring", "defence"], "never_high"), "holds");
    assert_eq!(of(&["hiring", "defence"], "fires"), "holds");
    assert_eq!(of(&["hiring", "defence"], "bottom"), "holds");
    // In scope when the rule is over: never both at once.
    assert_eq!(of(&["play"], "some"), "fails");
    assert_eq!(of(&["play"], "fires_late"), "holds, 2027-03-01 fails");
    assert_eq!(of(&["play", "hiring"], "level"), "holds");
}

#[test]
fn what_is_unknown_leaves_a_property_open() {
    let program = program(&FACTS, RULES);
    let law = consult(&program);
    assert_eq!(days(&program, &law, &[], &["hiring"], "level"), "open");
    assert_eq!(
        days(&program, &law, &["hiring"], &["shielded"], "level"),
        "holds, 2028-01-01 open"
    );
    assert_eq!(
        days(&program, &law, &["hiring"], &["defence"], "never_high"),
        "open"
    );
}

#[test]
fn the_scope_of_the_law_stands_beside_its_properties() {
    let program = program(&FACTS, RULES);
    let law = consult(&program);
    assert_eq!(law.in_scope, law.scopes.values().next().unwrap().in_scope);
    let plain = &program.properties[program.properties.len() - 1];
    assert_eq!(plain.from, Some("2027-01-01".parse().unwrap()));
    assert!(plain.every_reading && plain.out_of_scope);
    assert!(matches!(plain.claim, Claim::Always(_)));
    assert!(matches!(program.properties[2].claim, Claim::Never(_)));
    assert_eq!(program.properties[2].title, "Nobody is high");

    let without = crate::small::program(&["a"], &crate::small::rule("r", "a", "high", ""));
    let law = consult(&without);
    assert!(law.properties.is_empty());
    let facts = Facts::empty(&without);
    let query = Query {
        on: "2026-06-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let trace = trace(&Case::new(&law, &facts).unwrap(), &query);
    assert_eq!(trace.segments[0].value(law.in_scope), Tri::True);
}

/// A pack is the same pack whatever is proved of it.
#[test]
fn properties_stand_beside_the_rules() {
    let rules = "pack p version \"1\"\nsource L \"A law\"\nscale risk low < high\nfact a : bool\n  ask en \"a?\"\nrule r\n  cites L \"Art. 1\"\n  when a\n  then risk high\n";
    let pack = |rest: &str| PackText {
        folder: "p".to_owned(),
        files: vec![("pack.solon".to_owned(), format!("{rules}{rest}"))],
    };
    let proved = pack("property high\n  always a implies risk at least high\n");
    assert_eq!(digest(&pack("")), digest(&proved));
    let all = load(&proved, &Rules, true);
    assert!(all.diagnostics.is_empty(), "{:?}", all.diagnostics);
    assert_eq!(all.program.properties.len(), 1);
    assert_eq!(all.program.properties[0].line, 10);
    assert!(load(&proved, &Rules, false).program.properties.is_empty());
    // What was built before is built the same.
    let law = all.program.consult(&LawView::default()).unwrap();
    let bare = load(&pack(""), &Rules, true).program;
    let bare = bare.consult(&LawView::default()).unwrap();
    let same = bare.graph.nodes();
    let before = same.len() - 1;
    let all = law.graph.nodes().values().take(before);
    assert!(all.eq(same.values().take(before)));
}
