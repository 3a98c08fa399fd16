//! Outcomes that were worked out already. In a register many descriptions give the same answers, at the
//! beginning most of them; what comes of these is the same.

use std::collections::HashMap;
use std::hash::{BuildHasher as _, BuildHasherDefault, DefaultHasher};
use std::sync::{Arc, Mutex, PoisonError};

use crate::eval::Outcome;
use crate::facts::{Facts, Silence, State};
use crate::program::{Fact, FactId, Law, Node, Ratio, Table};

/// So many parts are locked apart, so that threads seldom wait.
const PARTS: usize = 16;
/// So many outcomes are kept in a part; then it begins anew.
const KEPT: usize = 128;

/// What an outcome hangs on of an answer: all but where it stands, and in whose words.
type Told = (FactId, State, Option<Silence>, bool, bool);

/// Outcomes under one law, by the answers.
#[derive(Debug)]
pub(super) struct Known {
    /// The questions whose answers an outcome hangs on.
    read: Table<Fact, bool>,
    parts: [Mutex<HashMap<Vec<Told>, Arc<Outcome>, Fixed>>; PARTS],
}

/// The same on every machine.
type Fixed = BuildHasherDefault<DefaultHasher>;

/// The questions that some formula of a law asks; and those that do not always apply, since what is
/// answered although it does not apply is told.
fn read(law: &Law) -> Table<Fact, bool> {
    let program = law.program();
    let mut read = program.facts.map(|fact, _| law.gates[fact].is_some());
    let atoms = law.graph.nodes().values().filter_map(|node| match node {
        Node::Atom { fact, .. } => Some(*fact),
        _ => None,
    });
    let mut todo: Vec<FactId> = atoms.chain(law.awaited.iter().copied()).collect();
    while let Some(fact) = todo.pop() {
        read[fact] = true;
        let own = &program.facts[fact];
        todo.extend(own.earliest.iter().copied());
        todo.extend(own.ratio.iter().flat_map(Ratio::parts));
    }
    read
}

impl Known {
    /// None yet, under a law of which outcomes say what hangs on its formulas.
    pub(super) fn under(law: &Law) -> Known {
        Known {
            read: read(law),
            parts: Default::default(),
        }
    }

    fn told(&self, facts: &Facts) -> Vec<Told> {
        let each = facts.answered().filter(|(fact, _)| self.read[fact]);
        let each = each.map(|(fact, answer)| {
            let (assumed, shown) = (answer.assumed, answer.evidence.is_some());
            (fact, answer.state.clone(), answer.silence, assumed, shown)
        });
        each.collect()
    }

    /// The outcome for some answers; `work` is asked where it is not known yet.
    pub(super) fn or(&self, facts: &Facts, work: impl FnOnce() -> Outcome) -> Arc<Outcome> {
        let told = self.told(facts);
        let part = Fixed::default().hash_one(&told) >> 32;
        let part = usize::try_from(part).unwrap_or(0) % PARTS;
        let Some(part) = self.parts.get(part) else {
            return Arc::new(work());
        };
        let lock = || part.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = lock().get(&told) {
            return Arc::clone(found);
        }
        // Another thread may be at the same: it comes to the same.
        let outcome = Arc::new(work());
        let mut known = lock();
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(told, Arc::clone(&outcome));
        outcome
    }
}
