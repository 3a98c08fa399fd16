//! What of a table of systems can be read, and what cannot: rows that are rejected, by what is wrong in
//! which column; values that the mapping leaves open; what each column is used for.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::diagnostic::{Diagnostic, Severity};
use crate::facts::{Register, Row, Use};
use crate::report::{Finding, REPORT};

pub use beside::{Beside, BesideColumn};
pub use text::text;

pub(in crate::report) mod beside;
mod text;

/// How many rows are named of a group.
const ROWS: usize = 10;

/// What comes of reading a table of systems.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct RegisterCheck {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The file.
    pub source: String,
    /// The mapping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub map: Option<String>,
    /// The sheet of a workbook.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// How many sheets the workbook has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sheets: Option<usize>,
    /// What separates the cells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// How the text is encoded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// How many systems there are.
    pub rows: usize,
    /// How many of them can be read.
    pub readable: usize,
    /// How many of them cannot.
    pub rejected: usize,
    /// Lines in which nothing stands.
    pub empty_lines: usize,
    /// Why the table cannot be read at all, and what is said of it as a whole.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// Why rows are rejected, the most frequent first.
    pub problems: Vec<RowProblem>,
    /// Values that no row of a mapping gives a meaning, the most frequent first.
    pub not_mapped: Vec<OpenValue>,
    /// Ids that several rows have.
    pub same_ids: Vec<SameId>,
    /// The columns in their order.
    pub columns: Vec<ColumnUse>,
}

/// What is wrong with some rows.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct RowProblem {
    /// Its code.
    pub code: String,
    /// The column; empty where it is the row as a whole.
    pub column: String,
    /// What stands in the cell.
    pub value: String,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub help: Option<String>,
    /// On how many rows.
    pub count: usize,
    /// The first of them, as spreadsheets number rows.
    pub rows: Vec<u32>,
}

/// A value that the mapping takes for unknown, or for something else of which it has no row.
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
pub struct OpenValue {
    /// The question.
    pub fact: String,
    /// The column.
    pub column: String,
    /// The value.
    pub value: String,
    /// On how many rows.
    pub count: usize,
    /// The first of them, as spreadsheets number rows.
    pub rows: Vec<u32>,
}

/// An id that several rows have.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct SameId {
    /// The id.
    pub id: String,
    /// How many rows have it.
    pub count: usize,
    /// The first of them, as spreadsheets number rows.
    pub rows: Vec<u32>,
}

/// A column.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct ColumnUse {
    /// What it is called.
    pub column: String,
    /// What it is.
    pub is: ColumnIs,
    /// The questions that it answers, or with whose answers it goes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<String>,
    /// The pack that alone asks for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pack: Option<String>,
    /// In how many rows something stands.
    pub filled: usize,
}

/// What a column is used for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum ColumnIs {
    /// The id, or a part of it.
    Id,
    /// The name.
    Name,
    /// The file on the organisation.
    Organisation,
    /// Answers.
    Answers,
    /// Evidence of answers, who gave them, or a note.
    Story,
    /// Kept, and read by nothing.
    Kept,
    /// Asked for by a pack alone that is not asked.
    Elsewhere,
    /// Left out by the mapping.
    LeftOut,
    /// The engine itself has written it.
    Ours,
    /// Unknown.
    Unknown,
}

/// A check that is being made, row by row.
#[derive(Debug, Default)]
pub struct Gathered {
    out: RegisterCheck,
    problems: BTreeMap<[String; 4], Group>,
    open: BTreeMap<(String, String, String), Group>,
    ids: BTreeMap<String, Group>,
    filled: Vec<usize>,
}

/// Rows that have something in common.
#[derive(Debug, Default)]
struct Group {
    help: Option<String>,
    count: usize,
    rows: Vec<u32>,
}

impl Group {
    fn add(&mut self, row: u32) {
        self.count += 1;
        if self.rows.len() < ROWS {
            self.rows.push(row);
        }
    }
}

impl Gathered {
    /// Takes a row with the id of its system, or with what is wrong with it.
    pub fn add(&mut self, table: &Register, row: &Row, read: Result<&str, &[Diagnostic]>) {
        let number = row.number;
        self.out.rows += 1;
        self.filled
            .resize(self.filled.len().max(row.cells.len()), 0);
        for (n, cell) in self.filled.iter_mut().zip(&row.cells) {
            *n += usize::from(!cell.text.trim().is_empty());
        }
        for key in table.unmapped(row) {
            self.open.entry(key).or_default().add(number);
        }
        let found = match read {
            Ok(id) => {
                self.ids.entry(id.to_owned()).or_default().add(number);
                return;
            }
            Err(found) => found,
        };
        self.out.rejected += 1;
        let names = table.names();
        let mut seen: Vec<[String; 4]> = Vec::new();
        for d in found.iter().filter(|d| d.severity == Severity::Error) {
            // What is wrong with a row as a whole stands at some cell, and is no fault of that.
            let whole = row.broken.is_some() || row.cells.len() != names.len();
            let mut cells = row.cells.iter();
            let at = cells.position(|c| !whole && c.span == d.span());
            let cell = at.and_then(|at| Some((names.get(at)?.clone(), row.cells.get(at)?)));
            let (column, value) = match cell {
                Some((column, cell)) => (column, cell.text.trim().to_owned()),
                None => Default::default(),
            };
            let code = d.code.info().id.to_owned();
            let key = [code, column, value, d.message.clone()];
            // Several packs say the same.
            if seen.contains(&key) {
                continue;
            }
            let group = self.problems.entry(key.clone()).or_default();
            group.help.clone_from(&d.help);
            group.add(number);
            seen.push(key);
        }
    }

    /// What came of it; `findings` are those of the table as a whole.
    #[must_use]
    pub fn finish(mut self, table: Option<&Register>, findings: Vec<Finding>) -> RegisterCheck {
        let mut out = std::mem::take(&mut self.out);
        out.report = REPORT;
        out.engine = env!("CARGO_PKG_VERSION").to_owned();
        out.readable = out.rows - out.rejected;
        out.findings = findings;
        let problems = self.problems.into_iter();
        out.problems = problems
            .map(|([code, column, value, message], group)| RowProblem {
                code,
                column,
                value,
                message,
                help: group.help,
                count: group.count,
                rows: group.rows,
            })
            .collect();
        out.problems.sort_by_key(|p| std::cmp::Reverse(p.count));
        let open = self.open.into_iter();
        out.not_mapped = open
            .map(|((fact, column, value), group)| OpenValue {
                fact,
                column,
                value,
                count: group.count,
                rows: group.rows,
            })
            .collect();
        out.not_mapped.sort_by_key(|p| std::cmp::Reverse(p.count));
        let ids = self.ids.into_iter().filter(|(_, group)| group.count > 1);
        out.same_ids = ids
            .map(|(id, group)| SameId {
                id,
                count: group.count,
                rows: group.rows,
            })
            .collect();
        let columns = table.map(Register::columns).unwrap_or_default();
        let filled = self.filled.iter().copied().chain(std::iter::repeat(0));
        let columns = columns.into_iter().zip(filled);
        out.columns = columns.map(|((c, of), n)| column(c, of, n)).collect();
        out
    }
}

fn column(column: String, of: Use, filled: usize) -> ColumnUse {
    let (is, facts, pack) = match of {
        Use::Id => (ColumnIs::Id, Vec::new(), None),
        Use::Name => (ColumnIs::Name, Vec::new(), None),
        Use::Organisation => (ColumnIs::Organisation, Vec::new(), None),
        Use::Kept => (ColumnIs::Kept, Vec::new(), None),
        Use::Answers(facts) => (ColumnIs::Answers, facts, None),
        Use::Story(fact) => (ColumnIs::Story, vec![fact], None),
        Use::Elsewhere(pack) => (ColumnIs::Elsewhere, Vec::new(), Some(pack)),
        Use::LeftOut => (ColumnIs::LeftOut, Vec::new(), None),
        Use::Ours => (ColumnIs::Ours, Vec::new(), None),
        Use::Unknown => (ColumnIs::Unknown, Vec::new(), None),
    };
    ColumnUse {
        column,
        is,
        facts,
        pack,
        filled,
    }
}
