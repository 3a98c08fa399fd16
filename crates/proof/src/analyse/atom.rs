//! What variables say of a system, and which numbers are ratios of others. Which variables there are, and
//! what holds of them, is a matter of [`super::space`].

use jiff::civil::Date;

use solon_law::program::{Ago, InterpretationId, Number, Unit};

/// A question, by its position in the space.
pub type QuestionId = usize;

/// What a variable says of a system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Atom {
    /// The answer is yes.
    Yes(QuestionId),
    /// The answer is this value, or holds it.
    Value(QuestionId, usize),
    /// The number is at least this; with `true`, more than this.
    Over(QuestionId, Number, bool),
    /// The day is this one or later; from [`EVER`] on, that there is a day at all.
    From(QuestionId, Date),
    /// Of the days on which the law is as it is from a day on, the day has come by this one. Only those
    /// between the first and the last of them need a variable.
    Come(QuestionId, Option<Date>, usize),
    /// The day had come on the one asked about.
    Past(QuestionId),
    /// It lies more than so long before that.
    Lapsed(QuestionId, Lapse),
    /// A reading is in force on all days: interpretation and reading, or its default of each day.
    Reading(InterpretationId, usize),
}

/// In place of a reading: the default of each day, where an amendment changes the default.
pub const AS_ENACTED: usize = usize::MAX;

/// So long ago, in days or in months. Of one question all are counted in one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lapse {
    months: bool,
    n: u32,
}

impl Lapse {
    /// How long ago.
    #[must_use]
    pub fn of(ago: &Ago) -> Lapse {
        let (months, each) = match ago.unit {
            Unit::Years => (true, 12),
            Unit::Months => (true, 1),
            Unit::Weeks => (false, 7),
            Unit::Days | Unit::Hours | Unit::WorkingDays => (false, 1),
        };
        let n = ago.n.saturating_mul(each);
        Lapse { months, n }
    }

    /// More than so long ago.
    #[must_use]
    pub fn ago(self) -> Ago {
        let (n, unit) = match (self.months, self.n % 12) {
            (true, 0) => (self.n / 12, Unit::Years),
            (true, _) => (self.n, Unit::Months),
            (false, _) => (self.n, Unit::Days),
        };
        Ago {
            more: true,
            n,
            unit,
        }
    }
}

impl Atom {
    /// Its question; none for a reading.
    #[must_use]
    pub fn question(&self) -> Option<QuestionId> {
        match self {
            Atom::Yes(q)
            | Atom::Value(q, _)
            | Atom::Over(q, ..)
            | Atom::From(q, _)
            | Atom::Come(q, ..)
            | Atom::Past(q)
            | Atom::Lapsed(q, _) => Some(*q),
            Atom::Reading(..) => None,
        }
    }
}

/// A variable and whether it is true.
pub type Literal = (Atom, bool);

/// A ratio and its parts, as questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tie {
    /// The ratio.
    pub of: QuestionId,
    /// Above the line.
    pub top: QuestionId,
    /// Below it.
    pub bottom: QuestionId,
    /// By what their quotient is multiplied.
    pub times: Number,
}
