//! A table in Parquet as rows of cells, row after row: a cell is what it would be in a text file, a list has
//! its values between semicolons.

use std::fs::File;
use std::path::Path;

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{Span, Timestamp};
use parquet::errors::ParquetError;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row as Record};

use super::{Rows, unreadable};
use solon::Lang;
use solon::diagnostic::Diagnostic;
use solon::facts::Cell;
use solon::source;
use solon_messages::glance;

/// Tells the rows of a file.
pub(super) fn each(path: &Path, lang: Lang, rows: &mut Rows<'_>) -> Result<(), Box<Diagnostic>> {
    let name = rows.base.name.clone();
    let failed = |why: ParquetError| {
        let name = name.as_str();
        let message = glance::NoParquet { name, why }.say(lang);
        unreadable(message, glance::NoParquetHelp.say(lang))
    };
    let file = File::open(path).map_err(|e| failed(e.into()))?;
    let reader = SerializedFileReader::new(file).map_err(failed)?;
    let schema = reader.metadata().file_metadata().schema_descr();
    let names = schema.root_schema().get_fields().iter().map(|f| f.name());
    let header: Vec<Cell> = names.map(|n| cell(n.to_owned(), false)).collect();
    tell(rows, header);
    for record in reader.get_row_iter(None).map_err(failed)? {
        if rows.stopped {
            break;
        }
        tell(rows, cells(&record.map_err(failed)?));
    }
    Ok(())
}

/// On a row of spaces the byte is the column.
fn tell(rows: &mut Rows<'_>, mut cells: Vec<Cell>) {
    for (at, cell) in (0u32..).zip(&mut cells) {
        cell.span.start = at;
        cell.span.end = at + 1;
    }
    let before = rows.number;
    rows.row(&" ".repeat(cells.len()), before, cells, None);
}

fn cell(text: String, exact: bool) -> Cell {
    Cell {
        text,
        span: source::Span::default(),
        exact,
    }
}

fn cells(record: &Record) -> Vec<Cell> {
    let fields = record.get_column_iter();
    let told = fields.map(|(_, field)| {
        let text = words(field);
        cell(
            text,
            !matches!(field, Field::Str(_) | Field::ListInternal(_)),
        )
    });
    told.collect()
}

/// A value in the words that it would have in a text file.
fn words(field: &Field) -> String {
    match field {
        Field::Null => String::new(),
        Field::Str(text) => text.replace("\r\n", "\n"),
        Field::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Field::Date(days) => {
            let first = Date::constant(1970, 1, 1);
            let day = first.checked_add(Span::new().days(*days));
            day.map_or_else(|_| field.to_string(), |day| day.to_string())
        }
        Field::TimestampMillis(n) => moment(Timestamp::from_millisecond(*n).ok(), field),
        Field::TimestampMicros(n) => moment(Timestamp::from_microsecond(*n).ok(), field),
        Field::Float(n) => n.to_string(),
        Field::Double(n) => n.to_string(),
        Field::ListInternal(list) => {
            let items: Vec<String> = list.elements().iter().map(words).collect();
            items.join("; ")
        }
        other => other.to_string(),
    }
}

/// A day; with its hour where it has one.
fn moment(at: Option<Timestamp>, field: &Field) -> String {
    let Some(at) = at.map(|at| Offset::UTC.to_datetime(at)) else {
        return field.to_string();
    };
    let date = at.date();
    match (at.hour(), at.minute(), at.second()) {
        (0, 0, 0) => date.to_string(),
        (h, m, s) => format!("{date} {h:02}:{m:02}:{s:02}"),
    }
}
