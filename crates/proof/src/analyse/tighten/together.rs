//! Rules that only together force a level, and what several scales come to together.

use std::collections::{BTreeMap, BTreeSet};

use super::{Tightening, joins};
use crate::analyse::formula::Formula;
use solon_law::program::{Level, NodeId, ProvisionId, ScaleId};
use solon_verdict::eval::{CanonicalOutcome, Outcome};

impl Tightening<'_> {
    /// Rules that give one of these levels, or a higher one, and of which one at least fires,
    /// whatever the answers: none of them can be spared. Which of several such sets it is follows from the
    /// order of the rules and not from what the solver was asked before, so that whoever asks for less
    /// is told the same.
    pub(super) fn together(
        &mut self,
        granted: Formula,
        levels: &[(ScaleId, Level)],
    ) -> Vec<ProvisionId> {
        let mut rules: Vec<(ProvisionId, Formula)> = Vec::new();
        let mut places: BTreeMap<ProvisionId, usize> = BTreeMap::new();
        for version in self.side.law.provisions.values() {
            let wanted = levels.iter().flat_map(|(s, l)| version.given_from(*s, *l));
            let given: Vec<(ScaleId, NodeId)> = wanted.map(|g| (g.scale, g.class)).collect();
            if given.is_empty() {
                continue;
            }
            let mut some = Vec::new();
            for segment in self.ahead() {
                for (scale, node) in &given {
                    let inside = self.inside(*scale, segment);
                    let gives = self.days.at(segment, *node);
                    some.push(self.analysis.space.formulas.and([inside, gives]));
                }
            }
            let fires = self.analysis.space.formulas.or(some);
            let at = *places.entry(version.provision).or_insert(rules.len());
            match rules.get_mut(at) {
                Some((_, own)) => *own = self.analysis.space.formulas.or([*own, fires]),
                None => rules.push((version.provision, fires)),
            }
        }
        let none = |rules: &[(ProvisionId, Formula)]| {
            let none = rules.iter().map(|(_, fires)| !*fires);
            std::iter::once(granted).chain(none).collect::<Vec<_>>()
        };
        rules.retain(|(_, fires)| *fires != Formula::FALSE);
        let Some(mut core) = self.cannot(&none(&rules)) else {
            return Vec::new();
        };
        for at in (0..rules.len()).rev() {
            let spared = rules.remove(at);
            // What is refuted without it need not be refuted again.
            if !core.contains(&!spared.1) {
                continue;
            }
            match self.cannot(&none(&rules)) {
                Some(less) => core = less,
                None => rules.insert(at, spared),
            }
        }
        rules.into_iter().map(|(id, _)| id).collect()
    }

    /// If formulas cannot be so together, those that suffice for that.
    fn cannot(&mut self, all: &[Formula]) -> Option<BTreeSet<Formula>> {
        // What is given of one of many systems is no part of the formulas.
        if self.analysis.pool.is_some() {
            let refuted = !self.analysis.satisfiable(all);
            return refuted.then(|| all.iter().copied().collect());
        }
        let core = self.analysis.clash(all)?;
        Some(core.into_iter().collect())
    }

    /// The view over all scales that map to the canonical one, where several do.
    pub(super) fn overall(&mut self, outcome: &mut Outcome) {
        let mapped: Vec<(ScaleId, &[usize])> = self
            .side
            .program
            .scales
            .iter()
            .filter_map(|(i, s)| Some((i, s.canonical.as_deref()?)))
            .collect();
        if !joins(self.side.program, outcome) {
            return;
        }
        let (mut granted, mut reached) = (Vec::new(), Vec::<Vec<Formula>>::new());
        for (scale, map) in &mapped {
            granted.extend(self.granted(*scale));
            for (i, level) in self.peak(*scale).into_iter().enumerate() {
                let canonical = map.get(i + 1).copied().unwrap_or(0);
                for at in 0..canonical {
                    if reached.len() <= at {
                        reached.resize(at + 1, Vec::new());
                    }
                    if let Some(slot) = reached.get_mut(at) {
                        slot.push(level);
                    }
                }
            }
        }
        let granted = self.analysis.space.formulas.or(granted);
        let reached: Vec<Formula> = reached
            .into_iter()
            .map(|parts| self.analysis.space.formulas.or(parts))
            .collect();
        let interval = self.interval(granted, &reached, (0, reached.len()));
        // The lowest level of each scale that comes to the lower end.
        let levels: Vec<(ScaleId, Level)> = mapped
            .iter()
            .filter_map(|(scale, map)| {
                let least = map.iter().position(|c| *c >= interval.0)?;
                (least > 0).then_some((*scale, least))
            })
            .collect();
        let by = if interval.0 > 0 && self.named {
            self.together(granted, &levels)
        } else {
            Vec::new()
        };
        outcome.canonical = Some(CanonicalOutcome { interval, by });
    }
}
