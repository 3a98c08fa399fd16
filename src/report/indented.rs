//! JSON for people and for programs: indented as deep as a reader follows, and on one line from there on. Reasons are
//! trees of dozens of levels, and blanks before them would be most of a report.

use std::io::{Result, Write};

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// What stands deeper is written on one line.
const DEEPEST: usize = 12;

/// A value as JSON text.
pub(super) fn text<T: Serialize>(value: &T) -> String {
    let mut out = Vec::new();
    let indented = Indented {
        pretty: PrettyFormatter::new(),
        depth: 0,
    };
    let mut serializer = Serializer::with_formatter(&mut out, indented);
    match value.serialize(&mut serializer) {
        Ok(()) => String::from_utf8(out).unwrap_or_default(),
        Err(_) => String::new(),
    }
}

/// A document as it stands in a list of several.
pub(crate) fn within(document: &str) -> String {
    // A text has no line ends but those between the parts.
    format!("  {}", document.replace('\n', "\n  "))
}

/// Documents, one after another: a single one is all of the text, several are a list. The text comes in parts, so
/// that nobody need hold all of them.
#[derive(Debug, Default)]
pub struct Documents {
    /// The first one, while it is the only one.
    only: Option<String>,
    several: bool,
}

impl Documents {
    /// The part of the text that is known with one more.
    #[must_use]
    pub fn add(&mut self, document: String) -> String {
        match (self.only.take(), self.several) {
            (None, false) => {
                self.only = Some(document);
                String::new()
            }
            (Some(first), _) => {
                self.several = true;
                format!("[\n{},\n{}", within(&first), within(&document))
            }
            (None, true) => format!(",\n{}", within(&document)),
        }
    }

    /// The last part.
    #[must_use]
    pub fn end(self) -> String {
        match self.only {
            Some(only) => only,
            None if self.several => "\n]".to_owned(),
            None => "[]".to_owned(),
        }
    }
}

struct Indented {
    pretty: PrettyFormatter<'static>,
    /// How many lists and objects are open.
    depth: usize,
}

impl Indented {
    fn open(&mut self) -> bool {
        self.depth += 1;
        self.depth <= DEEPEST
    }

    fn close(&mut self) -> bool {
        self.depth -= 1;
        self.depth < DEEPEST
    }

    fn indents(&self) -> bool {
        self.depth <= DEEPEST
    }
}

/// What stands between the parts of a list or an object that is written on one line.
fn comma<W: ?Sized + Write>(writer: &mut W, first: bool) -> Result<()> {
    if first {
        Ok(())
    } else {
        writer.write_all(b", ")
    }
}

impl Formatter for Indented {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.open() {
            true => self.pretty.begin_array(writer),
            false => writer.write_all(b"["),
        }
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.close() {
            true => self.pretty.end_array(writer),
            false => writer.write_all(b"]"),
        }
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        match self.indents() {
            true => self.pretty.begin_array_value(writer, first),
            false => comma(writer, first),
        }
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.indents() {
            true => self.pretty.end_array_value(writer),
            false => Ok(()),
        }
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.open() {
            true => self.pretty.begin_object(writer),
            false => writer.write_all(b"{"),
        }
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.close() {
            true => self.pretty.end_object(writer),
            false => writer.write_all(b"}"),
        }
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> Result<()> {
        match self.indents() {
            true => self.pretty.begin_object_key(writer, first),
            false => comma(writer, first),
        }
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        writer.write_all(b": ")
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> Result<()> {
        match self.indents() {
            true => self.pretty.end_object_value(writer),
            false => Ok(()),
        }
    }
}
