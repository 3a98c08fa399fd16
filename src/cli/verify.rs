//! `solon verify`.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::{Exit, Run, Stop, files};
use solon::report::verification::{self, ComesOut, ProblemKind, Verified};
use solon::{Engine, Lang, Verifier, report};

#[derive(Args)]
pub(crate) struct Options {
    /// Reports that `classify` wrote as JSON or NDJSON, folders of them, or `-` for standard input
    #[arg(required = true, value_name = "REPORT")]
    reports: Vec<String>,
    /// A pack that is not bundled, by which reports were made: its folder, at a git revision too
    /// (REV:PATH); may be repeated
    #[arg(long = "pack", value_name = "PACK")]
    packs: Vec<String>,
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
    let mut packs = Vec::new();
    for name in &o.packs {
        packs.push(files::pack(name)?);
    }
    let named = found(&o.reports)?;
    if let Some(output) = &o.output {
        spare(output, &named)?;
    }
    let mut verifier = Engine::new(packs).verifier().lang(o.lang);
    let mut reports = Vec::new();
    let mut exit = Exit::Done;
    for name in &named {
        match read(name) {
            Ok(bytes) => reports.extend(verifier.verify(name, &bytes)),
            Err(why) => {
                super::err(&format!("error: cannot read `{name}`: {why}\n"));
                exit = exit.worse(Exit::Failed);
            }
        }
    }
    let exit = reports.iter().map(comes_to).fold(exit, Exit::worse);
    let mut found = Verifier::document(reports);
    if !super::render::all() {
        found = found.brief();
    }
    let text = match o.format {
        Format::Text => verification::text(&found, o.lang),
        Format::Json => format!("{}\n", report::to_json(&found)),
    };
    super::write(o.output.as_deref(), &text)?;
    Ok(exit)
}

/// What a report comes to.
fn comes_to(verified: &Verified) -> Exit {
    let kind = verified.problem.as_ref().map(|p| p.kind);
    match (verified.comes_out, kind) {
        (ComesOut::Identical | ComesOut::SameContent, _) => Exit::Done,
        (ComesOut::Different, _) => Exit::Differs,
        (ComesOut::NotVerified, Some(ProblemKind::NoPack)) => Exit::Usage,
        (ComesOut::NotVerified, _) => Exit::Input,
    }
}

/// The files that are named, those of folders in order.
fn found(given: &[String]) -> Result<Vec<String>, Stop> {
    let mut out = Vec::new();
    for name in given {
        let path = Path::new(name);
        if !path.is_dir() {
            out.push(name.clone());
            continue;
        }
        let wanted = |p: &Path| {
            let ending = p.extension().map(|e| e.to_string_lossy().to_lowercase());
            ending.is_some_and(|e| ENDINGS.contains(&e.as_str()))
        };
        let mut paths = Vec::new();
        files::collect(path, &mut { wanted }, &mut paths)?;
        if paths.is_empty() {
            return Err(Stop::Usage(format!(
                "`{name}` holds no report: no file there ends in .{}",
                ENDINGS.join(" or .")
            )));
        }
        out.extend(paths.iter().map(|p| files::slashes(p)));
    }
    Ok(out)
}

/// How the names of reports end.
const ENDINGS: [&str; 3] = ["json", "ndjson", "jsonl"];

fn read(name: &str) -> std::io::Result<Vec<u8>> {
    if name != "-" {
        return std::fs::read(name);
    }
    let mut bytes = Vec::new();
    std::io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Refuses to write over a report that is read.
fn spare(output: &Path, reports: &[String]) -> Result<(), Stop> {
    let Ok(real) = output.canonicalize() else {
        return Ok(());
    };
    let same = |name: &String| Path::new(name).canonicalize().is_ok_and(|p| p == real);
    match reports.iter().any(same) {
        true => Err(Stop::Usage(format!(
            "`--output {}` would replace what is read; give another file",
            output.display()
        ))),
        false => Ok(()),
    }
}
