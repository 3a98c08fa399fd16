//! Registers in Parquet: read as tables are, and written with verdicts beside their columns.

use std::fs::File;
use std::sync::Arc;

use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DoubleType, Int32Type, Int64Type};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::parser::parse_message_type;

use super::Desk;

/// Columns of each kind: three systems, of which the second has nothing but its id and the third a value
/// that is none.
fn typed(path: &str) {
    let schema = "message register {
        required binary id (UTF8);
        optional boolean decides_alone;
        optional int64 users;
        optional double share;
        optional int32 live_on (DATE);
        optional group purposes (LIST) { repeated group list { optional binary element (UTF8); } }
    }";
    let schema = Arc::new(parse_message_type(schema).unwrap());
    let file = File::create(path).unwrap();
    let mut to = SerializedFileWriter::new(file, schema, Arc::default()).unwrap();
    let mut group = to.next_row_group().unwrap();
    let texts = |all: &[&str]| all.iter().map(|t| (*t).into()).collect::<Vec<ByteArray>>();
    let levels = Some(&[1, 0, 0][..]);
    let mut column = group.next_column().unwrap().unwrap();
    let ids = texts(&["a", "b", "c"]);
    column
        .typed::<ByteArrayType>()
        .write_batch(&ids, None, None)
        .unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column
        .typed::<BoolType>()
        .write_batch(&[true], levels, None)
        .unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column
        .typed::<Int64Type>()
        .write_batch(&[5000], levels, None)
        .unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    column
        .typed::<DoubleType>()
        .write_batch(&[12.5], levels, None)
        .unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    // 31 December 2019.
    column
        .typed::<Int32Type>()
        .write_batch(&[18_261], levels, None)
        .unwrap();
    column.close().unwrap();
    let mut column = group.next_column().unwrap().unwrap();
    let purposes = texts(&["hiring", "chat", "flying"]);
    let (defined, repeated) = ([3, 3, 0, 3], [0, 1, 0, 0]);
    let list = column.typed::<ByteArrayType>();
    list.write_batch(&purposes, Some(&defined), Some(&repeated))
        .unwrap();
    column.close().unwrap();
    group.close().unwrap();
    to.close().unwrap();
}

#[test]
fn columns_of_each_kind_are_read() {
    let desk = Desk::new("parquet");
    let path = format!("{}/typed.parquet", desk.scratch.path());
    typed(&path);
    assert_eq!(
        desk.levels(&[&path]),
        ["a high", "b low..high", "S0605 4:6"]
    );
    let run = desk.run(&["classify", &path, "--detail", "verdict", "--format", "csv"]);
    assert_eq!(run.code, 4);
    let rows: Vec<&str> = run.out.lines().collect();
    assert!(
        rows[1].starts_with("a,yes,5000,12.5,2019-12-31,hiring; chat,2026-11-24,,in,high"),
        "{}",
        run.out
    );
    assert!(rows[2].starts_with("b,,,,,,2026-11-24,"), "{}", run.out);
    assert!(
        rows[3].contains("(row 4, column `purposes`)"),
        "{}",
        run.out
    );
    let broken = desk.file("broken.parquet", "PAR1");
    let run = desk.run(&["classify", &broken]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("cannot be read as Parquet"), "{}", run.err);
}

/// More rows than are written at once.
#[test]
fn what_was_written_is_a_register_again() {
    let desk = Desk::new("parquet-again");
    let mut table = "id,name,purposes,meta.note\n".to_owned();
    for n in 0..9_000 {
        let (purposes, note) = match n % 4 {
            0 => ("flying", ""),
            1 => ("", "\"two\nlines\""),
            _ => ("hiring", "=1"),
        };
        table += &format!("s{n},N,{purposes},{note}\n");
    }
    let csv = desk.file("systems.csv", &table);
    let out = format!("{}/made.parquet", desk.scratch.path());
    let call = [
        "classify", &csv, "--detail", "verdict", "--format", "parquet",
    ];
    let none = desk.run(&call);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    let run = desk.run(&[&call[..], &["--output", &out]].concat());
    assert_eq!(run.code, 4);
    let plain = |file: &str| {
        desk.run(&["classify", file, "--detail", "verdict", "--format", "csv"])
            .out
    };
    let (first, again) = (plain(&csv), plain(&out));
    assert_eq!(first.lines().count(), again.lines().count());
    // Rows have other numbers where cells have line breaks no longer: in Parquet a row is a row.
    let but_place = |text: &str| text.replace(|c: char| c.is_ascii_digit(), "");
    assert_eq!(but_place(&first), but_place(&again));
}
