//! Several regimes at once in the shapes of the JSON: how each of them stands, and their open questions,
//! each once. Read off outcomes; no words are made here but those of the questions.

use std::cmp::Reverse;

use crate::eval::{Interval, OpenFact, ScaleOutcome, Verdict};
use crate::overall::{self, Part};
use crate::program::Scale;
use crate::report::RegimeResult;
use crate::report::names::{Names, day};
use crate::report::wire::{Asking, JointQuestion, MapKind, MatrixLevels, MatrixRow, Standing};
use solon_messages::Lang;

/// One line for each regime, or for each of its scales that the overall view sees; none of a single
/// regime.
#[must_use]
pub fn rows(parts: &[Part<'_>]) -> Vec<MatrixRow> {
    if parts.len() < 2 {
        return Vec::new();
    }
    let counted = overall::counted(parts);
    let each = parts.iter().zip(counted);
    each.flat_map(|(part, counts)| of_regime(part, counts))
        .collect()
}

fn of_regime(part: &Part<'_>, counts: bool) -> Vec<MatrixRow> {
    let outcome = part.outcome;
    let pack = part.program.pack().map(|p| p.id.clone());
    let bare = |state: Standing, questions: usize| MatrixRow {
        pack: pack.clone().unwrap_or_default(),
        scale: None,
        state,
        questions,
        counts,
        scope_open: false,
        levels: None,
    };
    if outcome.scope.verdict == Verdict::Out {
        let state = match outcome.once_in_scope {
            Some(_) => Standing::OutForNow,
            None => Standing::OutOfScope,
        };
        return vec![bare(state, 0)];
    }
    if part.not_asked() {
        return vec![bare(Standing::NotAsked, askable(part, |o| o.scope))];
    }
    let row = |(scale, found): (&Scale, &ScaleOutcome)| {
        let scope_open = outcome.scope.verdict == Verdict::Open || found.scope_open();
        let decided = found.decided() && !scope_open;
        let moves = |o: &OpenFact| o.scope || o.could.iter().any(|(s, _)| *s == found.scale);
        let (state, questions) = match decided {
            true => (Standing::Decided, 0),
            false => (Standing::Open, askable(part, moves)),
        };
        MatrixRow {
            scale: Some(scale.name.clone()),
            scope_open,
            levels: Some(levels(part, scale, found)),
            ..bare(state, questions)
        }
    };
    let rows: Vec<MatrixRow> = part.scales().map(row).collect();
    if rows.is_empty() {
        // No scale, or none that governs the system: all that can be said is whether the regime does.
        let open = outcome.scope.verdict == Verdict::Open;
        let state = if open {
            Standing::Open
        } else {
            Standing::Decided
        };
        let asked = askable(part, |o| o.scope);
        return vec![bare(state, if open { asked } else { 0 })];
    }
    rows
}

/// How many of some open questions can be asked now; where none can, how many there are.
fn askable(part: &Part<'_>, wanted: impl Fn(&OpenFact) -> bool) -> usize {
    let open = part.outcome.open.iter().filter(|o| wanted(o));
    let now = open.clone().filter(|o| o.applies).count();
    if now > 0 { now } else { open.count() }
}

fn levels(part: &Part<'_>, scale: &Scale, found: &ScaleOutcome) -> MatrixLevels {
    let name = |level: usize| scale.levels.get(level).cloned().unwrap_or_default();
    let both = |(low, high): Interval| [name(low), name(high)];
    let [lower, upper] = both(found.class);
    let shared = part.program.canonical.as_ref().map(|c| &c.levels);
    let at = |level: usize| {
        let place = scale.canonical.as_ref()?.get(level)?;
        shared?.get(*place).cloned()
    };
    let canonical = at(found.class.0).zip(at(found.class.1));
    let run = found.applies.as_ref();
    MatrixLevels {
        lower,
        upper,
        map: canonical.as_ref().map(|_| MapKind::from(&scale.mapped_by)),
        canonical: canonical.map(|(low, high)| [low, high]),
        in_effect: both(found.in_effect),
        from: run.and_then(|r| day(r.from)),
        from_latest: run.filter(|r| r.unsure).map(|r| day(r.latest)),
        never: run.is_some_and(|r| r.never),
    }
}

/// The open questions of several regimes, each once: those that can be asked now first, then by how
/// many regimes they can close, how many levels they can part, and how cheap they are. `names` are
/// those of the regimes, in the same order.
#[must_use]
pub fn questions(results: &[RegimeResult<'_>], lang: Lang) -> Vec<JointQuestion> {
    if results.len() < 2 {
        return Vec::new();
    }
    let mut all: Vec<(usize, u32, JointQuestion)> = Vec::new();
    for result in results {
        let names = Names {
            view: result.view(),
            lang,
        };
        let pack = result.program.pack().map(|p| p.id.clone());
        for open in result.outcome.open.iter() {
            let fact = &result.program.facts[open.fact];
            let could = open.could.iter().map(|(scale, range)| {
                let name = result.program.scales[*scale].name.clone();
                (name, names.interval(*scale, *range))
            });
            let asking = Asking {
                pack: pack.clone().unwrap_or_default(),
                closes: result.closing.contains(&open.fact),
                could: could.collect(),
                scope: open.scope,
            };
            let parts = parted(&result.part(), open);
            match all.iter_mut().find(|(.., q)| q.fact == fact.name) {
                Some((sum, _, known)) => {
                    *sum += parts;
                    known.applies |= open.applies;
                    known.regimes.push(asking);
                }
                None => {
                    let question = JointQuestion {
                        fact: fact.name.clone(),
                        ask: fact.ask.get(lang).to_owned(),
                        applies: open.applies,
                        regimes: vec![asking],
                    };
                    all.push((parts, fact.cost, question));
                }
            }
        }
    }
    // What is alike stays in the order of the regimes, each with its most decisive question first.
    all.sort_by_key(|(parts, cost, q)| {
        let closes = q.regimes.iter().filter(|r| r.closes).count();
        (!q.applies, Reverse(closes), Reverse(*parts), *cost)
    });
    all.into_iter().map(|(.., question)| question).collect()
}

/// How many levels a question can part from their neighbours, on scales that the matrix shows.
fn parted(part: &Part<'_>, open: &OpenFact) -> usize {
    let shown = |scale| part.scales().any(|(_, found)| found.scale == scale);
    let could = open.could.iter().filter(|(scale, _)| shown(*scale));
    could.map(|(_, (low, high))| high - low).sum()
}
