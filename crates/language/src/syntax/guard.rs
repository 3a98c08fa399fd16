//! Before a rule of the grammar is tried, a look at the text: most alternatives fail at their first
//! character, and pest takes long to find that out. The generated parser asks here (what a rule begins
//! with follows from the grammar), and takes the same text for the same tree either way.
//!
//! What was not tried is not told as expected. So a text that is not understood is parsed again without
//! guards, and its finding is what pest says of all alternatives.

use std::cell::Cell;

use pest::error::Error;
use pest::iterators::Pairs;
use pest::{Parser as _, ParserState};

use super::Rule;
use super::parser::SolonParser;

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Parses the text of an item.
pub(super) fn parse(entry: Rule, text: &str) -> Result<Pairs<'_, Rule>, Error<Rule>> {
    GUARDED.set(true);
    let guarded = SolonParser::parse(entry, text);
    GUARDED.set(false);
    guarded.or_else(|_| SolonParser::parse(entry, text))
}

/// What is left of the text.
fn left<'i>(state: &ParserState<'i, Rule>) -> &'i [u8] {
    let at = state.position();
    let text = at.span(at).get_input().as_bytes();
    text.get(at.pos()..).unwrap_or_default()
}

/// Whether the text goes on with none of some ASCII characters, a bit for each.
#[inline]
pub(super) fn lacks(state: &ParserState<'_, Rule>, some: u128) -> bool {
    let first = left(state).first();
    first.is_none_or(|byte| !byte.is_ascii() || some >> byte & 1 == 0)
}

/// Whether a rule is not tried that begins with one of some ASCII characters, a bit for each.
#[inline]
pub(super) fn not_among(state: &ParserState<'_, Rule>, some: u128) -> bool {
    GUARDED.get() && lacks(state, some)
}

/// Whether a rule is not tried that begins with a word.
#[inline]
pub(super) fn not_word(state: &ParserState<'_, Rule>, word: &str) -> bool {
    let (left, word) = (left(state), word.as_bytes());
    GUARDED.get() && (left.first() != word.first() || !left.starts_with(word))
}
