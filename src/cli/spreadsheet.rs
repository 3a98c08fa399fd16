//! Tables of systems as files: cut into rows, whatever they are written in. What the rows say is asked
//! of the library.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::Args;

use solon::Lang;
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::{Cell, Row};
use solon::source::{Source, SourceId, Span};

pub(super) mod csv;
pub(super) mod json;
#[cfg(feature = "parquet")]
mod parquet;
pub(super) mod xlsx;

mod text;

use text::Text;

/// How a table is to be read.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct TableOptions {
    /// Which columns of a table answer which questions: a mapping, as `solon register init` proposes one
    #[arg(long = "map", value_name = "FILE")]
    pub(crate) map: Option<PathBuf>,
    /// The sheet of a workbook that is a table of systems; the first one when absent
    #[arg(long, value_name = "NAME")]
    pub(crate) sheet: Option<String>,
    /// How the text of a CSV file is encoded, such as windows-1252; UTF-8 when absent
    #[arg(long, value_name = "NAME")]
    pub(crate) encoding: Option<String>,
}

/// How a table turned out to be written.
#[derive(Clone, Debug, Default)]
pub(crate) struct How {
    /// The sheet that was read, and how many there are.
    pub(crate) sheet: Option<(String, usize)>,
    /// What separates the cells.
    pub(crate) separator: Option<char>,
    /// How the text is encoded.
    pub(crate) encoding: Option<&'static str>,
    /// Lines in which nothing stands.
    pub(crate) empty: usize,
}

/// What is done with each row: first the header, which has the number 0, then the systems from 1; and
/// whether more are wanted.
pub(crate) type Tell<'a> = &'a mut dyn FnMut(&How, Row) -> ControlFlow<()>;

/// The kinds of tables by the endings of their files.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Workbook,
    Objects,
    #[cfg(feature = "parquet")]
    Parquet,
}

fn kind(path: &Path) -> Option<Kind> {
    let ending = path.extension()?.to_string_lossy().to_lowercase();
    match ending.as_str() {
        "csv" | "tsv" => Some(Kind::Text),
        "xlsx" | "xlsm" => Some(Kind::Workbook),
        "json" => Some(Kind::Objects),
        #[cfg(feature = "parquet")]
        "parquet" => Some(Kind::Parquet),
        _ => None,
    }
}

/// Whether a file that is called like descriptions is a table where somebody says so.
pub(crate) fn may_be_table(path: &Path) -> bool {
    kind(path).is_some()
}

/// Whether a file is a table of a kind that is read, by its name.
pub(crate) fn is_table(path: &Path) -> bool {
    kind(path).is_some_and(|kind| kind != Kind::Objects)
}

/// Whether findings in a file name its cells as spreadsheets do.
pub(crate) fn is_workbook(name: &str) -> bool {
    kind(Path::new(name)) == Some(Kind::Workbook)
}

/// Reads a table row by row.
///
/// # Errors
/// Why it cannot be read at all.
pub(crate) fn read(
    path: &Path,
    name: &str,
    o: &TableOptions,
    lang: Lang,
    tell: Tell<'_>,
) -> Result<How, Box<Diagnostic>> {
    let base = Source::new(SourceId(0), name, "");
    let mut rows = Rows {
        base,
        how: How::default(),
        next: 0,
        number: 0,
        stopped: false,
        tell,
    };
    let encoding = o.encoding.as_deref();
    match kind(path) {
        Some(Kind::Workbook) => xlsx::each(path, o.sheet.as_deref(), lang, &mut rows)?,
        Some(Kind::Objects) => json::each(path, encoding, lang, &mut rows)?,
        #[cfg(feature = "parquet")]
        Some(Kind::Parquet) => parquet::each(path, lang, &mut rows)?,
        _ => {
            let text = Text::open(path, encoding, lang)?;
            rows.how.encoding = Some(text.encoding());
            csv::each(text, lang, &mut rows)?;
        }
    }
    Ok(rows.how)
}

/// A file that is no table.
fn unreadable(message: String, help: impl Into<String>) -> Box<Diagnostic> {
    let found = Diagnostic::new(Code::FileUnreadable, Span::default(), message);
    Box::new(found.help(help))
}

/// Rows on their way.
struct Rows<'a> {
    /// An empty text with the name of the file.
    base: Source,
    how: How,
    next: usize,
    /// The number of the last row in a spreadsheet.
    number: u32,
    /// No more are wanted.
    stopped: bool,
    tell: Tell<'a>,
}

impl Rows<'_> {
    /// A row whose text stands below so many lines.
    fn row(&mut self, text: &str, before: u32, cells: Vec<Cell>, broken: Option<Diagnostic>) {
        self.number += 1;
        if broken.is_none() && cells.iter().all(|c| c.text.trim().is_empty()) {
            self.how.empty += 1;
            return;
        }
        let row = Row {
            source: Source::line_of(&self.base.name, text, before),
            record: self.next,
            number: self.number,
            cells,
            broken,
        };
        self.next += 1;
        self.stopped = (self.tell)(&self.how, row).is_break();
    }
}
