//! A register on one screen: counts by hand, whatever there is to count, and no more lines than a screen
//! has.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Desk, solon_with};
use solon::Lang;

/// Systems of which so many are sure, open, closed and rejected.
fn systems() -> String {
    let mut out = "id,purposes,share,users,stage,live_on,decides_alone,meta.owner\n".to_owned();
    for n in 0..12 {
        let _ = writeln!(out, "h{n},hiring,,,,,,People");
    }
    for n in 0..10 {
        let _ = writeln!(out, "l{n},chat,0,10,pilot,2024-01-01,no,Sales");
    }
    // One question open, which decides alone.
    for n in 0..5 {
        let _ = writeln!(out, "o{n},chat,,10,pilot,2024-01-01,no,");
    }
    // Nothing is answered.
    for n in 0..3 {
        let _ = writeln!(out, "n{n},,,,,,,Sales");
    }
    for n in 0..4 {
        let _ = writeln!(out, "r{n},flying,,,,,,Sales");
    }
    out + "h1,chat,0,10,pilot,2024-01-01,no,Sales\n"
}

fn overview(desk: &Desk, file: &str) -> Value {
    let run = desk.run(&["classify", file, "--detail", "overview", "--format", "json"]);
    assert_eq!(run.code, 4, "{}", run.err);
    let note = "note: 4 records cannot be read; the overview says why, by group\n";
    assert_eq!(run.err, note);
    serde_json::from_str(&run.out).unwrap()
}

#[test]
fn it_counts_what_verdicts_say() {
    let desk = Desk::new("glance");
    let csv = desk.file("systems.csv", &systems());
    let o = overview(&desk, &csv);
    assert_eq!([&o["systems"], &o["rejected"], &o["decided"]], [35, 4, 23]);
    let risk = &o["regimes"][0]["scales"]["tier"]["levels"];
    let level = |at: usize| {
        let l = &risk[at];
        ["surely", "perhaps", "now", "perhaps_now"].map(|k| l[k].as_u64().unwrap())
    };
    assert_eq!(risk[0]["level"], "high");
    assert_eq!([level(0), level(1)], [[12, 8, 12, 8], [11, 8, 11, 8]]);
    let rule = json!([{
        "pack": "acme.kinds", "rule": "p.1", "title": "Strict", "places": ["section 1"], "systems": 12
    }]);
    assert_eq!(o["rules"], rule);
    let owners = json!([
        { "owner": "People", "systems": 12, "above": 12, "perhaps": 0 },
        { "owner": "", "systems": 5, "above": 0, "perhaps": 5 },
        { "owner": "Sales", "systems": 14, "above": 0, "perhaps": 3 },
    ]);
    assert_eq!(o["owners"], owners);
    let question = |name: &str| {
        let all = o["questions"].as_array().unwrap().iter();
        let found = all.clone().find(|q| q["fact"] == name).unwrap();
        ["open", "settles"].map(|k| found[k].as_u64().unwrap())
    };
    assert_eq!([question("share"), question("purposes")], [[8, 5], [3, 0]]);
    assert_eq!(o["rejections"][0]["count"], 4);
    assert_eq!(o["rejections"][0]["code"], "S0605");
    assert_eq!(
        o["rejections"][0]["such_as"][0],
        "row 32, column `purposes`"
    );
    let same = &o["warnings"][0];
    assert_eq!([&same["code"], &same["such_as"][0]], ["S0704", "h1"]);
    // The same counts from lines.
    let run = desk.run(&[
        "classify", &csv, "--detail", "verdict", "--format", "ndjson",
    ]);
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    let stand = |low: &str, high: &str| {
        let on = |v: &&Value| v["overall"]["lower"] == low && v["overall"]["upper"] == high;
        lines.iter().filter(on).count()
    };
    assert_eq!(
        [
            stand("high", "high"),
            stand("low", "low"),
            stand("low", "high")
        ],
        [12, 11, 8]
    );
}

#[test]
fn text_of_many_systems_is_one_screen() {
    let desk = Desk::new("glance-text");
    let csv = desk.file("systems.csv", &systems());
    let run = desk.run(&["classify", &csv]);
    assert_eq!((run.code, run.err.lines().count()), (4, 1), "{}", run.err);
    for part in [
        "Register on 2026-11-24: 35 systems\n",
        "Decided: 23 · something is open: 8 · cannot be read: 4\n",
        "12       p.1   Strict (section 1)",
        "People",
        "(nobody is named)",
        "4        S0605  row 32, column `purposes`, …  `flying` is not a value of `purposes`",
        "solon register check",
        "--only ID",
    ] {
        assert!(run.out.contains(part), "{part}: {}", run.out);
    }
    for lang in Lang::ALL {
        let call = ["classify", &csv, "--lang", lang.code()];
        let run = desk.run(&call);
        assert!(run.out.lines().count() <= 60, "{}", run.out);
        let markdown =
            desk.run(&[&call[..], &["--detail", "overview", "--format", "markdown"]].concat());
        assert!(markdown.out.starts_with("# "), "{}", markdown.out);
        assert!(markdown.out.contains("| S0605 | "), "{}", markdown.out);
    }
    let many = desk.run(&["classify", &csv, "--pack", "all"]);
    assert_eq!(many.code, 4, "{}", many.err);
    assert!(many.out.lines().count() <= 60, "{}", many.out);
    // Whoever wants each of them says so.
    let table = desk.run(&["classify", &csv, "--detail", "table"]);
    assert!(table.out.lines().count() > 35, "{}", table.out);
    assert!(table.out.contains("l9"));
    let full = desk.run(&["classify", &csv, "--full"]);
    assert!(full.out.lines().count() > 200);
    // The gates hold as they do elsewhere.
    let call = ["classify", &csv, "--fail-on", "high"];
    assert_eq!(desk.run(&call).code, 5);
    let strict = desk.run(&["classify", &csv, "--strict"]);
    assert!(strict.err.contains("`h1` is the id of 2"), "{}", strict.err);
}

/// The day is the one that was asked for, whether or not there is a system that could be read.
#[test]
fn a_register_of_which_nothing_can_be_read_has_its_day() {
    let desk = Desk::new("glance-none");
    let mut rows = "id,purposes\n".to_owned();
    for n in 0..30 {
        let _ = writeln!(rows, "r{n},flying");
    }
    let csv = desk.file("systems.csv", &rows);
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 4);
    let head = "Register on 2026-11-24: 30 systems\nDecided: 0 ";
    assert!(run.out.starts_with(head), "{}", run.out);
}

#[test]
fn few_systems_are_told_one_by_one() {
    let desk = Desk::new("glance-few");
    let table = systems();
    let some = |n: usize| {
        table
            .lines()
            .take(n + 1)
            .map(|l| format!("{l}\n"))
            .collect::<String>()
    };
    let csv = desk.file("few.csv", &some(20));
    let run = desk.run(&["classify", &csv]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out.contains("h11") && !run.out.contains("Register on"),
        "{}",
        run.out
    );
    let csv = desk.file("many.csv", &some(21));
    let run = desk.run(&["classify", &csv]);
    assert!(run.out.starts_with("Register on"), "{}", run.out);
    // Standard input is read once, whichever it comes to.
    let lines = |n: usize| -> String {
        let line = |i| format!("{{\"solon\": 1, \"system\": \"s{i}\", \"facts\": {{}}}}\n");
        (0..n).map(line).collect()
    };
    let call = ["classify", "-"];
    let run = solon_with(&call, &lines(2));
    assert!(
        run.out.contains("s1") && !run.out.contains("Register on"),
        "{}",
        run.out
    );
    let run = solon_with(&call, &lines(30));
    assert!(
        run.out.starts_with("Register on 2026-11-24: 30 systems"),
        "{}",
        run.out
    );
    for (detail, format) in [("overview", "ndjson"), ("table", "json"), ("brief", "csv")] {
        let run = desk.run(&["classify", &csv, "--detail", detail, "--format", format]);
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{detail}");
        assert!(
            run.err.contains(&format!("`--detail {detail}` goes with")),
            "{}",
            run.err
        );
    }
}

#[test]
fn it_fits_its_schema() {
    let desk = Desk::new("glance-schema");
    let csv = desk.file("systems.csv", &systems());
    let schema = solon::report::schema::overview();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let call = ["classify", &csv, "--detail", "overview", "--format", "json"];
    for more in [&[][..], &["--pack", "all"]] {
        let run = desk.run(&[&call[..], more].concat());
        let value: Value = serde_json::from_str(&run.out).unwrap();
        let wrong: Vec<String> = validator
            .iter_errors(&value)
            .map(|e| e.to_string())
            .collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
    let printed: Value = serde_json::from_str(&super::solon(&["schema", "overview"]).out).unwrap();
    assert_eq!(printed, schema);
}
