//! What stands in the columns of a table: how often, and how many different values.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use solon::facts::Row;

/// A longer text is no value of a list: it is counted, and not kept.
const LONG: usize = 120;

/// The columns of a table.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) rows: usize,
    pub(super) columns: Vec<Column>,
    header: bool,
}

/// A column.
#[derive(Default)]
pub(super) struct Column {
    pub(super) name: String,
    /// Cells in which something stands.
    pub(super) filled: usize,
    /// Cells that have the form of a day.
    pub(super) days: usize,
    /// Short values with how often they stand there, by their first spelling.
    pub(super) values: BTreeMap<String, usize>,
    /// Long texts, each by a number of its own.
    long: BTreeSet<u64>,
    /// Cells with long texts.
    pub(super) long_cells: usize,
}

impl Column {
    /// How many different values it has.
    pub(super) fn different(&self) -> usize {
        self.values.len() + self.long.len()
    }

    /// Its short values, the most frequent first.
    pub(super) fn frequent(&self) -> Vec<(&str, usize)> {
        let mut all: Vec<(&str, usize)> = self.values.iter().map(|(v, n)| (&**v, *n)).collect();
        all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
        all
    }
}

impl Seen {
    /// Takes the header, then row after row.
    pub(super) fn add(&mut self, row: &Row) {
        if !self.header {
            self.header = true;
            let names = row.cells.iter().map(|c| {
                let words: Vec<&str> = c.text.split_whitespace().collect();
                words.join(" ")
            });
            self.columns = names
                .map(|name| Column {
                    name,
                    ..Column::default()
                })
                .collect();
            while self.columns.last().is_some_and(|c| c.name.is_empty()) {
                self.columns.pop();
            }
            return;
        }
        self.rows += 1;
        for (column, cell) in self.columns.iter_mut().zip(&row.cells) {
            let text = cell.text.trim();
            if text.is_empty() {
                continue;
            }
            column.filled += 1;
            column.days += usize::from(is_day(text));
            if text.len() <= LONG {
                *column.values.entry(text.to_owned()).or_default() += 1;
            } else {
                let mut hasher = DefaultHasher::new();
                text.hash(&mut hasher);
                column.long.insert(hasher.finish());
                column.long_cells += 1;
            }
        }
    }
}

/// Whether a text has the form of a day in figures: three numbers, one of them with four digits.
fn is_day(text: &str) -> bool {
    let day = text.split([' ', 'T']).next().unwrap_or(text);
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let figures = |p: &&str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(figures) && parts.iter().any(|p| p.len() == 4)
}
