//! `solon crosswalk`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::inquiry::{Inquiry, complain, prepare_for};
use super::reach::Choice;
use super::{Exit, Run, Stop, files};
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
    let framework = files::load_clean(&o.framework, true)?;
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
    complain(prepared.rejected());
    let mut exit = Exit::Done;
    let mut walk = crosswalk::Walk::new(framework.program(), on, o.inquiry.lang);
    for record in &prepared.records {
        if record.rejected().is_some() {
            exit = exit.worse(Exit::Input);
            if let Some(rejection) = record.rejection() {
                walk.reject(rejection);
            }
            continue;
        }
        let asked = choice.of(&prepared.question, record)?;
        let answer = asked.answer(record)?;
        walk.add(answer.system(), &answer.results(false));
    }
    let found = walk.finish();
    let text = match o.format {
        Format::Text => crosswalk::text(&found, o.full, o.inquiry.lang),
        Format::Json => format!("{}\n", report::to_json(&found)),
    };
    match &o.output {
        Some(path) => std::fs::write(path, text)
            .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", path.display())))?,
        None => super::out(&text)?,
    }
    Ok(exit)
}
