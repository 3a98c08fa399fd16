//! Ratios of two answers in reports: what they come to, of which answers, and which of these are missing.

use std::sync::Arc;

use solon::Lang;
use solon::facts::State;
use solon::program::{LawView, Number, Program};
use solon::report::{AnswerState, questionnaire};

use super::{Reported, reported};
use crate::small::program;

const ITEMS: &str = "fact used : number \"kWh\" between 0 and 1e12\n  ask en \"used\"\n\n\
fact served : number \"kWh\" between 0 and 1e12\n  ask en \"served\"\n\n\
define waste \"energy in all, per energy that works\"\n  : used / served\n\n\
rule r \"r\"\n  cites L \"Art. 1\"\n  when waste more than 1.35\n  then risk high\n\n\
duty d \"d\"\n  cites L \"Art. 2\"\n  binds provider\n  when waste at least 1\n  must \"do it\"\n  form \"Report\"\n    field \"Energy\"\n      from waste, used\n";

fn small() -> Arc<Program> {
    program(&[], ITEMS)
}

fn number(low: &str, high: &str) -> State {
    let bound = |text: &str| text.parse::<Number>().ok().map(|n| (n, true));
    State::Number {
        low: bound(low),
        high: bound(high),
    }
}

fn told(given: &[(&str, State)], lang: Lang) -> Reported {
    reported(&small(), given, "2026-12-01", lang)
}

fn exactly(used: &str, served: &str) -> Vec<(&'static str, State)> {
    vec![
        ("used", number(used, used)),
        ("served", number(served, served)),
    ]
}

/// Whoever reads the questions sees which ratios are made of an answer.
#[test]
fn questions_name_the_ratios_that_are_made_of_them() {
    let text = format!(
        "{ITEMS}\ndefine rate \"per thousand\"\n  : served / used times 1000\n\n\
fact lone : number between 0 and 9\n  ask en \"lone\"\n\n\
rule q \"q\"\n  cites L \"Art. 1\"\n  when rate more than 2 or lone more than 3\n  then risk high\n"
    );
    let program = program(&[], &text);
    let law = program.consult(&LawView::default()).unwrap();
    let questions = questionnaire::vocabulary(&[(&program, &law)], Lang::En);
    let ratios = |name: &str| -> Vec<&str> {
        let found = questions.facts.iter().find(|q| q.name == name).unwrap();
        found.ratios.iter().map(|r| r.name.as_str()).collect()
    };
    assert_eq!(ratios("used"), ["waste", "rate"]);
    assert_eq!(ratios("served"), ["waste", "rate"]);
    assert!(ratios("lone").is_empty());
    let text = questionnaire::text(&questions, Lang::En);
    for says in [
        "ratio: `waste` = `used` / `served`: energy in all, per energy that works",
        "ratio: `rate` = `served` / `used` × 1000: per thousand",
    ] {
        assert_eq!(text.matches(says).count(), 2, "{text}");
        assert!(questionnaire::markdown(&questions, Lang::En).contains(says));
    }
}

#[test]
fn a_report_tells_the_ratio_and_its_parts() {
    let told = told(&exactly("14", "10"), Lang::En);
    let says = "waste: 1.4 (used 14 kWh / served 10 kWh)";
    assert!(told.text.contains(says), "{}", told.text);
    let rule = &told.report.regimes[0].rules[0];
    let answer = rule.because.answer.as_ref().unwrap();
    assert_eq!(answer.state, AnswerState::Calculated);
    assert_eq!(answer.words, "1.4 (used 14 kWh / served 10 kWh)");
    let fields = &told.report.regimes[0].duties[0]
        .record
        .as_ref()
        .unwrap()
        .fields;
    assert_eq!(
        fields[0].values,
        [
            "energy in all, per energy that works: 1.4 (used 14 kWh / served 10 kWh)",
            "used: 14 kWh"
        ]
    );
}

#[test]
fn digits_that_are_cut_off_are_marked_and_do_not_decide() {
    // 27/20 is 1.35 exactly; 1.350005 looks like it.
    let at = told(&exactly("27", "20"), Lang::En);
    assert!(at.report.regimes[0].rules.is_empty());
    let over = told(&exactly("1.350005", "1"), Lang::En);
    assert!(
        over.text.contains("waste: 1.35… (used 1.350005"),
        "{}",
        over.text
    );
    assert_eq!(over.report.regimes[0].rules[0].outcome.word(), "fires");
}

#[test]
fn what_is_open_is_the_part_that_is_missing() {
    let told = told(&[("used", number("14", "14"))], Lang::En);
    let open = &told.report.regimes[0].open;
    let names: Vec<&str> = open.iter().map(|o| o.fact.as_str()).collect();
    assert_eq!(names, ["served"]);
    let known = "waste: not known (used 14 kWh / served not known)";
    assert!(told.text.contains(known), "{}", told.text);
}

#[test]
fn a_ratio_of_nothing_does_not_apply() {
    let told = told(&exactly("14", "0"), Lang::En);
    assert!(told.report.regimes[0].rules.is_empty());
    assert!(told.report.regimes[0].duties.is_empty());
    assert!(told.report.regimes[0].open.is_empty());
}

#[test]
fn a_chinese_report_tells_it_likewise() {
    let told = told(&exactly("20", "14"), Lang::Zh);
    let says = "1.4285…（used 20 kWh / served 14 kWh）";
    assert!(told.text.contains(says), "{}", told.text);
}
