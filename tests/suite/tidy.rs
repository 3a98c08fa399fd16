//! Small habits of the house, held by tests.

use std::fs;
use std::path::Path;

use crate::architecture::{root, rust_files};

fn all_rust() -> Vec<std::path::PathBuf> {
    let mut files = rust_files(&root().join("src"));
    files.extend(rust_files(&root().join("tests")));
    if root().join("benches").is_dir() {
        files.extend(rust_files(&root().join("benches")));
    }
    files
}

#[test]
fn every_file_opens_with_what_it_is() {
    for path in all_rust() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            text.starts_with("//!"),
            "{} does not open with `//!`",
            path.display()
        );
    }
}

/// Files that are longer than the house likes, each with its reason.
const LONG: &[(&str, &str)] = &[
    (
        "src/syntax/build_items.rs",
        "one builder per item of the language, each of them short",
    ),
    (
        "src/syntax/print_items.rs",
        "one printer per item of the language, each of them short",
    ),
    (
        "src/program/build_law.rs",
        "one formula per kind of condition and outcome",
    ),
    (
        "src/syntax/ast.rs",
        "the plain shapes of the language, each with its line of docs",
    ),
    (
        "src/program.rs",
        "the plain data of the waist, each with its line of docs",
    ),
    (
        "src/eval.rs",
        "the plain data of an outcome, each with its line of docs",
    ),
    (
        "src/check/provisions.rs",
        "one resolver per item of the language, each of them short",
    ),
    ("src/check/conditions.rs", "one resolver per kind of test"),
    (
        "src/report/provision.rs",
        "the page of a provision, part by part, each of them short",
    ),
    ("src/report/text.rs", "the text report, section by section"),
    (
        "src/report/wire.rs",
        "the shapes of the JSON, each with its line of docs",
    ),
    ("src/report/regime.rs", "the wire form, section by section"),
];

#[test]
fn files_are_short_or_say_why() {
    for path in all_rust() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let relative = path
            .strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        let excused = LONG.iter().any(|(p, _)| *p == relative);
        assert!(lines <= 600 || excused, "{relative} has {lines} lines");
        assert!(lines <= 1100, "{relative} has {lines} lines");
    }
}

#[test]
fn no_test_is_ignored() {
    let word = ["#[ig", "nore"].concat();
    for path in all_rust() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&word), "{}", path.display());
    }
}

#[test]
fn the_top_level_holds_what_the_house_names() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "README.md",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "LICENSE",
        "clippy.toml",
        "rustfmt.toml",
        "grammar",
        "rules",
        "src",
        "tests",
        "docs",
        "examples",
        "benches",
        "fuzz",
        "crates",
        "target",
        ".git",
        ".gitignore",
        ".ci",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name();
        let name = name.to_string_lossy();
        assert!(
            allowed.contains(&name.as_ref()),
            "`{name}` at the top level"
        );
    }
}

#[test]
fn the_project_speaks_of_itself_alone() {
    // Spelt in two halves so that this list does not find itself.
    let words: Vec<String> = [
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("hel", "per-"),
        ("TO", "DO:"),
        ("FIX", "ME"),
    ]
    .iter()
    .map(|(a, b)| format!("{a}{b}"))
    .collect();
    let mut files = all_rust();
    for folder in ["rules", "docs", "examples", "grammar", ".ci"] {
        walk(&root().join(folder), &mut files);
    }
    for name in ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "Cargo.toml"] {
        files.push(root().join(name));
    }
    for path in files {
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        for word in &words {
            assert!(
                !text.contains(word.as_str()),
                "{}: `{word}`",
                path.display()
            );
        }
    }
}

fn walk(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, into);
        } else {
            into.push(path);
        }
    }
}
