//! The glossaries are true. `docs/glossary.md` names parts of the code that exist. One concept, one
//! Chinese word: what `docs/chinese.md` says is never written is written nowhere, neither in the
//! packs nor in the engine.

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
        // A pack of Chinese law speaks in the words of that law.
        let in_rules = file.strip_prefix(root().join("rules"));
        if in_rules.is_ok_and(|f| f.to_string_lossy().starts_with("cn-")) {
            continue;
        }
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

/// The parts of the code that the glossary names: what stands in code font in the third column.
fn named(glossary: &str) -> Vec<String> {
    let rows = glossary.lines().filter(|l| l.starts_with("| "));
    let columns = rows.map(|l| l.trim_matches('|').split('|').collect::<Vec<_>>());
    let mut out = Vec::new();
    for row in columns {
        let [_, _, code, _] = row.as_slice() else {
            panic!("not four columns: {row:?}");
        };
        out.extend(code.split('`').skip(1).step_by(2).map(str::to_owned));
    }
    out
}

/// Whether a text declares or re-exports a name.
fn declares(text: &str, name: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        let kinds = ["struct", "enum", "trait", "type", "fn", "mod"];
        let rest = line.strip_prefix("pub ").unwrap_or(line);
        kinds.iter().any(|kind| {
            let found = rest.strip_prefix(kind).and_then(|r| r.strip_prefix(' '));
            found.is_some_and(|r| {
                r.strip_prefix(name).is_some_and(|after| {
                    !after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
                })
            })
        })
    })
}

/// A module is a file `module.rs` and what lies in the folder beside it.
#[test]
fn the_glossary_names_parts_of_the_code_that_exist() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).unwrap();
    let named = named(&glossary);
    assert!(named.len() > 40, "{named:?}");
    let mut files = rust_files(&root().join("src"));
    for entry in fs::read_dir(root().join("crates")).unwrap() {
        files.extend(rust_files(&entry.unwrap().path().join("src")));
    }
    let texts: Vec<(PathBuf, String)> = files
        .into_iter()
        .map(|path| (path.with_extension(""), fs::read_to_string(&path).unwrap()))
        .collect();
    let missing: Vec<&String> = named
        .iter()
        .filter(|path| {
            let (module, name) = path.split_once("::").expect(path);
            let inside = |path: &Path| path.iter().any(|part| part == module);
            let mut own = texts.iter().filter(|(path, _)| inside(path));
            !own.any(|(_, text)| declares(text, name))
        })
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Words of the language in the last column are words of its grammar.
#[test]
fn the_glossary_names_words_of_the_language_that_exist() {
    let glossary = fs::read_to_string(root().join("docs/glossary.md")).unwrap();
    let grammar = fs::read_to_string(root().join("grammar/solon.pest")).unwrap();
    for row in glossary.lines().filter(|l| l.starts_with("| ")) {
        let written = row.trim_matches('|').rsplit('|').next().unwrap();
        for word in written.split('`').skip(1).step_by(2) {
            let first = word.split([' ', '.']).next().unwrap();
            let keyword = grammar.contains(&format!("\"{first}\" ~ !word_char"));
            assert!(
                keyword || word == "annex3.*",
                "`{word}` is no word of the language"
            );
        }
    }
}
