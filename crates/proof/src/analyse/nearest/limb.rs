//! What is not so today: the way from a whole provision to the part of its condition that the answer
//! decides.

use std::cmp::Reverse;

use super::target::{Shows, Target};
use super::{Look, Stands, Step, Variant};
use solon_law::program::{FactId, Node, NodeId, ScopeId, Target as Aim, VersionId};
use solon_verdict::eval::{Tri, Valuation as _};

/// The way, from the whole to the part.
pub(super) fn limb(
    look: &Look<'_>,
    target: &Target,
    shows: &Shows,
    fact: FactId,
    variant: &Variant<'_>,
) -> Vec<Step> {
    let way = Way {
        look,
        variant,
        stretch: shows.stretch,
        fact,
    };
    match target.stands {
        Stands::Clause(scope, clause) => way.clause(scope, clause),
        Stands::Rule(_) => way.rule(shows.version),
    }
}

#[derive(Clone, Copy)]
struct Way<'a> {
    look: &'a Look<'a>,
    variant: &'a Variant<'a>,
    stretch: usize,
    fact: FactId,
}

impl Way<'_> {
    fn today(&self, node: NodeId) -> Tri {
        self.variant.today(self.stretch, node)
    }

    fn then(&self, node: NodeId) -> Tri {
        self.variant.value(self.stretch, node)
    }

    fn changes(&self, node: NodeId) -> bool {
        self.today(node) != self.then(node)
    }

    fn clause(&self, scope: ScopeId, clause: usize) -> Vec<Step> {
        let node = self.look.law.scopes[scope].clauses.get(clause);
        let mut out = vec![Step::Clause(scope, clause)];
        out.extend(node.into_iter().flat_map(|n| self.down(*n)));
        out
    }

    fn rule(&self, version: Option<VersionId>) -> Vec<Step> {
        let Some(nodes) = version.and_then(|v| self.look.law.provisions.row(v)) else {
            return Vec::new();
        };
        let class = &nodes.class;
        if self.then(class.when) > self.today(class.when) {
            return self.down(class.when);
        }
        if self.then(class.window) > self.today(class.window) {
            let mut out = vec![Step::Days];
            out.extend(self.down(class.window));
            return out;
        }
        let falls = |n: NodeId| self.then(n) < self.today(n);
        if let Some((i, node)) = class.unless.iter().enumerate().find(|(_, n)| falls(**n)) {
            let mut out = vec![Step::Unless(i)];
            out.extend(self.down(*node));
            return out;
        }
        if let Some((aim, node)) = class.attackers.iter().find(|(_, n)| falls(*n)) {
            let mut out = vec![match aim {
                Aim::Provision(v) => Step::Exception(*v),
                Aim::Scope(s, c) => Step::Clause(*s, *c),
            }];
            out.extend(self.down(*node));
            return out;
        }
        for (s, nodes) in self.look.law.scopes.iter() {
            if self.then(nodes.in_scope) <= self.today(nodes.in_scope) {
                continue;
            }
            if let Some(c) = nodes.clauses.iter().position(|n| self.changes(*n)) {
                return self.clause(s, c);
            }
        }
        Vec::new()
    }

    /// From a formula down along what changes with the answer, as far as a test.
    fn down(&self, node: NodeId) -> Vec<Step> {
        let mut out = Vec::new();
        let (mut way, mut next) = (*self, Some(node));
        while let Some(node) = next {
            match way.look.law.graph.node(node) {
                Node::Atom { gate, .. } => {
                    out.push(Step::Node(node));
                    // The question comes to be asked.
                    next = gate.filter(|g| !way.reads_itself(node) && way.changes(*g));
                    continue;
                }
                Node::Named(..) | Node::Choice(..) => out.push(Step::Node(node)),
                Node::Ahead(part) => way = way.ahead(*part),
                _ => {}
            }
            let parts = way.variant.live_parts(way.stretch, node);
            let changing = parts.iter().copied().filter(|p| way.changes(*p));
            // Of several the one that is missing today, and comes to hold for sure; the first of those.
            next = changing.min_by_key(|p| (Reverse(way.then(*p)), way.today(*p)));
        }
        out
    }

    /// The same way on the first days from these on, on which a formula changes.
    fn ahead(self, node: NodeId) -> Self {
        let later = self.stretch..self.variant.segments();
        let mut ways = later.map(|stretch| Way { stretch, ..self });
        ways.find(|way| way.changes(node)).unwrap_or(self)
    }

    fn reads_itself(&self, atom: NodeId) -> bool {
        matches!(self.look.law.graph.node(atom), Node::Atom { fact, .. } if *fact == self.fact)
    }
}
