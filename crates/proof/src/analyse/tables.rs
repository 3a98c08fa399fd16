//! Decision tables that leave a case without a row, rows that hold in one case, rows that never count.
//! Cases are what answers can be: gates count, constraints do not, for a description that breaks one is
//! answered all the same. Nothing else may rely on a table before it was looked at here.
//!
//! Where the columns are looked at one by one first (`columns`), most tables are shown to be whole. Where
//! that shows nothing, a gap and an overlap are one question each, about all rows together.

mod columns;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::days::{Days, Readings, translate_some};
use super::formula::Formula;
use super::grid::Grid;
use super::proofs::{ProofError, other_views};
use super::witness::{Example, NotConfirmed};
use super::{Analysis, Side};
use columns::{Covered, Rows};
use solon_law::program::{
    DecisionId, DecisionNodes, Hit, Law, LawView, Node, NodeId, Program, Table,
};

/// So many rows are asked about before the solver is made anew: one that knows many rows is slow to
/// answer, and a new one must first be told of all values of the columns.
const TOGETHER: usize = 64;

/// Something wrong with a decision table; rows by position.
#[derive(Clone, Debug)]
pub enum TableFlaw {
    /// No row holds for an example.
    Gap(DecisionId, Box<Example>),
    /// Two rows hold for an example.
    Overlap(DecisionId, usize, usize, Box<Example>),
    /// A row never counts.
    Idle(DecisionId, usize),
}

impl TableFlaw {
    /// The table.
    #[must_use]
    pub fn table(&self) -> DecisionId {
        match self {
            TableFlaw::Gap(id, _) | TableFlaw::Overlap(id, ..) | TableFlaw::Idle(id, _) => *id,
        }
    }
}

/// Looks for flaws of every table: in the law in force, as it was before each amendment, and with each
/// amendment that is not in force. Of each table one gap is told, and one pair of rows. Rows that never
/// count are looked for where `idle` says so: they mislead nobody but the reader of the rules, and
/// each of them is a question of its own.
///
/// # Errors
/// When the law cannot be consulted, or an example is not confirmed by the evaluator.
pub fn table_flaws(program: &Arc<Program>, idle: bool) -> Result<Vec<TableFlaw>, ProofError> {
    if program.decisions.is_empty() {
        return Ok(Vec::new());
    }
    let mut out: Vec<TableFlaw> = Vec::new();
    let mut live: Table<_, Vec<bool>> = program.decisions.map(|_, t| vec![false; t.rows.len()]);
    let views = std::iter::once(LawView::default()).chain(other_views(program));
    for view in views {
        let law = program.consult(&view)?;
        let mut tables = Tables::new(program, &law);
        for id in program.decisions.ids() {
            if !out.iter().any(|flaw| flaw.table() == id) {
                out.extend(tables.flaws(id)?);
            }
            if idle {
                tables.rows(id, &mut live[id]);
            }
        }
    }
    for (id, live) in live.iter().filter(|_| idle) {
        let idle = live.iter().enumerate().filter(|(_, live)| !**live);
        out.extend(idle.map(|(row, _)| TableFlaw::Idle(id, row)));
    }
    Ok(out)
}

struct Tables<'a> {
    analysis: Analysis,
    side: Side<'a>,
    days: Days,
}

impl<'a> Tables<'a> {
    fn new(program: &'a Program, law: &'a Law) -> Self {
        let mut analysis = Analysis::default();
        let side = analysis.space.side(program, law, None);
        let grid = Grid::of(&[(program, law)], []);
        let wanted = behind_tables(law);
        let days = translate_some(
            &mut analysis.space,
            &side,
            &grid,
            Readings::Free,
            Some(&wanted),
            &mut |_, f| f,
        );
        Tables {
            analysis,
            side,
            days,
        }
    }

    /// The formulas of a table, by the days as enacted and as moved; once where they are the same.
    fn nodes(&self, id: DecisionId) -> Vec<&'a DecisionNodes> {
        let [enacted, moved] = &self.side.law.decisions[id];
        let same = (enacted.applies, &enacted.rows) == (moved.applies, &moved.rows);
        if same {
            vec![enacted]
        } else {
            vec![enacted, moved]
        }
    }

    /// An example of a claim, in which some nodes are true and others false.
    fn example(
        &mut self,
        segment: usize,
        claim: Formula,
        nodes: &[(NodeId, bool)],
    ) -> Result<Option<Box<Example>>, NotConfirmed> {
        let on = self.days.starts.get(segment).copied().flatten();
        let found = self.analysis.example(&self.side, claim, Formula::TRUE, on);
        if let Some(example) = &found {
            example.confirm(&self.side, nodes, || "the rows of a table".to_owned())?;
        }
        Ok(found.map(Box::new))
    }

    /// A case without a row, and two rows that hold in one case, where one alone may.
    fn flaws(&mut self, id: DecisionId) -> Result<Vec<TableFlaw>, NotConfirmed> {
        let unique = self.side.program.decisions[id].hit == Hit::Unique;
        let (mut gap, mut overlap) = (None, None);
        for table in self.nodes(id) {
            let mut tried = BTreeSet::new();
            for segment in self.days.segments() {
                let claims = self.claims(table, segment);
                if !tried.insert(claims) {
                    continue;
                }
                let covered = self.covered(table, segment);
                if gap.is_none() && !covered.by_one {
                    gap = self.gap(id, table, segment, claims.0)?;
                }
                if overlap.is_none() && unique && !covered.by_one_alone {
                    overlap = self.overlap(id, table, segment, claims.1)?;
                }
            }
        }
        Ok(gap.into_iter().chain(overlap).collect())
    }

    /// That there is no row, and that there are two, where the table applies.
    fn claims(&mut self, table: &DecisionNodes, segment: usize) -> (Formula, Formula) {
        let applies = self.days.at(segment, table.applies);
        let cells = table.cells.iter().map(|n| self.days.at(segment, *n));
        let rows: Vec<Formula> = cells.collect();
        let formulas = &mut self.analysis.space.formulas;
        let none = formulas.and(rows.iter().map(|row| !*row).chain([applies]));
        let two = formulas.at_least(2, &rows);
        (none, formulas.and([applies, two]))
    }

    /// What the columns show one by one. The row for all other cases holds where no other one does.
    fn covered(&mut self, table: &DecisionNodes, segment: usize) -> Covered {
        let otherwise = table.tests.last().is_some_and(Vec::is_empty);
        let rows = table.tests.iter().filter(|tests| !tests.is_empty());
        let test = |t: &Option<NodeId>| t.map(|t| self.days.at(segment, t));
        let rows: Vec<Vec<Option<Formula>>> =
            rows.map(|tests| tests.iter().map(test).collect()).collect();
        let applies = self.days.at(segment, table.applies);
        let mut covered = Rows::of(&mut self.analysis, applies, &rows)
            .map(|rows| rows.covered())
            .unwrap_or_default();
        covered.by_one |= otherwise;
        covered
    }

    /// A case without a row.
    fn gap(
        &mut self,
        id: DecisionId,
        table: &DecisionNodes,
        segment: usize,
        claim: Formula,
    ) -> Result<Option<TableFlaw>, NotConfirmed> {
        let mut nodes = vec![(table.applies, true)];
        nodes.extend(table.cells.iter().map(|n| (*n, false)));
        let example = self.example(segment, claim, &nodes)?;
        Ok(example.map(|example| TableFlaw::Gap(id, example)))
    }

    /// The first row that can hold beside another one, and the first of the others.
    fn overlap(
        &mut self,
        id: DecisionId,
        table: &DecisionNodes,
        segment: usize,
        claim: Formula,
    ) -> Result<Option<TableFlaw>, NotConfirmed> {
        if !self.analysis.satisfiable(&[claim]) {
            return Ok(None);
        }
        let mut held: Vec<(usize, NodeId)> = Vec::new();
        let mut fixed = vec![claim];
        for (row, node) in table.cells.iter().enumerate() {
            fixed.push(self.days.at(segment, *node));
            if held.len() < 2 && self.analysis.satisfiable(&fixed) {
                held.push((row, *node));
            } else {
                fixed.pop();
            }
        }
        let [(first, a), (second, b)] = held.as_slice() else {
            return Ok(None);
        };
        let shown = [(table.applies, true), (*a, true), (*b, true)];
        let parts = shown.map(|(n, _)| self.days.at(segment, n));
        let claim = self.analysis.space.formulas.and(parts);
        let example = self.example(segment, claim, &shown)?;
        Ok(example.map(|e| TableFlaw::Overlap(id, *first, *second, e)))
    }

    /// Notes the rows that count for some system, as told on a day or ahead of it.
    fn rows(&mut self, id: DecisionId, live: &mut [bool]) {
        // Where the first row counts, a row hangs on all before it, which the solver is then told once.
        let chained = self.side.program.decisions[id].hit == Hit::First;
        for table in self.nodes(id) {
            for view in self.days.views() {
                self.analysis.reset();
                for (at, (live, row)) in live.iter_mut().zip(&table.rows).enumerate() {
                    let row = self.days.seen(view, *row);
                    if !*live {
                        if !chained && at % TOGETHER == 0 {
                            self.analysis.reset();
                        }
                        *live = self.analysis.satisfiable(&[row]);
                    }
                }
            }
        }
        self.analysis.reset();
    }
}

/// The formulas of tables, with all that they hang on.
fn behind_tables(law: &Law) -> Table<Node, bool> {
    let mut wanted = law.graph.nodes().map(|_, _| false);
    let nodes = law.decisions.values().flatten();
    let mut todo: Vec<NodeId> = nodes
        .flat_map(|t| t.cells.iter().chain(&t.rows).chain([&t.applies]))
        .copied()
        .collect();
    while let Some(node) = todo.pop() {
        if !std::mem::replace(&mut wanted[node], true) {
            todo.extend(law.graph.parts(node));
        }
    }
    wanted
}
