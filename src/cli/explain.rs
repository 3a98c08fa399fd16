//! `solon explain`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::inquiry::{Inquiry, complain, prepare_for, question};
use super::reach::Choice;
use super::{Exit, Run, Stop, files};
use solon::program::Law;
use solon::report::explanation::{self, Asked, Explanation, Wanted};
use solon::report::{self};

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// Why a rule applies, a duty binds, or a level is what it is: the smallest sets of answers that
    /// force it
    #[arg(long, value_name = "RULE|LEVEL|DUTY")]
    why: Vec<String>,
    /// Why not: the smallest sets of answers that exclude it, the conditions that fail, and what would
    /// bring it
    #[arg(long, value_name = "RULE|LEVEL|DUTY")]
    why_not: Vec<String>,
    /// The smallest changes that reach a level: of design choices, and of what is not answered;
    /// `SCALE:LEVEL` for one scale alone, `out` for out of scope
    #[arg(long, value_name = "LEVEL")]
    change: Vec<String>,
    /// Every way to a level, or `out` of scope, complete and minimal: of all systems without a FILE,
    /// else those that are still open to the system
    #[arg(long, value_name = "LEVEL")]
    ways: Vec<String>,
    /// Which readings of contested points make the result another one
    #[arg(id = "other_readings", long = "readings")]
    readings: bool,
    /// Everything, not only what fits on a screen
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
    /// One JSON document: an object, or an array of several
    Json,
    /// A document
    Markdown,
}

pub(crate) fn run(o: &Options) -> Run {
    if o.full && o.format != Format::Text {
        let message = "`--full` goes with `--format text`; the other formats tell everything";
        return Err(Stop::Usage(message.to_owned()));
    }
    let asked = Asked {
        why: o.why.clone(),
        why_not: o.why_not.clone(),
        change: o.change.clone(),
        ways: o.ways.clone(),
        readings: o.readings,
    };
    if o.inquiry.files.is_empty() {
        return all_systems(o, &asked);
    }
    let mut choice = Choice::read(&o.inquiry.packs.packs);
    let prepared = prepare_for(&o.inquiry, &choice.packs)?;
    // What is named must be somewhere, whatever a description reaches.
    let regimes = prepared.question.regimes()?;
    wanted(regimes.iter().map(|r| &r.law), &asked)?;
    o.output
        .as_deref()
        .map_or(Ok(()), |path| prepared.spare(path))?;
    complain(prepared.rejected());
    let mut exit = Exit::Done;
    let (mut texts, mut documents) = (Vec::new(), Vec::new());
    for record in &prepared.records {
        if record.rejected().is_some() {
            exit = exit.worse(Exit::Input);
            if let (Format::Json, Some(value)) = (o.format, record.rejection()) {
                documents.push(report::to_json(&value));
            }
            continue;
        }
        let put = choice.of(&prepared.question, record)?;
        let answer = put.answer(record)?;
        let results = answer.results(false);
        let wanted = wanted(results.iter().map(|r| r.law), &asked)?;
        let explained =
            explanation::explain(Some(answer.system()), &results, &wanted, o.inquiry.lang);
        match o.format {
            Format::Json => documents.push(report::to_json(&explained)),
            Format::Text | Format::Markdown => texts.push(rendered(o, &explained)),
        }
    }
    let text = match o.format {
        Format::Text | Format::Markdown => texts.join("\n"),
        Format::Json => format!("{}\n", report::one_document(documents)),
    };
    write(o, &text)?;
    Ok(exit)
}

fn write(o: &Options, text: &str) -> Result<(), Stop> {
    match &o.output {
        Some(path) => std::fs::write(path, text)
            .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", path.display()))),
        None => super::out(text),
    }
}

/// A description that says nothing stands for all systems.
const ALL: &str = "solon: 1\nsystem: all\nfacts: {}\n";

/// Without a description: the ways that are open to all systems, and nothing else.
fn all_systems(o: &Options, asked: &Asked) -> Run {
    let others = [&o.why, &o.why_not, &o.change];
    if o.ways.is_empty() || o.readings || others.iter().any(|list| !list.is_empty()) {
        let message = "give a description; without one there is only `--ways LEVEL`";
        return Err(Stop::Usage(message.to_owned()));
    }
    let question = question(&o.inquiry, &files::chosen(&o.inquiry.packs.packs))?;
    let record = question.read(solon::Input::new(ALL));
    let Some(record) = record.first() else {
        return Ok(Exit::Done);
    };
    let answer = question.answer(record)?;
    let results = answer.results(false);
    let wanted = wanted(results.iter().map(|r| r.law), asked)?;
    let explained = explanation::explain(None, &results, &wanted, o.inquiry.lang);
    let text = match o.format {
        Format::Text | Format::Markdown => rendered(o, &explained),
        Format::Json => format!("{}\n", report::to_json(&explained)),
    };
    write(o, &text)?;
    Ok(Exit::Done)
}

fn wanted<'a>(laws: impl Iterator<Item = &'a Law>, asked: &Asked) -> Result<Vec<Wanted>, Stop> {
    let laws: Vec<&Law> = laws.collect();
    Wanted::read(&laws, asked).map_err(Stop::Usage)
}

fn rendered(o: &Options, explained: &Explanation) -> String {
    match o.format {
        Format::Markdown => explanation::markdown::text(explained, o.inquiry.lang),
        Format::Text | Format::Json => explanation::text(explained, o.full, o.inquiry.lang),
    }
}
