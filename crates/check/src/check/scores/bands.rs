//! Bands: in the order of the scale, and every result that can occur lies in one of them.

use super::super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{Adjustment, Band, Mark, Number, ScoreId, Share, Step};

/// An end of a band in points, or in hundredths of what applies: with whether it is of the band.
type End = Option<(Number, bool)>;

impl Checker {
    /// Whether the bands of a score part its results among them; if not, it is reported.
    pub(super) fn bands_partition(&mut self, id: ScoreId) {
        let bands = self.program.scores[id].bands.clone();
        if bands.is_empty() || bands.len() != self.sites.scores[id].bands.len() {
            return;
        }
        if !self.in_order(id, &bands) {
            return;
        }
        let Some(grid) = self.possible(id) else {
            return;
        };
        let ends: Option<Vec<(End, End)>> = bands.iter().map(|b| self.ends(id, b)).collect();
        let Some(ends) = ends else { return };
        let lowest = Some((grid.low, true));
        let highest = Some((grid.high, true));
        let mut before: End = None;
        for (at, (low, high)) in ends.iter().enumerate() {
            if let (Some(low), Some(high)) = (low, high)
                && (low.0 > high.0 || (low.0 == high.0 && !(low.1 && high.1)))
            {
                let message = format!("no result lies in band `{}`", self.level_at(id, at));
                self.band_problem(id, at, message, "write its lower end first");
                return;
            }
            let found = match (before, low) {
                // Below the first band.
                (None, Some(low)) if at == 0 => grid
                    .between(lowest, Some(before_it(*low)))
                    .map(|n| (n, false)),
                (Some(end), Some(low)) => {
                    let gap = grid.between(Some(after_it(end)), Some(before_it(*low)));
                    let both = grid.between(Some(*low), Some(end));
                    gap.map(|n| (n, false)).or(both.map(|n| (n, true)))
                }
                (Some(end), None) => grid.between(lowest, Some(end)).map(|n| (n, true)),
                (None, _) if at > 0 => Some((grid.high, true)),
                _ => None,
            };
            if let Some((value, twice)) = found {
                self.uncovered(id, at, value, twice);
                return;
            }
            before = *high;
        }
        if let Some(end) = before
            && let Some(value) = grid.between(Some(after_it(end)), highest)
        {
            self.uncovered(id, ends.len().saturating_sub(1), value, false);
        }
    }

    /// Bands stand in the order of the scale, each level once.
    fn in_order(&mut self, id: ScoreId, bands: &[Band]) -> bool {
        for (at, pair) in bands.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            if second.level <= first.level {
                let message = format!(
                    "`{}` stands behind `{}`, which is not lower",
                    self.level_of(id, second),
                    self.level_of(id, first)
                );
                self.band_problem(
                    id,
                    at + 1,
                    message,
                    "write the bands in the order of the scale, each level once",
                );
                return false;
            }
        }
        true
    }

    fn uncovered(&mut self, id: ScoreId, at: usize, value: Number, twice: bool) {
        let unit = if self.program.scores[id].share == Some(Share::Applies) {
            "%"
        } else {
            "points"
        };
        let name = &self.program.scores[id].name;
        let message = if twice {
            format!("{value} {unit} lie in two bands of `{name}`")
        } else {
            format!("{value} {unit} lie in no band of `{name}`")
        };
        let help = "let each band begin where the one before it ends: `up to 10`, then `over 10`; leave out the lower end of the first and the upper end of the last";
        self.band_problem(id, at, message, help);
    }

    fn band_problem(&mut self, id: ScoreId, at: usize, message: String, help: &str) {
        let place = self.sites.scores[id]
            .bands
            .get(at)
            .copied()
            .unwrap_or_default();
        self.report(Diagnostic::new(Code::BandProblem, place, message).help(help));
    }

    fn level_of(&self, id: ScoreId, band: &Band) -> String {
        let scale = self.program.scores[id].gives;
        let level = scale.and_then(|s| self.program.scales[s].levels.get(band.level));
        level.cloned().unwrap_or_default()
    }

    fn level_at(&self, id: ScoreId, at: usize) -> String {
        let band = self.program.scores[id].bands.get(at);
        band.map(|b| self.level_of(id, b)).unwrap_or_default()
    }

    /// The ends of a band, counted as results are.
    fn ends(&self, id: ScoreId, band: &Band) -> Option<(End, End)> {
        let percent = self.program.scores[id].share.is_some();
        let counted = |end: End| -> Option<End> {
            let Some((number, own)) = end else {
                return Some(None);
            };
            let limit = self.program.limit(id, Mark { number, percent }, !own)?;
            Some(Some((limit.number, own)))
        };
        Some((counted(band.low)?, counted(band.high)?))
    }

    /// The results that can occur, or some more.
    fn possible(&self, id: ScoreId) -> Option<Grid> {
        let score = &self.program.scores[id];
        if score.share == Some(Share::Applies) {
            return self.shares(id);
        }
        let own = &self.program.scores[self.program.adds_up(id)];
        let (low, high) = self.program.span_of(id)?;
        let mut step = Number::ZERO;
        for points in own.items.iter().flat_map(|i| &i.points) {
            step = step.divisor(points.number)?;
        }
        for change in &score.steps {
            step = match change {
                Step::Adjust {
                    by: Adjustment::Points(n),
                    ..
                } => step.divisor(*n)?,
                Step::Adjust {
                    by: Adjustment::Percent(p),
                    ..
                } => {
                    let changed = step.plus(step.times(*p)?.hundredth()?)?;
                    step.divisor(changed)?
                }
                Step::Rounded(_, to) => *to,
            };
        }
        let mut ends = Vec::new();
        for case in score.all_cases() {
            ends.push(score.result(low, &case)?);
            ends.push(score.result(high, &case)?);
        }
        Some(Grid {
            low: ends.iter().copied().min()?,
            high: ends.iter().copied().max()?,
            step: Some(step).filter(|s| *s > Number::ZERO),
        })
    }

    /// Shares of what applies: of each item that counts, its least points are the least share.
    fn shares(&self, id: ScoreId) -> Option<Grid> {
        let own = &self.program.scores[self.program.adds_up(id)];
        let hundred = Number::from(100);
        let mut low = Number::ZERO;
        for item in &own.items {
            let (least, most) = (item.least()?, item.most()?);
            if most > Number::ZERO {
                low = low.min(least.times(hundred)?.over(most)?);
            } else if least < Number::ZERO {
                // Nothing is there of which it would be a share.
                low = low.min(Number::ZERO.minus(Number::from(i64::MAX))?);
            }
        }
        Some(Grid {
            low,
            high: hundred,
            step: None,
        })
    }
}

/// Results: multiples of a step between two ends, or, without a step, all numbers between them.
struct Grid {
    low: Number,
    high: Number,
    step: Option<Number>,
}

/// What lies before an end: that end belongs to it where it is not of the band.
fn before_it((n, own): (Number, bool)) -> (Number, bool) {
    (n, !own)
}

fn after_it((n, own): (Number, bool)) -> (Number, bool) {
    (n, !own)
}

impl Grid {
    /// Some result from one end to another, which each says whether it is of it.
    fn between(&self, from: End, to: End) -> Option<Number> {
        let (from, from_own) = from?;
        let (to, to_own) = to?;
        let (from, from_own) = if from < self.low {
            (self.low, true)
        } else {
            (from, from_own)
        };
        let (to, to_own) = if to > self.high {
            (self.high, true)
        } else {
            (to, to_own)
        };
        let fits =
            |n: Number| (n > from || (from_own && n == from)) && (n < to || (to_own && n == to));
        match self.step {
            Some(step) => {
                let count = from.over(step)?.whole_from(!from_own)?;
                count.times(step).filter(|n| fits(*n))
            }
            None => {
                let some = Number::inside(Some((from, from_own)), Some((to, to_own)));
                Some(some).filter(|n| fits(*n))
            }
        }
    }
}
