//! What the levels and the scope of a law hang on, worked out once.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::Law;
use crate::program::law::bare::Bare;
use crate::program::{InterpretationId, Node, NodeId, Table};

/// The formulas that levels and scope hang on.
#[derive(Debug)]
pub struct Behind {
    /// Whether each formula is one of them.
    pub formulas: Table<Node, bool>,
    /// Those of them that hang on which reading of a contested point is in force.
    pub choices: Vec<NodeId>,
}

/// What is known once somebody asked.
#[derive(Clone, Debug, Default)]
pub(in crate::program) struct Known {
    levels: OnceLock<Arc<Behind>>,
    /// The choices among readings that do not all say the same.
    apart: OnceLock<Arc<BTreeSet<NodeId>>>,
}

impl Law {
    /// The formulas that levels and scope hang on.
    #[must_use]
    pub fn behind_levels(&self) -> Arc<Behind> {
        Arc::clone(
            self.behind
                .levels
                .get_or_init(|| Arc::new(Behind::of(self))),
        )
    }

    /// The choices among readings that do not all say the same, in the order of formulas, each with its
    /// point and its readings. Readings of which one names what the other spells out say the same.
    pub fn choices<'l>(
        &'l self,
        among: impl IntoIterator<Item = NodeId> + 'l,
    ) -> impl Iterator<Item = (InterpretationId, &'l [NodeId])> {
        let choice = |id| match self.graph.node(id) {
            Node::Choice(point, of) if self.apart().contains(&id) => Some((*point, of.as_slice())),
            _ => None,
        };
        among.into_iter().filter_map(choice)
    }

    fn apart(&self) -> &BTreeSet<NodeId> {
        self.behind.apart.get_or_init(|| Arc::new(apart(self)))
    }
}

fn apart(law: &Law) -> BTreeSet<NodeId> {
    let differ = |of: &[Option<NodeId>]| of.windows(2).any(|w| w.first() != w.last());
    let choices = law.graph.nodes().iter();
    let choices = choices.filter_map(|(id, node)| match node {
        Node::Choice(_, of) => Some((id, of.as_slice())),
        _ => None,
    });
    let choices: Vec<(NodeId, &[NodeId])> = choices.collect();
    let roots = choices.iter().flat_map(|(_, of)| of.iter().copied());
    let bare = Bare::of(&law.graph, roots);
    let bare = |of: &[NodeId]| of.iter().map(|n| bare.to(*n)).collect::<Vec<_>>();
    let apart = choices.iter().filter(|(_, of)| differ(&bare(of)));
    apart.map(|(id, _)| *id).collect()
}

impl Behind {
    fn of(law: &Law) -> Behind {
        let levels = law.levels.values().flat_map(|l| l.class.iter().copied());
        let scopes = law.scopes.values();
        let scopes = scopes.flat_map(|s| s.clauses.iter().copied().chain([s.in_scope]));
        let formulas = law.graph.below(levels.chain(scopes));
        let choice = |id: &NodeId| formulas[id] && matches!(law.graph.node(*id), Node::Choice(..));
        Behind {
            choices: law.graph.nodes().ids().filter(choice).collect(),
            formulas,
        }
    }
}
