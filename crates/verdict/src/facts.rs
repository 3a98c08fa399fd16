//! A description of one system, checked against the vocabulary: what is known of each fact, and
//! where it was said. Text in, facts out; no file is opened here.

use std::sync::Arc;

use jiff::civil::Date;

use solon_law::program::{
    Fact, FactId, FactType, Given, Identity, Members, Number, Program, Ratio, Table, Test,
};

pub use document::{Document, Written, letters, parse, parse_item, parse_lines, read, read_in};
pub use heard::{Heard, Hears, Said};
pub use kept::Kept;
pub use mapping::Mapping;
pub use organisation::may_be_organisation;
pub use plain::{About, Habit, Plain, PlainAmong};
pub use read::{Description, Format, Record};
pub use table::{Cell, Form, Known, OURS, Register, Row, Takes, Unread, Use};
pub use values::{Says, taken};

mod document;
mod heard;
mod json;
mod kept;
mod mapping;
mod node;
mod organisation;
mod plain;
mod read;
mod table;
mod toml;
mod values;
mod yaml;

/// The answer of a description to a day that there is none of.
pub const NEVER: &str = "never";

/// A bound and whether it belongs to the range itself.
pub type Bound<T> = Option<(T, bool)>;

/// What is known of a fact: the set of values that it may have.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Whether it may be no, and whether it may be yes; never neither.
    Bool {
        /// May be no.
        no: bool,
        /// May be yes.
        yes: bool,
    },
    /// One of these; never none of them.
    One(Members),
    /// Holds `must` for sure and possibly more of `may`; `must` lies within `may`.
    Set {
        /// Present for sure.
        must: Members,
        /// Present or possible.
        may: Members,
    },
    /// A number between the bounds.
    Number {
        /// Lower bound.
        low: Bound<Number>,
        /// Upper bound.
        high: Bound<Number>,
    },
    /// A day between the two, both included.
    Day {
        /// First possible day.
        first: Option<Date>,
        /// Last possible day.
        last: Option<Date>,
    },
    /// The fact has no value: every test of it is false.
    Absent,
}

impl State {
    /// Nothing is known.
    #[must_use]
    pub fn unknown(program: &Program, fact: FactId) -> State {
        let size = program.values(fact).len();
        match &program.facts[fact].ty {
            FactType::Bool => State::Bool {
                no: true,
                yes: true,
            },
            FactType::One(_) => State::One(Members::all(size)),
            FactType::Set(_) => State::Set {
                must: Members::default(),
                may: Members::all(size),
            },
            FactType::Number { .. } => State::Number {
                low: None,
                high: None,
            },
            FactType::Date => State::Day {
                first: None,
                last: None,
            },
        }
    }

    /// A ratio, as far as its parts are known: what is above the line, and what is below it.
    #[must_use]
    pub fn quotient(program: &Program, ratio: &Ratio, [top, bottom]: [&State; 2]) -> State {
        let (
            State::Number { low, high },
            State::Number {
                low: least,
                high: most,
            },
        ) = (top, bottom)
        else {
            return State::Absent;
        };
        // A whole number that is more than nought is one at least.
        let one = Some((Number::from(1), true));
        let whole = program.facts[ratio.bottom].ty.is_whole();
        let least = if whole { (*least).max(one) } else { *least };
        match ratio.bounds((*low, *high), (least, *most)) {
            Some((low, high)) => State::Number { low, high },
            None => State::Absent,
        }
    }

    /// No, the empty set, or no value: what `otherwise none` gives.
    #[must_use]
    pub fn none(program: &Program, fact: FactId) -> State {
        match &program.facts[fact].ty {
            FactType::Bool => State::Bool {
                no: true,
                yes: false,
            },
            FactType::Set(_) => State::Set {
                must: Members::default(),
                may: Members::default(),
            },
            _ => State::Absent,
        }
    }

    /// Whether exactly one value is possible.
    #[must_use]
    pub fn is_known(&self) -> bool {
        match self {
            State::Bool { no, yes } => no != yes,
            State::One(m) => m.len() == 1,
            State::Set { must, may } => must == may,
            State::Number { low, high } => match (low, high) {
                (Some((a, true)), Some((b, true))) => a == b,
                _ => false,
            },
            State::Day { first, last } => first.is_some() && first == last,
            State::Absent => true,
        }
    }
}

/// Why an answer says nothing; the same for logic, told apart in reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Silence {
    /// Nobody asked.
    NotAsked,
    /// Asked, and not known.
    Unknown,
    /// Asked, and not told.
    Declined,
}

/// An answer with its story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What it says.
    pub state: State,
    /// Why it says nothing, when it says nothing.
    pub silence: Option<Silence>,
    /// Evidence for it.
    pub evidence: Option<String>,
    /// Who gave it.
    pub by: Option<String>,
    /// A remark.
    pub note: Option<String>,
    /// It is assumed, not known.
    pub assumed: bool,
    /// Line and column in the description, counted from 1; nought in tests.
    pub line: u32,
    /// Column.
    pub column: u32,
}

impl Answer {
    /// An answer without a story.
    #[must_use]
    pub fn plain(state: State) -> Answer {
        Answer {
            state,
            silence: None,
            evidence: None,
            by: None,
            note: None,
            assumed: false,
            line: 0,
            column: 0,
        }
    }
}

/// An answer as a description would give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Yes or no.
    Bool(bool),
    /// A value, a number or a day.
    One(String),
    /// Values of a list.
    Set(Vec<String>),
}

impl std::fmt::Display for Shown {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Shown::Bool(yes) => write!(f, "{yes}"),
            Shown::One(text) => f.write_str(text),
            Shown::Set(names) => write!(f, "[{}]", names.join(", ")),
        }
    }
}

/// What is known of a fact, given what is said of facts themselves.
fn state(program: &Program, fact: FactId, said: &impl Fn(FactId) -> Option<State>) -> State {
    if let Some(ratio) = &program.facts[fact].ratio {
        let [top, bottom] = ratio.parts().map(|part| possible(program, part, said));
        return State::quotient(program, ratio, [&top, &bottom]);
    }
    let days = program.facts[fact].earliest.as_slice();
    match said(fact) {
        Some(state) => state,
        None if days.is_empty() => State::unknown(program, fact),
        None => earliest(days.iter().map(|day| state(program, *day, said))),
    }
}

/// The earliest of several days, as far as they are known. One that there is not counts for nothing.
fn earliest(days: impl Iterator<Item = State>) -> State {
    let mut known: Option<(Option<Date>, Option<Date>)> = None;
    for day in days {
        let State::Day { first, last } = day else {
            continue;
        };
        known = Some(match known {
            None => (first, last),
            Some((low, high)) => (
                low.min(first),
                match (high, last) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                },
            ),
        });
    }
    known.map_or(State::Absent, |(first, last)| State::Day { first, last })
}

/// What can be so of a fact, given what is said of facts themselves: as known, where a number that is open on a
/// side ends where its range does.
pub(crate) fn possible(
    program: &Program,
    fact: FactId,
    said: &impl Fn(FactId) -> Option<State>,
) -> State {
    match (state(program, fact, said), &program.facts[fact].ty) {
        (
            State::Number { low, high },
            FactType::Number {
                between: Some((least, most)),
                ..
            },
        ) => State::Number {
            low: low.or(Some((*least, true))),
            high: high.or(Some((*most, true))),
        },
        (state, _) => state,
    }
}

/// What is known of one system, fact by fact of one program.
#[derive(Clone, Debug)]
pub struct Facts {
    program: Identity,
    /// Shared by copies: registers copy them often.
    answers: Arc<Table<Fact, Option<Arc<Answer>>>>,
}

impl Facts {
    /// Nothing is known.
    #[must_use]
    pub fn empty(program: &Program) -> Facts {
        Facts {
            program: program.identity().clone(),
            answers: Arc::new(program.facts.map(|_, _| None)),
        }
    }

    /// The program whose questions they answer.
    #[must_use]
    pub fn program(&self) -> &Identity {
        &self.program
    }

    /// Sets an answer.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        Arc::make_mut(&mut self.answers)[fact] = Some(Arc::new(answer));
    }

    /// Takes the answers that others of the same program give, over its own.
    pub(crate) fn overlay(&mut self, others: Facts) {
        let own = Arc::make_mut(&mut self.answers);
        for (own, other) in own.values_mut().zip(others.answers.values()) {
            if other.is_some() {
                own.clone_from(other);
            }
        }
    }

    /// Forgets an answer.
    pub fn clear(&mut self, fact: FactId) {
        Arc::make_mut(&mut self.answers)[fact] = None;
    }

    /// An answer, if there is one.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<&Answer> {
        self.answers[fact].as_deref()
    }

    /// What is known of a fact.
    #[must_use]
    pub fn state(&self, program: &Program, fact: FactId) -> State {
        state(program, fact, &|fact| self.said(program, fact))
    }

    /// What is said of a fact itself; that nobody knows the earliest of several days says nothing.
    fn said(&self, program: &Program, fact: FactId) -> Option<State> {
        let answer = self.get(fact)?;
        let says = answer.silence.is_none() || program.facts[fact].earliest.is_empty();
        says.then(|| answer.state.clone())
    }

    /// Facts that are assumed without evidence.
    pub fn bare(&self) -> impl Iterator<Item = FactId> {
        let answered = self.answered();
        let bare = answered.filter(|(_, a)| a.assumed && a.evidence.is_none());
        bare.map(|(fact, _)| fact)
    }

    /// Days that are answered although one of which they are the earliest is surely earlier, each with
    /// that one.
    #[must_use]
    pub fn not_earliest(&self, program: &Program) -> Vec<(FactId, FactId)> {
        let mut out = Vec::new();
        for (fact, answer) in self.answered().filter(|(_, a)| a.silence.is_none()) {
            let State::Day {
                first: Some(said), ..
            } = answer.state
            else {
                continue;
            };
            let days = program.facts[fact].earliest.as_slice();
            let earlier = |day: &&FactId| matches!(self.state(program, **day), State::Day { last: Some(d), .. } if d < said);
            let found = days.iter().find(earlier);
            out.extend(found.map(|day| (fact, *day)));
        }
        out
    }

    /// The questions on whose answers it hangs what is known of a fact: its own, and, where it is the earliest of
    /// other days and nothing is said of it, theirs; of a ratio, those of its parts.
    #[must_use]
    pub fn sources(&self, program: &Program, fact: FactId) -> Vec<FactId> {
        let mut out = program.asked_for(fact);
        let mut at = 0;
        while let Some(next) = out.get(at).copied() {
            at += 1;
            if self.get(next).is_none_or(|a| a.silence.is_some()) {
                let more = program.facts[next].earliest.iter();
                let more: Vec<FactId> = more.filter(|f| !out.contains(f)).copied().collect();
                out.extend(more);
            }
        }
        out
    }

    /// What can be so of a fact: as known, where a number that is open on a side ends where its range
    /// does.
    #[must_use]
    pub fn possible(&self, program: &Program, fact: FactId) -> State {
        possible(program, fact, &|fact| self.said(program, fact))
    }

    /// Facts with an answer, in the order of the vocabulary.
    pub fn answered(&self) -> impl Iterator<Item = (FactId, &Answer)> {
        self.answers
            .iter()
            .filter_map(|(id, a)| a.as_deref().map(|a| (id, a)))
    }

    /// What is said, as a description would give it: names and answers, bounds and open ends left
    /// out; `all` of it, or without what is no or nothing.
    #[must_use]
    pub fn shown(&self, program: &Program, all: bool) -> Vec<(String, Shown)> {
        let names = |fact: FactId, members: Members| -> Vec<String> {
            let values = program.values(fact);
            let some = members.iter().filter_map(|i| values.get(i));
            some.map(|v| v.name.clone()).collect()
        };
        self.answered()
            .filter(|(fact, answer)| all || answer.state != State::none(program, *fact))
            .filter_map(|(fact, answer)| {
                let shown = match &answer.state {
                    State::Bool { yes, .. } => Shown::Bool(*yes),
                    State::One(m) => Shown::One(names(fact, *m).concat()),
                    State::Set { must, .. } => Shown::Set(names(fact, *must)),
                    State::Number { low, .. } => Shown::One(low.as_ref()?.0.to_string()),
                    State::Day { first, .. } => Shown::One(first.as_ref()?.to_string()),
                    State::Absent if Self::is_day(program, fact) => Shown::One(NEVER.to_owned()),
                    State::Absent => return None,
                };
                Some((program.facts[fact].name.clone(), shown))
            })
            .collect()
    }

    fn is_day(program: &Program, fact: FactId) -> bool {
        program.facts[fact].ty == FactType::Date
    }

    /// The facts that a test in a rule file gives.
    #[must_use]
    pub fn of_test(program: &Program, test: &Test) -> Facts {
        let mut facts = Facts::empty(program);
        if test.otherwise_none {
            for (id, fact) in program.facts.iter() {
                // The earliest of other days follows from them, a ratio from its parts, and of what
                // is not known of the law nobody is asked.
                if fact.earliest.is_empty() && fact.is_asked() {
                    facts.set(id, Answer::plain(State::none(program, id)));
                }
            }
        }
        for (fact, given) in &test.given {
            let state = match given {
                Given::Unknown => State::unknown(program, *fact),
                Given::Bool(b) => State::Bool { no: !b, yes: *b },
                Given::One(m) => State::One(*m),
                Given::Set(must, may) => State::Set {
                    must: *must,
                    may: *may,
                },
                Given::Never => State::Absent,
                Given::Number(low, high) => State::Number {
                    low: *low,
                    high: *high,
                },
                Given::Day(first, last) => State::Day {
                    first: *first,
                    last: *last,
                },
            };
            facts.set(*fact, Answer::plain(state));
        }
        facts
    }
}
