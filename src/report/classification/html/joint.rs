//! What several regimes have in common on a page, each thing once: how each stands, the duties of all by
//! their days, and the open questions.

use super::{Classified, Section, duties, questions};
use crate::report::classification::matrix_words;
use crate::report::html::{Block, Entry, Inline, Line, Table, anchor};
use solon_messages::{matrix, page};

/// These sections.
pub(super) fn sections(view: &Classified<'_>) -> Vec<Section> {
    let lang = view.show.lang;
    let open = view.report.questions.iter().map(|q| {
        let decides = matrix_words::asked_by(view, q);
        questions::entry(&q.fact, &q.ask, q.applies, &decides, lang)
    });
    let open: Vec<Entry> = open.collect();
    let open = match open.is_empty() {
        true => Vec::new(),
        false => vec![Block::Entries(open)],
    };
    vec![
        Section::new("regimes", page::Regimes.say(lang), matrix(view)),
        Section::new("open", matrix::Unknown.say(lang), open),
        Section::new("duties", matrix::Calendar.say(lang), duties::of_all(view)),
    ]
}

/// One line for each regime, or for each of its scales.
fn matrix(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let (head, rows) = matrix_words::cells(view);
    let told: Vec<String> = super::told(view)
        .map(|(_, r)| r.report.pack.clone())
        .collect();
    let row = |cells: Vec<String>| {
        let mut cells = cells.into_iter();
        let name = cells.next().unwrap_or_default();
        let pack = name.split('/').next().unwrap_or_default().to_owned();
        let first = match told.contains(&pack) {
            true => Inline::Link {
                to: anchor(&["regime", &pack]),
                text: name,
            },
            false => Inline::Text(name),
        };
        let rest = cells.map(|cell| Line::said(&cell));
        std::iter::once(first.into()).chain(rest).collect()
    };
    let mut out = vec![Block::Table(Table {
        caption: page::Regimes.say(lang).to_owned(),
        head,
        rows: rows.into_iter().map(row).collect(),
        ..Table::default()
    })];
    let beside = matrix_words::beside(view);
    let lines = beside.iter().map(|line| Block::Para(Line::said(line)));
    out.extend(lines);
    let foot = matrix_words::foot(view);
    out.extend(foot.iter().map(|line| Block::Small(Line::said(line))));
    out
}
