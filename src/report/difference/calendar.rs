//! The days on which provisions begin or end by their own words, under the old rules and the new.
//! What they do to a system on these days is not asked here.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{DayChange, Event, Side};
use crate::program::{Body, ProvisionId, Start, Window};
use crate::report::wire::Edge;

/// Days on which something begins or ends under one of two sides alone.
pub(super) fn calendar(old: Side<'_>, new: Side<'_>) -> Vec<DayChange> {
    let (before, after) = (events(old), events(new));
    let days: BTreeSet<Date> = before
        .symmetric_difference(&after)
        .map(|(day, _)| *day)
        .collect();
    let only = |these: &BTreeSet<(Date, Event)>, those: &BTreeSet<(Date, Event)>, day: Date| {
        these
            .difference(those)
            .filter(|(d, _)| *d == day)
            .map(|(_, e)| e.clone())
            .collect()
    };
    days.into_iter()
        .map(|day| DayChange {
            on: day.to_string(),
            old: only(&before, &after, day),
            new: only(&after, &before, day),
        })
        .collect()
}

/// Days on which a provision begins or ends by its own words, by the default readings or those of a
/// source that is followed. Where one stretch of days comes after another at once, nothing begins or
/// ends.
fn events(side: Side<'_>) -> BTreeSet<(Date, Event)> {
    let mut stretches: BTreeMap<ProvisionId, BTreeSet<Stretch>> = BTreeMap::new();
    for version in side.law.provisions.values() {
        let list = stretches.entry(version.provision).or_default();
        for (from, until) in windows(side, &version.body) {
            let from = from.max(version.from);
            let until = match (until, version.until) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
            if from.zip(until).is_none_or(|(a, b)| a < b) {
                list.insert((from, until));
            }
        }
    }
    let mut out = BTreeSet::new();
    for (id, list) in stretches {
        let p = &side.program.provisions[id];
        let mut event = |day: Option<Date>, what: Edge, at_once: bool| {
            if let (Some(day), false) = (day, at_once) {
                let event = Event {
                    what,
                    kind: p.into(),
                    id: p.id.clone(),
                };
                out.insert((day, event));
            }
        };
        for (from, until) in &list {
            event(
                *from,
                Edge::Begins,
                list.iter().any(|(_, u)| u.is_some() && u == from),
            );
            event(
                *until,
                Edge::Ends,
                list.iter().any(|(f, _)| f.is_some() && f == until),
            );
        }
    }
    out
}

/// First day and first day after it, where there are such.
type Stretch = (Option<Date>, Option<Date>);

fn windows(side: Side<'_>, body: &Body) -> Vec<Stretch> {
    let day = |start: Start| match start {
        Start::Day(day) => Some(Some(day)),
        Start::Reading(point) => {
            let mut taken = side.followed.iter().flat_map(|f| &f.readings);
            let taken = taken.find(|(x, _)| *x == point).map(|(_, r)| *r);
            let point = &side.program.interpretations[point];
            let reading = taken.unwrap_or(point.default);
            (!point.never(reading)).then(|| point.day(reading))
        }
    };
    let mut plain = Window::plain(&body.applies).peekable();
    if plain.peek().is_none() {
        return vec![(None, None)];
    }
    // A window that never opens is none.
    let stretch = |w: &Window| match w.from {
        Some(from) => day(from).map(|from| (from, w.until)),
        None => Some((None, w.until)),
    };
    plain.filter_map(stretch).collect()
}
