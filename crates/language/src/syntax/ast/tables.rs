//! The shape of decision tables, as written.

use super::{Cite, Expr, Literal, Test, Texts, Word};
use crate::source::Span;

/// What a column of a table is about.
#[derive(Clone, Debug)]
pub struct Column {
    /// The fact, define, role, scale, table or contested point.
    pub name: Word,
    /// `reading x`: what the reading in force makes of it.
    pub reading: bool,
    /// The whole.
    pub span: Span,
}

/// One cell of a table.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What it says.
    pub kind: CellKind,
    /// Its place.
    pub span: Span,
}

/// What a cell says of its column.
#[derive(Clone, Debug)]
pub enum CellKind {
    /// `-`
    Any,
    /// `n/a`
    NotApplicable,
    /// One of these, or with `false` none of them: values, levels, `yes`, `no`.
    Names(bool, Vec<Word>),
    /// One of these numbers or days, or with `false` none of them.
    Literals(bool, Vec<Literal>),
    /// `13 .. 24`
    Range(Literal, Literal),
    /// `empty`, or with `false` `not empty`.
    Empty(bool),
    /// A test as conditions have them.
    Test(Test),
}

/// Which of the rows that hold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hit {
    /// There is one alone.
    Unique,
    /// `first`
    First,
    /// `collect highest`
    Highest,
}

/// A line of a matrix.
#[derive(Clone, Debug)]
pub struct MatrixLine {
    /// What it is for.
    pub heading: Cell,
    /// What is given under each heading.
    pub gives: Vec<Word>,
    /// The line.
    pub span: Span,
}

/// A row of a list.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its label.
    pub label: Option<Word>,
    /// One cell for each column; none in the row for all other cases.
    pub cells: Vec<Cell>,
    /// What it gives.
    pub gives: Word,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// The row.
    pub span: Span,
}

/// The columns and rows of a table.
#[derive(Clone, Debug)]
pub enum Grid {
    /// Two columns, each with its headings.
    Matrix {
        /// The column whose headings stand below one another.
        down: Column,
        /// The column whose headings stand side by side.
        across: Column,
        /// Those.
        headings: Vec<Cell>,
        /// A line for each of the others.
        lines: Vec<MatrixLine>,
    },
    /// Rows one below the other.
    List {
        /// What each column is about.
        columns: Vec<Column>,
        /// The scale or list of what is given.
        gives: Word,
        /// The rows.
        rows: Vec<Row>,
        /// That for all other cases.
        otherwise: Option<Row>,
    },
}

/// What is given in which case: `table`.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its name.
    pub name: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// The scale or list of what it gives.
    pub gives: Word,
    /// Which row counts.
    pub hit: Hit,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// Why there is none.
    pub uncited: Option<Word>,
    /// When it has a result at all.
    pub only_when: Option<Expr>,
    /// Remarks.
    pub notes: Vec<Texts>,
    /// Its columns and rows.
    pub grid: Grid,
}
