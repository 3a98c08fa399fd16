//! When a system has to be looked at again: the duties of the describer that are reviews, as wire
//! types.

use super::classification::after_end;
use super::names::Names;
use super::wire::{OnChangeReport, ReviewReport};
use crate::eval::{DutyOutcome, Verdict};
use crate::program::FactId;

impl Names<'_> {
    /// Reviews that are due, or will or may be, the most pressing first: those overdue, then by their
    /// days, then those whose day is not known and those that only a change calls for.
    pub(super) fn reviews(&self) -> Vec<ReviewReport> {
        if self.view.outcome.scope.verdict == Verdict::Out {
            return Vec::new();
        }
        let own = self.view.outcome.duties.iter();
        let own = own.filter(|d| !d.others && !d.outcome.run.never && after_end(d).is_none());
        let mut out: Vec<ReviewReport> = own.filter_map(|d| self.review(d)).collect();
        out.sort_by(|a, b| a.pressing().cmp(&b.pressing()));
        out
    }

    fn review(&self, d: &DutyOutcome) -> Option<ReviewReport> {
        let body = &self.view.law.provisions.row(d.outcome.version)?.body;
        let review = body.review.as_ref()?;
        let by = self.by_when(&d.deadline);
        Some(ReviewReport {
            duty: self.id(d.outcome.provision),
            title: body.title.get(self.lang).to_owned(),
            cites: self.cites(&body.cites),
            outcome: d.outcome.label.into(),
            in_effect: d.in_effect.known(),
            due: by.due,
            due_open: by.open,
            // That it is not before a day which is over says nothing.
            due_earliest: by
                .earliest
                .filter(|day| *day >= self.view.outcome.on.to_string()),
            due_latest: by.latest,
            overdue: d.overdue,
            comes_back: review.on_change.is_empty() || body.due.iter().any(|d| d.kind.comes_back()),
            on_change: review
                .on_change
                .iter()
                .map(|c| OnChangeReport {
                    facts: self.facts(&self.answered_by(&c.facts)),
                    cites: self.cites(&c.cites),
                })
                .collect(),
        })
    }

    /// The questions on whose answers some facts hang, each once.
    fn answered_by(&self, facts: &[FactId]) -> Vec<FactId> {
        let mut out = Vec::new();
        for fact in facts {
            for source in self.view.facts.sources(self.view.program, *fact) {
                if !out.contains(&source) {
                    out.push(source);
                }
            }
        }
        out
    }
}
