//! The formulas by which levels of scales are told, made once of a translation. Where one system is looked
//! at after another they are all that is kept of it.

use super::Tightening;
use crate::analyse::days::Days;
use crate::analyse::formula::Formula;
use crate::analyse::space::{Side, Space};
use solon_law::program::{NodeId, Scale, ScaleId, ScopeId, Table};

/// Of each scale what it hangs on.
#[derive(Debug, Default)]
pub(super) struct Reached(Table<Scale, OfScale>);

#[derive(Debug)]
struct OfScale {
    /// On each stretch: some scope that governs it takes the system in.
    inside: Vec<Formula>,
    /// So on some stretch from the day asked for on.
    later: Formula,
    /// For each level above the bottom: it is reached on that day or a later one.
    peak: Vec<Formula>,
    /// The same on each of these stretches.
    class: Vec<Vec<Formula>>,
    /// On each stretch, for each level: it applies.
    effect: Vec<Vec<Formula>>,
}

impl Reached {
    pub(super) fn inside(&self, scale: ScaleId, stretch: usize) -> Formula {
        let of = self.0.row(scale).and_then(|of| of.inside.get(stretch));
        of.copied().unwrap_or(Formula::FALSE)
    }

    pub(super) fn later(&self, scale: ScaleId) -> Formula {
        self.0.row(scale).map_or(Formula::FALSE, |of| of.later)
    }

    pub(super) fn peak(&self, scale: ScaleId) -> Vec<Formula> {
        let of = self.0.row(scale).map(|of| of.peak.clone());
        of.unwrap_or_default()
    }

    /// On a stretch that is not before the day asked for; none on others.
    pub(super) fn class(&self, scale: ScaleId, stretch: usize) -> Vec<Formula> {
        let of = self.0.row(scale).and_then(|of| of.class.get(stretch));
        of.cloned().unwrap_or_default()
    }

    pub(super) fn effect(&self, scale: ScaleId, stretch: usize) -> Vec<Formula> {
        let of = self.0.row(scale).and_then(|of| of.effect.get(stretch));
        of.cloned().unwrap_or_default()
    }
}

/// What is made of all that somebody must show.
pub(super) enum Proved {
    /// Formulas of all nodes.
    Days(Days),
    /// Of levels alone.
    Reached(std::sync::Arc<Reached>),
}

/// Some scope that governs a scale takes the system in, in a segment.
pub(super) fn inside(
    space: &mut Space,
    (side, days): (&Side<'_>, &Days),
    scale: ScaleId,
    segment: usize,
) -> Formula {
    let governs = |id: ScopeId| side.program.scopes[id].governs.contains(&scale);
    let scopes = side.law.scopes.iter().filter(|(id, _)| governs(*id));
    let mut parts = scopes.map(|(_, nodes)| days.at(segment, nodes.in_scope));
    match parts.next() {
        None => Formula::TRUE,
        Some(first) => space.formulas.or(std::iter::once(first).chain(parts)),
    }
}

/// For each of some formulas: it holds in a segment, in which the system is in scope.
pub(super) fn held(
    space: &mut Space,
    days: &Days,
    nodes: &[NodeId],
    (segment, inside): (usize, Formula),
) -> Vec<Formula> {
    let reached = nodes.iter().map(|node| days.at(segment, *node));
    let mut both = |reached| space.formulas.and([inside, reached]);
    reached.map(&mut both).collect()
}

impl Tightening<'_> {
    /// Makes them of one translation; where another is given, that says which levels are reached. What
    /// applies before the day asked for is left out where only what comes counts.
    pub(super) fn of_levels(&mut self, levels: Option<&Days>, whole: bool) -> Reached {
        let (side, all) = (self.side, 0..self.days.starts.len());
        let days = std::sync::Arc::clone(&self.days);
        let levels = levels.unwrap_or(&days);
        let space = &mut self.analysis.space;
        let current = self.current;
        Reached(side.program.scales.map(|scale, _| {
            let on = all
                .clone()
                .map(|at| inside(space, (side, &days), scale, at));
            let inside: Vec<Formula> = on.collect();
            let nodes = &side.law.levels[scale];
            let ahead = inside.iter().enumerate().skip(current);
            let mut peak = vec![Vec::new(); nodes.class.len()];
            let mut class = vec![Vec::new(); current];
            for (at, inside) in ahead.clone() {
                let level = held(space, levels, &nodes.class, (at, *inside));
                peak.iter_mut()
                    .zip(&level)
                    .for_each(|(all, f)| all.push(*f));
                class.push(level);
            }
            let applying = inside.iter().enumerate().filter(|_| whole);
            OfScale {
                later: space.formulas.or(ahead.map(|(_, f)| *f)),
                peak: peak.into_iter().map(|all| space.formulas.or(all)).collect(),
                class,
                effect: applying
                    .map(|(at, f)| held(space, levels, &nodes.effect, (at, *f)))
                    .collect(),
                inside: inside.clone(),
            }
        }))
    }
}
