//! On what a result rests and hangs: the level of the day beside the classification, a transition that keeps
//! a level from applying, a rule that may give a higher level; in text, on pages, over several systems.

use serde_json::Value;

use super::{Scratch, run_in};

/// Creditworthiness in use since 2025: high risk for good, which Article 111(2) keeps from ever applying.
const CREDIT: &str = "  market_links: [user_in_eu]\n  intended_uses: [creditworthiness_assessment]\n  circumstances: []\n  \
    product_laws: []\n  roles: [deployer]\n  techniques: [machine_learning]\n  outputs: [score_or_ranking]\n  \
    profiles_persons: true\n  intended_users: [financial_institution]\n  first_supplied_on: 2025-09-01\n  \
    design_changed_on: never\n";

/// Moods of workers, for safety and perhaps for more: Article 5(1)(f) hangs on the reasons.
const MOOD: &str = "  market_links: [user_in_eu]\n  intended_uses: [emotion_recognition]\n  circumstances: []\n  \
    product_laws: []\n  roles: [deployer]\n  techniques: [machine_learning]\n  emotion_signals: [face]\n  \
    task_steps: [assesses_or_predicts]\n  emotion_subjects: [workers]\n";

/// A use of which it is open whether Annex III names it: minimal to high, and minimal to limited today.
const OPEN: &str = "  market_links: [user_in_eu]\n  intended_uses: [public_benefits_eligibility]\n  circumstances: []\n  \
    roles: [deployer]\n  techniques: [machine_learning]\n";

/// What is said of some systems, by their facts; in one line, with single spaces.
fn said(name: &str, systems: &[(&str, String)], args: &[&str]) -> String {
    let scratch = Scratch::new(name);
    for (id, facts) in systems {
        let text = format!("solon: 1\nsystem: {id}\nfacts:\n{facts}");
        scratch.file(&format!("systems/{id}.yaml"), &text);
    }
    let run = run_in(&scratch.0, args, &[]);
    let mut text = String::new();
    let mut tag = false;
    for c in run.out.chars() {
        match c {
            '<' if args.contains(&"html") => tag = true,
            '>' if tag => {
                tag = false;
                text.push(' ');
            }
            c if !tag => text.push(c),
            _ => {}
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn mood(reasons: &str) -> String {
    format!("{MOOD}  emotion_reasons: {reasons}\n")
}

fn one(name: &str, facts: &str, args: &[&str]) -> String {
    let all = [&["classify", "systems/one.yaml"], args].concat();
    said(name, &[("one", facts.to_owned())], &all)
}

fn scale(name: &str, facts: &str) -> Value {
    let text = one(name, facts, &["--format", "json"]);
    let report: Value = serde_json::from_str(&text).unwrap();
    report["regimes"][0]["scales"]["risk"].clone()
}

#[test]
fn the_level_of_the_day_hangs_on_questions_of_its_own() {
    // Article 50(1) binds since 2 August 2026: it asks whom the system talks with, and only then whether they
    // see that it is a machine.
    let risk = scale("rests-today", CREDIT);
    assert_eq!(
        risk["in_effect_interval"],
        serde_json::json!(["minimal", "limited"])
    );
    assert_eq!(
        risk["missing_in_effect"],
        serde_json::json!(["talks_with", "ai_obvious"])
    );
    let text = one("rests-today-text", CREDIT, &[]);
    assert!(
        text.contains("talks_with: Who exchanges messages")
            && text.contains("the level in effect today hangs on it"),
        "{text}"
    );
    assert!(
        !text.contains("and no level, hangs on: talks_with"),
        "{text}"
    );
    let page = one("rests-today-page", CREDIT, &["--format", "html"]);
    assert!(
        page.contains(
            "no open question can change the classification; which level is in effect today"
        ),
        "{page}"
    );
    assert!(
        page.contains("talks_with : the level in effect today hangs on it"),
        "{page}"
    );
    // Nor is the question that is asked after it one on which no level hangs.
    let none = page.split("on which no level hangs").nth(1).unwrap();
    let none = &none[..none.find("Duties that come first").unwrap()];
    assert!(
        none.contains("changed_system") && !none.contains("ai_obvious"),
        "{none}"
    );
    // What settles it leaves nothing of that.
    let settled = format!("{CREDIT}  talks_with: []\n");
    let risk = scale("rests-settled", &settled);
    assert_eq!(risk["in_effect"], "minimal");
    assert_eq!(risk.get("missing_in_effect"), None);
    let page = one("rests-settled-page", &settled, &["--format", "html"]);
    assert!(
        page.contains("no open question can change the level") && !page.contains("hangs on it"),
        "{page}"
    );
}

#[test]
fn what_never_applies_names_the_transition_and_its_answers() {
    let text = one("rests-never", CREDIT, &[]);
    for part in [
        "Never, by art111.2.annex3 High-risk uses already on the market (Art. 111(2));",
        "first_supplied_on: 2025-09-01, design_changed_on: never",
        "It would be otherwise in these cases: it applies from 2027-12-02, when “design changed on”",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
    let page = one("rests-never-page", CREDIT, &["--format", "html"]);
    assert!(
        page.contains("it applies from 2030-08-02, when meant to be used by public authorities"),
        "{page}"
    );
    let json = one("rests-never-json", CREDIT, &["--format", "json"]);
    let report: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        report["regimes"][0]["transitions"][0]["rests_on"],
        serde_json::json!(["first_supplied_on", "design_changed_on"])
    );
    // Supplied later there is no such transition.
    let later = CREDIT.replace("2025-09-01", "2028-01-15");
    let text = one("rests-later", &later, &[]);
    assert!(
        !text.contains("Never, by") && text.contains("HIGH RISK, from 2027-12-02 ("),
        "{text}"
    );
}

#[test]
fn a_fine_that_never_threatens_is_not_called_open() {
    let page = one("rests-fine", CREDIT, &["--format", "html"]);
    let fine = page
        .split("art75c.4 Fines of the AI Office")
        .nth(1)
        .unwrap();
    let fine = &fine[..fine.find("for duty").unwrap()];
    assert!(fine.contains("never, by a transition or a stay"), "{fine}");
    assert!(
        !fine.contains("not settled") && !fine.contains("hangs on"),
        "{fine}"
    );
}

#[test]
fn the_rule_that_may_give_the_higher_level_stands_with_the_verdict() {
    let text = one("rests-perhaps", &mood("[safety, \"?\"]"), &[]);
    let perhaps = "Perhaps unacceptable risk: prohibited, by art5.1.f Emotion inference at work or in education \
                   (Art. 5(1)(f)), unless: medical or safety";
    assert!(text.contains(perhaps), "{text}");
    // Another prohibition is no nearer than the one that may apply.
    assert!(!text.contains("Nearest: art5.1"), "{text}");
    // By the burden of proof, and what that means.
    assert!(
        text.contains("by the burden of proof: unacceptable risk"),
        "{text}"
    );
    let page = one(
        "rests-perhaps-page",
        &mood("[safety, \"?\"]"),
        &["--format", "html"],
    );
    assert!(
        page.contains("only if whoever relies on it shows that it holds"),
        "{page}"
    );
    // What is decided has no such line.
    let text = one("rests-decided", &mood("[safety]"), &[]);
    assert!(
        !text.contains("Perhaps unacceptable") && text.contains("Nearest: art5.1.f"),
        "{text}"
    );
}

#[test]
fn what_begins_comes_before_what_ends() {
    let text = one("rests-next", &mood("[]"), &[]);
    let next = text.split("Next date: 2027-12-02: ").nth(1).unwrap();
    let at = |what: &str| next.find(what).unwrap_or_else(|| panic!("{what}: {next}"));
    assert!(at("rules that may begin to apply: annex3.1.c") < at("duties that may begin to apply"));
    assert!(at("duties that may begin to apply") < at("duties that may cease to apply: art74"));
}

#[test]
fn reasons_are_marked_by_whether_they_are_met() {
    for (name, facts) in [
        ("rests-mood", mood("[]")),
        ("rests-credit", CREDIT.to_owned()),
    ] {
        let page = one(name, &facts, &["--all", "--format", "html"]);
        assert!(page.contains("✓ met"), "{page}");
        assert!(
            !page.contains("not met not: ") && !page.contains(" met not: What"),
            "{page}"
        );
    }
}

#[test]
fn readings_are_told_in_words() {
    let page = one("rests-readings", &mood("[\"?\"]"), &["--format", "html"]);
    assert!(
        page.contains(
            "Uses that the law does not permit: yes: an unlawful use is no less risky → no: by their words only uses"
        ),
        "{page}"
    );
    assert!(
        page.contains("How contested points are read here:"),
        "{page}"
    );
    let systems = [("one", mood("[\"?\"]")), ("two", CREDIT.to_owned())];
    let args = ["classify", "systems", "--format", "html"];
    let page = said("rests-readings-all", &systems, &args);
    assert!(
        page.contains("Uses that the law does not permit: no: by their words only uses that Union or national law permits ("),
        "{page}"
    );
}

/// Four systems: banned, perhaps banned, high for good with a level of the day that is open, and open.
fn register(name: &str, args: &[&str]) -> String {
    let systems = [
        ("banned", mood("[]")),
        ("mood", mood("[safety, \"?\"]")),
        ("credit", CREDIT.to_owned()),
        ("open", OPEN.to_owned()),
    ];
    said(name, &systems, args)
}

#[test]
fn a_register_counts_every_system_on_the_day() {
    let page = register("rests-levels", &["classify", "systems", "--format", "html"]);
    // Of `credit` and `open` the level of the day is open and no row is about it.
    assert!(page.contains("not known on 2026-11-24 0 2 "), "{page}");
    assert!(page.contains("Unacceptable risk 1 1 banned"), "{page}");
}

#[test]
fn a_register_tells_the_fines_of_what_is_decided_and_what_is_open() {
    let page = register("rests-fines", &["classify", "systems", "--format", "html"]);
    assert!(!page.contains("or 15,000,000 EUR or more"), "{page}");
    assert!(
        page.contains("worse way: up to 35,000,000 EUR or more (art99.3)"),
        "{page}"
    );
    let banned = page.split("banned — Unacceptable risk").nth(1).unwrap();
    let banned = &banned[..banned.find("mood — ").unwrap()];
    assert!(
        banned.contains("Fines up to 35,000,000 EUR or more (art99.3)"),
        "{banned}"
    );
}

#[test]
fn a_table_counts_the_questions_that_are_told() {
    // The table and the screen of the system alone count alike, days and the level of the day too.
    let table = register("rests-table", &["classify", "systems"]);
    let credit = table.split("credit").nth(1).unwrap();
    assert!(credit.contains("1 question"), "{table}");
    let page = register(
        "rests-table-page",
        &["classify", "systems", "--format", "html"],
    );
    let first = page.split("open : Minimal risk … High risk ").nth(1);
    let first = first.unwrap_or_else(|| panic!("{page}"));
    let n: usize = first
        .split(" questions, first")
        .next()
        .unwrap()
        .parse()
        .unwrap();
    assert!(
        table.contains(&format!("scope, {n}")) || table.contains(&format!("{n} questions")),
        "{n}: {table}"
    );
}

#[test]
fn open_questions_come_by_what_they_decide() {
    let page = register("rests-order", &["classify", "systems", "--format", "html"]);
    let all = page
        .split("those first that most systems leave open ")
        .nth(1)
        .unwrap();
    let first = page.split("questions, first: ").nth(1).unwrap();
    let first = first.split(' ').next().unwrap();
    let mood = all.find("emotion_reasons").unwrap();
    let deciding = all.find(&format!(" {first} ")).unwrap();
    let day = all.find(" talks_with ").unwrap_or(usize::MAX);
    // What each system lists first stands before what decides only the level of the day.
    assert!(mood < day && deciding < day, "{all}");
}

#[test]
fn what_is_prohibited_today_is_a_matter_for_today() {
    let text = register("rests-calendar", &["calendar", "systems"]);
    let now = text.split("In effect today ").nth(1).unwrap();
    let now = &now[..now.find("The next 12 months").unwrap()];
    assert!(
        now.contains("since 2025-02-02 in effect: unacceptable risk"),
        "{now}"
    );
    assert!(
        now.contains("since 2025-02-02 perhaps in effect: unacceptable risk"),
        "{now}"
    );
    let json = register(
        "rests-calendar-json",
        &["calendar", "systems", "--format", "json"],
    );
    let calendar: Value = serde_json::from_str(&json).unwrap();
    let now = calendar["now"].as_array().unwrap();
    let told = |e: &Value| (e["systems"][0].clone(), e["on"].clone(), e["by"][0].clone());
    let told: Vec<_> = now.iter().map(told).collect();
    let day = || Value::from("2025-02-02");
    let rule = || Value::from("art5.1.f");
    assert_eq!(
        told,
        [
            (Value::from("banned"), day(), rule()),
            (Value::from("mood"), day(), rule())
        ]
    );
    let page = register("rests-dates", &["classify", "systems", "--format", "html"]);
    let dates = page.split(" Dates In effect today ").nth(1).unwrap();
    assert!(
        dates.find("since 2025-02-02").unwrap() < dates.find("Ahead").unwrap(),
        "{dates}"
    );
    // High risk alone is no such matter.
    let text = said(
        "rests-quiet",
        &[("one", CREDIT.to_owned())],
        &["calendar", "systems"],
    );
    assert!(!text.contains("In effect today"), "{text}");
}
