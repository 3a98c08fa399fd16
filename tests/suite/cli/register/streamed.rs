//! Tables and lists of any length are read some systems at a time, and come to what they would come to
//! read as a whole: in their order, each in its place, whatever stands where two parts meet.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Desk, Run};

/// For each record the id with the level, or the number of the rejected record with its line.
fn told(run: &Run) -> Vec<String> {
    let tell = |line: &str| {
        let v: Value = serde_json::from_str(line).unwrap();
        match v.get("rejected") {
            Some(r) => format!(
                "{}: {} line {}",
                r["record"],
                r["code"].as_str().unwrap(),
                r["line"]
            ),
            None => {
                let [low, high] = ["lower", "upper"].map(|k| v["overall"][k].as_str().unwrap());
                format!("{} {low}..{high}", v["system"]["id"].as_str().unwrap())
            }
        }
    };
    run.out.lines().map(tell).collect()
}

fn verdicts(desk: &Desk, files: &[&str], more: &[&str]) -> Run {
    let call = ["classify", "--detail", "verdict", "--format", "ndjson"];
    desk.run(&[&call[..], files, more].concat())
}

/// More than is read at once, several times over: cells with line breaks, empty lines, rows that cannot be
/// read, a quote that is not closed.
#[test]
fn a_long_table_comes_out_in_its_order() {
    let desk = Desk::new("long");
    let pad = "x".repeat(300);
    for end in ["\n", "\r\n"] {
        let mut table = format!("id,name,purposes,meta.note{end}");
        let (mut line, mut expected) = (1, Vec::new());
        for n in 1..=9_000_usize {
            let (name, purposes, what) = match n {
                _ if n % 1009 == 0 => ("a", "flying", Err("S0605")),
                _ if n % 1511 == 0 => ("\"open", "chat", Err("S0601")),
                _ if n % 7 == 0 => ("\"two\nlines, \"\"quoted\"\"\"", "hiring", Ok("high..high")),
                _ => ("b", "hiring", Ok("high..high")),
            };
            let _ = write!(table, "s{n},{name},{purposes},{pad}{end}");
            line += 1;
            expected.push(match what {
                Ok(level) => format!("s{n} {level}"),
                Err(code) => format!("{n}: {code} line {line}"),
            });
            line += usize::from(name.contains('\n'));
            if n % 500 == 0 {
                table.push_str(end);
                line += 1;
            }
        }
        assert!(table.len() > 2 << 20);
        let csv = desk.file("long.csv", &table);
        let run = verdicts(&desk, &[&csv], &[]);
        assert_eq!(run.code, 4);
        assert_eq!(told(&run), expected);
        // The same as one document.
        let call = ["classify", &csv, "--detail", "verdict", "--format", "json"];
        let document: Vec<Value> = serde_json::from_str(&desk.run(&call).out).unwrap();
        let lines: Vec<Value> = run
            .out
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect();
        assert_eq!(document, lines);
    }
}

/// Wherever the text is cut into parts: a short table behind a cell of every length around that of a part.
#[test]
fn rows_are_whole_wherever_the_text_is_cut() {
    let desk = Desk::new("cut");
    for over in 0..40 {
        let long = "é".repeat((1 << 19) - 40 + over);
        let table = format!(
            "id,purposes,meta.note\r\na,hiring,\"{long}\"\r\n\r\nb,chat,\"x\r\n\"\"y\"\"\"\r\nc,hiring,z\r\n"
        );
        let csv = desk.file("cut.csv", &table);
        let run = verdicts(&desk, &[&csv], &[]);
        assert_eq!(
            told(&run),
            ["a high..high", "b low..high", "c high..high"],
            "{over}"
        );
        assert_eq!(run.code, 0, "{}", run.err);
    }
}

#[test]
fn several_tables_are_read_one_after_another() {
    let desk = Desk::new("several");
    let one = desk.file("one.csv", "id,purposes\na,hiring\n");
    let two = desk.file("two.tsv", "purposes\tid\nhiring\tb\n");
    let lines = "{\"solon\": 1, \"system\": \"c\", \"facts\": {\"purposes\": [\"hiring\"]}}\n";
    let three = desk.file("three.ndjson", lines);
    let run = verdicts(&desk, &[&two, &three, &one], &[]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(told(&run), ["b high..high", "c high..high", "a high..high"]);
    // A table without rows, one without anything, and one that cannot be understood stand in their places.
    let header = desk.file("header.csv", "id,purposes\n");
    let nothing = desk.file("nothing.csv", "");
    let strange = desk.file("strange.csv", "id,colour\nx,red\n");
    let run = verdicts(&desk, &[&header, &nothing, &one, &strange], &[]);
    assert_eq!(run.code, 4);
    let expected = ["1: S0601 line 1", "a high..high", "1: S0602 line 1"];
    assert_eq!(told(&run), expected, "{}", run.out);
    // The first byte that means nothing refuses a table before any of its rows is told.
    let text = [
        b"id,purposes\na,hiring\nb,".to_vec(),
        vec![0xE9],
        b"\n".to_vec(),
    ]
    .concat();
    let bytes = desk.bytes("bytes.csv", &text);
    let run = verdicts(&desk, &[&bytes], &[]);
    assert_eq!((run.code, told(&run).len()), (4, 1), "{}", run.out);
    assert!(run.err.contains("E9, on line 3"), "{}", run.err);
    let run = verdicts(&desk, &[&one], &["--encoding", "windows-1252"]);
    assert_eq!(told(&run), ["a high..high"]);
}

fn system(id: &str, purposes: &str) -> String {
    format!("{{\"solon\": 1, \"system\": \"{id}\", \"facts\": {{\"purposes\": [\"{purposes}\"]}}}}")
}

#[test]
fn a_list_in_json_is_read_item_by_item() {
    let desk = Desk::new("list");
    let all: Vec<String> = (0..5_000)
        .map(|n| match n {
            2_500 => system(&format!("s{n} \\\"]}},{{\\\\"), "flying"),
            _ => system(&format!("s{n} \\\"]}},{{\\\\"), "hiring"),
        })
        .collect();
    let expected: Vec<String> = (0..5_000)
        .map(|n| match n {
            2_500 => "2501: S0605 line".to_owned(),
            _ => format!("s{n} \"]}},{{\\ high..high"),
        })
        .collect();
    for (between, line) in [(",", 1), (",\n", 2_501), (" ,\r\n\t ", 2_501)] {
        let list = desk.file("list.json", &format!("\u{feff} [{}] \n", all.join(between)));
        let run = verdicts(&desk, &[&list], &[]);
        assert_eq!(run.code, 4);
        let told = told(&run);
        assert_eq!(told[2_500], format!("2501: S0605 line {line}"));
        for (told, expected) in told.iter().zip(&expected) {
            assert!(told.starts_with(expected), "{told}: {expected}");
        }
        assert_eq!(told.len(), expected.len());
    }
    // What stands there says where: as in a list that is read as a whole.
    let list = desk.file("list.json", &format!("[{},\n  {}]", all[0], all[2_500]));
    let whole = desk.run(&["classify", &list, "--format", "ndjson"]);
    let parts = verdicts(&desk, &[&list], &[]);
    let last =
        |run: &Run| -> Value { serde_json::from_str(run.out.lines().last().unwrap()).unwrap() };
    assert_eq!(last(&whole), last(&parts));
}

#[test]
fn a_list_that_breaks_off_says_where() {
    let desk = Desk::new("broken-list");
    let [a, b] = [system("a", "hiring"), system("b", "hiring")];
    for (text, place, first) in [
        (format!("[{a},\n{b} {a}]"), "line 2, column 64", 2),
        (format!("[{a},\n{b}"), "line 2, column 63", 2),
        (format!("[{a},\n]"), "line 2, column 1", 1),
        (format!("[{a}]\n x"), "line 2, column 2", 1),
        (format!("[{a}, {{\"solon\": 1, "), "line 1, column", 1),
    ] {
        let list = desk.file("list.json", &text);
        let run = verdicts(&desk, &[&list], &[]);
        assert_eq!(run.code, 4, "{text}");
        let told = told(&run);
        assert_eq!(told.len(), first + 1, "{text}: {}", run.out);
        assert_eq!(told[0], "a high..high");
        assert!(
            told[first].starts_with(&format!("{}: ", first + 1)),
            "{told:?}"
        );
        assert!(run.out.contains(place), "{text}: {}", run.out);
    }
    // With a mapping the objects are rows, and a list that breaks off is refused as a whole.
    let map = desk.file(
        "map.yaml",
        "solon-map: 1\nid: key\nfacts: { purposes: { column: use } }\n",
    );
    let rows = "[{\"key\": \"a\", \"use\": \"hiring\"},\n {\"use\": \"chat; ?\", \"key\": \"b\"}]";
    let list = desk.file("rows.json", rows);
    let run = verdicts(&desk, &[&list], &["--map", &map]);
    assert_eq!(told(&run), ["a high..high", "b low..high"], "{}", run.err);
    let list = desk.file("rows.json", &rows.replace(']', ""));
    let run = verdicts(&desk, &[&list], &["--map", &map]);
    assert_eq!((run.code, told(&run).len()), (4, 1), "{}", run.out);
}

#[test]
fn one_system_alone_is_asked_for_by_its_id() {
    let desk = Desk::new("only");
    let csv = desk.file(
        "systems.csv",
        "id,purposes\na,hiring\nb,flying\nc,chat\na2,hiring\n",
    );
    let run = verdicts(&desk, &[&csv], &["--only", "a", "--only", "c"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""));
    assert_eq!(told(&run), ["a high..high", "c low..high"]);
    // One that cannot be read is told, and not that there is none.
    let run = verdicts(&desk, &[&csv], &["--only", "b"]);
    assert_eq!(
        (run.code, told(&run)),
        (4, vec!["2: S0605 line 3".to_owned()])
    );
    for command in ["classify", "explain", "timeline"] {
        let run = desk.run(&[command, &csv, "--only", "a"]);
        assert_eq!(run.code, 0, "{command}: {}", run.err);
        assert!(!run.out.contains("a2"), "{command}");
    }
    for more in [
        &[][..],
        &["--detail", "verdict", "--format", "ndjson"],
        &["--format", "json"],
    ] {
        let run = desk.run(&[&["classify", &csv, "--only", "z"], more].concat());
        assert_eq!(run.code, 2, "{more:?}");
        assert!(run.err.contains("nothing has the id `z`"), "{}", run.err);
    }
}
