//! Which of many claims are so of some system, where each says that two formulas differ: two laws beside
//! each other make thousands, of which many hang on the same few places.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Analysis;
use super::beside::{Beside, Open};
use super::formula::Formula;
use super::twins::{Apart, Place, Twins};

/// So many places at which formulas come apart in the end are asked about before any claim.
const ROOTS: usize = 16;

/// So many places of one claim are looked at in what was refuted before.
const PLACES: usize = 64;

/// That something differs in a stretch of days.
pub(super) struct Claim {
    /// What, by the number that whoever claims it has for it.
    pub(super) of: usize,
    /// The first day of the stretch.
    pub(super) start: Option<Date>,
    /// That it does so for a system.
    pub(super) formula: Formula,
    /// What differs then, and what else is so.
    pub(super) twins: Twins,
    pub(super) inside: Formula,
}

/// What has been found.
struct Search<'a> {
    analysis: &'a mut Analysis,
    beside: Beside,
    apart: Apart,
    /// Claims of which nothing is known yet, all of them and those of the day at hand.
    open: Open,
    near: Open,
    shown: BTreeSet<Formula>,
    refuted: BTreeSet<Formula>,
}

impl Analysis {
    /// The claims that are so of some system. Those of one stretch of days stand together, and what others
    /// hang on comes first.
    pub(super) fn shown(&mut self, claims: &[Claim]) -> BTreeSet<Formula> {
        let beside = Beside::new(&mut self.space);
        let mut search = Search {
            analysis: self,
            beside,
            apart: Apart::default(),
            open: Open::of(claims.iter().map(|claim| claim.formula).collect()),
            near: Open::default(),
            shown: BTreeSet::new(),
            refuted: BTreeSet::new(),
        };
        let some = search.roots(claims);
        if some == Formula::FALSE {
            return BTreeSet::new();
        }
        for day in claims.chunk_by(|one, other| one.start == other.start) {
            let mut begun = false;
            for claim in day {
                if search.decided(claim.formula) {
                    continue;
                }
                // Of many days all is known by what was found on others.
                if !std::mem::replace(&mut begun, true) {
                    search.begin(day, some);
                }
                search.decide(claim);
            }
        }
        search.shown
    }
}

impl Search<'_> {
    fn decided(&self, claim: Formula) -> bool {
        self.shown.contains(&claim) || self.refuted.contains(&claim)
    }

    /// Where all that differs comes from few places, as when a rule or two have changed: that one of these
    /// can differ, and how.
    fn roots(&mut self, claims: &[Claim]) -> Formula {
        let formulas = &mut self.analysis.space.formulas;
        let roots = self.apart.roots(formulas, claims.iter().map(|c| c.twins));
        if roots.len() > ROOTS {
            return Formula::TRUE;
        }
        let ways = roots.into_iter().flat_map(|(a, b)| [[a, !b], [!a, b]]);
        let mut ways: Vec<Formula> = ways.map(|way| formulas.and(way)).collect();
        self.analysis.reset();
        ways.retain(|way| self.analysis.satisfiable(&[*way]));
        self.analysis.space.formulas.or(ways)
    }

    /// Begins a day, on which something differs.
    fn begin(&mut self, day: &[Claim], some: Formula) {
        self.analysis.reset();
        let Analysis { space, prover, .. } = &mut *self.analysis;
        prover.assert(&space.formulas, some);
        let open = day.iter().map(|claim| claim.formula);
        self.near = Open::of(open.filter(|claim| !self.decided(*claim)).collect());
    }

    /// Finds out whether a claim is so of some system.
    fn decide(&mut self, claim: &Claim) {
        let alone = self.places(claim, 1);
        let refuted = self.all_refuted(&alone)
            || {
                let several = self.places(claim, PLACES);
                self.all_refuted(&several)
            }
            || !alone.iter().any(|place| self.asks(place));
        let found = match refuted {
            true => &mut self.refuted,
            false => &mut self.shown,
        };
        found.insert(claim.formula);
    }

    /// Places of which one must be so for a claim, mostly no more than so many.
    fn places(&mut self, claim: &Claim, most: usize) -> Vec<Place> {
        let formulas = &self.analysis.space.formulas;
        let Claim { twins, inside, .. } = claim;
        self.apart.places(formulas, *twins, &[*inside], most)
    }

    fn all_refuted(&mut self, places: &[Place]) -> bool {
        places.iter().all(|place| self.apart.refuted(place))
    }

    /// Whether a place can be so. What is found is a system that may show many claims; what clashes is
    /// kept, since others hang on it.
    fn asks(&mut self, Place { twins, given }: &Place) -> bool {
        let differ = self.analysis.space.formulas.differ(twins.0, twins.1);
        let all = [&[differ], given.as_slice()].concat();
        let Some(core) = self.analysis.clash(&all) else {
            self.look_beside();
            return true;
        };
        let needed = |f: &Formula| *f != differ && core.contains(f);
        let needed: Vec<Formula> = given.iter().copied().filter(needed).collect();
        let Analysis { space, prover, .. } = &mut *self.analysis;
        let clash = needed.iter().chain([&differ]).map(|f| !*f);
        prover.assert_one(&space.formulas, &clash.collect::<Vec<_>>());
        self.apart.refute(*twins, needed);
        false
    }

    /// Claims that the system just found shows, or one beside it.
    fn look_beside(&mut self) {
        let system = self.analysis.system(self.beside.variables());
        let formulas = &self.analysis.space.formulas;
        let (near, open) = (&mut self.near, &mut self.open);
        let shown = self.beside.shown(formulas, system, near, open);
        self.shown.extend(shown);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analyse::atom::Atom;
    use crate::analyse::formula::Formulas;
    use crate::analyse::formula::tests::{Dice, value};

    /// How a law makes a formula of those before it: all of some, or one of them, or the contrary.
    type Recipe = Vec<(bool, Vec<(usize, bool)>)>;

    fn recipe(dice: &mut Dice, first: usize) -> Recipe {
        let step = |at: usize, dice: &mut Dice| {
            let parts = (0..2 + dice.below(3)).map(|_| (dice.below(at), dice.below(4) == 0));
            (parts.collect(), dice.below(2) == 0)
        };
        let all = (first..first + 14).map(|at| step(at, dice));
        all.map(|(parts, any)| (any, parts)).collect()
    }

    fn made(formulas: &mut Formulas, leaves: &[Formula], recipe: &Recipe) -> Vec<Formula> {
        let mut out = leaves.to_vec();
        for (any, parts) in recipe {
            let parts = parts.iter().filter_map(|(at, no)| {
                let part = *out.get(*at)?;
                Some(if *no { !part } else { part })
            });
            let parts: Vec<Formula> = parts.collect();
            out.push(if *any {
                formulas.or(parts)
            } else {
                formulas.and(parts)
            });
        }
        out
    }

    /// A formula of a list and another one of it.
    fn two(dice: &mut Dice, of: &[Formula]) -> [Formula; 2] {
        [(); 2].map(|()| {
            of.get(dice.below(of.len()))
                .copied()
                .unwrap_or(Formula::TRUE)
        })
    }

    fn put(dice: &mut Dice, into: &mut [Formula], formula: Formula) {
        let at = dice.below(into.len());
        into.get_mut(at).into_iter().for_each(|f| *f = formula);
    }

    /// Claims on three days: one question is asked otherwise on each of them, and one rule is changed, or
    /// two.
    fn claims(dice: &mut Dice, formulas: &mut Formulas, variables: &[Formula]) -> Vec<Claim> {
        let steps = recipe(dice, variables.len());
        let mut claims = Vec::new();
        for day in 1..4 {
            let mut old = variables.to_vec();
            let [one, other] = two(dice, variables);
            let both = formulas.and([one, other]);
            put(dice, &mut old, one);
            put(dice, &mut old, both);
            let mut new = old.clone();
            for _ in 0..1 + dice.below(2) {
                let at = dice.below(new.len());
                let own = old.get(at).copied().unwrap_or(Formula::TRUE);
                let [one, other] = two(dice, &old);
                let changed = match dice.below(4) {
                    0 => formulas.and([own, one]),
                    1 => formulas.or([own, !one]),
                    2 => !formulas.and([one, other]),
                    _ => !own,
                };
                new.get_mut(at).into_iter().for_each(|f| *f = changed);
            }
            let before = made(formulas, &old, &steps);
            let after = made(formulas, &new, &steps);
            let scope = [&before, &after].map(|all| all.get(12).copied());
            let inside = formulas.or(scope.into_iter().flatten());
            let all = before.into_iter().zip(after).enumerate();
            for (of, twins) in all.skip(variables.len()) {
                let differ = formulas.differ(twins.0, twins.1);
                let formula = formulas.and([differ, inside]);
                if formula != Formula::FALSE {
                    claims.push(Claim {
                        of,
                        start: Some(jiff::civil::date(2026, 1, day)),
                        formula,
                        twins,
                        inside,
                    });
                }
            }
        }
        claims
    }

    #[test]
    fn claims_are_shown_where_some_system_shows_them() {
        let (mut so, mut not) = (0, 0);
        for seed in 0..300 {
            let mut dice = Dice(seed);
            let mut analysis = Analysis::default();
            let answers = (0..5).map(Atom::Yes);
            // A number over five is over four.
            let over = [4, 5].map(|n| Atom::Over(9, n.into(), false));
            let atoms = answers.chain(over);
            let variables: Vec<Formula> = atoms.map(|a| analysis.space.atom(a)).collect();
            let claims = claims(&mut dice, &mut analysis.space.formulas, &variables);
            let shown = analysis.shown(&claims);
            for claim in &claims {
                let formulas = &analysis.space.formulas;
                let fits = |bits: &u32| bits >> 5 & 1 == 1 || bits >> 6 & 1 == 0;
                let mut all = (0..1 << 7).filter(fits);
                let expected = all.any(|bits| value(formulas, claim.formula, bits));
                let told = shown.contains(&claim.formula);
                assert_eq!(told, expected, "{seed} {}", claim.of);
                if expected { so += 1 } else { not += 1 }
            }
        }
        assert!(so > 1000 && not > 200, "{so} {not}");
    }
}
