//! Stays by courts and authorities.

use serde::{Deserialize, Serialize};

use super::{Cond, FactId, Predicate};

/// A stay by a court or an authority. It is an exception to what it is aimed at, on its days, in what
/// applies then and never in a classification; its condition reads whether it still holds where nobody
/// knows when it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// It holds back fines, not what rules and duties say.
    pub enforcement: bool,
    /// Whether it still holds, where its end is not known.
    pub holds: Option<FactId>,
}

impl Stay {
    /// Its condition as it is written: without that it still holds, where its end is not known.
    #[must_use]
    pub fn written(self, when: &Cond) -> Cond {
        let Some(holds) = self.holds.map(|f| Cond::Fact(f, Predicate::True)) else {
            return when.clone();
        };
        match when {
            Cond::And(parts) => {
                let own = parts.iter().filter(|p| **p != holds);
                Cond::And(own.cloned().collect())
            }
            other => other.clone(),
        }
    }
}
