//! What the levels and the scope of a law hang on, worked out once.

use std::sync::{Arc, OnceLock};

use super::Law;
use crate::program::{InterpretationId, Node, NodeId, Table};

/// The formulas that levels and scope hang on.
#[derive(Debug)]
pub struct Behind {
    /// Whether each formula is one of them.
    pub formulas: Table<Node, bool>,
    /// Those of them that hang on which reading of a contested point is in force.
    pub choices: Vec<NodeId>,
}

/// It, once somebody asked.
pub(in crate::program) type Known = OnceLock<Arc<Behind>>;

impl Law {
    /// The formulas that levels and scope hang on.
    #[must_use]
    pub fn behind_levels(&self) -> Arc<Behind> {
        Arc::clone(self.behind.get_or_init(|| Arc::new(Behind::of(self))))
    }

    /// The choices among readings, in the order of formulas, each with its point and its readings.
    pub fn choices<'l>(
        &'l self,
        among: impl IntoIterator<Item = NodeId> + 'l,
    ) -> impl Iterator<Item = (InterpretationId, &'l [NodeId])> {
        let choice = |id| match self.graph.node(id) {
            Node::Choice(point, of) => Some((*point, of.as_slice())),
            _ => None,
        };
        among.into_iter().filter_map(choice)
    }
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
