//! `solon test`.

use clap::Args;

use super::{Exit, Run, files, mutate, render};
use crate::trial;

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
    /// Break the rules in many small ways and list the mistakes that no test would find
    #[arg(long)]
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
}

pub(crate) fn run(o: &Options) -> Run {
    let mut exit = Exit::Done;
    let mut all = Vec::new();
    let mut mutated = Vec::new();
    for pack in files::packs_for(&o.paths)? {
        let mut loaded = files::load(&pack, true);
        if loaded.has_errors() {
            super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
            exit = exit.worse(Exit::Rules);
            continue;
        }
        if o.mutate {
            if let Some(report) = mutate::report(&loaded, o.only.as_deref()) {
                let enough = o.at_least.is_none_or(|p| report.reaches(p.into()));
                exit = exit.worse(if enough { Exit::Done } else { Exit::Rules });
                if o.format == Format::Text {
                    super::out(&report.text())?;
                }
                mutated.push(report);
            } else {
                exit = exit.worse(Exit::Rules);
            }
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
        all.extend(results);
    }
    if o.format == Format::Json {
        let json = if o.mutate {
            crate::report::to_json(&mutated)
        } else {
            crate::report::trials(&all)
        };
        super::out(&format!("{json}\n"))?;
    }
    Ok(exit)
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
