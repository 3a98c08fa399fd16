//! Outcomes that were worked out already. In a register many descriptions give the same answers, at the
//! beginning most of them; what comes of these is the same.

use std::collections::HashMap;
use std::hash::{Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, PoisonError};

use rustc_hash::{FxBuildHasher, FxHasher};

use crate::eval::Outcome;
use crate::facts::{Answer, Facts, Silence, State};
use crate::program::{Fact, FactId, Law, Node, Program, Ratio, Table};

/// So many parts are locked apart, so that threads seldom wait.
const PARTS: usize = 16;
/// So many outcomes are kept in a part; then it begins anew.
const KEPT: usize = 128;

/// What an outcome hangs on of an answer: all but where it stands, and in whose words.
type Told<S> = (FactId, S, Option<Silence>, bool, bool);

fn told((fact, answer): (FactId, &Answer)) -> Told<&State> {
    let (assumed, shown) = (answer.assumed, answer.evidence.is_some());
    (fact, &answer.state, answer.silence, assumed, shown)
}

/// What came of some answers.
#[derive(Debug)]
struct Came {
    told: Vec<Told<State>>,
    outcome: Arc<Outcome>,
}

/// Outcomes under one law, by the answers.
#[derive(Debug)]
pub(super) struct Known {
    /// The questions whose answers an outcome hangs on.
    read: Table<Fact, bool>,
    /// By a hash of the answers; of several with the same one the last is kept.
    parts: [Mutex<HashMap<u64, Came, FxBuildHasher>>; PARTS],
}

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
        todo.extend(made_of(program, fact));
    }
    read
}

/// The questions that one hangs on where it is worked out: the earliest of days, a ratio.
pub(super) fn made_of(program: &Program, fact: FactId) -> impl Iterator<Item = FactId> {
    let own = &program.facts[fact];
    let days = own.earliest.iter().copied();
    days.chain(own.ratio.iter().flat_map(Ratio::parts))
}

impl Known {
    /// None yet, under a law of which outcomes say what hangs on its formulas.
    pub(super) fn under(law: &Law) -> Known {
        Known {
            read: read(law),
            parts: Default::default(),
        }
    }

    fn told<'a>(&'a self, facts: &'a Facts) -> impl Iterator<Item = Told<&'a State>> {
        let read = |(fact, _): &(FactId, &Answer)| self.read[fact];
        facts.answered().filter(read).map(told)
    }

    /// The outcome for some answers; `work` is asked where it is not known yet.
    pub(super) fn or(&self, facts: &Facts, work: impl FnOnce() -> Outcome) -> Arc<Outcome> {
        let mut hash = FxHasher::default();
        self.told(facts).for_each(|told| told.hash(&mut hash));
        let hash = hash.finish();
        let part = usize::try_from(hash >> 32).unwrap_or(0) % PARTS;
        let Some(part) = self.parts.get(part) else {
            return Arc::new(work());
        };
        let lock = || part.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(came) = lock().get(&hash) {
            let known = came.told.iter();
            let known = known.map(|(f, state, silence, a, s)| (*f, state, *silence, *a, *s));
            if known.eq(self.told(facts)) {
                return Arc::clone(&came.outcome);
            }
        }
        // Another thread may be at the same: it comes to the same.
        let outcome = Arc::new(work());
        let own = self.told(facts);
        let told = own.map(|(f, state, silence, a, s)| (f, state.clone(), silence, a, s));
        let came = Came {
            told: told.collect(),
            outcome: Arc::clone(&outcome),
        };
        let mut known = lock();
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(hash, came);
        outcome
    }
}
