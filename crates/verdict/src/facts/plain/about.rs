//! What a plain line says beside its answers.

use std::collections::BTreeMap;

use super::cursor::Cursor;
use super::own;
use crate::facts::json;
use crate::facts::kept::{META, OWN};
use solon_language::source::{Source, SourceId};
use solon_messages::Lang;

/// Keys with values as they are written. Most lines have one at most, which takes no memory of its own.
#[derive(Clone, Debug, Default)]
struct Own<'t> {
    first: Option<(&'t str, &'t str)>,
    others: Vec<(&'t str, &'t str)>,
}

impl<'t> Own<'t> {
    fn iter(&self) -> impl Iterator<Item = &(&'t str, &'t str)> {
        self.first.iter().chain(&self.others)
    }

    fn push(&mut self, own: (&'t str, &'t str)) {
        match &self.first {
            None => self.first = Some(own),
            Some(_) => self.others.push(own),
        }
    }
}

/// What a plain line says beside its answers.
#[derive(Clone, Debug)]
pub struct About<'t> {
    /// The id of the system.
    pub id: &'t str,
    /// Its name; may be empty.
    pub name: &'t str,
    /// What its author keeps for himself: keys with values as they are written.
    own: Own<'t>,
    /// The text of its answers up to the end of the line, where nothing else follows them.
    pub answers: Option<&'t str>,
}

impl<'t> About<'t> {
    /// What stands before the answers of a line, with their text as far as the line goes: where a line that was
    /// read as plain has that text at its end ([`About::answers`]), all that this one says.
    #[must_use]
    pub fn before_answers(line: &'t str) -> Option<About<'t>> {
        let mut at = Cursor::new(line);
        let mut head = Head::of(line);
        at.open(b'{')?;
        while head.part(&mut at)? == Part::Beside {
            at.more(b'}')?.then_some(())?;
        }
        head.about(at.rest_of(line))
    }

    /// What its author keeps for himself, as every reader reads it.
    #[must_use]
    pub fn own(&self) -> BTreeMap<String, serde_json::Value> {
        let value = |text: &str| {
            let source = Source::new(SourceId(0), "", text);
            json::read(&source, text, 0, Lang::default()).map(|node| node.value())
        };
        // What is kept was seen to be JSON.
        let own = self.own.iter();
        own.filter_map(|(key, text)| Some(((*key).to_owned(), value(text).ok()?)))
            .collect()
    }
}

/// A part of a plain line.
#[derive(PartialEq, Eq)]
pub(super) enum Part {
    /// Its answers, which are still to be read.
    Answers,
    /// Something else, which was read.
    Beside,
}

/// Keys as most write them.
const KEYS: [(&[u8], &str); 4] = [
    (b"\"solon\":", "solon"),
    (b"\"system\":", "system"),
    (b"\"name\":", "name"),
    (b"\"facts\":", "facts"),
];

/// What was read of a plain line beside its answers.
pub(super) struct Head<'t> {
    line: &'t str,
    id: Option<&'t str>,
    form: bool,
    name: Option<&'t str>,
    own: Own<'t>,
}

impl<'t> Head<'t> {
    pub(super) fn of(line: &'t str) -> Head<'t> {
        Head {
            line,
            id: None,
            form: false,
            name: None,
            own: Own::default(),
        }
    }

    /// Reads the part that comes next.
    #[inline(always)]
    pub(super) fn part(&mut self, at: &mut Cursor<'t>) -> Option<Part> {
        let known = KEYS.iter().find(|(written, _)| at.expected(written));
        let key = match known {
            Some((_, key)) => *key,
            None => {
                let key = self.quoted(at)?;
                at.colon()?;
                key
            }
        };
        at.between();
        match key {
            "solon" if !self.form => self.form = at.expected(b"1").then_some(true)?,
            "system" if self.id.is_none() => {
                self.id = Some(self.quoted(at)?).filter(|id| !id.is_empty());
                self.id?;
            }
            "name" if self.name.is_none() => {
                self.name = Some(self.quoted(at)?);
            }
            "facts" => return Some(Part::Answers),
            _ => {
                let kept = key == META && at.peek() == Some(b'{') || key.starts_with(OWN);
                (kept && !self.own.iter().any(|(known, _)| *known == key)).then_some(())?;
                let first = at.peek()?;
                let from = at.rest_of(self.line)?;
                match first {
                    b'"' => drop(at.quoted()?),
                    _ => own::skip(at, from)?,
                }
                let length = from.len() - at.rest_of(self.line)?.len();
                self.own.push((key, from.get(..length)?));
            }
        }
        Some(Part::Beside)
    }

    /// The text in quotes that comes next.
    #[inline]
    fn quoted(&self, at: &mut Cursor<'t>) -> Option<&'t str> {
        let from = at.rest_of(self.line)?.get(1..)?;
        from.get(..at.quoted()?.len())
    }

    /// All of it, with the text of answers that nothing follows.
    pub(super) fn about(self, answers: Option<&'t str>) -> Option<About<'t>> {
        Some(About {
            id: self.id.filter(|_| self.form)?,
            name: self.name.unwrap_or_default(),
            own: self.own,
            answers,
        })
    }
}
