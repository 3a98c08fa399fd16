//! Small habits of the house, held by tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::architecture::{read, root, rust_files, source_folders};

fn all_rust() -> Vec<std::path::PathBuf> {
    let folders = ["src", "tests", "benches", "crates"].map(|f| root().join(f));
    folders.iter().flat_map(|f| rust_files(f)).collect()
}

/// A path as the lists here write it.
fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap();
    path.to_string_lossy().replace('\\', "/")
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
        "crates/language/src/syntax/build_items.rs",
        "one builder per item of the language, each of them short",
    ),
    (
        "crates/language/src/syntax/print_items.rs",
        "one printer per item of the language, each of them short",
    ),
    (
        "crates/law/src/program/build_law.rs",
        "one formula per kind of condition and outcome",
    ),
    (
        "crates/language/src/syntax/ast.rs",
        "the plain shapes of the language, each with its line of docs",
    ),
    (
        "crates/law/src/program.rs",
        "the plain data of the waist, each with its line of docs",
    ),
    (
        "crates/verdict/src/eval.rs",
        "the plain data of an outcome, each with its line of docs",
    ),
    (
        "crates/check/src/check/provisions.rs",
        "one resolver per item of the language, each of them short",
    ),
    (
        "crates/check/src/check/conditions.rs",
        "one resolver per kind of test",
    ),
    (
        "crates/language/src/syntax/parser.rs",
        "generated, a few lines per rule of the grammar",
    ),
    (
        "crates/language/src/syntax/parser.rs",
        "generated, a line per rule of the grammar",
    ),
    (
        "src/pack/shipped/bundled.rs",
        "generated, a few lines per file of the bundled packs",
    ),
    (
        "src/report/catalogue/provision.rs",
        "the page of a provision, part by part, each of them short",
    ),
];

#[test]
fn files_are_short_or_say_why() {
    for path in all_rust() {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        let relative = relative(&path);
        // Written from the files of words, a few lines for each of them in each language.
        if relative.starts_with("crates/messages/src/generated/") {
            continue;
        }
        let excused = LONG.iter().any(|(p, _)| *p == relative);
        assert!(lines <= 600 || excused, "{relative} has {lines} lines");
        // It grows with every pack.
        let listing = relative == "src/pack/shipped/bundled.rs";
        assert!(lines <= 1100 || listing, "{relative} has {lines} lines");
    }
}

/// Functions that are longer than a screen, by reason; each as the path of its file and its name.
/// A function that is on the list and is short, or gone, fails until it is taken out.
const LONG_FUNCTIONS: &[(&str, &[&str])] = &[
    (
        "one arm per kind of what it takes apart",
        &[
            "crates/language/src/syntax/errors.rs::human",
            "crates/law/src/program/build_law.rs::make",
            "crates/law/src/program/build_law/conditions.rs::condition",
            "crates/law/src/words.rs::say",
            "crates/law/src/words/written.rs::cond",
            "crates/proof/src/analyse/space.rs::test",
            "crates/proof/src/analyse/witness.rs::state",
            "crates/testing/src/prove.rs::flaw",
            "crates/testing/src/trial.rs::holds",
            "crates/testing/src/trial/mutants.rs::put",
            "crates/testing/src/trial/mutants/conditions.rs::changed",
            "crates/verdict/src/eval/bitslice.rs::run",
            "crates/verdict/src/explain.rs::branch",
            "src/report/answers.rs::words_of",
            "src/report/coverage/mutation.rs::sentence",
            "src/report/names.rs::told",
            "src/report/questionnaire/opens.rs::atom",
        ],
    ),
    (
        "one arm per key or spelling that a description may have",
        &[
            "crates/verdict/src/facts/read.rs::head",
            "crates/verdict/src/facts/values/exact.rs::number",
            "crates/verdict/src/facts/values/spelling.rs::dated",
            "crates/verdict/src/facts/values/spelling.rs::grouped",
        ],
    ),
    (
        "generated from the grammar",
        &["crates/language/src/syntax/parser.rs::parse"],
    ),
    (
        "a scanner, whose arms share what it has read so far",
        &[
            "crates/language/src/syntax/split.rs::scan_line",
            "crates/language/src/syntax/split.rs::split",
        ],
    ),
    (
        "one finding after another about one item, in the order in which they are reported",
        &[
            "crates/check/src/check.rs::pack_header",
            "crates/check/src/check/test_items.rs::test",
            "crates/check/src/check/windows.rs::check_windows",
            "crates/verdict/src/facts/read.rs::record",
        ],
    ),
    (
        "fills every field of one record, part by part",
        &[
            "crates/law/src/program/build_law.rs::build_with",
            "crates/law/src/program/build_law/elements.rs::version_elements",
            "crates/law/src/program/consolidate.rs::apply",
            "src/report/classification/duties.rs::duty",
            "src/report/catalogue/provision.rs::version",
            "src/report/classification/regime.rs::regime",
        ],
    ),
    (
        "the steps of one search, each of which needs what the one before found",
        &[
            "crates/proof/src/analyse/change/finder.rs::level_claims",
            "crates/proof/src/analyse/witness.rs::says",
        ],
    ),
    (
        "a command from its options to its exit code",
        &[
            "src/cli/check.rs::run",
            "src/cli/fmt.rs::run",
            "src/cli/test.rs::run",
        ],
    ),
];

/// The lines of a screen.
const SCREEN: usize = 60;

#[test]
fn functions_are_of_one_screen_or_say_why() {
    let mut long = BTreeSet::new();
    for path in source_folders().iter().flat_map(|f| rust_files(f)) {
        let functions = read(&fs::read_to_string(&path).unwrap()).functions;
        let functions = functions.into_iter().filter(|f| f.lines > SCREEN);
        long.extend(functions.map(|f| format!("{}::{}", relative(&path), f.name)));
    }
    let listed = LONG_FUNCTIONS.iter().flat_map(|(_, functions)| *functions);
    let listed: BTreeSet<String> = listed.map(|f| (*f).to_owned()).collect();
    let new: Vec<_> = long.difference(&listed).collect();
    assert!(new.is_empty(), "longer than {SCREEN} lines: {new:#?}");
    let short: Vec<_> = listed.difference(&long).collect();
    assert!(
        short.is_empty(),
        "short or gone, take them out of the list: {short:#?}"
    );
}

#[test]
fn the_length_of_a_function_is_counted_from_its_name_to_its_end() {
    let text = "
        #[must_use]
        fn outer<T: Fn() -> u8>(
            x: fn(u8) -> u8,
        ) -> u8
        where
            T: Clone,
        {
            fn inner() {}
        }
        trait X { fn without_body(); fn with_body() {
        } }
    ";
    let found = read(text).functions;
    let found: Vec<_> = found.iter().map(|f| (f.name.as_str(), f.lines)).collect();
    assert_eq!(found, [("outer", 8), ("inner", 1), ("with_body", 2)]);
}

/// Files in whose code Chinese stands, each with what it is there for: nothing that the engine says,
/// for that stands in the table of words.
const CHINESE: &[(&str, &str)] = &[
    (
        "crates/language/src/syntax/split.rs",
        "full-width marks that a writer of rules types by mistake",
    ),
    (
        "crates/law/src/words/shortened.rs",
        "marks at which the words of a pack may be cut",
    ),
    (
        "crates/law/src/words/locator.rs",
        "the way in which Chinese texts cite, which is a grammar",
    ),
    (
        "crates/verdict/src/facts/values.rs",
        "answers as people write them",
    ),
    (
        "crates/verdict/src/facts/values/spelling.rs",
        "answers as people write them",
    ),
    (
        "src/cli/register/propose.rs",
        "names of columns as people write them",
    ),
    (
        "src/report/sarif/findings.rs",
        "the stop that a text in this script ends with",
    ),
    ("src/report/layout.rs", "where a line of Chinese may break"),
    (
        "crates/law/src/program/place/chinese.rs",
        "places as Chinese laws write them, which is what it reads",
    ),
    (
        "src/report/questionnaire/schema.rs",
        "answers as people write them, in the schema of descriptions",
    ),
];

/// The lines of code that hold Chinese characters or full-width marks: no remarks, no tests.
fn chinese(text: &str) -> Vec<usize> {
    let han = |c: char| matches!(c, '\u{3000}'..='\u{303f}' | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}');
    let code = text
        .lines()
        .take_while(|line| line.trim() != "#[cfg(test)]");
    let lines = code.enumerate().filter(|(_, line)| {
        let line = line.split_once("// ").map_or(*line, |(code, _)| code);
        !line.trim_start().starts_with("//") && line.contains(han)
    });
    lines.map(|(i, _)| i + 1).collect()
}

/// Whatever the engine says in two languages stands in the table of words, where a third language
/// is one more file.
#[test]
fn the_engine_speaks_from_its_table_of_words() {
    let mut excused: BTreeSet<&str> = CHINESE.iter().map(|(path, _)| *path).collect();
    for path in source_folders().iter().flat_map(|f| rust_files(f)) {
        let relative = relative(&path);
        if relative.starts_with("crates/messages/") || relative.ends_with("/tests.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let found = chinese(&text);
        if !found.is_empty() && !excused.remove(relative.as_str()) {
            panic!(
                "{relative}: Chinese in code, lines {found:?}: it belongs into the table of words"
            );
        }
        for typed in ["lang: &str", "lang: &'a str", "lang: &'static str"] {
            assert!(!text.contains(typed), "{relative}: `{typed}` is a `Lang`");
        }
    }
    assert!(excused.is_empty(), "none in it, take it out: {excused:?}");
}

#[test]
fn chinese_in_code_is_found_and_in_remarks_is_not() {
    let text = "\
        //! 说明\n\
        let plain = 1; // 注\n\
        say(lang, \"from\", \"自\");\n\
        join(\"、\");\n\
        #[cfg(test)]\n\
        let tested = \"自\";\n";
    assert_eq!(chinese(text), [3, 4]);
}

#[test]
fn no_test_is_ignored() {
    let word = ["#[ig", "nore"].concat();
    for path in all_rust() {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&word), "{}", path.display());
    }
}

/// Library and binary are built without tests (`test = false`), so that a test in them would never run.
#[test]
fn no_test_stands_where_none_runs() {
    let word = ["#[cfg(te", "st)]"].concat();
    for path in rust_files(&root().join("src")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(
            !text.contains(&word),
            "{}: tests of the library and the command line stand under tests/suite",
            path.display()
        );
    }
}

/// What the repository holds at the top: a reader's own descriptions may lie beside it. Where it is no
/// checkout, whatever lies there.
fn top_level() -> BTreeSet<String> {
    let first = |path: &str| path.split('/').next().unwrap_or_default().to_owned();
    let git = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root())
        .output();
    match git {
        Ok(git) if git.status.success() && !git.stdout.is_empty() => {
            let names = String::from_utf8_lossy(&git.stdout);
            names.split_terminator('\0').map(first).collect()
        }
        _ => {
            let entries = fs::read_dir(root()).unwrap();
            let name = |entry: std::io::Result<fs::DirEntry>| entry.unwrap().file_name();
            entries
                .map(|entry| name(entry).to_string_lossy().into_owned())
                .collect()
        }
    }
}

#[test]
fn the_top_level_holds_what_the_house_names() {
    let allowed = [
        "Cargo.toml",
        "Cargo.lock",
        "build.rs",
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
    for name in top_level() {
        assert!(
            allowed.contains(&name.as_str()),
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
