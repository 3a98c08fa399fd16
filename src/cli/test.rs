//! `solon test`.

use clap::Args;

use super::{Exit, Run, files, render};
use crate::diagnostic::Severity;
use crate::pack::Loaded;
use crate::report::finding;
use crate::report::junit::{self, Suite};
use crate::trial;

#[derive(Args)]
pub(crate) struct Options {
    /// Pack folders, or folders of packs; all bundled packs when none is given
    paths: Vec<String>,
    /// How to print results
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Only tests whose name or file contains this
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON array
    Json,
    /// JUnit XML, a suite for each pack
    Junit,
}

pub(crate) fn run(o: &Options) -> Run {
    let mut exit = Exit::Done;
    let mut all = Vec::new();
    let mut suites = Vec::new();
    for pack in files::packs_for(&o.paths)? {
        let mut loaded = files::load(&pack, true);
        if loaded.has_errors() {
            super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
            exit = exit.worse(Exit::Rules);
            suites.push((pack.folder, Err(first_error(&loaded))));
            continue;
        }
        if let Some(only) = &o.only {
            loaded
                .program
                .tests
                .retain(|t| t.name.contains(only) || t.file.contains(only));
        }
        let results = trial::run(&loaded.program);
        let failed = results.iter().filter(|t| !t.failures.is_empty()).count();
        if failed > 0 {
            exit = exit.worse(Exit::Rules);
        }
        if o.format == Format::Text {
            text(&results)?;
            let todo: usize = results.iter().map(|t| t.todo).sum();
            super::out(&format!(
                "{}: {} tests passed, {failed} failed, {todo} expectations to do\n",
                pack.folder,
                results.len() - failed
            ))?;
        }
        if o.format == Format::Junit {
            suites.push((pack.folder, Ok(results)));
        } else {
            all.extend(results);
        }
    }
    if o.format == Format::Junit {
        super::out(&junit(&suites))?;
    }
    if o.format == Format::Json {
        super::out(&format!("{}\n", crate::report::trials(&all)))?;
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

fn text(results: &[trial::Trial]) -> Result<(), super::Stop> {
    for t in results {
        for f in &t.failures {
            super::out(&format!(
                "FAILED {}:{} {}\n    {}\n    found: {}\n",
                t.file, f.line, t.name, f.expected, f.found
            ))?;
        }
        for f in &t.done {
            super::out(&format!(
                "note: {}:{} {}: `{}` is met; delete `todo`\n",
                t.file, f.line, t.name, f.expected
            ))?;
        }
    }
    Ok(())
}
