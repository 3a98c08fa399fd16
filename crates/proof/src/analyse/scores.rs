//! What is proved of scores: the greatest sum that can be reached, and bands in which no system lies.

use std::sync::Arc;

use super::days::{Days, Readings, translate};
use super::formula::Formula;
use super::grid::Grid;
use super::proofs::ProofError;
use super::{Analysis, Side};
use solon_law::program::{LawView, Number, Program, ScoreId, ScoreNodes};

/// Something wrong with a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScoreFlaw {
    /// Its maximum is not the greatest sum that some system reaches.
    Maximum {
        /// The score.
        score: ScoreId,
        /// The maximum.
        maximum: Number,
        /// The greatest sum.
        greatest: Number,
    },
    /// No system lies in a band, by its position.
    Band(ScoreId, usize),
}

/// Looks for every flaw of scores, by the law in force, on any day, under any reading.
///
/// # Errors
/// When the law cannot be consulted.
pub fn score_flaws(program: &Arc<Program>) -> Result<Vec<ScoreFlaw>, ProofError> {
    if program.scores.is_empty() {
        return Ok(Vec::new());
    }
    let law = program.consult(&LawView::default())?;
    let mut analysis = Analysis::default();
    let side = analysis.space.side(program, &law, None);
    let grid = Grid::of(&[(program, &law)], []);
    let free = Readings::Free;
    let days = translate(&mut analysis.space, &side, &grid, free, &mut |_, f| f);
    let mut search = Search {
        analysis,
        side: &side,
        days,
    };
    let mut out = Vec::new();
    for (id, [nodes, _]) in law.scores.iter() {
        out.extend(search.maximum(id, nodes));
        out.extend(search.bands(id, nodes));
    }
    Ok(out)
}

struct Search<'a> {
    analysis: Analysis,
    side: &'a Side<'a>,
    days: Days,
}

impl Search<'_> {
    /// Where shares of the maximum are counted, and nobody says why it is another one.
    fn maximum(&mut self, id: ScoreId, nodes: &ScoreNodes) -> Option<ScoreFlaw> {
        let program = self.side.program;
        let score = &program.scores[id];
        let said = score.maximum.as_ref().is_some_and(|(_, why)| why.is_some());
        if score.takes.is_some() && score.maximum.is_none() {
            return None;
        }
        if said || !(score.of_maximum || score.maximum.is_some()) {
            return None;
        }
        let maximum = program.maximum(id)?;
        let greatest = self.greatest(nodes)?;
        (maximum != greatest).then_some(ScoreFlaw::Maximum {
            score: id,
            maximum,
            greatest,
        })
    }

    /// The greatest sum of all systems on all days, as told on them or ahead of them; none where the score never applies.
    fn greatest(&mut self, nodes: &ScoreNodes) -> Option<Number> {
        let mut most: Option<Number> = None;
        let mut tried: Vec<Vec<(u32, Formula)>> = Vec::new();
        for view in self.days.views() {
            let applies = self.days.seen(view, nodes.applies);
            let (base, unit) = nodes.scale()?;
            let mut parts = Vec::new();
            for (points, node) in nodes.items.iter().flat_map(|i| &i.parts) {
                parts.push((points.units(unit)?, self.days.seen(view, *node)));
            }
            if tried.contains(&parts) || !self.analysis.satisfiable(&[applies]) {
                continue;
            }
            let found = self.analysis.greatest(&parts, &[applies]);
            let units = Number::from(i64::try_from(found).ok()?);
            let sum = base.plus(unit.times(units)?)?;
            most = Some(most.map_or(sum, |m| m.max(sum)));
            tried.push(parts);
        }
        most
    }

    fn bands(&mut self, id: ScoreId, nodes: &ScoreNodes) -> Vec<ScoreFlaw> {
        let bands = &self.side.program.scores[id].bands;
        let mut out = Vec::new();
        for (at, band) in bands.iter().enumerate() {
            let next = bands.get(at + 1).map(|b| b.level);
            let level = |level: usize| nodes.levels.get(level).copied();
            let some = self.days.views().any(|view| {
                let own = level(band.level).map(|n| self.days.seen(view, n));
                let above = next.and_then(level).map(|n| !self.days.seen(view, n));
                let both: Vec<Formula> = own.into_iter().chain(above).collect();
                self.analysis.satisfiable(&both)
            });
            if !some {
                out.push(ScoreFlaw::Band(id, at));
            }
        }
        out
    }
}

impl Analysis {
    /// The greatest sum of weights where some formulas hold, which they can.
    pub(super) fn greatest(&mut self, parts: &[(u32, Formula)], given: &[Formula]) -> u64 {
        let total: u64 = parts.iter().map(|(weight, _)| u64::from(*weight)).sum();
        last(total, |units| {
            let reached = self.space.formulas.weigh(units, parts);
            self.satisfiable(&[given, &[reached]].concat())
        })
    }

    /// The least sum of weights where some formulas hold, which they can.
    pub(super) fn least(&mut self, parts: &[(u32, Formula)], given: &[Formula]) -> u64 {
        let total: u64 = parts.iter().map(|(weight, _)| u64::from(*weight)).sum();
        last(total, |units| {
            let reached = self.space.formulas.weigh(units, parts);
            self.entailed(given, reached)
        })
    }
}

/// The greatest number up to a bound of which something holds that holds of nought and, with a number,
/// of all below it.
fn last(bound: u64, mut holds: impl FnMut(u64) -> bool) -> u64 {
    let (mut low, mut high) = (0, bound);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if holds(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}
