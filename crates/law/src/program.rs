//! The checked program: names resolved, types known, plain data. It is the waist of the house:
//! `check` makes it from text, everything else reads it and has never heard of syntax.
//!
//! A program holds the base text of one regime (with the vocabulary packs that it uses) and the
//! amendments to it. [`Program::consult`] takes the law as known on a day and compiles it into one
//! acyclic graph of formulas ([`Law`]); the evaluator, a solver and a batch engine walk that graph.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use aimed::ById;
pub use asked::{Clash, asked_otherwise};
pub use calendar::Calendar;
pub use consequences::{
    Amount, Due, DueKind, Field, Filler, Form, LastDone, Length, Limit, Move, NamedDay, OnChange,
    Per, Period, Pick, Review, Start, Unit,
};
pub use contents::{Citing, Contents, ContentsLine, Standing};
pub use crosswalk::Crosswalk;
pub use decision::{Cell, Decision, DecisionId, Gives, Hit, Row};
pub use element::{Element, Owner, Piece};
pub use embed::{AskedApart, FAR};
pub use example::{
    Claim, Course, DutyState, Expect, Expectation, Given, LevelTest, Property, Since, Test,
};
pub use extends::{Extends, Loosening, Own};
pub use follow::{Followed, Torn};
pub use graph::{Graph, Node, NodeId, Part, Polarity};
pub use identity::Identity;
pub use law::{
    Behind, ConsultError, DecisionNodes, GivenLevel, ItemNodes, Law, LawView, LevelNodes,
    MAX_LEVELS, Outcomes, ProvisionNodes, RoleNodes, ScopeNodes, ScoreNodes, Target, VersionId,
};
pub use members::Members;
pub use number::{Bound, Number, NumberError};
pub use pattern::{Kind, Pattern, PatternSet, pattern_matches};
pub use periods::Ago;
pub use place::Place;
pub use ratio::Ratio;
pub use score::{
    Adjustment, Band, Climbed, Floor, Item, Mark, Points, Reach, Rounding, Score, ScoreId, Section,
    Share, Step,
};
pub use stay::Stay;
pub use table::{Id, Table};
pub use under::Unclear;

mod aimed;
pub mod algebra;
mod asked;
mod build_law;
mod calendar;
mod cone;
mod consequences;
mod consolidate;
mod contents;
mod crosswalk;
mod decision;
mod element;
mod embed;
mod example;
mod extends;
mod follow;
mod graph;
mod identity;
mod law;
mod members;
mod number;
mod pattern;
mod periods;
mod place;
mod ratio;
pub mod regime;
mod score;
mod stay;
pub mod stretches;
mod table;
mod under;
pub mod weigh;
mod windows;

/// A legal source or other instrument.
pub type InstrumentId = Id<Instrument>;

/// A fact of the vocabulary.
pub type FactId = Id<Fact>;

/// A list of values.
pub type ListId = Id<List>;

/// A named condition.
pub type DefineId = Id<Define>;

/// A provision (rule, exception, duty, penalty, transition), over all its versions.
pub type ProvisionId = Id<Provision>;

/// A scale.
pub type ScaleId = Id<Scale>;

/// A declared role.
pub type RoleId = Id<Role>;

/// A contested point.
pub type InterpretationId = Id<Interpretation>;

/// An amendment.
pub type AmendmentId = Id<Amendment>;

/// A scope.
pub type ScopeId = Id<Scope>;

/// A clause that says why an element clears.
pub type ClearsId = Id<Clears>;

/// A calendar by which working days are counted.
pub type CalendarId = Id<Calendar>;

/// Words for people in several languages: those that a pack has, each with the tag of its language.
/// A pack may have languages that the engine does not speak, and lack those that it does.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Text(pub Vec<(String, String)>);

/// The language in which rule files are written, and which stands in for others.
const FALLBACK: &str = "en";

impl Text {
    /// The words in a language, given by its tag or as a language of the engine; failing that, those in
    /// the engine's first language, or the first ones; empty when there are none.
    #[must_use]
    pub fn get(&self, lang: impl AsRef<str>) -> &str {
        let tag = lang.as_ref();
        self.0
            .iter()
            .find(|(l, _)| l == tag)
            .or_else(|| self.0.iter().find(|(l, _)| l == FALLBACK))
            .or_else(|| self.0.first())
            .map_or("", |(_, t)| t)
    }

    /// Whether there are no words at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A pack: a folder of rule files.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pack {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its title.
    pub title: Text,
    /// Its title in the language of the law, where the pack does not speak that.
    pub original: Option<String>,
    /// When it should be read again.
    pub review: Option<Date>,
    /// `sha256:…` over its canonical texts; set by whoever has the texts.
    pub digest: String,
}

/// What weight an instrument has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// Short name: `AIA`.
    pub name: String,
    /// Full name.
    pub title: Text,
    /// `law`, `guidance`, `standard` or `policy`.
    pub authority: String,
    /// Free reference.
    pub reference: String,
    /// Identifiers: kind (`celex`, `eli`, …) and identifier.
    pub ids: Vec<(String, String)>,
}

impl Instrument {
    /// The identifier that reports print: the first one given, else the reference, else the name.
    #[must_use]
    pub fn identifier(&self) -> &str {
        if let Some((_, id)) = self.ids.first() {
            id
        } else if self.reference.is_empty() {
            &self.name
        } else {
            &self.reference
        }
    }
}

/// A place in an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Citation {
    /// The instrument.
    pub instrument: InstrumentId,
    /// The place: `Art. 5(1)(f)`.
    pub place: String,
    /// Why the place was not verified, if it was not.
    pub unchecked: Option<Text>,
}

/// A level of a scale, counted from the bottom (0).
pub type Level = usize;

/// Ordered levels.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scale {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Text,
    /// Names of the levels, lowest first.
    pub levels: Vec<String>,
    /// Words of the levels.
    pub words: Vec<Text>,
    /// The level of the canonical scale for each level here; `None`: the scale stays out of
    /// the overall view.
    pub canonical: Option<Vec<Level>>,
    /// Whose this map is; nothing hangs on it where there is none.
    pub mapped_by: MappedBy,
}

/// Whose the map of a scale to the canonical one is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MappedBy {
    /// Nobody's: both scales call their levels alike, and nothing more is said.
    Names,
    /// The choice of whoever wrote the pack, with the reason; no words where none is given.
    Ours(Text),
    /// That of the source, where it says so.
    Source(Vec<Citation>),
}

/// The scale that the overall view speaks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Canonical {
    /// Names of its levels, lowest first.
    pub levels: Vec<String>,
    /// Words of its levels.
    pub words: Vec<Text>,
}

/// One value of a list.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Value {
    /// Its name.
    pub name: String,
    /// Its words.
    pub text: Text,
    /// A hint.
    pub help: Text,
    /// It decides nothing; it stops the wrong tick.
    pub near: bool,
    /// The group it stands in.
    pub group: Option<usize>,
    /// The version of the vocabulary that brought it, if not the first.
    pub since: Option<String>,
    /// Where it comes from.
    pub cites: Vec<Citation>,
}

/// A group of values.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its words.
    pub text: Text,
}

/// A list of values.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct List {
    /// Its name; empty for a list written in place.
    pub name: String,
    /// Its groups.
    pub groups: Vec<Group>,
    /// Its values, in order.
    pub values: Vec<Value>,
}

/// The type of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FactType {
    /// Yes or no.
    Bool,
    /// One of a list.
    One(ListId),
    /// Any of a list.
    Set(ListId),
    /// An exact number.
    Number {
        /// Only whole ones; its tests are then compiled to `at least` and `less than` whole numbers.
        whole: bool,
        /// Its unit, if it has one.
        unit: Option<String>,
        /// Least and most value, if bounded.
        between: Option<(Number, Number)>,
    },
    /// A day.
    Date,
}

impl FactType {
    /// Whether it is a number that is always whole.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self, FactType::Number { whole: true, .. })
    }
}

/// A typed question about one system.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// The pack it comes from.
    pub pack: usize,
    /// Its type.
    pub ty: FactType,
    /// Needs a rationale.
    pub judgement: bool,
    /// A design choice that may be changed.
    pub mutable: bool,
    /// How hard it is to answer; 1 unless given.
    pub cost: u32,
    /// Of a day that is the earliest of others: those. What is not answered follows from them.
    pub earliest: Vec<FactId>,
    /// Of a number that is not asked, but is the ratio of two others: those.
    pub ratio: Option<Ratio>,
    /// When it is asked at all; reads facts and defines only.
    pub only_when: Option<Cond>,
    /// Nobody is asked: it is something about the law that is not known, such as whether a stay still
    /// holds. Descriptions cannot answer it; tests can.
    pub unasked: bool,
    /// The question; of a ratio, what it is.
    pub ask: Text,
    /// A hint.
    pub help: Text,
    /// What it serves.
    pub cites: Vec<Citation>,
}

/// A test of one fact; false wherever the fact has no value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Predicate {
    /// Yes.
    True,
    /// The value is one of these.
    Is(Members),
    /// A value of these is in the set.
    HasAny(Members),
    /// All of these are in the set.
    HasAll(Members),
    /// The set is not empty and holds nothing else.
    HasOnly(Members),
    /// The set has at least so many values (one or more).
    Count(u32),
    /// The number compares so with a constant.
    Number(Compare, Number),
    /// The day compares so with a constant.
    Day(Compare, Date),
    /// The day is the one looked at, or an earlier one.
    Come,
    /// The day lies so long before the one asked about, whichever day is looked at.
    Ago(Ago),
}

/// The four comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Compare {
    /// at least, on or after
    Ge,
    /// more than, after
    Gt,
    /// at most, on or before
    Le,
    /// less than, before
    Lt,
}

impl Compare {
    /// How the divisor compares with its own bound where a quotient compares so with one.
    #[must_use]
    pub fn of_divisor(self) -> Compare {
        match self {
            Compare::Ge => Compare::Le,
            Compare::Gt => Compare::Lt,
            Compare::Le => Compare::Ge,
            Compare::Lt => Compare::Gt,
        }
    }

    /// The words of the rule language, which are those of English; days have their own.
    #[must_use]
    pub fn words(self, ty: &FactType) -> &'static str {
        match self {
            _ if *ty != FactType::Date => self.of_numbers(),
            Compare::Ge => "on or after",
            Compare::Gt => "after",
            Compare::Le => "on or before",
            Compare::Lt => "before",
        }
    }

    /// The same for numbers.
    #[must_use]
    pub fn of_numbers(self) -> &'static str {
        match self {
            Compare::Ge => "at least",
            Compare::Gt => "more than",
            Compare::Le => "at most",
            Compare::Lt => "less than",
        }
    }
}

/// What comes to a level, or to a value, by a procedure of its own. Rules take it over (`then risk by
/// matrix`) and conditions test it (`matrix at least high`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Assessment {
    /// A decision table.
    Table(DecisionId),
    /// A score.
    Score(ScoreId),
}

/// What a column is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Column {
    /// The answer to a question.
    Fact(FactId),
    /// Whether a named condition holds.
    Define(DefineId),
    /// Whether somebody counts as.
    Role(RoleId),
    /// A level.
    Scale(ScaleId),
    /// What another assessment comes to.
    Assessment(Assessment),
    /// What the reading in force makes of a contested point.
    Reading(InterpretationId),
}

/// A condition, resolved. References to provisions stay symbolic because amendments may add to
/// what a pattern matches; [`Program::consult`] expands them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cond {
    /// All of them; true when there is none.
    And(Vec<Cond>),
    /// One of them; false when there is none.
    Or(Vec<Cond>),
    /// The contrary.
    Not(Box<Cond>),
    /// Labelled elements.
    Limbs {
        /// Cumulative?
        all: bool,
        /// The elements.
        limbs: Vec<Limb>,
    },
    /// At least or exactly so many hold.
    Counted {
        /// Exactly?
        exactly: bool,
        /// How many.
        n: u32,
        /// Of these.
        of: Vec<Cond>,
    },
    /// A test of a fact.
    Fact(FactId, Predicate),
    /// A comparison of a fact with a constant, whose value depends on the day or the reading.
    Constant(FactId, Compare, Constant),
    /// A named condition.
    Define(DefineId),
    /// The condition that the reading in force gives.
    Reading(InterpretationId),
    /// A provision that matches fires.
    Fires(PatternSet),
    /// A provision that matches is defeated by a thing.
    Defeated(PatternSet, Defeater),
    /// The level is at least this one.
    AtLeast(ScaleId, Level),
    /// Somebody counts as this.
    Role(RoleId),
    /// An assessment comes to one of these: levels, or values by their position in the list. False
    /// where it does not apply.
    Assessed(Assessment, Members),
    /// A question applies. Cells of tables tell so a `no` from what does not apply.
    Applies(FactId),
    /// What a score comes to compares so with points, or with a share. False where it does not apply.
    Scored(ScoreId, Compare, Mark),
    /// What the classification says of the outcomes in it: they are so on the day or on a later one, by
    /// the days as enacted.
    Classified(Box<Cond>),
}

impl Cond {
    /// The conditions that it is made of; none where it stands alone.
    #[must_use]
    pub fn parts(&self) -> Vec<&Cond> {
        match self {
            Cond::And(v) | Cond::Or(v) | Cond::Counted { of: v, .. } => v.iter().collect(),
            Cond::Not(c) | Cond::Classified(c) => vec![c],
            Cond::Limbs { limbs, .. } => limbs.iter().map(|l| &l.cond).collect(),
            Cond::Fact(..)
            | Cond::Constant(..)
            | Cond::Define(_)
            | Cond::Reading(_)
            | Cond::Fires(_)
            | Cond::Defeated(..)
            | Cond::AtLeast(..)
            | Cond::Role(_)
            | Cond::Assessed(..)
            | Cond::Applies(_)
            | Cond::Scored(..) => Vec::new(),
        }
    }
}

/// A number or day that is not written in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Constant {
    /// A dated constant.
    Define(DefineId),
    /// A contested point whose readings are numbers or days.
    Reading(InterpretationId),
}

/// What may defeat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Defeater {
    /// An exception, or a rule when there is a label.
    pub id: String,
    /// The `unless` of that rule.
    pub label: Option<String>,
}

/// A labelled element of a provision: a limb, or an `unless`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limb {
    /// Its label.
    pub label: String,
    /// Its provision.
    pub cites: Vec<Citation>,
    /// Who must show it.
    pub burden: Option<String>,
    /// Why a system that fails it is cleared, although it was not asked because of the rule.
    pub clears: Option<ClearsId>,
    /// When it holds.
    pub cond: Cond,
}

/// Why the law draws the line at an element: told where a system is cleared by it, and nothing else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clears {
    /// The pack it comes from.
    pub pack: usize,
    /// The reason.
    pub because: Text,
    /// The provisions that draw it.
    pub cites: Vec<Citation>,
}

/// A stretch of days, closed-open, with its guard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// The days of what a duty hangs on do not matter: it counts as soon as they will come.
    pub own_right: bool,
    /// First day; from ever when absent.
    pub from: Option<Start>,
    /// First day after it; for ever when absent.
    pub until: Option<Date>,
    /// Only when this holds.
    pub provided: Option<Cond>,
    /// Where the days come from.
    pub cites: Vec<Citation>,
}

/// One version of a provision. Clauses that its kind does not have are empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its heading.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Why there is none.
    pub uncited: Option<String>,
    /// The scopes under which it is said to stand; see [`Program::stands_under`] where none is.
    pub under: Vec<ScopeId>,
    /// When it applies; always when empty.
    pub applies: Vec<Window>,
    /// Its condition.
    pub when: Cond,
    /// Its own exceptions.
    pub unless: Vec<Limb>,
    /// Levels it gives.
    pub then: Vec<(ScaleId, Level)>,
    /// Levels it takes over from assessments.
    pub by: Vec<(ScaleId, Assessment)>,
    /// Addressees.
    pub binds: Vec<String>,
    /// Who must show it, for an exception.
    pub burden: Option<String>,
    /// What must be done; for a permission, what may be done.
    pub must: Text,
    /// It is no duty, but a permission.
    pub permission: bool,
    /// While it is in effect, other duties would only matter if it did not apply.
    pub first: bool,
    /// Those that matter all the same.
    pub goes_on: PatternSet,
    /// By when.
    pub due: Vec<Due>,
    /// That it is to look again at what was assessed.
    pub review: Option<Review>,
    /// The form that it asks for.
    pub form: Option<Form>,
    /// Upper limits of fines.
    pub limits: Vec<Limit>,
    /// Shifts of days.
    pub moves: Vec<Move>,
    /// Remarks.
    pub notes: Vec<Text>,
}

/// A rule, exception, duty, penalty or transition. Base text, or text that an amendment inserts.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Provision {
    /// Its id; rules and exceptions share their ids, each other kind has its own.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// What it is aimed at; nothing for rules and duties.
    pub aims: PatternSet,
    /// Its text as enacted or inserted; shared with every law in which it is the text.
    pub body: std::sync::Arc<Body>,
    /// The amendment that inserts it.
    pub inserted_by: Option<AmendmentId>,
    /// Of an exception that is a stay: what it holds back.
    pub stay: Option<Stay>,
}

impl Provision {
    /// The word for what it is: `rule`, `stay`.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self.stay {
            Some(_) => "stay",
            None => self.kind.word(),
        }
    }
}

/// The body of a define or of a reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DefineBody {
    /// A condition.
    Cond(Cond),
    /// A number.
    Number(Number),
    /// A day.
    Day(Date),
    /// Of a define: a number that depends on the day, as values with the first day of each, in their
    /// order; each is the number until the next one.
    Dated(Vec<(Option<Date>, Number)>),
    /// Of a reading among days: there is no such day.
    Never,
}

/// A named condition or dated constant.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Define {
    /// Its name.
    pub name: String,
    /// The pack it comes from.
    pub pack: usize,
    /// Its words.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Why a system that fails it is cleared.
    pub clears: Option<ClearsId>,
    /// Its body.
    pub body: DefineBody,
    /// The amendment that inserts it.
    pub inserted_by: Option<AmendmentId>,
}

/// Answers that do not fit together.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Constraint {
    /// Its name.
    pub name: String,
    /// What should hold.
    pub cond: Cond,
    /// What to say when it does not.
    pub warn: Text,
}

/// Who counts as something.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// Its words.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Its condition.
    pub when: Cond,
    /// What it excludes.
    pub unless: Vec<Limb>,
}

/// How a scope clause acts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ScopeEffect {
    /// Brings a system in.
    In,
    /// Takes it out.
    Excluded,
    /// Takes these provisions away (with `keeps`, all others).
    Partial {
        /// Whether the patterns name what stays.
        keeps: bool,
        /// The patterns.
        patterns: PatternSet,
    },
}

/// A clause of a scope.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ScopeClause {
    /// `scope.military`
    pub id: String,
    /// How it acts.
    pub effect: ScopeEffect,
    /// The system can outgrow it.
    pub for_now: bool,
    /// Its words.
    pub text: Text,
    /// Its provision.
    pub cites: Vec<Citation>,
    /// When it applies.
    pub applies: Vec<Window>,
    /// When it holds.
    pub cond: Cond,
    /// The amendment that inserts it.
    pub inserted_by: Option<AmendmentId>,
}

/// When a regime governs a system.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scope {
    /// Its name; `scope` when it has none.
    pub name: String,
    /// Scales governed.
    pub governs: Vec<ScaleId>,
    /// Its clauses.
    pub clauses: Vec<ScopeClause>,
}

/// A reading of a contested point.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Reading {
    /// Its name.
    pub name: String,
    /// Its words.
    pub text: Text,
    /// Its authority.
    pub cites: Vec<Citation>,
    /// What it makes of the point.
    pub body: DefineBody,
}

/// A contested point.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Interpretation {
    /// Its name.
    pub name: String,
    /// The pack it comes from.
    pub pack: usize,
    /// Its title.
    pub title: Text,
    /// Its question.
    pub ask: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Its readings.
    pub readings: Vec<Reading>,
    /// The reading used unless another is chosen.
    pub default: usize,
    /// The amendment that inserts it.
    pub inserted_by: Option<AmendmentId>,
}

/// How far an amendment has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Status {
    /// In force from a day.
    InForce(Date),
    /// Adopted, not yet in force; the day expected.
    Adopted(Option<Date>),
    /// Proposed; the day expected.
    Proposed(Option<Date>),
    /// Withdrawn.
    Withdrawn,
    /// What a pack changes of the one on which it builds: no act, and so on every day, whatever other
    /// amendments have made of it.
    Standing,
}

/// Clauses that an amendment puts in the place of others.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Change {
    /// A new heading.
    pub title: Option<Text>,
    /// Where the change is enacted.
    pub cites: Vec<Citation>,
    /// New windows.
    pub applies: Option<Vec<Window>>,
    /// A new condition.
    pub when: Option<Cond>,
    /// Own exceptions added, or replaced by label.
    pub unless: Vec<Limb>,
    /// Own exceptions dropped.
    pub drops: Vec<String>,
    /// New levels.
    pub then: Option<Vec<(ScaleId, Level)>>,
    /// The assessments from which levels are taken over now; they come with [`Change::then`].
    pub by: Vec<(ScaleId, Assessment)>,
    /// New addressees.
    pub binds: Option<Vec<String>>,
    /// A new bearer of proof.
    pub burden: Option<String>,
    /// What must be done now.
    pub must: Option<Text>,
    /// Whether that is a permission.
    pub permission: bool,
    /// New deadlines.
    pub due: Option<Vec<Due>>,
    /// That it is to look again now, and what calls for it.
    pub review: Option<Review>,
    /// A new form.
    pub form: Option<Form>,
    /// New limits.
    pub limits: Option<Vec<Limit>>,
    /// New shifts.
    pub moves: Option<Vec<Move>>,
    /// Remarks added.
    pub notes: Vec<Text>,
}

/// One operation of an amendment. Insertions are marked on what is inserted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Operation {
    /// Changes clauses of provisions.
    Amend(PatternSet, Box<Change>),
    /// Gives a define a new body.
    Define(DefineId, DefineBody),
    /// Gives an interpretation a new default.
    Default(InterpretationId, usize),
    /// Changes a scope clause: its id, new windows, a new condition.
    Scope(String, Option<Vec<Window>>, Option<Cond>),
    /// Ends provisions.
    Repeal(PatternSet),
}

/// An amending act.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Amendment {
    /// Its name.
    pub name: String,
    /// Its title.
    pub title: Text,
    /// The amending act.
    pub instrument: Option<InstrumentId>,
    /// Its standing.
    pub status: Status,
    /// Its day of publication.
    pub published: Option<Date>,
    /// Amendments it comes after.
    pub after: Vec<AmendmentId>,
    /// What it does.
    pub operations: Vec<Operation>,
}

/// A regime: its vocabulary, its rules and their amendments.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Program {
    /// The packs, those used first, the regime itself last.
    pub packs: Vec<Pack>,
    /// What of it is the pack's own, where that builds on another.
    pub extends: Option<Extends>,
    /// The packs of the regimes whose outcomes it reads, and that it does not use itself.
    pub reads: Vec<Pack>,
    /// What holds of every system that the regime may govern, told by answers alone, where it says.
    pub reached: Option<Cond>,
    /// Languages of the regime's texts.
    pub languages: Vec<String>,
    /// Instruments.
    pub instruments: Table<Instrument>,
    /// Their contents, for coverage; empty where tests are not read.
    #[serde(skip)]
    pub contents: Vec<Contents>,
    /// Clauses of frameworks with the duties that correspond to them; empty where tests are not read.
    #[serde(skip)]
    pub crosswalks: Vec<Crosswalk>,
    /// The scale of the overall view.
    pub canonical: Option<Canonical>,
    /// Scales of the regime.
    pub scales: Table<Scale>,
    /// Lists of values.
    pub lists: Table<List>,
    /// Facts, in the order of the files.
    pub facts: Table<Fact>,
    /// Defines.
    pub defines: Table<Define>,
    /// Reasons why elements clear.
    pub clears: Table<Clears>,
    /// Constraints.
    pub constraints: Vec<Constraint>,
    /// Rules, exceptions, duties, penalties and transitions.
    pub provisions: Table<Provision>,
    /// Roles.
    pub roles: Table<Role>,
    /// Scopes.
    pub scopes: Table<Scope>,
    /// Decision tables.
    pub decisions: Table<Decision>,
    /// Scores.
    pub scores: Table<Score>,
    /// Contested points.
    pub interpretations: Table<Interpretation>,
    /// Calendars by which working days are counted.
    pub calendars: Table<Calendar>,
    /// Amendments.
    pub amendments: Table<Amendment>,
    /// Tests written beside the rules.
    #[serde(skip)]
    pub tests: Vec<Test>,
    /// Properties written beside the rules.
    #[serde(skip)]
    pub properties: Vec<Property>,
    /// How many citations were never verified, wherever they stand.
    pub unchecked: usize,
    /// Which program it is.
    #[serde(skip)]
    identity: Identity,
}

impl Program {
    /// Which program it is: the same for copies of it.
    #[must_use]
    pub fn identity(&self) -> &Identity {
        &self.identity
    }

    /// The pack of the regime itself.
    #[must_use]
    pub fn pack(&self) -> Option<&Pack> {
        self.packs.last()
    }

    /// The packs that it uses, those first that others need.
    pub fn used(&self) -> impl Iterator<Item = &Pack> {
        self.packs.iter().take(self.packs.len().saturating_sub(1))
    }

    /// A fact of a vocabulary, by name: asked, or the ratio of two that are.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<FactId> {
        self.facts.find(|f| f.name == name && !f.unasked)
    }

    /// What is not known of the law, by name.
    #[must_use]
    pub fn unasked(&self, name: &str) -> Option<FactId> {
        self.facts.find(|f| f.name == name && f.unasked)
    }

    /// How many provisions of the pack are of a kind; stays are counted apart from other exceptions.
    #[must_use]
    pub fn count(&self, kind: Kind) -> usize {
        let all = self.own_provisions();
        all.filter(|p| p.kind == kind && p.stay.is_none()).count()
    }

    /// How many stays of the pack there are.
    #[must_use]
    pub fn stays(&self) -> usize {
        self.own_provisions().filter(|p| p.stay.is_some()).count()
    }

    /// The provisions of the pack itself, without those of other packs.
    pub fn own_provisions(&self) -> impl Iterator<Item = &Provision> {
        let all = self.provisions.iter();
        all.filter(|(id, _)| self.is_own(Owner::Provision(*id)))
            .map(|(_, p)| p)
    }

    /// The facts that are asked.
    pub fn asked(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        self.facts.iter().filter(|(_, f)| f.is_asked())
    }

    /// The values of a fact's list; empty for other types.
    #[must_use]
    pub fn values(&self, fact: FactId) -> &[Value] {
        self.list(fact).map_or(&[], |l| l.values.as_slice())
    }

    /// The list of a fact.
    #[must_use]
    pub fn list(&self, fact: FactId) -> Option<&List> {
        match self.facts[fact].ty {
            FactType::One(list) | FactType::Set(list) => Some(&self.lists[list]),
            _ => None,
        }
    }

    /// The facts that a condition over facts reads, directly or through defines, in the order met; for a
    /// ratio, its parts.
    #[must_use]
    pub fn facts_read(&self, cond: &Cond) -> Vec<FactId> {
        let mut out = Vec::new();
        let mut defines = Vec::new();
        let mut todo = vec![cond];
        while let Some(cond) = todo.pop() {
            todo.extend(cond.parts().into_iter().rev());
            match cond {
                Cond::Fact(f, _) | Cond::Constant(f, ..) | Cond::Applies(f) => {
                    out.extend(self.asked_for(*f));
                }
                Cond::Define(d) if !defines.contains(d) => {
                    defines.push(*d);
                    if let DefineBody::Cond(c) = &self.defines[d].body {
                        todo.push(c);
                    }
                }
                _ => {}
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        out.retain(|f| seen.insert(*f));
        out
    }

    /// Why what stands under a name clears.
    #[must_use]
    pub fn clearing(&self, part: &Part) -> Option<ClearsId> {
        match part {
            Part::Limb(_, _, clears) => *clears,
            Part::Define(id) => self.defines[id].clears,
            _ => None,
        }
    }

    /// A scale by name.
    #[must_use]
    pub fn scale(&self, name: &str) -> Option<ScaleId> {
        self.scales.find(|s| s.name == name)
    }

    /// An interpretation by name.
    #[must_use]
    pub fn interpretation(&self, name: &str) -> Option<InterpretationId> {
        self.interpretations.find(|i| i.name == name)
    }

    /// An amendment by name.
    #[must_use]
    pub fn amendment(&self, name: &str) -> Option<AmendmentId> {
        self.amendments.find(|a| a.name == name)
    }
}
