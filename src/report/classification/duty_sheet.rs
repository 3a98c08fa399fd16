//! The duties of systems as rows of a table: one for each system, regime and duty. It reads reports.

use crate::report::Report;
use crate::report::phrases::places;
use crate::report::sheet::{Cell, Column, Sheet};
use crate::report::wire::{DutyReport, Overall, Regime, Status, Truth};
use crate::words::marks;
use solon_messages::{Lang, sheet};

/// Duties, gathered system by system.
#[derive(Debug)]
pub struct Duties {
    lang: Lang,
    rows: Vec<Vec<Cell>>,
}

impl Duties {
    /// None yet; words are in a language.
    #[must_use]
    pub fn new(lang: Lang) -> Duties {
        Duties {
            lang,
            rows: Vec::new(),
        }
    }

    /// Adds those of a system.
    pub fn add(&mut self, report: &Report) {
        for regime in &report.regimes {
            let arises = |d: &&DutyReport| matches!(d.outcome, Status::Fires | Status::Open);
            for duty in regime.duties.iter().filter(arises) {
                let row = self.row(report, regime, duty);
                self.rows.push(row);
            }
        }
    }

    /// The table.
    #[must_use]
    pub fn sheet(self) -> Sheet {
        Sheet {
            name: sheet::Duties.say(self.lang).to_owned(),
            columns: columns(self.lang),
            rows: self.rows,
        }
    }

    fn row(&self, report: &Report, regime: &Regime, duty: &DutyReport) -> Vec<Cell> {
        let lang = self.lang;
        let list = marks::list(lang);
        let applies = &duty.applies;
        let from = match applies.never {
            true => Cell::text(sheet::Never.say(lang)),
            false => Cell::day(applies.from.as_ref()),
        };
        let from_latest = match &applies.from_latest {
            Some(None) => Cell::text(sheet::PerhapsNever.say(lang)),
            Some(day) => Cell::day(day.as_ref()),
            None => Cell::Empty,
        };
        let mut hangs: Vec<String> = duty.missing.clone();
        hangs.extend(duty.stays.iter().cloned());
        for question in &duty.due_open {
            if !hangs.contains(question) {
                hangs.push(question.clone());
            }
        }
        let overdue = match (duty.overdue, duty.perhaps_overdue) {
            (true, _) => Cell::text(sheet::Yes.say(lang)),
            (false, perhaps) => Cell::flag(perhaps, sheet::Perhaps.say(lang)),
        };
        let kind = match duty.permits() {
            true => sheet::Permission.say(lang),
            false => sheet::IsDuty.say(lang),
        };
        vec![
            Cell::text(report.system.id.as_str()),
            Cell::text(report.system.name.as_str()),
            Cell::text(report.system.owner().unwrap_or_default()),
            Cell::text(overall_words(&report.overall, lang)),
            Cell::text(regime.pack.as_str()),
            Cell::text(duty.id.as_str()),
            Cell::text(duty.title.as_str()),
            Cell::text(kind),
            Cell::text(duty.binds.join(list)),
            Cell::text(held(duty, lang)),
            Cell::text(state(duty, lang)),
            from,
            from_latest,
            Cell::day(applies.until.as_ref()),
            Cell::day(duty.due.as_ref()),
            Cell::day(duty.due_earliest.as_ref()),
            Cell::day(duty.due_latest.as_ref()),
            Cell::text(duty.due_words.join(marks::semi(lang))),
            overdue,
            Cell::text(hangs.join(list)),
            Cell::text(places(&duty.cites, lang)),
        ]
    }
}

fn columns(lang: Lang) -> Vec<Column> {
    let column = |key, title| Column { key, title };
    vec![
        column("system", sheet::System.say(lang)),
        column("name", sheet::Name.say(lang)),
        column("owner", sheet::Owner.say(lang)),
        column("level", sheet::Level.say(lang)),
        column("regime", sheet::Regime.say(lang)),
        column("duty", sheet::Duty.say(lang)),
        column("title", sheet::Title.say(lang)),
        column("kind", sheet::Kind.say(lang)),
        column("role", sheet::Role.say(lang)),
        column("held", sheet::Held.say(lang)),
        column("state", sheet::State.say(lang)),
        column("from", sheet::From.say(lang)),
        column("from_latest", sheet::FromLatest.say(lang)),
        column("until", sheet::Until.say(lang)),
        column("due", sheet::Due.say(lang)),
        column("due_earliest", sheet::DueEarliest.say(lang)),
        column("due_latest", sheet::DueLatest.say(lang)),
        column("counted_from", sheet::CountedFrom.say(lang)),
        column("overdue", sheet::Overdue.say(lang)),
        column("hangs_on", sheet::HangsOn.say(lang)),
        column("provision", sheet::Provision.say(lang)),
    ]
}

/// The level over all regimes, as the JSON calls it.
fn overall_words(overall: &Overall, lang: Lang) -> String {
    match overall.levels() {
        None if overall.out_of_scope => sheet::OutOfScope.say(lang).to_owned(),
        None => String::new(),
        Some([lower, upper]) if lower == upper => lower.to_owned(),
        Some([lower, upper]) => format!("{lower} .. {upper}"),
    }
}

/// Whether the describer holds a role that the duty binds.
fn held(duty: &DutyReport, lang: Lang) -> &'static str {
    if duty.held.values().any(|v| *v == Truth::True) {
        sheet::Yes.say(lang)
    } else if duty.of_others {
        sheet::No.say(lang)
    } else if duty.held.is_empty() {
        ""
    } else {
        sheet::Perhaps.say(lang)
    }
}

/// Whether it is in effect on the day asked for; a duty that has ended is not among those of a report.
fn state(duty: &DutyReport, lang: Lang) -> &'static str {
    match (duty.outcome, duty.in_effect) {
        (Status::Open, _) | (_, None) => sheet::Open.say(lang),
        (_, Some(true)) => sheet::InEffect.say(lang),
        _ if duty.applies.never => sheet::Never.say(lang),
        _ => sheet::Later.say(lang),
    }
}
