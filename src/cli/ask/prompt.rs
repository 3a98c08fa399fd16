//! One question at the terminal: yes or no, one or several of a list that is searched by typing, a number,
//! a day; or instead of an answer what else somebody may want.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use inquire::error::InquireResult;
use inquire::ui::{RenderConfig, Styled};
use inquire::{Confirm, InquireError, Text};
use serde_json::{Map, Value, json};

use super::list::{Left, List, Row, room};
use solon::Lang;
use solon::report::interview::Asked;
use solon::report::layout::{WIDTH, within};
use solon::report::questionnaire::AnswerType;
use solon_messages::{asking, interview};

/// What somebody does with a question.
pub(super) enum Reply {
    Answer(Value),
    /// An answer, and nothing after it.
    Last(Value),
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

/// What was marked or typed of a question that was left before it was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Draft {
    Marked(Vec<String>),
    Typed(String),
}

/// These by question.
pub(super) type Drafts = BTreeMap<String, Draft>;

/// A text whose lines are no wider than the terminal, nor than is easily read.
pub(super) fn fitting(text: &str) -> String {
    within(text, room().1.min(WIDTH))
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

/// How prompts look: one that is left says nothing of it.
fn look() -> RenderConfig<'static> {
    RenderConfig::default().with_canceled_prompt_indicator(Styled::new(""))
}

/// A line to choose, with what it stands for.
struct Line<T> {
    row: Row,
    of: T,
}

fn line<T>(text: impl Into<String>, of: T) -> Line<T> {
    let text = text.into();
    let words = text.clone();
    let row = Row {
        short: text.clone(),
        also: String::new(),
        text,
        words,
    };
    Line { row, of }
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
    let partly = match asked.question.ty {
        AnswerType::Bool => None,
        AnswerType::Set => Some(asking::PartlySet.say(lang)),
        _ => Some(interview::Partly.say(lang)),
    };
    let partly = partly.map(|text| line(text, Act::Partly));
    let unknown = line(interview::Unknown.say(lang), Act::Answer(json!("unknown")));
    let mut out = vec![unknown];
    if asked.question.ty == AnswerType::Date {
        let never = line(asking::NoDay.say(lang), Act::Answer(json!("never")));
        out.insert(0, never);
    }
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
    row: Row,
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
            let words = match value.words.as_str() {
                "" => value.name.replace('_', " "),
                words => words.to_owned(),
            };
            let text = format!("{head}{words}{near}");
            let short = match value.near {
                true => format!("~ {words}"),
                false => words.clone(),
            };
            Choice {
                name: value.name.clone(),
                row: Row {
                    text,
                    short,
                    also: value.name.clone(),
                    words,
                },
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

/// What is said in part: the values under a key.
fn said_in_part(asked: &Asked, key: &str) -> Vec<String> {
    let under = asked.said.as_ref().and_then(|said| said.get(key));
    under.map(names).unwrap_or_default()
}

/// The names in a list.
fn names(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Puts a question until something is done with it.
pub(super) fn ask(asked: &Asked, drafts: &mut Drafts, lang: Lang) -> Result<Reply, Ended> {
    loop {
        let act = match asked.question.ty {
            AnswerType::Bool => yes_no(asked, lang)?,
            AnswerType::One => one(asked, lang)?,
            AnswerType::Set => several(asked, drafts, lang)?,
            AnswerType::Number | AnswerType::WholeNumber => {
                typed(asked, drafts, interview::Number.say(lang), lang)?
            }
            AnswerType::Date => typed(asked, drafts, interview::Day.say(lang), lang)?,
        };
        let reply = match act {
            None => continue,
            Some(Act::Partly) => match partly(asked, drafts, lang)? {
                None => continue,
                Some(value) => Reply::Answer(value),
            },
            Some(Act::Answer(value)) => Reply::Answer(value),
            Some(Act::Skip) => Reply::Skip,
            Some(Act::Back) => Reply::Back,
            Some(Act::Change) => Reply::Change,
            Some(Act::Why) => Reply::Why,
            Some(Act::Map) => Reply::Map,
            Some(Act::Stop) => match stop(drafts.get(&asked.fact), lang)? {
                None => continue,
                Some(reply) => reply,
            },
        };
        return Ok(reply);
    }
}

/// Stops; what was marked or typed and not yet answered is no answer unless somebody says so. Esc goes on.
fn stop(draft: Option<&Draft>, lang: Lang) -> Result<Option<Reply>, Ended> {
    let (message, value) = match draft {
        None => return Ok(Some(Reply::Stop)),
        Some(Draft::Marked(names)) => (asking::KeepMarked.say(lang), json!(names)),
        Some(Draft::Typed(text)) => (asking::KeepTyped.say(lang), json!(text)),
    };
    Ok(yes_no_or_esc(message, true, lang)?.map(|keep| match keep {
        true => Reply::Last(value),
        false => Reply::Stop,
    }))
}

fn choose<T>(
    message: &str,
    lines: Vec<Line<T>>,
    at: usize,
    lang: Lang,
) -> Result<Option<T>, Ended> {
    let rows: Vec<Row> = lines.iter().map(|line| line.row.clone()).collect();
    let list = List {
        message,
        help: asking::Choose.say(lang),
        rows: &rows,
        at,
        several: false,
        marked: Vec::new(),
    };
    let Left::Entered(chosen) = list.show()? else {
        return Ok(None);
    };
    let at = chosen.first().copied();
    let mut lines = lines.into_iter();
    Ok(at.and_then(|at| lines.nth(at)).map(|line| line.of))
}

fn yes_no(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    let mut lines = vec![
        line(interview::Yes.say(lang), Act::Answer(json!(true))),
        line(interview::No.say(lang), Act::Answer(json!(false))),
    ];
    lines.extend(beside(asked, lang));
    let at = usize::from(said(asked) == json!(false));
    choose(&asked.question.ask, lines, at, lang)
}

fn one(asked: &Asked, lang: Lang) -> Result<Option<Act>, Ended> {
    let all = choices(asked, lang);
    let said = said(asked);
    let at = all
        .iter()
        .position(|c| Some(c.name.as_str()) == said.as_str());
    let mut lines: Vec<Line<Act>> = all
        .into_iter()
        .map(|c| Line {
            row: c.row,
            of: Act::Answer(Value::from(c.name)),
        })
        .collect();
    lines.extend(beside(asked, lang));
    choose(&asked.question.ask, lines, at.unwrap_or(0), lang)
}

/// What is done with a list or a text that somebody left; what they had marked or typed stays.
fn otherwise(asked: &Asked, draft: Option<&Draft>, lang: Lang) -> Result<Option<Act>, Ended> {
    let back = match draft {
        None => None,
        Some(Draft::Marked(_)) => Some(asking::BackToList.say(lang)),
        Some(Draft::Typed(_)) => Some(asking::BackToText.say(lang)),
    };
    let mut lines: Vec<Line<Option<Act>>> = back.map(|text| line(text, None)).into_iter().collect();
    let beside = beside(asked, lang).into_iter();
    lines.extend(beside.map(|Line { row, of }| Line { row, of: Some(of) }));
    Ok(choose(interview::Otherwise.say(lang), lines, 0, lang)?.flatten())
}

fn several(asked: &Asked, drafts: &mut Drafts, lang: Lang) -> Result<Option<Act>, Ended> {
    let mut before = names(&said(asked));
    before.extend(said_in_part(asked, "with"));
    let marked = match drafts.get(&asked.fact) {
        Some(Draft::Marked(names)) => names.clone(),
        _ => before.clone(),
    };
    let all = choices(asked, lang);
    let help = interview::All.say(lang);
    match mark(&asked.question.ask, help, &all, &marked)? {
        // None is an answer, and Enter on a line that was not marked is easily meant as that line.
        Marked::Entered(names) if names.is_empty() => {
            let none = confirm(interview::NoneOfThem.say(lang), false, lang)?;
            Ok(none.then(|| Act::Answer(Value::from(names))))
        }
        Marked::Entered(names) => Ok(Some(Act::Answer(Value::from(names)))),
        Marked::Escaped(names) => {
            keep_marks(asked, drafts, names, &before);
            otherwise(asked, drafts.get(&asked.fact), lang)
        }
    }
}

/// Keeps what was marked, where it is not what was said before.
fn keep_marks(asked: &Asked, drafts: &mut Drafts, names: Vec<String>, before: &[String]) {
    let same = names.len() == before.len() && names.iter().all(|n| before.contains(n));
    match same {
        true => drafts.remove(&asked.fact),
        false => drafts.insert(asked.fact.clone(), Draft::Marked(names)),
    };
}

/// How a list in which several are marked is left, with the names of these.
enum Marked {
    Entered(Vec<String>),
    Escaped(Vec<String>),
}

/// Several of a list, by their names.
fn mark(message: &str, help: &str, all: &[Choice], marked: &[String]) -> Result<Marked, Ended> {
    let rows: Vec<Row> = all.iter().map(|choice| choice.row.clone()).collect();
    let those = all.iter().enumerate();
    let those = those.filter(|(_, choice)| marked.contains(&choice.name));
    let list = List {
        message,
        help,
        rows: &rows,
        at: 0,
        several: true,
        marked: those.map(|(i, _)| i).collect(),
    };
    let of = |chosen: Vec<usize>| -> Vec<String> {
        let chosen = chosen.into_iter().filter_map(|at| all.get(at));
        chosen.map(|choice| choice.name.clone()).collect()
    };
    Ok(match list.show()? {
        Left::Entered(chosen) => Marked::Entered(of(chosen)),
        Left::Escaped(chosen) => Marked::Escaped(of(chosen)),
    })
}

/// A line of text, or what stood there when Esc was pressed.
fn line_of_text(message: &str, help: &str, initial: &str) -> Result<Result<String, String>, Ended> {
    let typed = Rc::new(RefCell::new(initial.to_owned()));
    let seen = Rc::clone(&typed);
    // Nothing is suggested: this is how what is typed is known when Esc takes it away.
    let watch = move |text: &str| {
        text.clone_into(&mut seen.borrow_mut());
        Ok(Vec::new())
    };
    let mut text = Text::new(message)
        .with_render_config(look())
        .with_autocomplete(watch)
        .with_initial_value(initial);
    if !help.is_empty() {
        text = text.with_help_message(help);
    }
    let text = given(text.prompt())?;
    Ok(text.ok_or_else(|| typed.take()))
}

fn typed(asked: &Asked, drafts: &mut Drafts, what: &str, lang: Lang) -> Result<Option<Act>, Ended> {
    let before = plain(&said(asked));
    let shown = match drafts.get(&asked.fact) {
        Some(Draft::Typed(text)) => text.clone(),
        _ => before.clone(),
    };
    let unit = asked.question.unit.as_ref();
    let what = unit.map_or_else(|| what.to_owned(), |u| format!("{what} ({u})"));
    let help = format!("{what} {}", interview::Other.say(lang));
    match line_of_text(&asked.question.ask, &help, &shown)? {
        Ok(text) if text.trim().is_empty() => Ok(None),
        Ok(text) => {
            let text = text.trim().to_owned();
            // What is refused is mended, not typed again.
            drafts.insert(asked.fact.clone(), Draft::Typed(text.clone()));
            Ok(Some(Act::Answer(Value::from(text))))
        }
        Err(text) => {
            match text.trim().is_empty() || text == before {
                true => drafts.remove(&asked.fact),
                false => drafts.insert(asked.fact.clone(), Draft::Typed(text)),
            };
            otherwise(asked, drafts.get(&asked.fact), lang)
        }
    }
}

/// A number or a text as somebody types it.
fn plain(said: &Value) -> String {
    match said {
        Value::String(text) if !["unknown", "declined", "not_asked"].contains(&text.as_str()) => {
            text.clone()
        }
        Value::Number(n) => n.to_string(),
        _ => String::new(),
    }
}

/// An answer in part; nothing where somebody thought better of it.
fn partly(asked: &Asked, drafts: &mut Drafts, lang: Lang) -> Result<Option<Value>, Ended> {
    let map: Vec<(&str, Value)> = match asked.question.ty {
        AnswerType::Bool => return Ok(None),
        AnswerType::One => {
            let (message, help) = (interview::Candidates.say(lang), interview::Search.say(lang));
            let before = said_in_part(asked, "among");
            match mark(message, help, &choices(asked, lang), &before)? {
                Marked::Entered(names) if !names.is_empty() => vec![("among", Value::from(names))],
                _ => return Ok(None),
            }
        }
        AnswerType::Set => match sure(asked, drafts, lang)? {
            None => return Ok(None),
            Some(both) => both,
        },
        AnswerType::Number | AnswerType::WholeNumber => {
            let least = ("at_least", interview::Least.say(lang));
            match bounds(asked, [least, ("at_most", interview::Most.say(lang))])? {
                None => return Ok(None),
                Some(both) => both,
            }
        }
        AnswerType::Date => {
            let first = ("from", interview::FirstDay.say(lang));
            match bounds(asked, [first, ("before", interview::LastDay.say(lang))])? {
                None => return Ok(None),
                Some(both) => both,
            }
        }
    };
    if map.is_empty() {
        return Ok(Some(json!("unknown")));
    }
    let map = map.into_iter().map(|(k, v)| (k.to_owned(), v));
    Ok(Some(Value::Object(Map::from_iter(map))))
}

/// Parts of an answer, each under its key.
type Parts = Vec<(&'static str, Value)>;

/// Which values of a list surely hold, and which surely do not. Esc leads a step back, and what was marked
/// stays marked.
fn sure(asked: &Asked, drafts: &mut Drafts, lang: Lang) -> Result<Option<Parts>, Ended> {
    let help = interview::Search.say(lang);
    let all = choices(asked, lang);
    let before = said_in_part(asked, "with");
    let mut with = match drafts.get(&asked.fact) {
        Some(Draft::Marked(names)) => names.clone(),
        _ => before.clone(),
    };
    let mut without = said_in_part(asked, "without");
    loop {
        with = match mark(interview::Surely.say(lang), help, &all, &with)? {
            Marked::Entered(names) => names,
            Marked::Escaped(names) => {
                keep_marks(asked, drafts, names, &before);
                return Ok(None);
            }
        };
        let others = all.iter().filter(|c| !with.contains(&c.name));
        let others: Vec<Choice> = others.cloned().collect();
        match mark(interview::SurelyNot.say(lang), help, &others, &without)? {
            Marked::Entered(names) => {
                let both = [("with", with), ("without", names)].into_iter();
                let both = both.filter(|(_, names)| !names.is_empty());
                return Ok(Some(
                    both.map(|(k, names)| (k, Value::from(names))).collect(),
                ));
            }
            Marked::Escaped(names) => without = names,
        }
    }
}

/// Two bounds. Esc leads a step back, and what was typed stays.
fn bounds(asked: &Asked, of: [(&'static str, &str); 2]) -> Result<Option<Parts>, Ended> {
    let before = |key: &str| {
        plain(
            asked
                .said
                .as_ref()
                .and_then(|s| s.get(key))
                .unwrap_or(&Value::Null),
        )
    };
    let [(low, first), (high, second)] = of;
    let (mut least, mut most) = (before(low), before(high));
    loop {
        least = match line_of_text(first, "", &least)? {
            Ok(text) => text,
            Err(_) => return Ok(None),
        };
        most = match line_of_text(second, "", &most)? {
            Ok(text) => {
                let both = [(low, &least), (high, &text)].into_iter();
                let both = both.filter(|(_, text)| !text.trim().is_empty());
                return Ok(Some(
                    both.map(|(k, text)| (k, Value::from(text.trim())))
                        .collect(),
                ));
            }
            Err(text) => text,
        };
    }
}

/// A text, or nothing.
pub(super) fn text(message: &str, initial: &str) -> Result<Option<String>, Ended> {
    let text = Text::new(message).with_render_config(look());
    let text = given(text.with_initial_value(initial).prompt())?;
    Ok(text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()))
}

/// Yes or no, as given where somebody only presses Enter; no where they press Esc.
pub(super) fn confirm(message: &str, otherwise: bool, lang: Lang) -> Result<bool, Ended> {
    Ok(yes_no_or_esc(message, otherwise, lang)?.unwrap_or(false))
}

/// The same; nothing where they press Esc.
fn yes_no_or_esc(message: &str, otherwise: bool, lang: Lang) -> Result<Option<bool>, Ended> {
    let (yes, no) = (interview::Yes.say(lang), interview::No.say(lang));
    let word = |answer: bool| if answer { yes } else { no };
    let shown = |answer: bool| {
        let enter = word(answer);
        asking::Choice { enter, no, yes }.say(lang)
    };
    let told = |answer: bool| word(answer).to_owned();
    let question = Confirm::new(message)
        .with_render_config(look())
        .with_default(otherwise)
        .with_default_value_formatter(&shown)
        .with_formatter(&told)
        .with_error_message(asking::YesOrNo.say(lang))
        .with_parser(&yes_or_no);
    given(question.prompt())
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

/// One of several lines, by position; each is also found by a name.
pub(super) fn pick(
    message: &str,
    lines: Vec<(String, String)>,
    lang: Lang,
) -> Result<Option<usize>, Ended> {
    let lines = lines.into_iter().enumerate();
    let lines = lines.map(|(i, (text, also))| {
        let mut line = line(text, i);
        line.row.also = also;
        line
    });
    choose(message, lines.collect(), 0, lang)
}

/// Several of some lines, by position.
pub(super) fn pick_several(
    message: &str,
    help: &str,
    lines: Vec<String>,
) -> Result<Option<Vec<usize>>, Ended> {
    let rows: Vec<Row> = lines.into_iter().map(|text| line(text, ()).row).collect();
    let list = List {
        message,
        help,
        rows: &rows,
        at: 0,
        several: true,
        marked: Vec::new(),
    };
    Ok(match list.show()? {
        Left::Entered(chosen) => Some(chosen),
        Left::Escaped(_) => None,
    })
}
