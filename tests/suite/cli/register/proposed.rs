//! What `register init` proposes, and that it is a mapping.

use super::Desk;

const TABLE: &str = "\
Nr;System name;Purpose;Stand;Owner;Seit;Beschreibung
1;Ranking;Einstellung und Beförderung;Pilotbetrieb;HR;2024-01-01;one
2;Chat;chat | credit scoring;In use;IT;2024-02-01;two
3;Search;weather;pilot;IT;2024-03-01;
4;Other;chat;pilot;IT;;four
";

#[test]
fn columns_are_proposed_by_name_and_by_values() {
    let desk = Desk::new("init");
    let csv = desk.file("systems.csv", TABLE);
    let output = format!("{}/systems.map.yaml", desk.scratch.path());
    let run = desk.run(&["register", "init", &csv, "--output", &output]);
    assert_eq!(run.code, 0, "{}", run.err);
    let map = std::fs::read_to_string(&output).unwrap();
    for line in [
        "id: Nr  # called so, and every system has one of its own",
        "name: System name  # called so",
        "  owner: Owner",
        "  purposes:  # 3 of 4 values are values of the question",
        "    list-separator: \"|\"",
        "      Einstellung und Beförderung: [hiring]  # 1 row",
        "      chat: [chat]  # 2 rows",
        "      credit scoring: [credit]  # 1 row",
        "      weather: unknown  # 1 row, not mapped",
        "  stage:  # 3 of 3 values are values of the question",
        "      In use: live  # 1 row",
        "      pilot: pilot  # 2 rows",
        "not-mapped:",
        "  - Beschreibung  # 3 different values in 3 rows: four (1), one (1), two (1)",
    ] {
        assert!(map.lines().any(|l| l == line), "{line}\n{map}");
    }
    assert!(
        map.contains("days; questions that ask for one: live_on"),
        "{map}"
    );
    // It reads the table as it stands; what it leaves open is told.
    assert_eq!(
        desk.levels(&[&csv, "--map", &output]),
        ["1 high", "2 low..high", "3 low..high", "4 low..high"]
    );
    let (code, check) = desk.check(&[&csv, "--map", &output]);
    assert_eq!(code, 0);
    assert_eq!(check["not_mapped"][0]["value"], "weather");
    // Somebody's work is not overwritten.
    let run = desk.run(&["register", "init", &csv, "--output", &output]);
    assert_eq!(run.code, 2, "{}", run.err);
}

#[test]
fn a_column_that_is_called_like_a_question_needs_no_table() {
    let desk = Desk::new("named");
    let csv = desk.file(
        "systems.csv",
        "Purposes,Decides alone,Stage,users\nhiring; chat,Y,live,10\nchat,no,live,20\n",
    );
    let run = desk.run(&["register", "init", &csv]);
    assert_eq!(run.code, 0, "{}", run.err);
    let after = |key: &str| {
        let mut lines = run.out.lines().skip_while(|l| !l.starts_with(key));
        lines.next();
        lines
            .take_while(|l| l.starts_with("    "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        after("  purposes:  # called like the question"),
        ["    column: Purposes"]
    );
    assert_eq!(after("  stage:"), ["    column: Stage"]);
    assert_eq!(after("  users:"), ["    column: users"]);
    // `Y` is no word that is taken: it is left to whoever knows.
    assert_eq!(
        after("  decides_alone:"),
        [
            "    column: Decides alone",
            "    values:",
            "      Y: unknown  # 1 row, not mapped",
            "      no: false  # 1 row"
        ]
    );
    assert!(run.out.contains("id: { otherwise: row }"), "{}", run.out);
    let map = desk.file("map.yaml", &run.out);
    assert_eq!(
        desk.levels(&[&csv, "--map", &map]),
        ["row-2 high", "row-3 low..high"]
    );
}

/// A single value of a list says nothing of the others.
#[test]
fn what_is_proposed_by_values_stays_open() {
    let desk = Desk::new("open");
    let csv = desk.file("systems.csv", "id,Use\na,hiring\nb,chat\nc,chat\n");
    let run = desk.run(&["register", "init", &csv]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("      chat: [chat, \"?\"]  # 2 rows\n"),
        "{}",
        run.out
    );
    let map = desk.file("map.yaml", &run.out);
    assert_eq!(
        desk.levels(&[&csv, "--map", &map]),
        ["a high", "b low..high", "c low..high"]
    );
}

/// What cannot be named is not proposed; whatever stands in cells, the file is one that can be read.
#[test]
fn a_proposal_can_be_read_whatever_stands_in_the_table() {
    let desk = Desk::new("odd");
    let csv = desk.file(
        "systems.csv",
        "id,purposes,purposes,,\"a: b\n#c\",stage\n\
         a,hiring,chat,x,\"\u{feff}\u{1b}[31m \"\"q\"\"\",- pilot\n\
         b,chat,chat,x,\"two\nlines\",\u{feff}live: # 1\n",
    );
    let run = desk.run(&["register", "init", &csv]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("# Several columns are called `purposes`"),
        "{}",
        run.out
    );
    assert!(!run.out.contains('\u{1b}'), "{}", run.out);
    let map = desk.file("map.yaml", &run.out);
    assert_eq!(
        desk.levels(&[&csv, "--map", &map]),
        ["a low..high", "b low..high"],
        "{}",
        run.out
    );
}

#[test]
fn remarks_are_in_the_language_asked_for() {
    let desk = Desk::new("lang");
    let csv = desk.file("systems.csv", TABLE);
    for lang in ["de", "fr", "nl", "zh"] {
        let run = desk.run(&["register", "init", &csv, "--lang", lang]);
        assert_eq!(run.code, 0, "{}", run.err);
        assert!(!run.out.contains("called so"), "{}", run.out);
        let map = desk.file("map.yaml", &run.out);
        assert_eq!(desk.check(&[&csv, "--map", &map]).0, 0, "{}", run.out);
        let text = desk.run(&["register", "check", &csv, "--map", &map, "--lang", lang]);
        assert_eq!(text.code, 0, "{}", text.err);
        assert!(!text.out.contains("Cells are"), "{}", text.out);
    }
}
