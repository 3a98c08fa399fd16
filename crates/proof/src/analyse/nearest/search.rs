//! What the trace in three values cannot tell: whether what is unknown leaves a rule open indeed, and
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
use solon_law::program::{FactId, FactType, Members, Node, NodeId, Table};
use solon_verdict::eval::{Tri, cut};
use solon_verdict::facts::{Facts, State};

/// The answers to one question.
pub(super) struct Search<'l> {
    look: &'l Look<'l>,
    fact: FactId,
    /// Formulas that may be asked about.
    roots: Vec<NodeId>,
    /// Made when it is first asked.
    translation: Option<Translation<'l>>,
}

/// Formulas over what is unknown.
struct Translation<'a> {
    analysis: Analysis,
    side: Side<'a>,
    days: Days,
    current: usize,
}

impl<'l> Search<'l> {
    pub(super) fn new(look: &'l Look<'l>, fact: FactId, roots: Vec<NodeId>) -> Self {
        Search {
            look,
            fact,
            roots,
            translation: None,
        }
    }

    /// Whether a target can come to apply with another answer, the missing ones being what they may.
    pub(super) fn possible(&mut self, target: &Target, fact: FactId, state: &State) -> bool {
        let look = self.look;
        let ty = &look.program.facts[fact].ty;
        if *ty == FactType::Date {
            // What follows from a day, and the stretches of days, are other ones.
            let mut translation =
                translate(look, &look.changed(fact, state), target.nodes().collect());
            let comes = comes(look, &mut translation, target);
            return translation.analysis.satisfiable(&[comes]);
        }
        let mut translation = self.translation();
        let comes = comes(look, &mut translation, target);
        let question = translation.side.questions[fact];
        let mut all = vec![comes];
        all.extend(translation.analysis.space.literals(question, state));
        let possible = translation.analysis.satisfiable(&all);
        self.translation = Some(translation);
        possible
    }

    /// Everything that may be asked about, nothing being known of the answer.
    fn translation(&mut self) -> Translation<'l> {
        if let Some(translation) = self.translation.take() {
            return translation;
        }
        let mut free = self.look.facts.clone();
        free.clear(self.fact);
        let mut roots = self.roots.clone();
        roots.extend(self.constraints());
        translate(self.look, &free, roots)
    }

    /// Constraints that hold, or may, and read the answer.
    fn constraints(&self) -> Vec<NodeId> {
        let look = self.look;
        let all = look.law.constraints.iter().enumerate();
        all.filter(|(i, n)| !look.outcome.broken.contains(i) && look.reads.has(**n, self.fact))
            .map(|(_, n)| *n)
            .collect()
    }

    /// As few values of a list as bring a target to apply, where more than one must change: the other
    /// answer, and how many change. `None` where no answer does.
    pub(super) fn several(
        &mut self,
        target: &Target,
        today: Tri,
        fact: FactId,
    ) -> Option<(State, usize)> {
        let look = self.look;
        let ty = &look.program.facts[fact].ty;
        if !matches!(ty, FactType::Set(_)) {
            return None;
        }
        let mut translation = self.translation();
        let found = self.among(&mut translation, target, today);
        self.translation = Some(translation);
        let (values, changed) = found?;
        let state = State::Set {
            must: values,
            may: values,
        };
        Some((state, changed))
    }

    fn among(
        &self,
        translation: &mut Translation<'_>,
        target: &Target,
        today: Tri,
    ) -> Option<(Members, usize)> {
        let look = self.look;
        let must = match look.facts.state(look.program, self.fact) {
            State::Set { must, .. } => must,
            _ => Members::default(),
        };
        let comes = comes(look, translation, target);
        let constraints = self.constraints();
        let mut given: Vec<Formula> = constraints
            .iter()
            .map(|n| translation.days.at(translation.current, *n))
            .collect();
        given.push(comes);
        if !translation.analysis.satisfiable(&given) {
            return None;
        }
        let question = translation.side.questions[self.fact];
        let size = size(look.program, self.fact);
        let values: Vec<Formula> = (0..size)
            .map(|i| translation.analysis.space.atom(Atom::Value(question, i)))
            .collect();
        let mut hunt = Hunt {
            analysis: &mut translation.analysis,
            comes,
            given,
            own: values.iter().map(|f| f.index()).collect(),
            values,
            must,
        };
        // Where it is open today, only what makes it sure is a change.
        if today == Tri::Unknown && hunt.sure(Formula::TRUE).is_none() {
            return None;
        }
        (0..=size).find_map(|most| {
            let near = hunt.near(most);
            // Without the second question the first would have to try all that is only possible.
            let perhaps = hunt.perhaps(near)?;
            match (hunt.sure(near), today) {
                (Some(values), _) => Some((values, most)),
                (None, Tri::False) => Some((perhaps, most)),
                (None, _) => None,
            }
        })
    }
}

fn translate<'l>(look: &'l Look<'l>, facts: &Facts, roots: Vec<NodeId>) -> Translation<'l> {
    let (program, law) = (look.program, look.law);
    let mut analysis = Analysis::default();
    let side = analysis.space.side(program, law, Some(facts));
    let states = program.facts.map(|fact, _| facts.possible(program, fact));
    let known = |fact: &&FactId| states[**fact].is_known();
    let unknown = law.awaited.iter().filter(|f| !known(f)).count();
    let mut days = cut(law, |f| Some(&states[f]));
    days.extend(look.outcome.segments.iter().filter_map(|s| s.from));
    if unknown > 0 {
        days.push(look.query.on);
        days.extend(look.query.on.tomorrow().ok());
    }
    let grid = Grid::new(&[(program, law)], days, unknown);
    let wanted = wanted(look, roots);
    let readings = Readings::Chosen(look.query);
    let days = translate_some(
        &mut analysis.space,
        &side,
        &grid,
        readings,
        Some(&wanted),
        &mut |_, f| f,
    );
    Translation {
        current: days.segment(Some(look.query.on)),
        analysis,
        side,
        days,
    }
}

/// It comes to apply on some day from the one asked for.
fn comes(look: &Look<'_>, translation: &mut Translation<'_>, target: &Target) -> Formula {
    let (analysis, days) = (&mut translation.analysis, &translation.days);
    let mut parts = Vec::new();
    for at in translation.current..days.starts.len() {
        let from = days.starts.get(at).copied().flatten();
        let segment = look.segment(from);
        let today = |n: &NodeId| look.outcome.value(segment, *n);
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
            } else if inside.iter().map(today).max() == Some(Tri::Unknown) || inside.is_empty() {
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
fn wanted(look: &Look<'_>, roots: Vec<NodeId>) -> Table<Node, bool> {
    let graph = &look.law.graph;
    let mut out = graph.nodes().map(|_, _| false);
    let mut todo = roots;
    while let Some(node) = todo.pop() {
        if !std::mem::replace(&mut out[node], true) {
            todo.extend(graph.parts(node));
        }
    }
    out
}

/// Whether targets can come to apply with the answers as they are.
pub(super) fn possible(look: &Look<'_>, targets: &[&Target]) -> Vec<bool> {
    let roots = targets.iter().flat_map(|t| t.nodes()).collect();
    let mut translation = translate(look, look.facts, roots);
    let mut one = |target: &&Target| {
        let comes = comes(look, &mut translation, target);
        translation.analysis.satisfiable(&[comes])
    };
    targets.iter().map(&mut one).collect()
}

/// The search for values of one list.
struct Hunt<'a> {
    analysis: &'a mut Analysis,
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

impl Hunt<'_> {
    /// At most so many values come, and at most so many go.
    fn near(&mut self, most: usize) -> Formula {
        let all = || self.values.iter().enumerate();
        let come = all().filter(|(i, _)| !self.must.contains(*i));
        let come: Vec<Formula> = come.map(|(_, f)| *f).collect();
        let go = all().filter(|(i, _)| self.must.contains(*i));
        let go: Vec<Formula> = go.map(|(_, f)| !*f).collect();
        let formulas = &mut self.analysis.space.formulas;
        let (many, more) = (
            formulas.at_least(most + 1, &come),
            formulas.at_least(most + 1, &go),
        );
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
        self.analysis.satisfiable(&all).then(|| self.found())
    }

    /// Values with which it comes about whatever the other answers are. Each try that fails shows
    /// other answers for which the next one must do, too.
    fn sure(&mut self, near: Formula) -> Option<Members> {
        let mut all = [self.given.as_slice(), &[near]].concat();
        loop {
            if !self.analysis.satisfiable(&all) {
                return None;
            }
            let found = self.found();
            let exactly: Vec<Formula> = (self.values.iter().enumerate())
                .map(|(i, f)| if found.contains(i) { *f } else { !*f })
                .collect();
            if self.analysis.entailed(&exactly, self.comes) {
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
                let positive = if formula.negative() {
                    !formula
                } else {
                    formula
                };
                let plain = match self.analysis.space.formulas.shape(positive) {
                    Shape::True => Formula::TRUE,
                    Shape::Variable(_) if self.own.contains(&positive.index()) => positive,
                    Shape::Variable(_) => match self.analysis.prover.value(positive) {
                        Some(true) => Formula::TRUE,
                        _ => Formula::FALSE,
                    },
                    Shape::And(parts) => {
                        let parts = parts.to_vec();
                        let parts: Vec<Formula> = parts
                            .into_iter()
                            .map(|p| self.with_others(p, known))
                            .collect();
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
