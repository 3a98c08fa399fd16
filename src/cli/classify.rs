//! `solon classify`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::{Exit, Lang, PackOptions, Run, Stop, files, render};
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::eval::{self, Outcome, Query};
use crate::facts::{Format as Input, Record, read};
use crate::pack::Loaded;
use crate::program::{AmendmentId, InterpretationId, Law, LawView};
use crate::report::{self, text::layout};
use crate::source::{Source, SourceId, Span};

#[derive(Args)]
pub(crate) struct Options {
    /// Descriptions (YAML, JSON, TOML, NDJSON), folders of them, or `-` for standard input
    #[arg(required = true)]
    files: Vec<String>,
    #[command(flatten)]
    packs: PackOptions,
    /// The day asked for; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day, env = "SOLON_ON")]
    on: Option<Date>,
    /// The law as published and in force on this day; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    law: Option<Date>,
    /// Add an amendment that is not in force, with `@DATE` to say from when
    #[arg(long = "with", value_name = "AMENDMENT")]
    with: Vec<String>,
    /// Choose a reading of a contested point: INTERPRETATION=READING
    #[arg(long = "reading", value_name = "X=Y")]
    readings: Vec<String>,
    /// Language of the words
    #[arg(long, value_enum, default_value_t = Lang::En)]
    lang: Lang,
    /// How to print results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write results to this file
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Exit 5 when some system reaches, or may reach, this level
    #[arg(long, value_name = "LEVEL")]
    fail_on: Option<String>,
    /// Exit 4 when some result is left open
    #[arg(long, value_enum, value_name = "WHAT")]
    require: Option<Require>,
    /// Leave assumptions out
    #[arg(long)]
    no_assumptions: bool,
    /// List rules that are not met too
    #[arg(long)]
    all: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document: an object, or an array of several
    Json,
    /// One JSON object per line
    Ndjson,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Require {
    /// The scope and every level
    Decided,
}

/// A regime ready to classify with.
struct Regime {
    loaded: Loaded,
    law: Law,
    query: Query,
}

pub(crate) fn run(o: &Options) -> Run {
    let today = today();
    let on = o.on.unwrap_or(today);
    // A reproducible run sets its day in the environment and means the law of that day.
    let fixed = std::env::var("SOLON_ON").ok().and_then(|d| d.parse().ok());
    let law = o.law.or(fixed).unwrap_or(today);
    let mut regimes = Vec::new();
    for name in files::chosen(&o.packs.packs) {
        regimes.push(regime(o, &name, on, law)?);
    }
    check_level(o, &regimes)?;
    let records = records(o, &regimes)?;
    let mut exit = Exit::Done;
    let mut out = Output::default();
    for record in &records {
        exit = exit.worse(one(o, &regimes, record, &mut out));
    }
    if records.is_empty() {
        return Err(Stop::Usage(
            "no description found in what was given".to_owned(),
        ));
    }
    let text = out.finish(o, &regimes);
    match &o.output {
        Some(path) => std::fs::write(path, text)
            .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", path.display())))?,
        None => super::out(&text)?,
    }
    Ok(exit)
}

/// The clock is read here and nowhere else.
pub(super) fn today() -> Date {
    let seconds = std::time::SystemTime::now()
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |d| i64::try_from(d.as_secs()).unwrap_or(0));
    jiff::Timestamp::from_second(seconds)
        .map(|t| jiff::tz::Offset::UTC.to_datetime(t).date())
        .unwrap_or_default()
}

fn regime(o: &Options, name: &str, on: Date, law: Date) -> Result<Regime, Stop> {
    let loaded = files::load_clean(name, false)?;
    let program = &loaded.program;
    let mut with: Vec<(AmendmentId, Option<Date>)> = Vec::new();
    for w in &o.with {
        let (id, day) = match w.split_once('@') {
            Some((id, day)) => (id, Some(super::day(day).map_err(Stop::Usage)?)),
            None => (w.as_str(), None),
        };
        let Some(amendment) = program.amendment(id) else {
            let known: Vec<&str> = program.amendments.iter().map(|a| a.name.as_str()).collect();
            return Err(Stop::Usage(format!(
                "unknown amendment `{id}`; the pack has: {}",
                known.join(", ")
            )));
        };
        with.push((amendment, day));
    }
    let mut readings: Vec<(InterpretationId, usize)> = Vec::new();
    for r in &o.readings {
        let (i, reading) = r
            .split_once('=')
            .ok_or_else(|| Stop::Usage(format!("`{r}` is not INTERPRETATION=READING")))?;
        let Some(id) = program.interpretation(i) else {
            let known: Vec<&str> = program
                .interpretations
                .iter()
                .map(|x| x.name.as_str())
                .collect();
            let near = crate::diagnostic::did_you_mean(i, known.iter().copied())
                .unwrap_or_else(|| format!("the pack has: {}", known.join(", ")));
            return Err(Stop::Usage(format!("unknown interpretation `{i}`; {near}")));
        };
        let names: Vec<&str> = program
            .interpretations
            .get(id.index())
            .map(|x| x.readings.iter().map(|r| r.name.as_str()).collect())
            .unwrap_or_default();
        let Some(at) = names.iter().position(|n| *n == reading) else {
            return Err(Stop::Usage(format!(
                "`{i}` has no reading `{reading}`; it has: {}",
                names.join(", ")
            )));
        };
        readings.push((id, at));
    }
    let view = LawView {
        law: Some(law),
        with,
    };
    let law = program
        .consult(&view)
        .map_err(|e| Stop::Usage(e.to_string()))?;
    Ok(Regime {
        loaded,
        law,
        query: Query { on, readings },
    })
}

/// `--fail-on` must name a level that some regime has.
fn check_level(o: &Options, regimes: &[Regime]) -> Result<(), Stop> {
    let Some(level) = &o.fail_on else {
        return Ok(());
    };
    let known: Vec<&str> = regimes
        .iter()
        .flat_map(|r| &r.loaded.program.scales)
        .flat_map(|s| s.levels.iter().map(String::as_str))
        .collect();
    if known.contains(&level.as_str()) {
        return Ok(());
    }
    let near = crate::diagnostic::did_you_mean(level, known.iter().copied())
        .unwrap_or_else(|| format!("levels are {}", known.join(", ")));
    Err(Stop::Usage(format!(
        "no scale has a level `{level}`; {near}"
    )))
}

/// A record with the facts read for each regime.
struct Described {
    /// The same record as read for each regime.
    each: Vec<Record>,
}

fn records(o: &Options, regimes: &[Regime]) -> Result<Vec<Described>, Stop> {
    let mut out = Vec::new();
    for given in &o.files {
        if given == "-" {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|e| Stop::Failed(format!("cannot read standard input: {e}")))?;
            let format = guess(&text);
            described(regimes, "-", &text, format, &mut out);
            continue;
        }
        let path = Path::new(given);
        let mut paths = Vec::new();
        if path.is_dir() {
            files::collect(
                path,
                &mut |p| Input::of_path(&files::slashes(p)).is_some(),
                &mut paths,
            )?;
        } else if path.exists() {
            paths.push(path.to_owned());
        } else {
            return Err(Stop::Failed(format!(
                "there is no file or folder `{given}`"
            )));
        }
        for path in paths {
            let name = files::slashes(&path);
            match files::read(&path) {
                Ok(text) => {
                    let format = Input::of_path(&name).unwrap_or_else(|| guess(&text));
                    described(regimes, &name, &text, format, &mut out);
                }
                // An unreadable file is a rejected record, not the end of the batch.
                Err(stop) => out.push(Described {
                    each: vec![unreadable(&name, &stop.to_string())],
                }),
            }
        }
    }
    Ok(out)
}

fn unreadable(name: &str, why: &str) -> Record {
    Record {
        source: Source::new(SourceId(0), name, ""),
        record: 1,
        outcome: Err(vec![Diagnostic::new(
            Code::FileUnreadable,
            Span::default(),
            why,
        )]),
    }
}

/// The format of a text that has no name: JSON begins with a bracket, everything else is YAML.
fn guess(text: &str) -> Input {
    let text = text.trim_start();
    if !text.starts_with(['{', '[']) {
        return Input::Yaml;
    }
    // Lines: the first one is a whole object, and there are more.
    let mut lines = text.lines().filter(|l| !l.trim().is_empty());
    let whole = lines
        .next()
        .is_some_and(|l| serde_json::from_str::<serde::de::IgnoredAny>(l).is_ok());
    if whole && lines.next().is_some() {
        Input::Ndjson
    } else {
        Input::Json
    }
}

fn described(regimes: &[Regime], name: &str, text: &str, format: Input, out: &mut Vec<Described>) {
    let folder = Path::new(name)
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default();
    let attached = |relative: &str| files::read(&folder.join(relative)).map_err(|e| e.to_string());
    let mut columns: Vec<std::vec::IntoIter<Record>> = regimes
        .iter()
        .map(|r| {
            let elsewhere = |key: &str| {
                regimes
                    .iter()
                    .map(|x| &x.loaded.program)
                    .find(|p| p.fact(key).is_some())
                    .and_then(|p| p.pack())
                    .map(|p| p.id.clone())
            };
            read(&r.loaded.program, &elsewhere, name, text, format, &attached).into_iter()
        })
        .collect();
    loop {
        let each: Vec<Record> = columns.iter_mut().filter_map(Iterator::next).collect();
        if each.is_empty() {
            return;
        }
        out.push(Described { each });
    }
}

/// What is printed, gathered.
#[derive(Default)]
struct Output {
    reports: Vec<serde_json::Value>,
    lines: String,
    texts: Vec<String>,
    rows: Vec<[String; 4]>,
}

impl Output {
    fn add<T: serde::Serialize>(&mut self, o: &Options, value: &T) {
        match o.format {
            Format::Json => self
                .reports
                .push(serde_json::to_value(value).unwrap_or_default()),
            Format::Ndjson => {
                self.lines.push_str(&report::to_json_line(value));
                self.lines.push('\n');
            }
            Format::Text => {}
        }
    }

    fn finish(self, o: &Options, _regimes: &[Regime]) -> String {
        match o.format {
            Format::Ndjson => self.lines,
            Format::Json => {
                let mut text = match self.reports.as_slice() {
                    [only] => report::to_json(only),
                    many => report::to_json(&many),
                };
                text.push('\n');
                text
            }
            Format::Text => {
                let mut text = String::new();
                if self.rows.len() > 1 {
                    text.push_str(&summary(&self.rows));
                    text.push('\n');
                }
                text.push_str(&self.texts.join("\n"));
                text
            }
        }
    }
}

/// One line per system.
fn summary(rows: &[[String; 4]]) -> String {
    let widest = |i: usize, most: usize| {
        rows.iter()
            .filter_map(|r| r.get(i))
            .map(|t| layout::width(t))
            .max()
            .unwrap_or(0)
            .min(most)
    };
    let (a, b, c) = (widest(0, 30), widest(1, 34), widest(2, 10));
    let mut out = String::new();
    for [system, level, from, why] in rows {
        let line = format!(
            "{}  {}  {}  {why}",
            layout::pad(system, a),
            layout::pad(level, b),
            layout::pad(from, c)
        );
        out.push_str(layout::pad(&line, layout::WIDTH).trim_end());
        out.push('\n');
    }
    out
}

fn one(o: &Options, regimes: &[Regime], described: &Described, out: &mut Output) -> Exit {
    let Some(first) = described.each.first() else {
        return Exit::Done;
    };
    let rejected: Vec<&Record> = described
        .each
        .iter()
        .filter(|r| r.outcome.is_err())
        .collect();
    if let Some(record) = rejected.first() {
        reject(o, record, out);
        return Exit::Input;
    }
    let mut outcomes: Vec<(usize, Outcome, crate::facts::Facts, &[Diagnostic])> = Vec::new();
    for (i, (regime, record)) in regimes.iter().zip(&described.each).enumerate() {
        let Ok(description) = &record.outcome else {
            continue;
        };
        let mut facts = description.facts.clone();
        if o.no_assumptions {
            let assumed: Vec<_> = facts
                .answered()
                .filter(|(_, a)| a.assumed)
                .map(|(f, _)| f)
                .collect();
            for f in assumed {
                facts.clear(f);
            }
        }
        let outcome = eval::evaluate(&regime.loaded.program, &regime.law, &facts, &regime.query);
        outcomes.push((i, outcome, facts, &description.notes));
    }
    let results: Vec<report::Result<'_>> = outcomes
        .iter()
        .filter_map(|(i, outcome, facts, notes)| {
            let regime = regimes.get(*i)?;
            Some(report::Result {
                program: &regime.loaded.program,
                law: &regime.law,
                facts,
                outcome,
                notes,
            })
        })
        .collect();
    let Ok(description) = &first.outcome else {
        return Exit::Input;
    };
    let system = report::System {
        id: description.id.clone(),
        name: description.name.clone(),
        source: first.source.name.clone(),
        record: first.record,
    };
    let lang = o.lang.code();
    let full = report::report(system, &results, lang, o.all);
    out.add(o, &full);
    if o.format == Format::Text {
        out.texts.push(report::text::text(&full, &results, lang));
        out.rows.push(row(&full, &results, lang));
    }
    let mut exit = Exit::Done;
    if o.require.is_some() && !outcomes.iter().all(|(_, x, ..)| x.decided()) {
        exit = exit.worse(Exit::Input);
    }
    if let Some(level) = &o.fail_on
        && reaches(level, &results)
    {
        exit = exit.worse(Exit::Level);
    }
    exit
}

fn row(full: &report::Report, results: &[report::Result<'_>], lang: &str) -> [String; 4] {
    let mut level = report::text::overall_words(full, results, lang);
    let mut from = String::new();
    let mut why = Vec::new();
    for regime in &full.regimes {
        match regime.scope.verdict.as_str() {
            "open" => level.push_str(" ?"),
            "out" => why.extend(regime.scope.by.iter().cloned()),
            _ => {}
        }
        for (name, scale) in &regime.scales {
            // A level outside the overall view is told beside it.
            if scale.canonical.is_none() && scale.decided && !scale.by.is_empty() {
                level.push_str(&format!(
                    " + {}",
                    scale_words(results, name, &scale.lower, lang)
                ));
            }
            why.extend(scale.by.iter().cloned());
            if from.is_empty()
                && let Some(day) = &scale.applies_from
            {
                from.clone_from(day);
            }
        }
        if why.is_empty() {
            let asks: Vec<&str> = regime
                .open
                .iter()
                .take(3)
                .map(|o| o.fact.as_str())
                .collect();
            if !asks.is_empty() {
                why.push(format!("? {}", asks.join(", ")));
            }
        }
    }
    let name = if full.system.name.is_empty() {
        full.system.id.clone()
    } else {
        full.system.name.clone()
    };
    [name, level, from, why.join(", ")]
}

/// The words of a level.
fn scale_words(results: &[report::Result<'_>], scale: &str, level: &str, lang: &str) -> String {
    results
        .iter()
        .flat_map(|r| &r.program.scales)
        .find(|s| s.name == scale)
        .and_then(|s| {
            let i = s.levels.iter().position(|l| l == level)?;
            let words = s.words.get(i)?.get(lang);
            (!words.is_empty()).then(|| words.to_owned())
        })
        .unwrap_or_else(|| level.to_owned())
}

/// Whether some scale reaches, or may reach, a level.
fn reaches(level: &str, results: &[report::Result<'_>]) -> bool {
    results.iter().any(|r| {
        r.outcome.scope.verdict != eval::Verdict::Out
            && r.program
                .scales
                .iter()
                .zip(&r.outcome.scales)
                .any(|(scale, s)| {
                    !s.out
                        && scale
                            .levels
                            .iter()
                            .position(|l| l == level)
                            .is_some_and(|at| s.class.1 >= at)
                })
    })
}

fn reject(o: &Options, record: &Record, out: &mut Output) {
    let Err(problems) = &record.outcome else {
        return;
    };
    let sources = std::slice::from_ref(&record.source);
    super::err(&render::diagnostics(problems, sources));
    let findings: Vec<report::Finding> = problems
        .iter()
        .map(|d| report::finding(d, sources))
        .collect();
    let first = problems
        .iter()
        .position(|d| d.severity == Severity::Error)
        .and_then(|i| findings.get(i));
    let Some(first) = first else { return };
    let value = report::RejectedRecord {
        report: report::REPORT,
        rejected: report::Rejected {
            source: record.source.name.clone(),
            record: record.record,
            line: first.line,
            column: first.column,
            code: first.code.clone(),
            message: first.message.clone(),
            problems: findings.clone(),
        },
    };
    out.add(o, &value);
    if o.format == Format::Text {
        out.rows.push([
            format!("{}#{}", record.source.name, record.record),
            "rejected".to_owned(),
            String::new(),
            format!("{} {}", first.code, first.message),
        ]);
    }
}
