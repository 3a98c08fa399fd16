//! Levels and duties of one system as a step function of the day, law and facts fixed.

use jiff::civil::Date;

use super::frame::Frame;
use super::{Case, Interval, Outcome, Tri, Turn, Verdict};
use solon_law::program::{Kind, ProvisionId};

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
    /// Rules, exceptions and duties that change with its first day; nothing for the first step.
    pub turns: Vec<Turn>,
}

/// The steps from a day until the day before another. The trace of an outcome holds every day, so
/// nothing is evaluated again.
#[must_use]
pub fn timeline(case: &Case<'_>, outcome: &Outcome, from: Date, to: Date) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    let mut before: Option<usize> = None;
    for (i, segment) in outcome.segments.iter().enumerate() {
        let start = segment.from.map_or(from, |d| d.max(from));
        let end = segment.until.map_or(to, |d| d.min(to));
        if start >= end {
            continue;
        }
        let frame = Frame::of(case, &outcome.segments, i);
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
        later.turns.is_empty()
            && self.verdict == later.verdict
            && self.class == later.class
            && self.in_effect == later.in_effect
    }
}

impl Frame<'_> {
    fn step(&self, from: Date, until: Date, before: Option<usize>) -> Step {
        let scales = self.program.scales.ids();
        let kinds = [Kind::Rule, Kind::Exception, Kind::Duty];
        Step {
            from,
            until,
            verdict: self.scope().verdict,
            class: scales.clone().map(|s| self.peak(s).0).collect(),
            in_effect: scales.map(|s| self.effect_in(s, self.current).0).collect(),
            rules: self.having(self.current, Kind::Rule, Tri::True),
            duties: self.having(self.current, Kind::Duty, Tri::True),
            open: self.having(self.current, Kind::Duty, Tri::Unknown),
            turns: before.map_or_else(Vec::new, |b| self.turns(b, self.current, &kinds)),
        }
    }
}
