//! Classified systems as one page: a file that loads nothing, can be read without script, and prints. Of
//! one system it tells all that the text with `--full` tells; of several it begins with what a board asks,
//! then a table, then each system in brief, with every text of a duty once.

use super::{Classified, RegimeView, matrix_words};
use crate::report::explanation::Explanation;
use crate::report::html::{Block, Blocks, Inline, Line, Page, cut};
use crate::report::timeline::Timeline;
use crate::report::wire::{Governs, Report, System};
use crate::words::marks;
use solon_messages::{Lang, document, page, tell, text};

mod change;
mod cites;
mod duties;
mod evidence;
mod fines;
mod first;
mod joint;
mod picture;
mod questions;
mod reasons;
mod regime;
mod register;
mod rest;

pub use register::Register;

/// One system as a page; `line` is the same system over all days, `changes` what would change its result,
/// where somebody looked.
#[must_use]
pub fn page(view: &Classified<'_>, line: &Timeline, changes: Option<&Explanation>) -> String {
    let (report, lang) = (view.report, view.show.lang);
    let mut sections = vec![Section::new("result", page::Result.say(lang), {
        first::blocks(view, line)
    })];
    if view.joint() {
        sections.extend(joint::sections(view));
    }
    sections.extend(regime::sections(view, line));
    sections.push(Section::new(
        "change",
        tell::Change.say(lang),
        change::blocks(view, changes),
    ));
    sections.push(Section::new(
        "answers",
        page::Answers.say(lang),
        evidence::blocks(view),
    ));
    sections.push(Section::new("packs", page::Packs.say(lang), packs(view)));
    let name = called(&report.system, lang);
    let sections = sections.into_iter().filter(|s| !s.blocks.is_empty());
    let sections: Vec<Section> = sections.collect();
    let link = |s: &Section| (s.id.clone(), s.title.clone());
    Page {
        lang,
        title: page::TitleOf { name: &name }.say(lang),
        engine: report.engine.clone(),
        head: Blocks(head(report, lang)),
        contents: sections.iter().map(link).collect(),
        body: Blocks(sections.into_iter().flat_map(|s| s.written(2)).collect()),
        foot: Blocks(foot(report, lang)),
        ..Page::default()
    }
    .written()
}

/// A part of a page below a heading.
struct Section {
    id: String,
    title: String,
    blocks: Vec<Block>,
}

impl Section {
    fn new(id: impl Into<String>, title: impl Into<String>, blocks: Vec<Block>) -> Section {
        Section {
            id: id.into(),
            title: title.into(),
            blocks,
        }
    }

    /// The part with its heading; nothing where there is nothing below it.
    fn written(self, depth: u8) -> Vec<Block> {
        if self.blocks.is_empty() {
            return Vec::new();
        }
        let title = Line::said(&self.title);
        let mut out = vec![Block::Heading(depth, Some(self.id), title)];
        out.extend(self.blocks);
        out
    }
}

/// How a system is called.
fn called(system: &System, lang: Lang) -> String {
    let name = match system.name.is_empty() {
        true => &system.id,
        false => &system.name,
    };
    cut(name, lang)
}

/// Which system, which day, which law.
fn head(report: &Report, lang: Lang) -> Vec<Block> {
    let system = &report.system;
    let name = Line(vec![Inline::Own(called(system, lang))]);
    let own = |text: &str| Blocks::from(Block::Para(Inline::Own(cut(text, lang)).into()));
    let plain = |text: String| Blocks::from(Block::Para(Line::said(&text)));
    let mut pairs = vec![(page::LabelId.say(lang).to_owned(), own(&system.id))];
    for (key, value) in &system.own {
        pairs.push((cut(key, lang), own(&super::text::kept(value, lang))));
    }
    let source = match system.record {
        0 | 1 => system.source.clone(),
        n => format!("{}#{n}", system.source),
    };
    pairs.push((page::LabelSource.say(lang).to_owned(), own(&source)));
    let mut day = report.on.clone();
    if let Some(law) = &report.law {
        day = format!("{day} · {}", text::LawAsOf { day: law }.say(lang));
    }
    pairs.push((page::LabelDay.say(lang).to_owned(), plain(day)));
    vec![
        Block::Heading(1, None, name),
        Block::Pairs(pairs),
        Block::Small(Line::said(document::NoAdvice.say(lang))),
    ]
}

/// What made the page.
fn foot(report: &Report, lang: Lang) -> Vec<Block> {
    let engine = &report.engine;
    vec![
        Block::Para(Line::said(&page::MadeBy { engine }.say(lang))),
        Block::Para(Line::said(document::NoAdvice.say(lang))),
    ]
}

/// The packs that were read, with the digests of their texts.
fn packs(view: &Classified<'_>) -> Vec<Block> {
    let lang = view.show.lang;
    let mut seen: Vec<&str> = Vec::new();
    let mut lines = Vec::new();
    for one in &view.regimes {
        let r = one.report;
        let own = (&r.pack, &r.version, &r.digest, r.title.as_str());
        let used = r.uses.iter();
        let used = used.map(|u| (&u.pack, &u.version, &u.digest, ""));
        for (pack, version, digest, title) in std::iter::once(own).chain(used) {
            if seen.contains(&pack.as_str()) {
                continue;
            }
            seen.push(pack);
            lines.push(
                Line(vec![Inline::Code(pack.clone())])
                    .text(format!(" {version} · {title}"))
                    .and(Inline::Break)
                    .and(Inline::Code(digest.clone())),
            );
        }
    }
    let line = Line::said(page::PacksWhat.say(lang));
    vec![Block::Small(line), Block::List(lines)]
}

/// The regimes that have a part of their own.
fn told<'v, 'a>(view: &'v Classified<'a>) -> impl Iterator<Item = (usize, &'v RegimeView<'a>)> {
    let all = view.regimes.iter().enumerate();
    all.filter(|(_, r)| !matrix_words::is_folded(view, &r.report.pack))
}

/// A label with a mark behind it.
fn label(words: &str, lang: Lang) -> String {
    format!("{words}{}", marks::colon(lang))
}

/// Whether nothing that is open can change the level, or whether a law governs the system.
fn is_decided(view: &Classified<'_>) -> bool {
    match view.regimes.as_slice() {
        [only] => {
            let mut scales = only.report.scales.values();
            only.report.scope.verdict != Governs::Open && scales.all(|s| s.decided)
        }
        _ => view.report.overall.decided,
    }
}

/// Whether the level of a scale on the day is open where a law that counts governs the system.
fn is_open_today(view: &Classified<'_>) -> bool {
    let told = view.regimes.iter().filter(|r| r.counts && !r.not_asked);
    told.into_iter()
        .any(|r| r.report.scales.values().any(|s| s.in_effect.is_none()))
}
