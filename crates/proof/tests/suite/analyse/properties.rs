//! Statements about all systems: which hold, and what their counterexamples show.

use std::sync::Arc;

use super::*;
use super::{program, rule, shown};

const SCOPE: &str = "scope governs risk\n  cites LAW \"Art. 2\"\n  excluded arms : b\n\n";

/// Names of the properties that do not hold.
fn broken(items: &str) -> Vec<String> {
    let program = program(items);
    let broken = analyse::broken_properties(&program).unwrap();
    broken
        .iter()
        .map(|b| program.properties[b.property].name.clone())
        .collect()
}

fn only(items: &str) -> (Arc<Program>, Broken) {
    let program = program(items);
    let mut broken = analyse::broken_properties(&program).unwrap();
    assert_eq!(broken.len(), 1);
    let broken = broken.remove(0);
    (program, broken)
}

#[test]
fn a_property_speaks_of_systems_in_scope() {
    let text = format!(
        "{SCOPE}{}property inside\n  always a implies risk at least high\n\nproperty anywhere\n  always a implies risk at least high\n  even out of scope\n",
        rule("art1", "a", "high")
    );
    let (program, found) = only(&text);
    assert_eq!(program.properties[found.property].name, "anywhere");
    let outcome = shown(&program, &found.example);
    assert_eq!(outcome.scope.verdict, Verdict::Out);
}

#[test]
fn a_counterexample_says_no_more_than_it_must() {
    let text = format!(
        "{}property p\n  always uses has hiring implies risk at least high\n",
        rule(
            "art1",
            "uses has hiring and n at least 5 and place is cloud",
            "high"
        )
    );
    let (program, found) = only(&text);
    assert_eq!(found.example.says.len(), 2);
    let outcome = shown(&program, &found.example);
    assert_eq!(outcome.scales[0].class, (0, 0));
    // Whatever is left open, the level stays below.
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2027, 1, 1),
        readings: Vec::new(),
    };
    let open = analyse::evaluate(&Case::new(&law, &found.example.facts).unwrap(), &query);
    assert!(open.scales[0].class.1 < 2);
}

#[test]
fn outcomes_are_those_of_the_day_or_of_a_later_one() {
    let during = |from: &str, until: &str| {
        let days = format!("  applies from {from}{until}\n  when");
        rule("art1", "a", "high").replace("  when", &days)
    };
    let always = "property p\n  always a implies risk at least high\n";
    assert_eq!(
        broken(&format!("{}{always}", during("2027-01-01", ""))),
        Vec::<String>::new()
    );
    let ends = format!("{}{always}", during("2027-01-01", " until 2029-01-01"));
    let (program, found) = only(&ends);
    assert_eq!(found.example.on, Some(date(2029, 1, 1)));
    assert_eq!(shown(&program, &found.example).scales[0].class, (0, 0));
    assert_eq!(broken(&format!("{ends}  from 2028-01-01\n")), ["p"]);
    let never = "property p\n  never fires art1\n";
    let past = format!("{}{never}", during("2027-01-01", " until 2029-01-01"));
    assert_eq!(broken(&past), ["p"]);
    assert_eq!(broken(&format!("{past}  from 2028-12-31\n")), ["p"]);
    assert_eq!(
        broken(&format!("{past}  from 2029-01-01\n")),
        Vec::<String>::new()
    );
}

#[test]
fn the_first_day_spoken_of_is_the_day_of_the_example() {
    let text = format!(
        "{}property p\n  always a\n  from 2027-06-15\n",
        rule("art1", "a", "high")
    );
    let (_, found) = only(&text);
    assert_eq!(found.example.on, Some(date(2027, 6, 15)));
}

#[test]
fn default_readings_unless_it_says_every() {
    let point = "interpretation point\n  ask en \"?\"\n  reading usual default\n    cites LAW \"Art. 3\" : a\n  reading other\n    cites LAW \"Recital 3\" : a and b\n\n";
    let claim = "property p\n  always a implies risk at least high\n";
    let text = format!("{point}{}{claim}", rule("art1", "reading point", "high"));
    assert_eq!(broken(&text), Vec::<String>::new());
    let (program, found) = only(&format!("{text}  under every reading\n"));
    let readings = found.example.readings.clone();
    assert_eq!(readings.len(), 1);
    assert_eq!(
        program.interpretations[readings[0].0].readings[readings[0].1].name,
        "other"
    );
    assert_eq!(shown(&program, &found.example).scales[0].class, (0, 0));
}

/// Every reading includes the defaults, where they change with an amendment.
#[test]
fn every_reading_includes_changing_defaults() {
    let point = "interpretation point\n  ask en \"?\"\n  reading usual default\n    cites LAW \"Art. 3\" : a\n  reading other\n    cites LAW \"Recital 3\" : not a\n\n";
    let claim = "property p\n  always risk at least high implies reading point\n";
    let change = "\namendment reform \"x\"\n  source REF\n  status in force from 2028-01-01\n\namend interpretation point\n  cites REF \"Art. 1\"\n  default other\n";
    let text = format!("{point}{}{claim}", rule("art1", "reading point", "high"));
    assert_eq!(broken(&text), Vec::<String>::new());
    assert_eq!(
        broken(&format!("{text}  under every reading\n")),
        Vec::<String>::new()
    );
    assert_eq!(broken(&format!("{text}{change}")), ["p"]);
    assert_eq!(
        broken(&format!("{text}  under every reading\n{change}")),
        ["p"]
    );
}

#[test]
fn levels_count_only_where_a_scope_that_governs_them_takes_the_system_in() {
    let two = "scale model none < general\n\nscope governs risk\n  cites LAW \"Art. 2\"\n  in system : a\n\nscope models governs model\n  cites LAW \"Art. 2\"\n  in model : b\n\nrule art2 \"x\"\n  cites LAW \"Art. 2\"\n  when n at least 1\n  then model general\n\n";
    let text = format!(
        "{two}{}property systems\n  always n at least 1 implies risk at least high\n\nproperty one\n  always n at least 1 implies risk at least high or model at least general\n\nproperty rules\n  always n at least 1 implies fires art1\n",
        rule("art1", "n at least 1", "high")
    );
    // Where the first scope does not take it in, neither the level nor the rule counts.
    assert_eq!(broken(&text), ["systems", "rules"]);
}

#[test]
fn what_defeats_is_told_apart() {
    let text = format!(
        "rule art1 \"x\"\n  cites LAW \"Art. 1\"\n  when a\n  unless own cites LAW \"Art. 1(2)\" : n less than 5\n  then risk high\n\nexception art2 \"x\" to art1\n  cites LAW \"Art. 2\"\n  when uses has play\n\n{}{}{}{}",
        "property by_play\n  always defeated art1 by art2 implies uses has play\n\n",
        "property own\n  always defeated art1 by art1/own implies n less than 5\n\n",
        "property not_both\n  never defeated art1 by art2 and defeated art1 by art1/own\n\n",
        "property fires_or_defeated\n  always a implies (fires art1 or defeated art1 by art2 or defeated art1 by art1/own)\n\n"
    );
    assert_eq!(broken(&text), ["not_both"]);
}

/// Of a day that is not known there may be none; whoever names bounds says that there is one.
#[test]
fn a_day_may_never_have_been() {
    let items = "define sometime : day before 2027-01-01 or day on or after 2027-01-01\n\nrule art1 \"art1\"\n  cites LAW \"Art. 1\"\n  when sometime\n  then risk high\n\nproperty p\n  always risk at least high\n\nproperty q\n  never day before 2027-01-01 and day on or after 2027-01-01\n\nproperty r\n  always not day before 2027-01-01 or not day on or after 2027-01-01\n";
    let (program, found) = only(items);
    assert_eq!(program.properties[found.property].name, "p");
    let fact = program.fact("day").unwrap();
    assert_eq!(found.example.facts.state(&program, fact), State::Absent);
    assert_eq!(
        solon_law::words::phrase(&program, &found.example.says[0], solon_law::words::Lang::En),
        "there is no day for “day”"
    );
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2026, 6, 1),
        readings: Vec::new(),
    };
    let class = |state: Option<State>| {
        let mut facts = Facts::empty(&program);
        if let Some(state) = state {
            facts.set(fact, Answer::plain(state));
        }
        let case = Case::new(&law, &facts).unwrap();
        analyse::evaluate(&case, &query).scales[0].class
    };
    assert_eq!(class(None), (0, 2));
    assert_eq!(class(Some(State::Absent)), (0, 0));
    let some = State::Day {
        first: None,
        last: Some(date(2030, 1, 1)),
    };
    assert_eq!(class(Some(some)), (2, 2));
}

/// An exception that waits for a planned day keeps the level open only as long as nobody says that
/// there is none.
#[test]
fn what_is_never_planned_excuses_nobody() {
    let text = format!(
        "{}exception closing \"closing\" to art1\n  cites LAW \"Art. 2\"\n  when day before 2030-07-01\n",
        rule("art1", "a", "high")
    );
    let program = program(&text);
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2026, 6, 1),
        readings: Vec::new(),
    };
    let class = |day: Option<State>| {
        let mut facts = Facts::empty(&program);
        let yes = State::Bool {
            no: false,
            yes: true,
        };
        facts.set(program.fact("a").unwrap(), Answer::plain(yes));
        if let Some(day) = day {
            facts.set(program.fact("day").unwrap(), Answer::plain(day));
        }
        let case = Case::new(&law, &facts).unwrap();
        analyse::evaluate(&case, &query).scales[0].class
    };
    assert_eq!(class(None), (0, 2));
    assert_eq!(class(Some(State::Absent)), (2, 2));
}
