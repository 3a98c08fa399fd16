//! What follows from an outcome, as plain data: by when something is due, the form that it asks for,
//! how high a fine may be, and how days are moved.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{CalendarId, Citation, Cond, FactId, InterpretationId, Number, ProvisionId, Text};

/// A first day: given, or chosen by the reading in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Start {
    /// A day.
    Day(Date),
    /// The day that the reading in force gives.
    Reading(InterpretationId),
}

/// A unit of time. Working days without a calendar are printed, never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Unit {
    /// Hours.
    Hours,
    /// Days on which offices work.
    WorkingDays,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// A number in front of a unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Length {
    /// So many.
    Fixed(u32),
    /// As many as the answer to a question.
    Asked(FactId),
}

/// How long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// How many.
    pub length: Length,
    /// Of what.
    pub unit: Unit,
    /// The calendar by which working days are counted.
    pub calendar: Option<CalendarId>,
}

impl Period {
    /// Whether the end of it is a day that can be counted.
    #[must_use]
    pub fn counted(&self) -> bool {
        self.unit != Unit::WorkingDays || self.calendar.is_some()
    }
}

/// A day that the law names, or one that is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NamedDay {
    /// This one.
    Day(Date),
    /// The answer to a question.
    Asked(FactId),
}

/// When something was last done, and by when it is first due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastDone {
    /// The question that asks when it was last done.
    pub fact: FactId,
    /// By when it is first due; when the duty begins where nothing is said.
    pub first: Option<NamedDay>,
}

/// By when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DueKind {
    /// On a day at the latest.
    By(NamedDay),
    /// So long after a day that is asked, that day not counted.
    Within(Period, FactId),
    /// Before a day that is asked.
    Before(FactId),
    /// So long before a day that is asked, that day not counted.
    Ahead(Period, FactId),
    /// Again and again, so long apart, counted from a day that is asked; a number that is given.
    Every(u32, Unit, FactId),
    /// So long after it was last done.
    Again(Period, LastDone),
    /// Every year by this month and day; after it was last done, where that is asked.
    Yearly(i8, i8, Option<LastDone>),
    /// The later of two.
    Later(Box<[DueKind; 2]>),
}

impl DueKind {
    /// The questions that it needs.
    #[must_use]
    pub fn facts(&self) -> Vec<FactId> {
        let asked = |day: &NamedDay| match day {
            NamedDay::Asked(fact) => Some(*fact),
            NamedDay::Day(_) => None,
        };
        let number = |period: &Period| match period.length {
            Length::Asked(fact) => Some(fact),
            Length::Fixed(_) => None,
        };
        let done = |last: &LastDone| {
            let first = last.first.as_ref().and_then(asked);
            std::iter::once(last.fact).chain(first)
        };
        match self {
            DueKind::By(day) => asked(day).into_iter().collect(),
            DueKind::Before(fact) | DueKind::Every(_, _, fact) => vec![*fact],
            DueKind::Within(period, fact) | DueKind::Ahead(period, fact) => {
                std::iter::once(*fact).chain(number(period)).collect()
            }
            DueKind::Again(period, last) => done(last).chain(number(period)).collect(),
            DueKind::Yearly(_, _, last) => last.iter().flat_map(done).collect(),
            DueKind::Later(both) => both.iter().flat_map(DueKind::facts).collect(),
        }
    }

    /// Whether it is due again and again, counted from when it was last done.
    #[must_use]
    pub fn comes_back(&self) -> bool {
        match self {
            DueKind::Again(..) | DueKind::Yearly(_, _, Some(_)) => true,
            DueKind::Later(both) => both.iter().any(DueKind::comes_back),
            _ => false,
        }
    }

    /// Whether it does not run on over a Saturday or Sunday: it is counted by days on which offices work,
    /// or in hours, which no law of periods prolongs (Regulation (EEC, Euratom) No 1182/71, Art. 3(4)).
    #[must_use]
    pub fn ends_on_its_day(&self) -> bool {
        match self {
            DueKind::Within(period, _) | DueKind::Ahead(period, _) => {
                period.calendar.is_some() || period.unit == Unit::Hours
            }
            DueKind::Later(both) => both.iter().all(DueKind::ends_on_its_day),
            _ => false,
        }
    }

    /// Whether it runs from no day before the duty begins.
    #[must_use]
    pub fn waits_for_duty(&self) -> bool {
        match self {
            DueKind::Within(..) | DueKind::Every(..) | DueKind::Again(..) | DueKind::Yearly(..) => {
                true
            }
            DueKind::By(_) | DueKind::Before(_) | DueKind::Ahead(..) | DueKind::Later(_) => false,
        }
    }

    /// Whether it is a day that can be counted.
    #[must_use]
    pub fn counted(&self) -> bool {
        match self {
            DueKind::Within(period, _) | DueKind::Ahead(period, _) | DueKind::Again(period, _) => {
                period.counted()
            }
            DueKind::Later(both) => both.iter().all(DueKind::counted),
            DueKind::By(_) | DueKind::Before(_) | DueKind::Every(..) | DueKind::Yearly(..) => true,
        }
    }
}

/// A deadline of a duty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// By when.
    pub kind: DueKind,
    /// In which case it counts; always when absent.
    pub when: Option<Cond>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

/// That a duty is to look again at what was assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The changes of answers that call for it, between two descriptions of one system. Whether the
    /// duty arises at all, and by when, does not hang on them.
    pub on_change: Vec<OnChange>,
}

/// Questions whose other answer calls for another look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OnChange {
    /// The questions.
    pub facts: Vec<FactId>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

/// What fills a field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Filler {
    /// The name of the system described.
    System,
    /// The answer to a question.
    Fact(FactId),
    /// The reasons of a rule or exception, by id.
    Provision(String),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its words.
    pub title: Text,
    /// Its provision.
    pub cites: Vec<Citation>,
    /// What fills it; nothing: it is filled in by hand.
    pub from: Vec<Filler>,
}

/// A form that a duty asks to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Form {
    /// Its title; the duty's own when empty.
    pub title: Text,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// One amount of a limit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Amount {
    /// So much, in this unit.
    Fixed(Number, String),
    /// So many per cent of the answer to a question.
    Share(Number, FactId),
}

/// Which of the amounts of a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pick {
    /// The only one.
    Only,
    /// The higher one.
    Higher,
    /// The lower one.
    Lower,
}

/// What each fine of a limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Per {
    /// Each violation.
    Violation,
    /// Each day that a breach lasts.
    Day,
}

/// An upper limit of a fine, perhaps with a lower one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limit {
    /// The minimum, where there is one.
    pub least: Option<Amount>,
    /// Which amount counts.
    pub pick: Pick,
    /// The amounts.
    pub amounts: Vec<Amount>,
    /// What each fine is for, where it is not for all breaches at once.
    pub per: Option<Per>,
    /// For whom; for all that no earlier limit meets when absent.
    pub when: Option<Cond>,
    /// The duty that must be overdue.
    pub overdue: Option<ProvisionId>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

impl Limit {
    /// All amounts that are named: those of the upper limit, and the minimum.
    pub fn all_amounts(&self) -> impl Iterator<Item = &Amount> {
        self.amounts.iter().chain(&self.least)
    }
}

/// One line of a transition.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Move {
    /// From when; never when absent.
    pub from: Option<Start>,
    /// In which case; in all that no earlier line meets when absent.
    pub when: Option<Cond>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}
