//! A table as comma-separated values (RFC 4180).

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
        let cells = row.iter().map(|cell| match cell {
            Cell::Empty => String::new(),
            Cell::Day(day) => day.clone(),
            Cell::Text(text) if text.starts_with(FORMULA) => format!("'{text}"),
            Cell::Text(text) => text.clone(),
        });
        written = written.and_then(|()| out.write_record(cells));
    }
    let bytes = out.into_inner().ok().filter(|_| written.is_ok());
    let text = bytes.and_then(|b| String::from_utf8(b).ok());
    text.unwrap_or_default()
}
