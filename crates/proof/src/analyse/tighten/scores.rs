//! Points and bands of scores, as narrow as can be: the least and the greatest sum of all ways to
//! complete what is known, found by halving.

use super::Tightening;
use crate::analyse::Formula;
use solon_law::program::{Number, ScoreNodes};
use solon_verdict::eval::{Outcome, PointsInterval, ScoreOutcome, Tri, score_band, score_results};

/// The items of a score in one stretch: what is worth how many units, and where the sum begins.
struct Sum {
    parts: Vec<(u32, Formula)>,
    base: Number,
    unit: Number,
}

impl Tightening<'_> {
    /// Narrows what the scores come to.
    pub(super) fn scores(&mut self, outcome: &mut Outcome) {
        for found in &mut outcome.scores {
            if found.exact {
                continue;
            }
            let law = self.side.law;
            let Some([_, nodes]) = law.scores.row(found.score) else {
                continue;
            };
            self.score(nodes, found);
        }
    }

    fn score(&mut self, nodes: &ScoreNodes, found: &mut ScoreOutcome) {
        let applies = self.days.at(self.current, nodes.applies);
        if !self.analysis.satisfiable(&[applies]) {
            return;
        }
        let Some(sum) = self.sum(nodes) else { return };
        let cases: Vec<Formula> = nodes.cases.iter().map(|n| self.days.at(self.current, *n)).collect();
        let known = vec![Tri::Unknown; cases.len()];
        let score = &self.side.program.scores[found.score];
        let mut narrow = |case: &[bool]| {
            let held = cases.iter().zip(case).map(|(f, holds)| if *holds { *f } else { !*f });
            let given: Vec<Formula> = held.chain([applies]).collect();
            self.between(&sum, &given)
        };
        if let Some(points) = score_results(score, &known, &mut narrow) {
            found.points = points;
            if let Some(all) = self.between(&sum, &[applies]) {
                found.sum = all;
            }
            found.exact = true;
        }
        let mut levels = Vec::new();
        for node in &nodes.levels {
            let reached = self.days.at(self.current, *node);
            levels.push(if self.analysis.entailed(&[applies], reached) {
                Tri::True
            } else if self.analysis.satisfiable(&[applies, reached]) {
                Tri::Unknown
            } else {
                Tri::False
            });
        }
        found.level = score_band(&levels);
    }

    fn sum(&mut self, nodes: &ScoreNodes) -> Option<Sum> {
        let all = nodes.items.iter().flat_map(|i| &i.parts);
        let mut unit = Number::ZERO;
        for (points, _) in all.clone() {
            unit = unit.divisor(*points)?;
        }
        let mut parts = Vec::new();
        for (points, node) in all {
            let (count, _) = points.over(unit)?.neighbours();
            parts.push((u32::try_from(count).ok()?, self.days.at(self.current, *node)));
        }
        let mut bases = nodes.items.iter().map(|i| i.base);
        Some(Sum {
            parts,
            base: bases.try_fold(Number::ZERO, Number::plus)?,
            unit,
        })
    }

    /// The least and the greatest sum where some formulas hold; none where they cannot.
    fn between(&mut self, sum: &Sum, given: &[Formula]) -> Option<PointsInterval> {
        if !self.analysis.satisfiable(given) {
            return None;
        }
        let total: u64 = sum.parts.iter().map(|(weight, _)| u64::from(*weight)).sum();
        let least = self.last(total, |this, units| {
            let reached = this.analysis.space.formulas.weigh(units, &sum.parts);
            this.analysis.entailed(given, reached)
        });
        let most = self.last(total, |this, units| {
            let reached = this.analysis.space.formulas.weigh(units, &sum.parts);
            this.analysis.satisfiable(&[given, &[reached]].concat())
        });
        let points = |units: u64| {
            let units = Number::from(i64::try_from(units).ok()?);
            sum.base.plus(sum.unit.times(units)?)
        };
        Some((points(least)?, points(most)?))
    }

    /// The greatest number up to a bound of which something holds that holds of nought and, with a
    /// number, of all below it.
    fn last(&mut self, bound: u64, mut holds: impl FnMut(&mut Self, u64) -> bool) -> u64 {
        let (mut low, mut high) = (0, bound);
        while low < high {
            let middle = low + (high - low).div_ceil(2);
            if holds(self, middle) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        low
    }
}
