//! Files with one object per line, some lines at a time: what comes next is read while others are judged.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::PathBuf;

use super::{BLOCK, BYTES, LINES};
use crate::cli::{Stop, files};

/// Lines of files.
#[derive(Default)]
pub(super) struct Lines {
    coming: Coming,
    /// Those that were read while others were judged.
    ahead: Option<Result<Vec<Chunk>, Stop>>,
}

/// What is still to be read.
#[derive(Default)]
struct Coming {
    files: VecDeque<PathBuf>,
    at: Option<Open>,
}

/// A file at some line.
struct Open {
    name: String,
    reader: Box<dyn BufRead + Send>,
    lines: u32,
    records: usize,
    /// So many bytes the last lines were.
    usual: usize,
}

/// Some lines of a file, as many as there are bytes.
pub(super) struct Chunk {
    pub(super) name: String,
    pub(super) bytes: Vec<u8>,
    pub(super) lines: u32,
    pub(super) records: usize,
}

impl Lines {
    /// Of a file.
    pub(super) fn of(path: &str) -> Lines {
        let mut lines = Lines::default();
        lines.coming.files.push_back(PathBuf::from(path));
        lines
    }

    /// Of what a reader gives, called by a name.
    pub(super) fn read(name: &str, reader: Box<dyn BufRead + Send>) -> Lines {
        let mut lines = Lines::default();
        lines.coming.at = Some(Open::new(name, reader));
        lines
    }

    /// The next ones; none where all were given.
    pub(super) fn next(&mut self) -> Result<Vec<Chunk>, Stop> {
        let ahead = self.ahead.take();
        ahead.unwrap_or_else(|| self.coming.chunks())
    }

    /// Reads ahead.
    pub(super) fn go_on(&mut self) {
        self.ahead = Some(self.coming.chunks());
    }
}

impl Coming {
    /// Some further lines; none where all were given.
    fn chunks(&mut self) -> Result<Vec<Chunk>, Stop> {
        let mut chunks: Vec<Chunk> = Vec::new();
        let (mut lines, mut bytes) = (0, 0);
        while lines < LINES && bytes < BYTES {
            let Some(open) = self.open()? else { break };
            let chunk = open.chunk()?;
            if chunk.bytes.is_empty() {
                self.at = None;
                continue;
            }
            lines += BLOCK;
            bytes += chunk.bytes.len();
            chunks.push(chunk);
        }
        Ok(chunks)
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

impl Open {
    fn new(name: &str, reader: Box<dyn BufRead + Send>) -> Open {
        Open {
            name: name.to_owned(),
            reader,
            lines: 0,
            records: 0,
            usual: 0,
        }
    }

    /// Some further lines; none at the end.
    fn chunk(&mut self) -> Result<Chunk, Stop> {
        let mut chunk = Chunk {
            name: self.name.clone(),
            bytes: Vec::with_capacity(self.usual + self.usual / 4),
            lines: self.lines,
            records: self.records,
        };
        for _ in 0..BLOCK {
            let start = chunk.bytes.len();
            let read = self.reader.read_until(b'\n', &mut chunk.bytes);
            let failed = |e| Stop::Failed(format!("cannot read `{}`: {e}", self.name));
            if read.map_err(failed)? == 0 {
                break;
            }
            let line = chunk.bytes.get(start..).unwrap_or_default();
            // Most lines are seen not to be empty by their first byte.
            let blank = |b: &u8| *b <= b' ' || !b.is_ascii();
            let empty = line.iter().all(blank)
                && std::str::from_utf8(line).is_ok_and(|line| line.trim().is_empty());
            self.lines += 1;
            self.records += usize::from(!empty);
        }
        self.usual = chunk.bytes.len();
        Ok(chunk)
    }
}
