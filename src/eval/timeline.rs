//! Levels and duties of one system as a step function of the day, law and facts fixed.

use jiff::civil::Date;

use super::levels::Frame;
use super::{Interval, Outcome, Tri, Verdict};
use crate::facts::Facts;
use crate::program::{Kind, Law, Program, ProvisionId, ScaleId};

/// A stretch of days on which nothing changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// First day.
    pub from: Date,
    /// First day after it.
    pub until: Date,
    /// Whether the regime governs the system.
    pub verdict: Verdict,
    /// For each scale, the classification on these days.
    pub class: Vec<Interval>,
    /// For each scale, the level in effect.
    pub in_effect: Vec<Interval>,
    /// Rules that apply.
    pub rules: Vec<ProvisionId>,
    /// Duties that bind the describer.
    pub duties: Vec<ProvisionId>,
    /// Duties of which it is not known whether they bind the describer.
    pub open: Vec<ProvisionId>,
    /// Rules and duties that come to apply with its first day; nothing for the first step.
    pub begin: Vec<ProvisionId>,
    /// Rules and duties that cease to apply with its first day.
    pub end: Vec<ProvisionId>,
    /// Exceptions that come to hold, and cease to, with its first day.
    pub exceptions: (Vec<ProvisionId>, Vec<ProvisionId>),
}

/// The steps from a day until the day before another. The trace of an outcome holds every day, so
/// nothing is evaluated again.
#[must_use]
pub fn timeline(
    program: &Program,
    law: &Law,
    facts: &Facts,
    outcome: &Outcome,
    from: Date,
    to: Date,
) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    let mut before: Option<usize> = None;
    for (i, segment) in outcome.segments.iter().enumerate() {
        let start = segment.from.map_or(from, |d| d.max(from));
        let end = segment.until.map_or(to, |d| d.min(to));
        if start >= end {
            continue;
        }
        let frame = Frame {
            program,
            law,
            facts,
            segments: &outcome.segments,
            current: i,
        };
        let step = frame.step(start, end, before);
        before = Some(i);
        match out.last_mut() {
            Some(last) if last.same(&step) => last.until = end,
            _ => out.push(step),
        }
    }
    out
}

impl Step {
    /// Whether nothing has changed since.
    fn same(&self, later: &Step) -> bool {
        let what = |s: &Step| {
            (
                s.verdict,
                s.class.clone(),
                s.in_effect.clone(),
                s.rules.clone(),
                s.duties.clone(),
                s.open.clone(),
            )
        };
        what(self) == what(later) && later.exceptions.0.is_empty() && later.exceptions.1.is_empty()
    }
}

impl Frame<'_> {
    fn step(&self, from: Date, until: Date, before: Option<usize>) -> Step {
        let scales = || (0..self.program.scales.len()).map(ScaleId::new);
        let (begin, end) = before.map_or_else(Default::default, |b| self.turns(b, self.current));
        let applying = self.applying(self.current);
        let of = |kind: Kind| -> Vec<ProvisionId> {
            applying
                .iter()
                .copied()
                .filter(|id| self.kind(*id) == Some(kind))
                .collect()
        };
        let duties = of(Kind::Duty);
        let mut open: Vec<ProvisionId> = self
            .law
            .provisions
            .iter()
            .filter(|p| p.kind == Kind::Duty && !duties.contains(&p.provision))
            .filter(|p| self.value(self.current, p.effect.mine) == Tri::Unknown)
            .map(|p| p.provision)
            .collect();
        open.dedup();
        Step {
            from,
            until,
            verdict: self.scope().verdict,
            class: scales().map(|s| self.peak(s).0).collect(),
            in_effect: scales()
                .map(|s| self.effect_in(s, self.current).0)
                .collect(),
            rules: of(Kind::Rule),
            duties,
            open,
            begin,
            end,
            exceptions: before.map_or_else(Default::default, |b| self.established(b)),
        }
    }

    fn kind(&self, id: ProvisionId) -> Option<Kind> {
        self.program.provisions.get(id.index()).map(|p| p.kind)
    }

    /// Exceptions that come to hold, and cease to, since a segment.
    fn established(&self, before: usize) -> (Vec<ProvisionId>, Vec<ProvisionId>) {
        let holding = |segment: usize| -> Vec<ProvisionId> {
            let mut out: Vec<ProvisionId> = self
                .law
                .provisions
                .iter()
                .filter(|p| p.kind == Kind::Exception)
                .filter(|p| self.value(segment, p.effect.fires) == Tri::True)
                .map(|p| p.provision)
                .collect();
            out.dedup();
            out
        };
        let (old, new) = (holding(before), holding(self.current));
        (
            new.iter().copied().filter(|p| !old.contains(p)).collect(),
            old.iter().copied().filter(|p| !new.contains(p)).collect(),
        )
    }
}
