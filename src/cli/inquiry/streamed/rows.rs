//! A table, some rows at a time: one thread cuts the file into rows, while others make records of those
//! before.

use std::ops::ControlFlow;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::{BLOCK, Block, Found, LINES};
use crate::cli::Stop;
use crate::cli::inquiry::tables;
use crate::cli::spreadsheet::{self, How, TableOptions};
use solon::diagnostic::Diagnostic;
use solon::facts::{Document, Register, Row, Unread};
use solon::source::Source;
use solon::{Lang, Question};

/// So many rows are handed over at once.
const ROWS: usize = 256;
/// So many times that wait to be read.
const WAITING: usize = 4;

/// A table on its way.
pub(super) struct Rows {
    name: String,
    told: Option<Receiver<Told>>,
    table: Option<Result<Arc<Register>, (Source, Unread)>>,
}

/// Some of its rows.
pub(super) struct Chunk {
    name: String,
    table: Arc<Register>,
    rows: Vec<Row>,
}

/// What the reading thread tells.
enum Told {
    Rows(How, Vec<Row>),
    /// It cannot be read, or not to its end.
    Refused(Box<Diagnostic>),
}

impl Rows {
    pub(super) fn of(name: &str) -> Rows {
        Rows {
            name: name.to_owned(),
            told: None,
            table: None,
        }
    }

    /// The next rows, and whether they are the last ones.
    pub(super) fn next(
        &mut self,
        how: &super::How<'_>,
        question: &Question,
    ) -> Result<(Vec<Block>, bool), Stop> {
        let lang = how.o.lang;
        let open = || read(&self.name, &how.o.tables, lang);
        let told = self.told.get_or_insert_with(open);
        let (mut rows, mut refused, mut at_end) = (Vec::new(), None, false);
        while rows.len() < LINES && !at_end {
            match told.recv() {
                Ok(Told::Rows(file, some)) => {
                    let mut some = some.into_iter();
                    if self.table.is_none()
                        && let Some(header) = some.next()
                    {
                        let mapping = how.mapping.as_ref();
                        let read = tables::header(&self.name, &file, &header, mapping, question);
                        self.table = Some(read.map(Arc::new).map_err(|why| (header.source, why)));
                        if how.o.tables.sheet.is_none() {
                            tables::first_sheet(&self.name, &file, lang);
                        }
                    }
                    // A table whose header is not understood is not read further.
                    at_end = matches!(self.table, Some(Err(_)));
                    rows.extend(some);
                }
                Ok(Told::Refused(why)) => refused = Some(why),
                Err(_) => at_end = true,
            }
        }
        let mut blocks = self.chunks(rows);
        if at_end {
            let table = self.table.take();
            let instead = match (refused, table) {
                (Some(why), _) => Some(Document::unreadable(lang, &self.name, *why)),
                (None, Some(Ok(_))) => None,
                (None, Some(Err(why))) => Some(tables::unread(
                    &self.name,
                    Some(why),
                    how.mapping.as_ref(),
                    lang,
                )?),
                (None, None) => Some(tables::unread(&self.name, None, None, lang)?),
            };
            blocks.extend(instead.map(|it| Block::Records(vec![question.record(it)])));
        }
        Ok((blocks, at_end))
    }

    fn chunks(&self, rows: Vec<Row>) -> Vec<Block> {
        let Some(Ok(table)) = &self.table else {
            return Vec::new();
        };
        let (mut rows, mut blocks) = (rows.into_iter().peekable(), Vec::new());
        while rows.peek().is_some() {
            blocks.push(Block::Rows(Chunk {
                name: self.name.clone(),
                table: Arc::clone(table),
                rows: rows.by_ref().take(BLOCK).collect(),
            }));
        }
        blocks
    }
}

impl Chunk {
    /// The rows as records, of those that are asked for.
    pub(super) fn records(self, how: &super::How<'_>, question: &Question) -> Vec<Found> {
        let Chunk { name, table, rows } = self;
        let folder = Path::new(&name).parent().unwrap_or(Path::new(""));
        let attached = |path: &str| how.reader.attached(&folder.join(path));
        let read = |row: Row| {
            let document = table.document(&row, &attached);
            how.is_wanted(document.id()).then(|| Found {
                record: question.record(document),
                row: how.keep.then_some(row),
            })
        };
        rows.into_iter().filter_map(read).collect()
    }
}

/// Begins to read a table in a thread of its own, which ends with the table, or once nobody wants more.
fn read(name: &str, o: &TableOptions, lang: Lang) -> Receiver<Told> {
    let (to, told) = sync_channel(WAITING);
    let (name, o) = (name.to_owned(), o.clone());
    std::thread::spawn(move || tell(&name, &o, lang, &to));
    told
}

fn tell(name: &str, o: &TableOptions, lang: Lang, to: &SyncSender<Told>) {
    let (mut some, mut file) = (Vec::new(), How::default());
    let read = spreadsheet::read(Path::new(name), name, o, lang, &mut |how, row| {
        if some.is_empty() {
            file.clone_from(how);
        }
        some.push(row);
        if some.len() < ROWS {
            return ControlFlow::Continue(());
        }
        match to.send(Told::Rows(file.clone(), std::mem::take(&mut some))) {
            Ok(()) => ControlFlow::Continue(()),
            Err(_) => ControlFlow::Break(()),
        }
    });
    // Where nobody listens any more, nothing is left to be told.
    if !some.is_empty() {
        let _ = to.send(Told::Rows(file, some));
    }
    if let Err(why) = read {
        let _ = to.send(Told::Refused(why));
    }
}
