//! A description as a report keeps it, so that it can be read again: its tree as JSON in a form that
//! the reader takes, and on which line each answer stood, because reports name these lines.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use solon_language::diagnostic::Diagnostic;
use solon_language::source::{Source, SourceId, Span};
use solon_messages::Lang;

use super::node::{Kind, MAX_DEPTH, Node, too_deep};

/// Answers stand on so many lines at most; those further down count as on the last.
const LINES: u32 = 1 << 20;

/// The key of a map with whatever its author wants to keep.
pub(super) const META: &str = "meta";
/// How a key of one's own begins.
pub(super) const OWN: &str = "x-";
/// The key of the answers.
const FACTS: &str = "facts";

/// A text with answers, of a system or of an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// The text as JSON. Numbers that JSON would spell otherwise are texts, which are read the same.
    pub text: Value,
    /// For each answer the line on which it stood, from 1.
    pub lines: BTreeMap<String, u32>,
}

/// A text to be kept.
pub(super) fn keep(source: &Source, node: &Node) -> Kept {
    let mut lines = BTreeMap::new();
    let Kind::Map(entries) = &node.kind else {
        return Kept::default();
    };
    for (key, _, inner) in entries {
        if let (FACTS, Kind::Map(answers)) = (key.as_str(), &inner.kind) {
            let line = |place: &Span| source.line_column(place.start).0;
            lines.extend(answers.iter().map(|(k, place, _)| (k.clone(), line(place))));
        }
    }
    let each = entries.iter().map(|(key, _, inner)| {
        // What nothing reads is shown in reports as JSON, and has to stay what it is there.
        let own = key == META || key.starts_with(OWN);
        let value = if own { inner.value() } else { spelt(inner) };
        (key.clone(), value)
    });
    Kept {
        text: Value::Object(each.collect::<Map<_, _>>()),
        lines,
    }
}

/// A value whose scalars keep their spelling.
fn spelt(node: &Node) -> Value {
    match &node.kind {
        Kind::Scalar(text, true) => Value::String(text.clone()),
        Kind::Scalar(_, false) if node.is_null() => Value::Null,
        Kind::Scalar(text, false) => match (text.as_str(), text.parse::<i64>()) {
            ("true", _) => Value::Bool(true),
            ("false", _) => Value::Bool(false),
            (_, Ok(n)) if n.to_string() == *text => n.into(),
            _ => Value::String(text.clone()),
        },
        Kind::List(items) => items.iter().map(spelt).collect(),
        Kind::Map(entries) => {
            let entries = entries.iter().map(|(k, _, v)| (k.clone(), spelt(v)));
            Value::Object(entries.collect())
        }
    }
}

/// A kept text as it was: its tree, in a text that has the lines of the old one and nothing on them.
pub(super) fn restore(
    id: SourceId,
    name: &str,
    kept: &Kept,
    lang: Lang,
) -> (Source, Result<Node, Diagnostic>) {
    let first = kept.lines.values().copied().min().unwrap_or(1).max(1);
    let last = kept.lines.values().copied().max().unwrap_or(1).max(first);
    let lines = (last - first).min(LINES);
    let mut source = Source::new(id, name, "\n".repeat(lines as usize));
    source.lines_before = first - 1;
    let mut tree = node(&source, &kept.text, 0, lang);
    if let Ok(Node {
        kind: Kind::Map(entries),
        ..
    }) = &mut tree
    {
        let answers = entries.iter_mut().find(|(key, ..)| key == FACTS);
        if let Some((.., inner)) = answers
            && let Kind::Map(answers) = &mut inner.kind
        {
            for (key, place, _) in answers.iter_mut() {
                let line = kept.lines.get(key.as_str()).copied().unwrap_or(first);
                // On a text of empty lines the byte is the line.
                let at = line.saturating_sub(first).min(lines);
                (place.start, place.end) = (at, at);
            }
            // In the order in which they were written, as far as it is known.
            answers.sort_by_key(|(_, place, _)| place.start);
        }
    }
    (source, tree)
}

fn node(source: &Source, value: &Value, depth: usize, lang: Lang) -> Result<Node, Diagnostic> {
    if depth > MAX_DEPTH {
        return Err(too_deep(source, 0, lang));
    }
    let kind = match value {
        Value::Null => Kind::Scalar("null".to_owned(), false),
        Value::Bool(yes) => Kind::Scalar(yes.to_string(), false),
        Value::Number(n) => Kind::Scalar(n.to_string(), false),
        Value::String(text) => Kind::Scalar(text.clone(), true),
        Value::Array(items) => {
            let items = items.iter().map(|v| node(source, v, depth + 1, lang));
            Kind::List(items.collect::<Result<_, _>>()?)
        }
        Value::Object(entries) => {
            let place = Span {
                source: source.id,
                ..Span::default()
            };
            let entries = entries
                .iter()
                .map(|(key, v)| Ok((key.clone(), place, node(source, v, depth + 1, lang)?)));
            Kind::Map(entries.collect::<Result<_, _>>()?)
        }
    };
    let span = Span {
        source: source.id,
        ..Span::default()
    };
    Ok(Node { kind, span })
}
