//! `solon check`.

use clap::Args;

use super::{Exit, Run, files, render};
use solon::Lang;
use solon::diagnostic::Severity;
use solon::pack::Loaded;
use solon::program::{Kind, Program};
use solon::prove;
use solon::report::{self, sarif};

#[derive(Args)]
pub(crate) struct Options {
    /// Pack folders, or folders of packs; all bundled packs when none is given
    paths: Vec<String>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Leave out what needs proofs: only grammar, names, types, dates, citations
    #[arg(long)]
    no_proofs: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    /// For people
    Text,
    /// One JSON array
    Json,
    /// SARIF 2.1.0, for code scanners and editors
    Sarif,
}

/// How often a pack says why the law draws the line where a rule clears; nothing where it never does.
fn clears(program: &Program) -> String {
    let own = |pack: usize| pack + 1 == program.packs.len();
    match program.clears.values().filter(|c| own(c.pack)).count() {
        0 => String::new(),
        n => format!(" {n} explained clearances;"),
    }
}

pub(crate) fn run(o: &Options) -> Run {
    let mut exit = Exit::Done;
    let mut findings = Vec::new();
    let root = files::root();
    let mut log = sarif::Writer::new(&root, Lang::En);
    log.codes();
    let packs = files::packs_for(&o.paths)?;
    let all: Vec<Loaded> = packs.iter().map(files::load).collect();
    for (at, (pack, loaded)) in packs.iter().zip(&all).enumerate() {
        let mut own: Vec<_> = loaded
            .diagnostics
            .iter()
            .filter(|d| loaded.own.contains(&d.span().source) || d.severity == Severity::Error)
            .cloned()
            .collect();
        // Proofs are about rules that mean something.
        let proofs = !o.no_proofs && !loaded.has_errors();
        let mut stance = Vec::new();
        if proofs {
            let failed = |e: solon::analyse::ProofError| super::Stop::Failed(e.to_string());
            let proved = prove::prove(&loaded.program, &loaded.sites).map_err(failed)?;
            own.extend(proved.findings);
            stance = proved.stance;
        }
        own.extend(loaded.asked_otherwise(&all.iter().take(at).collect::<Vec<_>>()));
        if own.iter().any(|d| d.severity == Severity::Error) {
            exit = exit.worse(Exit::Rules);
        }
        match o.format {
            Format::Json => {
                findings.extend(own.iter().map(|d| report::finding(d, &loaded.sources)));
                continue;
            }
            Format::Sarif => {
                log.findings(&own, &loaded.sources);
                continue;
            }
            Format::Text => {}
        }
        super::err(&render::diagnostics(&own, &loaded.sources));
        let count = |s: Severity| own.iter().filter(|d| d.severity == s).count();
        let p = &loaded.program;
        super::out(&format!(
            "{}: {} rules, {} exceptions, {} duties, {} penalties, {} transitions,{} {} facts, {} interpretations, {} amendments, {} tests, {} properties; {} unchecked citations;{} {} errors, {} warnings{}\n",
            pack.folder,
            p.count(Kind::Rule),
            p.count(Kind::Exception),
            p.count(Kind::Duty),
            p.count(Kind::Penalty),
            p.count(Kind::Transition),
            report::catalogue::stays(p.stays()),
            p.asked().count(),
            p.own_points(),
            p.own_amendments(),
            p.tests.len(),
            p.properties.len(),
            report::catalogue::unchecked(p),
            clears(p),
            count(Severity::Error),
            count(Severity::Warning),
            if proofs { "" } else { "; proofs left out" },
        ))?;
        for line in stance {
            super::out(&format!("  {line}\n"))?;
        }
    }
    match o.format {
        Format::Text => {}
        Format::Json => super::out(&format!("{}\n", report::to_json(&findings)))?,
        Format::Sarif => {
            let log = log.finish("check");
            super::out(&format!("{}\n", report::to_json(&log)))?;
        }
    }
    Ok(exit)
}
