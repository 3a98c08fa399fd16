//! The head of a pack is read although its words are mistyped: each mistyped word is told, and what
//! stands behind it is read as if the right one stood there. A pack whose head is not read uses no other
//! pack, and every name of those would be unknown.

use pest::Parser as _;
use pest::error::InputLocation;

use super::build::Builder;
use super::mended::Mended;
use super::parser::SolonParser;
use super::{Rule, ast, errors};
use crate::diagnostic::{Diagnostic, did_you_mean, nearest};
use crate::source::Span;

/// The words of a head.
const WORDS: &[&str] = &[
    "by", "original", "reached", "reads", "review", "title", "uses", "version", "when",
];
/// So many mistyped words are looked for; a text with more of them is no head.
const MOST: usize = 6;

/// Reads a head whose first word may be mistyped: of that there is a finding already. Says also what is
/// wrong in what could be read.
pub(super) fn parse(
    item: Span,
    text: &str,
    keyword: &str,
    mut found: Vec<Diagnostic>,
) -> Result<(ast::ItemKind, Vec<Diagnostic>), Vec<Diagnostic>> {
    let mut text = text.to_owned();
    let mut mended = Mended::default();
    if keyword != "pack" {
        mended.replace(&mut text, 0, keyword, "pack");
    }
    loop {
        let error = match SolonParser::parse(Rule::file_pack, &text) {
            Ok(pairs) => {
                let mut builder = Builder::mended(item, mended);
                let kind = builder.item(pairs);
                found.append(&mut builder.diagnostics);
                return kind.map(|kind| (kind, found.clone())).ok_or(found);
            }
            Err(error) => error,
        };
        let mut told = errors::translate(&error, item, &text);
        for label in &mut told.labels {
            label.span = mended.place(item, label.span);
        }
        let at = match error.location {
            InputLocation::Pos(at) | InputLocation::Span((at, _)) => at,
        };
        let word = text.get(at..).unwrap_or("");
        let end = word.find(|c: char| !c.is_ascii_lowercase());
        let word = word
            .get(..end.unwrap_or(word.len()))
            .unwrap_or("")
            .to_owned();
        let right = nearest(&word, WORDS.iter().copied()).filter(|right| *right != word);
        let Some(right) = right.filter(|_| found.len() < MOST) else {
            // What cannot be read behind a word that was told may hang on that.
            if found.is_empty() {
                found.push(told);
            }
            return Err(found);
        };
        told.help = did_you_mean(&word, [right]);
        found.push(told);
        mended.replace(&mut text, at, &word, right);
    }
}
