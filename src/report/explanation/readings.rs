//! Which readings of contested points make a result another one: combinations are tried one by one, each
//! as exactly as the result itself.

use std::collections::BTreeMap;

use super::standing::standings;
use super::{ReadingChange, ReadingsReport};
use crate::analyse::conclude;
use crate::eval::{Case, Interval, Outcome, Query, Verdict};
use crate::explain::View;
use crate::program::InterpretationId;
use crate::report::names::Names;
use crate::words;

/// So many combinations are tried.
const TRIED: usize = 256;

/// Readings to take instead.
type Flips = Vec<(InterpretationId, usize)>;

/// The smallest sets of readings that change a level or the scope.
pub(super) fn readings(names: &Names<'_>, case: &Case<'_>) -> ReadingsReport {
    let view = &names.view;
    let program = view.program;
    let used = &view.outcome.sensitivity.used;
    let name = |(point, reading): &(InterpretationId, usize)| {
        let point = &program.interpretations[point];
        let reading = point.readings.get(*reading).map(|r| r.name.clone());
        (point.name.clone(), reading.unwrap_or_default())
    };
    let mut out = ReadingsReport {
        used: used.iter().map(name).collect(),
        changes: Vec::new(),
        complete: true,
    };
    let known = &view.outcome.sensitivity;
    if known.complete && known.alternatives.is_empty() {
        return out;
    }
    let (mut found, mut tried): (Vec<Flips>, usize) = (Vec::new(), 0);
    for flips in combinations(names, used) {
        let covered = |f: &Flips| f.iter().all(|flip| flips.contains(flip));
        if found.iter().any(covered) {
            continue;
        }
        if tried == TRIED {
            out.complete = false;
            break;
        }
        tried += 1;
        let query = Query {
            on: view.outcome.on,
            readings: otherwise(&view.outcome.readings, &flips),
        };
        let outcome = conclude(case, &query);
        if result(&outcome) == result(view.outcome) {
            continue;
        }
        out.changes.push(change(names, &flips, &outcome, name));
        found.push(flips);
    }
    out
}

/// What counts as the result.
fn result(outcome: &Outcome) -> (Verdict, Vec<(Verdict, Interval)>) {
    let scales = outcome.scales.iter().map(|s| (s.scope, s.class));
    (outcome.scope.verdict, scales.collect())
}

fn otherwise(chosen: &[(InterpretationId, usize)], flips: &Flips) -> Flips {
    let own = |id: &InterpretationId| flips.iter().any(|(point, _)| point == id);
    let kept = chosen.iter().filter(|(id, _)| !own(id)).copied();
    kept.chain(flips.iter().copied()).collect()
}

/// Combinations of other readings, the fewest points first; more than are tried where there are so many.
fn combinations(names: &Names<'_>, used: &[(InterpretationId, usize)]) -> Vec<Flips> {
    let mut out: Vec<Flips> = Vec::new();
    let mut last: Vec<(usize, Flips)> = vec![(0, Vec::new())];
    while !last.is_empty() && out.len() <= TRIED * 4 {
        let mut next: Vec<(usize, Flips)> = Vec::new();
        for (from, flips) in &last {
            for (at, (point, in_force)) in used.iter().enumerate().skip(*from) {
                let count = names.view.program.interpretations[point].readings.len();
                for reading in (0..count).filter(|r| r != in_force) {
                    let mut more = flips.clone();
                    more.push((*point, reading));
                    next.push((at + 1, more));
                }
            }
            if next.len() > TRIED * 4 {
                break;
            }
        }
        out.extend(next.iter().map(|(_, flips)| flips.clone()));
        last = next;
    }
    out
}

fn change(
    names: &Names<'_>,
    flips: &Flips,
    outcome: &Outcome,
    name: impl Fn(&(InterpretationId, usize)) -> (String, String),
) -> ReadingChange {
    let program = names.view.program;
    let then = Names {
        view: View {
            outcome,
            ..names.view
        },
        lang: names.lang,
    };
    let readings: BTreeMap<String, String> = flips.iter().map(name).collect();
    let words = flips.iter().map(|(point, reading)| {
        let point = &program.interpretations[point];
        let title = words::or_name(&point.title, &point.name, names.lang);
        let reading = point.readings.get(*reading);
        let reading = reading.map(|r| words::or_name(&r.text, &r.name, names.lang));
        let colon = words::marks::colon(names.lang);
        format!("{title}{colon}{}", reading.unwrap_or_default())
    });
    ReadingChange {
        readings,
        words: words.collect(),
        scope: outcome.scope.verdict.into(),
        scales: match outcome.scope.verdict {
            Verdict::Out if outcome.scope.later.is_none() => Vec::new(),
            _ => standings(&then, outcome),
        },
    }
}
