//! Scores: points of answers, added up, what becomes of the sum, and the bands in which it falls. Here
//! stands what is written, and how one sum is counted; that a score reaches so much is a formula like
//! any other, made in `build_law`.

use serde::{Deserialize, Serialize};

use super::{Citation, Column, Compare, Cond, Id, Level, Number, Program, ScaleId, Text};

/// A score.
pub type ScoreId = Id<Score>;

/// A score. It has a result exactly where it applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// Its name.
    pub name: String,
    /// The pack it comes from.
    pub pack: usize,
    /// Its words.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Why there is none.
    pub uncited: Option<String>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// The scale of its bands.
    pub gives: Option<ScaleId>,
    /// When it applies at all; always when absent.
    pub only_when: Option<Cond>,
    /// The score whose items are its own; it stands before this one.
    pub takes: Option<ScoreId>,
    /// Its sections.
    pub sections: Vec<Section>,
    /// Its items.
    pub items: Vec<Item>,
    /// What becomes of the sum, in order.
    pub steps: Vec<Step>,
    /// The greatest sum, where it is given, and why it is not the one that can be reached.
    pub maximum: Option<(Number, Option<Text>)>,
    /// Something counts hundredths of its maximum.
    pub of_maximum: bool,
    /// Of what its bands are shares, in hundredths; they are points when absent.
    pub share: Option<Share>,
    /// Its bands, lowest first. Each begins where the one before it ends.
    pub bands: Vec<Band>,
    /// Levels that it comes to at least.
    pub floors: Vec<Floor>,
}

/// A section of a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Its words.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
}

/// What is worth points.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it is about.
    pub column: Column,
    /// The section in which it stands.
    pub section: Option<usize>,
    /// When it counts at all; always when absent.
    pub when: Option<Cond>,
    /// Several of its cases may hold, and their points are added; else one of them holds at most.
    pub each: bool,
    /// Its cases.
    pub points: Vec<Points>,
    /// Its provisions.
    pub cites: Vec<Citation>,
}

/// What one case of an item is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Points {
    /// The case, as it is written.
    pub text: String,
    /// When it holds.
    pub cond: Cond,
    /// Its points, times the weight of the item.
    pub number: Number,
}

/// One thing done with the sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// It is multiplied, or something is added.
    Adjust {
        /// What it is multiplied by, or what is added to it.
        by: Adjustment,
        /// In which case; always when absent.
        when: Option<Cond>,
        /// Its provisions.
        cites: Vec<Citation>,
    },
    /// It is rounded to a multiple of a number.
    Rounded(Rounding, Number),
}

/// How much is taken away or added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adjustment {
    /// So many per cent, less than nought where they are taken away.
    Percent(Number),
    /// So many points, likewise.
    Points(Number),
}

/// How a sum is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rounding {
    /// To the nearest, a half upwards.
    HalfUp,
    /// To the nearest, a half to the even one.
    HalfEven,
    /// Upwards.
    Up,
    /// Downwards.
    Down,
}

/// Of what a result is a share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Share {
    /// Of the greatest sum.
    Maximum,
    /// Of the greatest points of the items that count.
    Applies,
}

/// A stretch of results, and the level to which they come. An end has a number, as it is written, and
/// says whether that one itself lies in the band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Band {
    /// The level.
    pub level: Level,
    /// Where it begins; with the lowest result when absent.
    pub low: Option<(Number, bool)>,
    /// Where it ends; with the highest result when absent.
    pub high: Option<(Number, bool)>,
}

/// With what a condition compares a score, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// How much.
    pub number: Number,
    /// It is counted in hundredths of the greatest sum, or of what applies, and not in points.
    pub percent: bool,
}

/// A result that must be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Reach {
    /// How much.
    pub number: Number,
    /// That much does not suffice.
    pub over: bool,
    /// It is counted in per cent of what applies, and not in points.
    pub of_what_applies: bool,
}

/// A level to which a score comes at least.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Floor {
    /// The level.
    pub level: Level,
    /// In which case.
    pub when: Cond,
    /// Its provisions.
    pub cites: Vec<Citation>,
}

impl Reach {
    /// The condition that a score reaches it, so that it can be told.
    #[must_use]
    pub fn cond(self, id: ScoreId) -> Cond {
        let compare = if self.over { Compare::Gt } else { Compare::Ge };
        let mark = Mark {
            number: self.number,
            percent: self.of_what_applies,
        };
        Cond::Scored(id, compare, mark)
    }

    /// Whether a result reaches it.
    #[must_use]
    pub fn reached(&self, result: Number) -> bool {
        result > self.number || (!self.over && result == self.number)
    }
}

impl Item {
    /// What it is worth where it counts, at most; nought where all its cases are worth less.
    #[must_use]
    pub fn most(&self) -> Option<Number> {
        self.extreme(|a, b| a > b)
    }

    /// What it is worth at least; nought where all its cases are worth more.
    #[must_use]
    pub fn least(&self) -> Option<Number> {
        self.extreme(|a, b| a < b)
    }

    fn extreme(&self, beyond: impl Fn(Number, Number) -> bool) -> Option<Number> {
        let mut out = Number::ZERO;
        for points in self.points.iter().map(|p| p.number) {
            if self.each && beyond(points, Number::ZERO) {
                out = out.plus(points)?;
            } else if !self.each && beyond(points, out) {
                out = points;
            }
        }
        Some(out)
    }
}

impl Rounding {
    /// Rounds to a multiple of a number above nought; `None` where it does not fit.
    #[must_use]
    pub fn round(self, n: Number, to: Number) -> Option<Number> {
        let count = n.over(to)?;
        let (below, above) = count.neighbours();
        let below = Number::from(i64::try_from(below).ok()?);
        let above = Number::from(i64::try_from(above).ok()?);
        let (down, up) = (count.minus(below)?, above.minus(count)?);
        let even = || below.over(Number::from(2)).is_some_and(Number::is_whole);
        let rounded = match self {
            Rounding::Up => above,
            Rounding::Down => below,
            Rounding::HalfUp if up <= down => above,
            Rounding::HalfEven if up < down || (up == down && !even()) => above,
            Rounding::HalfUp | Rounding::HalfEven => below,
        };
        rounded.times(to)
    }
}

impl Adjustment {
    /// How many per cent, or how many points.
    #[must_use]
    pub fn number(self) -> Number {
        match self {
            Adjustment::Percent(n) | Adjustment::Points(n) => n,
        }
    }

    fn of(self, n: Number) -> Option<Number> {
        match self {
            Adjustment::Percent(p) => n.plus(n.times(p)?.hundredth()?),
            Adjustment::Points(p) => n.plus(p),
        }
    }
}

impl Score {
    /// The conditions of its steps, in order; each may hold or not.
    pub fn cases(&self) -> impl Iterator<Item = &Cond> {
        self.steps.iter().filter_map(|step| match step {
            Step::Adjust { when, .. } => when.as_ref(),
            Step::Rounded(..) => None,
        })
    }

    /// What becomes of a sum, given which conditions of its steps hold; `None` where it does not fit.
    #[must_use]
    pub fn result(&self, sum: Number, case: &[bool]) -> Option<Number> {
        let mut holds = case.iter();
        let mut out = sum;
        for step in &self.steps {
            match step {
                Step::Adjust { by, when, .. } => {
                    if when.is_none() || holds.next().is_some_and(|h| *h) {
                        out = by.of(out)?;
                    }
                }
                Step::Rounded(rounding, to) => out = rounding.round(out, *to)?,
            }
        }
        Some(out)
    }

    /// Every way in which the conditions of its steps may hold, none of them first.
    pub fn all_cases(&self) -> impl Iterator<Item = Vec<bool>> + use<> {
        let conditions = self.cases().count();
        (0..1u32 << conditions)
            .map(move |bits| (0..conditions).map(|c| bits >> c & 1 == 1).collect())
    }

    /// Where a level begins: the lowest band of that level or of a higher one.
    #[must_use]
    pub fn begins(&self, level: Level) -> Option<&Band> {
        self.bands.iter().find(|b| b.level >= level)
    }
}

/// When a rung of an item is climbed. Its cases are meant by their points or, where several of them may
/// hold, by their position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Climbed {
    /// One of the cases holds that are worth so much at least.
    From(Number),
    /// None of the cases holds that are worth so much at most.
    Above(Number),
    /// This case holds.
    Case(usize),
    /// This case does not hold.
    Not(usize),
}

impl Item {
    /// What an item is worth in any case, and what more when: each rung is worth more than nought.
    /// `None` where it does not fit.
    #[must_use]
    pub fn ladder(&self) -> Option<(Number, Vec<(Number, Climbed)>)> {
        let mut base = Number::ZERO;
        let mut rungs = Vec::new();
        if self.each {
            for (at, points) in self.points.iter().enumerate() {
                if points.number > Number::ZERO {
                    rungs.push((points.number, Climbed::Case(at)));
                } else if points.number < Number::ZERO {
                    base = base.plus(points.number)?;
                    let back = Number::ZERO.minus(points.number)?;
                    rungs.push((back, Climbed::Not(at)));
                }
            }
            return Some((base, rungs));
        }
        let mut steps: Vec<Number> = self.points.iter().map(|p| p.number).collect();
        steps.push(Number::ZERO);
        steps.sort_unstable();
        steps.dedup();
        for pair in steps.windows(2) {
            let [low, high] = pair else { continue };
            let more = high.minus(*low)?;
            if *high > Number::ZERO {
                rungs.push((more, Climbed::From(*high)));
            } else {
                base = base.minus(more)?;
                rungs.push((more, Climbed::Above(*low)));
            }
        }
        Some((base, rungs))
    }
}

impl Program {
    /// A score by name.
    #[must_use]
    pub fn score(&self, name: &str) -> Option<ScoreId> {
        self.scores.find(|s| s.name == name)
    }

    /// The score whose items it adds up: itself, or the one that it takes.
    #[must_use]
    pub fn adds_up(&self, id: ScoreId) -> ScoreId {
        match self.scores[id].takes {
            Some(other) => self.adds_up(other),
            None => id,
        }
    }

    /// The sum of the least and of the greatest points of its items; `None` where it does not fit.
    #[must_use]
    pub fn span_of(&self, id: ScoreId) -> Option<(Number, Number)> {
        let (mut low, mut high) = (Number::ZERO, Number::ZERO);
        for item in &self.scores[self.adds_up(id)].items {
            low = low.plus(item.least()?)?;
            high = high.plus(item.most()?)?;
        }
        Some((low, high))
    }

    /// The greatest sum of a score: as it is given, by itself or by the one that it takes, else that of
    /// the greatest points of its items; `None` where it does not fit.
    #[must_use]
    pub fn maximum(&self, id: ScoreId) -> Option<Number> {
        let score = &self.scores[id];
        match (&score.maximum, score.takes) {
            (Some((given, _)), _) => Some(*given),
            (None, Some(other)) => self.maximum(other),
            (None, None) => self.span_of(id).map(|(_, high)| high),
        }
    }

    /// The greatest sum of a score where that is one number for all systems: it is given, or shares of it
    /// are counted. None where it is that of the items that count.
    #[must_use]
    pub fn fixed_maximum(&self, id: ScoreId) -> Option<Number> {
        let score = &self.scores[id];
        let mut chain = std::iter::successors(Some(id), |s| self.scores[*s].takes);
        let given = chain.any(|s| self.scores[s].maximum.is_some());
        let fixed = score.share != Some(Share::Applies) && (given || score.of_maximum);
        fixed.then(|| self.maximum(id)).flatten()
    }

    /// The result that must be reached for so much, or, with `over`, for more; `None` where it does not
    /// fit.
    #[must_use]
    pub fn limit(&self, id: ScoreId, mark: Mark, over: bool) -> Option<Reach> {
        let of_what_applies = mark.percent && self.scores[id].share == Some(Share::Applies);
        let number = if mark.percent && !of_what_applies {
            mark.number.times(self.maximum(id)?)?.hundredth()?
        } else {
            mark.number
        };
        Some(Reach {
            number,
            over,
            of_what_applies,
        })
    }

    /// Where a band begins, and none where it begins with the lowest result; `None` where it does not fit.
    pub(super) fn begins(&self, id: ScoreId, band: &Band) -> Option<Option<Reach>> {
        let score = &self.scores[id];
        // Below the first band there is nothing: where no item counts, there is no share at all.
        let first = score.bands.first().is_some_and(|b| b.level == band.level);
        let Some((number, own)) = band.low.filter(|_| !first) else {
            return Some(None);
        };
        let percent = score.share.is_some();
        let limit = self.limit(id, Mark { number, percent }, !own);
        limit.map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn n(text: &str) -> Number {
        text.parse().unwrap_or(Number::ZERO)
    }

    #[test]
    fn sums_are_rounded_as_the_law_says() {
        for (text, up, half_up, half_even, down) in [
            ("42.5", "43", "43", "42", "42"),
            ("43.5", "44", "44", "44", "43"),
            ("42.4", "43", "42", "42", "42"),
            ("42", "42", "42", "42", "42"),
            ("-0.5", "0", "0", "0", "-1"),
            ("-1.5", "-1", "-1", "-2", "-2"),
        ] {
            let one = |rounding: Rounding| rounding.round(n(text), n("1"));
            assert_eq!(one(Rounding::Up), Some(n(up)), "{text} up");
            assert_eq!(one(Rounding::HalfUp), Some(n(half_up)), "{text} half up");
            assert_eq!(
                one(Rounding::HalfEven),
                Some(n(half_even)),
                "{text} half even"
            );
            assert_eq!(one(Rounding::Down), Some(n(down)), "{text} down");
        }
        assert_eq!(
            Rounding::HalfUp.round(n("0.37"), n("0.25")),
            Some(n("0.25"))
        );
        assert_eq!(
            Rounding::HalfUp.round(n("0.375"), n("0.25")),
            Some(n("0.5"))
        );
    }

    #[test]
    fn the_greatest_divisor_divides_both() {
        assert_eq!(n("6").divisor(n("4")), Some(n("2")));
        assert_eq!(n("0.5").divisor(n("1/3")), Some(n("1/6")));
        assert_eq!(n("-0.3").divisor(n("0")), Some(n("0.3")));
    }
}
