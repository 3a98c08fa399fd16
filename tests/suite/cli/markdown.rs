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
