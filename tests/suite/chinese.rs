//! Reports in Chinese: no ids where there are words, Chinese marks between Chinese words, and lines
//! that break where a Chinese line may.

use std::collections::BTreeSet;
use std::fs;

use solon::report::layout::width;

use crate::architecture::root;
use crate::cli::solon_out;

/// Ids that have words, and so never stand alone in a sentence.
const IDS: &[&str] = &[
    "minimal",
    "high",
    "limited",
    "unacceptable",
    "fires",
    "defeated",
    "open",
    "provider",
    "deployer",
    "risk",
    "duty",
    "penalty",
    "rule",
];

fn han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

fn told(args: &[&str]) -> String {
    solon_out(&[args, &["--lang", "zh"]].concat())
}

/// Reports of one kind over all examples.
fn over_examples(args: &[&str]) -> Vec<String> {
    let mut files: Vec<String> = fs::read_dir(root().join("examples"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.is_file())
        .map(|p| format!("examples/{}", p.file_name().unwrap().to_str().unwrap()))
        .collect();
    files.sort();
    assert!(files.len() > 9, "{files:?}");
    let each = files.iter();
    each.map(|f| told(&[args, &[f.as_str()]].concat()))
        .collect()
}

/// Without what stands in backticks or in square brackets: names, and values of descriptions.
fn without_code(text: &str) -> String {
    let mut out = String::new();
    let (mut ticks, mut depth) = (false, 0_u32);
    for c in text.chars() {
        match c {
            '`' => ticks = !ticks,
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            '\n' => out.push(c),
            _ if ticks || depth > 0 => {}
            _ => out.push(c),
        }
    }
    out
}

/// Ids among the words of lines that are Chinese. Evidence is the describer's own, and so is what a
/// rule file says.
fn no_ids(text: &str) {
    for line in without_code(text).lines() {
        let own = line.contains("证据") || line.trim_start().starts_with(['|', '-']);
        if own || !line.chars().any(han) {
            continue;
        }
        let words = line.split(|c: char| !c.is_ascii_alphanumeric() && !"_.-/=".contains(c));
        for word in words {
            assert!(!IDS.contains(&word), "{word} in {line}");
        }
    }
}

fn chinese_marks(text: &str) {
    for line in text.lines() {
        let chars: Vec<char> = line.chars().collect();
        for two in chars.windows(2) {
            let half = han(two[0]) && ",;:".contains(two[1]);
            assert!(!half, "{}{} in {line}", two[0], two[1]);
        }
    }
}

/// Names of questions, which are never cut.
fn names() -> BTreeSet<String> {
    let facts: serde_json::Value =
        serde_json::from_str(&solon_out(&["facts", "--format", "json"])).unwrap();
    let facts = facts["facts"].as_array().unwrap().iter();
    facts
        .map(|f| f["name"].as_str().unwrap().to_owned())
        .collect()
}

fn whole_lines(text: &str, names: &BTreeSet<String>) {
    let lines: Vec<&str> = text.lines().collect();
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    for two in lines.windows(2) {
        let [line, next] = [two[0].trim_end(), two[1].trim_start()];
        assert!(width(line) <= 100, "{line}");
        assert!(!line.ends_with(['（', '［', '《', '“', '‘', '(']), "{line}");
        assert!(
            !next.starts_with(['，', '。', '；', '：', '、', '）', '］', '”', '’']),
            "{line}\n{next}"
        );
        let end = line.rsplit(|c: char| !part(c)).next().unwrap();
        let begin = next.split(|c: char| !part(c)).next().unwrap();
        let joined = format!("{end}{begin}");
        let both = !begin.is_empty() && !end.is_empty();
        let cut = both && names.contains(&joined);
        assert!(!cut || names.contains(end), "{joined} is cut in {line}");
        let day = |t: &str| t.parse::<jiff::civil::Date>().is_ok();
        assert!(
            !both || day(end) || !day(&joined),
            "{joined} is cut in {line}"
        );
    }
}

#[test]
fn classified_systems_and_their_days() {
    let names = names();
    for kind in ["classify", "timeline"] {
        for text in over_examples(&[kind]) {
            no_ids(&text);
            chinese_marks(&text);
            whole_lines(&text, &names);
        }
    }
}

#[test]
fn documents_of_systems() {
    for text in over_examples(&["classify", "--format", "markdown"]) {
        chinese_marks(&text);
        for line in text.lines().filter(|l| l.starts_with("| ")) {
            for cell in line.split(" | ") {
                let cell = cell.trim_matches(['|', ' ']);
                assert!(!IDS.contains(&cell), "{cell} in {line}");
            }
        }
    }
}

#[test]
fn provisions_and_questions() {
    let names = names();
    for id in [
        "annex3.4.a",
        "art50.2",
        "art99.4",
        "art111.2.annex1",
        "art6.3",
        "art4a",
    ] {
        let text = told(&["show", id]);
        no_ids(&text);
        chinese_marks(&text);
        whole_lines(&text, &names);
    }
    for format in ["text", "markdown", "yaml-template"] {
        chinese_marks(&told(&["facts", "--format", format]));
    }
    whole_lines(&told(&["facts"]), &names);
}

#[test]
fn differences() {
    let args = [
        "diff",
        "eu-ai-act",
        "--systems",
        "examples/cv-ranker.yaml",
        "examples/frontier-model.yaml",
    ];
    let proposal = ["--with", "medical_devices@2029-01-01", "--regions", "1"];
    let text = told(&[&args[..], &proposal].concat());
    no_ids(&text);
    chinese_marks(&text);
    whole_lines(&text, &names());
    let enacted = ["--law", "2026-07-01..2026-11-24", "--register-only"];
    let text = told(&[&args[..], &enacted].concat());
    no_ids(&text);
    chinese_marks(&text);
    let markdown = ["--format", "markdown"];
    chinese_marks(&told(&[&args[..], &enacted, &markdown].concat()));
}
