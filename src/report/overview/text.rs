//! An overview as text on one screen.

use super::lines::{self, Section};
use super::{Called, RegisterOverview};
use crate::report::layout::{heading, short, table, width, wrap};
use solon_messages::{Lang, glance};

/// So many lines have room.
pub(super) const SCREEN: usize = 60;
/// So many rows a part has at most, where there is room for them.
const MOST: usize = 10;
/// At least so many columns are left for what a row is about.
const LEAST: usize = 16;

/// The overview, in lines of at most so many columns. `called` says how, for what to do next.
#[must_use]
pub fn text(o: &RegisterOverview, called: &Called, to: usize, lang: Lang) -> String {
    let mut out = String::new();
    for most in (1..=MOST).rev() {
        out = with(o, most, called, to, lang);
        if out.lines().count() <= SCREEN {
            break;
        }
    }
    out
}

fn with(o: &RegisterOverview, most: usize, called: &Called, to: usize, lang: Lang) -> String {
    let mut out = String::new();
    for line in lines::head(o, lang) {
        wrap(&mut out, &line, 0, 2);
    }
    for section in lines::sections(o, most, lang) {
        part(&mut out, section, to);
    }
    heading(&mut out, glance::Next.say(lang));
    let (first, rest) = lines::next(o, called, lang);
    for line in first {
        wrap(&mut out, &line, 2, 6);
    }
    for line in rest {
        wrap(&mut out, line, 4, 6);
    }
    out
}

/// A table, a line for each row: the last column is cut where it has no room.
fn part(out: &mut String, section: Section, to: usize) {
    heading(out, &section.title);
    let mut rows = section.rows;
    let room = room(&section.head, &rows, to.saturating_sub(2));
    for cell in rows.iter_mut().filter_map(|row| row.last_mut()) {
        *cell = short(cell, room);
    }
    let text = table(&section.head, &rows, to.saturating_sub(2), false);
    for line in text.lines() {
        out.push_str("  ");
        out.push_str(line);
        out.push('\n');
    }
    if let Some(more) = section.more {
        wrap(out, &more, 2, 4);
    }
}

/// The columns of the terminal that are left for the last cell of each row.
fn room(head: &[String], rows: &[Vec<String>], to: usize) -> usize {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows.iter().map(Vec::as_slice).chain([head]) {
        widths.resize(widths.len().max(row.len()), 0);
        for (own, cell) in widths.iter_mut().zip(row) {
            *own = (*own).max(width(cell) + 2);
        }
    }
    widths.pop();
    let used: usize = widths.iter().sum();
    to.saturating_sub(used + 1).max(LEAST)
}
