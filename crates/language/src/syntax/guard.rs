//! Before a rule of the grammar is tried, a look at the text: most alternatives fail at their first
//! character, and pest takes long to find that out. The generated parser asks here (what a rule begins
//! with follows from the grammar), and takes the same text for the same tree either way.
//!
//! What was not tried is not told as expected. So a text that is not understood is parsed again without
//! guards, and its finding is what pest says of all alternatives.

use std::cell::Cell;

use pest::{ParserState, RuleType};

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// What is parsed with guards.
pub(super) fn with<T>(parse: impl FnOnce() -> T) -> T {
    GUARDED.set(true);
    let parsed = parse();
    GUARDED.set(false);
    parsed
}

/// What is left of the text.
fn left<'i, R: RuleType>(state: &ParserState<'i, R>) -> &'i [u8] {
    let at = state.position();
    let text = at.span(at).get_input().as_bytes();
    text.get(at.pos()..).unwrap_or_default()
}

/// Whether the text goes on with none of some ASCII characters, a bit for each.
#[inline]
pub(super) fn lacks<R: RuleType>(state: &ParserState<'_, R>, some: u128) -> bool {
    let first = left(state).first();
    first.is_none_or(|byte| !byte.is_ascii() || some >> byte & 1 == 0)
}

/// Whether a rule is not tried that begins with one of some ASCII characters, a bit for each.
#[inline]
pub(super) fn not_among<R: RuleType>(state: &ParserState<'_, R>, some: u128) -> bool {
    GUARDED.get() && lacks(state, some)
}

/// Whether a rule is not tried that begins with a word.
#[inline]
pub(super) fn not_word<R: RuleType>(state: &ParserState<'_, R>, word: &str) -> bool {
    let (left, word) = (left(state), word.as_bytes());
    GUARDED.get() && (left.first() != word.first() || !left.starts_with(word))
}
