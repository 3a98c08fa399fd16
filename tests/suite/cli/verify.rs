//! `solon verify`: reports come out again as they are, whatever was asked; what was changed in one is
//! found and told; and what is no report takes nothing else with it.

use serde_json::{Value, json};

use super::{Run, Scratch, run_in, solon, solon_out, solon_with};
use crate::architecture::root;

mod changed;
mod hostile;

/// What comes of reports, each with its causes, as JSON.
fn verified(args: &[&str]) -> (i32, Vec<Value>) {
    let run = solon(&[&["verify", "--format", "json"], args].concat());
    let document: Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
    assert_eq!(document["report"], 1);
    (run.code, document["reports"].as_array().unwrap().clone())
}

/// What comes of one report in a text.
fn of_text(text: &str, more: &[&str]) -> (i32, Value) {
    let args = [&["verify", "-", "--format", "json"], more].concat();
    let run = solon_with(&args, text);
    let document: Value = serde_json::from_str(&run.out).unwrap_or_else(|_| panic!("{}", run.err));
    (run.code, document["reports"][0].clone())
}

fn causes(report: &Value) -> Vec<&str> {
    let all = report["causes"].as_array().into_iter().flatten();
    all.map(|c| c["what"].as_str().unwrap()).collect()
}

fn kind(report: &Value) -> &str {
    report["problem"]["kind"].as_str().unwrap_or("")
}

/// Classifies examples and makes their reports again.
fn round_trip(name: &str, options: &[&str]) -> usize {
    let scratch = Scratch::new(name);
    let format = if options.contains(&"json") {
        "r.json"
    } else {
        "r.ndjson"
    };
    let run = solon(&[&["classify"], options].concat());
    assert!(run.code == 0 || run.code == 4, "{options:?}: {}", run.err);
    let path = scratch.file(format, &run.out);
    let (_, all) = verified(&[&path]);
    let mut made = 0;
    for report in &all {
        // Some examples are descriptions for another pack, and rejected.
        if kind(report) == "no_record" {
            continue;
        }
        assert_eq!(report["comes_out"], "identical", "{options:?}: {report}");
        made += 1;
    }
    made
}

#[test]
fn every_example_comes_out_again_in_every_detail_and_language() {
    for (lang, format) in [("en", "ndjson"), ("zh", "json")] {
        let options = ["examples", "--format", format, "--lang", lang];
        for detail in ["brief", "full"] {
            let name = format!("verify-{lang}-{detail}");
            let made = round_trip(&name, &[&options[..], &["--detail", detail]].concat());
            assert!(made > 20, "{made}");
        }
        let made = round_trip(
            &format!("verify-{lang}"),
            &[&options[..], &["--all"]].concat(),
        );
        assert!(made > 20, "{made}");
    }
}

#[test]
fn whatever_was_asked_is_asked_again() {
    let of = |more: &[&str]| {
        let options = ["examples/*.*", "--format", "ndjson", "--detail", "full"];
        let name = format!("verify-asked-{}", more.join("").replace(['/', '='], "-"));
        assert!(round_trip(&name, &[&options, more].concat()) > 10);
    };
    of(&["--on", "2028-03-01", "--law", "2026-07-01", "--lang", "zh"]);
    of(&[
        "--reading",
        "emotion_needs_biometrics=any_data",
        "--role",
        "provider",
    ]);
    of(&["--follow", "GHR", "--no-assumptions"]);
    of(&[
        "--with",
        "medical_devices@2027-01-01",
        "--reading",
        "eu-ai-act/emotion_needs_biometrics=any_data",
    ]);
}

#[test]
fn several_regimes_come_out_again_and_those_that_are_not_reached_stay_out() {
    let options = [
        "examples/medical-imaging.yaml",
        "--format",
        "json",
        "--detail",
        "brief",
    ];
    let mut reached = options.to_vec();
    reached.extend(["--pack", "reached", "--pack", "eu-mdr"]);
    assert_eq!(round_trip("verify-reached", &reached), 1);
    let mut two = options.to_vec();
    two.extend([
        "--pack",
        "eu-mdr",
        "--pack",
        "eu-ai-act",
        "--with",
        "eu.mdr/mdr_simplification@2027-01-01",
    ]);
    assert_eq!(round_trip("verify-two", &two), 1);
    // A report that hides a regime which was not reached, or adds one, is found.
    let out = solon_out(&[&["classify"], reached.as_slice()].concat());
    let mut report: Value = serde_json::from_str(&out).unwrap();
    assert!(report["not_reached"].as_array().unwrap().len() > 5);
    report["not_reached"].as_array_mut().unwrap().remove(0);
    let (code, found) = of_text(&report.to_string(), &[]);
    assert_eq!((code, causes(&found)), (6, vec!["result"]));
}

/// A text with spellings that JSON does not have, several records, keys of its author's own.
const ODD: &str = r#"# A remark
solon: 1
system: 007
name: "Odd: ’\u00e9"
x-cost: 0.10000000000000000001
x-many: [1e3, 123456789012345678901234567890, -0.0, 2.2250738585072014e-308, ~, "1", yes]
meta: { deep: { a: [ { b: 1.50 } ] }, "k/~": null }
facts:
  roles: [provider, "?"]
  profiles_persons: { value: YES, evidence: 3.10, by: true, note: ~ }
  annual_revenue_eur: 8_000_000
  placed_on_market_on: 2028-02
  put_into_service_on: { from: 2028-02-01, before: 2029-01-01 }
  decision_effect: unknown
  talks_with: none
  enterprise_size:
  task_steps: { with: [ranks_or_scores], without: [schedules_or_notifies] }
  linked_enterprises: { value: no, assumed: true }
---
solon: 1
system: two
answered: { common: 2026.10 }
facts: { intended_uses: [recruitment_selection], roles: [provider] }
"#;

#[test]
fn odd_spellings_and_several_records_in_a_file_come_out_again() {
    let scratch = Scratch::new("verify-odd");
    let path = scratch.file("odd.yaml", ODD);
    let run = solon(&["classify", &path, "--format", "json", "--detail", "full"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let reports = scratch.file("r.json", &run.out);
    let (code, all) = verified(&[&reports]);
    assert_eq!(code, 0, "{all:?}");
    let ids: Vec<&str> = all.iter().map(|r| r["system"].as_str().unwrap()).collect();
    assert_eq!(ids, ["007", "two"]);
    // Each carries its own description, which the reader takes.
    let made: Value = serde_json::from_str(&run.out).unwrap();
    let first = &made[0]["replay"];
    assert_eq!(
        first["description"]["facts"]["annual_revenue_eur"],
        "8_000_000"
    );
    assert_eq!(first["lines"]["roles"], 9);
    assert_eq!(made[1]["replay"]["lines"]["roles"], 23);
    for report in made.as_array().unwrap() {
        let own = report["replay"]["description"].to_string();
        let again = solon_with(&["classify", "-", "--format", "json"], &own);
        assert_eq!(again.code, 0, "{}", again.err);
        let again: Value = serde_json::from_str(&again.out).unwrap();
        assert_eq!(again["overall"], report["overall"]);
        assert_eq!(again["system"]["x-many"], report["system"]["x-many"]);
    }
    // Lines of NDJSON keep their numbers.
    let lines = "\n{\"solon\":1,\"system\":\"a\",\"facts\":{\"roles\":[\"provider\"]}}\n\n{\"solon\":1,\"system\":\"b\",\"facts\":{\"roles\":[\"deployer\"]}}\n";
    let path = scratch.file("lines.ndjson", lines);
    let out = solon_out(&["classify", &path, "--format", "ndjson", "--detail", "full"]);
    let last: Value = serde_json::from_str(out.lines().last().unwrap()).unwrap();
    assert_eq!(last["replay"]["lines"]["roles"], 4);
    let reports = scratch.file("r.ndjson", &out);
    assert_eq!(verified(&[&reports]).0, 0);
}

#[test]
fn an_organisation_file_is_kept_with_the_description() {
    let scratch = Scratch::new("verify-organisation");
    scratch.file(
        "acme.toml",
        "[facts]\n\nenterprise_size = \"small\"\nroles = [\"provider\"]\n",
    );
    let text = "solon: 1\nsystem: one\norganisation: acme.toml\nfacts:\n  roles: [deployer]\n";
    let path = scratch.file("one.yaml", text);
    let out = solon_out(&["classify", &path, "--format", "json"]);
    std::fs::remove_file(format!("{}/acme.toml", scratch.path())).unwrap();
    let report: Value = serde_json::from_str(&out).unwrap();
    let replay = &report["replay"];
    assert_eq!(replay["organisation"]["facts"]["enterprise_size"], "small");
    assert_eq!(
        replay["organisation_lines"],
        json!({ "enterprise_size": 3, "roles": 4 })
    );
    let (code, found) = of_text(&out, &[]);
    assert_eq!((code, &found["comes_out"]), (0, &json!("identical")));
    let mut changed = report.clone();
    changed["replay"]["organisation"]["facts"]["enterprise_size"] = json!("large");
    let (code, found) = of_text(&changed.to_string(), &[]);
    assert_eq!((code, causes(&found)), (6, vec!["answers"]));
}

#[test]
fn spaces_and_the_order_of_keys_are_no_difference() {
    let out = solon_out(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "json",
        "--detail",
        "brief",
    ]);
    let value: Value = serde_json::from_str(&out).unwrap();
    for text in [value.to_string(), out.replace("  ", "\t")] {
        let (code, found) = of_text(&text, &[]);
        assert_eq!((code, &found["comes_out"]), (0, &json!("same_content")));
    }
    // As it was written before: with keys in the order of the alphabet.
    let sorted = solon::report::to_json(&value);
    assert_ne!(sorted, out.trim_end());
    for text in [
        solon::report::one_document(vec![sorted.clone(), sorted.clone()]),
        sorted,
        out.clone(),
        format!("[{out}]"),
        out.trim_end().to_owned(),
        format!("\u{feff}{out}"),
    ] {
        let (code, found) = of_text(&text, &[]);
        assert_eq!((code, &found["comes_out"]), (0, &json!("identical")));
    }
}

#[test]
fn people_are_told_in_sentences_of_their_language() {
    let scratch = Scratch::new("verify-words");
    let out = solon_out(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "json",
        "--detail",
        "brief",
    ]);
    let changed = out.replacen("\"upper\": \"high\"", "\"upper\": \"minimal\"", 1);
    assert_ne!(changed, out);
    scratch.file("a.json", &out);
    scratch.file("b.json", &changed);
    scratch.file("c.json", &out.replace("\"engine\": \"", "\"engine\": \"0."));
    scratch.file("d.txt", "no report, and not read");
    let run = run_in(std::path::Path::new(scratch.path()), &["verify", "."], &[]);
    assert_eq!(run.code, 6, "{}", run.err);
    assert_eq!(
        run.out,
        format!(
            "./a.json (cv-ranker): identical
./b.json (cv-ranker): different
  Question, answers, packs and version of the engine are the same: the result itself was changed, or
    another build of this version made it.
  overall: high .. minimal in the report, high when made again
  /overall/upper: \"minimal\" in the report, \"high\" when made again
./c.json (cv-ranker): different
  Made by Solon 0.{v}; this is Solon {v}.
  All levels are the same.
  Nothing else differs.
3 reports: 1 the same, 2 different, 0 not verified
",
            v = env!("CARGO_PKG_VERSION")
        )
    );
    let run = solon(&[
        "verify",
        &format!("{}/b.json", scratch.path()),
        "--lang",
        "zh",
    ]);
    assert_eq!(run.code, 6);
    assert!(run.out.contains("被改动的是结果本身"), "{}", run.out);
}

const RULES: &str = r#"pack own.law version "1"
  title en "The law"

source L "Law"

scale tier ok < bad

fact big : bool
  ask en "Is it big?"

rule r1 "Big"
  cites L "Art. 2"
  when big
  then tier bad
"#;

#[test]
fn a_pack_that_is_not_bundled_is_given() {
    let scratch = Scratch::new("verify-own");
    let pack = format!("{}/law", scratch.path());
    scratch.file("law/pack.solon", RULES);
    let path = scratch.file("one.yaml", "solon: 1\nsystem: one\nfacts: { big: true }\n");
    let out = solon_out(&["classify", &path, "--pack", &pack, "--format", "json"]);
    let report = scratch.file("r.json", &out);
    let also = scratch.file(
        "also.json",
        &solon_out(&[
            "classify",
            "examples/cv-ranker.yaml",
            "--format",
            "json",
            "--detail",
            "brief",
        ]),
    );
    let (code, all) = verified(&[&report, &also]);
    assert_eq!((code, kind(&all[0])), (2, "no_pack"));
    assert_eq!(all[1]["comes_out"], "identical");
    let message = all[0]["problem"]["message"].as_str().unwrap();
    assert!(
        message.contains("the pack `own.law` 1 (sha256:"),
        "{message}"
    );
    assert!(
        message.contains("give its folder with `--pack`"),
        "{message}"
    );
    assert_eq!(verified(&[&report, "--pack", &pack]).0, 0);
    // The folder may lie elsewhere and be called otherwise; what counts is what stands in it.
    scratch.file("moved/pack.solon", &format!("# a remark\n{RULES}"));
    let moved = format!("{}/moved", scratch.path());
    assert_eq!(verified(&[&report, "--pack", &moved]).0, 0);
    // Rules that changed come out as such, with the levels that move.
    scratch.file("law/pack.solon", &RULES.replace("when big", "when not big"));
    let (code, all) = verified(&[&report, "--pack", &pack]);
    assert_eq!((code, causes(&all[0])), (6, vec!["pack"]));
    assert_eq!(all[0]["causes"][0]["pack"], "own.law");
    let tier = json!({ "of": "own.law/tier", "reported": "bad", "now": "ok" });
    assert!(
        all[0]["levels"].as_array().unwrap().contains(&tier),
        "{}",
        all[0]
    );
    // So do rules that cannot read the answers any more, and those with errors are told as ever.
    scratch.file("law/pack.solon", &RULES.replace("big", "large"));
    let (code, all) = verified(&[&report, "--pack", &pack]);
    assert_eq!(
        (code, kind(&all[0]), causes(&all[0])),
        (6, "not_asked", vec!["pack"])
    );
    scratch.file("law/pack.solon", "pack own.law");
    let run = solon(&["verify", &report, "--pack", &pack]);
    assert_eq!(run.code, 3, "{}", run.err);
}

#[test]
fn files_that_hold_no_report_end_with_four() {
    let code = |text: &str| of_text(text, &[]).0;
    assert_eq!(code(""), 4);
    assert_eq!(code("[]"), 4);
    assert_eq!(code("{\n  \"report\": 1,\n"), 4);
    assert_eq!(code("solon: 1\nsystem: a\n"), 4);
    let run: Run = solon(&["verify", "examples/no-such-file.json"]);
    assert_eq!(run.code, 1);
    assert!(
        run.err.contains("cannot read `examples/no-such-file.json`"),
        "{}",
        run.err
    );
    let run = solon(&["verify", "grammar"]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("holds no report"), "{}", run.err);
    let kept = root().join("examples/smart-thermostat.json");
    let before = std::fs::read(&kept).unwrap();
    let run = solon(&[
        "verify",
        "examples/smart-thermostat.json",
        "--output",
        "examples/smart-thermostat.json",
    ]);
    assert_eq!(run.code, 2);
    assert_eq!(std::fs::read(&kept).unwrap(), before);
}
