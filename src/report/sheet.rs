//! Tables for spreadsheets: what rooms of several products put into rows, as text (CSV) and as a
//! workbook (XLSX). A cell is text or a day; what is text never becomes a formula.

#[cfg(feature = "cli")]
pub use self::{
    csv::{CsvRows, csv},
    xlsx::{BookRows, Own, xlsx},
};

#[cfg(feature = "parquet")]
pub use self::parquet::ParquetRows;

#[cfg(feature = "cli")]
mod csv;
#[cfg(feature = "parquet")]
mod parquet;
#[cfg(feature = "cli")]
mod xlsx;

/// A table.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Its name for programs, the same in every language.
    pub key: &'static str,
    /// Its name for people.
    pub title: &'static str,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text.
    Text(String),
    /// A day, as `2027-12-02`.
    Day(String),
}

impl Cell {
    /// Text, or nothing.
    pub(super) fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        match text.is_empty() {
            true => Cell::Empty,
            false => Cell::Text(text),
        }
    }

    /// A day, or nothing.
    pub(super) fn day(day: Option<&String>) -> Cell {
        day.map_or(Cell::Empty, |day| Cell::Day(day.clone()))
    }

    /// A word where something is so, or nothing.
    pub(super) fn flag(so: bool, word: &str) -> Cell {
        match so {
            true => Cell::Text(word.to_owned()),
            false => Cell::Empty,
        }
    }
}
