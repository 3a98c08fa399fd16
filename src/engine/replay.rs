//! What a report keeps of how it was made, and the marks by which it is seen whether that was changed
//! afterwards. The marks are no signature: whoever changes a report can make new ones.

use std::fmt::Write as _;

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::Record;
use crate::facts::Kept;
use crate::report::{Replay, Report, Show, System, UsedPack};

/// What was asked.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// `pack/amendment`, with `@` and a day.
    pub(super) with: Vec<String>,
    /// `pack/point=reading`.
    pub(super) readings: Vec<String>,
    /// `pack/source`.
    pub(super) follow: Vec<String>,
    /// Whether assumptions are left out.
    pub(super) without_assumptions: bool,
    /// Packs that are asked only where a description reaches them.
    pub(super) reached: Vec<UsedPack>,
    /// The ids of those that it does not reach.
    pub(super) not_reached: Vec<String>,
}

/// What stands in a report beside its record and belongs to it.
pub(super) struct Head<'a> {
    pub(super) on: &'a str,
    pub(super) law: Option<&'a str>,
    pub(super) system: &'a System,
    pub(super) packs: Vec<UsedPack>,
}

/// How a report was made; `None` where its description is not at hand.
pub(super) fn replay(
    report: &Report,
    record: &Record,
    asked: &Asked,
    show: Show<'_>,
) -> Option<Replay> {
    let (own, organisation) = record.document().keep()?;
    let organisation = organisation.map(|Kept { text, lines }| (text, lines));
    let (organisation, organisation_lines) = organisation.unzip();
    let replay = Replay {
        asked: String::new(),
        answered: String::new(),
        lang: show.lang.code().to_owned(),
        with: asked.with.clone(),
        readings: asked.readings.clone(),
        follow: asked.follow.clone(),
        role: show.role.map(str::to_owned),
        all: show.all,
        without_assumptions: asked.without_assumptions,
        reached: asked.reached.clone(),
        uses: Vec::new(),
        description: own.text,
        lines: own.lines,
        organisation,
        organisation_lines: organisation_lines.unwrap_or_default(),
    };
    let regimes = report.regimes.iter();
    let head = Head {
        on: &report.on,
        law: report.law.as_deref(),
        system: &report.system,
        packs: regimes
            .map(|r| UsedPack {
                pack: r.pack.clone(),
                version: r.version.clone(),
                digest: r.digest.clone(),
            })
            .collect(),
    };
    Some(Replay {
        asked: asked_mark(&replay, &head),
        answered: answered_mark(&replay, &head),
        ..replay
    })
}

/// The mark of what was asked.
pub(super) fn asked_mark(r: &Replay, head: &Head<'_>) -> String {
    let question = (head.on, head.law, &head.packs, &r.lang);
    let choices = (&r.with, &r.readings, &r.follow, &r.reached);
    mark(&(question, choices, &r.role, r.all, r.without_assumptions))
}

/// The mark of what was answered.
pub(super) fn answered_mark(r: &Replay, head: &Head<'_>) -> String {
    let file = (&head.system.source, head.system.record);
    let organisation = (&r.organisation, &r.organisation_lines);
    mark(&(file, &r.description, &r.lines, organisation))
}

fn mark<T: Serialize>(of: &T) -> String {
    let text = serde_json::to_string(of).unwrap_or_default();
    let mut out = String::from("sha256:");
    for byte in Sha256::digest(text.as_bytes()) {
        // Writing to a string cannot fail.
        let _ = write!(out, "{byte:02x}");
    }
    out
}
