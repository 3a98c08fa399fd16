//! Formulas without their names: a name says nothing of a value, so that what only names tell apart is one.

use crate::program::{Graph, Node, NodeId, Table};

/// A part of a graph without names, and where its formulas stand in it.
pub(in crate::program) struct Bare {
    pub(in crate::program) graph: Graph,
    /// Nothing for formulas that are no part of it.
    pub(in crate::program) places: Table<Node, Option<NodeId>>,
}

impl Bare {
    /// What these formulas hang on.
    pub(in crate::program) fn of(graph: &Graph, roots: impl IntoIterator<Item = NodeId>) -> Bare {
        let wanted = graph.below(roots);
        let mut bare = Bare {
            graph: Graph::with_room(wanted.values().filter(|w| **w).count()),
            places: Table::like(graph.nodes()),
        };
        for (id, node) in graph.nodes().iter() {
            // Parts stand before wholes, so that their places are known.
            let place = match node {
                _ if !wanted[id] => None,
                Node::Named(_, named) => bare.to(*named),
                _ => {
                    let copy = node.map_parts(|part| bare.to(part));
                    copy.map(|node| bare.graph.add(node))
                }
            };
            bare.places.push(place);
        }
        bare
    }

    pub(in crate::program) fn to(&self, node: NodeId) -> Option<NodeId> {
        self.places[node]
    }
}
