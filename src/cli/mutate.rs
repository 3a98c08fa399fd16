//! `solon test --mutate`: judges the mutants of a pack on all processors, with a progress bar.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use solon::analyse::equivalent;
use solon::pack::Loaded;
use solon::report::coverage::mutation::MutationReport;
use solon::trial::mutants::{Holder, Mutant, holder_name, mutants};
use solon::trial::mutate::{Judge, Verdict};

/// Work shorter than this shows no bar.
const QUIET: Duration = Duration::from_secs(1);

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
    let bar = Bar::new(wanted.len());
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

/// A bar on standard error, shown only on a terminal and once the work takes its time.
struct Bar(ProgressBar);

impl Bar {
    fn new(all: usize) -> Bar {
        let all = u64::try_from(all).unwrap_or(u64::MAX);
        let bar = ProgressBar::with_draw_target(Some(all), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:40} {pos}/{len} mutants, {eta} left")
        {
            bar.set_style(style);
        }
        Bar(bar)
    }

    fn step(&self) {
        self.0.inc(1);
        // Once only: a bar that is shown is hidden no more.
        if self.0.is_hidden() && self.0.elapsed() > QUIET {
            self.0.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    fn end(&self) {
        self.0.finish_and_clear();
    }
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
