//! Lines of JSON as most registers have them, read without a tree: known questions by their own names, each
//! with one plain value. What is written in any other way is left to the reader that knows all of them, so
//! that nothing is decided here that is not as plain there.

use jiff::civil::Date;

use super::values::plain_number;
use super::{NEVER, State};
use about::{Head, Part};
use cursor::{Cursor, Key};
use names::{Names, bare};
use solon_law::program::{Fact, FactId, FactType, Members, Number, Program};

pub use about::About;
pub use among::PlainAmong;

mod about;
mod among;
mod cursor;
mod names;
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
    Number(Box<Range>),
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
    /// Of each field, the last line that answers it, by number.
    answered: Vec<u64>,
    /// The line at hand.
    line: u64,
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
            answered: vec![0; self.fields.len()],
            line: 0,
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
                    at = self.facts(at, habit, &mut answer)?;
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

    fn facts<'t>(
        &self,
        mut at: Cursor<'t>,
        habit: &mut Habit,
        answer: &mut impl FnMut(usize, &Field, &Said),
    ) -> Option<Cursor<'t>> {
        habit.line += 1;
        at.open(b'{')?;
        if at.close(b'}') {
            return Some(at);
        }
        let (mut before, mut said) = (self.fields.len(), Said::Never);
        loop {
            let expected = habit.next.get(before).copied().unwrap_or(0);
            let field = match self.fields.get(expected) {
                Some(own) if at.key(&own.key) => expected,
                _ => {
                    let (field, behind) = self.unexpected(at)?;
                    *habit.next.get_mut(before)? = field;
                    at = behind;
                    field
                }
            };
            let own = self.fields.get(field)?;
            let answered = habit.answered.get_mut(field)?;
            // Answered twice: that is told elsewhere.
            (*answered != habit.line).then_some(())?;
            *answered = habit.line;
            let is_own = match own.takes {
                Takes::Bool => {
                    said = Said::Bool(at.bool()?);
                    true
                }
                _ => {
                    let (is_own, behind) = own.takes.read(at, &mut said)?;
                    at = behind;
                    is_own
                }
            };
            if is_own {
                answer(field, own, &said);
            }
            before = field;
            if !at.more(b'}')? {
                return Some(at);
            }
        }
    }

    /// Which field comes next, where it is not the one that was expected.
    #[inline(never)]
    fn unexpected<'t>(&self, mut at: Cursor<'t>) -> Option<(usize, Cursor<'t>)> {
        let field = at.name(&self.by_name)?;
        at.colon()?;
        Some((field, at))
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
            FactType::Number { whole, between, .. } => {
                Takes::Number(Box::new(Range::of(*whole, *between)?))
            }
        };
        Field::new(Some(id), &fact.name, takes)
    }

    /// Nothing where the name is written otherwise in JSON.
    fn new(fact: Option<FactId>, name: &str, takes: Takes) -> Option<Field> {
        bare(name.as_bytes()).then(|| Field {
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
    fn read<'t>(&self, mut at: Cursor<'t>, said: &mut Said) -> Option<(bool, Cursor<'t>)> {
        at.between();
        match self {
            Takes::Bool => *said = Said::Bool(at.bool()?),
            Takes::One(names) => *said = Said::One(at.name(names)?),
            Takes::Set(names) => {
                let mut members = Members::default();
                at.open(b'[')?;
                if !at.close(b']') {
                    loop {
                        members.insert(at.name(names)?);
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
                *said = match day(text.as_bytes()) {
                    Some(day) => Said::Day(day),
                    None if text == NEVER => Said::Never,
                    None => return None,
                }
            }
            Takes::Others => {
                others(&mut at)?;
                return Some((false, at));
            }
        }
        Some((true, at))
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
