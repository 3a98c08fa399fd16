//! A change of rules as a comment on a pull request.

use super::{Scratch, run_in, solon};

const RULES: &str = "pack house version \"1\"\n  title en \"House\"\n\n\
    source LAW \"House rules\"\n\nscale risk low < high\n\n\
    fact uses : set of { hiring, pricing, games }\n  ask en \"What for?\"\n\n\
    fact tested : bool\n  ask en \"Tested?\"\n\n\
    scope governs risk\n  cites LAW \"Art. 1\"\n  \
    in any en \"anything\" cites LAW \"Art. 1\" : uses is not empty\n  \
    excluded games en \"games\" cites LAW \"Art. 2\" : uses has games\n\n\
    rule r1 \"Hiring\"\n  cites LAW \"Art. 3\"\n  when uses has hiring\n  then risk high\n\n\
    exception e1 \"Tested\"\n  to r1\n  cites LAW \"Art. 4\"\n  when tested\n";

const NAMES: &str = "solon: 1\nsystem: hiring\nname: \"A | <b>*name*</b>\\nof `two` lines\"\nfacts:\n  uses: [hiring]\n  tested: true\n---\n\
    solon: 1\nsystem: game\nfacts:\n  uses: [games, hiring]\n  tested: false\n---\n\
    solon: 1\nsystem: prices\nfacts:\n  uses: [pricing]\n  tested: false\n";

struct Change(Scratch);

impl Change {
    fn new(name: &str, from: &str, to: &str) -> Self {
        assert!(RULES.contains(from), "{from}");
        let scratch = Scratch::new(name);
        scratch.file("old/pack.solon", RULES);
        scratch.file("new/pack.solon", &RULES.replace(from, to));
        scratch.file("register.yaml", NAMES);
        Change(scratch)
    }

    fn markdown(&self, more: &[&str]) -> String {
        let args = [
            "diff",
            "old",
            "new",
            "--format",
            "markdown",
            "--systems",
            "register.yaml",
        ];
        let run = run_in(&self.0.0, &[&args[..], more].concat(), &[]);
        assert_eq!(run.code, 0, "{}{}", run.out, run.err);
        run.out
    }
}

/// The cells of the row of a system.
fn row<'a>(text: &'a str, system: &str) -> Vec<&'a str> {
    let line = text
        .lines()
        .find(|l| l.starts_with("| ") && l.contains(system));
    let line = line.unwrap_or_else(|| panic!("no row of {system} in\n{text}"));
    line.trim_matches('|').split(" | ").map(str::trim).collect()
}

#[test]
fn an_exception_that_falls_moves_a_system_up() {
    let change = Change::new(
        "markdown-up",
        "when tested\n",
        "when tested and uses has games\n",
    );
    let text = change.markdown(&[]);
    assert!(
        text.contains("**3 systems:** 1 moves up, 2 stay as before."),
        "{text}"
    );
    let cells = row(&text, "hiring");
    assert_eq!(
        cells[1..],
        [
            "low",
            "high",
            "r1 (Art. 3), no longer set aside by e1 (Art. 4)"
        ]
    );
    assert!(text.contains("### 1 provision differs"), "{text}");
    assert!(
        text.contains("| changed | exception | e1 | Tested |"),
        "{text}"
    );
    insta::assert_snapshot!("markdown-up", text);
    // The same system for a machine.
    let args = [
        "diff",
        "old",
        "new",
        "--format",
        "json",
        "--systems",
        "register.yaml",
    ];
    let json = run_in(&change.0.0, &args, &[]).out;
    let d: serde_json::Value = serde_json::from_str(&json).unwrap();
    let rule = &d["systems"][0]["rules"][0];
    assert_eq!(rule["set_aside_by"][0], "e1");
    assert_eq!(rule["cites"][0]["locator"], "Art. 3");
}

#[test]
fn the_scope_moves_systems_in_and_out() {
    let change = Change::new("markdown-scope", "uses has games\n", "uses has pricing\n");
    let text = change.markdown(&[]);
    assert!(
        text.contains("1 moves up, 1 moves down, 1 stays as before"),
        "{text}"
    );
    let cells = row(&text, "game");
    assert_eq!(
        cells,
        [
            "↑ game",
            "out of scope",
            "in scope<br>high",
            "scope.any (Art. 1)<br>no longer scope.games (Art. 2)"
        ]
    );
    assert_eq!(
        row(&text, "prices")[1..3],
        ["in scope<br>low", "out of scope"]
    );
}

/// Names with markup stay inside their cells.
#[test]
fn names_cannot_break_out() {
    let change = Change::new(
        "markdown-names",
        "when tested\n",
        "when tested and uses has games\n",
    );
    for lang in solon::Lang::ALL.iter().map(|l| l.code()) {
        let text = change.markdown(&["--lang", lang]);
        assert!(
            text.contains("| ↑ A \\| &lt;b&gt;\\*name\\*&lt;/b&gt; of \\`two\\` lines (hiring) |"),
            "{text}"
        );
        assert!(
            text.contains("<summary>A | &lt;b&gt;*name*&lt;/b&gt; of `two` lines (hiring)"),
            "{text}"
        );
        assert!(!text.contains("<b>"), "{text}");
        assert_eq!(
            text.matches("<details>").count(),
            text.matches("</details>").count()
        );
        assert_eq!(text, change.markdown(&["--lang", lang]));
    }
}

#[test]
fn nothing_changes_and_that_is_said() {
    let same = Change::new("markdown-same", "Hiring", "Hiring");
    let text = same.markdown(&[]);
    assert!(
        text.contains("**Nothing changes:** no provision differs, and 3 systems stay as before."),
        "{text}"
    );
    assert!(!text.contains('|'), "{text}");
    // A title is words alone, but the provision differs.
    let title = Change::new("markdown-title", "\"Art. 4\"", "\"Art. 4(1)\"");
    let text = title.markdown(&[]);
    assert!(
        text.contains("**No system changes:** 1 provision differs, but 3 systems stay as before."),
        "{text}"
    );
}

#[test]
fn a_record_that_cannot_be_read_is_told() {
    let change = Change::new(
        "markdown-bad",
        "when tested\n",
        "when tested and uses has games\n",
    );
    change
        .0
        .file("bad.yaml", "solon: 1\nsystem: bad\nfacts:\n  use_s: []\n");
    let args = [
        "diff",
        "old",
        "new",
        "--format",
        "markdown",
        "--systems",
        "bad.yaml",
    ];
    let run = run_in(&change.0.0, &args, &[]);
    assert_eq!(run.code, 4, "{}", run.err);
    assert!(
        run.out.contains("### Not read, and so not compared"),
        "{}",
        run.out
    );
    assert!(
        run.out
            .contains("- bad.yaml:4:3: S0602 unknown question \\`use\\_s\\`"),
        "{}",
        run.out
    );
}

#[test]
fn a_state_of_the_law_against_another() {
    let args = [
        "diff",
        "eu-ai-act",
        "--law",
        "2026-07-01..2026-11-24",
        "--register-only",
        "--format",
        "markdown",
    ];
    let run = solon(&[&args[..], &["--systems", "examples/cv-ranker.yaml"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(
        run.out
            .contains("**1 system:** 1 keeps its level on other days."),
        "{}",
        run.out
    );
    let cells = row(&run.out, "cv-ranker");
    assert!(
        cells[1].contains("2026-08-02") && cells[2].contains("2027-12-02"),
        "{cells:?}"
    );
    assert!(
        cells[3].starts_with("annex3.4.a (Annex III(4)(a)"),
        "{cells:?}"
    );
    assert!(
        run.out
            .contains("<summary>Calendar: 6 days differ</summary>"),
        "{}",
        run.out
    );
}

/// The most bytes of a comment.
const MOST: usize = 60_000;

/// The lines before anything that is folded away or listed.
fn headline(text: &str) -> Vec<&str> {
    let ends = |l: &&str| !l.starts_with("<details>") && !l.starts_with("| ");
    let lines = text.lines().take_while(ends);
    lines
        .filter(|l| !l.is_empty() && !l.starts_with("## "))
        .collect()
}

fn balanced(text: &str) {
    let (begins, ends) = ("<details>", "</details>");
    assert_eq!(text.matches(begins).count(), text.matches(ends).count());
}

#[test]
fn the_amending_act_fits_into_a_comment() {
    let args = ["diff", "eu-ai-act", "--law", "2026-07-01..2026-11-24"];
    let run = solon(&[&args[..], &["--format", "markdown"]].concat());
    assert_eq!(run.code, 0, "{}", run.err);
    let text = run.out;
    assert!(text.len() <= MOST, "{}", text.len());
    balanced(&text);
    let head = headline(&text);
    assert!(head.len() <= 12, "{head:#?}");
    let head = head.join("\n");
    for way in [
        "- Up: risk: minimal or limited or high → unacceptable",
        "- Down: risk: high → minimal or limited, from 2026-08-02",
        "- Into scope: ",
        "- Out of scope: ",
        "- Days that differ: 2026-07-27, 2026-08-02",
        "- Proved: no possible system changes its level or scope in any other way.",
    ] {
        // Which of the levels comes first is not held.
        let line = head
            .lines()
            .any(|l| way.split(": ").all(|part| l.contains(part)));
        assert!(line, "no `{way}` in\n{head}");
    }
    // The same move on other days is told once.
    let moves = text.matches("; systems of which this is so:").count();
    assert!(moves <= 6, "{moves}");
}

/// A change of many rules that moves many systems.
#[test]
fn a_large_change_says_what_is_left_out_and_how_to_see_it() {
    let scratch = Scratch::new("markdown-large");
    let mut facts = String::new();
    let (mut old, mut new) = (String::new(), String::new());
    for n in 0..300 {
        facts.push_str(&format!(
            "fact f{n} : bool\n  ask en \"Is it of kind {n}?\"\n\n"
        ));
        let title = format!("Rule number {n}, with a title as long as titles of rules often are");
        let rule = |level: &str| {
            format!(
                "rule r{n} \"{title}\"\n  cites LAW \"Art. {n}\"\n  when f{n}\n  then risk {level}\n\n"
            )
        };
        old.push_str(&rule("low"));
        new.push_str(&rule("high"));
    }
    let head = "pack large version \"1\"\n  title en \"Large\"\n\nsource LAW \"Law\"\n\n\
        scale risk none < low < high\n\n";
    scratch.file("old/pack.solon", &format!("{head}{facts}{old}"));
    scratch.file("new/pack.solon", &format!("{head}{facts}{new}"));
    let mut register = String::new();
    for n in 0..300 {
        let other = (n + 1) % 300;
        register.push_str(&format!(
            "solon: 1\nsystem: system-{n}\nname: \"System number {n} of the register\"\nfacts:\n  f{n}: true\n  f{other}: true\n---\n"
        ));
    }
    scratch.file("register.yaml", &register);
    let args = ["diff", "old", "new", "--systems", "register.yaml"];
    let markdown = [&args[..], &["--format", "markdown"]].concat();
    let run = run_in(&scratch.0, &markdown, &[]);
    assert_eq!(run.code, 0, "{}", run.err);
    let text = run.out;
    assert!(text.len() <= MOST, "{}", text.len());
    assert!(text.len() > MOST / 2, "{}", text.len());
    balanced(&text);
    let head = headline(&text);
    assert!(head.len() <= 12, "{head:#?}");
    let command = "solon diff old new --systems register.yaml</code>";
    assert!(
        head.iter()
            .any(|l| l.contains("left out") && l.contains(command)),
        "{head:#?}"
    );
    // Every part says how much of it is left out.
    assert!(text.contains(" of 300 left out here"), "{text}");
    assert!(!text.contains("system-299"));
    // That command tells it.
    let whole = run_in(&scratch.0, &args, &[]).out;
    assert!(whole.contains("system-299") && whole.contains("r299"));
    // What fits is told whole.
    let few = [&markdown[..], &["--register-only"]].concat();
    scratch.file("register.yaml", &register[..register.find("---").unwrap()]);
    let few = run_in(&scratch.0, &few, &[]).out;
    assert!(few.contains("system-0"), "{few}");
}
