//! The overall view of several regimes on the scale that they share: levels and the rules that give
//! them, read off outcomes. It has no words; `engine` and `report` name what it finds.

use crate::eval::{CanonicalOutcome, Interval, Outcome, ScaleOutcome, Verdict};
use crate::program::{Program, ProvisionId};

/// One regime: its program and what comes of a system under it.
pub type Part<'a> = (&'a Program, &'a Outcome);

/// What several regimes come to together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    /// The lowest and the highest level possible, on the canonical scale.
    pub interval: Interval,
    /// Whether they are one and the scope is settled.
    pub decided: bool,
    /// Rules that give the lower end, each with the position of its regime.
    pub by: Vec<(usize, ProvisionId)>,
    /// Whether these rules are open and only together force the level.
    pub jointly: bool,
}

impl Levels {
    /// The names of the rules: `pack/rule`.
    #[must_use]
    pub fn rules(&self, parts: &[Part<'_>]) -> Vec<String> {
        let name = |(regime, rule): &(usize, ProvisionId)| {
            let (program, _) = parts.get(*regime)?;
            let pack = program.pack().map_or("", |p| p.id.as_str());
            let rule = &program.provisions[rule];
            Some(format!("{pack}/{}", rule.id))
        };
        self.by.iter().filter_map(name).collect()
    }
}

/// The names of the levels of the scale that regimes share, the lowest first.
#[must_use]
pub fn names<'a>(parts: &[Part<'a>]) -> &'a [String] {
    let canonical = parts.iter().find_map(|(p, _)| p.canonical.as_ref());
    canonical.map_or(&[], |c| c.levels.as_slice())
}

/// The classification; `None` when the system is out of every scope.
#[must_use]
pub fn classified(parts: &[Part<'_>]) -> Option<Levels> {
    levels(parts, &|s| s.class, &|o| o.canonical.as_ref())
}

/// The same for the day asked for: the levels that are in effect.
#[must_use]
pub fn in_effect(parts: &[Part<'_>]) -> Option<Levels> {
    levels(parts, &|s| s.in_effect, &|_| None)
}

/// One kind of level. Several scales together may say more than each alone.
fn levels<'a>(
    parts: &[Part<'a>],
    of: &dyn Fn(&ScaleOutcome) -> Interval,
    together: &dyn Fn(&'a Outcome) -> Option<&'a CanonicalOutcome>,
) -> Option<Levels> {
    let (mut lower, mut upper, mut any, mut open) = (0, 0, false, false);
    let mut by: Vec<(usize, bool, (usize, ProvisionId))> = Vec::new();
    for (i, (program, outcome)) in parts.iter().enumerate() {
        if outcome.scope.verdict == Verdict::Out {
            continue;
        }
        any = true;
        let whole = outcome.scope.verdict == Verdict::Open;
        let mut some = whole;
        let (mut own, mut least) = ((0, 0), 0);
        for (scale, found) in program.scales.values().zip(&outcome.scales) {
            let Some(map) = scale.canonical.as_ref().filter(|_| !found.out()) else {
                continue;
            };
            let at = |l: usize| map.get(l).copied().unwrap_or(0);
            let (least, most) = of(found);
            let unsure = whole || found.scope_open();
            some |= unsure;
            let low = if unsure { 0 } else { at(least) };
            own = (own.0.max(low), own.1.max(at(most)));
            by.extend(found.by.iter().map(|p| (low, found.jointly, (i, *p))));
        }
        if let Some(joined) = together(outcome).filter(|_| !some) {
            least = joined.interval.0;
            own.1 = own.1.min(joined.interval.1);
            if least > own.0 {
                by.extend(joined.by.iter().map(|p| (least, true, (i, *p))));
            }
        }
        open |= some;
        lower = lower.max(own.0).max(least);
        upper = upper.max(own.1);
    }
    if !any {
        return None;
    }
    by.retain(|(l, ..)| *l == lower && lower > 0);
    // One rule that is sure to fire is reason enough.
    let jointly = !by.is_empty() && by.iter().all(|(_, one_of, _)| *one_of);
    by.retain(|(_, one_of, _)| *one_of == jointly);
    Some(Levels {
        interval: (lower, upper),
        decided: lower == upper && !open,
        by: by.into_iter().map(|(.., rule)| rule).collect(),
        jointly,
    })
}
