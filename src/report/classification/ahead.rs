//! What the calendar reads of a classification: duties with their days, and acts that are not in force.

use super::pending;
use crate::eval::Verdict;
use crate::report::RegimeResult;
use crate::report::names::Names;
use crate::report::wire::{DutyReport, PendingReport};
use solon_messages::Lang;

/// Duties as a classification lists them; none out of scope.
pub(in crate::report) fn duties_ahead(
    r: &RegimeResult<'_>,
    role: Option<&str>,
    lang: Lang,
) -> Vec<DutyReport> {
    let names = Names {
        view: r.view(),
        lang,
    };
    match r.outcome.scope.verdict == Verdict::Out {
        true => Vec::new(),
        false => names.duties(r.system, role),
    }
}

/// Acts that are not in force and would change the result, where somebody looked.
pub(in crate::report) fn pending_ahead(r: &RegimeResult<'_>, lang: Lang) -> Vec<PendingReport> {
    let names = Names {
        view: r.view(),
        lang,
    };
    pending::reports(&names, r.pending)
}
