//! Laws written by hand for what random ones seldom come to: each is put to the brute force, and what is
//! told is said in words.

use solon_law::program::{LawView, Members, Node};
use solon_proof::analyse::{self, Near, Step};
use solon_verdict::eval::{Case, Label, Query};
use solon_verdict::facts::{Answer, Facts, State};

use super::{compare, day, load, name};

/// A rule that waits for a day which is not known, and is blocked by a given answer.
#[test]
fn what_hangs_on_a_day_that_is_not_known_stands_near() {
    let text = r#"pack p version "1"
  title en "P"

source L "A law"

scale risk minimal < limited < high

fact s : set of { x, y, z }
  ask en "s"

fact n : date
  ask en "n"

rule x.2 "x"
  cites L "Art. 1"
  applies from 2028-01-01 provided exactly 1 of { (n on or after 2028-01-01), (n has come) }
  when s has z
  then risk high
"#;
    let program = load(text).unwrap();
    let mut facts = Facts::empty(&program);
    let x = std::iter::once(0).collect();
    let first = program.facts.ids().next().unwrap();
    facts.set(first, Answer::plain(State::Set { must: x, may: x }));
    compare(&program, &facts, day("2025-06-01"), text);
}

/// What stands near, in words: what would apply, the question, its other answer, and whether it is sure.
fn near(text: &str, answers: &[(&str, State)]) -> Vec<String> {
    let program = load(text).unwrap();
    let mut facts = Facts::empty(&program);
    for (name, state) in answers {
        let (fact, _) = program.facts.iter().find(|(_, f)| f.name == *name).unwrap();
        facts.set(fact, Answer::plain(state.clone()));
    }
    let on = day("2026-06-01");
    compare(&program, &facts, on, text);
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on,
        readings: Vec::new(),
    };
    let case = Case::new(&law, &facts).unwrap();
    let outcome = analyse::evaluate(&case, &query);
    let nearest = analyse::nearest(&case, &query, &outcome);
    let shown = |n: &Near| {
        let mut then = Facts::empty(&program);
        then.set(n.fact, Answer::plain(n.instead.clone()));
        let (fact, answer) = then.shown(&program, true).remove(0);
        let sure = if n.label == Label::Fires {
            "sure"
        } else {
            "open"
        };
        let name = name(&program, n.stands);
        format!("{name} by {fact} {answer:?}: {sure}")
    };
    nearest.changes.iter().map(shown).collect()
}

fn list(values: &[usize]) -> State {
    let of: Members = values.iter().copied().collect();
    State::Set { must: of, may: of }
}

fn yes(yes: bool) -> State {
    State::Bool { no: !yes, yes }
}

/// Care for children is open while nobody says whether there are any. Patients make the rule apply
/// either way, but only both cases together say so; it is sure when pupils and workers are named.
#[test]
fn a_list_that_makes_it_sure_is_found_beyond_one_that_all_cases_together_do() {
    let text = r#"pack p version "1"
  title en "Care"

source L "A law"

scale risk minimal < high

fact people : set of { patients, pupils, workers }
  ask en "Whom does it look after?"

fact children : bool
  ask en "Are there children among them?"

rule care.1 "People who need care"
  cites L "Art. 1"
  when (children) or (people has patients and not children) or (people has all of { pupils, workers })
  then risk high
"#;
    let found = near(text, &[("people", list(&[]))]);
    assert_eq!(
        found,
        [
            r#"care.1 by people Set(["pupils", "workers"]): sure"#,
            "care.1 by children Bool(true): sure",
        ]
    );
}

/// Of two facts about the number of staff only one can be so: without an authority, two of three
/// cannot be. That the condition looks open does not keep the clause from being a way in.
#[test]
fn a_way_in_that_cannot_be_today_is_one_though_it_looks_open() {
    let text = r#"pack p version "1"
  title en "Registers"

source L "A law"

scale risk minimal < high

fact staff : number
  ask en "How many people work there?"

fact authority : bool
  ask en "Is it an authority?"

rule register.1 "Registers"
  cites L "Art. 1"
  when authority
  then risk high

scope governs risk
  cites L "Art. 2"
  in bodies : at least 2 of { (staff <= 1), (staff > 5), (authority) }
  excluded private : not authority
"#;
    let found = near(text, &[("authority", yes(false))]);
    assert_eq!(
        found,
        [
            "scope.bodies by authority Bool(true): open",
            "scope.private by authority Bool(true): open",
            "register.1 by authority Bool(true): open",
        ]
    );
}

/// From 2028 on registers that are not exempt are open to all. Until then it takes two of three: that a register
/// will be open, that it holds pictures, that it is exempt. Only one of the first and the last can be, so that
/// without pictures the rule cannot apply, and with them it does either way; step by step both look open.
const REGISTERS_AHEAD: &str = r#"pack p version "1"
  title en "Registers"

source L "A law"

scale risk minimal < high

scale access low < top

fact holds : set of { names, pictures }
  ask en "What does it hold?"

fact exempt : bool
  ask en "Is it exempt?"

rule open.1 "Open registers"
  cites L "Art. 1"
  applies from 2028-01-01
  unless exempt : exempt
  then access top

rule register.1 "Registers until then"
  cites L "Art. 2"
  applies from 2026-01-01 until 2028-01-01
  when at least 2 of { (classified fires open.1), (holds has pictures), (exempt) }
  then risk high
"#;

#[test]
fn what_is_unknown_of_later_days_pulls_both_ways() {
    let found = near(REGISTERS_AHEAD, &[("holds", list(&[]))]);
    assert_eq!(
        found,
        [
            r#"register.1 by holds Set(["pictures"]): open"#,
            "open.1 by exempt Bool(false): sure",
        ]
    );
}

/// What a rule looks ahead to is told as far as the test that decides it, whatever days that test is of.
#[test]
fn what_is_missing_of_later_days_is_told() {
    let text = REGISTERS_AHEAD.replace(
        "at least 2 of { (classified fires open.1), (holds has pictures), (exempt) }",
        "classified fires open.1",
    );
    let program = load(&text).unwrap();
    let law = program.consult(&LawView::default()).unwrap();
    let mut facts = Facts::empty(&program);
    facts.set(program.fact("exempt").unwrap(), Answer::plain(yes(true)));
    let case = Case::new(&law, &facts).unwrap();
    let query = Query {
        on: day("2026-06-01"),
        readings: Vec::new(),
    };
    let outcome = analyse::evaluate(&case, &query);
    let nearest = analyse::nearest(&case, &query, &outcome);
    let own = |n: &&Near| name(&program, n.stands) == "register.1";
    let near = nearest.changes.iter().find(own).unwrap();
    assert_eq!(near.label, Label::Fires);
    let last = match near.limb.last() {
        Some(Step::Node(node)) => law.graph.node(*node),
        other => panic!("{other:?}"),
    };
    let exempt = program.fact("exempt");
    assert!(matches!(last, Node::Atom { fact, .. } if Some(*fact) == exempt));
}

/// Of lists that do it and change as much, the one that touches the fewest values, then the one that
/// changes the earlier ones.
#[test]
fn of_lists_that_do_as_much_the_first_is_told() {
    let text = r#"pack p version "1"
  title en "Tasks"

source L "A law"

scale risk minimal < high

fact tasks : set of { hiring, grading, policing, lending }
  ask en "What is it for?"

rule tasks.1 "Several tasks at once"
  cites L "Art. 1"
  when count tasks at least 3
  then risk high
"#;
    let told = |tasks: &[usize]| near(text, &[("tasks", list(tasks))]);
    let hiring = r#"tasks.1 by tasks Set(["hiring", "grading", "policing"]): sure"#;
    assert_eq!(told(&[]), [hiring]);
    assert_eq!(told(&[0]), [hiring]);
    let lending = r#"tasks.1 by tasks Set(["hiring", "grading", "lending"]): sure"#;
    assert_eq!(told(&[3]), [lending]);
}

/// Hiring would make the rule apply, and take the system out of a scope that is open: a list without
/// it is told, though more values change.
#[test]
fn a_list_that_leaves_the_scope_is_no_way_to_a_rule() {
    let text = r#"pack p version "1"
  title en "Tasks"

source L "A law"

scale risk minimal < high

fact tasks : set of { hiring, grading, policing, lending }
  ask en "What is it for?"

fact authority : bool
  ask en "Is it an authority?"

rule tasks.1 "Several tasks at once"
  cites L "Art. 1"
  when (tasks has all of { hiring, grading }) or (tasks has all of { grading, policing, lending })
  then risk high

scope governs risk
  cites L "Art. 2"
  in bodies : authority
  excluded employers : tasks has hiring
"#;
    let found = near(text, &[("tasks", list(&[]))]);
    assert_eq!(
        found,
        [r#"tasks.1 by tasks Set(["grading", "policing", "lending"]): sure"#]
    );
}

/// The scope leaves the system on a day that may come before the rule applies, or after.
const REGISTERS: &str = r#"pack p version "1"
  title en "Registers"

source L "A law"

scale risk minimal < high

fact authority : bool
  ask en "Is it an authority?"

fact ended : date
  ask en "When does the registration end?"

rule register.1 "Registers"
  cites L "Art. 1"
  applies from 2028-01-01
  when authority
  then risk high

scope governs risk
  cites L "Art. 2"
  excluded over : ended has come
"#;

/// The rule applies only when the registration may have ended, and the system is out of scope from then
/// on. That it is in scope on the day asked for does not make the rule sure.
#[test]
fn a_rule_of_days_on_which_the_scope_is_open_is_open() {
    let ends = |first: &str, last: &str| State::Day {
        first: Some(day(first)),
        last: Some(day(last)),
    };
    let before = near(
        REGISTERS,
        &[
            ("authority", yes(false)),
            ("ended", ends("2027-06-15", "2029-05-01")),
        ],
    );
    assert_eq!(before, ["register.1 by authority Bool(true): open"]);
    let after = near(
        REGISTERS,
        &[
            ("authority", yes(false)),
            ("ended", ends("2028-05-01", "2029-05-01")),
        ],
    );
    assert_eq!(after, ["register.1 by authority Bool(true): sure"]);
}

/// Levels are told for the case that the system is in scope on the day asked for; a later day that is
/// open for reasons of its own makes none sure.
#[test]
fn a_level_of_days_on_which_the_scope_is_open_is_not_sure() {
    let program = load(REGISTERS).unwrap();
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: day("2026-06-01"),
        readings: Vec::new(),
    };
    let class = |first: &str| {
        let mut facts = Facts::empty(&program);
        let ended = State::Day {
            first: Some(day(first)),
            last: Some(day("2029-05-01")),
        };
        for (name, state) in [("authority", yes(true)), ("ended", ended)] {
            facts.set(program.fact(name).unwrap(), Answer::plain(state));
        }
        let case = Case::new(&law, &facts).unwrap();
        analyse::evaluate(&case, &query).scales[0].class
    };
    assert_eq!(class("2027-06-15"), (0, 1));
    assert_eq!(class("2028-05-01"), (1, 1));
}
