//! A pack of two scopes, one of which is open: no command takes its scale as decided.

use serde_json::Value;

use super::{Scratch, solon};

const PACK: &str = r#"pack two version "1"
  title en "Two laws"

source LAW "Example Act"

scale risk minimal < high

scale model none < general

fact hires : bool
  ask en "Does it hire?"

fact general_purpose : bool
  ask en "Does it serve many purposes?"

fact large : bool
  ask en "Is it large?"

scope systems governs risk
  cites LAW "Art. 1"
  in system : hires

scope models governs model
  cites LAW "Art. 2"
  in model : general_purpose

rule art3 "Large systems"
  cites LAW "Art. 3"
  when large
  then risk high

rule art4 "Large models"
  cites LAW "Art. 4"
  when large
  then model general
"#;

fn run(scratch: &Scratch, facts: &str, args: &[&str]) -> super::Run {
    let pack = scratch.file("two/pack.solon", PACK);
    let pack = pack.strip_suffix("/pack.solon").unwrap();
    let text = format!("solon: 1\nsystem: s\nfacts: {{ {facts} }}\n");
    let file = scratch.file("s.yaml", &text);
    let (command, rest) = args.split_first().unwrap();
    let all = [
        &[*command, &file, "--pack", pack, "--on", "2026-12-01"],
        rest,
    ]
    .concat();
    solon(&all)
}

const OPEN: &str = "general_purpose: true, large: true";
const TOLD: &str = "whether this law governs it in this respect is not known";

#[test]
fn gates_wait_for_the_scope_of_every_scale() {
    let scratch = Scratch::new("scopes-gates");
    let require = ["classify", "--require", "decided"];
    assert_eq!(run(&scratch, OPEN, &require).code, 4);
    let closed = format!("{OPEN}, hires: false");
    assert_eq!(run(&scratch, &closed, &require).code, 0);
    // It may be that high.
    let fail = ["classify", "--fail-on", "risk:high"];
    assert_eq!(run(&scratch, OPEN, &fail).code, 5);
    assert_eq!(run(&scratch, &closed, &fail).code, 0);
}

#[test]
fn the_verdict_line_says_so() {
    let scratch = Scratch::new("scopes-verdict");
    let line = run(
        &scratch,
        OPEN,
        &["classify", "--format", "json", "--detail", "verdict"],
    );
    let line: Value = serde_json::from_str(&line.out).unwrap();
    let scales = &line["regimes"][0]["scales"];
    assert_eq!(scales["risk"]["scope_open"], true);
    assert!(scales["model"].get("scope_open").is_none());
    assert_eq!(line["regimes"][0]["ask"], serde_json::json!(["hires"]));
}

#[test]
fn the_timeline_says_so_and_draws_what_may_be() {
    let scratch = Scratch::new("scopes-time");
    let open = run(&scratch, OPEN, &["timeline"]).out;
    assert_eq!(open.matches(TOLD).count(), 1, "{open}");
    let bar = |level: &str| {
        let mut lines = open.lines();
        lines.find(|l| l.starts_with(level)).unwrap().to_owned()
    };
    assert!(
        bar("high").contains('▒') && !bar("high").contains('█'),
        "{open}"
    );
    assert!(bar("general").contains('█'), "{open}");
    let closed = run(&scratch, &format!("{OPEN}, hires: true"), &["timeline"]).out;
    assert!(!closed.contains(TOLD), "{closed}");
}

/// What is wrong between two packs stands in the file of neither: it is told all the same.
#[test]
fn packs_that_ask_otherwise_say_so() {
    let scratch = Scratch::new("scopes-packs");
    scratch.file("one/pack.solon", PACK);
    let other = PACK
        .replace("pack two", "pack other")
        .replace("many", "all");
    scratch.file("other/pack.solon", &other);
    let file = scratch.file("s.yaml", "solon: 1\nsystem: s\nfacts: {}\n");
    let [one, other] = ["one", "other"].map(|folder| file.replace("s.yaml", folder));
    let run = solon(&["classify", &file, "--pack", &one, "--pack", &other]);
    assert_eq!(run.code, 3);
    for part in ["error: S0118", "`general_purpose`", "the words differ"] {
        assert!(run.err.contains(part), "{}", run.err);
    }
}
