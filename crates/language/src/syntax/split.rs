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

/// Walks one line: finds its comment, the end of its code, and what pest should not see.
fn scan_line(source: &Source, line: &str, offset: usize, depth: &mut Depth) -> Scan {
    let mut scan = Scan::default();
    let mut chars = line.char_indices().peekable();
    let mut word_start: Option<usize> = None;
    while let Some((i, c)) = chars.next() {
        if c.is_alphanumeric() || c == '_' {
            word_start.get_or_insert(i);
        } else if let Some(start) = word_start.take() {
            count_nots(line.get(start..i).unwrap_or(""), depth);
        }
        match c {
            '"' => {
                let mut closed = false;
                while let Some((_, c)) = chars.next() {
                    match c {
                        '\\' => {
                            chars.next();
                        }
                        '"' => {
                            closed = true;
                            break;
                        }
                        '\n' => break,
                        _ => {}
                    }
                }
                let end = chars.peek().map_or(line.len(), |(i, _)| *i);
                if !closed {
                    let end = offset + line.trim_end().len();
                    scan.problem.get_or_insert(
                        Diagnostic::new(
                            Code::Syntax,
                            span(source, offset + i, end),
                            "this text in quotes does not end on its line",
                        )
                        .help("close it with `\"`; write `\\n` for a line break inside"),
                    );
                }
                scan.code_end = Some(offset + end);
                depth.nots = 0;
            }
            '#' => {
                let text = line.get(i + 1..).unwrap_or("").trim_end();
                let end = offset + line.trim_end().len();
                scan.comment = Some(ast::Comment {
                    text: text.to_owned(),
                    span: span(source, offset + i, end),
                    trailing: scan.code_end.is_some(),
                });
                return scan;
            }
            '(' | '{' | '[' => {
                depth.open += 1;
                scan.code_end = Some(offset + i + 1);
            }
            ')' | '}' | ']' => {
                depth.open = depth.open.saturating_sub(1);
                scan.code_end = Some(offset + i + 1);
            }
            '，' | '：' | '（' | '）' | '｛' | '｝' | '；' | '“' | '”' | '、' => {
                let end = i + c.len_utf8();
                scan.code_end = Some(offset + end);
                scan.problem.get_or_insert(
                    Diagnostic::new(
                        Code::Syntax,
                        span(source, offset + i, offset + end),
                        format!("`{c}` is a full-width sign"),
                    )
                    .help("outside quotes write the plain signs `, : ( ) { } \"`"),
                );
            }
            c if c.is_whitespace() => {}
            c => scan.code_end = Some(offset + i + c.len_utf8()),
        }
        depth.most = depth.most.max(depth.open + depth.nots);
        if depth.open + depth.nots > MAX_DEPTH && scan.problem.is_none() {
            scan.problem = Some(
                Diagnostic::new(
                    Code::TooDeep,
                    span(source, offset + i, offset + i + c.len_utf8()),
                    format!("brackets and `not`s are nested deeper than {MAX_DEPTH}"),
                )
                .help("name parts of the condition with `define`"),
            );
        }
    }
    if let Some(start) = word_start {
        count_nots(line.get(start..).unwrap_or(""), depth);
    }
    scan
}

fn count_nots(word: &str, depth: &mut Depth) {
    if word == "not" {
        depth.nots += 1;
    } else {
        depth.nots = 0;
    }
}
