//! Workbooks of spreadsheets (XLSX): each sheet as rows of text. Knows nothing of tables.

use std::path::Path;

use calamine::{Data, Reader as _, Xlsx, open_workbook};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

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
pub(super) fn write(sheets: &[(&str, Vec<Vec<String>>)]) -> Result<Vec<u8>, XlsxError> {
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
pub(super) fn read(path: &Path) -> Result<Vec<(String, Vec<Vec<String>>)>, String> {
    let book: Result<Xlsx<_>, _> = open_workbook(path);
    let mut book = book.map_err(|e| format!("it cannot be read as a workbook: {e}"))?;
    let mut out = Vec::new();
    for name in book.sheet_names() {
        let range = book
            .worksheet_range(&name)
            .map_err(|e| format!("the sheet `{name}` cannot be read: {e}"))?;
        // What stands above and to the left of the first cell is no part of the range.
        let (top, left) = range.start().unwrap_or_default();
        let mut rows: Vec<Vec<String>> = (0..top).map(|_| Vec::new()).collect();
        for cells in range.rows() {
            let mut row: Vec<String> = (0..left).map(|_| String::new()).collect();
            for cell in cells {
                row.push(words(cell).map_err(|e| format!("in the sheet `{name}` {e}"))?);
            }
            let kept = row.iter().rposition(|c| !c.is_empty()).map_or(0, |i| i + 1);
            row.truncate(kept);
            rows.push(row);
        }
        out.push((name, rows));
    }
    Ok(out)
}

/// A cell in the words that it would have in a text file. A spreadsheet makes numbers and days of what
/// looks like them.
fn words(cell: &Data) -> Result<String, String> {
    Ok(match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => {
            text.replace("\r\n", "\n")
        }
        Data::Int(n) => n.to_string(),
        Data::Float(n) => n.to_string(),
        Data::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::Error(e) => return Err(format!("a cell holds the error {e}")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_where_a_sheet_could_not_hold_it() {
        assert_eq!(sheet_name("matrix"), "matrix");
        assert_eq!(sheet_name(&"ä".repeat(40)), "ä".repeat(31));
    }

    #[test]
    fn cells_that_a_spreadsheet_made_something_of_are_words_again() {
        let words = |data: Data| words(&data).unwrap();
        assert_eq!(words(Data::Float(3.0)), "3");
        assert_eq!(words(Data::Float(0.25)), "0.25");
        assert_eq!(words(Data::Bool(true)), "yes");
        assert_eq!(words(Data::String("a\r\nb".to_owned())), "a\nb");
    }
}
