//! How people write yes and no, numbers and days. What has one meaning is taken; what has two, or
//! none that is sure, is told how to be written, in the person's own figures.

use jiff::civil::{Date, Time};

use crate::facts::NEVER;

/// What a text means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meaning<T> {
    /// This.
    Is(T),
    /// One of these, or probably this one: what to write for each.
    Perhaps(Vec<String>),
    /// It has the form of a day, and there is no such day.
    NoSuchDay,
    /// Nothing that is known here.
    Nothing,
}

use Meaning::{Is, NoSuchDay, Nothing, Perhaps};

/// What a word says in place of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Says {
    /// Yes.
    Yes,
    /// No.
    No,
    /// That it is not known.
    Unknown,
}

/// The words that are taken, in lower case: those of descriptions, and those of the languages that the
/// engine speaks.
const TAKEN: &[(&str, Says)] = &[
    ("true", Says::Yes),
    ("false", Says::No),
    ("unknown", Says::Unknown),
    ("yes", Says::Yes),
    ("no", Says::No),
    ("ja", Says::Yes),
    ("nein", Says::No),
    ("unbekannt", Says::Unknown),
    ("oui", Says::Yes),
    ("non", Says::No),
    ("inconnu", Says::Unknown),
    ("nee", Says::No),
    ("onbekend", Says::Unknown),
    ("是", Says::Yes),
    ("否", Says::No),
    ("未知", Says::Unknown),
];

/// The words that are taken for it, each as people write it: small, with a capital, and in capitals.
#[must_use]
pub fn taken(says: Says) -> Vec<String> {
    let words = TAKEN.iter().filter(|(_, of)| *of == says);
    let mut out: Vec<String> = words
        .flat_map(|(word, _)| {
            let large = word.to_uppercase();
            let letters = large.chars().take(1).chain(word.chars().skip(1));
            [(*word).to_owned(), letters.collect(), large]
        })
        .collect();
    // Some scripts have no capitals.
    out.dedup();
    out
}

/// What such a word says, whatever its case.
fn said(word: &str) -> Option<Says> {
    let word = word.to_lowercase();
    let found = TAKEN.iter().find(|(taken, _)| *taken == word);
    found.map(|(_, says)| *says)
}

/// Words for them that are understood well enough to say what to write.
const LIKE_YES: &[&str] = &[
    "y", "t", "1", "on", "si", "sí", "wahr", "vrai", "waar", "x", "对", "有", "真",
];
const LIKE_NO: &[&str] = &[
    "n", "f", "0", "off", "falsch", "faux", "onwaar", "none", "不", "不是", "没有", "无", "假",
];

/// Yes or no.
pub(super) fn yes_no(text: &str) -> Meaning<bool> {
    let word = text.trim().to_lowercase();
    let word = word.as_str();
    match said(word) {
        Some(Says::Yes) => Is(true),
        Some(Says::No) => Is(false),
        _ if LIKE_YES.contains(&word) => Perhaps(vec!["true".to_owned()]),
        _ if LIKE_NO.contains(&word) => Perhaps(vec!["false".to_owned()]),
        _ => Nothing,
    }
}

/// Whether a text is a word for "not known".
pub(super) fn is_unknown(text: &str) -> bool {
    said(text) == Some(Says::Unknown)
}

/// Whether a text is a word for "nothing of the list".
pub(super) fn is_none(text: &str) -> bool {
    text.eq_ignore_ascii_case("none") || text == "无"
}

/// Whether a text is a word for "there is no such day".
pub(super) fn is_never(text: &str) -> bool {
    text.eq_ignore_ascii_case(NEVER) || text == "从未"
}

/// Words behind a number that multiply it, with the exponent.
const MANY: &[(&str, u32)] = &[
    ("thousand", 3),
    ("tsd", 3),
    ("k", 3),
    ("million", 6),
    ("millions", 6),
    ("mio", 6),
    ("m", 6),
    ("billion", 9),
    ("billions", 9),
    ("bn", 9),
    ("mrd", 9),
    ("trillion", 12),
    ("千", 3),
    ("万", 4),
    ("百万", 6),
    ("亿", 8),
];

/// Signs before a number that say nothing of how large it is.
const SIGNS: [char; 6] = ['~', '≈', '€', '$', '£', '¥'];

/// A number and what stands behind it: its unit, if any.
pub(in crate::facts) fn amount(text: &str) -> (&str, Option<&str>) {
    let text = text.trim();
    let mut gap = None;
    for (i, c) in text.char_indices() {
        if c.is_whitespace() {
            gap.get_or_insert(i);
        } else if let Some(at) = gap.take()
            && !c.is_ascii_digit()
        {
            let (digits, unit) = text.split_at(at);
            return (digits, Some(unit.trim()));
        }
    }
    (text, None)
}

/// The digits of a number as the exact reader takes them: without separators of thousands.
pub(super) fn digits(text: &str, unit: Option<&str>) -> Meaning<String> {
    if let Some(word) = unit.and_then(|u| u.split_whitespace().next())
        && let Some((_, power)) = MANY.iter().find(|(m, _)| word.eq_ignore_ascii_case(m))
        && let Is(digits) = grouped(text.trim().trim_start_matches(SIGNS))
    {
        return Perhaps(vec![format!("{digits}e{power}")]);
    }
    let known = grouped(text);
    if known != Nothing {
        return known;
    }
    // Units and multipliers that stick to the digits, and bounds as signs.
    let text = text.trim();
    for (sign, key) in [
        (">=", "at_least"),
        ("≥", "at_least"),
        ("<=", "at_most"),
        ("≤", "at_most"),
        (">", "over"),
        ("<", "under"),
    ] {
        if let Some(Is(n)) = text.strip_prefix(sign).map(|t| grouped(t.trim())) {
            return Perhaps(vec![format!("{{ {key}: {n} }}")]);
        }
    }
    if let Some(Is(n)) = text.strip_suffix('+').map(grouped) {
        return Perhaps(vec![format!("{{ at_least: {n} }}")]);
    }
    if let Some((a, b)) = text.split_once(['-', '–', '~'])
        && let (Is(a), Is(b)) = (grouped(a.trim()), grouped(b.trim()))
    {
        return Perhaps(vec![format!("{{ at_least: {a}, at_most: {b} }}")]);
    }
    if text.starts_with(SIGNS) {
        // As without the sign, so that what multiplies the digits is not lost.
        return match digits(text.trim_start_matches(SIGNS), unit) {
            Is(n) => Perhaps(vec![n]),
            other => other,
        };
    }
    let end = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    if let Is(n) = grouped(end)
        && let Some(rest) = text.strip_prefix(end)
        && rest.chars().all(|c| c.is_alphabetic() || c == '%')
    {
        let many = MANY.iter().find(|(m, _)| rest.eq_ignore_ascii_case(m));
        return Perhaps(vec![match many {
            Some((_, power)) => format!("{n}e{power}"),
            None => format!("{n} {rest}"),
        }]);
    }
    Nothing
}

/// Digits whose groups of three are set apart by commas, spaces, apostrophes or points.
fn grouped(text: &str) -> Meaning<String> {
    let text = text.trim();
    let (sign, body) = match text.strip_prefix(['-', '+']) {
        Some(rest) if text.starts_with('-') => ("-", rest),
        Some(rest) => ("", rest),
        None => ("", text),
    };
    let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}');
    let mark = |c: char| matches!(c, '\'' | '’');
    let separator = |c: char| c == ',' || c == '，' || space(c) || mark(c);
    let points = body.matches('.').count();
    if !body.starts_with(|c: char| c.is_ascii_digit())
        || !body.ends_with(|c: char| c.is_ascii_digit())
    {
        return Nothing;
    }
    if points < 2 && !body.contains(separator) {
        // Digits, or one of the further spellings of the exact reader.
        return if body.parse::<solon_law::program::Number>().is_ok() {
            Is(text.to_owned())
        } else {
            Nothing
        };
    }
    let figures = |c: char| c.is_ascii_digit() || c == '.' || separator(c);
    if !body.chars().all(figures) {
        return Nothing;
    }
    let commas = body.matches([',', '，']).count();
    let other = body.contains(space) || body.contains(mark);
    let both = body.contains(space) && body.contains(mark);
    // A comma behind other separators, or before other than three digits, is that of decimals.
    if commas == 1
        && let Some((whole, rest)) = body.split_once([',', '，'])
    {
        let decimals = rest.chars().all(|c| c.is_ascii_digit());
        let plain: String = whole.chars().filter(char::is_ascii_digit).collect();
        let whole_groups = points > 0 || other;
        if decimals && (whole_groups || rest.len() != 3 || whole.starts_with('0')) {
            return Perhaps(vec![format!("{sign}{plain}.{rest}")]);
        }
        if decimals && !whole_groups {
            return Perhaps(vec![
                format!("{sign}{plain}{rest}"),
                format!("{sign}{plain}.{rest}"),
            ]);
        }
    }
    if both || (commas > 0 && other) || (points > 1 && (commas > 0 || other)) {
        return Nothing;
    }
    let (whole, fraction) = match (points, body.rsplit_once('.')) {
        (1, Some((whole, fraction))) => (whole, Some(fraction)),
        _ => (body, None),
    };
    if fraction.is_some_and(|f| f.is_empty() || !f.chars().all(|c| c.is_ascii_digit())) {
        return Nothing;
    }
    let mut groups = whole.split(|c| separator(c) || c == '.');
    let first = groups.next().unwrap_or_default();
    if !(1..=3).contains(&first.len()) || !groups.all(|g| g.len() == 3) {
        return Nothing;
    }
    let mut out = String::from(sign);
    out.extend(whole.chars().filter(char::is_ascii_digit));
    if let Some(fraction) = fraction {
        out.push('.');
        out.push_str(fraction);
    }
    Is(out)
}

/// A day, or the first and the last one of a month or year.
pub(super) fn days(text: &str) -> Meaning<(Date, Date)> {
    let text = text.trim();
    if is_none(text) {
        return Perhaps(vec![NEVER.to_owned()]);
    }
    let (date, time) = match text.find(['T', ' ']) {
        Some(at) if text.starts_with(|c: char| c.is_ascii_digit()) => {
            let (date, time) = text.split_at(at);
            (date, Some(time.get(1..).unwrap_or_default().trim()))
        }
        _ => (text, None),
    };
    let Some(time) = time else {
        return match dated(date) {
            Nothing => named(text),
            found => found,
        };
    };
    // Midnight belongs to the day wherever it is; another hour of another place may not.
    let zoned = time.strip_suffix('Z').or(time.strip_suffix("+00:00"));
    // The parser of times would pass over another offset.
    let here = Some(zoned.unwrap_or(time)).filter(|t| !t.contains(['+', '-', 'Z']));
    match (dated(date), here.unwrap_or("").parse::<Time>()) {
        (Is((a, b)), Ok(clock)) if a == b && (zoned.is_none() || clock == Time::midnight()) => {
            Is((a, b))
        }
        (Is((a, b)), _) if a == b && time.contains(':') => Perhaps(vec![a.to_string()]),
        (Perhaps(all), Ok(_)) => Perhaps(all),
        _ => named(text),
    }
}

/// Figures between separators of one kind.
fn dated(text: &str) -> Meaning<(Date, Date)> {
    let chinese = text.replace(['年', '月'], "-");
    let chinese = chinese.trim_end_matches(['日', '号', '-']);
    let text = if chinese.len() < text.len() && text.contains('年') {
        chinese
    } else {
        text
    };
    let separator = text.chars().find(|c| !c.is_ascii_digit()).unwrap_or('-');
    if !matches!(separator, '-' | '/' | '.') {
        return Nothing;
    }
    let parts: Vec<&str> = text.split(separator).collect();
    let figures = |p: &&str| !p.is_empty() && p.len() <= 8 && p.bytes().all(|b| b.is_ascii_digit());
    if !parts.iter().all(figures) {
        return Nothing;
    }
    let sized: Vec<usize> = parts.iter().map(|p| p.len()).collect();
    match (parts.as_slice(), sized.as_slice()) {
        ([y, m, d], [4, 1..=2, 1..=2]) => match day(y, m, d) {
            Some(d) => Is((d, d)),
            None => NoSuchDay,
        },
        ([d, m, y], [1..=2, 1..=2, 4]) if separator == '.' => match day(y, m, d) {
            Some(d) => Is((d, d)),
            None => NoSuchDay,
        },
        ([a, b, y], [1..=2, 1..=2, 4]) => match (day(y, b, a), day(y, a, b)) {
            (Some(x), Some(z)) if x != z => Perhaps(vec![x.to_string(), z.to_string()]),
            (Some(x), _) | (None, Some(x)) => Is((x, x)),
            (None, None) => NoSuchDay,
        },
        ([a, b, y], [1..=2, 1..=2, 2]) => {
            let year = format!("20{y}");
            let mut all: Vec<String> = [day(&year, b, a), day(&year, a, b)]
                .into_iter()
                .take(if separator == '.' { 1 } else { 2 })
                .flatten()
                .map(|d| d.to_string())
                .collect();
            all.dedup();
            if all.is_empty() {
                Nothing
            } else {
                Perhaps(all)
            }
        }
        ([a, b], [4, 1..=2] | [1..=2, 4]) => {
            let (year, number) = if a.len() == 4 { (a, b) } else { (b, a) };
            match month(year, number) {
                Some(both) => Is(both),
                None => NoSuchDay,
            }
        }
        ([y], [4]) => match (month(y, "1"), month(y, "12")) {
            (Some((first, _)), Some((_, last))) => Is((first, last)),
            _ => Nothing,
        },
        ([all], [8]) => {
            let part = |range| all.get(range).unwrap_or_default();
            match day(part(0..4), part(4..6), part(6..8)) {
                Some(d) => Perhaps(vec![d.to_string()]),
                None => Nothing,
            }
        }
        // The number of a day in a spreadsheet.
        ([count], [5]) => {
            let start = jiff::civil::date(1899, 12, 30);
            let count: i64 = count.parse().unwrap_or(0);
            match start.checked_add(jiff::Span::new().days(count)) {
                Ok(d) if (20_000..80_000).contains(&count) => Perhaps(vec![d.to_string()]),
                _ => Nothing,
            }
        }
        _ => Nothing,
    }
}

fn day(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The first and the last day of a month; of years that a description may mean.
fn month(year: &str, month: &str) -> Option<(Date, Date)> {
    let first = day(year, month, "1")?;
    (1900..2200)
        .contains(&first.year())
        .then(|| (first, first.last_of_month()))
}

/// Months by the first letters of their names.
const MONTHS: [&[&str]; 12] = [
    &["jan", "jän"],
    &["feb"],
    &["mar", "mär", "mrz"],
    &["apr"],
    &["may", "mai"],
    &["jun"],
    &["jul"],
    &["aug"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez"],
];

/// A day or month in words, or a quarter: what to write for it.
fn named(text: &str) -> Meaning<(Date, Date)> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let number = |w: &str| {
        let ordinal = w.trim_end_matches(|c: char| c.is_alphabetic());
        ordinal.parse::<i8>().ok()
    };
    let years = words.iter().filter(|w| w.len() == 4);
    let mut years = years.filter_map(|w| w.parse::<i16>().ok());
    let Some(year) = years.find(|y| (1900..2200).contains(y)) else {
        return Nothing;
    };
    let quarter = words
        .iter()
        .find_map(|w| w.strip_prefix('q')?.parse::<i8>().ok());
    if let Some(q @ 1..=4) = quarter {
        let first = Date::new(year, q * 3 - 2, 1);
        let last = Date::new(year, q * 3, 1).map(Date::last_of_month);
        if let (Ok(first), Ok(Ok(next))) = (first, last.map(|l| l.tomorrow())) {
            return Perhaps(vec![format!("{{ from: {first}, before: {next} }}")]);
        }
    }
    let month = words.iter().find_map(|w| {
        MONTHS
            .iter()
            .position(|m| m.iter().any(|p| w.starts_with(p)))
    });
    let Some(month) = month.and_then(|m| i8::try_from(m + 1).ok()) else {
        return Nothing;
    };
    let day = words
        .iter()
        .find_map(|w| number(w).filter(|n| (1..=31).contains(n)));
    match day {
        None => Perhaps(vec![format!("{year:04}-{month:02}")]),
        Some(day) => match Date::new(year, month, day) {
            Ok(d) => Perhaps(vec![d.to_string()]),
            Err(_) => NoSuchDay,
        },
    }
}

#[cfg(test)]
mod tests;
