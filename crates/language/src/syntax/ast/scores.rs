//! The shape of scores, as written.

use super::{Cell, Cite, Column, Expr, Literal, Texts, Word};
use crate::source::Span;

/// Points of answers, added up: `score`.
#[derive(Clone, Debug)]
pub struct Score {
    /// Its name.
    pub name: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// The scale of its bands.
    pub gives: Option<Word>,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// Why there is none.
    pub uncited: Option<Word>,
    /// When it has a result at all.
    pub only_when: Option<Expr>,
    /// Remarks.
    pub notes: Vec<Texts>,
    /// The score whose points it starts from.
    pub takes: Option<Word>,
    /// Sections and items, in order; an item belongs to the section before it.
    pub lines: Vec<ScoreLine>,
    /// What becomes of the sum, in order.
    pub steps: Vec<ScoreStep>,
    /// The greatest sum, where it is given.
    pub maximum: Option<Maximum>,
    /// What the bands are counted in.
    pub share: Option<Share>,
    /// The bands, in order.
    pub bands: Vec<Band>,
    /// Levels that it comes to at least.
    pub floors: Vec<Floor>,
}

/// A line of a score.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "most lines are items")]
pub enum ScoreLine {
    /// A section begins.
    Section(Section),
    /// An item.
    Item(Item),
}

/// `section use "Use"`
#[derive(Clone, Debug)]
pub struct Section {
    /// Its name.
    pub name: Word,
    /// Its title.
    pub title: Option<Texts>,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// The line.
    pub span: Span,
}

/// `autonomy weight 3 : proposes 0, alone 2`
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is about.
    pub column: Column,
    /// What its points are multiplied by.
    pub weight: Option<Literal>,
    /// When it counts at all.
    pub when: Option<Expr>,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// Several values may hold, and their points are added.
    pub each: bool,
    /// What is worth how much.
    pub points: Vec<Points>,
    /// The line.
    pub span: Span,
}

/// `alone 2`
#[derive(Clone, Debug)]
pub struct Points {
    /// In which case.
    pub cell: Cell,
    /// How much.
    pub number: Literal,
}

/// One thing done with the sum.
#[derive(Clone, Debug)]
#[expect(clippy::large_enum_variant, reason = "a score has few steps")]
pub enum ScoreStep {
    /// `less 15 % when mitigated`, `plus 2 points`
    Adjust {
        /// `less`, or with `false` `plus`.
        less: bool,
        /// How much.
        number: Literal,
        /// Per cent, not points.
        percent: bool,
        /// In which case; always when absent.
        when: Option<Expr>,
        /// Its provisions.
        cites: Vec<Cite>,
        /// The line.
        span: Span,
    },
    /// `rounded half up to 1`
    Rounded(Rounding, Literal, Span),
}

/// How a sum is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// `half up`
    HalfUp,
    /// `half even`
    HalfEven,
    /// `up`
    Up,
    /// `down`
    Down,
}

/// `maximum 77 because "…"`
#[derive(Clone, Debug)]
pub struct Maximum {
    /// How much.
    pub number: Literal,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// Why it is not the greatest sum that can be reached.
    pub because: Option<Texts>,
    /// The clause.
    pub span: Span,
}

/// Of what bands are shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// `percent of maximum`
    Maximum,
    /// `percent of what applies`
    Applies,
}

/// `medium : over 25 % up to 50 %`
#[derive(Clone, Debug)]
pub struct Band {
    /// The level.
    pub level: Word,
    /// Where it begins, and whether that value itself lies above it (`from`, not `over`).
    pub low: Option<(bool, Literal)>,
    /// Where it ends, and whether that value itself lies in it (`up to`, not `under`).
    pub high: Option<(bool, Literal)>,
    /// Whether the ends are written with `%`.
    pub percent: bool,
    /// The line.
    pub span: Span,
}

/// `at least high when unvalidated`
#[derive(Clone, Debug)]
pub struct Floor {
    /// The level.
    pub level: Word,
    /// In which case.
    pub when: Expr,
    /// Its provisions.
    pub cites: Vec<Cite>,
    /// The line.
    pub span: Span,
}
