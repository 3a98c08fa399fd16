//! What a score comes to in one completion: points are added up as they are written, changed step by
//! step, and looked up among the bands.

use solon_law::program::{
    Adjustment, Column, Compare, Item, Mark, Number, Rounding, ScoreId, Share, Step,
};

use super::World;

fn n(whole: i64) -> Number {
    whole.into()
}

/// The whole multiple of a number below another, and what is left.
fn divided(of: Number, by: Number) -> (Number, Number) {
    let (below, _) = of.over(by).unwrap().neighbours();
    let below = n(i64::try_from(below).unwrap()).times(by).unwrap();
    (below, of.minus(below).unwrap())
}

fn rounded(of: Number, how: Rounding, to: Number) -> Number {
    let (below, rest) = divided(of, to);
    let above = below.plus(to).unwrap();
    if rest == n(0) {
        return of;
    }
    let twice = rest.times(n(2)).unwrap();
    let (_, odd) = divided(below.over(to).unwrap(), n(2));
    match how {
        Rounding::Up => above,
        Rounding::Down => below,
        Rounding::HalfUp if twice >= to => above,
        Rounding::HalfEven if twice > to || (twice == to && odd == n(1)) => above,
        Rounding::HalfUp | Rounding::HalfEven => below,
    }
}

/// The most that an item is worth.
fn most(item: &Item) -> Number {
    let above = item.points.iter().map(|p| p.number).filter(|p| *p > n(0));
    if item.each {
        above.fold(n(0), |a, b| a.plus(b).unwrap())
    } else {
        above.max().unwrap_or(n(0))
    }
}

impl World<'_> {
    fn item_counts(&self, item: &Item) -> bool {
        let asked = match item.column {
            Column::Fact(f) => self.applies(f),
            _ => true,
        };
        asked && item.when.as_ref().is_none_or(|c| self.holds(c))
    }

    fn worth(&self, item: &Item) -> Number {
        if !self.item_counts(item) {
            return n(0);
        }
        let held: Vec<Number> = item
            .points
            .iter()
            .filter(|p| self.holds(&p.cond))
            .map(|p| p.number)
            .collect();
        assert!(item.each || held.len() <= 1, "{item:?}");
        held.into_iter().fold(n(0), |a, b| a.plus(b).unwrap())
    }

    fn items(&self, id: ScoreId) -> &[Item] {
        match self.program.scores[id].takes {
            Some(other) => self.items(other),
            None => &self.program.scores[id].items,
        }
    }

    fn score_applies(&self, id: ScoreId) -> bool {
        let score = &self.program.scores[id];
        score.takes.is_none_or(|o| self.score_applies(o))
            && score.only_when.as_ref().is_none_or(|c| self.holds(c))
    }

    /// The sum and what becomes of it.
    pub fn points(&self, id: ScoreId) -> Option<Number> {
        if !self.score_applies(id) {
            return None;
        }
        let worth = self.items(id).iter().map(|i| self.worth(i));
        let mut out = worth.fold(n(0), |a, b| a.plus(b).unwrap());
        for step in &self.program.scores[id].steps {
            match step {
                Step::Rounded(how, to) => out = rounded(out, *how, *to),
                Step::Adjust { by, when, .. } if when.as_ref().is_none_or(|c| self.holds(c)) => {
                    let change = match by {
                        Adjustment::Points(p) => *p,
                        Adjustment::Percent(p) => out.times(*p).unwrap().over(n(100)).unwrap(),
                    };
                    out = out.plus(change).unwrap();
                }
                Step::Adjust { .. } => {}
            }
        }
        Some(out)
    }

    fn maximum(&self, id: ScoreId) -> Number {
        let score = &self.program.scores[id];
        match (&score.maximum, score.takes) {
            (Some((given, _)), _) => *given,
            (None, Some(other)) => self.maximum(other),
            (None, None) => score
                .items
                .iter()
                .map(most)
                .fold(n(0), |a, b| a.plus(b).unwrap()),
        }
    }

    /// The greatest sum of which a report tells the points: one for all where it is given or where shares
    /// of it are counted, else that of the items that count.
    pub fn greatest(&self, id: ScoreId) -> Number {
        let mut all = std::iter::successors(Some(id), |s| self.program.scores[*s].takes);
        let score = &self.program.scores[id];
        let given = all.any(|s| self.program.scores[s].maximum.is_some());
        if (given || score.of_maximum) && score.share != Some(Share::Applies) {
            return self.maximum(id);
        }
        let counting = self.items(id).iter().filter(|i| self.item_counts(i));
        counting.map(most).fold(n(0), |a, b| a.plus(b).unwrap())
    }

    /// In hundredths: of what applies, or of the maximum. None where there is nothing of which it is
    /// a share.
    fn share(&self, id: ScoreId) -> Option<Number> {
        let points = self.points(id)?.times(n(100)).unwrap();
        let whole = match self.program.scores[id].share {
            Some(Share::Applies) => self.greatest(id),
            _ => self.maximum(id),
        };
        points.over(whole)
    }

    /// The level of the band, or a higher one to which it comes at least.
    pub fn band(&self, id: ScoreId) -> Option<usize> {
        let score = &self.program.scores[id];
        let points = self.points(id)?;
        let result = match score.share {
            None => Some(points),
            Some(_) => self.share(id),
        };
        let within = |result: Number| {
            let mut of = score.bands.iter().filter(|b| {
                b.low
                    .is_none_or(|(low, own)| result > low || (own && result == low))
                    && b.high
                        .is_none_or(|(high, own)| result < high || (own && result == high))
            });
            let found = of.next().expect("every result lies in a band");
            assert!(of.next().is_none(), "and in one alone");
            found.level
        };
        let level = result.map_or(score.bands[0].level, within);
        let floors = score.floors.iter().filter(|f| self.holds(&f.when));
        Some(floors.map(|f| f.level).fold(level, usize::max))
    }

    pub fn scored(&self, id: ScoreId, compare: Compare, mark: Mark) -> bool {
        let Some(points) = self.points(id) else {
            return false;
        };
        let own = if mark.percent {
            // Of nothing, no share is reached.
            match self.share(id) {
                Some(share) => share,
                None => return matches!(compare, Compare::Le | Compare::Lt),
            }
        } else {
            points
        };
        match compare {
            Compare::Ge => own >= mark.number,
            Compare::Gt => own > mark.number,
            Compare::Le => own <= mark.number,
            Compare::Lt => own < mark.number,
        }
    }
}
