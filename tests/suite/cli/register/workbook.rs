//! Tables in workbooks (XLSX).

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::Desk;

/// A workbook with two sheets: systems, as a person keeps them, and notes in front of them.
fn workbook(path: &str) {
    let mut book = Workbook::new();
    let notes = book.add_worksheet().set_name("Notes").unwrap();
    notes.write_string(0, 0, "id").unwrap();
    notes.write_string(0, 1, "purposes").unwrap();
    notes.write_string(1, 0, "note").unwrap();
    let sheet = book.add_worksheet().set_name("Systems").unwrap();
    let header = [
        "id",
        "name",
        "purposes",
        "decides_alone",
        "share",
        "live_on",
    ];
    for (i, name) in (0u16..).zip(header) {
        sheet.write_string(0, i, name).unwrap();
    }
    let day = Format::new().set_num_format("dd.mm.yyyy");
    let old = ExcelDateTime::from_ymd(2019, 12, 31).unwrap();
    // A row as it should be, with cells that are more than text.
    sheet.write_number(1, 0, 1001).unwrap();
    sheet.write_string(1, 1, "Chat").unwrap();
    sheet.write_string(1, 2, "chat").unwrap();
    sheet.write_boolean(1, 3, false).unwrap();
    sheet.write_number(1, 4, 12.5).unwrap();
    sheet.write_datetime_with_format(1, 5, &old, &day).unwrap();
    // A value that is none, below an empty row.
    sheet.write_number(3, 0, 1002).unwrap();
    sheet.write_string(3, 2, "chatt").unwrap();
    // A number that is not marked as a day.
    sheet.write_number(4, 0, 1003).unwrap();
    sheet.write_number(4, 5, 43830).unwrap();
    // Something beside the table.
    sheet.write_number(5, 0, 1004).unwrap();
    sheet.write_string(5, 7, "look here").unwrap();
    book.save(path).unwrap();
}

#[test]
fn a_sheet_is_read_and_its_cells_are_named() {
    let desk = Desk::new("workbook");
    let file = format!("{}/systems.xlsx", desk.scratch.path());
    workbook(&file);
    assert_eq!(
        desk.levels(&[&file, "--sheet", "Systems"]),
        ["1001 high", "S0605 4:3", "S0603 5:6", "S0601 6:8"]
    );
    let run = desk.run(&["classify", &file, "--sheet", "Systems"]);
    assert_eq!(run.code, 4);
    for part in [
        "systems.xlsx!C4\n",
        "Systems!C4, column `purposes`",
        "Systems!F5, column `live_on`",
        "`2019-12-31`",
        "this row has 8 cells, and the header 6",
    ] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    // The first sheet is read where none is named, and that is told.
    let run = desk.run(&["classify", &file]);
    assert!(
        run.err
            .contains("has 2 sheets; the first one is read, `Notes`"),
        "{}",
        run.err
    );
    let (code, check) = desk.check(&[&file, "--sheet", "Systems"]);
    assert_eq!(code, 4);
    assert_eq!(check["sheet"], "Systems");
    assert_eq!(check["sheets"], 2);
    assert_eq!(check["problems"].as_array().unwrap().len(), 3);
    let run = desk.run(&["classify", &file, "--sheet", "System"]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("`Notes`, `Systems`"), "{}", run.err);
    let broken = desk.file("broken.xlsx", "PK");
    let run = desk.run(&["classify", &broken]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("S0703"), "{}", run.err);
}
