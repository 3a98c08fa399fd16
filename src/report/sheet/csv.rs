//! A table as comma-separated values (RFC 4180).

use std::io::{self, Write};

use ::csv::WriterBuilder;

use super::{Cell, Sheet};

/// How a cell begins that spreadsheets take for a formula, in wide characters too.
const FORMULA: &[char] = &[
    '=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
];

/// The table with its keys as first line. Spreadsheets run what begins like a formula, so such a text has
/// a `'` before it.
#[must_use]
pub fn csv(sheet: &Sheet) -> String {
    let mut out = WriterBuilder::new().from_writer(Vec::new());
    let keys: Vec<&str> = sheet.columns.iter().map(|c| c.key).collect();
    // Nothing fails that is written into memory.
    let mut written = out.write_record(&keys);
    for row in &sheet.rows {
        let cells = row.iter().map(told);
        written = written.and_then(|()| out.write_record(cells));
    }
    let bytes = out.into_inner().ok().filter(|_| written.is_ok());
    let text = bytes.and_then(|b| String::from_utf8(b).ok());
    text.unwrap_or_default()
}

fn told(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Day(day) => day.clone(),
        Cell::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
        Cell::Text(text) => text.clone(),
    }
}

/// A table that is written row by row: columns of somebody's own, as they are, and cells beside them.
pub struct CsvRows<W: Write>(::csv::Writer<W>);

impl<W: Write> CsvRows<W> {
    /// Begins a table with the names of its columns.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn new<'n>(to: W, names: impl Iterator<Item = &'n str>) -> io::Result<CsvRows<W>> {
        let mut out = WriterBuilder::new().flexible(true).from_writer(to);
        for name in names {
            out.write_field(name)?;
        }
        out.write_record(None::<&[u8]>)?;
        Ok(CsvRows(out))
    }

    /// A row: own cells unchanged, whatever they begin with, then those beside them, then what of the row
    /// has no column.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row<'c>(
        &mut self,
        own: impl Iterator<Item = &'c str>,
        beside: &[Cell],
        beyond: impl Iterator<Item = &'c str>,
    ) -> io::Result<()> {
        for cell in own {
            self.0.write_field(cell)?;
        }
        for cell in beside {
            self.0.write_field(told(cell))?;
        }
        for cell in beyond {
            self.0.write_field(cell)?;
        }
        self.0.write_record(None::<&[u8]>)?;
        Ok(())
    }

    /// Where it is written to.
    pub fn to(&self) -> &W {
        self.0.get_ref()
    }

    /// Writes what is still held.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
