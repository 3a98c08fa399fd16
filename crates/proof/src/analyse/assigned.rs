//! What the formulas of a law come to for one system that is described in full, so that a test can
//! compare them with the evaluator. No answer is drawn from it.

use jiff::civil::Date;

use super::atom::Atom;
use super::days::{Readings, translate};
use super::formula::{Formula, Formulas, Shape};
use super::grid::Grid;
use super::space::Space;
use solon_law::program::{Law, Program};
use solon_verdict::eval::{Query, cut};
use solon_verdict::facts::Facts;

/// For each stretch of days, with its first day, the value of each formula; none where the description
/// leaves it open. The formulas are made with `known` alone known of the system.
#[must_use]
pub fn assigned(
    program: &Program,
    law: &Law,
    known: Option<&Facts>,
    full: &Facts,
    query: &Query,
) -> Vec<(Option<Date>, Vec<Option<bool>>)> {
    let mut space = Space::default();
    let side = space.side(program, law, known);
    let states = program.facts.map(|fact, _| full.possible(program, fact));
    // Every day on which something comes begins a stretch, so that none is left to come within one.
    let days = cut(law, |fact| Some(&states[fact]));
    let grid = Grid::new(&[(program, law)], days, 0, Some(query.on));
    let readings = Readings::Chosen(query);
    let days = translate(&mut space, &side, &grid, readings, &mut |_, f| f);
    let value = |atom: &Atom| {
        let fact = side.fact(atom.question()?)?;
        Space::told(atom, &states[fact])
    };
    let variables: Vec<Option<bool>> = space.atoms().iter().map(value).collect();
    let values = values(&space.formulas, &variables);
    let value = |f: Formula| Some((*values.get(f.index())?)? != f.negative());
    let nodes = |at: usize| law.graph.nodes().iter().map(move |(id, _)| (at, id));
    let on = |at: usize| nodes(at).map(|(at, id)| value(days.at(at, id))).collect();
    days.segments()
        .zip(&days.starts)
        .map(|(at, from)| (*from, on(at)))
        .collect()
}

/// The value at each position, which is that of a formula or its contrary.
fn values(formulas: &Formulas, variables: &[Option<bool>]) -> Vec<Option<bool>> {
    let mut values: Vec<Option<bool>> = Vec::with_capacity(formulas.len());
    for at in 0..formulas.len() {
        let value = match formulas.at(at) {
            Shape::True => Some(true),
            Shape::Variable(v) => variables.get(v as usize).copied().flatten(),
            Shape::And(parts) => {
                let part = |f: &Formula| Some((*values.get(f.index())?)? != f.negative());
                let all = |all: Option<bool>, f: &Formula| match (all, part(f)) {
                    (Some(false), _) | (_, Some(false)) => Some(false),
                    (Some(true), Some(true)) => Some(true),
                    _ => None,
                };
                parts.iter().fold(Some(true), all)
            }
        };
        values.push(value);
    }
    values
}
