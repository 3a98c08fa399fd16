//! Many findings of a kind on the terminal: few lines, grouped, with counts; complete where machines
//! read.

use std::fmt::Write as _;

use serde_json::Value;

use super::{Run, Scratch};

/// A run under a small pack: what is tried here is the same under any.
fn solon(args: &[&str]) -> Run {
    let small: &[&str] = match ["classify", "timeline", "record"]
        .iter()
        .any(|c| args.contains(c))
    {
        true => &["--pack", "examples/first-pack"],
        false => &[],
    };
    super::solon(&[args, small].concat())
}

/// As many lines as one kind may take, with the empty one behind each part.
const MOST: usize = 40;

fn codes(run: &Run) -> Vec<&str> {
    let heads = run.err.lines().filter(|l| l.starts_with("error["));
    heads.map(|l| &l[6..11]).collect()
}

/// A description with so many faults of each of two kinds.
fn faulty(many: usize) -> String {
    let mut text = "solon: 1\nsystem: q\nfacts:\n".to_owned();
    for i in 0..many {
        writeln!(text, "  no_such_question_{i}: true").unwrap();
    }
    text.push_str("  tasks:\n");
    for i in 0..many {
        writeln!(text, "    - no such use {i}").unwrap();
    }
    text
}

#[test]
fn few_findings_are_drawn_one_by_one() {
    let scratch = Scratch::new("few-findings");
    let path = scratch.file("q.yaml", &faulty(3));
    let run = solon(&["classify", &path]);
    assert_eq!(run.code, 4);
    assert_eq!(codes(&run).len(), 6, "{}", run.err);
    assert!(!run.err.contains("more of this kind"), "{}", run.err);
}

#[test]
fn many_findings_are_grouped_by_kind() {
    let scratch = Scratch::new("many-findings");
    let path = scratch.file("q.yaml", &faulty(300));
    let run = solon(&["classify", &path]);
    assert_eq!(run.code, 4);
    assert!(run.err.lines().count() <= 2 * MOST, "{}", run.err);
    for (code, kind) in [
        ("S0602", "unknown question"),
        ("S0605", "is not a value of"),
    ] {
        // Some are drawn, the others counted, and together they are all.
        let drawn = codes(&run).iter().filter(|c| **c == code).count() - 1;
        assert!(drawn >= 2, "{}", run.err);
        let rest = format!(
            "error[{code}]: {} more of this kind, 300 in all",
            300 - drawn
        );
        assert!(run.err.contains(&rest), "{rest}: {}", run.err);
        assert!(run.err.contains(kind), "{}", run.err);
    }
    assert!(run.err.contains("`--all-findings` shows every one"));
    assert!(run.err.contains("in other words"), "{}", run.err);

    let all = solon(&["classify", &path, "--all-findings"]);
    assert_eq!(codes(&all).len(), 600);
    assert!(!all.err.contains("more of this kind"));
    // It may stand before the command too.
    let first = solon(&["--all-findings", "classify", &path]);
    assert_eq!(first.err, all.err);

    // Whoever reads by machine reads all of them.
    let json = solon(&["classify", &path, "--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json["rejected"]["problems"].as_array().unwrap().len(), 600);
    let sarif = solon(&["classify", &path, "--format", "sarif"]);
    let sarif: Value = serde_json::from_str(&sarif.out).unwrap();
    assert_eq!(sarif["runs"][0]["results"].as_array().unwrap().len(), 600);

    let chinese = solon(&["classify", &path, "--lang", "zh"]);
    assert!(
        chinese.err.contains("处同类问题（共300处）"),
        "{}",
        chinese.err
    );
    assert!(
        chinese.err.contains("帮助：`--all-findings`"),
        "{}",
        chinese.err
    );
    assert!(chinese.err.lines().count() <= 2 * MOST);
}

/// The same fault in many records is one group, with its first places.
#[test]
fn one_fault_in_every_record_is_told_once() {
    let scratch = Scratch::new("same-fault");
    let records: Vec<String> = (0..200)
        .map(|i| {
            format!("{{\"solon\": 1, \"owner\": \"x\", \"system\": \"s{i}\", \"facts\": {{}}}}")
        })
        .collect();
    let array = scratch.file("array.json", &format!("[{}]", records.join(", ")));
    let lines = scratch.file("lines.ndjson", &records.join("\n"));
    for path in [&array, &lines] {
        for command in [&["classify", "--detail", "table"][..], &["timeline"]] {
            let run = solon(&[command, &[path]].concat());
            assert_eq!(run.code, 4);
            assert!(run.err.lines().count() <= MOST, "{}", run.err);
            assert!(
                run.err.contains("199 × unknown key `owner`: "),
                "{}",
                run.err
            );
        }
    }
    // Places on one long line, and on lines of their own.
    let column = records[0].len() + 2 + "{\"solon\": 1, ".len() + 2;
    let table = ["classify", "--detail", "table"];
    let run = solon(&[&table[..], &[&array]].concat());
    assert!(
        run.err.contains(&format!("array.json:1:{column}, ")),
        "{}",
        run.err
    );
    let run = solon(&[&table[..], &[&lines]].concat());
    assert!(run.err.contains("lines.ndjson:2:14, "), "{}", run.err);
    // The overview of so many systems counts them.
    let run = solon(&["classify", &lines]);
    assert!(
        run.out
            .contains("  200      S0602  lines.ndjson:1:14, …  unknown key `owner`"),
        "{}",
        run.out
    );
    let dir = format!("{}/snapshots", scratch.path());
    let run = solon(&["snapshot", "record", &array, "--dir", &dir]);
    assert_eq!(run.code, 4);
    assert!(run.err.lines().count() <= MOST, "{}", run.err);
    let diff = [
        "diff",
        "examples/policy-change/before",
        "examples/policy-change/after",
        "--regions",
        "0",
    ];
    let run = solon(&[&diff[..], &["--systems", &lines]].concat());
    assert_eq!(run.code, 4);
    assert!(run.err.lines().count() <= MOST, "{}", run.err);
}

#[test]
fn rule_files_are_held_to_the_same() {
    let scratch = Scratch::new("many-rule-findings");
    let mut text = "pack a.b version \"1\"\n  title en \"A\"\n".to_owned();
    for i in 0..400 {
        writeln!(text, "\nrull r.{i} \"r\"").unwrap();
    }
    scratch.file("pack.solon", &text);
    let count = |run: &Run| run.err.lines().count();
    let check = solon(&["check", scratch.path()]);
    assert_eq!(check.code, 3);
    let kinds: std::collections::BTreeSet<&str> = codes(&check).into_iter().collect();
    assert!(count(&check) <= kinds.len() * MOST, "{}", check.err);
    assert!(check.err.contains("400 in all"), "{}", check.err);
    for args in [
        &["fmt", "--check", scratch.path()][..],
        &["test", scratch.path()],
    ] {
        let run = solon(args);
        assert_eq!(run.code, 3, "{}", run.err);
        assert!(count(&run) <= kinds.len() * MOST, "{}", run.err);
    }
    let all = solon(&["check", scratch.path(), "--all-findings"]);
    assert!(codes(&all).len() >= 400);
    let json = solon(&["check", scratch.path(), "--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), codes(&all).len());
}

/// A name may have any length; what is printed of it has not.
#[test]
fn long_names_are_cut_in_the_middle() {
    let scratch = Scratch::new("long-names");
    let name = "n".repeat(100_000);
    let path = scratch.file(
        "q.yaml",
        &format!("solon: 1\nsystem: q\nfacts:\n  tasks: [{name}]\n"),
    );
    let run = solon(&["classify", &path]);
    assert_eq!(run.code, 4);
    assert!(run.err.len() < 4_000, "{} bytes", run.err.len());
    assert!(run.err.contains("nn … nn"), "{}", run.err);
}

/// A value that looks as if its group were over is told before its line is indented.
#[test]
fn what_fmt_would_hide_it_tells() {
    let scratch = Scratch::new("outside-group");
    let text = "pack a.b version \"1\" title en \"A\"\n\n\
values kinds\n  group hard en \"Hard\"\n    hiring en \"hires\"\n  pricing en \"prices\"\n";
    let path = scratch.file("pack.solon", text);
    let told = "warning[S0012]: `pricing` belongs to the group `hard`";
    let check = solon(&["fmt", "--check", &path]);
    assert!(check.code == 3 && check.err.contains(told), "{}", check.err);
    let run = solon(&["fmt", &path]);
    assert!(run.code == 0 && run.err.contains(told), "{}", run.err);
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written.contains("\n    pricing en"), "{written}");
    let again = solon(&["fmt", "--check", &path]);
    assert!(again.code == 0 && again.err.is_empty(), "{}", again.err);
}

/// Citations that were never verified are counted wherever they stand, each once.
#[test]
fn unchecked_citations_are_counted_everywhere() {
    let scratch = Scratch::new("unchecked-everywhere");
    let mut places = 0;
    let mut cite = || {
        places += 1;
        format!("cites L \"Art. {places}\" unchecked because \"not seen\"")
    };
    let text = [
        "pack a.b version \"1\" title en \"A\"\n\nsource L \"Law\"\n\nscale risk low < high\n"
            .to_owned(),
        format!("fact on : bool ask en \"on?\" {}\n", cite()),
        format!("fact n : number between 0 and 9 ask en \"n?\" {}\n", cite()),
        format!(
            "values kind\n  k en \"k\" {}\n\nfact kinds : set of kind ask en \"kinds?\"\n",
            cite()
        ),
        format!(
            "scope governs risk\n  cites L \"Art. 90\"\n  in used en \"used\" {}\n    applies from 2026-01-01 {} : on\n",
            cite(),
            cite()
        ),
        format!("role user \"user\" {}\n  when on\n", cite()),
        format!(
            "table t \"t\" gives risk first\n  {}\n  row : n -> risk\n  a : at most 3 -> high {}\n  otherwise -> low\n",
            cite(),
            cite()
        ),
        format!(
            "score s \"s\" gives risk\n  {}\n  maximum 1 {}\n  n : more than 3 1\n  bands\n    low : up to 0\n    high : over 0\n",
            cite(),
            cite()
        ),
        format!(
            "define small \"small\" {} clears because \"so\" {} : kinds has k\n",
            cite(),
            cite()
        ),
        format!(
            "rule r \"r\"\n  {}\n  applies from 2026-01-01 {}\n  when user and not small\n  then risk by t\n",
            cite(),
            cite()
        ),
        "rule q \"q\"\n  cites L \"Art. 91\"\n  then risk by s\n".to_owned(),
    ];
    scratch.file("pack.solon", &text.join("\n"));
    let run = solon(&["check", "--no-proofs", scratch.path()]);
    let said = format!("{places} unchecked citations");
    assert!(run.out.contains(&said), "{}{}", run.out, run.err);
    assert!(!run.err.contains("error["), "{}", run.err);
}
