//! Several regimes compared at once: each as by itself, their days on one axis, and the names of what
//! is told of them together as `pack/name`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use super::causes::{Cause, Named};
use super::{DayChange, Difference, ItemChange, Moved};
use crate::report::wire::{RejectedRecord, System};

/// All that differs under several regimes.
#[derive(Clone, Debug, Serialize)]
pub struct Differences {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    pub on: String,
    /// Each regime, as by itself.
    pub regimes: Vec<Difference>,
    /// Days on which provisions of any regime begin or end by their own words on one side alone, with
    /// ids as `pack/provision`.
    pub calendar: Vec<DayChange>,
    /// Descriptions that one side or both could not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<RejectedRecord>,
}

/// Several differences as one, of the same systems on the same day.
#[must_use]
pub fn together(mut regimes: Vec<Difference>) -> Differences {
    let calendar = calendar(&named(&regimes));
    // A description is refused under all regimes or under none.
    let rejected = regimes.iter_mut().map(|d| std::mem::take(&mut d.rejected));
    let rejected: Vec<_> = rejected.collect();
    let first = regimes.first();
    Differences {
        report: super::REPORT,
        engine: first.map(|d| d.engine.clone()).unwrap_or_default(),
        on: first.map(|d| d.on.clone()).unwrap_or_default(),
        calendar,
        rejected: rejected.into_iter().next().unwrap_or_default(),
        regimes,
    }
}

/// Differences as they are told: of several regimes, what belongs to one has its name.
pub(super) fn named(all: &[Difference]) -> Cow<'_, [Difference]> {
    match all {
        [_] => Cow::Borrowed(all),
        many => Cow::Owned(many.iter().map(qualified).collect()),
    }
}

/// The days of all on one axis.
pub(super) fn calendar(all: &[Difference]) -> Vec<DayChange> {
    let mut days: BTreeMap<&str, DayChange> = BTreeMap::new();
    for day in all.iter().flat_map(|d| &d.calendar) {
        let known = days.entry(&day.on).or_insert_with(|| DayChange {
            on: day.on.clone(),
            old: Vec::new(),
            new: Vec::new(),
        });
        known.old.extend(day.old.iter().cloned());
        known.new.extend(day.new.iter().cloned());
    }
    days.into_values().collect()
}

/// The systems that move under some regime, each once, with what they do under each.
pub(super) fn by_system(all: &[Difference]) -> Vec<(&System, Vec<(&Difference, &Moved)>)> {
    let mut out: Vec<(&System, Vec<(&Difference, &Moved)>)> = Vec::new();
    for difference in all {
        for moved in &difference.systems {
            let system = &moved.system;
            let same = |s: &System| {
                (&s.id, &s.source, s.record) == (&system.id, &system.source, system.record)
            };
            match out.iter_mut().find(|(s, _)| same(s)) {
                Some((_, moves)) => moves.push((difference, moved)),
                None => out.push((system, vec![(difference, moved)])),
            }
        }
    }
    out
}

fn qualified(of: &Difference) -> Difference {
    let mut out = of.clone();
    let pack = &of.new.pack;
    let name = |name: &mut String| *name = format!("{pack}/{name}");
    for rules in [&mut out.old, &mut out.new] {
        rules.scales = rules.scales.of(pack);
    }
    out.provisions.iter_mut().for_each(|p| name(&mut p.id));
    for day in &mut out.calendar {
        let events = day.old.iter_mut().chain(&mut day.new);
        events.for_each(|e| name(&mut e.id));
    }
    for moved in &mut out.systems {
        let clauses = moved.scope_by.iter_mut().flatten().flatten();
        clauses.for_each(name);
        let scales = std::mem::take(&mut moved.scales).into_iter();
        moved.scales = scales.map(|(s, l)| (format!("{pack}/{s}"), l)).collect();
        let items = moved.rules.iter_mut().chain(&mut moved.duties);
        items
            .chain(&mut moved.penalties)
            .for_each(|i| item(i, &name));
        for cause in &mut moved.causes {
            causes(cause).into_iter().for_each(|n| name(&mut n.id));
        }
    }
    if let Some(possible) = &mut out.possible {
        possible.levels.iter_mut().for_each(|l| name(&mut l.scale));
        let scales = possible.scopes.iter_mut().flat_map(|s| &mut s.scales);
        scales.for_each(name);
        possible.others.iter_mut().for_each(|o| name(&mut o.id));
    }
    out
}

fn item(of: &mut ItemChange, name: &impl Fn(&mut String)) {
    name(&mut of.id);
    of.set_aside_by.iter_mut().for_each(name);
}

fn causes(of: &mut Cause) -> Vec<&mut Named> {
    match of {
        Cause::Clause(named) | Cause::NoClause(named) => vec![named],
        Cause::Item { item, by, .. } => std::iter::once(item).chain(by).collect(),
    }
}
