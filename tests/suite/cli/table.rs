//! Decision tables as CSV and workbooks, and back.

use std::fs;
use std::io::Write as _;

use super::{Run, Scratch, solon};

const PACK: &str = r#"pack demo version "1"

source LAW "Example Act"

scale risk low < middle < high

fact harms : one of { slight en "slight", grave en "grave" }
  ask en "What may an error do?"

fact chance : whole number between 1 and 3
  ask en "How often?"

# Above the table.
table matrix "Risk" gives risk
  cites LAW "Annex 1"
  harms by chance | 1   | 2 .. 3
  # a grave error
  grave           | low | high
  slight          | low | middle

table list "Risk" gives risk first
  cites LAW "Annex 2"
  row : harms | chance     -> risk
  a   : grave | -          -> high    cites LAW "Annex 2(1)", LAW "Annex 2(2)"  # behind
  # above
  # in two lines
  b   : -     | at least 2 -> middle
  otherwise                -> low

rule art1 "Risk"
  cites LAW "Art. 1"
  then risk by matrix

rule art2 "Risk"
  cites LAW "Art. 2"
  when chance at least 2
  then risk by list
"#;

fn pack(scratch: &Scratch) -> String {
    let file = scratch.file("demo/pack.solon", PACK);
    file.strip_suffix("/pack.solon").unwrap().to_owned()
}

fn text(folder: &str) -> String {
    fs::read_to_string(format!("{folder}/pack.solon")).unwrap()
}

fn import(sheet: &str, folder: &str, more: &[&str]) -> Run {
    solon(&[&["table", "import", sheet, folder], more].concat())
}

/// Text, sheet, text: the same.
#[test]
fn what_is_exported_is_imported() {
    let scratch = Scratch::new("table-round");
    let folder = pack(&scratch);
    let sheets = format!("{folder}/../sheets");
    let run = solon(&["table", "export", &folder, "--out", &sheets]);
    assert_eq!(run.code, 0, "{}", run.err);
    for name in ["matrix", "list"] {
        let run = import(&format!("{sheets}/{name}.csv"), &folder, &[]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert_eq!(run.out, format!("table {name}: nothing to change\n"));
    }
    assert_eq!(text(&folder), PACK);
    let matrix = fs::read_to_string(format!("{sheets}/matrix.csv")).unwrap();
    assert_eq!(
        matrix,
        "harms by chance,1,2 .. 3,#\ngrave,low,high,a grave error\nslight,low,middle,\n"
    );
}

/// What is changed in the sheet is changed in the text, and nothing else.
#[test]
fn a_changed_cell_changes_the_rules() {
    let scratch = Scratch::new("table-change");
    let folder = pack(&scratch);
    let run = solon(&["table", "export", &format!("{folder}/matrix")]);
    assert_eq!(run.code, 0, "{}", run.err);
    // Written as spreadsheets of some languages write it.
    let sheet = run
        .out
        .replace(',', ";")
        .replace("slight;low;middle", "slight;low;high");
    let file = scratch.file("changed.csv", &sheet);
    let table = format!("{folder}/matrix");
    let run = import(&file, &table, &["--check"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(text(&folder), PACK);
    let run = import(&file, &table, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let new = PACK.replace(
        "slight          | low | middle",
        "slight          | low | high",
    );
    assert_eq!(text(&folder), new);
}

/// A sheet that is no table, or one that would be refused, changes nothing.
#[test]
fn a_broken_sheet_is_refused() {
    let scratch = Scratch::new("table-broken");
    let folder = pack(&scratch);
    for (sheet, code, says) in [
        ("harms,chance\ngrave,1\n", 1, "the first line"),
        (
            "harms by chance,1,2 .. 3\ngrave,low,\"high\n",
            1,
            "a quote is not closed",
        ),
        ("", 1, "the sheet is empty"),
        (
            "harms by chance,1,2 .. 3\ngrave,low,hihg\nslight,low,low\n",
            3,
            "S0107",
        ),
        (
            "harms by chance,1,2 .. 3\ngrave,low\nslight,low,low\n",
            3,
            "S0",
        ),
        ("harms by chance,1,2 .. 3\ngrave,low,high\n", 3, "S0211"),
        (
            "harms by chance,1,1 .. 3\ngrave,low,high\nslight,low,low\n",
            3,
            "S0212",
        ),
        (
            "harms by chance,1,2 .. 3\ngrave,low,high # x\nslight,low,low\n",
            1,
            "a cell of the row",
        ),
    ] {
        let file = scratch.file("matrix.csv", sheet);
        let run = import(&file, &folder, &[]);
        assert_eq!(run.code, code, "{sheet}: {} {}", run.out, run.err);
        assert!(run.err.contains(says), "{sheet}: {}", run.err);
        assert_eq!(text(&folder), PACK);
    }
    let run = import(&scratch.file("matrx.csv", "a,b\n"), &folder, &[]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `matrix`"), "{}", run.err);
    assert!(run.err.contains("/TABLE"), "{}", run.err);
    let run = solon(&["table", "export", &folder]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("matrix, list"), "{}", run.err);
    let run = import(&scratch.file("matrix.csv", "a by b,1\n"), "eu-ai-act", &[]);
    assert_eq!(run.code, 2, "{}", run.err);
}

/// Text, workbook, text: the same; and a workbook of the same tables is the same bytes.
#[test]
fn a_workbook_holds_all_tables() {
    let scratch = Scratch::new("table-book");
    let folder = pack(&scratch);
    let [book, again] = ["tables.xlsx", "again.XLSX"].map(|n| format!("{folder}/../{n}"));
    for book in [&book, &again] {
        let run = solon(&["table", "export", &folder, "--out", book]);
        assert_eq!(run.code, 0, "{}", run.err);
    }
    assert_eq!(fs::read(&book).unwrap(), fs::read(&again).unwrap());
    let run = import(&book, &folder, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(
        run.out,
        "table matrix: nothing to change\ntable list: nothing to change\n"
    );
    assert_eq!(text(&folder), PACK);
}

/// A workbook as an expert may send it back: numbers where text was, one table changed, a sheet of notes.
#[test]
fn an_edited_workbook_changes_the_rules() {
    let scratch = Scratch::new("table-edited");
    let folder = pack(&scratch);
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("matrix").unwrap();
    for (r, row) in (0u32..).zip([
        ["harms by chance", "", "2 .. 3", "#"],
        ["grave", "low", "high", "a grave error"],
        ["slight", "low", "high", ""],
    ]) {
        for (c, cell) in (0u16..).zip(row) {
            sheet.write_string(r, c, cell).unwrap();
        }
    }
    sheet.write_number(0, 1, 1).unwrap();
    let notes = book.add_worksheet().set_name("notes").unwrap();
    notes.write_string(0, 0, "slight errors add up").unwrap();
    let file = format!("{folder}/../tables.xlsx");
    book.save(&file).unwrap();
    let run = import(&file, &folder, &["--check"]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert_eq!(text(&folder), PACK);
    let run = import(&file, &folder, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.err.contains("`notes` is no table"), "{}", run.err);
    let new = PACK.replace(
        "slight          | low | middle",
        "slight          | low | high",
    );
    assert_eq!(text(&folder), new);
}

#[test]
fn a_broken_workbook_is_refused() {
    let scratch = Scratch::new("table-no-book");
    let folder = pack(&scratch);
    let run = import(
        &scratch.file("matrix.xlsx", "harms by chance,1\n"),
        &folder,
        &[],
    );
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains("cannot be read as a workbook"),
        "{}",
        run.err
    );
    let run = import(&format!("{folder}/none.xlsx"), &folder, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    // A small file that would fill the memory.
    let file = format!("{folder}/../bomb.xlsx");
    let mut packed = zip::ZipWriter::new(fs::File::create(&file).unwrap());
    let options = zip::write::SimpleFileOptions::default();
    packed.start_file("xl/sharedStrings.xml", options).unwrap();
    packed.write_all(&vec![b' '; 65 << 20]).unwrap();
    packed.finish().unwrap();
    let run = import(&file, &folder, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("it would be too large"), "{}", run.err);
    // One cell far out, as a slip of the hand leaves it, costs no memory for all before it.
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet().set_name("matrix").unwrap();
    sheet.write_string(1_048_575, 16_383, "slip").unwrap();
    let file = format!("{folder}/../far.xlsx");
    book.save(&file).unwrap();
    let run = import(&file, &folder, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(
        run.err.contains("row 1048576 and column 16384"),
        "{}",
        run.err
    );
    let mut book = rust_xlsxwriter::Workbook::new();
    book.add_worksheet().set_name("notes").unwrap();
    let file = format!("{folder}/../notes.xlsx");
    book.save(&file).unwrap();
    let run = import(&file, &folder, &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("none of its sheets"), "{}", run.err);
    // The only sheet is the table that is named, however it is called.
    let run = import(&file, &format!("{folder}/matrix"), &[]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("the sheet is empty"), "{}", run.err);
    assert_eq!(text(&folder), PACK);
}

/// A pack with one table whose name no sheet can have, and whose cells a spreadsheet takes for numbers and
/// truth values.
const ODD: &str = r#"pack odd version "1"

source LAW "Example Act"

scale risk low < high

fact late : bool
  ask en "Is it late?"

fact share : number between 0 and 1
  ask en "Which share?"

table risk_by_lateness_and_by_share_of_all "Risk" gives risk first
  cites LAW "Annex 1"
  row : late | share  -> risk
  a   : yes  | 0.25   -> high # grave, or "so"; both
  b   : no   | >= 0.5 -> high
  otherwise           -> low

rule art1 "Risk"
  cites LAW "Art. 1"
  then risk by risk_by_lateness_and_by_share_of_all
"#;

/// Commas, semicolons and quotes in a cell; a name that is cut; numbers and truth values where text was.
#[test]
fn odd_cells_and_names_come_back_as_they_were() {
    let scratch = Scratch::new("table-odd");
    let file = scratch.file("odd/pack.solon", ODD);
    let folder = file.strip_suffix("/pack.solon").unwrap().to_owned();
    let run = solon(&["check", &folder]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let run = solon(&["fmt", &folder]);
    assert_eq!(run.code, 0, "{}", run.err);
    let whole = text(&folder);
    let name = "risk_by_lateness_and_by_share_of_all";
    let sheet = solon(&["table", "export", &format!("{folder}/{name}")]);
    assert_eq!(sheet.code, 0, "{}", sheet.err);
    assert!(
        sheet.out.contains("\"grave, or \"\"so\"\"; both\""),
        "{}",
        sheet.out
    );
    let unchanged = format!("table {name}: nothing to change\n");
    let csv = scratch.file(&format!("{name}.csv"), &sheet.out);
    assert_eq!(import(&csv, &folder, &[]).out, unchanged);
    let book = format!("{folder}/../odd.xlsx");
    let run = solon(&["table", "export", &folder, "--out", &book]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(import(&book, &folder, &[]).out, unchanged);
    // As a spreadsheet may save it: yes as a truth value, 0.25 as a number.
    let mut own = rust_xlsxwriter::Workbook::new();
    let sheet_of = own.add_worksheet().set_name(&name[..31]).unwrap();
    for (r, line) in (0u32..).zip(sheet.out.lines()) {
        let cells = line.splitn(5, ',');
        for (c, cell) in (0u16..).zip(cells) {
            let cell = cell.trim_matches('"').replace("\"\"", "\"");
            match (cell.as_str(), cell.parse::<f64>()) {
                ("yes", _) => sheet_of.write_boolean(r, c, true).unwrap(),
                ("no", _) => sheet_of.write_boolean(r, c, false).unwrap(),
                (_, Ok(n)) => sheet_of.write_number(r, c, n).unwrap(),
                (text, _) => sheet_of.write_string(r, c, text).unwrap(),
            };
        }
    }
    own.save(&book).unwrap();
    let run = import(&book, &folder, &[]);
    assert_eq!(run.out, unchanged, "{}{}", sheet.out, run.err);
    assert_eq!(text(&folder), whole);
}
