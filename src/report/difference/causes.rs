//! What moves a system: the clauses and rules at which the move begins, with their places.

use super::{ItemChange, Moved, Side};
use crate::report::regime::cites;
use crate::report::text::consequences::home_places;
use crate::report::wire::{Cite, Governs, Status};
use crate::words::marks;
use solon_messages::{Lang, change};

/// The causes of a move, each in a few words: clauses of the scope; else rules whose own text
/// differs or that something sets aside on one side alone; else all rules that stand otherwise;
/// else duties and fines likewise.
pub(in crate::report) fn causes(m: &Moved, sides: [Side<'_>; 2], lang: Lang) -> Vec<String> {
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

/// An id with its places.
fn with_places(id: &str, cites: &[Cite], lang: Lang) -> String {
    let places = home_places(cites, lang);
    if places.is_empty() {
        id.to_owned()
    } else {
        format!("{id}{}", marks::paren(lang, &places))
    }
}

fn scope(m: &Moved, [old, new]: [Side<'_>; 2], lang: Lang) -> Vec<String> {
    let Some([before, after]) = &m.scope_by else {
        return Vec::new();
    };
    let came = after.iter().filter(|id| !before.contains(id));
    let went = before.iter().filter(|id| !after.contains(id));
    let no_longer = |clause| change::NoLonger { clause }.say(lang);
    came.map(|id| clause(new, id, lang))
        .chain(went.map(|id| no_longer(clause(old, id, lang))))
        .collect()
}

fn clause(side: Side<'_>, id: &str, lang: Lang) -> String {
    let mut clauses = side.program.scopes.values().flat_map(|s| &s.clauses);
    let clause = clauses.find(|c| c.id == id);
    let places = clause.map(|c| cites(side.program, &c.cites, lang));
    with_places(id, &places.unwrap_or_default(), lang)
}

fn item(c: &ItemChange, [old, new]: [Side<'_>; 2], lang: Lang) -> String {
    let mut out = with_places(&c.id, &c.cites, lang);
    if c.set_aside_by.is_empty() {
        return out;
    }
    let now = c
        .new
        .as_ref()
        .is_some_and(|s| s.outcome == Status::Defeated);
    let side = if now { new } else { old };
    let by: Vec<String> = c
        .set_aside_by
        .iter()
        .map(|id| exception(side, id, lang))
        .collect();
    let list = by.join(marks::list(lang));
    out.push_str(marks::comma(lang));
    out.push_str(&if now {
        change::SetAsideBy { list }.say(lang)
    } else {
        change::NoLongerSetAsideBy { list }.say(lang)
    });
    out
}

/// An exception with the places of its last version; a rule's own `unless` has but its label.
fn exception(side: Side<'_>, id: &str, lang: Lang) -> String {
    let last = side.law.provisions.iter().rfind(|n| {
        let provision = &side.program.provisions[n.provision];
        provision.id == id
    });
    let places = last.map(|n| cites(side.program, &n.body.cites, lang));
    with_places(id, &places.unwrap_or_default(), lang)
}
