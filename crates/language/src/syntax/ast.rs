//! The shape of rule texts, as written: names unresolved, types unknown. Nothing here is evaluated.

use crate::source::Span;

mod calendars;
mod consequences;
pub mod scores;
mod stays;
mod tables;

pub use calendars::{Calendar, DayRange};
pub use consequences::{
    Amount, Due, DueKind, Field, Form, LastDone, Length, Limit, MoveLine, NamedDay, Per, Period,
    Review,
};
pub use stays::Stay;
pub use tables::{Cell, CellKind, Column, Grid, Hit, MatrixLine, Row, Table};

/// A word with its place: a name, an id, a symbol, a string's content.
#[derive(Clone, Debug)]
pub struct Word {
    /// The word (strings without quotes and escapes).
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// Words for people, one entry per language, in the order written.
#[derive(Clone, Debug, Default)]
pub struct Texts(pub Vec<(Word, Word)>);

/// One citation.
#[derive(Clone, Debug)]
pub struct Cite {
    /// The source's name.
    pub source: Word,
    /// The place in it.
    pub place: Word,
    /// Why it was not checked, if it was not.
    pub unchecked: Option<Texts>,
}

/// A number or a day.
#[derive(Clone, Debug)]
pub struct Literal {
    /// As written.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// Whether it is a day.
    pub is_date: bool,
    /// The unit of a number.
    pub unit: Option<Word>,
}

/// A list of patterns with its exceptions.
#[derive(Clone, Debug)]
pub struct Patterns {
    /// Those meant.
    pub include: Vec<Word>,
    /// Those taken out again.
    pub except: Vec<Word>,
    /// The whole list.
    pub span: Span,
}

/// `exception` or `rule/unless`.
#[derive(Clone, Debug)]
pub struct Defeater {
    /// The exception or rule.
    pub id: Word,
    /// The label of an `unless`.
    pub label: Option<Word>,
}

/// The first day of a window or the day of a shift.
#[derive(Clone, Debug)]
pub enum Start {
    /// A day.
    Day(Literal),
    /// The day that the reading in force gives.
    Reading(Word),
}

/// A window of days.
#[derive(Clone, Debug)]
pub struct Applies {
    /// `in its own right`: the trigger's days do not matter.
    pub own_right: bool,
    /// First day.
    pub from: Option<Start>,
    /// First day after it.
    pub until: Option<Literal>,
    /// The guard.
    pub provided: Option<Expr>,
    /// Where the days come from.
    pub cites: Vec<Cite>,
    /// The clause.
    pub span: Span,
}

/// A condition.
#[derive(Clone, Debug)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// Its place.
    pub span: Span,
}

/// The kinds of condition.
#[derive(Clone, Debug)]
pub enum ExprKind {
    /// All of them.
    And(Vec<Expr>),
    /// One of them.
    Or(Vec<Expr>),
    /// The contrary.
    Not(Box<Expr>),
    /// The second wherever the first.
    Implies(Box<Expr>, Box<Expr>),
    /// Labelled elements, cumulative (`all`) or alternative.
    Limbs {
        /// `all of`?
        all: bool,
        /// The elements.
        limbs: Vec<Limb>,
    },
    /// `at least n of { … }`, `exactly n of { … }`.
    Counted {
        /// `exactly`?
        exactly: bool,
        /// How many.
        n: u32,
        /// Of which.
        of: Vec<Expr>,
    },
    /// `count set at least n`.
    CountSet {
        /// The set.
        fact: Word,
        /// How many.
        n: u32,
    },
    /// `fires pattern`.
    Fires(Patterns),
    /// `defeated pattern by x`.
    Defeated(Patterns, Defeater),
    /// `classified …`.
    Classified(Box<Expr>),
    /// `reading x`.
    Reading(Word),
    /// A name, alone or tested.
    Atom(Word, Option<Test>),
}

/// A test of a name.
#[derive(Clone, Debug)]
pub enum Test {
    /// `has a`
    Has(Word),
    /// `has not come`
    HasNotCome,
    /// `no more than 1 year ago`; with `true`, `more than 1 year ago`
    Ago(bool, Period),
    /// `has any of { … }`
    HasAny(Vec<Word>),
    /// `has all of { … }`
    HasAll(Vec<Word>),
    /// `has none of { … }`
    HasNone(Vec<Word>),
    /// `has only { … }`
    HasOnly(Vec<Word>),
    /// `within { … }`
    Within(Vec<Word>),
    /// `is a`
    Is(Word),
    /// `is not a`
    IsNot(Word),
    /// `is 2`
    Equals(Literal),
    /// `is not 2`
    Differs(Literal),
    /// `is empty`
    IsEmpty,
    /// `is not empty`
    IsNotEmpty,
    /// `in { … }`
    In(Vec<Word>),
    /// `in { 1, 2 }`
    Among(Vec<Literal>),
    /// A comparison.
    Compare(Compare, Style, Operand),
}

/// The four comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compare {
    /// at least, `>=`, on or after
    Ge,
    /// more than, `>`, after
    Gt,
    /// at most, `<=`, on or before
    Le,
    /// less than, `<`, before
    Lt,
}

/// How a comparison was written; it is printed the same way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `at least`, `more than`
    Words,
    /// `>=`, `>`
    Symbols,
    /// `on or after`, `after`
    Days,
}

/// The right side of a comparison.
#[derive(Clone, Debug)]
pub enum Operand {
    /// A number or day.
    Literal(Literal),
    /// `reading x`, whose readings are numbers or days.
    Reading(Word),
    /// A level or a dated constant.
    Name(Word),
    /// Points, or with `true` per cent, of a score.
    Mark(Literal, bool),
}

/// Why something is so that needs a reason: `clears because "…" cites …`, `loosens because "…" cites …`
#[derive(Clone, Debug)]
pub struct Reason {
    /// Its keyword.
    pub span: Span,
    /// The reason.
    pub because: Texts,
    /// The provisions that say so.
    pub cites: Vec<Cite>,
}

/// One labelled element of a provision.
#[derive(Clone, Debug)]
pub struct Limb {
    /// Its label.
    pub label: Word,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Who must show it.
    pub burden: Option<Word>,
    /// Why it clears.
    pub clears: Option<Reason>,
    /// The element.
    pub expr: Expr,
}

/// `unless label : …`
#[derive(Clone, Debug)]
pub struct Unless {
    /// Its label.
    pub label: Word,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Who must show it.
    pub burden: Option<Word>,
    /// When it holds.
    pub body: Expr,
}

/// What a rule gives of a scale: `risk high`, `risk by matrix`.
#[derive(Clone, Debug)]
pub struct Assign {
    /// The scale.
    pub scale: Word,
    /// `by`: what follows is the name of a table that comes to the level.
    pub by: bool,
    /// The level, or the table.
    pub what: Word,
}

/// The clauses that rules, exceptions, duties, roles, penalties, transitions and amendments share.
#[derive(Clone, Debug, Default)]
pub struct Clauses {
    /// Heading.
    pub title: Option<Texts>,
    /// Provisions.
    pub cites: Vec<Cite>,
    /// Why there is none.
    pub uncited: Option<Word>,
    /// The scopes under which it stands.
    pub under: Vec<Word>,
    /// Windows.
    pub applies: Vec<Applies>,
    /// Condition.
    pub when: Option<Expr>,
    /// Own exceptions.
    pub unless: Vec<Unless>,
    /// Labels of own exceptions that an amendment drops.
    pub drops: Vec<Word>,
    /// Levels assigned.
    pub then: Vec<Assign>,
    /// Addressees.
    pub binds: Vec<Word>,
    /// Who must show an exception.
    pub burden: Option<Word>,
    /// Why it asks for less than the pack on which its own builds.
    pub loosens: Option<Reason>,
    /// Remarks for the reader.
    pub notes: Vec<Texts>,
    /// What must be done.
    pub must: Option<Texts>,
    /// It is not what must be done, but what may be.
    pub permission: bool,
    /// It stands before all other duties.
    pub first: Option<Span>,
    /// Those that it does not stand before.
    pub goes_on: Option<Patterns>,
    /// By when.
    pub due: Vec<Due>,
    /// That it is to look again, and what calls for it.
    pub review: Vec<Review>,
    /// The form to be filled in.
    pub form: Option<Form>,
    /// Upper limits.
    pub limits: Vec<Limit>,
    /// Shifts of days.
    pub moves: Vec<MoveLine>,
}

/// One value of a list.
#[derive(Clone, Debug)]
pub struct Value {
    /// Its name.
    pub name: Word,
    /// It decides nothing; it stops the wrong tick.
    pub near: bool,
    /// Its words.
    pub texts: Texts,
    /// A hint.
    pub help: Texts,
    /// Where it comes from.
    pub cites: Vec<Cite>,
    /// The version of the vocabulary that brought it.
    pub since: Option<Word>,
}

/// A line of a `values` item.
#[derive(Clone, Debug)]
pub enum ValueEntry {
    /// A group begins.
    Group(Word, Texts),
    /// A value.
    Value(Value),
}

/// A list by name, or written in place.
#[derive(Clone, Debug)]
pub enum ValueList {
    /// By name.
    Named(Word),
    /// In place.
    Inline(Vec<Value>),
}

/// The type of a fact.
#[derive(Clone, Debug)]
pub enum FactType {
    /// Yes or no.
    Bool,
    /// One of a list.
    One(ValueList),
    /// Any of a list.
    Set(ValueList),
    /// An exact number.
    Number {
        /// Only whole ones.
        whole: bool,
        /// Its unit.
        unit: Option<Word>,
        /// Least and most.
        between: Option<(Literal, Literal)>,
    },
    /// A day.
    Date,
}

/// A question about one system.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its name.
    pub name: Word,
    /// Its type.
    pub ty: FactType,
    /// The fact whose values have one number each, and which of them; all when there is none.
    pub by: Option<(Word, Vec<Word>)>,
    /// Needs a rationale.
    pub judgement: bool,
    /// A design choice.
    pub mutable: bool,
    /// How hard it is to answer.
    pub cost: Option<u32>,
    /// The days of which it is the earliest.
    pub earliest: Vec<Word>,
    /// When it is asked at all.
    pub only_when: Option<Expr>,
    /// The question.
    pub ask: Texts,
    /// A hint.
    pub help: Texts,
    /// What it serves.
    pub cites: Vec<Cite>,
}

/// A number on some days.
#[derive(Clone, Debug)]
pub struct DayValue {
    /// The number.
    pub value: Literal,
    /// The first of the days.
    pub from: Option<Literal>,
    /// The first day after them.
    pub until: Option<Literal>,
}

/// The body of a define.
#[derive(Clone, Debug)]
pub enum DefineBody {
    /// A condition.
    Expr(Expr),
    /// A constant.
    Literal(Literal),
    /// A number that depends on the day.
    ByDay(Vec<DayValue>),
    /// Something that is calculated, as it is written.
    Ratio(Ratio),
    /// Of a reading: what holds always.
    Always,
    /// Of a reading: what never holds, or a day that never comes.
    Never,
}

/// A calculation. Only the ratio of two facts means something.
#[derive(Clone, Debug)]
pub struct Ratio {
    /// What it begins with.
    pub first: Word,
    /// Each further part, with the sign before it.
    pub rest: Vec<(Word, Word)>,
    /// The factor.
    pub times: Option<Literal>,
    /// All of it.
    pub span: Span,
}

/// How a scope clause acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeKind {
    /// Brings a system in.
    In,
    /// Takes it out.
    Excluded,
    /// Takes some provisions away.
    Partial,
}

/// One clause of a scope.
#[derive(Clone, Debug)]
pub struct ScopeClause {
    /// How it acts.
    pub kind: ScopeKind,
    /// Its label.
    pub label: Word,
    /// It is an exclusion that the system can outgrow.
    pub for_now: Option<Span>,
    /// Its words.
    pub texts: Texts,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Its windows.
    pub applies: Vec<Applies>,
    /// When it holds.
    pub body: Expr,
    /// `keeps` (true) or `removes` (false) which provisions.
    pub reach: Option<(bool, Patterns)>,
    /// Why it asks for less than the pack on which its own builds.
    pub loosens: Option<Reason>,
}

/// One reading of a contested point.
#[derive(Clone, Debug)]
pub struct Reading {
    /// Its name.
    pub name: Word,
    /// Whether it is used unless another is chosen.
    pub default: bool,
    /// Its words.
    pub texts: Texts,
    /// Its authority.
    pub cites: Vec<Cite>,
    /// What it makes of the point.
    pub body: DefineBody,
}

/// The standing of an amendment.
#[derive(Clone, Debug)]
pub enum Status {
    /// In force from a day.
    InForce(Literal),
    /// `proposed`, `adopted` or `withdrawn`, with an expected day.
    Other(Word, Option<Literal>),
}

/// What an amendment does to a clause of a scope.
#[derive(Clone, Debug)]
pub struct AmendScope {
    /// Its id.
    pub id: Word,
    /// Where the change is.
    pub cites: Vec<Cite>,
    /// New windows.
    pub applies: Vec<Applies>,
    /// A new condition.
    pub body: Option<Expr>,
}

/// What an amendment does to existing provisions.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "its item boxes it")]
pub enum Amend {
    /// A new body of a define.
    Define(Word, Vec<Cite>, DefineBody),
    /// A new default reading.
    Interpretation(Word, Vec<Cite>, Word),
    /// A scope clause.
    Scope(AmendScope),
    /// Rules or exceptions.
    Provisions(Patterns, Clauses),
}

/// One entry of `given`.
#[derive(Clone, Debug)]
pub enum Given {
    /// `unknown x`
    Unknown(Word),
    /// `otherwise none`
    OtherwiseNone(Span),
    /// `not x`
    Not(Word),
    /// `x`: a yes, or a background
    Plain(Word),
    /// `x { a, b, ?, without c }`: members, whether more may hold, and what surely does not
    Set(Word, Vec<Word>, bool, Vec<Word>),
    /// `x is v`
    Is(Word, Word),
    /// `x in { a, b }`: one of these
    Among(Word, Vec<Word>),
    /// `x = 3`
    Equals(Word, Literal),
    /// `x never`: there is no such day
    Never(Word),
    /// Bounds: name, then (`over` \| `from` …) in the order written
    Range(Word, Vec<(Word, Literal)>),
}

/// A level or a range of levels.
#[derive(Clone, Debug)]
pub struct LevelTest {
    /// The scale.
    pub scale: Word,
    /// Lowest level.
    pub low: Word,
    /// Highest level; the same when written with `=`.
    pub high: Word,
    /// Rules that give it.
    pub by: Vec<Word>,
}

/// What a score comes to.
#[derive(Clone, Debug)]
pub struct PointsTest {
    /// The score.
    pub score: Word,
    /// Fewest points.
    pub low: Literal,
    /// Most points; the same when written with `=`.
    pub high: Literal,
}

/// From when something applies.
#[derive(Clone, Debug)]
pub enum Since {
    /// From this day.
    Day(Literal),
    /// On no day, although it is met.
    Never,
}

/// What else is expected of a duty.
#[derive(Clone, Debug)]
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

/// What a test expects of a duty.
#[derive(Clone, Debug)]
pub struct DutyTest {
    /// Its pattern.
    pub id: Word,
    /// For others than the describer.
    pub others: bool,
    /// What more.
    pub state: Option<DutyState>,
    /// By when.
    pub due: Option<Literal>,
}

/// What a test expects.
#[derive(Clone, Debug)]
pub enum Expectation {
    /// The classification.
    Level(LevelTest),
    /// What a score comes to.
    Points(PointsTest),
    /// The level on the day.
    InEffect(LevelTest),
    /// The level that the burden of proof gives.
    Decision(LevelTest),
    /// The scope verdict and the clauses behind it.
    Scope(Word, Vec<Word>),
    /// An open question.
    Asks(Word),
    /// Somebody counts as.
    Role(Word),
    /// A consistency warning.
    Warns(Word),
    /// A rule fires, from a day.
    Fires(Word, Option<Since>),
    /// A duty arises.
    Duty(DutyTest),
    /// A fine threatens.
    Penalty {
        /// Its pattern.
        id: Word,
        /// On the day.
        in_effect: bool,
        /// Its computed minimum.
        least: Option<Literal>,
        /// Its computed limit.
        limit: Option<Literal>,
        /// For what it counts.
        per: Option<Per>,
    },
    /// A rule is open.
    Open(Word),
    /// An exception defeats (something).
    Defeated {
        /// What is defeated; anything when absent.
        target: Option<Word>,
        /// By what.
        by: Defeater,
        /// Limbs or unlesses that decide it.
        because: Vec<Word>,
    },
}

/// One line of expectation.
#[derive(Clone, Debug)]
pub struct Expect {
    /// Not yet met.
    pub todo: bool,
    /// The contrary is expected.
    pub not: bool,
    /// What.
    pub what: Expectation,
    /// The line.
    pub span: Span,
}

/// A test.
#[derive(Clone, Debug)]
pub struct TestItem {
    /// What it shows.
    pub name: Word,
    /// The day.
    pub on: Option<Literal>,
    /// The law consulted.
    pub law: Option<Literal>,
    /// Amendments added, each with the day from which it counts.
    pub with: Vec<(Word, Option<Literal>)>,
    /// Readings chosen.
    pub readings: Vec<(Word, Word)>,
    /// Sources whose readings are taken.
    pub follow: Vec<Word>,
    /// Facts.
    pub given: Vec<Given>,
    /// Expectations.
    pub expects: Vec<Expect>,
}

/// What a property claims.
#[derive(Clone, Debug)]
pub struct Claim {
    /// What.
    pub what: Claimed,
    /// The clause.
    pub span: Span,
}

/// The kinds of claims.
#[derive(Clone, Debug)]
pub enum Claimed {
    /// `always` this.
    Always(Expr),
    /// `never` this.
    Never(Expr),
    /// A level `never falls as` an answer changes so.
    NeverFalls(Word, Word, Course),
}

/// How an answer changes.
#[derive(Clone, Debug)]
pub enum Course {
    /// A number `rises`.
    Rises,
    /// A number `falls`.
    Falls,
    /// It `goes` from one answer to the next.
    Goes(Vec<Word>),
    /// A list `gains` some of these.
    Gains(Vec<Word>),
    /// A list `loses` some of these.
    Loses(Vec<Word>),
}

/// A property.
#[derive(Clone, Debug)]
pub struct PropertyItem {
    /// Its name.
    pub name: Word,
    /// What it says, on one line.
    pub title: Option<Word>,
    /// What it claims.
    pub claim: Option<Claim>,
    /// The first day of which it speaks.
    pub from: Option<Literal>,
    /// `under every reading`.
    pub every_reading: Option<Span>,
    /// `even out of scope`.
    pub out_of_scope: Option<Span>,
}

/// One place of a source.
#[derive(Clone, Debug)]
pub struct ContentsLine {
    /// The place, as citations write it.
    pub place: Word,
    /// Its heading.
    pub heading: Word,
    /// Why there is no rule.
    pub reason: Option<Word>,
}

/// The head of a pack: `pack`.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its id.
    pub id: Word,
    /// Its version.
    pub version: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// What the law is called in a language that the pack does not speak: language, words.
    pub original: Option<(Word, Word)>,
    /// The pack on which it builds.
    pub extends: Option<Word>,
    /// Packs whose vocabulary it uses.
    pub uses: Vec<Word>,
    /// Regimes whose outcomes it reads.
    pub reads: Vec<Word>,
    /// What holds of every system that it may govern: `reached when`.
    pub reached: Option<Expr>,
    /// When it should be read again.
    pub review: Option<Literal>,
}

/// An instrument that rules cite: `source`.
#[derive(Clone, Debug)]
pub struct Source {
    /// Short name.
    pub name: Word,
    /// Full name.
    pub title: Texts,
    /// `law` unless given.
    pub authority: Option<Word>,
    /// Free reference.
    pub reference: Option<Word>,
    /// Identifiers: kind, identifier.
    pub ids: Vec<(Word, Word)>,
}

/// The places of a source: `contents`.
#[derive(Clone, Debug)]
pub struct Contents {
    /// The source whose places these are.
    pub source: Word,
    /// Its places, in order.
    pub lines: Vec<ContentsLine>,
}

/// Ordered levels: `scale`.
#[derive(Clone, Debug)]
pub struct Scale {
    /// Its name.
    pub name: Word,
    /// Lowest first.
    pub levels: Vec<Word>,
    /// The scale that `overall` speaks.
    pub canonical: bool,
    /// Its title.
    pub title: Option<Texts>,
    /// Words of the levels.
    pub words: Vec<(Word, Texts)>,
    /// What its levels are on another scale.
    pub maps: Option<Maps>,
}

/// What the levels of a scale are on another: `maps to`.
#[derive(Clone, Debug)]
pub struct Maps {
    /// That scale.
    pub to: Word,
    /// Why whoever wrote the pack chose so: `as ours because`.
    pub ours: Option<Texts>,
    /// Where the source says so.
    pub cites: Vec<Cite>,
    /// Each level with its place there; none where both call them alike.
    pub pairs: Vec<(Word, Word)>,
}

/// A named list of values: `values`.
#[derive(Clone, Debug)]
pub struct Values {
    /// Its name.
    pub name: Word,
    /// Groups and values in order.
    pub entries: Vec<ValueEntry>,
    /// Values that are not indented as the others of their group are, each with the group.
    pub outside: Vec<(Word, String)>,
}

/// A named condition or constant: `define`.
#[derive(Clone, Debug)]
pub struct Define {
    /// Its name.
    pub name: Word,
    /// Its words.
    pub title: Option<Texts>,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Why it clears.
    pub clears: Option<Reason>,
    /// Its body.
    pub body: DefineBody,
}

/// Facts that do not fit together: `constraint`.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// Its name.
    pub name: Word,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// What should hold.
    pub expr: Expr,
    /// What to say when it does not.
    pub warn: Texts,
}

/// When a regime governs a system: `scope`.
#[derive(Clone, Debug)]
pub struct Scope {
    /// Its name.
    pub name: Option<Word>,
    /// Scales governed.
    pub governs: Vec<Word>,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Its clauses.
    pub clauses: Vec<ScopeClause>,
}

/// A contested point: `interpretation`.
#[derive(Clone, Debug)]
pub struct Interpretation {
    /// Its name.
    pub name: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// Its provision.
    pub cites: Vec<Cite>,
    /// Its question.
    pub ask: Texts,
    /// Its readings.
    pub readings: Vec<Reading>,
}

/// The head of an amending act: `amendment`.
#[derive(Clone, Debug)]
pub struct Amendment {
    /// Its name.
    pub name: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// The amending act.
    pub source: Option<Word>,
    /// Its standing.
    pub status: Option<Status>,
    /// Day of publication.
    pub published: Option<Literal>,
    /// Amendments that it comes after.
    pub after: Vec<Word>,
}

/// The kinds of item.
#[derive(Clone, Debug)]
pub enum ItemKind {
    /// `pack`
    Pack(Box<Pack>),
    /// `source`
    Source(Source),
    /// `contents`
    Contents(Contents),
    /// `calendar`
    Calendar(Box<Calendar>),
    /// `scale`
    Scale(Box<Scale>),
    /// `values`
    Values(Values),
    /// `fact`
    Fact(Box<Fact>),
    /// `define`
    Define(Box<Define>),
    /// `constraint`
    Constraint(Box<Constraint>),
    /// `table`
    Table(Box<Table>),
    /// `score`
    Score(Box<scores::Score>),
    /// `rule`
    Rule(Word, Box<Clauses>),
    /// `exception`
    Exception(Word, Patterns, Box<Clauses>),
    /// `crosswalk`
    Crosswalk(Word, Patterns, Box<Clauses>),
    /// `duty`
    Duty(Word, Box<Clauses>),
    /// `penalty`
    Penalty(Word, Patterns, Box<Clauses>),
    /// `transition`
    Transition(Word, Patterns, Box<Clauses>),
    /// `stay`
    Stay(Box<Stay>),
    /// `role`
    Role(Word, Box<Clauses>),
    /// `scope`
    Scope(Scope),
    /// `interpretation`
    Interpretation(Interpretation),
    /// `amendment`
    Amendment(Box<Amendment>),
    /// `amend`, and why that asks for less
    Amend(Box<Amend>, Option<Reason>),
    /// `insert`
    Insert(Box<ItemKind>),
    /// `insert scope`
    InsertScope(Box<ScopeClause>),
    /// `repeal`, and why that asks for less
    Repeal(Patterns, Vec<Cite>, Option<Reason>),
    /// `background`
    Background(Word, Vec<Given>),
    /// `property`
    Property(Box<PropertyItem>),
    /// `test`
    Test(Box<TestItem>),
}

/// A comment, without its `#`.
#[derive(Clone, Debug)]
pub struct Comment {
    /// The words.
    pub text: String,
    /// Its place.
    pub span: Span,
    /// It stands behind something on the same line.
    pub trailing: bool,
}

/// One item with the comments before and inside it.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub kind: ItemKind,
    /// Its place, from its keyword to its end.
    pub span: Span,
    /// Comments, in order.
    pub comments: Vec<Comment>,
}

/// A file.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Its items, in order; broken ones are absent.
    pub items: Vec<Item>,
    /// Comments after the last item.
    pub comments: Vec<Comment>,
    /// Whether an item could not be read (the file must then not be reformatted).
    pub broken: bool,
    /// The names of items that could not be read, as far as they can be told.
    pub unread: Vec<String>,
}
