//! A law that is translated with nothing known of any system, so that it need not be translated for each:
//! answers are then known values of its variables. What was worked out for one system is kept for the next.

use std::collections::HashMap;
use std::sync::Arc;

use super::axis::Axis;
use super::burdens::Burdens;
use super::part::grid;
use super::reached::Reached;
use super::readings::Between;
use super::{Analysis, Days, Grid, Known, Readings, Side, Space, Tightening, translate_known};
use crate::analyse::atom::{Atom, QuestionId};
use crate::analyse::formula::Formula;
use crate::analyse::grid::Stretch;
use crate::analyse::pool::Pool;
use solon_law::program::{Fact, FactId, FactType, InterpretationId, Node, Predicate, Table};
use solon_verdict::eval::{Case, Query, Segment};
use solon_verdict::facts::State;

/// So many formulas may come to those at first; then it is made anew.
const GROWTH: usize = 1 << 17;

/// How facts and values of a law stand in a space: the question of each fact, and its values.
type Numbering = (Table<Fact, QuestionId>, Table<Fact, Vec<usize>>);

/// What was worked out for earlier systems.
pub(super) struct Kept {
    /// The first stretch of each segment.
    places: Vec<usize>,
    /// The formulas of levels under the readings that are looked at.
    pub(super) at_hand: Arc<Reached>,
    /// Somebody must show something.
    pub(super) burdened: bool,
    pub(super) burdens: Burdens,
    /// The formulas of levels under other readings.
    pub(super) flipped: HashMap<Vec<(InterpretationId, usize)>, Arc<Reached>>,
    /// What comes of every reading of some points.
    pub(super) whatever: HashMap<Vec<InterpretationId>, Arc<Between>>,
}

impl Kept {
    /// The stretches of a segment, of so many in all.
    pub(super) fn stretches(&self, segment: usize, all: usize) -> std::ops::Range<usize> {
        let at = |segment: usize| self.places.get(segment).copied().unwrap_or(all);
        at(segment)..at(segment + 1)
    }
}

/// A law that is translated.
pub(super) struct Ready {
    /// How days of systems lie for which it is.
    pub(super) axis: Axis,
    analysis: Analysis,
    numbering: Numbering,
    grid: Grid,
    days: Arc<Days>,
    current: usize,
    wanted: Table<Node, bool>,
    kept: Kept,
    /// The variables of each question that has some.
    variables: Vec<(FactId, Vec<(Atom, Formula)>)>,
    /// How many formulas there were at first.
    first: usize,
}

impl Ready {
    /// Translates a law for systems whose days lie as those of one do. `None` where answers hang together
    /// by numbers.
    pub(super) fn new(
        case: &Case<'_>,
        query: &Query,
        segments: &[Segment],
        axis: Axis,
    ) -> Option<Ready> {
        let (program, law) = (case.program(), case.law());
        let mut space = Space::default();
        let side = space.side(program, law, None);
        let grid = grid(program, law, case.facts(), query, segments);
        all_tests(&mut space, &side, &grid);
        let wanted = law.graph.nodes().map(|_, _| true);
        let of = (Some(&wanted), Known::Nothing);
        let readings = Readings::Chosen(query);
        let days = translate_known(&mut space, &side, &grid, readings, of, &mut |_, f| f);
        let mut analysis = Analysis {
            space,
            easy: true,
            ..Analysis::default()
        };
        analysis.reset();
        analysis.assert_domain();
        if !analysis.divided().is_empty() {
            return None;
        }
        let laws = analysis.space.domain();
        analysis.pool = Some(Pool::new(&analysis.space.formulas, &laws));
        let mut tightening = Tightening {
            analysis,
            side: &side,
            grid,
            current: days.segment(Some(query.on)),
            days: Arc::new(days),
            wanted: Some(wanted),
            named: true,
            kept: None,
        };
        let starts: Vec<_> = segments.iter().map(|s| s.from).collect();
        let places = 0..segments.len();
        let places = places.map(|at| tightening.stretches(&starts, at).start);
        let places = places.collect();
        let kept = Kept {
            places,
            at_hand: Arc::new(tightening.of_levels(None, true)),
            burdened: law
                .graph
                .nodes()
                .values()
                .any(|n| matches!(n, Node::Burden(_))),
            burdens: Burdens::default(),
            flipped: HashMap::new(),
            whatever: HashMap::new(),
        };
        let first = tightening.analysis.space.formulas.len();
        let mut ready = Ready::of(tightening, axis, kept)?;
        ready.variables = variables(&mut ready.analysis.space, &side);
        ready.numbering = (side.questions, side.values);
        ready.first = first;
        Some(ready)
    }

    /// What a look at a system leaves.
    fn of(tightening: Tightening<'_>, axis: Axis, kept: Kept) -> Option<Ready> {
        Some(Ready {
            axis,
            analysis: tightening.analysis,
            numbering: Numbering::default(),
            grid: tightening.grid,
            days: tightening.days,
            current: tightening.current,
            wanted: tightening.wanted?,
            kept,
            variables: Vec::new(),
            first: 0,
        })
    }

    /// Looks at a system. Gives back the law where it can serve another one, and whether what was found
    /// counts.
    pub(super) fn look(
        mut self,
        case: &Case<'_>,
        given: Vec<Formula>,
        then: impl FnOnce(&mut Tightening<'_>),
    ) -> (Option<Ready>, bool) {
        let side = Side::numbered(case.program(), case.law(), self.numbering);
        let formulas = &self.analysis.space.formulas;
        if let Some(pool) = &mut self.analysis.pool {
            pool.begin(formulas, given);
        }
        let mut tightening = Tightening {
            analysis: self.analysis,
            side: &side,
            grid: self.grid,
            days: self.days,
            current: self.current,
            wanted: Some(self.wanted),
            named: true,
            kept: Some(self.kept),
        };
        then(&mut tightening);
        let kept = tightening.kept.take();
        let ready = kept.and_then(|kept| Ready::of(tightening, self.axis, kept));
        let Some(mut ready) = ready else {
            return (None, false);
        };
        ready.numbering = (side.questions, side.values);
        (ready.variables, ready.first) = (self.variables, self.first);
        let formulas = &ready.analysis.space.formulas;
        let grown = formulas.len() > ready.first + GROWTH;
        let Some(pool) = &mut ready.analysis.pool else {
            return (None, false);
        };
        if pool.lost() {
            return (None, false);
        }
        pool.end();
        ((!grown).then_some(ready), true)
    }

    /// What the answers of a system say of the variables. `None` where one says what variables cannot.
    pub(super) fn given(&self, case: &Case<'_>, axis: &Axis) -> Option<Vec<Formula>> {
        let (program, facts, awaited) = (case.program(), case.facts(), &case.law().awaited);
        let mut given = Vec::new();
        for (fact, variables) in &self.variables {
            let own = &program.facts[*fact];
            if facts.get(*fact).is_none() && own.earliest.is_empty() {
                continue;
            }
            let mut state = facts.possible(program, *fact);
            if state == State::Absent && !matches!(own.ty, FactType::Date | FactType::Bool) {
                return None;
            }
            if awaited.contains(fact) {
                state = axis.moved(&state, &self.axis);
            }
            for (atom, formula) in variables {
                let told = match atom {
                    Atom::Come(_, from, _) => self.come(&state, *from),
                    _ => Space::told(atom, &state),
                };
                let literal = |holds: bool| if holds { *formula } else { !*formula };
                given.extend(told.map(literal));
            }
        }
        Some(given)
    }

    /// Whether a day has come on the stretches between two days on which something changes, of which it
    /// is none.
    fn come(&self, state: &State, from: Option<jiff::civil::Date>) -> Option<bool> {
        let State::Day { first, last } = state else {
            return (*state == State::Absent).then_some(false);
        };
        let stretch: Option<&Stretch> = self.grid.stretches.iter().find(|s| s.from == from);
        let until = stretch?.until;
        let before = last.is_some_and(|last| from.is_some_and(|from| last <= from));
        let after = first.is_some_and(|first| until.is_some_and(|until| until <= first));
        (before || after).then_some(before)
    }
}

/// Makes a variable of everything that some test asks, whether something else keeps it closed or not.
fn all_tests(space: &mut Space, side: &Side<'_>, grid: &Grid) {
    space.anchor(side, grid);
    for node in side.law.graph.nodes().values() {
        let Node::Atom {
            fact, predicate, ..
        } = node
        else {
            continue;
        };
        let on = match predicate {
            Predicate::Come => grid.stretches.len(),
            _ => 1,
        };
        for stretch in grid.stretches.iter().take(on) {
            space.test(side, *fact, predicate, stretch);
        }
    }
}

/// The variables of each fact that has some.
fn variables(space: &mut Space, side: &Side<'_>) -> Vec<(FactId, Vec<(Atom, Formula)>)> {
    let mut all: Table<Fact, Vec<(Atom, Formula)>> = side.program.facts.map(|_, _| Vec::new());
    for atom in space.atoms().to_vec() {
        let fact = atom.question().and_then(|question| side.fact(question));
        if let Some(fact) = fact {
            all[fact].push((atom, space.atom(atom)));
        }
    }
    let some = all.iter().filter(|(_, own)| !own.is_empty());
    some.map(|(fact, own)| (fact, own.clone())).collect()
}
