//! Where verdicts go, one after another: lines, a document, a table beside the columns of a register, or
//! counts. What was written is not held.

use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};
use std::path::PathBuf;
use std::sync::Arc;

use super::{Detail, Format, Options};
use crate::cli::{Stop, book_file};
use solon::Lang;
use solon::facts::{OURS, Row};
use solon::report::overview::{Came, Gathered, Glimpse};
use solon::report::register::Beside;
#[cfg(feature = "parquet")]
use solon::report::sheet::ParquetRows;
use solon::report::sheet::{BookRows, Cell, CsvRows, Own};
use solon::report::{self, RejectedRecord, SystemId, VerdictLine};
use solon::{Alike, Judgement, Once, Record};
use solon_messages::glance;

/// What is made of a system where it is judged, in whatever thread.
pub(super) enum Made {
    Text(String),
    /// The name of the system, and the cells beside it.
    Cells(String, Arc<Vec<Cell>>),
    Glimpse(Box<Glimpse>),
}

/// What is to be made of systems, what is the same of all that come out alike but once.
pub(super) enum Make {
    Line,
    Document(Once<VerdictLine>),
    Cells(Beside, Once<Vec<Cell>>),
    Glimpse(Lang, Once<Came>),
}

impl Make {
    pub(super) fn of(o: &Options, packs: Vec<String>) -> Make {
        let lang = o.inquiry.lang;
        match o.format {
            _ if o.detail != Some(Detail::Verdict) => Make::Glimpse(lang, Once::default()),
            Format::Csv | Format::Xlsx => Make::Cells(Beside::new(packs, lang), Once::default()),
            #[cfg(feature = "parquet")]
            Format::Parquet => Make::Cells(Beside::new(packs, lang), Once::default()),
            Format::Json => Make::Document(Once::default()),
            _ => Make::Line,
        }
    }

    /// Whether rows of tables are told beside what is made of them.
    pub(super) fn keeps_rows(&self) -> bool {
        matches!(self, Make::Cells(..))
    }

    pub(super) fn made(&self, judgement: &Judgement, line: &VerdictLine) -> Made {
        match self {
            Make::Line => Made::Text(report::to_json_line(line)),
            Make::Document(_) => Made::Text(report::to_json(line)),
            Make::Cells(beside, _) => {
                let cells = beside.of(&judgement.results());
                Made::Cells(judgement.system().name, Arc::new(cells))
            }
            Make::Glimpse(lang, _) => {
                let decided = judgement.decided();
                let results = judgement.results();
                let glimpse = Glimpse::of(&judgement.system(), &results, decided, *lang);
                Made::Glimpse(Box::new(glimpse))
            }
        }
    }

    /// The same of a system that comes out as others.
    pub(super) fn alike(&self, alike: &Alike<'_>) -> Made {
        match self {
            Make::Line => Made::Text(alike.line()),
            Make::Document(known) => {
                let line = known.of(alike, Judgement::line);
                let id = alike.id().to_owned();
                Made::Text(report::to_json(&VerdictLine {
                    system: SystemId { id },
                    ..VerdictLine::clone(&line)
                }))
            }
            Make::Cells(beside, known) => {
                let cells = known.of(alike, |one| beside.of(&one.results()));
                Made::Cells(alike.name().to_owned(), cells)
            }
            Make::Glimpse(_, known) => {
                let came = known.of(alike, |one| Came::of(&one.results(), one.decided()));
                Made::Glimpse(Box::new(Glimpse::alike(&alike.system(), came)))
            }
        }
    }
}

/// Where what was made goes.
pub(super) enum Sink {
    Lines(Out),
    Document(Document),
    Csv(Box<CsvRows<Out>>, Before),
    Book(Box<BookRows>, Before, PathBuf),
    #[cfg(feature = "parquet")]
    Parquet(Box<ParquetRows<File>>, Before),
    Counts(Box<Gathered>),
}

/// One document of all records.
pub(super) struct Document {
    to: Out,
    list: report::Documents,
}

/// The columns of a register that stand before the verdict.
pub(super) struct Before {
    /// Of a table, for each of its columns whether it is kept: those that an earlier run has written are
    /// not.
    kept: Option<Vec<bool>>,
    beside: Beside,
}

impl Before {
    /// Its own cells, and what of the row has no column. Of a description that is no row its id and name.
    fn cells<'r>(&self, row: &'r Row) -> [Vec<Own<'r>>; 2] {
        let kept = self.kept.as_deref().unwrap_or_default();
        let own = |c: &'r solon::facts::Cell| match c.exact {
            true => Own::Exact(&c.text),
            false => Own::Text(&c.text),
        };
        if row.cells.is_empty() {
            // It could not be taken apart: it stands as it is in the first column.
            let mut cells = vec![Own::Text(&row.source.text)];
            let wide = kept.iter().filter(|k| **k).count();
            cells.resize(wide.max(1), Own::Text(""));
            return [cells, Vec::new()];
        }
        let mut cells = row.cells.iter();
        let mut first = Vec::new();
        for kept in kept {
            let cell = cells.next().map_or(Own::Text(""), own);
            first.extend(kept.then_some(cell));
        }
        // What is empty there is no cell of anybody.
        let mut beyond: Vec<Own<'r>> = cells.map(own).collect();
        while beyond.last().is_some_and(|c| words(*c).is_empty()) {
            beyond.pop();
        }
        [first, beyond]
    }
}

fn words(cell: Own<'_>) -> &str {
    match cell {
        Own::Text(text) | Own::Exact(text) => text,
    }
}

/// A file, or standard output.
pub(super) struct Out {
    to: Box<dyn Write>,
    /// Nobody reads it any more.
    gone: bool,
}

impl Write for Out {
    /// A reader that has gone away is no failure.
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        match self.to.write(bytes) {
            Err(e) if e.kind() == ErrorKind::BrokenPipe => {
                self.gone = true;
                Ok(bytes.len())
            }
            other => other,
        }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        match self.to.flush() {
            Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(()),
            other => other,
        }
    }
}

fn out(o: &Options) -> Result<Out, Stop> {
    let to: Box<dyn Write> = match &o.output {
        Some(path) => {
            let failed = |e| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
            Box::new(BufWriter::new(File::create(path).map_err(failed)?))
        }
        None => Box::new(BufWriter::new(std::io::stdout())),
    };
    Ok(Out { to, gone: false })
}

fn no_book(e: impl std::fmt::Display) -> Stop {
    Stop::Failed(format!(
        "no workbook holds it: {e}; `--format csv` has no limit"
    ))
}

#[cfg(feature = "parquet")]
fn no_parquet(e: impl std::fmt::Display) -> Stop {
    Stop::Failed(format!("it cannot be written as Parquet: {e}"))
}

/// Whether a column of ours is called so, under whatever regime.
#[cfg(feature = "parquet")]
fn is_called(key: &str, name: &str) -> bool {
    let own = key.strip_prefix(OURS).and_then(|key| key.split('@').next());
    own == Some(name)
}

impl Sink {
    /// `header` are the columns of a table whose rows are kept.
    pub(super) fn open(o: &Options, make: &Make, header: Option<&[String]>) -> Result<Sink, Stop> {
        let beside = match make {
            Make::Line => return Ok(Sink::Lines(out(o)?)),
            Make::Document(_) => {
                return Ok(Sink::Document(Document {
                    to: out(o)?,
                    list: report::Documents::default(),
                }));
            }
            Make::Glimpse(..) => return Ok(Sink::Counts(Box::default())),
            Make::Cells(beside, _) => beside.clone(),
        };
        let ours = |name: &String| name.trim().to_lowercase().starts_with(OURS);
        let kept: Option<Vec<bool>> = header.map(|h| h.iter().map(|n| !ours(n)).collect());
        let own: Vec<&str> = match header {
            Some(header) => header
                .iter()
                .filter(|n| !ours(n))
                .map(String::as_str)
                .collect(),
            None => vec!["id", "name"],
        };
        let columns = beside.columns();
        let before = Before { kept, beside };
        if o.format == Format::Xlsx {
            let path = book_file(o.output.as_deref())?.to_owned();
            let name = glance::Sheet.say(o.inquiry.lang);
            // With their names for programs, so that they are known when the table is read again.
            let titles = columns.iter().map(|c| format!("{} ({})", c.key, c.title));
            let titles: Vec<String> = titles.collect();
            let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
            let book = BookRows::new(name, &own, &titles).map_err(no_book)?;
            return Ok(Sink::Book(Box::new(book), before, path));
        }
        #[cfg(feature = "parquet")]
        if let (Format::Parquet, Some(path)) = (o.format, &o.output) {
            let failed = |e| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
            let file = File::create(path).map_err(failed)?;
            let days = |key: &str| ["on", "next"].iter().any(|d| is_called(key, d));
            let keys = columns.iter().map(|c| (c.key.as_str(), days(&c.key)));
            let keys: Vec<(&str, bool)> = keys.collect();
            let rows = ParquetRows::new(file, &own, &keys).map_err(no_parquet)?;
            return Ok(Sink::Parquet(Box::new(rows), before));
        }
        let keys = columns.iter().map(|c| c.key.as_str());
        let rows = CsvRows::new(out(o)?, own.into_iter().chain(keys))?;
        Ok(Sink::Csv(Box::new(rows), before))
    }

    /// Nobody reads it any more.
    pub(super) fn gone(&self) -> bool {
        match self {
            Sink::Lines(out) => out.gone,
            Sink::Document(document) => document.to.gone,
            Sink::Csv(rows, _) => rows.to().gone,
            Sink::Book(..) | Sink::Counts(_) => false,
            #[cfg(feature = "parquet")]
            Sink::Parquet(..) => false,
        }
    }

    /// Takes what was made of the system of an id.
    pub(super) fn add(&mut self, made: Made, id: &str, row: Option<&Row>) -> Result<(), Stop> {
        match (self, made) {
            (Sink::Lines(out), Made::Text(text)) => Ok(writeln!(out, "{text}")?),
            (Sink::Document(document), Made::Text(text)) => document.add(text),
            (Sink::Counts(counts), Made::Glimpse(glimpse)) => {
                counts.add(*glimpse);
                Ok(())
            }
            (sink, Made::Cells(name, cells)) => sink.row(&cells, [id, &name], row),
            // What is made is made for where it goes.
            _ => Ok(()),
        }
    }

    /// Takes a record that could not be read, in its place.
    pub(super) fn reject(
        &mut self,
        why: &RejectedRecord,
        record: &Record,
        row: Option<&Row>,
    ) -> Result<(), Stop> {
        let cells = match self {
            Sink::Lines(out) => return Ok(writeln!(out, "{}", report::to_json_line(why))?),
            Sink::Document(document) => return document.add(report::to_json(why)),
            Sink::Counts(counts) => {
                counts.reject(why);
                return Ok(());
            }
            Sink::Csv(_, own) | Sink::Book(_, own, _) => own.beside.rejected(why),
            #[cfg(feature = "parquet")]
            Sink::Parquet(_, own) => own.beside.rejected(why),
        };
        let system = record.system();
        let id = record.id().unwrap_or(&system.id);
        self.row(&cells, [id, &system.name], row)
    }

    /// Of a description that is no row its id and name stand in front.
    fn row(&mut self, beside: &[Cell], about: [&str; 2], row: Option<&Row>) -> Result<(), Stop> {
        let own = match self {
            Sink::Csv(_, own) | Sink::Book(_, own, _) => own,
            #[cfg(feature = "parquet")]
            Sink::Parquet(_, own) => own,
            Sink::Lines(_) | Sink::Document(_) | Sink::Counts(_) => return Ok(()),
        };
        let [first, beyond] = match (row, &own.kept) {
            (Some(row), _) => own.cells(row),
            (None, None) => [about.map(Own::Text).to_vec(), Vec::new()],
            // A table that cannot be read as a whole.
            (None, Some(kept)) => {
                let wide = kept.iter().filter(|k| **k).count();
                [vec![Own::Text(""); wide], Vec::new()]
            }
        };
        match self {
            Sink::Csv(rows, _) => {
                let own = first.into_iter().map(words);
                rows.row(own, beside, beyond.into_iter().map(words))?;
            }
            Sink::Book(book, ..) => {
                let (own, beyond) = (first.into_iter(), beyond.into_iter());
                book.row(own, beside, beyond).map_err(no_book)?;
            }
            #[cfg(feature = "parquet")]
            Sink::Parquet(rows, _) => {
                let own = first.into_iter().map(words);
                rows.row(own, beside).map_err(no_parquet)?;
            }
            Sink::Lines(_) | Sink::Document(_) | Sink::Counts(_) => {}
        }
        Ok(())
    }

    /// Writes what is still held. Counts are given back.
    pub(super) fn finish(self) -> Result<Option<Gathered>, Stop> {
        match self {
            Sink::Lines(mut out) => out.flush()?,
            Sink::Document(document) => document.finish()?,
            Sink::Csv(mut rows, _) => rows.finish()?,
            Sink::Book(book, _, path) => {
                let failed = |e| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
                let file = File::create(&path).map_err(failed)?;
                book.finish(BufWriter::new(file)).map_err(no_book)?;
            }
            #[cfg(feature = "parquet")]
            Sink::Parquet(rows, _) => rows.finish().map_err(no_parquet)?,
            Sink::Counts(counts) => return Ok(Some(*counts)),
        }
        Ok(None)
    }
}

impl Document {
    fn add(&mut self, text: String) -> Result<(), Stop> {
        Ok(self.to.write_all(self.list.add(text).as_bytes())?)
    }

    fn finish(mut self) -> Result<(), Stop> {
        writeln!(self.to, "{}", self.list.end())?;
        Ok(self.to.flush()?)
    }
}
