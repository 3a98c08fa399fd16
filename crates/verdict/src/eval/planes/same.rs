//! Which formulas of two laws are the same.

use solon_law::program::{Graph, Node, NodeId};

/// For each formula of a law, the equal formula of another one. With `choices` off, what hangs on
/// the reading in force counts as unequal.
#[must_use]
pub fn same(old: &Graph, new: &Graph, choices: bool) -> Vec<Option<NodeId>> {
    let mut out: Vec<Option<NodeId>> = Vec::with_capacity(new.nodes().len());
    for (i, node) in new.nodes().iter().enumerate() {
        let found = match node {
            Node::Choice(..) if !choices => None,
            _ => equal(old, node, i, &out),
        };
        out.push(found);
    }
    out
}

fn equal(old: &Graph, node: &Node, i: usize, known: &[Option<NodeId>]) -> Option<NodeId> {
    let mut kept = true;
    let translated = translate(node, &mut |id| {
        let to = known.get(id.index()).copied().flatten();
        kept &= to == Some(id);
        to
    })?;
    let here = NodeId(u32::try_from(i).unwrap_or(u32::MAX));
    if kept && old.get(here) == Some(node) {
        return Some(here);
    }
    old.find(&translated)
}

/// A node with its parts named as another graph names them; `None` where one of them is new.
fn translate(node: &Node, to: &mut dyn FnMut(NodeId) -> Option<NodeId>) -> Option<Node> {
    let mut list = |v: &[NodeId]| -> Option<Vec<NodeId>> { v.iter().map(|id| to(*id)).collect() };
    Some(match node {
        Node::Const(_) | Node::Window(..) => node.clone(),
        Node::And(v) => Node::And(list(v)?),
        Node::Or(v) => Node::Or(list(v)?),
        Node::Choice(i, v) => Node::Choice(*i, list(v)?),
        Node::Count { exactly, n, of } => Node::Count {
            exactly: *exactly,
            n: *n,
            of: list(of)?,
        },
        Node::Not(x) => Node::Not(to(*x)?),
        Node::Burden(x) => Node::Burden(to(*x)?),
        Node::Ahead(x) => Node::Ahead(to(*x)?),
        Node::Named(part, x) => Node::Named(part.clone(), to(*x)?),
        Node::Atom {
            fact,
            predicate,
            gate,
        } => Node::Atom {
            fact: *fact,
            predicate: predicate.clone(),
            gate: match gate {
                Some(g) => Some(to(*g)?),
                None => None,
            },
        },
    })
}
