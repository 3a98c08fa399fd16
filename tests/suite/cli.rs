//! The real binary: exit codes and verdicts asserted by hand, wording snapshotted.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use crate::architecture::root;

pub mod ask;
mod calendar;
mod ci;
mod crosswalk;
mod described;
mod diff;
mod exact;
mod explain;
mod extends;
mod findings;
mod folders;
mod follow;
mod gates;
mod given;
mod init;
mod lines;
mod markdown;
mod mutate;
mod nearest;
mod own_packs;
mod pages;
mod policy_change;
mod reach;
mod readings;
mod redescribed;
mod regimes;
mod register;
mod rests;
mod revision;
mod sarif;
mod scopes;
mod scores;
mod sheets;
mod snapshot;
mod stays;
mod table;
mod time;
mod told;
mod verify;

/// What a run of the binary gives.
pub struct Run {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl From<Output> for Run {
    fn from(output: Output) -> Run {
        Run {
            code: output.status.code().expect("it ends by itself"),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

pub fn solon(args: &[&str]) -> Run {
    solon_with(args, "")
}

/// What a run prints that ends well.
pub fn solon_out(args: &[&str]) -> String {
    let run = solon(args);
    assert_eq!(run.code, 0, "{args:?}: {}", run.err);
    run.out
}

/// A run with something on its standard input.
pub fn solon_with(args: &[&str], input: &str) -> Run {
    let mut child = Command::new(env!("CARGO_BIN_EXE_solon"))
        .args(args.iter().flat_map(|a| expanded(a)))
        .current_dir(root())
        .env("SOLON_ON", "2026-11-24")
        .env("NO_COLOR", "1")
        .env_remove("COLUMNS")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child
        .stdin
        .take()
        .unwrap()
        .write_all(input.as_bytes())
        .unwrap();
    let output = child.wait_with_output().unwrap();
    Run::from(output)
}

/// The files of a folder for `folder/*.*`, as a shell gives them: no folders in it.
fn expanded(arg: &str) -> Vec<String> {
    let Some(folder) = arg.strip_suffix("/*.*") else {
        return vec![arg.to_owned()];
    };
    let entries = std::fs::read_dir(root().join(folder)).unwrap();
    let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
    let files = names.filter(|n| n.contains('.'));
    let mut out: Vec<String> = files.map(|n| format!("{folder}/{n}")).collect();
    out.sort();
    out
}

/// Runs in another folder, with more in the environment.
fn run_in(folder: &Path, args: &[&str], environment: &[(&str, &str)]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_solon"))
        .args(args)
        .current_dir(folder)
        .env("SOLON_ON", "2026-11-24")
        .env("NO_COLOR", "1")
        .env_remove("COLUMNS")
        .env_remove("GIT_DIR")
        .env_remove("GIT_WORK_TREE")
        .env_remove("GIT_INDEX_FILE")
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run::from(output)
}

fn json(args: &[&str]) -> Value {
    let run = solon(args);
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

fn classify(name: &str) -> Value {
    json(&["classify", &format!("examples/{name}"), "--format", "json"])
}

fn strings(v: &Value) -> Vec<&str> {
    v.as_array()
        .unwrap()
        .iter()
        .map(|s| s.as_str().unwrap())
        .collect()
}

/// A folder that goes with its test.
pub struct Scratch(std::path::PathBuf);

impl Scratch {
    pub fn new(name: &str) -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        // Two tests may call theirs alike.
        let (process, n) = (std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        let path = std::env::temp_dir().join(format!("solon-{name}-{process}-{n}"));
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Scratch(path)
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
        path.to_string_lossy().into_owned()
    }

    pub fn path(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[test]
fn the_cv_ranker_is_high_by_annex_iii_from_december_2027() {
    let report = classify("cv-ranker.yaml");
    let risk = &report["regimes"][0]["scales"]["risk"];
    assert_eq!(report["overall"]["lower"], "high");
    assert_eq!(report["overall"]["decided"], true);
    assert_eq!(strings(&report["overall"]["by"]), ["eu.ai_act/annex3.4.a"]);
    assert_eq!(risk["decision"], "high");
    assert_eq!(risk["in_effect"], "minimal");
    assert_eq!(risk["applies_from"], "2027-12-02");
    // What it was concluded from can be told apart: the pack, and the vocabulary that it uses.
    let uses = &report["regimes"][0]["uses"];
    assert_eq!(uses[0]["pack"], "common");
    for digest in [&report["regimes"][0]["digest"], &uses[0]["digest"]] {
        assert!(digest.as_str().unwrap().starts_with("sha256:"));
    }
    let rule = &report["regimes"][0]["rules"][0];
    assert_eq!(rule["id"], "annex3.4.a");
    assert_eq!(rule["outcome"], "fires");
    assert_eq!(rule["cites"][0]["source"], "32024R1689");
    // The evidence stands in the report, under the exception that it blocks.
    let text = report.to_string();
    assert!(text.contains("DPIA 2026-03, section 4"));
}

/// Each example with its verdict: lowest and highest level, deciding rules, and whether decided.
#[test]
fn examples_come_out_as_described() {
    let cases: &[(&str, &str, &str, &[&str], bool)] = &[
        ("spam-filter.yaml", "minimal", "minimal", &[], true),
        ("cv-ranker.yaml", "high", "high", &["annex3.4.a"], true),
        ("credit-scorer.yaml", "high", "high", &["annex3.5.b"], true),
        (
            "workplace-emotion.yaml",
            "unacceptable",
            "unacceptable",
            &["art5.1.f"],
            true,
        ),
        (
            "medical-imaging.yaml",
            "high",
            "high",
            &["art6.1.section_a"],
            true,
        ),
        (
            "deepfake-generator.yaml",
            "limited",
            "limited",
            &["art50.2", "art50.4.deepfake"],
            true,
        ),
        (
            "public-chatbot.yaml",
            "limited",
            "limited",
            &["art50.1", "art50.2"],
            true,
        ),
        ("frontier-model.yaml", "minimal", "minimal", &[], true),
        (
            "exam-proctoring.toml",
            "high",
            "high",
            &["annex3.3.d"],
            true,
        ),
        ("smart-thermostat.json", "minimal", "minimal", &[], true),
        ("benefits-triage.yaml", "minimal", "high", &[], false),
        ("visa-duplicates.yaml", "minimal", "minimal", &[], true),
    ];
    for (name, lower, upper, by, decided) in cases {
        let report = classify(name);
        let risk = &report["regimes"][0]["scales"]["risk"];
        assert_eq!(risk["lower"], *lower, "{name}");
        assert_eq!(risk["upper"], *upper, "{name}");
        assert_eq!(strings(&risk["by"]), *by, "{name}");
        assert_eq!(report["overall"]["decided"], *decided, "{name}");
        let required = solon(&[
            "classify",
            &format!("examples/{name}"),
            "--require",
            "decided",
        ]);
        assert_eq!(required.code, if *decided { 0 } else { 4 }, "{name}");
    }
}

#[test]
fn a_frontier_model_has_systemic_risk_and_a_military_system_is_out() {
    let model = classify("frontier-model.yaml");
    let gpai = &model["regimes"][0]["scales"]["gpai"];
    assert_eq!(gpai["lower"], "systemic_risk");
    assert!(strings(&gpai["by"]).contains(&"art51.2"));
    // This scale has no place among the four tiers.
    assert_eq!(gpai["canonical"], Value::Null);
    let military = classify("military-targeting.yaml");
    assert_eq!(military["overall"]["out_of_scope"], true);
    let scope = &military["regimes"][0]["scope"];
    assert_eq!(scope["verdict"], "out");
    assert_eq!(strings(&scope["by"]), ["scope.military"]);
    assert!(military["regimes"][0].get("scales").is_none());
}

/// The earlier state of the law has the earlier day.
#[test]
fn the_law_of_july_2026_has_the_day_of_2026() {
    let report = json(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--law",
        "2026-07-01",
        "--on",
        "2026-07-01",
        "--format",
        "json",
    ]);
    assert_eq!(
        report["regimes"][0]["scales"]["risk"]["applies_from"],
        "2026-08-02"
    );
}

#[test]
fn a_reading_can_be_chosen_and_a_wrong_one_is_named() {
    let run = solon(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--reading",
        "chapeau_seperate=x",
    ]);
    assert_eq!(run.code, 2);
    assert!(
        run.err.contains("did you mean `chapeau_separate`?"),
        "{}",
        run.err
    );
    let run = solon(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--reading",
        "chapeau_separate=separate_test",
    ]);
    assert_eq!(run.code, 0);
}

#[test]
fn fail_on_counts_what_may_be_reached() {
    let open = solon(&[
        "classify",
        "examples/benefits-triage.yaml",
        "--fail-on",
        "high",
    ]);
    assert_eq!(open.code, 5);
    let below = solon(&[
        "classify",
        "examples/public-chatbot.yaml",
        "--fail-on",
        "high",
    ]);
    assert_eq!(below.code, 0);
    let wrong = solon(&[
        "classify",
        "examples/public-chatbot.yaml",
        "--fail-on",
        "hgih",
    ]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean `high`?"), "{}", wrong.err);
}

/// One bad description in a folder never takes the others with it.
#[test]
fn a_folder_with_one_bad_description_classifies_the_rest() {
    let folder = Scratch::new("folder");
    let good = std::fs::read_to_string(root().join("examples/spam-filter.yaml")).unwrap();
    folder.file("a-good.yaml", &good);
    folder.file(
        "b-bad.yaml",
        "solon: 1\nsystem: bad\nfacts:\n  intended_use: [spam]\n  profiles_persons: wahr\n  roles: [provder]\n  roles: [provider]\n",
    );
    folder.file("c-good.yaml", &good.replace("spam-filter", "another"));
    let run = solon(&["classify", folder.path(), "--format", "json"]);
    assert_eq!(run.code, 4);
    let all: Value = serde_json::from_str(&run.out).unwrap();
    let all = all.as_array().unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(all[0]["overall"]["upper"], "minimal");
    assert_eq!(all[2]["system"]["id"], "another");
    let problems = all[1]["rejected"]["problems"].as_array().unwrap();
    let codes: Vec<(&str, u64)> = problems
        .iter()
        .map(|p| (p["code"].as_str().unwrap(), p["line"].as_u64().unwrap()))
        .collect();
    assert_eq!(
        codes,
        [("S0602", 4), ("S0603", 5), ("S0605", 6), ("S0604", 7)]
    );
    assert_eq!(problems[0]["help"], "did you mean `intended_uses`?");
    assert_eq!(problems[2]["help"], "did you mean `provider`?");
}

#[test]
fn standard_input_and_lines() {
    let good = r#"{"solon":1,"system":"x","facts":{"roles":["personal_user"]}}"#;
    let run = solon_with(
        &["classify", "-", "--format", "ndjson"],
        &format!("{good}\n\n{{\"solon\":1,\n{good}\n"),
    );
    assert_eq!(run.code, 4, "{}", run.err);
    let lines: Vec<Value> = run
        .out
        .lines()
        .map(|l| serde_json::from_str(l).unwrap())
        .collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1]["rejected"]["line"], 3);
    assert_eq!(lines[2]["system"]["id"], "x");
}

#[test]
fn a_rule_file_with_five_mistakes_reports_all_five() {
    let folder = Scratch::new("five");
    folder.file(
        "pack.solon",
        r#"pack test version "1"
  title en "Test"

source LAW "A law"

scale risk minimal < high

fact uses : set of { a, b }
  ask en "Which?"

rule art1 "Unknown name"
  cites LAW "Art. 1"
  when usez has a
  then risk high

rule art2 "Unknown value"
  cites LAW "Art. 2"
  when uses has c
  then risk high

rule art3 "Mixed"
  cites LAW "Art. 3"
  when uses has a and uses has b or uses is empty
  then risk high

rule art4 "No source"
  when uses has a
  then risk high

rule art5 "Broken"
  cites LAW "Art. 5"
  whenn uses has a
  then risk high
"#,
    );
    let run = solon(&["check", folder.path(), "--format", "json"]);
    assert_eq!(run.code, 3);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let mut codes: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["code"].as_str().unwrap())
        .collect();
    codes.sort_unstable();
    assert_eq!(codes, ["S0001", "S0005", "S0102", "S0103", "S0301"]);
}

#[test]
fn misuse_is_told_and_exits_2() {
    assert_eq!(solon(&["classify"]).code, 2);
    let run = solon(&["classify", "examples/cv-ranker.yaml", "--on", "2026-02-30"]);
    assert_eq!(run.code, 2);
    let run = solon(&["classify", "examples/cv-ranker.yaml", "--pack", "eu-ai-akt"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("did you mean `eu-ai-act`?"), "{}", run.err);
    let run = solon(&["classify", "examples/no-such-file.yaml"]);
    assert_eq!(run.code, 1);
}

#[test]
fn same_input_same_bytes() {
    for args in [
        &["classify", "examples/*.*", "--format", "json"][..],
        &["classify", "examples/*.*"][..],
        &["facts", "--format", "yaml-template"][..],
    ] {
        assert_eq!(solon(args).out, solon(args).out);
    }
}

/// No line of a text report is wider than 100 columns.
#[test]
fn text_fits_a_terminal() {
    for lang in solon::Lang::ALL {
        for more in [&[][..], &["--all"]] {
            let args = ["classify", "examples/*.*", "--lang", lang.code()];
            let run = solon(&[&args, more].concat());
            assert_eq!(run.code, 0, "{}", run.err);
            for line in run.out.lines() {
                let width = solon::report::layout::width(line);
                assert!(width <= 100, "{width}: {line}");
            }
        }
    }
}

#[test]
fn wording() {
    for name in [
        "cv-ranker.yaml",
        "workplace-emotion.yaml",
        "benefits-triage.yaml",
        "military-targeting.yaml",
    ] {
        let run = solon(&["classify", &format!("examples/{name}")]);
        let stem = Path::new(name).file_stem().unwrap().to_str().unwrap();
        insta::assert_snapshot!(format!("classify-{stem}"), run.out);
    }
    for lang in &solon::Lang::ALL[1..] {
        let run = solon(&["classify", "examples/cv-ranker.yaml", "--lang", lang.code()]);
        insta::assert_snapshot!(format!("classify-cv-ranker-{lang}"), run.out);
    }
    let run = solon(&["classify", "examples/*.*"]);
    let table: String = run
        .out
        .lines()
        .take_while(|l| !l.is_empty())
        .collect::<Vec<_>>()
        .join("\n");
    insta::assert_snapshot!("classify-summary", table);
}

/// The template is itself a description, with every answer unknown.
#[test]
fn the_template_is_a_description() {
    let template = solon(&["facts", "--format", "yaml-template"]);
    assert_eq!(template.code, 0);
    let run = solon_with(&["classify", "-", "--format", "json"], &template.out);
    assert_eq!(run.code, 0, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["regimes"][0]["scope"]["verdict"], "open");
    assert_eq!(report["overall"]["upper"], "unacceptable");
}

#[test]
fn one_question_can_be_asked_for() {
    let one = solon(&["facts", "profiles_persons"]);
    assert_eq!(one.code, 0, "{}", one.err);
    assert!(one.out.contains("profiles_persons") && !one.out.contains("training_compute"));
    let wrong = solon(&["facts", "profiles_person"]);
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.contains("did you mean `profiles_persons`?"),
        "{}",
        wrong.err
    );
}

#[test]
fn budgets_of_answers() {
    let count = |name: &str| {
        let text = std::fs::read_to_string(root().join("examples").join(name)).unwrap();
        text.lines()
            .filter(|l| l.starts_with("  ") && !l.starts_with("   ") && l.contains(':'))
            .count()
    };
    assert!(count("spam-filter.yaml") <= 12);
    assert!(count("cv-ranker.yaml") <= 20);
}

#[test]
fn show_packs_and_codes() {
    let show = solon(&["show", "annex3.4.a"]);
    assert_eq!(show.code, 0);
    assert!(
        show.out.contains("2027-12-02") && show.out.contains("Digital Omnibus"),
        "{}",
        show.out
    );
    let before = solon(&["show", "annex3.4.a", "--law", "2026-07-01"]);
    assert!(!before.out.contains("2027-12-02"), "{}", before.out);
    assert_eq!(solon(&["show", "annex3.4.x"]).code, 2);
    assert!(solon(&["packs"]).out.contains("eu.ai_act"));
    assert!(solon(&["codes", "s0102"]).out.contains("S0102"));
    assert_eq!(solon(&["codes", "S9999"]).code, 2);
}

/// The README shows what the command prints; `...` stands for lines that are left out.
#[test]
fn the_readme_shows_real_output() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let shown = readme
        .split("```text\n")
        .nth(1)
        .unwrap()
        .split("```")
        .next()
        .unwrap();
    let run = solon(&["classify", "examples/cv-ranker.yaml"]);
    let mut rest = run.out.trim_end();
    let mut parts = shown.trim_end().split("\n    ...\n");
    rest = rest.strip_prefix(parts.next().unwrap()).unwrap();
    for part in parts {
        let at = rest.find(&format!("\n{part}"));
        let at = at.unwrap_or_else(|| panic!("not in what it prints:\n{part}"));
        rest = &rest[at + 1 + part.len()..];
    }
    assert_eq!(rest, "");
}
