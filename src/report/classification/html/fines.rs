//! Fines on a page.

use super::cites::cited;
use super::{Classified, RegimeView};
use crate::report::classification::roles::told_targets;
use crate::report::classification::stay_words;
use crate::report::classification::text::{fine_words, penalty_words, waiting_words};
use crate::report::html::{Badge, Block, Entry, Inline, Line};
use crate::report::wire::{PenaltyReport, Status};
use crate::words::marks;
use solon_messages::{consequence, duty, fine, page};

/// The fines of a regime that threaten, or may.
pub(super) fn blocks(view: &Classified<'_>, one: &RegimeView<'_>) -> Vec<Block> {
    let all = one.report.penalties.iter();
    let all = all.map(|p| (p, told_targets(p, one.report, view.show)));
    let told = all.filter(|(_, targets)| !targets.is_empty());
    let entries = told.map(|(p, targets)| entry(view, one, p, &targets));
    let entries: Vec<Entry> = entries.collect();
    match entries.is_empty() {
        true => Vec::new(),
        false => vec![Block::Entries(entries)],
    }
}

fn entry(
    view: &Classified<'_>,
    one: &RegimeView<'_>,
    p: &PenaltyReport,
    targets: &[String],
) -> Entry {
    let lang = view.show.lang;
    let (badge, words) = match p.outcome {
        Status::Defeated => (Badge::No, page::SetAside.say(lang)),
        Status::Fires if p.in_effect == Some(true) => (Badge::Now, duty::InEffect.say(lang)),
        _ if p.applies.never => (Badge::No, consequence::NeverApplies.say(lang)),
        Status::Fires if p.in_effect == Some(false) => (Badge::Later, page::Later.say(lang)),
        _ => (Badge::Open, duty::NotSettled.say(lang)),
    };
    let limits = p.limits.iter().map(|l| fine_words(l, lang));
    let mut more: Vec<Line> = limits.map(|l| Inline::Strong(l).into()).collect();
    let named = format!("penalty {}", p.id);
    let stays = stay_words::of(&one.report.stays, &named, lang);
    let lines = stays.into_iter().chain(waiting_words(p, lang));
    more.extend(lines.map(|line| Line::said(&line)));
    let targets = marks::with_kinds(lang, targets);
    more.push(Line::said(&fine::For { targets }.say(lang)));
    more.push(cited(&p.cites, &one.addresses, lang));
    if p.limits.is_empty() && p.exceptions.is_empty() {
        more.extend(p.notes.iter().map(|note| Line::said(note)));
    }
    Entry {
        when: Inline::Badge(badge, words.to_owned()).into(),
        what: Line::said(&penalty_words(view, one, p)),
        more,
        ..Entry::default()
    }
}
