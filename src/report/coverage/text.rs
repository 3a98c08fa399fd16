//! Coverage as text: the gaps, or with `all` everything, and the totals.

use std::fmt::Write as _;

use super::{CoverageReport, LawReport, Part};
use crate::source::width;

/// The widest condition that is printed whole.
const WIDTH: usize = 100;

/// The report for people. With `all`, also what is fully covered.
#[must_use]
pub fn text(report: &CoverageReport, all: bool) -> String {
    let mut out = String::new();
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{}: coverage by {} tests", report.pack, report.tests);
    for rule in &report.rules {
        let parts: Vec<&Part> = rule.parts.iter().filter(|p| all || !p.full()).collect();
        if parts.is_empty() {
            continue;
        }
        let whole = rule.parts.iter().find(|p| p.part == "whole");
        let counts = whole.map(counts).unwrap_or_default();
        let _ = writeln!(out, "\n{} {}: {counts}", rule.kind, rule.id);
        for part in parts {
            let told = if all { counts_of(part) } else { gaps(part) };
            if part.part != "whole" {
                let _ = writeln!(out, "    {told}: {}", name(part));
            } else if !all {
                let _ = writeln!(out, "    {told}");
            }
        }
    }
    out.push('\n');
    totals(report, &mut out);
    for law in &report.law {
        law_text(law, all, &mut out);
    }
    out
}

/// `true in 3 tests, false in 4, decisive in 2`
fn counts(part: &Part) -> String {
    let tests = if part.true_in == 1 { "test" } else { "tests" };
    format!(
        "true in {} {tests}, false in {}, decisive in {}",
        part.true_in, part.false_in, part.decisive_in
    )
}

fn counts_of(part: &Part) -> String {
    format!(
        "{} true, {} false, {} decisive",
        part.true_in, part.false_in, part.decisive_in
    )
}

fn gaps(part: &Part) -> String {
    let mut gaps = Vec::new();
    for (count, word) in [
        (part.true_in, "never true"),
        (part.false_in, "never false"),
        (part.decisive_in, "never decisive"),
    ] {
        if count == 0 && !(part.never_false && word == "never false") {
            gaps.push(word);
        }
    }
    gaps.join(", ")
}

fn name(part: &Part) -> String {
    let text = part.text.as_deref().unwrap_or("");
    if part.part != "condition" {
        return format!("{} {text}", part.part);
    }
    if width(text) <= WIDTH {
        return format!("`{text}`");
    }
    let short: String = text.chars().take(WIDTH - 2).collect();
    format!("`{} …`", short.trim_end())
}

fn totals(report: &CoverageReport, out: &mut String) {
    let _ = writeln!(
        out,
        "{:<14} {:>6} {:>6} {:>6} {:>9} {:>6}",
        "", "count", "true", "false", "decisive", "all"
    );
    for t in &report.totals {
        let _ = writeln!(
            out,
            "{:<14} {:>6} {:>6} {:>6} {:>9} {:>6} {:>6} %",
            t.kind, t.count, t.true_once, t.false_once, t.decisive_once, t.full, t.percent
        );
    }
}

fn law_text(law: &LawReport, all: bool, out: &mut String) {
    let _ = writeln!(
        out,
        "\n{}: {} places\n  {} with rule and test\n  {} with a rule that no test tries\n  {} by places below them\n  {} with a reason for no rule\n  {} with neither",
        law.title, law.places, law.tested, law.untested, law.below, law.reasoned, law.gaps
    );
    for line in &law.lines {
        let told = match line.standing {
            "none" => "neither rule nor reason".to_owned(),
            "rule" => format!("no test: {}", line.by.join(", ")),
            _ if !all => continue,
            "reason" => format!("no rule: {}", line.reason.as_deref().unwrap_or("")),
            "below" => "by places below".to_owned(),
            _ => line.by.join(", "),
        };
        let _ = writeln!(out, "    {} {}: {told}", line.place, line.heading);
    }
}
