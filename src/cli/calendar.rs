//! `solon calendar`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::inquiry::{Inquiry, prepare_for};
use super::reach::{self, Choice};
use super::{Run, Stop, gates};
use solon::diagnostic::Code;
use solon::report::{self, calendar, sheet};

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// Last day shown; without it the text lists the next 12 months, JSON and iCalendar all that is
    /// known
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    until: Option<Date>,
    /// Duties of this role alone, such as provider
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    /// Every entry and every system in the text, not only what fits on a screen
    #[arg(long)]
    full: bool,
    /// How to print the calendar
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
    /// iCalendar (RFC 5545), for other calendars
    Ics,
    /// A table, one row for each entry, as comma-separated values
    Csv,
    /// The same as a workbook for spreadsheets; needs --output
    Xlsx,
}

pub(crate) fn run(o: &Options) -> Run {
    if o.full && o.format != Format::Text {
        let message = "`--full` goes with `--format text`; the other formats tell everything";
        return Err(Stop::Usage(message.to_owned()));
    }
    if o.format == Format::Xlsx {
        super::book_file(o.output.as_deref())?;
    }
    let mut choice = Choice::read(&o.inquiry.packs.packs);
    let prepared = prepare_for(&o.inquiry, &choice.packs)?;
    if let Some(role) = &o.role {
        prepared.question.role(role)?;
    }
    let on = prepared.question.day().unwrap_or_else(super::today);
    if let Some(until) = o.until.filter(|until| *until < on) {
        let message = format!("`--until {until}` lies before `--on {on}`");
        return Err(Stop::Usage(message));
    }
    o.output
        .as_deref()
        .map_or(Ok(()), |path| prepared.spare(path))?;
    let mut doubts = gates::Doubts::new(o.inquiry.lang, false);
    for (id, places) in gates::same_ids(&prepared.records) {
        let words = gates::same_id_words(id, &places, places.len(), o.inquiry.lang);
        doubts.add(Code::SameId.info().id, &words);
    }
    let mut gathered = calendar::Gathered::new(on, o.role.as_deref(), o.inquiry.lang);
    let exit = reach::each(&prepared, &mut choice, |told| match told {
        Ok(answer) => gathered.add(answer.system(), &answer.results_ahead()),
        Err(rejection) => gathered.reject(rejection),
    })?;
    super::err(&doubts.text());
    let (found, lang) = (gathered.finish(o.until), o.inquiry.lang);
    let output = o.output.as_deref();
    match o.format {
        Format::Text => super::write(output, &calendar::text(&found, o.full, lang))?,
        Format::Json => super::write(output, &format!("{}\n", report::to_json(&found)))?,
        Format::Ics => super::write(output, &calendar::ics(&found, lang))?,
        Format::Csv => super::write(output, &sheet::csv(&calendar::table(&found, lang)))?,
        Format::Xlsx => super::write_book(output, &calendar::table(&found, lang))?,
    }
    Ok(exit)
}
