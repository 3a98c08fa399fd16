//! The guides run. Their packs are checked, proved, tested and in canonical form, and what they say
//! that the tool says is what it says. `SOLON_WRITE=1 cargo test --test suite guides` writes that
//! part of them; blocks that leave lines out are mended by hand.
//!
//! What stands behind the three backticks says what a block is:
//!
//! - `solon`: a new pack, in a folder of its name.
//! - `solon continues`: items that join the pack so far; one that says an item again replaces it.
//! - `solon variant`: the same, until the next block of rules only.
//! - `solon mistake`: the same, and something is wrong with it.
//! - `solon rules.solon`: words of that file of the pack of examples, which is as it was.
//! - `yaml name.yaml`, `csv name.csv`: a file beside the pack.
//! - `console`: commands behind `$`, each with what it prints; a line `…` leaves lines out.
//!
//! Of a table that begins with `condition`, every cell is tried on the pack so far.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use solon::pack::{self, Bundled, PackText};
use solon::source::{Source, SourceId};

use crate::architecture::root;
use crate::generated::texts;

mod stage;

use stage::Stage;

/// The day that the guides take for today.
const TODAY: &str = "2026-12-01";

/// The heading of the section on gates.
const GATES: &str = "\n## Gates";

/// A part of a guide that runs.
struct Block {
    /// The line on which it begins.
    line: usize,
    /// What stands behind the backticks; `table` for a table.
    kind: String,
    text: String,
}

/// A guide, in parts that run and parts that do not.
enum Part {
    Prose(String),
    Block(Block),
}

fn parts(guide: &str) -> Vec<Part> {
    let mut out = Vec::new();
    let mut prose = String::new();
    let mut lines = guide.lines().enumerate().peekable();
    while let Some((at, line)) = lines.next() {
        let table = line.starts_with("| condition |");
        let Some(kind) = line.strip_prefix("```").or(table.then_some("table")) else {
            prose.push_str(line);
            prose.push('\n');
            continue;
        };
        let mut text = String::new();
        if table {
            text = format!("{line}\n");
        }
        while let Some((_, next)) = lines.next_if(|(_, l)| !table || l.starts_with('|')) {
            if !table && next == "```" {
                break;
            }
            text.push_str(next);
            text.push('\n');
        }
        out.push(Part::Prose(std::mem::take(&mut prose)));
        out.push(Part::Block(Block {
            line: at + 1,
            kind: kind.to_owned(),
            text,
        }));
    }
    out.push(Part::Prose(prose));
    out
}

fn write_back(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Prose(text) => out.push_str(text),
            Part::Block(b) if b.kind == "table" => out.push_str(&b.text),
            Part::Block(b) => write!(out, "```{}\n{}```\n", b.kind, b.text).unwrap(),
        }
    }
    out
}

/// A text in canonical form; nothing where it does not parse.
fn canonical(text: &str) -> Option<String> {
    let source = Source::new(SourceId(0), "guide.solon", text);
    let (file, found) = solon::syntax::parse(&source);
    found.is_empty().then(|| solon::syntax::print(&file))
}

/// Runs a guide; `examples` is the pack that it quotes.
fn run(guide: &str, examples: Option<&Path>) {
    let path = root().join("docs").join(guide);
    let text = fs::read_to_string(&path).unwrap();
    let mut parts = parts(&text);
    let mut stage = Stage::new(guide, examples);
    let mut problems = String::new();
    // Until a guide has come to gates, nothing can be asked behind one.
    let mut gates = !text.contains(GATES);
    for part in &mut parts {
        let block = match part {
            Part::Block(block) => block,
            Part::Prose(text) => {
                gates |= text.contains(GATES);
                continue;
            }
        };
        if let Err(problem) = play(&mut stage, block, gates) {
            writeln!(
                problems,
                "docs/{guide}:{}: {problem}\n{}",
                block.line, block.text
            )
            .unwrap();
        }
    }
    stage.leave();
    assert!(problems.is_empty(), "{problems}");
    let wanted = write_back(&parts);
    if std::env::var_os("SOLON_WRITE").is_some() {
        fs::write(path, wanted).unwrap();
        return;
    }
    let same = text.lines().zip(wanted.lines()).take_while(|(a, b)| a == b);
    let at = same.count();
    assert!(
        text == wanted,
        "docs/{guide}:{}: the tool says\n{}\nWhat it says is written by `SOLON_WRITE=1 cargo test --test suite guides`",
        at + 1,
        wanted.lines().nth(at).unwrap_or_default()
    );
}

fn play(stage: &mut Stage, block: &mut Block, gates: bool) -> Result<(), String> {
    let (kind, rest) = block.kind.split_once(' ').unwrap_or((&block.kind, ""));
    match (kind, rest) {
        ("solon", "") => stage.begin(&block.text),
        ("solon", "continues") => stage.go_on(&block.text),
        ("solon", "variant" | "mistake") => stage.try_out(&block.text),
        ("solon", file) => return stage.quotes(file, &block.text),
        ("yaml" | "csv", name) if !name.is_empty() => {
            let path = stage.folder.join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &block.text).unwrap();
            return Ok(());
        }
        ("console", "") => {
            block.text = stage.console(&block.text)?;
            return Ok(());
        }
        ("table", "") => return stage.table(&block.text),
        ("text" | "sh" | "yaml", "") => return Ok(()),
        _ => return Err(format!("a block of kind `{}`", block.kind)),
    }
    let mut found = stage.findings();
    if !gates {
        let lines = found.lines().filter(|l| !l.starts_with("S0808"));
        found = lines.map(|l| format!("{l}\n")).collect();
    }
    if rest == "mistake" {
        return if found.is_empty() {
            Err("nothing is wrong".to_owned())
        } else {
            Ok(())
        };
    }
    if !found.is_empty() {
        return Err(found);
    }
    if canonical(&block.text).as_deref() != Some(block.text.as_str()) {
        let form = canonical(&block.text).unwrap_or_default();
        return Err(format!("not in canonical form, which is\n{form}"));
    }
    Ok(())
}

/// Everything wrong with a pack: findings, proofs, tests.
fn wrong(pack: &PackText) -> String {
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    let loaded = pack::load(pack, &find, true);
    let mut found = loaded.diagnostics.clone();
    if !loaded.has_errors() {
        found.extend(
            solon::prove::prove(&loaded.program, &loaded.sites)
                .unwrap()
                .findings,
        );
    }
    let mut out = String::new();
    for d in &found {
        let f = solon::report::finding(d, &loaded.sources);
        writeln!(out, "{} {}:{}: {}", f.code, f.source, f.line, f.message).unwrap();
    }
    if loaded.has_errors() {
        return out;
    }
    for trial in solon::trial::run(&loaded.program) {
        for f in trial.failures {
            writeln!(out, "{}: {}; found {}", trial.name, f.expected, f.found).unwrap();
        }
        for f in trial.done {
            writeln!(out, "{}: delete `todo`: {}", trial.name, f.expected).unwrap();
        }
    }
    out
}

fn examples() -> PathBuf {
    root().join("examples/first-pack")
}

#[test]
fn the_tutorial_of_the_language_runs() {
    run("language.md", None);
}

#[test]
fn the_guide_to_writing_a_pack_runs() {
    run("writing-a-pack.md", Some(&examples()));
}

#[test]
fn the_guide_to_explanations_runs() {
    run("explaining.md", None);
}

#[test]
fn the_guide_to_registers_runs() {
    run("registers.md", None);
}

/// An example pack without findings, all of whose tests pass, in canonical form.
fn sound(folder: &str) -> PackText {
    let mut pack = texts(&root().join(folder));
    pack.folder = folder.to_owned();
    let found = wrong(&pack);
    assert!(found.is_empty(), "{found}");
    for (path, text) in &pack.files {
        assert!(
            canonical(text).as_ref() == Some(text),
            "{path} is not in canonical form; run `solon fmt`"
        );
    }
    pack
}

#[test]
fn packs_among_the_examples_are_sound() {
    sound("examples/circular");
    sound("examples/house-policy");
    sound("examples/watch-list");
}

#[test]
fn the_first_pack_is_sound() {
    let pack = sound("examples/first-pack");
    let loaded = pack::load(&pack, &|_| None, true);
    let program = &loaded.program;
    let rules = program.provisions.values();
    let rules = rules.filter(|p| p.kind == solon::program::Kind::Rule);
    assert_eq!(rules.count(), 20);
    assert!(program.properties.len() >= 3);
}
