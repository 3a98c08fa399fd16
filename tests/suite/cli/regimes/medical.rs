//! One medical software under three bundled regimes: the AI Act, the device regulation and the
//! categories of the regulators' forum. Asserted by hand, with the reason from the rules.

use serde_json::{Value, json};
use solon::{Engine, Lang, Overall, PackText};

use super::super::{Scratch, solon};

/// Reads images of strokes; on what it says patients are treated, at once. Its class is worked out.
const STROKE: &str = "solon: 1
system: stroke-images
name: Reading of stroke images
facts:
  intended_uses: [medical_decision_support]
  techniques: [machine_learning]
  roles: [provider]
  market_links: [supplied_in_eu]
  circumstances: []
  product_laws: [medical_device]
  is_the_product: true
  device_class: to_be_worked_out
  mdr_purposes: [informs_decisions]
  mdr_worst_harm: death_or_irreversible
  imdrf_form: own_purpose
  imdrf_significance: treat_or_diagnose
  imdrf_situation: critical
";

const PACKS: [&str; 3] = ["eu-ai-act", "eu-mdr", "int-imdrf"];

fn run(scratch: &Scratch, text: &str, args: &[&str]) -> super::super::Run {
    let file = scratch.file("stroke.yaml", text);
    let mut call = vec![
        "classify",
        &file,
        "--on",
        "2026-12-01",
        "--law",
        "2026-12-01",
    ];
    call.extend(PACKS.iter().flat_map(|p| ["--pack", p]));
    call.extend(args);
    solon(&call)
}

/// The description without the answers to some questions.
fn without(question: &str) -> String {
    let lines = STROKE.lines().filter(|l| !l.contains(question));
    lines.map(|l| format!("{l}\n")).collect()
}

#[test]
fn each_regime_by_its_own_rules() {
    let scratch = Scratch::new("regimes-medical");
    let found = run(
        &scratch,
        STROKE,
        &["--format", "json", "--require", "decided"],
    );
    assert_eq!(found.code, 0, "{}", found.err);
    let found: Value = serde_json::from_str(&found.out).unwrap();
    let row = |scale: &str| {
        let rows = found["matrix"].as_array().unwrap();
        rows.iter().find(|r| r["scale"] == scale).unwrap().clone()
    };
    // Art. 6(1)(b): the class that Rule 11 gives needs a notified body; Art. 113 from 2028-08-02.
    let act = row("risk");
    assert_eq!(
        (&act["lower"], &act["from"]),
        (&json!("high"), &json!("2028-08-02"))
    );
    // Rule 11, first indent of 6.3: decisions that may cause death are of class III.
    let class = row("class");
    assert_eq!(
        (&class["lower"], &class["upper"]),
        (&json!("iii"), &json!("iii"))
    );
    assert_eq!(class["map"], "own_choice");
    // A second scale without a map says who assesses, Art. 52(3), and moves no level over all.
    let assessed = row("assessment");
    assert_eq!(assessed["lower"], "notified_body");
    assert!(assessed.get("canonical").is_none(), "{assessed}");
    // N12, section 7.2: treat or diagnose, critical: IV.
    assert_eq!(row("imdrf_category")["lower"], "iv");
    assert_eq!(row("imdrf_state")["lower"], "critical");
    assert_eq!(found["overall"]["lower"], "high");
    assert_eq!(found["overall"]["decided"], true);
    let by = json!([
        "eu.ai_act/art6.1.section_a",
        "eu.mdr/annex8.rule11.text",
        "int.imdrf/n12.7.2",
    ]);
    assert_eq!(found["overall"]["by"], by);
    // The Act's scale of models has no level here, and is not shown.
    let scales = found["matrix"].as_array().unwrap().iter();
    assert!(scales.clone().all(|r| r["scale"] != "gpai"));
    // What one of the regimes asks is no news under the others.
    let all = found["regimes"].as_array().unwrap().iter();
    let codes = all.flat_map(|r| r["notes"].as_array().into_iter().flatten());
    assert!(codes.clone().all(|n| n["code"] != "S0615"));
}

#[test]
fn a_scale_of_models_is_shown_where_it_has_a_level() {
    let told = solon(&[
        "classify",
        "examples/frontier-model.yaml",
        "--on",
        "2026-12-01",
        "--format",
        "json",
        "--pack",
        "eu-ai-act",
        "--pack",
        "eu-mdr",
        "--detail",
        "verdict",
    ]);
    let told: Value = serde_json::from_str(&told.out).unwrap();
    let rows = told["matrix"].as_array().unwrap();
    let own = rows.iter().find(|r| r["scale"] == "gpai").unwrap();
    // 10^26 operations are more than the 10^25 of Art. 51(2).
    assert_eq!(own["lower"], "systemic_risk", "{own}");
}

#[test]
fn what_was_not_asked_fails_no_gate_and_what_is_open_does() {
    let scratch = Scratch::new("regimes-medical-gate");
    let idle = without("imdrf");
    let gate = ["--require", "decided"];
    // A regime that is named is wanted.
    let named = run(&scratch, &idle, &gate);
    assert_eq!(named.code, 4, "{}", named.err);
    assert!(
        named
            .err
            .contains("`stroke-images` is open under int.imdrf"),
        "{}",
        named.err
    );
    let passed = run(&scratch, &idle, &["--pack", "all", "--require", "decided"]);
    assert_eq!(passed.code, 0, "{}", passed.err);
    assert!(
        passed
            .err
            .contains("passes over regimes that were not asked")
            && passed.err.contains(": int.imdrf"),
        "{}",
        passed.err
    );
    // One answer, and it is asked; what it then leaves open fails.
    let failed = run(&scratch, &without("imdrf_situation"), &gate);
    assert_eq!(failed.code, 4, "{}", failed.err);
    assert!(
        failed
            .err
            .contains("`stroke-images` is open under int.imdrf"),
        "{}",
        failed.err
    );
    // Where nobody was asked anything, nothing is passed over.
    let nothing = run(&scratch, "solon: 1\nsystem: s\nfacts: {}\n", &gate);
    assert_eq!(nothing.code, 4);
    assert!(!nothing.err.contains("passes over"), "{}", nothing.err);
    // Scanners are not told rules of a regime that nobody asked about, and names are whole.
    let log = run(&scratch, &idle, &["--format", "sarif"]).out;
    let log: Value = serde_json::from_str(&log).unwrap();
    let results = log["runs"][0]["results"].as_array().unwrap();
    let ids: Vec<&str> = results
        .iter()
        .map(|r| r["ruleId"].as_str().unwrap())
        .collect();
    assert!(ids.contains(&"eu.mdr/annex8.rule11.text"), "{ids:?}");
    assert!(
        ids.iter().all(|id| !id.starts_with("int.imdrf/")),
        "{ids:?}"
    );
    let class = results
        .iter()
        .find(|r| r["ruleId"] == "eu.mdr/annex8.rule11.text")
        .unwrap();
    let text = class["message"]["text"].as_str().unwrap();
    assert!(
        text.contains("by eu.mdr/annex8.rule11.text (Rule 11: software)"),
        "{text}"
    );
}

#[test]
fn the_first_screen_in_every_language() {
    let scratch = Scratch::new("regimes-medical-words");
    let open = without("imdrf_situation");
    for lang in Lang::ALL.iter().map(|l| l.code()) {
        let screen = run(&scratch, &open, &["--lang", lang]).out;
        let (_, screen) = screen.split_once('\n').unwrap();
        insta::assert_snapshot!(format!("screen-{lang}"), screen);
        let text = run(&scratch, &open, &["--lang", lang, "--full"]).out;
        let (matrix, _) = text.split_once("\neu.ai_act · ").unwrap();
        let (_, matrix) = matrix.split_once('\n').unwrap();
        insta::assert_snapshot!(format!("matrix-{lang}"), matrix);
    }
}

#[test]
fn a_program_asks_them_too() {
    let engine = Engine::load(&PACKS, &|_: &str| None::<PackText>).unwrap();
    let question = engine.question().on("2026-12-01").unwrap().lang(Lang::En);
    let answer = question.classify(STROKE).unwrap();
    assert!(answer.decided() && answer.not_asked().is_empty());
    let Overall::Levels {
        levels,
        decided,
        higher_under,
        ..
    } = answer.overall()
    else {
        panic!("it is in scope");
    };
    assert_eq!((levels.to_string().as_str(), decided), ("high", true));
    assert!(higher_under.is_empty());
    let open = question
        .classify(without("imdrf_situation").as_str())
        .unwrap();
    assert_eq!(open.open_under(), ["int.imdrf"]);
    assert!(!open.decided());
    let idle = without("imdrf");
    let idle = question.classify(idle.as_str()).unwrap();
    assert!(idle.decided());
    assert_eq!(idle.not_asked(), ["int.imdrf"]);
}
