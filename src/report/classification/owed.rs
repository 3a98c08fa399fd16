//! The duties of a describer over all regimes of a report, in the order of their days.

use std::collections::BTreeSet;

use super::roles::is_told;
use super::{Classified, RegimeView};
use crate::report::wire::{DutyReport, Status};
use crate::words::marks;
use solon_messages::matrix;

/// How many questions are named on which duties alone hang.
const NAMED: usize = 12;

/// The duties that stand in the calendar of all regimes, in its order: those in effect, then by their
/// first day, then those that are not settled.
pub(in crate::report) fn dated<'v, 'a>(
    view: &'v Classified<'a>,
) -> Vec<(&'v RegimeView<'a>, &'a DutyReport)> {
    let mut out = Vec::new();
    for one in view.regimes.iter().filter(|r| !r.not_asked) {
        let regime = one.report;
        // What would only matter without others is told below these.
        let stands = |d: &&DutyReport| view.show.full || d.only_without.is_empty();
        let own = regime
            .duties
            .iter()
            .filter(|d| !d.of_others && !d.permits());
        let told = own.filter(|d| is_told(d, regime, view.show)).filter(stands);
        out.extend(told.map(|d| (one, d)));
    }
    out.sort_by_key(|(_, d)| {
        let open = d.outcome != Status::Fires;
        let now = !open && d.in_effect == Some(true);
        let from = d.applies.from.as_deref().filter(|_| !now);
        (d.applies.never, open, !now, from)
    });
    out
}

/// A duty among those of several regimes.
pub(in crate::report) fn named(one: &RegimeView<'_>, duty: &DutyReport) -> String {
    format!("{}/{}", one.report.pack, duty.id)
}

/// Questions on which no level and no scope hangs, but whether a duty is owed, or by when.
pub(in crate::report) fn asked_by_duties(view: &Classified<'_>) -> Vec<String> {
    let report = view.report;
    let joint = report.questions.iter().map(|q| &q.fact);
    let each = report.regimes.iter().flat_map(|r| &r.open);
    let scales = report.regimes.iter().flat_map(|r| r.scales.values());
    let days = scales.flat_map(|s| s.missing.iter().chain(&s.missing_in_effect));
    let known = joint.chain(each.map(|o| &o.fact)).chain(days);
    let known: BTreeSet<&String> = known.collect();
    let duties = dated(view).into_iter();
    let asked = duties.flat_map(|(_, d)| d.missing.iter().chain(&d.due_open));
    let mut names: Vec<String> = Vec::new();
    for name in asked.filter(|name| !known.contains(name)) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names
}

/// The first few of these in a line.
pub(in crate::report) fn only_duties(view: &Classified<'_>) -> Option<String> {
    let mut names = asked_by_duties(view);
    if names.is_empty() {
        return None;
    }
    let lang = view.show.lang;
    let n = names.len();
    if !view.show.full {
        names.truncate(NAMED);
    }
    let more = n - names.len();
    let mut questions = marks::questions(lang, &names);
    if more > 0 {
        questions.push_str(&format!(" +{more}"));
    }
    Some(matrix::OnlyDuties { questions }.say(lang))
}
