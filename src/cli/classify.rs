//! `solon classify`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::inquiry::{self, Described, Inquiry, Outcomes, Prepared, prepare};
use super::{Exit, Run, Stop, files};
use crate::eval;
use crate::facts::Record;
use crate::program::Kind;
use crate::report::{self, sarif, text::layout};
use crate::words;

#[derive(Args)]
pub(crate) struct Options {
    #[command(flatten)]
    inquiry: Inquiry,
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
    /// List rules that are not met too
    #[arg(long)]
    all: bool,
    /// Duties of this role alone, such as provider
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON document: an object, or an array of several
    Json,
    /// One JSON object per line
    Ndjson,
    /// A document, with the forms that duties ask for
    Markdown,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Require {
    /// The scope and every level
    Decided,
}

pub(crate) fn run(o: &Options) -> Run {
    let prepared = prepare(&o.inquiry)?;
    check_names(o, &prepared)?;
    let mut exit = Exit::Done;
    let root = files::root();
    let mut out = Output {
        log: sarif::Writer::new(&root, o.inquiry.lang.code()),
        reports: Vec::new(),
        lines: String::new(),
        texts: Vec::new(),
        rows: Vec::new(),
    };
    for record in &prepared.records {
        exit = exit.worse(one(o, &prepared, record, &mut out));
    }
    let text = out.finish(o);
    match &o.output {
        Some(path) => std::fs::write(path, text)
            .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", path.display())))?,
        None => super::out(&text)?,
    }
    Ok(exit)
}

/// `--fail-on` must name a level that some regime has, `--role` a role.
fn check_names(o: &Options, prepared: &Prepared) -> Result<(), Stop> {
    let programs = || prepared.regimes.iter().map(|r| &r.loaded.program);
    let check = |given: Option<&String>, what: &str, known: Vec<&str>| {
        let Some(given) = given.filter(|g| !known.contains(&g.as_str())) else {
            return Ok(());
        };
        let near = crate::diagnostic::did_you_mean(given, known.iter().copied())
            .unwrap_or_else(|| format!("there are: {}", known.join(", ")));
        Err(Stop::Usage(format!("there is no {what} `{given}`; {near}")))
    };
    let levels = programs()
        .flat_map(|p| &p.scales)
        .flat_map(|s| s.levels.iter().map(String::as_str))
        .collect();
    check(o.fail_on.as_ref(), "level", levels)?;
    let bound: BTreeSet<&str> = programs()
        .flat_map(|p| &p.provisions)
        .filter(|p| p.kind == Kind::Duty)
        .flat_map(|p| p.body.binds.iter().map(String::as_str))
        .collect();
    check(o.role.as_ref(), "role", bound.into_iter().collect())
}

/// What is printed, gathered.
struct Output<'a> {
    log: sarif::Writer<'a>,
    reports: Vec<serde_json::Value>,
    lines: String,
    texts: Vec<String>,
    rows: Vec<[String; 4]>,
}

impl Output<'_> {
    fn add<T: serde::Serialize>(&mut self, o: &Options, value: &T) {
        match o.format {
            Format::Json => self
                .reports
                .push(serde_json::to_value(value).unwrap_or_default()),
            Format::Ndjson => {
                self.lines.push_str(&report::to_json_line(value));
                self.lines.push('\n');
            }
            Format::Text | Format::Markdown | Format::Sarif => {}
        }
    }

    fn finish(self, o: &Options) -> String {
        match o.format {
            Format::Ndjson => self.lines,
            Format::Sarif => format!("{}\n", report::to_json(&self.log.finish("classify"))),
            Format::Json => {
                let mut text = match self.reports.as_slice() {
                    [only] => report::to_json(only),
                    many => report::to_json(&many),
                };
                text.push('\n');
                text
            }
            Format::Markdown => {
                let mut text = String::new();
                if self.rows.len() > 1 {
                    text.push_str(&report::markdown::summary(
                        &self.rows,
                        o.inquiry.lang.code(),
                    ));
                    text.push('\n');
                }
                text.push_str(&self.texts.join("\n"));
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

fn one(o: &Options, prepared: &Prepared, described: &Described, out: &mut Output<'_>) -> Exit {
    let mut evaluated = match prepared.evaluate(described) {
        Outcomes::Rejected(record) => {
            reject(o, record, out);
            return Exit::Input;
        }
        Outcomes::Nothing => return Exit::Done,
        Outcomes::Done(evaluated) => evaluated,
    };
    if o.format != Format::Sarif {
        evaluated.look_around(prepared);
    }
    let results = evaluated.results(prepared);
    let lang = o.inquiry.lang.code();
    let show = report::Show {
        lang,
        all: o.all,
        role: o.role.as_deref(),
    };
    let full = report::report(evaluated.system(), &results, show);
    out.add(o, &full);
    match o.format {
        Format::Text => out.texts.push(report::text::text(&full, &results, show)),
        Format::Markdown => out
            .texts
            .push(report::markdown::text(&full, &results, show)),
        Format::Sarif => evaluated.log(&mut out.log, &full, &results),
        Format::Json | Format::Ndjson => {}
    }
    out.rows.push(row(&full, &results, lang));
    let mut exit = Exit::Done;
    if o.require.is_some() && !results.iter().all(|r| r.outcome.decided()) {
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
            "out" => {
                why.extend(regime.scope.by.iter().cloned());
                if !regime.once_in_scope.is_empty() {
                    level = report::text::for_now(regime, results, lang);
                }
            }
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
            if from.is_empty() && scale.never_applies {
                from = if lang == "zh" { "不适用" } else { "never" }.to_owned();
            }
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
                why.push(format!("? {}", asks.join(words::marks::list(lang))));
            }
        }
    }
    let name = if full.system.name.is_empty() {
        full.system.id.clone()
    } else {
        full.system.name.clone()
    };
    [name, level, from, why.join(words::marks::list(lang))]
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

fn reject(o: &Options, record: &Record, out: &mut Output<'_>) {
    inquiry::complain(record);
    if let Err(problems) = &record.outcome {
        out.log
            .findings(problems, std::slice::from_ref(&record.source));
    }
    let Some(value) = inquiry::rejected(record) else {
        return;
    };
    out.add(o, &value);
    out.rows.push([
        format!("{}#{}", record.source.name, record.record),
        "rejected".to_owned(),
        String::new(),
        format!("{} {}", value.rejected.code, value.rejected.message),
    ]);
}
