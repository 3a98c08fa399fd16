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
        for c in word.chars() {
            // Closing punctuation stays with what it closes; the last columns are kept for it.
            let closing = "，。；：、）》」』！？”".contains(c);
            let most = if closing { WIDTH } else { WIDTH - 2 };
            if used + columns(c) > most {
                next_line(out, &mut line, &mut used);
            }
            line.push(c);
            used += columns(c);
        }
        empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// A section heading.
pub fn heading(out: &mut String, title: &str) {
    out.push('\n');
    out.push_str(title);
    out.push('\n');
}
