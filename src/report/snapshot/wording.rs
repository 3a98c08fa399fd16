//! The wording of a report as a part of a snapshot: titles, texts of duties, questions.

use super::tree::Branch;
use crate::report::wire::{DutyReport, ExceptionReport, Regime, Report, StayReport};

/// All words of a report that are not the describer's own evidence.
pub(super) fn wording(report: &Report) -> Branch {
    let mut out = Branch::default();
    out.put_text("name", &report.system.name);
    let mut regimes = Branch::default();
    for regime in &report.regimes {
        regimes.put_branch(&regime.pack, of_regime(regime));
    }
    out.put_branch("regimes", regimes);
    out
}

/// A branch of several ids, each with words of its own.
fn by_id<'a, T>(items: &'a [T], one: impl Fn(&'a T, &mut Branch) -> &'a str) -> Branch {
    let mut out = Branch::default();
    for item in items {
        let mut words = Branch::default();
        let id = one(item, &mut words);
        if out.get(id).is_none() {
            out.put_branch(id, words);
        }
    }
    out.sorted()
}

fn of_regime(regime: &Regime) -> Branch {
    let mut out = Branch::default();
    out.put_text("title", &regime.title);
    let mut scope = Branch::default();
    scope.put_list("because", regime.scope.because.clone());
    scope.put_list("notes", regime.scope.notes.clone());
    out.put_branch("scope", scope);
    let rules = by_id(&regime.rules, |r, words| {
        words.put_words("title", &r.title);
        words.put_maybe("uncited", r.uncited.as_ref());
        words.put_list("amended_by", r.amended_by.clone());
        words.put_list("notes", r.notes.clone());
        &r.id
    });
    out.put_branch("rules", rules);
    out.put_branch("exceptions", exceptions(regime));
    let roles = by_id(&regime.roles, |r, words| {
        words.put_words("title", &r.title);
        &r.id
    });
    out.put_branch("roles", roles);
    out.put_branch("duties", by_id(&regime.duties, duty));
    let penalties = by_id(&regime.penalties, |p, words| {
        words.put_words("title", &p.title);
        words.put_list("limits", p.limits.iter().map(|l| l.words.clone()));
        words.put_list("waiting", p.waiting.clone());
        words.put_list("amended_by", p.amended_by.clone());
        words.put_list("notes", p.notes.clone());
        &p.id
    });
    out.put_branch("penalties", penalties);
    let transitions = by_id(&regime.transitions, |t, words| {
        words.put_words("title", &t.title);
        words.put_list("lines", t.lines.clone());
        words.put_list("notes", t.notes.clone());
        &t.id
    });
    out.put_branch("transitions", transitions);
    out.put_branch("stays", by_id(&regime.stays, stay));
    let open = by_id(&regime.open, |o, words| {
        words.put_words("ask", &o.ask);
        &o.fact
    });
    out.put_branch("open", open);
    let assumptions = by_id(&regime.assumptions, |a, words| {
        words.put_words("assumed", &a.assumed);
        &a.fact
    });
    out.put_branch("assumptions", assumptions);
    let mut notes: Vec<String> = regime.notes.iter().map(|n| n.message.clone()).collect();
    notes.sort();
    out.put_list("notes", notes);
    if let Some(next) = &regime.next_change {
        out.put_text("next_change", &next.what);
    }
    out.put_branch("sources", sources(regime));
    out
}

fn stay<'a>(s: &'a StayReport, words: &mut Branch) -> &'a str {
    words.put_words("title", &s.title);
    words.put_list("notes", s.notes.clone());
    &s.id
}

fn duty<'a>(d: &'a DutyReport, words: &mut Branch) -> &'a str {
    words.put_words("title", &d.title);
    words.put_words("must", &d.must);
    words.put_maybe("uncited", d.uncited.as_ref());
    words.put_list("due_notes", d.due_notes.clone());
    words.put_list("amended_by", d.amended_by.clone());
    words.put_list("notes", d.notes.clone());
    if let Some(form) = &d.record {
        let mut record = Branch::default();
        record.put_words("title", &form.title);
        record.put_list("fields", form.fields.iter().map(|f| f.title.clone()));
        words.put_branch("form", record);
    }
    &d.id
}

/// Titles of what stands, or could stand, against rules, duties and penalties.
fn exceptions(regime: &Regime) -> Branch {
    fn gather(list: &[ExceptionReport], out: &mut Branch) {
        for e in list {
            if !e.title.is_empty() && out.get(&e.id).is_none() {
                out.put_text(&e.id, &e.title);
            }
            gather(&e.exceptions, out);
        }
    }
    let mut out = Branch::default();
    let rules = regime.rules.iter().map(|r| &r.exceptions);
    let duties = regime.duties.iter().map(|d| &d.exceptions);
    let penalties = regime.penalties.iter().map(|p| &p.exceptions);
    for list in rules.chain(duties).chain(penalties) {
        gather(list, &mut out);
    }
    out.sorted()
}

/// Names of the instruments that are cited, and which places were never verified.
fn sources(regime: &Regime) -> Branch {
    let mut out = Branch::default();
    let rules = regime.rules.iter().flat_map(|r| &r.cites);
    let duties = regime.duties.iter().flat_map(|d| &d.cites);
    let penalties = regime.penalties.iter().flat_map(|p| &p.cites);
    for cite in rules.chain(duties).chain(penalties) {
        if out.get(&cite.source).is_none() {
            out.put_text(&cite.source, &cite.title);
        }
        let place = format!("{} {}", cite.source, cite.locator);
        if let Some(why) = &cite.unchecked
            && out.get(&place).is_none()
        {
            out.put_text(&place, format!("unchecked: {why}"));
        }
    }
    out.sorted()
}
