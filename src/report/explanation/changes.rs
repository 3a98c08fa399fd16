//! Changes of answers with what comes of them: each is put to the evaluator as a description of its own.

use super::saying;
use super::standing::{never, standings};
use super::{ChangeReport, ChangesReport, ProvisionName};
use crate::analyse::{self, AnswerChanges, Change};
use crate::eval::{Case, Label, Outcome, Query, Verdict};
use crate::explain::View;
use crate::program::{FactId, ProvisionId};
use crate::report::names::Names;
use crate::report::wire::Governs;

/// Changes and what comes of each.
pub(super) fn changes(names: &Names<'_>, query: &Query, found: &AnswerChanges) -> ChangesReport {
    ChangesReport {
        found: found
            .found
            .iter()
            .filter_map(|c| change(names, query, c))
            .collect(),
        more: found.more,
        never: found.never,
        barred: found
            .barred
            .found
            .iter()
            .map(|set| {
                saying::set(
                    names.view.program,
                    set,
                    &[] as &[FactId],
                    Vec::new(),
                    names.lang,
                )
            })
            .collect(),
    }
}

fn change(names: &Names<'_>, query: &Query, change: &Change) -> Option<ChangeReport> {
    let case = Case::new(names.view.law, &change.facts).ok()?;
    let outcome = analyse::evaluate(&case, query);
    let then = Names {
        view: View {
            facts: &change.facts,
            outcome: &outcome,
            ..names.view
        },
        lang: names.lang,
    };
    let (before, after) = (bound(names.view.outcome), bound(&outcome));
    let may: Vec<ProvisionId> = outcome.duties.iter().map(|d| d.outcome.provision).collect();
    let told = |id: &ProvisionId| ProvisionName {
        id: names.id(*id),
        title: title(names, *id),
        places: String::new(),
    };
    Some(ChangeReport {
        edits: change
            .edits
            .iter()
            .map(|e| saying::edit(&names.view, e, names.lang))
            .collect(),
        values: change.values(),
        scope: governs(&outcome),
        scales: standings(&then, &outcome),
        duties_come: after
            .iter()
            .filter(|d| !before.contains(d) && !never(&outcome, **d))
            .map(told)
            .collect(),
        duties_go: before
            .iter()
            .filter(|d| !may.contains(d))
            // What never applies goes nowhere.
            .filter(|d| !never(names.view.outcome, **d))
            .map(told)
            .collect(),
    })
}

/// Whether the regime governs a system, now or later.
fn governs(outcome: &Outcome) -> Governs {
    match (outcome.scope.verdict, outcome.scope.later) {
        (Verdict::Out, Some(_)) => Governs::In,
        (verdict, _) => verdict.into(),
    }
}

/// The duties that surely bind the describer.
fn bound(outcome: &Outcome) -> Vec<ProvisionId> {
    let own = outcome.duties.iter();
    let own = own.filter(|d| !d.others && d.outcome.label == Label::Fires);
    own.map(|d| d.outcome.provision).collect()
}

fn title(names: &Names<'_>, id: ProvisionId) -> String {
    let body = names.view.law.versions(id).last().map(|(_, v)| &v.body);
    body.map_or_else(String::new, |b| b.title.get(names.lang).to_owned())
}
