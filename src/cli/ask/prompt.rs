//! Prompts of the terminal: a line of a list, several of them, a text, yes or no; and what was marked or
//! typed before one was left.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use inquire::error::InquireResult;
use inquire::ui::{RenderConfig, Styled};
use inquire::{Confirm, InquireError, Text};
use serde_json::Value;

use super::list::{Ended, Left, List, Row, room};
use solon::Lang;
use solon::report::interview::Asked;
use solon::report::layout::{WIDTH, fold, width, within};
use solon_messages::{asking, interview, plain};

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

/// The last line of a message, so that words stay whole in a terminal that is narrower than it; what is
/// before it is said. `beside` columns are needed on the same line.
fn last_line(message: &str, beside: usize) -> String {
    let columns = room().1.saturating_sub(PROMPT);
    if width(message) + beside <= columns {
        return message.to_owned();
    }
    let mut lines = fold(message, columns);
    let fits = |line: &String| width(line) + beside <= columns;
    let last = match lines.last().is_some_and(fits) {
        true => lines.pop().unwrap_or_default(),
        false => String::new(),
    };
    let said: String = lines.iter().map(|line| format!("{line}\n")).collect();
    crate::cli::err(&said);
    last
}

/// What is drawn before a message and kept free behind it.
const PROMPT: usize = 4;

/// A line to choose, with what it stands for.
pub(super) struct Line<T> {
    pub(super) row: Row,
    pub(super) of: T,
}

pub(super) fn line<T>(text: impl Into<String>, of: T) -> Line<T> {
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

/// A value of the list of a question.
#[derive(Clone)]
pub(super) struct Choice {
    pub(super) name: String,
    pub(super) row: Row,
}

/// Which keys do what in a list, and what `~` means in it where it stands there.
pub(super) fn with_legend(help: &str, asked: &Asked, lang: Lang) -> String {
    let mut all = asked.question.groups.iter().flat_map(|g| &g.values);
    match all.any(|value| value.near) {
        true => format!("{help} · {}", plain::NearLegend.say(lang)),
        false => help.to_owned(),
    }
}

pub(super) fn choices(asked: &Asked) -> Vec<Choice> {
    let headings = asked.question.groups.iter();
    let each = headings.flat_map(|heading| {
        heading.values.iter().map(move |value| {
            let head = match heading.words.as_str() {
                "" => String::new(),
                words => format!("{words} › "),
            };
            let words = match value.words.as_str() {
                "" => value.name.replace('_', " "),
                words => words.to_owned(),
            };
            // The mark stands first, where nothing is cut.
            let (text, short) = match value.near {
                true => (format!("~ {head}{words}"), format!("~ {words}")),
                false => (format!("{head}{words}"), words.clone()),
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
pub(super) fn said(asked: &Asked) -> Value {
    match &asked.said {
        Some(Value::Object(map)) => map.get("value").cloned().unwrap_or_default(),
        Some(plain) => plain.clone(),
        None => Value::Null,
    }
}

/// What is said in part: the values under a key.
pub(super) fn said_in_part(asked: &Asked, key: &str) -> Vec<String> {
    let under = asked.said.as_ref().and_then(|said| said.get(key));
    under.map(names).unwrap_or_default()
}

/// The names in a list.
pub(super) fn names(list: &Value) -> Vec<String> {
    let items = list.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(super) fn choose<T>(
    message: &str,
    lines: Vec<Line<T>>,
    at: usize,
    lang: Lang,
) -> Result<Option<T>, Ended> {
    choose_with(message, asking::Choose.say(lang), lines, at, lang)
}

/// The same, with which keys do what.
pub(super) fn choose_with<T>(
    message: &str,
    help: &str,
    lines: Vec<Line<T>>,
    at: usize,
    lang: Lang,
) -> Result<Option<T>, Ended> {
    let rows: Vec<Row> = lines.iter().map(|line| line.row.clone()).collect();
    let list = List {
        message,
        help,
        rows: &rows,
        at,
        several: false,
        marked: Vec::new(),
        lang,
    };
    let Left::Entered(chosen) = list.show()? else {
        return Ok(None);
    };
    let at = chosen.first().copied();
    let mut lines = lines.into_iter();
    Ok(at.and_then(|at| lines.nth(at)).map(|line| line.of))
}

/// Keeps what was marked, where it is not what was said before.
pub(super) fn keep_marks(
    asked: &Asked,
    drafts: &mut Drafts,
    names: Vec<String>,
    before: &[String],
) {
    let same = names.len() == before.len() && names.iter().all(|n| before.contains(n));
    match same {
        true => drafts.remove(&asked.fact),
        false => drafts.insert(asked.fact.clone(), Draft::Marked(names)),
    };
}

/// How a list in which several are marked is left, with the names of these.
pub(super) enum Marked {
    Entered(Vec<String>),
    Escaped(Vec<String>),
}

/// Several of a list, by their names.
pub(super) fn mark(
    message: &str,
    help: &str,
    all: &[Choice],
    marked: &[String],
    lang: Lang,
) -> Result<Marked, Ended> {
    let rows: Vec<Row> = all.iter().map(|choice| choice.row.clone()).collect();
    let those = all.iter().enumerate();
    let those = those.filter(|(_, choice)| marked.contains(&choice.name));
    let marked: Vec<usize> = those.map(|(i, _)| i).collect();
    let list = List {
        message,
        help,
        rows: &rows,
        // What is marked already is what somebody comes back to.
        at: marked.first().copied().unwrap_or(0),
        several: true,
        marked,
        lang,
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

/// So many columns are kept free for what is typed.
const TYPED: usize = 12;

/// A line of text, or what stood there when Esc was pressed.
pub(super) fn line_of_text(
    message: &str,
    help: &str,
    initial: &str,
) -> Result<Result<String, String>, Ended> {
    let typed = Rc::new(RefCell::new(initial.to_owned()));
    let seen = Rc::clone(&typed);
    // Nothing is suggested: this is how what is typed is known when Esc takes it away.
    let watch = move |text: &str| {
        text.clone_into(&mut seen.borrow_mut());
        Ok(Vec::new())
    };
    // What has no room in a line below is said before.
    let long = width(help) + PROMPT > room().1;
    if long {
        crate::cli::err(&fitting(&format!("[{help}]\n")));
    }
    let message = last_line(message, width(initial).max(TYPED));
    let mut text = Text::new(&message)
        .with_render_config(look())
        .with_autocomplete(watch)
        .with_initial_value(initial);
    if !help.is_empty() && !long {
        text = text.with_help_message(help);
    }
    let text = given(text.prompt())?;
    Ok(text.ok_or_else(|| typed.take()))
}

/// A number or a text as somebody types it.
pub(super) fn plain(said: &Value) -> String {
    match said {
        Value::String(text) if !["unknown", "declined", "not_asked"].contains(&text.as_str()) => {
            text.clone()
        }
        Value::Number(n) => n.to_string(),
        _ => String::new(),
    }
}

/// A text, or nothing.
pub(super) fn text(message: &str, initial: &str) -> Result<Option<String>, Ended> {
    let message = last_line(message, width(initial).max(TYPED));
    let text = Text::new(&message).with_render_config(look());
    let text = given(text.with_initial_value(initial).prompt())?;
    Ok(text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty()))
}

/// Yes or no, as given where somebody only presses Enter; no where they press Esc.
pub(super) fn confirm(message: &str, otherwise: bool, lang: Lang) -> Result<bool, Ended> {
    Ok(yes_no_or_esc(message, otherwise, lang)?.unwrap_or(false))
}

/// The same; nothing where they press Esc.
pub(super) fn yes_no_or_esc(
    message: &str,
    otherwise: bool,
    lang: Lang,
) -> Result<Option<bool>, Ended> {
    let (yes, no) = (interview::Yes.say(lang), interview::No.say(lang));
    let word = |answer: bool| if answer { yes } else { no };
    let shown = |answer: bool| {
        let enter = word(answer);
        asking::Choice { enter, no, yes }.say(lang)
    };
    let told = |answer: bool| word(answer).to_owned();
    let beside = width(&shown(otherwise)) + word(otherwise).len() + PROMPT;
    let message = last_line(message, beside);
    let question = Confirm::new(&message)
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
    lang: Lang,
) -> Result<Option<Vec<usize>>, Ended> {
    let rows: Vec<Row> = lines.into_iter().map(|text| line(text, ()).row).collect();
    let list = List {
        message,
        help,
        rows: &rows,
        at: 0,
        several: true,
        marked: Vec::new(),
        lang,
    };
    Ok(match list.show()? {
        Left::Entered(chosen) => Some(chosen),
        Left::Escaped(_) => None,
    })
}
