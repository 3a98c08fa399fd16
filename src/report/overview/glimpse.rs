//! What an overview counts of one system, read off its outcomes: made in whatever thread judged it.

use std::sync::Arc;

use crate::eval::{Interval, ScaleOutcome, Verdict};
use crate::overall::{self, Joined, Part};
use crate::program::ProvisionId;
use crate::report::{Note, RegimeResult, System};
use solon_messages::Lang;

/// One system.
#[derive(Clone, Debug)]
pub struct Glimpse {
    pub(super) id: String,
    pub(super) owner: String,
    pub(super) came: Arc<Came>,
    pub(super) warnings: Vec<Note>,
}

/// What is counted of a system that hangs on its answers alone: the same of all that come out alike.
#[derive(Clone, Debug)]
pub struct Came {
    pub(super) decided: bool,
    /// Surely above the lowest level of some scale, and perhaps so; where the scope is open, if it takes the
    /// system in.
    pub(super) above: [bool; 2],
    /// Of several regimes the level over all.
    pub(super) overall: Option<Stands>,
    pub(super) regimes: Vec<Regime>,
    /// Open questions by name, and whether each is the most decisive one of a regime.
    pub(super) open: Vec<(String, bool)>,
}

/// One system under one regime.
#[derive(Clone, Debug)]
pub(super) struct Regime {
    pub(super) pack: String,
    /// None where nothing is known of what the regime asks about, beside others that were asked.
    pub(super) scales: Option<Vec<(String, Stands)>>,
    /// Rules with whether each gives a level only with others.
    pub(super) rules: Vec<(ProvisionId, bool)>,
    pub(super) days: Vec<Begins>,
}

/// Where a system stands on a scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stands {
    Out,
    /// The levels possible: classified, and on the day; and whether the scope is open.
    On(Interval, Interval, bool),
}

/// What begins on a day: the scale, the level where it is not the scope, and whether it is sure.
#[derive(Clone, Debug)]
pub(super) struct Begins {
    pub(super) on: String,
    pub(super) scale: String,
    pub(super) level: Option<usize>,
    pub(super) sure: bool,
}

impl Glimpse {
    /// What of a system is counted.
    #[must_use]
    pub fn of(system: &System, results: &[RegimeResult<'_>], decided: bool, lang: Lang) -> Glimpse {
        let mut warnings: Vec<Note> = Vec::new();
        for note in results
            .iter()
            .flat_map(|r| crate::report::warnings(r, lang))
        {
            let same = |w: &Note| (&w.code, &w.message) == (&note.code, &note.message);
            if !warnings.iter().any(same) {
                warnings.push(note);
            }
        }
        Glimpse {
            warnings,
            ..Glimpse::alike(system, Arc::new(Came::of(results, decided)))
        }
    }

    /// The same of a system with nothing in doubt that comes out as others.
    #[must_use]
    pub fn alike(system: &System, came: Arc<Came>) -> Glimpse {
        Glimpse {
            id: system.id.clone(),
            owner: system.owner().unwrap_or_default(),
            came,
            warnings: Vec::new(),
        }
    }
}

impl Came {
    /// What came of a system.
    #[must_use]
    pub fn of(results: &[RegimeResult<'_>], decided: bool) -> Came {
        let parts: Vec<Part<'_>> = results.iter().map(RegimeResult::part).collect();
        let counted = overall::counted(&parts);
        let each = results.iter().zip(&parts).zip(&counted);
        let levels = || each.clone().filter(|(_, counts)| **counts);
        let levels = || levels().flat_map(|((_, part), _)| governing(part));
        Came {
            decided,
            above: [
                levels().any(|s| s.class.0 > 0),
                levels().any(|s| s.class.1 > 0),
            ],
            overall: (parts.len() > 1).then(|| over_all(&parts)).flatten(),
            open: open(results, &counted),
            regimes: each
                .map(|((result, _), counts)| regime(result, *counts))
                .collect(),
        }
    }
}

/// Scales that may govern a system.
fn governing<'p>(part: &'p Part<'p>) -> impl Iterator<Item = &'p ScaleOutcome> {
    let scope = part.outcome.scope.verdict;
    let scales = part.outcome.scales.iter();
    scales.filter(move |s| scope != Verdict::Out && !s.out())
}

fn over_all(parts: &[Part<'_>]) -> Option<Stands> {
    let now = match overall::in_effect(parts) {
        Joined::Levels(found) => found.interval,
        Joined::Out | Joined::NoMap => (0, 0),
    };
    match overall::classified(parts) {
        Joined::Out => Some(Stands::Out),
        Joined::NoMap => None,
        Joined::Levels(found) => {
            let settled = found.decided || found.interval.0 != found.interval.1;
            Some(Stands::On(found.interval, now, !settled))
        }
    }
}

/// Open questions, each once for all regimes that count.
fn open(results: &[RegimeResult<'_>], counted: &[bool]) -> Vec<(String, bool)> {
    let mut out: Vec<(String, bool)> = Vec::new();
    for (result, _) in results.iter().zip(counted).filter(|(_, c)| **c) {
        for (at, open) in result.outcome.open.iter().enumerate() {
            let name = &result.program.facts[open.fact].name;
            match out.iter_mut().find(|(known, _)| known == name) {
                Some((_, first)) => *first |= at == 0,
                None => out.push((name.clone(), at == 0)),
            }
        }
    }
    out
}

fn regime(result: &RegimeResult<'_>, counts: bool) -> Regime {
    let outcome = result.outcome;
    let program = result.program;
    let pack = program.pack().map(|p| p.id.clone()).unwrap_or_default();
    if !counts {
        return Regime {
            pack,
            scales: None,
            rules: Vec::new(),
            days: Vec::new(),
        };
    }
    let whole = outcome.scope.verdict;
    let scales = program.scales.values().zip(&outcome.scales);
    let (mut stands, mut rules, mut days) = (Vec::new(), Vec::new(), Vec::new());
    for (scale, found) in scales {
        if whole == Verdict::Out || found.out() {
            stands.push((scale.name.clone(), Stands::Out));
            continue;
        }
        let open = whole == Verdict::Open || found.scope_open();
        let on = Stands::On(found.class, found.in_effect, open);
        stands.push((scale.name.clone(), on));
        for rule in &found.by {
            if !rules.iter().any(|(known, _)| known == rule) {
                rules.push((*rule, found.jointly));
            }
        }
        let run = found.applies.as_ref().filter(|run| !run.never);
        if let Some((run, from)) = run.and_then(|run| Some((run, run.from?)))
            && from > outcome.on
        {
            days.push(Begins {
                on: from.to_string(),
                scale: scale.name.clone(),
                level: Some(found.class.1),
                sure: found.decided() && !run.unsure,
            });
        }
    }
    days.extend(outcome.scope.later.map(|later| Begins {
        on: later.to_string(),
        scale: String::new(),
        level: None,
        sure: true,
    }));
    Regime {
        pack,
        scales: Some(stands),
        rules,
        days,
    }
}
