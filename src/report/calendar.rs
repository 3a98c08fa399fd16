//! One calendar over systems and regimes: what begins, ends or is due on which day. It computes no
//! day: levels are read off the timeline, duties and deadlines off the classification, acts off what
//! is pending, and the day of the next reading off the packs. Renderers stand beside it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use super::classification::{duties_ahead, pending_ahead};
use super::names::day;
use super::timeline::{self, RegimeLine};
use super::wire::{
    CalendarKind, Cite, DutyReport, PendingReport, PendingStatus, RejectedRecord, Status, System,
    is_false,
};
use super::{REPORT, RegimeResult};
use crate::program::Pack;
use crate::words;
use crate::words::marks;
use solon_messages::{Lang, calendar};

#[cfg(feature = "cli")]
pub use ics::ics;
pub use sheet::table;
pub use text::text;

#[cfg(feature = "cli")]
mod ics;
mod levels;
mod sheet;
mod text;

/// What is ahead of several systems under several regimes, and the highest levels that are in effect.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Calendar {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    #[schemars(extend("format" = "date"))]
    pub on: String,
    /// The law consulted; absent: all that is in force at any day.
    #[schemars(extend("format" = "date"))]
    pub law: Option<String>,
    /// The last day that is told; null: all that is known.
    #[schemars(extend("format" = "date"))]
    pub until: Option<String>,
    /// The systems, in the order in which they were given.
    pub systems: Vec<System>,
    /// The highest level of a scale where it is in effect on the day asked for, or may be: since when, as far
    /// as that is known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub now: Vec<Entry>,
    /// What is overdue, then what is ahead by its day, then what has none.
    pub calendar: Vec<Entry>,
    /// How many entries lie after the last day that is told.
    pub later: usize,
    /// Regimes that were not asked of some systems: it is not known whether they govern these, and none of
    /// their questions has an answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_asked: Vec<NotAsked>,
    /// Records that could not be read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rejected: Vec<RejectedRecord>,
}

/// A regime that was not asked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct NotAsked {
    /// The pack's id.
    pub regime: String,
    /// Of how many systems.
    pub systems: usize,
}

/// Something that happens, or has to be done, under one regime: of every system of which the same is to
/// be said.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Entry {
    /// The day, if it is one.
    #[schemars(extend("format" = "date"))]
    pub on: Option<String>,
    /// The earliest day that it can be, where it is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub earliest: Option<String>,
    /// The latest day that it can be, where it is not one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("format" = "date"))]
    pub latest: Option<String>,
    /// Its day is over, and it surely had to be done by then.
    #[serde(skip_serializing_if = "is_false")]
    pub overdue: bool,
    /// It is not sure that it comes to this at all.
    #[serde(skip_serializing_if = "is_false")]
    pub perhaps: bool,
    /// What happens.
    pub kind: CalendarKind,
    /// The pack's id.
    pub regime: String,
    /// The duty, the amendment, the pack, or the level as `scale:level`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// What happens, in words.
    pub what: String,
    /// Of a level, the rules that turn with it, by their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub by: Vec<String>,
    /// Provisions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cites: Vec<Cite>,
    /// Every deadline that counts, or may count, in words: what the day is counted from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub due_words: Vec<String>,
    /// What to bear in mind.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// Questions on which the day hangs.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// The systems, by their ids; none where it is said of a pack.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub systems: Vec<String>,
    /// The same by their positions among all.
    #[serde(skip)]
    pub(super) of: Vec<usize>,
    /// The title of the pack; no part of the JSON.
    #[serde(skip)]
    pub regime_title: String,
}

impl Entry {
    /// Whether it is overdue on a day, or was due and may be.
    pub(super) fn late(&self, on: &str) -> bool {
        self.overdue || (self.kind.is_due() && self.last().is_some_and(|day| day < on))
    }

    /// Whether it is a level that is in effect on a day, or may be.
    pub(super) fn holds(&self, on: &str) -> bool {
        let begun = self.place().is_none_or(|day| day <= on);
        self.kind == CalendarKind::LevelBegins && begun
    }

    fn new(kind: CalendarKind, (regime, id): (&str, &str)) -> Entry {
        Entry {
            on: None,
            earliest: None,
            latest: None,
            overdue: false,
            perhaps: false,
            kind,
            regime: regime.to_owned(),
            id: id.to_owned(),
            title: String::new(),
            what: String::new(),
            by: Vec::new(),
            cites: Vec::new(),
            due_words: Vec::new(),
            notes: Vec::new(),
            open: Vec::new(),
            systems: Vec::new(),
            of: Vec::new(),
            regime_title: String::new(),
        }
    }

    /// Between which days it lies, one or both of them not known.
    fn between(mut self, earliest: Option<String>, latest: Option<String>) -> Entry {
        match (earliest, latest) {
            (Some(a), Some(b)) if a == b => self.on = Some(a),
            (a, b) => (self.earliest, self.latest) = (a, b),
        }
        self
    }

    /// The day by which it is put in order: the first that is possible.
    pub(super) fn place(&self) -> Option<&str> {
        let first = self.on.as_ref().or(self.earliest.as_ref());
        first.or(self.latest.as_ref()).map(String::as_str)
    }

    /// Where it stands, and what must be the same of two systems to be told once.
    fn key(&self, on: &str) -> Key {
        let over = |e: &Entry| e.kind.is_due() && e.last().is_some_and(|d| d < on);
        let part = match self.place() {
            _ if self.holds(on) => Part::Now,
            _ if self.overdue || over(self) => Part::Overdue,
            Some(_) => Part::Ahead,
            None => Part::Open,
        };
        Key {
            part,
            place: self.place().unwrap_or_default().to_owned(),
            kind: self.kind,
            regime: self.regime.clone(),
            id: self.id.clone(),
            flags: (self.overdue, self.perhaps),
            days: [&self.on, &self.earliest, &self.latest].map(Clone::clone),
            words: [
                std::slice::from_ref(&self.what),
                &self.by,
                &self.due_words,
                &self.notes,
                &self.open,
            ]
            .map(<[String]>::to_vec),
        }
    }

    /// The last day that it can be.
    fn last(&self) -> Option<&str> {
        self.on.as_deref().or(self.latest.as_deref())
    }
}

/// The parts of a calendar, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    /// What is in effect.
    Now,
    /// What is overdue, or may be.
    Overdue,
    /// What has a day.
    Ahead,
    /// What has none.
    Open,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Key {
    part: Part,
    place: String,
    kind: CalendarKind,
    regime: String,
    id: String,
    flags: (bool, bool),
    days: [Option<String>; 3],
    words: [Vec<String>; 5],
}

/// A calendar that is being gathered, system by system: of each only what is ahead is kept.
#[derive(Clone, Debug)]
pub struct Gathered {
    lang: Lang,
    role: Option<String>,
    on: Date,
    law: Option<String>,
    systems: Vec<System>,
    entries: BTreeMap<Key, Entry>,
    packs: BTreeSet<String>,
    not_asked: BTreeMap<String, usize>,
    rejected: Vec<RejectedRecord>,
}

impl Gathered {
    /// Nothing yet: from a day on, with duties of one role alone where it is given.
    #[must_use]
    pub fn new(on: Date, role: Option<&str>, lang: Lang) -> Gathered {
        Gathered {
            lang,
            role: role.map(str::to_owned),
            on,
            law: None,
            systems: Vec::new(),
            entries: BTreeMap::new(),
            packs: BTreeSet::new(),
            not_asked: BTreeMap::new(),
            rejected: Vec::new(),
        }
    }

    /// Adds a record that could not be read.
    pub fn reject(&mut self, record: RejectedRecord) {
        self.rejected.push(record);
    }

    /// Adds a system, with what acts that are not in force would change where somebody looked.
    pub fn add(&mut self, system: System, results: &[RegimeResult<'_>]) {
        let far = Date::MAX;
        let line = timeline::report(system, results, self.on, far, self.lang);
        self.law = line.law;
        for (r, regime) in results.iter().zip(&line.regimes) {
            if regime.not_asked {
                *self.not_asked.entry(regime.pack.clone()).or_default() += 1;
                continue;
            }
            let mut found = levels::levels(r, regime, self.lang);
            found.extend(self.duties(r, regime));
            found.extend(self.acts(r, &regime.pack));
            for entry in found {
                let title = regime.title.clone();
                self.put(Entry {
                    regime_title: title,
                    of: vec![self.systems.len()],
                    ..entry
                });
            }
            let packs = r.program.used().chain(r.program.pack());
            for pack in packs {
                self.review(pack);
            }
        }
        self.systems.push(line.system);
    }

    /// Adds an entry; where the same is said of another system, to that.
    fn put(&mut self, entry: Entry) {
        let key = entry.key(&self.on.to_string());
        match self.entries.get_mut(&key) {
            // A system has it once, whatever versions of a provision say so.
            Some(known) if known.of.last() == entry.of.last() => {}
            Some(known) => known.of.extend(entry.of),
            None => {
                self.entries.insert(key, entry);
            }
        }
    }

    /// The day by which a pack should be read again.
    fn review(&mut self, pack: &Pack) {
        let Some(review) = pack.review.filter(|_| !self.packs.contains(&pack.id)) else {
            return;
        };
        self.packs.insert(pack.id.clone());
        let title = words::pack_title(pack, self.lang);
        self.put(Entry {
            on: Some(review.to_string()),
            overdue: review < self.on,
            what: calendar::PackReview { title: &title }.say(self.lang),
            regime_title: title.clone(),
            title,
            ..Entry::new(CalendarKind::PackReview, (&pack.id, &pack.id))
        });
    }

    /// Duties of the describer that begin or end, and their deadlines.
    fn duties(&self, r: &RegimeResult<'_>, line: &RegimeLine) -> Vec<Entry> {
        let mut out = Vec::new();
        let regime = &line.pack;
        for duty in duties_ahead(r, self.role.as_deref(), self.lang) {
            if duty.of_others || duty.permits() || duty.applies.never {
                continue;
            }
            let due = match line.reviews.iter().any(|r| r.duty == duty.id) {
                true => CalendarKind::Review,
                false => CalendarKind::Deadline,
            };
            let found = [
                self.begins(&duty, regime),
                self.ends(&duty, regime),
                self.deadline(due, &duty, regime),
            ];
            out.extend(found.into_iter().flatten());
        }
        out
    }

    /// An entry on a duty.
    fn on_duty(&self, kind: CalendarKind, duty: &DutyReport, regime: &str) -> Entry {
        let title = &duty.title;
        let mut notes = Vec::new();
        if !duty.only_without.is_empty() {
            let ids = duty.only_without.join(marks::list(self.lang));
            notes.push(calendar::OnlyWithout { ids }.say(self.lang));
        }
        Entry {
            perhaps: duty.outcome == Status::Open,
            title: title.clone(),
            what: match kind {
                CalendarKind::DutyEnds => calendar::DutyEnds { title }.say(self.lang),
                CalendarKind::Deadline => calendar::Deadline { title }.say(self.lang),
                CalendarKind::Review => calendar::Review { title }.say(self.lang),
                _ => calendar::DutyBegins { title }.say(self.lang),
            },
            cites: duty.cites.clone(),
            notes,
            ..Entry::new(kind, (regime, &duty.id))
        }
    }

    /// Where a duty begins after the day asked for, or may: one that may apply already has no day unless
    /// there is one from which it surely does.
    fn begins(&self, duty: &DutyReport, regime: &str) -> Option<Entry> {
        let ahead = |d: &String| *d > self.on.to_string();
        let from = duty.applies.from.clone().filter(ahead);
        let latest = match &duty.applies.from_latest {
            None => from.clone(),
            Some(latest) => latest.clone().filter(ahead),
        };
        if from.is_none() && latest.is_none() {
            return None;
        }
        let entry = self.on_duty(CalendarKind::DutyBegins, duty, regime);
        Some(Entry {
            perhaps: entry.perhaps || latest.is_none(),
            open: duty.missing.clone(),
            ..entry.between(from, latest)
        })
    }

    fn ends(&self, duty: &DutyReport, regime: &str) -> Option<Entry> {
        let until = duty.applies.until.clone();
        let until = until.filter(|d| *d > self.on.to_string())?;
        Some(Entry {
            on: Some(until),
            ..self.on_duty(CalendarKind::DutyEnds, duty, regime)
        })
    }

    /// The deadline that runs out next.
    fn deadline(&self, kind: CalendarKind, duty: &DutyReport, regime: &str) -> Option<Entry> {
        if !duty.due_waits {
            return None;
        }
        let mut entry = self.on_duty(kind, duty, regime);
        entry.overdue = duty.overdue;
        entry.perhaps |= duty.perhaps_overdue;
        entry.due_words.clone_from(&duty.due_words);
        entry.notes.extend(duty.due_notes.iter().cloned());
        entry.open.clone_from(&duty.due_open);
        let (earliest, latest) = match &duty.due {
            Some(due) => (Some(due.clone()), Some(due.clone())),
            None => (duty.due_earliest.clone(), duty.due_latest.clone()),
        };
        Some(entry.between(earliest, latest))
    }

    /// Acts that are not in force and would change the system.
    fn acts(&self, r: &RegimeResult<'_>, regime: &str) -> Vec<Entry> {
        let acts = pending_ahead(r, self.lang).into_iter();
        acts.map(|act: PendingReport| {
            let (title, what) = (&act.title, &act.what);
            let (kind, what) = match act.status {
                PendingStatus::Adopted => (
                    CalendarKind::Adopted,
                    calendar::Adopted { title, what }.say(self.lang),
                ),
                PendingStatus::Proposed => (
                    CalendarKind::Proposed,
                    calendar::Proposed { title, what }.say(self.lang),
                ),
            };
            Entry {
                on: act.expected_from,
                title: act.title,
                what,
                ..Entry::new(kind, (regime, &act.amendment))
            }
        })
        .collect()
    }

    /// The calendar, up to a day where one is given.
    #[must_use]
    pub fn finish(self, until: Option<Date>) -> Calendar {
        let last = day(until);
        let (mut now, mut told, mut later) = (Vec::new(), Vec::new(), 0);
        for (key, mut entry) in self.entries {
            let after = last.as_ref().is_some_and(|last| key.place > *last);
            if key.part == Part::Ahead && after {
                later += 1;
                continue;
            }
            let systems = entry.of.iter().filter_map(|i| self.systems.get(*i));
            entry.systems = systems.map(|s| s.id.clone()).collect();
            match key.part {
                Part::Now => now.push(entry),
                _ => told.push(entry),
            }
        }
        let not_asked = self.not_asked.into_iter();
        Calendar {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: self.on.to_string(),
            law: self.law,
            until: last,
            systems: self.systems,
            now,
            calendar: told,
            later,
            not_asked: not_asked
                .map(|(regime, systems)| NotAsked { regime, systems })
                .collect(),
            rejected: self.rejected,
        }
    }
}
