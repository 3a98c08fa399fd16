//! What was answered, in the words of the vocabulary.

use crate::eval::Tri;
use crate::explain::View;
use crate::facts::{Answer, Silence, State};
use crate::program::{Compare, FactId, FactType, Members, Number, Predicate, Program, Ratio};

use super::wire::{self, AnswerState};
use crate::words::{ago, marks};
use solon_messages::{Lang, known, tell};

/// How many values are named on which something hangs.
const OPEN: usize = 3;

/// How many values are named that are surely absent.
const ABSENT: usize = 3;

/// How many digits of a calculated number are shown behind the point.
const DIGITS: u32 = 4;

/// The words of some values of a fact.
pub(super) fn value_words(
    view: &View<'_>,
    fact: FactId,
    members: Members,
    lang: Lang,
) -> Vec<String> {
    let values = view.program.values(fact);
    members
        .iter()
        .filter_map(|i| values.get(i))
        .map(|v| {
            let words = v.text.get(lang);
            if words.is_empty() {
                v.name.replace('_', " ")
            } else {
                words.to_owned()
            }
        })
        .collect()
}

/// The names of some values of a fact.
fn value_names(view: &View<'_>, fact: FactId, members: Members) -> String {
    let values = view.program.values(fact);
    members
        .iter()
        .filter_map(|i| values.get(i))
        .map(|v| v.name.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}

/// What is known of a set, in words: what it is said to hold and not to hold, and what is left open.
fn set_words(
    view: &View<'_>,
    fact: FactId,
    (must, may): (Members, Members),
    predicate: Option<&Predicate>,
    lang: Lang,
) -> String {
    let value = predicate.map_or(Tri::True, |p| view.test(fact, p));
    // Those that are wanted and there, else those that are there.
    let shown = match predicate {
        Some(Predicate::HasAny(s) | Predicate::HasAll(s)) if value == Tri::True => must.and(*s),
        _ => must,
    };
    let mut words = value_words(view, fact, shown, lang);
    if must == may {
        if words.is_empty() {
            words.push(known::None.say(lang).to_owned());
        }
        return words.join(marks::semi(lang));
    }
    words.extend(absent_words(view, fact, predicate, may, lang));
    if words.is_empty() {
        return known::Unknown.say(lang).to_owned();
    }
    let open = may.minus(must);
    let wanted = match predicate {
        Some(Predicate::HasAny(s) | Predicate::HasAll(s)) if value == Tri::Unknown => open.and(*s),
        _ => Members::default(),
    };
    words.push(match wanted.len() {
        1..=OPEN => {
            let values = value_words(view, fact, wanted, lang);
            let values = values.join(known::Or.say(lang));
            tell::NotYet { values }.say(lang)
        }
        _ => known::More.say(lang).to_owned(),
    });
    words.join(marks::semi(lang))
}

/// The values that a set surely lacks, as far as they bear on a test; nothing where there are none.
fn absent_words(
    view: &View<'_>,
    fact: FactId,
    predicate: Option<&Predicate>,
    may: Members,
    lang: Lang,
) -> Option<String> {
    let all = Members::all(view.program.values(fact).len());
    let wanted = match predicate {
        Some(Predicate::HasAny(s) | Predicate::HasAll(s)) => *s,
        _ => all,
    };
    let absent = all.minus(may).and(wanted);
    let mut words = value_words(view, fact, absent, lang);
    if words.is_empty() {
        return None;
    }
    if words.len() > ABSENT {
        words.truncate(ABSENT);
        words.push("…".to_owned());
    }
    let values = words.join(marks::list(lang));
    Some(known::Without { values }.say(lang))
}

/// What is known of a fact, in words.
pub(super) fn state_words(
    view: &View<'_>,
    fact: FactId,
    predicate: Option<&Predicate>,
    lang: Lang,
) -> String {
    let Some(ratio) = &view.program.facts[fact].ratio else {
        return words_of(view, fact, &view.state(fact), predicate, lang);
    };
    // Of what it is the ratio nothing may be known but that it is a number.
    let silent = |part: FactId| view.state(part) == State::unknown(view.program, part);
    let state = match ratio.parts().into_iter().any(silent) {
        true => State::unknown(view.program, fact),
        false => view.state(fact),
    };
    let words = words_of(view, fact, &state, predicate, lang);
    words + &marks::paren(lang, &calculated(view, ratio, lang))
}

/// That a ratio does not apply because its divisor is 0, with what is known of its parts.
pub(super) fn divided_by_zero(view: &View<'_>, fact: FactId, lang: Lang) -> Option<String> {
    let ratio = view.program.facts[fact].ratio.as_ref()?;
    let zero = Some((Number::ZERO, true));
    let nothing = State::Number {
        low: zero,
        high: zero,
    };
    if view.facts.possible(view.program, ratio.bottom) != nothing {
        return None;
    }
    let divisor = &view.program.facts[ratio.bottom].name;
    let words = known::DivisorZero { divisor }.say(lang);
    Some(words + &marks::paren(lang, &calculated(view, ratio, lang)))
}

/// Of what a ratio is the ratio, with what is known of its parts: `used 15 GWh / served 10 GWh`.
fn calculated(view: &View<'_>, ratio: &Ratio, lang: Lang) -> String {
    let [top, bottom] = ratio.parts().map(|part| {
        let name = &view.program.facts[part].name;
        format!("{name} {}", state_words(view, part, None, lang))
    });
    ratio.written(&top, &bottom)
}

/// Where the answers come from of which a ratio is calculated: as one that is missing, else by an
/// assumption, if there is one.
fn calculated_from(view: &View<'_>, ratio: &Ratio) -> AnswerState {
    let parts = ratio.parts().map(|part| given_state(view.facts.get(part)));
    let missing = |s: &&AnswerState| !matches!(s, AnswerState::Given | AnswerState::Assumed);
    let assumed = |s: &&AnswerState| **s == AnswerState::Assumed;
    let found = parts.iter().find(missing);
    let found = found.or_else(|| parts.iter().find(assumed));
    found.copied().unwrap_or(AnswerState::Calculated)
}

/// Where an answer comes from.
pub(super) fn given_state(answer: Option<&Answer>) -> AnswerState {
    match answer {
        None => AnswerState::NotAsked,
        Some(a) if a.assumed => AnswerState::Assumed,
        Some(a) => match a.silence {
            Some(Silence::NotAsked) => AnswerState::NotAsked,
            Some(Silence::Unknown) => AnswerState::Unknown,
            Some(Silence::Declined) => AnswerState::Declined,
            None => AnswerState::Given,
        },
    }
}

/// What could be known of a fact, in words.
pub(super) fn words_of(
    view: &View<'_>,
    fact: FactId,
    state: &State,
    predicate: Option<&Predicate>,
    lang: Lang,
) -> String {
    let unknown = || known::Unknown.say(lang).to_owned();
    match state {
        State::Bool { no, yes } => {
            if no == yes {
                unknown()
            } else if *yes {
                known::Yes.say(lang).to_owned()
            } else {
                known::No.say(lang).to_owned()
            }
        }
        State::One(m) => {
            let all = view.program.values(fact).len();
            if m.len() == all && all > 1 {
                unknown()
            } else {
                value_words(view, fact, *m, lang).join(known::Or.say(lang))
            }
        }
        State::Set { must, may } => set_words(view, fact, (*must, *may), predicate, lang),
        State::Number { low, high } => {
            let unit = match &view.program.facts[fact].ty {
                FactType::Number { unit: Some(u), .. } => format!(" {u}"),
                _ => String::new(),
            };
            // What nobody answered may have digits without end.
            let divided = || view.program.ratios_of(fact).next().is_some();
            let asked = view.program.facts[fact].is_asked();
            let calculated = !asked || (divided() && view.state(fact) != *state);
            let say = |n: &Number| match calculated {
                true => n.shown(DIGITS),
                false => n.to_string(),
            };
            match (low, high) {
                (None, None) => unknown(),
                (Some((a, true)), Some((b, true))) if a == b => format!("{}{unit}", say(a)),
                _ => {
                    let mut parts = Vec::new();
                    if let Some((a, included)) = low {
                        parts.push(format!("{} {}", if *included { "≥" } else { ">" }, say(a)));
                    }
                    if let Some((b, included)) = high {
                        parts.push(format!("{} {}", if *included { "≤" } else { "<" }, say(b)));
                    }
                    format!("{}{unit}", parts.join(marks::comma(lang)))
                }
            }
        }
        State::Day { first, last } => match (first, last) {
            (None, None) => unknown(),
            (Some(a), Some(b)) if a == b => a.to_string(),
            (a, b) => {
                let mut parts = Vec::new();
                if let Some(day) = a {
                    parts.push(known::From { day }.say(lang));
                }
                if let Some(day) = b {
                    parts.push(known::Until { day }.say(lang));
                }
                parts.join(" ")
            }
        },
        State::Absent => match view.program.facts[fact].ty {
            FactType::Date => known::Never.say(lang).to_owned(),
            _ => known::Absent.say(lang).to_owned(),
        },
    }
}

/// An answer as it was given: yes or no, names of values, a number, a day. Not the words of the
/// options, which describe kinds of systems and not this one.
pub(super) fn as_answered(view: &View<'_>, fact: FactId, lang: Lang) -> String {
    let names = |members: Members, list: &str| {
        let values = view.program.values(fact);
        let names = members.iter().filter_map(|i| values.get(i));
        let names: Vec<&str> = names.map(|v| v.name.as_str()).collect();
        names.join(list)
    };
    let list = marks::list(lang);
    match view.state(fact) {
        State::One(m) if m.len() < view.program.values(fact).len() || m.len() == 1 => {
            names(m, known::Or.say(lang))
        }
        State::Set { must, may } if must == may && !must.is_empty() => names(must, list),
        State::Set { must, may } if must != may && !must.is_empty() => {
            let more = known::More.say(lang);
            format!("{}{}{more}", names(must, list), marks::semi(lang))
        }
        _ => state_words(view, fact, None, lang),
    }
}

/// An answer with its story.
pub(super) fn answer(
    view: &View<'_>,
    fact: FactId,
    predicate: &Predicate,
    applies: Tri,
    lang: Lang,
) -> wire::Answer {
    let told = view.facts.get(fact);
    let state = match &view.program.facts[fact].ratio {
        _ if applies == Tri::False => AnswerState::NotApplicable,
        Some(ratio) => calculated_from(view, ratio),
        None if told.is_none() && view.program.facts[fact].unasked => AnswerState::Unasked,
        None => given_state(told),
    };
    let words = if applies == Tri::False {
        let divided = divided_by_zero(view, fact, lang);
        divided.unwrap_or_else(|| known::NotApplicable.say(lang).to_owned())
    } else {
        state_words(view, fact, Some(predicate), lang)
    };
    wire::Answer {
        words,
        state,
        evidence: told.and_then(|a| a.evidence.clone()),
        by: told.and_then(|a| a.by.clone()),
        line: told.map(|a| a.line).filter(|l| *l > 0),
    }
}

/// A test in the words of the language.
pub(super) fn test_words(view: &View<'_>, fact: FactId, predicate: &Predicate) -> String {
    let sign = |c: &Compare| match c {
        Compare::Ge => ">=",
        Compare::Gt => ">",
        Compare::Le => "<=",
        Compare::Lt => "<",
    };
    match predicate {
        Predicate::True => "is yes".to_owned(),
        Predicate::Is(m) => format!("in {{ {} }}", value_names(view, fact, *m)),
        Predicate::HasAny(m) if m.len() == 1 => format!("has {}", value_names(view, fact, *m)),
        Predicate::HasAny(m) => format!("has any of {{ {} }}", value_names(view, fact, *m)),
        Predicate::HasAll(m) => format!("has all of {{ {} }}", value_names(view, fact, *m)),
        Predicate::HasOnly(m) => format!("has only {{ {} }}", value_names(view, fact, *m)),
        Predicate::Count(1) => "is not empty".to_owned(),
        Predicate::Count(n) => format!("has at least {n}"),
        Predicate::Number(c, n) => format!("{} {n}", sign(c)),
        Predicate::Day(c, d) => match c {
            Compare::Ge => format!("on or after {d}"),
            Compare::Gt => format!("after {d}"),
            Compare::Le => format!("on or before {d}"),
            Compare::Lt => format!("before {d}"),
        },
        Predicate::Come => "has come".to_owned(),
        Predicate::Ago(a) => ago(a),
    }
}

/// A level by its words, else by its name.
pub(super) fn level_words(program: &Program, scale: &str, level: &str, lang: Lang) -> String {
    let scale = program.scales.values().find(|s| s.name == scale);
    scale
        .and_then(|s| {
            let i = s.levels.iter().position(|l| l == level)?;
            s.words.get(i)
        })
        .map(|t| t.get(lang))
        .filter(|t| !t.is_empty())
        .unwrap_or(level)
        .to_owned()
}
