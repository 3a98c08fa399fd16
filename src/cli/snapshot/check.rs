//! `solon snapshot check`.

use clap::{Args, ValueEnum};

use super::folder::{Folder, file_name};
use super::paint;
use super::store::{At, Store};
use super::survey::{Seen, Survey};
use crate::cli::{Exit, Run, Stop, out};
use solon::report::snapshot::{Check, Status};
use solon::report::{self, junit, snapshot};

/// Of so many systems of a file it is told what differs; of the others, how many they are.
const LISTED: usize = 10_000;

#[derive(Args)]
pub(crate) struct Options {
    /// The register: all descriptions, or folders of them; those recorded when absent
    files: Vec<String>,
    #[command(flatten)]
    at: At,
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
    let (store, question) = o.at.recorded()?;
    // Of a file what is as recorded is counted; and what differs is told without end, if it must be, but
    // what it is in no more detail than this.
    let told = std::cell::Cell::new(0);
    let wanted = |seen: &Seen| {
        let listed = seen.checked.status != Status::Same || !seen.checked.reviews.is_empty();
        let room = told.get() < LISTED;
        told.set(told.get() + usize::from(listed && room));
        listed && room
    };
    let survey = store.survey(&question, &o.files, true, &wanted)?;
    match &store {
        Store::Folder(folder) if o.pending => pending(folder, &survey)?,
        Store::File(_) if o.pending => {
            return Err(Stop::Usage(
                "`--pending` puts files beside those of `--dir`; a `--file` has none".to_owned(),
            ));
        }
        _ => {}
    }
    let check = survey.check(&question);
    out(&match o.format {
        Format::Json => format!("{}\n", report::to_json(&check)),
        Format::Junit => junit::check(&check),
        Format::Text => {
            let mut text = snapshot::text(&check);
            if check.differs() {
                text.push_str(&format!(
                    "\n`solon snapshot review {}` goes through what differs.\n",
                    o.at.option()
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
