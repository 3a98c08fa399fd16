//! The part of a law that has to be translated where not all of it is asked for. Translates nothing.

use std::collections::BTreeSet;

use solon_law::program::{InterpretationId, Law, Node, NodeId, Table};
use solon_verdict::eval::{Query, Segment, Tri};

/// The formulas of levels and scope.
pub(super) fn hanging_on(law: &Law) -> Vec<NodeId> {
    let scopes = law.scopes.values().map(|s| s.in_scope);
    let levels = law.levels.values();
    let levels = levels.flat_map(|l| l.class.iter().chain(&l.effect));
    scopes.chain(levels.copied()).collect()
}

/// The formulas that some hang on, with them, less those behind what the trace decides on all days,
/// unless other readings (of `points`) or the burden of proof may make something else of it.
pub(super) fn wanted(
    law: &Law,
    query: &Query,
    segments: &[Segment],
    points: &BTreeSet<InterpretationId>,
    mut todo: Vec<NodeId>,
) -> Table<Node, bool> {
    let otherwise = hanging(law, |node| match node {
        Node::Burden(_) => true,
        Node::Choice(point, _) => points.contains(point),
        _ => false,
    });
    let open = |node: NodeId| {
        let mut segments = segments.iter();
        segments.any(|s| s.value(node) == Tri::Unknown)
    };
    let mut wanted = law.graph.nodes().map(|_, _| false);
    while let Some(node) = todo.pop() {
        if std::mem::replace(&mut wanted[node], true) {
            continue;
        }
        if !open(node) && !otherwise[node] {
            continue;
        }
        todo.extend(match law.graph.node(node) {
            // The other readings are no matter where nobody takes them.
            whole @ Node::Choice(point, _) if !points.contains(point) => {
                let fixed = query.chosen(*point).is_some() || law.default_fixed(*point);
                match fixed {
                    true => whole.live_parts(|id| Some(query.reading(law, id, query.on))),
                    false => whole.parts(),
                }
            }
            whole => whole.parts(),
        });
    }
    wanted
}

/// For each formula, whether it is one of these, or hangs on one.
fn hanging(law: &Law, of: impl Fn(&Node) -> bool) -> Table<Node, bool> {
    let mut hangs: Table<Node, bool> = Table::like(law.graph.nodes());
    for node in law.graph.nodes().values() {
        let mut parts = node.parts().iter();
        let hanging = of(node) || parts.any(|p| hangs[p]);
        hangs.push(hanging);
    }
    hangs
}
