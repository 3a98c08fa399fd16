//! How large a score is: its points can be counted exactly, and its sum decided part by part.

use super::super::Checker;
use solon_language::diagnostic::{Code, Diagnostic};
use solon_law::program::{Item, Number, ScoreId, Share, Step, weigh};

/// The greatest number of points, and the greatest number below the line of a fraction.
pub(super) const MOST: i64 = 1_000_000_000;
/// How many sums that are still to be reached may be told apart where a sum is decided.
const WIDEST: usize = 200_000;

impl Checker {
    /// Whether a score can be counted; if not, it is reported.
    pub(super) fn fits(&mut self, id: ScoreId) -> bool {
        let place = self.sites.scores[id].name;
        if !self.countable(id) {
            self.too_much(place);
            return false;
        }
        if !self.decidable(id) {
            self.report(
                Diagnostic::new(
                    Code::ScoreTooLarge,
                    place,
                    format!(
                        "the sums of `{}` are too many to be told apart",
                        self.program.scores[id].name
                    ),
                )
                .help("write points that have a greater common divisor, or fewer items"),
            );
            return false;
        }
        true
    }

    /// Every number is small, and so is the result of the least and of the greatest sum.
    fn countable(&self, id: ScoreId) -> bool {
        let score = &self.program.scores[id];
        let items = &self.program.scores[self.program.adds_up(id)].items;
        let points = items.iter().flat_map(|i| &i.points).map(|p| p.number);
        let steps = score.steps.iter().map(|step| match step {
            Step::Adjust { by, .. } => by.number(),
            Step::Rounded(_, to) => *to,
        });
        let ends = score.bands.iter().flat_map(|b| [b.low, b.high]).flatten();
        let numbers = points.chain(steps).chain(ends.map(|(n, _)| n));
        numbers
            .chain(score.maximum.iter().map(|(n, _)| *n))
            .all(small)
            && self.results_fit(id)
    }

    fn results_fit(&self, id: ScoreId) -> bool {
        let score = &self.program.scores[id];
        let Some((low, high)) = self.program.span_of(id) else {
            return false;
        };
        small(low)
            && small(high)
            && score.all_cases().all(|case| {
                [low, high]
                    .into_iter()
                    .all(|sum| score.result(sum, &case).is_some_and(small))
            })
    }

    fn decidable(&self, id: ScoreId) -> bool {
        let score = &self.program.scores[id];
        let items = &self.program.scores[self.program.adds_up(id)].items;
        let plain = weights(items, None);
        let fits = |weights: Option<Vec<u32>>| {
            weights.is_some_and(|w| {
                let half = w.iter().map(|w| u64::from(*w)).sum::<u64>() / 2;
                weigh::needs(half, &w, WIDEST).is_some()
            })
        };
        let shares = || score.bands.iter().filter_map(|b| b.low).map(|(n, _)| n);
        fits(plain)
            && (score.share != Some(Share::Applies)
                || shares().all(|share| fits(weights(items, Some(share)))))
    }
}

/// The weights of a sum, without a common divisor; where it is compared with a share, those of the
/// items as well.
fn weights(items: &[Item], share: Option<Number>) -> Option<Vec<u32>> {
    let mut all = Vec::new();
    for item in items {
        let (_, rungs) = item.ladder()?;
        for (points, _) in rungs {
            all.push(match share {
                Some(_) => points.times(Number::from(100))?,
                None => points,
            });
        }
        if let Some(share) = share {
            all.push(item.most()?.times(share)?);
        }
    }
    all.retain(|n| *n != Number::ZERO);
    let mut unit = Number::ZERO;
    for n in &all {
        unit = unit.divisor(*n)?;
    }
    let size = |n: &Number| Number::ZERO.minus(*n).map(|m| m.max(*n));
    all.iter().map(|n| size(n)?.units(unit)).collect()
}

fn small(n: Number) -> bool {
    n.within(MOST)
}
