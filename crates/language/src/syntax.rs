//! Text in, syntax tree out, and back again. pest is not visible above this module.
//!
//! A text is first cut into items (every item begins with its keyword in the first column), then
//! each item is parsed on its own: `n` broken items give `n` findings, and the rest is still read.
//! Size and nesting are bounded here, before pest runs, so that no text can exhaust the stack.

use pest::Parser as _;

use crate::diagnostic::{Code, Diagnostic, nearest};
use crate::source::{Source, Span};

pub mod ast;
mod build;
mod build_consequences;
mod build_expr;
mod build_items;
mod build_scores;
mod build_stays;
mod build_tables;
mod build_tests;
mod errors;
mod guard;
mod head;
mod layout;
mod mended;
/// The generated parser; its rule names stay inside this module.
#[rustfmt::skip]
#[allow(
    bindings_with_variant_name,
    dead_code,
    missing_docs,
    clippy::all,
    clippy::pedantic,
    reason = "generated from the grammar, whose comments are its manual"
)]
mod parser;
mod print;
mod print_consequences;
mod print_items;
mod print_parts;
mod print_scores;
mod print_tables;
mod print_tests;
mod print_words;
mod split;

pub use print::{bare, print};
pub use print_tables::cell as cell_text;

use parser::{Rule, SolonParser};

/// The largest text of rules that is read, in bytes.
pub const MAX_FILE: usize = 4 << 20;
/// The deepest nesting of brackets and `not`s inside one item.
pub const MAX_DEPTH: usize = 220;

/// Nesting that fits any stack.
const SHALLOW: usize = 30;
/// The stack for items that are nested deeper, in bytes.
const DEEP_STACK: usize = 32 << 20;

/// So many items are worth a turn in another thread.
#[cfg(feature = "threads")]
const AT_ONCE: usize = 32;

/// Keywords of items, with the entry point of each.
const ITEMS: &[(&str, Rule)] = &[
    ("pack", Rule::file_pack),
    ("source", Rule::file_source),
    ("contents", Rule::file_contents),
    ("scale", Rule::file_scale),
    ("values", Rule::file_values),
    ("fact", Rule::file_fact),
    ("define", Rule::file_define),
    ("constraint", Rule::file_constraint),
    ("table", Rule::file_table),
    ("score", Rule::file_score),
    ("rule", Rule::file_rule),
    ("exception", Rule::file_exception),
    ("duty", Rule::file_duty),
    ("penalty", Rule::file_penalty),
    ("transition", Rule::file_transition),
    ("stay", Rule::file_stay),
    ("calendar", Rule::file_calendar),
    ("crosswalk", Rule::file_crosswalk),
    ("role", Rule::file_role),
    ("scope", Rule::file_scope),
    ("interpretation", Rule::file_interpretation),
    ("amendment", Rule::file_amendment),
    ("amend", Rule::file_amend),
    ("insert", Rule::file_insert),
    ("repeal", Rule::file_repeal),
    ("background", Rule::file_background),
    ("property", Rule::file_property),
    ("test", Rule::file_test),
];

/// Words that rule texts were once written with, each with the one that is written now.
const RENAMED: &[(&str, &str)] = &[("record", "form"), ("skeleton", "contents")];

/// What may stand behind `amend` and `insert` one day.
const LATER: &[&str] = &["table", "score"];

/// Reads a text of rules. Never stops at the first problem.
#[must_use]
pub fn parse(source: &Source) -> (ast::File, Vec<Diagnostic>) {
    parse_items(source, &|_| true)
}

/// Whether every item of a text is read as pest alone would read it, without the guards that spare it what
/// cannot match; for tests.
#[doc(hidden)]
#[must_use]
pub fn reads_alike(source: &Source) -> bool {
    let pieces = split::split(source).items.into_iter();
    let mut sound = pieces.filter(|piece| piece.problem.is_none() && piece.depth <= SHALLOW);
    sound.all(|piece| {
        let rule = ITEMS.iter().find(|(k, _)| *k == piece.keyword);
        rule.is_none_or(|(_, rule)| {
            let text = source.slice(piece.span);
            let parse = || SolonParser::parse(*rule, text);
            match (guard::with(parse), parse()) {
                (Ok(guarded), Ok(plain)) => guarded.tokens().eq(plain.tokens()),
                (guarded, plain) => guarded.is_err() && plain.is_err(),
            }
        })
    })
}

/// Reads those items of a text whose keyword is wanted.
#[must_use]
pub fn parse_items(source: &Source, wanted: &dyn Fn(&str) -> bool) -> (ast::File, Vec<Diagnostic>) {
    let mut file = ast::File::default();
    let mut diagnostics = Vec::new();
    if source.text.len() > MAX_FILE {
        let span = Span {
            source: source.id,
            start: 0,
            end: 0,
        };
        diagnostics.push(
            Diagnostic::new(
                Code::TooLarge,
                span,
                format!("the file is larger than {} MiB", MAX_FILE >> 20),
            )
            .help("split it into several files of one pack"),
        );
        file.broken = true;
        return (file, diagnostics);
    }
    let pieces = split::split(source);
    file.comments = pieces.trailing;
    let mut pieces = pieces.items;
    pieces.retain(|piece| wanted(&piece.keyword));
    file.items.reserve(pieces.len());
    for (piece, parsed) in parse_pieces(source, pieces) {
        match parsed {
            Ok((kind, found)) => {
                file.broken |= !found.is_empty();
                diagnostics.extend(found);
                file.items.push(ast::Item {
                    kind,
                    span: piece.span,
                    comments: piece.comments,
                });
            }
            Err(found) => {
                file.broken = true;
                file.unread.extend(name_of(source.slice(piece.span)));
                diagnostics.extend(found);
            }
        }
    }
    (file, diagnostics)
}

/// The findings for values that look as if their group were over. Whoever prints the text again tells
/// them too: printed, such a value is indented, and nothing shows any longer that it was not.
pub fn outside_groups(list: &ast::Values) -> impl Iterator<Item = Diagnostic> {
    list.outside.iter().map(|(value, group)| {
        let name = &value.text;
        let message = format!(
            "`{name}` belongs to the group `{group}`, though it is not indented as its other values are"
        );
        Diagnostic::new(Code::OutsideGroup, value.span, message)
            .help("a group goes on until the next one: put values without a group before the first group, or indent the line")
    })
}

/// The finding for a word that has another name now.
fn renamed(word: &str, span: Span) -> Option<Diagnostic> {
    let (_, now) = RENAMED.iter().find(|(old, _)| *old == word)?;
    Some(
        Diagnostic::new(
            Code::Renamed,
            span,
            format!("`{word}` is now written `{now}`"),
        )
        .help(format!("write `{now}`; what follows it stays as it is")),
    )
}

/// The finding for an amendment of something that none can amend yet.
fn later(text: &str, place: Span) -> Option<Diagnostic> {
    let mut words = text.split_whitespace();
    let verb = words.next().filter(|w| ["amend", "insert"].contains(w))?;
    let what = words.next().filter(|w| LATER.contains(w))?;
    Some(
        Diagnostic::new(
            Code::NotYetSupported,
            place,
            format!("`{verb} {what}` is not read by this version"),
        )
        .help("write the new text as an item of its own, and amend the rule that takes it over: `amend art1 then risk by new_text`"),
    )
}

/// The name behind the keyword of an item.
fn name_of(item: &str) -> Option<String> {
    let name = item.split_whitespace().nth(1)?;
    Some(name.trim_end_matches(':').to_owned()).filter(|n| !n.is_empty())
}

/// An item, with findings of which it is read all the same.
type Parsed = Result<(ast::ItemKind, Vec<Diagnostic>), Vec<Diagnostic>>;

/// Each item with what was read of it, in their order.
#[cfg(feature = "threads")]
fn parse_pieces(source: &Source, pieces: Vec<split::Piece>) -> Vec<(split::Piece, Parsed)> {
    use rayon::prelude::*;
    let one = |piece: split::Piece| {
        let parsed = parse_deep(source, &piece);
        (piece, parsed)
    };
    pieces
        .into_par_iter()
        .with_min_len(AT_ONCE)
        .map(one)
        .collect()
}

/// Each item with what was read of it, in their order.
#[cfg(not(feature = "threads"))]
fn parse_pieces(source: &Source, pieces: Vec<split::Piece>) -> Vec<(split::Piece, Parsed)> {
    let one = |piece: split::Piece| {
        let parsed = parse_deep(source, &piece);
        (piece, parsed)
    };
    pieces.into_iter().map(one).collect()
}

/// Unoptimised parsers use much stack for each level, and threads may have little of it.
fn parse_deep(source: &Source, piece: &split::Piece) -> Parsed {
    if piece.depth > SHALLOW {
        stacker::grow(DEEP_STACK, || parse_piece(source, piece))
    } else {
        parse_piece(source, piece)
    }
}

fn parse_piece(source: &Source, piece: &split::Piece) -> Parsed {
    if let Some(problem) = &piece.problem {
        return Err(vec![problem.clone()]);
    }
    let text = source.slice(piece.span);
    let word = piece.keyword.as_str();
    let Some((_, rule)) = ITEMS.iter().find(|(k, _)| *k == word) else {
        let span = Span {
            end: piece.span.start + u32::try_from(word.len()).unwrap_or(0),
            ..piece.span
        };
        if let Some(renamed) = renamed(word, span) {
            return Err(vec![renamed]);
        }
        let near = nearest(word, ITEMS.iter().map(|(k, _)| *k));
        let found = vec![Diagnostic::new(
            Code::UnknownItem,
            span,
            format!("`{word}` does not begin an item"),
        )
        .help(near.map_or_else(
            || "an item begins with its keyword in the first column; indent the further lines of an item".to_owned(),
            |near| format!("did you mean `{near}`?"),
        ))];
        if near == Some("pack") {
            return head::parse(piece.span, text, word, found);
        }
        return Err(found);
    };
    if word == "pack" {
        return head::parse(piece.span, text, word, Vec::new());
    }
    if let Some(later) = later(text, piece.span) {
        return Err(vec![later]);
    }
    let parse = || SolonParser::parse(*rule, text);
    // What was not tried is not told as expected, so that it is tried where nothing else does.
    let pairs = guard::with(parse)
        .or_else(|_| parse())
        .map_err(|e| vec![errors::translate(&e, piece.span, text)])?;
    let mut builder = build::Builder::new(piece.span);
    let kind = builder.item(pairs);
    match kind {
        Some(kind) if builder.diagnostics.is_empty() => Ok((kind, Vec::new())),
        Some(_) => Err(builder.diagnostics),
        None => {
            if builder.diagnostics.is_empty() {
                builder.diagnostics.push(Diagnostic::new(
                    Code::Syntax,
                    piece.span,
                    "this item could not be understood",
                ));
            }
            Err(builder.diagnostics)
        }
    }
}
