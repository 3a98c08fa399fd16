//! Scope clauses and roles as consolidated, to be compared.

use super::Show;
use super::terms::Used;
use crate::program::{AmendmentId, Law, Operation, Program, Role, ScopeClause, ScopeEffect};
use solon_messages::Lang;

/// The text of a scope clause, with its amendments and all terms that it uses; `None` when the
/// consulted law does not have it.
pub(in crate::report) fn clause_text(
    program: &Program,
    law: &Law,
    clause: &ScopeClause,
    lang: Lang,
) -> Option<String> {
    let consulted = |a: AmendmentId| law.counts(a);
    if !clause.inserted_by.is_none_or(consulted) {
        return None;
    }
    let mut show = Show::new(program, law, lang, &clause.cites);
    let mut used = Used::none(program, law);
    let effect = match &clause.effect {
        ScopeEffect::In => "in".to_owned(),
        ScopeEffect::Excluded => "excluded".to_owned(),
        ScopeEffect::Partial {
            keeps: true,
            patterns,
        } => format!("keeps {patterns}"),
        ScopeEffect::Partial { patterns, .. } => format!("removes {patterns}"),
    };
    show.line(&effect, 2, 4);
    show.line(&show.places(&clause.cites, true), 2, 4);
    show.days(&clause.applies);
    show.condition("", &clause.cond);
    used.cond(&clause.cond);
    for (amendment, day) in &law.amendments {
        let operations = &program.amendments[amendment].operations;
        for operation in operations {
            if let Operation::Scope(id, windows, cond) = operation
                && *id == clause.id
            {
                show.line(&day.to_string(), 2, 4);
                show.days(windows.as_deref().unwrap_or_default());
                if let Some(cond) = cond {
                    show.condition("", cond);
                    used.cond(cond);
                }
            }
        }
    }
    show.used(&used);
    Some(show.out)
}

/// The text of a role, with all terms that it uses.
pub(in crate::report) fn role_text(
    program: &Program,
    law: &Law,
    role: &Role,
    lang: Lang,
) -> String {
    let mut show = Show::new(program, law, lang, &role.cites);
    let mut used = Used::none(program, law);
    show.line(&show.places(&role.cites, true), 2, 4);
    show.condition("", &role.when);
    used.cond(&role.when);
    for limb in &role.unless {
        show.unless(limb);
        used.cond(&limb.cond);
    }
    show.used(&used);
    show.out
}
