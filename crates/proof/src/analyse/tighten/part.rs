//! The part of a law that has to be translated where a verdict alone is asked for. Translates nothing.

use std::collections::BTreeSet;

use solon_law::program::{InterpretationId, Law, Node, NodeId};
use solon_verdict::eval::{Outcome, Query, Tri};

/// The formulas that levels and scope hang on, less those behind what the trace decides on all days,
/// unless other readings or the burden of proof may make something else of it.
pub(super) fn wanted(law: &Law, query: &Query, outcome: &Outcome) -> Vec<bool> {
    let others = outcome.sensitivity.alternatives.iter();
    let flips: BTreeSet<InterpretationId> =
        others.flat_map(|a| a.flips.iter().map(|f| f.0)).collect();
    let otherwise = hanging(law, |node| match node {
        Node::Burden(_) => true,
        Node::Choice(point, _) => flips.contains(point),
        _ => false,
    });
    let open = |node: NodeId| {
        let mut segments = outcome.segments.iter();
        segments.any(|s| s.value(node) == Tri::Unknown)
    };
    let scopes = law.scopes.iter().map(|s| s.in_scope);
    let levels = law.levels.iter();
    let levels = levels.flat_map(|l| l.class.iter().chain(&l.effect));
    let mut todo: Vec<NodeId> = scopes.chain(levels.copied()).collect();
    let mut wanted = vec![false; law.graph.nodes().len()];
    while let Some(node) = todo.pop() {
        match wanted.get_mut(node.index()) {
            Some(slot) if !*slot => *slot = true,
            _ => continue,
        }
        if !open(node) && otherwise.get(node.index()) != Some(&true) {
            continue;
        }
        todo.extend(match law.graph.get(node) {
            // The other readings are no matter where nobody takes them.
            Some(whole @ Node::Choice(point, _)) if !flips.contains(point) => {
                let fixed = query.chosen(*point).is_some() || law.default_fixed(*point);
                match fixed {
                    true => whole.live_parts(|id| Some(query.reading(law, id, query.on))),
                    false => whole.parts(),
                }
            }
            Some(whole) => whole.parts(),
            None => &[],
        });
    }
    wanted
}

/// For each formula, whether it is one of these, or hangs on one.
fn hanging(law: &Law, of: impl Fn(&Node) -> bool) -> Vec<bool> {
    let mut hangs: Vec<bool> = Vec::with_capacity(law.graph.nodes().len());
    for node in law.graph.nodes() {
        let mut parts = node.parts().iter();
        let hanging = of(node) || parts.any(|p| hangs.get(p.index()) == Some(&true));
        hangs.push(hanging);
    }
    hangs
}
