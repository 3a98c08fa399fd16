//! `solon register`: a table of systems, and the mapping by which its columns answer questions.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use super::inquiry::tables::{self, Read};
use super::spreadsheet::{self, TableOptions};
use super::{Exit, PackOptions, Run, Stop, files, render};
use solon::report::register::{self, Gathered, RegisterCheck};
use solon::report::{self, finding};
use solon::{Engine, Lang, Question};
use solon_messages::rows;

mod propose;
mod seen;
mod written;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Propose a mapping for a table: which column is the id, which answers which question
    #[command(after_help = "Examples:
  solon register init systems.csv --pack eu-ai-act --output systems.map.yaml
  solon register init inventory.xlsx --sheet Systems --pack us-omb-m-25-21")]
    Init(Init),
    /// Say what of a table can be read, what is rejected, and what is not mapped
    #[command(after_help = "Examples:
  solon register check systems.csv --map systems.map.yaml
  solon register check systems.csv --map systems.map.yaml --format json")]
    Check(Check),
}

#[derive(Args)]
struct Init {
    /// The table (CSV, XLSX, or a list of objects in JSON)
    file: PathBuf,
    #[command(flatten)]
    packs: PackOptions,
    /// Write the mapping to this file, which must not be there yet
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// The sheet of a workbook; the first one when absent
    #[arg(long, value_name = "NAME")]
    sheet: Option<String>,
    /// How the text of a CSV file is encoded, such as windows-1252; UTF-8 when absent
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// Language of the remarks
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
}

#[derive(Args)]
struct Check {
    /// The table (CSV, XLSX, or a list of objects in JSON)
    file: PathBuf,
    #[command(flatten)]
    tables: TableOptions,
    #[command(flatten)]
    packs: PackOptions,
    /// Language of the words
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    lang: Lang,
    /// How to print what comes of it
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
    match &o.command {
        Command::Init(o) => init(o),
        Command::Check(o) => check(o),
    }
}

/// The packs of a call, which read a table. Their laws are not asked.
fn question(packs: &PackOptions, lang: Lang) -> Result<Question, Stop> {
    let names = files::chosen(&packs.packs);
    let packs: Result<Vec<_>, Stop> = names.iter().map(|n| files::pack(n)).collect();
    Ok(Engine::new(packs?).question().lang(lang))
}

/// The name of a table; what is none is said before anything is read.
fn table(file: &Path) -> Result<String, Stop> {
    let name = files::slashes(file);
    if !file.exists() {
        return Err(Stop::Failed(format!("there is no file `{name}`")));
    }
    if !spreadsheet::may_be_table(file) {
        return Err(Stop::Usage(format!(
            "`{name}` is no table: one ends in .csv, .tsv, .xlsx or .json"
        )));
    }
    Ok(name)
}

/// Refuses to write over what is read.
fn spare(output: Option<&Path>, read: &[&Path]) -> Result<(), Stop> {
    let Some((output, real)) = output.and_then(|o| Some((o, o.canonicalize().ok()?))) else {
        return Ok(());
    };
    let same = |path: &&Path| path.canonicalize().is_ok_and(|p| p == real);
    match read.iter().any(same) {
        true => Err(Stop::Usage(format!(
            "`--output {}` would replace what is read; give another file",
            output.display()
        ))),
        false => Ok(()),
    }
}

fn check(o: &Check) -> Run {
    let name = table(&o.file)?;
    let map = o.tables.map.as_deref();
    let read: Vec<&Path> = map.into_iter().chain([o.file.as_path()]).collect();
    spare(o.output.as_deref(), &read)?;
    let question = question(&o.packs, o.lang)?;
    let mapping = tables::mapping(&o.tables, &question, o.lang)?;
    let mut gathered = Gathered::default();
    let how = (&o.tables, mapping.as_ref());
    let read = tables::each(
        &name,
        how,
        &question,
        o.lang,
        &mut |table, row, document| {
            let record = question.record(document);
            let each = record.each().iter();
            let problems = each.filter_map(|r| r.outcome.as_ref().err()).flatten();
            let problems: Vec<_> = problems.cloned().collect();
            let id = record.system().id;
            match problems.is_empty() {
                true => gathered.add(table, row, Ok(&id)),
                false => gathered.add(table, row, Err(&problems)),
            }
        },
    )?;
    let mut check = finished(gathered, &read, &question);
    check.source = name;
    check.map = map.map(files::slashes);
    let exit = match (&read, check.rejected) {
        (Read::Table(..), 0) => Exit::Done,
        _ => Exit::Input,
    };
    let text = match (o.format, &read) {
        (Format::Json, _) => format!("{}\n", report::to_json(&check)),
        (Format::Text, Read::Refused(_)) => return Ok(exit),
        (Format::Text, _) => register::text(&check, render::all(), o.lang),
    };
    super::write(o.output.as_deref(), &text)?;
    Ok(exit)
}

/// What came of it, with how the table is written.
fn finished(gathered: Gathered, read: &Read, question: &Question) -> RegisterCheck {
    let (table, how) = match read {
        Read::Table(table, how) => (table, how),
        Read::Refused(document) => {
            let record = question.record((**document).clone());
            super::inquiry::complain([&record]);
            let error = record.error();
            let findings = error.as_ref().map(|e| {
                let (found, sources) = e.diagnostics();
                found.iter().map(|d| finding(d, sources)).collect()
            });
            return gathered.finish(None, findings.unwrap_or_default());
        }
    };
    let mut check = gathered.finish(Some(table), Vec::new());
    check.separator = how.separator.map(String::from);
    check.encoding = how.encoding.map(str::to_owned);
    check.sheet = how.sheet.as_ref().map(|(sheet, _)| sheet.clone());
    check.sheets = how.sheet.as_ref().map(|(_, n)| *n);
    check.empty_lines = how.empty;
    check
}

fn init(o: &Init) -> Run {
    let name = table(&o.file)?;
    if let Some(output) = o.output.as_deref().filter(|p| p.exists()) {
        return Err(Stop::Usage(format!(
            "`--output {}` is there already, and may hold somebody's work; give another file",
            output.display()
        )));
    }
    let question = question(&o.packs, o.lang)?;
    let how = TableOptions {
        map: None,
        sheet: o.sheet.clone(),
        encoding: o.encoding.clone(),
    };
    let mut seen = seen::Seen::default();
    let read = spreadsheet::read(&o.file, &name, &how, o.lang, &mut |_, row| {
        seen.add(&row);
        ControlFlow::Continue(())
    });
    if let Err(problem) = read {
        super::err(&render::diagnostics_in(o.lang, &[(&problem, &[])]));
        return Err(Stop::Rejected);
    }
    if seen.columns.is_empty() {
        super::err(&format!(
            "error: `{name}`: {}\n",
            rows::NoHeader.say(o.lang)
        ));
        return Err(Stop::Rejected);
    }
    let programs: Vec<_> = question.programs().collect();
    let proposal = propose::propose(&seen, &programs);
    let output = o.output.as_deref();
    let map = output.map_or_else(|| "FILE".to_owned(), files::slashes);
    let packs = o.packs.packs.iter().map(|p| format!(" --pack {p}"));
    let next = format!(
        "solon register check {name} --map {map}{}",
        packs.collect::<String>()
    );
    let text = written::text(&proposal, &seen, (&name, &next), o.lang);
    super::write(output, &text)?;
    Ok(Exit::Done)
}
