//! Which questions a formula hangs on.

use solon_law::program::{FactId, Law, Node, NodeId, Program};
use solon_verdict::facts::Facts;

/// Sets of facts, one for each formula: those that it reads.
pub(super) struct Reads {
    words: usize,
    bits: Vec<u64>,
}

impl Reads {
    pub(super) fn new(program: &Program, law: &Law, facts: &Facts) -> Reads {
        let words = program.facts.len().div_ceil(64);
        let mut bits: Vec<u64> = Vec::with_capacity(words * law.graph.nodes().len());
        for node in law.graph.nodes().values() {
            let mut own = vec![0; words];
            for part in node.parts() {
                let at = part.index() * words;
                let part = bits.get(at..at + words).unwrap_or_default();
                own.iter_mut().zip(part).for_each(|(a, b)| *a |= b);
            }
            if let Node::Atom { fact, .. } = node {
                let read = set(words, &sources(program, facts, *fact));
                own.iter_mut().zip(&read).for_each(|(a, b)| *a |= b);
            }
            bits.extend(own);
        }
        Reads { words, bits }
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

/// The answers on which what is known of a fact hangs: its own, and, where it is the earliest of
/// other days and not answered, those; of a ratio, its parts.
pub(super) fn sources(program: &Program, facts: &Facts, fact: FactId) -> Vec<FactId> {
    let mut out = program.asked_for(fact);
    let mut at = 0;
    while let Some(next) = out.get(at).copied() {
        at += 1;
        let f = &program.facts[next];
        if facts.get(next).is_none_or(|a| a.silence.is_some()) {
            let more = f.earliest.iter().filter(|f| !out.contains(f));
            let more: Vec<FactId> = more.copied().collect();
            out.extend(more);
        }
    }
    out
}
