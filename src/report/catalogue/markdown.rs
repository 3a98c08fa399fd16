//! Packs as one table: whom each reaches, its levels, its days, and how sure it is of its places.

use std::fmt::Write as _;

use super::{ActStatus, PackReport, ScaleReport, StandingReport};
use crate::report::wire::MapKind;

/// How many later days of a pack are named.
const DAYS: usize = 4;

/// The table of all packs that hold law, and the vocabularies in a line.
#[must_use]
pub fn regimes(packs: &[PackReport]) -> String {
    let mut out = String::from(
        "| regime | reaches | levels, lowest first | applies | places of the law |\n|---|---|---|---|---|\n",
    );
    let (shared, law): (Vec<_>, Vec<_>) = packs.iter().partition(|p| p.vocabulary);
    for p in &law {
        let original = p.original.iter().map(|t| format!("<br>{}", cell(t)));
        let original: String = original.collect();
        let regime = format!("**{}**{original}<br>`{}`", cell(&p.title), p.id);
        let reaches = p.reached_when.as_deref().unwrap_or("every system");
        let row = [
            regime,
            cell(reaches),
            levels(&p.scales),
            days(&p.standing),
            verified(&p.standing),
        ];
        // Writing to a string cannot fail.
        let _ = writeln!(out, "| {} |", row.join(" | "));
    }
    let (frameworks, shared): (Vec<_>, Vec<_>) = shared
        .into_iter()
        .partition(|p: &&PackReport| p.crosswalks > 0);
    for (what, packs) in [
        ("Frameworks without levels (`solon crosswalk`)", frameworks),
        ("Shared questions, without law", shared),
    ] {
        if packs.is_empty() {
            continue;
        }
        let names: Vec<String> = packs.iter().map(|p| format!("`{}`", p.id)).collect();
        let _ = writeln!(out, "\n{what}: {}.", names.join(", "));
    }
    let of = |f: fn(&PackReport) -> usize| law.iter().map(|p| f(p)).sum::<usize>();
    let _ = writeln!(
        out,
        "\nIn all {} regimes: {} rules, {} exceptions, {} duties, {} penalties, {} tests.",
        law.len(),
        of(|p| p.rules),
        of(|p| p.exceptions),
        of(|p| p.duties),
        of(|p| p.penalties),
        of(|p| p.tests),
    );
    out
}

/// A text that fits a cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

/// Scales with their levels, and the level of the shared scale that each stands for.
fn levels(scales: &[ScaleReport]) -> String {
    if scales.is_empty() {
        return "none: duties only".to_owned();
    }
    let told = scales.iter().map(|s| {
        let ours = match s.map.as_ref().map(|m| m.whose) {
            Some(MapKind::OwnChoice) => "*",
            _ => "",
        };
        let level = |l: &super::LevelReport| match &l.canonical {
            Some(shared) if *shared != l.name => format!("{} ≈ {shared}{ours}", cell(&l.words)),
            Some(_) => format!("{}{ours}", cell(&l.words)),
            None => cell(&l.words),
        };
        s.levels.iter().map(level).collect::<Vec<_>>().join(" < ")
    });
    told.collect::<Vec<_>>().join("<br>")
}

/// From when it applies, in steps, until when, and what is not in force yet.
fn days(standing: &StandingReport) -> String {
    let mut parts = Vec::new();
    let named = standing.starts.iter().take(DAYS);
    let mut from: Vec<&str> = named.map(String::as_str).collect();
    if standing.starts.len() > DAYS {
        from.push("…");
    }
    if from.is_empty() && !standing.undated && standing.ahead.is_empty() {
        parts.push("by a reading".to_owned());
    } else if !from.is_empty() {
        parts.push(format!("from {}", from.join(", ")));
    } else if standing.undated {
        parts.push("no day given".to_owned());
    }
    parts.extend(standing.ends.iter().map(|day| format!("until {day}")));
    parts.extend(standing.ahead.iter().map(|act| {
        let status = match act.status {
            ActStatus::Adopted => "adopted",
            ActStatus::Proposed => "proposed",
            ActStatus::Withdrawn => "withdrawn",
        };
        match &act.expected {
            Some(day) => format!("{status}: `{}`, expected {day}", act.name),
            None => format!("{status}: `{}`", act.name),
        }
    }));
    parts.join("<br>")
}

/// How many places nobody verified, and what the instruments weigh where they are no law.
fn verified(standing: &StandingReport) -> String {
    let places = match standing.unchecked {
        _ if standing.places == 0 => return "none in force".to_owned(),
        0 => format!("{}, all checked", standing.places),
        n => format!("{}, {n} unchecked", standing.places),
    };
    let soft: Vec<&str> = standing
        .weights
        .iter()
        .map(String::as_str)
        .filter(|w| *w != "law")
        .collect();
    match (soft.is_empty(), standing.weights.iter().any(|w| w == "law")) {
        (true, _) => places,
        (false, true) => format!("{places}; also {}", soft.join(", ")),
        (false, false) => format!("{places}; {} only", soft.join(", ")),
    }
}
