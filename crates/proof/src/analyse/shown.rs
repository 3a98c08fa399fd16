//! Which of many claims are so of some system, where each says that two formulas differ: two laws beside
//! each other make thousands, of which many hang on the same few places.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Analysis;
use super::beside::{Beside, Open};
use super::formula::Formula;
use super::twins::{Apart, Place, Twins};

/// So many places at which formulas come apart in the end are asked about before any claim.
const ROOTS: usize = 32;

/// So many places of one claim are asked about one by one at most, if so many steps lead to them.
const PLACES: (usize, usize) = (64, 800);

/// So many places are asked about at first without the hope that other claims hang on them, too.
const TRUST: usize = 64;

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
    apart: &'a mut Apart,
    /// Claims of which nothing is known yet, all of them and those of the day at hand.
    open: Open,
    near: Open,
    shown: BTreeSet<Formula>,
    refuted: BTreeSet<Formula>,
    /// How many places may be asked about before more claims are seen to hang on those that were.
    trust: usize,
}

impl Analysis {
    /// The claims that are so of some system. Those of one stretch of days stand together, and what others
    /// hang on comes first. What is known of how they come apart is used, and added to.
    pub(super) fn shown(&mut self, claims: &[Claim], apart: &mut Apart) -> BTreeSet<Formula> {
        let beside = Beside::new(&mut self.space);
        let mut search = Search {
            analysis: self,
            beside,
            apart,
            open: Open::of(claims.iter().map(|claim| claim.formula).collect()),
            near: Open::default(),
            shown: BTreeSet::new(),
            refuted: BTreeSet::new(),
            trust: TRUST,
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
        let twins = claims.iter().flat_map(|c| both(c.twins));
        let roots = self.apart.roots(formulas, twins);
        if roots.len() > ROOTS {
            return Formula::TRUE;
        }
        self.analysis.reset();
        let mut ways = Vec::new();
        for (one, other) in roots {
            let way = self.analysis.space.formulas.and([one, !other]);
            match self.analysis.satisfiable(&[way]) {
                true => ways.push(way),
                false => self.apart.refute((one, other), Vec::new()),
            }
        }
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
        let formulas = &self.analysis.space.formulas;
        let ways = both(claim.twins);
        let places = self.apart.places(formulas, &ways, &[claim.inside], PLACES);
        let places = places.filter(|places| places.len() <= self.trust.max(1));
        let found = match places {
            Some(places) if places.is_empty() => {
                self.trust += 1;
                false
            }
            Some(places) => places.iter().any(|place| self.asks(place)),
            None => self.asks_whole(claim),
        };
        let found = match found {
            true => &mut self.shown,
            false => &mut self.refuted,
        };
        found.insert(claim.formula);
    }

    /// Whether a place can be so, of which it may be known by now that it cannot.
    fn asks(&mut self, place: &Place) -> bool {
        if self.apart.refuted(place) {
            return false;
        }
        self.trust = self.trust.saturating_sub(1);
        let (one, other) = place.twins;
        self.finds(&[one, !other], &place.given, &[place.twins])
    }

    /// Whether a claim of many places can be so.
    fn asks_whole(&mut self, claim: &Claim) -> bool {
        let formulas = &mut self.analysis.space.formulas;
        let Place { twins, given } = self.apart.place(formulas, claim.twins, &[claim.inside]);
        let differ = formulas.differ(twins.0, twins.1);
        self.finds(&[differ], &given, &both(twins))
    }

    /// Whether twins that come apart just where all of some formulas are so can do so while others are so.
    /// What is found is a system that may show many claims; what clashes is kept, since others hang on it.
    fn finds(&mut self, apart: &[Formula], given: &[Formula], twins: &[Twins]) -> bool {
        let Some(core) = self.analysis.clash(&[apart, given].concat()) else {
            self.look_beside();
            return true;
        };
        let needed = given.iter().copied().filter(|f| core.contains(f));
        let needed: Vec<Formula> = needed.collect();
        let Analysis { space, prover, .. } = &mut *self.analysis;
        let clash: Vec<Formula> = apart.iter().chain(&needed).map(|f| !*f).collect();
        prover.assert_one(&space.formulas, &clash);
        for twins in twins {
            self.apart.refute(*twins, needed.clone());
        }
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

/// That either of two formulas holds without the other.
fn both((one, other): Twins) -> [Twins; 2] {
    [(one, other), (other, one)]
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
            let shown = analysis.shown(&claims, &mut Apart::default());
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
