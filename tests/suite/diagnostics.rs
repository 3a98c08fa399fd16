//! Every code has a page whose example yields it and whose mended text is clean, and fixtures whose
//! findings are snapshotted beside them (`check/err`). What is right yields nothing (`check/ok`).

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use solon::diagnostic::{CODES, Diagnostic, Severity, explain_code};
use solon::eval::{Case, Query, bounds};
use solon::facts::{Format, read};
use solon::pack::{self, Bundled, Loaded, PackText};
use solon::pages::page;
use solon::program::LawView;
use solon::prove::prove;
use solon::report;
use solon::source::Source;

use crate::architecture::root;
use crate::cli::solon;
use crate::generated::fresh;

/// Codes that texts of a page cannot show: they arise from calls.
const CALLS: &[&str] = &["S0118", "S0701", "S0702", "S0703", "S0704"];
/// Codes whose example would fill pages; [`too_large_and_too_deep`] makes their texts.
const MADE: &[&str] = &["S0003", "S0004", "S0217", "S0240"];
/// Codes of what is proved while a pack is read; with those of proofs, their witness is shown.
const PROVED: &[&str] = &["S0211", "S0212", "S0213"];

/// Examples that cannot help yielding a further code, each with the reason.
const ALSO: &[(&str, &str, &str)] = &[];

/// Whether a code, or a page or text that begins with one, is about what is proved.
fn by_proof(name: &str) -> bool {
    let codes = ["S08", "S0220", "S0408", "S0409"];
    codes.iter().any(|code| name.starts_with(code))
}

/// A finding as plain data: its code and how it is printed.
struct Found {
    code: String,
    line: String,
}

fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

/// `S0102 error file:3:5: message`, the further places, the help.
fn plain(d: &Diagnostic, sources: &[Source]) -> Found {
    let code = d.code.info().id;
    let f = report::finding(d, sources);
    let mut line = format!(
        "{code} {} {}:{}:{}: {}",
        word(d.severity),
        f.source,
        f.line,
        f.column,
        f.message
    );
    if let Some(label) = f.label.filter(|_| by_proof(code) || PROVED.contains(&code)) {
        write!(line, "\n  {label}").unwrap();
    }
    for place in &f.also {
        write!(
            line,
            "\n  {}:{}:{}: {}",
            place.source, place.line, place.column, place.text
        )
        .unwrap();
    }
    if let Some(help) = &f.help {
        write!(line, "\n  help: {help}").unwrap();
    }
    Found {
        code: code.to_owned(),
        line,
    }
}

fn load(name: &str, text: &str) -> Loaded {
    let pack = PackText {
        folder: "demo".to_owned(),
        files: vec![(name.to_owned(), text.to_owned())],
    };
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    pack::load(&pack, &find, true)
}

fn rules(name: &str, text: &str) -> Vec<Found> {
    let loaded = load(name, text);
    let mut found = loaded.diagnostics.clone();
    // Proofs are about rules that mean something; other pages are not about them.
    if by_proof(name) && !loaded.has_errors() {
        found.extend(prove(&loaded.program, &loaded.sites).unwrap().findings);
        // What clears silently is told on pages of its own; a few items mostly leave much unasked.
        let silent = |d: &Diagnostic| matches!(d.code.info().id, "S0808" | "S0809");
        found.retain(|d| !silent(d) || name.starts_with(d.code.info().id));
    }
    found.iter().map(|d| plain(d, &loaded.sources)).collect()
}

/// What is found in a description: by the reader, and by the report on its outcome.
fn description(name: &str, text: &str) -> Vec<Found> {
    let vocabulary = fs::read_to_string(root().join("docs/diagnostics/vocabulary.solon")).unwrap();
    let loaded = load("vocabulary.solon", &vocabulary);
    assert!(
        loaded.diagnostics.is_empty(),
        "the vocabulary of the pages is not clean"
    );
    let program = &loaded.program;
    // Another pack at hand asks one question of its own.
    let elsewhere = |key: &str| (key == "model_size").then(|| "other.pack".to_owned());
    let format = Format::of_path(name).unwrap();
    let none = |_: &str| Err("there are no files here".to_owned());
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2026, 12, 1),
        readings: Vec::new(),
    };
    let mut out = Vec::new();
    for record in read(program, &elsewhere, name, text, format, &none) {
        let sources = std::slice::from_ref(&record.source);
        let description = match &record.outcome {
            Err(found) => {
                out.extend(found.iter().map(|d| plain(d, sources)));
                continue;
            }
            Ok(description) => description,
        };
        let outcome = bounds(&Case::new(&law, &description.facts).unwrap(), &query);
        let result = report::RegimeResult {
            program,
            law: &law,
            facts: &description.facts,
            outcome: &outcome,
            notes: &description.notes,
            system: &description.name,
            followed: &[],
            nearest: None,
            pending: &[],
            closing: &[],
        };
        let show = report::Show {
            lang: solon::Lang::En,
            ..report::Show::default()
        };
        let regime = report::regime(&result, show);
        // Warnings that are no notes are told of their own.
        let bare = regime.warnings.into_iter().filter(|w| w.code == "S0618");
        for note in regime.notes.into_iter().chain(bare) {
            let severity = word(explain_code(&note.code).unwrap().severity);
            let facts = note.facts.join(", ");
            out.push(Found {
                line: format!(
                    "{} {severity} {name}: {} ({facts})",
                    note.code, note.message
                ),
                code: note.code,
            });
        }
    }
    out
}

/// What is found in a text of the given kind; `None` for kinds that are not run.
fn run(kind: &str, name: &str, text: &str) -> Option<Vec<Found>> {
    match kind {
        "solon" => Some(rules(&format!("{name}.solon"), text)),
        "yaml" | "json" | "toml" => Some(description(&format!("{name}.{kind}"), text)),
        _ => None,
    }
}

fn codes(found: &[Found]) -> BTreeSet<&str> {
    found.iter().map(|f| f.code.as_str()).collect()
}

fn lines(found: &[Found]) -> String {
    found
        .iter()
        .map(|f| f.line.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The sections of a page, each with its fenced blocks: kind and text.
type Section = (String, Vec<(String, String)>);

fn sections(page: &str) -> Vec<Section> {
    let mut out: Vec<Section> = Vec::new();
    let mut block: Option<(String, String)> = None;
    for line in page.lines() {
        if let Some((kind, text)) = &mut block {
            if line == "```" {
                let done = (std::mem::take(kind), std::mem::take(text));
                out.last_mut().unwrap().1.push(done);
                block = None;
            } else {
                text.push_str(line);
                text.push('\n');
            }
        } else if let Some(kind) = line.strip_prefix("```") {
            block = Some((kind.to_owned(), String::new()));
        } else if let Some(title) = line.strip_prefix("## ") {
            out.push((title.to_owned(), Vec::new()));
        }
    }
    assert!(block.is_none(), "a block is not closed");
    out
}

fn files(folder: &Path, ending: &[&str]) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| {
            p.extension()
                .is_some_and(|e| ending.contains(&e.to_str().unwrap()))
        })
        .collect();
    out.sort();
    out
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let pages = files(&root().join("docs/diagnostics"), &["md"]);
    let named: Vec<&str> = pages.iter().map(|p| stem(p)).collect();
    let known: Vec<&str> = CODES.iter().map(|c| c.id).collect();
    assert_eq!(named, known);
    for (info, path) in CODES.iter().zip(&pages) {
        let text = fs::read_to_string(path).unwrap();
        assert!(
            text.starts_with(&format!("# {}: {}\n", info.id, info.title)),
            "{}",
            info.id
        );
        let titles: Vec<String> = sections(&text).into_iter().map(|s| s.0).collect();
        assert_eq!(titles, ["What", "Why", "Example", "Fix"], "{}", info.id);
        assert_eq!(
            page(&info.id.to_lowercase()),
            Some(text.as_str()),
            "{} is not embedded",
            info.id
        );
    }
}

#[test]
fn generated_list_of_pages_is_fresh() {
    let mut out = String::from(
        "//! Generated by `SOLON_WRITE=1 cargo test --test suite generated`: the pages of the codes.\n\n",
    );
    out.push_str("pub(super) const PAGES: &[(&str, &str)] = &[\n");
    for path in files(&root().join("docs/diagnostics"), &["md"]) {
        let code = stem(&path);
        writeln!(
            out,
            "    (\"{code}\", include_str!(\"../../docs/diagnostics/{code}.md\")),"
        )
        .unwrap();
    }
    out.push_str("];\n");
    fresh(&root().join("src/pages/list.rs"), &out);
}

#[test]
fn examples_yield_their_code_and_fixes_are_clean() {
    let mut problems = Vec::new();
    for info in CODES {
        let code = info.id;
        let text = page(code).unwrap();
        for (title, blocks) in sections(text) {
            if title != "Example" && title != "Fix" {
                continue;
            }
            let mut ran = 0;
            for (kind, block) in &blocks {
                let Some(found) = run(kind, code, block) else {
                    assert_eq!(kind, "console", "{code}: a block of kind `{kind}`");
                    continue;
                };
                ran += 1;
                let mut wanted = BTreeSet::new();
                if title == "Example" {
                    wanted.insert(code);
                    wanted.extend(
                        ALSO.iter()
                            .filter(|(c, ..)| *c == code)
                            .map(|(_, also, _)| *also),
                    );
                }
                if codes(&found) != wanted {
                    problems.push(format!("{code} {title} yields\n{}", lines(&found)));
                }
            }
            let exempt = CALLS.contains(&code) || (MADE.contains(&code) && title == "Example");
            if blocks.is_empty() || (ran == 0 && !exempt) {
                problems.push(format!("{code} {title} has no block that runs"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

/// The head of a pack with one list, for texts that are made.
fn pack_with(items: &str) -> String {
    format!("pack demo version \"1\"\n\nsource LAW \"Example Act\"\n\n{items}")
}

#[test]
fn too_large_and_too_deep() {
    let fact = "fact risky : bool\n  ask en \"Is it risky?\"\n\n";
    let deep = |n: usize| {
        let (open, close) = ("(".repeat(n), ")".repeat(n));
        pack_with(&format!(
            "{fact}define deep cites LAW \"Art. 1\" : {open}risky{close}\n"
        ))
    };
    assert_eq!(lines(&rules("deep.solon", &deep(220))), "");
    assert_eq!(
        codes(&rules("deep.solon", &deep(221))),
        BTreeSet::from(["S0003"])
    );
    let nots = format!(
        "{fact}define deep cites LAW \"Art. 1\" : {} risky\n",
        "not ".repeat(300)
    );
    assert_eq!(
        codes(&rules("nots.solon", &pack_with(&nots))),
        BTreeSet::from(["S0003"])
    );

    let number = |name: &str| {
        format!("fact {name} : whole number between 0 and 63\n  ask en \"{name}?\"\n\n")
    };
    let facts = number("age") + &number("height");
    let table = |n: usize| {
        let level = |i| if i > 9 { "high" } else { "low" };
        let row = |i| format!("  {} | {} -> {}\n", i / 64, i % 64, level(i));
        let rows: String = (0..n).map(row).collect();
        pack_with(&format!(
            "scale risk low < high\n\n{facts}table t gives risk\n  cites LAW \"Art. 1\"\n  age | height -> risk\n{rows}\nrule art9 cites LAW \"Art. 1\" then risk by t\n"
        ))
    };
    assert_eq!(lines(&rules("table.solon", &table(4096))), "");
    assert_eq!(
        codes(&rules("table.solon", &table(4097))),
        BTreeSet::from(["S0217"])
    );

    let list = |n: usize| {
        let values: String = (1..=n)
            .map(|i| format!("  use_{i} en \"use {i}\"\n"))
            .collect();
        pack_with(&format!(
            "values use\n{values}\nfact uses : set of use\n  ask en \"Which?\"\n"
        ))
    };
    assert_eq!(lines(&rules("list.solon", &list(256))), "");
    assert_eq!(
        codes(&rules("list.solon", &list(257))),
        BTreeSet::from(["S0004"])
    );
    let by_value = |n: usize| {
        let values: String = (1..=256)
            .map(|i| format!("  place_{i} en \"place {i}\"\n"))
            .collect();
        let facts: String = (1..=n)
            .map(|i| format!("fact n{i} : number by places\n  ask en \"How many {i}?\"\n\n"))
            .collect();
        pack_with(&format!(
            "values place\n{values}\nfact places : set of place\n  ask en \"Where?\"\n\n{facts}"
        ))
    };
    let too_large = |n| codes(&rules("places.solon", &by_value(n))).contains("S0004");
    assert!(!too_large(16) && too_large(17));
    let large = format!("# {}\n", "x".repeat(4 << 20));
    assert_eq!(
        codes(&rules("large.solon", &large)),
        BTreeSet::from(["S0004"])
    );
}

/// Every fixture of a mistake yields the code that its name begins with.
#[test]
fn fixtures_yield_their_code() {
    let folder = root().join("tests/suite/check/err");
    let mut seen = BTreeSet::new();
    let mut problems = Vec::new();
    for path in files(&folder, &["solon", "yaml", "json", "toml"]) {
        let name = stem(&path);
        let kind = path.extension().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let found = run(kind, name, &text).unwrap();
        let code = name.split('-').next().unwrap();
        if explain_code(code).is_some() {
            seen.insert(code.to_owned());
            if !codes(&found).contains(code) {
                problems.push(format!("{name} yields\n{}", lines(&found)));
            }
        }
        insta::with_settings!({
            snapshot_path => folder.clone(),
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            // Question and answer together, so that the change of either can be judged.
            insta::assert_snapshot!(name, format!("{text}\n-----\n{}", lines(&found)));
        });
    }
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
    let missing: Vec<&str> = CODES
        .iter()
        .map(|c| c.id)
        .filter(|c| !seen.contains(*c) && !CALLS.contains(c) && !MADE.contains(c))
        .collect();
    assert!(missing.is_empty(), "no fixture for {}", missing.join(", "));
}

#[test]
fn every_snapshot_belongs_to_a_fixture() {
    let folder = root().join("tests/suite/check/err");
    let texts: BTreeSet<String> = files(&folder, &["solon", "yaml", "json", "toml"])
        .iter()
        .map(|p| stem(p).to_owned())
        .collect();
    for path in files(&folder, &["snap"]) {
        assert!(
            texts.contains(stem(&path)),
            "{} has no fixture",
            path.display()
        );
    }
}

/// Five mistakes in five items are five findings: no mistake hides another.
#[test]
fn five_mistakes_are_five_findings() {
    let path = root().join("tests/suite/check/err/five-mistakes.solon");
    let text = fs::read_to_string(path).unwrap();
    let loaded = load("five-mistakes.solon", &text);
    let mut found: Vec<(u32, &str)> = loaded
        .diagnostics
        .iter()
        .map(|d| (report::finding(d, &loaded.sources).line, d.code.info().id))
        .collect();
    found.sort_unstable();
    assert_eq!(
        found,
        [
            (11, "S0106"),
            (20, "S0001"),
            (24, "S0103"),
            (28, "S0005"),
            (30, "S0110"),
        ]
    );
    assert!(loaded.has_errors());
}

/// Codes of calls are printed by the binary, and it explains every code.
#[test]
fn calls_say_their_code() {
    let solon = |args: &[&str]| {
        let run = solon(args);
        (run.code, run.out, run.err)
    };
    let (code, _, err) = solon(&["show", "no.such.rule"]);
    assert!(
        code == 2 && err.starts_with("error: S0701: "),
        "{code} {err}"
    );
    let (code, _, err) = solon(&["facts", "--pack", "no-such-pack"]);
    assert!(
        code == 2 && err.starts_with("error: S0702: "),
        "{code} {err}"
    );
    let scratch = std::env::temp_dir().join(format!("solon-s0703-{}.yaml", std::process::id()));
    fs::write(&scratch, [0xFF, 0xFE]).unwrap();
    let (code, _, err) = solon(&["classify", scratch.to_str().unwrap()]);
    fs::remove_file(&scratch).unwrap();
    assert!(
        code == 4 && err.starts_with("error[S0703]: "),
        "{code} {err}"
    );

    let (code, out, _) = solon(&["codes", "s0102"]);
    assert!(code == 0 && out == page("S0102").unwrap());
    let (code, out, _) = solon(&["codes"]);
    assert!(code == 0 && out.lines().count() == CODES.len());
    let (code, _, err) = solon(&["codes", "S0120"]);
    assert!(
        code == 2 && err.contains("there is no code `S0120`"),
        "{err}"
    );
}

/// What is right is left alone, and the tests beside it pass.
#[test]
fn sound_packs_yield_no_finding() {
    let paths = files(&root().join("tests/suite/check/ok"), &["solon"]);
    assert!(paths.len() >= 6);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let name = path.file_name().unwrap().to_str().unwrap();
        let loaded = load(name, &text);
        let found: Vec<Found> = loaded
            .diagnostics
            .iter()
            .map(|d| plain(d, &loaded.sources))
            .collect();
        assert!(found.is_empty(), "{name}:\n{}", lines(&found));
        for trial in solon::trial::run(&loaded.program) {
            let failures: Vec<String> = trial
                .failures
                .iter()
                .map(|f| format!("{}, found {}", f.expected, f.found))
                .collect();
            assert!(
                failures.is_empty(),
                "{name} {}: {}",
                trial.name,
                failures.join("; ")
            );
        }
    }
}
