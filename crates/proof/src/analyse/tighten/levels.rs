//! The levels that a scale can come to, asked of the solver: on a day, on all days ahead. What else
//! follows from them is not said here.

use std::ops::Range;

use super::Tightening;
use super::reached::{Proved, Reached, held, inside};
use crate::analyse::formula::Formula;
use solon_law::program::{Level, LevelNodes, NodeId, ScaleId};
use solon_verdict::eval::Interval;

impl Tightening<'_> {
    /// Some scope that governs a scale takes the system in, in a segment.
    pub(super) fn inside(&mut self, scale: ScaleId, segment: usize) -> Formula {
        match &self.kept {
            Some(kept) => kept.at_hand.inside(scale, segment),
            None => {
                let of = (self.side, &*self.days);
                inside(&mut self.analysis.space, of, scale, segment)
            }
        }
    }

    /// What is taken for granted when levels are told: the system is in scope on the day, or, where
    /// it cannot be, on a later one. `None`: it never is.
    pub(super) fn granted(&mut self, scale: ScaleId) -> Option<Formula> {
        let now = self.inside(scale, self.current);
        if self.analysis.satisfiable(&[now]) {
            return Some(now);
        }
        let some = match &self.kept {
            Some(kept) => kept.at_hand.later(scale),
            None => {
                let later: Vec<Formula> = self.ahead().map(|s| self.inside(scale, s)).collect();
                self.analysis.space.formulas.or(later)
            }
        };
        self.analysis.satisfiable(&[some]).then_some(some)
    }

    /// For each level above the bottom: it is reached on the day or a later one.
    pub(super) fn peak(&mut self, scale: ScaleId) -> Vec<Formula> {
        if let Some(kept) = &self.kept {
            return kept.at_hand.peak(scale);
        }
        let days = &*self.days;
        let levels = &self.side.law.levels[scale].class;
        let mut out = vec![Vec::new(); levels.len()];
        let space = &mut self.analysis.space;
        for segment in self.current..self.days.starts.len() {
            let inside = inside(space, (self.side, &self.days), scale, segment);
            let level = held(space, days, levels, (segment, inside));
            out.iter_mut().zip(level).for_each(|(all, f)| all.push(f));
        }
        out.into_iter().map(|all| space.formulas.or(all)).collect()
    }

    /// The same by the burden of proof: of each day, which can bring no level that cannot be reached on it
    /// otherwise, and takes away none that surely is.
    pub(super) fn peak_shown(
        &mut self,
        scale: ScaleId,
        granted: Formula,
        proved: &Proved,
    ) -> Vec<Formula> {
        let most = self.side.law.levels[scale].class.len();
        let mut out = vec![Vec::new(); most];
        // Mostly the same can be on many days.
        let mut known: Vec<(Vec<Formula>, Interval)> = Vec::new();
        for stretch in self.ahead() {
            let shown = self.class_on(scale, stretch, Some(proved));
            let plain = self.class_on(scale, stretch, None);
            let (sure, possible) = match known.iter().find(|(of, _)| *of == plain) {
                _ if shown == plain => (0, most),
                Some((_, found)) => *found,
                None => {
                    let found = self.interval(granted, &plain, (0, most));
                    known.push((plain, found));
                    found
                }
            };
            for (i, (all, own)) in out.iter_mut().zip(shown).enumerate() {
                all.push(match i {
                    _ if i < sure => Formula::TRUE,
                    _ if i >= possible => Formula::FALSE,
                    _ => own,
                });
            }
        }
        let formulas = &mut self.analysis.space.formulas;
        out.into_iter().map(|all| formulas.or(all)).collect()
    }

    /// For each level above the bottom: it is reached in a segment that is not before the day asked for, by
    /// the days as enacted.
    fn class_on(
        &mut self,
        scale: ScaleId,
        segment: usize,
        proved: Option<&Proved>,
    ) -> Vec<Formula> {
        self.on((scale, segment), proved, Reached::class, |l| &l.class)
    }

    /// For each level above the bottom: it applies in a segment.
    pub(super) fn effect(
        &mut self,
        scale: ScaleId,
        segment: usize,
        proved: Option<&Proved>,
    ) -> Vec<Formula> {
        self.on((scale, segment), proved, Reached::effect, |l| &l.effect)
    }

    /// For each level above the bottom, whether it is had in a segment: as `made` tells where that was made
    /// before, or else by these formulas.
    fn on(
        &mut self,
        (scale, segment): (ScaleId, usize),
        proved: Option<&Proved>,
        made: fn(&Reached, ScaleId, usize) -> Vec<Formula>,
        nodes: fn(&LevelNodes) -> &[NodeId],
    ) -> Vec<Formula> {
        let kept = self.kept.as_ref().map(|kept| &kept.at_hand);
        let days = match (proved, kept) {
            (Some(Proved::Reached(reached)), _) | (None, Some(reached)) => {
                return made(reached, scale, segment);
            }
            (Some(Proved::Days(days)), _) => days,
            (None, None) => &*self.days,
        };
        let levels = nodes(&self.side.law.levels[scale]);
        let space = &mut self.analysis.space;
        let inside = inside(space, (self.side, &self.days), scale, segment);
        held(space, days, levels, (segment, inside))
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
        let peak = self.peak(scale);
        Some(self.interval(granted, &peak, (0, peak.len())))
    }

    /// The levels that can be in effect on some of these stretches; by the burden of proof none that cannot be
    /// otherwise.
    pub(super) fn level_on(
        &mut self,
        scale: ScaleId,
        granted: Formula,
        stretches: Range<usize>,
        proved: Option<&Proved>,
    ) -> Interval {
        let mut all: Option<Interval> = None;
        for stretch in stretches {
            let effect = self.effect(scale, stretch, proved);
            let (mut low, mut high) = self.interval(granted, &effect, (0, effect.len()));
            let plain = proved.map(|_| self.effect(scale, stretch, None));
            if let Some(plain) = plain.filter(|plain| *plain != effect) {
                let (least, most) = self.interval(granted, &plain, (0, plain.len()));
                (low, high) = (low.clamp(least, most), high.clamp(least, most));
            }
            let (least, most) = all.unwrap_or((low, high));
            all = Some((least.min(low), most.max(high)));
        }
        all.unwrap_or((0, 0))
    }
}
