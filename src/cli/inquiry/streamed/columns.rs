//! Whether the rows of several tables can stand in one: they have the same columns.

use std::ops::ControlFlow;
use std::path::Path;

use super::{Inquiry, Kind};
use crate::cli::{Stop, spreadsheet};

/// The columns of the tables that are given; `None` where none is one.
pub(super) fn common(o: &Inquiry, kinds: &[Kind]) -> Result<Option<Vec<String>>, Stop> {
    // A table that is read as a whole, with what stands beside it, loses its rows.
    let table = |name: &str| spreadsheet::is_table(Path::new(name));
    let given = o.files.iter().zip(kinds);
    let tables: Vec<&String> = given
        .filter(|(name, kind)| **kind == Kind::Table || table(name))
        .map(|(name, _)| name)
        .collect();
    let Some(first) = tables.first() else {
        return Ok(None);
    };
    if tables.len() < o.files.len() {
        return Err(Stop::Usage(format!(
            "`{first}` is a table whose own columns are kept, and beside it stand descriptions, which have \
             none; write each into a table of its own"
        )));
    }
    let columns = header(first, o);
    for other in tables.iter().skip(1) {
        let others = header(other, o);
        if others != columns {
            return Err(apart([first, other], [&columns, &others]));
        }
    }
    Ok(Some(columns))
}

/// So many columns are named.
const NAMED: usize = 5;

/// Two tables with different columns: which of them stand in one alone, and what to do.
fn apart(names: [&str; 2], columns: [&[String]; 2]) -> Stop {
    let ([first, other], [own, others]) = (names, columns);
    let alone = |these: &[String], those: &[String]| {
        let alone = these.iter().filter(|c| !those.contains(c));
        let mut named: Vec<String> = alone.map(|c| format!("`{c}`")).collect();
        let more = named.len().saturating_sub(NAMED);
        named.truncate(NAMED);
        let list = named.join(", ");
        match (named.is_empty(), more) {
            (true, _) => None,
            (false, 0) => Some(list),
            (false, n) => Some(format!("{list} and {n} more")),
        }
    };
    let sides = [(first, alone(own, others)), (other, alone(others, own))];
    let told = sides
        .into_iter()
        .filter_map(|(name, alone)| Some(format!("`{name}` alone has {}", alone?)));
    let told: Vec<String> = told.collect();
    let told = match told.is_empty() {
        true => "they stand in another order".to_owned(),
        false => told.join(", "),
    };
    Stop::Usage(format!(
        "`{other}` has other columns than `{first}` ({told}), and a table of both would leave it open whose \
         cells are missing: call `solon classify` once for each table, or write lines \
         (`--format ndjson`), which need no columns"
    ))
}

/// The columns of a table as they are called there; none of one that cannot be read.
fn header(name: &str, o: &Inquiry) -> Vec<String> {
    let mut columns = Vec::new();
    let path = Path::new(name);
    // What is wrong with it is told where it is read.
    let _ = spreadsheet::read(path, name, &o.tables, o.lang, &mut |_, row| {
        columns = row.cells.into_iter().map(|c| c.text).collect();
        ControlFlow::Break(())
    });
    columns
}
