//! Duties and the calendar as tables for spreadsheets, read back: rows, days, and that nothing in a
//! cell is a formula.

use calamine::{Data, Reader as _, Xlsx, open_workbook};

use super::{Scratch, solon, solon_out};

/// Rows of comma-separated values, by their keys.
fn rows(text: &str) -> Vec<std::collections::BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows = reader.deserialize().map(Result::unwrap);
    rows.collect()
}

/// The cells of the one sheet of a workbook.
fn cells(path: &str) -> Vec<Vec<Data>> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap();
    let names = book.sheet_names();
    assert_eq!(names.len(), 1);
    let range = book.worksheet_range(&names[0]).unwrap();
    assert!(book.worksheet_formula(&names[0]).unwrap().is_empty());
    range.rows().map(<[Data]>::to_vec).collect()
}

/// A name, an id and a title that a spreadsheet would run.
const HOSTILE: &str = r#"solon: 1
system: "=1+1"
name: "@SUM(A1), \"quoted\"\nnext line"
x-owner: "+49 30 1234"
facts:
  big: true
  sold_on: 2027-05-01
---
solon: 1
system: two
meta: { owner: "-me" }
facts: { big: unknown }
---
solon: 1
system: three
name: "\tTab"
meta: { owner: [a, b] }
facts: { big: true, sold_on: 2020-05-01 }
"#;

const RULES: &str = r#"pack own.law version "1"
  title en "The law" zh "法律"

source L "Law" zh "法律"

scale tier ok < bad

fact big : bool
  ask en "Is it big?" zh "大吗？"

fact sold_on : date
  ask en "When is it sold?" zh "何时销售？"

role maker en "maker" zh "制造者" cites L "Art. 1"
  when big or not big

rule r1 "Big" zh "大"
  cites L "Art. 2"
  when big
  then tier bad

duty d1 "=cmd|' /C calc'!A0" zh "测试"
  cites L "Art. 3"
  applies from 2020-01-01 cites L "Art. 9"
  binds maker
  when big
  must "Test it." zh "测试。"
  due before sold_on cites L "Art. 3"

duty d2 "Tell people" zh "告知"
  cites L "Art. 4"
  applies from 2030-01-01 until 2031-01-01 cites L "Art. 9"
  binds maker
  when big
  must "Tell people." zh "告知。"
"#;

fn hostile(scratch: &Scratch) -> [String; 2] {
    scratch.file("law/pack.solon", RULES);
    [
        scratch.file("systems.yaml", HOSTILE),
        format!("{}/law", scratch.path()),
    ]
}

#[test]
fn duties_are_rows_and_no_cell_is_a_formula() {
    let scratch = Scratch::new("sheets-duties");
    let [systems, pack] = hostile(&scratch);
    let args = ["classify", &systems, "--pack", &pack, "--format", "csv"];
    let text = solon_out(&args);
    assert_eq!(text, solon_out(&args));
    let head = "system,name,owner,level,regime,duty,title,kind,role,held,state,from,from_latest,until,due,due_earliest,due_latest,counted_from,overdue,hangs_on,provision\n";
    assert!(text.starts_with(head), "{text}");
    let all = rows(&text);
    let named: Vec<(&str, &str)> = all.iter().map(|r| (&*r["system"], &*r["duty"])).collect();
    let expected = [
        ("'=1+1", "d1"),
        ("'=1+1", "d2"),
        ("two", "d1"),
        ("two", "d2"),
        ("three", "d1"),
        ("three", "d2"),
    ];
    assert_eq!(named, expected);
    let first = &all[0];
    assert_eq!(first["name"], "'@SUM(A1), \"quoted\"\nnext line");
    assert_eq!(first["owner"], "'+49 30 1234");
    assert_eq!(first["title"], "'=cmd|' /C calc'!A0");
    assert_eq!((&*first["regime"], &*first["level"]), ("own.law", "bad"));
    assert_eq!((&*first["role"], &*first["held"]), ("maker", "yes"));
    assert_eq!(
        (&*first["state"], &*first["from"]),
        ("in effect", "2020-01-01")
    );
    assert_eq!((&*first["kind"], &*first["overdue"]), ("duty", ""));
    assert_eq!(first["due"], "2027-04-30");
    assert_eq!(first["provision"], "Law, Art. 3");
    let second = &all[1];
    assert_eq!(
        (&*second["state"], &*second["until"]),
        ("later", "2031-01-01")
    );
    assert_eq!((&*all[2]["state"], &*all[2]["owner"]), ("open", "'-me"));
    assert!(all[2]["hangs_on"].contains("big"), "{:?}", all[2]);
    assert_eq!((&*all[4]["overdue"], &*all[4]["name"]), ("yes", "'\tTab"));
    assert_eq!(all[4]["owner"], "[\"a\",\"b\"]");
    // What has ended is no duty any more.
    let later = rows(&solon_out(&[&args[..], &["--on", "2032-01-01"]].concat()));
    assert!(later.iter().all(|row| row["duty"] == "d1"), "{later:?}");
}

#[test]
fn a_workbook_holds_days_and_texts_and_is_always_the_same() {
    let scratch = Scratch::new("sheets-book");
    let [systems, pack] = hostile(&scratch);
    let path = format!("{}/duties.xlsx", scratch.path());
    let args = ["classify", &systems, "--pack", &pack, "--format", "xlsx"];
    let write = |more: &[&str]| {
        let run = solon(&[&args[..], &["--output", &path], more].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        std::fs::read(&path).unwrap()
    };
    let bytes = write(&[]);
    std::thread::sleep(std::time::Duration::from_millis(1_100));
    assert!(write(&[]) == bytes);
    let all = cells(&path);
    assert_eq!(all.len(), 7);
    let column = |title: &str| {
        let found = all[0]
            .iter()
            .position(|c| *c == Data::String(title.to_owned()));
        found.unwrap_or_else(|| panic!("{title}: {:?}", all[0]))
    };
    let text = |row: usize, title: &str| all[row][column(title)].to_string();
    // As they are written: a cell of text is no formula, whatever it begins with.
    assert_eq!(text(1, "System"), "=1+1");
    assert_eq!(text(1, "Title"), "=cmd|' /C calc'!A0");
    let day = &all[1][column("Due")];
    let Data::DateTime(day) = day else {
        panic!("no day: {day:?}");
    };
    assert_eq!(day.to_ymd_hms_milli(), (2027, 4, 30, 0, 0, 0, 0));
    assert!(matches!(all[1][column("From")], Data::DateTime(_)));
    // Inside: the first row stays in sight and filters.
    let mut packed = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
    let sheet = packed.by_name("xl/worksheets/sheet1.xml").unwrap();
    let sheet = std::io::read_to_string(sheet).unwrap();
    assert!(sheet.contains("<autoFilter ref=\"A1:U7\"/>"), "{sheet}");
    assert!(sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(!sheet.contains("<f>"), "{sheet}");
    write(&["--lang", "zh"]);
    assert_eq!(cells(&path)[0][0], Data::String("系统".to_owned()));
    // Without a file there is nothing to write it to.
    let run = solon(&args);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("`--output FILE.xlsx`"), "{}", run.err);
}

#[test]
fn the_calendar_is_a_table_too() {
    let scratch = Scratch::new("sheets-calendar");
    let [systems, pack] = hostile(&scratch);
    let args = ["calendar", &systems, "--pack", &pack, "--format", "csv"];
    let all = rows(&solon_out(&args));
    let first = &all[0];
    assert_eq!((&*first["kind"], &*first["overdue"]), ("deadline", "yes"));
    assert_eq!((&*first["on"], &*first["id"]), ("2020-04-30", "d1"));
    assert_eq!(
        (&*first["systems"], &*first["regime"]),
        ("three", "own.law")
    );
    assert!(first["counted_from"].contains("sold_on"), "{first:?}");
    let begins = all
        .iter()
        .find(|r| r["kind"] == "duty_begins" && r["id"] == "d2");
    let begins = begins.unwrap();
    assert_eq!(begins["on"], "2030-01-01");
    assert!(begins["systems"].starts_with("'=1+1, "), "{begins:?}");
    let json = solon_out(&["calendar", &systems, "--pack", &pack, "--format", "json"]);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["calendar"].as_array().unwrap().len(), all.len());
    let path = format!("{}/calendar.xlsx", scratch.path());
    let run = solon(&[
        "calendar", &systems, "--pack", &pack, "--format", "xlsx", "--output", &path,
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let cells = cells(&path);
    assert_eq!(cells.len(), all.len() + 1);
    assert_eq!(cells[0][0], Data::String("Day".to_owned()));
    assert!(matches!(cells[1][0], Data::DateTime(_)), "{:?}", cells[1]);
    assert_eq!(solon(&["calendar", &systems, "--format", "xlsx"]).code, 2);
}

#[test]
fn every_example_has_a_row_for_each_of_its_duties() {
    let path = "examples/cv-ranker.yaml";
    let table = rows(&solon_out(&["classify", path, "--format", "csv"]));
    let json = super::classify("cv-ranker.yaml");
    let duties = json["regimes"][0]["duties"].as_array().unwrap();
    assert_eq!(table.len(), duties.len());
    for (row, duty) in table.iter().zip(duties) {
        assert_eq!(row["duty"], duty["id"].as_str().unwrap());
        assert_eq!(row["due"], duty["due"].as_str().unwrap_or(""));
        let state = match (duty["outcome"].as_str(), duty["in_effect"].as_bool()) {
            (Some("open"), _) | (_, None) => "open",
            (_, Some(true)) => "in effect",
            _ => "later",
        };
        assert_eq!(row["state"], state, "{row:?}");
    }
    let role = ["classify", path, "--format", "csv", "--role", "deployer"];
    let own = rows(&solon_out(&role));
    assert!(!own.is_empty() && own.len() < table.len());
    assert!(own.iter().all(|r| r["role"].contains("deployer")));
}
