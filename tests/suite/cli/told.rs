//! What a report tells to whom: duties and forms by role, rules that are not met, levels that can be.

use serde_json::Value;

use super::gates::{BASE, HOUSE, classify, house};
use super::{Scratch, run_in, strings};

/// Who only uses a system is not shown the maker's duties and forms, unless an answer makes it the
/// maker or leaves that open.
#[test]
fn the_duties_of_a_role_follow_from_answers() {
    let with =
        |changed: &str| format!("uses: [hiring], ranks: true, old: false, parts: [user]{changed}");
    // (answer, whether the duty, and whether the form is told, what is said of the role)
    let cases = [
        (
            "",
            false,
            "Provider (possibly): hangs on changed (Have you changed it?); nobody has answered that",
        ),
        (
            ", changed: not_asked",
            false,
            "Provider (possibly): hangs on changed (Have you changed it?); nobody",
        ),
        (
            ", changed: unknown",
            true,
            "Provider (possibly): hangs on changed (Have you changed it?)",
        ),
        (
            ", changed: declined",
            true,
            "Provider (possibly): hangs on changed (Have you changed it?)",
        ),
        (", changed: [name]", false, ""),
        (", changed: [much]", true, "Provider, Deployer"),
    ];
    for (i, (answer, told, role)) in cases.iter().enumerate() {
        let scratch = house(&format!("gate-role-{i}"), &[("s.yaml", &with(answer))]);
        let run = |more: &[&str]| classify(&scratch, more).out.replace('\\', "");
        let text = run(&["--all"])
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        assert!(text.contains(role), "{answer}: {text}");
        let markdown = run(&["--format", "markdown"]);
        assert!(markdown.contains(role), "{answer}: {markdown}");
        assert!(markdown.contains("Use with care"), "{answer}");
        let mine = markdown.split("### Duties of others").next().unwrap();
        assert_eq!(
            mine.contains("make Make with care |"),
            *told,
            "{answer}: {markdown}"
        );
        assert_eq!(markdown.contains("Form of the maker"), *told, "{answer}");
        assert!(text.contains("Your duties as deployer"), "{text}");
        // What is not told is still there for whoever asks for it, and in the JSON.
        if role.contains("possibly") {
            let asked = run(&["--role", "provider", "--format", "markdown"]);
            assert!(asked.contains("Form of the maker"), "{answer}: {asked}");
            let json: Value = serde_json::from_str(&run(&["--format", "json"])).unwrap();
            let regime = &json["regimes"][0];
            let duties = regime["duties"].as_array().unwrap();
            assert!(
                duties
                    .iter()
                    .any(|d| d["id"] == "make" && d["outcome"] == "open")
            );
            let role = regime["roles"]
                .as_array()
                .unwrap()
                .iter()
                .find(|r| r["id"] == "provider");
            assert_eq!(strings(&role.unwrap()["missing"]), ["changed"]);
        }
    }
}

/// A form says that its duty is not settled, and holds answers and not the words of the options.
#[test]
fn forms_hold_answers_and_say_what_is_open() {
    let facts = "uses: { value: [hiring], evidence: page 3 }, ranks: true, old: false, \
                 parts: [user], changed: unknown";
    let scratch = house("gate-form", &[("s.yaml", facts)]);
    let out = classify(&scratch, &["--format", "markdown"]).out;
    let form = out.split("### Form of the maker").nth(1).unwrap();
    assert!(
        form.contains("- Duty: make Make with care, not settled; hangs on changed"),
        "{form}"
    );
    assert!(
        form.contains("| uses: hiring (evidence: page 3) |"),
        "{form}"
    );
    assert!(form.contains("| old: no |"), "{form}");
    assert!(!form.contains("takes any part"), "{form}");
}

/// A role narrows the report on a register, and the texts of its duties are there for whoever asks.
#[test]
fn a_role_never_lengthens_the_report_on_a_register() {
    let own = "uses: [hiring], ranks: true, old: false, parts: [user], changed: []";
    let both = "uses: [hiring], ranks: true, old: false, parts: [user, maker], changed: [much]";
    let scratch = house("gate-narrow", &[("a.yaml", own), ("b.yaml", both)]);
    for format in ["text", "markdown"] {
        let lines = |more: &[&str]| {
            let run = classify(&scratch, &[&["--format", format], more].concat());
            assert_eq!(run.code, 0, "{}", run.err);
            run.out.lines().count()
        };
        let all = lines(&["--full"]);
        for role in ["provider", "deployer"] {
            assert!(lines(&["--role", role]) <= all, "{format} {role}");
        }
    }
    let deployer = classify(&scratch, &["--role", "deployer"]).out;
    assert!(
        deployer.contains("use ") && !deployer.contains("make "),
        "{deployer}"
    );
    assert!(!deployer.contains("use it with care"), "{deployer}");
    let full = classify(&scratch, &["--role", "deployer", "--full"]).out;
    assert!(full.contains("use it with care"), "{full}");
    // Of one system the role's duties are told with their texts.
    let args = [
        "classify",
        "register/a.yaml",
        "--pack",
        "house",
        "--role",
        "provider",
    ];
    let one = run_in(&scratch.0, &args, &[]).out;
    assert!(one.contains("make it with care"), "{one}");
}

/// All rules, also those that are not met, each with the part that fails; without their whole trees.
#[test]
fn all_tells_what_is_not_met_and_why() {
    let facts = format!("uses: [hiring], ranks: false, old: false, {BASE}");
    let scratch = house("gate-all", &[("s.yaml", &facts)]);
    let text = classify(&scratch, &["--all"]).out;
    let (_, unmet) = text.split_once("\nNot met\n").unwrap();
    assert!(unmet.contains("hiring Hiring — high risk"), "{unmet}");
    assert!(unmet.contains("[ ] Does it rank people?"), "{unmet}");
    assert!(unmet.contains("chat Talking"), "{unmet}");
    assert!(!classify(&scratch, &[]).out.contains("Not met"));
    let json = |more: &[&str]| -> Value {
        serde_json::from_str(&classify(&scratch, &[&["--format", "json"], more].concat()).out)
            .unwrap()
    };
    assert_eq!(json(&[])["regimes"][0]["rules"], Value::Array(Vec::new()));
    let all = json(&["--all"]);
    let rules = all["regimes"][0]["rules"].as_array().unwrap();
    let hiring = rules.iter().find(|r| r["id"] == "hiring").unwrap();
    assert_eq!(hiring["outcome"], "not_met");
    assert_eq!(hiring["because"]["name"], "ranks");
    assert_eq!(hiring["exceptions"], Value::Array(Vec::new()));
}

/// Only levels that can be are drawn, although others lie between them.
#[test]
fn the_timeline_draws_no_level_that_cannot_be() {
    let pack = HOUSE.replace(
        "rule chat \"Talking\"",
        "rule price \"Prices\"\n  cites LAW \"Art. 2\"\n  when uses has pricing and ranks\n  then risk mid\n\n\
         rule chat \"Talking\"",
    );
    let scratch = Scratch::new("gate-timeline");
    scratch.file("house/pack.solon", &pack);
    let run = |facts: &str, more: &[&str]| {
        let text = format!("solon: 1\nsystem: s\nfacts: {{ {facts}, old: false, {BASE} }}\n");
        scratch.file("s.yaml", &text);
        let args = [&["timeline", "s.yaml", "--pack", "house"], more].concat();
        run_in(&scratch.0, &args, &[]).out
    };
    // Ranking decides alone, and then it is high: never mid.
    let text = run("uses: [hiring]", &[]);
    let picture = |text: &str| text.lines().skip(3).take(4).collect::<Vec<_>>().join("\n");
    assert!(
        picture(&text).contains("high risk") && picture(&text).contains("low risk"),
        "{text}"
    );
    assert!(!picture(&text).contains("mid risk"), "{text}");
    let json: Value = serde_json::from_str(&run("uses: [hiring]", &["--format", "json"])).unwrap();
    let steps = json["regimes"][0]["steps"].as_array().unwrap();
    let last = &steps.last().unwrap()["scales"]["risk"];
    assert_eq!(strings(&last["in_effect"]), ["low", "high"]);
    assert_eq!(strings(&last["can_be"]), ["low", "high"]);
    // With prices set too it can be mid: before the day of hiring at least.
    let text = run("uses: [hiring, pricing]", &[]);
    assert!(picture(&text).contains("mid risk"), "{text}");
}

/// A register that is checked against its snapshots tells doubts too, in the case of the system.
#[test]
fn doubts_stand_in_junit() {
    let odd = "uses: [hiring, pricing], ranks: true, old: false, parts: [maker]";
    let fine = "uses: [hiring], ranks: true, old: false, parts: [maker]";
    let scratch = house("gate-junit", &[("odd.yaml", odd), ("fine.yaml", fine)]);
    let args = [
        "snapshot", "record", "register", "--pack", "house", "--dir", "snaps",
    ];
    let recorded = run_in(&scratch.0, &args, &[]);
    assert_eq!(recorded.code, 0, "{}", recorded.err);
    let args = [
        "snapshot", "check", "register", "--dir", "snaps", "--format",
    ];
    let run = run_in(&scratch.0, &[&args[..], &["junit"]].concat(), &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let report = quick_junit::Report::deserialize_from_str(&run.out).unwrap();
    assert_eq!((report.tests, report.failures, report.errors), (2, 0, 0));
    for case in &report.test_suites[0].test_cases {
        let doubtful = case.name.as_str() == "odd";
        let told = case.system_out.as_ref().map(|o| o.as_str().to_owned());
        assert_eq!(
            told.as_deref()
                .is_some_and(|o| o.contains("warning[S0616]: who ranks people")),
            doubtful,
            "{}",
            run.out
        );
        let names = case.properties.iter().map(|p| p.name.as_str());
        assert_eq!(
            names.filter(|n| *n == "warning").count(),
            usize::from(doubtful)
        );
    }
    let run = run_in(&scratch.0, &[&args[..], &["json"]].concat(), &[]);
    let json: Value = serde_json::from_str(&run.out).unwrap();
    let systems = json["systems"].as_array().unwrap();
    let odd = systems.iter().find(|s| s["system"] == "odd").unwrap();
    assert_eq!(odd["warnings"][0]["code"], "S0616");
    let fine = systems.iter().find(|s| s["system"] == "fine").unwrap();
    assert!(fine.get("warnings").is_none());
}
