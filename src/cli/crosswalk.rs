//! `solon crosswalk`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::inquiry::{Inquiry, prepare_for};
use super::reach::{self, Choice};
use super::{Run, Stop, files};
use solon::pack;
use solon::report::{self, crosswalk};

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// The framework: the id or folder of a bundled pack, or a path
    #[arg(long, value_name = "PACK")]
    framework: String,
    /// Every duty that corresponds to no clause, and every system, not only the first ones
    #[arg(long)]
    full: bool,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write it to this file
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document
    Json,
}

pub(crate) fn run(o: &Options) -> Run {
    if o.full && o.format != Format::Text {
        let message = "`--full` goes with `--format text`; JSON tells everything";
        return Err(Stop::Usage(message.to_owned()));
    }
    let framework = files::whole_pack(&o.framework)?;
    if framework.program().crosswalks.is_empty() {
        let known = pack::bundled().iter().filter(|b| b.is_framework());
        let known: Vec<&str> = known.map(|b| b.folder).collect();
        return Err(Stop::Usage(format!(
            "`{}` is no framework; bundled frameworks are {}",
            o.framework,
            known.join(", ")
        )));
    }
    // Whoever works by a framework asks what there is to do under any law.
    let reached = [files::REACHED.to_owned()];
    let mut choice = Choice::read(match o.inquiry.packs.packs.as_slice() {
        [] => &reached,
        named => named,
    });
    let prepared = prepare_for(&o.inquiry, &choice.packs)?;
    let on = prepared.question.day().unwrap_or_else(super::today);
    o.output
        .as_deref()
        .map_or(Ok(()), |path| prepared.spare(path))?;
    let mut walk = crosswalk::Walk::new(framework.program(), on, o.inquiry.lang);
    let exit = reach::each(&prepared, &mut choice, |told| match told {
        Ok(answer) => walk.add(answer.system(), &answer.results(false)),
        Err(rejection) => walk.reject(rejection),
    })?;
    let found = walk.finish();
    let text = match o.format {
        Format::Text => crosswalk::text(&found, o.full, o.inquiry.lang),
        Format::Json => format!("{}\n", report::to_json(&found)),
    };
    super::write(o.output.as_deref(), &text)?;
    Ok(exit)
}
