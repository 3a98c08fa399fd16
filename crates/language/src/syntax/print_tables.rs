//! The canonical form of tables: columns as wide as their widest cell, one row on one line, however
//! long it is.

use super::ast::{Cell, CellKind, Column, Grid, Hit, Literal, MatrixLine, Row, Table};
use super::layout::Page;
use super::print_parts::{cite_clause, place, text_clause};
use super::print_words::{cites, cond, literal, quoted, test, texts, title, word};
use crate::source::width;

pub(super) fn table(page: &mut Page<'_>, at: u32, t: &Table) {
    let mut words = vec![format!("table {}", t.name.text)];
    words.extend(t.title.iter().flat_map(title));
    let hit = match t.hit {
        Hit::Unique => "",
        Hit::First => " first",
        Hit::Highest => " collect highest",
    };
    words.push(format!("gives {}{hit}", t.gives.text));
    page.line(at, 0, &words);
    cite_clause(page, 2, &t.cites);
    if let Some(why) = &t.uncited {
        let words = [format!("uncited because {}", quoted(why))];
        page.line(why.span.start, 2, &words);
    }
    if let Some(e) = &t.only_when {
        cond(page, e.span.start, 2, &[word("only when")], e);
    }
    for n in &t.notes {
        text_clause(page, place(n), 2, &["note"], &texts(n));
    }
    for (at, line) in lines(&t.grid) {
        page.line(at, 2, &[line]);
    }
}

/// The rows with their places, each one line.
fn lines(grid: &Grid) -> Vec<(u32, String)> {
    match grid {
        Grid::Matrix {
            down,
            across,
            headings,
            lines,
        } => matrix(down, across, headings, lines),
        Grid::List {
            columns,
            gives,
            rows,
            otherwise,
        } => list(columns, &gives.text, rows, otherwise.as_ref()),
    }
}

/// A line of a list of rows, in parts.
struct Line {
    at: u32,
    label: Option<String>,
    cells: Vec<String>,
    gives: String,
    cites: String,
}

fn row(row: &Row) -> Line {
    Line {
        at: row.span.start,
        label: row.label.as_ref().map(|l| l.text.clone()),
        cells: row.cells.iter().map(cell).collect(),
        gives: row.gives.text.clone(),
        cites: cites(&row.cites).join(" "),
    }
}

fn list(
    columns: &[Column],
    gives: &str,
    rows: &[Row],
    otherwise: Option<&Row>,
) -> Vec<(u32, String)> {
    let labels = rows.iter().any(|r| r.label.is_some());
    let mut lines = vec![Line {
        at: columns.first().map_or(0, |c| c.span.start),
        label: labels.then(|| word("row")),
        cells: columns.iter().map(column).collect(),
        gives: gives.to_owned(),
        cites: String::new(),
    }];
    lines.extend(rows.iter().map(row));
    let cells = widths(lines.iter().map(|l| l.cells.as_slice()));
    let of_label = |l: &Line| l.label.as_ref().map_or(0, |l| width(l));
    let label = lines.iter().map(of_label).max().unwrap_or(0);
    let mut inputs: Vec<String> = Vec::new();
    for line in &lines {
        let before = match &line.label {
            Some(own) => format!("{} : ", padded(own, label)),
            None if labels => " ".repeat(label + 3),
            None => String::new(),
        };
        inputs.push(format!("{before}{}", row_of(&line.cells, &cells)));
    }
    if let Some(rest) = otherwise {
        lines.push(row(rest));
        inputs.push(word("otherwise"));
    }
    let input = inputs.iter().map(|i| width(i)).max().unwrap_or(0);
    let given = lines.iter().map(|l| width(&l.gives)).max().unwrap_or(0);
    let each = lines.iter().zip(&inputs);
    each.map(|(line, own)| {
        let (own, gives) = (padded(own, input), padded(&line.gives, given));
        let text = format!("{own} -> {gives}  {}", line.cites);
        (line.at, text.trim_end().to_owned())
    })
    .collect()
}

fn matrix(
    down: &Column,
    across: &Column,
    headings: &[Cell],
    lines: &[MatrixLine],
) -> Vec<(u32, String)> {
    let mut first = vec![format!("{} by {}", column(down), column(across))];
    first.extend(headings.iter().map(cell));
    let mut all = vec![(down.span.start, first)];
    for line in lines {
        let mut cells = vec![cell(&line.heading)];
        cells.extend(line.gives.iter().map(|w| w.text.clone()));
        all.push((line.span.start, cells));
    }
    let columns = widths(all.iter().map(|(_, cells)| cells.as_slice()));
    let texts = all.iter().map(|(at, cells)| (*at, row_of(cells, &columns)));
    texts
        .map(|(at, text)| (at, text.trim_end().to_owned()))
        .collect()
}

/// The width of each column.
fn widths<'c>(lines: impl Iterator<Item = &'c [String]>) -> Vec<usize> {
    let mut out = Vec::new();
    for line in lines {
        out.resize(out.len().max(line.len()), 0);
        for (most, cell) in out.iter_mut().zip(line) {
            *most = (*most).max(width(cell));
        }
    }
    out
}

fn row_of(cells: &[String], widths: &[usize]) -> String {
    let cells = cells.iter().zip(widths).map(|(c, w)| padded(c, *w));
    cells.collect::<Vec<_>>().join(" | ")
}

pub(super) fn padded(text: &str, to: usize) -> String {
    let blanks = to.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(blanks))
}

pub(super) fn column(column: &Column) -> String {
    if column.reading {
        format!("reading {}", column.name.text)
    } else {
        column.name.text.clone()
    }
}

/// A cell as it is written.
#[must_use]
pub fn cell(cell: &Cell) -> String {
    let signed = |positive: bool, parts: Vec<String>| {
        let not = if positive { "" } else { "not " };
        format!("{not}{}", parts.join(" or "))
    };
    match &cell.kind {
        CellKind::Any => word("-"),
        CellKind::NotApplicable => word("n/a"),
        CellKind::Names(positive, names) => {
            signed(*positive, names.iter().map(|w| w.text.clone()).collect())
        }
        CellKind::Literals(positive, of) => signed(*positive, of.iter().map(literal).collect()),
        CellKind::Range(low, high) => range(low, high),
        CellKind::Empty(positive) => signed(*positive, vec![word("empty")]),
        CellKind::Test(t) => test(t).join(" "),
    }
}

fn range(low: &Literal, high: &Literal) -> String {
    format!("{} .. {}", literal(low), literal(high))
}
