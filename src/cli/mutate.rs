//! `solon test --mutate`: judges the mutants of a pack on all processors, with a progress bar.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use crate::analyse::equivalent;
use crate::pack::Loaded;
use crate::program::{Operation, Program, ScopeEffect};
use crate::report::mutation::MutationReport;
use crate::trial::mutants::{Holder, Mutant, holder_name, mutants};
use crate::trial::mutate::{Judge, Verdict};

/// Work shorter than this shows no bar.
const QUIET: Duration = Duration::from_secs(1);

/// What becomes of all mutants of a pack, or of those whose holder contains a text. Nothing where a
/// test fails already: then it is said which.
pub(crate) fn report(loaded: &Loaded, only: Option<&str>) -> Option<MutationReport> {
    let program = &loaded.program;
    let failing: Vec<String> = crate::trial::run(program)
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

/// Where the item that holds a mutant begins: the line that names it.
fn place(loaded: &Loaded, mutant: &Mutant) -> Option<(String, u32)> {
    let head = head(&loaded.program, mutant.holder)?;
    for source in &loaded.sources {
        for (i, line) in source.text.lines().enumerate() {
            let line = line.trim_start();
            let line = line.strip_prefix("insert ").unwrap_or(line);
            let rest = line.strip_prefix(head.as_str());
            if rest.is_some_and(|r| r.is_empty() || r.starts_with([' ', ',', ':'])) {
                return Some((source.name.clone(), u32::try_from(i + 1).ok()?));
            }
        }
    }
    None
}

/// The words with which an item begins.
fn head(program: &Program, holder: Holder) -> Option<String> {
    Some(match holder {
        Holder::Provision(id) => {
            let p = program.provisions.get(id.index())?;
            format!("{} {}", p.kind.word(), p.id)
        }
        Holder::Operation(a, o) => {
            let amendment = program.amendments.get(a.index())?;
            match amendment.operations.get(o)? {
                Operation::Amend(patterns, _) => format!("amend {}", patterns.include.first()?),
                Operation::Repeal(patterns) => format!("repeal {}", patterns.include.first()?),
                Operation::Define(d, _) => {
                    format!("amend define {}", program.defines.get(d.index())?.name)
                }
                Operation::Default(i, _) => {
                    let name = &program.interpretations.get(i.index())?.name;
                    format!("amend interpretation {name}")
                }
                Operation::Scope(id, ..) => format!("amend {}", id.replacen('.', " ", 1)),
            }
        }
        Holder::Amendment(a) => format!("amendment {}", program.amendments.get(a.index())?.name),
        Holder::Clause(s, c) => {
            let clause = program.scopes.get(s.index())?.clauses.get(c)?;
            let label = clause.id.rsplit('.').next()?;
            let word = match clause.effect {
                ScopeEffect::In => "in",
                ScopeEffect::Excluded => "excluded",
                ScopeEffect::Partial { .. } => "partial",
            };
            format!("{word} {label}")
        }
        Holder::Role(r) => format!("role {}", program.roles.get(r.index())?.name),
        Holder::Define(d) => format!("define {}", program.defines.get(d.index())?.name),
        Holder::Reading(i, _) => {
            let name = &program.interpretations.get(i.index())?.name;
            format!("interpretation {name}")
        }
    })
}
