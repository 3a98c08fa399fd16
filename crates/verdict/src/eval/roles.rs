//! Roles that are open for want of answers alone. Whoever surely holds another role is not taken for
//! the holder of one that only a question which nobody asked could give.

use std::collections::BTreeSet;

use super::{Case, Query, RoleOutcome, Tri, trace};
use crate::facts::{Answer, Silence, State};
use solon_law::program::FactId;

/// So many questions are tried one by one, to find the one on which a role hangs.
const TRIED: usize = 8;

/// Marks roles that are open although no answer leaves them open: with no and nothing for what was
/// not asked they are not held. Of their questions those are kept that close them by themselves.
pub(super) fn unasked(case: &Case<'_>, query: &Query, roles: &mut [RoleOutcome]) {
    let (program, law) = (case.program(), case.law());
    if !roles.iter().any(|r| r.value == Tri::True) {
        return;
    }
    let silent = |fact: &FactId| {
        let answer = case.facts().get(*fact);
        answer.is_none_or(|a| a.silence == Some(Silence::NotAsked))
    };
    let open = roles.iter().filter(|r| r.value == Tri::Unknown);
    let all: BTreeSet<FactId> = open.flat_map(|r| &r.missing).copied().collect();
    let mut all: Vec<FactId> = all.into_iter().filter(silent).collect();
    if all.is_empty() {
        return;
    }
    // A question behind another is more likely the one that a role is about.
    all.sort_by_key(|f| law.gates[f].is_none());
    let closed = |none: &[FactId]| -> Vec<bool> {
        let other = case.with(|facts| {
            for fact in none {
                facts.set(*fact, Answer::plain(State::none(program, *fact)));
            }
        });
        let trace = trace::trace(&other, query);
        let holds = law.roles.iter().map(|role| {
            let ahead = trace.segments.iter().skip(trace.current);
            ahead.map(|s| s.value(role.holds)).max()
        });
        holds.map(|v| v == Some(Tri::False)).collect()
    };
    let without = closed(&all);
    let is = |list: &[bool], role: usize| list.get(role).copied().unwrap_or(false);
    for role in roles.iter_mut() {
        role.unasked = role.value == Tri::Unknown && is(&without, role.role);
    }
    if !roles.iter().any(|r| r.unasked) {
        return;
    }
    let tried: Vec<(FactId, Vec<bool>)> = all
        .iter()
        .take(TRIED)
        .map(|f| (*f, closed(std::slice::from_ref(f))))
        .collect();
    for role in roles.iter_mut().filter(|r| r.unasked) {
        let mut single = tried.iter().filter(|(f, _)| role.missing.contains(f));
        match single.find(|(_, closes)| is(closes, role.role)) {
            Some((fact, _)) => role.missing = vec![*fact],
            None => role.missing.retain(silent),
        }
    }
}
