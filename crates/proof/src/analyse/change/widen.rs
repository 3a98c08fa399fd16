//! What else would do in place of a value that a region asks for: a region that names all of them stands
//! for many that would name one each.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::finder::{Claim, Finder};
use crate::analyse::atom::{Atom, Literal, QuestionId};
use crate::analyse::beside::Among;
use crate::analyse::formula::Formula;
use crate::analyse::space::{Answers, Side, Space};
use crate::analyse::witness::Cube;
use solon_law::program::{Cond, Members, Predicate};

/// What a region says of one question.
pub(super) struct Part {
    pub(super) formula: Formula,
    /// Where several values do: those, and whether a system has one of them alone.
    values: Vec<usize>,
    one: bool,
    /// What it says beside that.
    rest: Cube,
}

impl Part {
    /// Where several values do, what it says of a question, as a side asks it about a day.
    pub(super) fn said(
        &self,
        space: &Space,
        side: &Side<'_>,
        question: QuestionId,
        on: Option<Date>,
    ) -> Option<Cond> {
        if self.values.len() < 2 {
            return None;
        }
        let fact = side.fact(question)?;
        let values = self.values.iter().filter_map(|v| side.value(fact, *v));
        let values: Members = values.collect();
        let values = match self.one {
            true => Predicate::Is(values),
            false => Predicate::HasAny(values),
        };
        let values = Cond::Fact(fact, values);
        if self.rest.0.is_empty() {
            return Some(values);
        }
        let rest = self.rest.says(space, side, question, on)?;
        Some(Cond::And(vec![rest, values]))
    }
}

impl Finder<'_, '_> {
    /// The parts of a cube, each as wide as found: together they still make a claim sure.
    pub(super) fn widened(
        &mut self,
        cube: &Cube,
        claim: &Claim,
        model: &[Literal],
        among: &mut Among,
    ) -> BTreeMap<QuestionId, Part> {
        let mut parts: BTreeMap<QuestionId, Part> = BTreeMap::new();
        let questions = cube.questions();
        let space = &mut self.analysis.space;
        let of = |question: QuestionId| -> Vec<Literal> {
            let own = cube.0.iter();
            let own = own.filter(|(a, _)| a.question() == Some(question));
            own.copied().collect()
        };
        for question in &questions {
            let own = Cube(of(*question));
            parts.insert(
                *question,
                Part {
                    formula: own.formula(space),
                    values: Vec::new(),
                    one: false,
                    rest: Cube(Vec::new()),
                },
            );
        }
        // Readings are of no question.
        let readings = cube.0.iter().filter(|(a, _)| a.question().is_none());
        let readings = Cube(readings.copied().collect()).formula(space);
        for question in questions {
            let others = parts.iter().filter(|(q, _)| **q != question);
            let mut with: Vec<Formula> = others.map(|(_, part)| part.formula).collect();
            with.extend([readings, claim.granted, !claim.differs]);
            let own = of(question);
            // Of several values, the one in whose place most others do.
            let mut widest: Option<Part> = None;
            for at in 0..own.len() {
                let mut rest = own.clone();
                let (Atom::Value(_, first), true) = rest.remove(at) else {
                    continue;
                };
                let mut likely = self.likely((question, first), claim, model, among);
                // What the rest denies is no other way.
                likely.retain(|v| !rest.contains(&(Atom::Value(question, *v), false)));
                let wider = self.wider((question, first), likely, Cube(rest), &with);
                widest = widest
                    .into_iter()
                    .chain(wider)
                    .max_by_key(|part| part.values.len());
            }
            if let Some(widest) = widest {
                parts.insert(question, widest);
            }
        }
        parts
    }

    /// Those of some likely values that do in place of one, with what else is said, of this question and of
    /// others, and that the claim is not so.
    fn wider(
        &mut self,
        (question, first): (QuestionId, usize),
        likely: Vec<usize>,
        rest: Cube,
        with: &[Formula],
    ) -> Option<Part> {
        let analysis = &mut self.analysis;
        let rest_so = rest.formula(&mut analysis.space);
        let with = [with, &[rest_so]].concat();
        let formula = |v: usize| (v, analysis.space.atom(Atom::Value(question, v)));
        let mut values: Vec<(usize, Formula)> = likely.into_iter().map(formula).collect();
        while !values.is_empty() {
            let each: Vec<Formula> = values.iter().map(|(_, formula)| *formula).collect();
            let any = analysis.space.formulas.or(each);
            if !analysis.satisfiable(&[with.as_slice(), &[any]].concat()) {
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
        let formulas = &mut analysis.space.formulas;
        let any = formulas.or(values.iter().map(|(_, f)| *f));
        (values.len() > 1).then(|| Part {
            formula: formulas.and([rest_so, any]),
            values: values.into_iter().map(|(v, _)| v).collect(),
            one,
            rest,
        })
    }

    /// Values in place of one with which the system that was found moves as well, in words that the side
    /// which tells of the question has.
    fn likely(
        &self,
        (question, first): (QuestionId, usize),
        claim: &Claim,
        model: &[Literal],
        among: &mut Among,
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
            let both = among.all(&word, &[claim.differs, claim.granted]);
            let found = lanes.iter().enumerate();
            let found = found.filter(|(lane, _)| both >> lane & 1 == 1);
            out.extend(found.map(|(_, (_, v))| *v));
        }
        out
    }
}
