//! A description as a tree of its text: scalars keep their exact spelling, everything its place.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// The deepest nesting of a description.
pub(super) const MAX_DEPTH: usize = 64;
/// The largest description text, in bytes.
pub(super) const MAX_SIZE: usize = 16 << 20;

/// One value.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Kind {
    /// Text as written, and whether it stood in quotes.
    Scalar(String, bool),
    /// Values in order.
    List(Vec<Node>),
    /// Keys with their places, and values, in order.
    Map(Vec<(String, Span, Node)>),
}

impl Node {
    /// What the value is called in messages.
    pub(super) fn what(&self) -> &'static str {
        match &self.kind {
            Kind::Scalar(_, true) => "text",
            Kind::Scalar(_, false) => "a single value",
            Kind::List(_) => "a list",
            Kind::Map(_) => "a map",
        }
    }
}

/// A finding that ends the reading of a text.
pub(super) fn malformed(source: &Source, offset: usize, message: &str) -> Diagnostic {
    Diagnostic::new(
        Code::InputSyntax,
        point(source, offset),
        format!("this is not well-formed: {message}"),
    )
    .help("mend the text here; nothing of this record was read")
}

/// A place of one character.
pub(super) fn point(source: &Source, offset: usize) -> Span {
    let start = offset.min(source.text.len());
    let end = source
        .text
        .get(start..)
        .and_then(|t| t.chars().next())
        .filter(|c| *c != '\n')
        .map_or(start, |c| start + c.len_utf8());
    span(source, start, end)
}

/// A span from byte offsets.
pub(super) fn span(source: &Source, start: usize, end: usize) -> Span {
    Span {
        source: source.id,
        start: u32::try_from(start).unwrap_or(u32::MAX),
        end: u32::try_from(end).unwrap_or(u32::MAX),
    }
}

/// Too deep.
pub(super) fn too_deep(source: &Source, offset: usize) -> Diagnostic {
    Diagnostic::new(
        Code::InputTooDeep,
        point(source, offset),
        format!("values are nested deeper than {MAX_DEPTH}"),
    )
    .help("a description needs four levels at most")
}

/// Keys that stand twice in one map.
pub(super) fn duplicates(entries: &[(String, Span, Node)], out: &mut Vec<Diagnostic>) {
    let mut seen: std::collections::BTreeMap<&str, Span> = std::collections::BTreeMap::new();
    for (key, span, value) in entries {
        match seen.get(key.as_str()) {
            Some(first) => out.push(
                Diagnostic::new(
                    Code::DuplicateKey,
                    *span,
                    format!("key `{key}` stands twice"),
                )
                .also(*first, "first here")
                .help("keep one of the two answers"),
            ),
            None => {
                seen.insert(key, *span);
            }
        }
        if let Kind::Map(inner) = &value.kind {
            duplicates(inner, out);
        }
    }
}
