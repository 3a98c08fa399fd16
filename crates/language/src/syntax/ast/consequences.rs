//! Deadlines, amounts of fines, moves and forms, as written.

use super::{Cite, Expr, Literal, Start, Texts, Word};
use crate::source::Span;

/// A number in front of a unit of time: given, or the answer to a question.
#[derive(Clone, Debug)]
pub enum Length {
    /// So many.
    Fixed(u32),
    /// As many as a number that is asked.
    Asked(Word),
}

/// How long: a number and a unit of time.
#[derive(Clone, Debug)]
pub struct Period {
    /// How many.
    pub length: Length,
    /// Of what.
    pub unit: Word,
    /// The calendar by which working days are counted.
    pub calendar: Option<Word>,
}

/// A day that the law names, or one that is asked.
#[derive(Clone, Debug)]
pub enum NamedDay {
    /// `2027-07-14`
    Day(Literal),
    /// `registered_on`
    Fact(Word),
}

/// `last done assessed_on, first by 2027-01-01`
#[derive(Clone, Debug)]
pub struct LastDone {
    /// The day on which it was last done.
    pub fact: Word,
    /// By when it is first due; when the duty begins where nothing is said.
    pub first: Option<NamedDay>,
}

/// By when something must be done.
#[derive(Clone, Debug)]
pub enum DueKind {
    /// On a day at the latest.
    By(NamedDay),
    /// So long after a day that is asked.
    Within(Period, Word),
    /// Before a day that is asked.
    Before(Word),
    /// So long before a day that is asked.
    Ahead(Period, Word),
    /// Again and again, so long apart, counted from a day that is asked.
    Every(Period, Word),
    /// So long after it was last done.
    Again(Period, LastDone),
    /// Every year by a day of a month: day, month by name.
    Yearly(u32, Word, Option<LastDone>),
    /// The later of two.
    Later(Box<[DueKind; 2]>),
}

/// `due …`
#[derive(Clone, Debug)]
pub struct Due {
    /// By when.
    pub kind: DueKind,
    /// In which case it counts; always when absent.
    pub when: Option<Expr>,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// The clause.
    pub span: Span,
}

/// `review on change of …`
#[derive(Clone, Debug)]
pub struct Review {
    /// The questions whose other answer calls for it.
    pub on_change: Vec<Word>,
    /// Where that stands.
    pub cites: Vec<Cite>,
    /// The clause.
    pub span: Span,
}

/// `35_000_000 EUR`, or `7 % of annual_revenue_eur`.
#[derive(Clone, Debug)]
pub struct Amount {
    /// The number, with the unit of an amount.
    pub number: Literal,
    /// The fact of which a share is meant.
    pub share_of: Option<Word>,
}

/// What each fine of a limit is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// Each violation.
    Violation,
    /// Each day that a breach lasts.
    Day,
}

/// An upper limit of a fine.
#[derive(Clone, Debug)]
pub struct Limit {
    /// `from …`: the minimum, whose unit may be that of the amounts.
    pub least: Option<Amount>,
    /// `the higher of` (true), `the lower of` (false), or one amount alone.
    pub higher: Option<bool>,
    /// One amount, or two.
    pub amounts: Vec<Amount>,
    /// `per …`: what each fine is for.
    pub per: Option<Per>,
    /// For whom.
    pub when: Option<Expr>,
    /// The duty that must be overdue.
    pub overdue: Option<Word>,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// The clause.
    pub span: Span,
}

/// One line of a transition: from when, and in which case.
#[derive(Clone, Debug)]
pub struct MoveLine {
    /// The day; never when absent.
    pub from: Option<Start>,
    /// The case; all that no earlier line meets when absent.
    pub when: Option<Expr>,
    /// Where it stands.
    pub cites: Vec<Cite>,
    /// The line.
    pub span: Span,
}

/// A field of a form.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its words.
    pub title: Texts,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// What fills it: facts, exceptions, or `system`.
    pub from: Vec<Word>,
    /// The field.
    pub span: Span,
}

/// A form that a duty asks to be filled in.
#[derive(Clone, Debug)]
pub struct Form {
    /// Its title.
    pub title: Option<Texts>,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The clause.
    pub span: Span,
}
