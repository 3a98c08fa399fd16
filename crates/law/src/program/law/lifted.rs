//! The law as it will stand once exclusions are over that hold for now.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::Law;
use crate::program::{Cond, Operation, ScopeId};

/// Clauses of scopes, by position.
type Clauses = Vec<(ScopeId, usize)>;

/// The laws that were made so far. Copies of a law share them.
#[derive(Clone, Debug, Default)]
pub struct Lifted(Arc<Mutex<BTreeMap<Clauses, Option<Arc<Law>>>>>);

impl Law {
    /// What a verdict hangs on ([`Law::cone`]) of the same law where these clauses of scopes hold of nothing,
    /// made once; `None` where it cannot be consulted so. Clauses and scopes stay in their places.
    #[must_use]
    pub fn lifted(&self, clauses: &[(ScopeId, usize)]) -> Option<Arc<Law>> {
        let known = &mut self.lifted.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(law) = known.get(clauses) {
            return law.clone();
        }
        let law = self.without(clauses).map(|law| Arc::new(law.cone()));
        known.insert(clauses.to_vec(), law.clone());
        law
    }

    fn without(&self, clauses: &[(ScopeId, usize)]) -> Option<Law> {
        let mut program = (*self.program).clone();
        for (scope, clause) in clauses {
            let clause = program.scopes[*scope].clauses.get_mut(*clause)?;
            clause.cond = Cond::Or(Vec::new());
            let id = clause.id.clone();
            for amendment in program.amendments.values_mut() {
                amendment
                    .operations
                    .retain(|o| !matches!(o, Operation::Scope(own, ..) if *own == id));
            }
        }
        Arc::new(program).consult(&self.view).ok()
    }
}
