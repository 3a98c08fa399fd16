//! Deadlines, limits of fines and shifts of days as people read them.

use super::{marks, or_name, phrase};
use crate::program::{
    Amount, CalendarId, DefineBody, Due, DueKind, FactId, LastDone, Length, Limit, Move, NamedDay,
    Number, Per, Period, Pick, Program, Start, Unit,
};
use solon_messages::{Lang, consequence};

/// `15 days`, `1 year`.
#[must_use]
pub fn length(n: u32, unit: Unit, lang: Lang) -> String {
    let n = usize::try_from(n).unwrap_or(usize::MAX);
    match unit {
        Unit::Hours => consequence::Hours { n }.say(lang),
        Unit::WorkingDays => consequence::WorkingDays { n }.say(lang),
        Unit::Days => consequence::Days { n }.say(lang),
        Unit::Weeks => consequence::Weeks { n }.say(lang),
        Unit::Months => consequence::Months { n }.say(lang),
        Unit::Years => consequence::Years { n }.say(lang),
    }
}

/// A month by its number, from 1.
fn month(number: i8, lang: Lang) -> &'static str {
    match number {
        1 => consequence::January.say(lang),
        2 => consequence::February.say(lang),
        3 => consequence::March.say(lang),
        4 => consequence::April.say(lang),
        5 => consequence::May.say(lang),
        6 => consequence::June.say(lang),
        7 => consequence::July.say(lang),
        8 => consequence::August.say(lang),
        9 => consequence::September.say(lang),
        10 => consequence::October.say(lang),
        11 => consequence::November.say(lang),
        12 => consequence::December.say(lang),
        _ => "",
    }
}

/// The name of a question.
fn question(program: &Program, fact: FactId, lang: Lang) -> String {
    marks::question(lang, &program.facts[fact].name)
}

fn period(program: &Program, period: &Period, lang: Lang) -> String {
    let fact = match period.length {
        Length::Fixed(n) => return length(n, period.unit, lang),
        Length::Asked(fact) => fact,
    };
    let name = question(program, fact, lang);
    let unit = match period.unit {
        Unit::Hours => consequence::UnitHours.say(lang),
        Unit::WorkingDays => consequence::UnitWorkingDays.say(lang),
        Unit::Days => consequence::UnitDays.say(lang),
        Unit::Weeks => consequence::UnitWeeks.say(lang),
        Unit::Months => consequence::UnitMonths.say(lang),
        Unit::Years => consequence::UnitYears.say(lang),
    };
    consequence::Asked { name, unit }.say(lang)
}

fn named_day(program: &Program, day: &NamedDay, lang: Lang) -> String {
    match day {
        NamedDay::Day(day) => day.to_string(),
        NamedDay::Asked(fact) => question(program, *fact, lang),
    }
}

/// What comes back, since when it was last done, and by when it is first due.
fn last_done(program: &Program, every: &str, last: &LastDone, lang: Lang) -> String {
    let name = question(program, last.fact, lang);
    let first = match &last.first {
        Some(day) => {
            let day = named_day(program, day, lang);
            consequence::FirstBy { day }.say(lang)
        }
        None => consequence::FirstAtStart.say(lang).to_owned(),
    };
    consequence::Again { every, first, name }.say(lang)
}

/// When something is due after or before so much time, with the calendar by which that is counted.
fn by_calendar(
    program: &Program,
    time: &Period,
    lang: Lang,
    due: impl FnOnce(String) -> String,
) -> String {
    let due = due(period(program, time, lang));
    match time.calendar {
        Some(id) => {
            let title = calendar(program, id, lang);
            consequence::ByCalendar { due, title }.say(lang)
        }
        None => due,
    }
}

/// The title of a calendar, else its name.
#[must_use]
pub fn calendar(program: &Program, id: CalendarId, lang: Lang) -> String {
    let calendar = &program.calendars[id];
    or_name(&calendar.title, &calendar.name, lang)
}

fn due_kind(program: &Program, kind: &DueKind, lang: Lang) -> String {
    match kind {
        DueKind::By(day) => {
            let day = named_day(program, day, lang);
            consequence::By { day }.say(lang)
        }
        DueKind::Within(time, fact) => {
            let name = question(program, *fact, lang);
            by_calendar(program, time, lang, |time| {
                consequence::Within { name, time }.say(lang)
            })
        }
        DueKind::Before(fact) => {
            let name = question(program, *fact, lang);
            consequence::Before { name }.say(lang)
        }
        DueKind::Ahead(time, fact) => {
            let name = question(program, *fact, lang);
            by_calendar(program, time, lang, |time| {
                consequence::Ahead { name, time }.say(lang)
            })
        }
        DueKind::Every(n, unit, fact) => {
            let (name, time) = (question(program, *fact, lang), length(*n, *unit, lang));
            consequence::Every { name, time }.say(lang)
        }
        DueKind::Again(time, last) => {
            let time = period(program, time, lang);
            let every = consequence::Often { time }.say(lang);
            last_done(program, &every, last, lang)
        }
        DueKind::Yearly(number, day, last) => {
            let month = month(*number, lang);
            let every = consequence::Yearly { day, month }.say(lang);
            match last {
                Some(last) => last_done(program, &every, last, lang),
                None => every,
            }
        }
        DueKind::Later(both) => {
            let [one, other] = both.as_ref().each_ref();
            let one = due_kind(program, one, lang);
            let other = due_kind(program, other, lang);
            consequence::Later { one, other }.say(lang)
        }
    }
}

/// By when, in words; the days that are asked by the names of their questions.
#[must_use]
pub fn due(program: &Program, due: &Due, lang: Lang) -> String {
    let mut out = due_kind(program, &due.kind, lang);
    if let Some(cond) = &due.when {
        out.push_str(consequence::When.say(lang));
        out.push_str(&phrase(program, cond, lang));
    }
    out
}

/// An amount of money with thousands apart, as in `35,000,000 EUR`; first in tens of thousands, or in
/// hundreds of millions, where it is so many of them and the language counts in them.
#[must_use]
pub fn money(n: Number, unit: &str, lang: Lang) -> String {
    let exact = grouped(n, unit, lang);
    let name = match unit {
        "EUR" => consequence::Euro.say(lang),
        "USD" => consequence::Dollar.say(lang),
        "GBP" => consequence::Pound.say(lang),
        "CNY" => consequence::Yuan.say(lang),
        _ => return exact,
    };
    let whole = n.whole().filter(|w| w.chars().all(|c| c.is_ascii_digit()));
    let round = whole.as_deref().and_then(|w| w.strip_suffix("0000"));
    match round.filter(|w| !w.is_empty()) {
        Some(w) => match w.strip_suffix("0000").filter(|w| !w.is_empty()) {
            Some(n) => consequence::HundredMillions { exact, n, name }.say(lang),
            None => consequence::TenThousands { exact, n: w, name }.say(lang),
        },
        None => exact,
    }
}

fn grouped(n: Number, unit: &str, lang: Lang) -> String {
    let plain = n.whole().unwrap_or_else(|| n.to_string());
    format!("{} {unit}", marks::grouped(lang, &plain))
        .trim_end()
        .to_owned()
}

fn amount(program: &Program, amount: &Amount, lang: Lang) -> String {
    match amount {
        Amount::Fixed(n, unit) => money(*n, unit, lang),
        Amount::Share(percent, fact) => {
            let name = marks::question(lang, &program.facts[fact].name);
            let percent = marks::decimal(lang, &percent.to_string());
            consequence::Share { name, percent }.say(lang)
        }
    }
}

/// An upper limit, in words.
#[must_use]
pub fn limit(program: &Program, limit: &Limit, lang: Lang) -> String {
    let mut out = limit_terms(program, limit, lang);
    if let Some(cond) = &limit.when {
        out.push_str(consequence::When.say(lang));
        out.push_str(&phrase(program, cond, lang));
    }
    out
}

/// The same without its condition.
#[must_use]
pub fn limit_terms(program: &Program, limit: &Limit, lang: Lang) -> String {
    let amounts: Vec<String> = limit
        .amounts
        .iter()
        .map(|a| amount(program, a, lang))
        .collect();
    let both = amounts.join(consequence::And.say(lang));
    let mut out = match limit.pick {
        Pick::Only => both,
        Pick::Higher => consequence::Higher { both }.say(lang),
        Pick::Lower => consequence::Lower { both }.say(lang),
    };
    if let Some(least) = &limit.least {
        let (least, most) = (amount(program, least, lang), out);
        out = consequence::Range { least, most }.say(lang);
    }
    let fine = out;
    let mut out = match limit.per {
        None => fine,
        Some(Per::Violation) => consequence::PerViolation { fine }.say(lang),
        Some(Per::Day) => consequence::PerDay { fine }.say(lang),
    };
    if let Some(duty) = limit.overdue.map(|d| &program.provisions[d].id) {
        out.push_str(&consequence::WhenOverdue { duty }.say(lang));
    }
    out
}

/// A first day: itself, or what a contested point makes it.
#[must_use]
pub fn start(program: &Program, start: Start, lang: Lang) -> String {
    let i = match start {
        Start::Day(d) => return d.to_string(),
        Start::Reading(i) => &program.interpretations[i],
    };
    let default = i.readings.get(i.default).map(|r| &r.body);
    let day = match default {
        Some(DefineBody::Day(d)) => d.to_string(),
        Some(DefineBody::Never) => solon_messages::phrase::Never.say(lang).to_owned(),
        _ => String::new(),
    };
    let name = &i.name;
    consequence::ReadDay { day, name }.say(lang)
}

/// A line of a transition, in words.
#[must_use]
pub fn shift(program: &Program, line: &Move, lang: Lang) -> String {
    let mut out = shift_day(program, line, lang);
    match &line.when {
        Some(cond) => {
            out.push_str(consequence::MovedWhen.say(lang));
            out.push_str(&phrase(program, cond, lang));
        }
        None => out.push_str(consequence::Otherwise.say(lang)),
    }
    out
}

/// The same without its case.
#[must_use]
pub fn shift_day(program: &Program, line: &Move, lang: Lang) -> String {
    match line.from {
        Some(from) => {
            let day = start(program, from, lang);
            consequence::AppliesFrom { day }.say(lang)
        }
        None => consequence::NeverApplies.say(lang).to_owned(),
    }
}
