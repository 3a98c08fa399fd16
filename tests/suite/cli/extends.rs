//! A pack that builds on another, through the command line: what `check` says of it, what of it is tried,
//! and that both regimes keep a column of their own.

use serde_json::Value;

use super::{Run, Scratch, run_in};

const POLICY: &str = r#"pack acme version "1"
  title en "Acme devices"
  extends int-imdrf

source POL "Policy" authority policy

scale approval free < board

scope acme governs approval

rule pol.1 "Category II and above"
  cites POL "section 1"
  when imdrf_category at least ii
  then approval board

rule pol.2 "Nothing is non-serious here"
  cites POL "section 2"
  when imdrf_samd
  then imdrf_state serious

amend duty n12.7.1
  cites POL "section 3"
  when imdrf_samd

exception pol.4 "Pilots"
  to n12.7.2
  cites POL "section 4"
  when imdrf_statement_changed
  loosens because "a pilot is looked at again" cites POL "section 4"

test "a pilot" on 2026-12-01
  given roles { provider }, intended_uses { medical_decision_support }, imdrf_form is own_purpose,
      imdrf_significance is drive, imdrf_situation is critical, imdrf_statement_changed,
      otherwise none
  expect imdrf_category = i
  expect approval = free
  expect imdrf_state = critical by n12.5.2
  expect duty n12.7.1

test "no pilot" on 2026-12-01
  given roles { provider }, intended_uses { medical_decision_support }, imdrf_form is own_purpose,
      imdrf_significance is drive, imdrf_situation is non_serious, otherwise none
  expect imdrf_state = serious by pol.2
  expect imdrf_category = i
  expect duty n12.7.1
"#;

fn run(scratch: &Scratch, args: &[&str]) -> Run {
    run_in(&scratch.0, args, &[])
}

fn scratch(name: &str, text: &str) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.file("acme/pack.solon", text);
    scratch
}

#[test]
fn check_says_what_is_asked_more_and_what_is_given_up() {
    let scratch = scratch("extends-check", POLICY);
    let run = run(&scratch, &["check", "acme"]);
    assert_eq!((run.code, run.err.as_str()), (0, ""), "{}", run.out);
    let lines: Vec<&str> = run.out.lines().collect();
    // What the other pack has is not counted.
    assert!(
        lines[0].starts_with("acme: 2 rules, 1 exceptions, 0 duties,"),
        "{}",
        lines[0]
    );
    assert_eq!(
        lines[1],
        "  builds on int.imdrf and asks for more: `imdrf_state`, duty `n12.7.1`"
    );
    let given_up = "  loosens it: `imdrf_category` falls below `ii` (“a pilot is looked at again”); for example: ";
    assert!(lines[2].starts_with(given_up), "{}", lines[2]);
    assert!(
        lines[2].contains("“imdrf statement changed” is yes"),
        "{}",
        lines[2]
    );
}

#[test]
fn what_is_not_said_is_an_error_with_a_system() {
    let unsaid = POLICY.replace(
        "  loosens because \"a pilot is looked at again\" cites POL \"section 4\"\n",
        "",
    );
    let scratch = scratch("extends-unsaid", &unsaid);
    let found = run(&scratch, &["check", "acme"]);
    assert_eq!(found.code, 3);
    assert!(
        found.err.contains("error[S0408]: this asks for less than `int.imdrf` does: `imdrf_category` falls below `ii`"),
        "{}",
        found.err
    );
    assert!(found.err.contains("exception pol.4"), "{}", found.err);
    // For machines the same; and without proofs nothing is said of it.
    let json = run(&scratch, &["check", "acme", "--format", "json"]);
    let json: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(json[0]["code"], "S0408", "{json}");
    let quick = run(&scratch, &["check", "acme", "--no-proofs"]);
    assert_eq!(quick.code, 0, "{}", quick.err);
    assert!(quick.out.contains("proofs left out"), "{}", quick.out);
}

#[test]
fn what_is_tried_is_the_packs_own() {
    let scratch = scratch("extends-tried", POLICY);
    let tests = run(&scratch, &["test", "acme"]);
    assert_eq!(tests.code, 0, "{}{}", tests.out, tests.err);
    assert!(
        tests.out.contains("acme: 2 tests and properties passed"),
        "{}",
        tests.out
    );
    // Those of the other pack are run when asked for; what the policy changes shows there.
    let both = run(&scratch, &["test", "acme", "--with-base"]);
    assert_eq!(both.code, 3, "{}", both.out);
    assert!(
        both.out.contains("FAILED int-imdrf/tests/")
            || both.out.contains("FAILED rules/int-imdrf/tests/"),
        "{}",
        both.out
    );
    let coverage = run(&scratch, &["test", "acme", "--coverage"]).out;
    assert!(
        coverage.contains("rule pol.1") && !coverage.contains("rule n12"),
        "{coverage}"
    );
    let mutants = run(&scratch, &["test", "acme", "--mutate"]).out;
    assert!(
        !mutants.contains("rule n12") && !mutants.contains("\nn12"),
        "{mutants}"
    );
    // The change of the duty is tried as well: what survives is told.
    assert!(
        mutants.contains("acme: ") && mutants.contains(" mutants: "),
        "{mutants}"
    );
    let form = run(&scratch, &["fmt", "--check", "acme"]);
    assert_eq!(form.code, 0, "{}{}", form.out, form.err);
}

#[test]
fn both_keep_their_columns() {
    let scratch = scratch("extends-columns", POLICY);
    scratch.file(
        "pilot.yaml",
        "solon: 1\nsystem: pilot\nfacts:\n  intended_uses: [medical_decision_support]\n  imdrf_form: own_purpose\n  imdrf_significance: drive\n  imdrf_situation: critical\n  imdrf_statement_changed: true\n  roles: [provider]\n",
    );
    let told = run(
        &scratch,
        &[
            "classify",
            "pilot.yaml",
            "--pack",
            "acme",
            "--pack",
            "int.imdrf",
            "--on",
            "2026-12-01",
            "--format",
            "json",
        ],
    );
    let told: Value = serde_json::from_str(&told.out).unwrap();
    let level = |pack: &str, scale: &str| {
        let rows = told["matrix"].as_array().unwrap();
        let row = rows
            .iter()
            .find(|r| r["pack"] == pack && r["scale"] == scale);
        row.map_or(Value::Null, |r| r["upper"].clone())
    };
    // The critical state, driving care: category III in the matrix; the policy excepts the pilot.
    assert_eq!(level("int.imdrf", "imdrf_category"), "iii");
    assert_eq!(level("acme", "imdrf_category"), "i");
    assert_eq!(level("acme", "imdrf_state"), "critical");
}

#[test]
fn a_pack_that_is_not_there_or_builds_on_itself() {
    for (name, says) in [
        ("int-imdrv", "there is no pack `int-imdrv`"),
        ("acme", "packs use each other in a circle"),
    ] {
        let text = POLICY.replace("int-imdrf", name);
        let scratch = scratch(&format!("extends-{name}"), &text);
        let found = run(&scratch, &["check", "acme"]);
        assert_eq!(found.code, 3);
        assert!(found.err.contains(says), "{}", found.err);
    }
}
