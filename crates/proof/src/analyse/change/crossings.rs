//! Systems that come into scope or fall out of it.

use jiff::civil::Date;

use super::finder::{Claim, Claims, Finder, gather, said, says};
use super::shape::Shape;
use super::{Region, ScopeChange, joined, looked_at};
use crate::analyse::compare::Clock;
use crate::analyse::formula::Formula;
use crate::analyse::witness::NotConfirmed;
use solon_law::program::ScaleId;

/// The most regions of a change of scope: it depends on whatever the scope depends on.
const SCOPE_REGIONS: usize = 4;

/// A scale that both sides have: its name, and what it is on either.
type Scale<'a> = (&'a str, ScaleId, ScaleId);

impl<'a> Finder<'_, 'a> {
    /// Systems that come into scope, or those that fall out of it.
    pub(super) fn scopes(&mut self, enters: bool) -> Result<Vec<ScopeChange>, NotConfirmed> {
        let mut out: Vec<ScopeChange> = Vec::new();
        let mut known = Vec::new();
        // Scales that one scope governs move together.
        let mut crossings: Vec<(Claims, Vec<Scale<'a>>)> = Vec::new();
        for scale in self.scales() {
            let claims = self.crossing(enters, (scale.1, scale.2));
            match crossings.iter_mut().find(|(c, _)| *c == claims) {
                Some((_, scales)) => scales.push(scale),
                None => crossings.push((claims, vec![scale])),
            }
        }
        for (claims, scales) in crossings {
            for (claims, days) in claims {
                let found = (claims.as_slice(), days.as_slice());
                self.crossed(enters, &scales, found, &mut known, &mut out)?;
            }
        }
        Ok(out)
    }

    /// That systems come into the scope of a scale or fall out of it, day by day.
    fn crossing(&mut self, enters: bool, (old, new): (ScaleId, ScaleId)) -> Claims {
        let mut claims = Claims::new();
        for start in self.laid.looks.clone() {
            let before = self.inside(true, old, start);
            let after = self.inside(false, new, start);
            let (from, to) = if enters {
                (before, after)
            } else {
                (after, before)
            };
            let differs = self.formulas().and([!from, to]);
            let known = self.crossed.get(&(differs, start)).copied();
            let claim = known.unwrap_or_else(|| {
                self.analysis.reset();
                let happens = self.analysis.satisfiable(&[differs]);
                happens.then(|| {
                    let mut granted = self.follows(differs, start);
                    granted.push(to);
                    let granted = self.formulas().and(granted);
                    Claim { differs, granted }
                })
            });
            self.crossed.insert((differs, start), claim);
            gather(&mut claims, claim.into_iter().collect(), start);
        }
        claims
    }

    /// Systems that come into the scope of some scales or fall out of it, on some days.
    fn crossed(
        &mut self,
        enters: bool,
        scales: &[Scale<'_>],
        (claims, days): (&[Claim], &[Option<Date>]),
        known: &mut Vec<Shape>,
        out: &mut Vec<ScopeChange>,
    ) -> Result<(), NotConfirmed> {
        let on = days.first().copied().flatten();
        let most = self.asked.most.min(SCOPE_REGIONS);
        let (shapes, complete) = self.shapes(claims, on, most, known);
        if shapes.is_empty() {
            return Ok(());
        }
        let days = looked_at(self.laid, days);
        let told = said(&shapes);
        let same = |c: &&mut ScopeChange| c.complete == complete && says(&c.regions) == told;
        let change = match out.iter_mut().find(same) {
            Some(change) => change,
            None => {
                let regions = self.examples(&shapes, on);
                for region in &regions {
                    for (_, old, new) in scales {
                        self.confirm_scope(region, (*old, *new), enters)?;
                    }
                }
                out.push(ScopeChange {
                    scales: Vec::new(),
                    enters,
                    days: Vec::new(),
                    regions,
                    complete,
                });
                let Some(change) = out.last_mut() else {
                    return Ok(());
                };
                change
            }
        };
        for (scale, ..) in scales {
            if !change.scales.iter().any(|known| known == scale) {
                change.scales.push((*scale).to_owned());
            }
        }
        let days = change.days.iter().copied().chain(days);
        change.days = joined(days.collect());
        Ok(())
    }

    /// What a claim of a change of scope makes sure of the rules that stay as they are, and of what
    /// stands against those that do not.
    fn follows(&mut self, claim: Formula, start: Option<Date>) -> Vec<Formula> {
        let mut out = Vec::new();
        for (_, old, new) in self.scales() {
            let before = self.givers(true, Clock::Enacted, old, 1, start);
            let after = self.givers(false, Clock::Enacted, new, 1, start);
            for (id, one) in before.iter() {
                let Some(other) = after.get(id) else { continue };
                let none: Vec<Formula> = if one.fires == other.fires {
                    vec![!one.fires]
                } else {
                    let shared = one.attacks.iter().filter(|b| other.attacks.contains(b));
                    shared.map(|b| !*b).collect()
                };
                for formula in none {
                    if self.analysis.entailed(&[claim], formula) {
                        out.push(formula);
                    }
                }
            }
        }
        out
    }

    fn confirm_scope(
        &self,
        region: &Region,
        scales: (ScaleId, ScaleId),
        enters: bool,
    ) -> Result<(), NotConfirmed> {
        let stands = self.stands(region, Clock::Enacted, scales);
        let inside = stands.map(|s| s.map(|s| s.is_some()));
        if inside == [Some(!enters), Some(enters)] {
            return Ok(());
        }
        Err(NotConfirmed {
            what: format!("a scope changes; found {inside:?}"),
            undecided: self.analysis.space.undecided(),
        })
    }
}
