//! Acts that are adopted or proposed and not in force, as far as one of them alone would change the
//! result: what it would change, as wire types and in words. It evaluates nothing.

use std::collections::BTreeMap;

use crate::eval::{DutyOutcome, Label, Outcome, Run};
use crate::program::{AmendmentId, ProvisionId, Status};
use crate::report::names::{Names, applies, day};
use crate::report::phrases::days_words;
use crate::report::wire::{Applies, PendingReport, PendingStatus};
use crate::words::{self, marks};
use jiff::civil::Date;
use solon_messages::pending;

/// What would come of a system if one more amendment were law.
#[derive(Clone, Debug)]
pub struct Pending {
    /// The amendment.
    pub amendment: AmendmentId,
    /// The outcome with it. Where no day is expected for it, it counts from the day asked for.
    pub outcome: Outcome,
}

/// The acts that would change the result, in the order of the pack.
pub(super) fn reports(names: &Names<'_>, all: &[Pending]) -> Vec<PendingReport> {
    all.iter().filter_map(|p| report(names, p)).collect()
}

fn report(names: &Names<'_>, pending: &Pending) -> Option<PendingReport> {
    let amendment = &names.view.program.amendments[pending.amendment];
    let (status, expected): (_, Option<Date>) = match amendment.status {
        Status::Adopted(day) => (PendingStatus::Adopted, day),
        Status::Proposed(day) => (PendingStatus::Proposed, day),
        Status::InForce(_) | Status::Withdrawn | Status::Standing => return None,
    };
    let (old, new) = (names.view.outcome, &pending.outcome);
    let mut what = levels(names, old, new);
    if old.scope.verdict != new.scope.verdict {
        let (a, b) = (old.scope.verdict, new.scope.verdict);
        what.push(names.scope_change(a, b));
    }
    let (duties_new, duties_ended, duties_moved) = duties(names, old, new);
    let lang = names.lang;
    let list = |ids: &[String]| ids.join(marks::list(lang));
    for (ids, words) in [
        (
            &duties_new,
            pending::DutiesNew {
                list: list(&duties_new),
            }
            .say(lang),
        ),
        (
            &duties_ended,
            pending::DutiesEnded {
                list: list(&duties_ended),
            }
            .say(lang),
        ),
        (
            &duties_moved,
            pending::DutiesMoved {
                list: list(&duties_moved),
            }
            .say(lang),
        ),
    ] {
        if !ids.is_empty() {
            what.push(words);
        }
    }
    (!what.is_empty()).then(|| PendingReport {
        amendment: amendment.name.clone(),
        title: words::or_name(&amendment.title, &amendment.name, names.lang),
        status,
        expected_from: day(expected),
        what: what.join(marks::semi(lang)),
        duties_new,
        duties_ended,
        duties_moved,
    })
}

/// Scales that come out otherwise, or on other days.
fn levels(names: &Names<'_>, old: &Outcome, new: &Outcome) -> Vec<String> {
    let lang = names.lang;
    let days = |run: &Option<Run>| run.as_ref().map(|r| days_words(&applies(r), lang));
    let mut out = Vec::new();
    for (a, b) in old.scales.iter().zip(&new.scales) {
        if (a.class, &a.applies, a.scope) == (b.class, &b.applies, b.scope) {
            continue;
        }
        let mut text = names.level_change(b.scale, a.class, b.class);
        if let Some(now) = days(&b.applies) {
            let before = days(&a.applies).filter(|before| a.class == b.class && *before != now);
            text.push_str(&match before {
                Some(before) => pending::Instead { before, now }.say(lang),
                None => pending::Days { now }.say(lang),
            });
        }
        out.push(text);
    }
    out
}

/// Duties of the describer that come, go, and apply on other days.
fn duties(
    names: &Names<'_>,
    old: &Outcome,
    new: &Outcome,
) -> (Vec<String>, Vec<String>, Vec<String>) {
    let own = |outcome: &Outcome| -> BTreeMap<ProvisionId, (Label, Applies)> {
        let duties = outcome.duties.iter().filter(|d| !d.others);
        let told = |d: &DutyOutcome| {
            let found = &d.outcome;
            (found.provision, (found.label, applies(&found.run)))
        };
        duties.map(told).collect()
    };
    let (a, b) = (own(old), own(new));
    let ids = |all: Vec<ProvisionId>| all.into_iter().map(|p| names.id(p)).collect();
    let fresh = b.keys().filter(|p| !a.contains_key(p)).copied().collect();
    let ended = a.keys().filter(|p| !b.contains_key(p)).copied().collect();
    let moved = b
        .iter()
        .filter(|(p, now)| a.get(p).is_some_and(|before| before != *now));
    let moved = moved.map(|(p, _)| *p).collect();
    (ids(fresh), ids(ended), ids(moved))
}
