//! A calendar as iCalendar (RFC 5545), for the calendars of other programs: an event for each system
//! and each thing that has a day. The bytes depend on the calendar alone: no clock, no chance.

use std::collections::BTreeSet;

use icalendar::{Component as _, Event, EventStatus, Property};
use sha2::{Digest as _, Sha256};

use super::{Calendar, Entry};
use crate::report::phrases::places;
use crate::report::wire::System;
use crate::words::marks;
use solon_messages::{Lang, calendar};

/// How an iCalendar text ends.
const END: &str = "END:VCALENDAR\r\n";

/// The calendar in the form of RFC 5545. What has no day is no event: a first event on the day asked
/// for says how many such entries there are, and what else is not in it.
#[must_use]
pub fn ics(c: &Calendar, lang: Lang) -> String {
    let mut head = icalendar::Calendar::empty();
    let prodid = format!(
        "-//Solon//solon {}//{}",
        c.engine,
        lang.code().to_uppercase()
    );
    head.append_property(Property::new("VERSION", "2.0"));
    head.append_property(Property::new("PRODID", prodid));
    head.append_property(Property::new("CALSCALE", "GREGORIAN"));
    head.append_property(Property::new("METHOD", "PUBLISH"));
    head.name(calendar::Name.say(lang));
    let mut out = head.to_string();
    out.truncate(out.len().saturating_sub(END.len()));
    let mut writer = Writer {
        calendar: c,
        lang,
        stamp: format!("{}T000000Z", basic(&c.on)),
        used: BTreeSet::new(),
    };
    out.extend(writer.first());
    for entry in &c.calendar {
        let Some(day) = entry.place() else { continue };
        match entry.of.as_slice() {
            [] => out.push_str(&writer.event(entry, day, None)),
            systems => {
                let systems = systems.iter().filter_map(|i| c.systems.get(*i));
                for system in systems {
                    out.push_str(&writer.event(entry, day, Some(system)));
                }
            }
        }
    }
    out.push_str(END);
    out
}

/// A day without its dashes.
fn basic(day: &str) -> String {
    day.replace('-', "")
}

/// A text without control characters: none but the end of a line may stand in a value.
fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let one = |c: char| if c.is_control() && c != '\n' { ' ' } else { c };
    text.chars().map(one).collect()
}

struct Writer<'a> {
    calendar: &'a Calendar,
    lang: Lang,
    /// The day asked for as the moment at which every event was made.
    stamp: String,
    /// The identities that are given away.
    used: BTreeSet<String>,
}

impl Writer<'_> {
    /// What identifies an event: the same for the same system, regime, kind, provision and day, whatever
    /// else is in the calendar. Systems of one id are told apart by where they are described.
    fn uid(&mut self, parts: &[&str], system: Option<&System>) -> String {
        let mut more = Vec::new();
        if let Some(system) = system {
            more.push(format!("{}#{}", system.source, system.record));
        }
        let mut count = 0;
        loop {
            let mut hash = Sha256::new();
            let beside = more.iter().take(count).map(String::as_str);
            for part in parts.iter().copied().chain(beside) {
                hash.update(part.as_bytes());
                hash.update([0]);
            }
            let bytes = hash.finalize();
            let hex: String = bytes.iter().take(16).map(|b| format!("{b:02x}")).collect();
            if self.used.insert(hex.clone()) {
                return format!("{hex}@solon");
            }
            count += 1;
            if count > more.len() {
                more.push(count.to_string());
            }
        }
    }

    fn all_day(&self, uid: &str, day: &str, summary: &str, description: &str) -> Event {
        let mut start = Property::new("DTSTART", basic(day));
        start.add_parameter("VALUE", "DATE");
        let mut event = Event::new();
        event
            .add_property("UID", uid)
            .add_property("DTSTAMP", &self.stamp)
            .append_property(start)
            .add_property("SUMMARY", clean(summary))
            .add_property("DESCRIPTION", clean(description))
            .add_property("TRANSP", "TRANSPARENT");
        event
    }

    /// An entry as the event of one system.
    fn event(&mut self, e: &Entry, day: &str, system: Option<&System>) -> String {
        let id = system.map_or("", |s| s.id.as_str());
        let uid = self.uid(&[id, &e.regime, e.kind.word(), &e.id, day], system);
        let mut summary = e.what.lines().next().unwrap_or_default().to_owned();
        if let Some(system) = system {
            let name = if system.name.is_empty() {
                id
            } else {
                &system.name
            };
            summary.push_str(&marks::paren(self.lang, name));
        }
        let description = self.description(e, system);
        let mut event = self.all_day(&uid, day, &summary, &description);
        let sure = e.on.is_some() && !e.perhaps;
        event.status(match sure {
            true => EventStatus::Confirmed,
            false => EventStatus::Tentative,
        });
        event.add_property("CATEGORIES", e.kind.word());
        event.to_string()
    }

    /// Where it stands, how it was counted, and how sure it is.
    fn description(&self, e: &Entry, system: Option<&System>) -> String {
        let lang = self.lang;
        let list = |all: &[String]| all.join(marks::semi(lang));
        let mut lines = vec![e.what.clone()];
        lines.push(format!("{}/{}", e.regime, e.id));
        lines.push(e.regime_title.clone());
        lines.push(places(&e.cites, lang));
        if let Some(system) = system {
            lines.push(format!(
                "{} · {}#{}",
                system.id, system.source, system.record
            ));
        }
        if e.overdue {
            let on = &self.calendar.on;
            lines.push(calendar::IsOverdue { on }.say(lang));
        }
        match (&e.on, &e.earliest, &e.latest) {
            (None, Some(earliest), Some(latest)) => {
                lines.push(calendar::DayBetween { earliest, latest }.say(lang));
            }
            (None, Some(_), None) => lines.push(calendar::DayEarliest.say(lang).to_owned()),
            (None, None, _) => lines.push(calendar::DayLatest.say(lang).to_owned()),
            (Some(_), ..) => {}
        }
        if e.perhaps {
            lines.push(calendar::NotSure.say(lang).to_owned());
        }
        if !e.due_words.is_empty() {
            let words = list(&e.due_words);
            lines.push(calendar::Counted { words }.say(lang));
        }
        if !e.open.is_empty() {
            let facts = e.open.join(marks::list(lang));
            lines.push(calendar::HangsOn { facts }.say(lang));
        }
        lines.extend(e.notes.iter().cloned());
        lines.retain(|line| !line.is_empty());
        lines.join("\n")
    }

    /// What is not in the calendar, each kind with its number.
    fn left_out(&self, open: usize) -> Vec<String> {
        let (c, lang) = (self.calendar, self.lang);
        let counts = [
            (open, calendar::CountOpen { n: open }.say(lang)),
            (c.later, calendar::CountLater { n: c.later }.say(lang)),
            (
                c.rejected.len(),
                calendar::CountRejected {
                    n: c.rejected.len(),
                }
                .say(lang),
            ),
            (
                c.not_asked.len(),
                calendar::CountNotAsked {
                    n: c.not_asked.len(),
                }
                .say(lang),
            ),
        ];
        let told = counts.into_iter().filter(|(n, _)| *n > 0);
        told.map(|(_, words)| words).collect()
    }

    /// An entry on a line: its day, what happens, where it stands and of which systems.
    fn told(&self, e: &Entry) -> String {
        let what = match e.perhaps {
            true => calendar::Perhaps { what: &e.what }.say(self.lang),
            false => e.what.clone(),
        };
        let day = e
            .place()
            .map_or_else(String::new, |day| format!("{day} · "));
        let systems = e.systems.join(marks::list(self.lang));
        let dot = if systems.is_empty() { "" } else { " · " };
        format!("{day}{what} · {}/{}{dot}{systems}", e.regime, e.id)
    }

    /// What is overdue or not in the calendar, on the day asked for; also where nothing else is, since a calendar has
    /// to have something.
    fn first(&mut self) -> Option<String> {
        let (c, lang) = (self.calendar, self.lang);
        let open = c.calendar.iter().filter(|e| e.place().is_none()).count();
        let told = self.left_out(open);
        // Events of days that are over are seen by nobody who looks at today.
        let late: Vec<&Entry> = c.calendar.iter().filter(|e| e.late(&c.on)).collect();
        if told.is_empty() && late.is_empty() && c.calendar.len() > open {
            return None;
        }
        let mut summary = Vec::new();
        if !late.is_empty() {
            summary.push(calendar::CountOverdue { n: late.len() }.say(lang));
        }
        if !told.is_empty() {
            let list = told.join(marks::list(lang));
            summary.push(calendar::NotShown { list }.say(lang));
        }
        let summary = match summary.is_empty() {
            true => calendar::NoneAhead.say(lang).to_owned(),
            false => summary.join(marks::semi(lang)),
        };
        let without = c.calendar.iter().filter(|e| e.place().is_none());
        let late = late.into_iter().take(LISTED).map(|e| self.told(e));
        let without = without.take(LISTED).map(|e| self.told(e));
        let described: Vec<String> = std::iter::once(summary.clone())
            .chain(late)
            .chain(without)
            .collect();
        let uid = self.uid(&["", "", "not_shown", "", ""], None);
        let event = self.all_day(&uid, &c.on, &summary, &described.join("\n"));
        Some(event.to_string())
    }
}

/// How many entries that are overdue, and how many without a day, the first event lists.
const LISTED: usize = 50;
