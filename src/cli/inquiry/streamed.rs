//! Registers of one JSON object per line, read some lines at a time: however long one is, only what is
//! being judged is held.

use std::collections::{HashMap, VecDeque};
use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use serde::de::IgnoredAny;

use super::{Inquiry, given};
use crate::cli::{Stop, files};
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::Format;
use solon::source::Span;
use solon::{Lang, Question, Record};
use solon_messages::terminal;

/// So many lines are read together.
const LINES: usize = 2048;
/// No further line is added to so many bytes.
const BYTES: usize = 16 << 20;
/// So many lines are handed to a thread at once.
const BLOCK: usize = 64;

/// Records of what was given, in order, some at a time.
pub(in crate::cli) enum Records {
    /// Those of files that were read as a whole.
    Whole(VecDeque<Record>),
    /// Those of files with one object per line.
    Lines(Lines),
}

/// Lines of files.
pub(in crate::cli) struct Lines {
    /// What is still to be read.
    files: VecDeque<PathBuf>,
    at: Option<Open>,
    reader: Reader,
}

/// What makes records of lines.
struct Reader {
    lang: Lang,
    /// Files that descriptions name.
    attached: Mutex<HashMap<PathBuf, Result<String, String>>>,
}

/// A file at some line.
struct Open {
    name: String,
    reader: Box<dyn BufRead>,
    lines: u32,
    records: usize,
}

/// Some lines of a file, as many as there are bytes.
struct Block {
    name: String,
    bytes: Vec<u8>,
    lines: u32,
    records: usize,
}

impl Records {
    /// Of what is given; there must be some.
    pub(in crate::cli) fn of(o: &Inquiry, question: &Question) -> Result<Records, Stop> {
        let mut lines = Lines {
            files: VecDeque::new(),
            at: None,
            reader: Reader {
                lang: o.lang,
                attached: Mutex::new(HashMap::new()),
            },
        };
        // With a mapping lines may be rows.
        let records = if o.tables.map.is_some() {
            super::records(o, question)?
        } else if matches!(o.files.as_slice(), [only] if only == "-") {
            match standard_input()? {
                Stdin::Lines(reader) => {
                    lines.at = Some(Open::new("-", reader));
                    return Ok(Records::Lines(lines));
                }
                Stdin::Text(text) => super::read(question, "-", &text),
            }
        } else if o.files.iter().all(|name| is_of_lines(name)) {
            lines.files.extend(o.files.iter().map(PathBuf::from));
            return Ok(Records::Lines(lines));
        } else {
            super::records(o, question)?
        };
        if records.is_empty() {
            return Err(Stop::Usage(given::NOTHING.to_owned()));
        }
        Ok(Records::Whole(records.into()))
    }

    /// The files that they stand in, and where they were read as a whole those that they name.
    pub(in crate::cli) fn names(&self) -> Vec<PathBuf> {
        match self {
            Records::Whole(all) => super::names(all),
            Records::Lines(lines) => lines.files.iter().cloned().collect(),
        }
    }

    /// The next ones; none where all were given.
    pub(in crate::cli) fn next(&mut self, question: &Question) -> Result<Vec<Record>, Stop> {
        match self {
            Records::Whole(all) => {
                let some = all.len().min(LINES);
                Ok(all.drain(..some).collect())
            }
            Records::Lines(lines) => lines.next(question),
        }
    }
}

impl Lines {
    fn next(&mut self, question: &Question) -> Result<Vec<Record>, Stop> {
        let mut blocks: Vec<Block> = Vec::new();
        let (mut lines, mut bytes) = (0, 0);
        while lines < LINES && bytes < BYTES {
            let Some(open) = self.open()? else { break };
            let block = open.block()?;
            if block.bytes.is_empty() {
                self.at = None;
                continue;
            }
            lines += BLOCK;
            bytes += block.bytes.len();
            blocks.push(block);
        }
        let read = |block: &Block| self.reader.records(question, block);
        let records: Vec<Vec<Record>> = blocks.par_iter().map(read).collect();
        Ok(records.into_iter().flatten().collect())
    }

    /// The file at hand, or the next one.
    fn open(&mut self) -> Result<Option<&mut Open>, Stop> {
        if self.at.is_none() {
            let Some(path) = self.files.pop_front() else {
                return Ok(None);
            };
            let failed = |e| Stop::Failed(format!("cannot read `{}`: {e}", path.display()));
            let file = File::open(&path).map_err(failed)?;
            let reader = BufReader::with_capacity(1 << 18, file);
            self.at = Some(Open::new(&files::slashes(&path), Box::new(reader)));
        }
        Ok(self.at.as_mut())
    }
}

impl Reader {
    fn records(&self, question: &Question, block: &Block) -> Vec<Record> {
        if let Ok(text) = std::str::from_utf8(&block.bytes) {
            return self.read(question, &block.name, (text, block.lines, block.records));
        }
        let mut records = Vec::new();
        for (before, line) in (block.lines..).zip(block.bytes.split_inclusive(|b| *b == b'\n')) {
            let seen = block.records + records.len();
            match std::str::from_utf8(line) {
                Ok(text) => records.extend(self.read(question, &block.name, (text, before, seen))),
                Err(e) => {
                    let (line, at) = (before + 1, e.valid_up_to() + 1);
                    let message = terminal::LineNoText { line, at }.say(self.lang);
                    let why = Diagnostic::new(Code::FileUnreadable, Span::default(), message);
                    records.push(question.unreadable(&block.name, why).nth(seen + 1));
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
        let input = solon::Input::lines(text, lines, records);
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

impl Open {
    fn new(name: &str, reader: Box<dyn BufRead>) -> Open {
        Open {
            name: name.to_owned(),
            reader,
            lines: 0,
            records: 0,
        }
    }

    /// Some further lines; none at the end.
    fn block(&mut self) -> Result<Block, Stop> {
        let mut block = Block {
            name: self.name.clone(),
            bytes: Vec::new(),
            lines: self.lines,
            records: self.records,
        };
        for _ in 0..BLOCK {
            let start = block.bytes.len();
            let read = self.reader.read_until(b'\n', &mut block.bytes);
            let failed = |e| Stop::Failed(format!("cannot read `{}`: {e}", self.name));
            if read.map_err(failed)? == 0 {
                break;
            }
            let line = block.bytes.get(start..).unwrap_or_default();
            let empty = std::str::from_utf8(line).is_ok_and(|line| line.trim().is_empty());
            self.lines += 1;
            self.records += usize::from(!empty);
        }
        Ok(block)
    }
}

/// What stands on standard input.
enum Stdin {
    Lines(Box<dyn BufRead>),
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
