//! What `classify` writes as JSON, in each detail: it fits its schema, is read back without a
//! difference, stays as small as is promised, and its verdict is that of the report.

use std::sync::OnceLock;

use jsonschema::Validator;
use serde_json::Value;
use solon::report::{
    self, FullRegime, FullReport, ReportDocument, ReportRecord, VerdictDocument, VerdictLine,
    VerdictRecord, schema,
};

use crate::cli::{solon_out, solon_with};

/// A description with two answers, of which nearly everything hangs on what is unknown.
const STUB: &str = "solon: 1\nsystem: stub\nfacts:\n  intended_uses: [recruitment_selection]\n  roles: [provider]\n";

/// What no description can be.
const BROKEN: &str = "solon: 1\nsystem: broken\nfacts:\n  roles: [no_such_role]\n";

fn report_schema() -> &'static Validator {
    static VALIDATOR: OnceLock<Validator> = OnceLock::new();
    VALIDATOR.get_or_init(|| jsonschema::validator_for(&schema::report()).unwrap())
}

fn verdict_schema() -> &'static Validator {
    static VALIDATOR: OnceLock<Validator> = OnceLock::new();
    VALIDATOR.get_or_init(|| jsonschema::validator_for(&schema::verdict()).unwrap())
}

fn fits(validator: &Validator, line: &str) {
    let value: Value = serde_json::from_str(line).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&value)
        .map(|e| format!("{} at {}", e, e.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

/// The examples as lines, with what else is asked for.
fn examples(on: &str, more: &[&str]) -> Vec<String> {
    let mut args = vec!["classify", "examples/*.*", "--format", "ndjson", "--on", on];
    args.extend(more);
    let out = solon_out(&args);
    let lines: Vec<String> = out.lines().map(str::to_owned).collect();
    assert!(lines.len() >= 13, "{} examples", lines.len());
    lines
}

/// One description from standard input as a line.
fn line(description: &str, more: &[&str]) -> String {
    let mut args = vec!["classify", "-", "--format", "ndjson"];
    args.extend(more);
    solon_with(&args, description).out.trim_end().to_owned()
}

fn read(line: &str) -> ReportRecord {
    serde_json::from_str(line).unwrap()
}

fn full(line: &str) -> FullReport {
    match read(line) {
        ReportRecord::Full(full) => *full,
        other => panic!("not a full report: {other:?}"),
    }
}

fn verdict(line: &str) -> VerdictLine {
    match serde_json::from_str(line).unwrap() {
        VerdictRecord::Verdict(verdict) => *verdict,
        other => panic!("not a verdict: {other:?}"),
    }
}

#[test]
fn reports_fit_their_schema_and_are_read_back() {
    let langs = solon::Lang::ALL
        .iter()
        .map(|l| ["--lang", l.code(), "--all"]);
    let mut calls: Vec<Vec<&str>> = langs.map(Vec::from).collect();
    calls.extend(["brief", "full"].map(|detail| vec!["--detail", detail]));
    for more in &calls {
        for line in examples("2026-11-24", more) {
            fits(report_schema(), &line);
            let record = read(&line);
            let detail = match &record {
                ReportRecord::Report(_) => "",
                ReportRecord::Brief(_) => "brief",
                ReportRecord::Full(_) => "full",
                ReportRecord::Rejected(_) => "rejected",
            };
            let asked = more.first().filter(|option| **option == "--detail");
            assert_eq!(detail, asked.map_or("", |_| more[1]));
            assert!(report::to_json_line(&record) == line, "{detail}: read back");
        }
    }
}

#[test]
fn verdicts_fit_their_schema_are_read_back_and_are_short() {
    let mut lines = examples("2028-03-01", &["--detail", "verdict"]);
    lines.push(line(STUB, &["--detail", "verdict"]));
    for line in lines {
        fits(verdict_schema(), &line);
        assert!(line.len() < 2_000, "{} bytes: {line}", line.len());
        assert_eq!(report::to_json_line(&verdict(&line)), line);
    }
}

#[test]
fn a_document_of_several_is_an_array_that_fits_too() {
    let args = [
        "classify",
        "examples/*.*",
        "--format",
        "json",
        "--on",
        "2025-02-02",
    ];
    let out = solon_out(&args);
    fits(report_schema(), &out);
    let document: ReportDocument = serde_json::from_str(&out).unwrap();
    let value: Value = serde_json::from_str(&out).unwrap();
    assert!(matches!(&document, ReportDocument::Many(all) if all.len() >= 13));
    assert!(serde_json::to_value(&document).unwrap() == value);
    let out = solon_out(&[&args[..], &["--detail", "verdict"]].concat());
    fits(verdict_schema(), &out);
    let document: VerdictDocument = serde_json::from_str(&out).unwrap();
    assert!(matches!(&document, VerdictDocument::Many(all) if all.len() >= 13));
}

#[test]
fn a_rejected_record_stands_in_its_place_in_every_detail() {
    for detail in [&[][..], &["--detail", "brief"], &["--detail", "full"]] {
        let line = line(BROKEN, detail);
        fits(report_schema(), &line);
        let record = read(&line);
        assert!(matches!(record, ReportRecord::Rejected(_)), "{line}");
        assert_eq!(report::to_json_line(&record), line);
    }
    let line = line(BROKEN, &["--detail", "verdict"]);
    fits(verdict_schema(), &line);
    let record: VerdictRecord = serde_json::from_str(&line).unwrap();
    assert!(matches!(record, VerdictRecord::Rejected(_)), "{line}");
}

#[test]
fn a_word_that_is_not_in_the_list_fits_nothing() {
    let line = line(STUB, &["--detail", "full"]);
    let wrong = line.replace(r#""outcome":"open""#, r#""outcome":"perhaps""#);
    assert_ne!(wrong, line);
    assert!(!report_schema().is_valid(&serde_json::from_str(&wrong).unwrap()));
    assert!(serde_json::from_str::<ReportRecord>(&wrong).is_err());
    // Nor does a day that is none of the shape, or a report without its verdict.
    let mut value: Value = serde_json::from_str(&line).unwrap();
    value.as_object_mut().unwrap().remove("overall");
    assert!(!report_schema().is_valid(&value));
}

#[test]
fn a_full_report_stays_small_and_refers_to_what_is_there() {
    for on in ["2026-11-24", "2028-03-01"] {
        let mut lines = examples(on, &["--detail", "full"]);
        lines.push(line(STUB, &["--on", on, "--detail", "full"]));
        for line in lines {
            let report = full(&line);
            let id = &report.system.id;
            assert!(line.len() < 60_000, "{id}: {} bytes", line.len());
            report.regimes.iter().for_each(refers);
        }
    }
}

/// Every position names an entry, and none but an earlier one within a table.
fn refers(r: &FullRegime) {
    let t = &r.tables;
    let (nodes, exceptions, cites) = (t.nodes.len(), t.exceptions.len(), t.cites.len());
    for (i, node) in t.nodes.iter().enumerate() {
        assert!(node.of.iter().all(|n| *n < i));
        assert!(node.cites.iter().all(|c| *c < cites));
        assert!(node.fact.is_none_or(|f| !t.facts[f].id.is_empty()));
        assert!(node.answer.is_none_or(|a| a < t.answers.len()));
        // A question that a reason names is there in words.
        assert!(node.fact.is_none_or(|f| !t.facts[f].ask.is_empty()));
    }
    for (i, e) in t.exceptions.iter().enumerate() {
        assert!(e.exceptions.iter().all(|x| *x < i));
        assert!(e.because.is_none_or(|n| n < nodes));
    }
    assert!(t.cites.iter().all(|c| c.source < t.sources.len()));
    assert!(t.sets.iter().flatten().all(|f| *f < t.facts.len()));
    for rule in &r.rules {
        assert!(rule.because < nodes);
        assert!(rule.exceptions.iter().all(|e| *e < exceptions));
    }
    for duty in &r.duties {
        assert!(duty.because < nodes && !duty.must.is_empty(), "{}", duty.id);
        assert!(duty.cites.iter().all(|c| *c < cites));
    }
    let set = |s: Option<usize>| s.is_none_or(|s| s < t.sets.len());
    assert!(r.open_duties.iter().all(|d| set(d.missing)));
    assert!(r.open.iter().all(|o| !t.facts[o.fact].ask.is_empty()));
    // Nothing stands twice.
    for (i, node) in t.nodes.iter().enumerate() {
        assert!(!t.nodes[..i].contains(node));
    }
}

#[test]
fn a_verdict_is_that_of_the_report() {
    for on in ["2025-02-02", "2026-11-24", "2028-03-01"] {
        let mut pairs: Vec<(String, String)> = examples(on, &["--detail", "verdict"])
            .into_iter()
            .zip(examples(on, &[]))
            .collect();
        pairs.push((
            line(STUB, &["--on", on, "--detail", "verdict"]),
            line(STUB, &["--on", on]),
        ));
        for (short, long) in pairs {
            let short = verdict(&short);
            let ReportRecord::Report(long) = read(&long) else {
                panic!("not a report: {long}");
            };
            same(&short, &long);
        }
    }
}

fn same(short: &VerdictLine, long: &report::Report) {
    let id = &long.system.id;
    assert_eq!(&short.system.id, id);
    assert_eq!(short.on, long.on);
    assert_eq!(short.overall, long.overall, "{id}");
    let warnings: usize = long.regimes.iter().map(|r| r.warnings.len()).sum();
    assert_eq!(short.warnings, warnings, "{id}");
    assert_eq!(short.regimes.len(), long.regimes.len());
    for (s, l) in short.regimes.iter().zip(&long.regimes) {
        assert_eq!((&s.pack, &s.version), (&l.pack, &l.version));
        assert_eq!(s.scope, l.scope.verdict);
        assert_eq!(s.open, l.open.len());
        let asked: Vec<&String> = l.open.iter().map(|o| &o.fact).take(s.ask.len()).collect();
        assert_eq!(s.ask.iter().collect::<Vec<_>>(), asked);
        assert_eq!(s.readings.is_empty(), !l.readings.sensitive);
        for (own, of) in [(&s.scales, &l.scales), (&s.once_in_scope, &l.once_in_scope)] {
            assert!(own.keys().eq(of.keys()), "{id}");
            for (name, a) in own {
                let b = &of[name];
                assert_eq!((&a.lower, &a.upper), (&b.lower, &b.upper), "{id} {name}");
                assert_eq!(a.in_effect, b.in_effect_interval, "{id} {name}");
                assert_eq!(a.by, b.by, "{id} {name}");
                assert_eq!(a.from, b.applies_from, "{id} {name}");
                assert_eq!(a.from_latest, b.applies_from_latest, "{id} {name}");
                assert_eq!(a.never, b.never_applies, "{id} {name}");
            }
        }
    }
}

#[test]
fn where_nothing_governs_the_overall_view_has_the_same_shape() {
    for detail in [&[][..], &["--detail", "verdict"], &["--detail", "full"]] {
        let args = [
            "classify",
            "examples/military-targeting.yaml",
            "--format",
            "json",
        ];
        let value: Value = serde_json::from_str(&solon_out(&[&args[..], detail].concat())).unwrap();
        let overall = &value["overall"];
        assert_eq!(overall["scope"], "out");
        assert!(overall["lower"].is_null() && overall["upper"].is_null());
        assert_eq!(overall["decided"], true);
    }
    let inside: Value = serde_json::from_str(&line(STUB, &[])).unwrap();
    assert!(inside["overall"].get("scope").is_none());
    assert_eq!(inside["overall"]["lower"], "minimal");
}

#[test]
fn a_detail_of_something_for_people_is_misuse() {
    for format in [&[][..], &["--format", "text"], &["--format", "sarif"]] {
        let args = ["classify", "examples/cv-ranker.yaml", "--detail", "verdict"];
        let run = solon_with(&[&args[..], format].concat(), "");
        assert_eq!(run.code, 2);
        assert!(run.out.is_empty());
        let told = "`--detail verdict` goes with `--format json` or `--format ndjson` or";
        assert!(run.err.contains(told), "{}", run.err);
    }
}

#[test]
fn a_calendar_fits_its_schema() {
    let validator = jsonschema::validator_for(&schema::calendar()).unwrap();
    let on = ["--on", "2028-03-01", "--format", "json"];
    let args = ["calendar", "examples/*.*", "--pack", "all"];
    let out = solon_out(&[&args[..], &on].concat());
    for word in [
        "overdue",
        "deadline",
        "duty_begins",
        "pack_review",
        "not_asked",
        "perhaps",
    ] {
        assert!(out.contains(word), "{word}");
    }
    fits(&validator, &out);
    let run = solon_with(&[&["calendar", "-"][..], &on].concat(), BROKEN);
    assert_eq!(run.code, 4);
    fits(&validator, &run.out);
}

#[test]
fn the_schemas_are_printed() {
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "report"])).unwrap();
    assert_eq!(printed, schema::report());
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "verdict"])).unwrap();
    assert_eq!(printed, schema::verdict());
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "calendar"])).unwrap();
    assert_eq!(printed, schema::calendar());
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "crosswalk"])).unwrap();
    assert_eq!(printed, schema::crosswalk());
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "question"])).unwrap();
    assert_eq!(printed, schema::question());
    let printed: Value = serde_json::from_str(&solon_out(&["schema", "explanation"])).unwrap();
    assert_eq!(printed, schema::explanation());
    let facts = solon_out(&["facts", "--format", "json-schema"]);
    assert_eq!(solon_out(&["schema", "description"]), facts);
    let run = solon_with(&["schema", "report", "--pack", "eu-ai-act"], "");
    assert_eq!(run.code, 2);
    assert!(run.err.contains("solon schema description"), "{}", run.err);
    // Days are marked as such, and words stand as lists.
    let text = schema::report().to_string();
    assert!(text.contains(r#""format":"date""#) && text.contains(r#""not_applicable""#));
}

#[test]
fn brief_says_what_decides_and_when_in_words() {
    let text = solon_out(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "ndjson",
        "--detail",
        "brief",
    ]);
    let ReportRecord::Brief(brief) = read(text.trim_end()) else {
        panic!("not a brief report: {text}");
    };
    let regime = &brief.regimes[0];
    let rules: Vec<&str> = regime.rules.iter().map(|r| r.id.as_str()).collect();
    assert_eq!(rules, ["annex3.4.a"]);
    assert!(!regime.rules[0].cites.is_empty());
    assert!(regime.duties.iter().any(|d| d.applies.from.is_some()));
    assert!(!text.contains(r#""because":{"#));
    let ReportRecord::Brief(open) = read(&line(STUB, &["--detail", "brief"])) else {
        panic!("not a brief report");
    };
    assert!(open.regimes[0].open.iter().all(|o| !o.ask.is_empty()));
    assert!(open.regimes[0].open.len() > 8);
}
