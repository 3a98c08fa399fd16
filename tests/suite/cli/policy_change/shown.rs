//! What the README of the worked change of policy shows: pieces of what its commands print, in order,
//! with `    ...` where lines are left out.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{Copy, MOVES, UNINTENDED, here, solon};
use crate::cli::Run;

/// A piece: from the first line that contains the one text, until a line that begins with the other
/// or is empty.
type Piece = (&'static str, &'static str);

const NO_OTHER: &str = "\0";

/// The README with every block of output as the commands print it now.
pub(super) fn written(readme: &str) -> String {
    let mut blocks = outputs().into_iter();
    let mut out = String::new();
    let mut parts = readme.split("```text\n");
    out.push_str(parts.next().unwrap());
    for part in parts {
        let (_, after) = part.split_once("```").unwrap();
        let block = blocks
            .next()
            .expect("a block of output that no command gives");
        out.push_str(&format!("```text\n{block}```{after}"));
    }
    assert_eq!(
        blocks.next(),
        None,
        "an output that the README does not show"
    );
    out
}

fn outputs() -> Vec<String> {
    let diff = ["diff", "before", "after", "--systems", "register"];
    let found = solon(&here(), &diff).out;
    let markdown = solon(&here(), &[&diff[..], &["--format", "markdown"]].concat()).out;
    let merged = Copy::new("shown-check").merged();
    let checked = merged.run(&["snapshot", "check", "--dir", "snapshots"]).out;
    let reviewed = review(merged.path()).out;
    let claimed = Copy::new("shown-claim").claimed();
    let broken = claimed.run(&["check", "after"]).err;
    let mended = claimed.mended().run(&diff).out;
    vec![
        pieces(
            &found,
            &[
                ("- before", NO_OTHER),
                (" systems move", NO_OTHER),
                ("(exam-proctoring)", NO_OTHER),
                ("(parcel-assistant)", NO_OTHER),
                ("(ward-letters)", NO_OTHER),
                ("All possible systems", "    - "),
                ("    - ", "    - "),
                ("Provisions that differ", NO_OTHER),
                ("Days that differ", NO_OTHER),
            ],
        ),
        pieces(
            &markdown,
            &[
                ("systems:**", NO_OTHER),
                ("| System", "| ↑ Course"),
                ("(parcel-assistant)", "|"),
                ("(ward-letters)", "|"),
            ],
        ),
        pieces(
            &checked,
            &[
                ("Systems: ", NO_OTHER),
                ("VERDICT ward-letters", "  overall"),
                ("goes through what differs", NO_OTHER),
            ],
        ),
        pieces(
            &reviewed,
            &[
                ("WORDING code-assistant", NO_OTHER),
                ("VERDICT address-cleaner", "  overall"),
                ("Accept this verdict?", NO_OTHER),
                ("WORDING address-cleaner", "  "),
                ("Accept this wording?", NO_OTHER),
                ("VERDICT ward-letters", "  overall"),
                ("Accept this verdict?", NO_OTHER),
                (" left as they were", NO_OTHER),
            ],
        ),
        pieces(&broken, &[("error[", " ")]),
        pieces(&mended, &[(" systems move", NO_OTHER)]),
    ]
}

/// Reviews the merged policy: everything is accepted but the one that should not move.
pub(super) fn review(folder: &Path) -> Run {
    // First the one new title; then each verdict, and the words that come with it.
    let mut answers = String::from("a\n");
    for (id, ..) in MOVES {
        answers.push_str(match id {
            UNINTENDED => "r\n",
            // Its verdict alone differs.
            "meeting-notes" => "a\n",
            _ => "a\na\n",
        });
    }
    let mut child = Command::new(env!("CARGO_BIN_EXE_solon"))
        .args(["snapshot", "review", "--dir", "snapshots"])
        .current_dir(folder)
        .env("SOLON_ON", "2026-11-24")
        .env("NO_COLOR", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(answers.as_bytes()).unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code().unwrap(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Pieces of a text in their order; one line stands for what is left out.
fn pieces(text: &str, wanted: &[Piece]) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::new();
    let mut next = 0;
    for (from, until) in wanted {
        let found = lines[next..].iter().position(|l| l.contains(from));
        let start = next + found.unwrap_or_else(|| panic!("no line has `{from}` in:\n{text}"));
        let rest = &lines[start + 1..];
        let length = rest
            .iter()
            .position(|l| l.is_empty() || l.starts_with(until));
        let end = start + 1 + length.unwrap_or(rest.len());
        let skipped = &lines[next..start];
        if skipped.iter().any(|l| !l.is_empty()) {
            out.push_str("    ...\n");
        } else if !skipped.is_empty() && next > 0 {
            out.push('\n');
        }
        for line in &lines[start..end] {
            out.push_str(line);
            out.push('\n');
        }
        next = end;
    }
    if lines[next..].iter().any(|l| !l.is_empty()) {
        out.push_str("    ...\n");
    }
    out
}
