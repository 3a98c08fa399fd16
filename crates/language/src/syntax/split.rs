//! Cuts a text into items and gathers comments. Knows strings, comments and brackets, nothing else.

use super::ast::Comment;
use super::{MAX_DEPTH, ast};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};

/// One item's text.
pub(super) struct Piece {
    pub(super) span: Span,
    pub(super) keyword: String,
    pub(super) comments: Vec<Comment>,
    /// Why it must not be given to the parser.
    pub(super) problem: Option<Diagnostic>,
    /// How deeply brackets and `not`s are nested.
    pub(super) depth: usize,
}

/// All items, and the comments after the last one.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) items: Vec<Piece>,
    pub(super) trailing: Vec<Comment>,
}

struct Current {
    start: usize,
    end: usize,
    keyword: String,
    comments: Vec<Comment>,
    problem: Option<Diagnostic>,
    depth: usize,
}

pub(super) fn split(source: &Source) -> Pieces {
    let mut out = Pieces::default();
    let mut current: Option<Current> = None;
    let mut pending: Vec<Comment> = Vec::new();
    let mut depth = Depth::default();
    let mut offset = 0usize;
    for line in source.text.split_inclusive('\n') {
        let starts_item = line
            .chars()
            .next()
            .is_some_and(|c| !c.is_whitespace() && !matches!(c, '#' | '}' | ')' | ']'));
        if starts_item {
            finish(source, &mut out, current.take());
            depth = Depth::default();
            let keyword: String = line
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            let keyword = if keyword.is_empty() {
                line.chars().take(1).collect()
            } else {
                keyword
            };
            current = Some(Current {
                start: offset,
                end: offset,
                keyword,
                comments: std::mem::take(&mut pending),
                problem: None,
                depth: 0,
            });
        }
        let scan = scan_line(source, line, offset, &mut depth);
        match &mut current {
            Some(item) => {
                // A comment in the first column after an item belongs to what follows it.
                let outside = line.starts_with('#') && depth.open == 0;
                if outside {
                    pending.extend(scan.comment);
                } else {
                    if let Some(comment) = scan.comment {
                        item.comments.append(&mut pending);
                        item.comments.push(comment);
                    }
                    if let Some(end) = scan.code_end {
                        item.end = end;
                        item.comments.append(&mut pending);
                    }
                    item.depth = item.depth.max(depth.most);
                    if item.problem.is_none() {
                        item.problem = scan.problem;
                    }
                }
            }
            None => {
                pending.extend(scan.comment);
                if let Some(end) = scan.code_end {
                    // Indented or bracketed text before any item.
                    let span = span(source, offset, end);
                    out.items.push(Piece {
                        span,
                        keyword: String::new(),
                        comments: std::mem::take(&mut pending),
                        problem: Some(
                            Diagnostic::new(Code::UnknownItem, span, "text outside any item")
                                .help("an item begins with its keyword in the first column"),
                        ),
                        depth: 0,
                    });
                }
            }
        }
        offset += line.len();
    }
    finish(source, &mut out, current.take());
    out.trailing = pending;
    out
}

fn finish(source: &Source, out: &mut Pieces, current: Option<Current>) {
    if let Some(c) = current {
        out.items.push(Piece {
            span: span(source, c.start, c.end),
            keyword: c.keyword,
            comments: c.comments,
            problem: c.problem,
            depth: c.depth,
        });
    }
}

fn span(source: &Source, start: usize, end: usize) -> Span {
    Span {
        source: source.id,
        start: u32::try_from(start).unwrap_or(u32::MAX),
        end: u32::try_from(end).unwrap_or(u32::MAX),
    }
}

/// Brackets open in the item, and `not`s in a row.
#[derive(Default)]
struct Depth {
    open: usize,
    nots: usize,
    most: usize,
}

#[derive(Default)]
struct Scan {
    comment: Option<ast::Comment>,
    code_end: Option<usize>,
    problem: Option<Diagnostic>,
}

/// Walks one line: finds its comment, the end of its code, and what pest should not see. Most of a text
/// is words, spaces and what stands in quotes, which are passed over as a whole.
fn scan_line(source: &Source, line: &str, offset: usize, depth: &mut Depth) -> Scan {
    let mut scan = Scan::default();
    let bytes = line.as_bytes();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let from = at;
        if is_word(line, at) {
            while is_word(line, at) {
                at += width(bytes.get(at));
            }
            scan.code_end = Some(offset + at);
            depth.see(from_to(line, from, at));
            continue;
        }
        at += width(Some(&byte));
        match byte {
            b' ' | b'\n' | b'\t' | b'\r' => {}
            b'"' => {
                let closed;
                (at, closed) = past_quotes(bytes, at);
                if !closed {
                    let place = span(source, offset + from, offset + line.trim_end().len());
                    scan.problem.get_or_insert(unclosed(place));
                }
                scan.code_end = Some(offset + at);
                depth.nots = 0;
            }
            b'#' => {
                let end = line.trim_end().len();
                scan.comment = Some(ast::Comment {
                    text: from_to(line, at, line.len()).trim_end().to_owned(),
                    span: span(source, offset + from, offset + end),
                    trailing: scan.code_end.is_some(),
                });
                return scan;
            }
            b'(' | b'{' | b'[' => {
                depth.open += 1;
                scan.code_end = Some(offset + at);
            }
            b')' | b'}' | b']' => {
                depth.open = depth.open.saturating_sub(1);
                scan.code_end = Some(offset + at);
            }
            _ => {
                let sign = from_to(line, from, at);
                if !sign.trim().is_empty() {
                    scan.code_end = Some(offset + at);
                }
                if FULL_WIDTH.contains(&sign) {
                    let place = span(source, offset + from, offset + at);
                    scan.problem.get_or_insert(full_width(sign, place));
                }
            }
        }
        depth.most = depth.most.max(depth.open + depth.nots);
        if depth.open + depth.nots > MAX_DEPTH && scan.problem.is_none() {
            // Quotes are passed over as a whole, but it is their first sign that stands too deep.
            let end = offset + from + width(Some(&byte));
            scan.problem = Some(too_deep(span(source, offset + from, end)));
        }
    }
    scan
}

/// Signs of Chinese texts that mean nothing outside quotes.
const FULL_WIDTH: &[&str] = &["，", "：", "（", "）", "｛", "｝", "；", "“", "”", "、"];

/// How many bytes the character has that begins with this one.
fn width(first: Option<&u8>) -> usize {
    match first {
        Some(0xf0..) => 4,
        Some(0xe0..) => 3,
        Some(0xc0..) => 2,
        _ => 1,
    }
}

/// What stands between two bytes, at which characters begin.
fn from_to(line: &str, from: usize, to: usize) -> &str {
    line.get(from..to).unwrap_or("")
}

/// Whether a character of a word begins at a byte.
fn is_word(line: &str, at: usize) -> bool {
    match line.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric() || *byte == b'_',
        Some(_) => {
            let mut rest = line.get(at..).unwrap_or("").chars();
            rest.next().is_some_and(char::is_alphanumeric)
        }
        None => false,
    }
}

/// The byte behind quotes that were opened before one, and whether they are closed on their line.
fn past_quotes(bytes: &[u8], mut at: usize) -> (usize, bool) {
    loop {
        let rest = bytes.get(at..).unwrap_or(&[]);
        let Some(next) = memchr::memchr3(b'"', b'\\', b'\n', rest) else {
            return (bytes.len(), false);
        };
        at += next;
        match bytes.get(at) {
            Some(b'\\') => at = (at + 1 + width(bytes.get(at + 1))).min(bytes.len()),
            Some(b'"') => return (at + 1, true),
            _ => return (at + 1, false),
        }
    }
}

fn unclosed(place: Span) -> Diagnostic {
    Diagnostic::new(
        Code::Syntax,
        place,
        "this text in quotes does not end on its line",
    )
    .help("close it with `\"`; write `\\n` for a line break inside")
}

fn full_width(sign: &str, place: Span) -> Diagnostic {
    Diagnostic::new(
        Code::Syntax,
        place,
        format!("`{sign}` is a full-width sign"),
    )
    .help("outside quotes write the plain signs `, : ( ) { } \"`")
}

fn too_deep(place: Span) -> Diagnostic {
    Diagnostic::new(
        Code::TooDeep,
        place,
        format!("brackets and `not`s are nested deeper than {MAX_DEPTH}"),
    )
    .help("name parts of the condition with `define`")
}

impl Depth {
    /// A word was passed.
    fn see(&mut self, word: &str) {
        if word == "not" {
            self.nots += 1;
        } else {
            self.nots = 0;
        }
    }
}
