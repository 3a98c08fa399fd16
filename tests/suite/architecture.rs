//! Who may know whom. Between crates cargo holds it, and the table here says the same; between the modules
//! of a crate, and down to the modules of the crates below, the table holds it. A row may name only earlier
//! rows, so a circle of modules cannot be written; a module without a row fails. Among the files of a crate
//! a file may use the file that it lies under, and those under it; beyond that no files form a circle.

mod modules;
mod paths;
mod refused;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub use crate::folders::root;
use modules::{Modules, Place};
use paths::Written;
pub use paths::read;

/// Crate, and the crates of the house that it may depend on.
const CRATES: &[(&str, &[&str])] = &[
    ("language", &[]),
    ("messages", &[]),
    ("law", &["messages"]),
    ("check", &["language", "law"]),
    ("verdict", &["language", "law", "messages"]),
    ("proof", &["law", "verdict"]),
    ("testing", &["check", "language", "law", "proof", "verdict"]),
    (
        "solon",
        &[
            "check", "language", "law", "messages", "proof", "testing", "verdict",
        ],
    ),
];

/// Crate and module, and the modules that it may use. `*` is all of a crate that is one table.
const LAYERS: &[(&str, &str, &[&str])] = &[
    ("language", "source", &[]),
    ("language", "diagnostic", &["source"]),
    ("language", "syntax", &["source", "diagnostic"]),
    ("messages", "*", &[]),
    ("law", "program", &[]),
    ("law", "words", &["messages", "program"]),
    (
        "check",
        "check",
        &["source", "diagnostic", "syntax", "program"],
    ),
    (
        "check",
        "pack",
        &["source", "diagnostic", "syntax", "program", "check"],
    ),
    (
        "verdict",
        "facts",
        &["source", "diagnostic", "messages", "program", "words"],
    ),
    ("verdict", "eval", &["program", "facts"]),
    ("verdict", "explain", &["program", "facts", "eval"]),
    ("proof", "analyse", &["program", "facts", "eval"]),
    ("testing", "trial", &["program", "facts", "eval", "analyse"]),
    (
        "testing",
        "prove",
        &[
            "source",
            "diagnostic",
            "program",
            "words",
            "check",
            "analyse",
            "trial",
        ],
    ),
    ("solon", "pages", &["diagnostic"]),
    ("solon", "pack", &["program", "check::pack", "prove"]),
    ("solon", "overall", &["program", "facts", "eval", "analyse"]),
    (
        "solon",
        "report",
        &[
            "messages",
            "source",
            "diagnostic",
            "program",
            "words",
            "facts",
            "eval",
            "explain",
            "analyse",
            "trial",
            "pages",
            "overall",
        ],
    ),
    (
        "solon",
        "engine",
        &[
            "messages",
            "source",
            "diagnostic",
            "program",
            "facts",
            "eval",
            "analyse",
            "pack",
            "overall",
            "report",
        ],
    ),
    (
        "solon",
        "cli",
        &[
            "messages",
            "source",
            "diagnostic",
            "syntax",
            "program",
            "words",
            "facts",
            "eval",
            "explain",
            "analyse",
            "trial",
            "prove",
            "pages",
            "pack",
            "report",
            "engine",
        ],
    ),
];

/// Circles of files that are known, each with the reason why it stands. The list may only become
/// shorter: a circle that is gone or smaller than here fails until it is taken out.
const CIRCLES: &[(&[&str], &str)] = &[(
    &[
        "solon_verdict::facts::organisation",
        "solon_verdict::facts::read",
    ],
    "a description names a file of its organisation, which is read as a description is",
)];

/// The files of `report` that put a product into text, Markdown, SARIF or another written form. Each
/// reads the view of its product, and no program, law, facts or outcome beside it.
const RENDERERS: &[&str] = &[
    "calendar::ics",
    "calendar::sheet",
    "calendar::text",
    "catalogue::markdown",
    "classification::cleared_words",
    "classification::duty_sheet",
    "classification::fold",
    "classification::html",
    "classification::html::change",
    "classification::html::cites",
    "classification::html::duties",
    "classification::html::evidence",
    "classification::html::fines",
    "classification::html::first",
    "classification::html::joint",
    "classification::html::picture",
    "classification::html::questions",
    "classification::html::reasons",
    "classification::html::regime",
    "classification::html::register",
    "classification::html::register::board",
    "classification::html::register::system",
    "classification::html::register::table",
    "classification::html::rest",
    "classification::markdown",
    "classification::markdown::forms",
    "classification::markdown::joint",
    "classification::matrix_words",
    "classification::near_words",
    "classification::overview",
    "classification::reading_words",
    "classification::roles",
    "classification::sarif",
    "classification::score_words",
    "classification::stay_words",
    "classification::text",
    "classification::text::consequences",
    "classification::text::joint",
    "classification::text::reasons",
    "coverage::text",
    "crosswalk::text",
    "difference::markdown",
    "difference::paragraphs",
    "difference::sarif",
    "difference::text",
    "difference::told",
    "interview::text",
    "overview::lines",
    "overview::markdown",
    "overview::text",
    "explanation::html",
    "explanation::markdown",
    "explanation::text",
    "explanation::told",
    "explanation::told::ways",
    "html",
    "layout",
    "phrases",
    "questionnaire::form",
    "questionnaire::order",
    "questionnaire::schema",
    "questionnaire::text",
    "redescribed::markdown",
    "redescribed::text",
    "redescribed::words",
    "register::text",
    "review_words",
    "sarif",
    "sarif::address",
    "sheet::csv",
    "sheet::xlsx",
    "snapshot::call_words",
    "snapshot::text",
    "timeline::html",
    "timeline::text",
    "verification::text",
];

/// The views, which renderers may read although they are made of programs and outcomes.
const VIEWS: &[&str] = &[
    "calendar",
    "catalogue",
    "catalogue::standing",
    "classification::answered",
    "classification::evidence",
    "classification::view",
    "coverage",
    "crosswalk",
    "difference",
    "difference::possible",
    "interview",
    "questionnaire",
    "redescribed",
    "register",
    "role_names",
    "scales",
    "timeline",
    "turns",
    "wire::states",
];

/// What a view is made of, and its renderers do not see.
const BEHIND: &[&str] = &[
    "program", "facts", "eval", "explain", "analyse", "trial", "overall",
];

/// Every Rust file below a folder, in order; what a build leaves there is none of ours.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    let mut entries: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|e| e.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() && !path.ends_with("target") {
            out.extend(rust_files(&path));
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
    out
}

/// The folder of a crate.
fn folder(name: &str) -> PathBuf {
    match name {
        "solon" => root().to_owned(),
        _ => root().join("crates").join(name),
    }
}

/// The folders of all sources: `src` of every crate.
pub fn source_folders() -> Vec<PathBuf> {
    CRATES.iter().map(|(c, _)| folder(c).join("src")).collect()
}

/// A crate as it stands in paths.
fn in_paths(name: &str) -> String {
    match name {
        "solon" => name.to_owned(),
        _ => format!("solon_{name}"),
    }
}

/// Every module of every crate, read once.
static HOUSE: LazyLock<Modules> = LazyLock::new(|| {
    let mut out = Modules::default();
    for (name, _) in CRATES {
        let src = folder(name).join("src");
        for path in rust_files(&src) {
            let relative = path.strip_prefix(&src).unwrap();
            let relative = relative.to_string_lossy().replace('\\', "/");
            out.add(
                &in_paths(name),
                &relative,
                read(&fs::read_to_string(&path).unwrap()),
            );
        }
    }
    out
});

/// The row that a place belongs to; for a name that a crate passes on, the row of what it names.
fn row(place: &Place) -> Option<&'static (&'static str, &'static str, &'static [&'static str])> {
    let mut place = place.clone();
    // No name is passed on more often than this.
    for _ in 0..8 {
        let (krate, module) = (place.first()?, place.get(1)?);
        let own = LAYERS
            .iter()
            .find(|(c, m, _)| in_paths(c) == *krate && (m == module || *m == "*"));
        if own.is_some() {
            return own;
        }
        place = HOUSE.passed_on(&place[..1].to_vec(), module)?;
    }
    None
}

/// What a file, in the house as it stands, breaks of the table: one line each.
fn broken(file: &Place, written: &Written) -> Vec<String> {
    let name = file.join("::");
    if file.len() == 1 || file[1] == "main" {
        return Vec::new();
    }
    let Some((own_crate, own, allowed)) = row(file).filter(|(c, ..)| in_paths(c) == file[0]) else {
        return vec![format!("`{name}` has no row in the table")];
    };
    let mut problems = Vec::new();
    for path in &written.paths {
        let problem = match HOUSE.meaning(file, path) {
            Err(why) => why,
            Ok(None) => continue,
            Ok(Some(place)) => match row(&place).or_else(|| exported(own, &place)) {
                None => "names no module of the table; name the module itself".to_owned(),
                Some((c, m, _)) if (c, m) == (own_crate, own) => continue,
                Some((c, m, _)) if allowed.iter().any(|a| names(a, c, m)) => continue,
                Some((_, used, _)) => format!("`{own}` uses `{used}`"),
            },
        };
        problems.push(format!(
            "{name}:{}: `{}`: {problem}",
            path.line,
            path.segments.join("::")
        ));
    }
    problems
}

/// For the command line, which stands before the library: the row of the module that makes a name.
fn exported(
    own: &str,
    place: &Place,
) -> Option<&'static (&'static str, &'static str, &'static [&'static str])> {
    let file = (own == "cli").then(|| HOUSE.file_of(place))?;
    row(&file?)
}

/// Whether a word of the table names a module: by its own name, with its crate where two crates
/// have one of that name, or by its crate alone where that has one row for all its modules.
fn names(word: &str, krate: &str, module: &str) -> bool {
    match word.split_once("::") {
        Some((c, m)) => (c, m) == (krate, module),
        None => word == module || (module == "*" && word == krate),
    }
}

#[test]
fn rows_name_only_earlier_rows() {
    let mut seen = BTreeSet::new();
    for (name, uses) in CRATES {
        for used in *uses {
            assert!(
                seen.contains(used),
                "crate `{name}` names `{used}`, which comes later or nowhere"
            );
        }
        seen.insert(*name);
    }
    let below: BTreeMap<&str, &[&str]> = CRATES.iter().copied().collect();
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for (krate, name, uses) in LAYERS {
        for used in *uses {
            let of = seen
                .iter()
                .find(|(c, m)| names(used, c, m) && (c == krate || below[krate].contains(c)));
            assert!(
                of.is_some(),
                "`{krate}::{name}` names `{used}`, which comes later or nowhere"
            );
        }
        seen.push((krate, name));
    }
}

#[test]
fn every_module_has_a_row_and_keeps_to_it() {
    let problems: Vec<String> = HOUSE.files.iter().flat_map(|(f, w)| broken(f, w)).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_table_has_no_row_without_a_module() {
    for (krate, name, _) in LAYERS {
        let mut place = vec![in_paths(krate)];
        place.extend((*name != "*").then(|| (*name).to_owned()));
        assert!(
            HOUSE.files.contains_key(&place),
            "row `{krate}::{name}` has no module"
        );
    }
}

/// What a crate depends on, as its `Cargo.toml` says: crates of the house, without their prefix.
fn dependencies(manifest: &toml::Table, table: &str) -> BTreeSet<String> {
    let entries = manifest.get(table).and_then(toml::Value::as_table);
    let names = entries.into_iter().flat_map(toml::Table::keys);
    names
        .filter_map(|n| n.strip_prefix("solon-"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_table_of_crates_is_what_cargo_holds() {
    let mut folders: BTreeSet<String> = fs::read_dir(root().join("crates"))
        .unwrap()
        .map(|e| e.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    folders.insert("solon".to_owned());
    let rows: BTreeSet<String> = CRATES.iter().map(|(c, _)| (*c).to_owned()).collect();
    assert_eq!(
        folders, rows,
        "the table of crates and the folders under crates/"
    );

    let mut above: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (name, uses) in CRATES.iter().rev() {
        let text = fs::read_to_string(folder(name).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = text.parse().unwrap();
        let uses: BTreeSet<String> = uses.iter().map(|u| (*u).to_owned()).collect();
        assert_eq!(
            dependencies(&manifest, "dependencies"),
            uses,
            "crate `{name}`"
        );
        // Tests of a floor may stand on floors beside it, never on what stands on it.
        let tests = dependencies(&manifest, "dev-dependencies");
        let own = above.get(name).cloned().unwrap_or_default();
        assert!(
            tests.is_disjoint(&own),
            "the tests of `{name}` stand on what stands on it: {tests:?}"
        );
        for used in uses {
            let (used, _) = CRATES.iter().find(|(c, _)| *c == used).unwrap();
            let over = above.entry(used).or_default();
            over.insert((*name).to_owned());
            over.extend(own.clone());
        }
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let found: Vec<BTreeSet<String>> = HOUSE
        .circles()
        .into_iter()
        .map(|c| c.iter().map(|f| f.join("::")).collect())
        .collect();
    let known: Vec<BTreeSet<String>> = CIRCLES
        .iter()
        .map(|(files, _)| files.iter().map(|f| (*f).to_owned()).collect())
        .collect();
    let new: Vec<_> = found.iter().filter(|c| !known.contains(c)).collect();
    assert!(
        new.is_empty(),
        "files that use each other in a circle: {new:#?}"
    );
    let gone: Vec<_> = known.iter().filter(|c| !found.contains(c)).collect();
    assert!(
        gone.is_empty(),
        "no circle any more, take it out of the list: {gone:#?}"
    );
}

/// A file of `report` by its name in the lists.
fn of_report(name: &str) -> Place {
    let names = ["solon", "report"].into_iter().chain(name.split("::"));
    names.map(str::to_owned).collect()
}

/// The places that a file names among the modules of the table.
fn named(file: &Place, written: &Written) -> Vec<Place> {
    let paths = written.paths.iter();
    let places = paths.filter_map(|p| HOUSE.meaning(file, p).ok().flatten());
    places.filter(|place| row(place).is_some()).collect()
}

/// Whether a file uses something that a view is made of.
fn looks_behind(file: &Place, written: &Written) -> bool {
    let rows = named(file, written);
    let mut rows = rows.iter().filter_map(row);
    rows.any(|(_, module, _)| BEHIND.contains(module))
}

/// What a renderer reads beside the view of its product: one line each.
fn peeks(file: &Place, written: &Written) -> Vec<String> {
    let views: BTreeSet<Place> = VIEWS.iter().map(|v| of_report(v)).collect();
    let root = vec!["solon".to_owned(), "report".to_owned()];
    let mut problems = Vec::new();
    if looks_behind(file, written) {
        problems.push("looks at what its view is made of".to_owned());
    }
    for place in named(file, written) {
        // The bundle stands at the root of `report`, beside types that renderers do read.
        if place == of_report("RegimeResult") {
            problems.push("takes program, law, facts and outcome in one".to_owned());
        }
        let Some(used) = HOUSE.file_of(&place).filter(|f| f.starts_with(&root)) else {
            continue;
        };
        let made = HOUSE
            .files
            .get(&used)
            .is_some_and(|w| looks_behind(&used, w));
        if made && used != root && used != *file && !views.contains(&used) {
            problems.push(format!("uses {}, which is no view", used.join("::")));
        }
    }
    problems
}

#[test]
fn renderers_read_the_view_of_their_product_alone() {
    for name in RENDERERS {
        let file = of_report(name);
        let written = HOUSE.files.get(&file);
        let written = written.unwrap_or_else(|| panic!("`{name}` is no file"));
        let problems = peeks(&file, written);
        assert!(problems.is_empty(), "{name} {}", problems.join("\n"));
    }
    for name in VIEWS {
        let file = of_report(name);
        let made = HOUSE
            .files
            .get(&file)
            .is_some_and(|w| looks_behind(&file, w));
        assert!(made, "`{name}` is no view, take it out");
    }
    // A file that is called as renderers are is one.
    for file in HOUSE
        .files
        .keys()
        .filter(|f| f.starts_with(&of_report("")[..2]))
    {
        let called = ["html", "text", "markdown", "sarif"].contains(&file[file.len() - 1].as_str());
        let known = RENDERERS.iter().any(|r| of_report(r) == *file);
        assert!(
            known || !called,
            "{} is not among the renderers",
            file.join("::")
        );
    }
}

#[test]
fn no_file_is_read_in_from_elsewhere() {
    for path in source_folders().iter().flat_map(|f| rust_files(f)) {
        let text = fs::read_to_string(&path).unwrap();
        let hidden = ["#[path", "include!("].iter().any(|w| text.contains(w));
        assert!(
            !hidden,
            "{} reads in a file that the table does not see",
            path.display()
        );
    }
}

#[test]
fn pest_is_not_visible_above_syntax() {
    for (file, written) in &HOUSE.files {
        if file.get(1).is_some_and(|m| m == "syntax") {
            continue;
        }
        let pest = |p: &&paths::Path| p.segments[0] == "pest" || p.segments[0] == "pest_derive";
        let found = written.paths.iter().find(pest);
        assert!(found.is_none(), "{} knows pest", file.join("::"));
    }
}
