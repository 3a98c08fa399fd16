//! Every command that the page on pipelines shows is one that the command line takes.

use super::{Scratch, run_in, solon};
use crate::architecture::root;

/// How the tool ends what it says of a call that does not parse.
const MISUSE: &str = "try '--help'";

/// The commands of the fenced parts, as they are typed, lines that go on joined.
fn commands(page: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut fenced = false;
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
            continue;
        }
        let mut line = line.trim().to_owned();
        while fenced && line.ends_with('\\') {
            line.pop();
            line.push_str(lines.next().unwrap().trim());
        }
        for prefix in ["- ", "run: "] {
            line = line.strip_prefix(prefix).unwrap_or(&line).to_owned();
        }
        if fenced && line.starts_with("solon ") {
            out.push(line);
        }
    }
    out
}

/// The arguments before anything that is the shell's.
fn arguments(command: &str) -> Vec<String> {
    let command = command.replace("${{ github.base_ref }}", "main");
    command
        .split_whitespace()
        .skip(1)
        .take_while(|word| !matches!(*word, ">" | ">>" | "|" | "||" | "&&" | "#"))
        .map(|word| word.trim_matches(['"', '\'']).to_owned())
        .collect()
}

#[test]
fn the_page_on_pipelines_shows_real_commands() {
    let page = std::fs::read_to_string(root().join("docs/ci.md")).unwrap();
    let commands = commands(&page);
    assert!(commands.len() >= 17, "{commands:#?}");
    let empty = Scratch::new("ci-page");
    for command in &commands {
        let args = arguments(command);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        // There is nothing here to work on, but a call that does not parse is told first.
        let run = run_in(&empty.0, &args, &[("GIT_CEILING_DIRECTORIES", "/")]);
        assert!(!run.err.contains(MISUSE), "{command}\n{}", run.err);
    }
}

/// The check itself would notice.
#[test]
fn a_command_that_does_not_exist_is_noticed() {
    for wrong in [
        "solon check --format sarfi rules",
        "solon diff a b --format markdwon",
        "solon chekc",
        "solon classify --format sarif",
    ] {
        let args = arguments(wrong);
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let run = solon(&args);
        assert_eq!(run.code, 2);
        assert!(run.err.contains(MISUSE), "{}", run.err);
    }
    let page =
        "```yaml\n- run: solon fmt --check \\\n    rules > x\n- solon packs\n```\nsolon text\n";
    let found = commands(page);
    assert_eq!(found, ["solon fmt --check rules > x", "solon packs"]);
    assert_eq!(arguments(&found[0]), ["fmt", "--check", "rules"]);
}

/// The codes on the page are those of the tool, told in one order.
#[test]
fn the_page_lists_every_exit_code() {
    let page = std::fs::read_to_string(root().join("docs/ci.md")).unwrap();
    for code in 0..=6 {
        assert!(page.contains(&format!("\n| {code} | ")), "{code}");
    }
}
