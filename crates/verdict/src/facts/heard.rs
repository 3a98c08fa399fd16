//! What is said in an answer, whatever its story; and as words, of which two answers have the same where they say
//! the same.

use jiff::civil::Date;

use super::{Answer, Bound, Silence, State};
use solon_law::program::{FactId, Members, Number};

/// Whole numbers that are short have no more digits.
pub(super) const DIGITS: u32 = 15;

/// A plain answer: nothing of it is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Said {
    /// Yes or no.
    Bool(bool),
    /// A value of the list.
    One(usize),
    /// Values of the list, and no others.
    Set(Members),
    /// A whole number.
    Number(u64),
    /// Another number.
    Exact(Number),
    /// A day.
    Day(Date),
    /// There is no such day.
    Never,
}

impl Said {
    /// What a state says where nothing of it is open: the one whose [`Said::state`] it is, as it is read of a
    /// plain line.
    #[must_use]
    pub fn of(state: &State) -> Option<Said> {
        match *state {
            State::Bool { no, yes } => (no != yes).then_some(Said::Bool(yes)),
            State::One(members) => {
                let mut all = members.iter();
                all.next().filter(|_| members.len() == 1).map(Said::One)
            }
            State::Set { must, may } => (must == may).then_some(Said::Set(must)),
            State::Number { low, high } => match (low, high) {
                (Some((low, true)), Some((high, true))) if low == high => Some(number_said(low)),
                _ => None,
            },
            State::Day { first, last } => first.filter(|_| first == last).map(Said::Day),
            State::Absent => Some(Said::Never),
        }
    }

    /// The same as a state.
    #[must_use]
    pub fn state(&self) -> State {
        match *self {
            Said::Bool(yes) => State::Bool { no: !yes, yes },
            Said::One(value) => State::One(std::iter::once(value).collect()),
            Said::Set(members) => State::Set {
                must: members,
                may: members,
            },
            Said::Number(n) => {
                Said::Exact(Number::from(i64::try_from(n).unwrap_or(i64::MAX))).state()
            }
            Said::Exact(n) => {
                let n = Some((n, true));
                State::Number { low: n, high: n }
            }
            Said::Day(day) => State::Day {
                first: Some(day),
                last: Some(day),
            },
            Said::Never => State::Absent,
        }
    }
}

/// Who hears what is answered.
pub trait Hears {
    /// What is said of a question.
    fn heard(&mut self, fact: FactId, heard: &Heard<'_>);

    /// That yes or no is said of a question.
    #[inline(always)]
    fn heard_bool(&mut self, fact: FactId, yes: bool) {
        self.heard(fact, &Heard::Plain(&Said::Bool(yes)));
    }
}

impl<F: FnMut(FactId, &Heard<'_>)> Hears for F {
    #[inline(always)]
    fn heard(&mut self, fact: FactId, heard: &Heard<'_>) {
        self(fact, heard);
    }
}

/// What is said in an answer of any kind.
#[derive(Clone, Copy, Debug)]
pub enum Heard<'a> {
    /// It is plain.
    Plain(&'a Said),
    /// It says nothing.
    Silent(Silence),
    /// It says a part.
    Partly(&'a State),
}

impl Answer {
    /// Tells what it says, and gives what is made of it.
    pub fn hear<T>(&self, tell: impl FnOnce(&Heard<'_>) -> T) -> T {
        match (self.silence, Said::of(&self.state)) {
            (Some(silence), _) => tell(&Heard::Silent(silence)),
            (None, Some(said)) => tell(&Heard::Plain(&said)),
            (None, None) => tell(&Heard::Partly(&self.state)),
        }
    }
}

impl Heard<'_> {
    /// There are so many kinds of words.
    pub const KINDS: u32 = 14;

    /// Tells it in words: of which kind they are, and these. All of a kind are as many.
    #[inline]
    pub fn words(&self, tell: impl FnOnce(u32, &[u64])) {
        match *self {
            Heard::Plain(Said::Bool(yes)) => tell(0, &[u64::from(*yes)]),
            Heard::Plain(Said::One(value)) => tell(1, &[*value as u64]),
            Heard::Plain(Said::Set(members)) => tell(2, &members.words()),
            Heard::Plain(Said::Number(n)) => tell(3, &[*n]),
            Heard::Plain(Said::Exact(n)) => tell(4, &n.words()),
            Heard::Plain(Said::Day(day)) => tell(5, &[number(*day)]),
            Heard::Plain(Said::Never) => tell(6, &[]),
            Heard::Silent(silence) => tell(7, &[silence as u64]),
            Heard::Partly(State::Bool { no, yes }) => tell(8, &[u64::from(*no), u64::from(*yes)]),
            Heard::Partly(State::One(among)) => tell(9, &among.words()),
            Heard::Partly(State::Set { must, may }) => {
                tell(10, &[must.words(), may.words()].concat());
            }
            Heard::Partly(State::Number { low, high }) => {
                tell(11, &[low, high].map(end).concat());
            }
            Heard::Partly(State::Day { first, last }) => {
                let words = |day: &Option<Date>| day.map_or([0; 2], |day| [1, number(day)]);
                tell(12, &[first, last].map(words).concat());
            }
            Heard::Partly(State::Absent) => tell(13, &[]),
        }
    }
}

fn end(bound: &Bound<Number>) -> [u64; 5] {
    bound.map_or([0; 5], |(n, own)| {
        let [a, b, c, d] = n.words();
        [1 + u64::from(own), a, b, c, d]
    })
}

/// A day as a number, no other with the same.
fn number(day: Date) -> u64 {
    let [month, of_month] = [day.month(), day.day()].map(i64::from);
    ((i64::from(day.year()) * 16 + month) * 32 + of_month).cast_unsigned()
}

/// A number as it is read of a line, however it is written.
fn number_said(n: Number) -> Said {
    let whole = u64::try_from(n.neighbours().0).ok();
    let short = whole.filter(|whole| n.is_whole() && *whole < 10_u64.pow(DIGITS));
    short.map_or(Said::Exact(n), Said::Number)
}
