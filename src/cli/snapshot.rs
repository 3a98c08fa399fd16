//! `solon snapshot`: the verdicts on a register of systems under version control. A verdict and its
//! wording are kept apart, and a verdict is only ever accepted system by system.

use clap::{Args, Subcommand};

use super::Run;

mod accept;
mod check;
mod folder;
mod record;
mod register;
mod review;
mod store;
mod survey;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Record the verdicts on systems that have no snapshot yet
    #[command(
        after_help = "Example: solon snapshot record systems --dir snapshots --on 2026-11-24"
    )]
    Record(Box<record::Options>),
    /// Say which systems are no longer as recorded; ends with 6 when any is not
    #[command(
        after_help = "Example: solon snapshot check --dir snapshots --format junit > snapshots.xml"
    )]
    Check(check::Options),
    /// Go through what differs, and accept or reject it piece by piece
    #[command(after_help = "Example: solon snapshot review --dir snapshots\n\
        Answers are read line by line: a, r or s; the end of the input skips the rest.")]
    Review(review::Options),
    /// Accept the verdict, or the wording, of systems by name
    #[command(
        after_help = "Example: solon snapshot accept cv-ranker --verdict --dir snapshots\n\
        A verdict is only ever accepted by the name of its system."
    )]
    Accept(accept::Options),
}

pub(crate) fn run(o: &Options) -> Run {
    match &o.command {
        Command::Record(o) => record::run(o),
        Command::Check(o) => check::run(o),
        Command::Review(o) => review::run(o),
        Command::Accept(o) => accept::run(o),
    }
}

/// What was recorded in red, what is in green; stripped where nobody sees it.
fn paint(text: &str) -> String {
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let colour = match line.trim_start_matches(' ').get(..2) {
            Some("- ") => "\u{1b}[31m",
            Some("+ ") => "\u{1b}[32m",
            _ => {
                out.push_str(line);
                continue;
            }
        };
        let bare = line.trim_end_matches('\n');
        out.push_str(&format!("{colour}{bare}\u{1b}[0m\n"));
    }
    out
}
