//! What becomes of a system that is out of scope for now alone.

use std::sync::Arc;

use super::conclude;
use solon_law::program::{Cond, Operation, Program, ScopeEffect};
use solon_verdict::eval::{Case, Once, Outcome, Query, Tri, Verdict};

/// The outcome once the exclusions that hold for now are over, where they alone keep the system out.
pub(super) fn once(case: &Case<'_>, query: &Query, outcome: &Outcome) -> Option<Once> {
    let (program, law) = (case.program(), case.law());
    if outcome.scope.verdict != Verdict::Out {
        return None;
    }
    let mut other: Option<Program> = None;
    let mut clauses = Vec::new();
    for found in &outcome.scope.clauses {
        let clause = program.scopes[found.scope].clauses.get(found.clause)?;
        if !clause.for_now || clause.effect != ScopeEffect::Excluded || found.value != Tri::True {
            continue;
        }
        let copy = other.get_or_insert_with(|| program.clone());
        // The clause stays in its place, so that positions are the same, and holds of nothing.
        let never = copy.scopes[found.scope].clauses.get_mut(found.clause)?;
        never.cond = Cond::Or(Vec::new());
        for amendment in copy.amendments.values_mut() {
            amendment
                .operations
                .retain(|o| !matches!(o, Operation::Scope(id, ..) if *id == clause.id));
        }
        clauses.push((found.scope, found.clause));
    }
    let law = Arc::new(other?).consult(&law.view).ok()?;
    let then = conclude(&Case::new(&law, case.facts()).ok()?, query);
    (then.scope.verdict != Verdict::Out).then_some(Once {
        clauses,
        verdict: then.scope.verdict,
        scales: then.scales,
    })
}
