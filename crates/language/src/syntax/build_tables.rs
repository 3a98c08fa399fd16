//! From pest's pairs to tables.

use pest::iterators::Pair;

use super::Rule;
use super::ast::{Cell, CellKind, Column, Grid, Hit, MatrixLine, Row, Table};
use super::build::{Builder, part, parts};

impl Builder {
    pub(super) fn table(&mut self, pair: Pair<'_, Rule>) -> Option<Table> {
        let (mut name, mut gives, mut title, mut grid) = (None, None, None, None);
        let (mut hit, mut cites, mut uncited) = (Hit::Unique, Vec::new(), None);
        let (mut only_when, mut notes) = (None, Vec::new());
        for p in parts(pair) {
            let span = self.span(&p);
            match p.as_rule() {
                Rule::name if name.is_none() => name = Some(self.word(&p)),
                Rule::name => gives = Some(self.word(&p)),
                Rule::title => title = Some(self.texts(p)),
                Rule::hit => {
                    hit = match p.into_inner().next()?.as_rule() {
                        Rule::k_first => Hit::First,
                        _ => Hit::Highest,
                    };
                }
                Rule::cites => self.cites(p, &mut cites)?,
                Rule::uncited => {
                    let why = self.string(&part(p)?);
                    self.once(&mut uncited, why, "uncited", span);
                }
                Rule::only_when => {
                    let expr = self.expr(part(p)?)?;
                    self.once(&mut only_when, expr, "only when", span);
                }
                Rule::note => notes.push(self.texts(part(p)?)),
                Rule::matrix => grid = Some(self.matrix(p)?),
                _ => grid = Some(self.rows(p)?),
            }
        }
        Some(Table {
            name: name?,
            title,
            gives: gives?,
            hit,
            cites,
            uncited,
            only_when,
            notes,
            grid: grid?,
        })
    }

    pub(super) fn column(&self, pair: Pair<'_, Rule>) -> Option<Column> {
        let span = self.span(&pair);
        let inner = part(pair)?;
        let reading = inner.as_rule() == Rule::reading_ref;
        let name = if reading {
            self.word(&part(inner)?)
        } else {
            self.word(&inner)
        };
        Some(Column {
            name,
            reading,
            span,
        })
    }

    fn matrix(&mut self, pair: Pair<'_, Rule>) -> Option<Grid> {
        let (mut columns, mut headings, mut lines) = (Vec::new(), Vec::new(), Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::column => columns.push(self.column(p)?),
                Rule::cell => headings.push(self.cell(p)?),
                _ => {
                    let span = self.span(&p);
                    let mut inner = parts(p);
                    let heading = self.cell(inner.next()?)?;
                    lines.push(MatrixLine {
                        heading,
                        gives: inner.map(|p| self.word(&p)).collect(),
                        span,
                    });
                }
            }
        }
        let mut columns = columns.into_iter();
        Some(Grid::Matrix {
            down: columns.next()?,
            across: columns.next()?,
            headings,
            lines,
        })
    }

    fn rows(&mut self, pair: Pair<'_, Rule>) -> Option<Grid> {
        let (mut columns, mut gives, mut rows, mut otherwise) =
            (Vec::new(), None, Vec::new(), None);
        for p in parts(pair) {
            match p.as_rule() {
                Rule::column => columns.push(self.column(p)?),
                Rule::name => gives = Some(self.word(&p)),
                Rule::list_head => {}
                Rule::otherwise_row => otherwise = Some(self.row(p)?),
                _ => rows.push(self.row(p)?),
            }
        }
        Some(Grid::List {
            columns,
            gives: gives?,
            rows,
            otherwise,
        })
    }

    fn row(&mut self, pair: Pair<'_, Rule>) -> Option<Row> {
        let span = self.span(&pair);
        let (mut label, mut cells, mut gives, mut cites) = (None, Vec::new(), None, Vec::new());
        for p in parts(pair) {
            match p.as_rule() {
                Rule::row_label => label = Some(self.word(&part(p)?)),
                Rule::cell => cells.push(self.cell(p)?),
                Rule::name => gives = Some(self.word(&p)),
                _ => self.cites(p, &mut cites)?,
            }
        }
        Some(Row {
            label,
            cells,
            gives: gives?,
            cites,
            span,
        })
    }

    pub(super) fn cell(&mut self, pair: Pair<'_, Rule>) -> Option<Cell> {
        let span = self.span(&pair);
        let inner = pair.into_inner().next()?;
        let kind = match inner.as_rule() {
            Rule::cell_any => CellKind::Any,
            Rule::cell_na => CellKind::NotApplicable,
            Rule::cell_range => {
                let mut ends = parts(inner);
                CellKind::Range(self.literal(ends.next()?)?, self.literal(ends.next()?)?)
            }
            Rule::cell_empty | Rule::cell_literals | Rule::cell_names => {
                let kind = inner.as_rule();
                let not = inner
                    .clone()
                    .into_inner()
                    .any(|p| p.as_rule() == Rule::k_not);
                match kind {
                    Rule::cell_empty => CellKind::Empty(!not),
                    Rule::cell_names => CellKind::Names(!not, self.words(inner)),
                    _ => {
                        let numbers = parts(inner).map(|p| self.literal(p));
                        CellKind::Literals(!not, numbers.collect::<Option<_>>()?)
                    }
                }
            }
            _ => CellKind::Test(self.test(inner)?),
        };
        Some(Cell { kind, span })
    }
}
