//! A list of flat objects (JSON), as programs export a register: the objects are rows, their keys columns.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use serde::de::{Deserializer as _, MapAccess, Visitor};
use serde_json::Value;
use serde_json::value::RawValue;

use super::text::Text;
use super::{Rows, unreadable};
use solon::Lang;
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::Cell;
use solon::source::Span;
use solon_messages::{glance, rows};

/// Keys by which an object is a description, and no row.
const DESCRIBED: [&str; 2] = ["solon", "facts"];
/// The longest item.
const ITEM: usize = 16 << 20;
/// The most of a line that is kept before an item, so that columns count as in the file; on a longer one
/// they count from the item.
const BEFORE: usize = 4096;

/// What a file in JSON is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::cli) enum Holds {
    /// A list of flat objects.
    Rows,
    /// Another list.
    List,
    /// Something else, which is read as a whole.
    Other,
}

/// What a file in JSON is, by its first item.
pub(in crate::cli) fn holds(path: &Path, lang: Lang) -> Holds {
    let Ok(mut items) = Items::open(path, None, lang) else {
        return Holds::Other;
    };
    match items.next() {
        Ok(Some(item)) => match entries_of(item.own()) {
            Ok(entries)
                if entries
                    .iter()
                    .any(|(key, _)| DESCRIBED.contains(&key.as_str())) =>
            {
                Holds::List
            }
            Ok(_) => Holds::Rows,
            Err(_) => Holds::List,
        },
        _ => Holds::Other,
    }
}

/// An item of a list.
pub(in crate::cli) struct Item {
    /// Its text, behind what stands before it on its line.
    pub(in crate::cli) text: String,
    /// Where it begins there.
    pub(in crate::cli) start: usize,
    /// Lines of the file before the text.
    pub(in crate::cli) lines: u32,
}

impl Item {
    fn own(&self) -> &str {
        self.text.get(self.start..).unwrap_or("")
    }
}

/// Why a list does not go on.
pub(in crate::cli) enum Broken {
    /// It cannot be read.
    File(Box<Diagnostic>),
    /// Here, on this line and in this column, stands something else than an item or what goes between
    /// two.
    Here(u32, u32),
}

impl Broken {
    /// In words.
    pub(in crate::cli) fn told(self, lang: Lang) -> Diagnostic {
        match self {
            Broken::File(problem) => *problem,
            Broken::Here(line, at) => {
                let message = glance::ListBroken { line, at }.say(lang);
                Diagnostic::new(Code::InputSyntax, Span::default(), message)
            }
        }
    }
}

/// The items of a list, of which one is held at a time.
pub(in crate::cli) struct Items {
    text: Text,
    held: String,
    at: usize,
    /// Where the line at hand begins, and the lines of the file before it.
    line: usize,
    lines: u32,
    began: bool,
    ended: bool,
}

impl Items {
    /// Opens a file.
    ///
    /// # Errors
    /// Why it is no text.
    pub(in crate::cli) fn open(
        path: &Path,
        encoding: Option<&str>,
        lang: Lang,
    ) -> Result<Items, Box<Diagnostic>> {
        Ok(Items {
            text: Text::open(path, encoding, lang)?,
            held: String::new(),
            at: 0,
            line: 0,
            lines: 0,
            began: false,
            ended: false,
        })
    }

    /// The next item; `None` behind the last one.
    pub(in crate::cli) fn next(&mut self) -> Result<Option<Item>, Broken> {
        if self.ended {
            return Ok(None);
        }
        let found = match self.began {
            false => self.first(),
            true => self.further(),
        };
        // Whatever ends it ends it for good.
        self.ended |= !matches!(found, Ok(Some(_)));
        found
    }

    fn first(&mut self) -> Result<Option<Item>, Broken> {
        self.began = true;
        self.expect(b"[")?;
        match self.peek()? {
            Some(b']') => {
                self.pass(1);
                self.end()
            }
            _ => self.item().map(Some),
        }
    }

    fn further(&mut self) -> Result<Option<Item>, Broken> {
        match self.expect(b",]")? {
            b',' => self.item().map(Some),
            _ => self.end(),
        }
    }

    /// The end of the list, behind which nothing stands.
    fn end(&mut self) -> Result<Option<Item>, Broken> {
        match self.peek()? {
            None => Ok(None),
            Some(_) => Err(self.broken()),
        }
    }

    fn expect(&mut self, one_of: &[u8]) -> Result<u8, Broken> {
        match self.peek()? {
            Some(b) if one_of.contains(&b) => {
                self.pass(1);
                Ok(b)
            }
            _ => Err(self.broken()),
        }
    }

    /// The next byte that is no space.
    fn peek(&mut self) -> Result<Option<u8>, Broken> {
        loop {
            let rest = self.held.as_bytes().get(self.at..).unwrap_or_default();
            let found = rest.iter().position(|b| !b.is_ascii_whitespace());
            let first = found.and_then(|n| rest.get(n).copied());
            self.pass(found.unwrap_or(rest.len()));
            if first.is_some() {
                return Ok(first);
            }
            if !self.more()? {
                return Ok(None);
            }
        }
    }

    /// Reads on, and lets go of what stands before the line at hand.
    fn more(&mut self) -> Result<bool, Broken> {
        if self.text.ended() {
            return Ok(false);
        }
        let line = self.kept();
        self.held.drain(..line);
        self.at -= line;
        self.line = 0;
        self.text.more(&mut self.held).map_err(Broken::File)?;
        Ok(true)
    }

    /// Goes on by so many bytes.
    fn pass(&mut self, n: usize) {
        let passed = self.held.get(self.at..self.at + n).unwrap_or("");
        if let Some(last) = passed.rfind('\n') {
            self.lines += breaks(passed);
            self.line = self.at + last + 1;
        }
        self.at += n;
    }

    /// Where the line at hand begins; where it is long, the place at hand itself.
    fn kept(&self) -> usize {
        match self.at - self.line > BEFORE {
            true => self.at,
            false => self.line,
        }
    }

    fn broken(&self) -> Broken {
        let before = self.held.get(self.line..self.at);
        let column = before.map_or(0, |t| t.chars().count());
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        Broken::Here(self.lines + 1, column.saturating_add(1))
    }

    fn item(&mut self) -> Result<Item, Broken> {
        let first = self.peek()?;
        if first.is_none_or(|b| b",]}".contains(&b)) {
            return Err(self.broken());
        }
        let mut cut = Cut::default();
        let mut seen = 0;
        let long = loop {
            let rest = self
                .held
                .as_bytes()
                .get(self.at + seen..)
                .unwrap_or_default();
            match rest.iter().position(|b| cut.ends(*b)) {
                Some(n) => break seen + n,
                None => seen += rest.len(),
            }
            if seen > ITEM {
                return Err(self.broken());
            }
            if !self.more()? {
                match cut.depth == 0 && !cut.quoted {
                    true => break seen,
                    false => return Err(self.broken()),
                }
            }
        };
        let line = self.kept();
        let item = Item {
            text: self.held.get(line..self.at + long).unwrap_or("").to_owned(),
            start: self.at - line,
            lines: self.lines,
        };
        self.pass(long);
        Ok(item)
    }
}

/// Where an item ends, seen byte by byte.
#[derive(Default)]
struct Cut {
    depth: usize,
    quoted: bool,
    escaped: bool,
    /// Something closed the item: it ends before whatever comes next.
    whole: bool,
}

impl Cut {
    /// Whether a byte stands behind the item.
    fn ends(&mut self, b: u8) -> bool {
        if self.quoted {
            match b {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => {
                    self.quoted = false;
                    self.whole = self.depth == 0;
                }
                _ => {}
            }
            return false;
        }
        match b {
            _ if self.whole => return true,
            b',' | b']' | b'}' if self.depth == 0 => return true,
            _ if self.depth == 0 && b.is_ascii_whitespace() => return true,
            b'"' => self.quoted = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth -= 1;
                self.whole = self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

/// Tells the objects of a file, first their keys.
pub(super) fn each(
    path: &Path,
    encoding: Option<&str>,
    lang: Lang,
    out: &mut Rows<'_>,
) -> Result<(), Box<Diagnostic>> {
    let no_list = |why: &dyn fmt::Display| {
        let message = rows::NoList { why }.say(lang);
        unreadable(message, rows::NoListHelp.say(lang))
    };
    let failed = |broken: Broken| match broken {
        Broken::File(problem) => problem,
        here @ Broken::Here(..) => no_list(&here.told(lang).message),
    };
    let mut names: Vec<String> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut items = Items::open(path, encoding, lang)?;
    while let Some(item) = items.next().map_err(failed)? {
        for (key, _) in entries_of(item.own()).map_err(|e| no_list(&e))? {
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
    let mut items = Items::open(path, encoding, lang)?;
    while let Some(item) = items.next().map_err(failed)? {
        if out.stopped {
            break;
        }
        let mut cells = vec![Cell::default(); names.len()];
        for (key, value) in entries_of(item.own()).map_err(|e| no_list(&e))? {
            let place = places.get(&key).copied();
            if let Some(cell) = place.and_then(|place| cells.get_mut(place)) {
                *cell = read(value, offset(&item.text, value.get()));
            }
        }
        out.row(&item.text, item.lines, cells, None);
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

fn breaks(text: &str) -> u32 {
    let lines = text.bytes().filter(|b| *b == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// The keys of an object with their values, in order.
fn entries_of(text: &str) -> Result<Vec<(String, &RawValue)>, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_str(text);
    let found = json.deserialize_map(Entries)?;
    json.end()?;
    Ok(found)
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
