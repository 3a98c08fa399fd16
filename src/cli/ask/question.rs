//! One question at the terminal: yes or no, one or several of a list that is searched by typing, a number,
//! a day; or instead of an answer what else somebody may want.

use serde_json::{Value, json};

use super::list::Ended;
use super::part::partly;
use super::prompt::{
    Draft, Drafts, Line, Marked, choices, choose, choose_with, confirm, keep_marks, line,
    line_of_text, mark, names, plain, said, said_in_part, with_legend, yes_no_or_esc,
};
use solon::Lang;
use solon::report::interview::Asked;
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

/// What is there to go back to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Can {
    /// A question was put before.
    pub(super) back: bool,
    /// Something is answered.
    pub(super) change: bool,
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
fn beside(asked: &Asked, can: Can, lang: Lang) -> Vec<Line<Act>> {
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
    ]);
    if can.back {
        out.push(line(interview::Back.say(lang), Act::Back));
    }
    if can.change {
        out.push(line(interview::Change.say(lang), Act::Change));
    }
    out.push(line(interview::Stop.say(lang), Act::Stop));
    out
}

/// Puts a question until something is done with it.
pub(super) fn ask(
    asked: &Asked,
    can: Can,
    drafts: &mut Drafts,
    lang: Lang,
) -> Result<Reply, Ended> {
    loop {
        let act = match asked.question.ty {
            AnswerType::Bool => yes_no(asked, can, lang)?,
            AnswerType::One => one(asked, can, lang)?,
            AnswerType::Set => several(asked, can, drafts, lang)?,
            AnswerType::Number | AnswerType::WholeNumber => {
                typed(asked, can, drafts, interview::Number.say(lang), lang)?
            }
            AnswerType::Date => typed(asked, can, drafts, interview::Day.say(lang), lang)?,
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

fn yes_no(asked: &Asked, can: Can, lang: Lang) -> Result<Option<Act>, Ended> {
    let mut lines = vec![
        line(interview::Yes.say(lang), Act::Answer(json!(true))),
        line(interview::No.say(lang), Act::Answer(json!(false))),
    ];
    lines.extend(beside(asked, can, lang));
    let at = usize::from(said(asked) == json!(false));
    choose(&asked.question.ask, lines, at, lang)
}

fn one(asked: &Asked, can: Can, lang: Lang) -> Result<Option<Act>, Ended> {
    let all = choices(asked);
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
    lines.extend(beside(asked, can, lang));
    let help = with_legend(asking::Choose.say(lang), asked, lang);
    choose_with(&asked.question.ask, &help, lines, at.unwrap_or(0), lang)
}

/// What is done with a list or a text that somebody left; what they had marked or typed stays, and the way
/// back to it stands first. Where nothing was, the cursor stands on what is chosen most.
fn otherwise(
    asked: &Asked,
    can: Can,
    draft: Option<&Draft>,
    lang: Lang,
) -> Result<Option<Act>, Ended> {
    let back = match asked.question.ty {
        AnswerType::Set => asking::BackToList.say(lang),
        _ => asking::BackToText.say(lang),
    };
    let mut lines: Vec<Line<Option<Act>>> = vec![line(back, None)];
    let beside = beside(asked, can, lang).into_iter();
    lines.extend(beside.map(|Line { row, of }| Line { row, of: Some(of) }));
    let at = usize::from(draft.is_none());
    Ok(choose(interview::Otherwise.say(lang), lines, at, lang)?.flatten())
}

fn several(asked: &Asked, can: Can, drafts: &mut Drafts, lang: Lang) -> Result<Option<Act>, Ended> {
    let mut before = names(&said(asked));
    before.extend(said_in_part(asked, "with"));
    let marked = match drafts.get(&asked.fact) {
        Some(Draft::Marked(names)) => names.clone(),
        _ => before.clone(),
    };
    let all = choices(asked);
    let help = with_legend(interview::All.say(lang), asked, lang);
    match mark(&asked.question.ask, &help, &all, &marked, lang)? {
        // None is an answer, and Enter on a line that was not marked is easily meant as that line.
        Marked::Entered(names) if names.is_empty() => {
            let none = confirm(interview::NoneOfThem.say(lang), false, lang)?;
            Ok(none.then(|| Act::Answer(Value::from(names))))
        }
        Marked::Entered(names) => Ok(Some(Act::Answer(Value::from(names)))),
        Marked::Escaped(names) => {
            keep_marks(asked, drafts, names, &before);
            otherwise(asked, can, drafts.get(&asked.fact), lang)
        }
    }
}

fn typed(
    asked: &Asked,
    can: Can,
    drafts: &mut Drafts,
    what: &str,
    lang: Lang,
) -> Result<Option<Act>, Ended> {
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
            otherwise(asked, can, drafts.get(&asked.fact), lang)
        }
    }
}
