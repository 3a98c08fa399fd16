//! On what a verdict rests beside the rules that give it: the transition that keeps a level from ever
//! applying with the answers behind it, and the rules that may give a higher level.

use super::RegimeView;
use crate::report::phrases::home_places;
use crate::report::wire::{Cite, RuleReport, ScaleReport, Status, TransitionReport};
use crate::words::marks;
use solon_messages::{Lang, rests};

/// How many rules are named that may give a higher level.
const NAMED: usize = 2;

/// What else is said of a scale below its level and the rules behind it.
pub(super) fn lines(one: &RegimeView<'_>, name: &str, s: &ScaleReport, lang: Lang) -> Vec<String> {
    let mut out = Vec::new();
    if s.lower != s.upper {
        out.extend(perhaps(one, name, s, lang));
    }
    if s.never_applies {
        let transitions = keeping(one, s);
        out.extend(transitions.iter().map(|t| never(t, lang)));
        out.extend(transitions.iter().filter_map(|t| otherwise(t, lang)));
    }
    out
}

/// What to know of a level by the burden of proof.
pub(super) fn note(s: &ScaleReport, lang: Lang) -> Option<&'static str> {
    let burden = s.lower != s.upper && s.decision.is_some();
    burden.then(|| rests::Burden.say(lang))
}

/// The transitions that surely move rules of a level.
fn keeping<'r>(one: &'r RegimeView<'_>, s: &ScaleReport) -> Vec<&'r TransitionReport> {
    let all = one.report.transitions.iter();
    let sure = all.filter(|t| t.outcome == Status::Fires);
    sure.filter(|t| t.moves.iter().any(|id| s.by.contains(id)))
        .collect()
}

fn never(t: &TransitionReport, lang: Lang) -> String {
    let places = first_place(&t.cites, lang);
    let transition = format!("{} {}{places}", t.id, t.title);
    let answers = t.answers.iter();
    let answers = answers.map(|(fact, words)| {
        let fact = marks::question(lang, fact);
        format!("{fact}{}{words}", marks::colon(lang))
    });
    let answers: Vec<String> = answers.collect();
    let answers = answers.join(marks::comma(lang));
    rests::Never {
        transition,
        answers,
    }
    .say(lang)
}

/// In which cases it would apply: all its lines but the last, which is what is so.
fn otherwise(t: &TransitionReport, lang: Lang) -> Option<String> {
    let (_, cases) = t.lines.split_last()?;
    let lines = cases.join(marks::semi(lang));
    (!cases.is_empty()).then(|| rests::Else { lines }.say(lang))
}

/// The rules that may give the highest level that is possible, with what may stand against each.
fn perhaps(one: &RegimeView<'_>, name: &str, s: &ScaleReport, lang: Lang) -> Option<String> {
    let all = one.report.rules.iter();
    let own = all.filter(|r| r.told() == Status::Open && gives(r, name) == Some(&s.upper));
    let own: Vec<&RuleReport> = own.filter(|r| !s.by.contains(&r.id)).collect();
    let told: Vec<String> = own.iter().take(NAMED).map(|r| rule(r, lang)).collect();
    if told.is_empty() {
        return None;
    }
    let mut rules = told.join(marks::semi(lang));
    let n = own.len() - told.len();
    if n > 0 {
        rules = rests::More { n, rules }.say(lang);
    }
    let level = one.scales.level(name, &s.upper);
    Some(rests::Perhaps { level, rules }.say(lang))
}

/// The highest level that a rule may give on a scale.
fn gives<'r>(rule: &'r RuleReport, scale: &str) -> Option<&'r String> {
    let taken = rule.takes_over.get(scale).map(|[_, high]| high);
    taken.or(rule.assigns.get(scale))
}

/// The first place, in parentheses.
fn first_place(cites: &[Cite], lang: Lang) -> String {
    let first = cites.get(..1).unwrap_or_default();
    match first {
        [] => String::new(),
        _ => marks::paren(lang, &home_places(first, lang)),
    }
}

fn rule(r: &RuleReport, lang: Lang) -> String {
    let places = first_place(&r.cites, lang);
    let rule = format!("{} {}{places}", r.id, r.title);
    let against = r.exceptions.iter().filter(|e| e.outcome == Status::Open);
    let against = against.map(|e| match e.title.is_empty() {
        true => marks::spelled(lang, &e.id),
        false => e.title.clone(),
    });
    let against: Vec<String> = against.collect();
    if against.is_empty() {
        return rule;
    }
    let what = against.join(marks::list(lang));
    rests::Unless { rule, what }.say(lang)
}
