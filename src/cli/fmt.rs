//! `solon fmt`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::{Exit, Run, Stop, files, render};
use solon::Lang;
use solon::diagnostic::Diagnostic;
use solon::source::{Source, SourceId};
use solon::syntax;
use solon::syntax::ast::{File, ItemKind};

#[derive(Args)]
pub(crate) struct Options {
    /// Rule files or folders; `rules` when none is given
    paths: Vec<String>,
    /// Change nothing; exit 3 when a file is not in canonical form
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(o: &Options) -> Run {
    let mut paths: Vec<PathBuf> = Vec::new();
    let given = if o.paths.is_empty() {
        vec!["rules".to_owned()]
    } else {
        o.paths.clone()
    };
    for path in &given {
        let path = Path::new(path);
        if path.is_dir() {
            files::collect(
                path,
                &mut |p| p.extension().is_some_and(|e| e == "solon"),
                &mut paths,
            )?;
        } else if path.is_file() {
            paths.push(path.to_owned());
        } else {
            return Err(Stop::Usage(format!(
                "there is no file or folder `{}`",
                path.display()
            )));
        }
    }
    let mut exit = Exit::Done;
    let mut changed = 0;
    let mut told = Vec::new();
    for path in &paths {
        let source = Source::new(SourceId(0), files::slashes(path), files::read(path)?);
        let (file, found) = syntax::parse(&source);
        if file.broken {
            told.push((found, source));
            exit = exit.worse(Exit::Rules);
            continue;
        }
        let printed = syntax::print(&file);
        if *printed == *source.text {
            continue;
        }
        changed += 1;
        if o.check {
            super::out(&format!("{} is not in canonical form\n", source.name))?;
            exit = exit.worse(Exit::Rules);
        } else {
            std::fs::write(path, printed)?;
            super::out(&format!("{} rewritten\n", source.name))?;
        }
        told.push((hidden(&file), source));
    }
    let found: Vec<_> = told
        .iter()
        .flat_map(|(found, source)| found.iter().map(|d| (d, std::slice::from_ref(source))))
        .collect();
    super::err(&render::diagnostics_in(Lang::En, &found));
    let what = if o.check {
        "not in canonical form"
    } else {
        "rewritten"
    };
    super::out(&format!("{} files, {changed} {what}\n", paths.len()))?;
    Ok(exit)
}

/// What the canonical form would no longer show.
fn hidden(file: &File) -> Vec<Diagnostic> {
    let lists = file.items.iter().filter_map(|item| match &item.kind {
        ItemKind::Values(list) => Some(list),
        _ => None,
    });
    lists.flat_map(syntax::outside_groups).collect()
}
