//! Random and mutated texts through the real binary: rule files, descriptions in every form, and the
//! difference between two sets of rules. Whatever is given, it ends in time, with one of its exit
//! codes, without a panic, and twice with the same bytes.
//!
//! A few seconds by themselves. `SOLON_FUZZ=3600 cargo test --release --test suite fuzz` looks for an
//! hour, from the case `SOLON_FUZZ_FROM` on, with the binary `SOLON_FUZZ_BIN` where one is named; what
//! fails is kept under `target/fuzz`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use solon::pack;
use solon::program::{Fact, FactType, Program};

use crate::architecture::root;
use crate::cli::Scratch;
use crate::dice::Dice;
use crate::random::random_text;
use mutate::{DAYS, NUMBERS, mutated};

mod mutate;

/// The longest that one call may take of the processor, or of the clock where that alone is known.
const PATIENCE: Duration = Duration::from_secs(120);

/// What a running call took so far. On a busy machine the clock says little.
fn spent(pid: u32, start: Instant) -> Duration {
    let waited = start.elapsed();
    // User and system time in hundredths of a second are the fields 14 and 15; a name with blanks in
    // it stands before.
    let ticks = fs::read_to_string(format!("/proc/{pid}/stat"))
        .ok()
        .and_then(|stat| {
            let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
            let [user, system] = [fields.next()?, fields.next()?].map(str::parse::<u64>);
            Some(user.ok()? + system.ok()?)
        });
    match ticks {
        // What waits without end takes nothing of the processor.
        Some(ticks) if waited < PATIENCE * 10 => Duration::from_millis(ticks * 10),
        _ => waited,
    }
}

/// A number out of the environment.
fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// Runs a part of the search case by case: `few` of them, or for as long as was asked for.
fn search(few: u64, case: &mut dyn FnMut(u64, &mut Dice)) {
    let seconds = number("SOLON_FUZZ");
    let from = number("SOLON_FUZZ_FROM").unwrap_or(1);
    let start = Instant::now();
    let more = |n: u64| match seconds {
        Some(seconds) => start.elapsed() < Duration::from_secs(seconds),
        None => n < from + few,
    };
    let mut n = from;
    while more(n) {
        case(n, &mut Dice(n.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1));
        n += 1;
    }
    if seconds.is_some() {
        println!("{} cases from {from} on", n - from);
    }
}

/// What a call comes to.
#[derive(PartialEq, Eq)]
struct Ended {
    /// None where it was ended by a signal.
    code: Option<i32>,
    /// It had to be ended.
    endless: bool,
    out: Vec<u8>,
    err: Vec<u8>,
}

fn call(args: &[&str], scratch: &Path) -> Ended {
    let [out, err] = ["out", "err"].map(|n| scratch.join(n));
    let own = env!("CARGO_BIN_EXE_solon");
    let binary = std::env::var("SOLON_FUZZ_BIN").unwrap_or_else(|_| own.to_owned());
    let mut child = Command::new(binary)
        .args(args)
        .current_dir(scratch)
        .env("SOLON_ON", "2026-11-24")
        .env("NO_COLOR", "1")
        .stdin(Stdio::null())
        .stdout(fs::File::create(&out).unwrap())
        .stderr(fs::File::create(&err).unwrap())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let (mut code, mut endless) = (None, true);
    while spent(child.id(), start) < PATIENCE {
        if let Some(status) = child.try_wait().unwrap() {
            (code, endless) = (status.code(), false);
            break;
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    // Nothing to end where it has ended.
    let _ = child.kill();
    let _ = child.wait();
    Ended {
        code,
        endless,
        out: fs::read(out).unwrap(),
        err: fs::read(err).unwrap(),
    }
}

/// Calls twice; why that is not as it should be.
fn wrong(args: &[&str], scratch: &Path) -> Option<String> {
    let first = call(args, scratch);
    let tail = || {
        let err = String::from_utf8_lossy(&first.err);
        let lines: Vec<&str> = err
            .lines()
            .filter(|l| l.contains("panicked") || l.starts_with("error: "))
            .collect();
        lines.join("\n")
    };
    match first.code {
        // The rules are wrong, an input was rejected, a level was reached, something differs.
        Some(0 | 3 | 4 | 5 | 6) => {}
        Some(code) => return Some(format!("exit {code}: {}", tail())),
        None if first.endless => return Some("no end".to_owned()),
        None => return Some("ended by a signal".to_owned()),
    }
    let second = call(args, scratch);
    (first != second).then(|| "two calls, two answers".to_owned())
}

/// Keeps what failed where it can be found.
fn keep(part: &str, n: u64, scratch: &Path) -> PathBuf {
    let to = root().join(format!("target/fuzz/{part}-{n}"));
    copy(scratch, &to);
    to
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let there = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &there);
        } else {
            fs::copy(&path, there).unwrap();
        }
    }
}

/// Every way of calling on one case; all that is wrong is told at the end.
fn tried(part: &str, n: u64, scratch: &Scratch, calls: &[&[&str]], problems: &mut Vec<String>) {
    for args in calls {
        let path = Path::new(scratch.path());
        if let Some(why) = wrong(args, path) {
            let kept = keep(part, n, path);
            let told = format!("{part} {n}: {}: {why} ({})", args.join(" "), kept.display());
            println!("{told}");
            problems.push(told);
        }
    }
}

/// Texts to begin with, from folders of this repository.
fn texts(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for folder in folders {
        let entries = fs::read_dir(root().join(folder)).unwrap();
        for path in entries.map(|e| e.unwrap().path()) {
            let ending = path
                .extension()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            if endings.contains(&ending.as_str())
                && let Ok(text) = fs::read_to_string(&path)
            {
                out.push((
                    path.file_name().unwrap().to_string_lossy().into_owned(),
                    text,
                ));
            }
        }
    }
    out.sort();
    out
}

fn one<'a, T>(dice: &mut Dice, of: &'a [T]) -> &'a T {
    &of[usize::try_from(dice.roll(of.len() as u64)).unwrap()]
}

const RULES: &[&str] = &[
    "tests/suite/check/ok",
    "tests/suite/check/err",
    "examples/first-pack",
];

/// The text of a pack of one file.
fn rules(dice: &mut Dice, seeds: &[(String, String)]) -> String {
    let other = &one(dice, seeds).1;
    let text = match dice.roll(3) {
        0 => one(dice, seeds).1.clone(),
        _ => random_text(dice),
    };
    mutated(dice, &text, other, 4)
}

/// Puts rule files into their form twice: the second time changes nothing, and what is found in them
/// is the same before and after.
fn unsettled(scratch: &Path) -> Option<String> {
    let codes = || {
        let found = call(
            &["check", "packs", "--no-proofs", "--format", "json"],
            scratch,
        );
        let found: serde_json::Value = serde_json::from_slice(&found.out).unwrap();
        let mut codes: Vec<String> = found
            .as_array()
            .unwrap()
            .iter()
            .map(|f| format!("{} {}", f["source"], f["code"]))
            .collect();
        codes.sort();
        codes
    };
    let before = codes();
    let first = call(&["fmt", "packs"], scratch);
    if !matches!(first.code, Some(0 | 3)) {
        return Some(format!("exit {:?}", first.code));
    }
    let second = call(&["fmt", "packs"], scratch);
    if !second.out.ends_with(b" files, 0 rewritten\n") || first.code != second.code {
        return Some("it is not settled".to_owned());
    }
    let after = codes();
    (before != after).then(|| format!("found {before:?}, then {after:?}"))
}

#[test]
fn any_rule_file_ends_in_findings() {
    let seeds = texts(RULES, &["solon"]);
    let mut problems = Vec::new();
    search(4, &mut |n, dice| {
        let scratch = Scratch::new("fuzz-rules");
        for i in 0..8 {
            scratch.file(&format!("packs/{i}/pack.solon"), &rules(dice, &seeds));
        }
        let calls: &[&[&str]] = &[
            &["check", "packs"],
            &["check", "packs", "--format", "sarif"],
            &["test", "packs"],
        ];
        tried("rules", n, &scratch, calls, &mut problems);
        if let Some(why) = unsettled(Path::new(scratch.path())) {
            let kept = keep("rules", n, Path::new(scratch.path()));
            problems.push(format!("rules {n}: fmt: {why} ({})", kept.display()));
        }
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

/// An answer that fits its question, or nearly.
fn answer(dice: &mut Dice, program: &Arc<Program>, fact: &Fact) -> String {
    let list = |dice: &mut Dice, names: &[String], most: u64| {
        let n = dice.roll(most + 1);
        let some: Vec<String> = (0..n)
            .map(|_| format!("\"{}\"", one(dice, names)))
            .collect();
        format!("[{}]", some.join(", "))
    };
    let values = |ty: &FactType| -> Vec<String> {
        let (FactType::One(list) | FactType::Set(list)) = ty else {
            return Vec::new();
        };
        let all = program.lists[list].values.iter();
        all.map(|v| v.name.clone())
            .chain(["?".to_owned()])
            .collect()
    };
    let plain = match &fact.ty {
        FactType::Bool => dice
            .pick(&["true", "false", "\"yes\"", "\"unknown\"", "null"])
            .to_owned(),
        FactType::One(_) => format!("\"{}\"", one(dice, &values(&fact.ty))),
        FactType::Set(_) => list(dice, &values(&fact.ty), 4),
        FactType::Number { .. } => format!("\"{}\"", dice.pick(NUMBERS)),
        FactType::Date if dice.roll(6) == 0 => "\"never\"".to_owned(),
        FactType::Date => format!("\"{}\"", dice.pick(DAYS)),
    };
    match dice.roll(5) {
        0 => format!("{{\"value\": {plain}, \"evidence\": \"e\", \"assumed\": true}}"),
        1 => match &fact.ty {
            FactType::Bool => "\"declined\"".to_owned(),
            FactType::Number { .. } => {
                format!(
                    "{{\"over\": \"{}\", \"at_most\": \"{}\"}}",
                    dice.pick(NUMBERS),
                    dice.pick(NUMBERS)
                )
            }
            FactType::Date => {
                format!(
                    "{{\"from\": \"{}\", \"before\": \"{}\"}}",
                    dice.pick(DAYS),
                    dice.pick(DAYS)
                )
            }
            ty => {
                let names = values(ty);
                let (a, b) = (list(dice, &names, 3), list(dice, &names, 3));
                format!(
                    "{{\"{}\": {a}, \"among\": {b}}}",
                    dice.pick(&["with", "without"])
                )
            }
        },
        _ => plain,
    }
}

/// A description of nobody's system, in the form of JSON, which YAML reads too.
fn description(dice: &mut Dice, program: &Arc<Program>) -> String {
    let n = dice.roll(program.facts.len().min(30) as u64 + 1);
    let mut facts = Vec::new();
    for _ in 0..n {
        let at = usize::try_from(dice.roll(program.facts.len() as u64)).unwrap();
        let fact = program.facts.values().nth(at).unwrap();
        let name = &fact.name;
        facts.push(format!("\"{name}\": {}", answer(dice, program, fact)));
    }
    let glue = dice.pick(&[", ", ",\n    "]);
    format!(
        "{{\"solon\": 1, \"system\": \"s{}\",\n  \"facts\": {{{}}}}}\n",
        dice.roll(4),
        facts.join(glue)
    )
}

#[test]
fn any_description_is_read_or_rejected() {
    let seeds = texts(
        &[
            "tests/suite/check/err",
            "examples",
            "examples/policy-change/register",
        ],
        &["yaml", "json", "toml"],
    );
    // The small pack in most cases, and alone where there is little time.
    let long = number("SOLON_FUZZ").is_some();
    let programs: Vec<(&str, Arc<Program>)> = ["examples/first-pack", "rules/eu-ai-act"]
        .into_iter()
        .take(if long { 2 } else { 1 })
        .map(|folder| {
            let name = folder.rsplit('/').next().unwrap();
            let loaded = pack::load(
                &pack::PackText {
                    folder: folder.to_owned(),
                    files: solon_files(folder),
                },
                &|id| pack::find_bundled(id).map(pack::Bundled::text),
                false,
            );
            assert!(!loaded.has_errors(), "{name}");
            (folder, loaded.program)
        })
        .collect();
    let mut problems = Vec::new();
    search(4, &mut |n, dice| {
        let scratch = Scratch::new("fuzz-described");
        let (folder, program) = &programs[usize::from(long && dice.roll(3) == 0)];
        for i in 0..16 {
            let (name, seed) = one(dice, &seeds).clone();
            let (text, ending) = match dice.roll(3) {
                0 => (seed, name.rsplit('.').next().unwrap().to_owned()),
                1 => (description(dice, program), "yaml".to_owned()),
                _ => (
                    description(dice, program),
                    dice.pick(&["json", "ndjson"]).to_owned(),
                ),
            };
            let other = description(dice, program);
            let text = mutated(dice, &text, &other, 3);
            let ending = if dice.roll(12) == 0 {
                dice.pick(&["yaml", "json", "toml", "ndjson"])
            } else {
                &ending
            };
            scratch.file(&format!("systems/{i}.{ending}"), &text);
        }
        let pack = root().join(folder);
        let pack = pack.to_str().unwrap();
        let format = dice.pick(&["text", "json", "ndjson", "markdown", "sarif"]);
        let codes: Vec<&str> = solon::Lang::ALL.iter().map(|l| l.code()).collect();
        let lang = dice.pick(&codes);
        let call = [
            "classify", "systems", "--pack", pack, "--format", format, "--lang", lang,
        ];
        tried("described", n, &scratch, &[&call], &mut problems);
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

fn solon_files(folder: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let top = root().join(folder);
    let mut open = vec![top.clone()];
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| e == "solon") {
                let name = path
                    .strip_prefix(&top)
                    .unwrap()
                    .to_string_lossy()
                    .replace('\\', "/");
                out.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    out.sort();
    out
}

#[test]
fn any_two_sets_of_rules_can_be_compared() {
    let seeds = texts(RULES, &["solon"]);
    let mut problems = Vec::new();
    search(6, &mut |n, dice| {
        let scratch = Scratch::new("fuzz-changed");
        let old = random_text(dice);
        let other = &one(dice, &seeds).1;
        let new = match dice.roll(4) {
            0 => random_text(dice),
            _ => mutated(dice, &old, other, 2),
        };
        scratch.file("old/pack.solon", &old);
        scratch.file("new/pack.solon", &new);
        let format = dice.pick(&["text", "json", "markdown", "sarif"]);
        let call = ["diff", "old", "new", "--format", format];
        tried("changed", n, &scratch, &[&call], &mut problems);
    });
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
