//! Registers read some systems at a time: one JSON object per line, rows of tables, items of a list in JSON.
//! However long one is, only what is being judged is held.

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::de::IgnoredAny;

use super::{Inquiry, given, tables};
use crate::cli::spreadsheet::json::{self, Holds};
use crate::cli::{Stop, files, spreadsheet};
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::{Format, Mapping, Row};
use solon::source::Span;
use solon::{Input, Lang, Line, Question, Record};
use solon_messages::terminal;

use lines::Lines;
use list::List;
use rows::Rows;

mod columns;
mod lines;
mod list;
mod rows;

/// So many lines are read together.
const LINES: usize = 2048;
/// No further line is added to so many bytes.
const BYTES: usize = 16 << 20;
/// So many lines, rows or items are handed to a thread at once.
const BLOCK: usize = 64;

/// Records of what was given, in order, some at a time.
pub(in crate::cli) struct Records<'a> {
    how: How<'a>,
    parts: VecDeque<Part>,
    /// The files that they stand in, and where they were read as a whole those that they name.
    names: Vec<PathBuf>,
    /// The columns of the table whose rows they are.
    header: Option<Vec<String>>,
}

/// How records are read.
struct How<'a> {
    o: &'a Inquiry,
    mapping: Option<Mapping>,
    /// The rows of tables are kept beside their records.
    keep: bool,
    reader: Reader,
}

/// A record, with the row of a table that it was read from where rows are kept.
pub(in crate::cli) struct Found {
    pub(in crate::cli) record: Record,
    pub(in crate::cli) row: Option<Row>,
}

impl From<Record> for Found {
    fn from(record: Record) -> Found {
        Found { record, row: None }
    }
}

/// A part of what was given.
enum Part {
    /// Records of files that were read as a whole.
    Whole(VecDeque<Record>),
    /// Files with one object per line.
    Lines(Box<Lines>),
    /// A table.
    Table(Box<Rows>),
    /// A list in JSON.
    List(Box<List>),
}

/// Some of what was given, as much of it as a thread takes at once.
enum Block {
    Records(Vec<Record>),
    Lines(lines::Chunk),
    Rows(rows::Chunk),
    Items(list::Chunk),
}

/// What makes records of lines.
struct Reader {
    lang: Lang,
    /// Files that descriptions name.
    attached: Mutex<HashMap<PathBuf, Result<String, String>>>,
}

impl<'a> Records<'a> {
    /// Of what is given; there must be some. Where rows are kept, all that are given are rows of tables with
    /// the same columns, or none is.
    pub(in crate::cli) fn of(
        o: &'a Inquiry,
        question: &Question,
        keep: bool,
    ) -> Result<Records<'a>, Stop> {
        let mut out = Records {
            how: How {
                o,
                mapping: tables::mapping(&o.tables, question, o.lang)?,
                keep,
                reader: Reader::new(o.lang),
            },
            parts: VecDeque::new(),
            names: o.files.iter().map(PathBuf::from).collect(),
            header: None,
        };
        let mapped = out.how.mapping.is_some();
        let kinds: Vec<Kind> = o
            .files
            .iter()
            .map(|f| Kind::of(f, mapped, o.lang))
            .collect();
        if keep {
            out.header = columns::common(o, &kinds)?;
        }
        if matches!(o.files.as_slice(), [only] if only == "-") {
            out.standard_input(question)?;
        } else if kinds.contains(&Kind::Other) {
            let records = super::records(o, question)?;
            out.names = super::names(&records);
            out.parts.push_back(Part::Whole(records.into()));
        } else {
            let given = o.files.iter().zip(kinds);
            out.parts = given.filter_map(|(f, k)| Part::open(f, k)).collect();
        }
        out.names.extend(o.tables.map.clone());
        match out.parts.front() {
            Some(Part::Whole(all)) if all.is_empty() => Err(Stop::Usage(given::NOTHING.to_owned())),
            _ => Ok(out),
        }
    }

    fn standard_input(&mut self, question: &Question) -> Result<(), Stop> {
        let part = match standard_input()? {
            Stdin::Lines(reader) => Part::Lines(Box::new(Lines::read("-", reader))),
            Stdin::Text(text) => Part::Whole(super::read(question, "-", &text).into()),
        };
        self.parts.push_back(part);
        Ok(())
    }

    /// The files that are read.
    pub(in crate::cli) fn names(&self) -> &[PathBuf] {
        &self.names
    }

    /// The columns of the tables whose rows are kept, as they are called there.
    pub(in crate::cli) fn header(&self) -> Option<&[String]> {
        self.header.as_deref()
    }

    /// These come first, once more.
    pub(in crate::cli) fn again(&mut self, some: Vec<Found>) {
        let records = some.into_iter().map(|found| found.record).collect();
        self.parts.push_front(Part::Whole(records));
    }

    /// The next ones; none where all were given.
    pub(in crate::cli) fn next(&mut self, question: &Question) -> Result<Vec<Found>, Stop> {
        while let Some(blocks) = self.blocks(question)? {
            let how = &self.how;
            let read = |block: Block| how.records(question, block);
            let found: Vec<Vec<Found>> = blocks.into_par_iter().map(read).collect();
            let found: Vec<Found> = found.into_iter().flatten().collect();
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    /// The next ones, as they stand there; `None` where all were given.
    fn blocks(&mut self, question: &Question) -> Result<Option<Vec<Block>>, Stop> {
        while let Some(part) = self.parts.front_mut() {
            let (blocks, at_end) = match part {
                Part::Lines(lines) => {
                    let chunks = lines.next()?;
                    let at_end = chunks.is_empty();
                    (chunks.into_iter().map(Block::Lines).collect(), at_end)
                }
                Part::Whole(all) => {
                    let mut some = all.drain(..all.len().min(LINES)).peekable();
                    let mut blocks = Vec::new();
                    while some.peek().is_some() {
                        blocks.push(Block::Records(some.by_ref().take(BLOCK).collect()));
                    }
                    drop(some);
                    (blocks, all.is_empty())
                }
                Part::Table(rows) => rows.next(&self.how, question)?,
                Part::List(list) => list.next(&self.how, question),
            };
            if at_end {
                self.parts.pop_front();
            }
            if !blocks.is_empty() {
                return Ok(Some(blocks));
            }
        }
        Ok(None)
    }

    /// The next ones, each judged where it is read, and told with its row where rows are kept; `None` where all
    /// were given. `meanwhile` is done at the same time.
    pub(in crate::cli) fn judged<T: Send>(
        &mut self,
        question: &Question,
        tell: impl Fn(Line<'_>, Option<Row>) -> T + Sync,
        meanwhile: impl FnOnce() -> Result<(), Stop>,
    ) -> Result<Option<Vec<T>>, Stop> {
        let Some(blocks) = self.blocks(question)? else {
            meanwhile()?;
            return Ok(None);
        };
        let last = blocks.len() == 1 && self.parts.is_empty();
        let (how, parts) = (&self.how, &mut self.parts);
        let judged = || -> Vec<Result<Vec<T>, Stop>> {
            let judged = |block| how.judged(question, block, last, &tell);
            blocks.into_par_iter().map(judged).collect()
        };
        let (told, done) = std::thread::scope(|scope| {
            let judging = scope.spawn(judged);
            let done = meanwhile();
            if let Some(Part::Lines(lines)) = parts.front_mut() {
                lines.go_on();
            }
            (judging.join(), done)
        });
        done?;
        let told = told.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        let mut out = Vec::new();
        for told in told {
            out.extend(told?);
        }
        Ok(Some(out))
    }
}

impl How<'_> {
    fn is_wanted(&self, id: Option<&str>) -> bool {
        super::is_wanted(&self.o.only, id)
    }

    /// Records, of those that are asked for.
    fn records(&self, question: &Question, block: Block) -> Vec<Found> {
        let records = match block {
            Block::Records(records) => records,
            Block::Lines(chunk) => self.reader.records(question, &chunk),
            Block::Rows(chunk) => return chunk.records(self, question),
            Block::Items(chunk) => chunk.records(self, question),
        };
        let wanted = |record: &Record| self.is_wanted(record.id());
        let wanted = records.into_iter().filter(wanted);
        wanted.map(Found::from).collect()
    }

    /// Judges what is asked for; `last`: nothing comes after it.
    fn judged<T>(
        &self,
        question: &Question,
        block: Block,
        last: bool,
        tell: &impl Fn(Line<'_>, Option<Row>) -> T,
    ) -> Result<Vec<T>, Stop> {
        if let Block::Lines(chunk) = &block
            && let Ok(text) = std::str::from_utf8(&chunk.bytes)
        {
            return self.judged_lines(question, chunk, text, tell);
        }
        let found = self.records(question, block).into_iter();
        let (records, rows): (Vec<Record>, Vec<Option<Row>>) =
            found.map(|found| (found.record, found.row)).unzip();
        // What it takes to look at systems together is not worth it for one.
        let lines = match records.len() {
            1 if last => {
                let own = records.into_iter().map(|r| question.judge_record(r));
                own.collect::<Result<_, _>>()?
            }
            _ => question.judge_records(records)?,
        };
        Ok(lines
            .into_iter()
            .zip(rows)
            .map(|(line, row)| tell(line, row))
            .collect())
    }

    /// The same of lines, which need not become records.
    fn judged_lines<T>(
        &self,
        question: &Question,
        chunk: &lines::Chunk,
        text: &str,
        tell: &impl Fn(Line<'_>, Option<Row>) -> T,
    ) -> Result<Vec<T>, Stop> {
        let (only, reader) = (&self.o.only, &self.reader);
        let is_wanted = |line: &Line<'_>| match line {
            Line::Alike(alike) => self.is_wanted(Some(alike.id())),
            Line::Judged(judged) => self.is_wanted(judged.record().id()),
            Line::Rejected(record) => self.is_wanted(record.id()),
        };
        let folder = Path::new(&chunk.name).parent().unwrap_or(Path::new(""));
        let attached = |path: &str| reader.attached(&folder.join(path));
        let input = |text, before, records| Input::lines(text, before, records).named(&chunk.name);
        if only.is_empty() {
            let all = input(text, chunk.lines, chunk.records).files(&attached);
            let lines = question.judge_lines(all)?.into_iter();
            return Ok(lines.map(|line| tell(line, None)).collect());
        }
        // Most lines are seen not to have an id by their bytes.
        let may = |line: &str| line.contains('\\') || only.iter().any(|id| line.contains(id));
        let mut out = Vec::new();
        let mut records = chunk.records;
        for (before, line) in (chunk.lines..).zip(text.split_inclusive('\n')) {
            if may(line) {
                let one = input(line, before, records).files(&attached);
                let lines = question.judge_lines(one)?.into_iter();
                out.extend(lines.filter(is_wanted).map(|line| tell(line, None)));
            }
            records += usize::from(!line.trim().is_empty());
        }
        Ok(out)
    }
}

/// What a file holds, as far as it says how it is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Lines,
    Table,
    List,
    /// It is read as a whole.
    Other,
}

impl Kind {
    fn of(name: &str, mapped: bool, lang: Lang) -> Kind {
        let path = Path::new(name);
        if is_of_lines(name) {
            return Kind::Lines;
        }
        if !path.is_file() || !spreadsheet::may_be_table(path) {
            return Kind::Other;
        }
        if spreadsheet::is_table(path) {
            return Kind::Table;
        }
        match json::holds(path, lang) {
            Holds::Rows if mapped => Kind::Table,
            Holds::Rows | Holds::List => Kind::List,
            Holds::Other => Kind::Other,
        }
    }
}

impl Part {
    fn open(name: &str, kind: Kind) -> Option<Part> {
        let slashes = files::slashes(Path::new(name));
        Some(match kind {
            Kind::Lines => Part::Lines(Box::new(Lines::of(name))),
            Kind::Table => Part::Table(Box::new(Rows::of(&slashes))),
            Kind::List => Part::List(Box::new(List::of(&slashes))),
            Kind::Other => return None,
        })
    }
}

impl Reader {
    fn new(lang: Lang) -> Reader {
        Reader {
            lang,
            attached: Mutex::new(HashMap::new()),
        }
    }
}

impl Reader {
    fn records(&self, question: &Question, chunk: &lines::Chunk) -> Vec<Record> {
        if let Ok(text) = std::str::from_utf8(&chunk.bytes) {
            return self.read(question, &chunk.name, (text, chunk.lines, chunk.records));
        }
        let mut records = Vec::new();
        for (before, line) in (chunk.lines..).zip(chunk.bytes.split_inclusive(|b| *b == b'\n')) {
            let seen = chunk.records + records.len();
            match std::str::from_utf8(line) {
                Ok(text) => records.extend(self.read(question, &chunk.name, (text, before, seen))),
                Err(e) => {
                    let (line, at) = (before + 1, e.valid_up_to() + 1);
                    let message = terminal::LineNoText { line, at }.say(self.lang);
                    let why = Diagnostic::new(Code::FileUnreadable, Span::default(), message);
                    records.push(question.unreadable(&chunk.name, why).nth(seen + 1));
                }
            }
        }
        records
    }

    fn read(
        &self,
        question: &Question,
        name: &str,
        (text, lines, records): (&str, u32, usize),
    ) -> Vec<Record> {
        let folder = Path::new(name).parent().unwrap_or(Path::new(""));
        let attached = |path: &str| self.attached(&folder.join(path));
        let input = Input::lines(text, lines, records);
        question.read(input.named(name).files(&attached))
    }

    /// A file that a description names, read once for all that name it.
    fn attached(&self, path: &Path) -> Result<String, String> {
        let known = &mut self.attached.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = known.get(path) {
            return text.clone();
        }
        let text = files::read(path).map_err(|e| e.to_string());
        known.insert(path.to_owned(), text.clone());
        text
    }
}

/// What stands on standard input.
enum Stdin {
    Lines(Box<dyn BufRead + Send>),
    Text(String),
}

/// Reads standard input: where its first line is a whole object, line by line.
fn standard_input() -> Result<Stdin, Stop> {
    let failed = |e| Stop::Failed(format!("cannot read standard input: {e}"));
    let mut reader = BufReader::new(std::io::stdin());
    let mut first = Vec::new();
    reader.read_until(b'\n', &mut first).map_err(failed)?;
    let object = first.trim_ascii_start().starts_with(b"{");
    if object && serde_json::from_slice::<IgnoredAny>(&first).is_ok() {
        return Ok(Stdin::Lines(Box::new(Cursor::new(first).chain(reader))));
    }
    reader.read_to_end(&mut first).map_err(failed)?;
    let text = String::from_utf8(first)
        .map_err(|_| Stop::Failed("standard input is not UTF-8 text".to_owned()))?;
    Ok(Stdin::Text(text.trim_start_matches('\u{feff}').to_owned()))
}

/// Whether a path is that of a file with one object per line. One that begins like UTF-16 has no lines as
/// they are read here.
fn is_of_lines(name: &str) -> bool {
    let mut start = [0; 2];
    let mut wide = || {
        let read = File::open(name).and_then(|mut file| file.read(&mut start));
        read.is_ok_and(|n| n == 2) && matches!(start, [0xFF, 0xFE] | [0xFE, 0xFF])
    };
    Format::of_path(name) == Some(Format::Ndjson) && Path::new(name).is_file() && !wide()
}
