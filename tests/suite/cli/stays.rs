//! A pack with a stay on the command line: what lists provisions calls it by its own name, what lists
//! questions leaves it out, and what is classified does not hang on it.

use super::{Run, Scratch, run_in};

const PACK: &str = r#"pack demo version "1"
  title en "Demo"

source LAW "Example Act"

source ORDER "Order of the court"

scale risk low < high

fact hires : bool
  ask en "Does it hire?"

rule art1 "Hiring"
  cites LAW "Art. 1"
  applies from 2025-01-01
  when hires
  then risk high
"#;

const STAY: &str = r#"
stay halt "Stay by the court"
  of application for art1
  from 2026-04-27 until unknown
  cites ORDER "para. 2"
"#;

fn run(args: &str) -> Run {
    let scratch = Scratch::new(&format!("stays-{}", args.len()));
    scratch.file("old/pack.solon", PACK);
    scratch.file("new/pack.solon", &format!("{PACK}{STAY}"));
    scratch.file("s.yaml", "solon: 1\nsystem: s\nfacts: { hires: true }\n");
    scratch.file(
        "t.yaml",
        "solon: 1\nsystem: t\nfacts: { hires: true, halt: false }\n",
    );
    let args: Vec<&str> = args.split(' ').collect();
    run_in(&scratch.0, &args, &[])
}

fn says(args: &str, all: &[&str]) {
    let run = run(args);
    let text = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in all {
        assert!(
            text.contains(said),
            "{args}: {said}\n{}{}",
            run.out,
            run.err
        );
    }
}

#[test]
fn a_stay_is_called_a_stay() {
    says(
        "check new",
        &["1 rules, 0 exceptions,", "0 transitions, 1 stays, 1 facts"],
    );
    says(
        "show halt --pack new",
        &[
            "stay of application, demo 1",
            "for: art1",
            "from 2026-04-27, end not known",
        ],
    );
    says("show art1 --pack new", &["stay: halt Stay by the court"]);
    says(
        "diff old new --on 2026-11-01",
        &[
            "risk: high -> low, from 2026-04-27, by transitions or stays alone",
            "stay halt from 2026-04-27",
            "added stay: halt",
            "+ stay begins: halt",
        ],
    );
    says(
        "timeline s.yaml --pack new --from 2026-01-01 --to 2027-01-01",
        &[
            "stays that may begin to apply: halt",
            "rules that may cease to apply: art1",
        ],
    );
}

#[test]
fn nobody_is_asked_whether_it_still_holds() {
    assert!(!run("facts --pack new").out.contains("halt"));
    assert!(
        !run("facts --pack new --format yaml-template")
            .out
            .contains("halt")
    );
    let refused = run("classify t.yaml --pack new --on 2026-11-01");
    assert_eq!(refused.code, 4, "{}", refused.err);
    assert!(refused.err.contains("S0602"), "{}", refused.err);
}

#[test]
fn the_level_stands_and_what_is_in_effect_hangs_on_it() {
    says(
        "classify s.yaml --pack new --on 2026-11-01 --full",
        &[
            "HIGH (on this day: low … high; hangs on whether the stay halt still holds)",
            "art1 Hiring — high Example Act: Art. 1",
            "application stayed from 2026-04-27, end not known",
            "halt Stay by the court (para. 2): application of art1 stayed",
        ],
    );
    says(
        "classify s.yaml --pack new --on 2026-11-01 --format markdown",
        &[
            "risk: high; on this day: low … high; hangs on whether the stay halt still holds",
            "| fires | application stayed from 2026-04-27, end not known |",
        ],
    );
    says(
        "classify s.yaml --pack new --on 2026-04-26 --full",
        &[
            "HIGH, from 2025-01-01 Because: art1",
            "art1 Hiring — high, from 2025-01-01",
        ],
    );
}
