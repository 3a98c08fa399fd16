//! A description as a tree of its text: scalars keep their exact spelling, everything its place.

use std::collections::HashMap;

use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{Source, Span};
use solon_messages::{Lang, description};

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
    pub(super) fn what(&self, lang: Lang) -> &'static str {
        match &self.kind {
            Kind::Scalar(_, true) => description::Text.say(lang),
            Kind::Scalar(_, false) => description::Single.say(lang),
            Kind::List(_) => description::List.say(lang),
            Kind::Map(_) => description::Map.say(lang),
        }
    }

    /// The same as JSON. What is no number, `true`, `false` or nothing is text, as it is written.
    pub(super) fn value(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.kind {
            Kind::Scalar(text, true) => Value::String(text.clone()),
            Kind::Scalar(_, false) if self.is_null() => Value::Null,
            Kind::Scalar(text, false) => match serde_json::from_str(text) {
                Ok(plain @ (Value::Bool(_) | Value::Number(_))) => plain,
                _ => Value::String(text.clone()),
            },
            Kind::List(items) => items.iter().map(Node::value).collect(),
            Kind::Map(entries) => {
                let entries = entries.iter().map(|(k, _, v)| (k.clone(), v.value()));
                Value::Object(entries.collect())
            }
        }
    }

    /// The same where every number but a small whole one is text, so that none of its figures is lost.
    pub(super) fn exact(&self) -> serde_json::Value {
        use serde_json::Value;
        match &self.kind {
            Kind::Scalar(text, false) => match self.value() {
                Value::Number(n) if n.as_i64().is_none_or(|n| n.to_string() != *text) => {
                    Value::String(text.clone())
                }
                other => other,
            },
            Kind::Scalar(..) => self.value(),
            Kind::List(items) => items.iter().map(Node::exact).collect(),
            Kind::Map(entries) => {
                let entries = entries.iter().map(|(k, _, v)| (k.clone(), v.exact()));
                Value::Object(entries.collect())
            }
        }
    }

    /// The text of a single value; `None` for a list or a map.
    pub(super) fn scalar(&self) -> Option<&str> {
        match &self.kind {
            Kind::Scalar(text, _) => Some(text),
            Kind::List(_) | Kind::Map(_) => None,
        }
    }

    /// Whether nothing is written: an empty text, or one of the words for it.
    pub(super) fn is_null(&self) -> bool {
        matches!(&self.kind, Kind::Scalar(s, false) if s.is_empty() || s == "~" || s == "null")
    }
}

/// A finding that ends the reading of a text.
pub(super) fn malformed(source: &Source, offset: usize, lang: Lang, why: &str) -> Diagnostic {
    let message = description::Malformed { why }.say(lang);
    Diagnostic::new(Code::InputSyntax, point(source, offset), message)
        .help(description::Mend.say(lang))
}

/// The same, in the words of a reader of the format, which speaks English.
pub(super) fn unreadable(source: &Source, offset: usize, lang: Lang, why: &str) -> Diagnostic {
    let why = description::Syntax { why }.say(lang);
    malformed(source, offset, lang, &why)
}

/// A place of one character.
pub(super) fn point(source: &Source, offset: usize) -> Span {
    // A reader may count in bytes, and stop within a character.
    let start = source.text.floor_char_boundary(offset);
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
pub(super) fn too_deep(source: &Source, offset: usize, lang: Lang) -> Diagnostic {
    let message = description::TooDeep { most: MAX_DEPTH }.say(lang);
    Diagnostic::new(Code::InputTooDeep, point(source, offset), message)
        .help(description::FourLevels.say(lang))
}

/// Keys that stand twice in one map.
pub(super) fn duplicates(entries: &[(String, Span, Node)], lang: Lang, out: &mut Vec<Diagnostic>) {
    let mut seen: HashMap<&str, Span> = HashMap::with_capacity(entries.len());
    for (key, span, value) in entries {
        match seen.get(key.as_str()) {
            Some(first) => {
                let message = description::Twice { key }.say(lang);
                let twice = Diagnostic::new(Code::DuplicateKey, *span, message)
                    .also(*first, description::First.say(lang))
                    .help(description::KeepOne.say(lang));
                out.push(twice);
            }
            None => {
                seen.insert(key, *span);
            }
        }
        if let Kind::Map(inner) = &value.kind {
            duplicates(inner, lang, out);
        }
    }
}
