//! What moves a system: the clauses and rules at which the move begins, with their places. Words
//! are put to them elsewhere.

use super::{ItemChange, Moved, Side};
use crate::report::names::cites;
use crate::report::wire::{Cite, Governs, Status};
use solon_messages::Lang;

/// One thing that moves a system.
#[derive(Clone, Debug)]
pub(in crate::report) enum Cause {
    /// A clause of the scope that now plays a part.
    Clause(Named),
    /// A clause of the scope that no longer does.
    NoClause(Named),
    /// A rule, a duty or a fine.
    Item {
        /// It.
        item: Named,
        /// What sets it aside on one side alone.
        by: Vec<Named>,
        /// Whether it is so set aside under the new rules, and not under the old ones.
        now: bool,
    },
}

/// Something by its id, with its places.
#[derive(Clone, Debug)]
pub(in crate::report) struct Named {
    /// The id.
    pub(super) id: String,
    /// The places.
    pub(super) cites: Vec<Cite>,
}

/// The causes of a move: clauses of the scope; else rules whose own text differs or that something
/// sets aside on one side alone; else all rules that stand otherwise; else duties and fines likewise.
pub(super) fn causes(m: &Moved, sides: [Side<'_>; 2], lang: Lang) -> Vec<Cause> {
    let mut out = scope(m, sides, lang);
    // Out of scope nothing is told of rules, so that they say nothing of why.
    let out_of_scope = |verdicts: &[Governs; 2]| verdicts.contains(&Governs::Out);
    if m.scope.as_ref().is_some_and(out_of_scope) {
        return out;
    }
    for list in [&m.rules, &m.duties, &m.penalties] {
        let begins = |c: &&ItemChange| c.text_differs || !c.set_aside_by.is_empty();
        let first: Vec<&ItemChange> = list.iter().filter(begins).collect();
        let these = if first.is_empty() {
            list.iter().collect()
        } else {
            first
        };
        out.extend(these.into_iter().map(|c| item(c, sides, lang)));
        if !out.is_empty() {
            break;
        }
    }
    out
}

fn scope(m: &Moved, [old, new]: [Side<'_>; 2], lang: Lang) -> Vec<Cause> {
    let Some([before, after]) = &m.scope_by else {
        return Vec::new();
    };
    let came = after.iter().filter(|id| !before.contains(id));
    let went = before.iter().filter(|id| !after.contains(id));
    came.map(|id| Cause::Clause(clause(new, id, lang)))
        .chain(went.map(|id| Cause::NoClause(clause(old, id, lang))))
        .collect()
}

fn clause(side: Side<'_>, id: &str, lang: Lang) -> Named {
    let mut clauses = side.program.scopes.values().flat_map(|s| &s.clauses);
    let clause = clauses.find(|c| c.id == id);
    let places = clause.map(|c| cites(side.program, &c.cites, lang));
    Named {
        id: id.to_owned(),
        cites: places.unwrap_or_default(),
    }
}

fn item(c: &ItemChange, [old, new]: [Side<'_>; 2], lang: Lang) -> Cause {
    let now = c
        .new
        .as_ref()
        .is_some_and(|s| s.outcome == Status::Defeated);
    let side = if now { new } else { old };
    let by = c.set_aside_by.iter();
    Cause::Item {
        item: Named {
            id: c.id.clone(),
            cites: c.cites.clone(),
        },
        by: by.map(|id| exception(side, id, lang)).collect(),
        now,
    }
}

/// An exception with the places of its last version; a rule's own `unless` has but its label.
fn exception(side: Side<'_>, id: &str, lang: Lang) -> Named {
    let last = side.law.provisions.values().rfind(|n| {
        let provision = &side.program.provisions[n.provision];
        provision.id == id
    });
    let places = last.map(|n| cites(side.program, &n.body.cites, lang));
    Named {
        id: id.to_owned(),
        cites: places.unwrap_or_default(),
    }
}
