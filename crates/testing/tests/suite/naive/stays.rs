//! Stays: what is read of random ones is what is written, and on one small law they do what they are said
//! to do, day by day, whatever is taken of those whose end nobody knows.

use std::sync::Arc;

use proptest::prelude::*;
use solon_law::program::{Kind, Program, Provision, Start};
use solon_verdict::eval::{Label, Outcome, Tri};
use solon_verdict::facts::{Answer, Facts, State};

use super::random::{Dice, load, random_facts, random_text};
use super::{cases, day, run};

fn stays(program: &Program) -> impl Iterator<Item = &Provision> {
    program.provisions.values().filter(|p| p.stay.is_some())
}

/// What follows one of two words up to the end of the line or to the other.
fn after<'t>(text: &'t str, word: &str) -> &'t str {
    let rest = text.split_once(word).unwrap().1;
    rest.split_whitespace().next().unwrap()
}

/// The days of a stay and what it holds back are those of its text.
fn as_written(program: &Program, text: &str) {
    let written: Vec<&str> = text.split("\nstay ").skip(1).collect();
    assert_eq!(stays(program).count(), written.len(), "{text}");
    for own in written {
        let name = own.split_whitespace().next().unwrap();
        let found = stays(program).find(|p| p.id == name).unwrap();
        let stay = found.stay.unwrap();
        assert_eq!(found.kind, Kind::Exception);
        let of = after(own, "\n  of ");
        assert_eq!(stay.enforcement, of == "enforcement", "{text}");
        let [days] = found.body.applies.as_slice() else {
            panic!("{:?}\n{text}", found.body.applies)
        };
        let from = day(after(own, "\n  from "));
        assert_eq!(days.from, Some(Start::Day(from)), "{text}");
        let until = after(own, " until ");
        let end = Some(until).filter(|u| *u != "unknown").map(day);
        assert_eq!(days.until, end, "{text}");
        let holds = stay.holds.map(|f| &program.facts[f]);
        assert_eq!(holds.is_some(), until == "unknown", "{text}");
        assert!(holds.is_none_or(|f| f.unasked && f.name == name), "{text}");
    }
}

const LAW: &str = "pack p version \"1\"
  title en \"P\"

source L \"A law\"

scale risk low < high

fact a : bool
  ask en \"a\"

rule x.1 \"x\"
  cites L \"Art. 1\"
  when a
  then risk high

rule x.2 \"x\"
  cites L \"Art. 1\"
  when a
  then risk high

duty q.1 \"q\"
  cites L \"Art. 2\"
  binds provider
  when a
  must \"do it\"

penalty y.1 \"y\" for duty q.1
  cites L \"Art. 3\"
  limit 5 EUR

penalty y.2 \"y\" for duty q.1
  cites L \"Art. 3\"
  limit 5 EUR

stay s1 \"k\"
  of application for x.1
  from 2027-01-01 until 2028-01-01
  cites L \"Art. 4\"

stay s2 \"o\"
  of application for x.2
  from 2028-01-01 until unknown
  cites L \"Art. 4\"

stay s3 \"f\"
  of enforcement for penalty y.1
  from 2027-01-01 until 2028-01-01
  cites L \"Art. 4\"

stay s4 \"f\"
  of enforcement for penalty y.2
  from 2027-01-01 until unknown
  cites L \"Art. 4\"
";

fn given(program: &Arc<Program>, name: &str, yes: bool) -> Facts {
    let mut facts = Facts::empty(program);
    let state = |yes: bool| Answer::plain(State::Bool { no: !yes, yes });
    facts.set(program.fact("a").unwrap(), state(true));
    if !name.is_empty() {
        facts.set(program.unasked(name).unwrap(), state(yes));
    }
    facts
}

/// What becomes of a rule on the day, and in the classification.
fn rule(outcome: &Outcome, program: &Program, id: &str) -> [Label; 2] {
    let mut all = outcome.rules.iter();
    all.find(|r| program.provisions[r.provision].id == id)
        .map_or([Label::NotMet; 2], |r| [r.today, r.label])
}

fn fine(outcome: &Outcome, program: &Program, id: &str) -> Tri {
    let mut all = outcome.penalties.iter();
    all.find(|p| program.provisions[p.outcome.provision].id == id)
        .map_or(Tri::False, |p| p.in_effect)
}

fn duty(outcome: &Outcome) -> Tri {
    outcome.duties.first().map_or(Tri::False, |d| d.in_effect)
}

#[test]
fn a_stay_holds_back_what_it_names_on_its_days() {
    let program = load(LAW).unwrap();
    as_written(&program, LAW);
    use Label::{Defeated, Fires, Open};
    use Tri::{False, True, Unknown};
    // The rules, then the fines; the duty and the classification stand on all days.
    let days = [
        ("2026-06-01", [Fires, Fires], [True, True]),
        ("2027-01-01", [Defeated, Fires], [False, Unknown]),
        ("2027-12-31", [Defeated, Fires], [False, Unknown]),
        ("2028-01-01", [Fires, Open], [True, Unknown]),
        ("2040-01-01", [Fires, Open], [True, Unknown]),
    ];
    let facts = given(&program, "", false);
    for (on, rules, fines) in days {
        let (outcome, _) = run(&program, &facts, day(on), None);
        let found = ["x.1", "x.2"].map(|id| rule(&outcome, &program, id));
        assert_eq!(found, rules.map(|today| [today, Fires]), "{on}");
        assert_eq!(outcome.scales[0].class, (1, 1), "{on}");
        let found = ["y.1", "y.2"].map(|id| fine(&outcome, &program, id));
        assert_eq!(found, fines, "{on}");
        assert_eq!(duty(&outcome), True, "{on}");
        // What is not known of the law is no question.
        assert!(outcome.open.is_empty(), "{on}");
    }
}

#[test]
fn whether_a_stay_still_holds_is_the_same_on_all_days() {
    let program = load(LAW).unwrap();
    for (holds, label, in_effect) in [
        (true, Label::Defeated, Tri::False),
        (false, Label::Fires, Tri::True),
    ] {
        let facts = given(&program, "s2", holds);
        let (outcome, _) = run(&program, &facts, day("2028-06-01"), None);
        assert_eq!(rule(&outcome, &program, "x.2"), [label, Label::Fires]);
        let facts = given(&program, "s4", holds);
        for (on, in_effect) in [
            ("2026-12-31", Tri::True),
            ("2027-01-01", in_effect),
            ("2040-01-01", in_effect),
        ] {
            let (outcome, _) = run(&program, &facts, day(on), None);
            assert_eq!(fine(&outcome, &program, "y.2"), in_effect, "{holds} {on}");
        }
    }
}

/// The comparisons would be empty if programs with stays were mostly refused, or stays did nothing.
#[test]
fn random_stays_are_worth_trying() {
    let (mut accepted, mut unended, mut strikes, mut open) = (0, 0, 0, 0);
    for seed in 1..=200u64 {
        let mut dice = Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let text = random_text(&mut dice);
        let Some(program) = load(&text) else { continue };
        let Some(halt) = stays(&program).next() else {
            continue;
        };
        accepted += 1;
        unended += usize::from(halt.stay.unwrap().holds.is_some());
        let facts = random_facts(&program, &mut dice, 8);
        let (outcome, _) = run(&program, &facts, day("2027-06-01"), None);
        let own = |p: &&solon_verdict::eval::ProvisionOutcome| {
            program.provisions[p.provision].id == halt.id
        };
        let today = outcome.exceptions.iter().find(own).map(|e| e.today);
        strikes += usize::from(today == Some(Label::Fires));
        open += usize::from(today == Some(Label::Open));
    }
    assert!(accepted >= 25, "{accepted} of 200 accepted");
    assert!(unended >= 8, "{unended} without an end");
    assert!(strikes >= 4 && open >= 4, "{strikes} hold, {open} may");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_read_of_a_stay_is_what_is_written(seed in 1u64..) {
        let text = random_text(&mut Dice(seed));
        if let Some(program) = load(&text) {
            as_written(&program, &text);
        }
    }
}
