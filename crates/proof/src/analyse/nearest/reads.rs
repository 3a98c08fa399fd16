//! Which questions a formula hangs on.

use solon_law::program::{Fact, FactId, Law, Node, NodeId, Program, Table};
use solon_verdict::facts::Facts;

/// Sets of facts, one for each formula: those that it reads.
pub(super) struct Reads {
    words: usize,
    bits: Vec<u64>,
    /// Of each fact itself, and those of which what is known follows from it.
    derived: Table<Fact, Vec<FactId>>,
}

impl Reads {
    pub(super) fn new(program: &Program, law: &Law, facts: &Facts) -> Reads {
        let words = program.facts.len().div_ceil(64);
        let mut derived = program.facts.map(|fact, _| vec![fact]);
        let read = program.facts.map(|fact, _| {
            let sources = facts.sources(program, fact);
            for source in &sources {
                let of = &mut derived[source];
                if !of.contains(&fact) {
                    of.push(fact);
                }
            }
            set(words, &sources)
        });
        let mut bits = vec![0; words * law.graph.nodes().len()];
        for (id, node) in law.graph.nodes().iter() {
            let (before, own) = bits.split_at_mut(id.index() * words);
            let mut add = |more: &[u64]| own.iter_mut().zip(more).for_each(|(a, b)| *a |= b);
            for part in node.parts() {
                let at = part.index() * words;
                add(before.get(at..at + words).unwrap_or_default());
            }
            if let Node::Atom { fact, .. } = node {
                add(&read[fact]);
            }
        }
        Reads {
            words,
            bits,
            derived,
        }
    }

    /// A fact, and those of which what is known follows from it.
    pub(super) fn derived(&self, fact: FactId) -> &[FactId] {
        &self.derived[fact]
    }

    /// A set of some facts.
    pub(super) fn set(&self, facts: &[FactId]) -> Vec<u64> {
        set(self.words, facts)
    }

    pub(super) fn of(&self, node: NodeId) -> &[u64] {
        let at = node.index() * self.words;
        self.bits.get(at..at + self.words).unwrap_or_default()
    }

    pub(super) fn has(&self, node: NodeId, fact: FactId) -> bool {
        let word = self.of(node).get(fact.index() / 64);
        word.is_some_and(|w| w >> (fact.index() % 64) & 1 == 1)
    }
}

fn set(words: usize, facts: &[FactId]) -> Vec<u64> {
    let mut out = vec![0; words];
    for fact in facts {
        if let Some(word) = out.get_mut(fact.index() / 64) {
            *word |= 1 << (fact.index() % 64);
        }
    }
    out
}
