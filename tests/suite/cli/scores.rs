//! What a report says of a score: of how many points, which band, what struck and what did not, and
//! which answer would move it. The pack is the supervisor's circular among the examples.

use serde_json::Value;

use super::{Run, Scratch, run_in};
use crate::architecture::root;

/// A model of which all is known, with some answers changed.
fn model(name: &str, changed: &str) -> Scratch {
    let scratch = Scratch::new(name);
    let mut facts: Vec<(&str, &str)> = vec![
        ("user", "bank_itself"),
        ("roles", "[bank]"),
        ("first_used_on", "2026-01-01"),
        ("impact", "severe"),
        ("likelihood", "rare"),
        ("who_decides", "person"),
        ("reaches_customers", "true"),
        ("set_aside", "true"),
        ("documented", "fully"),
        ("validated", "fully"),
        ("ever_reviewed", "true"),
        ("reviewed_on", "2026-09-01"),
        ("months_since_review", "3"),
        ("data", "[]"),
    ];
    let changed = changed.split(';').filter_map(|c| c.split_once('='));
    for (key, value) in changed {
        facts.retain(|(k, _)| *k != key);
        if !value.is_empty() {
            facts.push((key, value));
        }
    }
    let facts = facts.iter().map(|(k, v)| format!("  {k}: {v}\n"));
    let facts: String = facts.collect();
    scratch.file(
        "model.yaml",
        &format!("solon: 1\nsystem: model\nfacts:\n{facts}"),
    );
    scratch
}

fn classify(scratch: &Scratch, more: &[&str]) -> Run {
    let pack = root().join("examples/circular").display().to_string();
    let args = [
        "classify",
        "model.yaml",
        "--pack",
        &pack,
        "--on",
        "2026-12-01",
    ];
    run_in(&scratch.0, &[&args, more].concat(), &[])
}

fn told(scratch: &Scratch, more: &[&str]) -> String {
    let run = classify(scratch, &[more, &["--full"]].concat());
    run.out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn score(scratch: &Scratch) -> Value {
    let run = classify(scratch, &["--format", "json"]);
    let mut json: Value = serde_json::from_str(&run.out).unwrap();
    json["regimes"][0]["scores"][0].take()
}

/// Of two items that exclude each other one counts: the greatest sum is that of what applies.
#[test]
fn the_greatest_sum_is_that_of_what_applies() {
    let text = told(&model("score-most", ""), &[]);
    assert!(
        text.contains("Questionnaire: 4 of 33 points (12.12… %), tier low"),
        "{text}"
    );
    assert!(
        text.contains("bands: tier low up to 25 % (here); tier medium over 25 % up to 50 %;"),
        "{text}"
    );
    // Without customers nobody is asked whether the outcome can be set aside.
    let score = score(&model("score-less", "reaches_customers=false;set_aside="));
    assert_eq!(score["maximum"], serde_json::json!(["30", "30"]));
    assert_eq!(score["share"], serde_json::json!(["0", "0"]));
    // Whether it was ever reviewed is not known: four points of one item or of the other.
    let open = self::score(&model(
        "score-open",
        "ever_reviewed=;reviewed_on=;months_since_review=",
    ));
    assert_eq!(open["maximum"], serde_json::json!(["33", "33"]));
    assert_eq!(open["points"], serde_json::json!(["4", "8"]));
}

/// What strikes is told first, with its provision; what does not is told as such.
#[test]
fn a_veto_that_struck_is_told_from_one_that_did_not() {
    let text = told(&model("score-veto", "validated=none"), &[]);
    let struck = "at least tier high, whatever the sum, as “reaches customers” is yes and “validated” is “not at all” (Annex 2(1))";
    assert!(text.contains(struck), "{text}");
    let idle = text.split("did not apply: ").nth(1).unwrap();
    assert!(
        idle.starts_with("at least tier critical, whatever the sum if"),
        "{text}"
    );
    assert!(!idle.contains("at least tier high"), "{text}");
    assert!(
        text.contains("6 Have people who did not build it validated it? (para. 23)"),
        "{text}"
    );
    let open = told(&model("score-veto-open", "validated="), &[]);
    let perhaps = "is “not at all”, which is open (Annex 2(1))";
    assert!(open.contains(perhaps), "{open}");
}

/// One answer that alone would bring another band is named with the points that it brings.
#[test]
fn an_answer_that_would_move_the_band_is_named() {
    let text = told(&model("score-move", ""), &[]);
    let moves =
        "who_decides answered with the model decides alone would give 10 points, tier medium";
    assert!(text.contains(moves), "{text}");
}

/// A rule that takes a score or a table over is told with the level that comes of it, the lowest one
/// too, and with all that are possible.
#[test]
fn a_rule_that_takes_over_names_its_level() {
    let text = told(&model("score-rule", ""), &[]);
    assert!(
        text.contains("para28 Tier of the questionnaire — tier low, from"),
        "{text}"
    );
    let open = told(&model("score-rule-open", "impact="), &[]);
    assert!(
        open.contains("para14 Inherent tier — tier low … tier medium, from"),
        "{open}"
    );
}

/// Under a reading by which the law does not govern the model there is no level.
#[test]
fn another_reading_may_lead_out_of_scope() {
    let text = told(&model("score-scope", ""), &[]);
    let other = "whose_model: every_model_in_use -> bought_models_only => out of scope";
    let end = text.split("Depends on a contested reading").nth(1).unwrap();
    assert!(end.trim().starts_with(other), "{text}");
    let asked = told(
        &model("score-scope-asked", ""),
        &["--reading", "whose_model=bought_models_only"],
    );
    assert!(asked.contains("OUT OF SCOPE"), "{asked}");
}
