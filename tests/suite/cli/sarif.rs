//! SARIF: every log is valid by the official schema; places, levels and rules are asserted.

use serde_json::{Value, json};

use super::{Run, Scratch, run_in, solon, solon_with};
use crate::architecture::root;

/// The schema, read once.
fn validator() -> &'static jsonschema::Validator {
    static VALIDATOR: std::sync::OnceLock<jsonschema::Validator> = std::sync::OnceLock::new();
    VALIDATOR.get_or_init(|| {
        let path = root().join("tests/suite/schemas/sarif-2.1.0.json");
        let mut schema: Value =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        // The pattern of a language has a stray bracket, which the checker of formats refuses.
        for part in ["run", "toolComponent"] {
            let language = &mut schema["definitions"][part]["properties"]["language"];
            language.as_object_mut().unwrap().remove("pattern").unwrap();
        }
        jsonschema::options()
            .should_validate_formats(true)
            .build(&schema)
            .unwrap()
    })
}

/// Checks a log against the schema of SARIF 2.1.0, and that every result names its rule rightly.
fn valid(out: &str) -> Value {
    let log: Value = serde_json::from_str(out).unwrap();
    let errors: Vec<String> = validator()
        .iter_errors(&log)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
    assert_eq!(log["version"], "2.1.0");
    assert_eq!(log["runs"].as_array().unwrap().len(), 1);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    for result in results(&log) {
        let at = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(
            run["tool"]["driver"]["rules"][at]["id"], result["ruleId"],
            "{result}"
        );
        // A level other than none is for what is the case alone.
        assert_eq!(
            result["kind"] == "fail",
            result["level"] != "none",
            "{result}"
        );
    }
    log
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"].as_array().unwrap()
}

fn log(run: &Run, code: i32) -> Value {
    assert_eq!(run.code, code, "{}", run.err);
    valid(&run.out)
}

fn find<'a>(log: &'a Value, rule: &str) -> &'a Value {
    let mut all = results(log).iter();
    all.find(|r| r["ruleId"] == rule)
        .unwrap_or_else(|| panic!("no {rule} in {log:#}"))
}

fn rule<'a>(log: &'a Value, id: &str) -> &'a Value {
    let rules = log["runs"][0]["tool"]["driver"]["rules"].as_array();
    rules.unwrap().iter().find(|r| r["id"] == id).unwrap()
}

fn place(result: &Value) -> (&str, u64, u64) {
    let p = &result["locations"][0]["physicalLocation"];
    let number = |key: &str| p["region"][key].as_u64().unwrap();
    (
        p["artifactLocation"]["uri"].as_str().unwrap(),
        number("startLine"),
        number("startColumn"),
    )
}

fn text(result: &Value) -> &str {
    result["message"]["text"].as_str().unwrap()
}

const BROKEN: &str = "pack house version \"1\"\n  title en \"House\"\n\n\
    source LAW \"House rules\"\n\nscale risk low < high\n\n\
    fact uses : set of { hiring, pricing }\n  ask en \"What for?\"\n\n\
    fact uses : bool\n  ask en \"Twice\"\n\n\
    rule r1 \"Größe 🙂\" cites LAW \"Art. 1\" when usez has hiring then risk high\n";

#[test]
fn findings_in_rules() {
    let scratch = Scratch::new("sarif-check");
    scratch.file("rules of ours/pack.solon", BROKEN);
    let run = run_in(&scratch.0, &["check", ".", "--format", "sarif"], &[]);
    let log = log(&run, 3);
    let unknown = find(&log, "S0102");
    assert_eq!(
        (&unknown["kind"], &unknown["level"]),
        (&json!("fail"), &json!("error"))
    );
    // Columns count characters, whatever they take in bytes or in UTF-16.
    let line = BROKEN.lines().nth(13).unwrap();
    let column = line.find("usez").unwrap();
    let column = line[..column].chars().count() as u64 + 1;
    assert_eq!(place(unknown), ("rules%20of%20ours/pack.solon", 14, column));
    let region = &unknown["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region["endLine"], 14);
    assert_eq!(region["endColumn"], column + 4);
    assert!(
        text(unknown).ends_with("Did you mean `uses`?"),
        "{}",
        text(unknown)
    );
    // The first of two declarations is a related place.
    let twice = find(&log, "S0101");
    assert_eq!(place(twice).1, 11);
    let related = &twice["relatedLocations"][0];
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 8);
    assert!(related["message"]["text"].is_string());
}

#[test]
fn every_code_is_a_rule_with_its_page() {
    let log = log(&solon(&["check", "rules", "--format", "sarif"]), 0);
    for info in solon::diagnostic::CODES {
        let rule = rule(&log, info.id);
        let page = solon::pages::page(info.id).unwrap();
        assert_eq!(rule["help"]["markdown"], page, "{}", info.id);
        assert!(rule["fullDescription"]["text"].is_string(), "{}", info.id);
        let level = rule["defaultConfiguration"]["level"].as_str().unwrap();
        assert_eq!(
            level,
            format!("{:?}", info.severity).to_lowercase(),
            "{}",
            info.id
        );
    }
    assert_eq!(
        rule(&log, "S0102")["shortDescription"]["text"],
        "An unknown name in a condition."
    );
}

/// A finding in a pack that two others use is told once.
#[test]
fn a_shared_finding_is_told_once() {
    let scratch = Scratch::new("sarif-shared");
    scratch.file(
        "shared/pack.solon",
        "pack shared version \"1\"\n\nfact x : bool\n",
    );
    for name in ["a", "b"] {
        let text = format!("pack {name} version \"1\"\n  uses shared\n");
        scratch.file(&format!("{name}/pack.solon"), &text);
    }
    let log = log(&solon(&["check", scratch.path(), "--format", "sarif"]), 3);
    let codes: Vec<_> = results(&log)
        .iter()
        .filter(|r| r["ruleId"] == "S0302")
        .collect();
    assert_eq!(codes.len(), 1, "{log:#}");
    // Outside the folder of the call an address is absolute.
    assert!(
        place(codes[0]).0.starts_with("file:///"),
        "{}",
        place(codes[0]).0
    );
}

#[test]
fn names_of_files_become_addresses() {
    use solon::diagnostic::{Code, Diagnostic};
    use solon::report::sarif::Writer;
    use solon::source::{Source, SourceId, Span};
    for (name, address) in [
        ("examples/cv-ranker.yaml", "examples/cv-ranker.yaml"),
        ("././a.yaml", "a.yaml"),
        ("../a.yaml", "../a.yaml"),
        ("/home/x/rules/a b.solon", "rules/a%20b.solon"),
        ("/home/xy/a.solon", "file:///home/xy/a.solon"),
        ("C:\\r\\a.solon", "file:///C:/r/a.solon"),
        ("//server/share/a", "file://server/share/a"),
        ("HEAD~1:rules/é#1", "HEAD~1%3Arules/%C3%A9%231"),
        ("-", "-"),
    ] {
        let source = Source::new(SourceId(0), name, "x");
        let mut log = Writer::new("/home/x", solon::Lang::En);
        let found = Diagnostic::new(Code::Syntax, Span::default(), "see {x} and [a](b)");
        log.findings(&[found], &[source]);
        let log = valid(&solon::report::to_json(&log.finish("check")));
        let result = &results(&log)[0];
        assert_eq!(place(result), (address, 1, 1));
        let location = &result["locations"][0]["physicalLocation"]["artifactLocation"];
        let relative = location["uriBaseId"] == "%SRCROOT%";
        assert_eq!(relative, !address.starts_with("file:"), "{name}");
        // Braces and links mean something in a message.
        assert_eq!(text(result), "See {{x}} and [a\\](b).");
    }
}

#[test]
fn systems_by_outcome() {
    let log = log(
        &solon(&["classify", "examples/*.*", "--format", "sarif"]),
        0,
    );
    let fires = find(&log, "eu.ai_act/art5.1.f");
    assert_eq!(
        (&fires["kind"], &fires["level"]),
        (&json!("fail"), &json!("error"))
    );
    assert_eq!(place(fires).0, "examples/workplace-emotion.yaml");
    let high = find(&log, "eu.ai_act/annex3.4.a");
    assert_eq!(high["level"], "warning");
    // The deciding answer is where it stands.
    let example = std::fs::read_to_string(root().join("examples/cv-ranker.yaml")).unwrap();
    let line = example
        .lines()
        .position(|l| l.contains("intended_uses:"))
        .unwrap() as u64
        + 1;
    assert_eq!(place(high), ("examples/cv-ranker.yaml", line, 3));
    for part in [
        "Applicant ranking: high risk",
        "Annex III(4)(a)",
        "from 2027-12-02",
    ] {
        assert!(text(high).contains(part), "{}", text(high));
    }
    assert_eq!(high["properties"]["assigns"]["risk"], "high");
    let limited = results(&log)
        .iter()
        .find(|r| r["ruleId"] == "eu.ai_act/art50.1" && r["kind"] == "fail")
        .unwrap();
    assert_eq!(place(limited).0, "examples/public-chatbot.yaml");
    assert_eq!(limited["level"], "note");
    // A level beside the canonical scale is a warning.
    assert_eq!(find(&log, "eu.ai_act/art51.2")["level"], "warning");
    let defeated = find(&log, "eu.ai_act/annex3.7.c");
    assert_eq!(defeated["kind"], "informational");
    assert!(
        text(defeated).contains("set aside by art6.3"),
        "{}",
        text(defeated)
    );
    assert!(!defeated["relatedLocations"].as_array().unwrap().is_empty());
    let open = find(&log, "eu.ai_act/annex3.5.a");
    assert_eq!(open["kind"], "open");
    assert!(
        text(open).contains("hangs on intended_users"),
        "{}",
        text(open)
    );
    let page = &rule(&log, "eu.ai_act/annex3.4.a")["help"]["text"];
    assert!(page.as_str().unwrap().contains("2027-12-02"));
    // Spam filters and military systems give no result.
    let files: Vec<&str> = results(&log).iter().map(|r| place(r).0).collect();
    assert!(!files.contains(&"examples/spam-filter.yaml"));
    assert!(!files.contains(&"examples/military-targeting.yaml"));
    valid(
        &solon(&[
            "classify",
            "examples/*.*",
            "--format",
            "sarif",
            "--lang",
            "zh",
            "--all",
        ])
        .out,
    );
}

const HOUSE: &str = "pack house version \"1\"\n  title en \"House\"\n\n\
    source LAW \"House rules\"\n\nscale risk low < mid < high < banned\n\n\
    fact uses : set of { hiring, pricing }\n  ask en \"What for?\"\n\n\
    fact large : bool\n  ask en \"Is it a large firm?\"\n\n\
    rule r1 \"Hiring\"\n  cites LAW \"Art. 1\"\n  when uses has hiring and large\n  then risk high\n\n\
    exception e1 \"Small prices\"\n  to r1\n  cites LAW \"Art. 2\"\n  when uses has pricing\n";

#[test]
fn rejected_records_stand_beside_the_rest() {
    let scratch = Scratch::new("sarif-rejected");
    scratch.file("house/pack.solon", HOUSE);
    let good = r#"{"solon":1,"system":"good","facts":{"uses":["hiring"],"large":true}}"#;
    let lines =
        format!("{good}\n{{\"solon\":1,\"system\":\"bad\",\"facts\":{{\"usez\":[]}}}}\n{{\n");
    scratch.file("register.ndjson", &lines);
    let args = [
        "classify",
        "register.ndjson",
        "--pack",
        "house",
        "--format",
        "sarif",
    ];
    let log = log(&run_in(&scratch.0, &args, &[]), 4);
    let fires = find(&log, "house/r1");
    assert_eq!(fires["level"], "warning");
    assert_eq!(place(fires).1, 1);
    let bad = find(&log, "S0602");
    assert_eq!(
        (&bad["kind"], &bad["level"]),
        (&json!("fail"), &json!("error"))
    );
    assert_eq!((place(bad).0, place(bad).1), ("register.ndjson", 2));
    assert!(rule(&log, "S0602")["help"]["markdown"].is_string());
    assert_eq!(place(find(&log, "S0601")).1, 3);
    let run = solon_with(&["classify", "-", "--format", "sarif"], "{");
    assert_eq!(run.code, 4);
    assert_eq!(place(&results(&valid(&run.out))[0]).0, "-");
}

/// An answer about the organisation stands in the organisation's own file.
#[test]
fn an_answer_of_the_organisation_is_in_its_file() {
    let scratch = Scratch::new("sarif-organisation");
    scratch.file("house/pack.solon", HOUSE);
    scratch.file(
        "register/firm.yaml.txt",
        "# The firm\n\nfacts:\n  large: true\n",
    );
    scratch.file(
        "register/ranker.yaml",
        "solon: 1\nsystem: ranker\norganisation: firm.yaml.txt\nfacts:\n  uses: [hiring]\n",
    );
    let args = [
        "classify", "register", "--pack", "house", "--format", "sarif",
    ];
    let first = log(&run_in(&scratch.0, &args, &[]), 0);
    let fires = find(&first, "house/r1");
    assert_eq!(place(fires), ("register/ranker.yaml", 5, 3));
    let related = &fires["relatedLocations"][0]["physicalLocation"];
    assert_eq!(related["artifactLocation"]["uri"], "register/firm.yaml.txt");
    assert_eq!(related["region"]["startLine"], 4);
    // The system's own answer goes over it, in the system's own file.
    scratch.file(
        "register/ranker.yaml",
        "solon: 1\nsystem: ranker\norganisation: firm.yaml.txt\nfacts:\n  uses: [hiring]\n  large: true\n",
    );
    let second = log(&run_in(&scratch.0, &args, &[]), 0);
    let related = &find(&second, "house/r1")["relatedLocations"][0]["physicalLocation"];
    assert_eq!(related["artifactLocation"]["uri"], "register/ranker.yaml");
    assert_eq!(related["region"]["startLine"], 6);
}

#[test]
fn systems_that_move() {
    let scratch = Scratch::new("sarif-diff");
    scratch.file(
        "old/pack.solon",
        &HOUSE.replace("and large", "and not large"),
    );
    scratch.file("new/pack.solon", HOUSE);
    let system = |id: &str, large: &str| {
        format!("\n---\nsolon: 1\nsystem: {id}\nfacts:\n  uses: [hiring]\n  large: {large}\n")
    };
    scratch.file(
        "register.yaml",
        &[
            system("goes-up", "true"),
            system("goes-down", "false"),
            system("hangs", "unknown"),
        ]
        .concat(),
    );
    scratch.file("bad.yaml", "solon: 1\nsystem: bad\nfacts:\n  usez: []\n");
    let args = [
        "diff",
        "old",
        "new",
        "--format",
        "sarif",
        "--systems",
        "register.yaml",
        "bad.yaml",
    ];
    let log = log(&run_in(&scratch.0, &args, &[]), 4);
    let up = find(&log, "system-up");
    assert_eq!(
        (&up["kind"], &up["level"]),
        (&json!("fail"), &json!("warning"))
    );
    assert_eq!(up["properties"]["system"], "goes-up");
    assert_eq!(place(up), ("register.yaml", 3, 1));
    assert_eq!(
        text(up),
        "Goes-up: risk low -> high, because of r1 (Art. 1)."
    );
    let down = find(&log, "system-down");
    assert_eq!(down["level"], "note");
    assert_eq!(place(down), ("register.yaml", 10, 1));
    assert_eq!(find(&log, "S0602")["level"], "error");
    // What is open stays open: its level is the same.
    let (possible, told): (Vec<_>, Vec<_>) = results(&log)
        .iter()
        .partition(|r| r["ruleId"] == "possible-systems");
    assert_eq!(told.len(), 3);
    // Of all possible systems some rise and some fall; that is about no description.
    assert_eq!(possible.len(), 2);
    assert_eq!(possible[0]["level"], "note");
    assert!(
        text(possible[0]).starts_with("risk: "),
        "{}",
        text(possible[0])
    );
    // Within reach of the highest level it is an error.
    scratch.file("old/pack.solon", HOUSE);
    scratch.file("new/pack.solon", &HOUSE.replace("risk high", "risk banned"));
    let run = run_in(&scratch.0, &args[..args.len() - 1], &[]);
    let up = valid(&run.out);
    assert_eq!(find(&up, "system-up")["level"], "error");
}

#[test]
fn moves_of_the_bundled_law() {
    let args = ["diff", "eu-ai-act", "--law", "2026-07-01..2026-11-24"];
    let args = [
        &args[..],
        &["--register-only", "--systems", "examples/*.*"],
        &["--format", "sarif"],
    ]
    .concat();
    let run = solon(&args);
    let log = log(&run, 0);
    let days = find(&log, "system-days");
    assert_eq!(days["level"], "note");
    let ranker = results(&log)
        .iter()
        .find(|r| place(r).0 == "examples/cv-ranker.yaml")
        .unwrap();
    assert!(
        text(ranker).contains("annex3.4.a (Annex III(4)(a)"),
        "{}",
        text(ranker)
    );
    assert_eq!(run.out, solon(&args).out);
}
