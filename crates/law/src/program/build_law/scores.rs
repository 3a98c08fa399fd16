//! Scores: the parts of their sums, and that what becomes of a sum reaches so much. Nothing is added up
//! in a formula: every step is monotone, so that for each way in which the conditions of the steps hold
//! a limit of the result is a limit of the sum.

use std::ops::Range;

use super::{Builder, Built, Days, Key};
use crate::program::{
    Climbed, Column, Compare, Cond, ConsultError, FactType, Item, ItemNodes, Level, Mark, Members,
    Node, NodeId, Number, Part, Points, Predicate, Reach, Score, ScoreId, ScoreNodes, Table,
};

/// Weights without a common divisor, and what one of them is worth.
struct Scaled {
    unit: Number,
    weights: Vec<u32>,
}

impl<'a> Builder<'a> {
    fn scored(&self, id: ScoreId) -> &'a Score {
        &self.program.scores[id]
    }

    pub(super) fn score_applies(&mut self, id: ScoreId, days: Days) -> Built {
        let score = self.scored(id);
        let mut parts = Vec::new();
        if let Some(other) = score.takes {
            parts.push(self.get(Key::ScoreApplies(other, days))?);
        }
        if let Some(cond) = &score.only_when {
            parts.push(self.cond(cond)?);
        }
        Ok(self.graph.and(parts))
    }

    /// An item counts: its condition holds, and its question applies.
    pub(super) fn item_counts(&mut self, id: ScoreId, item: usize) -> Built {
        let Some(item) = self.scored(id).items.get(item) else {
            return Ok(self.graph.constant(false));
        };
        let mut parts = Vec::new();
        if let Some(cond) = &item.when {
            parts.push(self.cond(cond)?);
        }
        if let Column::Fact(fact) = item.column {
            parts.push(self.cond(&Cond::Applies(fact))?);
        }
        Ok(self.graph.and(parts))
    }

    /// The points of an item: what it is worth in any case, and what more where something holds.
    fn item(&mut self, id: ScoreId, at: usize) -> Result<ItemNodes, ConsultError> {
        let counts = self.get(Key::ItemCounts(id, at, self.days))?;
        let (mut base, mut parts) = (Number::ZERO, Vec::new());
        if let Some(item) = self.scored(id).items.get(at) {
            let (least, rungs) = item.ladder().ok_or(ConsultError::Sum)?;
            base = least;
            for (points, climbed) in rungs {
                let holds = match climbed {
                    Climbed::From(least) => self.one_of(item, |_, p| p.number >= least)?,
                    Climbed::Case(case) => self.one_of(item, |i, _| i == case)?,
                    Climbed::Above(most) => {
                        let less = self.one_of(item, |_, p| p.number <= most)?;
                        self.graph.not(less)
                    }
                    Climbed::Not(case) => {
                        let holds = self.one_of(item, |i, _| i == case)?;
                        self.graph.not(holds)
                    }
                };
                parts.push((points, holds));
            }
        }
        Ok(ItemNodes {
            counts,
            base,
            parts,
        })
    }

    fn case(&mut self, item: &Item, cond: &Cond) -> Built {
        let holds = self.cond(cond)?;
        match &item.when {
            Some(when) => {
                let when = self.cond(when)?;
                Ok(self.graph.and(vec![when, holds]))
            }
            None => Ok(holds),
        }
    }

    /// One of some cases of an item holds. Answers of one question are one test.
    fn one_of(&mut self, item: &Item, wanted: impl Fn(usize, &Points) -> bool) -> Built {
        let mut answers: Option<(Cond, Members)> = None;
        let mut parts = Vec::new();
        let all = item.points.iter().enumerate();
        for points in all.filter(|(i, p)| wanted(*i, p)).map(|(_, p)| p) {
            match &points.cond {
                Cond::Fact(fact, Predicate::Is(of)) if self.is_choice(item) => {
                    let all = answers.map_or(*of, |(_, known)| known.or(*of));
                    answers = Some((Cond::Fact(*fact, Predicate::Is(all)), all));
                }
                cond => parts.push(self.case(item, cond)?),
            }
        }
        if let Some((cond, _)) = answers {
            parts.push(self.case(item, &cond)?);
        }
        Ok(self.graph.or(parts))
    }

    fn is_choice(&self, item: &Item) -> bool {
        match item.column {
            Column::Fact(fact) => matches!(self.program.facts[fact].ty, FactType::One(_)),
            _ => false,
        }
    }

    /// The formulas of a score.
    pub(super) fn score(&mut self, id: ScoreId, days: Days) -> Result<ScoreNodes, ConsultError> {
        let outer = std::mem::replace(&mut self.days, days);
        let out = self.score_nodes(id);
        self.days = outer;
        out
    }

    fn score_nodes(&mut self, id: ScoreId) -> Result<ScoreNodes, ConsultError> {
        let score = self.scored(id);
        let levels = score
            .gives
            .map_or(0, |s| self.program.scales[s].levels.len());
        let mut out = ScoreNodes {
            applies: self.get(Key::ScoreApplies(id, self.days))?,
            items: self.items(id)?,
            cases: Vec::new(),
            floors: Vec::new(),
            levels: Vec::new(),
        };
        for cond in score.cases() {
            out.cases.push(self.cond(cond)?);
        }
        for floor in &score.floors {
            out.floors.push(self.cond(&floor.when)?);
        }
        for level in 0..levels {
            out.levels
                .push(self.get(Key::Banded(id, level, self.days))?);
        }
        Ok(out)
    }

    /// The items that a score adds up.
    fn items(&mut self, id: ScoreId) -> Result<Vec<ItemNodes>, ConsultError> {
        let own = self.program.adds_up(id);
        (0..self.scored(own).items.len())
            .map(|at| self.item(own, at))
            .collect()
    }

    /// A score comes to a level or to a higher one.
    pub(super) fn banded(&mut self, id: ScoreId, level: Level) -> Built {
        let score = self.scored(id);
        let mut any = Vec::new();
        if let Some(band) = score.begins(level) {
            let begins = self.program.begins(id, band).ok_or(ConsultError::Sum)?;
            any.push(match begins {
                Some(limit) => self.get(Key::Scored(id, limit, self.days))?,
                None => self.get(Key::ScoreApplies(id, self.days))?,
            });
        }
        for floor in score.floors.iter().filter(|f| f.level >= level) {
            any.push(self.cond(&floor.when)?);
        }
        let any = self.graph.or(any);
        let applies = self.get(Key::ScoreApplies(id, self.days))?;
        Ok(self.graph.and(vec![applies, any]))
    }

    /// A score comes to one of some levels: of each run of them, its lowest one is reached, and the one
    /// above it is not.
    pub(super) fn in_bands(&mut self, id: ScoreId, members: Members) -> Built {
        let scale = self.scored(id).gives;
        let top = scale.map_or(0, |s| self.program.scales[s].levels.len());
        let mut parts = Vec::new();
        for Range { start, end } in runs(members, top) {
            let mut both = vec![self.get(Key::Banded(id, start, self.days))?];
            if end < top {
                let above = self.get(Key::Banded(id, end, self.days))?;
                both.push(self.graph.not(above));
            }
            parts.push(self.graph.and(both));
        }
        Ok(self.graph.or(parts))
    }

    /// A score compares so with something. Where it does not apply, nothing is so.
    pub(super) fn compares(&mut self, id: ScoreId, compare: Compare, mark: Mark) -> Built {
        let over = matches!(compare, Compare::Gt | Compare::Le);
        let limit = self
            .program
            .limit(id, mark, over)
            .ok_or(ConsultError::Sum)?;
        let reached = self.get(Key::Scored(id, limit, self.days))?;
        match compare {
            Compare::Ge | Compare::Gt => Ok(reached),
            Compare::Le | Compare::Lt => {
                let applies = self.get(Key::ScoreApplies(id, self.days))?;
                let not = self.graph.not(reached);
                Ok(self.graph.and(vec![applies, not]))
            }
        }
    }

    /// What becomes of the sum of a score reaches so much.
    pub(super) fn reaches_points(&mut self, id: ScoreId, limit: Reach) -> Built {
        let items = self.items(id)?;
        let applies = self.get(Key::ScoreApplies(id, self.days))?;
        let reached = if limit.of_what_applies {
            self.share(id, &items, limit)?
        } else {
            self.reached(id, &items, limit)?
        };
        let both = self.graph.and(vec![applies, reached]);
        Ok(self.graph.add(Node::Named(Part::Scored(id, limit), both)))
    }

    /// In some case of its steps, the sum reaches what it must in that case; or what it must in any.
    fn reached(&mut self, id: ScoreId, items: &[ItemNodes], limit: Reach) -> Built {
        let score = self.scored(id);
        let (base, parts) = added(items)?;
        let scaled = Scaled::of(&parts)?;
        let mut cases = Vec::new();
        for cond in score.cases() {
            cases.push(self.cond(cond)?);
        }
        let (mut any, mut most) = (Vec::new(), 0);
        for case in score.all_cases() {
            let least = scaled.first(|sum| {
                let sum = base.plus(sum).ok_or(ConsultError::Sum)?;
                let result = score.result(sum, &case).ok_or(ConsultError::Sum)?;
                Ok(limit.reached(result))
            })?;
            most = most.max(least);
            let mut all = vec![self.weigh(&scaled, least, &parts)];
            for (cond, holds) in cases.iter().zip(&case) {
                all.push(if *holds { *cond } else { self.graph.not(*cond) });
            }
            any.push(self.graph.and(all));
        }
        if cases.is_empty() {
            return Ok(self.graph.or(any));
        }
        // Where it is not known which case it is, this much suffices.
        any.push(self.weigh(&scaled, most, &parts));
        Ok(self.graph.or(any))
    }

    /// The points are so many hundredths of the greatest points of the items that count, of which there
    /// is one at least.
    fn share(&mut self, id: ScoreId, items: &[ItemNodes], limit: Reach) -> Built {
        let own = self.scored(self.program.adds_up(id));
        let hundred = Number::from(100);
        let (mut base, mut parts, mut counting) = (Number::ZERO, Vec::new(), Vec::new());
        let sum = || ConsultError::Sum;
        for (item, nodes) in own.items.iter().zip(items) {
            let more = nodes.base.times(hundred).ok_or_else(sum)?;
            base = base.plus(more).ok_or_else(sum)?;
            for (points, holds) in &nodes.parts {
                parts.push((points.times(hundred).ok_or_else(sum)?, *holds));
            }
            let most = item.most().ok_or_else(sum)?;
            let share = most.times(limit.number).ok_or_else(sum)?;
            if most > Number::ZERO {
                counting.push(nodes.counts);
            }
            if share > Number::ZERO {
                base = difference(base, share)?;
                parts.push((share, self.graph.not(nodes.counts)));
            } else if share < Number::ZERO {
                parts.push((difference(Number::ZERO, share)?, nodes.counts));
            }
        }
        let scaled = Scaled::of(&parts)?;
        let none = Reach {
            number: Number::ZERO,
            ..limit
        };
        let least = scaled.first(|sum| {
            let sum = base.plus(sum).ok_or(ConsultError::Sum)?;
            Ok(none.reached(sum))
        })?;
        let enough = self.weigh(&scaled, least, &parts);
        let some = self.graph.or(counting);
        Ok(self.graph.and(vec![some, enough]))
    }

    fn weigh(&mut self, scaled: &Scaled, least: u64, parts: &[(Number, NodeId)]) -> NodeId {
        if least == 0 || least > scaled.total() {
            return self.graph.constant(least == 0);
        }
        self.graph.add(Node::Weigh {
            least,
            weights: scaled.weights.clone(),
            of: parts.iter().map(|(_, node)| *node).collect(),
        })
    }

    /// The formulas of every score, by the days as enacted and as moved.
    pub(super) fn scores(
        &mut self,
        moved: Days,
    ) -> Result<Table<Score, [ScoreNodes; 2]>, ConsultError> {
        let scores = &self.program.scores;
        scores.try_map_all(|id, _| Ok([self.score(id, Days::Enacted)?, self.score(id, moved)?]))
    }
}

/// What the items are worth in any case, and what more where something holds.
fn added(items: &[ItemNodes]) -> Result<(Number, Vec<(Number, NodeId)>), ConsultError> {
    let mut base = Number::ZERO;
    for item in items {
        base = base.plus(item.base).ok_or(ConsultError::Sum)?;
    }
    Ok((
        base,
        items.iter().flat_map(|i| i.parts.iter().copied()).collect(),
    ))
}

fn difference(a: Number, b: Number) -> Result<Number, ConsultError> {
    a.minus(b).ok_or(ConsultError::Sum)
}

impl Scaled {
    fn of(parts: &[(Number, NodeId)]) -> Result<Scaled, ConsultError> {
        let mut unit = Number::ZERO;
        for (weight, _) in parts {
            unit = unit.divisor(*weight).ok_or(ConsultError::Sum)?;
        }
        let weights = parts.iter().map(|(weight, _)| weight.units(unit));
        let weights: Option<Vec<u32>> = weights.collect();
        Ok(Scaled {
            unit,
            weights: weights.ok_or(ConsultError::Sum)?,
        })
    }

    fn total(&self) -> u64 {
        self.weights.iter().map(|w| u64::from(*w)).sum()
    }

    /// How many units the least sum has that is enough; one more than there are where none is. A
    /// greater sum is enough where a smaller one is.
    fn first(
        &self,
        enough: impl Fn(Number) -> Result<bool, ConsultError>,
    ) -> Result<u64, ConsultError> {
        let (mut low, mut high) = (0, self.total() + 1);
        while low < high {
            let middle = low + (high - low) / 2;
            let units = i64::try_from(middle).map_err(|_| ConsultError::Sum)?;
            let sum = self.unit.times(units.into()).ok_or(ConsultError::Sum)?;
            if enough(sum)? {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        Ok(low)
    }
}

/// The runs of neighbours among some levels.
fn runs(members: Members, top: usize) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    for level in members.iter().filter(|l| *l < top) {
        match out.last_mut() {
            Some(run) if run.end == level => run.end += 1,
            _ => out.push(level..level + 1),
        }
    }
    out
}
