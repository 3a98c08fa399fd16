//! Duties on a page: by role, each with how it stands, by when it is due and how that comes about, where
//! it stands, and its text to unfold.

use super::Classified;
use super::cites::cited;
use crate::report::classification::owed::{dated, named};
use crate::report::classification::roles::{is_told, roles_words};
use crate::report::classification::text::{
    bound_words, due_words, held_words, other_readings, when_words,
};
use crate::report::classification::{RegimeView, stay_words};
use crate::report::groups;
use crate::report::html::{Badge, Block, Blocks, Entry, Fold, Inline, Line, anchor};
use crate::report::phrases::{days_words, folded_words};
use crate::report::wire::{DutyReport, Status};
use solon_messages::{Lang, calendar, duty, page, report, screen};

/// The duties of one regime; `depth` is that of the headings of roles.
pub(super) fn of_regime(view: &Classified<'_>, one: &RegimeView<'_>, depth: u8) -> Vec<Block> {
    let (r, show, lang) = (one.report, view.show, view.show.lang);
    let own = r.duties.iter().filter(|d| !d.of_others);
    let own: Vec<&DutyReport> = own.filter(|d| is_told(d, r, show)).collect();
    let mut out = Vec::new();
    let roles = roles_words(one, show).into_iter();
    let roles: Vec<Line> = roles.map(|role| Line::said(&role)).collect();
    if !roles.is_empty() {
        out.push(Block::Small(Line::said(page::RolesHeld.say(lang))));
        out.push(Block::List(roles));
    }
    let entries = |list: &[&DutyReport]| {
        let entries = list.iter().map(|d| entry(view, one, d, &d.id));
        Block::Entries(entries.collect())
    };
    let mut chapter = |title: &str, list: &[&DutyReport]| {
        out.push(Block::Heading(depth, None, Line::said(title)));
        out.push(entries(list));
    };
    let (first, rest): (Vec<_>, Vec<_>) = own.iter().copied().partition(|d| d.first);
    if !first.is_empty() {
        chapter(duty::First.say(lang), &first);
    }
    let (folded, rest): (Vec<_>, Vec<_>) =
        rest.into_iter().partition(|d| !d.only_without.is_empty());
    let (permitted, rest): (Vec<_>, Vec<_>) = rest.into_iter().partition(|d| d.permits());
    let rest = rest.into_iter().filter(|_| !view.joint());
    for (role, list) in groups(rest, |d| held_words(&one.roles, d, lang)) {
        chapter(&duty::As { role }.say(lang), &list);
    }
    if !permitted.is_empty() {
        chapter(duty::May.say(lang), &permitted);
    }
    if let Some(d) = folded.first() {
        out.push(Block::Fold(Fold {
            head: Line::said(&folded_words(&d.only_without, lang)),
            inner: entries(&folded).into(),
            ..Fold::default()
        }));
    }
    let readings = other_readings(r, &own, lang);
    if !readings.is_empty() {
        let title = Line::said(duty::Contested.say(lang));
        out.push(Block::Heading(depth, None, title));
        let lines = readings.iter().map(|line| Line::said(line));
        out.push(Block::List(lines.collect()));
    }
    out.extend(of_others(view, one, lang));
    out
}

/// The duties of several regimes by their days.
pub(super) fn of_all(view: &Classified<'_>) -> Vec<Block> {
    let entries = dated(view).into_iter().map(|(one, d)| {
        let mut entry = entry(view, one, d, &named(one, d));
        let role = held_words(&one.roles, d, view.show.lang);
        if !role.is_empty() {
            entry.what = entry.what.and(Inline::Quiet(format!(" · {role}")));
        }
        entry
    });
    let entries: Vec<Entry> = entries.collect();
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![Block::Entries(entries)],
    }
}

/// Those of roles that the describer does not hold, folded.
fn of_others(view: &Classified<'_>, one: &RegimeView<'_>, lang: Lang) -> Option<Block> {
    let others = one.report.duties.iter().filter(|d| d.of_others);
    let others: Vec<&DutyReport> = others.collect();
    if others.is_empty() {
        return None;
    }
    let mut inner = Vec::new();
    for (role, list) in groups(others.iter().copied(), |d| bound_words(&one.roles, d, lang)) {
        inner.push(Block::Para(Inline::Strong(role).into()));
        let entries = list.iter().map(|d| entry(view, one, d, &d.id));
        inner.push(Block::Entries(entries.collect()));
    }
    let n = others.len();
    Some(Block::Fold(Fold {
        head: Line::said(&page::OthersFold { n }.say(lang)),
        inner: Blocks(inner),
        ..Fold::default()
    }))
}

/// How a duty stands on the day, as a sign and words.
pub(super) fn stands(d: &DutyReport, lang: Lang) -> Inline {
    let stayed = stay_words::alone(d.in_effect, &d.missing, &d.stays);
    let (badge, words) = match (&d.due, d.outcome) {
        (Some(day), _) if d.overdue => (Badge::Late, screen::OverdueSince { day }.say(lang)),
        _ if d.overdue => (Badge::Late, calendar::Overdue.say(lang).to_owned()),
        _ if d.applies.never => (Badge::No, days_words(&d.applies, lang)),
        (_, outcome) if outcome != Status::Fires || stayed => {
            (Badge::Open, duty::NotSettled.say(lang).to_owned())
        }
        _ if d.in_effect == Some(true) => (Badge::Now, duty::InEffect.say(lang).to_owned()),
        _ => (Badge::Later, days_words(&d.applies, lang)),
    };
    Inline::Badge(badge, words)
}

/// A duty by the name that it has here.
fn entry(view: &Classified<'_>, one: &RegimeView<'_>, d: &DutyReport, id: &str) -> Entry {
    let lang = view.show.lang;
    let mut when = Line::from(stands(d, lang));
    if d.perhaps_overdue && !d.overdue {
        let late = page::PerhapsLate.say(lang).to_owned();
        when = when.text(" ").and(Inline::Badge(Badge::Late, late));
    }
    let places = cited(&d.cites, &one.addresses, lang);
    let mut more = vec![
        Line::from(Inline::Code(id.to_owned()))
            .text(" · ")
            .then(places),
    ];
    more.extend(due_words(d, lang).map(|due| Line::from(Inline::Strong(due))));
    let days = when_words(view, one, d);
    let said = match &when.0.first() {
        Some(Inline::Badge(_, words)) => *words == days,
        _ => false,
    };
    if !said {
        more.push(Line::said(&days));
    }
    let named = format!("duty {}", d.id);
    let stays = stay_words::of(&one.report.stays, &named, lang);
    more.extend(stays.iter().map(|line| Line::said(line)));
    let mut text = vec![Block::Para(Line::said(&d.must))];
    let notes = d.notes.iter();
    text.extend(notes.map(|note| Block::Small(Line::said(&report::Note { note }.say(lang)))));
    let title = match d.permits() {
        true => page::TextOfPermission.say(lang),
        false => page::TextOfDuty.say(lang),
    };
    Entry {
        id: Some(anchor(&["duty", &one.report.pack, &d.id])),
        when,
        what: Inline::Strong(d.title.clone()).into(),
        more,
        fold: Some((title.to_owned(), Blocks(text))),
    }
}
