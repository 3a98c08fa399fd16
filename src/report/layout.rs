//! Lines of a given width. Wide characters count two columns.

use crate::source::columns;
pub use crate::source::width;

/// The widest line.
pub const WIDTH: usize = 100;

/// Pads a text with spaces to a number of columns, or cuts it there.
#[must_use]
pub fn pad(text: &str, to: usize) -> String {
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

/// Writes a text over as many lines as it needs, the first and the further ones indented. Breaks
/// at spaces, and between wide characters where there is none.
pub fn wrap(out: &mut String, text: &str, first: usize, rest: usize) {
    let mut line = " ".repeat(first);
    let mut used = first;
    let mut empty = true;
    let next_line = |out: &mut String, line: &mut String, used: &mut usize| {
        out.push_str(line.trim_end());
        out.push('\n');
        *line = " ".repeat(rest);
        *used = rest;
    };
    for word in text.split_whitespace() {
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

/// A text as lines of at most so many columns, at least one: broken as by [`wrap`], without indents;
/// a name that is wider, behind a mark in it where there is one.
#[must_use]
pub fn fold(text: &str, to: usize) -> Vec<String> {
    let to = to.max(2);
    let mut lines = vec![String::new()];
    let mut used = 0;
    for word in text.split_whitespace() {
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

/// A section heading.
pub fn heading(out: &mut String, title: &str) {
    out.push('\n');
    out.push_str(title);
    out.push('\n');
}
