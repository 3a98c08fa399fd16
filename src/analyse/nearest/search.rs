//! What the walk in three values cannot tell: whether what is unknown leaves a rule open indeed, and
//! which values of one list must change together.

use std::collections::{BTreeSet, HashMap};

use super::Look;
use super::changes::size;
use super::target::Target;
use crate::analyse::days::{Days, Readings, translate_some};
use crate::analyse::formula::{Formula, Formulas, Shape};
use crate::analyse::grid::Grid;
use crate::analyse::space::Atom;
use crate::analyse::{Analysis, Side};
use crate::eval::{Tri, cut};
use crate::facts::{Facts, State};
use crate::program::{FactId, FactType, Members, NodeId};

pub(super) struct Search<'l, 'a> {
    look: &'l Look<'a>,
}

/// A target as a formula over what is unknown.
struct Laid<'a> {
    analysis: Analysis,
    side: Side<'a>,
    days: Days,
    current: usize,
    comes: Formula,
}

impl<'l, 'a> Search<'l, 'a> {
    pub(super) fn new(look: &'l Look<'a>) -> Self {
        Search { look }
    }

    /// Whether a target comes to apply, whatever the missing answers.
    pub(super) fn value(&mut self, target: &Target, facts: &Facts) -> Tri {
        let mut laid = self.laid(target, facts, &[]);
        if !laid.analysis.possible(&[laid.comes]) {
            Tri::False
        } else if laid.analysis.certain(&[], laid.comes) {
            Tri::True
        } else {
            Tri::Unknown
        }
    }

    /// The formula of a target, some nodes beside it.
    fn laid(&self, target: &Target, facts: &Facts, beside: &[NodeId]) -> Laid<'a> {
        let look = self.look;
        let (program, law) = (look.program, look.law);
        let mut analysis = Analysis::default();
        let side = analysis.space.side(program, law, Some(facts));
        let known = |fact: &&FactId| facts.possible(program, **fact).is_known();
        let unknown = law.awaited.iter().filter(|f| !known(f)).count();
        let states: Vec<State> = (0..program.facts.len())
            .map(|i| facts.possible(program, FactId::new(i)))
            .collect();
        let mut days: Vec<_> = cut(law, |f| states.get(f.index())).collect();
        days.extend(look.outcome.segments.iter().filter_map(|s| s.from));
        if unknown > 0 {
            days.push(look.query.on);
            days.extend(look.query.on.tomorrow().ok());
        }
        let grid = Grid::new(&[(program, law)], days, unknown);
        let wanted = self.wanted(target.nodes().chain(beside.iter().copied()));
        let readings = Readings::Chosen(look.query);
        let wanted = Some(wanted.as_slice());
        let days = translate_some(
            &mut analysis.space,
            &side,
            &grid,
            readings,
            wanted,
            &mut |_, f| f,
        );
        let current = days.segment(Some(look.query.on));
        let comes = self.comes(&mut analysis, &days, current, target);
        Laid {
            analysis,
            side,
            days,
            current,
            comes,
        }
    }

    /// It comes to apply on some day from the one asked for.
    fn comes(
        &self,
        analysis: &mut Analysis,
        days: &Days,
        current: usize,
        target: &Target,
    ) -> Formula {
        let mut parts = Vec::new();
        for at in current..days.starts.len() {
            let from = days.starts.get(at).copied().flatten();
            let segment = self.look.segment(from);
            let today = |n: &NodeId| self.look.outcome.value(segment, *n);
            for (node, inside) in target.cases() {
                let scope = if let Some(out) = target.takes_out() {
                    let counts = if out {
                        today(&node) == Tri::True
                    } else {
                        today(&node) == Tri::False && !target.hooked(&today)
                    };
                    if !counts {
                        continue;
                    }
                    inside.first().map_or(Formula::TRUE, |n| days.at(at, *n))
                } else if inside.iter().map(today).max() == Some(Tri::Unknown) || inside.is_empty()
                {
                    Formula::TRUE
                } else {
                    let some = inside.iter().map(|n| days.at(at, *n));
                    analysis.space.formulas.or(some)
                };
                let node = match target.takes_out() {
                    Some(true) => Formula::TRUE,
                    _ => days.at(at, node),
                };
                parts.push(analysis.space.formulas.and([node, scope]));
            }
        }
        analysis.space.formulas.or(parts)
    }

    /// All formulas below some.
    fn wanted(&self, roots: impl Iterator<Item = NodeId>) -> Vec<bool> {
        let graph = &self.look.law.graph;
        let mut out = vec![false; graph.nodes().len()];
        let mut todo: Vec<NodeId> = roots.collect();
        while let Some(node) = todo.pop() {
            if let Some(slot) = out.get_mut(node.index())
                && !*slot
            {
                *slot = true;
                todo.extend(graph.parts(node));
            }
        }
        out
    }

    /// As few values of a list as bring a target to apply, where more than one must change: the other
    /// answer, whether it is sure then, and how many change. `None` where no answer does.
    pub(super) fn several(
        &mut self,
        target: &Target,
        today: Tri,
        fact: FactId,
    ) -> Option<(State, Tri, usize)> {
        let look = self.look;
        let ty = look.program.facts.get(fact.index()).map(|f| &f.ty);
        if !matches!(ty, Some(FactType::Set(_))) {
            return None;
        }
        let must = match look.facts.state(look.program, fact) {
            State::Set { must, .. } => must,
            _ => Members::default(),
        };
        let constraints: Vec<NodeId> = (look.law.constraints.iter().enumerate())
            .filter(|(i, n)| !look.outcome.broken.contains(i) && look.reads.has(**n, fact))
            .map(|(_, n)| *n)
            .collect();
        let mut free = look.facts.clone();
        free.clear(fact);
        let mut laid = self.laid(target, &free, &constraints);
        let mut given: Vec<Formula> = constraints
            .iter()
            .map(|n| laid.days.at(laid.current, *n))
            .collect();
        given.push(laid.comes);
        if !laid.analysis.possible(&given) {
            return None;
        }
        let question = laid.side.questions.get(fact.index()).copied()?;
        let size = size(look.program, fact);
        let values: Vec<Formula> = (0..size)
            .map(|i| laid.analysis.space.atom(Atom::Value(question, i)))
            .collect();
        let mut hunt = Hunt {
            analysis: laid.analysis,
            comes: laid.comes,
            given,
            own: values.iter().map(|f| f.index()).collect(),
            values,
            must,
        };
        // Where it is open today, only what makes it sure is a change.
        if today == Tri::Unknown && hunt.sure(Formula::TRUE).is_none() {
            return None;
        }
        for most in 0..=size {
            let near = hunt.near(most);
            let sure = hunt.sure(near);
            let found = match sure {
                Some(values) => Some((values, Tri::True)),
                None if today == Tri::False => hunt.perhaps(near).map(|v| (v, Tri::Unknown)),
                None => None,
            };
            if let Some((values, value)) = found {
                let state = State::Set {
                    must: values,
                    may: values,
                };
                return Some((state, value, most));
            }
        }
        None
    }
}

/// The search for values of one list.
struct Hunt {
    analysis: Analysis,
    /// What is to come about.
    comes: Formula,
    /// That it can, and what else must be possible.
    given: Vec<Formula>,
    /// Each value of the list is there.
    values: Vec<Formula>,
    /// Their positions among the formulas.
    own: BTreeSet<usize>,
    /// The values that are there today.
    must: Members,
}

impl Hunt {
    /// At most so many values come, and at most so many go.
    fn near(&mut self, most: usize) -> Formula {
        let all = || self.values.iter().enumerate();
        let come = all().filter(|(i, _)| !self.must.contains(*i));
        let come: Vec<Formula> = come.map(|(_, f)| *f).collect();
        let go = all().filter(|(i, _)| self.must.contains(*i));
        let go: Vec<Formula> = go.map(|(_, f)| !*f).collect();
        let formulas = &mut self.analysis.space.formulas;
        let (many, more) = (formulas.at_least(most + 1, &come), formulas.at_least(most + 1, &go));
        formulas.and([!many, !more])
    }

    /// The values found, after yes.
    fn found(&self) -> Members {
        let there = |f: &Formula| self.analysis.prover.value(*f) == Some(true);
        let all = self.values.iter().enumerate();
        all.filter(|(_, f)| there(f)).map(|(i, _)| i).collect()
    }

    /// Values with which it can come about.
    fn perhaps(&mut self, near: Formula) -> Option<Members> {
        let all = [self.given.as_slice(), &[near]].concat();
        self.analysis.possible(&all).then(|| self.found())
    }

    /// Values with which it comes about whatever the other answers are. Each try that fails shows
    /// other answers for which the next one must do, too.
    fn sure(&mut self, near: Formula) -> Option<Members> {
        let mut all = [self.given.as_slice(), &[near]].concat();
        loop {
            if !self.analysis.possible(&all) {
                return None;
            }
            let found = self.found();
            let exactly: Vec<Formula> = (self.values.iter().enumerate())
                .map(|(i, f)| if found.contains(i) { *f } else { !*f })
                .collect();
            if self.analysis.certain(&exactly, self.comes) {
                return Some(found);
            }
            let mut known = HashMap::new();
            let must = self.with_others(self.comes, &mut known);
            all.push(must);
        }
    }

    /// A formula with all answers but those of the list as in the system that was found.
    fn with_others(&mut self, formula: Formula, known: &mut HashMap<usize, Formula>) -> Formula {
        let plain = match known.get(&formula.index()) {
            Some(plain) => *plain,
            None => {
                let positive = if formula.negative() { !formula } else { formula };
                let plain = match self.analysis.space.formulas.shape(positive) {
                    Shape::True => Formula::TRUE,
                    Shape::Variable(_) if self.own.contains(&positive.index()) => positive,
                    Shape::Variable(_) => match self.analysis.prover.value(positive) {
                        Some(true) => Formula::TRUE,
                        _ => Formula::FALSE,
                    },
                    Shape::And(parts) => {
                        let parts = parts.to_vec();
                        let parts: Vec<Formula> =
                            parts.into_iter().map(|p| self.with_others(p, known)).collect();
                        let formulas: &mut Formulas = &mut self.analysis.space.formulas;
                        formulas.and(parts)
                    }
                };
                known.insert(formula.index(), plain);
                plain
            }
        };
        if formula.negative() { !plain } else { plain }
    }
}
