//! Several regimes over time: one axis of days, each provision with the name of its regime.

use serde_json::{Value, json};

use super::super::solon;

const FILE: &str = "examples/medical-imaging.yaml";
const DAY: [&str; 4] = ["--on", "2026-12-01", "--law", "2026-12-01"];

fn timeline(args: &[&str]) -> String {
    let run = solon(&[&["timeline", FILE], &DAY[..], args].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    run.out
}

#[test]
fn what_changes_stands_on_one_axis() {
    let packs = ["--pack", "eu-ai-act", "--pack", "eu-mdr"];
    let text = timeline(&packs);
    // One row of years, and each day once.
    assert_eq!(text.matches("'27").count(), 1, "{text}");
    let days = text
        .lines()
        .filter(|l| l.starts_with("2027-") || l.starts_with("2026-07-27"));
    assert_eq!(days.count(), 1, "{text}");
    let (_, day) = text.split_once("2026-07-27").unwrap();
    let (day, _) = day.split_once("\n\n").unwrap();
    // The omnibus brings art4a of the Act on that day; nothing changes for the device.
    assert!(
        day.contains("< permissions that begin to apply (1): eu.ai_act/art4a"),
        "{day}"
    );
    assert!(day.contains("as before: eu.mdr"), "{day}");
    let chinese = timeline(&[&packs[..], &["--lang", "zh"]].concat());
    assert!(chinese.contains("与此前相同：eu.mdr"), "{chinese}");
}

#[test]
fn regimes_that_say_nothing_are_told_in_a_line() {
    let text = timeline(&["--pack", "all"]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, out) = text
        .split_once("Out of scope throughout: br.pl2338, ca.adm, ")
        .unwrap();
    let (out, idle) = out.split_once("Not asked, and not drawn: ").unwrap();
    assert!(out.contains("eu.ivdr"), "{text}");
    assert!(idle.contains("cn.nmpa, "), "{text}");
}

#[test]
fn the_calendar_in_json_names_regimes_and_a_single_one_has_none() {
    let read = |packs: &[&str]| -> Value {
        let text = timeline(&[packs, &["--format", "json"]].concat());
        serde_json::from_str(&text).unwrap()
    };
    let both = read(&["--pack", "eu-ai-act", "--pack", "eu-mdr"]);
    let days = both["calendar"].as_array().unwrap();
    let day = days.iter().find(|d| d["on"] == "2026-07-27").unwrap();
    assert_eq!(day["regimes"], json!(["eu.ai_act"]));
    assert_eq!(day["causes"][0]["id"], "eu.ai_act/art4a");
    // Each regime has its steps as ever.
    assert_eq!(both["regimes"][1]["pack"], "eu.mdr");
    let alone = read(&["--pack", "eu-ai-act"]);
    assert!(alone.get("calendar").is_none());
    assert_eq!(both["regimes"][0], alone["regimes"][0]);
    let idle = read(&[
        "--pack",
        "eu-ai-act",
        "--pack",
        "eu-mdr",
        "--pack",
        "int-imdrf",
    ]);
    assert_eq!(idle["regimes"][2]["not_asked"], true);
}

#[test]
fn what_is_chosen_is_chosen_where_it_is_known() {
    let packs = ["--pack", "eu-ai-act", "--pack", "eu-mdr"];
    let run = |args: &[&str]| solon(&[&["timeline", FILE], &DAY[..], &packs, args].concat());
    let point = "linked_duties_day=since_general_application";
    let own = format!("eu.ai_act/{point}");
    assert_eq!(
        run(&["--reading", point]).out,
        run(&["--reading", &own]).out
    );
    assert_ne!(run(&["--reading", point]).out, run(&[]).out);
    let elsewhere = run(&["--reading", &format!("eu.mdr/{point}")]);
    assert_eq!(elsewhere.code, 2);
    assert!(
        elsewhere
            .err
            .contains("unknown interpretation `eu.mdr/linked_duties_day`"),
        "{}",
        elsewhere.err
    );
    let unknown = run(&["--with", "omnibus9"]);
    assert_eq!(unknown.code, 2);
    assert!(
        unknown
            .err
            .contains("unknown amendment `omnibus9`; `eu.ai_act` has: "),
        "{}",
        unknown.err
    );
}
