//! The answers on a page, each with its evidence, who gave it, and what is in doubt about it.

use super::{Classified, label};
use crate::report::classification::answered::Told;
use crate::report::html::{Badge, Block, Entry, Inline, Line, anchor, cut};
use crate::report::wire::AnswerState;
use solon_messages::{Lang, known, page};

/// The answers of a description: what several regimes ask alike stands once.
pub(super) fn blocks(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let mut all: Vec<Told> = Vec::new();
    for told in view.regimes.iter().flat_map(|r| &r.answers) {
        match all.iter_mut().find(|t| t.fact == told.fact) {
            // Somebody uses it.
            Some(known) => known.unused &= told.unused,
            None => all.push(told.clone()),
        }
    }
    let entries: Vec<Entry> = all.iter().map(|told| entry(told, lang)).collect();
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![
            Block::Small(Line::said(page::AnswersWhat.say(lang))),
            Block::Entries(entries),
        ],
    }
}

/// How much an answer is worth, as a sign and a word.
fn state(told: &Told, lang: Lang) -> Line {
    let (badge, words) = match told.state {
        AnswerState::Assumed => (Badge::Doubt, known::Assumed.say(lang)),
        AnswerState::Given if told.evidence.is_some() => (Badge::Yes, page::Evidenced.say(lang)),
        AnswerState::Given => (Badge::Now, page::Given.say(lang)),
        AnswerState::Declined => (Badge::Open, page::Declined.say(lang)),
        _ => (Badge::Open, page::NotKnown.say(lang)),
    };
    let mut out = Line::from(Inline::Badge(badge, words.to_owned()));
    if told.unused {
        let unused = page::Unused.say(lang).to_owned();
        out = out.text(" ").and(Inline::Badge(Badge::No, unused));
    }
    out
}

fn entry(told: &Told, lang: Lang) -> Entry {
    let own = |words: &str, text: &String| {
        Line::from(Inline::Quiet(label(words, lang))).and(Inline::Own(cut(text, lang)))
    };
    let mut question = Line::from(Inline::Code(told.fact.clone())).text(format!(" · {}", told.ask));
    if let Some(n) = told.line {
        let line = page::LineOf { n }.say(lang);
        question = question.and(Inline::Quiet(format!(" · {line}")));
    }
    let mut more = vec![question];
    let evidence = told.evidence.iter();
    more.extend(evidence.map(|text| own(page::LabelEvidence.say(lang), text)));
    let by = told.by.iter();
    more.extend(by.map(|text| own(page::LabelBy.say(lang), text)));
    let note = told.note.iter();
    more.extend(note.map(|text| own(page::LabelNote.say(lang), text)));
    Entry {
        id: Some(anchor(&["answer", &told.fact])),
        when: state(told, lang),
        what: Inline::Strong(told.words.clone()).into(),
        more,
        ..Entry::default()
    }
}
