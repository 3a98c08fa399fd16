//! A table as a workbook (XLSX) with one sheet.

use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError,
};

use std::io::{Seek, Write};

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

/// How wide a column is made that nobody has measured, and one beside, in characters.
const WIDTHS: [f64; 2] = [16.0, 20.0];

/// A workbook with one sheet that is written row by row: what was written is held in a file of its own, so
/// that a table of any length takes little memory.
pub struct BookRows {
    book: Workbook,
    text: Format,
    day: Format,
    row: u32,
    columns: u16,
}

/// A cell of somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Own<'a> {
    /// Text.
    Text(&'a str),
    /// A number, a day or a truth value, in the words of a text file.
    Exact(&'a str),
}

impl BookRows {
    /// Begins a table with the titles of its own columns, and of those beside them.
    ///
    /// # Errors
    /// In the words of the library.
    pub fn new(name: &str, own: &[&str], beside: &[&str]) -> Result<BookRows, XlsxError> {
        let mut book = Workbook::new();
        let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
        book.set_properties(&DocProperties::new().set_creation_datetime(&made));
        let page = book.add_worksheet_with_constant_memory()?.set_name(name)?;
        let head = Format::new().set_bold();
        let titles = own.iter().map(|t| (t, WIDTHS[0]));
        let titles = titles.chain(beside.iter().map(|t| (t, WIDTHS[1])));
        let mut columns = 0;
        // Before any row is written, for rows are not held.
        for (title, width) in titles {
            page.set_column_width(columns, width)?;
            write(page, (0, columns), title, &head)?;
            columns += 1;
        }
        page.set_freeze_panes(1, 0)?;
        let plain = Format::new().set_align(FormatAlign::Top);
        Ok(BookRows {
            book,
            text: plain.clone().set_num_format("@"),
            day: plain.set_num_format("yyyy-mm-dd"),
            row: 0,
            columns,
        })
    }

    /// A row: own cells, then those beside them, then what of the row has no column.
    ///
    /// # Errors
    /// In the words of the library: more rows than a sheet holds.
    pub fn row<'c>(
        &mut self,
        own: impl Iterator<Item = Own<'c>>,
        beside: &[Cell],
        beyond: impl Iterator<Item = Own<'c>>,
    ) -> Result<(), XlsxError> {
        self.row += 1;
        let page = self.book.worksheet_from_index(0)?;
        let mut column: u16 = 0;
        for cell in own {
            put(page, (self.row, column), cell, (&self.text, &self.day))?;
            column = column.saturating_add(1);
        }
        for cell in beside {
            match cell {
                Cell::Empty => {}
                Cell::Text(words) => write(page, (self.row, column), words, &self.text)?,
                Cell::Day(day) => {
                    put(
                        page,
                        (self.row, column),
                        Own::Exact(day),
                        (&self.text, &self.day),
                    )?;
                }
            }
            column = column.saturating_add(1);
        }
        for cell in beyond {
            put(page, (self.row, column), cell, (&self.text, &self.day))?;
            column = column.saturating_add(1);
        }
        Ok(())
    }

    /// Writes the workbook.
    ///
    /// # Errors
    /// In the words of the library.
    pub fn finish(mut self, to: impl Write + Seek + Send) -> Result<(), XlsxError> {
        let last = self.columns.saturating_sub(1);
        let page = self.book.worksheet_from_index(0)?;
        page.autofilter(0, 0, self.row, last)?;
        self.book.save_to_writer(to)
    }
}

/// A cell of somebody's own: a day is one again, and a number too, where nothing of it is lost.
fn put(
    page: &mut Worksheet,
    (r, c): (u32, u16),
    cell: Own<'_>,
    (text, day): (&Format, &Format),
) -> Result<(), XlsxError> {
    let words = match cell {
        Own::Text("") | Own::Exact("") => return Ok(()),
        Own::Text(words) => words,
        Own::Exact(words) => {
            if let Some(date) = date(words) {
                page.write_datetime_with_format(r, c, &date, day)?;
                return Ok(());
            }
            let number = words.parse::<f64>().ok();
            if let Some(n) = number.filter(|n| n.is_finite() && n.to_string() == words) {
                page.write_number(r, c, n)?;
                return Ok(());
            }
            words
        }
    };
    write(page, (r, c), words, text)
}
