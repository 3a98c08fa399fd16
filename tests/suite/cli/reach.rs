//! Regimes that a description chooses by its answers: `--pack reached`, and what is told of further ones.

use std::fs;

use serde_json::Value;

use super::{Scratch, solon};
use crate::architecture::root;

const DAY: &[&str] = &["--on", "2026-12-01"];

fn described(id: &str, facts: &str) -> String {
    format!("solon: 1\nsystem: {id}\nfacts: {{ {facts} }}\n")
}

/// Runs `classify` on one description.
fn classify(scratch: &Scratch, facts: &str, args: &[&str]) -> super::Run {
    let file = scratch.file("s.yaml", &described("s", facts));
    let mut call = vec!["classify", file.as_str()];
    call.extend(DAY);
    call.extend(args);
    solon(&call)
}

fn verdict(scratch: &Scratch, facts: &str, packs: &[&str]) -> Value {
    let mut args: Vec<&str> = packs.iter().flat_map(|p| ["--pack", p]).collect();
    args.extend(["--format", "json", "--detail", "verdict"]);
    let run = classify(scratch, facts, &args);
    assert_eq!(run.code, 0, "{}", run.err);
    serde_json::from_str(&run.out).unwrap()
}

/// The ids of the regimes that were asked, and of those that were left out.
fn split(line: &Value) -> (Vec<&str>, Vec<&str>) {
    let asked = line["regimes"].as_array().unwrap().iter();
    let asked = asked.map(|r| r["pack"].as_str().unwrap()).collect();
    let left_out = line["not_reached"].as_array();
    let left_out = left_out.into_iter().flatten();
    (asked, left_out.map(|p| p.as_str().unwrap()).collect())
}

/// What is offered to the public in China, and a medical device.
const CHINA: &[&str] = &[
    "cn.algorithm",
    "cn.companion",
    "cn.csl",
    "cn.cybreview",
    "cn.deep_synthesis",
    "cn.ethics",
    "cn.generative_ai",
    "cn.incident",
    "cn.labelling",
    "cn.minors",
    "cn.netdata",
    "cn.netdata_risk",
    "cn.nmpa",
    "cn.piaudit",
    "cn.pipl",
    "cn.posm",
    "int.ai_controls",
    "int.imdrf",
];

/// All bundled regimes, in their order.
fn regimes() -> Vec<String> {
    let packs = fs::read_dir(root().join("rules")).unwrap();
    let heads = packs.filter_map(|p| fs::read_to_string(p.unwrap().path().join("pack.solon")).ok());
    let heads: Vec<String> = heads.collect();
    let head = |text: &String| {
        let line = text.lines().find(|l| l.starts_with("pack ")).unwrap();
        line.split_whitespace().nth(1).unwrap().to_owned()
    };
    // Vocabularies reach nobody.
    let regimes = heads.iter().filter(|t| t.contains("reached when"));
    let mut ids: Vec<String> = regimes.map(head).collect();
    ids.sort();
    ids
}

#[test]
fn a_description_chooses_its_regimes() {
    let scratch = Scratch::new("reach-chosen");
    let all = regimes();
    let bare = "intended_uses: [recruitment_selection], product_laws: [], operations: [], \
                decision_domains: [hiring], intended_users: [employer]";
    let device = "intended_uses: [medical_decision_support], product_laws: [medical_device], \
                  operations: [], decision_domains: [], intended_users: [health_facility]";
    let cases: [(&str, &str, &[&str]); 6] = [
        (
            "market_links: [user_in_eu]",
            bare,
            &["eu.ai_act", "eu.gdpr"],
        ),
        ("market_links: [canada_federal]", bare, &["ca.adm"]),
        // Not offered to the public in China: whether it is supplied there otherwise, is asked.
        (
            "market_links: [supplied_in_eu]",
            device,
            &["cn.nmpa", "eu.ai_act", "eu.mdr", "int.imdrf"],
        ),
        (
            "market_links: [supplied_in_eu], nmpa_supplied: false",
            device,
            &["eu.ai_act", "eu.mdr", "int.imdrf"],
        ),
        ("market_links: [mainland_china]", device, CHINA),
        (
            "market_links: [us_texas], nmpa_supplied: false",
            device,
            &[
                "int.imdrf",
                "us.ai_infrastructure_bills",
                "us.fda_cds",
                "us.tx_traiga",
            ],
        ),
    ];
    for (places, rest, asked) in cases {
        let line = verdict(&scratch, &format!("{places}, {rest}"), &["reached"]);
        let (found, left_out) = split(&line);
        assert_eq!(found, asked, "{places}");
        let others: Vec<&str> = all
            .iter()
            .map(String::as_str)
            .filter(|r| !asked.contains(r))
            .collect();
        assert_eq!(left_out, others, "{places}");
    }
}

#[test]
fn what_is_not_answered_keeps_nothing_out() {
    let scratch = Scratch::new("reach-open");
    let all = regimes();
    let line = verdict(&scratch, "", &["reached"]);
    assert_eq!(
        split(&line),
        (all.iter().map(String::as_str).collect(), Vec::new())
    );
    let line = verdict(&scratch, "market_links: unknown", &["reached"]);
    assert_eq!(
        split(&line),
        (all.iter().map(String::as_str).collect(), Vec::new())
    );
    // A product of the list is enough to be asked for the places.
    let line = verdict(
        &scratch,
        "product_laws: [in_vitro_diagnostic]",
        &["reached"],
    );
    assert_eq!(split(&line).1, ["eu.mdr"]);
}

#[test]
fn where_nothing_is_reached_each_says_so_itself() {
    let scratch = Scratch::new("reach-none");
    let all = regimes();
    let nowhere = "market_links: [elsewhere], product_laws: [], operations: [], \
                   intended_uses: [recruitment_selection], intended_users: [employer]";
    let line = verdict(&scratch, nowhere, &["reached"]);
    assert_eq!(
        split(&line),
        (all.iter().map(String::as_str).collect(), Vec::new())
    );
    let rows = line["matrix"].as_array().unwrap();
    assert!(rows.iter().all(|r| r["state"] == "out_of_scope"), "{line}");
    assert_eq!(line["overall"]["scope"], "out");
}

#[test]
fn a_regime_that_is_named_is_asked() {
    let scratch = Scratch::new("reach-named");
    let all = regimes();
    let facts = "market_links: [user_in_eu], product_laws: [], operations: [], intended_uses: [], \
                 decision_domains: [], intended_users: [employer]";
    let line = verdict(&scratch, facts, &["ca-adm", "reached"]);
    assert_eq!(split(&line).0, ["ca.adm", "eu.ai_act"]);
    assert_eq!(split(&line).1.len(), all.len() - 2);
    // `all` leaves nothing to choose.
    let line = verdict(&scratch, facts, &["reached", "all"]);
    assert_eq!(split(&line).0.len(), all.len());
}

#[test]
fn answers_to_a_regime_that_is_left_out_are_no_mistake() {
    let scratch = Scratch::new("reach-foreign");
    let facts = "market_links: [user_in_eu], product_laws: [], operations: [], intended_uses: [], \
                 decision_domains: [], intended_users: [employer], nmpa_supplied: false";
    let line = verdict(&scratch, facts, &["reached"]);
    assert_eq!(split(&line).0, ["eu.ai_act"]);
    // Nor where one regime is named: the description was answered for others as well.
    let run = classify(&scratch, facts, &["--pack", "eu-ai-act", "--strict"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(run.err, "");
    // What no bundled regime asks is one.
    let run = classify(
        &scratch,
        &facts.replace("nmpa_supplied", "nmpa_suplied"),
        &[],
    );
    assert_eq!(run.code, 4);
    assert!(run.err.contains("S0602"), "{}", run.err);
}

#[test]
fn no_regime_in_scope_is_left_out() {
    let classified = |packs: &str| -> Vec<Value> {
        let mut call = vec!["classify", "examples", "--pack", packs];
        call.extend(DAY);
        call.extend(["--format", "ndjson", "--detail", "verdict"]);
        let lines = solon(&call).out;
        lines
            .lines()
            .map(|l| serde_json::from_str(l).unwrap())
            .collect()
    };
    let (chosen, all) = (classified("reached"), classified("all"));
    assert_eq!(chosen.len(), all.len());
    let mut seen = 0;
    for (one, whole) in chosen.iter().zip(&all) {
        if one.get("rejected").is_some() {
            continue;
        }
        assert_eq!(one["system"], whole["system"]);
        let (asked, left_out) = split(one);
        for regime in whole["regimes"].as_array().unwrap() {
            let pack = regime["pack"].as_str().unwrap();
            if left_out.contains(&pack) {
                assert_eq!(regime["scope"], "out", "{one}");
                seen += 1;
            } else {
                assert!(asked.contains(&pack));
                let regimes = one["regimes"].as_array().unwrap();
                assert!(regimes.contains(regime), "{pack}: {one}");
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn gates_look_at_what_was_asked() {
    let scratch = Scratch::new("reach-gates");
    let hires = "market_links: [user_in_eu], product_laws: [], operations: [], roles: [deployer], \
                 intended_uses: [recruitment_selection], techniques: [machine_learning]";
    let code = |facts: &str, args: &[&str]| {
        let args = [&["--pack", "reached"], args].concat();
        classify(&scratch, facts, &args).code
    };
    assert_eq!(code(hires, &["--fail-on", "eu.ai_act/risk:high"]), 5);
    assert_eq!(code(hires, &["--fail-on", "eu.mdr/class:iia"]), 0);
    // With `all`, regimes that nobody needs are asked as well, and out of scope is decided.
    let device = "market_links: [supplied_in_eu], product_laws: [medical_device], \
                  intended_uses: [medical_decision_support], device_class: mdr_iia";
    assert_eq!(code(device, &["--fail-on", "eu.mdr/class:iia"]), 5);
    // What may reach it is asked, and stands open.
    assert_eq!(code(device, &["--require", "decided"]), 4);
    assert_eq!(code(hires, &["--fail-on", "eu.mrd/class:iia"]), 2);
}

#[test]
fn each_system_of_several_chooses_for_itself() {
    let scratch = Scratch::new("reach-several");
    let bare = "product_laws: [], operations: [], intended_uses: [], decision_domains: [], \
                intended_users: [employer]";
    let both = format!(
        "{}---\n{}---\n{}",
        described("a", &format!("market_links: [user_in_eu], {bare}")),
        described("b", &format!("market_links: [canada_federal], {bare}")),
        described("c", &format!("market_links: [user_in_eu], {bare}")),
    );
    let file = scratch.file("both.yaml", &both);
    let mut call = vec!["classify", file.as_str(), "--pack", "reached"];
    call.extend(DAY);
    // Each on one screen.
    let screen = |id: &str| {
        let one = both
            .split("---\n")
            .find(|d| d.contains(&format!("system: {id}\n")));
        let file = scratch.file(&format!("{id}.yaml"), one.unwrap());
        let call = [&["classify", file.as_str()][..], &call[2..]].concat();
        solon(&call).out
    };
    let text = ["a", "b", "c"].map(screen).concat();
    assert_eq!(
        text.matches("EU Artificial Intelligence Act 2026").count(),
        2,
        "{text}"
    );
    let lines: Vec<&str> = text
        .lines()
        .filter(|l| l.starts_with("Not reached"))
        .collect();
    assert_eq!(lines.len(), 3, "{text}");
    // The AI Act reaches two of them, Canada's directive the other.
    let n = regimes().len() - 1;
    let told =
        format!("Not reached by the answers, and so not asked: {n} regimes (--full names them)");
    assert_eq!(lines, [told.as_str(); 3], "{text}");
    let full = solon(&[&call[..], &["--full"]].concat()).out;
    let full = full.split_whitespace().collect::<Vec<_>>().join(" ");
    let ca = "Not reached by the answers, and so not asked: br.pl2338, ca.adm, ca.osfi_e23,";
    let eu = "Not reached by the answers, and so not asked: br.pl2338, ca.osfi_e23,";
    assert_eq!((full.matches(ca).count(), full.matches(eu).count()), (2, 1));
    call.extend(["--format", "markdown", "--lang", "zh"]);
    let document = solon(&call).out;
    assert_eq!(
        document.matches("- 依所作回答未涉及，因而未询问：").count(),
        3
    );
}

#[test]
fn whoever_names_no_regime_is_told_what_else_is_reached_for_sure() {
    let scratch = Scratch::new("reach-further");
    let sure = "market_links: [supplied_in_eu], product_laws: [medical_device], intended_uses: []";
    let line =
        "\nAlso reached by these answers: eu.mdr, int.imdrf (`--pack reached` asks them, too)\n";
    let text = classify(&scratch, sure, &[]).out;
    assert!(text.contains(line), "{text}");
    let text = classify(&scratch, sure, &["--full"]).out;
    assert!(text.ends_with(line), "{text}");
    let chinese = classify(&scratch, sure, &["--lang", "zh"]).out;
    assert!(
        chinese.contains("\n依所作回答还涉及：eu.mdr、int.imdrf（`--pack reached` 一并询问）\n")
    );
    // What only may be reached is not told.
    for facts in [
        "",
        "market_links: [supplied_in_eu]",
        "product_laws: [in_vitro_diagnostic], market_links: unknown, intended_uses: unknown",
        "market_links: [user_in_eu], product_laws: [], operations: [], intended_uses: []",
    ] {
        let text = classify(&scratch, facts, &[]).out;
        let line = text.lines().find(|l| l.starts_with("Also reached"));
        // Whoever belongs to a laboratory test serves medicine, wherever it is.
        let imdrf = facts.contains("in_vitro").then_some(
            "Also reached by these answers: int.imdrf (`--pack reached` asks them, too)",
        );
        assert_eq!(line, imdrf, "{facts}");
    }
    // Whoever names regimes, and whatever programs read, gets what was asked for.
    let told = |args: &[&str]| {
        let run = classify(&scratch, sure, args);
        assert_eq!(run.code, 0, "{}", run.err);
        run.out.contains("Also reached") || run.out.contains("also_reached")
    };
    assert!(!told(&["--pack", "eu-ai-act"]) && !told(&["--pack", "reached"]));
    assert!(!told(&["--format", "json"]) && !told(&["--format", "markdown"]));
    let other = scratch.file("t.yaml", &described("t", sure));
    assert!(!told(&[&other]));
}

#[test]
fn assumptions_reach_only_where_they_count() {
    let scratch = Scratch::new("reach-assumed");
    let facts = "market_links: { value: [canada_federal], assumed: true }, product_laws: [], operations: [], intended_uses: []";
    let line = verdict(&scratch, facts, &["reached"]);
    assert_eq!(split(&line).0, ["ca.adm"]);
    let bare = classify(
        &scratch,
        facts,
        &[
            "--pack",
            "reached",
            "--no-assumptions",
            "--format",
            "json",
            "--detail",
            "verdict",
        ],
    );
    let line: Value = serde_json::from_str(&bare.out).unwrap();
    let out = [
        "cn.face",
        "cn.nmpa",
        "eu.ivdr",
        "eu.mdr",
        "int.imdrf",
        "us.fda_cds",
    ];
    let (asked, left_out) = split(&line);
    assert!(out.iter().all(|r| left_out.contains(r)), "{left_out:?}");
    let back = ["ca.adm", "cn.posm", "eu.ai_act"];
    assert!(back.iter().all(|r| asked.contains(r)), "{asked:?}");
}

#[test]
fn other_commands_ask_for_names() {
    let scratch = Scratch::new("reach-others");
    let file = scratch.file("s.yaml", &described("s", ""));
    let dir = file.replace("s.yaml", "snapshots");
    let calls: [&[&str]; 3] = [
        &["facts", "--pack", "reached"],
        &[
            "snapshot", "record", &file, "--dir", &dir, "--pack", "reached",
        ],
        &["diff", "reached", "--law", "2026-07-01..2026-11-24"],
    ];
    for call in calls {
        let run = solon(call);
        assert_eq!(run.code, 2, "{call:?}: {}", run.err);
        assert!(
            run.err.contains("`--pack reached` lets each description"),
            "{}",
            run.err
        );
    }
}

#[test]
fn a_timeline_of_what_is_reached() {
    let scratch = Scratch::new("reach-timeline");
    let facts = "market_links: [canada_federal], product_laws: [], operations: [], \
                 intended_uses: [], decision_domains: [], intended_users: [employer]";
    let file = scratch.file("s.yaml", &described("s", facts));
    let told = |packs: &[&str]| {
        let packs = packs.iter().flat_map(|p| ["--pack", p]);
        let call: Vec<&str> = ["timeline", file.as_str()]
            .into_iter()
            .chain(packs)
            .collect();
        solon(&[&call[..], DAY].concat())
    };
    let reached = told(&["reached"]);
    assert_eq!(reached.code, 0, "{}", reached.err);
    assert_eq!(reached.out, told(&["ca-adm"]).out);
}

#[test]
fn packs_say_whom_they_reach() {
    let told = solon(&["packs"]).out;
    let says = "  reached when: “market links” includes “used by a Canadian federal institution”";
    assert!(told.contains(says), "{told}");
    let json: Value = serde_json::from_str(&solon(&["packs", "--format", "json"]).out).unwrap();
    for pack in json.as_array().unwrap() {
        let says = pack.get("reached_when").is_some();
        assert_eq!(says, pack["vocabulary"] == false, "{pack}");
    }
}
