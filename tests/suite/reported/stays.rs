//! What a report says of stays: what they hold back, and what hangs on those whose end nobody knows.

use serde_json::{Value, json};
use solon::Lang;

use super::{Reported, reported};
use crate::small::{duty, program, rule, yes};

const STAYS: &str = "penalty f \"f\" for duty p\n  cites L \"Art. 98\"\n  limit 5 EUR\n\n\
    penalty g \"g\" for duty p\n  cites L \"Art. 99\"\n  limit 5 EUR\n\n\
    stay halt \"Stay\"\n  of application for r.1\n  from 2026-01-01 until unknown\n  cites L \"Art. 3\"\n\n\
    stay spare \"Sparing\"\n  of enforcement for penalty f\n  from 2026-01-01 until unknown\n  cites L \"Art. 4\"\n\n\
    stay brief \"Brief\"\n  of enforcement for penalty g\n  from 2027-01-01 until 2028-01-01\n  cites L \"Art. 5\"\n";

fn told(on: &str, lang: Lang) -> Reported {
    let text =
        rule("r.1", "a", "high", "") + &duty("q", "fires r.1", "") + &duty("p", "a", "") + STAYS;
    let p = program(&["a"], &text);
    reported(&p, &[("a", yes(true))], on, lang)
}

/// The text with its lines joined.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_hangs_on_a_stay_is_told_and_nobody_is_asked() {
    let found = told("2026-06-01", Lang::En);
    let text = joined(&found.text);
    for said in [
        "HIGH (on this day: minimal … high; hangs on whether the stay halt still holds) Because: r.1 r.1 (Art. 1)",
        "a: yes application stayed from 2026-01-01, end not known",
        "not settled; hangs on whether the stay halt still holds q",
        "f f (Art. 98); not settled; hangs on whether the stay spare still holds",
        "enforcement stayed from 2026-01-01, end not known",
        "halt Stay (Art. 3): application of r.1 stayed, from 2026-01-01, end not known; whether the stay still holds is not known",
    ] {
        assert!(text.contains(said), "{said}\n{}", found.text);
    }
    assert!(!text.contains("always"), "{text}");
    let zh = told("2026-06-01", Lang::Zh).text;
    assert!(zh.contains("是否仍然有效"), "{zh}");
    let regime = &found.report.regimes[0];
    assert!(regime.open.is_empty());
    let json = serde_json::to_value(regime).unwrap();
    let duties = json["duties"].as_array().unwrap();
    let of = |id: &str| duties.iter().find(|d| d["id"] == id).unwrap();
    assert_eq!(
        (&of("q")["outcome"], &of("q")["in_effect"]),
        (&"fires".into(), &Value::Null)
    );
    assert_eq!(of("q")["stays"], json!(["halt"]));
    assert_eq!(of("q").get("missing"), None);
    assert_eq!(of("p")["in_effect"], true);
    let fine = &json["penalties"][0];
    assert_eq!(
        (&fine["outcome"], &fine["in_effect"]),
        (&"fires".into(), &Value::Null)
    );
    assert_eq!(fine["stays"], json!(["spare"]));
    let rule = &json["rules"][0];
    assert_eq!([&rule["outcome"], &rule["today"]], ["fires", "open"]);
    assert_eq!(rule["exceptions"], json!([]));
    let scale = &json["scales"]["risk"];
    assert_eq!(scale["lower"], "high");
    assert_eq!(scale["stays"], json!(["halt"]));
    assert_eq!(scale["in_effect_interval"], json!(["minimal", "high"]));
    let holds = ["halt", "spare", "brief"].map(|id| holds(&json, id));
    assert_eq!(holds, ["unknown", "unknown", "false"]);
}

fn holds(regime: &Value, id: &str) -> String {
    let all = regime["stays"].as_array().unwrap();
    let stay = all.iter().find(|s| s["id"] == id);
    stay.map_or("none", |s| s["holds"].as_str().unwrap())
        .to_owned()
}

#[test]
fn on_the_days_of_a_stay_no_fine_threatens_and_the_duty_stands() {
    let fine = |json: &Value| {
        let all = json["penalties"].as_array().unwrap();
        all.iter().find(|p| p["id"] == "g").unwrap()["in_effect"].clone()
    };
    let regime = |on: &str| {
        let found = told(on, Lang::En);
        serde_json::to_value(&found.report.regimes[0]).unwrap()
    };
    let stayed = regime("2027-06-01");
    assert_eq!(fine(&stayed), false);
    assert_eq!(holds(&stayed, "brief"), "true");
    let duties = stayed["duties"].as_array().unwrap();
    let p = duties.iter().find(|d| d["id"] == "p").unwrap();
    assert_eq!(
        (&p["outcome"], &p["in_effect"]),
        (&"fires".into(), &true.into())
    );
    // It is over, and is not told any more; whether the others still hold is not known.
    let over = regime("2028-01-01");
    assert_eq!(fine(&over), true);
    assert_eq!(
        ["halt", "spare", "brief"].map(|id| holds(&over, id)),
        ["unknown", "unknown", "none"]
    );
}

/// Before its first day nothing hangs on it yet, and it is told that it comes.
#[test]
fn before_its_first_day_a_stay_changes_nothing() {
    let found = told("2025-06-01", Lang::En);
    let regime = serde_json::to_value(&found.report.regimes[0]).unwrap();
    for of in ["penalties", "duties"] {
        let all = regime[of].as_array().unwrap();
        assert!(all.iter().all(|d| d["in_effect"] == true), "{of}");
    }
    let holds = ["halt", "spare", "brief"].map(|id| holds(&regime, id));
    assert_eq!(holds, ["false", "false", "false"]);
}
