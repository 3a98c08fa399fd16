//! A condition, taken apart into the things that it asks for all at once, and what may become of each
//! while some questions are open.

use std::collections::{BTreeMap, BTreeSet};

use super::Finder;
use crate::analyse::Formula;
use crate::analyse::days::{Known, Questions, Readings};
use solon_law::program::algebra::{Algebra as _, Bounds, LeftOpen, meaning};
use solon_law::program::{FactId, Node, NodeId, Part, Predicate};

/// So many ways to meet a condition, and so many things that it asks for, are told apart; what is left is
/// taken as a whole. Terms that read the one before twice have no end of either.
const APART: usize = 1_000;

/// A thing that a rule asks for together with others.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) node: NodeId,
    /// The names under which it stands, the outermost first.
    pub(super) names: Vec<Part>,
    /// The questions that it puts.
    pub(super) facts: BTreeSet<FactId>,
    /// It reads what other provisions come to.
    pub(super) outcomes: bool,
}

impl Finder<'_> {
    pub(super) fn at(&self, node: NodeId) -> Formula {
        self.days.at(0, node)
    }

    /// What stands under a node as the law is in the end, under a contested point its default; of a
    /// test, not what opens its question.
    fn below(&self, node: NodeId) -> &[NodeId] {
        let law = self.side.law;
        match law.graph.node(node) {
            Node::Atom { .. } => &[],
            _ => {
                let reading = |id| Some(self.query.reading(law, id, self.query.on));
                law.graph.live_parts(node, reading)
            }
        }
    }

    /// The questions that a node puts; what opens them is left aside.
    pub(super) fn facts(&self, node: NodeId) -> BTreeSet<FactId> {
        let (mut out, mut todo) = (BTreeSet::new(), vec![node]);
        let mut seen = BTreeSet::new();
        while let Some(node) = todo.pop() {
            let settled = [Formula::TRUE, Formula::FALSE].contains(&self.at(node));
            if settled || !seen.insert(node) {
                continue;
            }
            if let Node::Atom { fact, .. } = self.side.law.graph.node(node) {
                out.extend(self.side.program.asked_for(*fact));
            }
            todo.extend(self.below(node));
        }
        out
    }

    fn reads_outcomes(&self, node: NodeId) -> bool {
        // What stands in several places is looked at once.
        let (mut todo, mut seen) = (vec![node], BTreeSet::new());
        while let Some(node) = todo.pop() {
            if !seen.insert(node) {
                continue;
            }
            match self.side.law.graph.node(node) {
                Node::Named(part, _) if outcome(part) => return true,
                _ => todo.extend(self.below(node)),
            }
        }
        false
    }

    /// The questions that open a question.
    pub(super) fn opened_by(&self, fact: FactId) -> BTreeSet<FactId> {
        let gate = |f: FactId| self.side.law.gates[f];
        let (mut out, mut todo) = (BTreeSet::new(), vec![fact]);
        while let Some(fact) = todo.pop() {
            for next in gate(fact).map(|g| self.facts(g)).unwrap_or_default() {
                if out.insert(next) {
                    todo.push(next);
                }
            }
        }
        out
    }

    /// The ways in which a condition can be met, if it is a choice of such: each is a rule of its own.
    fn ways(&self, node: NodeId, names: &[Part]) -> Vec<(NodeId, Vec<Part>)> {
        let mut out = Vec::new();
        self.add_ways(node, names, &mut out);
        out
    }

    fn add_ways(&self, node: NodeId, names: &[Part], out: &mut Vec<(NodeId, Vec<Part>)>) {
        let graph = &self.side.law.graph;
        match graph.node(node) {
            _ if out.len() >= APART => out.push((node, names.to_vec())),
            Node::Or(parts) => {
                let live = parts.iter().filter(|p| self.at(**p) != Formula::FALSE);
                live.for_each(|p| self.add_ways(*p, names, out));
            }
            Node::Named(part, x) if !outcome(part) => {
                let names = [names, std::slice::from_ref(part)].concat();
                match graph.node(*x) {
                    Node::Or(_) | Node::Named(..) | Node::Choice(..) => {
                        self.add_ways(*x, &names, out);
                    }
                    _ => out.push((*x, names)),
                }
            }
            Node::Choice(..) => {
                let live = self.below(node).iter();
                live.for_each(|x| self.add_ways(*x, names, out));
            }
            _ => out.push((node, names.to_vec())),
        }
    }

    /// A condition in each way to meet it: what it asks for all at once, first of all what it is about.
    /// That is the first thing, other than a role, which says whose description it is; if it can be so
    /// in several ways, these are ways to meet the whole.
    pub(super) fn taken(&self, when: NodeId) -> Vec<Vec<Unit>> {
        let mut out = Vec::new();
        for (way, names) in self.ways(when, &[]) {
            let mut units = Vec::new();
            self.units(way, &names, &mut units);
            let Some(first) = self.subject(&units) else {
                continue;
            };
            let subject = units.remove(first);
            for (one, names) in self.ways(subject.node, &subject.names) {
                let mut own = Vec::new();
                self.units(one, &names, &mut own);
                if let Some(at) = self.subject(&own)
                    && let Some(own) = own.get_mut(..=at)
                {
                    own.rotate_right(1);
                }
                out.push([own, units.clone()].concat());
            }
        }
        out
    }

    /// Which of the things that are asked for together is the subject.
    fn subject(&self, units: &[Unit]) -> Option<usize> {
        let roles = self.side.program.fact("roles");
        let role = |u: &Unit| u.facts.iter().all(|f| Some(*f) == roles);
        let first = units.iter().position(|u| !role(u));
        first.or((!units.is_empty()).then_some(0))
    }

    /// What is asked for all at once.
    fn units(&self, node: NodeId, names: &[Part], out: &mut Vec<Unit>) {
        if self.at(node) == Formula::TRUE {
            return;
        }
        let mut parts = match self.side.law.graph.node(node) {
            Node::And(parts) => parts.clone(),
            Node::Or(parts) => parts.clone(),
            _ => Vec::new(),
        };
        match self.side.law.graph.node(node) {
            _ if out.len() >= APART => {}
            Node::And(_) => {
                for part in parts {
                    self.units(part, names, out);
                }
                return;
            }
            // Of several versions of a condition, one is left.
            Node::Or(_) => {
                parts.retain(|p| self.at(*p) != Formula::FALSE);
                if let [only] = parts.as_slice() {
                    return self.units(*only, names, out);
                }
            }
            Node::Named(part, x) if !outcome(part) => {
                let names = [names, std::slice::from_ref(part)].concat();
                return self.units(*x, &names, out);
            }
            Node::Burden(x) => return self.units(*x, names, out),
            Node::Choice(..) => {
                if let [x] = self.below(node) {
                    return self.units(*x, names, out);
                }
            }
            _ => {}
        }
        out.push(Unit {
            node,
            names: names.to_vec(),
            facts: self.facts(node),
            outcomes: self.reads_outcomes(node),
        });
    }

    /// That a node is true whatever is answered to some questions, as far as they are open, and that it
    /// may be. Only what hangs on these is looked at again.
    fn bounds(&mut self, node: NodeId, open: &BTreeSet<FactId>) -> (Formula, Formula) {
        let plain = (self.at(node), self.at(node));
        let below = match open.is_empty() {
            true => BTreeSet::new(),
            false => self.unsettled(node),
        };
        let law = self.side.law;
        let reads = |id: NodeId| match law.graph.node(id) {
            Node::Atom { fact, .. } => {
                let asked = self.side.program.asked_for(*fact);
                asked.iter().any(|f| open.contains(f))
            }
            _ => false,
        };
        let (mut values, mut other) = (BTreeMap::new(), BTreeSet::new());
        let mut bounds = Bounds {
            of: Questions {
                space: &mut self.analysis.space,
                side: &self.side,
                grid: &self.last,
                readings: Readings::Chosen(&self.query),
                burden: &mut |_, f| f,
                known: Known::Nothing,
                stretch: 0,
            },
            open: AnswersTo(open),
        };
        // Parts come before wholes.
        for id in below {
            let (test, parts) = (law.graph.node(id), law.graph.parts(id));
            let was = (self.days.at(0, id), self.days.at(0, id));
            let mut value = was;
            if reads(id) || parts.iter().any(|part| other.contains(part)) {
                for part in parts {
                    let plain = (self.days.at(0, *part), self.days.at(0, *part));
                    values.entry(*part).or_insert(plain);
                }
                let missing = &(Formula::FALSE, Formula::FALSE);
                let get = |part: NodeId| values.get(&part).unwrap_or(missing);
                value = meaning(&mut bounds, id, test, get, None);
            }
            if value != was {
                other.insert(id);
            }
            values.insert(id, value);
        }
        values.get(&node).copied().unwrap_or(plain)
    }

    /// What stands under a node and is not settled, with the node itself.
    fn unsettled(&self, node: NodeId) -> BTreeSet<NodeId> {
        let (mut out, mut todo) = (BTreeSet::new(), vec![node]);
        while let Some(node) = todo.pop() {
            let settled = [Formula::TRUE, Formula::FALSE].contains(&self.at(node));
            if !settled && out.insert(node) {
                todo.extend(self.side.law.graph.parts(node));
            }
        }
        out
    }

    /// That a node may be true, whatever is answered to some questions, and whatever is so of the law that
    /// is not known.
    pub(super) fn may(&mut self, node: NodeId, open: &BTreeSet<FactId>) -> Formula {
        let open: BTreeSet<FactId> = open.union(&self.unasked).copied().collect();
        self.bounds(node, &open).1
    }

    /// That a node is true, and that it may be, whatever is so of the law that is not known.
    pub(super) fn whatever(&mut self, node: NodeId) -> (Formula, Formula) {
        let open = std::mem::take(&mut self.unasked);
        let bounds = self.bounds(node, &open);
        self.unasked = open;
        bounds
    }
}

/// The answers to some questions.
struct AnswersTo<'a>(&'a BTreeSet<FactId>);

impl LeftOpen<Questions<'_, '_>, Formula> for AnswersTo<'_> {
    fn atom(
        &mut self,
        of: &mut Questions<'_, '_>,
        node: NodeId,
        fact: FactId,
        predicate: &Predicate,
    ) -> (Formula, Formula) {
        let asked = of.side.program.asked_for(fact);
        if asked.iter().any(|f| self.0.contains(f)) {
            return (Formula::FALSE, Formula::TRUE);
        }
        let test = of.atom(node, fact, predicate);
        (test, test)
    }
}

/// Whether a name stands for what other provisions come to.
fn outcome(part: &Part) -> bool {
    // An assessment stands for itself: its rows are no conditions of the rule that tests it.
    matches!(
        part,
        Part::Fires(_) | Part::Defeated(..) | Part::Level(..) | Part::Assessed(..) | Part::Row(..)
    )
}
