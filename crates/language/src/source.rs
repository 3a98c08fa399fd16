//! Texts and places in them. Knows nothing of what the texts mean.

use std::fmt;
use std::sync::Arc;

/// The number of a text among those that were read together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct SourceId(pub u32);

impl fmt::Debug for SourceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// A range of bytes in one text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The text.
    pub source: SourceId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "@{}:{}..{}", self.source.0, self.start, self.end)
    }
}

impl Span {
    /// The smallest span that holds both (which must lie in one text).
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        Span {
            source: self.source,
            start: self.start.min(other.start),
            end: self.end.max(other.end),
        }
    }
}

/// One text with its name (a path, or another label that people recognise). Copies share the text.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its number.
    pub id: SourceId,
    /// How messages call it.
    pub name: String,
    /// The text itself.
    pub text: Arc<str>,
    /// Lines of the file before the text; none where it is the whole file.
    pub lines_before: u32,
    line_starts: Arc<[u32]>,
    /// How many characters stand before each so many bytes; so that a place on a long line costs as
    /// little as one on a short line.
    counted: Arc<[u32]>,
}

/// Characters are counted at every so many bytes.
const STEP: usize = 512;

impl Source {
    /// Wraps a text. A byte-order mark, with which some programs begin a file, says nothing and is
    /// left out: places are those in the text behind it. Positions are 32-bit: callers refuse texts of 4 GiB and more.
    #[must_use]
    pub fn new(id: SourceId, name: impl Into<String>, text: impl Into<Arc<str>>) -> Self {
        let text: Arc<str> = text.into();
        let text = match text.strip_prefix('\u{feff}') {
            Some(rest) => rest.into(),
            None => text,
        };
        let mut line_starts = vec![0];
        let mut start = 0;
        for line in text.split_inclusive('\n').filter(|l| l.ends_with('\n')) {
            start += line.len();
            line_starts.push(u32::try_from(start).unwrap_or(u32::MAX));
        }
        let (mut counted, mut characters) = (Vec::new(), 0_u32);
        for some in text.as_bytes().chunks(STEP) {
            counted.push(characters);
            let begun = some.iter().filter(|b| begins(**b)).count();
            characters += u32::try_from(begun).unwrap_or(u32::MAX);
        }
        counted.push(characters);
        Source {
            id,
            name: name.into(),
            text,
            lines_before: 0,
            line_starts: line_starts.into(),
            counted: counted.into(),
        }
    }

    /// One line of a file, taken for itself: lines count as in the file.
    #[must_use]
    pub fn line_of(name: &str, line: &str, before: u32) -> Self {
        Source {
            lines_before: before,
            ..Source::new(SourceId(0), name, line)
        }
    }

    /// The bytes of the lines that two offsets stand on, and how many lines of the text come before.
    #[must_use]
    pub fn lines(&self, from: u32, to: u32) -> (std::ops::Range<usize>, usize) {
        let first = self.line_starts.partition_point(|&s| s <= from).max(1) - 1;
        let after = self.line_starts.partition_point(|&s| s <= to).max(1);
        let start = self.line_starts.get(first).copied().unwrap_or(0) as usize;
        let end = self
            .line_starts
            .get(after)
            .map_or(self.text.len(), |&s| s as usize);
        (start..end, first)
    }

    /// Line and column of a byte offset, both counted from 1; columns count characters.
    #[must_use]
    pub fn line_column(&self, offset: u32) -> (u32, u32) {
        let line = self.line_starts.partition_point(|&s| s <= offset).max(1);
        let start = self.line_starts.get(line - 1).copied().unwrap_or(0);
        let before = match self.text.is_char_boundary(offset as usize) {
            true => self.before(offset as usize) - self.before(start as usize),
            false => 0,
        };
        (
            u32::try_from(line)
                .unwrap_or(u32::MAX)
                .saturating_add(self.lines_before),
            before.saturating_add(1),
        )
    }

    /// The byte at which a line and a column begin: lines count from 1, columns are the characters
    /// before. The end of the text where there is no such place.
    #[must_use]
    pub fn offset(&self, line: usize, column: usize) -> usize {
        let most = self.text.len();
        let Some(start) = self.line_starts.get(line.saturating_sub(1)) else {
            return most;
        };
        let column = u32::try_from(column).unwrap_or(u32::MAX);
        let wanted = self.before(*start as usize).saturating_add(column);
        let mut at = self.counted.partition_point(|&c| c <= wanted).max(1) - 1;
        let mut left = wanted - self.counted.get(at).copied().unwrap_or(wanted);
        at *= STEP;
        for b in self.text.as_bytes().iter().skip(at) {
            if begins(*b) {
                if left == 0 {
                    return at;
                }
                left -= 1;
            }
            at += 1;
        }
        most
    }

    /// The characters that begin before a byte.
    fn before(&self, offset: usize) -> u32 {
        // Most texts have one byte to a character.
        let bytes = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        if self.counted.last() == Some(&bytes) {
            return u32::try_from(offset).unwrap_or(u32::MAX);
        }
        let mark = offset / STEP;
        let counted = self.counted.get(mark).copied().unwrap_or(0);
        let rest = self.text.as_bytes().get(mark * STEP..offset);
        let rest = rest.unwrap_or(&[]).iter().filter(|b| begins(**b)).count();
        counted + u32::try_from(rest).unwrap_or(0)
    }

    /// The text of a span; empty when the span is not of this text.
    #[must_use]
    pub fn slice(&self, span: Span) -> &str {
        self.text
            .get(span.start as usize..span.end as usize)
            .unwrap_or("")
    }
}

/// Whether a byte of a text is the first one of a character.
fn begins(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

/// The columns of a character on a terminal: wide ones take two.
#[must_use]
pub fn columns(c: char) -> usize {
    let wide = matches!(u32::from(c),
        0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3 | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6 | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD);
    if wide { 2 } else { 1 }
}

/// The columns of a text on a terminal.
#[must_use]
pub fn width(text: &str) -> usize {
    match text.is_ascii() {
        true => text.len(),
        false => text.chars().map(columns).sum(),
    }
}
