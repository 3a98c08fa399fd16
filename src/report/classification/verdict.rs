//! The verdict, read off outcomes: levels, rules by id, days, open questions by name. No word in a
//! reader's language is made here and no tree of reasons, so that a verdict costs nothing beside its
//! evaluation.

use super::matrix;
use crate::eval::{Interval, ScaleOutcome, Verdict};
use crate::explain::View;
use crate::overall::{self, Joined, Part};
use crate::program::{InterpretationId, Program, ProvisionId, ScaleId};
use crate::report::REPORT;
use crate::report::names::day;
use crate::report::wire::{Overall, SystemId, VerdictLine, VerdictRegime, VerdictScale};

/// How many open questions a verdict line names.
const ASKED: usize = 8;
/// How many rules it names for one level.
const NAMED: usize = 12;

/// The verdict on one system under several regimes, in their order.
#[must_use]
pub fn line<'a>(id: &str, regimes: &[View<'a>]) -> VerdictLine {
    let on = regimes.first().map(|v| v.outcome.on.to_string());
    let part = |v: &View<'a>| Part {
        program: v.program,
        law: v.law,
        outcome: v.outcome,
        facts: v.facts,
        by: None,
    };
    let parts: Vec<Part<'_>> = regimes.iter().map(part).collect();
    let mut overall = overall(&parts);
    overall.by.truncate(NAMED);
    VerdictLine {
        report: REPORT,
        on: on.unwrap_or_default(),
        system: SystemId { id: id.to_owned() },
        overall,
        matrix: matrix::rows(&parts),
        not_reached: Vec::new(),
        regimes: regimes.iter().map(regime).collect(),
        warnings: regimes.iter().map(warnings).sum(),
    }
}

fn regime(view: &View<'_>) -> VerdictRegime {
    let (program, outcome) = (view.program, view.outcome);
    let pack = program.pack();
    let out = outcome.scope.verdict == Verdict::Out;
    let scales = |all: &[ScaleOutcome]| {
        let governed = all.iter().filter(|s| !s.out());
        governed
            .filter_map(|s| scale(program, s, outcome.scope.verdict))
            .collect()
    };
    let name = |i: &InterpretationId| Some(program.interpretations[i].name.clone());
    let flips = outcome.sensitivity.alternatives.iter();
    let mut readings: Vec<String> = flips
        .flat_map(|a| &a.flips)
        .filter_map(|(i, _)| name(i))
        .collect();
    readings.sort();
    readings.dedup();
    let open = outcome.open.iter().take(ASKED);
    let once = outcome.once_in_scope.as_ref();
    VerdictRegime {
        pack: pack.map(|p| p.id.clone()).unwrap_or_default(),
        version: pack.map(|p| p.version.clone()).unwrap_or_default(),
        scope: outcome.scope.verdict.into(),
        once_in_scope: once.map(|o| scales(&o.scales)).unwrap_or_default(),
        scales: if out {
            scales(&[])
        } else {
            scales(&outcome.scales)
        },
        open: outcome.open.len(),
        ask: open.map(|o| program.facts[o.fact].name.clone()).collect(),
        readings,
    }
}

fn scale(program: &Program, s: &ScaleOutcome, whole: Verdict) -> Option<(String, VerdictScale)> {
    let scale = &program.scales[s.scale];
    let [lower, upper] = levels(program, s.scale, s.class);
    let by = s.by.iter().take(NAMED);
    let scale_line = VerdictScale {
        lower,
        upper,
        scope_open: whole.leaves_open(s.scope),
        in_effect: levels(program, s.scale, s.in_effect),
        by: by.filter_map(|p| id(program, *p)).collect(),
        from: s.applies.as_ref().and_then(|r| day(r.from)),
        from_latest: s
            .applies
            .as_ref()
            .filter(|r| r.unsure)
            .map(|r| day(r.latest)),
        never: s.applies.as_ref().is_some_and(|r| r.never),
    };
    Some((scale.name.clone(), scale_line))
}

/// The names of the ends of a range of levels.
fn levels(program: &Program, scale: ScaleId, range: Interval) -> [String; 2] {
    let names = &program.scales[scale].levels;
    [range.0, range.1].map(|l| names.get(l).cloned().unwrap_or_default())
}

fn id(program: &Program, provision: ProvisionId) -> Option<String> {
    Some(program.provisions[provision].id.clone())
}

/// How many answers are in doubt: at odds with others, not used, or assumed without evidence.
fn warnings(view: &View<'_>) -> usize {
    let outcome = view.outcome;
    outcome.broken.len()
        + view.facts.not_earliest(view.program).len()
        + outcome.not_applicable.len()
        + view.facts.bare().count()
}

/// The overall view of several regimes on the scale that they share.
#[must_use]
pub fn overall(parts: &[Part<'_>]) -> Overall {
    named(parts, overall::classified(parts))
}

/// The same for the day asked for: the levels that are in effect.
#[must_use]
pub fn in_effect(parts: &[Part<'_>]) -> Overall {
    named(parts, overall::in_effect(parts))
}

/// Levels by their names.
fn named(parts: &[Part<'_>], found: Joined) -> Overall {
    let found = match found {
        Joined::Out => return Overall::out(),
        Joined::NoMap => {
            let each = parts.iter().zip(overall::counted(parts));
            return Overall {
                scope: None,
                decided: each
                    .into_iter()
                    .all(|(p, counts)| !counts || p.outcome.decided()),
                out_of_scope: false,
                ..Overall::out()
            };
        }
        Joined::Levels(found) => found,
    };
    let names = overall::names(parts);
    let name = |l: usize| Some(names.get(l).cloned().unwrap_or_default());
    Overall {
        scope: None,
        lower: name(found.interval.0),
        upper: name(found.interval.1),
        decided: found.decided,
        by: found.rules(parts),
        jointly: found.jointly,
        higher_under: found.higher(parts),
        out_of_scope: false,
    }
}
