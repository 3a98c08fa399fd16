//! The form that a person fills in: a valid description in YAML in which everything is unknown,
//! each answer below its question and its possible values.

use super::order::ordered;
use super::{AnswerType, Choice, Question, Vocabulary, hanging};
use crate::report::layout::{WIDTH, width};
use crate::words::marks;
use solon_messages::{Lang, ask};

/// Comments inside `facts:`.
const COMMENT: &str = "  # ";

/// The questions as a form.
#[must_use]
pub fn form(v: &Vocabulary, lang: Lang) -> String {
    let mut out = String::from("solon: 1\n");
    let packs: Vec<String> = v
        .packs
        .iter()
        .map(|p| format!("{} {}", p.title, p.version))
        .collect();
    let packs = packs.join(marks::list(lang));
    let about = ask::About { packs }.say(lang);
    hanging(&mut out, "# ", "", &about, 2);
    for line in preface(lang) {
        hanging(&mut out, "# ", "", line, 2);
    }
    out.push_str("system: my-system\n");
    let name = ask::MySystem.say(lang);
    let hint = ask::NameHint.say(lang);
    out.push_str(&format!("name: {name}  # {hint}\n"));
    out.push_str("facts:\n");
    let (needed, later): (Vec<&Question>, Vec<&Question>) = v.facts.iter().partition(|q| q.needed);
    section(&mut out, &needed, lang);
    if !later.is_empty() {
        out.push('\n');
        hanging(&mut out, COMMENT, "", ask::Later.say(lang), 0);
        section(&mut out, &later, lang);
    }
    out
}

fn preface(lang: Lang) -> [&'static str; 8] {
    [
        ask::Unknown.say(lang),
        ask::Lines.say(lang),
        ask::Several.say(lang),
        ask::Without.say(lang),
        ask::Among.say(lang),
        ask::Evidence.say(lang),
        ask::Opening.say(lang),
        ask::Organisation.say(lang),
    ]
}

/// Questions in order, each group of those that an answer opens under a line of its own.
fn section(out: &mut String, questions: &[&Question], lang: Lang) {
    let mut last = None;
    for (root, q) in ordered(questions) {
        if root != last
            && let Some(root) = root
        {
            let text = ask::Opened { question: root }.say(lang);
            out.push('\n');
            hanging(out, COMMENT, "", &text, 0);
        }
        last = root;
        question(out, q, lang);
    }
}

fn question(out: &mut String, q: &Question, lang: Lang) {
    out.push('\n');
    hanging(out, COMMENT, "", &q.ask, 0);
    if !q.help.is_empty() {
        hanging(out, COMMENT, "", &q.help, 0);
    }
    if let Some(gate) = &q.only_when {
        let condition = &gate.check;
        let text = ask::OnlyWhen { condition }.say(lang);
        hanging(out, COMMENT, "", &text, 2);
    }
    if q.judgement {
        hanging(out, COMMENT, "", ask::SayWhy.say(lang), 0);
    }
    for heading in &q.groups {
        if !heading.words.is_empty() {
            hanging(out, COMMENT, "", &heading.words, 2);
        }
        for value in &heading.values {
            let mark = if value.near { '~' } else { '-' };
            hanging(
                out,
                COMMENT,
                &format!("  {mark} {}   ", value.name),
                &value.words,
                6,
            );
            if !value.help.is_empty() {
                hanging(out, COMMENT, "      ", &value.help, 6);
            }
            if let Some(line) = value.opens_line(q, lang) {
                hanging(out, COMMENT, "      ", &line, 8);
            }
        }
    }
    for line in q.opens_lines(lang) {
        hanging(out, COMMENT, "  ", &line, 6);
    }
    answer(out, q, lang);
}

/// The line to fill in, with a hint beside it or, where it is long, above it.
fn answer(out: &mut String, q: &Question, lang: Lang) {
    let line = format!("  {}: unknown", q.name);
    let hints = hints(q, lang);
    for hint in &hints {
        let full = format!("{line}  # {hint}");
        if width(&full) <= WIDTH {
            out.push_str(&full);
            out.push('\n');
            return;
        }
    }
    if let Some(shortest) = hints.last() {
        hanging(out, COMMENT, "", shortest, 2);
    }
    out.push_str(&line);
    out.push('\n');
}

/// What may be written, from the fullest hint to the shortest.
fn hints(q: &Question, lang: Lang) -> Vec<String> {
    match q.ty {
        AnswerType::Bool => {
            vec![ask::TrueFalse.say(lang).to_owned()]
        }
        AnswerType::One => {
            let examples = examples(q);
            examples
                .iter()
                .take(1)
                .map(|v| ask::Example { answer: &v.name }.say(lang))
                .collect()
        }
        AnswerType::Set => {
            let examples = examples(q);
            let some = |n: usize| {
                let names: Vec<&str> = examples.iter().take(n).map(|v| v.name.as_str()).collect();
                let answer = format!("[{}]", names.join(", "));
                ask::Example { answer }.say(lang)
            };
            let semi = marks::semi(lang);
            let rest = ask::Empty.say(lang);
            vec![
                format!("{}{semi}{rest}", some(2)),
                format!("{}{semi}{rest}", some(1)),
                rest.to_owned(),
            ]
        }
        AnswerType::Number | AnswerType::WholeNumber => {
            let number = q.answer_words(lang);
            vec![ask::Bounds { number }.say(lang)]
        }
        AnswerType::Date => vec![ask::WriteDay.say(lang).to_owned()],
    }
}

/// Values to show as an example: such as decide something, if there are any.
fn examples(q: &Question) -> Vec<&Choice> {
    let all = || q.groups.iter().flat_map(|h| &h.values);
    let deciding: Vec<&Choice> = all().filter(|v| !v.near).collect();
    if deciding.is_empty() {
        all().collect()
    } else {
        deciding
    }
}
