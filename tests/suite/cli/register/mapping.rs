//! Mappings: what they say of columns, and what is wrong with one.

use super::Desk;

const TABLE: &str = "\
Nr,Team,Titel,Zweck,Phase,Allein,Anteil,Seit,Notiz
7,HR,Auswahl,Einstellung,Pilot,N,\"12,5\",03/04/2019,a
8,HR,Chat,Gespräche / Kredit,Live,J,1.234,12/31/2025,b
,IT,Suche,-,,,,,c
";

const MAP: &str = "\
solon-map: 1
id: { columns: [Team, Nr], otherwise: row }
name: Titel
meta: { owner: Team }
facts:
  purposes:
    column: Zweck
    list-separator: /
    values: { einstellung: [hiring], Gespräche: [chat], Kredit: credit, \"-\": none }
    evidence: Notiz
  stage: { column: Phase, values: { Pilot: pilot, Live: live } }
  decides_alone: { column: Allein, values: { J: true, N: false } }
  users: { column: Anteil, numbers: comma }
  live_on: { column: Seit, dates: month-first }
  share: { always: 0 }
";

#[test]
fn a_mapping_says_what_columns_are() {
    let desk = Desk::new("map");
    let csv = desk.file("systems.csv", TABLE);
    let map = desk.file("map.yaml", MAP);
    // The first is hiring; the second is live and decides alone; of the third too little is known.
    assert_eq!(
        desk.levels(&[&csv, "--map", &map]),
        ["HR-7 high", "HR-8 high", "IT-row-4 low..high"]
    );
    let run = desk.run(&["classify", &csv, "--map", &map, "--format", "json"]);
    let reports: serde_json::Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(reports[1]["system"]["name"], "Chat");
    assert_eq!(reports[1]["system"]["meta"]["owner"], "HR");
    assert!(run.out.contains("\"b\""), "the evidence");
    let (code, check) = desk.check(&[&csv, "--map", &map]);
    assert_eq!(code, 0, "{check}");
    assert_eq!(check["map"].as_str().unwrap(), map);
    // Neither the table nor the mapping is written over.
    for read in [&csv, &map] {
        for command in [&["classify"][..], &["register", "check"]] {
            let run = desk.run(&[command, &[&csv, "--map", &map, "--output", read]].concat());
            assert_eq!(run.code, 2, "{}", run.err);
            assert!(
                run.err.contains("would replace what is read"),
                "{}",
                run.err
            );
        }
    }
}

#[test]
fn a_value_without_a_row_rejects_or_is_what_otherwise_says() {
    let desk = Desk::new("otherwise");
    let csv = desk.file("systems.csv", "id,Use\na,hr\nb,HR \nc,hrr\nd,\n");
    let map = |rest: &str| {
        let text = format!(
            "solon-map: 1\nfacts:\n  purposes:\n    column: Use\n    values: {{ HR: [hiring] }}\n{rest}"
        );
        desk.file("map.yaml", &text)
    };
    assert_eq!(
        desk.levels(&[&csv, "--map", &map("")]),
        ["a high", "b high", "S0605 4:3", "d low..high"]
    );
    let run = desk.run(&["classify", &csv, "--map", &map("")]);
    assert!(run.err.contains("did you mean `hr`?"), "{}", run.err);
    let open = map("    otherwise: unknown\n");
    assert_eq!(
        desk.levels(&[&csv, "--map", &open]),
        ["a high", "b high", "c low..high", "d low..high"]
    );
    // What is left open so is told.
    let (code, check) = desk.check(&[&csv, "--map", &open]);
    assert_eq!(code, 0);
    assert_eq!(check["not_mapped"][0]["value"], "hrr");
    assert_eq!(check["not_mapped"][0]["fact"], "purposes");
    assert_eq!(check["not_mapped"].as_array().unwrap().len(), 1);
}

#[test]
fn several_columns_make_one_list() {
    let desk = Desk::new("several");
    let csv = desk.file(
        "systems.csv",
        "id,H,C\na,yes,no\nb,no,yes\nc,no,\nd,no,no\ne,,\nf,no,perhaps\n",
    );
    let map = |rest: &str| {
        let text = format!(
            "solon-map: 1
facts:
  purposes:
    - {{ column: H, values: {{ yes: [hiring], no: none }} }}
    - {{ column: C, values: {{ yes: [chat], no: none, perhaps: unknown }} }}
{rest}  stage: {{ always: pilot }}
  share: {{ always: 30 }}
  users: {{ always: 0 }}
  live_on: {{ always: never }}
"
        );
        desk.file("map.yaml", &text)
    };
    // No column speaks of credit, which is no reason to say that there is none.
    assert_eq!(
        desk.levels(&[&csv, "--map", &map("")]),
        [
            "a high",
            "b low..high",
            "c low..high",
            "d low..high",
            "e low..high",
            "f low..high"
        ]
    );
    // Where a column is empty or unknown, what it speaks of may hold: unknown is never taken for no.
    assert_eq!(
        desk.levels(&[&csv, "--map", &map("    - rest: none\n")]),
        ["a high", "b low", "c low", "d low", "e low..high", "f low"]
    );
    let run = desk.run(&["classify", &csv, "--map", &map("    - rest: some\n")]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("write `rest: none`"), "{}", run.err);
}

#[test]
fn what_is_no_number_or_day_can_be_unknown() {
    let desk = Desk::new("unreadable");
    let csv = desk.file(
        "systems.csv",
        "id,Seit\na,31.12.2019\nb,TBD\nc,Jul-25\nd,retired\n",
    );
    let map = |rest: &str| {
        let text = format!("solon-map: 1\nfacts:\n  live_on:\n    column: Seit\n{rest}");
        desk.file("map.yaml", &text)
    };
    let strict = map("    values: { retired: never }\n");
    assert_eq!(
        desk.levels(&[&csv, "--map", &strict]),
        ["a high", "S0603 3:3", "S0603 4:3", "d low..high"]
    );
    let lax = map("    values: { retired: never }\n    unreadable: unknown\n");
    assert_eq!(
        desk.levels(&[&csv, "--map", &lax]),
        ["a high", "b low..high", "c low..high", "d low..high"]
    );
    let (_, check) = desk.check(&[&csv, "--map", &lax]);
    let open: Vec<&str> = check["not_mapped"]
        .as_array()
        .unwrap()
        .iter()
        .map(|v| v["value"].as_str().unwrap())
        .collect();
    assert_eq!(open, ["Jul-25", "TBD"]);
}

#[test]
fn columns_that_a_mapping_does_not_speak_of_are_a_warning() {
    let desk = Desk::new("silent");
    let csv = desk.file("systems.csv", "id,Use,purposes,New\na,x,hiring,1\n");
    let map = desk.file(
        "map.yaml",
        "solon-map: 1\nfacts: {}\nnot-mapped: [Use, Gone]\n",
    );
    let run = desk.run(&["classify", &csv, "--map", &map]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.err.contains("warning[S0602]") && run.err.contains("`New`"),
        "{}",
        run.err
    );
    assert!(!run.err.contains("`Use`"), "{}", run.err);
    // What is called like a question answers it as without a mapping.
    assert_eq!(desk.levels(&[&csv, "--map", &map]), ["a high"]);
    let (_, check) = desk.check(&[&csv, "--map", &map]);
    let uses: Vec<&str> = check["columns"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["is"].as_str().unwrap())
        .collect();
    assert_eq!(uses, ["id", "left_out", "answers", "unknown"]);
}

#[test]
fn what_is_wrong_with_a_mapping_is_told_with_its_place() {
    let desk = Desk::new("wrong");
    let csv = desk.file("systems.csv", "id,Use\na,x\n");
    for (map, code, place, told) in [
        ("id: id\n", "S0617", ":1:1", "write `solon-map: 1`"),
        ("solon-map: 2\n", "S0617", ":1:12", "write `solon-map: 1`"),
        (
            "solon-map: 1\nfact: {}\n",
            "S0602",
            ":2:1",
            "did you mean `facts`?",
        ),
        (
            "solon-map: 1\nfacts: [a]\n",
            "S0603",
            ":2:8",
            "`facts` does not take a list",
        ),
        (
            "solon-map: 1\nfacts: { purposes: Use }\n",
            "S0603",
            ":2:20",
            "{ column: Use }",
        ),
        (
            "solon-map: 1\nfacts: { purposes: { values: {} } }\n",
            "S0608",
            ":2:20",
            "needs either `column` or `always`",
        ),
        (
            "solon-map: 1\nfacts: { purposses: { column: Use } }\n",
            "S0602",
            ":2:10",
            "did you mean `purposes`?",
        ),
        (
            "solon-map: 1\nfacts: { purposes: { column: Use, values: { x: [hirring] } } }\n",
            "S0605",
            ":2:49",
            "did you mean `hiring`?",
        ),
        (
            "solon-map: 1\nfacts: { purposes: { column: Use, values: { x: hiring } } }\n",
            "S0603",
            ":2:48",
            "[hiring]",
        ),
        (
            "solon-map: 1\nfacts: { purposes: { column: Use, values: { x: [chat], X: [hiring] } } }\n",
            "S0604",
            ":2:56",
            "stands there already",
        ),
        (
            "solon-map: 1\nfacts: { stage: { column: Use, list-separator: \";\" } }\n",
            "S0603",
            ":2:10",
            "takes one answer",
        ),
        (
            "solon-map: 1\nfacts: { stage: { column: Use, unreadable: unknown } }\n",
            "S0603",
            ":2:44",
            "`unreadable` goes with numbers and days alone",
        ),
        (
            "solon-map: 1\nfacts: { purposes: { column: Uses } }\n",
            "S0602",
            ":2:30",
            "did you mean `Use`?",
        ),
        (
            "solon-map: 1\nfacts: { live_on: { column: Use, dates: american } }\n",
            "S0603",
            ":2:41",
            "dates: day-first",
        ),
        ("solon-map: 1\nid: [\n", "S0601", ":3:1", "not well-formed"),
        ("", "S0601", ":1:1", "there is nothing"),
    ] {
        let file = desk.file("map.yaml", map);
        let run = desk.run(&["classify", &csv, "--map", &file]);
        assert_eq!(run.code, 4, "{map}{}", run.err);
        assert!(
            run.err.contains(&format!("error[{code}]")),
            "{map}{}",
            run.err
        );
        assert!(
            run.err.contains(&format!("map.yaml{place}\n")),
            "{map}{}",
            run.err
        );
        assert!(run.err.contains(told), "{map}{}", run.err);
        assert_eq!(run.out, "", "nothing is classified");
    }
    let run = desk.run(&["classify", &csv, "--map", "no-such.yaml"]);
    assert_eq!(run.code, 1, "{}", run.err);
}

#[test]
fn a_list_of_objects_is_a_table_with_a_mapping() {
    let desk = Desk::new("objects");
    let json = desk.file(
        "export.json",
        "[\n  {\"Nr\": 1, \"Use\": [\"recruiting\", \"support\"], \"Alone\": true},\n  {\"Nr\": 2, \"Use\": \"supprt\", \"Share\": 60}\n]\n",
    );
    let map = desk.file(
        "map.yaml",
        "solon-map: 1
id: Nr
facts:
  purposes: { column: Use, list-separator: \";\", values: { recruiting: [hiring], support: [chat] } }
  decides_alone: { column: Alone }
  share: { column: Share }
",
    );
    assert_eq!(
        desk.levels(&[&json, "--map", &map]),
        ["1 high", "S0605 3:20"]
    );
    // Descriptions in such a list stay descriptions.
    let own = desk.file(
        "own.json",
        "[{\"solon\": 1, \"system\": \"a\", \"facts\": {\"purposes\": [\"hiring\"]}}]",
    );
    assert_eq!(desk.levels(&[&own, "--map", &map]), ["a high"]);
}
