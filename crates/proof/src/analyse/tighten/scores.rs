//! Points and bands of scores, as narrow as can be: the least and the greatest sum of all ways to
//! complete what is known.

use super::Tightening;
use crate::analyse::Formula;
use solon_law::program::{NodeId, Number, ScoreId, ScoreNodes};
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
            let law = self.side.law;
            let open = !found.settled();
            if let Some([_, nodes]) = law.scores.row(found.score).filter(|_| open) {
                self.score(nodes, found);
            }
        }
    }

    fn score(&mut self, nodes: &ScoreNodes, found: &mut ScoreOutcome) {
        let applies = self.days.at(self.current, nodes.applies);
        if !self.analysis.satisfiable(&[applies]) {
            return;
        }
        if let Some(sum) = self.sum(nodes) {
            self.points(nodes, found, applies, &sum);
        }
        if found.maximum.0 != found.maximum.1
            && let Some(most) = self.counting(nodes, found.score)
            && let Some(maximum) = self.between(&most, &[applies])
        {
            found.maximum = maximum;
        }
        let mut levels = Vec::new();
        for node in &nodes.levels {
            let reached = self.days.at(self.current, *node);
            levels.push(if self.analysis.entailed(&[applies], reached) {
                Tri::True
            } else {
                Tri::between(false, self.analysis.satisfiable(&[applies, reached]))
            });
        }
        found.level = score_band(&levels);
    }

    /// The least and the greatest sum, and what becomes of them.
    fn points(
        &mut self,
        nodes: &ScoreNodes,
        found: &mut ScoreOutcome,
        applies: Formula,
        sum: &Sum,
    ) {
        let cases = nodes.cases.iter().map(|n| self.days.at(self.current, *n));
        let cases: Vec<Formula> = cases.collect();
        let open = vec![Tri::Unknown; cases.len()];
        let score = &self.side.program.scores[found.score];
        let points = score_results(score, &open, |case| {
            let held = cases.iter().zip(case);
            let held = held.map(|(f, holds)| if *holds { *f } else { !*f });
            self.between(sum, &held.chain([applies]).collect::<Vec<_>>())
        });
        if let (Some(points), Some(sum)) = (points, self.between(sum, &[applies])) {
            (found.points, found.sum, found.exact) = (points, sum, true);
        }
    }

    fn sum(&self, nodes: &ScoreNodes) -> Option<Sum> {
        let (base, unit) = nodes.scale()?;
        let all = nodes.items.iter().flat_map(|i| &i.parts);
        let part = |(points, node): &(Number, _)| {
            Some((points.units(unit)?, self.days.at(self.current, *node)))
        };
        let parts: Option<Vec<(u32, Formula)>> = all.map(part).collect();
        let parts = parts?;
        Some(Sum { parts, base, unit })
    }

    /// The greatest points of the items that count.
    fn counting(&self, nodes: &ScoreNodes, id: ScoreId) -> Option<Sum> {
        let program = self.side.program;
        let items = program.scores[program.adds_up(id)].items.iter();
        let all = items.zip(&nodes.items);
        let all: Option<Vec<(Number, NodeId)>> =
            all.map(|(i, n)| Some((i.most()?, n.counts))).collect();
        let all = all?;
        let mut unit = Number::ZERO;
        for (most, _) in &all {
            unit = unit.divisor(*most)?;
        }
        let part = |(most, node): &(Number, NodeId)| {
            Some((most.units(unit)?, self.days.at(self.current, *node)))
        };
        Some(Sum {
            parts: all.iter().map(part).collect::<Option<_>>()?,
            base: Number::ZERO,
            unit,
        })
    }

    /// The least and the greatest sum where some formulas hold; none where they cannot.
    fn between(&mut self, sum: &Sum, given: &[Formula]) -> Option<PointsInterval> {
        if !self.analysis.satisfiable(given) {
            return None;
        }
        let least = self.analysis.least(&sum.parts, given);
        let most = self.analysis.greatest(&sum.parts, given);
        let points = |units: u64| {
            let units = Number::from(i64::try_from(units).ok()?);
            sum.base.plus(sum.unit.times(units)?)
        };
        Some((points(least)?, points(most)?))
    }
}
