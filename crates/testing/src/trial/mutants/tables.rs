//! Mistakes in a decision table, cell by cell and row by row. Whether a table with the mistake would be
//! refused as it is read does not matter here.

use super::conditions::changed;
use super::{Edit, TableEdit};
use solon_law::program::{Assessment, Decision, DecisionId, Gives, Hit, Program};

/// A mistake: where, and what was done, in words and as a change.
pub(super) struct TableMistake {
    pub(super) part: String,
    pub(super) edit: Edit,
    pub(super) change: TableEdit,
}

/// Every mistake in a table, from its first row to its last.
pub(super) fn mistakes(program: &Program, id: DecisionId, table: &Decision) -> Vec<TableMistake> {
    let mut list = List {
        program,
        id,
        table,
        out: Vec::new(),
    };
    for row in 0..table.rows.len() {
        list.cells(row);
        list.results(row);
        list.places(row);
    }
    list.whole();
    list.out
}

/// Makes a change.
pub(super) fn put(table: &mut Decision, change: &TableEdit) {
    match change {
        TableEdit::Cell(row, column, cond) => {
            let cells = table.rows.get_mut(*row).map(|r| &mut r.cells);
            if let Some(cell) = cells.and_then(|c| c.get_mut(*column)) {
                cell.cond = Some(cond.clone());
            }
        }
        TableEdit::Value(row, value) => {
            if let Some(row) = table.rows.get_mut(*row) {
                row.value = *value;
            }
        }
        TableEdit::Drop(row) => {
            let mut at = 0..;
            table.rows.retain(|_| at.next() != Some(*row));
        }
        TableEdit::Swap(row) => {
            if let Some([first, second]) = table.rows.get_mut(*row..*row + 2) {
                std::mem::swap(first, second);
            }
        }
        TableEdit::Hit(hit) => table.hit = *hit,
        TableEdit::Gate(cond) => table.only_when.clone_from(cond),
    }
}

struct List<'a> {
    program: &'a Program,
    id: DecisionId,
    table: &'a Decision,
    out: Vec<TableMistake>,
}

impl List<'_> {
    fn push(&mut self, part: &str, edit: Edit, change: TableEdit) {
        self.out.push(TableMistake {
            part: part.to_owned(),
            edit,
            change,
        });
    }

    fn name(&self, row: usize) -> String {
        format!("row {}", self.table.row_name(row))
    }

    /// What a cell asks for: one value fewer, another boundary, the contrary.
    fn cells(&mut self, at: usize) {
        let Some(row) = self.table.rows.get(at) else {
            return;
        };
        for (i, (cell, column)) in row.cells.iter().zip(&self.table.columns).enumerate() {
            let Some(cond) = &cell.cond else { continue };
            let part = format!("{}, {}", self.name(at), self.program.column_name(*column));
            for c in changed(self.program, cond) {
                self.push(&part, c.edit, TableEdit::Cell(at, i, c.cond));
            }
        }
    }

    /// What a row gives: the level below and that above; of a list the next value.
    fn results(&mut self, at: usize) {
        let Some(row) = self.table.rows.get(at) else {
            return;
        };
        let all = self.program.results(Assessment::Table(self.id)).len();
        let around = match self.table.gives {
            Gives::Scale(_) => vec![row.value.checked_sub(1), Some(row.value + 1)],
            Gives::List(_) | Gives::Points => vec![Some((row.value + 1) % all.max(1))],
        };
        let fits = |v: &usize| *v < all && *v != row.value;
        for value in around.into_iter().flatten().filter(fits) {
            let edit = Edit::Result(Assessment::Table(self.id), row.value, value);
            self.push(&self.name(at), edit, TableEdit::Value(at, value));
        }
    }

    /// Where a row stands, and whether it is there at all.
    fn places(&mut self, at: usize) {
        self.push(&self.name(at), Edit::DropRow, TableEdit::Drop(at));
        let value = |at: usize| {
            let row = self.table.rows.get(at).filter(|r| !r.otherwise);
            row.map(|r| r.value)
        };
        let differs = matches!((value(at), value(at + 1)), (Some(a), Some(b)) if a != b);
        if self.table.hit == Hit::First && differs {
            self.push(&self.name(at), Edit::SwapRows, TableEdit::Swap(at));
        }
    }

    fn whole(&mut self) {
        let other = match (self.table.hit, self.table.gives) {
            (Hit::First, Gives::Scale(_)) => Some(Hit::Highest),
            (Hit::Highest, _) => Some(Hit::First),
            // Of rows that never hold in one case any may count.
            _ => None,
        };
        if let Some(hit) = other {
            self.push("rows", Edit::Hit(hit), TableEdit::Hit(hit));
        }
        let Some(cond) = &self.table.only_when else {
            return;
        };
        self.push("only when", Edit::DropGate, TableEdit::Gate(None));
        for c in changed(self.program, cond) {
            self.push("only when", c.edit, TableEdit::Gate(Some(c.cond)));
        }
    }
}
