//! What is said in an answer, whatever its story; and as words, of which two answers have the same where they say
//! the same.

use jiff::civil::Date;

use super::{Answer, Bound, Said, Silence, State};
use solon_law::program::Number;

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
