//! What stands nearest to a result, asserted by hand on the bundled pack: what would apply, by which
//! answer, and what is not so today.

use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;

use super::{Scratch, json, run_in, solon};
use crate::architecture::root;

const ON: &str = "2026-11-25";

/// A description of a system with few answers; `more` come in addition.
fn system(more: &str) -> String {
    format!(
        "solon: 1\nsystem: s\nfacts:\n  techniques: [machine_learning]\n  circumstances: []\n  \
         product_laws: []\n  outputs: [classification]\n  talks_with: []\n{more}"
    )
}

fn classified(text: &str) -> Value {
    // Tests run side by side, each in a folder of its own.
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let next = NEXT.fetch_add(1, Ordering::Relaxed);
    let scratch = Scratch::new(&format!("nearest{next}"));
    let file = scratch.file("s.yaml", text);
    json(&["classify", &file, "--on", ON, "--format", "json"])["regimes"][0].clone()
}

fn example(name: &str) -> Value {
    let file = root().join("examples").join(name);
    let file = file.to_string_lossy();
    json(&["classify", &file, "--on", ON, "--format", "json"])["regimes"][0].clone()
}

/// The entries for a rule.
fn by_rule<'v>(regime: &'v Value, rule: &str) -> Vec<&'v Value> {
    let all = regime["nearest"].as_array().unwrap();
    all.iter().filter(|n| n["rule"] == rule).collect()
}

/// The entry for a rule and a question.
fn one<'v>(regime: &'v Value, rule: &str, fact: &str) -> &'v Value {
    let all = by_rule(regime, rule);
    let own: Vec<_> = all.into_iter().filter(|n| n["fact"] == fact).collect();
    assert_eq!(own.len(), 1, "{rule} {fact}: {}", regime["nearest"]);
    own[0]
}

/// Article 6(3)(a) stands against point 7(c): without the step that it names, the rule applies.
#[test]
fn an_exception_that_falls() {
    let regime = example("visa-duplicates.yaml");
    assert_eq!(regime["scales"]["risk"]["upper"], "minimal");
    let near = one(&regime, "annex3.7.c", "task_steps");
    assert_eq!(near["outcome"], "fires");
    assert_eq!(near["would"]["risk"], "high");
    let limb = near["limb"].as_str().unwrap();
    assert!(limb.starts_with("today art6.3 "), "{limb}");
    assert_eq!(near["change"]["remove"][0], "flags_duplicates_or_gaps");
    assert!(near["change"]["add"].is_null());
    assert_eq!(near["answer_state"], "given");
    let places: Vec<_> = near["cites"].as_array().unwrap().iter().collect();
    assert_eq!(places[0]["locator"], "Annex III(7)(c)");
    // Evaluating people blocks the exception as well: Article 6(3), last subparagraph.
    let near = one(&regime, "annex3.7.c", "profiles_persons");
    assert_eq!(near["change"]["to"], true);
    assert_eq!(
        (&near["answer"], &near["instead"]),
        (&"no".into(), &"yes".into())
    );
    // It is told first: nothing is nearer.
    assert_eq!(regime["nearest"][0]["rule"], "annex3.7.c");
}

/// Annex III(7) speaks of authorities: with one in place of a business, point (c) applies.
#[test]
fn the_user_decides_under_point_seven() {
    let asylum = |user: &str| {
        system(&format!(
            "  roles: [provider]\n  market_links: [supplied_in_eu]\n  \
             intended_uses: [asylum_visa_examination]\n  profiles_persons: false\n  \
             task_steps: [ranks_or_scores]\n  intended_users: [{user}]\n  \
             affected_groups: [migrants_or_travellers]\n"
        ))
    };
    let regime = classified(&asylum("other_company"));
    assert_eq!(regime["scales"]["risk"]["upper"], "minimal");
    let near = one(&regime, "annex3.7.c", "intended_users");
    assert_eq!(near["outcome"], "fires");
    assert_eq!(near["change"]["remove"][0], "other_company");
    assert_eq!(regime["nearest"][0]["rule"], "annex3.7.c");
    // With the authority it applies, and is no longer near.
    let regime = classified(&asylum("migration_authority"));
    assert_eq!(regime["scales"]["risk"]["lower"], "high");
    assert!(by_rule(&regime, "annex3.7.c").is_empty());
    // Nothing of the level reached or below it stands near.
    for near in regime["nearest"].as_array().unwrap() {
        assert_ne!(near["would"]["risk"], "high", "{near}");
        assert_ne!(near["would"]["risk"], "limited", "{near}");
    }
}

/// A face check against one person's own picture is a near miss of identification among many.
#[test]
fn a_face_check_stands_beside_identification() {
    let gate = "  roles: [provider]\n  market_links: [supplied_in_eu]\n  \
                intended_uses: [biometric_verification]\n  personal_data: [biometric]\n";
    let regime = classified(&system(gate));
    assert_eq!(regime["scales"]["risk"]["upper"], "minimal");
    let near = &regime["nearest"][0];
    assert_eq!(near["rule"], "annex3.1.a");
    assert_eq!(near["change"]["add"][0], "biometric_identification");
    assert_eq!(near["change"]["remove"][0], "biometric_verification");
    // Whether people step up knowingly is not said, so it could apply, and that is told.
    assert_eq!(near["outcome"], "open");
    let open = near["still_open"].as_array().unwrap();
    assert!(open.contains(&"active_participation".into()), "{near}");
    let misses = regime["near_misses"].as_array().unwrap();
    let face = misses
        .iter()
        .find(|m| m["value"] == "biometric_verification");
    assert_eq!(face.unwrap()["beside"], "biometric_identification");
    // The other side: identification is no near miss.
    let regime = classified(&system(&gate.replace("verification", "identification")));
    let named = regime.to_string();
    assert!(
        !named.contains("\"value\":\"biometric_identification\""),
        "{named}"
    );
    assert!(
        by_rule(&regime, "annex3.1.a")
            .iter()
            .all(|n| n["answer_state"] == "missing")
    );
}

/// Without a hint a near miss names the rules that ask about what stands beside it.
#[test]
fn a_near_miss_tells_what_parts_it() {
    let scratch = Scratch::new("near-miss-parts");
    let gate = "  roles: [provider]\n  market_links: [supplied_in_eu]\n  \
                intended_uses: [biometric_verification]\n  personal_data: [biometric]\n";
    let file = scratch.file("s.yaml", &system(gate));
    let run = solon(&["classify", &file, "--on", ON, "--full"]);
    let said = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("The one beside it counts for "), "{said}");
    assert!(
        said.contains("annex3.1.a Remote biometric identification"),
        "{said}"
    );
}

/// A change that contradicts what else is answered does not count: a body read without biometric data.
#[test]
fn what_the_other_answers_rule_out_is_not_near() {
    let text = |data: &str| {
        system(&format!(
            "  roles: [provider]\n  market_links: [supplied_in_eu]\n  \
             intended_uses: [content_filtering]\n  personal_data: {data}\n"
        ))
    };
    let with = classified(&text("[biometric]"));
    assert!(!by_rule(&with, "annex3.1.a").is_empty());
    let without = classified(&text("[]"));
    assert!(by_rule(&without, "annex3.1.a").is_empty(), "{without}");
}

/// Few answers are enough for a spam filter; nothing high is one sure step away.
#[test]
fn a_spam_filter_is_far_from_everything() {
    let regime = example("spam-filter.yaml");
    for near in regime["nearest"].as_array().unwrap() {
        if near["outcome"] == "fires" {
            assert!(
                near["would"]["risk"].is_null() || near["change"]["to"].is_array(),
                "{near}"
            );
        } else {
            assert!(!near["still_open"].as_array().unwrap().is_empty(), "{near}");
        }
    }
    let run = solon(&[
        "classify",
        "examples/spam-filter.yaml",
        "--on",
        ON,
        "--full",
    ]);
    let (head, rest) = run.out.split_once("What stands nearest").unwrap();
    assert!(head.contains("MINIMAL RISK"));
    assert!(
        !head.contains("duties"),
        "the section follows the headline\n{head}"
    );
    let section = rest.split("\n\n").next().unwrap();
    assert!(section.lines().count() <= 40, "{section}");
    assert!(
        section.contains("and 40 more") || section.contains(" more (all of them"),
        "{section}"
    );
}

/// Out of scope: the exclusion that stands in the way, and what it would be without it.
#[test]
fn ways_into_scope() {
    let military = example("military-targeting.yaml");
    let near = one(&military, "scope.military", "circumstances");
    assert_eq!(near["scope"], "in");
    assert_eq!(
        near["change"]["remove"][0],
        "only_defence_or_national_security"
    );
    let limb = near["limb"].as_str().unwrap();
    assert!(
        limb.starts_with("today it is out of scope: only for military"),
        "{limb}"
    );
    // A private user: an organisation that uses it in its work is a deployer.
    let regime = classified(&system(
        "  roles: [personal_user]\n  market_links: [user_in_eu]\n  \
         intended_uses: [games_or_entertainment]\n",
    ));
    assert_eq!(regime["scope"]["verdict"], "out");
    let near = one(&regime, "scope.deployer", "roles");
    assert_eq!(near["change"]["add"][0], "deployer");
    assert_eq!(near["scope"], "in");
    assert!(near["would"].get("risk").is_none(), "{near}");
    // Not yet supplied: in scope, and the rule that waits.
    let text = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    let text = text.replace("circumstances: []", "circumstances: [not_yet_supplied]");
    let regime = classified(&text);
    let near = one(&regime, "scope.pre_market", "circumstances");
    assert_eq!(near["would"]["risk"], "high");
    let near = one(&regime, "annex3.4.a", "circumstances");
    assert_eq!(
        (&near["scope"], &near["outcome"]),
        (&"in".into(), &"fires".into())
    );
}

/// At the top of a scale nothing of that scale is nearer.
#[test]
fn nothing_stands_above_the_top() {
    let regime = example("workplace-emotion.yaml");
    assert_eq!(regime["scales"]["risk"]["lower"], "unacceptable");
    for near in regime["nearest"].as_array().unwrap() {
        assert!(near["would"].get("risk").is_none(), "{near}");
    }
}

#[test]
fn the_words_are_chinese_where_they_are_asked_for() {
    let file = root().join("examples/visa-duplicates.yaml");
    let file = file.to_string_lossy();
    let run = solon(&["classify", &file, "--on", ON, "--lang", "zh", "--full"]);
    let (_, rest) = run
        .out
        .split_once("最接近的规则：只需改变一个回答")
        .unwrap();
    let section = rest.split("\n\n").next().unwrap();
    assert!(section.contains("若`task_steps`改为：不选："), "{section}");
    assert!(section.contains("目前被art6.3"), "{section}");
    let run = solon(&[
        "classify", &file, "--on", ON, "--lang", "zh", "--format", "markdown",
    ]);
    assert!(run.out.contains("### 最接近的规则"), "{}", run.out);
}

/// In the table of several systems: the level that waits behind an exclusion for now.
#[test]
fn the_table_tells_the_level_that_waits() {
    let scratch = Scratch::new("waits");
    let text = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    scratch.file("a.yaml", &text);
    let text = text.replace("circumstances: []", "circumstances: [not_yet_supplied]");
    scratch.file("b.yaml", &text.replace("system: cv-ranker", "system: b"));
    let table = |more: &[&str]| {
        let args = [&["classify", scratch.path(), "--on", ON], more].concat();
        let out = run_in(root(), &args, &[("COLUMNS", "200")]).out;
        out.split("\n\n").next().unwrap().to_owned()
    };
    let en = table(&[]);
    assert!(en.contains("out of scope for now; then high risk"), "{en}");
    let zh = table(&["--lang", "zh"]);
    assert!(zh.contains("不在适用范围内（目前）；此后：高风险"), "{zh}");
}

/// Who asks for no report does not pay for it: nothing is looked for.
#[test]
fn a_log_does_not_look() {
    let file = root().join("examples/spam-filter.yaml");
    let run = solon(&["classify", &file.to_string_lossy(), "--format", "sarif"]);
    assert_eq!(run.code, 0);
    assert!(!run.out.contains("nearest"));
}

/// Bounds of a ratio are bounds of each of its parts, closed where they are closed.
#[test]
fn what_a_part_of_a_ratio_must_be_is_a_whole_range() {
    let scratch = Scratch::new("nearest-ratio");
    let pack = scratch.file(
        "ratio/pack.solon",
        "pack ratio version \"1\"\n\nsource L \"A law\"\n\nscale risk low < high\n\n\
         fact used : number between 0 and 1000\n  ask en \"used\"\n\n\
         fact served : number between 0 and 1000\n  ask en \"served\"\n\n\
         define waste \"waste\" : used / served\n\n\
         rule r \"r\"\n  cites L \"Art. 1\"\n  when waste more than 1.5 and waste at most 2\n  then risk high\n",
    );
    let pack = pack.strip_suffix("/pack.solon").unwrap();
    let text = "solon: 1\nsystem: s\nfacts: { used: 12, served: 10 }\n";
    let file = scratch.file("s.yaml", text);
    let args = ["classify", &file, "--pack", pack, "--on", ON];
    let report = json(&[&args[..], &["--format", "json"]].concat());
    for (part, range) in [("used", "> 15, ≤ 20"), ("served", "≥ 6, < 8")] {
        assert_eq!(one(&report["regimes"][0], "r", part)["instead"], range);
    }
}
