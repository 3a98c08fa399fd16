//! What decision tables have to do with an outcome: the levels that rules take over from them, the
//! rows that count or may count, and those that come near.

use super::{Kind, Tree, View};
use crate::eval::{Interval, ProvisionOutcome, Tri};
use solon_law::program::{
    Assessment, Column, DecisionId, DecisionNodes, Level, Node, NodeId, ProvisionNodes, ScaleId,
};

/// The most rows of a table that are told.
const ROWS: usize = 5;

/// A level that a rule gives, as far as it is known.
#[derive(Clone, Copy, Debug)]
pub struct GivenBy {
    /// The scale.
    pub scale: ScaleId,
    /// The level; of an assessment the highest to which it comes or may come, else the lowest to which
    /// it can come at all.
    pub level: Level,
    /// Whether it is this one: always so where it is written.
    pub value: Tri,
    /// The assessment from which it is taken over, and the formula that it comes so far.
    pub by: Option<(Assessment, NodeId)>,
}

/// A row that would count if one of its cells were met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NearRow {
    /// The table.
    pub table: DecisionId,
    /// The row, by position.
    pub row: usize,
    /// What the cell is about that is not met.
    pub column: Column,
}

impl View<'_> {
    /// The levels that a rule gives: those that are written, and for each assessment one.
    #[must_use]
    pub fn given(&self, rule: &ProvisionOutcome, nodes: &ProvisionNodes) -> Vec<GivenBy> {
        let mut out: Vec<GivenBy> = Vec::new();
        // Levels of an assessment come from the lowest to the highest.
        for g in &nodes.given {
            let value = match g.by {
                Some((_, node)) => self.outcome.value(rule.segment, node),
                None => Tri::True,
            };
            let found = GivenBy {
                scale: g.scale,
                level: g.level,
                value,
                by: g.by,
            };
            let of = |g: &GivenBy| g.by.map(|(of, _)| (g.scale, of));
            match out
                .iter_mut()
                .find(|o| of(o).is_some() && of(o) == of(&found))
            {
                Some(lower) if value != Tri::False => *lower = found,
                Some(_) => {}
                None => out.push(found),
            }
        }
        out
    }

    /// The levels that a rule takes over, or would if it fired: from the lowest to the highest that is
    /// possible. None from an assessment that has no result.
    #[must_use]
    pub fn taken_over(
        &self,
        rule: &ProvisionOutcome,
        nodes: &ProvisionNodes,
    ) -> Vec<(ScaleId, Interval)> {
        let value = |node: NodeId| self.outcome.value(rule.segment, node);
        let mut out: Vec<(ScaleId, Interval)> = Vec::new();
        for (scale, of) in &nodes.body.by {
            if !self.may_have_result(rule.segment, *of) {
                continue;
            }
            let given = nodes.given.iter().filter_map(|g| Some((g, g.by?)));
            let own = given.filter(|(g, (by, _))| g.scale == *scale && by == of);
            let (mut low, mut high) = (self.least(rule.segment, *of), 0);
            for (g, (_, reached)) in own {
                match value(reached) {
                    Tri::True => (low, high) = (low.max(g.level), high.max(g.level)),
                    Tri::Unknown => high = high.max(g.level),
                    Tri::False => {}
                }
            }
            let low = low.min(high);
            match out.iter_mut().find(|(s, _)| s == scale) {
                Some((_, known)) => *known = (known.0.max(low), known.1.max(high)),
                None => out.push((*scale, (low, high))),
            }
        }
        out
    }

    /// Whether a rule only takes levels over, and no assessment of it can have a result on any of the
    /// days ahead: it gives nothing then, whether it fires or not.
    #[must_use]
    pub fn gives_nothing(&self, nodes: &ProvisionNodes) -> bool {
        let mut days = self.outcome.current..self.outcome.segments.len();
        let by = &nodes.body.by;
        let some = |segment: usize| by.iter().any(|(_, of)| self.may_have_result(segment, *of));
        nodes.body.then.is_empty() && !days.any(some)
    }

    /// Whether an assessment has a result, or may have one: a table needs a row that counts.
    fn may_have_result(&self, segment: usize, of: Assessment) -> bool {
        let possible = |node: NodeId| self.outcome.value(segment, node) != Tri::False;
        let rows = match of {
            Assessment::Table(id) => self.decision(id).map(|nodes| &nodes.rows),
            Assessment::Score(_) => None,
        };
        let row = rows.is_none_or(|rows| rows.iter().any(|row| possible(*row)));
        row && possible(self.law.applies(of))
    }

    /// The lowest level that a table can come to: that of a row that may count.
    fn least(&self, segment: usize, of: Assessment) -> Level {
        let Assessment::Table(id) = of else {
            return 0;
        };
        let Some(nodes) = self.decision(id) else {
            return 0;
        };
        let rows = self.program.decisions[id].rows.iter().zip(&nodes.rows);
        let may = rows.filter(|(_, node)| self.outcome.value(segment, **node) != Tri::False);
        may.map(|(row, _)| row.value).min().unwrap_or(0)
    }

    /// Why a rule is met and gives what it gives: its condition, and the assessments that it takes over.
    #[must_use]
    pub fn reasons(&self, rule: &ProvisionOutcome, nodes: &ProvisionNodes) -> Tree {
        let when = self.tree(rule.segment, nodes.class.when);
        if when.value == Tri::False {
            return when;
        }
        let given = self.given(rule, nodes);
        let by = given.iter().filter_map(|g| g.by);
        when.and(by.map(|(_, node)| self.tree(rule.segment, node)).collect())
    }

    /// Rows that come near where a rule takes a table over: another row counts, and of these one cell
    /// alone is not met. They give something else.
    #[must_use]
    pub fn near_rows(&self, rule: &ProvisionOutcome, nodes: &ProvisionNodes) -> Vec<NearRow> {
        let mut out = Vec::new();
        let tables = nodes.body.by.iter().filter_map(|(_, of)| match of {
            Assessment::Table(id) => Some(id),
            Assessment::Score(_) => None,
        });
        for id in tables {
            let Some(nodes) = self.decision(*id) else {
                continue;
            };
            let counts = |row: &NodeId| self.outcome.value(rule.segment, *row) == Tri::True;
            let Some(hit) = nodes.rows.iter().position(counts) else {
                continue;
            };
            let table = &self.program.decisions[id];
            let value = |row: usize| table.rows.get(row).map(|r| r.value);
            let others = (0..table.rows.len()).filter(|row| value(*row) != value(hit));
            let near = others.filter_map(|row| self.near_row(rule.segment, *id, nodes, row));
            out.extend(near.take(ROWS));
        }
        out
    }

    fn near_row(
        &self,
        segment: usize,
        id: DecisionId,
        nodes: &DecisionNodes,
        row: usize,
    ) -> Option<NearRow> {
        let table = &self.program.decisions[id];
        let own = table.rows.get(row)?;
        let mut asked = own.cells.iter().zip(&table.columns);
        let asked: Vec<Column> = asked
            .by_ref()
            .filter(|(cell, _)| cell.cond.is_some())
            .map(|(_, column)| *column)
            .collect();
        let cells = *nodes.cells.get(row)?;
        let parts: &[NodeId] = match self.law.graph.node(cells) {
            Node::And(parts) if asked.len() > 1 => parts,
            _ => std::slice::from_ref(&cells),
        };
        if parts.len() != asked.len() {
            return None;
        }
        let each = parts.iter().zip(&asked);
        let open = each.filter(|(part, _)| self.outcome.value(segment, **part) != Tri::True);
        let open: Vec<(&NodeId, &Column)> = open.collect();
        match open.as_slice() {
            [(part, column)] if self.outcome.value(segment, **part) == Tri::False => {
                Some(NearRow {
                    table: id,
                    row,
                    column: **column,
                })
            }
            _ => None,
        }
    }

    /// Of the rows of a table the one that counts, else those that may: a few, and how many more there
    /// are.
    pub(super) fn rows(&self, segment: usize, table: DecisionId) -> (Vec<NodeId>, usize) {
        let Some(nodes) = self.decision(table) else {
            return (Vec::new(), 0);
        };
        let with = |wanted: Tri| -> Vec<NodeId> {
            let rows = nodes.rows.iter().copied();
            rows.filter(|r| self.outcome.value(segment, *r) == wanted)
                .collect()
        };
        let mut rows = with(Tri::True);
        if rows.is_empty() {
            rows = with(Tri::Unknown);
        }
        let more = rows.len().saturating_sub(ROWS);
        rows.truncate(ROWS);
        (rows, more)
    }

    /// What the cells of a row ask for; nothing for the row of all other cases.
    pub(super) fn cells(&self, table: DecisionId, row: usize) -> Option<NodeId> {
        let otherwise = self.program.decisions[table].rows.get(row)?.otherwise;
        let nodes = self.decision(table).filter(|_| !otherwise)?;
        nodes.cells.get(row).copied()
    }

    /// The formulas of a table by the days as enacted, of which reasons are told; none in a cone.
    fn decision(&self, id: DecisionId) -> Option<&DecisionNodes> {
        let [enacted, _] = self.law.decisions.row(id)?;
        Some(enacted)
    }
}

impl Tree {
    /// The same with others that must hold too.
    #[must_use]
    fn and(self, others: Vec<Tree>) -> Tree {
        if others.is_empty() {
            return self;
        }
        let mut parts = match self.kind {
            Kind::All => self.parts,
            _ => vec![self],
        };
        parts.extend(others);
        let value = parts.iter().map(|p| p.value).fold(Tri::True, Tri::and);
        Tree {
            kind: Kind::All,
            value,
            parts,
            more: 0,
        }
    }
}
