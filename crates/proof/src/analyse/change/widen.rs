//! What else would do in place of a value that a region asks for: a region that names all of them stands
//! for many that would name one each.

use std::collections::BTreeMap;

use super::finder::{Claim, Finder};
use crate::analyse::atom::{Atom, Literal, QuestionId};
use crate::analyse::beside::among;
use crate::analyse::formula::Formula;
use crate::analyse::space::{Answers, Side};
use crate::analyse::witness::Cube;
use solon_law::program::{FactId, Members, Predicate};

/// What a region says of one question.
pub(super) struct Part {
    pub(super) formula: Formula,
    /// Where several values do: those, and whether a system has one of them alone.
    values: Vec<usize>,
    one: bool,
}

impl Part {
    /// Where several values do, that it is one of these, as a side counts them.
    pub(super) fn members(&self, side: &Side<'_>, fact: FactId) -> Option<Predicate> {
        let values = self.values.iter().filter_map(|v| side.value(fact, *v));
        let values: Members = values.collect();
        (self.values.len() > 1).then_some(match self.one {
            true => Predicate::Is(values),
            false => Predicate::HasAny(values),
        })
    }
}

impl Finder<'_, '_> {
    /// The parts of a cube, each as wide as found: together they still make a claim sure.
    pub(super) fn widened(
        &mut self,
        cube: &Cube,
        claim: &Claim,
        model: &[Literal],
    ) -> BTreeMap<QuestionId, Part> {
        let mut parts: BTreeMap<QuestionId, Part> = BTreeMap::new();
        let questions = cube.questions();
        let space = &mut self.analysis.space;
        for question in &questions {
            let own = cube
                .0
                .iter()
                .filter(|(a, _)| a.question() == Some(*question));
            let own = Cube(own.copied().collect());
            parts.insert(
                *question,
                Part {
                    formula: own.formula(space),
                    values: Vec::new(),
                    one: false,
                },
            );
        }
        // Readings are of no question.
        let readings = cube.0.iter().filter(|(a, _)| a.question().is_none());
        let readings = Cube(readings.copied().collect()).formula(space);
        for question in questions {
            let own = cube
                .0
                .iter()
                .filter(|(a, _)| a.question() == Some(question));
            let [(Atom::Value(_, first), true)] = own.copied().collect::<Vec<_>>()[..] else {
                continue;
            };
            let others = parts.iter().filter(|(q, _)| **q != question);
            let mut with: Vec<Formula> = others.map(|(_, part)| part.formula).collect();
            with.extend([readings, claim.granted, !claim.differs]);
            let wider = self.wider((question, first), claim, model, &with);
            if let Some(wider) = wider {
                parts.insert(question, wider);
            }
        }
        parts
    }

    /// Values that do in place of one, with what else is said and that the claim is not so.
    fn wider(
        &mut self,
        (question, first): (QuestionId, usize),
        claim: &Claim,
        model: &[Literal],
        with: &[Formula],
    ) -> Option<Part> {
        let likely = self.likely((question, first), claim, model);
        let analysis = &mut self.analysis;
        let formula = |v: usize| (v, analysis.space.atom(Atom::Value(question, v)));
        let mut values: Vec<(usize, Formula)> = likely.into_iter().map(formula).collect();
        while !values.is_empty() {
            let each: Vec<Formula> = values.iter().map(|(_, formula)| *formula).collect();
            let any = analysis.space.formulas.or(each);
            if !analysis.satisfiable(&[with, &[any]].concat()) {
                break;
            }
            let before = values.len();
            let prover = &analysis.prover;
            values.retain(|(_, formula)| prover.value(*formula) != Some(true));
            if values.len() == before {
                return None;
            }
        }
        let one = analysis.space.question_at(question)?;
        let one = matches!(one.answers, Answers::One(_));
        let formula = analysis.space.atom(Atom::Value(question, first));
        values.insert(0, (first, formula));
        values.sort_unstable();
        let formula = analysis.space.formulas.or(values.iter().map(|(_, f)| *f));
        (values.len() > 1).then(|| Part {
            formula,
            values: values.into_iter().map(|(v, _)| v).collect(),
            one,
        })
    }

    /// Values in place of one with which the system that was found moves as well, in words that the side
    /// which tells of the question has.
    fn likely(
        &self,
        (question, first): (QuestionId, usize),
        claim: &Claim,
        model: &[Literal],
    ) -> Vec<usize> {
        let side = [&self.laid.new.0, &self.laid.old.0].into_iter();
        let mut side = side.filter_map(|side| Some((side, side.fact(question)?)));
        let Some((side, fact)) = side.next() else {
            return Vec::new();
        };
        let space = &self.analysis.space;
        let atoms = space.atoms();
        let mut base = vec![0_u64; atoms.len()];
        let mut others: Vec<(usize, usize)> = Vec::new();
        let mut own = None;
        for ((number, atom), bits) in atoms.iter().enumerate().zip(&mut base) {
            let at = model.binary_search_by_key(atom, |(a, _)| *a);
            let held = at.ok().and_then(|at| model.get(at)).is_some_and(|l| l.1);
            *bits = if held { u64::MAX } else { 0 };
            match atom {
                Atom::Value(q, v) if *q == question && *v == first => own = Some(number),
                Atom::Value(q, v) if *q == question && !held && side.value(fact, *v).is_some() => {
                    others.push((number, *v));
                }
                _ => {}
            }
        }
        let mut out = Vec::new();
        for lanes in others.chunks(64) {
            let mut word = base.clone();
            if let Some(bits) = own.and_then(|n| word.get_mut(n)) {
                *bits = 0;
            }
            for (lane, (number, _)) in lanes.iter().enumerate() {
                if let Some(bits) = word.get_mut(*number) {
                    *bits |= 1 << lane;
                }
            }
            let wanted = [claim.differs, claim.granted];
            let bits = among(&space.formulas, &word, &wanted);
            let both = bits.into_iter().fold(u64::MAX, |a, b| a & b);
            let found = lanes.iter().enumerate();
            let found = found.filter(|(lane, _)| both >> lane & 1 == 1);
            out.extend(found.map(|(_, (_, v))| *v));
        }
        out
    }
}
