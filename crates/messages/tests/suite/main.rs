//! The files of words agree with each other and with the sources: every language has every key with
//! the same parameters, every key is used, and the generated table is fresh.
//! `SOLON_WRITE=1 cargo test -p solon-messages` writes the table.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test may stop at the first surprise"
)]

#[path = "../../src/macros.rs"]
#[macro_use]
mod macros;

mod catalogue;
mod generate;
mod small;

use std::fs;
use std::path::{Path, PathBuf};

use catalogue::Catalogue;
pub use small::Count;

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn real() -> Catalogue {
    Catalogue::of_folder(&here().join("messages"))
}

/// Writes what is generated from a catalogue into a folder, or fails where it is stale.
fn fresh(catalogue: &Catalogue, folder: &Path, command: &str) {
    let files = generate::files(catalogue, command);
    let areas = folder.join("generated");
    if std::env::var_os("SOLON_WRITE").is_some() {
        fs::create_dir_all(&areas).unwrap();
        for (path, text) in &files {
            fs::write(folder.join(path), text).unwrap();
        }
    }
    for (path, text) in &files {
        let found = fs::read_to_string(folder.join(path)).unwrap_or_default();
        assert!(found == *text, "{path} is stale; run `{command}`");
    }
    for entry in fs::read_dir(&areas).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let known = files
            .iter()
            .any(|(path, _)| *path == format!("generated/{name}"));
        assert!(known, "generated/{name} belongs to no area: delete it");
    }
}

const COMMAND: &str = "SOLON_WRITE=1 cargo test -p solon-messages";

#[test]
fn generated_files_are_fresh() {
    fresh(&real(), &here().join("src"), COMMAND);
    fresh(
        &small::catalogue(),
        &here().join("tests/suite/small"),
        COMMAND,
    );
}

#[test]
fn languages_agree() {
    let problems = real().problems();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_language_lacks_a_key() {
    let lacking = real().lacking();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// All Rust below a folder, but the table itself.
fn rust(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("messages/src") && !path.ends_with("target") {
                rust(&path, out);
            }
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

/// Keys that no text names as `area::Name`, the one way in which they are written.
fn unused(catalogue: &Catalogue, texts: &[String]) -> Vec<String> {
    let names = |text: &str, path: &str| {
        text.match_indices(path).any(|(at, _)| {
            let next = text[at + path.len()..].chars().next();
            let before = text[..at].chars().next_back();
            let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
            !part(next) && !part(before)
        })
    };
    let keys = catalogue.keys().filter(|key| {
        let path = format!("{}::{}", generate::area(key), generate::name(key));
        !texts.iter().any(|t| names(t, &path))
    });
    keys.map(str::to_owned).collect()
}

#[test]
fn every_key_is_used() {
    let root = here().join("../..");
    let mut files = Vec::new();
    rust(&root.join("src"), &mut files);
    rust(&root.join("crates"), &mut files);
    let sources = files
        .iter()
        .filter(|f| f.components().any(|c| c.as_os_str() == "src"));
    let texts: Vec<String> = sources.map(|f| fs::read_to_string(f).unwrap()).collect();
    let unused = unused(&real(), &texts);
    assert!(unused.is_empty(), "used nowhere: {}", unused.join(", "));
}

#[test]
fn a_key_that_is_used_nowhere_is_found() {
    let source = "use words::greeting; greeting::Welcome { name }.say(lang); greeting::ByeBye";
    let unused = unused(&small::catalogue(), &[source.to_owned()]);
    assert_eq!(unused, ["greeting-systems", "greeting-bye"]);
}

#[test]
fn counts_have_a_mark_between_thousands() {
    use solon_messages::{Lang, asking};
    let said = |code: &str, n: usize| {
        let lang: Lang = code.parse().unwrap();
        solon_messages::Count::new(lang, n).to_string()
    };
    for (n, english) in [
        (0, "0"),
        (999, "999"),
        (1000, "1,000"),
        (20_000, "20,000"),
        (1_000_007, "1,000,007"),
    ] {
        assert_eq!(said("en", n), english);
    }
    assert_eq!(said("de", 20_000), "20.000");
    assert_eq!(said("nl", 20_000), "20.000");
    let french = said("fr", 20_000);
    assert_eq!(french.replace(|c: char| !c.is_ascii_digit(), " "), "20 000");
    // In a sentence as well, and one is still one.
    let lang = Lang::default();
    assert!(
        asking::Refining { n: 20_000 }
            .say(lang)
            .contains("20,000 questions")
    );
    assert!(
        asking::Refining { n: 1 }
            .say(lang)
            .contains("1 question is")
    );
}
