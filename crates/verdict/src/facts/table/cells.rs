//! A cell as it stands, read by what its question takes. Lists, numbers with a decimal comma and days are
//! written otherwise in tables than in descriptions; what may mean two things is refused.

use super::*;
use crate::facts::values::{BETWEEN, amount, is_day, is_number, says_unknown};
use crate::facts::yaml;
use solon_language::source::SourceId;

/// The answer in a cell that is not empty; `None` after an error.
pub(super) fn as_it_is(
    table: &Register,
    asked: &Asked,
    feed: &Feed,
    cell: &Cell,
    found: &mut Vec<Diagnostic>,
) -> Option<Node> {
    let lang = table.lang;
    let text = cell.text.trim();
    let span = cell.span;
    let plain = |text: &str| Node {
        kind: Kind::Scalar(text.to_owned(), false),
        span,
    };
    if text.starts_with(['[', '{']) {
        return flow(table, cell, found);
    }
    match asked.takes {
        Takes::List if !says_unknown(text) => {
            let items = text.split(BETWEEN).map(str::trim);
            let items = items.filter(|i| !i.is_empty()).map(plain);
            let kind = Kind::List(items.collect());
            Some(Node { kind, span })
        }
        Takes::Number if !cell.exact => match number(text, feed.commas, table.form.semicolons) {
            Ok(Some(other)) => Some(plain(&other)),
            Ok(None) => Some(plain(text)),
            Err(Two) => {
                let message = rows::TwoNumbers { text }.say(lang);
                let help = rows::TwoNumbersHelp.say(lang);
                found.push(Diagnostic::new(Code::BadNumber, span, message).help(help));
                None
            }
        },
        Takes::Day if !cell.exact => match feed.dates.and_then(|dates| day(text, dates)) {
            Some(other) => Some(plain(&other)),
            None => Some(plain(text)),
        },
        _ => Some(plain(text)),
    }
}

/// Whether a number or a day can be read as one.
pub(super) fn is_readable(asked: &Asked, fed: &Fed, cell: &Cell) -> bool {
    let text = cell.text.trim();
    if says_unknown(text) || text.starts_with(['[', '{']) {
        return true;
    }
    match asked.takes {
        Takes::Number if !cell.exact => match number(text, fed.feed.commas, false) {
            Ok(other) => is_number(other.as_deref().unwrap_or(text)),
            Err(Two) => false,
        },
        Takes::Day if !cell.exact => {
            let other = fed.feed.dates.and_then(|dates| day(text, dates));
            is_day(other.as_deref().unwrap_or(text))
        }
        _ => true,
    }
}

/// An answer with brackets, as descriptions have it.
fn flow(table: &Register, cell: &Cell, found: &mut Vec<Diagnostic>) -> Option<Node> {
    let source = Source::new(SourceId(0), "", cell.text.trim());
    let (nodes, problem) = yaml::read(&source, table.lang);
    if let Some(mut problem) = problem {
        // Its place is within the cell.
        problem.labels.truncate(1);
        for label in &mut problem.labels {
            label.span = cell.span;
        }
        found.push(problem.help(rows::FlowHelp.say(table.lang)));
        return None;
    }
    let mut node = nodes.into_iter().next()?;
    replace(&mut node, cell.span);
    Some(node)
}

/// Puts a tree at one place.
fn replace(node: &mut Node, span: Span) {
    node.span = span;
    match &mut node.kind {
        Kind::Scalar(..) => {}
        Kind::List(items) => items.iter_mut().for_each(|i| replace(i, span)),
        Kind::Map(entries) => {
            for (_, place, inner) in entries {
                *place = span;
                replace(inner, span);
            }
        }
    }
}

/// A number that may mean two things.
#[derive(Debug, PartialEq, Eq)]
struct Two;

/// A number as descriptions have it, where it is written otherwise. `commas`: whether the comma is that of
/// decimals, if somebody says so. Else a comma is where it cannot set thousands apart (`12,5`,
/// `1.234,56`); what may be both is left to the reader, which refuses it. In a file whose cells
/// semicolons separate a point before three digits may set thousands apart, too.
fn number(text: &str, commas: Option<bool>, semicolons: bool) -> Result<Option<String>, Two> {
    let (figures, unit) = amount(text);
    let figures = figures.trim();
    let odd = |c: char| !c.is_ascii_digit() && !"+-.,'’ \u{a0}\u{202f}\u{2009}".contains(c);
    if figures.contains(odd) || !figures.contains(['.', ',']) {
        return Ok(None);
    }
    let with_unit = |n: String| match unit {
        Some(unit) => format!("{n} {unit}"),
        None => n,
    };
    let decimals = |at: char| figures.rsplit_once(at).map_or("", |(_, rest)| rest);
    match commas {
        Some(commas) => {
            let (decimal, thousands) = if commas { (',', '.') } else { ('.', ',') };
            let plain = plain(figures, decimal, thousands).ok_or(Two)?;
            Ok(Some(with_unit(plain)))
        }
        None if figures.matches(',').count() == 1 => {
            let whole = figures.split(',').next().unwrap_or_default();
            let whole = whole.trim_start_matches(['+', '-']);
            let grouped = whole.contains(|c: char| !c.is_ascii_digit());
            let decimal = grouped || whole.starts_with('0') || decimals(',').len() != 3;
            let plain = plain(figures, ',', '.').filter(|_| decimal);
            Ok(plain.map(with_unit))
        }
        None if semicolons && !figures.contains(',') && figures.matches('.').count() == 1 => {
            let two = decimals('.').len() == 3 && plain(figures, ',', '.').is_some();
            let zero = figures.trim_start_matches(['+', '-']).starts_with('0');
            if two && !zero { Err(Two) } else { Ok(None) }
        }
        None => Ok(None),
    }
}

/// Figures with one mark for decimals and another one, or spaces, between thousands.
fn plain(figures: &str, decimal: char, thousands: char) -> Option<String> {
    let (sign, body) = match figures.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", figures.strip_prefix('+').unwrap_or(figures)),
    };
    let (whole, fraction) = match body.split_once(decimal) {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (body, None),
    };
    let all_figures = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    if fraction.is_some_and(|f| !all_figures(f)) {
        return None;
    }
    let apart = |c: char| c == thousands || (!c.is_ascii_digit() && c != '.' && c != ',');
    let groups: Vec<&str> = whole.split(apart).collect();
    let fits = match groups.as_slice() {
        [only] => all_figures(only),
        [first, rest @ ..] => (1..=3).contains(&first.len()) && rest.iter().all(|g| g.len() == 3),
        [] => false,
    };
    if !fits || !groups.iter().all(|g| all_figures(g)) {
        return None;
    }
    let whole = groups.concat();
    Some(match fraction {
        Some(fraction) => format!("{sign}{whole}.{fraction}"),
        None => format!("{sign}{whole}"),
    })
}

/// Midnight as spreadsheets write it behind a day: it says nothing.
const MIDNIGHT: [&str; 5] = ["0:00", "00:00", "00:00:00", "12:00 AM", "12:00:00 AM"];

/// A day in figures with its year at the end, as descriptions have it; what stands behind it stays.
fn day(text: &str, dates: Dates) -> Option<String> {
    let (figures, rest) = match text.find([' ', 'T']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let rest = if MIDNIGHT.contains(&rest.trim()) {
        ""
    } else {
        rest
    };
    let mut parts = figures.split(['/', '-']);
    let (a, b, year) = (parts.next()?, parts.next()?, parts.next()?);
    let numbers = [a, b, year]
        .iter()
        .all(|p| p.bytes().all(|c| c.is_ascii_digit()));
    if parts.next().is_some() || !numbers || year.len() != 4 || a.len() > 2 || b.len() > 2 {
        return None;
    }
    let (day, month) = match dates {
        Dates::Day => (a, b),
        Dates::Month => (b, a),
    };
    Some(format!("{year}-{month:0>2}-{day:0>2}{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_comma_is_read_where_it_can_be_nothing_else() {
        for (text, number_of) in [
            ("12,5", Some("12.5")),
            ("-0,250", Some("-0.250")),
            ("1.234,56", Some("1234.56")),
            ("1 234,5 EUR", Some("1234.5 EUR")),
            // The reader tells both meanings.
            ("1,234", None),
            ("1.5", None),
            ("7", None),
            ("about 3,5", None),
        ] {
            assert_eq!(number(text, None, false), Ok(number_of.map(str::to_owned)));
        }
    }

    #[test]
    fn what_a_point_means_is_asked_where_commas_are_decimal() {
        assert_eq!(number("1.234", None, true), Err(Two));
        assert_eq!(number("0.234", None, true), Ok(None));
        assert_eq!(number("1.5", None, true), Ok(None));
        assert_eq!(number("1.234", None, false), Ok(None));
    }

    #[test]
    fn a_mapping_says_what_commas_are() {
        let read = |text, commas| number(text, Some(commas), true);
        assert_eq!(read("1.234", true), Ok(Some("1234".to_owned())));
        assert_eq!(read("1,234", true), Ok(Some("1.234".to_owned())));
        assert_eq!(read("1,234", false), Ok(Some("1234".to_owned())));
        assert_eq!(read("1,234.5", false), Ok(Some("1234.5".to_owned())));
        assert_eq!(read("1.5", true), Err(Two));
    }

    #[test]
    fn days_are_turned_round_as_is_said() {
        let turned = |text, dates| day(text, dates);
        assert_eq!(
            turned("3/4/2026", Dates::Day).as_deref(),
            Some("2026-04-03")
        );
        assert_eq!(
            turned("03/04/2026 00:00:00", Dates::Month).as_deref(),
            Some("2026-03-04")
        );
        assert_eq!(
            turned("9/24/2026 14:30", Dates::Month).as_deref(),
            Some("2026-09-24 14:30")
        );
        assert_eq!(turned("2026-03-04", Dates::Month), None);
        assert_eq!(turned("01/2024", Dates::Month), None);
    }
}
