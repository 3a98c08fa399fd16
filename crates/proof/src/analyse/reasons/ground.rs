//! The ground that reasons stand on: a law over all answers, and what one system answers, piece by
//! piece. Asks the solver nothing.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::analyse::Analysis;
use crate::analyse::atom::{Atom, QuestionId};
use crate::analyse::days::{Days, Readings, translate_some};
use crate::analyse::formula::{Formula, Shape};
use crate::analyse::grid::Grid;
use crate::analyse::space::{Side, Space};
use solon_law::program::{FactId, Law, NodeId, Predicate, Program};
use solon_verdict::eval::{Query, cut};
use solon_verdict::facts::{Facts, State};

/// What of an answer counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// All of it.
    Whole,
    /// A value that a list holds, by position.
    Value(usize),
    /// That a list holds nothing but what it holds.
    NothingElse,
}

/// A piece of what is answered.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) fact: FactId,
    pub(super) question: QuestionId,
    pub(super) said: Said,
    /// What it says, of all that is asked about.
    pub(super) literals: Vec<Formula>,
    pub(super) formula: Formula,
}

/// What [`super::Reasons`] is made of.
pub(super) struct Ground<'a> {
    pub(super) analysis: Analysis,
    pub(super) side: Side<'a>,
    pub(super) days: Days,
    pub(super) units: Vec<Unit>,
}

impl<'a> Ground<'a> {
    pub(super) fn new(
        program: &'a Program,
        law: &'a Law,
        facts: &Facts,
        query: &Query,
        roots: &[NodeId],
    ) -> Ground<'a> {
        let mut analysis = Analysis::of_answers();
        let side = analysis.space.side(program, law, None);
        let grid = grid(program, law, facts, query);
        let wanted = law.graph.below(roots.iter().copied());
        let days = translate_some(
            &mut analysis.space,
            &side,
            &grid,
            Readings::Chosen(query),
            Some(&wanted),
            &mut |_, f| f,
        );
        derived(&mut analysis, &side, facts, &grid);
        pinned(&mut analysis.space, &side, facts);
        let units = units(&mut analysis.space, &side, facts);
        Ground {
            analysis,
            side,
            days,
            units,
        }
    }
}

/// Whether something is answered, and not merely that nothing is known.
pub(super) fn answered(program: &Program, facts: &Facts, fact: FactId) -> bool {
    let given = facts.get(fact).is_some_and(|a| a.silence.is_none());
    let asked = program.facts[fact].is_asked();
    given && asked && facts.state(program, fact) != State::unknown(program, fact)
}

/// The stretches of days, whatever is answered; what is answered of days begins one, too.
fn grid(program: &Program, law: &Law, facts: &Facts, query: &Query) -> Grid {
    let states = program.facts.map(|fact, _| facts.possible(program, fact));
    let mut days = cut(law, |f| Some(&states[f]));
    let awaited = law.awaited.len();
    if awaited > 0 {
        days.push(query.on);
        days.extend(query.on.tomorrow().ok());
        let sources = law.awaited.iter().flat_map(|f| &program.facts[f].earliest);
        for source in sources {
            if let State::Day { first, last } = &states[source] {
                let own = first.iter().chain(last).copied();
                days.extend(own.filter(|d| *d > Date::MIN && *d < Date::MAX));
            }
        }
    }
    Grid::new(&[(program, law)], days, awaited, Some(query.on))
}

/// The earliest of other days follows from them where it is not answered itself.
fn derived(analysis: &mut Analysis, side: &Side<'_>, facts: &Facts, grid: &Grid) {
    let program = side.program;
    for (fact, asked) in program.facts.iter() {
        if asked.earliest.is_empty() || answered(program, facts, fact) {
            continue;
        }
        let question = side.questions[fact];
        let sources: Vec<QuestionId> = asked.earliest.iter().map(|f| side.questions[f]).collect();
        let own = analysis.space.atoms().iter().copied();
        let own: Vec<Atom> = own.filter(|a| a.question() == Some(question)).collect();
        if own.is_empty() {
            continue;
        }
        for day in own.iter().filter_map(|a| match a {
            Atom::From(_, day) => Some(*day),
            _ => None,
        }) {
            let follows = from_the_earliest(&mut analysis.space, &sources, day);
            let atom = analysis.space.atom(Atom::From(question, day));
            let differ = analysis.space.formulas.differ(atom, follows);
            analysis.clashes.push(!differ);
        }
        if own.iter().any(|a| matches!(a, Atom::Come(..))) {
            for on in &grid.stretches {
                let mut come = |f: FactId| analysis.space.test(side, f, &Predicate::Come, on);
                let whole = come(fact);
                let parts: Vec<Formula> = asked.earliest.iter().map(|f| come(*f)).collect();
                let formulas = &mut analysis.space.formulas;
                let some = formulas.or(parts);
                let differ = formulas.differ(whole, some);
                analysis.clashes.push(!differ);
            }
        }
    }
}

/// There is one of some days, and none of them lies before this one.
fn from_the_earliest(space: &mut Space, sources: &[QuestionId], day: Date) -> Formula {
    use crate::analyse::read::EVER;
    let (mut some, mut late) = (Vec::new(), Vec::new());
    for source in sources {
        let ever = space.atom(Atom::From(*source, EVER));
        let from = space.atom(Atom::From(*source, day));
        some.push(ever);
        late.push(space.formulas.or([!ever, from]));
    }
    let some = space.formulas.or(some);
    late.push(some);
    space.formulas.and(late)
}

/// Numbers of which a ratio is made count as they are, and not only by the bounds that rules name.
fn pinned(space: &mut Space, side: &Side<'_>, facts: &Facts) {
    let parts: BTreeSet<QuestionId> = space
        .ties()
        .iter()
        .flat_map(|t| [t.top, t.bottom])
        .collect();
    for (fact, question) in side.questions.iter() {
        if !parts.contains(question) || !answered(side.program, facts, fact) {
            continue;
        }
        if let State::Number { low, high } = facts.possible(side.program, fact) {
            for (n, _) in low.into_iter().chain(high) {
                space.atom(Atom::Over(*question, n, false));
                space.atom(Atom::Over(*question, n, true));
            }
        }
    }
}

/// That an answer is one of several values says which it is not: where formulas ask for some, those count that
/// none of them names as well.
fn name_others(space: &mut Space, side: &Side<'_>, fact: FactId, state: &State) {
    let question = side.questions[fact];
    let several = matches!(state, State::One(may) if may.len() > 1);
    if several && space.atoms().iter().any(|a| a.question() == Some(question)) {
        for value in side.values[fact].clone() {
            space.atom(Atom::Value(question, value));
        }
    }
}

/// What is answered, of all that formulas ask: of a list each value that is there, and all that is not
/// there together; of all else the answer as a whole.
fn units(space: &mut Space, side: &Side<'_>, facts: &Facts) -> Vec<Unit> {
    let mut out = Vec::new();
    for (fact, question) in side.questions.iter() {
        if !answered(side.program, facts, fact) {
            continue;
        }
        let state = facts.possible(side.program, fact);
        name_others(space, side, fact, &state);
        let own = space.atoms().iter().copied();
        let own = own.filter(|a| a.question() == Some(*question));
        let told: Vec<(Atom, bool)> = own
            .filter_map(|a| Some((a, Space::told(&a, &state)?)))
            .collect();
        let mut add = |said: Said, of: Vec<(Atom, bool)>| {
            let literals: Vec<Formula> = of
                .into_iter()
                .map(|(atom, value)| match value {
                    true => space.atom(atom),
                    false => !space.atom(atom),
                })
                .collect();
            if !literals.is_empty() {
                out.push(Unit {
                    fact,
                    question: *question,
                    said,
                    formula: space.formulas.and(literals.iter().copied()),
                    literals,
                });
            }
        };
        if !matches!(state, State::Set { .. }) {
            add(Said::Whole, told);
            continue;
        }
        let (there, not): (Vec<_>, Vec<_>) = told.into_iter().partition(|(_, value)| *value);
        for (atom, value) in there {
            if let Atom::Value(_, v) = atom {
                add(Said::Value(v), vec![(atom, value)]);
            }
        }
        add(Said::NothingElse, not);
    }
    out
}

/// The questions that a formula asks; with one of a ratio, all that hang together with it.
pub(super) fn questions(space: &Space, of: &[Formula]) -> BTreeSet<QuestionId> {
    let mut seen = BTreeSet::new();
    let mut variables = BTreeSet::new();
    let mut todo: Vec<Formula> = of.to_vec();
    while let Some(next) = todo.pop() {
        if !seen.insert(next.index()) {
            continue;
        }
        match space.formulas.shape(next) {
            Shape::True => {}
            Shape::Variable(number) => {
                variables.insert(number as usize);
            }
            Shape::And(parts) => todo.extend(parts),
        }
    }
    let atoms = variables.iter().filter_map(|n| space.atoms().get(*n));
    let mut out: BTreeSet<QuestionId> = atoms.filter_map(Atom::question).collect();
    loop {
        let before = out.len();
        for tie in space.ties() {
            let all = [tie.of, tie.top, tie.bottom];
            if all.iter().any(|q| out.contains(q)) {
                out.extend(all);
            }
        }
        if out.len() == before {
            return out;
        }
    }
}
