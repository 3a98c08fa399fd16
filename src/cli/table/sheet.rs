//! A decision table as a sheet of cells, and the text of a table with the rows of a sheet. What stands
//! in front of the rows is no part of the sheet: it stays as it is written. Whether a row means
//! something is asked when the text is read.

use solon::source::Source;
use solon::syntax::ast::{Cell, Column, Comment, Grid, Item, Row, Table};
use solon::syntax::cell_text;

/// The columns that hold no cell of the table.
const LABEL: &str = "row";
const CITES: &str = "cites";
const COMMENT: &str = "#";
const BEHIND: &str = "# behind";
/// What stands in front of the name of what is given.
const GIVES: &str = "gives ";
const OTHERWISE: &str = "otherwise";

/// One line of a table: its place, its cells, and what else stands on it.
struct Line {
    start: u32,
    end: u32,
    label: String,
    cells: Vec<String>,
    gives: Option<String>,
    cites: String,
}

/// The first line and the rows of a table, with labels, citations and comments where there are some.
pub(super) fn of(source: &Source, item: &Item, table: &Table) -> Vec<Vec<String>> {
    let (head, lines) = match &table.grid {
        Grid::Matrix {
            down,
            across,
            headings,
            lines,
        } => {
            let mut head = vec![format!("{} by {}", column(down), column(across))];
            head.extend(headings.iter().map(cell_text));
            let lines = lines.iter().map(|line| {
                let mut cells = vec![cell_text(&line.heading)];
                cells.extend(line.gives.iter().map(|w| w.text.clone()));
                Line {
                    start: line.span.start,
                    end: line.gives.last().map_or(line.span.end, |w| w.span.end),
                    label: String::new(),
                    cells,
                    gives: None,
                    cites: String::new(),
                }
            });
            (head, lines.collect::<Vec<_>>())
        }
        Grid::List {
            columns,
            gives,
            rows,
            otherwise,
        } => {
            let mut head: Vec<String> = columns.iter().map(column).collect();
            head.push(format!("{GIVES}{}", gives.text));
            let rows = rows.iter().chain(otherwise);
            let lines = rows.map(|r| row(source, r, columns.len()));
            (head, lines.collect())
        }
    };
    let from = first_column(table).map_or(item.span.end, |c| c.span.start);
    let comments: Vec<&Comment> = item
        .comments
        .iter()
        .filter(|c| from < c.span.start && c.span.end <= item.span.end)
        .collect();
    assembled(head, &lines, &comments)
}

fn column(column: &Column) -> String {
    if column.reading {
        format!("reading {}", column.name.text)
    } else {
        column.name.text.clone()
    }
}

/// Where the last word of a row ends; comments behind it are no part of it.
fn end(row: &Row) -> u32 {
    let cited = row.cites.last().map(|cite| {
        let why = cite.unchecked.as_ref().and_then(|texts| texts.0.last());
        why.map_or(cite.place.span.end, |(_, text)| text.span.end)
    });
    cited.unwrap_or(row.gives.span.end)
}

fn row(source: &Source, row: &Row, columns: usize) -> Line {
    let mut cells: Vec<String> = row.cells.iter().map(|c: &Cell| cell_text(c)).collect();
    if cells.is_empty() {
        cells.push(OTHERWISE.to_owned());
        cells.resize(columns, String::new());
    }
    let cites = row.cites.first().map_or_else(String::new, |first| {
        let from = first.source.span.start;
        let text = source.slice(solon::source::Span {
            start: from,
            end: end(row),
            ..row.span
        });
        text.to_owned()
    });
    Line {
        start: row.span.start,
        end: end(row),
        label: row
            .label
            .as_ref()
            .map_or_else(String::new, |l| l.text.clone()),
        cells,
        gives: Some(row.gives.text.clone()),
        cites,
    }
}

/// Comments stand with the line below them, or with the one behind which they stand.
fn assembled(head: Vec<String>, lines: &[Line], comments: &[&Comment]) -> Vec<Vec<String>> {
    let mut above = vec![Vec::new(); lines.len() + 1];
    let mut behind = vec![Vec::new(); lines.len() + 1];
    for comment in comments {
        let text = comment.text.trim().to_owned();
        let before = lines.iter().filter(|l| l.end <= comment.span.start).count();
        let next = lines
            .iter()
            .filter(|l| l.start < comment.span.start)
            .count();
        let (list, at) = match before.checked_sub(1) {
            Some(line) if comment.trailing => (&mut behind, line),
            _ => (&mut above, next),
        };
        if let Some(slot) = list.get_mut(at) {
            slot.push(text);
        }
    }
    let labels = lines.iter().any(|l| !l.label.is_empty());
    let cites = lines.iter().any(|l| !l.cites.is_empty());
    let some = |of: &[Vec<String>]| of.iter().any(|c| !c.is_empty());
    let (has_above, has_behind) = (some(&above), some(&behind));
    let whole = |label: &str, cells: &[String], more: [&str; 3]| {
        let [cited, over, after] = more;
        let mut out: Vec<String> = Vec::new();
        out.extend(labels.then(|| label.to_owned()));
        out.extend_from_slice(cells);
        out.extend(cites.then(|| cited.to_owned()));
        out.extend(has_above.then(|| over.to_owned()));
        out.extend(has_behind.then(|| after.to_owned()));
        out
    };
    let width = head.len();
    let mut rows = vec![whole(LABEL, &head, [CITES, COMMENT, BEHIND])];
    for (line, (over, after)) in lines.iter().zip(above.iter().zip(&behind)) {
        let mut cells = line.cells.clone();
        cells.extend(line.gives.clone());
        let more = [line.cites.as_str(), &over.join("\n"), &after.join("\n")];
        rows.push(whole(&line.label, &cells, more));
    }
    if let Some(last) = above.last().filter(|c| !c.is_empty()) {
        let cells = vec![String::new(); width];
        rows.push(whole("", &cells, ["", &last.join("\n"), ""]));
    }
    rows
}

fn first_column(table: &Table) -> Option<&Column> {
    match &table.grid {
        Grid::Matrix { down, .. } => Some(down),
        Grid::List { columns, .. } => columns.first(),
    }
}

/// The text of a table whose rows are those of a sheet.
///
/// # Errors
/// What is wrong with the sheet, in words.
pub(super) fn text(
    source: &Source,
    item: &Item,
    table: &Table,
    sheet: &[Vec<String>],
) -> Result<String, String> {
    let from = first_column(table).map_or(item.span.end, |c| c.span.start);
    let head = source.slice(solon::source::Span {
        end: from,
        ..item.span
    });
    // The word in front of the columns comes back with the labels.
    let bare = head.trim_end();
    let bare = bare.strip_suffix(':').map_or(bare, str::trim_end);
    let bare = bare.strip_suffix(LABEL).unwrap_or(bare);
    let mut out = format!("{}\n", bare.trim_end());
    let Some((first, rows)) = sheet.split_first() else {
        return Err("the sheet is empty".to_owned());
    };
    let form = Form::of(first)?;
    out.push_str(&form.head());
    for row in rows {
        out.push_str(&form.row(row)?);
    }
    Ok(out)
}

/// Where the columns of a sheet are.
struct Form {
    columns: Vec<(usize, String)>,
    label: Option<usize>,
    gives: Option<(usize, String)>,
    cites: Option<usize>,
    above: Option<usize>,
    behind: Option<usize>,
}

impl Form {
    fn of(first: &[String]) -> Result<Form, String> {
        let mut form = Form {
            columns: Vec::new(),
            label: None,
            gives: None,
            cites: None,
            above: None,
            behind: None,
        };
        for (at, name) in first.iter().map(|n| n.trim()).enumerate() {
            match name {
                "" => {}
                LABEL => form.label = Some(at),
                CITES => form.cites = Some(at),
                COMMENT => form.above = Some(at),
                BEHIND => form.behind = Some(at),
                _ => match name.strip_prefix(GIVES) {
                    Some(of) => form.gives = Some((at, of.trim().to_owned())),
                    None => form.columns.push((at, name.to_owned())),
                },
            }
        }
        let matrix = form
            .columns
            .first()
            .is_some_and(|(_, n)| n.contains(" by "));
        if form.columns.is_empty() {
            return Err("the first line names no column".to_owned());
        }
        if matrix == form.gives.is_some() {
            return Err(
                "the first line is that of a list (`a`, `b`, `gives x`) or that of a matrix (`a by b`, then the headings)"
                    .to_owned(),
            );
        }
        Ok(form)
    }

    fn head(&self) -> String {
        let label = if self.label.is_some() { "row : " } else { "" };
        let names: Vec<&str> = self.columns.iter().map(|(_, n)| n.as_str()).collect();
        let gives = self.gives.as_ref();
        let gives = gives.map_or_else(String::new, |(_, n)| format!(" -> {n}"));
        format!("  {label}{}{gives}\n", names.join(" | "))
    }

    fn row(&self, row: &[String]) -> Result<String, String> {
        let get = |at: Option<usize>| at.and_then(|at| row.get(at)).map_or("", |c| c.trim());
        let cells = self.columns.iter().map(|(at, _)| get(Some(*at)));
        let cells: Vec<&str> = cells.collect();
        let mut out = String::new();
        for line in get(self.above).lines() {
            out.push_str(&format!("  # {line}\n"));
        }
        let gives = get(self.gives.as_ref().map(|(at, _)| *at));
        if cells.iter().all(|c| c.is_empty()) && gives.is_empty() {
            return Ok(out);
        }
        // A comment sign or a new row in a cell would change what the others mean.
        let cites = get(self.cites);
        let odd = |c: &str| c.contains(['#', '\n', '|', '"']) || c.contains("->");
        if cells.iter().any(|c| odd(c)) || odd(gives) || cites.contains('\n') {
            return Err(format!("a cell of the row `{}` is none", cells.join(" | ")));
        }
        let label = match get(self.label) {
            "" => String::new(),
            label => format!("{label} : "),
        };
        let last = cells.iter().skip(1).all(|c| c.is_empty());
        let inputs = match cells.first() {
            Some(first) if *first == OTHERWISE && last && self.gives.is_some() => first.to_string(),
            _ => format!("{label}{}", cells.join(" | ")),
        };
        out.push_str(&format!("  {inputs}"));
        if self.gives.is_some() {
            out.push_str(&format!(" -> {gives}"));
        }
        if !cites.is_empty() {
            out.push_str(&format!(" cites {cites}"));
        }
        match get(self.behind) {
            "" => {}
            behind => out.push_str(&format!("  # {}", behind.replace('\n', " "))),
        }
        out.push('\n');
        Ok(out)
    }
}
