//! Where snapshots are kept: a folder with a file for each system, or one file for a register.

use std::cell::RefCell;
use std::path::PathBuf;

use clap::Args;

use super::folder::{Folder, file_name};
use super::register::Register;
use super::survey::{Seen, Survey, survey};
use crate::cli::{Run, Stop, files};
use solon::report::snapshot::{Counts, Question, Snapshot};

/// Where snapshots are.
#[derive(Args)]
pub(super) struct At {
    /// The folder of the snapshots, with a file for each system
    #[arg(long, value_name = "DIR", required_unless_present = "file")]
    pub(super) dir: Option<PathBuf>,
    /// One file for all snapshots in place of a folder, with a line for each system; of words it keeps a
    /// digest
    #[arg(long, value_name = "FILE", conflicts_with = "dir")]
    pub(super) file: Option<PathBuf>,
}

/// Snapshots that were recorded.
pub(super) enum Store {
    Folder(Folder),
    File(Box<RefCell<Register>>),
}

impl At {
    /// The snapshots there, and the question that they answer.
    pub(super) fn recorded(&self) -> Result<(Store, Question), Stop> {
        if let Some(file) = &self.file {
            let (register, question) = Register::recorded(file)?;
            return Ok((Store::File(Box::new(RefCell::new(register))), question));
        }
        let dir = self.dir.clone().unwrap_or_default();
        let (folder, question) = Folder::recorded(&dir)?;
        Ok((Store::Folder(folder), question))
    }

    /// As it is written in a command.
    pub(super) fn option(&self) -> String {
        match (&self.file, &self.dir) {
            (Some(file), _) => format!("--file {}", files::slashes(file)),
            (None, Some(dir)) => format!("--dir {}", files::slashes(dir)),
            (None, None) => String::new(),
        }
    }
}

impl Store {
    /// Asks the question again; of a file, those systems are kept for which `wanted` is so, and the others
    /// counted.
    pub(super) fn survey(
        &self,
        question: &Question,
        systems: &[String],
        loud: bool,
        wanted: &dyn Fn(&Seen) -> bool,
    ) -> Result<Survey, Stop> {
        let register = match self {
            Store::Folder(folder) => return survey(folder, question, systems, loud),
            Store::File(register) => register,
        };
        let mut register = register.borrow_mut();
        let broken = std::mem::take(&mut register.broken);
        let mut seen: Vec<Seen> = broken.into_iter().map(|c| Seen::alone(c, None)).collect();
        let mut more = Counts::default();
        let passed = register.pass(question, systems, &mut |one| {
            match wanted(&one) {
                true => seen.push(one),
                false => more.add(one.checked.status),
            }
            Ok(())
        })?;
        if loud {
            passed.complain();
        }
        more.unread += passed.more;
        Ok(Survey::of(seen, passed.rejected, passed.packs, more))
    }

    /// Keeps a snapshot.
    pub(super) fn keep(&self, snapshot: &Snapshot) -> Result<(), Stop> {
        match self {
            Store::Folder(folder) => folder.keep(snapshot).map(|_| ()),
            Store::File(register) => {
                let kept = Some(snapshot.clone());
                register.borrow_mut().change(&snapshot.system, kept);
                Ok(())
            }
        }
    }

    /// Removes the snapshot of a system.
    pub(super) fn forget(&self, system: &str) -> Result<(), Stop> {
        match self {
            Store::Folder(folder) => folder.forget(&file_name(system)),
            Store::File(register) => {
                register.borrow_mut().change(system, None);
                Ok(())
            }
        }
    }

    /// Drops what waits beside the snapshot of a system.
    pub(super) fn settle(&self, system: &str) -> Result<(), Stop> {
        match self {
            Store::Folder(folder) => folder.settle(&file_name(system)),
            Store::File(_) => Ok(()),
        }
    }

    /// Writes what was kept, where that waits.
    pub(super) fn done(&self, exit: crate::cli::Exit) -> Run {
        if let Store::File(register) = self {
            register.borrow_mut().write()?;
        }
        Ok(exit)
    }
}
