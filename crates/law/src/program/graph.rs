//! Formulas as one shared graph without cycles. Equal formulas are one node; a node's parts always
//! have smaller numbers, so a single pass in order evaluates everything.

use std::hash::BuildHasher as _;
use std::slice::from_ref;
use std::sync::OnceLock;

use hashbrown::HashTable;
use jiff::civil::Date;
use rustc_hash::FxBuildHasher;

use super::{
    Assessment, Citation, ClearsId, DecisionId, DefineId, FactId, Id, InterpretationId, Members,
    Predicate, Reach, RoleId, ScoreId, Table,
};

/// A node of a [`Graph`].
pub type NodeId = Id<Node>;

/// What a named part of a formula is, for people.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A define.
    Define(DefineId),
    /// A limb, with its label and provisions, and why it clears.
    Limb(String, Vec<Citation>, Option<ClearsId>),
    /// A reading in force: the interpretation.
    Reading(InterpretationId),
    /// A provision fires.
    Fires(String),
    /// A provision is defeated by another.
    Defeated(String, String),
    /// A level is reached: scale and level by name.
    Level(String, String),
    /// Somebody counts as.
    Role(RoleId),
    /// An assessment comes to one of these.
    Assessed(Assessment, Members),
    /// A row of a decision table counts.
    Row(DecisionId, usize),
    /// What a score comes to reaches so much.
    Scored(ScoreId, Reach),
}

/// One formula.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Node {
    /// Always so.
    Const(bool),
    /// The contrary.
    Not(NodeId),
    /// All; true when there is none.
    And(Vec<NodeId>),
    /// One at least; false when there is none.
    Or(Vec<NodeId>),
    /// At least, or exactly, so many.
    Count {
        /// Exactly?
        exactly: bool,
        /// How many.
        n: u32,
        /// Of these.
        of: Vec<NodeId>,
    },
    /// The weights of those that hold add up to at least so much.
    Weigh {
        /// How much.
        least: u64,
        /// The weight of each part, none of them nought, in the order of the parts.
        weights: Vec<u32>,
        /// What has weight.
        of: Vec<NodeId>,
    },
    /// A test of a fact; false where its gate is false.
    Atom {
        /// The fact.
        fact: FactId,
        /// The test.
        predicate: Predicate,
        /// When the fact applies at all.
        gate: Option<NodeId>,
    },
    /// True on the days from the first until the day before the second.
    Window(Option<Date>, Option<Date>),
    /// True on the days from which on a formula is true at some time.
    Ahead(NodeId),
    /// The formula of the reading in force, among one per reading.
    Choice(InterpretationId, Vec<NodeId>),
    /// A thing that somebody must show: as it is for the classification, and false unless shown
    /// for the decision.
    Burden(NodeId),
    /// The same, under a name.
    Named(Part, NodeId),
}

/// All formulas of a law.
#[derive(Clone, Debug, Default)]
pub struct Graph {
    nodes: Table<Node>,
    /// All of them, by what they are.
    known: HashTable<NodeId>,
    /// What stands above each node, once somebody asked.
    above: OnceLock<Above>,
    /// All nodes in order, and those whose value may follow from the day itself; likewise.
    listed: OnceLock<[Vec<NodeId>; 2]>,
}

/// For each node, the nodes of which it is a part, one list after another.
#[derive(Clone, Debug, Default)]
struct Above {
    /// Where the list of each node begins; at the end, where the last one ends.
    begins: Vec<usize>,
    wholes: Vec<NodeId>,
}

impl Graph {
    /// An empty one with room for so many formulas: one that grows is copied again and again.
    #[must_use]
    pub fn with_room(nodes: usize) -> Graph {
        Graph {
            nodes: Table::with_room(nodes),
            known: HashTable::with_capacity(nodes),
            ..Graph::default()
        }
    }

    /// The node of a formula; the same for equal formulas.
    pub fn add(&mut self, node: Node) -> NodeId {
        let (nodes, mixed) = (&mut self.nodes, mixed(&node));
        if let Some(known) = self.known.find(mixed, |id| nodes[*id] == node) {
            return *known;
        }
        self.above.take();
        self.listed.take();
        let id = nodes.push(node);
        self.known
            .insert_unique(mixed, id, |id| self::mixed(&nodes[*id]));
        id
    }

    /// All of them; one alone stands for itself.
    pub fn and(&mut self, parts: Vec<NodeId>) -> NodeId {
        self.junction(parts, true)
    }

    /// One of them; one alone stands for itself.
    pub fn or(&mut self, parts: Vec<NodeId>) -> NodeId {
        self.junction(parts, false)
    }

    fn junction(&mut self, mut parts: Vec<NodeId>, and: bool) -> NodeId {
        parts.retain(|p| self.nodes[p] != Node::Const(and));
        match (parts.len(), parts.first()) {
            (1, Some(only)) => *only,
            _ if and => self.add(Node::And(parts)),
            _ => self.add(Node::Or(parts)),
        }
    }

    /// The contrary.
    pub fn not(&mut self, part: NodeId) -> NodeId {
        self.add(Node::Not(part))
    }

    /// A constant.
    pub fn constant(&mut self, value: bool) -> NodeId {
        self.add(Node::Const(value))
    }

    /// A node.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id]
    }

    /// The node of a formula, if the graph has it.
    #[must_use]
    pub fn find(&self, node: &Node) -> Option<NodeId> {
        let known = self.known.find(mixed(node), |id| self.nodes[*id] == *node);
        known.copied()
    }

    /// All nodes; parts come before wholes.
    #[must_use]
    pub fn nodes(&self) -> &Table<Node> {
        &self.nodes
    }

    /// The parts of a node, its gate included.
    #[must_use]
    pub fn parts(&self, id: NodeId) -> &[NodeId] {
        self.nodes[id].parts()
    }

    /// The nodes of which a node is a part; all have greater numbers.
    #[must_use]
    pub fn wholes(&self, id: NodeId) -> &[NodeId] {
        let above = self.above.get_or_init(|| Above::of(&self.nodes));
        let begin = above.begins.get(id.index()).copied().unwrap_or(0);
        let end = above.begins.get(id.index() + 1).copied().unwrap_or(begin);
        above.wholes.get(begin..end).unwrap_or_default()
    }

    /// All nodes in order, and those of them whose value may follow from the day itself.
    /// All nodes in order: parts stand before wholes.
    #[must_use]
    pub fn ids(&self) -> &[NodeId] {
        let [ids, _] = self.listed();
        ids
    }

    pub(super) fn listed(&self) -> &[Vec<NodeId>; 2] {
        self.listed.get_or_init(|| {
            let dated = self
                .nodes
                .iter()
                .filter(|(_, node)| node.asks_day(|_| false));
            [
                self.nodes.ids().collect(),
                dated.map(|(id, _)| id).collect(),
            ]
        })
    }

    /// For each formula, whether it is one of these or one of them hangs on it.
    #[must_use]
    pub fn below(&self, roots: impl IntoIterator<Item = NodeId>) -> Table<Node, bool> {
        let mut todo: Vec<NodeId> = roots.into_iter().collect();
        let mut below = self.nodes().map(|_, _| false);
        while let Some(node) = todo.pop() {
            if !std::mem::replace(&mut below[node], true) {
                todo.extend(self.parts(node));
            }
        }
        below
    }

    /// The parts of a node that count while these readings are in force, its gate included.
    pub fn live_parts(
        &self,
        id: NodeId,
        reading: impl FnOnce(InterpretationId) -> Option<usize>,
    ) -> &[NodeId] {
        self.nodes[id].live_parts(reading)
    }

    /// For each node, whether it has the same value on all days, whatever is known of facts. `fixed`
    /// says of a contested point whether the same reading is in force on all days.
    #[must_use]
    pub fn steady(&self, fixed: impl Fn(InterpretationId) -> bool) -> Table<Node, bool> {
        let mut out: Table<Node, bool> = Table::default();
        for node in self.nodes.values() {
            let own = !matches!(node, Node::Ahead(_)) && !node.asks_day(&fixed);
            let steady = own && node.parts().iter().all(|part| out[part]);
            out.push(steady);
        }
        out
    }
}

impl Above {
    fn of(nodes: &Table<Node>) -> Above {
        let mut pairs: Vec<(NodeId, NodeId)> = Vec::new();
        for (whole, node) in nodes.iter() {
            pairs.extend(node.parts().iter().map(|part| (*part, whole)));
        }
        pairs.sort_unstable();
        pairs.dedup();
        let begin = |i: usize| pairs.partition_point(|(part, _)| part.index() < i);
        Above {
            begins: (0..=nodes.len()).map(begin).collect(),
            wholes: pairs.iter().map(|(_, whole)| *whole).collect(),
        }
    }
}

fn mixed(node: &Node) -> u64 {
    FxBuildHasher.hash_one(node)
}

/// How the value of a whole follows that of its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// What makes a part truer makes the whole truer.
    Same,
    /// What makes a part truer makes the whole falser.
    Contrary,
    /// Either may be.
    Both,
}

impl Node {
    /// The parts, the gate included.
    #[must_use]
    pub fn parts(&self) -> &[NodeId] {
        match self {
            Node::Const(_) | Node::Window(..) => &[],
            Node::Not(x) | Node::Burden(x) | Node::Ahead(x) | Node::Named(_, x) => from_ref(x),
            Node::And(of)
            | Node::Or(of)
            | Node::Choice(_, of)
            | Node::Count { of, .. }
            | Node::Weigh { of, .. } => of,
            Node::Atom { gate, .. } => gate.as_slice(),
        }
    }

    /// The parts that count while these readings are in force, the gate included.
    #[must_use]
    pub fn live_parts(&self, reading: impl FnOnce(InterpretationId) -> Option<usize>) -> &[NodeId] {
        match self {
            Node::Choice(point, of) => reading(*point)
                .and_then(|reading| of.get(reading))
                .map_or(&[], from_ref),
            Node::Const(_)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Count { .. }
            | Node::Weigh { .. }
            | Node::Atom { .. }
            | Node::Window(..)
            | Node::Ahead(_)
            | Node::Burden(_)
            | Node::Named(..) => self.parts(),
        }
    }

    /// Whether the value follows from the day itself, beside the parts. `fixed` says of a contested point
    /// whether the same reading is in force on all days.
    #[must_use]
    pub fn asks_day(&self, fixed: impl Fn(InterpretationId) -> bool) -> bool {
        match self {
            Node::Window(..)
            | Node::Atom {
                predicate: Predicate::Come,
                ..
            } => true,
            Node::Choice(point, _) => !fixed(*point),
            Node::Const(_)
            | Node::Not(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Count { .. }
            | Node::Weigh { .. }
            | Node::Atom { .. }
            | Node::Ahead(_)
            | Node::Burden(_)
            | Node::Named(..) => false,
        }
    }

    /// How the value follows that of each part.
    #[must_use]
    pub fn polarity(&self) -> Polarity {
        match self {
            Node::Not(_) => Polarity::Contrary,
            Node::Count { exactly: true, .. } => Polarity::Both,
            Node::Const(_)
            | Node::And(_)
            | Node::Or(_)
            | Node::Count { exactly: false, .. }
            | Node::Weigh { .. }
            | Node::Atom { .. }
            | Node::Window(..)
            | Node::Ahead(_)
            | Node::Choice(..)
            | Node::Burden(_)
            | Node::Named(..) => Polarity::Same,
        }
    }

    /// The same with other parts; `None` where there is none for some part.
    pub fn map_parts(&self, mut to: impl FnMut(NodeId) -> Option<NodeId>) -> Option<Node> {
        let mut list = |of: &[NodeId]| of.iter().map(|x| to(*x)).collect::<Option<Vec<NodeId>>>();
        Some(match self {
            Node::Const(_) | Node::Window(..) => self.clone(),
            Node::Not(x) => Node::Not(to(*x)?),
            Node::And(of) => Node::And(list(of)?),
            Node::Or(of) => Node::Or(list(of)?),
            Node::Count { exactly, n, of } => Node::Count {
                exactly: *exactly,
                n: *n,
                of: list(of)?,
            },
            Node::Weigh { least, weights, of } => Node::Weigh {
                least: *least,
                weights: weights.clone(),
                of: list(of)?,
            },
            Node::Atom {
                fact,
                predicate,
                gate,
            } => Node::Atom {
                fact: *fact,
                predicate: predicate.clone(),
                gate: match gate {
                    Some(gate) => Some(to(*gate)?),
                    None => None,
                },
            },
            Node::Ahead(x) => Node::Ahead(to(*x)?),
            Node::Choice(point, of) => Node::Choice(*point, list(of)?),
            Node::Burden(x) => Node::Burden(to(*x)?),
            Node::Named(part, x) => Node::Named(part.clone(), to(*x)?),
        })
    }
}
