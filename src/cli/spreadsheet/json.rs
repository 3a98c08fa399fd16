//! A list of flat objects (JSON), as programs export a register: the objects are rows, their keys columns.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::{Rows, unreadable};
use solon::Lang;
use solon::diagnostic::Diagnostic;
use solon::facts::Cell;
use solon::source::Span;
use solon_messages::rows;

/// Keys by which an object is a description, and no row.
const DESCRIBED: [&str; 2] = ["solon", "facts"];

/// Whether a text is a list of objects of which the first is no description.
pub(in crate::cli) fn is_flat(text: &str) -> bool {
    let Ok(all) = serde_json::from_str::<Vec<&RawValue>>(text) else {
        return false;
    };
    let first = all.first().and_then(|raw| entries(raw).ok());
    first.is_some_and(|entries| {
        entries
            .iter()
            .all(|(key, _)| !DESCRIBED.contains(&key.as_str()))
    })
}

/// Tells the objects of a text, first their keys.
pub(super) fn each(text: &str, lang: Lang, out: &mut Rows<'_>) -> Result<(), Box<Diagnostic>> {
    let failed = |why: serde_json::Error| {
        let message = rows::NoList { why }.say(lang);
        unreadable(message, rows::NoListHelp.say(lang))
    };
    let all: Vec<&RawValue> = serde_json::from_str(text).map_err(failed)?;
    let mut names: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for raw in &all {
        for (key, _) in entries(raw).map_err(failed)? {
            places.entry(key).or_insert_with_key(|key| {
                names.push(key.clone());
                names.len() - 1
            });
        }
    }
    let header = names.iter().map(|name| Cell {
        text: name.clone(),
        ..Cell::default()
    });
    out.row("", 0, header.collect(), None);
    let (mut line, mut at) = (0, 0);
    for raw in &all {
        let from = offset(text, raw.get());
        line += lines(text.get(at..from).unwrap_or(""));
        at = from;
        // With what stands before it on its line, so that columns count as in the file.
        let begins = text
            .get(..from)
            .and_then(|t| t.rfind('\n'))
            .map_or(0, |n| n + 1);
        let end = from + raw.get().len();
        let mut cells = vec![Cell::default(); names.len()];
        for (key, value) in entries(raw).map_err(failed)? {
            let place = places.get(&key).copied();
            if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
                let start = offset(text, value.get()) - begins;
                *cell = read(value, start);
            }
        }
        out.row(text.get(begins..end).unwrap_or(""), line, cells, None);
    }
    Ok(())
}

/// A value as a cell; a list has its values between semicolons.
fn read(raw: &RawValue, start: usize) -> Cell {
    let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let span = Span {
        start: at(start),
        end: at(start + raw.get().len()),
        ..Span::default()
    };
    let (text, exact) = match serde_json::from_str::<Value>(raw.get()) {
        Ok(Value::String(text)) => (text, false),
        Ok(Value::Null) => (String::new(), false),
        Ok(Value::Array(items)) if items.iter().all(Value::is_string) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            (items.join("; "), false)
        }
        _ => (raw.get().to_owned(), true),
    };
    Cell { text, span, exact }
}

/// Where a slice of a text begins in it.
fn offset(whole: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(whole.as_ptr() as usize)
}

fn lines(text: &str) -> u32 {
    u32::try_from(text.matches('\n').count()).unwrap_or(u32::MAX)
}

/// The keys of an object with their values, in order.
fn entries(raw: &RawValue) -> Result<Vec<(String, &RawValue)>, serde_json::Error> {
    serde_json::Deserializer::from_str(raw.get()).deserialize_map(Entries)
}

struct Entries;

impl<'de> Visitor<'de> for Entries {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut out = Vec::new();
        while let Some(entry) = map.next_entry()? {
            out.push(entry);
        }
        Ok(out)
    }
}
