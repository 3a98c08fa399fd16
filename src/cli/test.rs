//! `solon test`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;

use super::{Exit, Run, Stop, annotate, files, mutate, render};
use solon::diagnostic::Severity;
use solon::pack::{Loaded, PackText};
use solon::prove;
use solon::report::coverage;
use solon::report::finding;
use solon::report::junit::{self, Suite};
use solon::trial;

#[derive(Args)]
pub(crate) struct Options {
    /// Pack folders, or folders of packs; all bundled packs when none is given
    paths: Vec<String>,
    /// How to print results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Only tests whose name or file contains this; with --mutate, only mistakes in what contains it
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Of a pack that extends another: also the tests and properties of that one, on the law as changed
    #[arg(long)]
    with_base: bool,
    /// Say which rules and parts of them the tests try, and which provisions have rules
    #[arg(long)]
    coverage: bool,
    /// With --coverage: also what is fully covered
    #[arg(long, requires = "coverage")]
    all: bool,
    /// With --coverage: write the rule texts with counts into this folder
    #[arg(long, value_name = "DIR", requires = "coverage")]
    annotate: Option<PathBuf>,
    /// Break the rules in many small ways and list the mistakes that no test would find
    #[arg(long, conflicts_with = "coverage")]
    mutate: bool,
    /// With --mutate: fail if fewer mistakes are found
    #[arg(long, value_name = "PERCENT", requires = "mutate", value_parser = clap::value_parser!(u8).range(0..=100))]
    at_least: Option<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON array
    Json,
    /// JUnit XML, a suite for each pack
    Junit,
    /// With --coverage: the rule texts with counts
    Annotations,
}

pub(crate) fn run(o: &Options) -> Run {
    if o.format == Format::Annotations && !o.coverage {
        return Err(Stop::Usage(
            "`--format annotations` shows coverage; add `--coverage`".to_owned(),
        ));
    }
    let mut exit = Exit::Done;
    let mut found = false;
    let mut all = Vec::new();
    let mut suites = Vec::new();
    let mut covered = Vec::new();
    let mut mutated = Vec::new();
    for pack in files::packs_for(&o.paths)? {
        let mut loaded = match o.with_base {
            true => files::load_with_base(&pack),
            false => files::load(&pack),
        };
        if loaded.has_errors() {
            super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
            exit = exit.worse(Exit::Rules);
            found = true;
            suites.push((pack.folder, Err(first_error(&loaded))));
            continue;
        }
        if o.mutate {
            if let Some(report) = mutate::report(&loaded, o.only.as_deref()) {
                found |= report.mutants > 0;
                let enough = o.at_least.is_none_or(|p| report.reaches(p.into()));
                exit = exit.worse(if enough { Exit::Done } else { Exit::Rules });
                if o.format == Format::Text {
                    super::out(&report.text())?;
                }
                mutated.push(report);
            } else {
                // Tests that fail already are told; there is nothing to say of names.
                found = true;
                exit = exit.worse(Exit::Rules);
            }
            continue;
        }
        if let Some(only) = &o.only {
            let program = Arc::make_mut(&mut loaded.program);
            let wanted = |name: &str, file: &str| name.contains(only) || file.contains(only);
            program.tests.retain(|t| wanted(&t.name, &t.file));
            program.properties.retain(|p| wanted(&p.name, &p.file));
            found |= !program.tests.is_empty() || !program.properties.is_empty();
        }
        let mut results = trial::run(&loaded.program);
        let proved = prove::properties(&loaded.program);
        results.extend(proved.map_err(|e| Stop::Failed(e.to_string()))?);
        let failed = results.iter().filter(|t| !t.failures.is_empty()).count();
        if failed > 0 {
            exit = exit.worse(Exit::Rules);
        }
        let todo: usize = results.iter().map(|t| t.todo).sum();
        let sum = format!(
            "{}: {} tests and properties passed, {failed} failed, {todo} expectations to do\n",
            pack.folder,
            results.len() - failed
        );
        match o.format {
            Format::Text => super::out(&(text(&results) + &sum))?,
            // The failures of tests, where only coverage goes to the standard output.
            _ if o.coverage && failed > 0 => super::err(&(text(&results) + &sum)),
            _ => {}
        }
        if o.coverage {
            covered.extend(cover(o, &pack, &loaded)?);
        }
        if o.format == Format::Junit {
            suites.push((pack.folder, Ok(results)));
        } else {
            all.extend(results);
        }
    }
    if let Some(only) = &o.only
        && !found
    {
        return Err(Stop::Usage(format!(
            "nothing here has `{only}` in its name; `--only` takes a part of the name or file of a \
             test or property, or with --mutate of the id of a provision"
        )));
    }
    if o.format == Format::Junit {
        super::out(&junit(&suites))?;
    }
    if o.format == Format::Json {
        let json = if o.coverage {
            solon::report::to_json(&covered)
        } else if o.mutate {
            solon::report::to_json(&mutated)
        } else {
            solon::report::coverage::trials(&all)
        };
        super::out(&format!("{json}\n"))?;
    }
    Ok(exit)
}

/// What is said of a pack whose tests cannot be run.
fn first_error(loaded: &Loaded) -> String {
    let mut all = loaded.diagnostics.iter();
    let first = all.find(|d| d.severity == Severity::Error);
    first.map_or_else(String::new, |d| {
        let f = finding(d, &loaded.sources);
        format!("{}:{}: {} {}", f.source, f.line, f.code, f.message)
    })
}

fn junit(packs: &[(String, Result<Vec<trial::Trial>, String>)]) -> String {
    let suites: Vec<Suite<'_>> = packs
        .iter()
        .map(|(pack, outcome)| match outcome {
            Ok(trials) => Suite::Run { pack, trials },
            Err(message) => Suite::Unusable { pack, message },
        })
        .collect();
    junit::trials(&suites)
}

/// Coverage of one pack; a pack without rules and tests has none.
fn cover(
    o: &Options,
    pack: &PackText,
    loaded: &Loaded,
) -> Result<Option<coverage::CoverageReport>, Stop> {
    let program = &loaded.program;
    if program.provisions.is_empty() && program.tests.is_empty() {
        return Ok(None);
    }
    let counts = trial::coverage(program);
    let law = trial::law_coverage(program, &counts);
    let report = coverage::report(program, &counts, &law);
    if o.format == Format::Text {
        super::out(&format!("\n{}\n", coverage::text(&report, o.all)))?;
    }
    if o.format == Format::Annotations || o.annotate.is_some() {
        let pages = annotate::pages(loaded, &pack.folder, &counts);
        for page in &pages {
            if o.format == Format::Annotations {
                super::out(&format!("{}/{}\n{}\n", pack.folder, page.path, page.text))?;
            }
            if let Some(folder) = &o.annotate {
                let name = format!("{}.txt", page.path);
                write(&folder.join(&report.pack).join(name), &page.text)?;
            }
        }
    }
    Ok(Some(report))
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let failed =
        |e: std::io::Error| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(path, text).map_err(failed)
}

fn text(results: &[trial::Trial]) -> String {
    let mut out = String::new();
    for t in results {
        for f in &t.failures {
            out.push_str(&format!(
                "FAILED {}:{} {}\n    {}\n    found: {}\n",
                t.file, f.line, t.name, f.expected, f.found
            ));
        }
        for f in &t.done {
            out.push_str(&format!(
                "note: {}:{} {}: `{}` is met; delete `todo`\n",
                t.file, f.line, t.name, f.expected
            ));
        }
    }
    out
}
