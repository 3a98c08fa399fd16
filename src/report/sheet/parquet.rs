//! A table in Parquet that is written row by row: some thousand rows are held and written together.

use std::io::Write;
use std::sync::Arc;

use jiff::civil::Date;
use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use super::Cell;

/// So many rows are written together.
const ROWS: usize = 8192;

/// A column of texts, or of days since 1 January 1970.
#[derive(Debug)]
enum Column {
    Texts(Vec<Option<String>>),
    Days(Vec<Option<i32>>),
}

/// A table that is written row by row.
pub struct ParquetRows<W: Write + Send> {
    to: SerializedFileWriter<W>,
    own: usize,
    columns: Vec<Column>,
    held: usize,
}

impl<W: Write + Send> ParquetRows<W> {
    /// Begins a table: own columns hold texts, those beside them texts or days.
    ///
    /// # Errors
    /// In the words of the library.
    pub fn new(
        to: W,
        own: &[&str],
        beside: &[(&str, bool)],
    ) -> Result<ParquetRows<W>, ParquetError> {
        let all = own
            .iter()
            .map(|name| (*name, false))
            .chain(beside.iter().copied());
        let fields: Result<Vec<TypePtr>, ParquetError> = all.clone().map(field).collect();
        let schema = Type::group_type_builder("register")
            .with_fields(fields?)
            .build()?;
        let how = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .build();
        Ok(ParquetRows {
            to: SerializedFileWriter::new(to, Arc::new(schema), Arc::new(how))?,
            own: own.len(),
            columns: all
                .map(|(_, days)| match days {
                    true => Column::Days(Vec::new()),
                    false => Column::Texts(Vec::new()),
                })
                .collect(),
            held: 0,
        })
    }

    /// A row: own cells, then those beside them.
    ///
    /// # Errors
    /// In the words of the library.
    pub fn row<'c>(
        &mut self,
        own: impl Iterator<Item = &'c str>,
        beside: &[Cell],
    ) -> Result<(), ParquetError> {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let mut own = own.take(self.own);
        for (at, column) in self.columns.iter_mut().enumerate() {
            let cell = at.checked_sub(self.own).and_then(|at| beside.get(at));
            match (column, cell) {
                (Column::Texts(all), None) => all.push(own.next().and_then(text)),
                (Column::Texts(all), Some(Cell::Text(t) | Cell::Day(t))) => all.push(text(t)),
                (Column::Texts(all), Some(Cell::Empty)) => all.push(None),
                (Column::Days(all), Some(Cell::Day(day))) => all.push(since(day)),
                (Column::Days(all), _) => all.push(None),
            }
        }
        self.held += 1;
        match self.held < ROWS {
            true => Ok(()),
            false => self.flush(),
        }
    }

    fn flush(&mut self) -> Result<(), ParquetError> {
        if self.held == 0 {
            return Ok(());
        }
        self.held = 0;
        let mut group = self.to.next_row_group()?;
        for column in &mut self.columns {
            let Some(mut to) = group.next_column()? else {
                break;
            };
            match column {
                Column::Texts(all) => {
                    let there: Vec<i16> = all.iter().map(|c| i16::from(c.is_some())).collect();
                    let values = all.drain(..).flatten();
                    let values: Vec<ByteArray> = values.map(|t| t.as_str().into()).collect();
                    to.typed::<ByteArrayType>()
                        .write_batch(&values, Some(&there), None)?;
                }
                Column::Days(all) => {
                    let there: Vec<i16> = all.iter().map(|c| i16::from(c.is_some())).collect();
                    let values: Vec<i32> = all.drain(..).flatten().collect();
                    to.typed::<Int32Type>()
                        .write_batch(&values, Some(&there), None)?;
                }
            }
            to.close()?;
        }
        group.close()?;
        Ok(())
    }

    /// Writes what is still held.
    ///
    /// # Errors
    /// In the words of the library.
    pub fn finish(mut self) -> Result<(), ParquetError> {
        self.flush()?;
        self.to.close()?;
        Ok(())
    }
}

fn field((name, days): (&str, bool)) -> Result<TypePtr, ParquetError> {
    let (physical, logical) = match days {
        true => (Physical::INT32, LogicalType::Date),
        false => (Physical::BYTE_ARRAY, LogicalType::String),
    };
    let field = Type::primitive_type_builder(name, physical)
        .with_logical_type(Some(logical))
        .with_repetition(Repetition::OPTIONAL);
    Ok(Arc::new(field.build()?))
}

fn since(day: &str) -> Option<i32> {
    let day: Date = day.parse().ok()?;
    Some(day.since(Date::constant(1970, 1, 1)).ok()?.get_days())
}
