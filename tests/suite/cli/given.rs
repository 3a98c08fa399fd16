//! What is given as descriptions and is none, or not quite: tables, missing files, byte-order marks,
//! keys of one's own, a report over its own description.

use std::fs;

use serde_json::Value;

use super::{Run, Scratch, solon_with};
use crate::architecture::root;

const SYSTEM: &str = "solon: 1\nsystem: SYSTEM\nfacts:\n";

/// A run under a small pack: what is tried here is the same under any.
fn solon(args: &[&str]) -> Run {
    let small: &[&str] = match args.first() {
        Some(&"classify") => &["--pack", "examples/first-pack"],
        _ => &[],
    };
    super::solon(&[args, small].concat())
}

fn json(args: &[&str]) -> Value {
    let run = solon(args);
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

fn system(id: &str) -> String {
    SYSTEM.replace("SYSTEM", id)
}

#[test]
fn a_report_does_not_replace_what_was_read() {
    let scratch = Scratch::new("over-input");
    let path = scratch.file(
        "x.yaml",
        &format!("{}\norganisation: acme.yaml\n", system("x")),
    );
    let acme = scratch.file("acme.yaml", "facts: {}\n");
    let again = format!(
        "{}/../{}/x.yaml",
        scratch.path(),
        scratch.path().rsplit('/').next().unwrap()
    );
    for output in [&path, &again, &acme] {
        let before = fs::read_to_string(output).unwrap();
        let run = solon(&["classify", &path, "--output", output]);
        assert_eq!(run.code, 2, "{}", run.err);
        assert!(
            run.err.contains("would replace what is read"),
            "{}",
            run.err
        );
        assert_eq!(fs::read_to_string(output).unwrap(), before);
    }
    // A folder that holds it is read too; another file is written, and written again.
    let run = solon(&["classify", scratch.path(), "--output", &path]);
    assert_eq!(run.code, 2, "{}", run.err);
    let other = format!("{}/report.txt", scratch.path());
    for _ in 0..2 {
        assert_eq!(solon(&["classify", &path, "--output", &other]).code, 0);
    }
    assert!(fs::read_to_string(other).unwrap().starts_with("x "));
}

#[test]
fn a_table_is_told_what_it_lacks() {
    let scratch = Scratch::new("table");
    let csv = scratch.file("register.csv", "id,name,purpose\n1,\"Chat: help\",x\n");
    let xlsx = scratch.file("Register.XLSX", "PK\u{3}\u{4}");
    for (path, code, told, zh) in [
        (&csv, "S0602", "solon register init", "未作说明"),
        (&xlsx, "S0703", "save it anew as XLSX or CSV", "重新保存"),
    ] {
        let run = solon(&["classify", path]);
        assert_eq!(run.code, 4);
        assert!(
            run.err.starts_with(&format!("error[{code}]: ")),
            "{}",
            run.err
        );
        assert!(run.err.contains(told), "{}", run.err);
        let run = solon(&["classify", path, "--lang", "zh"]);
        assert!(run.err.contains(zh), "{}", run.err);
    }
    // Nothing but tables: what is read, and what was not.
    let run = solon(&["classify", scratch.path()]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("no description found") && run.err.contains("is named itself"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains(": 1 .csv, 1 .xlsx (no descriptions)"),
        "{}",
        run.err
    );
}

#[test]
fn what_a_folder_holds_beside_descriptions_is_told_in_a_line() {
    let scratch = Scratch::new("not-read");
    for name in [
        "a.csv",
        "b.CSV",
        "c.docx",
        "LICENSE",
        ".hidden.txt",
        "sub/d.csv",
    ] {
        scratch.file(name, "x");
    }
    scratch.file("one.yaml", &system("one"));
    let run = solon(&["classify", scratch.path()]);
    assert_eq!(run.code, 0, "{}", run.err);
    let told = ": 3 .csv, 1 without an ending, 1 .docx (no descriptions)\n";
    assert!(run.err.ends_with(told), "{}", run.err);
    assert_eq!(run.err.lines().count(), 1);
    let run = solon(&["classify", scratch.path(), "--lang", "zh"]);
    assert!(run.err.contains("未读取的文件：3个.csv"), "{}", run.err);
    // Both sides of a comparison read the folder, and it is told once.
    let diff = [
        "diff",
        "examples/policy-change/before",
        "examples/policy-change/after",
        "--regions",
        "0",
    ];
    let run = solon(&[&diff[..], &["--systems", scratch.path()]].concat());
    assert_eq!(run.err.matches("not read in").count(), 1, "{}", run.err);
}

#[test]
fn one_missing_file_is_not_the_end() {
    let scratch = Scratch::new("missing");
    let good = scratch.file("good.yaml", &system("good"));
    let none = format!("{}/none.yaml", scratch.path());
    let run = solon(&["classify", &none, &good, "--format", "ndjson"]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(
        run.err.contains("error[S0703]: there is no file or folder"),
        "{}",
        run.err
    );
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(lines[0]["rejected"]["code"], "S0703");
    assert_eq!(lines[0]["rejected"]["source"], none);
    assert_eq!(lines[1]["system"]["id"], "good");
    // Where nothing that is named is there, the call is wrong.
    assert_eq!(solon(&["classify", &none]).code, 1);
}

#[test]
fn byte_order_marks_say_nothing() {
    let scratch = Scratch::new("marks");
    let mark = '\u{feff}';
    let line = "{\"solon\": 1, \"system\": \"SYSTEM\", \"facts\": {}}";
    let two = format!("{mark}{line}\n{mark}{}\n", line.replace("SYSTEM", "b"));
    for (name, text, many) in [
        ("a.yaml", format!("{mark}{}", system("a")), 1),
        ("b.json", format!("{mark}{line}"), 1),
        (
            "c.toml",
            format!("{mark}solon = 1\nsystem = \"c\"\nfacts = {{}}\n"),
            1,
        ),
        ("d.ndjson", two.clone(), 2),
    ] {
        let path = scratch.file(name, &text);
        let run = solon(&["classify", &path, "--format", "ndjson"]);
        assert_eq!(
            (run.code, run.out.lines().count()),
            (0, many),
            "{name}: {}",
            run.err
        );
        assert!(!run.out.contains("rejected"));
    }
    let run = solon_with(
        &[
            "classify",
            "-",
            "--format",
            "ndjson",
            "--pack",
            "examples/first-pack",
        ],
        &two,
    );
    assert_eq!((run.code, run.out.lines().count()), (0, 2), "{}", run.err);
    // Places are those that an editor shows.
    let path = scratch.file(
        "e.json",
        &format!("{mark}{{\"solon\": 1, \"sistem\": \"x\"}}"),
    );
    assert!(solon(&["classify", &path]).err.contains("e.json:1:14"));
    // Rule files, and the pack that they are found by.
    let first = root().join("examples/first-pack");
    for entry in fs::read_dir(&first).unwrap().map(|e| e.unwrap().path()) {
        if entry.extension().is_some_and(|e| e == "solon") {
            let name = entry.file_name().unwrap().to_str().unwrap();
            let text = fs::read_to_string(&entry).unwrap();
            scratch.file(&format!("pack/{name}"), &format!("{mark}{text}"));
        }
    }
    let pack = format!("{}/pack", scratch.path());
    let run = solon(&["check", &pack, "--no-proofs"]);
    assert_eq!(run.code, 0, "{}{}", run.out, run.err);
    // UTF-16 is another matter, and named.
    let path = scratch.file("f.yaml", "");
    fs::write(&path, [0xFF, 0xFE, b's', 0]).unwrap();
    assert!(
        solon(&["classify", &path])
            .err
            .contains("UTF-16: save it as UTF-8")
    );
}

/// As the schema of descriptions has it: a system has a name that is a text, or none.
#[test]
fn nothing_is_no_name() {
    let scratch = Scratch::new("null-id");
    for text in [
        "{\"solon\":1,\"system\":null,\"name\":null,\"facts\":{}}",
        "solon: 1\nsystem:\nfacts: {}\n",
        "solon: 1\nsystem: ~\nfacts: {}\n",
    ] {
        let path = scratch.file("null.yaml", text);
        let run = solon(&["classify", &path]);
        assert_eq!(run.code, 4, "{}", run.err);
        assert!(
            run.err
                .contains("error[S0603]: `system` is a short name, and here is none"),
            "{}",
            run.err
        );
    }
    // What may be left out may be left empty.
    let path = scratch.file(
        "q.yaml",
        "solon: 1\nsystem: q\nname:\norganisation:\nanswered:\nmeta:\nfacts:\n",
    );
    assert_eq!(
        json(&["classify", &path, "--format", "json"])["system"]["name"],
        ""
    );
    // A text that is called so is a name.
    let path = scratch.file("q.yaml", "solon: 1\nsystem: \"null\"\nfacts:\n");
    assert_eq!(
        json(&["classify", &path, "--format", "json"])["system"]["id"],
        "null"
    );
}

/// Empty documents are no records, wherever they stand; nothing at all is one that is rejected.
#[test]
fn empty_documents_are_no_records() {
    let scratch = Scratch::new("empty-documents");
    let one = system("one");
    for text in [
        format!("---\n{one}---\n"),
        format!("---\n{one}---\n---\n...\n"),
        format!("---\n---\n{one}"),
        format!("{one}---\n# nothing more\n"),
    ] {
        let path = scratch.file("one.yaml", &text);
        let run = solon(&["classify", &path, "--format", "ndjson"]);
        assert_eq!(
            (run.code, run.out.lines().count()),
            (0, 1),
            "{text}: {}",
            run.err
        );
    }
    for text in ["", "---\n", "---\n---\n", "# nothing\n"] {
        let path = scratch.file("none.yaml", text);
        assert_eq!(solon(&["classify", &path]).code, 4, "{text:?}");
    }
}

#[test]
fn keys_of_ones_own_are_kept_and_printed() {
    let scratch = Scratch::new("own-keys");
    let own = "x-owner: team x\nx-cost: 12\nmeta:\n  contact: { mail: a@b.example }\n  tags: [one, two]\n  reviewed: true\n";
    let path = scratch.file("q.yaml", &(system("q") + own));
    let report = json(&["classify", &path, "--format", "json"]);
    assert_eq!(report["system"]["x-owner"], "team x");
    assert_eq!(report["system"]["x-cost"], 12);
    assert_eq!(report["system"]["meta"]["contact"]["mail"], "a@b.example");
    assert_eq!(report["system"]["meta"]["tags"][1], "two");
    assert_eq!(report["system"]["meta"]["reviewed"], true);
    // They change nothing else.
    let bare = scratch.file("bare.yaml", &system("q"));
    let plain = json(&["classify", &bare, "--format", "json"]);
    assert_eq!(plain["regimes"], report["regimes"]);
    assert!(plain["system"].get("meta").is_none());
    let text = solon(&["classify", &path, "--full"]).out;
    for line in [
        "\nx-owner: team x\n",
        "\nx-cost: 12\n",
        "\nmeta: contact: mail: a@b.example, reviewed: true, tags: one, two\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    // In the other forms too.
    let toml = "solon = 1\nsystem = \"q\"\nx-owner = \"team x\"\nfacts = {}\n[meta]\na = 1\n";
    let path = scratch.file("q.toml", toml);
    assert_eq!(
        json(&["classify", &path, "--format", "json"])["system"]["meta"]["a"],
        1
    );
    // Any other key is a mistake, and says what is none; so is a `meta` that is no map.
    let path = scratch.file("bad.yaml", &(system("q") + "owner: team x\n"));
    let run = solon(&["classify", &path]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("begins with `x-`"), "{}", run.err);
    let path = scratch.file("bad.yaml", &(system("q") + "meta: team x\n"));
    let run = solon(&["classify", &path]);
    assert_eq!(run.code, 4);
    assert!(
        run.err.contains("error[S0603]: `meta` is a map"),
        "{}",
        run.err
    );
    // The answers have no keys of one's own.
    let path = scratch.file("bad.yaml", &(system("q") + "  x-note: a\n"));
    assert!(
        solon(&["classify", &path])
            .err
            .contains("unknown question `x-note`")
    );
}

/// A text that breaks off behind a character of several bytes: the place is that character.
#[test]
fn a_text_may_break_off_anywhere() {
    let scratch = Scratch::new("broken-off");
    for (end, column) in [("👩\u{200d}", 17), ("法", 16), ("x", 16)] {
        let path = scratch.file("q.json", &format!("{{\"solon\": 1, \"s{end}"));
        let run = solon(&["classify", &path]);
        assert_eq!(run.code, 4, "{end}: {}", run.err);
        assert!(
            run.err.contains(&format!("q.json:1:{column}")),
            "{}",
            run.err
        );
    }
}

#[test]
fn bombs_end_in_an_error() {
    let folder = Scratch::new("bombs");
    let mut yaml = String::from("a: &a [x, x]\n");
    for i in 1..30 {
        yaml.push_str(&format!("b{i}: &b{i} [*a, *a]\n"));
    }
    let bomb = folder.file("bomb.yaml", &yaml);
    let run = solon(&["classify", &bomb]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("S0607"), "{}", run.err);
    let deep = folder.file(
        "deep.json",
        &format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)),
    );
    let run = solon(&["classify", &deep]);
    assert_eq!(run.code, 4);
    assert!(run.err.contains("S0606"), "{}", run.err);
    let deep = folder.file(
        "deep.yaml",
        &format!("{}{}", "[".repeat(10_000), "]".repeat(10_000)),
    );
    assert_eq!(solon(&["classify", &deep]).code, 4);
    let deep = folder.file(
        "deep.toml",
        &format!("a = {}{}", "[".repeat(10_000), "]".repeat(10_000)),
    );
    assert_eq!(solon(&["classify", &deep]).code, 4);
}
