//! A calendar for people: first what is overdue, then what is ahead by year and month, then what has no
//! day. Without everything asked for it stays on one screen, however many systems there are.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Calendar, Entry};
use crate::report::layout::{WIDTH, heading, pad, width, wrap};
use crate::report::phrases::home_places;
use crate::report::wire::CalendarKind;
use crate::words::marks;
use solon_messages::{Lang, calendar, rests};

/// How many lines of what is overdue, and of what has no day, are shown.
const OVERDUE: usize = 8;
const OPEN: usize = 2;
/// How many lines of what is in effect.
const NOW: usize = 3;
/// How many lines of both, overdue and ahead.
const SHOWN: usize = 23;
/// How many ids a line names.
const IDS: usize = 3;
/// What happens keeps so many columns.
const LEAST: usize = 28;
/// A deadline that has so many days in a month stands on one line.
const MANY: usize = 4;
/// The columns for days.
const DAYS: usize = 10;

/// The calendar as text; with `full` every entry and every system is told.
#[must_use]
pub fn text(c: &Calendar, full: bool, lang: Lang) -> String {
    let writer = Writer::new(c, full, lang);
    let mut out = String::new();
    writer.head(&mut out);
    let now: Vec<&Entry> = c.now.iter().collect();
    let held = match now.is_empty() {
        true => 0,
        false => {
            heading(&mut out, rests::Now.say(lang));
            let (written, rest) = writer.lines(&mut out, &now, NOW);
            writer.more(&mut out, rest);
            written
        }
    };
    let overdue: Vec<&Entry> = c.calendar.iter().filter(|e| writer.late(e)).collect();
    let used = match overdue.is_empty() {
        true => 0,
        false => {
            heading(&mut out, calendar::Overdue.say(lang));
            let (written, rest) = writer.lines(&mut out, &overdue, OVERDUE);
            writer.more(&mut out, rest);
            written
        }
    };
    let dated = |e: &&Entry| !writer.late(e) && e.place().is_some();
    let dated: Vec<&Entry> = c.calendar.iter().filter(dated).collect();
    let later = writer.ahead(&mut out, &dated, SHOWN - used - held);
    if later > 0 {
        out.push('\n');
        let n = later;
        wrap(&mut out, &calendar::Later { n }.say(lang), 0, 2);
    }
    writer.open(&mut out);
    writer.foot(&mut out);
    out
}

struct Writer<'a> {
    calendar: &'a Calendar,
    full: bool,
    lang: Lang,
    /// Entries of several regimes are told: each with its own.
    several: bool,
}

impl<'a> Writer<'a> {
    fn new(calendar: &'a Calendar, full: bool, lang: Lang) -> Self {
        let entries = calendar.now.iter().chain(&calendar.calendar);
        let mut regimes = entries.map(|e| &e.regime);
        let first = regimes.next();
        Writer {
            several: regimes.any(|r| Some(r) != first),
            calendar,
            full,
            lang,
        }
    }

    fn head(&self, out: &mut String) {
        let on = &self.calendar.on;
        let title = calendar::Title { on }.say(self.lang);
        let systems = match self.calendar.systems.as_slice() {
            [only] if only.name.is_empty() => only.id.clone(),
            [only] => only.name.clone(),
            many => calendar::OfSystems { n: many.len() }.say(self.lang),
        };
        wrap(out, &format!("{title} · {systems}"), 0, 2);
    }

    /// Whether it is overdue, or was due and may be.
    fn late(&self, e: &Entry) -> bool {
        e.late(&self.calendar.on)
    }

    /// What lies ahead, month by month; how many entries lie beyond.
    fn ahead(&self, out: &mut String, all: &[&Entry], room: usize) -> usize {
        let lang = self.lang;
        let given = self.calendar.until.as_ref();
        let on: Option<Date> = self.calendar.on.parse().ok();
        let year = on.and_then(|d| d.checked_add(1.year()).ok());
        let last = given.cloned().or(year.map(|d| d.to_string()));
        let last = last.filter(|_| given.is_some() || !self.full);
        heading(
            out,
            &match (&last, given) {
                (Some(day), Some(_)) => calendar::Ahead { day }.say(lang),
                (Some(day), None) => calendar::Next { day }.say(lang),
                (None, _) => calendar::AllAhead.say(lang).to_owned(),
            },
        );
        let within = |e: &&&Entry| {
            e.place()
                .is_none_or(|d| last.as_deref().is_none_or(|l| d <= l))
        };
        let told: Vec<&Entry> = all.iter().filter(within).copied().collect();
        let later = all.len() - told.len() + self.calendar.later;
        if told.is_empty() {
            wrap(out, calendar::Nothing.say(lang), 2, 2);
            return later;
        }
        let mut left = room;
        let mut hidden = 0;
        for entries in told.chunk_by(|a, b| self.month(a) == self.month(b)) {
            if !self.full && left < 2 {
                hidden += entries.len();
                continue;
            }
            let first = entries.first().map(|e| self.month(e));
            wrap(out, &first.unwrap_or_default(), 0, 2);
            let (written, rest) = self.lines(out, entries, left.saturating_sub(1));
            left = left.saturating_sub(1 + written);
            hidden += rest;
        }
        self.more(out, hidden);
        later
    }

    /// The month in which it stands: that of the day asked for, where it may have come already.
    fn month(&self, e: &Entry) -> String {
        let day = e.place().unwrap_or_default();
        day.max(&self.calendar.on).chars().take(7).collect()
    }

    fn more(&self, out: &mut String, n: usize) {
        if n > 0 {
            wrap(out, &calendar::More { n }.say(self.lang), 2, 4);
        }
    }

    /// At most so many lines of these entries: how many were written, and how many entries were not.
    fn lines(&self, out: &mut String, entries: &[&'a Entry], most: usize) -> (usize, usize) {
        let all = self.together(entries);
        let most = if self.full { all.len() } else { most };
        for members in all.iter().take(most) {
            self.line(out, members);
        }
        let rest = all.iter().skip(most).map(Vec::len).sum();
        (all.len().min(most), rest)
    }

    /// What stands on one line: of one regime and the same systems, the duties that begin or end together; on
    /// a screen, packs that should be read again on one day;
    /// on a screen, one deadline that has many days, for as many systems.
    fn together(&self, entries: &[&'a Entry]) -> Vec<Vec<&'a Entry>> {
        let mut out: Vec<Vec<&'a Entry>> = Vec::new();
        let mut duties: BTreeMap<_, usize> = BTreeMap::new();
        let mut deadlines: BTreeMap<_, usize> = BTreeMap::new();
        let mut many: BTreeMap<_, usize> = BTreeMap::new();
        let mut packs: BTreeMap<_, usize> = BTreeMap::new();
        let deadline = |e: &Entry| (e.regime.clone(), e.id.clone(), e.overdue, e.perhaps);
        for e in entries {
            if e.kind.is_due() && !self.full {
                *many.entry(deadline(e)).or_default() += 1;
            }
        }
        for e in entries.iter().copied() {
            let known = match e.kind {
                CalendarKind::DutyBegins | CalendarKind::DutyEnds => {
                    let days = (&e.on, &e.earliest, &e.latest);
                    let key = (e.kind, days, e.perhaps, &e.regime, &e.of);
                    Some(*duties.entry(key).or_insert(out.len()))
                }
                // Rules that should be read again on one day.
                CalendarKind::PackReview if !self.full => {
                    Some(*packs.entry(&e.on).or_insert(out.len()))
                }
                kind if kind.is_due() && many.get(&deadline(e)).is_some_and(|n| *n >= MANY) => {
                    Some(*deadlines.entry(deadline(e)).or_insert(out.len()))
                }
                _ => None,
            };
            match known.and_then(|at| out.get_mut(at)) {
                Some(members) => members.push(e),
                None => out.push(vec![e]),
            }
        }
        out
    }

    /// The day, what happens, to which provision, and to which systems.
    fn line(&self, out: &mut String, members: &[&Entry]) {
        let Some(e) = members.first() else { return };
        let mut what = self.what(members);
        if e.perhaps && !self.late(e) {
            what = calendar::Perhaps { what }.say(self.lang);
        }
        let day = self.days(members);
        let start = match day.is_empty() {
            true => String::new(),
            false => format!("{}  ", pad(&day, DAYS.max(width(&day)))),
        };
        let names = self.provision(members);
        if self.full {
            let systems = self.systems(members, usize::MAX);
            let dot = if systems.is_empty() { "" } else { " · " };
            let text = format!("{start}{what} · {names}{dot}{systems}");
            wrap(out, &text, 2, 2 + width(&start));
            return;
        }
        // What happens gives way, so that provision and systems are seen, then ids of systems.
        let room = WIDTH - 2 - width(&start);
        let least = width(&what).min(LEAST);
        let more = |ids: usize| {
            let more = [names.clone(), self.systems(members, ids)].into_iter();
            let more = more.filter(|t| !t.is_empty());
            more.map(|t| format!(" · {t}")).collect::<String>()
        };
        let fits = |more: &String| least + width(more) <= room;
        let found = (1..=IDS).rev().map(&more).find(fits);
        let more = found.unwrap_or_else(|| more(0));
        let most = room.saturating_sub(width(&more)).max(least);
        let what = pad(&what, width(&what).min(most));
        let line = format!("{what}{more}");
        let line = pad(&line, width(&line).min(room));
        out.push_str(&format!("  {start}{}\n", line.trim_end()));
    }

    /// What happens: of one entry as it says, of several duties how many.
    fn what(&self, members: &[&Entry]) -> String {
        let n = members.len();
        match members {
            [one] => one.what.clone(),
            [one, ..] if one.kind.is_due() => one.what.clone(),
            [one, ..] if one.kind == CalendarKind::PackReview => {
                calendar::PackReviews { n }.say(self.lang)
            }
            [one, ..] if one.kind == CalendarKind::DutyEnds => {
                calendar::DutiesEnd { n }.say(self.lang)
            }
            _ => calendar::DutiesBegin { n }.say(self.lang),
        }
    }

    /// The day of what stands on a line, or the first and the last.
    fn days(&self, members: &[&Entry]) -> String {
        let (Some(first), Some(last)) = (members.first(), members.last()) else {
            return String::new();
        };
        let between = first.place().zip(last.place()).filter(|(a, b)| a != b);
        let day = match between {
            Some((earliest, latest)) => calendar::Between { earliest, latest }.say(self.lang),
            None => self.day(first),
        };
        if first.holds(&self.calendar.on) && !day.is_empty() {
            return calendar::Since { day }.say(self.lang);
        }
        if !self.late(first) {
            return day;
        }
        let what = calendar::Since { day }.say(self.lang);
        match first.overdue {
            true => what,
            false => calendar::Perhaps { what }.say(self.lang),
        }
    }

    fn day(&self, e: &Entry) -> String {
        let lang = self.lang;
        match (&e.on, &e.earliest, &e.latest) {
            (Some(day), ..) => day.clone(),
            (None, Some(earliest), Some(latest)) => {
                calendar::Between { earliest, latest }.say(lang)
            }
            (None, Some(day), None) => calendar::Earliest { day }.say(lang),
            (None, None, Some(day)) => calendar::Latest { day }.say(lang),
            (None, None, None) => String::new(),
        }
    }

    /// The provisions, with the places of one alone.
    fn provision(&self, members: &[&Entry]) -> String {
        let name = |e: &&Entry| {
            let own = match e.kind {
                CalendarKind::LevelBegins | CalendarKind::LevelEnds => self.some(&e.by),
                _ => e.id.clone(),
            };
            match self.several && own != e.regime {
                true => format!("{}/{own}", e.regime)
                    .trim_end_matches('/')
                    .to_owned(),
                false => own,
            }
        };
        match members {
            [] => String::new(),
            [one, rest @ ..] if rest.is_empty() || one.kind.is_due() => {
                let most = if self.full { one.cites.len() } else { 1 };
                let cites = one.cites.get(..most).unwrap_or(&one.cites);
                let places = home_places(cites, self.lang);
                let name = name(one);
                match places.is_empty() {
                    true => name,
                    false => format!("{name}{}", marks::paren(self.lang, &places)),
                }
            }
            many => {
                let ids: Vec<String> = many.iter().map(|e| e.id.clone()).collect();
                let packs = |e: &&&Entry| e.kind == CalendarKind::PackReview;
                let regime = many.first().filter(|e| self.several && !packs(e));
                let regime = regime.map(|e| format!("{}{}", e.regime, marks::colon(self.lang)));
                format!("{}{}", regime.unwrap_or_default(), self.some(&ids))
            }
        }
    }

    /// The first few of some ids, and how many more there are; all where everything is told.
    fn some(&self, ids: &[String]) -> String {
        self.first(ids, if self.full { ids.len() } else { IDS })
    }

    fn first(&self, ids: &[String], most: usize) -> String {
        let mut told = ids.get(..most).unwrap_or(ids).join(marks::list(self.lang));
        if ids.len() > most {
            told.push_str(&format!(" +{}", ids.len() - most));
        }
        told
    }

    /// The systems of which it is said, where there are several in the calendar: so many by their ids.
    fn systems(&self, members: &[&Entry], most: usize) -> String {
        let (Some(first), all) = (members.first(), self.calendar.systems.len()) else {
            return String::new();
        };
        // Duties on one line are those of the same systems.
        let of: Vec<usize> = match first.kind.is_due() {
            true => {
                let all: BTreeSet<usize> = members.iter().flat_map(|e| &e.of).copied().collect();
                all.into_iter().collect()
            }
            false => first.of.clone(),
        };
        let ids = of.iter().filter_map(|i| self.calendar.systems.get(*i));
        let n = of.len();
        match (n, most) {
            (0, _) => String::new(),
            _ if all < 2 => String::new(),
            (1, _) => ids.map(|s| s.id.clone()).collect(),
            _ if n == all && !self.full => calendar::All { n }.say(self.lang),
            (_, 0) => calendar::OfSystems { n }.say(self.lang),
            _ => {
                let named = ids.take(most).map(|s| s.id.clone());
                let mut ids = named.collect::<Vec<_>>().join(marks::list(self.lang));
                if n > most {
                    ids.push_str(&format!(" +{}", n - most));
                }
                calendar::Some { ids, n }.say(self.lang)
            }
        }
    }

    /// What has no day.
    fn open(&self, out: &mut String) {
        let all: Vec<&'a Entry> = self.calendar.calendar.iter().collect();
        let all: Vec<&'a Entry> = all.into_iter().filter(|e| e.place().is_none()).collect();
        if all.is_empty() {
            return;
        }
        heading(out, &calendar::Open { n: all.len() }.say(self.lang));
        let (_, rest) = self.lines(out, &all, OPEN);
        self.more(out, rest);
    }

    /// Which regimes were not asked, and how many records were rejected.
    fn foot(&self, out: &mut String) {
        let lang = self.lang;
        let not_asked = self.calendar.not_asked.iter().map(|r| {
            let (regime, n) = (&r.regime, r.systems);
            calendar::NotAskedOf { n, regime }.say(lang)
        });
        let not_asked: Vec<String> = not_asked.collect();
        let n = self.calendar.rejected.len();
        if n > 0 || !not_asked.is_empty() {
            out.push('\n');
        }
        if !not_asked.is_empty() {
            let list = self.some(&not_asked);
            wrap(out, &calendar::NotAsked { list }.say(lang), 0, 2);
        }
        if n > 0 {
            wrap(out, &calendar::Rejected { n }.say(lang), 0, 2);
        }
    }
}
