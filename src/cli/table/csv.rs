//! Comma-separated values, as spreadsheets write and read them (RFC 4180). Knows nothing of tables.

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

/// Text as rows; `None` where a quote is not closed. Where the first line has semicolons and no comma,
/// as spreadsheets of some languages write it, they separate the cells.
pub(super) fn read(text: &str) -> Option<Vec<Vec<String>>> {
    // The library takes what follows such a quote for one long cell.
    if text.matches('"').count() % 2 == 1 {
        return None;
    }
    let first = text.lines().next().unwrap_or("");
    let semicolons = first.contains(';') && !first.contains(',');
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(if semicolons { b';' } else { b',' })
        .from_reader(text.as_bytes());
    let row = |row: csv::StringRecord| row.iter().map(str::to_owned).collect();
    rows.records().map(|r| r.ok().map(row)).collect()
}
