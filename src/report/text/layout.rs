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

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let mut out = String::new();
        wrap(&mut out, text, 0, 0);
        out.lines().map(str::to_owned).collect()
    }

    #[test]
    fn names_days_and_marks_stay_whole_in_chinese() {
        for shift in 0..60 {
            let text = format!(
                "{}（默认：2028-08-02）投放市场日put_into_service_on之前（不含当日）。见“第12条”与ECRIS-TCN，另有3项",
                "系统".repeat(shift)
            );
            let lines = lines(&text);
            assert_eq!(lines.concat(), text);
            for line in &lines {
                assert!(width(line) <= WIDTH, "{line}");
                assert!(!line.ends_with(['（', '“']), "{line}");
                assert!(!line.starts_with(['）', '”', '。', '，', '：']), "{line}");
            }
            for name in [
                "2028-08-02",
                "put_into_service_on",
                "ECRIS-TCN",
                "12条",
                "3项",
            ] {
                assert!(
                    lines.iter().any(|l| l.contains(name)),
                    "{name} in {lines:?}"
                );
            }
        }
    }

    #[test]
    fn cells_lose_nothing_and_keep_their_width() {
        for text in [
            "",
            "2027-12-02 at the earliest, perhaps never",
            "a_name_that_is_wider_than_its_cell and more",
            "高风险（自2027-12-02起，最早）；另有3项",
        ] {
            for to in 2..50 {
                let lines = fold(text, to);
                assert!(lines.iter().all(|l| width(l) <= to), "{to}: {lines:?}");
                let all = |t: &str| t.chars().filter(|c| *c != ' ').collect::<String>();
                assert_eq!(all(&lines.concat()), all(text), "{to}");
                assert!(lines.iter().all(|l| !l.starts_with(' ')), "{to}: {lines:?}");
            }
        }
        assert_eq!(
            fold("at the earliest, perhaps never", 16),
            ["at the earliest,", "perhaps never"]
        );
    }

    #[test]
    fn a_name_wider_than_a_line_is_cut() {
        let text = "a".repeat(3 * WIDTH);
        assert_eq!(lines(&text).concat(), text);
        assert_eq!(lines(&text).len(), 3);
    }
}
