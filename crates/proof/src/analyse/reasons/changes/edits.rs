//! A change that was found, as it is told: the other answers, what of them counts, and what serves alike.

use std::collections::BTreeSet;

use super::super::Says;
use super::super::ground::answered;
use super::{Cell, Change, Edit, Hunt};
use crate::analyse::atom::{Atom, Literal};
use crate::analyse::formula::Formula;
use crate::analyse::witness::Cube;
use solon_law::program::Members;
use solon_verdict::facts::{Answer, Facts, State};

impl Hunt<'_, '_> {
    /// After yes: the change that was found.
    pub(super) fn change(&mut self, set: &[usize]) -> Change {
        let told = self.told(set);
        let mut model: Vec<Literal> = Vec::new();
        for atom in self.reasons.analysis.space.atoms().to_vec() {
            let formula = self.reasons.analysis.space.atom(atom);
            let value = self.reasons.analysis.prover.value(formula);
            model.extend(value.map(|v| (atom, v)));
        }
        model.sort_unstable();
        let says = self.needed(set, &told);
        let (on, cube) = (Some(self.reasons.query.on), Cube(model));
        let r = &*self.reasons;
        let described = cube.facts(&r.analysis.space, &r.side, on);
        let mut facts = r.facts.clone();
        let mut edits = Vec::new();
        for cell in set.iter().filter_map(|i| self.cells.get(*i)) {
            let today = answered(r.program, &r.facts, cell.fact)
                .then(|| r.facts.state(r.program, cell.fact));
            let instead = self.state(cell, today.as_ref(), &described);
            let counted = cell.values.iter().filter(|(there, today)| {
                r.analysis.prover.value(*there).unwrap_or(false) != *today
            });
            let values = match cell.values.as_slice() {
                [] => 1,
                _ => counted.count(),
            };
            facts.set(cell.fact, Answer::plain(instead.clone()));
            edits.push(Edit {
                fact: cell.fact,
                today,
                instead,
                says: says.iter().find(|(f, _)| *f == cell.fact).cloned(),
                alike: Members::default(),
                values,
            });
        }
        self.alike(set, &told, &mut edits);
        Change { edits, facts }
    }

    /// The other answer: of a list, values that nobody asks about stay.
    fn state(&self, cell: &Cell, today: Option<&State>, described: &Facts) -> State {
        let r = &*self.reasons;
        let found = described.get(cell.fact).map(|a| a.state.clone());
        let found = found.unwrap_or_else(|| State::none(r.program, cell.fact));
        let (Some(State::Set { must, .. }), State::Set { must: new, .. }) = (today, &found) else {
            return found;
        };
        let asked = r.analysis.space.atoms().iter().filter_map(|a| match a {
            Atom::Value(q, v) if *q == cell.question => Some(*v),
            _ => None,
        });
        let asked: Members = asked.collect();
        if let (true, Some(State::Set { may, .. })) = (cell.part, today) {
            let open = may.minus(*must);
            let all = must.minus(asked).or(new.minus(open));
            let may = all.or(open);
            return State::Set { must: all, may };
        }
        let all = must.minus(asked).or(*new);
        State::Set {
            must: all,
            may: all,
        }
    }

    /// What of the other answers counts.
    fn needed(&mut self, set: &[usize], told: &[Formula]) -> Vec<Says> {
        if !self.sure {
            return Vec::new();
        }
        let mut with = vec![!self.claim];
        with.extend(&self.fixed);
        with.extend(self.kept(set));
        let (mut of, there): (Vec<Formula>, Vec<Formula>) =
            told.iter().copied().partition(|l| l.negative());
        of.extend(there);
        // What was found is needed after it.
        let core = self.reasons.analysis.unsat_core(&with, &of);
        let says = self.reasons.says(&core.unwrap_or_default());
        self.candidate(&[told, &self.exactly(set)].concat());
        says
    }

    /// Of each question with one value of a list, the values that serve alike.
    fn alike(&mut self, set: &[usize], told: &[Formula], edits: &mut [Edit]) {
        if !self.sure {
            return;
        }
        for edit in edits {
            let r = &*self.reasons;
            let size = r.program.values(edit.fact).len();
            let question = r.side.questions[edit.fact];
            if !matches!(edit.instead, State::One(_)) {
                continue;
            }
            let atoms = r.analysis.space.atoms().to_vec().into_iter();
            let own: Vec<Atom> = atoms.filter(|a| a.question() == Some(question)).collect();
            let own: BTreeSet<Formula> = own
                .into_iter()
                .map(|a| self.reasons.analysis.space.atom(a))
                .collect();
            let others = told
                .iter()
                .filter(|l| !own.contains(l) && !own.contains(&!**l));
            let mut then = vec![!self.claim];
            then.extend(&self.fixed);
            then.extend(self.kept(set));
            then.extend(others);
            for value in 0..size {
                let atom = self
                    .reasons
                    .analysis
                    .space
                    .atom(Atom::Value(question, value));
                then.push(atom);
                if !self.reasons.analysis.satisfiable(&then) {
                    edit.alike.insert(value);
                }
                then.pop();
            }
        }
    }
}
