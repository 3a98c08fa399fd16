//! Answers in part at the terminal: what surely holds and what surely does not, which it can be, bounds.

use serde_json::{Map, Value, json};

use super::list::Ended;
use super::prompt::{
    Choice, Draft, Drafts, Marked, choices, keep_marks, line_of_text, mark, plain, said_in_part,
    with_legend,
};
use solon::Lang;
use solon::report::interview::Asked;
use solon::report::questionnaire::AnswerType;
use solon_messages::interview;

/// An answer in part; nothing where somebody thought better of it.
pub(super) fn partly(
    asked: &Asked,
    drafts: &mut Drafts,
    lang: Lang,
) -> Result<Option<Value>, Ended> {
    let map: Vec<(&str, Value)> = match asked.question.ty {
        AnswerType::Bool => return Ok(None),
        AnswerType::One => {
            let help = with_legend(interview::Search.say(lang), asked, lang);
            let message = interview::Candidates.say(lang);
            let before = said_in_part(asked, "among");
            match mark(message, &help, &choices(asked), &before, lang)? {
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
    let help = &with_legend(interview::Search.say(lang), asked, lang);
    let all = choices(asked);
    let before = said_in_part(asked, "with");
    let mut with = match drafts.get(&asked.fact) {
        Some(Draft::Marked(names)) => names.clone(),
        _ => before.clone(),
    };
    let mut without = said_in_part(asked, "without");
    loop {
        with = match mark(interview::Surely.say(lang), help, &all, &with, lang)? {
            Marked::Entered(names) => names,
            Marked::Escaped(names) => {
                keep_marks(asked, drafts, names, &before);
                return Ok(None);
            }
        };
        let others = all.iter().filter(|c| !with.contains(&c.name));
        let others: Vec<Choice> = others.cloned().collect();
        match mark(
            interview::SurelyNot.say(lang),
            help,
            &others,
            &without,
            lang,
        )? {
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
