//! Which facts formulas read. Walks the graph of the consulted law; where an outcome is read, the
//! walk ends, because the facts behind it are read by the rule that gives it.

use std::collections::{BTreeMap, BTreeSet};

use crate::program::{
    Amount, FactId, Kind, Law, Limit, Node, NodeId, Part, Program, ProvisionNodes, regime,
};

/// How far a walk goes.
#[derive(Clone, Copy)]
struct Walk<'a> {
    law: &'a Law,
    /// Also the facts that decide whether a fact applies, and those behind outcomes of other regimes.
    gates: bool,
    /// All readings of a contested point, or those alone that are its default at some time.
    every_reading: bool,
}

impl Walk<'_> {
    /// The questions that are put; for a ratio its parts.
    fn facts(self, from: &[NodeId]) -> BTreeSet<FactId> {
        let program = self.law.program();
        let tested = self.tested(from).into_iter();
        tested.flat_map(|fact| program.asked_for(fact)).collect()
    }

    /// Whether what is behind an outcome counts, too: that of another regime, where everything is looked
    /// for that a result hangs on. Its rules are not among those that are gone through.
    fn goes_behind(self, name: &str) -> bool {
        self.gates && regime::of(name).is_some()
    }

    /// What is tested, ratios included.
    fn tested(self, from: &[NodeId]) -> BTreeSet<FactId> {
        let mut found = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open: Vec<NodeId> = from.to_vec();
        while let Some(id) = open.pop() {
            if !seen.insert(id) {
                continue;
            }
            match self.law.graph.node(id) {
                Node::Atom { fact, gate, .. } => {
                    found.insert(*fact);
                    if self.gates {
                        open.extend(gate.iter().copied());
                    }
                }
                Node::Named(
                    Part::Fires(name) | Part::Defeated(name, _) | Part::Level(name, _),
                    _,
                ) if !self.goes_behind(name) => {}
                Node::Choice(i, readings) if !self.every_reading => {
                    let defaults = self.law.defaults[i].iter();
                    open.extend(defaults.filter_map(|(_, r)| readings.get(*r)));
                }
                _ => open.extend(self.law.graph.parts(id)),
            }
        }
        found
    }
}

/// The formulas of a version that are its own: not those of what aims at it.
fn own(nodes: &ProvisionNodes) -> Vec<NodeId> {
    let mut out = vec![nodes.class.window, nodes.effect.window, nodes.class.when];
    out.extend(nodes.class.unless.iter().copied());
    out.extend(taken_over(nodes));
    out.extend(nodes.limits.iter().copied());
    out.extend(nodes.due.iter().copied());
    out
}

/// What tables come to that a version takes a level over from.
fn taken_over(nodes: &ProvisionNodes) -> impl Iterator<Item = NodeId> {
    let by = nodes.given.iter().filter_map(|given| given.by);
    by.map(|(_, comes_to)| comes_to)
}

/// The facts that formulas read, directly or through defines, under any reading.
#[must_use]
pub fn facts_of(law: &Law, from: &[NodeId]) -> BTreeSet<FactId> {
    Walk {
        law,
        gates: false,
        every_reading: true,
    }
    .facts(from)
}

/// The facts that one version of a provision reads, the dates of its deadlines and the amounts of
/// its limits included.
#[must_use]
pub fn read_by(law: &Law, nodes: &ProvisionNodes) -> BTreeSet<FactId> {
    let mut facts = facts_of(law, &own(nodes));
    facts.extend(nodes.body.due.iter().flat_map(|d| d.kind.facts()));
    for amount in nodes.body.limits.iter().flat_map(Limit::all_amounts) {
        if let Amount::Share(_, fact) = amount {
            facts.insert(*fact);
        }
    }
    facts
}

/// The ratios that one version of a provision reads.
#[must_use]
pub fn ratios_of(law: &Law, nodes: &ProvisionNodes) -> Vec<FactId> {
    let walk = Walk {
        law,
        gates: false,
        every_reading: true,
    };
    let mut tested: Vec<FactId> = walk.tested(&own(nodes)).into_iter().collect();
    tested.retain(|fact| law.program().facts[*fact].ratio.is_some());
    tested
}

/// The facts that decide whether a fact applies.
pub(super) fn gate(law: &Law, fact: FactId) -> BTreeSet<FactId> {
    let node = law.gates[fact];
    facts_of(law, &Vec::from_iter(node))
}

/// For each fact, the provisions that read it, in the order of the pack.
pub(super) fn used(program: &Program, law: &Law) -> BTreeMap<FactId, Vec<String>> {
    let mut out: BTreeMap<FactId, Vec<String>> = BTreeMap::new();
    let mut known = BTreeSet::new();
    for nodes in law.provisions.values() {
        let p = &program.provisions[nodes.provision];
        for fact in read_by(law, nodes) {
            // Several versions of one may read it.
            if known.insert((fact, nodes.provision)) {
                out.entry(fact).or_default().push(p.kind.named(&p.id));
            }
        }
    }
    out
}

/// The facts that a level, the scope or a role can depend on under the default readings, or under every
/// reading, with those that open them; `None` for a vocabulary, which has nothing that depends on its
/// facts.
pub(super) fn needed(law: &Law, every_reading: bool) -> Option<BTreeSet<FactId>> {
    let mut from: Vec<NodeId> = Vec::new();
    for nodes in law.provisions.values() {
        if matches!(nodes.kind, Kind::Rule | Kind::Exception) {
            from.extend([nodes.class.window, nodes.class.when]);
            from.extend(nodes.class.unless.iter().copied());
            from.extend(taken_over(nodes));
        }
    }
    from.extend(law.scopes.values().flat_map(|s| s.clauses.iter().copied()));
    for role in &law.roles {
        from.push(role.when);
        from.extend(role.unless.iter().copied());
    }
    let walk = Walk {
        law,
        gates: true,
        every_reading,
    };
    (!from.is_empty()).then(|| walk.facts(&from))
}
