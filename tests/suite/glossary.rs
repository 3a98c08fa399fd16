//! One concept, one Chinese word: what the glossary in `docs/chinese.md` says is never written is
//! written nowhere, neither in the packs nor in the engine.

use std::fs;
use std::path::{Path, PathBuf};

use crate::architecture::{root, rust_files};

/// The words that the glossary refuses, each with the one to write instead.
fn refused(glossary: &str) -> Vec<(String, String)> {
    let rows = glossary
        .lines()
        .filter(|l| l.starts_with("| "))
        .skip(1)
        .map(|l| {
            l.trim_matches('|')
                .split('|')
                .map(str::trim)
                .collect::<Vec<_>>()
        });
    let mut out = Vec::new();
    for row in rows {
        let [_, instead, never, _] = row.as_slice() else {
            panic!("not four columns: {row:?}");
        };
        for word in never.split('、').filter(|w| !w.is_empty()) {
            out.push((word.to_owned(), (*instead).to_owned()));
        }
    }
    out
}

fn rule_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rule_files(&path, out);
        } else if path.extension().is_some_and(|e| e == "solon") {
            out.push(path);
        }
    }
}

#[test]
fn one_concept_has_one_chinese_word() {
    let glossary = fs::read_to_string(root().join("docs/chinese.md")).unwrap();
    let refused = refused(&glossary);
    assert!(refused.len() > 30, "{refused:?}");
    let mut files = rust_files(&root().join("src"));
    for folder in ["rules", "examples"] {
        rule_files(&root().join(folder), &mut files);
    }
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (line, words) in (1..).zip(text.lines()) {
            for (word, instead) in &refused {
                if words.contains(word.as_str()) {
                    let file = file.strip_prefix(root()).unwrap().display();
                    found.push(format!("{file}:{line}: {word}, write {instead}"));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

/// Commas, colons and the like between Chinese words are Chinese ones.
#[test]
fn marks_between_chinese_words_are_full_width() {
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let mut files = Vec::new();
    rule_files(&root().join("rules"), &mut files);
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        for (line, words) in (1..).zip(text.lines()) {
            let chars: Vec<char> = words.chars().collect();
            for three in chars.windows(3) {
                if han(three[0]) && ",;:?!".contains(three[1]) && han(three[2]) {
                    found.push(format!("{}:{line}: {words}", file.display()));
                }
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}
