//! JSON to a tree, through `serde_json`: first the whole text is checked for form, then it is taken
//! apart level by level as raw slices, so that numbers keep every digit and places are known.

use serde::de::{Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::node::{Kind, MAX_DEPTH, Node, span, too_deep, unreadable};
use solon_language::diagnostic::Diagnostic;
use solon_language::source::Source;
use solon_messages::Lang;

/// Reads the value in `text`, which begins at byte `base` of the source.
pub(super) fn read(
    source: &Source,
    text: &str,
    base: usize,
    lang: Lang,
) -> Result<Node, Diagnostic> {
    if let Err(e) = serde_json::from_str::<IgnoredAny>(text) {
        let before: usize = text
            .split_inclusive('\n')
            .take(e.line().saturating_sub(1))
            .map(str::len)
            .sum();
        let at = base + before + e.column().saturating_sub(1);
        // serde_json gives up at its own depth limit, which is above ours.
        if e.to_string().contains("recursion limit") {
            return Err(too_deep(source, at, lang));
        }
        let message = e.to_string();
        let message = message.split(" at line ").next().unwrap_or("").to_owned();
        return Err(unreadable(source, at, lang, &message));
    }
    let trimmed = text.trim_start();
    value(
        source,
        trimmed.trim_end(),
        base + (text.len() - trimmed.len()),
        0,
        lang,
    )
}

fn value(
    source: &Source,
    raw: &str,
    at: usize,
    depth: usize,
    lang: Lang,
) -> Result<Node, Diagnostic> {
    if depth > MAX_DEPTH {
        return Err(too_deep(source, at, lang));
    }
    let place = span(source, at, at + raw.len());
    let failed = |e: serde_json::Error| unreadable(source, at, lang, &e.to_string());
    let kind = match raw.as_bytes().first() {
        Some(b'{') => {
            let mut json = serde_json::Deserializer::from_str(raw);
            let entries = json.deserialize_map(Entries).map_err(failed)?;
            let mut out = Vec::new();
            for (key, inner) in entries {
                let from = at + offset(raw, inner.get());
                let node = value(source, inner.get(), from, depth + 1, lang)?;
                let key_place = key_before(&source.text, from);
                out.push((key, span(source, key_place.0, key_place.1), node));
            }
            Kind::Map(out)
        }
        Some(b'[') => {
            let mut json = serde_json::Deserializer::from_str(raw);
            let items = json.deserialize_seq(Items).map_err(failed)?;
            let mut out = Vec::new();
            for inner in items {
                let from = at + offset(raw, inner.get());
                out.push(value(source, inner.get(), from, depth + 1, lang)?);
            }
            Kind::List(out)
        }
        Some(b'"') => Kind::Scalar(serde_json::from_str(raw).map_err(failed)?, true),
        _ => Kind::Scalar(raw.to_owned(), false),
    };
    Ok(Node { kind, span: place })
}

/// Where a slice of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}

/// The key that stands before a value: its first byte and the byte after it.
fn key_before(text: &str, value: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let before = |i: usize| bytes.get(i.wrapping_sub(1)).copied();
    let mut end = value;
    while end > 0 && before(end) != Some(b'"') {
        end -= 1;
    }
    let mut start = end.saturating_sub(1);
    loop {
        while start > 0 && before(start) != Some(b'"') {
            start -= 1;
        }
        if start == 0 {
            break;
        }
        start -= 1;
        let mut slashes = 0;
        while slashes < start && bytes.get(start - 1 - slashes) == Some(&b'\\') {
            slashes += 1;
        }
        if slashes % 2 == 0 {
            break;
        }
    }
    (start, end)
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(out)
    }
}

struct Items;

impl<'de> Visitor<'de> for Items {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(item) = seq.next_element()? {
            out.push(item);
        }
        Ok(out)
    }
}
