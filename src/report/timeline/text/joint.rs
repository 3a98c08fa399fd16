//! Several regimes over time: one picture below one row of years, and one list of days, on each of which
//! stands what changes under which regime.

use std::collections::BTreeSet;

use super::{Painter, head};
use crate::report::layout::{heading, wrap};
use crate::report::review_words;
use crate::report::timeline::{RegimeLine, StepReport, Timeline};
use crate::report::wire::{Governs, ReviewReport};
use crate::words::marks;
use solon_messages::{Lang, time};

/// The regimes together.
pub(super) fn write(out: &mut String, t: &Timeline, lang: Lang) {
    for regime in &t.regimes {
        head(out, regime, Some(&regime.pack), lang);
    }
    let never = |r: &RegimeLine| r.steps.iter().all(|s| s.scope == Governs::Out);
    let (idle, asked): (Vec<&RegimeLine>, Vec<&RegimeLine>) =
        t.regimes.iter().partition(|r| r.not_asked);
    let (gone, told): (Vec<&RegimeLine>, Vec<&RegimeLine>) =
        asked.into_iter().partition(|r| never(r));
    let painters: Vec<Painter<'_>> = told
        .iter()
        .map(|regime| Painter {
            several: true,
            at: 4,
            ..Painter::new(t, regime, lang)
        })
        .collect();
    picture(out, &painters);
    let packs = |all: &[&RegimeLine]| {
        let ids: Vec<&str> = all.iter().map(|r| r.pack.as_str()).collect();
        ids.join(marks::list(lang))
    };
    if !gone.is_empty() {
        let packs = packs(&gone);
        wrap(out, &time::OutThroughout { packs }.say(lang), 0, 2);
    }
    if !idle.is_empty() {
        let packs = packs(&idle);
        wrap(out, &time::NotAsked { packs }.say(lang), 0, 2);
    }
    let days: BTreeSet<&str> = told
        .iter()
        .flat_map(|r| r.steps.iter().map(|s| s.from.as_str()))
        .collect();
    let days: Vec<&str> = days.into_iter().collect();
    for (i, from) in days.iter().enumerate() {
        let until = days.get(i + 1).copied().unwrap_or(&t.to);
        day(out, &painters, (from, until), lang);
    }
    let reviews = told.iter().flat_map(|regime| {
        let named = |r: &ReviewReport| ReviewReport {
            duty: format!("{}/{}", regime.pack, r.duty),
            ..r.clone()
        };
        regime.reviews.iter().map(named)
    });
    let mut reviews: Vec<ReviewReport> = reviews.collect();
    reviews.sort_by(|a, b| a.pressing().cmp(&b.pressing()));
    review_words::chapter(out, &reviews, lang);
}

/// The bars of each regime below its name.
fn picture(out: &mut String, painters: &[Painter<'_>]) {
    let mut rows = Vec::new();
    for painter in painters {
        rows.push((painter.regime.pack.clone(), String::new()));
        for (level, bar) in painter.rows() {
            rows.push((format!("  {level}"), bar));
        }
    }
    if let Some(first) = painters.first() {
        first.draw(out, rows);
    }
}

/// What changes on a day, regime by regime, and which regimes stay as they were.
fn day(out: &mut String, painters: &[Painter<'_>], (from, until): (&str, &str), lang: Lang) {
    let eve = painters.first().map(|p| p.eve(until)).unwrap_or_default();
    heading(out, &format!("{from} – {eve}"));
    let mut same: Vec<&str> = Vec::new();
    for painter in painters {
        match painter.regime.steps.iter().find(|s| s.from == from) {
            Some(step) => step_of(out, painter, step),
            None => same.push(&painter.regime.pack),
        }
    }
    if !same.is_empty() {
        let packs = same.join(marks::list(lang));
        wrap(out, &time::AsBefore { packs }.say(lang), 2, 4);
    }
}

fn step_of(out: &mut String, painter: &Painter<'_>, step: &StepReport) {
    let mut told = Vec::new();
    if step.scope != Governs::In {
        told.push(painter.scope(step));
    }
    told.extend(painter.levels(step));
    let (pack, colon) = (&painter.regime.pack, marks::colon(painter.lang));
    let text = told.join(marks::semi(painter.lang));
    wrap(out, &format!("{pack}{colon}{text}"), 2, 4);
    painter.duties(out, step);
    painter.causes(out, step);
}
