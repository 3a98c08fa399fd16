//! Which formulas of two laws are the same.

use solon_law::program::{Graph, Node, NodeId, Table};

/// For each formula of a law, the equal formula of another one. With `choices` off, what hangs on
/// the reading in force counts as unequal.
#[must_use]
pub fn same(old: &Graph, new: &Graph, choices: bool) -> Table<Node, Option<NodeId>> {
    let mut out: Table<Node, Option<NodeId>> = Table::like(new.nodes());
    for (here, node) in new.nodes().iter() {
        let found = match node {
            Node::Choice(..) if !choices => None,
            _ => equal(old, node, here, &out),
        };
        out.push(found);
    }
    out
}

fn equal(
    old: &Graph,
    node: &Node,
    here: NodeId,
    known: &Table<Node, Option<NodeId>>,
) -> Option<NodeId> {
    let mut kept = true;
    let translated = node.map_parts(|id| {
        let to = known[id];
        kept &= to == Some(id);
        to
    })?;
    if kept && old.nodes().get(here) == Some(node) {
        return Some(here);
    }
    old.find(&translated)
}
