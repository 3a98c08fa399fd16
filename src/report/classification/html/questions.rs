//! The open questions of a regime, the most decisive first, each with what it can decide.

use super::RegimeView;
use crate::report::classification::matrix_words;
use crate::report::html::{Badge, Block, Entry, Inline, Line};
use crate::words::marks;
use solon_messages::{Lang, page};

/// A question's name, and what it can decide.
pub(super) fn decided_by(fact: &str, decides: &str, lang: Lang) -> Line {
    let mut out = vec![Inline::Code(fact.to_owned())];
    if !decides.is_empty() {
        out.push(Inline::Quiet(format!("{}{decides}", marks::colon(lang))));
    }
    Line(out)
}

/// Those of a single regime.
pub(super) fn of_regime(one: &RegimeView<'_>, lang: Lang) -> Vec<Block> {
    let open = &one.report.open;
    let entry = |o: &crate::report::wire::Open| {
        let decides = matrix_words::decides(Some(one), &o.could, o.scope, lang);
        entry(&o.fact, &o.ask, o.applies, &decides, lang)
    };
    let entries: Vec<Entry> = open.iter().map(entry).collect();
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![Block::Entries(entries)],
    }
}

/// A question with lines on what it can decide.
pub(super) fn entry(fact: &str, ask: &str, applies: bool, decides: &[String], lang: Lang) -> Entry {
    let when = match applies {
        true => page::AskNow.say(lang),
        false => page::AskLater.say(lang),
    };
    let mut more = vec![Line::from(Inline::Code(fact.to_owned()))];
    more.extend(decides.iter().map(|line| Line::said(line)));
    Entry {
        when: Inline::Badge(Badge::Open, when.to_owned()).into(),
        what: Line::said(ask),
        more,
        ..Entry::default()
    }
}
