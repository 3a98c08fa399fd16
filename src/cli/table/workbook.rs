//! Workbooks of spreadsheets (XLSX): each sheet as rows of text. Knows nothing of tables.

use std::io::{Read, Seek};
use std::path::Path;

use super::Rows;
use crate::cli::spreadsheet::xlsx;
use calamine::{Data, Reader as _, Xlsx, XlsxError as XlsxReadError};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// What no table reaches: rows and columns of a sheet.
const ROWS: u32 = 10_000;
const COLUMNS: u32 = 1_000;

/// The most bytes that a workbook may unpack to: some hundred times a large table.
const UNPACKED: u64 = 64 << 20;

/// The longest name that a sheet may have.
const NAME: usize = 31;

/// Whether a file is called like a workbook.
pub(super) fn is(path: &Path) -> bool {
    path.extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("xlsx"))
}

/// The sheet that something is called by: its name, as far as a sheet can be called so.
pub(super) fn sheet_name(name: &str) -> &str {
    let end = name.char_indices().nth(NAME).map_or(name.len(), |(i, _)| i);
    name.get(..end).unwrap_or(name)
}

/// A workbook of named sheets. The same sheets are the same bytes.
///
/// # Errors
/// What a workbook cannot hold, in the words of the library: a name twice, more rows than there are.
pub(super) fn write(sheets: &[(&str, Rows)]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Else it would hold the hour at which it was made.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&day));
    // Text, so that a spreadsheet makes no day of `1/2` and no number of `1.10`.
    let text = Format::new().set_num_format("@").set_text_wrap();
    let head = text.clone().set_bold();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet().set_name(sheet_name(name))?;
        sheet.set_freeze_panes(1, 0)?;
        for (r, row) in (0u32..).zip(rows) {
            for (c, cell) in (0u16..).zip(row) {
                let format = if r == 0 { &head } else { &text };
                sheet.write_string_with_format(r, c, cell, format)?;
            }
        }
        sheet.autofit();
    }
    book.save_to_buffer()
}

/// The sheets of a workbook, each with its name; rows end with their last cell that is not empty.
///
/// # Errors
/// Why it cannot be read, in words.
pub(super) fn read(path: &Path) -> Result<Vec<(String, Rows)>, String> {
    let mut book = xlsx::open(path, UNPACKED)?;
    let mut out = Vec::new();
    for name in book.sheet_names() {
        let rows = rows(&mut book, &name).map_err(|e| format!("the sheet `{name}`: {e}"))?;
        out.push((name, rows));
    }
    Ok(out)
}

/// The cells of a sheet, each as it comes: the library's own range holds every cell up to the last one,
/// however far out that stands.
fn rows<R: Read + Seek>(book: &mut Xlsx<R>, name: &str) -> Result<Rows, String> {
    let unread = |e: XlsxReadError| format!("it cannot be read: {e}");
    let mut cells = book.worksheet_cells_reader(name).map_err(unread)?;
    let mut rows = Rows::new();
    while let Some(cell) = cells.next_cell().map_err(unread)? {
        let (row, column) = cell.get_position();
        let text = words(&cell.get_value().clone().into())?;
        if text.is_empty() {
            continue;
        }
        if row >= ROWS || column >= COLUMNS {
            return Err(format!(
                "something stands in row {} and column {}, and no table is so large: clear what lies beside it",
                u64::from(row) + 1,
                u64::from(column) + 1
            ));
        }
        let (row, column) = (row as usize, column as usize);
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        if let Some(own) = rows.get_mut(row) {
            if own.len() <= column {
                own.resize(column + 1, String::new());
            }
            if let Some(slot) = own.get_mut(column) {
                *slot = text;
            }
        }
    }
    Ok(rows)
}

/// A cell in words; one that holds an error is none of a table.
fn words(cell: &Data) -> Result<String, String> {
    match cell {
        Data::Error(e) => Err(format!("a cell holds the error {e}")),
        _ => Ok(xlsx::words(cell).0),
    }
}
