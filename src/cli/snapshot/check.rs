//! `solon snapshot check`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::folder::{Folder, file_name};
use super::paint;
use super::survey::{Survey, survey};
use crate::cli::{Exit, Run, Stop, out};
use solon::report::snapshot::Check;
use solon::report::{self, junit, snapshot};

#[derive(Args)]
pub(crate) struct Options {
    /// The register: all descriptions, or folders of them; those recorded when absent
    files: Vec<String>,
    /// The folder of the snapshots
    #[arg(long, value_name = "DIR")]
    dir: PathBuf,
    /// How to print what differs
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write a file `….snap.yaml.new` beside each snapshot that differs
    #[arg(long)]
    pending: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON object
    Json,
    /// JUnit XML, a case for each system
    Junit,
}

pub(crate) fn run(o: &Options) -> Run {
    let (folder, question) = Folder::recorded(&o.dir)?;
    let survey = survey(&folder, &question, &o.files, true)?;
    if o.pending {
        pending(&folder, &survey)?;
    }
    let check = survey.check(&question);
    out(&match o.format {
        Format::Json => format!("{}\n", report::to_json(&check)),
        Format::Junit => junit::check(&check),
        Format::Text => {
            let mut text = snapshot::text(&check);
            if check.differs() {
                text.push_str(&format!(
                    "\n`solon snapshot review --dir {}` goes through what differs.\n",
                    folder.name()
                ));
            }
            paint(&text)
        }
    })?;
    Ok(exit(&check))
}

/// What a check comes to.
pub(super) fn exit(check: &Check) -> Exit {
    let mut exit = Exit::Done;
    if check.fails() {
        exit = exit.worse(Exit::Input);
    }
    if check.differs() {
        exit = exit.worse(Exit::Differs);
    }
    exit
}

/// Puts what is new beside what is recorded, and takes away what waits no longer.
fn pending(folder: &Folder, survey: &Survey) -> Result<(), Stop> {
    for seen in &survey.seen {
        match &seen.now {
            Some(now) if seen.checked.status.differs() => folder.propose(now)?,
            _ => folder.settle(&file_name(&seen.checked.system))?,
        }
    }
    Ok(())
}
