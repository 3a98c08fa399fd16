//! Tests and properties that stand beside the rules, as plain data.

use jiff::civil::Date;

use super::consequences::Per;
use super::{
    AmendmentId, Cond, DecisionId, Defeater, FactId, InterpretationId, Kind, Level, Members,
    Number, Provision, ScaleId, ScoreId,
};

/// What a test gives a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing is known.
    Unknown,
    /// Yes or no.
    Bool(bool),
    /// One of these.
    One(Members),
    /// These for sure, and these possibly.
    Set(Members, Members),
    /// Bounds, each with whether it is included.
    Number(Option<(Number, bool)>, Option<(Number, bool)>),
    /// First and last possible day.
    Day(Option<Date>, Option<Date>),
    /// There is no such day.
    Never,
}

/// A level test: scale, lowest, highest, rules that give it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LevelTest {
    /// The scale.
    pub scale: ScaleId,
    /// Lowest level.
    pub low: Level,
    /// Highest level.
    pub high: Level,
    /// Rules that give it.
    pub by: Vec<String>,
}

/// From when something is expected to apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// From this day.
    Day(Date),
    /// On no day, although it is met.
    Never,
}

/// What else is expected of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DutyState {
    /// It applies on the day.
    InEffect,
    /// It hangs on what is unknown.
    Open,
    /// Its day is over.
    Overdue,
    /// When it begins.
    Since(Since),
}

/// What a test expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expectation {
    /// The classification.
    Level(LevelTest),
    /// The points of a score, from and to.
    Points(ScoreId, Number, Number),
    /// The band of a score, from and to.
    Band(ScoreId, Level, Level),
    /// What a table comes to: a level, or a value by its position in the list.
    Given(DecisionId, usize),
    /// The level on the day.
    InEffect(LevelTest),
    /// The level that the burden of proof gives.
    Decision(LevelTest),
    /// The verdict (`in`, `out`, `partial`, `open`) and clauses behind it.
    Scope(String, Vec<String>),
    /// An open question.
    Asks(FactId),
    /// Somebody counts as.
    Role(String),
    /// A consistency warning.
    Warns(String),
    /// A rule of the pattern fires; from when it applies.
    Fires(String, Option<Since>),
    /// A duty of the pattern arises.
    Duty {
        /// Its pattern.
        id: String,
        /// For others than the describer.
        others: bool,
        /// What more.
        state: Option<DutyState>,
        /// By when.
        due: Option<Date>,
    },
    /// A penalty of the pattern threatens.
    Penalty {
        /// Its pattern.
        id: String,
        /// On the day.
        in_effect: bool,
        /// Its computed minimum, in the unit of the limit.
        least: Option<Number>,
        /// Its computed limit, with the unit.
        limit: Option<(Number, String)>,
        /// For what it counts.
        per: Option<Per>,
    },
    /// A rule of the pattern is open.
    Open(String),
    /// Something is defeated.
    Defeated {
        /// What, as a pattern; anything when absent.
        target: Option<String>,
        /// By what.
        by: Defeater,
        /// Limbs or unlesses that decide it.
        because: Vec<String>,
    },
}

/// One expectation.
#[derive(Clone, Debug)]
pub struct Expect {
    /// Not yet met.
    pub todo: bool,
    /// The contrary is expected.
    pub not: bool,
    /// What.
    pub what: Expectation,
    /// As written, for messages.
    pub text: String,
    /// Line in its file, counted from 1.
    pub line: u32,
}

/// A test beside the rules.
#[derive(Clone, Debug)]
pub struct Test {
    /// What it shows.
    pub name: String,
    /// Its file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: u32,
    /// The day; the law's last known day when absent.
    pub on: Option<Date>,
    /// The law consulted; all law in force when absent.
    pub law: Option<Date>,
    /// Amendments added, each with the day to take instead of the one expected.
    pub with: Vec<(AmendmentId, Option<Date>)>,
    /// Readings chosen.
    pub readings: Vec<(InterpretationId, usize)>,
    /// Facts given.
    pub given: Vec<(FactId, Given)>,
    /// Every other fact is no, empty or without value.
    pub otherwise_none: bool,
    /// Expectations.
    pub expects: Vec<Expect>,
}

/// What a property claims.
#[derive(Clone, Debug)]
pub enum Claim {
    /// This always holds.
    Always(Cond),
    /// This never holds.
    Never(Cond),
    /// Of two systems that differ in one answer alone, the one that is further on a course does not
    /// have the lower level.
    NeverFalls {
        /// That the level is reached, for each above the lowest, the second lowest first.
        levels: Vec<Cond>,
        /// What the answer is about.
        fact: FactId,
        /// The course.
        course: Course,
    },
}

/// How one answer changes.
#[derive(Clone, Debug)]
pub enum Course {
    /// To a greater number.
    Rises,
    /// To a smaller number.
    Falls,
    /// From one of some values to one of the next, in this order.
    Goes(Vec<Members>),
    /// To yes, or to no.
    Turns(bool),
    /// Some of these values more.
    Gains(Members),
    /// Some of these values fewer.
    Loses(Members),
}

/// A statement beside the rules that is to hold of every system on every day.
#[derive(Clone, Debug)]
pub struct Property {
    /// Its name.
    pub name: String,
    /// What it says, on one line; may be empty.
    pub title: String,
    /// Its file.
    pub file: String,
    /// Its line, counted from 1.
    pub line: u32,
    /// What it claims. Outcomes in it are those of the classification: a level that is reached, or a
    /// provision that fires or is defeated, on the day or on a later one.
    pub claim: Claim,
    /// The first day of which it speaks; every day when absent.
    pub from: Option<Date>,
    /// Whether it holds under every reading, and not under the default ones alone.
    pub every_reading: bool,
    /// Whether it also holds of systems that no scope takes in.
    pub out_of_scope: bool,
}

impl Expect {
    /// Whether it names a provision.
    #[must_use]
    pub fn names(&self, provision: &Provision) -> bool {
        // Most expectations speak of something else; that is seen at a glance.
        if !self.text.contains(&provision.id) {
            return false;
        }
        let mut words = self
            .text
            .split([' ', ',', '/'])
            .filter(|w| !w.is_empty())
            .skip_while(|w| matches!(*w, "todo" | "expect" | "not"))
            .peekable();
        let kind = match words.peek() {
            Some(&"duty") => Some(Kind::Duty),
            Some(&"penalty") => Some(Kind::Penalty),
            _ => None,
        };
        let fits = match kind {
            Some(kind) => kind == provision.kind,
            None => matches!(provision.kind, Kind::Rule | Kind::Exception),
        };
        fits && words.any(|w| w == provision.id)
    }
}
