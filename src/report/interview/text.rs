//! An interview for people: how it stands, what helps to answer a question, why it is asked, and what is
//! left.

use super::{Asked, Group, InterviewReport, Miss, PairReport, Standing};
use crate::report::layout::{inert, pad, width};
use crate::report::wire::{Cite, Governs};
use crate::words::marks;
use solon_messages::{Lang, asking, interview, phrase, plain};

/// Writes a paragraph on one line, so far in: who shows it breaks it where the terminal ends.
fn put(out: &mut String, text: &str, indent: usize) {
    out.push_str(&" ".repeat(indent));
    out.push_str(&inert(text));
    out.push('\n');
}

/// So many regimes are told one by one.
const TOLD: usize = 4;
/// So many rules, places or questions are named.
const NAMED: usize = 8;

/// How each regime stands; of many, how many are decided.
#[must_use]
pub fn standing(report: &InterviewReport, lang: Lang) -> String {
    let mut out = String::new();
    let n = report.regimes.len();
    if n > TOLD {
        let decided = report.regimes.iter().filter(|r| r.decided).count();
        let left = report.left;
        let line = match left {
            0 if decided < n => asking::KeptRegimes { decided, n }.say(lang),
            _ => interview::Regimes { decided, left, n }.say(lang),
        };
        put(&mut out, &line, 0);
    }
    let told = report.regimes.iter();
    let told =
        told.filter(|r| n <= TOLD || (r.verdict.scope != Governs::Out && !r.levels.is_empty()));
    for one in told.take(if n <= TOLD { n } else { NAMED }) {
        if n <= TOLD || one.verdict.scope != Governs::Open {
            put(&mut out, &line(one, lang), 0);
        }
    }
    if !report.not_reached.is_empty() {
        let n = report.not_reached.len();
        put(&mut out, &interview::NotReached { n }.say(lang), 0);
    }
    out
}

fn line(one: &Standing, lang: Lang) -> String {
    let (regime, levels, n) = (&one.title, &one.levels, one.verdict.open);
    match (one.verdict.scope, one.decided) {
        (Governs::Out, _) => interview::Out { regime }.say(lang),
        (_, true) => interview::Decided { levels, regime }.say(lang),
        // Nothing is left to ask, and it is open by what is not known.
        (Governs::Open, _) if n == 0 && levels.is_empty() => asking::KeptScope { regime }.say(lang),
        (Governs::Open, _) if n == 0 => asking::KeptLevels { levels, regime }.say(lang),
        _ if n == 0 => asking::KeptOpen { levels, regime }.say(lang),
        (Governs::Open, _) if levels.is_empty() => interview::ScopeAlone { n, regime }.say(lang),
        (Governs::Open, _) => interview::ScopeOpen { levels, n, regime }.say(lang),
        _ => interview::Open { levels, n, regime }.say(lang),
    }
}

/// What stands below a question: its help, when it is asked, and what it serves.
#[must_use]
pub fn details(asked: &Asked, lang: Lang) -> String {
    let mut out = String::new();
    if !asked.question.help.is_empty() {
        put(&mut out, &asked.question.help, 2);
    }
    if let Some(condition) = &asked.asked_when {
        put(&mut out, &interview::Applies { condition }.say(lang), 2);
    }
    if !asked.question.cites.is_empty() {
        let places = places(&asked.question.cites, lang);
        put(&mut out, &interview::Serves { places }.say(lang), 2);
    }
    out
}

fn places(cites: &[Cite], lang: Lang) -> String {
    let mut before: Option<&str> = None;
    let all = cites.iter().map(|c| {
        let place = if c.place.is_empty() {
            &c.locator
        } else {
            &c.place
        };
        // A source is named where it is another one than before.
        match before.replace(&c.title) == Some(&c.title) {
            true => place.clone(),
            false => format!("{} {place}", c.title),
        }
    });
    few(&all.collect::<Vec<_>>(), lang)
}

/// The first of several, and how many more there are.
fn few(all: &[String], lang: Lang) -> String {
    let some: Vec<&str> = all.iter().take(NAMED).map(String::as_str).collect();
    let list = some.join(marks::list(lang));
    match all.len().saturating_sub(NAMED) {
        0 => list,
        n => interview::AndMore { list, n }.say(lang),
    }
}

/// Why a question is asked.
#[must_use]
pub fn why(asked: &Asked, report: &InterviewReport, lang: Lang) -> String {
    let mut out = String::new();
    let title = |pack: &str| {
        let found = report.regimes.iter().find(|r| r.verdict.pack == pack);
        found.map_or_else(|| pack.to_owned(), |r| r.title.clone())
    };
    let why = &asked.why;
    for one in why.regimes.iter().take(NAMED) {
        let regime = &title(&one.pack);
        if one.scope {
            put(&mut out, &interview::WhyScope { regime }.say(lang), 2);
        }
        for [low, high] in &one.could_words {
            let line = interview::WhyLevel { high, low, regime };
            put(&mut out, &line.say(lang), 2);
        }
        if !one.rules.is_empty() {
            let rules = one.rules.iter().map(|r| {
                let place = r.cites.first().map(|c| c.place.clone());
                let place = place.filter(|p| !p.is_empty());
                let place = place.map_or_else(String::new, |p| marks::paren(lang, &p));
                let name = if r.title.is_empty() { &r.id } else { &r.title };
                format!("{name}{place}")
            });
            let rules = few(&rules.collect::<Vec<_>>(), lang);
            put(&mut out, &interview::WhyRules { rules }.say(lang), 4);
        }
    }
    if !why.duties.is_empty() {
        let duties = few(&why.duty_words, lang);
        put(&mut out, &interview::WhyDuties { duties }.say(lang), 2);
    }
    if why.regimes.is_empty() {
        put(&mut out, interview::WhyNothing.say(lang), 2);
    }
    if let Some(pair) = &why.pair {
        self::pair(&mut out, pair, &title(&pair.pack), lang);
    }
    out
}

fn pair(out: &mut String, pair: &PairReport, regime: &str, lang: Lang) {
    put(out, &interview::Pair { regime }.say(lang), 2);
    let both = pair.both.iter().map(|g| {
        let colon = marks::colon(lang);
        format!("{}{colon}{}", brief(&g.ask), g.words)
    });
    let both: Vec<String> = both.collect();
    if both.is_empty() {
        put(out, interview::PairSame.say(lang), 4);
    } else {
        let list = both.join(marks::semi(lang));
        put(out, &interview::PairBoth { list }.say(lang), 4);
    }
    for comes in &pair.answers {
        let result = match (comes.governed, comes.result.as_str()) {
            (false, _) => interview::NotGoverned.say(lang),
            (true, "") => phrase::Always.say(lang),
            (true, result) => result,
        };
        let answer = &comes.words;
        put(out, &interview::Comes { answer, result }.say(lang), 4);
    }
}

/// What is left, in groups.
#[must_use]
pub fn map(report: &InterviewReport, lang: Lang) -> String {
    let mut out = String::new();
    put(&mut out, interview::Left.say(lang), 0);
    for group in &report.groups {
        let n = group.count;
        let what = what(group, report, lang);
        put(&mut out, &interview::Group { n, what }.say(lang), 2);
        questions(&mut out, &group.facts, report, 4, lang);
    }
    if !report.unsettled.is_empty() {
        put(&mut out, interview::Unsettled.say(lang), 0);
        questions(&mut out, &report.unsettled, report, 2, lang);
    }
    out
}

/// Some questions by their words, a line for each, and how many more there are.
fn questions(
    out: &mut String,
    facts: &[String],
    report: &InterviewReport,
    indent: usize,
    lang: Lang,
) {
    for fact in facts.iter().take(NAMED) {
        let question = brief(asks(report, fact));
        put(out, &format!("- {question}"), indent);
    }
    if facts.len() > NAMED {
        let (list, n) = ("…", facts.len() - NAMED);
        put(out, &interview::AndMore { list, n }.say(lang), indent);
    }
}

/// The words of a question that a report names; its name where it has none.
#[must_use]
pub fn asks<'a>(report: &'a InterviewReport, fact: &'a str) -> &'a str {
    let found = report.asks.get(fact).map(String::as_str);
    found.filter(|ask| !ask.is_empty()).unwrap_or(fact)
}

/// So many columns of a question are shown where it is only named.
const BRIEF: usize = 70;

/// A question where it is only named: what does not fit ends in dots.
pub(super) fn brief(ask: &str) -> String {
    match width(ask) > BRIEF {
        true => pad(ask, BRIEF),
        false => ask.to_owned(),
    }
}

/// How many questions are left on which duties or days hang, where no level does any more.
#[must_use]
pub fn refining(report: &InterviewReport, lang: Lang) -> String {
    let mut out = String::new();
    let n = report.refines.len();
    if n > 0 {
        put(&mut out, &asking::Refining { n }.say(lang), 0);
    }
    out
}

fn what(group: &Group, report: &InterviewReport, lang: Lang) -> String {
    let found = report.regimes.iter().find(|r| r.verdict.pack == group.pack);
    let regime = found.map_or(&group.pack, |r| &r.title);
    match &group.level {
        None => interview::CouldScope { regime }.say(lang),
        Some(_) => {
            let level = &group.words;
            interview::CouldLevel { level, regime }.say(lang)
        }
    }
}

/// What does not fit together, a text for each remark.
#[must_use]
pub fn doubts(report: &InterviewReport, lang: Lang) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for warning in &report.warnings {
        let code = &warning.note.code;
        let mut message = warning.note.message.clone();
        for fact in &warning.note.facts {
            let question = marks::quoted(lang, &brief(asks(report, fact)));
            message = message.replace(&format!("`{fact}`"), &question);
        }
        let mut text = String::new();
        put(
            &mut text,
            &interview::Warning { code, message }.say(lang),
            0,
        );
        if !out.contains(&text) {
            out.push(text);
        }
    }
    out
}

/// Of chosen values that stand beside others what they do, and what those others are. `misses` says what
/// was found of the chosen ones.
#[must_use]
pub fn near(asked: &Asked, names: &[&str], misses: &[Miss], lang: Lang) -> String {
    let mut out = String::new();
    for heading in &asked.question.groups {
        let values = || heading.values.iter();
        let beside: Vec<String> = values()
            .filter(|v| !v.near && !names.contains(&v.name.as_str()))
            .map(|v| v.words.clone())
            .collect();
        let chosen = values().filter(|v| v.near && names.contains(&v.name.as_str()));
        for value in chosen {
            let miss = misses.iter().find(|m| m.value == value.name);
            let (list, value) = (few(&beside, lang), &value.words);
            let counts = miss.and_then(|m| m.counts.as_ref());
            let read = miss.is_some_and(|m| m.read);
            let line = match (counts, read, beside.is_empty()) {
                (Some([with, without]), ..) => plain::NearCounts {
                    value,
                    with,
                    without,
                }
                .say(lang),
                (None, true, true) => plain::NearReadAlone { value }.say(lang),
                (None, true, false) => plain::NearRead { list, value }.say(lang),
                (None, false, true) => interview::NearAlone { value }.say(lang),
                (None, false, false) => interview::NearBeside { list, value }.say(lang),
            };
            put(&mut out, &line, 0);
        }
    }
    out
}

/// What is left once all levels are decided.
#[must_use]
pub fn refined(report: &InterviewReport, lang: Lang) -> String {
    let mut out = String::new();
    let n = report.refines.len();
    if n == 0 {
        return out;
    }
    put(&mut out, &interview::Refined { n }.say(lang), 0);
    // Duties that hang on several questions are told once, below these.
    let mut told: Vec<(Vec<String>, &[String])> = Vec::new();
    for related in report.refines.iter().take(NAMED) {
        let question = brief(&related.ask);
        match told.iter_mut().find(|(_, d)| *d == related.duty_words) {
            Some((questions, _)) => questions.push(question),
            None => told.push((vec![question], &related.duty_words)),
        }
    }
    for (questions, duties) in told {
        let duties = few(duties, lang);
        match questions.as_slice() {
            [question] => put(
                &mut out,
                &interview::Refine { duties, question }.say(lang),
                2,
            ),
            several => {
                for question in several {
                    put(&mut out, &format!("- {question}"), 2);
                }
                put(&mut out, &plain::Duties { duties }.say(lang), 4);
            }
        }
    }
    out
}
