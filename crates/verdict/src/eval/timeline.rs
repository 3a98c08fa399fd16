//! Levels and duties of one system as a step function of the day, law and facts fixed.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::frame::Frame;
use super::trace::{Trace, trace};
use super::{Case, Interval, NextChange, Outcome, Query, Tri, Turn, Verdict};
use crate::facts::State;
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
    /// For each scale, whether a scope that governs it takes the system in.
    pub scopes: Vec<Verdict>,
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
/// nothing is evaluated again; but where the law asks how long ago a day lies, each day is asked about
/// by itself.
#[must_use]
pub fn timeline(case: &Case<'_>, outcome: &Outcome, from: Date, to: Date) -> Vec<Step> {
    let parts = asked_alike(case, from, to);
    let traces: Vec<Option<Trace>> = parts
        .iter()
        .map(|(day, _)| (!case.law().relative.is_empty()).then(|| again(case, outcome, *day)))
        .collect();
    let mut out: Vec<Step> = Vec::new();
    let mut before: Option<Frame<'_>> = None;
    for ((from, to), trace) in parts.into_iter().zip(&traces) {
        let segments = trace.as_ref().map_or(&outcome.segments, |t| &t.segments);
        for (i, segment) in segments.iter().enumerate() {
            let start = segment.from.map_or(from, |d| d.max(from));
            let end = segment.until.map_or(to, |d| d.min(to));
            if start >= end {
                continue;
            }
            let frame = Frame::of(case, segments, i, from);
            let step = frame.step(start, end, before.as_ref());
            before = Some(frame);
            match out.last_mut() {
                Some(last) if last.same(&step) => last.until = end,
                _ => out.push(step),
            }
        }
    }
    out
}

/// The trace of an outcome, had another day been asked about.
fn again(case: &Case<'_>, outcome: &Outcome, on: Date) -> Trace {
    let readings = outcome.readings.clone();
    trace(case, &Query { on, readings })
}

/// The days from one until the day before another, cut where it may matter which of them is asked about:
/// some day of the description comes, or lies longer ago than the law allows.
#[must_use]
pub fn asked_alike(case: &Case<'_>, from: Date, to: Date) -> Vec<(Date, Date)> {
    let mut days = turning(case);
    days.retain(|d| from < *d && *d < to);
    let starts = std::iter::once(from).chain(days.iter().copied());
    let ends = days.iter().copied().chain([to]);
    starts.zip(ends).collect()
}

/// The days from which something else may be said of how long ago a day of the description lies.
fn turning(case: &Case<'_>) -> BTreeSet<Date> {
    let mut out = BTreeSet::new();
    for (fact, ago) in &case.law().relative {
        if let State::Day { first, last } = case.facts().possible(case.program(), *fact) {
            for day in first.into_iter().chain(last) {
                out.insert(day);
                out.extend(ago.lapses(day));
            }
        }
    }
    out
}

/// What changes first after the day asked for.
pub(super) fn next_change(frame: &Frame<'_>, query: &Query) -> Option<NextChange> {
    let mut days = turning(frame.case);
    days.retain(|d| *d > query.on);
    let mut held: Option<Trace> = None;
    let mut before = frame.current;
    let mut asked = query.on;
    let mut ends = days.into_iter();
    loop {
        let own = held.as_ref().map(|t| (t.segments.as_slice(), t.current));
        let (segments, current) = own.unwrap_or((frame.segments, frame.current));
        let now = Frame::of(frame.case, segments, current, asked);
        let end = ends.next();
        for segment in now.ahead().skip(1) {
            let from = now.segments.get(segment)?.from?;
            if end.is_some_and(|end| from >= end) {
                break;
            }
            let change = now.change(before, (&now, segment), from);
            if change.is_some() {
                return change;
            }
            before = segment;
        }
        asked = end?;
        let readings = query.readings.clone();
        let trace = trace(
            frame.case,
            &Query {
                on: asked,
                readings,
            },
        );
        let then = Frame::of(frame.case, &trace.segments, trace.current, asked);
        let change = now.change(before, (&then, trace.current), asked);
        if change.is_some() {
            return change;
        }
        before = trace.current;
        held = Some(trace);
    }
}

impl Step {
    /// Whether nothing has changed since.
    fn same(&self, later: &Step) -> bool {
        later.turns.is_empty()
            && self.verdict == later.verdict
            && self.scopes == later.scopes
            && self.class == later.class
            && self.in_effect == later.in_effect
    }
}

impl Frame<'_> {
    fn step(&self, from: Date, until: Date, before: Option<&Frame<'_>>) -> Step {
        let scales = self.program.scales.ids();
        let kinds = [Kind::Rule, Kind::Exception, Kind::Duty];
        Step {
            from,
            until,
            verdict: self.scope().verdict,
            scopes: scales.clone().map(|s| self.scope_of(s)).collect(),
            class: scales.clone().map(|s| self.peak(s).0).collect(),
            in_effect: scales.map(|s| self.effect_in(s, self.current).0).collect(),
            rules: self.having(self.current, Kind::Rule, Tri::True),
            duties: self.having(self.current, Kind::Duty, Tri::True),
            open: self.having(self.current, Kind::Duty, Tri::Unknown),
            turns: before.map_or_else(Vec::new, |b| {
                b.turns(b.current, (self, self.current), &kinds)
            }),
        }
    }
}
