//! Documents of JSON with the keys of each object in the order of the alphabet, whatever their order in the
//! shapes of reports: what is written of an object is put in order where it ends. A tree of values that sorts
//! them would copy all texts of a report once more.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io::{Result, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

use super::indented::Indented;

/// A value as JSON text.
pub(super) fn text<T: Serialize>(value: &T) -> String {
    let out = RefCell::new(Vec::new());
    let sorted = Sorted {
        indented: Indented::new(),
        out: &out,
        entries: Vec::new(),
        objects: Vec::new(),
        was: Vec::new(),
    };
    let mut serializer = Serializer::with_formatter(Writer(&out), sorted);
    match value.serialize(&mut serializer) {
        Ok(()) => String::from_utf8(out.take()).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// Writes where the formatter reads.
struct Writer<'a>(&'a RefCell<Vec<u8>>);

impl Write for Writer<'_> {
    fn write(&mut self, some: &[u8]) -> Result<usize> {
        self.0.borrow_mut().extend_from_slice(some);
        Ok(some.len())
    }

    fn write_all(&mut self, some: &[u8]) -> Result<()> {
        self.0.borrow_mut().extend_from_slice(some);
        Ok(())
    }

    fn flush(&mut self) -> Result<()> {
        Ok(())
    }
}

/// Where a key with its value stands in the text, without what stands between two of them.
#[derive(Clone, Copy)]
struct Entry {
    start: usize,
    /// Where its key ends.
    key: usize,
    end: usize,
}

struct Sorted<'a> {
    indented: Indented,
    /// The text so far.
    out: &'a RefCell<Vec<u8>>,
    /// Those of all objects that are open, the innermost last.
    entries: Vec<Entry>,
    /// How many entries there were before each of these objects.
    objects: Vec<usize>,
    /// The entries of an object as they were.
    was: Vec<u8>,
}

impl Sorted<'_> {
    fn at(&self) -> usize {
        self.out.borrow().len()
    }

    /// Puts the entries of the innermost object in order.
    fn sort(&mut self) {
        let first = self.objects.pop().unwrap_or_default();
        let entries = self.entries.get_mut(first..).unwrap_or_default();
        let mut out = self.out.borrow_mut();
        let key = |e: &Entry| bytes_of(out.get(e.start..e.key).unwrap_or_default());
        if let [one, two, ..] = *entries
            && let Some(last) = entries.last().map(|e| e.end)
            && !entries.is_sorted_by_key(key)
        {
            let part = |from: usize, to: usize| out.get(from..to).unwrap_or_default();
            let between = part(one.end, two.start);
            entries.sort_by_cached_key(|e| key(e).into_owned());
            self.was.clear();
            for (i, entry) in entries.iter().enumerate() {
                if i > 0 {
                    self.was.extend_from_slice(between);
                }
                self.was.extend_from_slice(part(entry.start, entry.end));
            }
            if let Some(part) = out.get_mut(one.start..last) {
                part.copy_from_slice(&self.was);
            }
        }
        drop(out);
        self.entries.truncate(first);
    }
}

/// The bytes of a key, of its text with quotation marks.
fn bytes_of(text: &[u8]) -> Cow<'_, [u8]> {
    let inner = text.strip_prefix(b"\"").and_then(|t| t.strip_suffix(b"\""));
    match inner {
        Some(inner) if !inner.contains(&b'\\') => Cow::Borrowed(inner),
        _ => {
            let read: Option<String> = serde_json::from_slice(text).ok();
            Cow::Owned(read.unwrap_or_default().into_bytes())
        }
    }
}

impl Formatter for Sorted<'_> {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.indented.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.indented.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.indented.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.indented.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.objects.push(self.entries.len());
        self.indented.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.sort();
        self.indented.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        self.indented.begin_object_key(writer, first)?;
        let start = self.at();
        self.entries.push(Entry {
            start,
            key: start,
            end: start,
        });
        Ok(())
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        let key = self.at();
        if let Some(entry) = self.entries.last_mut() {
            entry.key = key;
        }
        self.indented.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        self.indented.end_object_value(writer)?;
        let end = self.at();
        if let Some(entry) = self.entries.last_mut() {
            entry.end = end;
        }
        Ok(())
    }
}
