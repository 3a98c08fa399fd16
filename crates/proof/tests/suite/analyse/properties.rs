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

/// What a claim of two systems shows: the answer of the second one, as text, where the level falls.
fn falls(items: &str) -> Option<(Arc<Program>, Example, Example)> {
    let program = program(items);
    let mut broken = analyse::broken_properties(&program).unwrap();
    assert!(broken.len() < 2);
    let broken = broken.pop()?;
    Some((program, broken.example, broken.lower.unwrap()))
}

#[test]
fn a_level_that_falls_is_shown_on_both_sides_of_the_change() {
    let rules =
        rule("art1", "n at least 5 and n less than 20", "high") + &rule("art2", "a", "middle");
    let claim = |c: &str| format!("{rules}property p\n  risk never falls as {c}\n");
    let (program, one, other) = falls(&claim("n rises")).unwrap();
    let n = program.fact("n").unwrap();
    let number = |facts: &Facts| match facts.get(n).unwrap().state {
        State::Number {
            low: Some((n, true)),
            ..
        } => n,
        _ => panic!("no number"),
    };
    let (before, after) = (number(&one.facts), number(&other.facts));
    assert!(
        before < after && after >= 20.into() && before >= 5.into(),
        "{before} {after}"
    );
    // All else is the same; of the other system that alone is told which is otherwise.
    assert_eq!(other.says.len(), 1);
    assert_eq!(shown(&program, &one).scales[0].class, (2, 2));
    assert_ne!(shown(&program, &other).scales[0].class, (2, 2));
    let (_, one, other) = falls(&claim("n falls")).unwrap();
    let (before, after) = (number(&one.facts), number(&other.facts));
    assert!(
        before >= 5.into() && before < 20.into() && after < 5.into(),
        "{before} {after}"
    );
    assert!(falls(&claim("a goes no < yes")).is_none());
    let (_, one, other) = falls(&claim("a goes yes < no")).unwrap();
    let a = program.fact("a").unwrap();
    let yes = |facts: &Facts| matches!(facts.get(a).unwrap().state, State::Bool { yes: true, .. });
    assert!(yes(&one.facts) && !yes(&other.facts));
}

#[test]
fn who_leaves_the_scope_is_not_compared() {
    let rules = rule("art1", "uses has hiring", "high");
    let scope = SCOPE.replace(": b", ": uses has play");
    let claim = "property p\n  risk never falls as uses gains play, pricing\n";
    assert!(falls(&format!("{scope}{rules}{claim}")).is_none());
    let claim = format!("{claim}  even out of scope\n");
    let (program, one, other) = falls(&format!("{scope}{rules}{claim}")).unwrap();
    assert_eq!(shown(&program, &one).scope.verdict, Verdict::In);
    assert_eq!(shown(&program, &other).scope.verdict, Verdict::Out);
    let claim = "property p\n  risk never falls as uses loses pricing, hiring\n";
    let (program, one, other) = falls(&format!("{scope}{rules}{claim}")).unwrap();
    assert_eq!(shown(&program, &one).scales[0].class, (2, 2));
    assert_eq!(shown(&program, &other).scales[0].class, (0, 0));
    let claim = "property p\n  risk never falls as uses loses pricing\n";
    assert!(falls(&format!("{scope}{rules}{claim}")).is_none());
}

/// The order is that of neighbours: a level may fall and rise again between others.
#[test]
fn an_order_is_taken_step_by_step() {
    let rules = rule("art1", "place is cloud or place is both", "high")
        + &rule("art2", "place is device", "middle");
    let claim = |c: &str| falls(&format!("{rules}property p\n  risk never falls as {c}\n"));
    assert!(claim("place goes device < cloud < both").is_none());
    assert!(claim("place goes cloud < both").is_none());
    let (program, one, other) = claim("place goes cloud < device < both").unwrap();
    let place = program.fact("place").unwrap();
    let which = |facts: &Facts| match facts.get(place).unwrap().state {
        State::One(m) => m.iter().collect::<Vec<_>>(),
        _ => panic!("not one"),
    };
    assert_eq!((which(&one.facts), which(&other.facts)), (vec![0], vec![1]));
}

/// A question that only one of the two is asked is answered in any way.
#[test]
fn what_opens_with_the_answer_may_be_anything() {
    let gated = "fact mild : bool\n  only when a\n  ask en \"mild\"\n\n";
    let rules = rule("art1", "b and not mild", "high") + &rule("art2", "mild", "middle");
    let claim = "property p\n  risk never falls as a goes no < yes\n";
    let (program, _, other) = falls(&format!("{gated}{rules}{claim}")).unwrap();
    let mild = other.facts.get(program.fact("mild").unwrap());
    assert!(matches!(mild.unwrap().state, State::Bool { yes: true, .. }));
}

#[test]
fn a_table_by_itself_is_compared_too() {
    let table = |a: &str, b: &str| {
        format!(
            "table t gives risk\n  cites LAW \"Art. 3\"\n  place by a | no | yes\n  cloud | low | {a}\n  device | low | middle\n  both | middle | {b}\n\nrule art9 \"x\"\n  cites LAW \"Art. 9\"\n  then risk by t\n\nrule art8 \"x\"\n  cites LAW \"Art. 8\"\n  when b\n  then risk high\n\n"
        )
    };
    let claim = |a, b, c: &str| {
        falls(&format!(
            "{}property p\n  t never falls as {c}\n",
            table(a, b)
        ))
    };
    assert!(claim("low", "high", "place goes cloud < device < both").is_none());
    assert!(claim("low", "high", "a goes no < yes").is_none());
    assert!(claim("high", "high", "place goes cloud < device < both").is_some());
    assert!(claim("middle", "low", "a goes no < yes").is_some());
}
