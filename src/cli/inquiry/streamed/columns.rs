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
    if let Some(other) = tables.iter().find(|name| header(name, o) != columns) {
        return Err(Stop::Usage(format!(
            "`{other}` has other columns than `{first}`; write each into a table of its own"
        )));
    }
    Ok(Some(columns))
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
