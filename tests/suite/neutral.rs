//! What the code does not speak of: no law, and no language of its readers.

use std::fs;

use crate::architecture::{rust_files, source_folders};

/// What languages do differently stands in their files: a further one is a file and nothing else.
/// English may be named, as the language in which rule files and what is kept are written; nothing
/// asks whether a reader's language is this one or that.
#[test]
fn a_language_is_a_file_of_words() {
    let asks = ["== Lang::", "!= Lang::", "matches!(lang", "match lang"];
    for path in source_folders().iter().flat_map(|f| rust_files(f)) {
        if path.components().any(|c| c.as_os_str() == "messages") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for (i, line) in code.lines().enumerate() {
            let mut named = line.split("Lang::").skip(1);
            let another = named.any(|n| !["En", "ALL", "default"].iter().any(|k| n.starts_with(k)));
            let asked = asks.iter().any(|a| line.contains(a)) || line.contains("Lang::En =>");
            assert!(
                !another && !asked,
                "{}:{}: what differs by language is a message: {line}",
                path.display(),
                i + 1
            );
        }
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
    for path in source_folders().iter().flat_map(|f| rust_files(f)) {
        // The generated list of bundled packs names them.
        if path.ends_with("shipped/bundled.rs") {
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
