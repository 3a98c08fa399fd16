//! Whether anything depends on the answer to a question: two systems that differ in it alone, and
//! in nothing that follows from it, come out differently.

use super::days::{Known, Questions, Readings, fixed, translate};
use super::formula::Formula;
use super::grid::Grid;
use super::{Analysis, Side};
use solon_law::program::algebra::Traversal;
use solon_law::program::{FactId, Law, Node, NodeId, Program, Table};

/// So many outcomes are looked at before all of them.
const FIRST: usize = 8;

/// Whether some outcome, on some day and under some reading, depends on a fact.
#[must_use]
pub fn relevant(program: &Program, law: &Law, fact: FactId) -> bool {
    relevant_of(program, law, fact, &super::outcomes(law))
}

/// The same, given all outcomes.
pub(super) fn relevant_of(program: &Program, law: &Law, fact: FactId, all: &[NodeId]) -> bool {
    let mut analysis = Analysis::default();
    let one = analysis.space.side(program, law, None);
    let other = analysis.space.apart(&one, fact);
    let outcomes = touched(law, fact, all);
    if outcomes.is_empty() {
        return false;
    }
    // The day itself may have two answers.
    let unknown = law.awaited.len() + usize::from(law.awaited.contains(&fact));
    let grid = Grid::new(&[(program, law)], [], unknown, None);
    if !law.relative.is_empty() {
        return differ(&mut analysis, [&one, &other], &grid, &outcomes);
    }
    // What reads it itself mostly shows it, and hangs on little; levels hang on the whole law.
    let some = outcomes.get(..FIRST).unwrap_or(&outcomes);
    let below = law.graph.below(some.iter().copied());
    differ_some(&mut analysis, [&one, &other], &grid, some, |n| below[n])
        || (some.len() < outcomes.len()
            && differ_some(&mut analysis, [&one, &other], &grid, &outcomes, |_| true))
}

/// Whether some outcome differs between two sides, whatever day is asked about; `wanted` are these and
/// what they hang on.
fn differ_some(
    analysis: &mut Analysis,
    [one, other]: [&Side<'_>; 2],
    grid: &Grid,
    outcomes: &[NodeId],
    wanted: impl Fn(NodeId) -> bool,
) -> bool {
    let law = one.law;
    let through = Traversal::new(&law.graph, fixed(one, Readings::Free), wanted);
    let (mut first, mut second): (Option<Table<Node, Formula>>, _) = (None, None);
    // The last days first: there all that was ever enacted applies, and the answer mostly shows.
    for stretch in (0..grid.stretches.len()).rev() {
        let mut on = |side: &Side<'_>, next: Option<&Table<Node, Formula>>| {
            let mut questions = Questions {
                space: &mut analysis.space,
                side,
                grid,
                readings: Readings::Free,
                burden: &mut |_, shown| shown,
                known: Known::Nothing,
                stretch,
            };
            through.stretch(&mut questions, stretch, next, Table::default())
        };
        let (one, two) = (on(one, first.as_ref()), on(other, second.as_ref()));
        for node in outcomes {
            let (a, b) = (one[node], two[node]);
            if a != b {
                let differ = analysis.space.formulas.differ(a, b);
                if analysis.satisfiable(&[differ]) {
                    return true;
                }
            }
        }
        (first, second) = (Some(one), Some(two));
    }
    false
}

/// Whether some outcome differs between two sides, each day being asked about by itself.
fn differ(
    analysis: &mut Analysis,
    sides: [&Side<'_>; 2],
    grid: &Grid,
    outcomes: &[NodeId],
) -> bool {
    let [one, two] = sides.map(|side| {
        let space = &mut analysis.space;
        translate(space, side, grid, Readings::Free, &mut |_, shown| shown)
    });
    let mut pairs = one
        .views()
        .flat_map(|view| outcomes.iter().map(move |n| (view, *n)));
    pairs.any(|(view, node)| {
        let (a, b) = (one.seen(view, node), two.seen(view, node));
        a != b && {
            let differ = analysis.space.formulas.differ(a, b);
            analysis.satisfiable(&[differ])
        }
    })
}

/// Of all outcomes those that read a fact.
fn touched(law: &Law, fact: FactId, all: &[NodeId]) -> Vec<NodeId> {
    let mut reads: Table<Node, bool> = Table::like(law.graph.nodes());
    let asked = |f: FactId| law.program().asked_for(f).contains(&fact);
    for node in law.graph.nodes().values() {
        let own = matches!(node, Node::Atom { fact: f, .. } if asked(*f));
        let below = node.parts().iter().any(|p| reads[p]);
        reads.push(own || below);
    }
    all.iter().copied().filter(|n| reads[n]).collect()
}
