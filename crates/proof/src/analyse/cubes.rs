//! What must be said of a system so that a claim is sure.

use super::atom::{Atom, Literal, QuestionId};
use super::beside::Among;
use super::formula::Formula;
use super::witness::Cube;
use super::{Analysis, solver};

impl Analysis {
    /// Of what is true of a system, as little as found that makes a claim sure where `granted` is.
    pub(super) fn cube_within(
        &mut self,
        claim: Formula,
        granted: Formula,
        model: &[Literal],
    ) -> Option<Cube> {
        self.cube_where(claim, granted, model, None)
    }

    /// The same; where what holds of every system is at hand, and all that is to be looked at in one, what
    /// a system beside this one shows need not be asked.
    pub(super) fn cube_where(
        &mut self,
        claim: Formula,
        granted: Formula,
        model: &[Literal],
        beside: Option<(&mut Among, &[Formula])>,
    ) -> Option<Cube> {
        // Absences are the first to be left out, so that what stays says what a system is; what a
        // reading is not says less than what it is.
        let mut ordered: Vec<Literal> = model.to_vec();
        ordered.retain(|(atom, value)| *value || !matches!(atom, Atom::Reading(..)));
        ordered.sort_by_key(|(_, value)| *value);
        let ordered = self.literals(&ordered);
        let formulas: Vec<Formula> = ordered.iter().map(|(_, formula)| *formula).collect();
        let with = [!claim, granted];
        let Some((among, domain)) = beside else {
            let needed = self.unsat_core(&with, &formulas)?;
            return Some(kept_of(ordered, &needed));
        };
        let first = self.clash(&[&with, formulas.as_slice()].concat())?;
        let kept: Vec<Formula> = formulas.into_iter().filter(|f| first.contains(f)).collect();
        let wanted: Vec<&Formula> = with.iter().chain(domain).collect();
        let sure = self.turning(&wanted, &kept, model, among);
        let clash = |all: &[Formula]| self.clash(all);
        let needed = solver::unsat_core_with(&with, &kept, clash, |_| sure)?;
        Some(kept_of(ordered, &needed))
    }

    /// What is true of a system without the answers of which there must be one, where they do not
    /// matter to a claim.
    pub(super) fn telling(&mut self, claim: Formula, model: &[Literal]) -> Cube {
        let mut kept = self.literals(model);
        let mut questions: Vec<QuestionId> =
            model.iter().filter_map(|(a, _)| a.question()).collect();
        questions.dedup();
        // Answers that suffice for the claim: no others matter to it, and nobody need be asked about them.
        let mut enough = self.enough(claim, &kept);
        for question in questions {
            let of = |(a, _): &Literal| a.question() == Some(question);
            let needs_one = |literal: &Literal| of(literal) && self.space.must_have(&literal.0);
            if !kept.iter().any(|(literal, _)| needs_one(literal)) {
                continue;
            }
            let (own, rest): (Vec<_>, Vec<_>) =
                kept.iter().copied().partition(|(literal, _)| of(literal));
            let needed = |all: &Vec<Formula>| own.iter().any(|(_, l)| all.contains(l));
            if enough.as_ref().is_none_or(needed) {
                let mut literals = vec![!claim];
                literals.extend(rest.iter().map(|(_, formula)| formula));
                if self.satisfiable(&literals) {
                    continue;
                }
                enough = self.enough(claim, &rest);
            }
            kept = rest;
        }
        // Of readings, those that it takes.
        let (readings, kept): (Vec<_>, Vec<_>) = kept
            .into_iter()
            .partition(|((a, _), _)| a.question().is_none());
        let mut with = vec![!claim];
        with.extend(kept.iter().map(|(_, formula)| formula));
        let chosen: Vec<_> = readings.into_iter().filter(|((_, v), _)| *v).collect();
        let formulas: Vec<Formula> = chosen.iter().map(|(_, formula)| *formula).collect();
        let needed = self.unsat_core(&with, &formulas).unwrap_or_default();
        let taken = chosen.into_iter().filter(|(_, l)| needed.contains(l));
        let mut kept: Vec<Literal> = kept.into_iter().chain(taken).map(|(t, _)| t).collect();
        kept.sort_unstable();
        Cube(kept)
    }

    /// Of what is true of a system, what suffices for a claim, where it is sure by that alone.
    fn enough(&mut self, claim: Formula, of: &[(Literal, Formula)]) -> Option<Vec<Formula>> {
        let all = of.iter().map(|(_, formula)| *formula);
        self.clash(&std::iter::once(!claim).chain(all).collect::<Vec<_>>())
    }

    /// Which literals of a system alone turn some formulas into what they are not in it: where one is
    /// otherwise, all of them hold.
    fn turning(
        &mut self,
        wanted: &[&Formula],
        of: &[Formula],
        model: &[Literal],
        among: &mut Among,
    ) -> Vec<Formula> {
        // The numbers of ratios hang together.
        if !self.space.ties().is_empty() {
            return Vec::new();
        }
        let atoms = self.space.atoms().to_vec();
        let held = |atom: &Atom| {
            let at = model.binary_search_by_key(atom, |(a, _)| *a);
            at.ok().and_then(|at| model.get(at)).is_some_and(|l| l.1)
        };
        let system = atoms.iter().map(|a| if held(a) { u64::MAX } else { 0 });
        let system: Vec<u64> = system.collect();
        let variables: Vec<Formula> = atoms.into_iter().map(|a| self.space.atom(a)).collect();
        let mut out = Vec::new();
        for lanes in of.chunks(64) {
            let mut word = system.clone();
            for (lane, literal) in lanes.iter().enumerate() {
                let number = variables.iter().position(|v| v.index() == literal.index());
                if let Some(bits) = number.and_then(|n| word.get_mut(n)) {
                    *bits ^= 1 << lane;
                }
            }
            let all = among.all(&word, wanted.iter().copied());
            let found = lanes.iter().enumerate();
            out.extend(
                found
                    .filter(|(lane, _)| all >> lane & 1 == 1)
                    .map(|(_, l)| *l),
            );
        }
        out
    }
}

/// The literals whose formulas are needed.
fn kept_of(ordered: Vec<(Literal, Formula)>, needed: &[Formula]) -> Cube {
    let kept = ordered.into_iter().filter(|(_, l)| needed.contains(l));
    let mut kept: Vec<Literal> = kept.map(|(t, _)| t).collect();
    kept.sort_unstable();
    Cube(kept)
}
