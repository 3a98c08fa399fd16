//! JSON to a tree, through `serde_json`, in one pass: which kind of value comes next is seen in the text,
//! numbers are taken as they stand, so that they keep every digit, and places are counted along.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::node::{Kind, MAX_DEPTH, Node, span, too_deep, unreadable};
use solon_language::diagnostic::Diagnostic;
use solon_language::source::{Source, Span};
use solon_messages::Lang;

/// Reads the value in `text`, which begins at byte `base` of the source.
pub(super) fn read(
    source: &Source,
    text: &str,
    base: usize,
    lang: Lang,
) -> Result<Node, Diagnostic> {
    let place = Place {
        source,
        text,
        base,
        at: Cell::new(0),
        deep: Cell::new(None),
    };
    let mut json = serde_json::Deserializer::from_str(text);
    let value = Value {
        place: &place,
        depth: 0,
    };
    let found = value.deserialize(&mut json);
    found
        .and_then(|node| json.end().map(|()| node))
        .map_err(|e| {
            if let Some(at) = place.deep.get() {
                return too_deep(source, base + at, lang);
            }
            let lines = text.split_inclusive('\n');
            let before: usize = lines.take(e.line().saturating_sub(1)).map(str::len).sum();
            let at = base + before + e.column().saturating_sub(1);
            let message = e.to_string();
            let message = message.split(" at line ").next().unwrap_or("").to_owned();
            unreadable(source, at, lang, &message)
        })
}

/// Where the reader is in a text.
struct Place<'a> {
    source: &'a Source,
    text: &'a str,
    /// Where the text begins in its source.
    base: usize,
    /// The first byte that is not read.
    at: Cell<usize>,
    /// Where a value is nested too deeply.
    deep: Cell<Option<usize>>,
}

impl Place<'_> {
    /// Goes to the next token; its first byte. What stands between tokens was looked at by `serde_json`, or
    /// will be.
    fn next(&self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at.get()..)?;
        let between = |b: &u8| matches!(b, b' ' | b'\t' | b'\r' | b'\n' | b',' | b':');
        let skipped = rest.iter().take_while(|b| between(b)).count();
        self.at.set(self.at.get() + skipped);
        rest.get(skipped).copied()
    }

    /// Goes behind a token of so many bytes.
    fn over(&self, bytes: usize) {
        self.at.set(self.at.get() + bytes);
    }

    /// Goes behind the bracket that comes next.
    fn close(&self) {
        self.next();
        self.over(1);
    }

    /// Goes behind the text in quotes that comes next, which was read as this.
    fn quoted(&self, text: Cow<'_, str>) -> String {
        match text {
            Cow::Borrowed(text) => {
                self.over(text.len() + 2);
                text.to_owned()
            }
            Cow::Owned(text) => {
                self.escaped();
                text
            }
        }
    }

    /// Goes behind the text in quotes that comes next. With escapes it is longer as it is written.
    fn escaped(&self) {
        let rest = self.text.as_bytes().get(self.at.get() + 1..);
        let (mut length, mut escaped) = (1, false);
        for byte in rest.unwrap_or_default() {
            length += 1;
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => break,
                _ => {}
            }
        }
        self.over(length);
    }

    fn since(&self, start: usize) -> Span {
        let (start, end) = (self.base + start, self.base + self.at.get());
        span(self.source, start, end)
    }
}

/// The value that comes next.
struct Value<'p, 'a> {
    place: &'p Place<'a>,
    depth: usize,
}

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Node, D::Error> {
        let Value { place, depth } = self;
        let first = place.next();
        let start = place.at.get();
        if depth > MAX_DEPTH {
            place.deep.set(Some(start));
            return Err(D::Error::custom("too deep"));
        }
        let parts = Parts {
            place,
            depth: depth + 1,
        };
        let kind = match first {
            Some(b'{') => from.deserialize_map(parts)?,
            Some(b'[') => from.deserialize_seq(parts)?,
            Some(b'"') => {
                let text = Quoted.deserialize(from)?;
                Kind::Scalar(place.quoted(text), true)
            }
            _ => {
                let raw = <&RawValue as serde::Deserialize>::deserialize(from)?.get();
                place.over(raw.len());
                Kind::Scalar(raw.to_owned(), false)
            }
        };
        let span = place.since(start);
        Ok(Node { kind, span })
    }
}

/// What stands in the bracket that comes next.
struct Parts<'p, 'a> {
    place: &'p Place<'a>,
    depth: usize,
}

impl Parts<'_, '_> {
    fn value(&self) -> Value<'_, '_> {
        Value {
            place: self.place,
            depth: self.depth,
        }
    }
}

impl<'de> Visitor<'de> for Parts<'_, '_> {
    type Value = Kind;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        self.place.over(1);
        let mut out = Vec::new();
        while let Some(key) = map.next_key_seed(Quoted)? {
            self.place.next();
            let start = self.place.at.get();
            let key = self.place.quoted(key);
            let span = self.place.since(start);
            out.push((key, span, map.next_value_seed(self.value())?));
        }
        self.place.close();
        Ok(Kind::Map(out))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Kind, A::Error> {
        self.place.over(1);
        let mut out = Vec::new();
        while let Some(item) = seq.next_element_seed(self.value())? {
            out.push(item);
        }
        self.place.close();
        Ok(Kind::List(out))
    }
}

/// A text in quotes; borrowed where it has no escapes.
struct Quoted;

impl<'de> DeserializeSeed<'de> for Quoted {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Quoted {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: serde::de::Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }
}
