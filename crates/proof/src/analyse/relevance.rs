//! Whether anything depends on the answer to a question: two systems that differ in it alone, and
//! in nothing that follows from it, come out differently.

use super::days::{Pass, Readings, timeless};
use super::formula::Formula;
use super::grid::Grid;
use super::{Analysis, Side};
use solon_law::program::{FactId, Law, Node, NodeId, Program};

/// Whether some outcome, on some day and under some reading, depends on a fact.
#[must_use]
pub fn relevant(program: &Program, law: &Law, fact: FactId) -> bool {
    let mut analysis = Analysis::default();
    let one = analysis.space.side(program, law, None);
    let other = analysis.space.apart(&one, fact);
    let outcomes = touched(law, fact);
    if outcomes.is_empty() {
        return false;
    }
    let timeless = timeless(&one, Readings::Free);
    // The day itself may have two answers.
    let unknown = law.awaited.len() + usize::from(law.awaited.contains(&fact));
    let grid = Grid::new(&[(program, law)], [], unknown);
    let (mut first, mut second): (Vec<Formula>, Vec<Formula>) = (Vec::new(), Vec::new());
    // The last days first: there all that was ever enacted applies, and the answer mostly shows.
    for on in grid.0.iter().rev() {
        let mut walk = |side: &Side<'_>, later: &[Formula]| {
            let pass = Pass {
                side,
                readings: Readings::Free,
                timeless: &timeless,
                wanted: None,
                on,
                later,
            };
            pass.run(&mut analysis.space, &mut |_, f| f)
        };
        first = walk(&one, &first);
        second = walk(&other, &second);
        for node in &outcomes {
            let at = |v: &[Formula]| v.get(node.index()).copied().unwrap_or(Formula::FALSE);
            let (a, b) = (at(&first), at(&second));
            if a != b {
                let differ = analysis.space.formulas.differ(a, b);
                if analysis.possible(&[differ]) {
                    return true;
                }
            }
        }
    }
    false
}

/// The outcomes that read a fact.
fn touched(law: &Law, fact: FactId) -> Vec<NodeId> {
    let mut reads: Vec<bool> = Vec::with_capacity(law.graph.nodes().len());
    for (i, node) in law.graph.nodes().iter().enumerate() {
        let own = matches!(node, Node::Atom { fact: f, .. } if *f == fact);
        let id = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
        let below = law.graph.parts(id);
        let below = below.iter().any(|p| reads.get(p.index()) == Some(&true));
        reads.push(own || below);
    }
    let mut out = super::outcomes(law);
    out.retain(|n| reads.get(n.index()) == Some(&true));
    out
}
