//! The canonical form of clauses that many items have: texts for people and citations.

use super::ast::{Cite, Texts};
use super::layout::Page;
use super::print_words::{cites, texts, word};

/// The first place of texts, for the comments in front of them.
pub(super) fn place(t: &Texts) -> u32 {
    t.0.first().map_or(0, |(l, _)| l.span.start)
}

pub(super) fn cite_place(c: &[Cite]) -> u32 {
    c.first().map_or(0, |c| c.source.span.start)
}

/// `head en "…" zh "…"`, each language on its own line when they do not share one.
pub(super) fn text_clause(
    page: &mut Page<'_>,
    at: u32,
    indent: usize,
    head: &[&str],
    parts: &[String],
) {
    let mut words: Vec<String> = head.iter().map(|h| word(h)).collect();
    words.extend_from_slice(parts);
    if Page::fits(indent, &words) || parts.len() < 2 {
        page.line(at, indent, &words);
        return;
    }
    page.line(
        at,
        indent,
        &head.iter().map(|h| word(h)).collect::<Vec<_>>(),
    );
    for part in parts {
        page.line(at, indent + 2, std::slice::from_ref(part));
    }
}

pub(super) fn cite_clause(page: &mut Page<'_>, indent: usize, list: &[Cite]) {
    if !list.is_empty() {
        page.line(cite_place(list), indent, &cites(list));
    }
}

/// Texts that stand as lines of their own, or share one.
pub(super) fn text_lines(page: &mut Page<'_>, at: u32, indent: usize, t: &Texts) {
    let parts = texts(t);
    if parts.is_empty() {
        return;
    }
    if Page::fits(indent, &parts) {
        page.line(at, indent, &parts);
        return;
    }
    for part in parts {
        page.line(at, indent, &[part]);
    }
}
