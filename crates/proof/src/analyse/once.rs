//! What becomes of a system that is out of scope for now alone.

use super::tighten::tighten_concluded;
use solon_law::program::ScopeEffect;
use solon_verdict::eval::{Case, Once, Outcome, Query, Tri, Verdict, verdict_bounds};

/// The outcome once the exclusions that hold for now are over, where they alone keep the system out.
pub(super) fn once(case: &Case<'_>, query: &Query, outcome: &Outcome) -> Option<Once> {
    let (program, law) = (case.program(), case.law());
    if outcome.scope.verdict != Verdict::Out {
        return None;
    }
    let mut clauses = Vec::new();
    for found in &outcome.scope.clauses {
        let clause = program.scopes[found.scope].clauses.get(found.clause)?;
        if clause.for_now && clause.effect == ScopeEffect::Excluded && found.value == Tri::True {
            clauses.push((found.scope, found.clause));
        }
    }
    if clauses.is_empty() {
        return None;
    }
    let cone = law.lifted(&clauses)?;
    let case = Case::new(&cone, case.facts()).ok()?;
    let mut then = verdict_bounds(&case, query);
    tighten_concluded(&case, query, &mut then);
    (then.scope.verdict != Verdict::Out).then_some(Once {
        clauses,
        verdict: then.scope.verdict,
        scales: then.scales,
    })
}
