//! The command line: the only place with files, environment, clock and terminal.

#![allow(
    clippy::disallowed_methods,
    reason = "files, environment and clock are read here, so that the engine need not"
)]

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Mutex;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand};

use solon::report::layout;
use solon::report::sheet::{Sheet, xlsx};
use solon::{ErrorKind, Lang};

mod annotate;
mod ask;
mod bar;
mod calendar;
mod check;
mod classify;
mod codes;
mod crosswalk;
mod diff;
mod explain;
mod facts;
mod files;
mod fmt;
mod gates;
mod init;
mod inquiry;
mod mutate;
mod packs;
mod reach;
mod register;
mod render;
mod revision;
mod schema;
mod show;
mod snapshot;
mod spreadsheet;
mod table;
mod test;
mod timeline;
mod verify;

/// What a command comes to; the highest-numbered condition wins, except that 1 to 3 win over all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    Failed,
    Usage,
    Rules,
    Input,
    Level,
    Differs,
}

impl Exit {
    fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Rules => 3,
            Exit::Input => 4,
            Exit::Level => 5,
            Exit::Differs => 6,
        }
    }

    /// The worse of two.
    pub(crate) fn worse(self, other: Exit) -> Exit {
        let rank = |e: Exit| match e.code() {
            0 => 0,
            c @ 1..=3 => 10 - c,
            c => c - 3,
        };
        if rank(other) > rank(self) {
            other
        } else {
            self
        }
    }
}

/// A command that cannot go on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Stop {
    /// Files, the terminal, or the tool itself.
    #[error("{0}")]
    Failed(String),
    /// The call.
    #[error("{0}")]
    Usage(String),
    /// The rules; findings were printed.
    #[error("the rules have errors")]
    Rules,
    /// A description; findings were printed.
    #[error("the description cannot be read")]
    Rejected,
}

impl Stop {
    fn exit(&self) -> Exit {
        match self {
            Stop::Failed(_) => Exit::Failed,
            Stop::Usage(_) => Exit::Usage,
            Stop::Rules => Exit::Rules,
            Stop::Rejected => Exit::Input,
        }
    }
}

impl From<solon::Error> for Stop {
    fn from(e: solon::Error) -> Self {
        if e.kind() == ErrorKind::Rules {
            let (diagnostics, sources) = e.diagnostics();
            if diagnostics.is_empty() {
                // What is wrong lies between packs, and stands in no file of one.
                err(&format!("error: {}\n", e.message()));
            } else {
                err(&render::diagnostics(diagnostics, sources));
            }
            return Stop::Rules;
        }
        Stop::Usage(e.message().to_owned())
    }
}

impl From<std::io::Error> for Stop {
    fn from(e: std::io::Error) -> Self {
        Stop::Failed(e.to_string())
    }
}

pub(crate) type Run = Result<Exit, Stop>;

#[derive(Parser)]
#[command(
    name = "solon",
    version,
    about = "Classifies AI systems by written law, with reasons, dates and what is still unknown",
    after_help = "Example: solon classify examples/cv-ranker.yaml\nIt informs; it is not legal advice."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Show every finding, however many there are of a kind
    #[arg(long, global = true)]
    all_findings: bool,
}

#[derive(Subcommand)]
enum Command {
    /// Say which tier systems fall into, and why
    #[command(after_help = "Examples:
  solon classify examples/cv-ranker.yaml --on 2028-01-01 --format json
  solon classify register --strict --require decided --fail-on risk:high
  solon classify register --fail-on risk:high --in-effect
  solon classify register --role deployer --full
  solon classify register --format html --output register.html
  solon classify register --pack reached --format xlsx --output duties.xlsx
  solon classify register --format ndjson --detail verdict")]
    Classify(Box<classify::Options>),
    /// Ask about a system, the most decisive question first, and write its description
    #[command(mut_arg("files", |a| a
        .required(false)
        .value_name("FILE")
        .help("A description to go on with, or the file to begin; with --register descriptions and folders of them")))]
    #[command(after_help = "Examples:
  solon ask my-system.yaml
  solon ask my-system.yaml --pack reached --by \"A. Lee\"
  solon ask my-system.yaml --next
  solon ask my-system.yaml --answer '{\"roles\": [\"provider\"]}' --next --output my-system.yaml
  solon ask --register systems --output systems")]
    Ask(Box<ask::Options>),
    /// Say why a result is what it is, why not another, and what would change it
    #[command(after_help = "Examples:
  solon explain examples/cv-ranker.yaml
  solon explain examples/cv-ranker.yaml --why high
  solon explain examples/spam-filter.yaml --why-not high
  solon explain examples/cv-ranker.yaml --change minimal
  solon explain --ways high --pack eu-ai-act --on 2027-01-01",
        mut_arg("files", |files| files.required(false)))]
    Explain(Box<explain::Options>),
    /// Show level and duties of systems as they change over the years
    #[command(after_help = "Examples:
  solon timeline examples/cv-ranker.yaml --to 2032-01-01
  solon timeline examples/medical-imaging.yaml --pack all")]
    Timeline(Box<timeline::Options>),
    /// Show what is overdue and what is ahead of systems, by its day
    #[command(after_help = "Examples:
  solon calendar examples/cv-ranker.yaml
  solon calendar register --pack reached --until 2031-01-01 --role deployer
  solon calendar register --pack all --format ics --output solon.ics")]
    Calendar(Box<calendar::Options>),
    /// Show to which clauses of a framework, such as NIST's, the duties of systems correspond
    #[command(after_help = "Examples:
  solon crosswalk examples/cv-ranker.yaml --framework int.nist_ai_rmf
  solon crosswalk register --pack eu-ai-act --framework int.iso_42001 --format json")]
    Crosswalk(Box<crosswalk::Options>),
    /// Make reports again and say whether they come out as they are
    #[command(after_help = "Examples:
  solon verify 2026-11-24.ndjson
  solon verify evidence --format json --output verified.json
  solon verify report.json --pack rules/my-pack")]
    Verify(verify::Options),
    /// Show what a change of the rules, of the law, or of descriptions, does to systems
    #[command(after_help = "Examples:
  solon diff eu-ai-act --law 2026-07-01..2026-11-24 --systems examples/cv-ranker.yaml
  solon diff all --law 2026-07-01..2026-11-24 --systems register --register-only
  solon diff HEAD~1:rules/my-pack rules/my-pack --exit-code (0 for a pure change of wording)
  solon diff eu-ai-act --systems register-2026 register (what changed descriptions mean)")]
    Diff(Box<diff::Options>),
    /// Write a small pack to begin with: rules, tests and what to do next
    #[command(after_help = "Example: solon init my-pack --id acme.policy")]
    Init(init::Options),
    /// Check rule files: grammar, names, types, dates, citations
    #[command(after_help = "Example: solon check rules/eu-ai-act")]
    Check(check::Options),
    /// Put rule files into their canonical form
    #[command(after_help = "Example: solon fmt --check rules")]
    Fmt(fmt::Options),
    /// Run the tests that stand beside the rules
    #[command(after_help = "Example: solon test rules/eu-ai-act")]
    Test(test::Options),
    /// Show the questions that a description answers
    #[command(after_help = "Example: solon facts --format yaml-template > my-system.yaml")]
    Facts(facts::Options),
    /// List the packs that ship with the engine
    #[command(after_help = "Example: solon packs")]
    Packs(packs::Options),
    /// Show one rule as consolidated, with what amended it
    #[command(after_help = "Example: solon show annex3.4.a --law 2026-07-01")]
    Show(show::Options),
    /// Keep the verdicts on a register of systems under version control
    #[command(
        after_help = "Example: solon snapshot record systems --dir snapshots --on 2026-11-24"
    )]
    Snapshot(snapshot::Options),
    /// Read a register that is a spreadsheet: propose how its columns answer questions, and say what of
    /// it can be read
    Register(register::Options),
    /// Write decision tables as CSV, and take their rows from there
    Table(table::Options),
    /// Print the JSON Schema of reports, of verdicts, or of descriptions
    #[command(after_help = "Example: solon schema report > report.schema.json")]
    Schema(schema::Options),
    /// Explain a diagnostic code
    #[command(after_help = "Example: solon codes S0102")]
    Codes(codes::Options),
}

/// Which packs, which law.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct PackOptions {
    /// A bundled pack by folder or id, or the path of a pack folder, at a git revision too
    /// (REV:PATH); may be repeated. `all` is every bundled regime, and with `classify`, `timeline`,
    /// `calendar` and `crosswalk` `reached` is every one that the answers of a description do not
    /// keep out
    #[arg(long = "pack", value_name = "PACK")]
    pub(crate) packs: Vec<String>,
}

/// Reads a language of texts.
pub(crate) fn languages() -> impl TypedValueParser<Value = Lang> {
    let named = |lang: Lang| PossibleValue::new(lang.code()).help(lang.name());
    PossibleValuesParser::new(Lang::ALL.iter().copied().map(named))
        .try_map(|code| code.parse::<Lang>())
}

/// Runs the command line.
pub(crate) fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(e) => {
            // Help and version go to standard output with 0, misuse to standard error with 2.
            let code = if e.use_stderr() { 2 } else { 0 };
            let _ = e.print();
            return ExitCode::from(code);
        }
    };
    if cli.all_findings {
        render::all_findings();
    }
    let result = match &cli.command {
        Command::Classify(o) => classify::run(o),
        Command::Ask(o) => ask::run(o),
        Command::Explain(o) => explain::run(o),
        Command::Timeline(o) => timeline::run(o),
        Command::Calendar(o) => calendar::run(o),
        Command::Crosswalk(o) => crosswalk::run(o),
        Command::Verify(o) => verify::run(o),
        Command::Diff(o) => diff::run(o),
        Command::Init(o) => init::run(o),
        Command::Check(o) => check::run(o),
        Command::Fmt(o) => fmt::run(o),
        Command::Test(o) => test::run(o),
        Command::Facts(o) => facts::run(o),
        Command::Packs(o) => packs::run(o),
        Command::Show(o) => show::run(o),
        Command::Snapshot(o) => snapshot::run(o),
        Command::Register(o) => register::run(o),
        Command::Table(o) => table::run(o),
        Command::Codes(o) => codes::run(o),
        Command::Schema(o) => schema::run(o),
    };
    let exit = match result {
        Ok(exit) => exit,
        Err(stop) => {
            if !matches!(stop, Stop::Rules | Stop::Rejected) {
                let _ = writeln!(anstream::stderr(), "error: {stop}");
            }
            stop.exit()
        }
    };
    ExitCode::from(exit.code())
}

/// How many columns a table on standard output may have: those of the terminal; elsewhere `COLUMNS`, or
/// always the same, so that the same call writes the same bytes. In a file always the same.
pub(crate) fn width(standard_output: bool) -> usize {
    use std::io::IsTerminal as _;
    const NARROWEST: usize = 48;
    if !standard_output {
        return layout::WIDTH;
    }
    let said = std::env::var("COLUMNS").ok();
    let said = said
        .and_then(|c| c.parse::<usize>().ok())
        .filter(|c| *c > 0);
    let seen = || {
        let stream = std::io::stdout();
        let size = stream
            .is_terminal()
            .then(|| terminal_size::terminal_size_of(&stream));
        size.flatten().map(|(w, _)| usize::from(w.0))
    };
    seen().or(said).unwrap_or(layout::WIDTH).max(NARROWEST)
}

/// Writes to standard output. A reader that has gone away is no failure.
pub(crate) fn out(text: &str) -> Result<(), Stop> {
    let mut stream = anstream::stdout();
    match stream
        .write_all(text.as_bytes())
        .and_then(|()| stream.flush())
    {
        Err(e) if e.kind() != std::io::ErrorKind::BrokenPipe => Err(e.into()),
        _ => Ok(()),
    }
}

/// Writes what a command makes: to a file, or to standard output.
pub(crate) fn write(output: Option<&Path>, text: &str) -> Result<(), Stop> {
    match output {
        Some(path) => save(path, text.as_bytes()),
        None => out(text),
    }
}

/// Where a workbook is written: it is nothing for a terminal, so that a file has to be named.
pub(crate) fn book_file(output: Option<&Path>) -> Result<&Path, Stop> {
    output.ok_or_else(|| {
        let message = "a workbook is a file: name it with `--output FILE.xlsx`";
        Stop::Usage(message.to_owned())
    })
}

/// Writes a table as a workbook.
pub(crate) fn write_book(output: Option<&Path>, sheet: &Sheet) -> Result<(), Stop> {
    let path = book_file(output)?;
    let book = xlsx(sheet).map_err(|e| Stop::Failed(format!("no workbook holds it: {e}")))?;
    save(path, &book)
}

fn save(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    std::fs::write(path, bytes)
        .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", path.display())))
}

/// Writes to standard error.
pub(crate) fn err(text: &str) {
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// Says something beside the results, once however often it comes up.
pub(crate) fn note(text: &str) {
    static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());
    let new = SAID
        .lock()
        .map_or(true, |mut said| said.insert(text.to_owned()));
    if new {
        err(text);
    }
}

/// A day from the command line.
pub(crate) fn day(text: &str) -> Result<jiff::civil::Date, String> {
    solon::day(text).map_err(|e| e.message().to_owned())
}

/// The clock is read here and nowhere else.
pub(crate) fn today() -> jiff::civil::Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(0));
    jiff::Timestamp::from_second(seconds)
        .map(|t| jiff::tz::Offset::UTC.to_datetime(t).date())
        .unwrap_or_default()
}

/// The day of a reproducible run, which sets it in the environment and means the law of that day.
pub(crate) fn fixed_day() -> Option<jiff::civil::Date> {
    std::env::var("SOLON_ON").ok().and_then(|d| d.parse().ok())
}
