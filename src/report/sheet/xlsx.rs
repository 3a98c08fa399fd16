//! A table as a workbook (XLSX) with one sheet.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use super::{Cell, Sheet};

/// The most characters that a cell holds.
const CELL: usize = 32_767;
/// The widest that a column is made, in points of a screen; longer texts are folded.
const WIDEST: u32 = 420;

/// The table: the titles of its columns stand first, stay in sight and filter the rows; days are days.
/// Texts are written as texts, so that none is a formula. The same table is the same bytes.
///
/// # Errors
/// In the words of the library: more rows than a workbook holds.
pub fn xlsx(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // Else it would hold the hour at which it was made.
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let page = book.add_worksheet().set_name(&sheet.name)?;
    let head = Format::new().set_bold();
    for (c, column) in (0u16..).zip(&sheet.columns) {
        page.write_string_with_format(0, c, column.title, &head)?;
    }
    let plain = Format::new().set_align(FormatAlign::Top);
    let text = plain.clone().set_num_format("@").set_text_wrap();
    let day = plain.set_num_format("yyyy-mm-dd");
    for (r, row) in (1u32..).zip(&sheet.rows) {
        for (c, cell) in (0u16..).zip(row) {
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => write(page, (r, c), words, &text)?,
                Cell::Day(written) => match date(written) {
                    Some(date) => {
                        page.write_datetime_with_format(r, c, &date, &day)?;
                    }
                    None => write(page, (r, c), written, &text)?,
                },
            }
        }
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX);
    page.set_freeze_panes(1, 0)?;
    page.autofilter(0, 0, last, columns.saturating_sub(1))?;
    page.set_autofit_max_width(WIDEST);
    page.autofit();
    book.save_to_buffer()
}

fn write(
    page: &mut Worksheet,
    (r, c): (u32, u16),
    text: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    let cut: String;
    let text = match text.chars().count() > CELL {
        true => {
            cut = text.chars().take(CELL - 1).chain(['…']).collect();
            &cut
        }
        false => text,
    };
    page.write_string_with_format(r, c, text, format)?;
    Ok(())
}

/// A day as a spreadsheet counts it; `None` before 1900, where it counts none.
fn date(day: &str) -> Option<ExcelDateTime> {
    let mut parts = day.splitn(3, '-');
    let year = parts.next()?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    ExcelDateTime::from_ymd(year, month, day).ok()
}
