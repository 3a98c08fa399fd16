//! When a system has to be looked at again, in words.

use super::layout::{heading, wrap};
use super::phrases::home_places;
use super::wire::{ReviewReport, Status};
use crate::words::marks;
use solon_messages::{Lang, known, review};

/// By when, where that is known or hangs on something that is asked: `by 2027-01-01`.
pub(super) fn when_words(r: &ReviewReport, lang: Lang) -> Option<String> {
    let days = match (&r.due, &r.due_earliest, &r.due_latest) {
        (Some(day), ..) if r.overdue => review::Overdue { day }.say(lang),
        (Some(day), ..) => review::By { day }.say(lang),
        (None, Some(earliest), Some(latest)) => review::Between { earliest, latest }.say(lang),
        (None, None, Some(day)) => review::Latest { day }.say(lang),
        (None, Some(day), None) => review::Earliest { day }.say(lang),
        (None, None, None) if r.due_open.is_empty() => return None,
        (None, None, None) => review::DayOpen.say(lang).to_owned(),
    };
    let mut text = match r.outcome {
        Status::Open => review::Perhaps { days }.say(lang),
        _ => days,
    };
    if !r.due_open.is_empty() {
        let questions = marks::questions(lang, &r.due_open);
        text.push_str(&marks::paren(lang, &known::Not { questions }.say(lang)));
    }
    Some(text)
}

/// What is told at once: the most pressing review that has a day or waits for one.
pub(super) fn next_words(all: &[ReviewReport], lang: Lang) -> Option<String> {
    let mut all = all.iter().filter(|r| r.comes_back);
    let (next, when) = all.find_map(|r| Some((r, when_words(r, lang)?)))?;
    let (duty, title) = (&next.duty, &next.title);
    let text = match next.overdue {
        true => review::OverdueLine { when, duty, title }.say(lang),
        false => review::NextLine { when, duty, title }.say(lang),
    };
    Some(text)
}

/// A line on each: by when, and what calls for it.
pub(super) fn lines(all: &[ReviewReport], lang: Lang) -> Vec<String> {
    let line = |r: &ReviewReport| {
        let title = &r.title;
        let mut text = format!("{} {title}", r.duty);
        let cited = home_places(&r.cites, lang);
        if !cited.is_empty() {
            text.push_str(&marks::paren(lang, &cited));
        }
        let mut parts: Vec<String> = when_words(r, lang).into_iter().collect();
        for change in &r.on_change {
            let questions = marks::questions(lang, &change.facts);
            let mut part = review::OnChange { questions }.say(lang);
            let cited = home_places(&change.cites, lang);
            if !cited.is_empty() {
                part.push_str(&marks::paren(lang, &cited));
            }
            parts.push(part);
        }
        if !parts.is_empty() {
            let parts = parts.join(marks::semi(lang));
            text.push_str(&format!("{}{parts}", marks::colon(lang)));
        }
        text
    };
    all.iter().map(line).collect()
}

/// The chapter of a text, where there is any review.
pub(super) fn chapter(out: &mut String, all: &[ReviewReport], lang: Lang) {
    if all.is_empty() {
        return;
    }
    heading(out, review::Title.say(lang));
    for line in lines(all, lang) {
        wrap(out, &line, 2, 4);
    }
}
