//! What stands nearest to a result, in the shapes of the JSON.

use std::collections::{BTreeMap, BTreeSet};

use crate::analyse::{Near, Nearest, Stands, Step};
use crate::explain::View;
use crate::facts::{NEVER, State};
use crate::program::{
    Cond, FactId, Kind, Members, Node, NodeId, Part, Predicate, Program, ScopeClause, ScopeEffect,
    VersionId,
};
use crate::report::answers::{level_words, state_words, value_words, words_of};
use crate::report::names::Names;
use crate::report::wire::{self, Answered, ChangeReport, Cite, NearMissReport, NearReport};
use crate::words::{self, marks};
use solon_messages::{Lang, near};

/// How many rules are named that a value counts for.
const COUNTS: usize = 2;

/// How many columns of the words of a value are shown.
const VALUE: usize = 60;

/// All that stands near, the most plausible first.
pub(in crate::report) fn near_reports(names: &Names<'_>, nearest: &Nearest) -> Vec<NearReport> {
    nearest
        .changes
        .iter()
        .filter_map(|n| near_report(names, n))
        .collect()
}

/// Near misses that were chosen.
pub(in crate::report) fn miss_reports(names: &Names<'_>, nearest: &Nearest) -> Vec<NearMissReport> {
    let (program, lang) = (names.view.program, names.lang);
    let report = |miss: &crate::analyse::NearMiss| {
        let fact = &program.facts[miss.fact];
        let values = program.values(miss.fact);
        let value = values.get(miss.value)?;
        let beside = miss.beside.and_then(|b| values.get(b));
        Some(NearMissReport {
            fact: fact.name.clone(),
            value: value.name.clone(),
            words: words::or_name(&value.text, &value.name, lang),
            help: value.help.get(lang).to_owned(),
            beside: beside.map(|b| b.name.clone()),
            beside_words: beside.map(|b| words::or_name(&b.text, &b.name, lang)),
            counts_for: match (value.help.get(lang), miss.beside) {
                ("", Some(beside)) => counts_for(names, miss.fact, beside),
                _ => Vec::new(),
            },
        })
    };
    nearest.misses.iter().filter_map(report).collect()
}

/// The rules of levels that ask about a value, each by its id and title.
fn counts_for(names: &Names<'_>, fact: FactId, value: usize) -> Vec<String> {
    let (program, law) = (names.view.program, names.view.law);
    let asks = |root: NodeId| {
        let mut seen: BTreeSet<NodeId> = BTreeSet::new();
        let mut todo = vec![root];
        while let Some(id) = todo.pop() {
            if !seen.insert(id) {
                continue;
            }
            match law.graph.node(id) {
                Node::Atom {
                    fact: asked,
                    predicate:
                        Predicate::Is(m)
                        | Predicate::HasAny(m)
                        | Predicate::HasAll(m)
                        | Predicate::HasOnly(m),
                    ..
                } if *asked == fact && m.contains(value) => return true,
                // What another rule asks is not this one's.
                Node::Named(Part::Fires(_) | Part::Defeated(..) | Part::Level(..), _) => {}
                _ => todo.extend(law.graph.parts(id)),
            }
        }
        false
    };
    let rules = program.provisions.iter();
    let rules = rules.filter(|(_, p)| p.kind == Kind::Rule);
    let own = rules.filter_map(|(id, _)| {
        let (_, version) = law.versions(id).last()?;
        let gives = !version.body.then.is_empty();
        let title = version.body.title.get(names.lang);
        (gives && asks(version.class.when)).then(|| format!("{} {title}", names.id(id)))
    });
    own.take(COUNTS).collect()
}

fn near_report(names: &Names<'_>, near: &Near) -> Option<NearReport> {
    let (program, lang) = (names.view.program, names.lang);
    let fact = &program.facts[near.fact];
    let (rule, title, cites) = stands(names, near)?;
    let would: BTreeMap<String, String> = near
        .would
        .iter()
        .map(|(s, l)| {
            let scale = &program.scales[s];
            (scale.name.clone(), names.level(*s, *l))
        })
        .collect();
    let said = said(&names.view, near.fact);
    let limb = limb_words(names, near);
    Some(NearReport {
        rule,
        title,
        outcome: near.label.into(),
        would,
        scope: near.scope.map(Into::into),
        never_applies: near.never,
        limb: limb.join(" › "),
        limb_ends: ends(names, near, limb),
        against: against_it(names.view.program, near),
        fact: fact.name.clone(),
        ask: fact.ask.get(lang).to_owned(),
        answer: match said {
            Answered::Given | Answered::Partial | Answered::Assumed => {
                state_words(&names.view, near.fact, None, lang)
            }
            Answered::Missing => near::NotAnswered.say(lang).to_owned(),
        },
        answer_state: said,
        instead: instead_words(names, near, usize::MAX),
        instead_short: instead_words(names, near, VALUE),
        change: change(&names.view, near),
        still_open: names.facts(&near.missing),
        stays: names.unended(&near.missing),
        cites,
    })
}

/// How a question is answered today.
fn said(view: &View<'_>, fact: FactId) -> Answered {
    match view.facts.get(fact) {
        Some(a) if a.silence.is_some() => Answered::Missing,
        Some(a) if a.assumed => Answered::Assumed,
        Some(a) if a.state == State::unknown(view.program, fact) => Answered::Missing,
        Some(a) if a.state.is_known() => Answered::Given,
        Some(_) => Answered::Partial,
        None => Answered::Missing,
    }
}

/// What would apply: id, title, provisions.
fn stands(names: &Names<'_>, near: &Near) -> Option<(String, String, Vec<Cite>)> {
    let program = names.view.program;
    match near.stands {
        Stands::Rule(id) => {
            let nodes = near.version.and_then(|v| names.view.law.provisions.row(v));
            let body = &nodes?.body;
            let title = body.title.get(names.lang).to_owned();
            Some((names.id(id), title, names.cites(&body.cites)))
        }
        Stands::Clause(scope, clause) => {
            let scope = &program.scopes[scope];
            let clause = scope.clauses.get(clause)?;
            let words = clause.text.get(names.lang).to_owned();
            Some((clause.id.clone(), words, names.cites(&clause.cites)))
        }
    }
}

/// What is not so today, from the whole to the part.
fn limb_words(names: &Names<'_>, near: &Near) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for step in &near.limb {
        let words = match step {
            Step::Node(node) => node_words(names, *node),
            Step::Unless(i) => unless_words(names, near, *i),
            Step::Exception(v) => exception_words(names, *v),
            Step::Clause(scope, clause) => {
                let scope = &names.view.program.scopes[scope];
                let clause = scope.clauses.get(*clause);
                clause.map(|c| clause_words(c, names.lang))
            }
            Step::Days => Some(near::Days.say(names.lang).to_owned()),
        };
        out.extend(words.filter(|w| !w.is_empty()));
    }
    out.dedup();
    out
}

/// The first and the last of them; the test of the answer itself only where nothing else is said, since
/// the other answer stands beside it.
fn ends(names: &Names<'_>, near: &Near, mut parts: Vec<String>) -> String {
    let own = near.limb.iter().rev().find_map(|step| match step {
        Step::Node(node) => Some(names.view.law.graph.node(*node)),
        _ => None,
    });
    if parts.len() > 1 && matches!(own, Some(Node::Atom { fact, .. }) if *fact == near.fact) {
        parts.pop();
    }
    if parts.len() > 2 {
        parts.drain(1..parts.len() - 1);
    }
    parts.join(" › ")
}

/// Whether it is that something stands in the way today, and not that something is missing.
fn against_it(program: &Program, near: &Near) -> bool {
    match near.limb.first() {
        Some(Step::Unless(_) | Step::Exception(_)) => true,
        Some(Step::Clause(scope, clause)) => {
            let scope = &program.scopes[scope];
            let clause = scope.clauses.get(*clause);
            clause.is_some_and(|c| c.effect != ScopeEffect::In)
        }
        _ => false,
    }
}

fn clause_words(clause: &ScopeClause, lang: Lang) -> String {
    let text = clause.text.get(lang);
    match &clause.effect {
        ScopeEffect::In => text.to_owned(),
        ScopeEffect::Excluded => near::Excluded { clause: text }.say(lang),
        ScopeEffect::Partial { .. } => near::Partial { clause: text }.say(lang),
    }
}

fn unless_words(names: &Names<'_>, near: &Near, at: usize) -> Option<String> {
    let nodes = near
        .version
        .and_then(|v| names.view.law.provisions.row(v))?;
    let limb = nodes.body.unless.get(at)?;
    let what = marks::spelled(names.lang, &limb.label);
    Some(near::Against { what }.say(names.lang))
}

fn exception_words(names: &Names<'_>, version: VersionId) -> Option<String> {
    let nodes = names.view.law.provisions.row(version)?;
    let id = names.id(nodes.provision);
    let title = nodes.body.title.get(names.lang);
    let what = format!("{id} {title}");
    let what = what.trim_end();
    Some(near::Against { what }.say(names.lang))
}

fn node_words(names: &Names<'_>, node: NodeId) -> Option<String> {
    let (program, lang) = (names.view.program, names.lang);
    match names.view.law.graph.node(node) {
        Node::Atom {
            fact, predicate, ..
        } => {
            let cond = Cond::Fact(*fact, predicate.clone());
            Some(words::phrase(program, &cond, lang))
        }
        Node::Named(part, _) => match part {
            Part::Define(d) => {
                let define = &program.defines[d];
                Some(words::or_name(&define.title, &define.name, lang))
                    .filter(|_| !define.title.is_empty())
            }
            Part::Limb(label, cites, _) => {
                let places: Vec<String> = names.cites(cites).into_iter().map(|c| c.place).collect();
                let places = places.join(marks::places(lang));
                let label = label.replace('_', " ");
                let element = if places.is_empty() {
                    near::Element { label }.say(lang)
                } else {
                    near::ElementAt { label, places }.say(lang)
                };
                Some(element).filter(|words| !words.is_empty())
            }
            Part::Role(r) => {
                let role = &program.roles[r];
                Some(words::or_name(&role.title, &role.name, lang))
            }
            Part::Fires(id) => Some(near::Applies { id }.say(lang)),
            Part::Defeated(id, by) => Some(near::SetAside { id, by }.say(lang)),
            Part::Level(scale, level) => {
                let words = level_words(program, scale, level, lang);
                Some(
                    near::Level {
                        level,
                        scale,
                        words,
                    }
                    .say(lang),
                )
            }
            Part::Assessed(of, members) => {
                let cond = Cond::Assessed(*of, *members);
                Some(words::phrase(program, &cond, lang))
            }
            Part::Scored(id, reach) => Some(words::phrase(program, &reach.cond(*id), lang)),
            Part::Reading(_) | Part::Row(..) => None,
        },
        _ => None,
    }
}

/// Values that come and values that go.
fn moved(view: &View<'_>, near: &Near) -> (Members, Members) {
    let today = match view.state(near.fact) {
        State::Set { must, .. } => must,
        _ => Members::default(),
    };
    match near.instead {
        State::Set { must, .. } => (must.minus(today), today.minus(must)),
        _ => (Members::default(), Members::default()),
    }
}

/// The other answer in words, those of a value at most so wide.
fn instead_words(names: &Names<'_>, near: &Near, columns: usize) -> String {
    let (view, lang) = (&names.view, names.lang);
    let State::Set { must, .. } = &near.instead else {
        return words_of(view, near.fact, &near.instead, None, lang);
    };
    let (come, go) = moved(view, near);
    let list = |m: Members| {
        let words = value_words(view, near.fact, m, lang).into_iter();
        let cut = words.map(|w| match columns {
            usize::MAX => w,
            columns => words::shortened(&w, columns),
        });
        cut.collect::<Vec<_>>().join(marks::semi(lang))
    };
    let stays = !must.minus(come).is_empty();
    match (come.is_empty(), go.is_empty(), stays) {
        (true, true, _) if must.is_empty() => near::None.say(lang).to_owned(),
        (true, true, _) => near::Only { list: list(*must) }.say(lang),
        (true, false, _) => near::Not { list: list(go) }.say(lang),
        (false, true, true) => near::Also { list: list(come) }.say(lang),
        (false, true, false) => list(come),
        (false, false, _) => {
            let (come, go) = (list(come), list(go));
            near::InPlaceOf { come, go }.say(lang)
        }
    }
}

/// The change by names, as a description gives it.
fn change(view: &View<'_>, near: &Near) -> ChangeReport {
    let name = |i: usize| {
        view.program
            .values(near.fact)
            .get(i)
            .map(|v| v.name.clone())
    };
    let names = |m: Members| m.iter().filter_map(name).collect::<Vec<_>>();
    let (come, go) = moved(view, near);
    let to = match &near.instead {
        State::Bool { yes, .. } => wire::AnswerValue::Bool(*yes),
        State::One(m) => wire::AnswerValue::Text(names(*m).concat()),
        State::Set { must, .. } => wire::AnswerValue::List(names(*must)),
        State::Day { first, .. } => {
            wire::AnswerValue::Text(first.map(|d| d.to_string()).unwrap_or_default())
        }
        State::Number { low, high } => {
            let mut range = BTreeMap::new();
            match (low, high) {
                (Some((a, true)), Some((b, true))) if a == b => {
                    return ChangeReport {
                        to: wire::AnswerValue::Text(a.to_string()),
                        add: Vec::new(),
                        remove: Vec::new(),
                    };
                }
                _ => {}
            }
            if let Some((a, included)) = low {
                let key = if *included { "at_least" } else { "over" };
                range.insert(key.to_owned(), a.to_string());
            }
            if let Some((b, included)) = high {
                let key = if *included { "at_most" } else { "under" };
                range.insert(key.to_owned(), b.to_string());
            }
            wire::AnswerValue::Range(range)
        }
        // Of all answers only a day can be given as one that there is none of.
        State::Absent => wire::AnswerValue::Text(NEVER.to_owned()),
    };
    ChangeReport {
        to,
        add: names(come),
        remove: names(go),
    }
}
