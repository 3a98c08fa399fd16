//! `solon test --mutate`: judges the mutants of a pack on all processors, with a progress bar.

use rayon::prelude::*;

use super::bar::Bar;
use solon::analyse::equivalent;
use solon::pack::Loaded;
use solon::report::coverage::mutation::MutationReport;
use solon::trial::mutants::{Holder, Mutant, holder_name, mutants};
use solon::trial::mutate::{Judge, Verdict};

/// What becomes of all mutants of a pack, or of those whose holder contains a text. Nothing where a
/// test fails already: then it is said which.
pub(crate) fn report(loaded: &Loaded, only: Option<&str>) -> Option<MutationReport> {
    let program = &loaded.program;
    let failing: Vec<String> = solon::trial::run(program)
        .into_iter()
        .filter(|t| !t.failures.is_empty())
        .map(|t| format!("{}:{} {}", t.file, t.line, t.name))
        .collect();
    if !failing.is_empty() {
        super::err(&format!(
            "these tests fail already; mend them first:\n    {}\n",
            failing.join("\n    ")
        ));
        return None;
    }
    let mut wanted = mutants(program);
    if let Some(only) = only {
        wanted.retain(|m| holder_name(program, m.holder).contains(only));
    }
    let judge = Judge::new(program);
    let bar = Bar::new(
        Some(wanted.len()),
        "{bar:40} {pos}/{len} mutants, {eta} left",
    );
    let judged: Vec<(Mutant, Verdict)> = wanted
        .into_par_iter()
        .map(|mutant| {
            let verdict = judge.judge(&mutant, &|p, law, q, other| {
                equivalent((p, law), (q, other))
            });
            bar.step();
            (mutant, verdict)
        })
        .collect();
    bar.end();
    let place = |m: &Mutant| place(loaded, m);
    Some(MutationReport::new(program, &judged, &place))
}

/// Where the item that holds a mutant is named: file and line.
fn place(loaded: &Loaded, mutant: &Mutant) -> Option<(String, u32)> {
    let sites = &loaded.sites;
    let span = match mutant.holder {
        Holder::Provision(id) => Some(sites.provision(id)),
        Holder::Operation(amendment, at) => sites.operation(amendment, at),
        Holder::Amendment(id) => Some(sites.amendment(id)),
        Holder::Clause(scope, clause) => sites.clause(scope, clause),
        Holder::Role(id) => Some(sites.role(id)),
        Holder::Define(id) => Some(sites.define(id)),
        Holder::Ratio(id) => Some(sites.fact(id)),
        Holder::Table(id) => Some(sites.table(id)),
        Holder::Score(id) => Some(sites.score(id)),
        Holder::Reading(id, _) => Some(sites.interpretation(id)),
    }?;
    let source = loaded.sources.iter().find(|s| s.id == span.source)?;
    Some((source.name.clone(), source.line_column(span.start).0))
}
