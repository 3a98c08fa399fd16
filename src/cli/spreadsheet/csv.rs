//! Comma-separated values (RFC 4180) as rows of cells, each with its place. What separates the cells is
//! seen in the first line.

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

/// Tells the rows of a text.
pub(super) fn each(text: &str, lang: Lang, rows: &mut Rows<'_>) {
    let (separator, begins) = separator(text);
    rows.how = How {
        separator: Some(separator),
        ..std::mem::take(&mut rows.how)
    };
    let head = text.get(..begins).unwrap_or("");
    let mut line = count(head);
    rows.number = line;
    let mut rest = text.get(begins..).unwrap_or("");
    // After a quote that is not closed where its cell ends the reading goes on with the next line.
    while let Some(after) = part(rest, separator, &mut line, lang, rows) {
        rest = rest.get(after..).unwrap_or("");
    }
}

/// Reads up to the end, or up to a quote that is not closed: then where the line behind it begins.
fn part(
    text: &str,
    separator: char,
    line: &mut u32,
    lang: Lang,
    rows: &mut Rows<'_>,
) -> Option<usize> {
    let mut reader = reader(text, separator);
    let mut record = csv::StringRecord::new();
    loop {
        let from = offset(&reader);
        // The text is UTF-8 and rows may have any length: nothing else fails.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return None;
        }
        let whole = text.get(from..offset(&reader)).unwrap_or("");
        // Empty lines stand in front of the row that is read with them.
        let raw = whole.trim_start_matches(['\n', '\r']);
        let before = whole.len() - raw.len();
        let breaks = count(whole.get(..before).unwrap_or(""));
        *line += breaks;
        // The reader stops within the two characters of a line's end.
        let torn = text.get(..from).is_some_and(|t| t.ends_with('\r')) && whole.starts_with('\n');
        let empty = breaks - u32::from(torn);
        rows.how.empty += empty as usize;
        rows.number += empty;
        let raw_end = raw.trim_end_matches(['\n', '\r']);
        let (spans, open) = spans(raw_end, separator);
        // A quote within a quoted cell is no harm on one line; over several it may have eaten some.
        let open = open.filter(|(_, closed)| !closed || raw_end.contains('\n'));
        if let Some((open, _)) = open {
            let first = raw.split_inclusive('\n').next().unwrap_or(raw);
            broken(first, open, *line, lang, rows);
            *line += 1;
            return Some(from + before + first.len());
        }
        let cells = record.iter().enumerate().map(|(i, text)| Cell {
            text: text.replace("\r\n", "\n"),
            span: spans.get(i).copied().unwrap_or_default(),
            exact: false,
        });
        rows.row(raw_end, *line, cells.collect(), None);
        *line += count(raw);
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
