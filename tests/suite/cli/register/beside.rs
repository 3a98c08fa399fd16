//! Verdicts beside the columns of a register: these are as they were, ours are few and say what a report
//! says, and the table that comes of it is a register again.

use super::{Desk, Run};

fn cells(text: &str) -> Vec<Vec<String>> {
    let reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let rows = reader.into_records().map(|r| r.unwrap());
    rows.map(|r| r.iter().map(str::to_owned).collect())
        .collect()
}

fn table(desk: &Desk, args: &[&str]) -> Run {
    let call = ["classify", "--detail", "verdict", "--format", "csv"];
    desk.run(&[&call[..], args].concat())
}

/// The cell of a row in a column.
fn cell<'t>(table: &'t [Vec<String>], row: usize, column: &str) -> &'t str {
    let at = table[0].iter().position(|name| name == column);
    &table[row][at.unwrap_or_else(|| panic!("no column {column}: {:?}", table[0]))]
}

const OURS: [&str; 13] = [
    "solon.on",
    "solon.finding",
    "solon.scope",
    "solon.now",
    "solon.classified",
    "solon.at_most",
    "solon.sure",
    "solon.from",
    "solon.from_latest",
    "solon.by",
    "solon.cites",
    "solon.ask",
    "solon.next",
];

const SYSTEMS: &str = "\
id;name;purposes;meta.cost;meta.note
a;Ranking;hiring;=1+1;\"two\nlines; \"\"quoted\"\"\"
b;;chat; 5 ;-
c;Flying;flying;7;kept
d;Ragged;chat
e;Long;chat;1;2;more;still

f;\"Open;chat;1;2
g;Last;;;
";

#[test]
fn own_columns_stay_and_ours_stand_beside_them() {
    let desk = Desk::new("beside");
    let csv = desk.file("systems.csv", SYSTEMS);
    let run = table(&desk, &[&csv]);
    assert_eq!(run.code, 4);
    let made = cells(&run.out);
    let own = ["id", "name", "purposes", "meta.cost", "meta.note"];
    assert_eq!(made[0], [&own[..], &OURS].concat());
    let first = |row: usize| made[row][..5].join("|");
    assert_eq!(first(1), "a|Ranking|hiring|=1+1|two\nlines; \"quoted\"");
    assert_eq!(first(2), "b||chat| 5 |-");
    assert_eq!(first(3), "c|Flying|flying|7|kept");
    assert_eq!(first(4), "d|Ragged|chat||");
    assert_eq!(first(5), "e|Long|chat|1|2");
    // What has no column stands behind all that have one.
    assert_eq!(made[5][18..], ["more", "still"]);
    // A row that cannot be taken apart stands as it is.
    assert_eq!(first(6), "f;\"Open;chat;1;2||||");
    assert_eq!(first(7), "g|Last|||");
    let row = |row: usize| OURS.map(|column| cell(&made, row, column)).join("|");
    let sure = "2026-11-24||in|high|high||sure|||p.1|section 1||";
    assert_eq!(row(1), sure);
    let open = "2026-11-24||in|low .. high|low|high|open|||||purposes; share; users; stage; live_on; decides_alone|";
    let alike = |row: &str| {
        row.split('|')
            .take(7)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(alike(&row(7)), alike(open));
    assert!(
        cell(&made, 7, "solon.ask").starts_with("purposes; "),
        "{}",
        row(7)
    );
    for (at, why) in [(3, "S0605"), (4, "S0601"), (5, "S0601"), (6, "S0601")] {
        let finding = cell(&made, at, "solon.finding");
        assert!(
            finding.starts_with(&format!("rejected: {why}: ")),
            "{finding}"
        );
        assert!(made[at][7..18].iter().all(String::is_empty), "{}", row(at));
    }
    let finding = cell(&made, 3, "solon.finding");
    assert!(
        finding.contains("`flying`") && finding.ends_with("(row 4, column `purposes`)"),
        "{finding}"
    );
}

#[test]
fn what_was_written_is_a_register_again() {
    let desk = Desk::new("again");
    let csv = desk.file("systems.csv", SYSTEMS);
    let once = table(&desk, &[&csv]).out;
    let made = desk.file("made.csv", &once);
    let run = table(&desk, &[&made]);
    assert_eq!(run.code, 4);
    let note = "note: 13 columns that Solon wrote (`solon.…`) are passed by\n";
    assert_eq!(run.err.matches(note).count(), 1, "{}", run.err);
    let (once, twice) = (cells(&once), cells(&run.out));
    assert_eq!(once[0], twice[0]);
    for row in [1, 2, 3, 7] {
        let but_place = |t: &[Vec<String>]| {
            let mut row = t[row].clone();
            // An empty line was passed by, so that rows below it have other numbers.
            row[6] = row[6].split(" (row").next().unwrap().to_owned();
            row
        };
        assert_eq!(but_place(&once), but_place(&twice));
    }
    // What has no column makes its row unreadable as before.
    assert!(cell(&twice, 5, "solon.finding").starts_with("rejected: S0601"));
    assert_eq!(twice[5][18..], ["more", "still"]);
    // Nobody answers a question by them, and `register` knows them too.
    let (_, check) = desk.check(&[&made]);
    let ours = check["columns"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|c| c["is"] == "ours");
    assert_eq!(ours.count(), 13);
    let run = desk.run(&["register", "init", &made]);
    assert!(!run.out.contains("solon.now"), "{}", run.out);
}

#[test]
fn a_workbook_keeps_days_and_numbers() {
    let desk = Desk::new("beside-book");
    let file = format!("{}/in.xlsx", desk.scratch.path());
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (i, name) in (0u16..).zip(["id", "purposes", "live_on", "share", "meta.note"]) {
        sheet.write_string(0, i, name).unwrap();
    }
    let day = rust_xlsxwriter::Format::new().set_num_format("dd.mm.yyyy");
    let on = rust_xlsxwriter::ExcelDateTime::from_ymd(2024, 5, 6).unwrap();
    sheet.write_string(1, 0, "a").unwrap();
    sheet.write_string(1, 1, "hiring").unwrap();
    sheet.write_datetime_with_format(1, 2, &on, &day).unwrap();
    sheet.write_number(1, 3, 12.5).unwrap();
    sheet.write_string(1, 4, "=1+1").unwrap();
    book.save(&file).unwrap();
    let out = format!("{}/out.xlsx", desk.scratch.path());
    let call = ["classify", &file, "--detail", "verdict", "--format", "xlsx"];
    let none = desk.run(&call);
    assert_eq!((none.code, none.out.as_str()), (2, ""));
    let run = desk.run(&[&call[..], &["--output", &out]].concat());
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    let mut made: calamine::Xlsx<_> = calamine::open_workbook(&out).unwrap();
    use calamine::Reader as _;
    let range = made.worksheet_range("Verdicts").unwrap();
    let get = |c: u32| range.get_value((1, c)).unwrap().clone();
    assert_eq!(
        range.get_value((0, 5)).unwrap().to_string(),
        "solon.on (Verdict on)"
    );
    assert!(
        matches!(get(2), calamine::Data::DateTime(_)),
        "{:?}",
        get(2)
    );
    assert_eq!(get(3), calamine::Data::Float(12.5));
    assert_eq!(get(4), calamine::Data::String("=1+1".to_owned()));
    assert!(
        matches!(get(5), calamine::Data::DateTime(_)),
        "{:?}",
        get(5)
    );
    assert_eq!(get(8), calamine::Data::String("high".to_owned()));
    // It is a register again, and comes to the same.
    let again = table(&desk, &[&out]);
    assert_eq!(again.code, 0, "{}", again.err);
    assert_eq!(again.out, table(&desk, &[&file]).out);
}

#[test]
fn descriptions_have_their_id_and_name() {
    let desk = Desk::new("beside-lines");
    let lines = "{\"solon\": 1, \"system\": \"a\", \"name\": \"One\", \"facts\": {\"purposes\": [\"hiring\"]}}\n\
                 {\"solon\": 1, \"system\": \"b\", \"facts\": {\"purposes\": [\"flying\"]}}\n";
    let lines = desk.file("all.ndjson", lines);
    let run = table(&desk, &[&lines]);
    assert_eq!(run.code, 4);
    let made = cells(&run.out);
    assert_eq!(made[0][..2], ["id", "name"]);
    assert_eq!(made[1][..2], ["a", "One"]);
    assert_eq!(cell(&made, 1, "solon.classified"), "high");
    assert_eq!(made[2][0], "b");
    assert!(cell(&made, 2, "solon.finding").contains("`flying`"));
    // Beside a table they have no columns.
    let csv = desk.file("one.csv", "id,purposes\nc,hiring\n");
    let run = table(&desk, &[&lines, &csv]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(
        run.err.contains("descriptions, which have none"),
        "{}",
        run.err
    );
    let other = desk.file("two.csv", "id,name,purposes\nd,D,hiring\n");
    let run = table(&desk, &[&csv, &other]);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    assert!(run.err.contains("has other columns than"), "{}", run.err);
    assert!(run.err.contains(" alone has "), "{}", run.err);
    assert!(run.err.contains("once for each table"), "{}", run.err);
    let same = desk.file("three.csv", "id;purposes\nd;chat\n");
    let made = cells(&table(&desk, &[&csv, &same]).out);
    assert_eq!([&made[1][0], &made[2][0]], ["c", "d"]);
}

#[test]
fn columns_of_several_regimes_are_told_apart() {
    let desk = Desk::new("beside-several");
    let csv = desk.file("one.csv", "id,purposes,meta.x\na,hiring,1\n");
    let run = table(&desk, &[&csv, "--pack", "eu-ai-act"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let made = cells(&run.out);
    assert_eq!(made[0].len(), 3 + 4 + 2 * 11);
    assert_eq!(cell(&made, 1, "solon.classified@acme.kinds"), "high");
    assert_eq!(cell(&made, 1, "solon.by@acme.kinds"), "p.1");
    // Nothing is known of what the other one asks, so that it does not count.
    assert_eq!(cell(&made, 1, "solon.overall_sure"), "sure");
    assert_eq!(cell(&made, 1, "solon.scope@eu.ai_act"), "open");
}
