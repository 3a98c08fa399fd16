//! Rules whose terms build on one another, to the bound and past it, and terms that read the one before
//! twice, of which there are more ways down than can be told.

use std::fmt::Write as _;
#[cfg(unix)]
use std::process::Command;

use solon::report::{Because, Op, Truth};
use solon::{Engine, PackText};

#[cfg(unix)]
use crate::architecture::root;
use crate::cli::{Run, Scratch, solon};

/// The bound on levels, as the page of S0240 says it.
const BOUND: usize = 500;

const HEAD: &str = "pack deep version \"1\"

source LAW \"Example Act\"

scale risk low < high

fact a : bool
  ask en \"Is it a?\"

fact b : bool
  ask en \"Is it b?\"

";

const YES: &str = "solon: 1\nsystem: x\nfacts:\n  a: true\n  b: false\n";
const NO: &str = "solon: 1\nsystem: x\nfacts:\n  a: false\n  b: true\n";

fn term(i: usize, cond: &str) -> String {
    format!("define d{i} \"term {i}\"\n  cites LAW \"Art. {i}\" :\n  {cond}\n\n")
}

fn rule(i: usize, when: &str) -> String {
    format!(
        "rule r.{i} \"Rule {i}\"\n  cites LAW \"Art. {i}\"\n  when {when}\n  then risk high\n\n"
    )
}

/// A pack whose items build on one another, each on the one before.
fn pack(n: usize, first: &str, each: impl Fn(usize) -> String, last: &str) -> String {
    let mut out = format!("{HEAD}{first}");
    for i in 1..=n {
        out += &each(i);
    }
    out + last
}

/// So many terms, each an alternative to the one before: two levels each, and the rule.
fn terms(n: usize) -> String {
    let each = |i: usize| term(i, &format!("d{} or b", i - 1));
    let last = rule(1, &format!("d{n}"));
    pack(n, &term(0, "a"), each, &last)
}

fn questions(n: usize) -> String {
    let fact = |i: usize, gate: &str| {
        format!("fact q{i} : bool\n  only when {gate}\n  ask en \"Is it q{i}?\"\n\n")
    };
    let each = |i: usize| fact(i, &format!("q{}", i - 1));
    pack(n, &fact(0, "a"), each, &rule(1, &format!("q{n} or b")))
}

fn rules(n: usize) -> String {
    let each = |i: usize| rule(i, &format!("fires r.{} and a", i - 1));
    pack(n, &rule(0, "a"), each, "")
}

fn exceptions(n: usize) -> String {
    let each = |i: usize| {
        let to = i - 1;
        format!(
            "exception r.{i} \"Exception {i}\"\n  to r.{to}\n  cites LAW \"Art. {i}\"\n  when a\n\n"
        )
    };
    pack(n, &rule(0, "a or b"), each, "")
}

fn readings(n: usize) -> String {
    let point = |i: usize, wide: &str| {
        let mut out = format!("interpretation i{i} \"Point {i}\"\n  cites LAW \"Art. {i}\"\n");
        out += "  ask\n    en \"How?\"\n";
        for (name, cond) in [("wide default", wide), ("narrow", "b")] {
            let word = name.split(' ').next().unwrap_or_default();
            writeln!(
                out,
                "  reading {name}\n    en \"{word}\"\n    cites LAW \"Art. {i}\" :\n    {cond}"
            )
            .unwrap();
        }
        out + "\n"
    };
    let each = |i: usize| point(i, &format!("reading i{} or b", i - 1));
    let last = rule(1, &format!("reading i{n}"));
    pack(n, &point(0, "a"), each, &last)
}

/// A run in which no thread has more than two megabytes of stack.
#[cfg(unix)]
fn small(args: &[&str]) -> Run {
    let output = Command::new("sh")
        .args(["-c", "ulimit -s 2048 && exec \"$0\" \"$@\""])
        .arg(env!("CARGO_BIN_EXE_solon"))
        .args(args)
        .current_dir(root())
        .env("RUST_MIN_STACK", (2 << 20).to_string())
        .env("SOLON_ON", "2026-11-24")
        .output();
    Run::from(output.unwrap())
}

#[cfg(not(unix))]
fn small(args: &[&str]) -> Run {
    solon(args)
}

#[test]
fn at_the_bound_everything_works_on_a_small_stack() {
    let scratch = Scratch::new("deep");
    let system = scratch.file("yes.yaml", YES);
    let file = |name: &str, text: &str| {
        let path = scratch.file(&format!("{name}/deep.solon"), text);
        path.trim_end_matches("/deep.solon").to_owned()
    };
    // The level, the rule and the first term are one each, each further term and its alternative two.
    let most = (BOUND - 3) / 2;
    let deep = file("terms", &terms(most));
    let other = file("other", &terms(most).replace("d0 or b", "d0 and b"));
    for args in [
        &["check", &deep][..],
        &["classify", &system, "--pack", &deep, "--format", "json"],
        &["classify", &system, "--pack", &deep],
        &["explain", &system, "--pack", &deep, "--why", "high"],
        &["show", "r.1", "--pack", &deep],
        &["diff", &deep, &other],
        &["ask", "--next", &system, "--pack", &deep],
        &["timeline", &system, "--pack", &deep],
    ] {
        let ran = small(args);
        let fine = matches!(ran.code, 0 | 1);
        assert!(fine, "{args:?}: {:?} {}", ran.code, ran.err);
    }
    for (name, text) in [
        ("questions", questions(BOUND - 4)),
        ("rules", rules((BOUND - 1) / 2)),
        ("exceptions", exceptions(BOUND - 2)),
        ("readings", readings(most)),
    ] {
        let deep = file(name, &text);
        let checked = small(&["check", &deep]);
        assert_eq!(checked.code, 0, "{name}: {}", checked.err);
        let ran = small(&["classify", &system, "--pack", &deep, "--format", "json"]);
        assert_eq!(ran.code, 0, "{name}: {}", ran.err);
    }
}

#[test]
fn past_the_bound_there_is_one_error() {
    let scratch = Scratch::new("deeper");
    let most = (BOUND - 3) / 2;
    let many = 3_000;
    for (name, text, starts) in [
        ("terms", terms(most + 1), "rule `r.1` -> define `d249`"),
        ("questions", questions(BOUND - 3), "only when` of `q497`"),
        ("rules", rules((BOUND - 1) / 2 + 1), "rule `r.250` -> rule"),
        (
            "exceptions",
            exceptions(BOUND - 1),
            "rule `r.0` -> exception",
        ),
        ("readings", readings(most + 1), "rule `r.1` -> interp"),
        ("terms", terms(many), "rule `r.1` -> define `d3000`"),
        ("questions", questions(many), "only when` of `q"),
        ("rules", rules(many), "rule `r.250` -> rule"),
        ("exceptions", exceptions(many), "rule `r.0` -> exception"),
        ("readings", readings(many), "rule `r.1` -> interp"),
    ] {
        let path = scratch.file(&format!("{name}/deep.solon"), &text);
        let ran = small(&["check", path.trim_end_matches("/deep.solon")]);
        assert_eq!(ran.code, 3, "{name}: {}", ran.err);
        let told = ran.out + &ran.err;
        assert_eq!(told.matches("S0240").count(), 1, "{name}: {told}");
        let message = "build on one another more than 500 levels deep: ";
        assert!(told.contains(message), "{name}: {told}");
        assert!(told.contains(starts), "{name}: {told}");
        assert!(told.contains("more) … -> "), "{name}: {told}");
        assert!(told.contains("the chain begins here"), "{name}: {told}");
    }
}

/// However a chain is come by: built from its end, nothing is deep at once.
#[test]
fn a_chain_that_is_read_piece_by_piece_is_as_deep() {
    let mut text = HEAD.to_owned() + &term(0, "a");
    for i in 1..=600 {
        text += &term(i, &format!("d{} or b", i - 1));
        text += &rule(i, &format!("d{i} and b"));
    }
    let scratch = Scratch::new("pieces");
    let path = scratch.file("deep/deep.solon", &text);
    let ran = solon(&["check", path.trim_end_matches("/deep.solon")]);
    assert_eq!(ran.code, 3, "{}", ran.err);
    let told = ran.out + &ran.err;
    assert_eq!(told.matches("S0240").count(), 1, "{told}");
    assert!(told.contains("-> define `d1` -> define `d0`"), "{told}");
}

/// Terms, each of which reads the one before twice.
fn doubled(n: usize, first: &str, each: impl Fn(usize) -> String) -> String {
    let each = |i: usize| term(i, &each(i - 1));
    pack(n, &term(0, first), each, &rule(1, &format!("d{n}")))
}

/// Parts of a tree, and terms among them that are only named.
fn count(tree: &Because) -> (usize, usize) {
    let named = tree.op == Op::Define && tree.of.is_empty();
    if named {
        assert!(tree.name.is_some());
    }
    let mut out = (1, usize::from(named));
    for part in &tree.of {
        let (parts, bare) = count(part);
        out = (out.0 + parts, out.1 + bare);
    }
    out
}

#[test]
fn reasons_end_where_terms_are_read_twice() {
    let text = doubled(100, "a", |d| format!("d{d} or (b and not d{d})"));
    let texts = PackText {
        folder: "deep".to_owned(),
        files: vec![("deep.solon".to_owned(), text)],
    };
    let reader = |name: &str| (name == "deep").then(|| texts.clone());
    let engine = Engine::load(&["deep"], &reader).unwrap();
    let question = engine.question().on("2026-11-24").unwrap();
    let answer = question.classify(YES).unwrap();
    assert_eq!(answer.overall().to_string(), "high");
    let report = answer.report();
    let because = &report.regimes[0].rules[0].because;
    assert_eq!(because.value, Truth::True);
    let (parts, bare) = count(because);
    // What is left out is named, and of a size that can be read by a machine.
    assert!(parts < 60_000, "{parts}");
    assert!(bare > 50, "{bare}");
    assert!(answer.to_whole_text().contains("term 99"));
}

#[test]
fn every_command_ends_where_terms_are_read_twice() {
    let scratch = Scratch::new("doubled");
    let (yes, no) = (scratch.file("yes.yaml", YES), scratch.file("no.yaml", NO));
    let aliases =
        |i: usize| format!("define e{i} \"one\" : d{i}\n\ndefine f{i} \"other\" : d{i}\n\n");
    let gate = |text: String| {
        let asked = "fact q : bool\n  only when d100 and b\n  ask en \"Is it q?\"\n\n";
        text + asked + &rule(2, "q")
    };
    let twice = |d: usize| format!("d{d} or (b and not d{d})");
    let named = |word: &str| {
        let each = |i: usize| {
            let e = i - 1;
            aliases(e) + &term(i, &format!("e{e} {word} f{e}"))
        };
        pack(100, &term(0, "a"), each, &rule(1, "d100"))
    };
    let limbs = doubled(100, "a", |d| {
        format!("all of\n    x cites LAW \"Art. 1\" : d{d}\n    y cites LAW \"Art. 2\" : d{d}")
    });
    // Each term asks for the one before in two ways, and all answers are to fit the last.
    let both = |i: usize| {
        let d = i - 1;
        format!("define e{d} : d{d} and a\n\ndefine f{d} : d{d} and b\n\n")
            + &term(i, &format!("e{d} and f{d}"))
    };
    let fit = "constraint fit :\n  d100\n  warn\n    en \"It does not fit.\"\n\n";
    let last = fit.to_owned() + &rule(1, "a") + &rule(2, "b");
    let fitting = pack(100, &term(0, "a"), both, &last);
    for (name, text) in [
        ("plain", doubled(100, "a", twice)),
        (
            "counted",
            doubled(100, "a", |d| {
                format!("at least 2 of {{ d{d}, a, (d{d} or b) }}")
            }),
        ),
        ("gate", gate(doubled(100, "a", twice))),
        ("gate-and", gate(named("and"))),
        ("ways", named("or")),
        ("together", named("and")),
        ("fitting", fitting),
        ("limbs", limbs.clone()),
        (
            "wordless",
            (1..=100).fold(limbs, |t, i| t.replace(&format!(" \"term {i}\"\n"), "\n")),
        ),
    ] {
        let path = scratch.file(&format!("{name}/deep.solon"), &text);
        let pack = path.trim_end_matches("/deep.solon");
        let checked = solon(&["check", pack]);
        assert_eq!(checked.code, 0, "{name}: {}", checked.err);
        let told = solon(&["classify", &yes, "--pack", pack]);
        assert!(
            told.out.contains("high"),
            "{name}: {} {}",
            told.out,
            told.err
        );
        for args in [
            &["explain", &no, "--pack", pack, "--why-not", "high"][..],
            &["explain", &no, "--pack", pack, "--change", "high"],
            &["classify", &no, "--pack", pack, "--format", "json"],
            &["ask", "--next", &no, "--pack", pack],
            &["show", "r.1", "--pack", pack],
            &["facts", "--pack", pack],
        ] {
            let ran = solon(args);
            assert_eq!(ran.code, 0, "{args:?}: {}", ran.err);
        }
    }
}
