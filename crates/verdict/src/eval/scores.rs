//! What the scores of a pack come to on the day asked for: points and bands, each as an interval while
//! answers are missing. Read off the trace; a solver may make it narrower.

use std::collections::BTreeSet;

use super::frame::Frame;
use super::{Interval, Tri};
use solon_law::program::{FactId, ItemNodes, Node, NodeId, Number, Score, ScoreId, ScoreNodes};

pub use moves::{ScoreMove, moves};

mod moves;

/// Points, from the fewest to the most, both included.
pub type PointsInterval = (Number, Number);

/// What a score comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreOutcome {
    /// The score.
    pub score: ScoreId,
    /// Whether it applies.
    pub applies: Tri,
    /// The sum of its items, where it applies.
    pub sum: PointsInterval,
    /// What becomes of the sum, where it applies.
    pub points: PointsInterval,
    /// The greatest sum: as it is given, or of the items that count.
    pub maximum: PointsInterval,
    /// The conditions of what is done with the sum, in order.
    pub cases: Vec<Tri>,
    /// The conditions of the levels to which it comes at least.
    pub floors: Vec<Tri>,
    /// The level of its band, where it applies and gives levels.
    pub level: Option<Interval>,
    /// Whether both intervals are as narrow as can be.
    pub exact: bool,
    /// The points of each of its items.
    pub items: Vec<PointsInterval>,
    /// Answers that would bring it to another level, where somebody has looked.
    pub moves: Vec<ScoreMove>,
}

impl ScoreOutcome {
    /// Whether nothing that is told of it can be narrower: points, level and greatest sum.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.exact && self.maximum.0 == self.maximum.1
    }

    /// Whether it is known what it comes to.
    #[must_use]
    pub fn decided(&self) -> bool {
        self.points.0 == self.points.1 && self.level.is_none_or(|(low, high)| low == high)
    }
}

impl Frame<'_> {
    /// What each score comes to that applies, or may.
    pub(super) fn scores(&self) -> Vec<ScoreOutcome> {
        let all = self.law.scores.iter();
        all.filter_map(|(id, [_, nodes])| self.score(id, nodes))
            .collect()
    }

    fn score(&self, id: ScoreId, nodes: &ScoreNodes) -> Option<ScoreOutcome> {
        let value = |node: NodeId| self.value(self.current, node);
        let applies = value(nodes.applies);
        if applies == Tri::False {
            return None;
        }
        let items: Option<Vec<PointsInterval>> =
            nodes.items.iter().map(|i| points(i, value)).collect();
        let items = items?;
        let sum = added(&items)?;
        let levels: Vec<Tri> = nodes.levels.iter().map(|l| value(*l)).collect();
        let cases: Vec<Tri> = nodes.cases.iter().map(|c| value(*c)).collect();
        let points = results(&self.program.scores[id], &cases, |_| Some(sum))?;
        let counts = nodes.items.iter().map(|i| value(i.counts));
        let mut out = ScoreOutcome {
            score: id,
            applies,
            sum,
            points,
            maximum: self.maximum(id, counts)?,
            floors: nodes.floors.iter().map(|f| value(*f)).collect(),
            cases,
            level: band(&levels),
            exact: false,
            items,
            moves: Vec::new(),
        };
        out.exact = out.decided() || self.apart(nodes);
        Some(out)
    }

    /// The greatest sum: one for all systems, or that of the items that count.
    fn maximum(&self, id: ScoreId, counts: impl Iterator<Item = Tri>) -> Option<PointsInterval> {
        if let Some(fixed) = self.program.fixed_maximum(id) {
            return Some((fixed, fixed));
        }
        let items = &self.program.scores[self.program.adds_up(id)].items;
        let (mut low, mut high) = (Number::ZERO, Number::ZERO);
        for (item, counts) in items.iter().zip(counts) {
            let most = item.most()?;
            if counts == Tri::True {
                low = low.plus(most)?;
            }
            if counts != Tri::False {
                high = high.plus(most)?;
            }
        }
        Some((low, high))
    }

    /// Whether each item hangs on a question of its own, so that each may be worth its least while the
    /// others are worth theirs, whatever those are; and whether it is known which of them count, and what
    /// the steps and the least levels ask for.
    fn apart(&self, nodes: &ScoreNodes) -> bool {
        let open = |node: &NodeId| self.value(self.current, *node) == Tri::Unknown;
        let mut met: BTreeSet<FactId> = BTreeSet::new();
        let items = nodes.items.iter().all(|item| {
            let parts = item.parts.iter().map(|(_, n)| n).filter(|n| open(n));
            let own: Option<BTreeSet<FactId>> = parts.map(|n| self.asked(*n)).collect();
            own.is_some_and(|facts| facts.len() <= 1 && facts.into_iter().all(|f| met.insert(f)))
        });
        let counts = nodes.items.iter().map(|item| &item.counts);
        let mut steps = counts.chain(&nodes.cases).chain(&nodes.floors);
        items && !steps.any(open) && !open(&nodes.applies)
    }

    /// The question on which an open formula hangs through one test alone; none where there is more to
    /// it.
    fn asked(&self, mut node: NodeId) -> Option<FactId> {
        loop {
            let parts = self.law.graph.parts(node).iter().copied();
            let mut open = parts.filter(|p| self.value(self.current, *p) == Tri::Unknown);
            match self.law.graph.node(node) {
                Node::Not(_) | Node::Named(..) | Node::And(_) | Node::Or(_) => {
                    node = open.next().filter(|_| open.next().is_none())?;
                }
                Node::Atom { fact, .. } => {
                    let asked = self.program.facts[fact].is_asked();
                    return (asked && open.next().is_none()).then_some(*fact);
                }
                _ => return None,
            }
        }
    }
}

/// The points of an item.
fn points(item: &ItemNodes, value: impl Fn(NodeId) -> Tri) -> Option<PointsInterval> {
    let (mut low, mut high) = (item.base, item.base);
    for (more, node) in &item.parts {
        match value(*node) {
            Tri::False => {}
            Tri::Unknown => high = high.plus(*more)?,
            Tri::True => (low, high) = (low.plus(*more)?, high.plus(*more)?),
        }
    }
    Some((low, high))
}

fn added(items: &[PointsInterval]) -> Option<PointsInterval> {
    items
        .iter()
        .try_fold((Number::ZERO, Number::ZERO), |(low, high), item| {
            Some((low.plus(item.0)?, high.plus(item.1)?))
        })
}

/// What becomes of sums in all cases that are possible; `sum` gives the least and the greatest one in a
/// case, and none where the case is not possible.
pub fn results(
    score: &Score,
    cases: &[Tri],
    mut sum: impl FnMut(&[bool]) -> Option<PointsInterval>,
) -> Option<PointsInterval> {
    let mut out: Option<PointsInterval> = None;
    for case in score.all_cases() {
        let excluded = |(known, holds): (&Tri, &bool)| *known == Tri::from(!*holds);
        if cases.iter().zip(&case).any(excluded) {
            continue;
        }
        let Some((low, high)) = sum(&case) else {
            continue;
        };
        let (low, high) = (score.result(low, &case)?, score.result(high, &case)?);
        out = Some(out.map_or((low, high), |(a, b)| (a.min(low), b.max(high))));
    }
    out
}

/// The levels to which a score may come: of each, from the lowest one on, whether it comes to it or to
/// a higher one. None for a score without bands.
#[must_use]
pub fn band(levels: &[Tri]) -> Option<Interval> {
    let last = levels.len().checked_sub(1)?;
    let highest = |with: fn(Tri) -> bool| {
        let reached = |level: &usize| levels.get(*level).is_some_and(|v| with(*v));
        (0..=last).rev().find(reached).unwrap_or(0)
    };
    Some((highest(|v| v == Tri::True), highest(|v| v != Tri::False)))
}
