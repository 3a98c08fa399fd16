//! From when the law of a pack applies, what may yet change it, and how sure the pack is of its places.

use std::collections::BTreeSet;
use std::sync::Arc;

use serde::Serialize;

use crate::program::{Amendment, Citation, LawView, Program, Start, Status};

/// When a pack applies, and how far it was verified.
#[derive(Clone, Debug, Default, Serialize)]
pub struct StandingReport {
    /// Days on which some provision begins to apply, in order; days that a reading gives do not count.
    pub starts: Vec<String>,
    /// Whether some provision applies from ever, as far as the pack says.
    pub undated: bool,
    /// The first day on which nothing of it applies any more; absent while something has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<String>,
    /// Amendments that are not in force.
    pub ahead: Vec<ActReport>,
    /// How many places its rules, duties, names and readings cite.
    pub places: usize,
    /// How many of these nobody verified.
    pub unchecked: usize,
    /// The weights of the instruments that it cites there: `law`, `policy`, `guidance`, `standard`.
    pub weights: Vec<String>,
}

/// An act that is not in force.
#[derive(Clone, Debug, Serialize)]
pub struct ActReport {
    /// Its name.
    pub name: String,
    /// How far it has come.
    pub status: ActStatus,
    /// The day that is expected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

/// How far an act has come that is not in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ActStatus {
    /// Adopted.
    Adopted,
    /// Proposed.
    Proposed,
    /// Withdrawn.
    Withdrawn,
}

/// What stands of a program: its latest text, with amendments in force.
pub(super) fn of(program: &Arc<Program>) -> StandingReport {
    let mut out = StandingReport {
        // Those of a regime that is read are that regime's.
        ahead: (program.amendments.values())
            .filter(|a| !a.name.contains('/'))
            .filter_map(act)
            .collect(),
        ..StandingReport::default()
    };
    let Ok(law) = program.consult(&LawView::default()) else {
        return out;
    };
    let (mut starts, mut ends) = (BTreeSet::new(), BTreeSet::new());
    let places: BTreeSet<&Citation> = program.cited().into_iter().map(|(_, c)| c).collect();
    let mut endless = law.provisions.is_empty();
    for version in law.provisions.values() {
        let body = &version.body;
        for window in &body.applies {
            let from = match window.from {
                Some(Start::Day(day)) => Some(day),
                Some(Start::Reading(_)) => continue,
                None => None,
            };
            starts.insert(from.max(version.from));
            match (window.until, version.until) {
                (None, None) => endless = true,
                (one, other) => ends.extend(one.into_iter().chain(other).min()),
            }
        }
        if body.applies.is_empty() {
            starts.insert(version.from);
            endless |= version.until.is_none();
            ends.extend(version.until);
        }
    }
    out.undated = starts.contains(&None);
    out.starts = starts.iter().flatten().map(ToString::to_string).collect();
    let last = ends.last().filter(|_| !endless);
    out.ends = last.map(ToString::to_string);
    out.places = places.len();
    out.unchecked = places.iter().filter(|c| c.unchecked.is_some()).count();
    let weights: BTreeSet<&str> = places
        .iter()
        .map(|c| program.instruments[c.instrument].authority.as_str())
        .collect();
    out.weights = weights.into_iter().map(str::to_owned).collect();
    out
}

fn act(amendment: &Amendment) -> Option<ActReport> {
    let (status, expected) = match amendment.status {
        Status::Adopted(day) => (ActStatus::Adopted, day),
        Status::Proposed(day) => (ActStatus::Proposed, day),
        Status::Withdrawn => (ActStatus::Withdrawn, None),
        Status::InForce(_) | Status::Standing => return None,
    };
    Some(ActReport {
        name: amendment.name.clone(),
        status,
        expected: expected.map(|day| day.to_string()),
    })
}
