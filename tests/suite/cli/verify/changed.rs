//! What was changed in a report after it was made: each change with what is told of it.

use serde_json::{Value, json};

use super::{causes, verified};
use crate::cli::{Scratch, solon_out};

/// A change of a report, the causes that are told, and a place that is named.
type Change = (
    &'static str,
    fn(&mut Value),
    &'static [&'static str],
    &'static str,
);

const CHANGES: &[Change] = &[
    (
        "an older engine",
        |r| r["engine"] = json!("0.0.9"),
        &["engine"],
        "",
    ),
    (
        "an older pack",
        |r| r["regimes"][0]["version"] = json!("2025.1.0"),
        &["pack", "question"],
        "",
    ),
    (
        "other texts",
        |r| r["regimes"][0]["digest"] = json!("sha256:00"),
        &["pack", "question"],
        "",
    ),
    (
        "other words",
        |r| r["replay"]["uses"][0]["digest"] = json!("sha256:00"),
        &["pack"],
        "",
    ),
    (
        "the day",
        |r| r["on"] = json!("2028-01-01"),
        &["question"],
        "/regimes/0/duties/",
    ),
    (
        "the law",
        |r| r["law"] = json!("2026-07-01"),
        &["question"],
        "/regimes/0/",
    ),
    (
        "the language",
        |r| r["replay"]["lang"] = json!("zh"),
        &["question"],
        "/regimes/0/duties/0/title",
    ),
    (
        "an amendment",
        |r| r["replay"]["with"] = json!(["eu.ai_act/medical_devices@2026-01-01"]),
        &["question"],
        "",
    ),
    (
        "the role",
        |r| r["replay"]["role"] = json!("deployer"),
        &["question"],
        "/regimes/0/duties/",
    ),
    (
        "assumptions",
        |r| r["replay"]["without_assumptions"] = json!(true),
        &["question"],
        "",
    ),
    (
        "an answer",
        |r| r["replay"]["description"]["facts"]["profiles_persons"] = json!(false),
        &["answers"],
        "/regimes/0/",
    ),
    (
        "evidence",
        |r| r["replay"]["description"]["facts"]["profiles_persons"]["evidence"] = json!("none"),
        &["answers"],
        "",
    ),
    (
        "the name",
        |r| r["replay"]["description"]["name"] = json!("Harmless"),
        &["answers"],
        "/system/name",
    ),
    (
        "a line",
        |r| r["replay"]["lines"]["roles"] = json!(99),
        &["answers"],
        "",
    ),
    (
        "the file",
        |r| r["system"]["source"] = json!("other.yaml"),
        &["answers"],
        "",
    ),
    (
        "both marks",
        |r| {
            r["replay"]["asked"] = json!("x");
            r["replay"]["answered"] = json!("y");
        },
        &["question", "answers"],
        "",
    ),
    (
        "the level",
        |r| r["overall"]["lower"] = json!("minimal"),
        &["result"],
        "/overall/lower",
    ),
    (
        "a duty",
        |r| {
            r["regimes"][0]["duties"].as_array_mut().unwrap().pop();
        },
        &["result"],
        "/regimes/0/duties/",
    ),
    (
        "a further key",
        |r| r["approved/by~"] = json!("me"),
        &["result"],
        "/approved~1by~0",
    ),
    (
        "a list for a text",
        |r| r["overall"] = json!(["minimal"]),
        &["result"],
        "/overall",
    ),
    (
        "the id",
        |r| r["system"]["id"] = json!("other"),
        &["result"],
        "/system/id",
    ),
];

#[test]
fn what_was_changed_in_a_report_is_found_and_told() {
    let out = solon_out(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "ndjson",
        "--detail",
        "brief",
    ]);
    let report: Value = serde_json::from_str(&out).unwrap();
    let mut text = out.clone();
    for (_, change, ..) in CHANGES {
        let mut changed = report.clone();
        change(&mut changed);
        assert_ne!(changed, report);
        text.push_str(&format!("{changed}\n"));
    }
    let scratch = Scratch::new("verify-changed");
    let path = scratch.file("r.ndjson", &text);
    let (code, all) = verified(&[&path]);
    assert_eq!(code, 6);
    assert_eq!(all.len(), CHANGES.len() + 1);
    assert_eq!(all[0]["comes_out"], "identical");
    for ((what, _, why, place), found) in CHANGES.iter().zip(&all[1..]) {
        assert_eq!(found["comes_out"], "different", "{what}");
        assert_eq!(causes(found), *why, "{what}");
        let places = found["places"].as_array().cloned().unwrap_or_default();
        assert!(places.len() <= 10, "{what}");
        let named = |p: &Value| p["pointer"].as_str().unwrap().starts_with(place);
        assert!(
            place.is_empty() || places.iter().any(named),
            "{what}: {places:?}"
        );
        assert!(found["differences"].as_u64().unwrap() >= places.len() as u64);
    }
    let of = |what: &str| &all[CHANGES.iter().position(|c| c.0 == what).unwrap() + 1];
    // Nothing but the version of the engine differs.
    assert_eq!(of("an older engine")["differences"], 0);
    assert_eq!(of("an older engine")["causes"][0]["reported"], "0.0.9");
    // Which levels move is told.
    assert_eq!(
        of("the level")["levels"],
        json!([{ "of": "overall", "reported": "minimal .. high", "now": "high" }])
    );
    let day =
        json!({ "of": "eu.ai_act/risk", "in_effect": true, "reported": "minimal", "now": "high" });
    assert_eq!(of("the day")["levels"], json!([day]));
    assert!(of("a duty").get("levels").is_none());
}
