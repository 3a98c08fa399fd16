//! The stays that concern a system. They are exceptions to what they are for, and are read off as such.

use crate::eval::{Label, ProvisionOutcome, Tri};
use crate::program::{Kind, ProvisionId, Start, Stay};
use crate::report::names::{Names, day};
use crate::report::wire::{self, Stayed, Truth};

impl Names<'_> {
    /// Stays that hold, or will or may hold, of what comes about or would without them.
    pub(in crate::report) fn stays(&self) -> Vec<wire::StayReport> {
        let all = self.view.outcome.exceptions.iter();
        all.filter(|e| e.label != Label::NotMet)
            .filter_map(|e| {
                let stay = self.view.program.provisions[e.provision].stay?;
                self.stay(e, stay)
            })
            .filter(|s| !s.targets.is_empty())
            .collect()
    }

    /// Stays of application of something that concerns the system, of which nobody knows whether they still
    /// hold on the day.
    pub(in crate::report) fn unended_stays(&self) -> Vec<String> {
        let all = self.view.outcome.exceptions.iter();
        all.filter(|e| e.today == Label::Open && !self.stayed(e.provision).is_empty())
            .map(|e| &self.view.program.provisions[e.provision])
            .filter(|p| p.stay.is_some_and(|s| !s.enforcement && s.holds.is_some()))
            .map(|p| p.id.clone())
            .collect()
    }

    fn stay(&self, of: &ProvisionOutcome, stay: Stay) -> Option<wire::StayReport> {
        let body = &self.view.law.provisions.row(of.version)?.body;
        let window = body.applies.first();
        let from = window.and_then(|w| match w.from {
            Some(Start::Day(from)) => Some(from),
            _ => None,
        });
        Some(wire::StayReport {
            id: self.id(of.provision),
            title: body.title.get(self.lang).to_owned(),
            of: if stay.enforcement {
                Stayed::Enforcement
            } else {
                Stayed::Application
            },
            from: day(from),
            until: day(window.and_then(|w| w.until)),
            holds: match of.today {
                Label::Fires => Truth::True,
                Label::Open => Truth::Unknown,
                Label::Defeated | Label::NotMet => Truth::False,
            },
            targets: self.stayed(of.provision),
            cites: self.cites(&body.cites),
            notes: self.remarks(body),
        })
    }

    /// What a stay is for and would come about, or may, if nothing stood against it.
    fn stayed(&self, stay: ProvisionId) -> Vec<String> {
        let (program, outcome) = (self.view.program, self.view.outcome);
        let aims = &program.provisions[stay].aims;
        let ahead = outcome.current..outcome.segments.len();
        let met = |id: ProvisionId| {
            let mut versions = self.view.law.provisions.values();
            versions.any(|v| {
                let met = |s| outcome.value(s, v.class.met) != Tri::False;
                v.provision == id && ahead.clone().any(met)
            })
        };
        let provisions = program.provisions.iter();
        provisions
            .filter(|(id, p)| p.kind != Kind::Exception && aims.reaches(p.kind, &p.id) && met(*id))
            .map(|(_, p)| p.kind.named(&p.id))
            .collect()
    }
}
