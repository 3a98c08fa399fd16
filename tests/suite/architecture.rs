//! Who may know whom. A row may name only earlier rows, so a cycle cannot be written; a module
//! without a row fails.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Module, and the modules that it may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("diagnostic", &["source"]),
    ("syntax", &["source", "diagnostic"]),
    ("program", &[]),
    ("facts", &["source", "diagnostic", "program"]),
    ("check", &["source", "diagnostic", "syntax", "program"]),
    ("words", &["program"]),
    (
        "pack",
        &["source", "diagnostic", "syntax", "program", "check"],
    ),
    ("eval", &["program", "facts"]),
    ("analyse", &["program", "facts", "eval"]),
    ("trial", &["program", "facts", "eval", "analyse"]),
    ("explain", &["program", "facts", "eval"]),
    (
        "prove",
        &[
            "source",
            "diagnostic",
            "program",
            "check",
            "analyse",
            "trial",
            "words",
        ],
    ),
    ("overall", &["program", "eval"]),
    (
        "report",
        &[
            "overall",
            "source",
            "diagnostic",
            "program",
            "facts",
            "eval",
            "analyse",
            "explain",
            "trial",
            "words",
        ],
    ),
    (
        "cli",
        &[
            "source",
            "diagnostic",
            "syntax",
            "program",
            "facts",
            "words",
            "pack",
            "eval",
            "analyse",
            "trial",
            "explain",
            "prove",
            "report",
        ],
    ),
];

/// Every Rust file below a folder, in order.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            out.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
    out
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The module that a file belongs to: the first part of its path below `src`.
fn module(path: &Path) -> String {
    let relative = path.strip_prefix(root().join("src")).unwrap();
    let first = relative.components().next().unwrap().as_os_str();
    first.to_string_lossy().trim_end_matches(".rs").to_owned()
}

#[test]
fn rows_name_only_earlier_rows() {
    let mut seen = BTreeSet::new();
    for (name, uses) in LAYERS {
        for used in *uses {
            assert!(
                seen.contains(used),
                "`{name}` names `{used}`, which comes later or nowhere"
            );
        }
        seen.insert(*name);
    }
}

#[test]
fn every_module_has_a_row_and_keeps_to_it() {
    let mut problems = Vec::new();
    for path in rust_files(&root().join("src")) {
        let own = module(&path);
        if own == "lib" || own == "main" {
            continue;
        }
        let Some((_, allowed)) = LAYERS.iter().find(|(n, _)| *n == own) else {
            problems.push(format!("`{own}` has no row in the table"));
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        for (i, line) in text.lines().enumerate() {
            if line.trim_start().starts_with("//") {
                continue;
            }
            for rest in line.split("crate::").skip(1) {
                let used: String = rest
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                if used.is_empty() || used == own {
                    continue;
                }
                if !allowed.contains(&used.as_str()) {
                    problems.push(format!(
                        "{}:{}: `{own}` uses `{used}`",
                        path.display(),
                        i + 1
                    ));
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_table_has_no_row_without_a_module() {
    let modules: BTreeSet<String> = rust_files(&root().join("src"))
        .iter()
        .map(|p| module(p))
        .collect();
    for (name, _) in LAYERS {
        assert!(modules.contains(*name), "row `{name}` has no module");
    }
}

#[test]
fn pest_is_not_visible_above_syntax() {
    for path in rust_files(&root().join("src")) {
        if module(&path) == "syntax" {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("pest::"), "{} knows pest", path.display());
    }
}

/// The engine knows no article, tier or jurisdiction: those live in rule files.
#[test]
fn the_engine_speaks_of_no_law() {
    let forbidden = [
        "unacceptable",
        "\"minimal\"",
        "\"high\"",
        "\"limited\"",
        "annex3",
        "art5",
        "Art. 5(",
        "AI Act",
        "EU ",
        "European",
        "China",
        "eu.ai",
        "systemic",
        "recruitment",
    ];
    for path in rust_files(&root().join("src")) {
        // The generated list of bundled packs names them.
        if path.ends_with("pack/bundled.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (i, line) in text.lines().enumerate() {
            // Comments and help texts may give examples.
            let code = line.trim_start();
            if code.starts_with("//")
                || code.contains("help")
                || code.contains("such as")
                || code.contains("[arg(")
            {
                continue;
            }
            for word in forbidden {
                assert!(
                    !code.contains(word),
                    "{}:{}: the engine speaks of `{word}`: {code}",
                    path.display(),
                    i + 1
                );
            }
        }
    }
}
