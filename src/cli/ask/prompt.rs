//! One question at the terminal: yes or no, one or several of a list that is searched by typing, a number,
//! a day; or instead of an answer what else somebody may want.

use std::fmt;

use inquire::error::InquireResult;
use inquire::{Confirm, InquireError, MultiSelect, Select, Text};
use serde_json::{Map, Value, json};

use solon::Lang;
use solon::report::interview::Asked;
use solon::report::layout::{pad, width, within};
use solon::report::questionnaire::AnswerType;
use solon_messages::interview;

/// What somebody does with a question.
pub(super) enum Reply {
    Answer(Value),
    Skip,
    Back,
    Change,
    Why,
    Map,
    Stop,
}

/// Why a conversation ends that was not over.
pub(super) enum Ended {
    /// Ctrl-C.
    Interrupted,
    /// The terminal has gone, or cannot do what is needed.
    Lost(String),
}

/// So many lines of a list are shown at once, where the terminal has room for them and for the question.
const PAGE: usize = 12;
/// So many in any case.
const LEAST: usize = 3;
/// Lines of the question, of what stands around a list, and of help.
const AROUND: usize = 10;
/// What stands before a line of a list.
const MARKS: usize = 8;

/// Rows and columns of the terminal.
fn room() -> (usize, usize) {
    let size = terminal_size::terminal_size_of(std::io::stderr());
    size.map_or((24, 80), |(w, h)| (usize::from(h.0), usize::from(w.0)))
}

/// How many lines of a list there is room for.
fn page() -> usize {
    room().0.saturating_sub(AROUND).clamp(LEAST, PAGE)
}

/// A line of a list on one line of the terminal: what is broken over several cannot be drawn anew.
fn cut(text: &str) -> String {
    let most = room().1.saturating_sub(MARKS).max(MARKS);
    match width(text) > most {
        true => pad(text, most),
        false => text.to_owned(),
    }
}

/// A text whose lines are no wider than the terminal.
pub(super) fn fitting(text: &str) -> String {
    within(text, room().1)
}

/// Whether a line of a list is among those that are searched for: it holds what was typed.
fn found(typed: &str, text: &str) -> Option<i64> {
    let typed = typed.trim().to_lowercase();
    text.to_lowercase().contains(&typed).then_some(0)
}

/// What a prompt gives: nothing where somebody pressed Esc.
fn given<T>(result: InquireResult<T>) -> Result<Option<T>, Ended> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(InquireError::OperationCanceled) => Ok(None),
        Err(InquireError::OperationInterrupted) => Err(Ended::Interrupted),
        Err(other) => Err(Ended::Lost(other.to_string())),
    }
}

/// A line to choose, with what it stands for.
struct Line<T> {
    text: String,
    of: T,
}

impl<T> fmt::Display for Line<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&cut(&self.text))
    }
}

fn line<T>(text: impl Into<String>, of: T) -> Line<T> {
    Line {
        text: text.into(),
        of,
    }
}

/// What a line under a question does.
#[derive(Clone)]
enum Act {
    Answer(Value),
    Partly,
    Skip,
    Back,
    Change,
    Why,
    Map,
    Stop,
}

/// What may be chosen beside the answers of a question.
fn beside(asked: &Asked, lang: Lang) -> Vec<Line<Act>> {
    let partly = (asked.question.ty != AnswerType::Bool)
        .then(|| line(interview::Partly.say(lang), Act::Partly));
    let unknown = line(interview::Unknown.say(lang), Act::Answer(json!("unknown")));
    let mut out = vec![unknown];
    out.extend(partly);
    out.extend([
        line(
            interview::Declined.say(lang),
            Act::Answer(json!("declined")),
        ),
        line(interview::Skip.say(lang), Act::Skip),
        line(interview::Explain.say(lang), Act::Why),
        line(interview::Map.say(lang), Act::Map),
        line(interview::Back.say(lang), Act::Back),
        line(interview::Change.say(lang), Act::Change),
        line(interview::Stop.say(lang), Act::Stop),
    ]);
    out
}

/// A value of the list of a question.
#[derive(Clone)]
struct Choice {
    name: String,
    words: String,
    text: String,
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&cut(&self.text))
    }
}

fn choices(asked: &Asked, lang: Lang) -> Vec<Choice> {
    let headings = asked.question.groups.iter();
    let each = headings.flat_map(|heading| {
        heading.values.iter().map(move |value| {
            let near = match value.near {
                true => format!(" ~ {}", interview::Near.say(lang)),
                false => String::new(),
            };
            let head = match heading.words.as_str() {
                "" => String::new(),
                words => format!("{words} › "),
            };
            Choice {
                name: value.name.clone(),
                words: value.words.clone(),
                text: format!("{head}{}{near} [{}]", value.words, value.name),
            }
        })
    });
    each.collect()
}

/// What is said already, without its story.
fn said(asked: &Asked) -> Value {
    match &asked.said {
        Some(Value::Object(map)) => map.get("value").cloned().unwrap_or_default(),
        Some(plain) => plain.clone(),
        None => Value::Null,
    }
}

/// Puts a question until something is done with it.
pub(super) fn ask(asked: &Asked, lang: Lang) -> Result<Reply, Ended> {
    loop {
        let act = match asked.question.ty {
            AnswerType::Bool => yes_no(asked, lang)?,
            AnswerType::One => one(asked, lang)?,
            AnswerType::Set => several(asked, lang)?,
            AnswerType::Number | AnswerType::WholeNumber => {
                typed(asked, interview::Number.say(lang), lang)?
            }
            AnswerType::Date => typed(asked, interview::Day.say(lang), lang)?,
        };
        let reply = match act {
            None => continue,
            Some(Act::Partly) => match partly(asked, lang)? {
                None => continue,
                Some(value) => Reply::Answer(value),
            },
            Some(Act::Answer(value)) => Reply::Answer(value),
            Some(Act::Skip) => Reply::Skip,
            Some(Act::Back) => Reply::Back,
            Some(Act::Change) => Reply::Change,
            Some(Act::Why) => Reply::Why,
            Some(Act::Map) => Reply::Map,
            Some(Act::Stop) => Reply::Stop,
        };
        return Ok(reply);
    }
}

fn choose<T>(message: &str, lines: Vec<Line<T>>, at: usize) -> Result<Option<T>, Ended> {
    let select = Select::new(message, lines)
        .with_page_size(page())
        .with_scorer(&|typed, line: &Line<T>, _, _| found(typed, &line.text))
        .with_starting_cursor(at);
    Ok(given(select.prompt())?.map(|line| line.of))
}

fn yes_no(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    let mut lines = vec![
        line(interview::Yes.say(lang), Act::Answer(json!(true))),
        line(interview::No.say(lang), Act::Answer(json!(false))),
    ];
    lines.extend(beside(asked, lang));
    let at = usize::from(said(asked) == json!(false));
    choose(&asked.question.ask, lines, at)
}

fn one(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    let all = choices(asked, lang);
    let said = said(asked);
    let at = all
        .iter()
        .position(|c| Some(c.name.as_str()) == said.as_str());
    let mut lines: Vec<Line<Act>> = all
        .into_iter()
        .map(|c| line(c.text, Act::Answer(Value::from(c.name))))
        .collect();
    lines.extend(beside(asked, lang));
    choose(&asked.question.ask, lines, at.unwrap_or(0))
}

/// What is done with a list that somebody left.
fn otherwise(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    choose(interview::Otherwise.say(lang), beside(asked, lang), 0)
}

fn several(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    let all = choices(asked, lang);
    let said = said(asked);
    let names: Vec<&str> = said
        .as_array()
        .map(|a| a.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    let marked: Vec<usize> = all
        .iter()
        .enumerate()
        .filter(|(_, c)| names.contains(&c.name.as_str()))
        .map(|(i, _)| i)
        .collect();
    let help = interview::All.say(lang);
    match mark(&asked.question.ask, help, all, &marked)? {
        // None is an answer, and Enter on a line that was not marked is easily meant as that line.
        Some(names) if names.is_empty() => {
            let none = confirm(interview::NoneOfThem.say(lang), false)?;
            Ok(none.then(|| Act::Answer(Value::from(names))))
        }
        Some(names) => Ok(Some(Act::Answer(Value::from(names)))),
        None => otherwise(asked, lang),
    }
}

/// Several of a list, by their names.
fn mark(
    message: &str,
    help: &str,
    all: Vec<Choice>,
    marked: &[usize],
) -> Result<Option<Vec<String>>, Ended> {
    let select = MultiSelect::new(message, all)
        .with_page_size(page())
        .with_help_message(help)
        .with_keep_filter(false)
        .with_scorer(&|typed, choice: &Choice, _, _| found(typed, &choice.text))
        .with_default(marked)
        .with_formatter(&|chosen| {
            let words = chosen.iter().map(|c| format!("\n  + {}", c.value.words));
            words.collect()
        });
    let chosen = given(select.prompt())?;
    Ok(chosen.map(|all| all.into_iter().map(|c| c.name).collect()))
}

fn typed(asked: &Asked, what: &str, lang: Lang) -> Result<Option<Act>, Ended> {
    let said = match said(asked) {
        Value::String(text) => text,
        Value::Number(n) => n.to_string(),
        _ => String::new(),
    };
    let unit = asked.question.unit.as_ref();
    let what = unit.map_or_else(|| what.to_owned(), |u| format!("{what} ({u})"));
    let help = format!("{what} {}", interview::Other.say(lang));
    let text = Text::new(&asked.question.ask)
        .with_help_message(&help)
        .with_initial_value(&said);
    match given(text.prompt())? {
        Some(text) if text.trim().is_empty() => Ok(None),
        Some(text) => Ok(Some(Act::Answer(Value::from(text.trim())))),
        None => otherwise(asked, lang),
    }
}

/// An answer in part; nothing where somebody thought better of it.
fn partly(asked: &Asked, lang: Lang) -> Result<Option<Value>, Ended> {
    let map: Vec<(&str, Value)> = match asked.question.ty {
        AnswerType::Bool => return Ok(None),
        AnswerType::One => {
            let message = interview::Candidates.say(lang);
            let help = interview::Search.say(lang);
            match mark(message, help, choices(asked, lang), &[])? {
                Some(names) if !names.is_empty() => vec![("among", Value::from(names))],
                _ => return Ok(None),
            }
        }
        AnswerType::Set => {
            let help = interview::Search.say(lang);
            let all = choices(asked, lang);
            let Some(with) = mark(interview::Surely.say(lang), help, all.clone(), &[])? else {
                return Ok(None);
            };
            let rest = all
                .into_iter()
                .filter(|c| !with.contains(&c.name))
                .collect();
            let Some(without) = mark(interview::SurelyNot.say(lang), help, rest, &[])? else {
                return Ok(None);
            };
            let both = [("with", with), ("without", without)];
            let both = both.into_iter().filter(|(_, names)| !names.is_empty());
            both.map(|(key, names)| (key, Value::from(names))).collect()
        }
        AnswerType::Number | AnswerType::WholeNumber => bounds([
            ("at_least", interview::Least.say(lang)),
            ("at_most", interview::Most.say(lang)),
        ])?,
        AnswerType::Date => bounds([
            ("from", interview::FirstDay.say(lang)),
            ("before", interview::LastDay.say(lang)),
        ])?,
    };
    if map.is_empty() {
        return Ok(Some(json!("unknown")));
    }
    let map = map.into_iter().map(|(k, v)| (k.to_owned(), v));
    Ok(Some(Value::Object(Map::from_iter(map))))
}

fn bounds(of: [(&'static str, &str); 2]) -> Result<Vec<(&'static str, Value)>, Ended> {
    let mut out = Vec::new();
    for (key, message) in of {
        let text = given(Text::new(message).prompt())?.unwrap_or_default();
        if !text.trim().is_empty() {
            out.push((key, Value::from(text.trim())));
        }
    }
    Ok(out)
}

/// A text, or nothing.
pub(super) fn text(message: &str, initial: &str) -> Result<Option<String>, Ended> {
    let text = given(Text::new(message).with_initial_value(initial).prompt())?;
    Ok(text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()))
}

/// Yes or no, as given where somebody only presses Enter; no where they press Esc.
pub(super) fn confirm(message: &str, otherwise: bool) -> Result<bool, Ended> {
    let question = Confirm::new(message).with_default(otherwise);
    let confirmed = given(question.with_parser(&yes_or_no).prompt())?;
    Ok(confirmed.unwrap_or(false))
}

/// Yes or no in any of the languages, by the word or its first letter.
fn yes_or_no(text: &str) -> Result<bool, ()> {
    let text = text.trim().to_lowercase();
    let one = text.chars().count() == 1;
    let says = |word: &str| word == text || (one && word.starts_with(&text));
    let any = |word: fn(Lang) -> &'static str| Lang::ALL.iter().any(|l| says(word(*l)));
    if any(|lang| interview::Yes.say(lang)) {
        Ok(true)
    } else if any(|lang| interview::No.say(lang)) {
        Ok(false)
    } else {
        Err(())
    }
}

/// One of several lines, by position.
pub(super) fn pick(message: &str, lines: Vec<String>) -> Result<Option<usize>, Ended> {
    let lines = lines.into_iter().enumerate();
    choose(message, lines.map(|(i, text)| line(text, i)).collect(), 0)
}

/// Several of some lines, by position.
pub(super) fn pick_several(
    message: &str,
    help: &str,
    lines: Vec<String>,
) -> Result<Option<Vec<usize>>, Ended> {
    let lines = lines.into_iter().enumerate();
    let select = MultiSelect::new(message, lines.map(|(i, text)| line(text, i)).collect())
        .with_page_size(page())
        .with_help_message(help);
    let chosen = given(select.prompt())?;
    Ok(chosen.map(|all| all.into_iter().map(|l| l.of).collect()))
}
