//! `solon timeline`.

use clap::{Args, ValueEnum};
use jiff::civil::{Date, date};

use super::inquiry::{Inquiry, prepare_for};
use super::reach::{self, Choice};
use super::{Run, Stop};
use solon::report;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// First day shown
    #[arg(long, value_name = "DATE", value_parser = super::day, default_value_t = date(2024, 8, 1))]
    from: Date,
    /// First day no longer shown
    #[arg(long, value_name = "DATE", value_parser = super::day, default_value_t = date(2031, 1, 1))]
    to: Date,
    /// How to print the steps
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document: an object, or an array of several
    Json,
}

pub(crate) fn run(o: &Options) -> Run {
    if o.from >= o.to {
        return Err(Stop::Usage(format!(
            "`--from {}` is not before `--to {}`",
            o.from, o.to
        )));
    }
    let mut choice = Choice::read(&o.inquiry.packs.packs);
    let prepared = prepare_for(&o.inquiry, &choice.packs)?;
    let lang = o.inquiry.lang;
    let (mut texts, mut documents) = (Vec::new(), Vec::new());
    let exit = reach::each(&prepared, &mut choice, |told| match (o.format, told) {
        (Format::Text, Err(_)) => {}
        (Format::Json, Err(value)) => documents.push(report::to_json(&value)),
        (format, Ok(answer)) => {
            let results = answer.results(false);
            let line = report::timeline::report(answer.system(), &results, o.from, o.to, lang);
            match format {
                Format::Text => texts.push(report::timeline::text(&line, lang)),
                Format::Json => documents.push(report::to_json(&line)),
            }
        }
    })?;
    super::out(&match o.format {
        Format::Text => texts.join("\n"),
        Format::Json => format!("{}\n", report::one_document(documents)),
    })?;
    Ok(exit)
}
