//! Decision tables: when each row counts, what the table then comes to, and the levels that rules take
//! over from assessments.

use super::{Builder, Built, Days, Key};
use crate::program::{
    Assessment, ConsultError, Decision, DecisionId, DecisionNodes, GivenLevel, Hit, Level, Members,
    Node, NodeId, Part, Row, ScaleId, Table, VersionId,
};

impl<'a> Builder<'a> {
    fn decision(&self, id: DecisionId) -> &'a Decision {
        &self.program.decisions[id]
    }

    pub(super) fn table_applies(&mut self, id: DecisionId) -> Built {
        match &self.decision(id).only_when {
            Some(cond) => self.cond(cond),
            None => Ok(self.graph.constant(true)),
        }
    }

    /// The cells of a row together; those of the row for all other cases hold where no other row's do.
    pub(super) fn cells(&mut self, id: DecisionId, row: usize) -> Built {
        let table = self.decision(id);
        let Some(own) = table.rows.get(row) else {
            return Ok(self.graph.constant(false));
        };
        if own.otherwise {
            return self.no_row(id, row);
        }
        let tests = self.tests(own)?;
        Ok(self.graph.and(tests.into_iter().flatten().collect()))
    }

    /// The test of each cell of a row.
    fn tests(&mut self, row: &Row) -> Result<Vec<Option<NodeId>>, ConsultError> {
        let conds = row.cells.iter().map(|cell| cell.cond.as_ref());
        conds.map(|c| c.map(|c| self.cond(c)).transpose()).collect()
    }

    /// The cells of no row before this one hold.
    fn no_row(&mut self, id: DecisionId, row: usize) -> Built {
        if self.decision(id).hit == Hit::First {
            return self.get(Key::Earlier(id, row, self.days));
        }
        let mut parts = Vec::new();
        for before in 0..row {
            let cells = self.get(Key::Cells(id, before, self.days))?;
            parts.push(self.graph.not(cells));
        }
        Ok(self.graph.and(parts))
    }

    /// The same where the first row counts: one chain that all rows share.
    pub(super) fn earlier_rows(&mut self, id: DecisionId, row: usize, days: Days) -> Built {
        let Some(before) = row.checked_sub(1) else {
            return Ok(self.graph.constant(true));
        };
        let earlier = self.get(Key::Earlier(id, before, days))?;
        let cells = self.get(Key::Cells(id, before, days))?;
        let not = self.graph.not(cells);
        Ok(self.graph.and(vec![earlier, not]))
    }

    /// A row counts.
    pub(super) fn row(&mut self, id: DecisionId, row: usize, days: Days) -> Built {
        let first = self.decision(id).hit == Hit::First;
        let applies = self.get(Key::Applies(id, days))?;
        // From the first one on, so that no long chain is walked down in one go.
        if first && !self.done.contains_key(&Key::Earlier(id, row, days)) {
            for before in 0..row {
                self.get(Key::Earlier(id, before, days))?;
            }
        }
        let mut parts = vec![applies, self.get(Key::Cells(id, row, days))?];
        if first {
            parts.push(self.get(Key::Earlier(id, row, days))?);
        }
        let counts = self.graph.and(parts);
        Ok(self.graph.add(Node::Named(Part::Row(id, row), counts)))
    }

    /// An assessment comes to one of these.
    pub(super) fn assessed(&mut self, of: Assessment, members: Members) -> Built {
        let node = match of {
            Assessment::Score(id) => self.in_bands(id, members)?,
            Assessment::Table(id) if self.decision(id).hit == Hit::Highest => {
                self.highest(id, members)?
            }
            Assessment::Table(id) => self.one_of_rows(id, |row| members.contains(row.value))?,
        };
        Ok(self
            .graph
            .add(Node::Named(Part::Assessed(of, members), node)))
    }

    /// A row counts that is wanted.
    fn one_of_rows(&mut self, id: DecisionId, wanted: impl Fn(&Row) -> bool) -> Built {
        let mut parts = Vec::new();
        for (row, own) in self.decision(id).rows.iter().enumerate() {
            if wanted(own) {
                parts.push(self.get(Key::Row(id, row, self.days))?);
            }
        }
        Ok(self.graph.or(parts))
    }

    /// The highest level of the rows that hold is one of these: of each run of levels, its lowest one
    /// is reached, and the one above it is not.
    fn highest(&mut self, id: DecisionId, members: Members) -> Built {
        let top = self.program.results(Assessment::Table(id)).len();
        let mut parts = Vec::new();
        let mut level = 0;
        while level < top {
            if !members.contains(level) {
                level += 1;
                continue;
            }
            let low = level;
            while level < top && members.contains(level) {
                level += 1;
            }
            let reached = self.one_of_rows(id, |r| r.value >= low)?;
            if level == top {
                parts.push(reached);
                continue;
            }
            let above = self.one_of_rows(id, |r| r.value >= level)?;
            let not = self.graph.not(above);
            parts.push(self.graph.and(vec![reached, not]));
        }
        Ok(self.graph.or(parts))
    }

    /// An assessment comes to a level, or to a higher one.
    fn reaches(&mut self, of: Assessment, level: Level) -> Built {
        let top = self.program.results(of).len();
        self.assessed(of, (level..top).collect())
    }

    /// A version fires and takes a level, or a higher one, over from an assessment: one formula for
    /// each from which it takes levels of the scale.
    pub(super) fn taken_over(
        &mut self,
        v: VersionId,
        scale: ScaleId,
        level: Level,
        days: Days,
    ) -> Result<Vec<NodeId>, ConsultError> {
        let mut out = Vec::new();
        for (of, assessment) in &self.text_of(v).by {
            // Where it comes so far for nobody, it is not looked whether the rule fires.
            let levels = level..self.program.results(*assessment).len();
            let mut levels = levels.filter(|l| self.program.comes_to(*assessment, *l));
            if *of == scale && levels.next().is_some() {
                out.push(self.given_on(v, *assessment, level, days)?.1);
            }
        }
        Ok(out)
    }

    /// That an assessment comes to a level or to a higher one, and that a version takes it over.
    fn given_on(
        &mut self,
        v: VersionId,
        of: Assessment,
        level: Level,
        days: Days,
    ) -> Result<(NodeId, NodeId), ConsultError> {
        let fires = self.get(Key::Provision(v, days))?;
        let outer = std::mem::replace(&mut self.days, days);
        let reached = self.reaches(of, level);
        self.days = outer;
        let reached = reached?;
        Ok((reached, self.graph.and(vec![fires, reached])))
    }

    /// The levels that a version gives, or can take over.
    pub(super) fn given(&mut self, v: VersionId) -> Result<Vec<GivenLevel>, ConsultError> {
        let moved = self.moved();
        let class = self.get(Key::Provision(v, Days::Enacted))?;
        let effect = self.get(Key::Provision(v, moved))?;
        let text = self.text_of(v);
        let written = text.then.iter().map(|(scale, level)| GivenLevel {
            scale: *scale,
            level: *level,
            by: None,
            class,
            effect,
        });
        let mut out: Vec<GivenLevel> = written.collect();
        for (scale, of) in &text.by {
            let levels = 1..self.program.results(*of).len();
            for level in levels.filter(|l| self.program.comes_to(*of, *l)) {
                let (reached, class) = self.given_on(v, *of, level, Days::Enacted)?;
                let (_, effect) = self.given_on(v, *of, level, moved)?;
                out.push(GivenLevel {
                    scale: *scale,
                    level,
                    by: Some((*of, reached)),
                    class,
                    effect,
                });
            }
        }
        Ok(out)
    }

    /// The formulas of every decision table, by the days as enacted and as moved.
    pub(super) fn decisions(
        &mut self,
        moved: Days,
    ) -> Result<Table<Decision, [DecisionNodes; 2]>, ConsultError> {
        let outer = self.days;
        let nodes = self.program.decisions.try_map_all(|id, _| {
            let enacted = self.decision_nodes(id, Days::Enacted)?;
            Ok([enacted, self.decision_nodes(id, moved)?])
        });
        self.days = outer;
        nodes
    }

    fn decision_nodes(
        &mut self,
        id: DecisionId,
        days: Days,
    ) -> Result<DecisionNodes, ConsultError> {
        self.days = days;
        let mut out = DecisionNodes {
            applies: self.get(Key::Applies(id, days))?,
            cells: Vec::new(),
            tests: Vec::new(),
            rows: Vec::new(),
        };
        for (at, row) in self.decision(id).rows.iter().enumerate() {
            out.rows.push(self.get(Key::Row(id, at, days))?);
            out.cells.push(self.get(Key::Cells(id, at, days))?);
            out.tests.push(self.tests(row)?);
        }
        Ok(out)
    }
}
