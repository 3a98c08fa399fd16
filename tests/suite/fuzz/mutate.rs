//! Changes of a text that an author, an editor or an ill wind might make: words and lines taken away,
//! doubled and swapped, nests, long names, odd characters, huge numbers, days at the edges.

use crate::dice::Dice;

/// Numbers that do not fit somewhere.
pub const NUMBERS: &[&str] = &[
    "0",
    "-1",
    "1",
    "2",
    "00",
    "0x10",
    "1e9",
    "1e400",
    "-1e-400",
    "1/3",
    "1/0",
    "0.1",
    ".5",
    "1_000",
    "40,000,000",
    "99999999999999999999999999999999999999999",
    "18446744073709551616",
    "170141183460469231731687303715884105727",
    "3 %",
    "1.5 EUR",
    "NaN",
    "inf",
];

/// Days at the edges of the calendar, and beside it.
pub const DAYS: &[&str] = &[
    "0000-01-01",
    "0001-01-01",
    "1900-01-01",
    "2023-02-29",
    "2024-02-29",
    "2026-08-02",
    "2027-12-02",
    "2199-12-31",
    "9999-12-31",
    "10000-01-01",
    "-9999-01-01",
    "2021-06",
    "2021",
    "01.06.2021",
    "2021-13-01",
    "2021-00-00",
    "2026-11-24T12:00:00Z",
    "2021年6月1日",
    "1/2/2021",
];

/// Characters that look like others, take no room, or change the direction.
const ODD: &[&str] = &[
    "\u{feff}",
    "\u{200b}",
    "\u{202e}",
    "\u{301}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{85}",
    "\u{2028}",
    "\r",
    "\r\n",
    "\t",
    "é",
    "ß",
    "İ",
    "法",
    "，",
    "：",
    "“",
    "😀",
    "👩\u{200d}👩\u{200d}👧",
    "\u{fffd}",
    "\u{10ffff}",
    "\\",
    "\"",
    "'",
    "`",
    "#",
    "%2F",
    "~",
    "&a",
    "*a",
    "!!str",
    "<<",
    "---\n",
    "...\n",
];

/// Words that mean something somewhere.
const WORDS: &[&str] = &[
    "and",
    "or",
    "not",
    "implies",
    "unless",
    "when",
    "then",
    "fires",
    "defeated",
    "risk",
    "scope",
    "duty",
    "rule",
    "fact",
    "pack",
    "define",
    "amend",
    "insert",
    "repeal",
    "exception",
    "transition",
    "penalty",
    "uses",
    "at least",
    "at most",
    "exactly",
    "count",
    "has",
    "is",
    "in",
    "from",
    "until",
    "provided",
    "otherwise",
    "never",
    "default",
    "reading",
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    ":",
    ",",
    "=",
    "<",
    ">=",
    "*",
    ".",
    "\"\"",
    "true",
    "false",
    "yes",
    "none",
    "null",
    "unknown",
    "solon: 1",
    "system: q",
    "facts:",
];

fn index(dice: &mut Dice, below: usize) -> usize {
    usize::try_from(dice.roll(below.max(1) as u64)).unwrap()
}

/// A text in pieces: words and what stands between them. Joined they are the text.
fn pieces(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        _ if c.is_alphanumeric() || c == '_' || c == '-' => 0,
        _ if c.is_whitespace() => 1,
        _ => 2,
    };
    let mut out = Vec::new();
    let (mut from, mut last) = (0, None);
    for (i, c) in text.char_indices() {
        let this = kind(c);
        if last.is_some_and(|l| l != this || this == 2) {
            out.push(&text[from..i]);
            from = i;
        }
        last = Some(this);
    }
    out.push(&text[from..]);
    out
}

fn lines(text: &str) -> Vec<&str> {
    text.split_inclusive('\n').collect()
}

/// What may stand where a word stood.
fn word(dice: &mut Dice, other: &str) -> String {
    match dice.roll(8) {
        0 => dice.pick(NUMBERS).to_owned(),
        1 => dice.pick(DAYS).to_owned(),
        2 => dice.pick(ODD).to_owned(),
        3 | 4 => dice.pick(WORDS).to_owned(),
        5 => "a".repeat(1 << dice.roll(14)),
        6 => format!("{}{}", dice.pick(ODD), dice.pick(WORDS)),
        _ => {
            let all = pieces(other);
            all[index(dice, all.len())].to_owned()
        }
    }
}

/// One change; `other` is a text of the same kind, from which something may be taken.
fn change(dice: &mut Dice, text: &str, other: &str) -> String {
    let by_lines = dice.roll(2) == 0;
    let mut parts: Vec<String> = if by_lines {
        lines(text).into_iter().map(str::to_owned).collect()
    } else {
        pieces(text).into_iter().map(str::to_owned).collect()
    };
    if parts.is_empty() {
        return other.to_owned();
    }
    let at = index(dice, parts.len());
    match dice.roll(12) {
        0 | 1 => {
            let many = 1 + index(dice, 3);
            parts.drain(at..(at + many).min(parts.len()));
        }
        2 => {
            let part = parts[at].clone();
            parts.insert(at, part);
        }
        3 => {
            let to = index(dice, parts.len());
            parts.swap(at, to);
        }
        4 if by_lines => {
            let all = lines(other);
            if !all.is_empty() {
                parts.insert(at, all[index(dice, all.len())].to_owned());
            }
        }
        4 | 5 => parts[at] = word(dice, other),
        6 => parts.insert(at, format!(" {} ", word(dice, other))),
        7 => {
            let deep = 1 << dice.roll(13);
            let (open, close) = [
                ("(", ")"),
                ("[", "]"),
                ("{", "}"),
                ("{a: ", "}"),
                ("not ", ""),
            ][index(dice, 5)];
            parts[at] = format!("{}{}{}", open.repeat(deep), parts[at], close.repeat(deep));
        }
        8 => {
            let times = 1 << dice.roll(8);
            parts[at] = parts[at].repeat(times);
        }
        9 => parts.truncate(at),
        10 => {
            // Somewhere within a word.
            let all: Vec<char> = parts[at].chars().collect();
            let cut = index(dice, all.len() + 1);
            let (a, b) = all.split_at(cut);
            let odd = dice.pick(ODD);
            parts[at] = format!(
                "{}{odd}{}",
                a.iter().collect::<String>(),
                b.iter().collect::<String>()
            );
        }
        _ => {
            let indent = " ".repeat(index(dice, 6));
            parts[at] = format!("{indent}{}", parts[at].trim_start_matches(' '));
        }
    }
    let out = parts.concat();
    // What grows without end says nothing new.
    if out.len() > 1 << 18 {
        text.to_owned()
    } else {
        out
    }
}

/// A text after some changes, none of them perhaps.
pub fn mutated(dice: &mut Dice, text: &str, other: &str, most: u64) -> String {
    let mut out = text.to_owned();
    for _ in 0..dice.roll(most + 1) {
        out = change(dice, &out, other);
    }
    out
}
