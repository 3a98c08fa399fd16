//! Tables of systems: what is read of them and how, what is rejected and where, and that rows come to the
//! same as descriptions.

mod beside;
#[cfg(feature = "parquet")]
mod columnar;
mod federal;
mod glance;
mod mapping;
mod proposed;
mod shared;
mod streamed;
mod workbook;

use serde_json::Value;

use super::{Run, Scratch, solon, solon_with};

/// A pack with a question of each kind.
const PACK: &str = r#"pack acme.kinds version "1"
  title en "A question of each kind"

source POLICY "Policy" authority policy

scale tier low < high
  canonical
  title en "Tier"
  level low en "low"
  level high en "high"

values purpose
  hiring en "hiring and promotion" de "Einstellung und Beförderung"
  credit en "credit scoring" de "Kreditprüfung"
  chat en "chat with customers" de "Gespräche mit Kunden"

values stage
  pilot en "pilot" de "Pilotbetrieb"
  live en "in use" de "im Einsatz"

fact purposes : set of purpose
  ask en "What is it for?"

fact stage : one of stage
  ask en "How far is it?"

fact decides_alone : bool
  ask en "Does it decide alone?"

fact share : number "%" between 0 and 100
  ask en "Which share of cases does it decide?"

fact users : number between 0 and 1000000
  ask en "How many people use it?"

fact live_on : date
  ask en "Since which day is it in use?"

rule p.1 "Strict"
  cites POLICY "section 1"
  when any of
    a cites POLICY "section 1(a)" : purposes has hiring
    b cites POLICY "section 1(b)" : stage is live and decides_alone
    c cites POLICY "section 1(c)" : share at least 50 or users at least 1000
    d cites POLICY "section 1(d)" : live_on before 2020-01-01
    e cites POLICY "section 1(e)" : purposes has credit and share at least 20
  then tier high
"#;

/// A folder with the pack.
struct Desk {
    scratch: Scratch,
    pack: String,
}

impl Desk {
    fn new(name: &str) -> Desk {
        let scratch = Scratch::new(&format!("register-{name}"));
        scratch.file("kinds/pack.solon", PACK);
        let pack = format!("{}/kinds", scratch.path());
        Desk { scratch, pack }
    }

    /// A file of the folder.
    fn file(&self, name: &str, text: &str) -> String {
        self.scratch.file(name, text)
    }

    fn bytes(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.scratch.file(name, "");
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn run(&self, args: &[&str]) -> Run {
        solon(&[args, &["--pack", &self.pack]].concat())
    }

    /// What `classify` makes of each row: the id with the level, or with what is wrong.
    fn levels(&self, args: &[&str]) -> Vec<String> {
        let run = self.run(&[&["classify"], args, &["--format", "ndjson"]].concat());
        let line = |line: &str| {
            let value: Value = serde_json::from_str(line).unwrap();
            if let Some(r) = value.get("rejected") {
                let [line, column] = ["line", "column"].map(|k| r[k].as_u64().unwrap());
                return format!("{} {line}:{column}", r["code"].as_str().unwrap());
            }
            let [id, low, high] = [
                &value["system"]["id"],
                &value["overall"]["lower"],
                &value["overall"]["upper"],
            ]
            .map(|v| v.as_str().unwrap());
            match low == high {
                true => format!("{id} {low}"),
                false => format!("{id} {low}..{high}"),
            }
        };
        run.out.lines().map(line).collect()
    }

    /// What `register check` says as JSON.
    fn check(&self, args: &[&str]) -> (i32, Value) {
        let run = self.run(&[&["register", "check"], args, &["--format", "json"]].concat());
        (run.code, serde_json::from_str(&run.out).unwrap())
    }
}

#[test]
fn rows_come_to_the_same_as_descriptions() {
    let desk = Desk::new("same");
    let table = "\
id,name,purposes,stage,decides_alone,share,users,live_on
a,Ranking,hiring,pilot,no,0,10,2024-05-01
b,Scoring,credit; chat,live,yes,0,10,2024-05
c,Chat,chat,pilot,no,60,10,2024
d,Search,none,pilot,no,0 %,\"{ at_least: 2000 }\",never
e,Old,none,pilot,nein,0,10,2019-12-31
f,Open,\"chat; ?\",pilot,no,0,10,2024-01-01
g,Closed,[chat],pilot,no,0,10,2024-01-01
h,Unasked,,pilot,no,0,10,2024-01-01
i,Unknown,unknown,pilot,no,0,10,2024-01-01
";
    let csv = desk.file("systems.csv", table);
    let expected = [
        "a high",
        "b high",
        "c high",
        "d high",
        "e high",
        "f low..high",
        "g low",
        "h low..high",
        "i low..high",
    ];
    assert_eq!(desk.levels(&[&csv]), expected);
    // The same in YAML, answer for answer.
    let yaml = "\
solon: 1\nsystem: a\nfacts: { purposes: [hiring], stage: pilot, decides_alone: no, share: 0, users: 10, live_on: 2024-05-01 }
---
solon: 1\nsystem: f\nfacts: { purposes: [chat, \"?\"], stage: pilot, decides_alone: no, share: 0, users: 10, live_on: 2024-01-01 }
";
    let yaml = desk.file("systems.yaml", yaml);
    assert_eq!(desk.levels(&[&yaml]), ["a high", "f low..high"]);
    // The other commands read it as well.
    for command in ["timeline", "calendar"] {
        let run = desk.run(&[command, &csv]);
        assert_eq!(run.code, 0, "{command}: {}", run.err);
    }
    let one = desk.file("one.csv", "id,purposes\na,hiring\n");
    let run = desk.run(&["explain", &one]);
    assert!(run.out.contains("hiring and promotion"), "{}", run.out);
}

#[test]
fn evidence_and_who_answered_stand_in_columns() {
    let desk = Desk::new("story");
    let csv = desk.file(
        "systems.csv",
        "system,purposes,purposes:evidence,purposes:by,meta.owner,x-cost\n\
         a,hiring,minutes 4,A. Lee,People team,12\n",
    );
    let run = desk.run(&["classify", &csv, "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["system"]["meta"]["owner"], "People team");
    assert!(run.out.contains("minutes 4") && run.out.contains("A. Lee"));
    // What a report keeps of a row is enough to make it again.
    let kept = desk.file("report.json", &run.out);
    let verified = desk.run(&["verify", &kept]);
    assert_eq!(verified.code, 0, "{}{}", verified.out, verified.err);
}

#[test]
fn separators_marks_and_line_breaks() {
    let desk = Desk::new("separators");
    let rows = |separator: &str| {
        let header = ["id", "name", "purposes", "share"].join(separator);
        let row = ["a", "\"two\nlines\"", "chat", "\"12,5\""].join(separator);
        let second = ["b", "Other", "hiring", "3"].join(separator);
        format!(
            "{header}\r\n{row}\r\n\r\n{second}\r\n{}\r\n",
            separator.repeat(3)
        )
    };
    for (separator, said) in [(",", ","), (";", ";"), ("\t", "\t")] {
        let csv = desk.file("systems.csv", &format!("\u{feff}{}", rows(separator)));
        let (code, check) = desk.check(&[&csv]);
        assert_eq!(code, 0, "{check}");
        assert_eq!(check["separator"], said);
        assert_eq!(check["encoding"], "UTF-8");
        assert_eq!([&check["rows"], &check["empty_lines"]], [2, 2]);
        assert_eq!(desk.levels(&[&csv]), ["a low..high", "b high"]);
    }
    // What stands most often in the header counts, and nothing within quotes.
    for (table, said) in [
        ("id,purposes,meta.a;b;c\na,hiring,1\n", ","),
        ("id;purposes;\"meta.a,b,\nc\"\na;hiring;1\n", ";"),
        ("id\na\n", ","),
    ] {
        let csv = desk.file("systems.csv", table);
        let (code, check) = desk.check(&[&csv]);
        assert_eq!(
            (code, check["separator"].as_str()),
            (0, Some(said)),
            "{check}"
        );
    }
    // Excel says the separator in a line of its own.
    let csv = desk.file("systems.csv", &format!("sep=;\r\n{}", rows(";")));
    assert_eq!(desk.levels(&[&csv]), ["a low..high", "b high"]);
    let text = desk.run(&["register", "check", &csv]).out;
    assert!(
        text.contains("Cells are separated by `;`; the text is UTF-8."),
        "{text}"
    );
    assert!(text.contains("2 empty lines are passed over."), "{text}");
}

#[test]
fn a_bad_row_is_rejected_in_its_place_and_the_others_go_on() {
    let desk = Desk::new("bad");
    let table = "\
id,name,purposes,stage
a,Ranking,hiring,pilot
b,Short,hiring
c,Long,hiring,pilot,more
,None,hiring,pilot
e,\"Ümlaut, Inc.\",hirring,pilot
f,Other,hiring,finished
g,Empty beyond,hiring,pilot,,
";
    let csv = desk.file("systems.csv", table);
    assert_eq!(
        desk.levels(&[&csv]),
        [
            "a high",
            "S0601 3:9",
            "S0601 4:21",
            "S0608 5:1",
            "S0605 6:18",
            "S0605 7:16",
            "g high"
        ]
    );
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 4);
    assert!(
        run.err.contains("row 6, column `purposes`") && run.err.contains("did you mean `hiring`?"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains("this row has 3 cells, and the header 4"),
        "{}",
        run.err
    );
    let (code, check) = desk.check(&[&csv]);
    assert_eq!(code, 4);
    assert_eq!(
        [&check["rows"], &check["readable"], &check["rejected"]],
        [7, 2, 5]
    );
    let problem = |column: &str| {
        let all = check["problems"].as_array().unwrap().iter();
        all.filter(|p| p["column"] == column)
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(problem("stage")[0]["value"], "finished");
    assert_eq!(problem("stage")[0]["rows"][0], 7);
    assert_eq!(problem("purposes")[0]["code"], "S0605");
    // A row of another length is no fault of a column.
    assert_eq!(problem("").len(), 2);
}

#[test]
fn a_quote_that_is_not_closed_costs_one_row() {
    let desk = Desk::new("quote");
    let csv = desk.file(
        "systems.csv",
        "id,name,purposes\na,One,hiring\nb,\"Two,hiring\nc,Three,chat\nd,5\" pipe,hiring\ne,\"a \"b\" c\",chat\nf,\"last,chat\n",
    );
    // Neither is a quote that a later cell seems to close, nor does one on a single line do harm.
    assert_eq!(
        desk.levels(&[&csv]),
        [
            "a high",
            "S0601 3:3",
            "c low..high",
            "d high",
            "e low..high",
            "S0601 7:3"
        ]
    );
}

#[test]
fn columns_that_are_no_question_are_told_once_and_stop_the_table() {
    let desk = Desk::new("columns");
    let csv = desk.file(
        "systems.csv",
        "id,purposes,Owner,Use case,owner\na,hiring,x,y,z\nb,chat,x,y,z\n",
    );
    let other = desk.file("other.csv", "id,purposes\nc,hiring\n");
    // The other table goes on.
    assert_eq!(desk.levels(&[&csv, &other]), ["S0602 1:13", "c high"]);
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 4);
    assert_eq!(run.err.matches("error[S0602]").count(), 1, "{}", run.err);
    assert!(
        run.err.contains("3 columns that are no questions, and that nothing speaks of: `Owner`, `Use case`, `owner`"),
        "{}",
        run.err
    );
    assert!(run.err.contains("solon register init "), "{}", run.err);
    let (code, check) = desk.check(&[&csv]);
    assert_eq!(code, 4);
    assert_eq!(check["findings"][0]["code"], "S0602");
}

#[test]
fn headers_have_an_id_and_no_name_twice() {
    let desk = Desk::new("headers");
    for (table, code) in [
        ("name,purposes\na,hiring\n", "S0608 1:1"),
        ("id,purposes,purposes\na,hiring,chat\n", "S0604 1:13"),
        ("", "S0601 0:0"),
    ] {
        let csv = desk.file("systems.csv", table);
        let found = desk.levels(&[&csv]);
        assert_eq!(found.len(), 1, "{found:?}");
        let code = code.split(' ').next().unwrap();
        assert!(found[0].starts_with(code), "{found:?}");
    }
    // Several rows with one id are told as several descriptions are.
    let csv = desk.file("systems.csv", "ID,purposes\na,hiring\na,chat\n");
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 0);
    assert!(run.err.contains("S0704"), "{}", run.err);
    let (_, check) = desk.check(&[&csv]);
    assert_eq!(check["same_ids"][0]["rows"], serde_json::json!([2, 3]));
}

#[test]
fn texts_in_other_encodings_are_read_as_is_said() {
    let desk = Desk::new("encodings");
    let latin = b"id;name;purposes\na;Pr\xfcfung;hiring\n";
    let csv = desk.bytes("systems.csv", latin);
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 4);
    for part in [
        "not text in UTF-8",
        "FC, on line 2",
        "--encoding windows-1252",
    ] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    assert_eq!(
        desk.levels(&[&csv, "--encoding", "windows-1252"]),
        ["a high"]
    );
    let run = desk.run(&["classify", &csv, "--encoding", "latin1", "--format", "json"]);
    assert!(run.out.contains("Prüfung"), "{}", run.out);
    let run = desk.run(&["classify", &csv, "--encoding", "klingon"]);
    assert!(
        run.err.contains("there is no encoding `klingon`"),
        "{}",
        run.err
    );
    // A byte-order mark says it itself.
    let wide: Vec<u8> = "\u{feff}id\tpurposes\na\thiring\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let csv = desk.bytes("systems.csv", &wide);
    assert_eq!(desk.levels(&[&csv]), ["a high"]);
    // A text that is broken in an encoding of several bytes, too.
    let csv = desk.bytes("systems.csv", b"id,purposes\na,hiring\nb,\x81\xff\n");
    let run = desk.run(&["classify", &csv, "--encoding", "shift_jis"]);
    assert!(run.err.contains("on line 3"), "{}", run.err);
}

#[test]
fn numbers_and_days_that_may_be_two_are_refused() {
    let desk = Desk::new("two");
    let points = desk.file(
        "points.csv",
        "id;purposes;users;live_on\n\
         a;none;\"12,5\";31.12.2019\n\
         b;none;1.234,0;31.12.2025\n\
         c;none;1.234;31.12.2025\n\
         d;none;1,234;31.12.2025\n\
         e;none;7;03/04/2019\n\
         f;none;7;31/12/2019\n\
         g;none;7;43830\n",
    );
    assert_eq!(
        desk.levels(&[&points]),
        [
            "a high",
            "b high",
            "S0609 4:8",
            "S0603 5:8",
            "S0603 6:10",
            "f high",
            "S0603 8:10"
        ]
    );
    let run = desk.run(&["classify", &points]);
    for part in [
        "`1.234` may be two numbers",
        "`2019-04-03`",
        "`2019-03-04`",
        "`2019-12-31`",
    ] {
        assert!(run.err.contains(part), "{part}: {}", run.err);
    }
    // Where commas separate cells, a point is that of decimals, as in descriptions.
    let commas = desk.file("commas.csv", "id,purposes,users\na,none,1.234\n");
    assert_eq!(desk.levels(&[&commas]), ["a low..high"]);
}

#[test]
fn tables_of_other_kinds_are_told_what_to_become() {
    let desk = Desk::new("kinds");
    for name in ["systems.xls", "systems.ods"] {
        let file = desk.file(name, "x");
        let run = desk.run(&["classify", &file]);
        assert_eq!(run.code, 4);
        assert!(run.err.contains("save it as XLSX or CSV"), "{}", run.err);
    }
    let run = desk.run(&["register", "check", &desk.file("a.txt", "x")]);
    assert_eq!(run.code, 2, "{}", run.err);
    let run = desk.run(&["register", "check", "no-such.csv"]);
    assert_eq!(run.code, 1, "{}", run.err);
}

#[test]
fn snapshots_of_a_table_are_taken_again() {
    let desk = Desk::new("snapshots");
    let csv = desk.file("systems.csv", "Nr,Use\n1,recruiting\n2,support\n");
    let map = desk.file(
        "systems.map.yaml",
        "solon-map: 1\nid: Nr\nfacts:\n  purposes:\n    column: Use\n    values: { recruiting: [hiring], support: [chat] }\n",
    );
    let dir = format!("{}/snapshots", desk.scratch.path());
    let run = desk.run(&["snapshot", "record", &csv, "--map", &map, "--dir", &dir]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    let run = solon(&["snapshot", "check", "--dir", &dir]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    desk.file("systems.csv", "Nr,Use\n1,support\n2,support\n");
    let run = solon(&["snapshot", "check", "--dir", &dir]);
    assert_eq!(run.code, 6, "{}{}", run.out, run.err);
    // Two states of a register are compared as two folders are.
    let old = desk.file("old.csv", "id,purposes\n1,hiring\n2,chat\n");
    let new = desk.file("new.csv", "id,purposes\n1,chat\n2,chat\n");
    let run = desk.run(&["diff", "--systems", &old, &new]);
    assert!(
        run.out.contains('1') && run.code == 0,
        "{}{}",
        run.out,
        run.err
    );
}

#[test]
fn an_interview_begins_from_a_table() {
    let desk = Desk::new("ask");
    let csv = desk.file("systems.csv", "id,purposes\n1,hiring\n2,chat; ?\n");
    let out = format!("{}/systems", desk.scratch.path());
    let run = desk.run(&[
        "ask",
        "--register",
        &csv,
        "--output",
        &out,
        "--answer",
        "{\"stage\": \"live\"}",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let written = std::fs::read_to_string(format!("{out}/2.yaml")).unwrap();
    assert!(
        written.contains("stage: live") && written.contains("chat"),
        "{written}"
    );
    let run = solon_with(&["ask", &csv, "--next", "--pack", &desk.pack], "");
    assert_eq!(run.code, 2, "{}", run.err);
}
