//! What is unknown of a system, for the solver: formulas over the answers that are missing, and what they
//! leave of a formula today. Knows nothing of what may come to apply.

use std::collections::BTreeMap;

use super::Look;
use crate::analyse::days::{Days, Readings, translate_some};
use crate::analyse::formula::Formula;
use crate::analyse::grid::Grid;
use crate::analyse::{Analysis, Side};
use solon_law::program::{FactId, Node, NodeId, Table};
use solon_verdict::eval::{Tri, cut, pulls};
use solon_verdict::facts::Facts;

/// Formulas over what is unknown.
pub(super) struct Translation<'a> {
    pub(super) analysis: Analysis,
    pub(super) side: Side<'a>,
    pub(super) days: Days,
    pub(super) current: usize,
}

pub(super) fn translate<'l>(
    look: &'l Look<'l>,
    facts: &Facts,
    roots: Vec<NodeId>,
) -> Translation<'l> {
    let (program, law) = (look.program, look.law);
    let mut analysis = Analysis::of_answers();
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
    let grid = Grid::new(&[(program, law)], days, unknown, Some(look.query.on));
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

impl Translation<'_> {
    /// What a formula comes to on the days of a segment of the outcome, the unknown answers being what
    /// they may.
    fn value(&mut self, look: &Look<'_>, segment: usize, node: NodeId) -> Tri {
        let days = self.days.starts.iter().enumerate();
        let own = days.filter(|(_, from)| look.segment(**from) == segment);
        let own: Vec<Formula> = own.map(|(at, _)| self.days.at(at, node)).collect();
        let mut can = |formula: &Formula| self.analysis.satisfiable(&[*formula]);
        match (own.iter().any(&mut can), own.iter().any(|f| can(&!*f))) {
            (false, _) => Tri::False,
            (true, false) => Tri::True,
            (true, true) => Tri::Unknown,
        }
    }
}

/// The values of some formulas today, by segment of the outcome. What looks open in the trace, and holds
/// or does not whatever is unknown, is so.
pub(super) fn today(look: &Look<'_>, nodes: Vec<NodeId>) -> impl Fn(usize, NodeId) -> Tri {
    let (_, ground) = look.ground(std::iter::empty());
    let planes = look.planes(&ground, std::iter::empty(), &[]);
    let variant = look.variant(&planes, &ground, None);
    let mut known: BTreeMap<(usize, NodeId), Tri> = BTreeMap::new();
    let mut unsure: Vec<(usize, NodeId)> = Vec::new();
    for stretch in variant.stretches() {
        for node in &nodes {
            let value = variant.today(stretch, *node);
            known.insert((variant.segment(stretch), *node), value);
            if value == Tri::Unknown && pulls(&variant, [(stretch, *node)]).mixed {
                unsure.push((variant.segment(stretch), *node));
            }
        }
    }
    if !unsure.is_empty() {
        let roots = unsure.iter().map(|(_, node)| *node).collect();
        let mut translation = translate(look, look.facts, roots);
        for (segment, node) in unsure {
            let value = translation.value(look, segment, node);
            known.insert((segment, node), value);
        }
    }
    move |segment, node| {
        let value = known.get(&(segment, node)).copied();
        value.unwrap_or(Tri::Unknown)
    }
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
