//! Decision tables: what a row gives in which case. Here stands what is written; what a table comes to
//! is a formula like any other, made in `build_law`. Nothing here is a [`Table`](super::Table) of ids.

use serde::{Deserialize, Serialize};

use super::{
    Assessment, Citation, Column, Cond, Id, Level, List, ListId, Program, Scale, ScaleId, Text,
};

/// A decision table.
pub type DecisionId = Id<Decision>;

/// What an assessment comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gives {
    /// Levels of a scale.
    Scale(ScaleId),
    /// Values of a list.
    List(ListId),
    /// Points alone.
    Points,
}

/// Which of the rows that hold counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Hit {
    /// No two rows hold in one case, which is proved.
    Unique,
    /// The first one.
    First,
    /// One that gives the highest level.
    Highest,
}

/// One cell: a test of what its column is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// As it is written.
    pub text: String,
    /// When it holds; always when absent.
    pub cond: Option<Cond>,
}

/// One row. In a matrix, one of its fields: the heading of the line, then that of the column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Its label.
    pub label: Option<String>,
    /// One cell for each column; none in the row for all other cases.
    pub cells: Vec<Cell>,
    /// It stands for all cases for which there is no other row.
    pub otherwise: bool,
    /// What it gives: a level, or a value by its position in the list.
    pub value: usize,
    /// Its provisions.
    pub cites: Vec<Citation>,
}

/// A decision table. It has a result exactly where it applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its name.
    pub name: String,
    /// The pack it comes from.
    pub pack: usize,
    /// Its words.
    pub title: Text,
    /// Its provisions.
    pub cites: Vec<Citation>,
    /// Why there is none.
    pub uncited: Option<String>,
    /// Remarks.
    pub notes: Vec<Text>,
    /// What it gives.
    pub gives: Gives,
    /// Which row counts.
    pub hit: Hit,
    /// When it applies at all; always when absent.
    pub only_when: Option<Cond>,
    /// What its columns are about.
    pub columns: Vec<Column>,
    /// It is written as a matrix: the first column downwards, the second across.
    pub matrix: bool,
    /// Its rows; that for all other cases last.
    pub rows: Vec<Row>,
}

impl Decision {
    /// What a reader finds a row by: its label, else its cells.
    #[must_use]
    pub fn row_name(&self, row: usize) -> String {
        let Some(row) = self.rows.get(row) else {
            return String::new();
        };
        if let Some(label) = &row.label {
            return label.clone();
        }
        if row.otherwise {
            return "otherwise".to_owned();
        }
        let cells: Vec<&str> = row.cells.iter().map(|c| c.text.as_str()).collect();
        cells.join(if self.matrix { " × " } else { " | " })
    }
}

impl Program {
    /// A decision table by name.
    #[must_use]
    pub fn decision(&self, name: &str) -> Option<DecisionId> {
        self.decisions.find(|d| d.name == name)
    }

    /// The name of an assessment.
    #[must_use]
    pub fn assessment_name(&self, of: Assessment) -> &str {
        match of {
            Assessment::Table(id) => &self.decisions[id].name,
            Assessment::Score(id) => &self.scores[id].name,
        }
    }

    /// The title of an assessment.
    #[must_use]
    pub fn assessment_title(&self, of: Assessment) -> &Text {
        match of {
            Assessment::Table(id) => &self.decisions[id].title,
            Assessment::Score(id) => &self.scores[id].title,
        }
    }

    /// The provisions of an assessment.
    #[must_use]
    pub fn assessment_cites(&self, of: Assessment) -> &[Citation] {
        match of {
            Assessment::Table(id) => &self.decisions[id].cites,
            Assessment::Score(id) => &self.scores[id].cites,
        }
    }

    /// What an assessment comes to.
    #[must_use]
    pub fn gives(&self, of: Assessment) -> Gives {
        match of {
            Assessment::Table(id) => self.decisions[id].gives,
            Assessment::Score(id) => match self.scores[id].gives {
                Some(scale) => Gives::Scale(scale),
                None => Gives::Points,
            },
        }
    }

    /// The names of what an assessment can come to: levels, lowest first, or the values of a list.
    #[must_use]
    pub fn results(&self, of: Assessment) -> Vec<&str> {
        let level: fn(&Scale) -> Vec<&str> = |s| s.levels.iter().map(String::as_str).collect();
        let value: fn(&List) -> Vec<&str> = |l| l.values.iter().map(|v| v.name.as_str()).collect();
        match self.gives(of) {
            Gives::Scale(s) => level(&self.scales[s]),
            Gives::List(l) => value(&self.lists[l]),
            Gives::Points => Vec::new(),
        }
    }

    /// Whether an assessment comes to exactly this level for some system, as far as its text says.
    #[must_use]
    pub fn comes_to(&self, of: Assessment, level: Level) -> bool {
        match of {
            Assessment::Table(id) => self.decisions[id].rows.iter().any(|r| r.value == level),
            Assessment::Score(id) => {
                let score = &self.scores[id];
                let bands = score.bands.iter().map(|b| b.level);
                bands
                    .chain(score.floors.iter().map(|f| f.level))
                    .any(|l| l == level)
            }
        }
    }

    /// What a column is called.
    #[must_use]
    pub fn column_name(&self, column: Column) -> &str {
        match column {
            Column::Fact(f) => &self.facts[f].name,
            Column::Define(d) => &self.defines[d].name,
            Column::Role(r) => &self.roles[r].name,
            Column::Scale(s) => &self.scales[s].name,
            Column::Assessment(a) => self.assessment_name(a),
            Column::Reading(i) => &self.interpretations[i].name,
        }
    }
}
