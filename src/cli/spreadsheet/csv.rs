//! Comma-separated values (RFC 4180) as rows of cells, each with its place. What separates the cells is
//! seen in the first line.

use super::text::Text;
use super::{How, Rows};
use solon::Lang;
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::Cell;
use solon::source::Span;
use solon_messages::rows;

/// What may separate cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// What separates the cells of a text: what stands most often in its first line, outside of quotes. The
/// second part is where the table begins: some spreadsheets say the separator in a line of its own.
pub(in crate::cli) fn separator(text: &str) -> (char, usize) {
    let first = text.lines().next().unwrap_or("");
    if let Some(said) = first.strip_prefix("sep=")
        && let Some(separator) = said.chars().next().filter(char::is_ascii)
    {
        let line = first.len();
        let rest = text.get(line..).unwrap_or("");
        let end = rest.find('\n').map_or(rest.len(), |n| n + 1);
        return (separator, line + end);
    }
    // A header with a line break in quotes goes on below; what separates its cells does, too.
    let mut inside = false;
    let mut counts = [0_usize; SEPARATORS.len()];
    for c in text.trim_start_matches(['\n', '\r']).chars() {
        match c {
            '"' => inside = !inside,
            '\n' if !inside => break,
            _ if inside => {}
            _ => {
                let known = SEPARATORS.iter().zip(&mut counts);
                known.filter(|(s, _)| **s == c).for_each(|(_, n)| *n += 1);
            }
        }
    }
    let most = counts.iter().copied().max().unwrap_or(0);
    let known = SEPARATORS.iter().zip(counts);
    let found = known.into_iter().find(|(_, n)| *n == most);
    (found.map_or(',', |(s, _)| *s), 0)
}

/// A reader of a text that takes it as it is.
pub(in crate::cli) fn reader(text: &str, separator: char) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(text.as_bytes())
}

/// The longest row: behind so much text a quote that is not closed has eaten what follows.
const ROW: usize = 16 << 20;

/// Tells the rows of a text.
pub(super) fn each(mut text: Text, lang: Lang, rows: &mut Rows<'_>) -> Result<(), Box<Diagnostic>> {
    let mut held = String::new();
    text.more(&mut held)?;
    let (separator, begins) = separator(&held);
    rows.how = How {
        separator: Some(separator),
        ..std::mem::take(&mut rows.how)
    };
    let mut part = Part {
        separator,
        line: count(held.get(..begins).unwrap_or("")),
        torn: false,
        lang,
    };
    rows.number = part.line;
    let (mut at, mut stuck) = (begins, false);
    loop {
        let rest = held.get(at..).unwrap_or("");
        let long = rest.len() > ROW;
        match part.read(rest, (text.ended(), stuck), rows) {
            _ if rows.stopped => return Ok(()),
            Next::Behind(n) => (at, stuck) = (at + n, false),
            Next::More(0) if long && !text.ended() && !stuck => stuck = true,
            Next::More(n) => {
                if text.ended() {
                    return Ok(());
                }
                stuck = false;
                at += n;
                part.torn |= held.get(..at).is_some_and(|t| n > 0 && t.ends_with('\r'));
                held.drain(..at);
                at = 0;
                text.more(&mut held)?;
            }
        }
    }
}

/// Where the reading goes on.
enum Next {
    /// Behind so many bytes, once there is more text.
    More(usize),
    /// Behind so many bytes: there a quote was not closed where its cell ends.
    Behind(usize),
}

/// The reading of a text that is at hand in parts.
struct Part {
    separator: char,
    /// Lines before.
    line: u32,
    /// The text before ends within the two characters of a line's end.
    torn: bool,
    lang: Lang,
}

impl Part {
    /// Reads as far as rows are whole; where the text has `ended` they are so up to its end, and a first
    /// one that is too long is taken as it stands (`stuck`).
    fn read(&mut self, text: &str, (ended, stuck): (bool, bool), rows: &mut Rows<'_>) -> Next {
        let mut reader = reader(text, self.separator);
        let mut record = csv::StringRecord::new();
        loop {
            let from = offset(&reader);
            // The text is UTF-8 and rows may have any length: nothing else fails.
            let found = reader.read_record(&mut record).unwrap_or(false);
            let to = offset(&reader);
            if !ended && to >= text.len() && !(stuck && from == 0) {
                return Next::More(from);
            }
            if !found {
                return Next::More(text.len());
            }
            let whole = text.get(from..to).unwrap_or("");
            // Empty lines stand in front of the row that is read with them.
            let raw = whole.trim_start_matches(['\n', '\r']);
            let before = whole.len() - raw.len();
            let breaks = count(whole.get(..before).unwrap_or(""));
            self.line += breaks;
            // The reader stops within the two characters of a line's end.
            let cut = match from {
                0 => self.torn,
                _ => text.get(..from).is_some_and(|t| t.ends_with('\r')),
            };
            self.torn = false;
            let empty = breaks - u32::from(cut && whole.starts_with('\n'));
            rows.how.empty += empty as usize;
            rows.number += empty;
            let raw_end = raw.trim_end_matches(['\n', '\r']);
            let (spans, open) = spans(raw_end, self.separator);
            // A quote within a quoted cell is no harm on one line; over several it may have eaten some.
            let open = open.filter(|(_, closed)| !closed || raw_end.contains('\n'));
            if let Some((open, _)) = open {
                let first = raw.split_inclusive('\n').next().unwrap_or(raw);
                broken(first, open, self.line, self.lang, rows);
                self.line += 1;
                return Next::Behind(from + before + first.len());
            }
            let cells = record.iter().enumerate().map(|(i, text)| Cell {
                text: text.replace("\r\n", "\n"),
                span: spans.get(i).copied().unwrap_or_default(),
                exact: false,
            });
            rows.row(raw_end, self.line, cells.collect(), None);
            self.line += count(raw);
            if rows.stopped {
                return Next::More(to);
            }
        }
    }
}

fn offset(reader: &csv::Reader<&[u8]>) -> usize {
    usize::try_from(reader.position().byte()).unwrap_or(usize::MAX)
}

fn count(text: &str) -> u32 {
    let lines = text.bytes().filter(|b| *b == b'\n').count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// A row with a quote that is never closed.
fn broken(first: &str, open: u32, line: u32, lang: Lang, rows: &mut Rows<'_>) {
    let first = first.trim_end_matches(['\n', '\r']);
    let end = u32::try_from(first.len()).unwrap_or(u32::MAX);
    let span = Span {
        start: open.min(end),
        end: (open + 1).min(end),
        ..Span::default()
    };
    let message = rows::Unclosed.say(lang);
    let problem = Diagnostic::new(Code::InputSyntax, span, message);
    let problem = problem.help(rows::UnclosedHelp.say(lang));
    rows.row(first, line, Vec::new(), Some(problem));
}

/// Where the cells of a row stand, by the rules of the reader: a quote opens one only at its start. The
/// second part is where a quote stands that is not closed where its cell ends, and whether it is closed
/// before.
fn spans(raw: &str, separator: char) -> (Vec<Span>, Option<(u32, bool)>) {
    let mut out = Vec::new();
    let at = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let mut start = 0;
    let (mut quoted, mut was_quote) = (false, false);
    let mut fresh = true;
    let mut open = None;
    for (i, c) in raw.char_indices() {
        if fresh {
            fresh = false;
            quoted = c == '"';
            was_quote = false;
            if quoted {
                continue;
            }
        }
        if quoted {
            // A quote is closed by one that no other follows.
            match (c, was_quote) {
                ('"', false) => was_quote = true,
                ('"', true) => was_quote = false,
                (_, true) => {
                    quoted = false;
                    if c != separator {
                        open = open.or(Some((at(start), true)));
                    }
                }
                (_, false) => {}
            }
        }
        if !quoted && c == separator {
            out.push(Span {
                start: at(start),
                end: at(i),
                ..Span::default()
            });
            start = i + c.len_utf8();
            fresh = true;
        }
    }
    if quoted && !was_quote && !fresh {
        open = open.or(Some((at(start), false)));
    }
    out.push(Span {
        start: at(start),
        end: at(raw.len()),
        ..Span::default()
    });
    (out, open)
}
