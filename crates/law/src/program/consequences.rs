//! What follows from an outcome, as plain data: by when something is due, the form that it asks for,
//! how high a fine may be, and how days are moved.

use jiff::civil::Date;

use super::{Citation, Cond, FactId, InterpretationId, Number, Text};

/// A first day: given, or chosen by the reading in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Start {
    /// A day.
    Day(Date),
    /// The day that the reading in force gives.
    Reading(InterpretationId),
}

/// A unit of time. Hours and working days are printed, never counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// By when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueKind {
    /// So long after a day that is asked, that day not counted.
    Within(u32, Unit, FactId),
    /// Before a day that is asked.
    Before(FactId),
    /// Again and again, so long apart, counted from a day that is asked.
    Every(u32, Unit, FactId),
    /// Every year by this month and day.
    Yearly(i8, i8),
}

/// A deadline of a duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// By when.
    pub kind: DueKind,
    /// In which case it counts; always when absent.
    pub when: Option<Cond>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

impl Due {
    /// The fact from whose day it is counted.
    #[must_use]
    pub fn fact(&self) -> Option<FactId> {
        match self.kind {
            DueKind::Within(_, _, f) | DueKind::Before(f) | DueKind::Every(_, _, f) => Some(f),
            DueKind::Yearly(..) => None,
        }
    }
}

/// What fills a field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filler {
    /// The name of the system described.
    System,
    /// The answer to a question.
    Fact(FactId),
    /// The reasons of a rule or exception, by id.
    Provision(String),
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its words.
    pub title: Text,
    /// Its provision.
    pub cites: Vec<Citation>,
    /// What fills it; nothing: it is filled in by hand.
    pub from: Vec<Filler>,
}

/// A form that a duty asks to be filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its title; the duty's own when empty.
    pub title: Text,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// One amount of a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Amount {
    /// So much, in this unit.
    Fixed(Number, String),
    /// So many per cent of the answer to a question.
    Share(Number, FactId),
}

/// Which of the amounts of a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// The only one.
    Only,
    /// The higher one.
    Higher,
    /// The lower one.
    Lower,
}

/// An upper limit of a fine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Which amount counts.
    pub pick: Pick,
    /// The amounts.
    pub amounts: Vec<Amount>,
    /// For whom; for all that no earlier limit meets when absent.
    pub when: Option<Cond>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}

/// One line of a transition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// From when; never when absent.
    pub from: Option<Start>,
    /// In which case; in all that no earlier line meets when absent.
    pub when: Option<Cond>,
    /// Where it stands.
    pub cites: Vec<Citation>,
}
