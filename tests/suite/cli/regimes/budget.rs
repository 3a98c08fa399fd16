//! How many answers close every regime: for a system that none of them is about, and for one that several are.

use serde_json::Value;

use crate::cli::{Scratch, json};

/// What a mail provider says of its spam filter, whatever the law.
const SPAM_FILTER: [&str; 10] = [
    "intended_uses: [content_filtering]",
    "techniques: [machine_learning]",
    "roles: [provider]",
    "circumstances: []",
    "product_laws: []",
    "outputs: [classification]",
    "talks_with: []",
    "operations: []",
    "decision_domains: []",
    "market_links: [supplied_in_eu]",
];

/// What is asked beside it where it is offered in mainland China as well.
const IN_CHINA: [&str; 3] = [
    "cn_functions: []",
    "personal_data: []",
    "cn_circumstances: []",
];

/// What is asked beside these where it is offered in South Korea as well; New York City and Colorado ask nothing.
const IN_KOREA: &str = "kr_presence: []";

/// What an employer says of the tool that ranks its applicants in New York City, Colorado and the EU.
const HIRING: [&str; 20] = [
    "intended_uses: [recruitment_selection]",
    "techniques: [machine_learning]",
    "roles: [provider, deployer]",
    "market_links: [us_new_york_city, us_colorado, supplied_in_eu, user_in_eu]",
    "circumstances: []",
    "product_laws: []",
    "talks_with: []",
    "operations: []",
    "decision_domains: [hiring]",
    "intended_users: [employer]",
    "human_role: meaningful",
    "profiles_persons: true",
    "nyc_screened: [candidates]",
    "nyc_weight: [weighs_most]",
    "nyc_bias_audit_on: 2026-03-16",
    "nyc_done: [independent, by_sex_and_race, published, told_in_time, data_on_website]",
    "co_admt_uses: [who_gets_it]",
    "co_admt_weight: real_factor",
    "co24_part: can_change_it",
    "fcra_inputs: []",
];

/// Regimes that are not closed, with what they ask, of a system that none of them grades.
fn left_open(name: &str, answers: &[String]) -> Vec<String> {
    left_open_below(name, answers, "minimal")
}

/// Regimes that are not closed, with what they ask; if all are, the level over all is the one given.
fn left_open_below(name: &str, answers: &[String], overall: &str) -> Vec<String> {
    let scratch = Scratch::new(name);
    let text = format!(
        "solon: 1\nsystem: budget\nfacts:\n  {}\n",
        answers.join("\n  ")
    );
    let file = scratch.file("s.yaml", &text);
    let args = [
        "classify",
        &file,
        "--pack",
        "all",
        "--on",
        "2026-11-27",
        "--format",
        "json",
        "--detail",
        "brief",
    ];
    let report: Value = json(&args);
    let rows = report["matrix"].as_array().unwrap().iter();
    let open = rows.filter(|r| r["state"] != "decided" && r["state"] != "out_of_scope");
    let mut left: Vec<String> = open.map(Value::to_string).collect();
    let regimes = report["regimes"].as_array().unwrap().iter();
    let asked = regimes.flat_map(|r| r["open"].as_array().unwrap());
    left.extend(asked.map(Value::to_string));
    if left.is_empty() {
        assert_eq!(report["overall"]["upper"], overall);
    }
    left
}

#[test]
fn ten_answers_close_every_regime_for_a_spam_filter_in_the_union() {
    let answers = SPAM_FILTER.map(str::to_owned);
    assert_eq!(left_open("budget-eu", &answers), Vec::<String>::new());
    // Each of them is needed: without the last three, infrastructure, decisions and places are open.
    for missing in [7, 8, 9] {
        let mut fewer = answers.to_vec();
        fewer.remove(missing);
        assert!(!left_open("budget-fewer", &fewer).is_empty());
    }
}

/// Regimes without a map have no level together, and what they leave open is not called decided.
#[test]
fn without_a_common_scale_nothing_is_decided_that_is_open() {
    let scratch = Scratch::new("budget-no-map");
    let asked = |facts: &str| -> Value {
        let text = format!("solon: 1\nsystem: centre\nfacts: {{ {facts} }}\n");
        let file = scratch.file("s.yaml", &text);
        let packs = ["--pack", "cn-incident", "--pack", "eu-cer"];
        let rest = ["--on", "2026-11-27", "--format", "json"];
        json(&[&["classify", file.as_str()], &packs[..], &rest[..]].concat())["overall"].clone()
    };
    let open = asked(
        "market_links: [used_in_mainland_china], operations: [], \
         cn_circumstances: [something_happened], inc_happened: true",
    );
    assert_eq!(
        (&open["lower"], &open["decided"]),
        (&Value::Null, &false.into())
    );
    assert_eq!(open.get("scope"), None);
    let out = asked("market_links: [elsewhere], operations: []");
    assert_eq!(
        (&out["scope"], &out["decided"]),
        (&"out".into(), &true.into())
    );
}

#[test]
fn thirteen_answers_close_every_regime_for_a_spam_filter_in_the_union_and_china() {
    let mut answers: Vec<String> = SPAM_FILTER.map(str::to_owned).to_vec();
    answers.pop();
    answers.push("market_links: [supplied_in_eu, mainland_china]".to_owned());
    answers.extend(IN_CHINA.map(str::to_owned));
    assert_eq!(answers.len(), 13);
    assert_eq!(left_open("budget-china", &answers), Vec::<String>::new());
    // Each of the Chinese ones is needed.
    for missing in 9..12 {
        let mut fewer = answers.clone();
        fewer.remove(missing);
        assert!(!left_open("budget-china-fewer", &fewer).is_empty());
    }
}

#[test]
fn fourteen_answers_close_every_regime_for_a_spam_filter_on_three_continents() {
    let mut answers: Vec<String> = SPAM_FILTER.map(str::to_owned).to_vec();
    answers.pop();
    answers.push(
        "market_links: [supplied_in_eu, mainland_china, south_korea, us_new_york_city, us_colorado]"
            .to_owned(),
    );
    answers.extend(IN_CHINA.map(str::to_owned));
    answers.push(IN_KOREA.to_owned());
    assert_eq!(answers.len(), 14);
    assert_eq!(left_open("budget-world", &answers), Vec::<String>::new());
    answers.pop();
    assert!(!left_open("budget-world-fewer", &answers).is_empty());
}

#[test]
fn twenty_answers_close_every_regime_for_a_hiring_tool() {
    let answers = HIRING.map(str::to_owned);
    let left = left_open_below("budget-hiring", &answers, "high");
    assert_eq!(left, Vec::<String>::new());
    // Illinois asks two more.
    let mut answers = answers.to_vec();
    for answer in &mut answers {
        *answer = answer.replace("us_colorado,", "us_colorado, us_illinois,");
    }
    assert!(!left_open_below("budget-hiring-fewer", &answers, "high").is_empty());
    answers.push("il_employer: [staff_in_illinois]".to_owned());
    answers.push("il_observed: [staff_told]".to_owned());
    let left = left_open_below("budget-hiring-illinois", &answers, "high");
    assert_eq!(left, Vec::<String>::new());
    // Without what it is about, Colorado is open.
    answers.retain(|a| !a.starts_with("co_admt_weight"));
    assert!(!left_open_below("budget-hiring-open", &answers, "high").is_empty());
}

/// What no level hangs on is named all the same: whether a duty is owed, and by when.
#[test]
fn questions_of_duties_alone_are_named() {
    let scratch = Scratch::new("budget-duties");
    let pack = |id: &str, fact: &str| {
        let text = format!(
            "pack own.{id} version \"1\"\n  title en \"{id}\"\n\nsource L \"Law\"\n\nscale {id}_level low < high\n\nfact {id}_big : bool\n  ask en \"Is it big?\"\n\nfact {fact} : bool\n  ask en \"Is it so?\"\n\nfact {id}_on : date\n  ask en \"Since when?\"\n\nrole {id}_maker \"maker\" cites L \"Art. 1\" when {id}_big\n\nrule r1 \"Big\"\n  cites L \"Art. 1\"\n  when {id}_big\n  then {id}_level high\n\nduty d1 \"Tell\"\n  cites L \"Art. 2\"\n  binds {id}_maker\n  when {id}_big and {fact}\n  must \"Tell.\"\n  due within 3 days of {id}_on\n"
        );
        let file = scratch.file(&format!("{id}/pack.solon"), &text);
        file.trim_end_matches("/pack.solon").to_owned()
    };
    let (one, two) = (pack("one", "one_so"), pack("two", "two_so"));
    let told = |facts: &str| {
        let text = format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n");
        let file = scratch.file("s.yaml", &text);
        let args = [
            "classify",
            &file,
            "--pack",
            &one,
            "--pack",
            &two,
            "--on",
            "2026-11-27",
        ];
        let out = crate::cli::solon_out(&args);
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let line = "Whether a duty is owed, or by when, and no level, hangs on: one_so, one_on, two_so, two_on (`solon facts NAME` tells each)";
    let open = told("one_big: true, two_big: true");
    assert!(open.contains(line), "{open}");
    let answered = told(
        "one_big: true, one_so: true, one_on: 2026-12-01, two_big: true, two_so: true, two_on: 2026-12-01",
    );
    assert!(!answered.contains("Whether a duty is owed"), "{answered}");
}
