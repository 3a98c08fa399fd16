//! Calendars: on which days offices work, each day said once.

use jiff::civil::{Date, Weekday};

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{self, ItemKind, Word};
use solon_law::program::{Calendar, CalendarId};

/// The days of a week, as they are written.
const WEEK: [(&str, Weekday); 7] = [
    ("Monday", Weekday::Monday),
    ("Tuesday", Weekday::Tuesday),
    ("Wednesday", Weekday::Wednesday),
    ("Thursday", Weekday::Thursday),
    ("Friday", Weekday::Friday),
    ("Saturday", Weekday::Saturday),
    ("Sunday", Weekday::Sunday),
];

impl Checker {
    /// Reads the calendars of a pack.
    pub(super) fn calendars(&mut self, files: &[Input<'_>]) {
        for item in files.iter().flat_map(|f| &f.file.items) {
            if let ItemKind::Calendar(calendar) = &item.kind {
                self.calendar(calendar);
            }
        }
    }

    fn calendar(&mut self, item: &ast::Calendar) {
        let name = &item.name;
        if let Some((_, first)) = self.calendar_ids.get(&name.text).copied() {
            self.duplicate(name, "calendar", first);
            return;
        }
        let title = self.opt_text(item.title.as_ref());
        let cites = self.cites(&item.cites);
        let working = self.ranges(&item.working);
        let off = self.ranges(&item.off);
        let known = match &item.known {
            Some(known) => self.ranges(std::slice::from_ref(known)).first().copied(),
            None => {
                self.lacks(
                    name,
                    "of which days it is known",
                    "known 2026-01-01 to 2026-12-31",
                );
                None
            }
        };
        if item.week.is_none() {
            self.lacks(
                name,
                "the working days of a week",
                "working Monday to Friday",
            );
        }
        if let Some(known) = known {
            for (range, days) in item
                .working
                .iter()
                .zip(&working)
                .chain(item.off.iter().zip(&off))
            {
                self.inside(range, *days, known);
            }
        }
        self.not_both(item, &working, &off);
        let week = item
            .week
            .as_ref()
            .and_then(|(first, last)| Some((weekday(first)?, weekday(last)?)));
        // What lacks something is an error; the rest of the pack is checked all the same.
        let at = self.program.calendars.push(Calendar {
            name: name.text.clone(),
            title,
            cites,
            week: week.unwrap_or((Weekday::Monday, Weekday::Friday)),
            working,
            off,
            known: known.unwrap_or((Date::MIN, Date::MIN)),
        });
        self.calendar_ids.insert(name.text.clone(), (at, name.span));
    }

    fn lacks(&mut self, name: &Word, what: &str, write: &str) {
        self.report(
            Diagnostic::new(
                Code::ClauseMissing,
                name.span,
                format!("calendar `{}` does not say {what}", name.text),
            )
            .help(format!("add `{write}`")),
        );
    }

    /// The days of ranges; one that is none stands for its first day.
    fn ranges(&mut self, ranges: &[ast::DayRange]) -> Vec<(Date, Date)> {
        let mut out = Vec::new();
        for range in ranges {
            let first = self.day(&range.first);
            let last = match &range.last {
                Some(last) => self.day(last),
                None => first,
            };
            let (Some(first), Some(last)) = (first, last) else {
                continue;
            };
            if last < first {
                self.report(
                    Diagnostic::new(
                        Code::WindowProblem,
                        range.first.span,
                        format!("there are no days from {first} to {last}"),
                    )
                    .help("write the earlier day first"),
                );
            }
            out.push((first, last));
        }
        out
    }

    /// What is said of days of which nothing has been published would be taken for an estimate.
    fn inside(&mut self, range: &ast::DayRange, days: (Date, Date), known: (Date, Date)) {
        if days.0 < known.0 || known.1 < days.1 {
            self.report(
                Diagnostic::new(
                    Code::WindowProblem,
                    range.first.span,
                    format!(
                        "these days do not all lie between {} and {}, of which the calendar is known",
                        known.0, known.1
                    ),
                )
                .help("correct them, or the days behind `known`"),
            );
        }
    }

    fn not_both(&mut self, item: &ast::Calendar, working: &[(Date, Date)], off: &[(Date, Date)]) {
        let meets = |days: &(Date, Date)| off.iter().any(|o| days.0 <= o.1 && o.0 <= days.1);
        for (range, days) in item.working.iter().zip(working) {
            if meets(days) {
                self.report(
                    Diagnostic::new(
                        Code::WindowProblem,
                        range.first.span,
                        "a day is said to be a working day and a day off",
                    )
                    .help("leave it in one of the two places"),
                );
            }
        }
    }

    /// A calendar by name.
    pub(super) fn calendar_named(&mut self, name: &Word) -> Option<CalendarId> {
        if let Some((id, _)) = self.calendar_ids.get(&name.text).copied() {
            self.read.calendars.insert(id);
            return Some(id);
        }
        let known: Vec<String> = self.calendar_ids.keys().cloned().collect();
        self.unknown(
            Code::UnknownName,
            name,
            "calendar",
            known.iter().map(String::as_str),
        );
        None
    }
}

fn weekday(word: &Word) -> Option<Weekday> {
    let found = WEEK.iter().find(|(name, _)| *name == word.text);
    found.map(|(_, day)| *day)
}
