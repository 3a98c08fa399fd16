//! A folder of snapshots: one file per system, and the question that they all answer.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use sha2::{Digest as _, Sha256};

use crate::cli::files::{SNAPSHOT_ENDING as ENDING, SNAPSHOT_QUESTION as QUESTION};
use crate::cli::{Stop, day, files};
use solon::Lang;
use solon::report::snapshot::{Question, Snapshot};

/// What is added for a snapshot that waits to be accepted.
const PENDING: &str = ".new";
/// The longest name that is written out, in bytes.
const LONGEST: usize = 120;

/// A folder of snapshots.
pub(super) struct Folder {
    /// As it was given.
    given: PathBuf,
    /// Without links and dots.
    real: PathBuf,
}

impl Folder {
    /// A folder that may still have to be made.
    pub(super) fn new(given: &Path) -> Result<Folder, Stop> {
        if given.exists() && !given.is_dir() {
            return Err(Stop::Usage(format!(
                "`{}` is a file; `--dir` names a folder",
                given.display()
            )));
        }
        Ok(Folder {
            given: given.to_owned(),
            real: real(given)?,
        })
    }

    /// A folder in which something was recorded.
    pub(super) fn recorded(given: &Path) -> Result<(Folder, Question), Stop> {
        if !given.exists() {
            return Err(Stop::Failed(format!(
                "there is no folder `{}`; `solon snapshot record FILES --dir {0}` makes it",
                given.display()
            )));
        }
        let folder = Folder::new(given)?;
        let question = folder.question()?.ok_or_else(|| {
            Stop::Failed(format!(
                "`{}` holds no `{QUESTION}`, so nothing was recorded in it; \
                 `solon snapshot record FILES --dir {0}` does",
                given.display()
            ))
        })?;
        Ok((folder, question))
    }

    /// The folder as it was given.
    pub(super) fn name(&self) -> String {
        files::slashes(&self.given)
    }

    /// A file of it, for messages.
    pub(super) fn shown(&self, file: &str) -> String {
        files::slashes(&self.given.join(file))
    }

    /// The question, if one was recorded.
    pub(super) fn question(&self) -> Result<Option<Question>, Stop> {
        let path = self.given.join(QUESTION);
        if !path.exists() {
            return Ok(None);
        }
        let text = files::read(&path)?;
        let wrong = |line: u32, what: String| {
            Stop::Failed(format!(
                "{}:{line}: {what}; restore the file from version control",
                self.shown(QUESTION)
            ))
        };
        let question = Question::read(&text).map_err(|e| wrong(e.line, e.message))?;
        checked_question(&question, &|key, what| {
            wrong(Question::line(&text, key), what)
        })?;
        Ok(Some(question))
    }

    /// Every snapshot by the name of its file: as read, or why it cannot be.
    pub(super) fn snapshots(&self) -> Result<BTreeMap<String, Result<Snapshot, String>>, Stop> {
        let mut out = BTreeMap::new();
        if !self.given.is_dir() {
            return Ok(out);
        }
        let entries = std::fs::read_dir(&self.given)
            .map_err(|e| Stop::Failed(format!("cannot read `{}`: {e}", self.name())))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.ends_with(ENDING) && !name.starts_with('.') {
                let snapshot = self.snapshot(&name);
                out.insert(name, snapshot);
            }
        }
        Ok(out)
    }

    fn snapshot(&self, file: &str) -> Result<Snapshot, String> {
        let text = files::read(&self.given.join(file)).map_err(|e| e.to_string())?;
        let shown = self.shown(file);
        let snapshot =
            Snapshot::read(&text).map_err(|e| format!("{shown}:{}: {}", e.line, e.message))?;
        let expected = file_name(&snapshot.system);
        if expected != file {
            let line = text.lines().position(|l| l.starts_with("system:"));
            return Err(format!(
                "{shown}:{}: this is a snapshot of `{}`, which belongs in `{expected}`",
                line.map_or(1, |l| l + 1),
                snapshot.system
            ));
        }
        Ok(snapshot)
    }

    /// Writes the question.
    pub(super) fn ask(&self, question: &Question) -> Result<(), Stop> {
        self.put(QUESTION, &question.write()).map(|_| ())
    }

    /// Writes a snapshot, and drops the one that waited; whether anything changed.
    pub(super) fn keep(&self, snapshot: &Snapshot) -> Result<bool, Stop> {
        let file = file_name(&snapshot.system);
        let changed = self.put(&file, &snapshot.write())?;
        self.settle(&file)?;
        Ok(changed)
    }

    /// Puts a snapshot beside the one that is recorded.
    pub(super) fn propose(&self, snapshot: &Snapshot) -> Result<(), Stop> {
        let file = file_name(&snapshot.system) + PENDING;
        self.put(&file, &snapshot.write()).map(|_| ())
    }

    /// Drops what waits beside a snapshot.
    pub(super) fn settle(&self, file: &str) -> Result<(), Stop> {
        self.drop(&format!("{file}{PENDING}"))
    }

    /// Removes a snapshot.
    pub(super) fn forget(&self, file: &str) -> Result<(), Stop> {
        self.settle(file)?;
        self.drop(file)
    }

    fn drop(&self, file: &str) -> Result<(), Stop> {
        let path = self.given.join(file);
        match std::fs::remove_file(&path) {
            Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(Stop::Failed(format!(
                "cannot remove `{}`: {e}",
                path.display()
            ))),
            _ => Ok(()),
        }
    }

    /// Writes a file whole or not at all; one that is as wanted is not touched.
    fn put(&self, file: &str, text: &str) -> Result<bool, Stop> {
        let path = self.given.join(file);
        if std::fs::read(&path).is_ok_and(|old| old == text.as_bytes()) {
            return Ok(false);
        }
        let failed =
            |e: std::io::Error| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
        std::fs::create_dir_all(&self.given).map_err(failed)?;
        let mut beside = OsString::from(".");
        beside.push(file);
        beside.push(".part");
        let beside = self.given.join(beside);
        std::fs::write(&beside, text).map_err(failed)?;
        std::fs::rename(&beside, &path).map_err(failed)?;
        Ok(true)
    }

    /// A path as it is recorded: from this folder.
    pub(super) fn recorded_as(&self, path: &Path) -> Result<String, Stop> {
        let way = way(&self.real, &real(path)?);
        Ok(if way.starts_with('.') || Path::new(&way).is_absolute() {
            way
        } else {
            format!("./{way}")
        })
    }

    /// A recorded path as it is opened: from the working folder, where that is shorter.
    pub(super) fn opened_as(&self, recorded: &str) -> Result<String, Stop> {
        let whole = plain(&self.real.join(recorded));
        let work = std::env::current_dir()?;
        let way = way(&real(&work)?, &whole);
        let whole = files::slashes(&whole);
        Ok(if way.len() < whole.len() { way } else { whole })
    }

    /// Whether a recorded name is a path.
    pub(super) fn is_path(recorded: &str) -> bool {
        recorded.starts_with('.')
            || Path::new(recorded).has_root()
            || Path::new(recorded).is_absolute()
    }
}

/// Whether days and language of a question can be read; what is wrong is told with its key.
pub(super) fn checked_question(
    question: &Question,
    wrong: &dyn Fn(&str, String) -> Stop,
) -> Result<(), Stop> {
    for (key, value) in [("on", &question.on), ("law", &question.law)] {
        day(value).map_err(|e| wrong(key, e))?;
    }
    match question.lang.parse::<Lang>() {
        Ok(_) => Ok(()),
        Err(e) => Err(wrong("lang", e.to_string())),
    }
}

/// Whether Windows keeps a name to itself: that of a device, whatever ending follows.
fn reserved(name: &str) -> bool {
    let base = name.split('.').next().unwrap_or(name);
    let base = base.trim_end().to_uppercase();
    if matches!(
        base.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$"
    ) {
        return true;
    }
    let number = base.strip_prefix("COM").or(base.strip_prefix("LPT"));
    let mut digits = number.unwrap_or_default().chars();
    let digit = matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³'));
    digit && digits.next().is_none()
}

/// The file of a system: its id, with what some file system may not hold written as `%` and two
/// digits: characters, a point at the start, and the first letter of a name that is reserved. (A point
/// at the end of an id is none at the end of the file.) An id that is too long is cut and told apart by its digest.
pub(super) fn file_name(system: &str) -> String {
    let mut stem = String::new();
    let reserved = reserved(system);
    for (i, c) in system.char_indices() {
        let fine = c.is_alphanumeric() || matches!(c, '-' | '_') || (c == '.' && i > 0);
        let fine = fine && !(reserved && i == 0);
        if fine {
            stem.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                stem.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    if stem.len() > LONGEST {
        let digest = Sha256::digest(system.as_bytes());
        let mut short = String::new();
        for c in stem.chars() {
            if short.len() + c.len_utf8() > LONGEST {
                break;
            }
            short.push(c);
        }
        short.push('~');
        short.extend(digest.iter().take(8).map(|b| format!("{b:02x}")));
        stem = short;
    }
    stem + ENDING
}

/// A path without links as far as it exists, and without dots.
fn real(path: &Path) -> Result<PathBuf, Stop> {
    let whole = std::path::absolute(path)
        .map_err(|e| Stop::Failed(format!("`{}`: {e}", path.display())))?;
    let mut there = whole.as_path();
    let mut rest = Vec::new();
    loop {
        if let Ok(found) = there.canonicalize() {
            let all = rest.iter().rev().fold(found, |p, part| p.join(part));
            return Ok(plain(&all));
        }
        match (there.parent(), there.components().next_back()) {
            (Some(parent), Some(part)) => {
                rest.push(part.as_os_str().to_owned());
                there = parent;
            }
            _ => return Ok(plain(&whole)),
        }
    }
}

/// A path with its dots resolved by name.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

/// The way from one folder to a path; the whole path where there is none.
fn way(from: &Path, to: &Path) -> String {
    let mut a = from.components().peekable();
    let mut b = to.components().peekable();
    if a.peek() != b.peek() {
        return files::slashes(to);
    }
    while a.peek().is_some() && a.peek() == b.peek() {
        a.next();
        b.next();
    }
    let up = a.map(|_| "..".to_owned());
    let down = b.map(|part| part.as_os_str().to_string_lossy().into_owned());
    let parts: Vec<String> = up.chain(down).collect();
    if parts.is_empty() {
        ".".to_owned()
    } else {
        parts.join("/")
    }
}
