//! Roles that are open for want of answers alone. Whoever surely holds another role is not taken for
//! the holder of one that only a question which nobody asked could give.

use super::{Query, RoleOutcome, Tri, walk};
use crate::facts::{Facts, Silence, State};
use crate::program::{FactId, Law, Program};

/// So many questions are tried one by one, to find the one on which a role hangs.
const TRIED: usize = 8;

/// Marks roles that are open although no answer leaves them open: with no and nothing for what was
/// not asked they are not held. Of their questions those are kept that close them by themselves.
pub(super) fn unasked(
    program: &Program,
    law: &Law,
    facts: &Facts,
    query: &Query,
    roles: &mut [RoleOutcome],
) {
    if !roles.iter().any(|r| r.value == Tri::True) {
        return;
    }
    for role in roles.iter_mut().filter(|r| r.value == Tri::Unknown) {
        let Some(holds) = law.roles.get(role.role).map(|r| r.holds) else {
            continue;
        };
        let asked = |fact: &FactId| {
            let answer = facts.get(*fact);
            answer.is_some_and(|a| a.silence != Some(Silence::NotAsked))
        };
        let silent: Vec<FactId> = role.missing.iter().copied().filter(|f| !asked(f)).collect();
        let held_without = |none: &[FactId]| {
            let mut facts = facts.clone();
            for fact in none {
                facts.set(
                    *fact,
                    crate::facts::Answer::plain(State::none(program, *fact)),
                );
            }
            let walked = walk::walk_parts(program, law, &facts, query, false);
            let ahead = walked.segments.iter().skip(walked.current);
            ahead.map(|s| s.value(holds)).max() != Some(Tri::False)
        };
        if silent.is_empty() || held_without(&silent) {
            continue;
        }
        role.unasked = true;
        let single = silent
            .iter()
            .take(TRIED)
            .find(|f| !held_without(std::slice::from_ref(*f)));
        role.missing = single.map_or(silent.clone(), |f| vec![*f]);
    }
}
