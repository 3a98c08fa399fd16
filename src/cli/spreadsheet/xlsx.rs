//! A sheet of a workbook (XLSX) as rows of cells, each as it comes: the library's own range holds every
//! cell up to the last one, however far out that stands.

use std::fmt::Display;
use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use calamine::{Data, ExcelDateTime, Reader as _, Xlsx, XlsxError, open_workbook};
use zip::ZipArchive;

use super::{Rows, unreadable};
use solon::Lang;
use solon::diagnostic::Diagnostic;
use solon::facts::Cell;
use solon::source::Span;
use solon_messages::{mark, rows};

/// The most bytes that a workbook of systems may unpack to.
const UNPACKED: u64 = 1 << 30;

/// Opens a workbook that unpacks to so many bytes at most.
///
/// # Errors
/// Why it cannot be read, in words.
pub(in crate::cli) fn open(path: &Path, most: u64) -> Result<Xlsx<BufReader<File>>, String> {
    let none = |e: &dyn Display| format!("it cannot be read as a workbook: {e}");
    let file = File::open(path).map_err(|e| none(&e))?;
    let mut packed = ZipArchive::new(BufReader::new(file)).map_err(|e| none(&e))?;
    let sizes = (0..packed.len()).map(|i| packed.by_index_raw(i).map_or(0, |f| f.size()));
    if sizes.fold(0, u64::saturating_add) > most {
        return Err(none(&"unpacked it would be too large"));
    }
    let book: Result<Xlsx<_>, _> = open_workbook(path);
    book.map_err(|e| none(&e))
}

/// A cell in the words that it would have in a text file, and whether it was more than text. A
/// spreadsheet makes numbers and days of what looks like them; an error is told as it is shown.
pub(in crate::cli) fn words(cell: &Data) -> (String, bool) {
    match cell {
        Data::Empty => (String::new(), false),
        Data::String(text) => (text.replace("\r\n", "\n"), false),
        Data::DateTimeIso(text) | Data::DurationIso(text) => (text.clone(), true),
        Data::Int(n) => (n.to_string(), true),
        Data::Float(n) => (n.to_string(), true),
        Data::Bool(yes) => (if *yes { "yes" } else { "no" }.to_owned(), true),
        Data::DateTime(day) => (moment(day), true),
        Data::Error(e) => (e.to_string(), false),
    }
}

/// A day; with its hour where it has one.
fn moment(day: &ExcelDateTime) -> String {
    let (year, month, day, h, m, s, _) = day.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    match (h, m, s) {
        (0, 0, 0) => date,
        _ => format!("{date} {h:02}:{m:02}:{s:02}"),
    }
}

/// Tells the rows of a sheet.
pub(super) fn each(
    path: &Path,
    sheet: Option<&str>,
    lang: Lang,
    rows: &mut Rows<'_>,
) -> Result<(), Box<Diagnostic>> {
    let name = rows.base.name.clone();
    let failed = |why: String| {
        let message = rows::NoWorkbook { name: &name, why }.say(lang);
        unreadable(message, rows::NoWorkbookHelp.say(lang))
    };
    let mut book = open(path, UNPACKED).map_err(failed)?;
    let names = book.sheet_names();
    let own = match sheet {
        Some(wanted) => names
            .iter()
            .find(|n| *n == wanted)
            .cloned()
            .ok_or_else(|| {
                let list: Vec<String> = names.iter().map(|n| format!("`{n}`")).collect();
                let list = list.join(mark::List.say(lang));
                let message = rows::NoSheet {
                    name: &name,
                    sheet: wanted,
                }
                .say(lang);
                unreadable(message, rows::Sheets { list }.say(lang))
            })?,
        None => names.first().cloned().unwrap_or_default(),
    };
    rows.how.sheet = Some((own.clone(), names.len()));
    rows_of(&mut book, &own, rows).map_err(|e| failed(e.to_string()))
}

fn rows_of<R: Read + Seek>(
    book: &mut Xlsx<R>,
    sheet: &str,
    rows: &mut Rows<'_>,
) -> Result<(), XlsxError> {
    let mut cells = book.worksheet_cells_reader(sheet)?;
    let mut filling = Filling::default();
    while let Some(cell) = cells.next_cell()? {
        let (row, column) = cell.get_position();
        let (text, exact) = words(&cell.get_value().clone().into());
        if row != filling.row {
            filling.tell(rows);
            filling.row = row;
            if rows.stopped {
                return Ok(());
            }
        }
        if !text.is_empty() {
            filling.put(column, text, exact);
        }
    }
    filling.tell(rows);
    Ok(())
}

/// The row that is being read.
#[derive(Default)]
struct Filling {
    row: u32,
    cells: Vec<Cell>,
    /// How many cells the header has; the others have as many at least.
    wide: usize,
}

impl Filling {
    fn put(&mut self, column: u32, text: String, exact: bool) {
        let at = column as usize;
        self.reach(at + 1);
        if let Some(cell) = self.cells.get_mut(at) {
            cell.text = text;
            cell.exact = exact;
        }
    }

    /// Empty cells up to a column. On a row of spaces the byte is the column.
    fn reach(&mut self, wide: usize) {
        while self.cells.len() < wide {
            let start = u32::try_from(self.cells.len()).unwrap_or(u32::MAX);
            let span = Span {
                start,
                end: start.saturating_add(1),
                ..Span::default()
            };
            self.cells.push(Cell {
                span,
                ..Cell::default()
            });
        }
    }

    fn tell(&mut self, rows: &mut Rows<'_>) {
        if self.cells.is_empty() {
            return;
        }
        if self.wide == 0 {
            self.wide = self.cells.len();
        }
        self.reach(self.wide);
        let cells = std::mem::take(&mut self.cells);
        let text = " ".repeat(cells.len());
        rows.number = self.row;
        rows.row(&text, self.row, cells, None);
    }
}
