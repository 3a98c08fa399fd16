//! Snapshots of a register in one file: written, and laid beside the systems, line by line, so that a
//! register of any length takes little memory. What is held of the file is where each system stands.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs::File;
use std::io::{BufRead as _, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::folder::{Folder, checked_question};
use super::survey::{Seen, Taken, Verdicts, asked, inquiry, prints, take};
use crate::cli::inquiry::{self, streamed::Records};
use crate::cli::{Stop, files};
use solon::report::RejectedRecord;
use solon::report::snapshot::{
    Asked, Checked, Prints, Question, Snapshot, Status, compare, system_of, verdict_line,
};
use solon::{Once, Record};

/// Of so many records that cannot be read it is told why.
const EXPLAINED: usize = 10_000;

/// So many snapshots are made together.
const TOGETHER: usize = 64;

/// A file of snapshots.
pub(super) struct Register {
    given: PathBuf,
    /// Its folder, from which paths are kept.
    pub(super) folder: Folder,
    pub(super) question: Option<Question>,
    systems: BTreeMap<String, Place>,
    /// Lines that cannot be read, and what is wrong with each.
    pub(super) broken: Vec<Checked>,
    reader: Option<BufReader<File>>,
    /// What is to be written in place of a system's line: nothing where it goes.
    changed: BTreeMap<String, Option<Snapshot>>,
}

/// Where a system stands.
struct Place {
    at: u64,
    line: u32,
    seen: bool,
}

impl Register {
    /// A file that may still have to be made.
    pub(super) fn new(given: &Path) -> Result<Register, Stop> {
        if given.is_dir() {
            return Err(Stop::Usage(format!(
                "`{}` is a folder; `--file` names a file, `--dir` a folder",
                given.display()
            )));
        }
        let parent = given.parent().filter(|p| !p.as_os_str().is_empty());
        let mut out = Register {
            given: given.to_owned(),
            folder: Folder::new(parent.unwrap_or(Path::new(".")))?,
            question: None,
            systems: BTreeMap::new(),
            broken: Vec::new(),
            reader: None,
            changed: BTreeMap::new(),
        };
        if given.exists() {
            out.read()?;
        }
        Ok(out)
    }

    /// A file in which something was recorded.
    pub(super) fn recorded(given: &Path) -> Result<(Register, Question), Stop> {
        let register = Register::new(given)?;
        let question = register.question.clone().ok_or_else(|| {
            Stop::Failed(format!(
                "there is no file `{}`; `solon snapshot record FILES --file {0}` makes it",
                given.display()
            ))
        })?;
        Ok((register, question))
    }

    /// The file as it was given.
    pub(super) fn name(&self) -> String {
        files::slashes(&self.given)
    }

    fn failed(&self, what: &str, e: &std::io::Error) -> Stop {
        Stop::Failed(format!("cannot {what} `{}`: {e}", self.given.display()))
    }

    /// Finds where each system stands.
    fn read(&mut self) -> Result<(), Stop> {
        let file = File::open(&self.given).map_err(|e| self.failed("read", &e))?;
        let mut reader = BufReader::with_capacity(1 << 18, file);
        let (mut bytes, mut at, mut line) = (Vec::new(), 0, 0_u32);
        loop {
            bytes.clear();
            let read = reader.read_until(b'\n', &mut bytes);
            let read = read.map_err(|e| self.failed("read", &e))?;
            if read == 0 {
                break;
            }
            line = line.saturating_add(1);
            let text = str::from_utf8(&bytes).map(str::trim_end);
            if line == 1 {
                let text = text.unwrap_or_default();
                self.question = Some(self.first(text)?);
            } else {
                self.index(text, at, line);
            }
            at += read as u64;
        }
        if self.question.is_none() {
            self.first("")?;
        }
        self.reader = Some(reader);
        Ok(())
    }

    /// The question.
    fn first(&self, text: &str) -> Result<Question, Stop> {
        let wrong = |_: &str, what: String| {
            Stop::Failed(format!(
                "{}:1: {what}; restore the file from version control",
                self.name()
            ))
        };
        let question = Question::of_line(text).map_err(|e| wrong("", e.message))?;
        checked_question(&question, &wrong)?;
        Ok(question)
    }

    fn index(&mut self, text: Result<&str, std::str::Utf8Error>, at: u64, line: u32) {
        let system = match text {
            Ok(text) => system_of(text, line).map_err(|e| e.message),
            Err(e) => Err(format!("this is not UTF-8 text ({e})")),
        };
        let problem = match system {
            Err(why) => (format!("line {line}"), why),
            Ok(system) => match self.systems.get(&system) {
                None => {
                    let seen = false;
                    self.systems.insert(system, Place { at, line, seen });
                    return;
                }
                Some(first) => {
                    let why = format!("`{system}` stands in line {} already", first.line);
                    (system, why)
                }
            },
        };
        let (system, why) = problem;
        let shown = self.name();
        let why = format!(
            "{shown}:{line}: {why}; restore the file from version control, or record it anew"
        );
        self.broken
            .push(Checked::plain(&system, &shown, Status::Broken, why));
    }

    /// What is recorded of a system.
    fn snapshot(&mut self, system: &str) -> Option<Result<Snapshot, String>> {
        let place = self.systems.get_mut(system)?;
        place.seen = true;
        let (at, line) = (place.at, place.line);
        let read = self.line(at).map_err(|e| e.to_string());
        let name = self.name();
        let whole = !self.question.as_ref().is_some_and(Question::of_verdicts);
        Some(read.and_then(|text| {
            let wrong =
                |e: solon::report::snapshot::Broken| format!("{name}:{line}: {}", e.message);
            Snapshot::of_line(&text, line, whole).map_err(wrong)
        }))
    }

    /// The line that begins at a place.
    fn line(&mut self, at: u64) -> std::io::Result<String> {
        let mut out = String::new();
        if let Some(reader) = &mut self.reader {
            // Mostly it is the next one, which is read already.
            let here = reader.stream_position()?;
            let way = i64::try_from(at).unwrap_or(i64::MAX) - i64::try_from(here).unwrap_or(0);
            reader.seek_relative(way)?;
            reader.read_line(&mut out)?;
        }
        Ok(out)
    }

    /// What becomes of a system's line, once [`Register::write`] is called.
    pub(super) fn change(&mut self, system: &str, to: Option<Snapshot>) {
        self.changed.insert(system.to_owned(), to);
    }

    /// Writes what has changed.
    pub(super) fn write(&mut self) -> Result<(), Stop> {
        let mut changed = std::mem::take(&mut self.changed);
        let (Some(reader), false) = (&mut self.reader, changed.is_empty()) else {
            return Ok(());
        };
        let failed = |e: std::io::Error| {
            Stop::Failed(format!("cannot write `{}`: {e}", self.given.display()))
        };
        reader.seek(SeekFrom::Start(0)).map_err(failed)?;
        let mut out = Written::new(&self.given)?;
        let mut first = true;
        for line in reader.by_ref().lines() {
            let line = line.map_err(failed)? + "\n";
            let system = (!first).then(|| system_of(&line, 1).ok()).flatten();
            first = false;
            match system.and_then(|s| changed.remove(&s)) {
                None => out.put(&line)?,
                Some(None) => {}
                Some(Some(now)) => out.put(&now.line())?,
            }
        }
        for now in changed.into_values().flatten() {
            out.put(&now.line())?;
        }
        out.finish()
    }

    /// The register beside its snapshots, system by system, and then the snapshots without a system.
    pub(super) fn pass(
        &mut self,
        question: &Question,
        systems: &[String],
        each: &mut dyn FnMut(Seen) -> Result<(), Stop>,
    ) -> Result<Passed, Stop> {
        let asked_for = inquiry(&self.folder, question, systems)?;
        let names = files::chosen(&asked_for.packs.packs);
        let put = inquiry::question(&asked_for, &names)?;
        let regimes = put.regimes()?;
        let (prints, packs) = (prints(&regimes), asked(&regimes)?);
        let print = |pack: &str| prints.get(packs.iter().position(|p| p.pack == pack)?);
        let mut out = Passed::default();
        let mut records = match asked_for.files.is_empty() {
            true => None,
            false => Some(Records::of(&asked_for, &put, false)?),
        };
        let mut sides = Sides::default();
        let verdicts = question.of_verdicts().then(|| Verdicts {
            prints: &prints,
            lang: asked_for.lang,
            known: Once::default(),
        });
        let (mut waiting, mut some) = (VecDeque::new(), Vec::new());
        while let Some(records) = &mut records {
            // What was taken is compared while what comes next is.
            let before: Vec<Result<Taken, Record>> = std::mem::take(&mut some);
            let compare = || {
                let mut before = before.into_iter();
                before.try_for_each(|one| self.beside(one, &mut sides, &print, &mut out, each))
            };
            let next = match &verdicts {
                Some(verdicts) => records.judged(&put, |line, _| verdicts.take(line), compare)?,
                None => {
                    compare()?;
                    let whole = |record: Record| match record.rejected() {
                        Some(_) => Ok(Err(record)),
                        None => Ok(Ok(
                            take(&put.answer(&record)?, &prints, asked_for.lang).brief()
                        )),
                    };
                    together(records, &put, &mut waiting, &whole)?
                }
            };
            match next {
                Some(next) => some = next,
                None => break,
            }
        }
        let unread = sides.unread;
        self.rest(&unread, each)?;
        out.packs = packs;
        Ok(out)
    }

    /// A system that was taken beside what is recorded of it, or a record that could not be read.
    fn beside<'a>(
        &mut self,
        one: Result<Taken, Record>,
        sides: &mut Sides,
        prints: &dyn Fn(&str) -> Option<&'a Prints>,
        out: &mut Passed,
        each: &mut dyn FnMut(Seen) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let source = match &one {
            Ok(taken) => Some(taken.source.as_str()),
            Err(record) => source(record),
        };
        let place = source.map(|source| sides.place(source, &self.folder));
        let place = place.transpose()?.unwrap_or_default();
        match one {
            Ok(mut taken) => {
                taken.snapshot.put_place(&place);
                each(self.one(taken, &mut sides.told, prints))
            }
            Err(record) => {
                sides.unread.insert(place);
                out.reject(record);
                Ok(())
            }
        }
    }

    /// A system beside what is recorded of it.
    fn one<'a>(
        &mut self,
        taken: Taken,
        told: &mut BTreeSet<String>,
        prints: &dyn Fn(&str) -> Option<&'a Prints>,
    ) -> Seen {
        let (id, shown) = (taken.snapshot.system.clone(), self.name());
        let twice = !told.insert(id.clone());
        let mut was = None;
        let checked = match self.snapshot(&id) {
            _ if twice => {
                let why = format!(
                    "another system of the register is called so, too: this one is in {}; give \
                     each a `system:` of its own",
                    taken.source
                );
                Checked::plain(&id, &shown, Status::Clash, why)
            }
            None => Checked::plain(&id, &shown, Status::New, verdict_line(&taken.snapshot)),
            Some(Err(why)) => Checked::plain(&id, &shown, Status::Broken, why),
            Some(Ok(recorded)) => {
                let found = compare(&recorded, &taken.snapshot, prints);
                was = Some(recorded);
                Checked::compared(&id, &shown, found)
            }
        };
        taken.seen(checked, was)
    }

    /// The snapshots without a system, in the order of the file.
    fn rest(
        &mut self,
        unread: &BTreeSet<String>,
        each: &mut dyn FnMut(Seen) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let left = self.systems.iter().filter(|(_, place)| !place.seen);
        let mut left: Vec<(u64, String)> = left.map(|(id, p)| (p.at, id.clone())).collect();
        left.sort_unstable();
        for (_, id) in left {
            let shown = self.name();
            let seen = match self.snapshot(&id) {
                None => continue,
                Some(Err(why)) => {
                    Seen::alone(Checked::plain(&id, &shown, Status::Broken, why), None)
                }
                Some(Ok(was)) => {
                    let place = was.made_with.text("described_in").unwrap_or_default();
                    let (status, why) = super::survey::without(place, unread);
                    Seen::alone(Checked::plain(&id, &shown, status, why), Some(was))
                }
            };
            each(seen)?;
        }
        Ok(())
    }
}

/// What is known of a register on its way.
#[derive(Default)]
struct Sides {
    /// Systems that were taken.
    told: BTreeSet<String>,
    /// Where files lie, as it is recorded.
    places: BTreeMap<String, String>,
    /// Files with records that could not be read.
    unread: BTreeSet<String>,
}

impl Sides {
    fn place(&mut self, source: &str, folder: &Folder) -> Result<String, Stop> {
        if let Some(place) = self.places.get(source) {
            return Ok(place.clone());
        }
        let place = folder.recorded_as(Path::new(source))?;
        self.places.insert(source.to_owned(), place.clone());
        Ok(place)
    }
}

/// The next snapshots of all that is said of systems: few at a time, since each takes much more memory than a
/// description. None where all were given.
fn together<T: Send>(
    records: &mut Records<'_>,
    put: &solon::Question,
    waiting: &mut VecDeque<Record>,
    take: &(impl Fn(Record) -> Result<T, Stop> + Sync),
) -> Result<Option<Vec<T>>, Stop> {
    if waiting.is_empty() {
        waiting.extend(records.next(put)?.into_iter().map(|found| found.record));
    }
    let few = waiting.len().min(TOGETHER);
    let part: Vec<Record> = waiting.drain(..few).collect();
    let taken: Result<Vec<T>, Stop> = part.into_par_iter().map(take).collect();
    taken.map(|taken| (!taken.is_empty()).then_some(taken))
}

fn source(record: &Record) -> Option<&str> {
    record.first().map(|r| r.source.name.as_str())
}

/// What a pass found beside systems.
#[derive(Default)]
pub(super) struct Passed {
    pub(super) packs: Vec<Asked>,
    pub(super) rejected: Vec<RejectedRecord>,
    unread: Vec<Record>,
    /// Records that could not be read and are not among them.
    pub(super) more: usize,
}

impl Passed {
    fn reject(&mut self, record: Record) {
        if self.unread.len() >= EXPLAINED {
            self.more += 1;
            return;
        }
        self.rejected.extend(record.rejection());
        self.unread.push(record);
    }

    /// Whether all records could be read.
    pub(super) fn is_whole(&self) -> bool {
        self.unread.is_empty()
    }

    /// Prints what is wrong with records.
    pub(super) fn complain(&self) {
        inquiry::complain(&self.unread);
    }
}

/// A file that is written whole or not at all.
pub(super) struct Written {
    to: BufWriter<File>,
    beside: PathBuf,
    path: PathBuf,
}

impl Written {
    pub(super) fn new(path: &Path) -> Result<Written, Stop> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let beside = path.with_file_name(format!(".{name}.part"));
        let failed =
            |e: std::io::Error| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent).map_err(failed)?;
        }
        let to = BufWriter::with_capacity(1 << 18, File::create(&beside).map_err(failed)?);
        Ok(Written {
            to,
            beside,
            path: path.to_owned(),
        })
    }

    fn failed(&self, e: &std::io::Error) -> Stop {
        Stop::Failed(format!("cannot write `{}`: {e}", self.path.display()))
    }

    pub(super) fn put(&mut self, text: &str) -> Result<(), Stop> {
        let written = self.to.write_all(text.as_bytes());
        written.map_err(|e| self.failed(&e))
    }

    /// Puts it in its place.
    pub(super) fn finish(mut self) -> Result<(), Stop> {
        let done = self.to.flush();
        let done = done.and_then(|()| std::fs::rename(&self.beside, &self.path));
        done.map_err(|e| self.failed(&e))
    }

    /// Leaves everything as it was.
    pub(super) fn drop(self) {
        let _ = std::fs::remove_file(&self.beside);
    }
}
