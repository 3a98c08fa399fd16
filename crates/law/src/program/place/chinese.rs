//! Places as Chinese texts write them, `第十七条第二款第（三）项`, spelt as the reader of places knows them:
//! `art 17 (2)(3)`. How reports write places in Chinese is no matter of this file.

use std::borrow::Cow;
use std::iter::Peekable;
use std::str::Chars;

/// The units behind `第…`, and how a place with that number is spelt.
const UNITS: &[(&str, &str, &str)] = &[
    ("条", " art ", " "),
    ("章", " chapter ", " "),
    ("编", " title ", " "),
    ("节", " section ", " "),
    ("部分", " part ", " "),
    ("段", " para ", " "),
    ("点", " point ", " "),
    ("款", "(", ")"),
    ("项", "(", ")"),
    ("目", "(", ")"),
];

/// Words in front of a number without `第`.
const HEADS: &[(&str, &str)] = &[("附件", " annex "), ("附录", " appendix ")];

/// The text with every Chinese place in it spelt out; what is none stays as it is.
pub(super) fn spelt(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let mut out = String::new();
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some((place, behind)) = unit(rest).or_else(|| head(rest)) {
            out.push_str(&place);
            rest = behind;
        } else {
            out.push(plain(c));
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    Cow::Owned(out)
}

/// Full-width brackets and commas as the reader knows them.
fn plain(c: char) -> char {
    match c {
        '（' => '(',
        '）' => ')',
        '、' | '，' | '；' => ',',
        c => c,
    }
}

/// `第十七条` and the like, and what stands behind it.
fn unit(text: &str) -> Option<(String, &str)> {
    let rest = text.strip_prefix('第')?;
    let (number, rest) = number(rest)?;
    UNITS.iter().find_map(|(unit, before, after)| {
        let rest = rest.strip_prefix(unit)?;
        Some((format!("{before}{number}{after}"), rest))
    })
}

/// `附件三` and the like, and what stands behind it.
fn head(text: &str) -> Option<(String, &str)> {
    HEADS.iter().find_map(|(head, before)| {
        let (number, rest) = number(text.strip_prefix(head)?)?;
        Some((format!("{before}{number} "), rest))
    })
}

/// A number in Chinese or other figures, or a capital letter, in brackets or without; and what stands
/// behind it.
fn number(text: &str) -> Option<(String, &str)> {
    let open = text.strip_prefix(['（', '(']);
    let inner = open.unwrap_or(text);
    let is = |c: char| counted(c).is_some() || c.is_ascii_alphanumeric();
    let end = inner.find(|c| !is(c)).unwrap_or(inner.len());
    let (figures, mut rest) = inner.split_at_checked(end)?;
    if open.is_some() {
        rest = rest.strip_prefix(['）', ')'])?;
    }
    let number = if figures.is_ascii() {
        figures.to_owned()
    } else {
        value(&mut figures.chars().peekable())?.to_string()
    };
    (!number.is_empty()).then_some((number, rest))
}

/// A figure, or what the figure before it counts.
fn counted(c: char) -> Option<u32> {
    Some(match c {
        '零' | '〇' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        _ => return None,
    })
}

/// `一百零三` as 103; nothing for what is no number.
fn value(figures: &mut Peekable<Chars<'_>>) -> Option<u32> {
    let mut sum: u32 = 0;
    while figures.peek().is_some() {
        let first = counted(figures.next()?)?;
        let unit = figures.next_if(|c| counted(*c).is_some_and(|n| n >= 10));
        sum = sum.checked_add(match unit.and_then(counted) {
            Some(unit) => first.checked_mul(unit)?,
            None => first,
        })?;
    }
    (sum > 0).then_some(sum)
}
