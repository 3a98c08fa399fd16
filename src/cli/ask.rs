//! `solon ask`: an interview about one system, or about a register of them; at the terminal, or question
//! by question as JSON.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value, json};

use super::inquiry::{self, Inquiry};
use super::reach::Choice;
use super::{Exit, Run, Stop, files};
use solon::facts::Format;
use solon::report::interview::Asked;
use solon::{Interview, Lang, Record};
use solon_messages::{asking, mark};

mod lines;
mod list;
mod part;
mod prompt;
mod question;
mod register;
mod save;
mod talk;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
    /// Print the next question as JSON, and where the interview stands
    #[arg(long)]
    next: bool,
    /// Give answers as a JSON object; `-` takes one from each line of standard input, and with --next
    /// prints a line for each
    #[arg(long = "answer", value_name = "JSON")]
    answers: Vec<String>,
    /// With --next: this question instead of the most decisive one
    #[arg(long, value_name = "FACT", requires = "next")]
    fact: Option<String>,
    /// Ask this question after all others; may be repeated
    #[arg(long = "skip", value_name = "FACT")]
    skipped: Vec<String>,
    /// Write the description to this file after each answer (YAML, or JSON by its ending); with
    /// --register each into this folder
    #[arg(long, value_name = "PATH")]
    output: Option<PathBuf>,
    /// Who answers: stands beside each answer, with the day
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
    /// Ask for evidence for each answer, not only where a question asks for reasons
    #[arg(long)]
    evidence: bool,
    /// The short name of a system that is described from the beginning
    #[arg(long, value_name = "ID")]
    system: Option<String>,
    /// Go on, once all levels are decided, with what refines duties and days
    #[arg(long)]
    duties: bool,
    /// Take all systems of FILE together, the questions first that decide most of them
    #[arg(long)]
    register: bool,
    /// With --register and --answer: for this system alone; may be repeated
    #[arg(long = "for", value_name = "ID", requires = "register")]
    of: Vec<String>,
}

pub(crate) fn run(o: &Options) -> Run {
    if !o.next && o.answers.is_empty() && !talks() {
        return Err(Stop::Usage(
            "an interview needs a terminal, and here is none; without one, `solon ask FILE --next` \
             prints the next question as JSON, and `--answer JSON` gives answers"
                .to_owned(),
        ));
    }
    if o.answers.len() > 1 && o.answers.iter().any(|a| a == "-") {
        return Err(Stop::Usage(
            "`--answer -` reads all answers from standard input, and no other `--answer` beside it"
                .to_owned(),
        ));
    }
    if o.answers.iter().any(|a| a == "-") && o.inquiry.files.iter().any(|f| f == "-") {
        return Err(Stop::Usage(
            "standard input holds either the description or the answers, not both".to_owned(),
        ));
    }
    if o.register {
        return register::run(o);
    }
    let ([] | [_]) = o.inquiry.files.as_slice() else {
        return Err(Stop::Usage(
            "an interview is about one system; `--register` takes several together".to_owned(),
        ));
    };
    let mut begun = begin(o)?;
    for fact in &o.skipped {
        begun.interview.skip(fact);
    }
    match (o.next, o.answers.as_slice()) {
        (false, []) => talk::run(o, begun),
        (_, [only]) if only == "-" => lines::stream(o, begun),
        _ => lines::once(o, begun),
    }
}

/// Whether somebody sits at a terminal.
fn talks() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// An interview that can go on.
struct Begun {
    interview: Interview,
    /// The file that it goes on with.
    file: Option<PathBuf>,
    /// It begins with nothing.
    new: bool,
    /// Where answers are kept.
    output: Option<PathBuf>,
}

/// What stands in a description that says nothing yet.
fn empty(id: &str) -> String {
    json!({"solon": 1, "system": id, "facts": {}}).to_string()
}

/// Reads the description to go on with, or begins a new one.
fn begin(o: &Options) -> Result<Begun, Stop> {
    let named = o.inquiry.files.first();
    let file = named.filter(|f| *f != "-").map(PathBuf::from);
    let there = |path: &PathBuf| path.exists();
    let new = named.is_none() || file.as_ref().is_some_and(|f| !there(f));
    if new
        && let Some(path) = &file
        && Format::of_path(&files::slashes(path)).is_none()
    {
        return Err(Stop::Usage(format!(
            "there is no file `{}`, and none is begun under this name: descriptions end in .yaml or .json",
            path.display()
        )));
    }
    let choice = Choice::read(&o.inquiry.packs.packs);
    let inquiry = Inquiry {
        files: if new {
            Vec::new()
        } else {
            o.inquiry.files.clone()
        },
        ..o.inquiry.clone()
    };
    let prepared = inquiry::prepare_all(&inquiry, &choice.packs)?;
    let question = prepared.question.clone();
    let interview = if new {
        let stem = file.as_deref().and_then(Path::file_stem);
        let stem = stem.map(|s| s.to_string_lossy().into_owned());
        let id = o.system.clone().or(stem);
        let mut interview =
            question.interview(&empty(&id.unwrap_or_else(|| UNNAMED.to_owned())))?;
        interview.stamp();
        interview
    } else {
        question.interview_on(only(&prepared.records)?)?
    };
    let output = save::place(o, file.as_deref(), new)?;
    // What an interview has written it goes on in; a file with remarks of people is left as it is.
    let own = file
        .clone()
        .filter(|f| !o.next && o.answers.is_empty() && save::wrote(&interview, f));
    let output = output.or(own);
    let interview = interview
        .if_reached(choice.if_reached())?
        .refining(o.duties);
    Ok(Begun {
        interview,
        file,
        new,
        output,
    })
}

/// The id of a system that nobody has named.
const UNNAMED: &str = "my-system";

/// The one description that was read.
fn only(records: &[Record]) -> Result<&Record, Stop> {
    inquiry::complain(records);
    match records {
        [record] if record.rejected().is_some() => Err(Stop::Rejected),
        [record] => Ok(record),
        [] => Err(Stop::Usage(inquiry::given::NOTHING.to_owned())),
        several => Err(Stop::Usage(format!(
            "one description is expected, and here are {}; `--register` takes several together",
            several.len()
        ))),
    }
}

/// How a command goes on with a file: with the same packs, in the same language.
fn again(o: &Options, command: &str) -> String {
    let mut out = command.to_owned();
    for pack in &o.inquiry.packs.packs {
        out.push_str(&format!(" --pack {pack}"));
    }
    // What is meant anyway need not be said.
    let default = Lang::default();
    if o.inquiry.lang != default {
        out.push_str(&format!(" --lang {}", o.inquiry.lang.code()));
    }
    out
}

/// An answer with its story: who gave it, on which day, and with which evidence.
fn with_story(o: &Options, value: Value, evidence: Option<String>) -> Value {
    let by = o.by.as_ref().map(|name| format!("{name}, {}", day()));
    if by.is_none() && evidence.is_none() {
        return value;
    }
    let mut map = match value {
        Value::Object(map) => map,
        plain => Map::from_iter([("value".to_owned(), plain)]),
    };
    for (key, said) in [("evidence", evidence), ("by", by)] {
        if let Some(said) = said {
            map.entry(key).or_insert(Value::from(said));
        }
    }
    Value::Object(map)
}

/// The day on which answers are given.
fn day() -> jiff::civil::Date {
    super::fixed_day().unwrap_or_else(super::today)
}

/// What answers are worth that the reader refused: they were told, and the others stay.
fn refused(error: &solon::Error) -> Exit {
    let (found, sources) = error.diagnostics();
    if found.is_empty() {
        super::err(&format!("error: {}\n", error.message()));
    } else {
        super::err(&super::render::diagnostics(found, sources));
    }
    Exit::Input
}

/// What the reader says of an answer that was given at the terminal: in words, without how it would be
/// written in a file.
fn told_again(error: &solon::Error, asked: &Asked, lang: Lang) -> String {
    let (found, _) = error.diagnostics();
    let name = format!("`{}`", asked.fact);
    let question = mark::Quoted {
        text: &asked.question.ask,
    }
    .say(lang);
    let say = |message: &str| {
        let message = message.replace(&name, &question);
        asking::Refused { message }.say(lang) + "\n"
    };
    if found.is_empty() {
        return say(error.message());
    }
    let written = |help: &str| help.contains("`{") || help.contains("`[") || help.contains(": ");
    let each = found.iter().map(|d| {
        let help = d.help.as_deref().filter(|help| !written(help));
        let help = help.map_or_else(String::new, |help| format!("  {help}\n"));
        say(&d.message) + &help
    });
    each.collect()
}
