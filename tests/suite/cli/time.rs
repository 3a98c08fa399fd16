//! Duties, fines and the timeline on the command line.

use serde_json::Value;

use super::{classify, json, solon, strings};
use crate::architecture::root;

/// The ids of duties with a property.
fn duties(report: &Value, of: impl Fn(&Value) -> bool) -> Vec<&str> {
    let all = report["regimes"][0]["duties"].as_array().unwrap();
    let found = all.iter().filter(|d| of(d));
    found.map(|d| d["id"].as_str().unwrap()).collect()
}

fn duty<'r>(report: &'r Value, id: &str) -> &'r Value {
    let all = report["regimes"][0]["duties"].as_array().unwrap();
    all.iter().find(|d| d["id"] == id).unwrap()
}

#[test]
fn duties_carry_their_days_their_holders_and_their_sources() {
    let report = classify("cv-ranker.yaml");
    let literacy = duty(&report, "art4");
    assert_eq!(literacy["in_effect"], true);
    assert_eq!(literacy["applies"]["from"], "2025-02-02");
    assert_eq!(literacy["of_others"], false);
    let management = duty(&report, "art9");
    assert_eq!(management["outcome"], "fires");
    assert_eq!(management["in_effect"], false);
    assert_eq!(management["applies"]["from"], "2027-12-02");
    assert_eq!(strings(&management["binds"]), ["provider"]);
    assert_eq!(management["held"]["provider"], "true");
    assert_eq!(management["cites"][0]["source"], "32024R1689");
    assert!(!management["must"].as_str().unwrap().is_empty());
    // The day before the system comes to market.
    assert_eq!(duty(&report, "art11")["due"], "2028-01-31");
    assert_eq!(duty(&report, "art11")["overdue"], false);
    let others = duties(&report, |d| d["of_others"] == true);
    assert!(others.contains(&"art26.1") && !others.contains(&"art9"));
    // Nobody said whether there was an incident.
    assert_eq!(duty(&report, "art73.2")["outcome"], "open");
    assert!(strings(&duty(&report, "art73.2")["missing"]).contains(&"incident_known_on"));
}

#[test]
fn fines_are_computed_from_the_revenue_of_a_small_enterprise() {
    let report = classify("cv-ranker.yaml");
    let all = report["regimes"][0]["penalties"].as_array().unwrap();
    let fine = all.iter().find(|p| p["id"] == "art99.4").unwrap();
    assert_eq!(fine["limits"].as_array().unwrap().len(), 1);
    // 3 % of 8 million is the lower of the two.
    assert_eq!(fine["limits"][0]["amount"], "240000");
    assert_eq!(fine["limits"][0]["unit"], "EUR");
    assert_eq!(fine["applies"]["from"], "2027-12-02");
}

#[test]
fn under_the_law_of_july_2026_the_same_duty_comes_sooner() {
    let report = json(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--law",
        "2026-07-01",
        "--format",
        "json",
    ]);
    assert_eq!(duty(&report, "art9")["applies"]["from"], "2026-08-02");
    assert_eq!(duty(&report, "art9")["in_effect"], true);
}

#[test]
fn one_role_alone_and_a_role_that_is_not_there() {
    let args = ["classify", "examples/cv-ranker.yaml", "--role"];
    let report = json(&[&args[..], &["deployer", "--format", "json"]].concat());
    let ids = duties(&report, |_| true);
    assert!(ids.contains(&"art26.1") && ids.contains(&"art4"), "{ids:?}");
    assert!(!ids.contains(&"art9"), "{ids:?}");
    // What others must do is told in full when it is asked for.
    let text = solon(&[&args[..], &["deployer"]].concat()).out;
    assert!(text.contains("instructions for use"), "{text}");
    // Fines are those for the duties of that role.
    let penalties = report["regimes"][0]["penalties"].as_array().unwrap();
    let all = penalties.iter().flat_map(|p| strings(&p["for"]));
    for target in all {
        assert!(!target.starts_with("duty art9"), "{target}");
    }
    let wrong = solon(&[&args[..], &["importr"]].concat());
    assert_eq!(wrong.code, 2);
    assert!(
        wrong.err.contains("did you mean `importer`?"),
        "{}",
        wrong.err
    );
}

#[test]
fn a_proposal_counts_only_when_it_is_asked_for() {
    let run = |more: &[&str]| {
        let args = [
            "classify",
            "examples/medical-imaging.yaml",
            "--format",
            "json",
        ];
        json(&[&args[..], more].concat())
    };
    let today = run(&[]);
    let then = run(&["--with", "medical_devices@2029-01-01"]);
    assert_eq!(today["overall"]["lower"], "high");
    assert_eq!(then["overall"]["lower"], "high");
    assert_eq!(duty(&today, "art9")["applies"]["until"], Value::Null);
    assert_eq!(then["regimes"][0]["scope"]["verdict"], "partial");
    // Not before the day of the proposal.
    let because = strings(&then["regimes"][0]["scope"]["because"]).join("; ");
    assert!(because.contains("(from 2029-01-01)"), "{because}");
    // Section B leaves the requirements to the law of the product.
    assert_eq!(duty(&then, "art9")["applies"]["until"], "2029-01-01");
    for wrong in [
        "medical_devices",
        "medical_device@2029-01-01",
        "medical_devices@2029-13-01",
    ] {
        let run = solon(&["classify", "examples/medical-imaging.yaml", "--with", wrong]);
        assert_eq!(run.code, 2, "{wrong}");
    }
}

/// A system that is spared says by which transition, and what would end that.
#[test]
fn a_transition_that_moves_days_is_named() {
    let old = std::fs::read_to_string(root().join("examples/cv-ranker.yaml"))
        .unwrap()
        .replace("2028-02-01", "2025-03-01");
    let run = super::solon_with(&["classify", "-", "--format", "json"], &old);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["overall"]["lower"], "high", "the level stays");
    let found = &report["regimes"][0]["transitions"][0];
    // Nobody said whether the design changed since.
    assert_eq!(found["id"], "art111.2.annex3");
    assert_eq!(found["outcome"], "fires");
    assert_eq!(strings(&found["moves"]), ["annex3.4.a"]);
    assert_eq!(found["cites"][0]["locator"], "Art. 111(2)");
    assert_eq!(found["lines"].as_array().unwrap().len(), 3);
    let text = super::solon_with(&["classify", "-", "--full"], &old).out;
    assert!(text.contains("Days moved by a transition"), "{text}");
    // The example itself comes later than the reference day.
    assert_eq!(
        classify("cv-ranker.yaml")["regimes"][0]["transitions"],
        Value::Null
    );
}

/// In a sandbox no administrative fine threatens while its plan is followed. The fines do not vanish:
/// they stand there as set aside, with the provision.
#[test]
fn a_fine_that_is_set_aside_is_told() {
    let example = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    let run = |good_faith: bool| {
        let text = format!(
            "{}  sandbox_status: [{}]\n",
            example.replace(
                "circumstances: []",
                "circumstances: [real_world_testing, not_yet_supplied]"
            ),
            if good_faith {
                "in_sandbox, plan_followed"
            } else {
                "in_sandbox"
            }
        );
        let json = super::solon_with(&["classify", "-", "--format", "json"], &text);
        assert_eq!(json.code, 0, "{}", json.err);
        let report: Value = serde_json::from_str(&json.out).unwrap();
        let all = report["regimes"][0]["penalties"].as_array().unwrap();
        let fine = all.iter().find(|p| p["id"] == "art99.4").unwrap().clone();
        (
            fine,
            super::solon_with(&["classify", "-", "--full"], &text).out,
        )
    };
    let (fine, text) = run(true);
    assert_eq!(fine["outcome"], "defeated");
    assert_eq!(fine["in_effect"], false);
    assert_eq!(fine["exceptions"][0]["id"], "sandbox");
    assert_eq!(fine["exceptions"][0]["cites"][0]["locator"], "Art. 57(12)");
    assert!(text.contains("set aside: sandbox"), "{text}");
    let (fine, text) = run(false);
    assert_eq!(fine["outcome"], "fires");
    assert!(!text.contains("set aside: sandbox"), "{text}");
}

#[test]
fn a_negative_turnover_is_refused() {
    let text = std::fs::read_to_string(root().join("examples/cv-ranker.yaml"))
        .unwrap()
        .replace("value: 8_000_000", "value: -5");
    let run = super::solon_with(&["classify", "-"], &text);
    assert_eq!(run.code, 4, "{}", run.out);
    assert!(run.err.contains("annual_revenue_eur"), "{}", run.err);
}

#[test]
fn a_timeline_has_steps_without_a_gap_and_a_cause_for_each() {
    let line = json(&[
        "timeline",
        "examples/cv-ranker.yaml",
        "--from",
        "2024-01-01",
        "--to",
        "2031-01-01",
        "--format",
        "json",
    ]);
    let steps = line["regimes"][0]["steps"].as_array().unwrap();
    assert_eq!(steps[0]["from"], "2024-01-01");
    assert_eq!(steps.last().unwrap()["until"], "2031-01-01");
    for pair in steps.windows(2) {
        assert_eq!(pair[0]["until"], pair[1]["from"]);
        assert!(!pair[1]["causes"].as_array().unwrap().is_empty());
    }
    let days: Vec<&str> = steps.iter().map(|s| s["from"].as_str().unwrap()).collect();
    assert_eq!(
        days,
        [
            "2024-01-01", // before anything applies
            "2025-02-02", // literacy
            "2026-07-27", // bias detection, by the amendment
            "2026-08-02", // supervision
            "2027-12-02", // Annex III
        ]
    );
    let last = steps.last().unwrap();
    assert_eq!(last["scales"]["risk"]["in_effect"][0], "high");
    let causes = last["causes"].as_array().unwrap();
    let rule = causes.iter().find(|c| c["kind"] == "rule").unwrap();
    assert_eq!(rule["id"], "annex3.4.a");
    assert_eq!(rule["what"], "begins");
    // The day stands in the article on entry into force.
    assert_eq!(rule["cites"][0]["locator"], "Art. 113");
}

/// A picture app of unknown age: marking may begin in August and begins in December for sure.
#[test]
fn a_timeline_says_what_is_not_certain() {
    let line = json(&[
        "timeline",
        "examples/public-chatbot.yaml",
        "--from",
        "2026-01-01",
        "--to",
        "2028-01-01",
        "--format",
        "json",
    ]);
    let steps = line["regimes"][0]["steps"].as_array().unwrap();
    let cause = |from: &str| {
        let step = steps.iter().find(|s| s["from"] == from).unwrap();
        let causes = step["causes"].as_array().unwrap();
        let found = causes
            .iter()
            .find(|c| c["id"] == "art50.2" && c["kind"] == "rule");
        found.unwrap()["what"].as_str().unwrap().to_owned()
    };
    assert_eq!(cause("2026-08-02"), "may_begin");
    assert_eq!(cause("2026-12-02"), "certain");
}

#[test]
fn a_timeline_of_nothing_and_of_a_bad_record_is_refused() {
    let run = solon(&[
        "timeline",
        "examples/cv-ranker.yaml",
        "--from",
        "2028-01-01",
        "--to",
        "2028-01-01",
    ]);
    assert_eq!(run.code, 2);
    assert!(run.err.contains("2028-01-01"), "{}", run.err);
    let bad = "solon: 1\nsystem: x\nfacts:\n  intended_use: [spam]\n";
    let run = super::solon_with(&["timeline", "-"], bad);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.err.contains("intended_uses"), "{}", run.err);
}

/// The forms of Article 6(4) and of the registration are filled from the answers.
#[test]
fn a_document_carries_the_forms_that_duties_ask_for() {
    let run = solon(&[
        "classify",
        "examples/visa-duplicates.yaml",
        "--format",
        "markdown",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let forms: Vec<&str> = run
        .out
        .lines()
        .filter_map(|l| l.strip_prefix("- Duty: "))
        .map(|l| l.split(' ').next().unwrap())
        .collect();
    assert_eq!(forms, ["art6.4", "art49.2"]);
    assert!(run.out.contains("| Condition of Article 6(3), first subparagraph, on which the assessment relies, and why it is met | Art. 6(3)(a) |"));
    assert!(run.out.contains("design note 7"), "evidence is kept");
    assert!(run.out.contains("(to be filled in)"), "nothing is invented");
    // Every table row has as many cells as its head.
    let mut cells = 0;
    for line in run.out.lines() {
        let count = line.replace("\\|", "").matches('|').count();
        assert!(
            !line.starts_with('|') || cells == 0 || cells == count,
            "{line}"
        );
        cells = if line.starts_with('|') { count } else { 0 };
    }
    // Digests change with every rule.
    let words = run.out.lines().filter(|l| !l.contains("sha256:"));
    insta::assert_snapshot!(
        "markdown-visa-duplicates",
        words.collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn duties_are_shown_by_their_name() {
    let show = solon(&["show", "duty art9"]);
    assert_eq!(show.code, 0, "{}", show.err);
    assert!(show.out.contains("binds: provider"), "{}", show.out);
    // A rule and a duty of the same name are both shown.
    let both = solon(&["show", "art50.1"]);
    assert!(both.out.contains("duty, eu.ai_act") && both.out.contains("rule, eu.ai_act"));
    assert_eq!(solon(&["show", "duty art9x"]).code, 2);
}

#[test]
fn wording_of_the_timeline() {
    let args = [
        "timeline",
        "examples/cv-ranker.yaml",
        "--from",
        "2025-01-01",
        "--to",
        "2029-01-01",
    ];
    insta::assert_snapshot!("timeline-cv-ranker", solon(&args).out);
    let zh = solon(&[&args[..], &["--lang", "zh"]].concat());
    insta::assert_snapshot!("timeline-cv-ranker-zh", zh.out);
    for line in zh.out.lines() {
        assert!(solon::report::layout::width(line) <= 100, "{line}");
    }
}

/// Whoever says that there was no incident has nothing to report of one: its duties are settled.
#[test]
fn an_incident_that_never_was_settles_its_duties() {
    let folder = super::Scratch::new("never");
    let path = root().join("examples/cv-ranker.yaml");
    let text = std::fs::read_to_string(path).unwrap();
    let reports = |known: &str| {
        let text = format!("{}\n  incident_known_on: {known}\n", text.trim_end());
        let path = folder.file(&format!("{known}.yaml"), &text);
        let report = json(&["classify", &path, "--format", "json"]);
        let of = |id: &str| ["art73.2", "art73.3", "art73.4", "art73.6"].contains(&id);
        duties(&report, |d| of(d["id"].as_str().unwrap())).len()
    };
    assert_eq!(reports("unknown"), 4);
    assert_eq!(reports("never"), 0);
}
