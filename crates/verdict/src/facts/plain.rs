//! Lines of JSON as most registers have them, read without a tree: known questions by their own names, each
//! with one plain value. What is written in any other way is left to the reader that knows all of them, so
//! that nothing is decided here that is not as plain there.

use jiff::civil::Date;

use super::values::plain_number;
use super::{NEVER, State};
use about::{Head, Part};
use cursor::{Cursor, Key};
use solon_law::program::{Fact, FactId, FactType, Members, Number, Program};

pub use about::About;
pub use among::PlainAmong;

mod about;
mod among;
mod cursor;
mod own;

/// Numbers have no more digits.
const DIGITS: u32 = 15;

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
                (Some((low, true)), Some((high, true))) if low == high => Some(number(low)),
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

/// What a question takes.
#[derive(Debug, PartialEq)]
enum Takes {
    Bool,
    One(Names),
    Set(Names),
    Number(Range),
    Day,
    /// It is a question of others, who read its answer.
    Others,
}

/// Which numbers a question takes.
#[derive(Debug, PartialEq)]
struct Range {
    /// Of whole numbers that are not long, from the one to the other.
    short: (u64, u64),
    whole: bool,
    between: Option<(Number, Number)>,
}

/// A question that may be answered plainly.
#[derive(Debug)]
struct Field {
    /// None where it is a question of others.
    fact: Option<FactId>,
    /// Its name in quotes, and a colon.
    key: Key,
    takes: Takes,
}

/// Reads plain lines for one program.
#[derive(Debug)]
pub struct Plain {
    fields: Vec<Field>,
    by_name: Names,
}

/// What lines are expected to be like, after those that were read: most lines of a register are like the one
/// before. It makes reading quick and changes nothing of what is read.
#[derive(Debug, Default)]
pub struct Habit {
    /// Behind each field, and at first before all, the field that came next.
    next: Vec<usize>,
    /// The fields of the line at hand, a bit for each.
    seen: Vec<u64>,
}

impl Plain {
    /// For the questions of a program, where a line may answer those of others beside it: each of these has to
    /// find the line plain for itself.
    #[must_use]
    pub fn of(program: &Program, others: &[&Program]) -> Plain {
        let asked = program.asked();
        let own = asked.filter(|(id, fact)| program.fact(&fact.name) == Some(*id));
        let mut fields: Vec<Field> = own
            .filter_map(|(id, f)| Field::of(program, id, f))
            .collect();
        for other in others {
            let asked = other.asked().map(|(_, fact)| fact.name.as_str());
            for name in asked.filter(|name| program.fact(name).is_none()) {
                if !fields.iter().any(|known| known.name() == name.as_bytes()) {
                    fields.extend(Field::new(None, name, Takes::Others));
                }
            }
        }
        Plain::with(fields)
    }

    fn with(fields: Vec<Field>) -> Plain {
        Plain {
            by_name: Names::of(fields.iter().map(Field::name).collect()),
            fields,
        }
    }

    /// Nothing is expected yet.
    #[must_use]
    pub fn habit(&self) -> Habit {
        Habit {
            next: vec![0; self.fields.len() + 1],
            seen: vec![0; self.fields.len().div_ceil(64)],
        }
    }

    /// What a line says of its system. `answer` is told every answer as it is read. Nothing where
    /// the line, or an answer, is not plain: what was told then counts for nothing.
    pub fn read<'t>(
        &self,
        line: &'t str,
        habit: &mut Habit,
        mut answer: impl FnMut(FactId, &Said),
    ) -> Option<About<'t>> {
        self.fields(line, habit, |_, own, said| {
            if let Some(fact) = own.fact {
                answer(fact, said);
            }
        })
    }

    /// The same, told by the fields that are answered, each with its position.
    #[inline]
    fn fields<'t>(
        &self,
        line: &'t str,
        habit: &mut Habit,
        mut answer: impl FnMut(usize, &Field, &Said),
    ) -> Option<About<'t>> {
        let mut at = Cursor::new(line);
        let (mut head, mut facts) = (Head::default(), false);
        at.open(b'{')?;
        let answers = loop {
            let answers = match head.part(&mut at)? {
                Part::Answers if facts => return None,
                Part::Answers => {
                    let text = at.rest();
                    self.facts(&mut at, habit, &mut answer)?;
                    facts = true;
                    text
                }
                Part::Beside => None,
            };
            if !at.more(b'}')? {
                break answers;
            }
        };
        (facts && at.at_end()).then_some(())?;
        head.about(answers)
    }

    /// Whether a plain line answers one of some questions.
    #[must_use]
    pub fn answers(&self, line: &str, some: &[FactId]) -> bool {
        let mut any = false;
        let read = self.read(line, &mut self.habit(), |fact, _| {
            any |= some.contains(&fact)
        });
        read.is_some() && any
    }

    fn facts(
        &self,
        at: &mut Cursor<'_>,
        habit: &mut Habit,
        answer: &mut impl FnMut(usize, &Field, &Said),
    ) -> Option<()> {
        habit.seen.fill(0);
        at.open(b'{')?;
        if at.close(b'}') {
            return Some(());
        }
        let (mut before, mut said) = (self.fields.len(), Said::Never);
        loop {
            let expected = habit.next.get(before).copied().unwrap_or(0);
            let own = self.fields.get(expected).filter(|own| at.key(&own.key));
            let (field, own) = match own {
                Some(own) => (expected, own),
                None => {
                    let name = at.quoted()?;
                    at.colon()?;
                    let field = self.by_name.find(name)?;
                    if let Some(next) = habit.next.get_mut(before) {
                        *next = field;
                    }
                    (field, self.fields.get(field)?)
                }
            };
            let (word, bit) = (habit.seen.get_mut(field / 64)?, 1 << (field % 64));
            // Answered twice: that is told elsewhere.
            (*word & bit == 0).then_some(())?;
            *word |= bit;
            if own.takes.read(at, &mut said)? {
                answer(field, own, &said);
            }
            before = field;
            if !at.more(b'}')? {
                return Some(());
            }
        }
    }
}

impl Field {
    fn of(program: &Program, id: FactId, fact: &Fact) -> Option<Field> {
        let names = || {
            let names = program.values(id).iter().map(|v| v.name.as_bytes());
            Names::of(names.collect())
        };
        let takes = match &fact.ty {
            FactType::Bool => Takes::Bool,
            FactType::One(_) => Takes::One(names()),
            FactType::Set(_) => Takes::Set(names()),
            FactType::Date => Takes::Day,
            FactType::Number { whole, between, .. } => Takes::Number(Range::of(*whole, *between)?),
        };
        Field::new(Some(id), &fact.name, takes)
    }

    /// Nothing where the name is written otherwise in JSON.
    fn new(fact: Option<FactId>, name: &str, takes: Takes) -> Option<Field> {
        let bare = |b: u8| b >= b' ' && b != b'"' && b != b'\\';
        name.bytes().all(bare).then(|| Field {
            fact,
            key: Key::of(format!("\"{name}\":").into_bytes().into()),
            takes,
        })
    }

    fn name(&self) -> &[u8] {
        let key = self.key.text();
        key.get(1..key.len() - 2).unwrap_or_default()
    }
}

impl Takes {
    /// Reads the value that comes next; false where it is for others, who see what it is. It is put in its place, not
    /// given back: to copy it takes longer than to read it.
    #[inline]
    fn read(&self, at: &mut Cursor<'_>, said: &mut Said) -> Option<bool> {
        at.between();
        if let Takes::Bool = self {
            *said = Said::Bool(at.bool()?);
            return Some(true);
        }
        self.longer(at, said)
    }

    /// The same of what is not yes or no, as most answers are.
    fn longer(&self, at: &mut Cursor<'_>, said: &mut Said) -> Option<bool> {
        match self {
            Takes::Bool => return None,
            Takes::One(names) => *said = Said::One(names.find(at.quoted()?)?),
            Takes::Set(names) => {
                let mut members = Members::default();
                at.open(b'[')?;
                if !at.close(b']') {
                    loop {
                        members.insert(names.find(at.quoted()?)?);
                        if !at.more(b']')? {
                            break;
                        }
                    }
                }
                *said = Said::Set(members);
            }
            Takes::Number(range) => match at.digits(DIGITS as usize) {
                Some(n) => {
                    let (least, most) = range.short;
                    (least <= n && n <= most).then_some(())?;
                    *said = Said::Number(n);
                }
                None => *said = Said::Exact(range.read(at.number()?)?),
            },
            Takes::Day => {
                let text = at.quoted()?;
                *said = match day(text) {
                    Some(day) => Said::Day(day),
                    None if text == NEVER.as_bytes() => Said::Never,
                    None => return None,
                }
            }
            Takes::Others => {
                others(at)?;
                return Some(false);
            }
        }
        Some(true)
    }
}

/// Goes behind a value of any form that may be plain.
fn others(at: &mut Cursor<'_>) -> Option<()> {
    match at.peek()? {
        b'"' => drop(at.quoted()?),
        b't' | b'f' => drop(at.bool()?),
        b'[' => {
            at.open(b'[')?;
            if !at.close(b']') {
                loop {
                    at.quoted()?;
                    if !at.more(b']')? {
                        break;
                    }
                }
            }
        }
        _ => drop(at.number()?),
    }
    Some(())
}

impl Range {
    fn of(whole: bool, between: Option<(Number, Number)>) -> Option<Range> {
        let all = 10_u64.pow(DIGITS) - 1;
        let short = between.map_or((0, all), |(least, most)| {
            let least = u64::try_from(least.neighbours().1.max(0)).unwrap_or(u64::MAX);
            // Where all are below nought, none is taken.
            let most = u64::try_from(most.neighbours().0);
            most.map_or((1, 0), |most| (least, most.min(all)))
        });
        Some(Range {
            short,
            whole,
            between,
        })
    }

    /// A number as it stands in JSON, where it can be read in one way alone.
    fn read(&self, text: &str) -> Option<Number> {
        let n = plain_number(text)?;
        let within = self
            .between
            .is_none_or(|(least, most)| least <= n && n <= most);
        (within && (n.is_whole() || !self.whole)).then_some(n)
    }
}

/// A number as it is read of a line, however it is written.
fn number(n: Number) -> Said {
    let whole = u64::try_from(n.neighbours().0).ok();
    let short = whole.filter(|whole| n.is_whole() && *whole < 10_u64.pow(DIGITS));
    short.map_or(Said::Exact(n), Said::Number)
}

/// A day as most write it: `2026-08-02`.
fn day(text: &[u8]) -> Option<Date> {
    let [a, b, c, d, b'-', e, f, b'-', g, h] = *text else {
        return None;
    };
    let number = |digits: &[u8]| {
        let add = |n: i16, d: &u8| d.is_ascii_digit().then(|| n * 10 + i16::from(*d - b'0'));
        digits.iter().try_fold(0, add)
    };
    let short = |digits: &[u8]| i8::try_from(number(digits)?).ok();
    Date::new(number(&[a, b, c, d])?, short(&[e, f])?, short(&[g, h])?).ok()
}

/// Names, each known by its place in a list.
#[derive(Debug, PartialEq)]
struct Names {
    names: Vec<Box<[u8]>>,
    /// The ends of each name, and its place in the list; it stands where these lead, or in the next place that was
    /// free.
    places: Vec<Option<(Ends, usize)>>,
}

/// The first and the last bytes of a name as numbers, and its length: all of one that is not long.
type Ends = (u64, u64, usize);

/// A name that is longer is not known by its ends.
const ENDS: usize = 16;

impl Names {
    fn of(names: Vec<&[u8]>) -> Names {
        // Most places are free, so that a search ends soon.
        let mut out = Names {
            names: names.iter().copied().map(Box::from).collect(),
            places: vec![None; (4 * names.len()).next_power_of_two()],
        };
        for (value, name) in names.into_iter().enumerate() {
            let own = ends(name);
            let free = out.from(own).find(|at| out.places.get(*at) == Some(&None));
            if let Some(place) = free.and_then(|at| out.places.get_mut(at)) {
                *place = Some((own, value));
            }
        }
        out
    }

    /// The places where a name may stand, in the order of search.
    #[inline]
    fn from(&self, (head, tail, length): Ends) -> impl Iterator<Item = usize> + use<> {
        // The golden ratio spreads numbers that are alike; the upper half is what is spread.
        let spread =
            (head ^ tail.rotate_left(32) ^ length as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let (many, first) = (self.places.len(), (spread >> 32) as usize);
        (0..many).map(move |step| (first + step) & (many - 1))
    }

    #[inline]
    fn find(&self, name: &[u8]) -> Option<usize> {
        let wanted = ends(name);
        for at in self.from(wanted) {
            let (own, value) = (*self.places.get(at)?)?;
            let same = || self.names.get(value).is_some_and(|n| **n == *name);
            if own == wanted && (name.len() <= ENDS || same()) {
                return Some(value);
            }
        }
        None
    }
}

/// What a name is known by.
#[inline]
fn ends(name: &[u8]) -> Ends {
    let tail = name
        .last_chunk()
        .map_or(0, |last| u64::from_le_bytes(*last));
    (head(name), tail, name.len())
}

/// The first bytes of a name; of one that is shorter all, and with its length nothing else has the same.
#[inline]
fn head(name: &[u8]) -> u64 {
    if let Some(first) = name.first_chunk() {
        return u64::from_le_bytes(*first);
    }
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
        }
        _ => name.iter().fold(0, |n, b| n << 8 | u64::from(*b)),
    }
}
