//! The front door of the library: what it answers, what it refuses and in which words, and that it says
//! what the command line prints.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use solon::{
    Engine, Error, ErrorKind, Format, Input, Lang, Overall, Pack, PackText, Question, Scope,
};

use crate::architecture::root;
use crate::cli::solon_out;

const ON: &str = "2026-11-24";
const RANKER: &str = include_str!("../../examples/cv-ranker.yaml");

fn eu() -> Question {
    Engine::bundled("eu-ai-act")
        .unwrap()
        .question()
        .on(ON)
        .unwrap()
}

fn texts(folder: &str, text: &str) -> PackText {
    PackText {
        folder: folder.to_owned(),
        files: vec![("pack.solon".to_owned(), text.to_owned())],
    }
}

const HOUSE: &str = r#"pack house version "2026.1"
  title en "House rules"

source H "House rules" ref "H-1" authority policy

scale risk low < high

fact staff : bool
  ask en "Is staff affected?"
  cites H "Art. 1"

rule h.1 "Staff"
  cites H "Art. 1"
  applies from 2026-01-01
  when staff
  then risk high
"#;

/// Every description under `examples/` that is one of a system.
fn examples() -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let mut folders = vec![root().join("examples")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path: PathBuf = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let name = path.strip_prefix(root()).unwrap();
            let name = name.to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).unwrap_or_default();
            if Format::of_path(&name).is_some() && !name.contains("/snapshots/") {
                out.insert(name, text);
            }
        }
    }
    out
}

/// Reads files beside a description of this repository.
fn beside(name: &str) -> impl Fn(&str) -> Result<String, String> {
    let folder = root().join(name).parent().unwrap().to_owned();
    move |path: &str| fs::read_to_string(folder.join(path)).map_err(|e| e.to_string())
}

#[test]
fn ten_lines_do_the_main_job() {
    let answer = eu()
        .reading("emotion_needs_biometrics", "any_data")
        .unwrap()
        .classify(RANKER)
        .unwrap();
    assert_eq!(answer.overall().to_string(), "high");
    let Overall::Levels { decided, by, .. } = answer.overall() else {
        panic!("in scope");
    };
    assert!(decided);
    assert_eq!(by, ["eu.ai_act/annex3.4.a"]);
    let verdict = answer.verdict();
    assert_eq!(verdict.regimes.len(), 1);
    let regime = &verdict.regimes[0];
    assert_eq!(
        (regime.pack.as_str(), regime.scope),
        ("eu.ai_act", Scope::In)
    );
    let risk = regime.scales.iter().find(|s| s.scale == "risk").unwrap();
    assert_eq!(risk.levels.to_string(), "high");
    assert_eq!(risk.by, ["annex3.4.a"]);
    let from = risk.applies.as_ref().unwrap().from.unwrap();
    assert_eq!(from.to_string(), "2027-12-02");
    let duties = answer.duties("deployer").unwrap();
    assert!(!duties.is_empty());
    assert!(
        duties
            .iter()
            .all(|d| d.binds.iter().any(|b| b == "deployer"))
    );
    let wrong = answer.duties("deployr").unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Role);
    assert_eq!(
        wrong.to_string(),
        "there is no role `deployr`; did you mean `deployer`?"
    );
}

#[test]
fn it_says_what_the_command_line_prints() {
    let name = "examples/cv-ranker.yaml";
    let input = || Input::new(RANKER).named(name);
    let printed = |format: &str, more: &[&str]| {
        let law = ["--on", ON, "--law", ON];
        let call = [&["classify", name, "--format", format], &law[..], more].concat();
        solon_out(&call)
    };
    let answer = eu().classify(input()).unwrap();
    assert_eq!(format!("{}\n", answer.to_json()), printed("json", &[]));
    assert_eq!(
        format!("{}\n", answer.to_json_line()),
        printed("ndjson", &[])
    );
    assert_eq!(answer.to_text(), printed("text", &[]));
    assert_eq!(answer.to_markdown(), printed("markdown", &[]));
    assert_eq!(format!("{}\n", answer.to_sarif()), printed("sarif", &[]));
    let chinese = eu().lang(Lang::Zh).classify(input()).unwrap();
    assert_eq!(chinese.to_text(), printed("text", &["--lang", "zh"]));
}

#[test]
fn a_description_tells_which_regimes_it_reaches() {
    use solon::eval::Reach;
    let reader = |name: &str| (name == "house").then(|| texts("rules/house", HOUSE));
    let names = ["eu-ai-act", "ca-adm", "house"];
    let question = Engine::load(&names, &reader).unwrap().question();
    let question = question.on(ON).unwrap();
    let reached = |facts: &str| {
        let text = format!("solon: 1\nsystem: a\nfacts: {{ {facts} }}\n");
        let records = question.read(&*text);
        question.reached(&records[0]).unwrap()
    };
    let (no, perhaps, surely) = (Reach::No, Reach::Perhaps, Reach::Surely);
    // The house does not say whom it reaches.
    let cases = [
        ("", [Some(perhaps), Some(perhaps), None]),
        ("market_links: [user_in_eu]", [Some(surely), Some(no), None]),
        (
            "market_links: { with: [canada_federal] }",
            [Some(perhaps), Some(surely), None],
        ),
        (
            "market_links: { without: [canada_federal] }, staff: yes",
            [Some(perhaps), Some(no), None],
        ),
    ];
    for (facts, expected) in cases {
        assert_eq!(reached(facts), expected, "{facts}");
    }
    // A record that was read for other regimes will do; their questions are no mistake in it.
    let house = question.clone().under("house").unwrap();
    let text = "solon: 1\nsystem: a\nfacts: { staff: yes }\n";
    let record = &house.read(text)[0];
    let canada = question.clone().only(&[false, true]);
    assert_eq!(canada.regimes().unwrap().len(), 1);
    assert_eq!(canada.reached(record).unwrap(), [Some(perhaps)]);
    // So will, for fewer regimes, one that was read for more.
    let record = &question.read("solon: 1\nsystem: a\nfacts: { staff: yes, roles: [] }\n")[0];
    assert!(house.answer(record).is_ok() && canada.answer(record).is_ok());
}

#[test]
fn several_regimes_stand_side_by_side() {
    let names = ["eu-ai-act", "house"];
    let reader = |name: &str| (name == "house").then(|| texts("rules/house", HOUSE));
    let engine = Engine::load(&names, &reader).unwrap();
    let ids: Vec<&str> = engine.packs().map(Pack::id).collect();
    assert_eq!(ids, ["eu.ai_act", "house"]);
    let text = format!("{RANKER}\n  staff: yes\n");
    let question = engine.question().on(ON).unwrap();
    let answer = question.classify(&text).unwrap();
    let verdict = answer.verdict();
    let scales: Vec<(&str, String)> = verdict
        .regimes
        .iter()
        .map(|r| (r.pack.as_str(), r.scales[0].levels.to_string()))
        .collect();
    assert_eq!(
        scales,
        [
            ("eu.ai_act", "high".to_owned()),
            ("house", "high".to_owned())
        ]
    );
    let json: serde_json::Value = serde_json::from_str(&answer.to_json()).unwrap();
    assert_eq!(json["regimes"].as_array().unwrap().len(), 2);
    let alone = question.under("house").unwrap();
    let verdict = alone.verdict("solon: 1\nsystem: a\nfacts: { staff: unknown }\n");
    let regime = &verdict.unwrap().regimes[0];
    assert_eq!(regime.scales[0].levels.to_string(), "low .. high");
    assert_eq!(regime.open[0].fact, "staff");
    let wrong = engine.question().under("hose").unwrap_err();
    assert_eq!(
        wrong.to_string(),
        "no regime is called `hose`; there are: eu.ai_act, house"
    );
}

/// A record that was read for other regimes is read anew, never answered by position.
#[test]
fn records_of_one_question_serve_another() {
    let house = Pack::from_texts(&texts("house", HOUSE), &|_| None).unwrap();
    let house = Engine::new([house]).question().on(ON).unwrap();
    let record = &eu().read(RANKER)[0];
    assert!(record.error().is_none());
    let error = house.answer(record).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Description);
    let again = eu().answer(record).unwrap();
    assert_eq!(again.overall().to_string(), "high");
}

#[test]
fn what_is_wrong_with_a_question_is_said_at_once() {
    let says = |error: Error| (error.kind(), error.to_string());
    let (kind, text) = says(Engine::bundled("eu-ai-akt").unwrap_err());
    assert_eq!(kind, ErrorKind::Pack);
    assert_eq!(
        text,
        "there is no bundled pack `eu-ai-akt` (did you mean `eu-ai-act`?)"
    );
    let (kind, text) = says(eu().on("24.11.2026").unwrap_err());
    assert_eq!(kind, ErrorKind::Day);
    assert_eq!(text, "`24.11.2026` is not a day; write it as 2027-12-02");
    let (kind, text) = says(eu().reading("emotion_needs_biometric", "x").unwrap_err());
    assert_eq!(kind, ErrorKind::Reading);
    assert_eq!(
        text,
        "unknown interpretation `emotion_needs_biometric`; did you mean \
         `emotion_needs_biometrics`?"
    );
    let (kind, text) = says(eu().reading("emotion_needs_biometrics", "any").unwrap_err());
    assert_eq!(kind, ErrorKind::Reading);
    let start = "`emotion_needs_biometrics` has no reading `any`; it has: ";
    assert!(
        text.starts_with(start) && text.contains("any_data"),
        "{text}"
    );
    let (kind, text) = says(eu().with("omnibus9").unwrap_err());
    assert_eq!(kind, ErrorKind::Law);
    assert!(
        text.starts_with("unknown amendment `omnibus9`; the pack has: "),
        "{text}"
    );
    let (kind, text) = says(eu().follow("NOBODY").unwrap_err());
    assert_eq!(kind, ErrorKind::Source);
    assert!(text.starts_with("there is no source `NOBODY`; "), "{text}");
    let (kind, text) = says("xx".parse::<Lang>().unwrap_err().into());
    assert_eq!(kind, ErrorKind::Lang);
    let all: Vec<&str> = Lang::ALL.iter().map(|l| l.code()).collect();
    let all = all.join(", ");
    assert_eq!(text, format!("there is no language `xx`; there are: {all}"));
    let no_day = Engine::bundled("eu-ai-act").unwrap().question();
    let (kind, text) = says(no_day.classify(RANKER).unwrap_err());
    assert_eq!(kind, ErrorKind::Day);
    assert!(text.starts_with("no day is asked for"), "{text}");
    let nothing = Engine::new([]).question().on(ON).unwrap();
    let (kind, text) = says(nothing.regimes().unwrap_err());
    assert_eq!(
        (kind, text.as_str()),
        (ErrorKind::Pack, "there is no pack to ask")
    );
}

#[test]
fn a_pack_with_errors_is_no_pack() {
    let broken = HOUSE.replace("when staff", "when stuff");
    let error = Pack::from_texts(&texts("rules/house", &broken), &|_| None).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Rules);
    assert_eq!(error.message(), "the rules of `house` have an error");
    assert_eq!(
        error.to_string(),
        "the rules of `house` have an error\n  rules/house/pack.solon:15:8: S0102: unknown name \
         `stuff` (did you mean `staff`?)"
    );
    let findings = error.findings();
    assert_eq!(findings.len(), 1);
    assert_eq!((findings[0].line, findings[0].column), (15, 8));
}

#[test]
fn a_broken_record_does_not_take_the_others_with_it() {
    let lines = "{\"solon\": 1, \"system\": \"a\", \"facts\": {\"staff\": true}}\n\
                 {\"solon\": 1, \"system\": \"b\", \"facts\": {\"stuff\": true}}\n\
                 {\"solon\": 1, \"system\"\n\
                 {\"solon\": 1, \"system\": \"d\", \"facts\": {\"staff\": false}}\n";
    let house = Pack::from_texts(&texts("house", HOUSE), &|_| None).unwrap();
    let question = Engine::new([house]).question().on(ON).unwrap();
    let input = Input::new(lines).named("register.ndjson");
    let all: Vec<_> = question.classify_all(input).collect();
    let levels: Vec<Option<String>> = all
        .iter()
        .map(|a| {
            let scale = a.as_ref().ok()?.verdict().regimes[0].scales[0].clone();
            Some(scale.levels.to_string())
        })
        .collect();
    let level = |l: &str| Some(l.to_owned());
    assert_eq!(levels, [level("high"), None, None, level("low")]);
    let error = all[1].as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Description);
    assert_eq!(
        error.message(),
        "record 2 of `register.ndjson` cannot be read"
    );
    let finding = &error.findings()[0];
    assert_eq!(
        (finding.line, finding.message.as_str()),
        (2, "unknown question `stuff`")
    );
    let two = question.classify(Input::new(lines)).unwrap_err();
    assert_eq!(
        two.to_string(),
        "one description is expected, and here are 4"
    );
    let none = question.classify("").unwrap_err();
    assert_eq!(none.kind(), ErrorKind::Description);
    assert!(
        none.to_string().contains("there is nothing in it"),
        "{none}"
    );
}

/// A file on an organisation comes from the caller, once for each description and for all regimes.
#[test]
fn a_callers_reader_gives_the_organisation() {
    let asked = std::cell::Cell::new(0);
    let files = |path: &str| {
        asked.set(asked.get() + 1);
        match path {
            "acme.yaml" => Ok("facts: { staff: yes }\n".to_owned()),
            _ => Err("there is no such file".to_owned()),
        }
    };
    let pack = |id: &str| {
        let text = HOUSE.replace("pack house", &format!("pack {id}"));
        Pack::from_texts(&texts(id, &text), &|_| None).unwrap()
    };
    let engine = Engine::new([pack("one"), pack("two")]);
    let question = engine.question().on(ON).unwrap();
    let text = "solon: 1\nsystem: a\norganisation: acme.yaml\nfacts: {}\n";
    let answer = question.classify(Input::new(text).files(&files)).unwrap();
    for regime in answer.verdict().regimes {
        assert_eq!(regime.scales[0].levels.to_string(), "high");
    }
    assert_eq!(asked.get(), 1);
    let refused = question.classify(text).unwrap_err();
    let why = "cannot use the organisation file `acme.yaml`: no files are read here";
    assert!(refused.to_string().contains(why), "{refused}");
}

/// The verdict is read off the outcome, and the report says the same of every example.
#[test]
fn the_verdict_is_that_of_the_report() {
    let question = eu();
    let mut answered = 0;
    for (name, text) in examples() {
        let files = beside(&name);
        let input = Input::new(&text).named(&name).files(&files);
        for record in question.read(input) {
            // Some examples answer questions of another regime.
            let Ok(answer) = question.answer(&record) else {
                continue;
            };
            answered += 1;
            let verdict = answer.verdict();
            let results = answer.results(false);
            let show = solon::report::Show {
                lang: solon::Lang::En,
                ..Default::default()
            };
            let report = solon::report::report(answer.system(), &results, show);
            let report = serde_json::to_value(&report).unwrap();
            let regime = &report["regimes"][0];
            let own = &verdict.regimes[0];
            assert_eq!(regime["scope"]["verdict"], own.scope.word(), "{name}");
            let scales = &regime["scales"];
            let n = scales.as_object().map_or(0, serde_json::Map::len);
            assert_eq!(n, own.scales.len(), "{name}");
            for scale in own.scales.iter() {
                let wire = &scales[&scale.scale];
                assert_eq!(wire["lower"], *scale.levels.lower, "{name}");
                assert_eq!(wire["upper"], *scale.levels.upper, "{name}");
                assert_eq!(wire["by"], serde_json::json!(scale.by), "{name}");
                let from = scale.applies.as_ref().and_then(|r| r.from);
                let from = from.map(|d| d.to_string());
                assert_eq!(wire["applies_from"].as_str(), from.as_deref(), "{name}");
            }
            let open: Vec<&str> = own.open.iter().map(|o| o.fact.as_str()).collect();
            let wire = regime["open"].as_array();
            let wire: Vec<&str> = wire
                .into_iter()
                .flatten()
                .map(|o| o["fact"].as_str().unwrap())
                .collect();
            assert_eq!(open, wire, "{name}");
            match &verdict.overall {
                Overall::Levels { levels, by, .. } => {
                    assert_eq!(report["overall"]["lower"], *levels.lower, "{name}");
                    assert_eq!(report["overall"]["upper"], *levels.upper, "{name}");
                    assert_eq!(report["overall"]["by"], serde_json::json!(by), "{name}");
                }
                _ => assert_eq!(report["overall"]["out_of_scope"], true, "{name}"),
            }
        }
    }
    assert!(answered >= 13, "{answered}");
}

/// Police identify a suspect of a listed offence live, with a law and a request for leave within a day: by
/// Art. 5(1)(h) and (2) that is not prohibited, and by Annex III(1)(a) it is high risk. Art. 113 lets that begin on
/// 2 December 2027, and Art. 111(2) for what authorities used before then at the latest on 2 August 2030; it is not
/// said when it was put to use.
#[test]
fn what_a_burden_leaves_possible_is_not_told_as_never() {
    let facts = r#"{"solon": 1, "system": "live", "facts": {
        "roles": ["deployer"], "market_links": ["supplied_in_eu", "user_in_eu"],
        "techniques": ["machine_learning"], "circumstances": [], "product_laws": [],
        "intended_users": ["acting_for_authority"], "intended_uses": ["biometric_identification"],
        "settings": ["public_space"], "active_participation": false,
        "identification_timing": "live", "rbi_objective": ["suspect_of_listed_offence"],
        "rbi_national_law": true, "rbi_authorisation": "requested_within_24h",
        "rbi_limits": ["targets_one_known_person", "limited_time_place_persons",
            "rights_impact_assessment", "registered_or_urgent", "no_decision_on_output_alone"],
        "task_steps": ["detects_or_flags_persons"], "profiles_persons": true,
        "affected_groups": ["suspects_or_offenders"], "decision_effect": "legal",
        "personal_data": ["biometric"], "controls_input_data": true}}"#;
    let record = eu().read(Input::new(facts).format(Format::Json)).remove(0);
    let verdict = eu().judge(&record).unwrap().verdict();
    let scales = verdict.regimes[0].scales.iter();
    let risk = scales.clone().find(|scale| scale.scale == "risk").unwrap();
    assert_eq!(risk.levels.to_string(), "high");
    assert_eq!(risk.by, ["annex3.1.a"]);
    let run = risk.applies.as_ref().unwrap();
    assert!(!run.never && run.unsure);
    let day = |day: &str| Some(day.parse().unwrap());
    assert_eq!(
        (run.from, run.latest),
        (day("2027-12-02"), day("2030-08-02"))
    );
}

#[test]
fn many_threads_share_a_question() {
    let question = eu();
    let levels = std::thread::scope(|scope| {
        let ask = || question.classify(RANKER).unwrap().overall().to_string();
        let threads: Vec<_> = (0..3).map(|_| scope.spawn(ask)).collect();
        threads
            .into_iter()
            .map(|t| t.join().unwrap())
            .collect::<Vec<_>>()
    });
    assert_eq!(levels, ["high", "high", "high"]);
}

/// One answer is read by every pack: packs that ask different questions under one name are not asked
/// side by side. Two versions of one pack may be.
#[test]
fn one_name_is_one_question() {
    let pack = |id: &str, old: &str, new: &str| {
        let text = HOUSE.replace("pack house", &format!("pack {id}"));
        assert!(text.contains(old));
        Pack::from_texts(&texts(id, &text.replace(old, new)), &|_| None).unwrap()
    };
    let asked = |packs: [Pack; 2]| {
        let question = Engine::new(packs).question().on(ON).unwrap();
        let regimes = question.regimes();
        regimes.map(|_| ()).map_err(|e| (e.kind(), e.to_string()))
    };
    let same = |id: &str| pack(id, "Is staff affected?", "Is staff affected?");
    assert!(asked([same("one"), same("two")]).is_ok());
    let words = pack("two", "Is staff affected?", "Is staff asked?");
    let (kind, text) = asked([same("one"), words]).unwrap_err();
    assert_eq!(kind, ErrorKind::Rules);
    for part in [
        "S0118",
        "`staff`",
        "the words differ",
        "one/pack.solon:8:6",
        "two/pack.solon:8:6",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let words = pack("one", "Is staff affected?", "Is staff asked?");
    assert!(asked([same("one"), words]).is_ok());
}

/// What an act that is not in force would change of a system is told; of one that it leaves alone
/// nothing is.
#[test]
fn an_act_that_would_change_the_result_is_told() {
    let act = |status: &str, rule: &str| {
        let text = format!(
            "{HOUSE}\nscale care none < much\n\nfact roles : set of {{ provider }}\n  ask en \"What are you?\"\n  cites H \"Art. 1\"\n\nrule h.2 \"Care\"\n  cites H \"Art. 2\"\n  when roles has provider and staff\n  then care much\n\namendment act \"New act\"\n  source H\n  status {status}\n\n{rule}"
        );
        let pack = Pack::from_texts(&texts("house", &text), &|_| None).unwrap();
        let question = Engine::new([pack]).question().on(ON).unwrap();
        let system = "solon: 1\nsystem: a\nfacts: { staff: false, roles: [provider] }\n";
        question.classify(system).unwrap()
    };
    let rule = "insert rule h.3 \"No staff\"\n  cites H \"Art. 3\"\n  when not staff\n  then risk high\n\ninsert duty h.4 \"Papers\"\n  cites H \"Art. 4\"\n  binds provider\n  when fires h.3\n  must \"Keep papers.\"\n";
    let answer = act("adopted expected from 2027-06-01", rule);
    let report = answer.report();
    let told = &report.regimes[0].pending;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].amendment, "act");
    assert_eq!(told[0].expected_from.as_deref(), Some("2027-06-01"));
    assert_eq!(told[0].duties_new, ["h.4"]);
    assert!(
        told[0].what.contains("risk low -> high"),
        "{}",
        told[0].what
    );
    let line = "Adopted, not in force: New act, expected from 2027-06-01:";
    let text = answer.to_whole_text();
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        flat.contains(line) && flat.contains("new duties: h.4"),
        "{text}"
    );
    assert!(
        answer
            .to_markdown()
            .contains("Adopted, not in force: New act")
    );
    // The verdict itself is that of the law in force.
    let levels = &answer.verdict().regimes[0].scales[0].levels;
    assert_eq!(levels.to_string(), "low");
    let undated = act("proposed", rule).to_whole_text();
    assert!(
        undated.contains("Proposed, for no day yet: New act"),
        "{undated}"
    );
    let idle = act(
        "proposed expected from 2027-06-01",
        "repeal h.2\n  cites H \"Art. 9\"\n",
    );
    assert!(idle.report().regimes[0].pending.is_empty());
}
