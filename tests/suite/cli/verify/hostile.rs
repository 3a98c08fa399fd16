//! What is no report, or keeps what nobody can ask: each told in its place, with the lines beside it
//! made again.

use serde_json::{Value, json};

use super::{kind, verified};
use crate::cli::{Scratch, solon_out, solon_with};

#[test]
fn what_is_no_report_is_told_and_takes_nothing_with_it() {
    let out = solon_out(&[
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "ndjson",
        "--detail",
        "brief",
    ]);
    let good: Value = serde_json::from_str(&out).unwrap();
    let with = |change: fn(&mut Value)| {
        let mut changed = good.clone();
        change(&mut changed);
        changed.to_string()
    };
    let deep = format!("{}{}", "[".repeat(90), "]".repeat(90));
    let nested: Value = serde_json::from_str(&deep).unwrap();
    let mut below = good.clone();
    below["replay"]["description"]["meta"] = nested;
    let verdict = [
        "classify",
        "examples/cv-ranker.yaml",
        "--format",
        "ndjson",
        "--detail",
        "verdict",
    ];
    let cases: Vec<(String, &str)> = vec![
        (solon_out(&verdict).trim_end().to_owned(), "no_record"),
        (
            r#"{"report":1,"rejected":{"source":"a","record":1}}"#.to_owned(),
            "no_record",
        ),
        (
            with(|r| {
                r.as_object_mut().unwrap().remove("replay");
            }),
            "no_record",
        ),
        ("{}".to_owned(), "no_report"),
        ("7".to_owned(), "no_report"),
        ("not json".to_owned(), "no_report"),
        (
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
            "no_report",
        ),
        ("{\"a\":".repeat(50_000), "no_report"),
        (
            out.trim_end().replacen('{', r#"{"overall":{},"#, 1),
            "no_report",
        ),
        (out.trim_end()[..500].to_owned(), "no_report"),
        (with(|r| r["report"] = json!(2)), "no_report"),
        (with(|r| r["replay"] = json!([])), "no_report"),
        (
            with(|r| r["replay"]["lines"]["roles"] = json!(-1)),
            "no_report",
        ),
        (with(|r| r["replay"]["role"] = json!({})), "no_report"),
        (with(|r| r["regimes"] = json!([])), "no_report"),
        (with(|r| r["regimes"] = json!(7)), "no_report"),
        (with(|r| r["detail"] = json!("verbose")), "no_report"),
        (with(|r| r["system"] = json!("cv-ranker")), "no_report"),
        (with(|r| r["on"] = json!("tomorrow")), "not_asked"),
        (with(|r| r["replay"]["lang"] = json!("xx")), "not_asked"),
        (
            with(|r| r["replay"]["with"] = json!(["eu.ai_act/nothing"])),
            "not_asked",
        ),
        (
            with(|r| r["replay"]["readings"] = json!(["="])),
            "not_asked",
        ),
        (
            with(|r| r["replay"]["description"] = json!([1])),
            "not_asked",
        ),
        (
            with(|r| r["replay"]["description"] = json!({})),
            "not_asked",
        ),
        (
            with(|r| r["replay"]["description"]["facts"]["rolls"] = json!([])),
            "not_asked",
        ),
        (
            with(|r| r["replay"]["description"]["organisation"] = json!("acme.yaml")),
            "not_asked",
        ),
        (below.to_string(), "not_asked"),
        (
            with(|r| r["regimes"][0]["pack"] = json!("eu-ai-act")),
            "no_pack",
        ),
        (
            with(|r| {
                r["replay"]["reached"] = json!([{ "pack": "x", "version": "", "digest": "" }])
            }),
            "no_pack",
        ),
        (
            with(|r| r["replay"]["lines"]["roles"] = json!(4_294_967_295_u32)),
            "",
        ),
    ];
    let mut bytes = out.clone().into_bytes();
    for (line, _) in &cases {
        bytes.extend_from_slice(line.as_bytes());
        bytes.push(b'\n');
    }
    bytes.extend_from_slice(b"{\"report\":\"\xff\xfe\"}\n");
    bytes.extend_from_slice(out.as_bytes());
    let scratch = Scratch::new("verify-hostile");
    let path = scratch.file("r.ndjson", "");
    std::fs::write(&path, bytes).unwrap();
    let (code, all) = verified(&[&path]);
    assert_eq!(code, 2, "a pack is missing");
    assert_eq!(all.len(), cases.len() + 3);
    for ((line, expected), found) in cases.iter().zip(&all[1..]) {
        let line: String = line.chars().take(200).collect();
        assert_eq!(kind(found), *expected, "{line}: {found}");
        let message = found["problem"]["message"].as_str().unwrap_or("-");
        assert!(!message.is_empty() && message.len() < 2_000, "{message}");
    }
    for last in [&all[0], &all[all.len() - 1]] {
        assert_eq!(last["comes_out"], "identical");
    }
    let bad = &all[all.len() - 2]["problem"]["message"];
    assert_eq!(bad, "It is not UTF-8 text (first bad byte at 11).");
}

/// However many lines are no report, what is told of them is bounded and counted; a good one beside them
/// is made again.
#[test]
fn many_lines_that_are_no_report_are_told_in_groups() {
    let good = solon_out(&["classify", "examples/cv-ranker.yaml", "--format", "ndjson"]);
    let mut text: String = (0..3000).map(|i| format!("{{\"a\": {i}}}\n")).collect();
    text.push_str(&good);
    let run = solon_with(&["verify", "-"], &text);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(run.out.len() < 10_000, "{}", run.out.len());
    assert!(run.out.contains("and 2,980 more"), "{}", run.out);
    assert!(
        run.out
            .contains("3,001 reports: 1 the same, 0 different, 3,000 not verified"),
        "{}",
        run.out
    );
    let run = solon_with(&["verify", "-", "--format", "json"], &text);
    assert_eq!(run.code, 4, "{}", run.err);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    let reports = found["reports"].as_array().unwrap();
    assert_eq!(reports.len(), 21);
    assert_eq!(reports[20]["record"], 3001);
    assert_eq!(reports[20]["comes_out"], "identical");
    assert_eq!(found["left_out"][0]["kind"], "no_report");
    assert_eq!(found["left_out"][0]["count"], 2980);
    let args = ["verify", "-", "--format", "json", "--all-findings"];
    let run = solon_with(&args, &text);
    assert_eq!(run.code, 4);
    let found: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(found["reports"].as_array().unwrap().len(), 3001);
    assert!(found.get("left_out").is_none());
}
