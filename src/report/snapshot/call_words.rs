//! The reviews for which a changed description calls, in words.

use super::answer_change::AnswerMove;
use super::review_call::{Call, CalledBy, ReviewCall};
use crate::report::groups;
use crate::report::phrases::home_places;
use crate::report::review_words::when_words;
use crate::report::wire::Status;
use crate::words::marks;
use solon_messages::{Lang, called};

/// A review in one line: whether it is needed, which, and why.
pub(in crate::report) fn call_words(c: &ReviewCall, lang: Lang) -> String {
    let review = review(c, lang);
    match c.call {
        Call::Needed => called::Needed { review }.say(lang),
        Call::Possible => called::Possible { review }.say(lang),
        Call::Unclear => called::Unclear { review }.say(lang),
    }
}

fn review(c: &ReviewCall, lang: Lang) -> String {
    let review = &c.review;
    let mut out = match c.several {
        true => format!("{}/{} {}", c.pack, review.duty, review.title),
        false => format!("{} {}", review.duty, review.title),
    };
    with_places(&mut out, &home_places(&review.cites, lang), lang);
    let mut parts = Vec::new();
    if c.newly {
        parts.push(match review.outcome {
            Status::Open => called::NewlyOpen.say(lang).to_owned(),
            _ => called::Newly.say(lang).to_owned(),
        });
    }
    parts.extend(by(&c.changed, lang));
    // What is sure needs no guess beside it.
    if c.call == Call::Unclear {
        parts.extend(by(&c.unclear, lang));
    }
    if let Some(day) = &c.applies_from {
        parts.push(called::From { day }.say(lang));
    }
    if c.newly && review.outcome != Status::Open {
        parts.extend(when_words(review, lang));
    }
    let parts = parts.join(marks::semi(lang));
    format!("{out}{}{parts}", marks::colon(lang))
}

/// Questions that call for it alike, with where that stands.
fn by(all: &[CalledBy], lang: Lang) -> Vec<String> {
    let alike = groups(all, |c| (c.change, home_places(&c.cites, lang)));
    let part = |((change, places), list): ((AnswerMove, String), Vec<&CalledBy>)| {
        let names: Vec<String> = list.iter().map(|c| c.fact.clone()).collect();
        let questions = marks::questions(lang, &names);
        let mut out = match change {
            AnswerMove::Changed => called::Changed { questions }.say(lang),
            AnswerMove::First => called::First { questions }.say(lang),
            AnswerMove::NoLonger => called::NoLonger { questions }.say(lang),
            AnswerMove::Perhaps | AnswerMove::Basis => called::Otherwise { questions }.say(lang),
        };
        with_places(&mut out, &places, lang);
        out
    };
    alike.into_iter().map(part).collect()
}

fn with_places(out: &mut String, places: &str, lang: Lang) {
    if !places.is_empty() {
        out.push_str(&marks::paren(lang, places));
    }
}
