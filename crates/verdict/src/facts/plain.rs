//! Lines of JSON as most registers have them, read without a tree: known questions by their own names, each
//! with one plain value. What is written in any other way is left to the reader that knows all of them, so
//! that nothing is decided here that is not as plain there.

use super::heard::DIGITS;
use super::values::plain_number;
use super::{Heard, Hears, NEVER, Said};
use about::{Head, Part};
use cursor::{Cursor, Key};
use names::{Names, bare};
use solon_law::program::{Fact, FactId, FactType, Members, Number, Program};

pub use about::About;
pub use among::PlainAmong;

mod about;
mod among;
mod cursor;
mod digits;
mod names;
mod own;

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
#[derive(Debug)]
pub struct Habit {
    /// Of each field; and of the bracket that opens before all of them.
    fields: Vec<Usual>,
    /// The field that came last where another one was expected and the text began so.
    others: [usize; Cursor::KINDS],
    /// The line at hand.
    line: u64,
}

/// What is expected of a field.
#[derive(Clone, Debug, Default)]
struct Usual {
    /// The field that came behind it.
    next: usize,
    /// The last line that answers it, by number.
    answered: u64,
}

/// Who is told answers by the fields of a reader: which of them it is, by position, and what is said.
trait Told {
    fn bool(&mut self, at: usize, field: &Field, yes: bool);
    fn said(&mut self, at: usize, field: &Field, said: &Said);
}

/// Who is told answers by facts.
struct ByFact<'h, H>(&'h mut H);

impl<H: Hears> Told for ByFact<'_, H> {
    #[inline(always)]
    fn bool(&mut self, _: usize, field: &Field, yes: bool) {
        if let Some(fact) = field.fact {
            self.0.heard_bool(fact, yes);
        }
    }

    #[inline(always)]
    fn said(&mut self, _: usize, field: &Field, said: &Said) {
        if let Some(fact) = field.fact {
            self.0.heard(fact, &Heard::Plain(said));
        }
    }
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
            fields: vec![Usual::default(); self.fields.len() + 1],
            others: [0; Cursor::KINDS],
            line: 0,
        }
    }

    /// What a line says of its system. Every answer is told as it is read. Nothing where
    /// the line, or an answer, is not plain: what was told then counts for nothing.
    pub fn read<'t>(
        &self,
        line: &'t str,
        habit: &mut Habit,
        hears: &mut impl Hears,
    ) -> Option<About<'t>> {
        self.fields(line, habit, ByFact(hears))
    }

    /// The same, told by fields.
    #[inline]
    fn fields<'t>(
        &self,
        line: &'t str,
        habit: &mut Habit,
        mut told: impl Told,
    ) -> Option<About<'t>> {
        let mut at = Cursor::new(line);
        let (mut head, mut facts) = (Head::of(line), false);
        at.open(b'{')?;
        let answers = loop {
            let answers = match head.part(&mut at)? {
                Part::Answers if facts => return None,
                Part::Answers => {
                    let text = at.rest_of(line);
                    at = self.facts(at, habit, &mut told)?;
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
        let mut hears = |fact, _: &Heard<'_>| any |= some.contains(&fact);
        let read = self.read(line, &mut self.habit(), &mut hears);
        read.is_some() && any
    }

    #[inline(never)]
    fn facts<'t>(
        &self,
        mut at: Cursor<'t>,
        habit: &mut Habit,
        told: &mut impl Told,
    ) -> Option<Cursor<'t>> {
        habit.line += 1;
        let line = habit.line;
        at.open(b'{')?;
        if at.close(b'}') {
            return Some(at);
        }
        let (mut before, mut said) = (self.fields.len(), Said::Never);
        let mut expected = habit.fields.get(before)?.next;
        loop {
            let (field, own) = match self.fields.get(expected) {
                Some(own) if at.key(&own.key) => (expected, own),
                _ => {
                    let other = habit.others.get_mut(at.kind())?;
                    let (field, behind) = self.unexpected(at, other)?;
                    habit.fields.get_mut(before)?.next = field;
                    at = behind;
                    (field, self.fields.get(field)?)
                }
            };
            let usual = habit.fields.get_mut(field)?;
            // Answered twice: that is told elsewhere.
            (usual.answered != line).then_some(())?;
            usual.answered = line;
            (before, expected) = (field, usual.next);
            match &own.takes {
                Takes::Bool => told.bool(field, own, at.bool()?),
                Takes::Others => at = others(at)?,
                takes => {
                    at = takes.read(at, &mut said)?;
                    told.said(field, own, &said);
                }
            }
            if !at.more(b'}')? {
                return Some(at);
            }
        }
    }

    /// Which field comes next, where it is not the one that was expected; it may be the one that came last where the
    /// text began so.
    #[inline(never)]
    fn unexpected<'t>(&self, mut at: Cursor<'t>, other: &mut usize) -> Option<(usize, Cursor<'t>)> {
        if self.fields.get(*other).is_some_and(|own| at.key(&own.key)) {
            return Some((*other, at));
        }
        let field = at.name(&self.by_name)?;
        at.colon()?;
        *other = field;
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
    /// Reads the value that comes next, where it is the reader's own. It is put in its place, not given back: to copy
    /// it takes longer than to read it.
    #[inline(always)]
    fn read<'t>(&self, mut at: Cursor<'t>, said: &mut Said) -> Option<Cursor<'t>> {
        at.between();
        match self {
            Takes::Bool => *said = Said::Bool(at.bool()?),
            Takes::One(names) => *said = Said::One(at.name(names)?),
            Takes::Set(names) => return set(at, names, said),
            Takes::Number(range) => return range.next(at, said),
            Takes::Day => return day(at, said),
            Takes::Others => return None,
        }
        Some(at)
    }
}

// Each of them is apart, so that it needs no more of the stack than it is about.

/// Values of a list in brackets.
#[inline(never)]
fn set<'t>(mut at: Cursor<'t>, names: &Names, said: &mut Said) -> Option<Cursor<'t>> {
    *said = Said::Set(Members::default());
    let Said::Set(members) = said else {
        return None;
    };
    at.open(b'[')?;
    if at.close(b']') {
        return Some(at);
    }
    loop {
        members.insert(at.name(names)?);
        if !at.more(b']')? {
            return Some(at);
        }
    }
}

/// A day, or that there is none.
#[inline(never)]
fn day<'t>(mut at: Cursor<'t>, said: &mut Said) -> Option<Cursor<'t>> {
    *said = match at.day() {
        Some(day) => Said::Day(day),
        None if at.quoted()? == NEVER.as_bytes() => Said::Never,
        None => return None,
    };
    Some(at)
}

/// Goes behind a value of any form that may be plain.
fn others(mut at: Cursor<'_>) -> Option<Cursor<'_>> {
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
    Some(at)
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

    /// The number that comes next.
    #[inline(never)]
    fn next<'t>(&self, mut at: Cursor<'t>, said: &mut Said) -> Option<Cursor<'t>> {
        let Some(n) = at.digits(DIGITS as usize) else {
            let (exact, behind) = self.exact(at)?;
            *said = exact;
            return Some(behind);
        };
        let (least, most) = self.short;
        (least <= n && n <= most).then_some(())?;
        *said = Said::Number(n);
        Some(at)
    }

    /// A number of another form, which hardly any has.
    #[inline(never)]
    fn exact<'t>(&self, mut at: Cursor<'t>) -> Option<(Said, Cursor<'t>)> {
        let read = self.read(at.number()?)?;
        Some((Said::Exact(read), at))
    }

    /// A number as it stands in JSON, where it can be read in one way alone.
    fn read(&self, text: &[u8]) -> Option<Number> {
        let n = plain_number(std::str::from_utf8(text).ok()?)?;
        let within = self
            .between
            .is_none_or(|(least, most)| least <= n && n <= most);
        (within && (n.is_whole() || !self.whole)).then_some(n)
    }
}
