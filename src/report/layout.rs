//! Lines of a given width. Wide characters count two columns.

use std::borrow::Cow;

use crate::source::columns;
pub use crate::source::width;

/// The widest line.
pub const WIDTH: usize = 100;

/// A text that a terminal, or a page, can do nothing with but show it: what would move a cursor, colour
/// what follows or turn it round is told by a mark in its place. Ends of lines stay.
#[must_use]
pub fn inert(text: &str) -> Cow<'_, str> {
    let acts = |c: char| {
        let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}');
        turns || (c.is_control() && !c.is_whitespace())
    };
    match text.contains(acts) {
        true => text.replace(acts, "\u{fffd}").into(),
        false => text.into(),
    }
}

/// Pads a text with spaces to a number of columns, or cuts it there.
#[must_use]
pub fn pad(text: &str, to: usize) -> String {
    let text = &*inert(text);
    let mut out = String::new();
    let mut used = 0;
    let cut = width(text) > to;
    for c in text.chars() {
        let w = columns(c);
        if used + w > if cut { to.saturating_sub(1) } else { to } {
            break;
        }
        out.push(c);
        used += w;
    }
    if cut {
        out.push('…');
        used += 1;
    }
    out.extend(std::iter::repeat_n(' ', to.saturating_sub(used)));
    out
}

/// The words of a text: what stands between spaces at which a line may end. A no-break space is none of
/// them and stays where it stands.
fn words(text: &str) -> impl Iterator<Item = &str> {
    const NO_BREAK: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2007}'];
    let ends = |c: char| c.is_whitespace() && !NO_BREAK.contains(&c);
    text.split(ends).filter(|word| !word.is_empty())
}

/// Writes a text over as many lines as it needs, the first and the further ones indented. Breaks
/// at spaces, and between wide characters where there is none.
pub fn wrap(out: &mut String, text: &str, first: usize, rest: usize) {
    let text = &*inert(text);
    let mut line = " ".repeat(first);
    let mut used = first;
    let mut empty = true;
    let next_line = |out: &mut String, line: &mut String, used: &mut usize| {
        out.push_str(line.trim_end());
        out.push('\n');
        *line = " ".repeat(rest);
        *used = rest;
    };
    for word in words(text) {
        let space = usize::from(!empty);
        if used + space + width(word) <= WIDTH {
            if !empty {
                line.push(' ');
                used += 1;
            }
            line.push_str(word);
            used += width(word);
            empty = false;
            continue;
        }
        // A run of wide characters fills the line; a Latin word moves to the next one whole.
        let breakable = word.chars().any(|c| columns(c) == 2) || width(word) > WIDTH - rest;
        if !breakable {
            next_line(out, &mut line, &mut used);
            line.push_str(word);
            used += width(word);
            empty = false;
            continue;
        }
        if !empty {
            line.push(' ');
            used += 1;
        }
        for piece in pieces(word) {
            if used + width(piece) > WIDTH && used > rest {
                next_line(out, &mut line, &mut used);
            }
            for c in piece.chars() {
                if used + columns(c) > WIDTH {
                    next_line(out, &mut line, &mut used);
                }
                line.push(c);
                used += columns(c);
            }
        }
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// Writes a text over at most so many lines, as [`wrap`] does; what has no room ends in dots. How many
/// lines it took.
pub fn clip(out: &mut String, text: &str, (first, rest): (usize, usize), most: usize) -> usize {
    let mut whole = String::new();
    wrap(&mut whole, text, first, rest);
    let lines: Vec<&str> = whole.lines().collect();
    let shown = lines.len().min(most);
    for (i, line) in lines.iter().take(shown).enumerate() {
        if i + 1 == shown && lines.len() > shown {
            // One column wider than there is room for: so that it is cut.
            let long = format!("{line}{}", " ".repeat(WIDTH));
            let line = if width(line) < WIDTH {
                format!("{line}…")
            } else {
                pad(&long, WIDTH)
            };
            out.push_str(&line);
        } else {
            out.push_str(line);
        }
        out.push('\n');
    }
    shown
}

/// A text as lines of at most so many columns, at least one: broken as by [`wrap`], without indents;
/// a name that is wider, behind a mark in it where there is one.
#[must_use]
pub fn fold(text: &str, to: usize) -> Vec<String> {
    let text = &*inert(text);
    let to = to.max(2);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in words(text) {
        let mut space = usize::from(used > 0);
        for piece in pieces(word) {
            let whole = width(piece) <= to;
            let parts = piece.split_inclusive(move |c| !whole && "-_./#".contains(c));
            for part in parts {
                if used > 0 && used + space + width(part) > to {
                    lines.push(String::new());
                    (used, space) = (0, 0);
                }
                for c in std::iter::repeat_n(' ', space).chain(part.chars()) {
                    if used + columns(c) > to {
                        lines.push(String::new());
                        used = 0;
                    }
                    if let Some(line) = lines.last_mut() {
                        line.push(c);
                    }
                    used += columns(c);
                }
                space = 0;
            }
        }
    }
    lines
}

/// Lines that were made already, each at most so many columns wide: what is wider goes on below, as far
/// in as it began.
#[must_use]
pub fn within(text: &str, columns: usize) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let words = line.trim_start_matches(' ');
        let indent = line.len() - words.len();
        if width(line) <= columns || columns <= indent {
            out.push_str(line);
            continue;
        }
        for part in fold(words, columns - indent) {
            out.push_str(&" ".repeat(indent));
            out.push_str(&part);
            out.push('\n');
        }
    }
    out
}

/// A text on one line of at most so many columns; what has no room ends in dots.
#[must_use]
pub fn short(text: &str, to: usize) -> String {
    let line: Vec<&str> = text.split_whitespace().collect();
    let line = line.join(" ");
    let mut lines = fold(&line, to).into_iter();
    let first = lines.next().unwrap_or_default();
    match lines.next() {
        Some(_) => format!("{first}…"),
        None => first,
    }
}

/// Cuts a text without spaces where a line may end: between wide characters, but neither inside a
/// name, a day or a figure, nor before a closing mark, nor after an opening one.
fn pieces(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let cut = rest
            .char_indices()
            .zip(rest.chars().skip(1))
            .find(|((_, a), b)| breaks(*a, *b))
            .map_or(rest.len(), |((at, a), _)| at + a.len_utf8());
        let (piece, more) = rest.split_at_checked(cut)?;
        rest = more;
        (!piece.is_empty()).then_some(piece)
    })
}

/// Whether a line may end between two neighbours.
fn breaks(a: char, b: char) -> bool {
    const OPENING: &str = "（［《〈「『【“‘([{";
    const CLOSING: &str = "，。；：、）》〉」』】］！？”’…,.;:)]}%";
    const NUMERALS: &str = "零一二三四五六七八九十百";
    const COUNTED: &str = "年月日条款项目点段号件";
    (columns(a) == 2 || columns(b) == 2)
        && !OPENING.contains(a)
        && !CLOSING.contains(b)
        && !((a.is_ascii_alphanumeric() || a == ')') && COUNTED.contains(b))
        && !(a == '第' && b.is_ascii_digit())
        && !(NUMERALS.contains(a) && b.is_ascii_lowercase())
}

/// Spaces between columns.
const GAP: usize = 2;
/// A column that has to be narrower than what stands in it keeps its longest word, up to so much.
const LEAST: usize = 24;
/// The last column, where it gives way, once the others have no room for their words.
const LAST: usize = 14;
/// And at least so much while it can be helped.
const BARE: usize = 8;
/// However narrow the terminal.
const SLIM: usize = 3;

/// A table at most `to` columns wide, each row on as many lines as it needs. The last column gives
/// way first, where that is said.
#[must_use]
pub fn table(head: &[String], body: &[Vec<String>], to: usize, last_gives_way: bool) -> String {
    let rows = || std::iter::once(head).chain(body.iter().map(Vec::as_slice));
    let mut widths: Vec<(usize, usize)> = vec![(0, 0); head.len()];
    for line in rows() {
        for ((own, least), cell) in widths.iter_mut().zip(line) {
            *own = (*own).max(width(cell));
            let longest = words(cell).map(width).max().unwrap_or(0);
            *least = (*least).max(longest.min(LEAST));
        }
    }
    if last_gives_way && let Some((_, least)) = widths.last_mut() {
        *least = (*least).min(LAST);
    }
    let room = to.saturating_sub(GAP * head.len().saturating_sub(1));
    let widths = narrow(&widths, room);
    let mut out = String::new();
    for line in rows() {
        let cells = line.iter().zip(&widths);
        let cells: Vec<Vec<String>> = cells.map(|(cell, w)| fold(cell, *w)).collect();
        let height = cells.iter().map(Vec::len).max().unwrap_or(0);
        for i in 0..height {
            let parts = cells.iter().zip(&widths);
            let parts = parts.map(|(c, w)| pad(c.get(i).map_or("", String::as_str), *w));
            let text = parts.collect::<Vec<_>>().join(&" ".repeat(GAP));
            out.push_str(text.trim_end());
            out.push('\n');
        }
    }
    out
}

/// Takes from the widest column until all fit: first down to the longest word of each, then further.
fn narrow(widths: &[(usize, usize)], to: usize) -> Vec<usize> {
    let mut out: Vec<usize> = widths.iter().map(|(own, _)| *own).collect();
    let words: Vec<usize> = widths.iter().map(|(_, least)| *least).collect();
    for floor in [words, vec![BARE; out.len()], vec![SLIM; out.len()]] {
        while out.iter().sum::<usize>() > to {
            let may = out
                .iter_mut()
                .zip(&floor)
                .filter(|(w, floor)| **w > **floor);
            match may.map(|(w, _)| w).max() {
                Some(w) => *w -= 1,
                None => break,
            }
        }
    }
    out
}

/// A section heading.
pub fn heading(out: &mut String, title: &str) {
    out.push('\n');
    out.push_str(title);
    out.push('\n');
}
