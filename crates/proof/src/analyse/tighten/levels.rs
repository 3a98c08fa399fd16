//! The levels that a scale can come to, asked of the solver: on a day, on all days ahead. What else
//! follows from them is not said here.

use std::ops::Range;

use super::Tightening;
use crate::analyse::days::Days;
use crate::analyse::formula::Formula;
use solon_law::program::{Level, ScaleId, ScopeId};
use solon_verdict::eval::Interval;

impl Tightening<'_> {
    /// Some scope that governs a scale takes the system in, in a segment.
    pub(super) fn inside(&mut self, scale: ScaleId, segment: usize) -> Formula {
        let program = self.side.program;
        let governs = |id: ScopeId| program.scopes[id].governs.contains(&scale);
        let scopes = self.side.law.scopes.iter();
        let parts: Vec<Formula> = scopes
            .filter(|(i, _)| governs(*i))
            .map(|(_, nodes)| self.days.at(segment, nodes.in_scope))
            .collect();
        if parts.is_empty() {
            Formula::TRUE
        } else {
            self.analysis.space.formulas.or(parts)
        }
    }

    /// What is taken for granted when levels are told: the system is in scope on the day, or, where
    /// it cannot be, on a later one. `None`: it never is.
    pub(super) fn granted(&mut self, scale: ScaleId) -> Option<Formula> {
        let now = self.inside(scale, self.current);
        if self.analysis.satisfiable(&[now]) {
            return Some(now);
        }
        let later: Vec<Formula> = self.ahead().map(|s| self.inside(scale, s)).collect();
        let some = self.analysis.space.formulas.or(later);
        self.analysis.satisfiable(&[some]).then_some(some)
    }

    /// For each level above the bottom: it is reached on the day or a later one.
    pub(super) fn peak(&mut self, scale: ScaleId, days: Option<&Days>) -> Vec<Formula> {
        let levels = &self.side.law.levels[scale].class;
        let mut out = Vec::new();
        for node in levels {
            let mut parts = Vec::new();
            for segment in self.ahead() {
                let inside = self.inside(scale, segment);
                let reached = days.unwrap_or(&self.days).at(segment, *node);
                parts.push(self.analysis.space.formulas.and([inside, reached]));
            }
            out.push(self.analysis.space.formulas.or(parts));
        }
        out
    }

    /// For each level above the bottom: it applies in a segment.
    pub(super) fn effect(
        &mut self,
        scale: ScaleId,
        segment: usize,
        days: Option<&Days>,
    ) -> Vec<Formula> {
        let levels = &self.side.law.levels[scale].effect;
        let inside = self.inside(scale, segment);
        let days = days.unwrap_or(&self.days);
        let at = levels.iter().map(|node| days.at(segment, *node));
        let reached: Vec<Formula> = at.collect();
        reached
            .into_iter()
            .map(|r| self.analysis.space.formulas.and([inside, r]))
            .collect()
    }

    /// The levels of a scale that can be in effect in a stretch, where the system is in scope.
    pub(super) fn levels(&mut self, scale: ScaleId, stretch: usize) -> Vec<Level> {
        let inside = self.inside(scale, stretch);
        let reached = self.effect(scale, stretch, None);
        // Levels are cumulative: one is in effect where it is reached and the next is not.
        (0..=reached.len())
            .filter(|level| {
                let own = level.checked_sub(1).and_then(|i| reached.get(i).copied());
                let next = reached.get(*level).map(|next| !*next);
                let all: Vec<Formula> = [Some(inside), own, next].into_iter().flatten().collect();
                self.analysis.satisfiable(&all)
            })
            .collect()
    }

    /// The levels that are possible, given those that can be at most. These mostly are, and then it takes
    /// one system with the highest and one with the lowest to see it; proofs that there is none are dear.
    pub(super) fn interval(
        &mut self,
        granted: Formula,
        reached: &[Formula],
        (least, most): Interval,
    ) -> Interval {
        let mut level = reached.iter().take(most).enumerate();
        let mut high = 0;
        let top = level.clone().next_back();
        if top.is_some_and(|(_, top)| self.analysis.satisfiable(&[granted, *top])) {
            high = most.min(reached.len());
        } else {
            // Levels are cumulative: none above one that is out of reach is in reach.
            level.next_back();
            while let Some((i, level)) = level.next()
                && self.analysis.satisfiable(&[granted, *level])
            {
                high = i + 1;
            }
        }
        let mut low = least.min(high);
        let above = reached.iter().take(high).skip(low);
        low += above
            .take_while(|level| self.analysis.entailed(&[granted], **level))
            .count();
        (low, high)
    }

    /// The classification on a scale; the bottom where the system is never in scope.
    pub(super) fn class(&mut self, scale: ScaleId) -> Option<Interval> {
        let granted = self.granted(scale)?;
        let peak = self.peak(scale, None);
        Some(self.interval(granted, &peak, (0, peak.len())))
    }

    /// The levels that can be in effect on some of these stretches.
    pub(super) fn level_on(
        &mut self,
        scale: ScaleId,
        granted: Formula,
        stretches: Range<usize>,
        days: Option<&Days>,
    ) -> Interval {
        let mut all: Option<Interval> = None;
        for stretch in stretches {
            let effect = self.effect(scale, stretch, days);
            let (low, high) = self.interval(granted, &effect, (0, effect.len()));
            let (least, most) = all.unwrap_or((low, high));
            all = Some((least.min(low), most.max(high)));
        }
        all.unwrap_or((0, 0))
    }
}
