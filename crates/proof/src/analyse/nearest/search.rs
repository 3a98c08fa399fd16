//! What the trace in three values cannot tell: whether what is unknown leaves a rule open indeed, and
//! which values of one list must change together.

use super::Look;
use super::changes::size;
use super::rails::Traced;
use super::target::Target;
use super::translation::{Translation, translate};
use crate::analyse::Analysis;
use crate::analyse::atom::Atom;
use crate::analyse::formula::Formula;
use solon_law::program::{FactId, FactType, Members, NodeId};
use solon_verdict::eval::Tri;
use solon_verdict::facts::State;

/// The answers to one question.
pub(super) struct Search<'l> {
    look: &'l Look<'l>,
    fact: FactId,
    /// Formulas that may be asked about.
    roots: Vec<NodeId>,
    /// Made when it is first asked.
    translation: Option<Translation<'l>>,
    /// The trace for every answer, in the space of the translation. Made when it is first asked.
    traced: Option<Traced<'l>>,
}

impl<'l> Search<'l> {
    pub(super) fn new(look: &'l Look<'l>, fact: FactId, roots: Vec<NodeId>) -> Self {
        Search {
            look,
            fact,
            roots,
            translation: None,
            traced: None,
        }
    }

    /// Whether a target can come to apply with another answer, the missing ones being what they may.
    pub(super) fn possible(&mut self, target: &Target, fact: FactId, state: &State) -> bool {
        let look = self.look;
        let ty = &look.program.facts[fact].ty;
        let calculates = look.program.ratios_of(fact).next().is_some();
        if *ty == FactType::Date || calculates {
            // What follows from the answer is another one, and so are the stretches of days.
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
    /// answer, and how many change. `None` where no answer does. Of answers that change as many, first
    /// come those with which it applies for sure; of these the one that touches the fewest values,
    /// those that come and those that go; of these the one that changes the earlier values of the list.
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
        let traced = self.traced.take().unwrap_or_else(|| {
            let roots = self.roots.iter().copied().chain(self.constraints());
            let (space, side) = (&mut translation.analysis.space, &translation.side);
            Traced::new(look, space, side, fact, roots)
        });
        let found = self.among(&mut translation, &traced, target, today);
        self.translation = Some(translation);
        self.traced = Some(traced);
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
        traced: &Traced<'_>,
        target: &Target,
        today: Tri,
    ) -> Option<(Members, usize)> {
        let look = self.look;
        let must = match look.facts.state(look.program, self.fact) {
            State::Set { must, .. } => must,
            _ => Members::default(),
        };
        let then = traced.comes(&mut translation.analysis.space, target);
        // As for one value: no constraint is surely broken.
        let mut given: Vec<Formula> = self
            .constraints()
            .iter()
            .map(|n| traced.at(0, *n).possible)
            .collect();
        given.push(then.possible);
        let mut sure = given.clone();
        sure.push(then.sure);
        // Where it is open today, only what makes it sure is a change.
        let wanted = if today == Tri::False {
            given.push(comes(look, translation, target));
            given
        } else {
            sure.clone()
        };
        if !translation.analysis.satisfiable(&wanted) {
            return None;
        }
        let question = translation.side.questions[self.fact];
        let values = (0..size(look.program, self.fact)).map(|i| {
            let there = translation.analysis.space.atom(Atom::Value(question, i));
            (there, must.contains(i))
        });
        let mut hunt = Hunt {
            values: values.collect(),
            analysis: &mut translation.analysis,
        };
        let changed = hunt.fewest(&wanted)?;
        let near = hunt.near(changed);
        sure.push(near);
        let found = if hunt.analysis.satisfiable(&sure) {
            sure
        } else {
            [wanted.as_slice(), &[near]].concat()
        };
        Some((hunt.first(found), changed))
    }
}

/// It comes to apply on some day from the one asked for.
fn comes(look: &Look<'_>, translation: &mut Translation<'_>, target: &Target) -> Formula {
    let (analysis, days) = (&mut translation.analysis, &translation.days);
    let mut parts = Vec::new();
    for at in translation.current..days.starts.len() {
        let from = days.starts.get(at).copied().flatten();
        for case in target.cases(look, look.segment(from)) {
            let scope = if case.open || case.inside.is_empty() {
                Formula::TRUE
            } else {
                let some = case.inside.iter().map(|n| days.at(at, *n));
                analysis.space.formulas.or(some)
            };
            let node = case.node.map_or(Formula::TRUE, |n| days.at(at, n));
            parts.push(analysis.space.formulas.and([node, scope]));
        }
    }
    analysis.space.formulas.or(parts)
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
    /// Each value of the list is there; and whether it is today.
    values: Vec<(Formula, bool)>,
}

impl Hunt<'_> {
    /// The fewest values that change where all of some formulas hold: as many as come or as many as
    /// go, whichever is more.
    fn fewest(&mut self, wanted: &[Formula]) -> Option<usize> {
        (0..=self.values.len()).find(|most| {
            let near = self.near(*most);
            self.analysis.satisfiable(&[wanted, &[near]].concat())
        })
    }

    /// At most so many values come, and at most so many go.
    fn near(&mut self, most: usize) -> Formula {
        let among = |today: bool| -> Vec<Formula> {
            let own = self.values.iter().filter(|(_, known)| *known == today);
            own.map(changes).collect()
        };
        let (come, go) = (among(false), among(true));
        let formulas = &mut self.analysis.space.formulas;
        let (many, more) = (
            formulas.at_least(most + 1, &come),
            formulas.at_least(most + 1, &go),
        );
        formulas.and([!many, !more])
    }

    /// The first of the lists with which all of some formulas hold; there is one.
    fn first(&mut self, mut all: Vec<Formula>) -> Members {
        let changes: Vec<Formula> = self.values.iter().map(changes).collect();
        for most in 0..=changes.len() {
            let few = !self.analysis.space.formulas.at_least(most + 1, &changes);
            all.push(few);
            if self.analysis.satisfiable(&all) {
                break;
            }
            all.pop();
        }
        let mut found = Members::default();
        for (i, ((_, today), change)) in self.values.iter().zip(changes).enumerate() {
            all.push(change);
            let other = self.analysis.satisfiable(&all);
            if !other {
                all.pop();
                all.push(!change);
            }
            if *today != other {
                found.insert(i);
            }
        }
        found
    }
}

/// A value changes.
fn changes((there, today): &(Formula, bool)) -> Formula {
    if *today { !*there } else { *there }
}
