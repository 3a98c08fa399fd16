//! Comma-separated values, as spreadsheets write and read them (RFC 4180). Knows nothing of tables.

use crate::cli::spreadsheet;

/// Rows as text; nothing where there is no memory for it.
pub(super) fn write(rows: &[Vec<String>]) -> String {
    let mut out = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer(Vec::new());
    // Nothing fails that is written into memory.
    let written = rows.iter().try_for_each(|row| out.write_record(row));
    let bytes = out.into_inner().ok().filter(|_| written.is_ok());
    bytes
        .and_then(|b| String::from_utf8(b).ok())
        .unwrap_or_default()
}

/// Text as rows; `None` where a quote is not closed. What separates the cells is seen in the first
/// line: spreadsheets of some languages write semicolons.
pub(super) fn read(text: &str) -> Option<Vec<Vec<String>>> {
    // The library takes what follows such a quote for one long cell.
    if text.matches('"').count() % 2 == 1 {
        return None;
    }
    let (separator, begins) = spreadsheet::csv::separator(text);
    let mut rows = spreadsheet::csv::reader(text.get(begins..).unwrap_or(""), separator);
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    rows.records().map(|r| r.ok().map(row)).collect()
}
