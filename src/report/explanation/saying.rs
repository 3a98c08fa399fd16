//! What is said of questions, in words: sets of answers and other answers. Asks nothing of its own.

use super::{AnswerPart, EditReport, SayingReport, SetReport};
use crate::analyse::{Edit, Reason, Said};
use crate::explain::View;
use crate::facts::{NEVER, State};
use crate::program::{Cond, FactId, Members, Predicate, Program};
use crate::report::answers::words_of;
use crate::report::wire::AnswerValue;
use crate::words;
use solon_messages::{Lang, plain};

/// A set of answers, its questions in the order in which a provision asks them.
pub(super) fn set(
    program: &Program,
    reason: &Reason,
    order: &[FactId],
    rules: Vec<String>,
    lang: Lang,
) -> SetReport {
    let place = |fact: FactId| {
        let asked = order.iter().position(|f| *f == fact);
        (asked.unwrap_or(order.len()), fact)
    };
    let mut answers: Vec<&(FactId, Said)> = reason.answers.iter().collect();
    answers.sort_by_key(|(fact, said)| (place(*fact), *said));
    let mut says: Vec<&(FactId, Cond)> = reason.says.iter().collect();
    says.sort_by_key(|(fact, _)| place(*fact));
    SetReport {
        answers: answers
            .into_iter()
            .map(|(fact, said)| AnswerPart {
                fact: program.facts[fact].name.clone(),
                value: match said {
                    Said::Value(v) => program.values(*fact).get(*v).map(|v| v.name.clone()),
                    Said::Whole | Said::NothingElse => None,
                },
                nothing_else: *said == Said::NothingElse,
            })
            .collect(),
        says: says
            .into_iter()
            .map(|(fact, cond)| SayingReport {
                fact: program.facts[fact].name.clone(),
                words: words::brief(program, cond, lang),
            })
            .collect(),
        rules,
    }
}

/// Another answer.
pub(super) fn edit(view: &View<'_>, edit: &Edit, lang: Lang) -> EditReport {
    let program = view.program;
    let fact = &program.facts[edit.fact];
    let (add, remove) = moved(edit);
    let names = |m: Members| {
        let values = program.values(edit.fact);
        let own = m.iter().filter_map(|i| values.get(i));
        own.map(|v| v.name.clone()).collect::<Vec<_>>()
    };
    EditReport {
        fact: fact.name.clone(),
        ask: fact.ask.get(lang).to_owned(),
        mutable: fact.mutable,
        today: edit
            .today
            .as_ref()
            .map(|state| words_of(view, edit.fact, state, None, lang)),
        says: says(view, edit, lang),
        to: value(program, edit.fact, &edit.instead),
        add: names(add),
        remove: names(remove),
    }
}

/// What another answer must say.
fn says(view: &View<'_>, edit: &Edit, lang: Lang) -> String {
    let program = view.program;
    if edit.alike.len() > 1 {
        let cond = Cond::Fact(edit.fact, Predicate::Is(edit.alike));
        return words::brief(program, &cond, lang);
    }
    let (add, remove) = moved(edit);
    match (&edit.says, &edit.instead) {
        // Of a list what comes and goes says it all.
        (_, State::Set { .. }) if !(add.is_empty() && remove.is_empty()) => {
            let mut parts = Vec::new();
            if !add.is_empty() {
                parts.push(Cond::Fact(edit.fact, Predicate::HasAll(add)));
            }
            if !remove.is_empty() {
                let gone = Cond::Fact(edit.fact, Predicate::HasAny(remove));
                parts.push(Cond::Not(Box::new(gone)));
            }
            list(program, edit, Cond::And(parts), lang)
        }
        (Some((_, cond)), _) => words::brief(program, cond, lang),
        (None, State::Bool { yes, .. }) => {
            let yes_is = Cond::Fact(edit.fact, Predicate::True);
            let cond = if *yes {
                yes_is
            } else {
                Cond::Not(Box::new(yes_is))
            };
            words::brief(program, &cond, lang)
        }
        (None, State::One(m)) => {
            words::brief(program, &Cond::Fact(edit.fact, Predicate::Is(*m)), lang)
        }
        (None, state) => {
            let name = &program.facts[edit.fact].name;
            let words = words_of(view, edit.fact, state, None, lang);
            format!("{name}{}{words}", words::marks::colon(lang))
        }
    }
}

/// What a list must hold where all of it is another one, and whether that is all: it was proved with
/// nothing beside, and one more value may spoil it.
fn list(program: &Program, edit: &Edit, cond: Cond, lang: Lang) -> String {
    let (add, remove) = moved(edit);
    let counts = edit.says.as_ref().is_some_and(|(_, c)| lacks(c, remove));
    match &edit.instead {
        State::Set { must, may } if counts && must == may && *must == add => {
            let alone = Cond::Fact(edit.fact, Predicate::HasOnly(add));
            match add.len() {
                0 => {
                    let some = Cond::Fact(edit.fact, Predicate::Count(1));
                    words::brief(program, &Cond::Not(Box::new(some)), lang)
                }
                1 => words::brief(program, &alone, lang),
                _ => {
                    let all = Cond::Fact(edit.fact, Predicate::HasAll(add));
                    let says = &words::brief(program, &all, lang);
                    plain::NothingElse { says }.say(lang)
                }
            }
        }
        _ => words::brief(program, &cond, lang),
    }
}

/// Whether it counts that a list does not hold values, beside those that go.
fn lacks(cond: &Cond, gone: Members) -> bool {
    match cond {
        Cond::And(parts) => parts.iter().any(|part| lacks(part, gone)),
        Cond::Fact(_, Predicate::HasOnly(_)) => true,
        Cond::Not(inner) => match &**inner {
            Cond::Fact(_, Predicate::HasAny(of)) => !of.minus(gone).is_empty(),
            _ => false,
        },
        _ => false,
    }
}

/// Values of a list that come and go.
fn moved(edit: &Edit) -> (Members, Members) {
    let today = match &edit.today {
        Some(State::Set { must, .. }) => *must,
        _ => Members::default(),
    };
    match &edit.instead {
        State::Set { must, .. } => (must.minus(today), today.minus(*must)),
        _ => (Members::default(), Members::default()),
    }
}

/// An answer as a description gives it.
pub(super) fn value(program: &Program, fact: FactId, state: &State) -> AnswerValue {
    let name = |i: usize| program.values(fact).get(i).map(|v| v.name.clone());
    match state {
        State::Bool { yes, .. } => AnswerValue::Bool(*yes),
        State::One(m) => AnswerValue::Text(m.iter().filter_map(name).collect()),
        State::Set { must, may } => {
            // What is left open stays open.
            let open = (must != may).then(|| "?".to_owned());
            AnswerValue::List(must.iter().filter_map(name).chain(open).collect())
        }
        State::Number { low, .. } => {
            AnswerValue::Text(low.map_or_else(String::new, |(n, _)| n.to_string()))
        }
        State::Day { first, .. } => {
            AnswerValue::Text(first.map_or_else(String::new, |d| d.to_string()))
        }
        State::Absent => AnswerValue::Text(NEVER.to_owned()),
    }
}
