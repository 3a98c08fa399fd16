//! Why an outcome is what it is: the formulas that were walked, as trees with each fact's answer.
//! Reads the trace; concludes nothing of its own.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use rustc_hash::FxHashSet;

use crate::eval::{self, Outcome, ProvisionOutcome, Tri};
use crate::facts::{Facts, State};
use solon_law::program::{
    Assessment, ClearsId, FactId, InterpretationId, Law, Node, NodeId, Part, Predicate, Program,
    ProvisionNodes, Target, regime,
};

mod tables;

pub use tables::{GivenBy, NearRow};

/// What a node of a tree is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Holds when all parts do.
    All,
    /// Holds when one part does.
    Any,
    /// Holds when its part does not.
    Not,
    /// Holds when at least (or exactly) so many parts do.
    Count {
        /// Exactly?
        exactly: bool,
        /// How many.
        n: u32,
    },
    /// A test of a fact.
    Fact {
        /// The fact.
        fact: FactId,
        /// The test.
        predicate: Predicate,
        /// Whether the question applies.
        applies: Tri,
    },
    /// A named part: define, limb, outcome.
    Named(Part),
    /// A contested point, with the reading in force.
    Reading(InterpretationId, usize),
    /// Days.
    Window,
    /// Always or never.
    Constant,
}

/// A formula with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// What it is.
    pub kind: Kind,
    /// Its value.
    pub value: Tri,
    /// Its parts.
    pub parts: Vec<Tree>,
    /// Of a table: how many rows there are besides that may count.
    pub more: usize,
}

/// What is needed to explain an outcome.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The program.
    pub program: &'a Program,
    /// The law consulted.
    pub law: &'a Law,
    /// The answers.
    pub facts: &'a Facts,
    /// The outcome.
    pub outcome: &'a Outcome,
}

/// What stands, or could stand, against a provision.
#[derive(Clone, Debug)]
pub struct Attack<'a> {
    /// Id of the exception or scope clause, or label of the provision's own `unless`.
    pub id: String,
    /// Its words.
    pub title: &'a solon_law::program::Text,
    /// Its provisions.
    pub cites: &'a [solon_law::program::Citation],
    /// Who must show it.
    pub burden: Option<&'a str>,
    /// Whether it holds.
    pub value: Tri,
    /// Whether it is the provision's own `unless`.
    pub own: bool,
    /// Its formula.
    pub node: NodeId,
    /// The exception's condition and its own exceptions, where it is one.
    pub exception: Option<&'a ProvisionNodes>,
}

/// So many parts of a tree are told in full; then what has a name is told once more, and after that only
/// named, as outcomes are. Of terms that read the one before twice there are twice as many ways down with
/// each of them. The largest tree of the bundled packs and examples has some 7 000 parts.
pub const IN_FULL: usize = 15_000;

/// The same for what has no name: provisions hang together in more ways than by names.
const IN_ALL: usize = 2 * IN_FULL;

/// What a tree has told so far.
struct Told {
    /// How many parts.
    parts: usize,
    /// Which of those with parts of their own, since there are many.
    met: FxHashSet<(usize, NodeId)>,
    /// Outcomes that it reads are told with their own trees.
    whole: bool,
    /// In how many outcomes it stands.
    depth: usize,
    /// In how many of other regimes.
    far: usize,
    /// Outcomes that were told in outcomes: there they are told once, for they may hang together in more
    /// ways than can be printed.
    outcomes: BTreeSet<(usize, NodeId)>,
    /// That a scope takes the system in, which goes without saying in an outcome; once it is asked.
    scopes: OnceCell<BTreeSet<NodeId>>,
}

impl Told {
    fn of(whole: bool) -> Told {
        Told {
            parts: 0,
            met: FxHashSet::default(),
            whole,
            depth: 0,
            far: 0,
            outcomes: BTreeSet::new(),
            scopes: OnceCell::new(),
        }
    }

    fn is_scope(&self, law: &Law, node: NodeId) -> bool {
        let scopes = || {
            let governing = law.provisions.all().map(|(_, v)| v.governs);
            let inside = law.scopes.values().map(|s| s.in_scope);
            governing.chain(inside).collect()
        };
        self.scopes.get_or_init(scopes).contains(&node)
    }

    /// Whether a part is left without its own parts: the tree is large, and since it is they were told.
    fn short(&mut self, segment: usize, id: NodeId, node: &Node) -> bool {
        self.parts += 1;
        let bound = match node {
            Node::Named(..) | Node::Choice(..) => IN_FULL,
            Node::And(_) | Node::Or(_) | Node::Not(_) | Node::Count { .. } => IN_ALL,
            _ => return false,
        };
        self.parts > bound && !self.met.insert((segment, id))
    }

    /// Whether an outcome in an outcome was told before.
    fn again(&mut self, segment: usize, node: NodeId) -> bool {
        self.depth > 0 && !self.outcomes.insert((segment, node))
    }
}

static NO_TEXT: solon_law::program::Text = solon_law::program::Text(Vec::new());

impl<'a> View<'a> {
    /// The tree of a formula in a segment, down to the facts.
    #[must_use]
    pub fn tree(&self, segment: usize, node: NodeId) -> Tree {
        self.branch(segment, node, &mut Told::of(true))
    }

    /// The same down to the outcomes that it reads: their own trees stand with the provisions that
    /// they speak of.
    #[must_use]
    pub fn short_tree(&self, segment: usize, node: NodeId) -> Tree {
        self.branch(segment, node, &mut Told::of(false))
    }

    fn branch(&self, segment: usize, node: NodeId, told: &mut Told) -> Tree {
        let value = self.outcome.value(segment, node);
        let mut more = 0;
        let whole = told.whole;
        let outcome = matches!(
            self.law.graph.node(node),
            Node::Named(Part::Fires(_) | Part::Defeated(..) | Part::Level(..), _)
        );
        let again = outcome && told.again(segment, node);
        let short = told.short(segment, node, self.law.graph.node(node));
        let far = match self.law.graph.node(node) {
            Node::Named(Part::Fires(of) | Part::Defeated(of, _) | Part::Level(of, _), _) => {
                regime::of(of).is_some()
            }
            _ => false,
        };
        let mut of = |parts: &[NodeId]| {
            if short {
                return Vec::new();
            }
            told.depth += usize::from(outcome);
            told.far += usize::from(far);
            let mut trees = Vec::new();
            for part in parts {
                let scope = told.depth > 0 && parts.len() > 1 && told.is_scope(self.law, *part);
                let known = self.outcome.value(segment, *part) == Tri::True;
                let needless =
                    told.far > 0 && value == Tri::True && self.needless(node, *part, known);
                if !(scope && known || needless) {
                    trees.push(self.branch(segment, *part, told));
                }
            }
            told.depth -= usize::from(outcome);
            told.far -= usize::from(far);
            trees
        };
        let (kind, parts) = match self.law.graph.node(node) {
            Node::And(v) => (Kind::All, of(v)),
            Node::Or(v) => (Kind::Any, of(v)),
            Node::Not(x) => (Kind::Not, of(&[*x])),
            Node::Count { exactly, n, of: v } => (
                Kind::Count {
                    exactly: *exactly,
                    n: *n,
                },
                of(v),
            ),
            Node::Atom {
                fact,
                predicate,
                gate,
            } => (
                Kind::Fact {
                    fact: *fact,
                    predicate: predicate.clone(),
                    applies: gate.map_or(Tri::True, |g| self.outcome.value(segment, g)),
                },
                Vec::new(),
            ),
            Node::Choice(i, v) => {
                let reading = self
                    .outcome
                    .segments
                    .get(segment)
                    .map_or(0, |s| s.reading(*i));
                let chosen: Vec<NodeId> = v.get(reading).copied().into_iter().collect();
                (Kind::Reading(*i, reading), of(&chosen))
            }
            Node::Named(Part::Reading(_), x) | Node::Burden(x) => {
                return self.branch(segment, *x, told);
            }
            Node::Ahead(x) => {
                return self.branch(self.shown(segment, *x, value), *x, told);
            }
            Node::Named(part @ (Part::Fires(_) | Part::Defeated(..) | Part::Level(..)), _)
                if !whole || again =>
            {
                (Kind::Named(part.clone()), Vec::new())
            }
            // Why another regime says so is told where it does; why not, or what it would hang on, is told
            // with that regime.
            Node::Named(
                part @ (Part::Fires(of) | Part::Defeated(of, _) | Part::Level(of, _)),
                _,
            ) if value != Tri::True && regime::of(of).is_some() => {
                (Kind::Named(part.clone()), Vec::new())
            }
            // What it comes to stands with the scores.
            Node::Named(part @ (Part::Scored(..) | Part::Assessed(Assessment::Score(_), _)), _) => {
                (Kind::Named(part.clone()), Vec::new())
            }
            Node::Named(part @ Part::Assessed(Assessment::Table(table), _), _) => {
                let (rows, others) = self.rows(segment, *table);
                more = if short { 0 } else { others };
                (Kind::Named(part.clone()), of(&rows))
            }
            Node::Named(part @ Part::Row(table, row), _) => {
                let cells: Vec<NodeId> = self.cells(*table, *row).into_iter().collect();
                (Kind::Named(part.clone()), of(&cells))
            }
            Node::Named(part, x) => (Kind::Named(part.clone()), of(&[*x])),
            Node::Window(..) => (Kind::Window, Vec::new()),
            // A sum stands under the name of its score, which has a page of its own.
            Node::Const(_) | Node::Weigh { .. } => (Kind::Constant, Vec::new()),
        };
        Tree {
            kind,
            value,
            parts,
            more,
        }
    }

    /// Whether a part of what holds in another regime says nothing of why: another way to it that is not
    /// so, or what does not stand against it. That is told with that regime.
    fn needless(&self, of: NodeId, part: NodeId, holds: bool) -> bool {
        let denial = |n: &NodeId| matches!(self.law.graph.node(*n), Node::Not(_));
        match self.law.graph.node(of) {
            Node::Or(_) => !holds,
            Node::And(all) => denial(&part) && !all.iter().all(denial),
            _ => false,
        }
    }

    /// Of this segment and the later ones the first in which a formula is what it is for all of them: what
    /// will be so is told of the day from which it is.
    fn shown(&self, segment: usize, node: NodeId, value: Tri) -> usize {
        let mut all = segment..self.outcome.segments.len();
        all.find(|s| self.outcome.value(*s, node) == value)
            .unwrap_or(segment)
    }

    /// The nodes of the version of a provision that shows its outcome.
    #[must_use]
    pub fn nodes(&self, outcome: &ProvisionOutcome) -> Option<&'a ProvisionNodes> {
        self.law.provisions.row(outcome.version)
    }

    /// Everything aimed at a provision, in a segment: its own exceptions first.
    #[must_use]
    pub fn attacks(&self, nodes: &'a ProvisionNodes, segment: usize) -> Vec<Attack<'a>> {
        let mut out = Vec::new();
        for (limb, node) in nodes.body.unless.iter().zip(&nodes.class.unless) {
            out.push(Attack {
                id: limb.label.clone(),
                title: &NO_TEXT,
                cites: &limb.cites,
                burden: limb.burden.as_deref(),
                value: self.outcome.value(segment, *node),
                own: true,
                node: *node,
                exception: None,
            });
        }
        for (target, node) in &nodes.class.attackers {
            let value = self.outcome.value(segment, *node);
            match target {
                Target::Provision(v) => {
                    let exception = &self.law.provisions[v];
                    let p = &self.program.provisions[exception.provision];
                    // What is stayed is in the law all the same.
                    if p.stay.is_some() {
                        continue;
                    }
                    // A version whose days are over says nothing in this segment.
                    if self.outcome.value(segment, exception.class.window) == Tri::False {
                        continue;
                    }
                    out.push(Attack {
                        id: p.id.clone(),
                        title: &exception.body.title,
                        cites: &exception.body.cites,
                        burden: exception.body.burden.as_deref(),
                        value,
                        own: false,
                        node: exception.class.when,
                        exception: Some(exception),
                    });
                }
                Target::Scope(s, c) => {
                    let clause = self.program.scopes[s].clauses.get(*c);
                    if let Some(clause) = clause {
                        out.push(Attack {
                            id: clause.id.clone(),
                            title: &clause.text,
                            cites: &clause.cites,
                            burden: None,
                            value,
                            own: false,
                            node: *node,
                            exception: None,
                        });
                    }
                }
            }
        }
        out
    }

    /// What is known of a fact.
    #[must_use]
    pub fn state(&self, fact: FactId) -> State {
        self.facts.state(self.program, fact)
    }

    /// The value of one test, whatever its gate.
    #[must_use]
    pub fn test(&self, fact: FactId, predicate: &Predicate) -> Tri {
        let segment = self.outcome.segments.get(self.outcome.current);
        let day = segment
            .and_then(|s| s.from)
            .unwrap_or(jiff::civil::Date::MIN);
        let at = eval::Moment {
            day,
            asked: self.outcome.on,
        };
        eval::test(predicate, &self.facts.possible(self.program, fact), at)
    }
}

/// The reasons why a condition that fails clears a system: of everything that fails in it the author
/// says so (`clears because`), and the rest of it holds. Each is told by the name that it stands under.
#[must_use]
pub fn cleared(program: &Program, tree: &Tree) -> Vec<(Part, ClearsId)> {
    let mut out = Vec::new();
    if tree.value == Tri::False && !clears(program, tree, None, &mut out) {
        out.clear();
    }
    out
}

/// Whether reasons are given for the failure of a part; they are gathered.
fn clears(
    program: &Program,
    tree: &Tree,
    around: Option<(&Part, ClearsId)>,
    out: &mut Vec<(Part, ClearsId)>,
) -> bool {
    let given = |out: &mut Vec<(Part, ClearsId)>| {
        if let Some((part, id)) = around
            && !out.iter().any(|(_, known)| *known == id)
        {
            out.push((part.clone(), id));
        }
        around.is_some()
    };
    match &tree.kind {
        Kind::All => {
            let failing = || tree.parts.iter().filter(|p| p.value != Tri::True);
            let holds = |p: &Tree| p.value == Tri::True && !matches!(p.kind, Kind::Window);
            if around.is_none() && !tree.parts.iter().any(holds) {
                return false;
            }
            let mut own = Vec::new();
            let mut all = failing().next().is_some();
            for part in failing() {
                all &= part.value == Tri::False && clears(program, part, around, &mut own);
            }
            if !all {
                return given(out);
            }
            own.retain(|(_, id)| !out.iter().any(|(_, known)| known == id));
            out.extend(own);
            true
        }
        // One way to meet it is enough to tell.
        Kind::Any if around.is_none() => tree.parts.iter().any(|p| clears(program, p, None, out)),
        Kind::Reading(..) => tree.parts.iter().any(|p| clears(program, p, around, out)),
        Kind::Named(part) => {
            let own = program.clearing(part).map(|id| (part, id));
            let inner = own.or(around);
            tree.parts.iter().any(|p| clears(program, p, inner, out))
        }
        _ => given(out),
    }
}

/// The parts of a tree that make its value what it is: for a conjunction that fails the first
/// part that fails, for an alternative that holds the first part that holds, and so on.
#[must_use]
pub fn decisive(tree: &Tree) -> Tree {
    let keep: Vec<&Tree> = match (&tree.kind, tree.value) {
        (Kind::All, Tri::True) | (Kind::Any, Tri::False) | (Kind::Count { .. }, _) => tree
            .parts
            .iter()
            .filter(|p| !matches!(p.kind, Kind::Window | Kind::Constant))
            .collect(),
        (Kind::All, Tri::False) => first(tree, Tri::False),
        (Kind::Any, Tri::True) => first(tree, Tri::True),
        (Kind::All | Kind::Any, Tri::Unknown) => tree
            .parts
            .iter()
            .filter(|p| p.value == Tri::Unknown)
            .collect(),
        _ => tree.parts.iter().collect(),
    };
    let parts: Vec<Tree> = keep.into_iter().map(decisive).collect();
    // One part alone stands for its junction.
    if matches!(tree.kind, Kind::All | Kind::Any)
        && parts.len() == 1
        && let Some(only) = parts.first()
        && only.value == tree.value
    {
        return only.clone();
    }
    Tree {
        kind: tree.kind.clone(),
        value: tree.value,
        parts,
        more: tree.more,
    }
}

fn first(tree: &Tree, value: Tri) -> Vec<&Tree> {
    tree.parts
        .iter()
        .find(|p| p.value == value && !matches!(p.kind, Kind::Window))
        .or_else(|| tree.parts.iter().find(|p| p.value == value))
        .into_iter()
        .collect()
}
