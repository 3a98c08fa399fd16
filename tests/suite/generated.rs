//! Generated files are checked in and fresh. `SOLON_WRITE=1 cargo test --test suite generated`
//! writes them.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use solon::eval::{Case, Query, Reach, reach};
use solon::facts::State;
use solon::pack::{Bundled, PackText, digest, find_bundled, load};
use solon::program::{FactType, LawView, Members};

use crate::folders::rule_texts;
pub use crate::folders::{pack_folders, root};
use crate::small::facts;

mod cheat_sheet;
mod guards;
mod parser;

/// Compares a generated file with what it should be, or writes it.
pub fn fresh(path: &Path, text: &str) {
    if std::env::var_os("SOLON_WRITE").is_some() {
        fs::write(path, text).unwrap();
        return;
    }
    let found = fs::read_to_string(path).unwrap_or_default();
    assert!(
        found == text,
        "{} is stale; run `SOLON_WRITE=1 cargo test --test suite generated`",
        path.display()
    );
}

/// The texts of a pack folder, paths relative to it, in order.
pub fn texts(folder: &Path) -> PackText {
    PackText {
        folder: format!("rules/{}", folder.file_name().unwrap().to_string_lossy()),
        files: rule_texts(folder),
    }
}

#[test]
fn schemas() {
    let folder = root().join("docs/schema");
    let json = |value: &serde_json::Value| format!("{}\n", solon::report::to_json(value));
    let report = solon::report::schema::report();
    fresh(&folder.join("report.json"), &json(&report));
    let verdict = solon::report::schema::verdict();
    fresh(&folder.join("verdict.json"), &json(&verdict));
    let calendar = solon::report::schema::calendar();
    fresh(&folder.join("calendar.json"), &json(&calendar));
    let crosswalk = solon::report::schema::crosswalk();
    fresh(&folder.join("crosswalk.json"), &json(&crosswalk));
    let question = solon::report::schema::question();
    fresh(&folder.join("question.json"), &json(&question));
    let explanation = solon::report::schema::explanation();
    fresh(&folder.join("explanation.json"), &json(&explanation));
    let verification = solon::report::schema::verification();
    fresh(&folder.join("verification.json"), &json(&verification));
    let register = solon::report::schema::register();
    fresh(&folder.join("register.json"), &json(&register));
    let overview = solon::report::schema::overview();
    fresh(&folder.join("overview.json"), &json(&overview));
    let description = crate::cli::solon_out(&["schema", "description"]);
    fresh(&folder.join("description.json"), &description);
}

/// The table of regimes, with what its columns mean.
#[test]
fn table_of_regimes() {
    let head = "# Regimes\n\nThe bundled packs that hold law, as `solon packs --format markdown` prints them. What each covers and leaves out stands in the README of its folder under `rules/`.\n\n- **reaches**: nobody else can be in its scope (`--pack reached` goes by it); an answer that is missing keeps nothing out.\n- **levels**: scales one below the other. `≈` is the tier that regimes share; `*` marks a map that is the pack's own choice. A scale without tiers is no grading of the system and stays out of the overall level.\n- **applies**: days on which provisions begin to apply, and acts that are not in force.\n- **places of the law**: how many places its rules and duties cite, and how many of them nobody has checked against the text; what is no law is named.\n\n";
    let table = crate::cli::solon_out(&["packs", "--format", "markdown"]);
    fresh(&root().join("docs/regimes.md"), &format!("{head}{table}"));
}

/// Of each shared question with a list for an answer, the values of which one is needed: without all of
/// them, and with all others, the pack surely reaches nobody.
fn needs(pack: &PackText) -> Vec<(String, Vec<String>)> {
    let find = |id: &str| find_bundled(id).map(Bundled::text);
    let program = load(pack, &find, false).program;
    let law = program.consult(&LawView::default()).unwrap();
    // Whoever is not reached on this day is reached on no later one.
    let query = Query {
        on: "2000-01-01".parse().unwrap(),
        readings: Vec::new(),
    };
    let shared = program.packs.iter().position(|p| p.id == "common");
    let mut out = Vec::new();
    for (id, fact) in program.facts.iter() {
        if Some(fact.pack) != shared || !matches!(fact.ty, FactType::Set { .. }) {
            continue;
        }
        let values = program.values(id);
        let outside = |chosen: &[usize]| {
            let mut members = Members::default();
            for value in chosen {
                members.insert(*value);
            }
            let state = State::Set {
                must: members,
                may: members,
            };
            let facts = facts(&program, &[(fact.name.as_str(), state)]);
            reach(&Case::new(&law, &facts).unwrap(), &query) == Some(Reach::No)
        };
        let (lack, enough): (Vec<usize>, Vec<usize>) =
            (0..values.len()).partition(|v| outside(&[*v]));
        if !enough.is_empty() && outside(&[]) && outside(&lack) {
            let names = enough.iter().map(|v| values[*v].name.clone());
            out.push((fact.name.clone(), names.collect()));
        }
    }
    out
}

/// The questions of a pack itself.
fn write_asks(out: &mut String, pack: &PackText) {
    let find = |id: &str| find_bundled(id).map(Bundled::text);
    let program = load(pack, &find, false).program;
    let own = |f: &&solon::program::Fact| f.pack + 1 == program.packs.len() && f.is_asked();
    let names: Vec<&str> = program
        .facts
        .values()
        .filter(own)
        .map(|f| f.name.as_str())
        .collect();
    writeln!(out, "        asks: &{names:?},").unwrap();
}

fn write_needs(out: &mut String, pack: &PackText) {
    let needs = needs(pack);
    out.push_str("        needs: &[");
    for (fact, values) in &needs {
        write!(out, "\n            (\"{fact}\", &{values:?}),").unwrap();
    }
    if !needs.is_empty() {
        out.push_str("\n        ");
    }
    out.push_str("],\n");
}

/// The files of a pack, as many on a line as there is room for.
fn write_files(out: &mut String, folder: &str, pack: &PackText) {
    write!(out, "        files: texts! {{\n            \"{folder}\";").unwrap();
    let mut room = 0;
    for (path, _) in &pack.files {
        let word = format!(" \"{path}\",");
        if room < word.len() {
            out.push_str("\n           ");
            room = 100;
        }
        out.push_str(&word);
        room = room.saturating_sub(word.len());
    }
    out.push_str("\n        },\n    },\n");
}

#[test]
fn bundled_packs() {
    let mut out = String::from(
        "//! Generated by `SOLON_WRITE=1 cargo test --test suite generated`: the packs under `rules/`.\n\nuse super::Bundled;\n\n/// The texts of a folder, each with its path there.\nmacro_rules! texts {\n    ($folder:literal; $($path:literal,)*) => {\n        &[$(($path, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/rules/\", $folder, \"/\", $path)))),*]\n    };\n}\n\n",
    );
    let manifest: toml::Table = fs::read_to_string(root().join("Cargo.toml"))
        .unwrap()
        .parse()
        .unwrap();
    let default = manifest["package"]["metadata"]["solon"]["default-pack"]
        .as_str()
        .unwrap();
    writeln!(
        out,
        "/// The pack that is meant when none is named.\npub const DEFAULT: &str = \"{default}\";\n"
    )
    .unwrap();
    out.push_str("pub(super) const BUNDLED: &[Bundled] = &[\n");
    for folder in pack_folders() {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let pack = texts(&folder);
        let head = pack
            .files
            .iter()
            .flat_map(|(_, t)| t.lines())
            .find(|l| l.starts_with("pack "))
            .unwrap();
        let id = head.split_whitespace().nth(1).unwrap();
        // A pack without rules only serves others.
        let vocabulary = !pack.files.iter().any(|(_, t)| {
            t.lines()
                .any(|l| l.starts_with("rule ") || l.starts_with("insert rule "))
        });
        writeln!(out, "    Bundled {{").unwrap();
        writeln!(out, "        folder: \"{name}\",").unwrap();
        writeln!(out, "        id: \"{id}\",").unwrap();
        writeln!(out, "        vocabulary: {vocabulary},").unwrap();
        writeln!(out, "        digest: \"{}\",", digest(&pack)).unwrap();
        write_needs(&mut out, &pack);
        write_asks(&mut out, &pack);
        write_files(&mut out, &name, &pack);
    }
    out.push_str("];\n");
    fresh(&root().join("src/pack/shipped/bundled.rs"), &out);
}

/// What a pack needs is no more than what its `reached when` asks, whatever lists are given.
#[test]
fn whoever_is_surely_reached_has_what_is_needed() {
    let mut seed = 20_261_127_u64;
    let mut roll = |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % below
    };
    let mut met = 0;
    for folder in pack_folders() {
        let pack = texts(&folder);
        let needs = needs(&pack);
        if needs.is_empty() {
            continue;
        }
        let find = |id: &str| find_bundled(id).map(Bundled::text);
        let program = load(&pack, &find, false).program;
        let law = program.consult(&LawView::default()).unwrap();
        let query = Query {
            on: "2026-11-27".parse().unwrap(),
            readings: Vec::new(),
        };
        for _ in 0..60 {
            let lists = program.facts.iter().filter_map(|(id, fact)| {
                let list = matches!(fact.ty, FactType::Set { .. });
                list.then(|| (fact.name.clone(), program.values(id).len()))
            });
            let mut given: Vec<(String, State)> = Vec::new();
            for (name, values) in lists {
                let (mut must, mut may) = (Members::default(), Members::default());
                let often = 2 + roll(6);
                for value in 0..values {
                    if roll(often) == 0 {
                        must.insert(value);
                        may.insert(value);
                    } else if roll(8) == 0 {
                        may.insert(value);
                    }
                }
                given.push((name, State::Set { must, may }));
            }
            let given: Vec<(&str, State)> =
                given.iter().map(|(n, s)| (n.as_str(), s.clone())).collect();
            let facts = facts(&program, &given);
            if reach(&Case::new(&law, &facts).unwrap(), &query) != Some(Reach::Surely) {
                continue;
            }
            met += 1;
            for (fact, values) in &needs {
                let id = program.fact(fact).unwrap();
                let State::Set { must, .. } = facts.state(&program, id) else {
                    panic!("{fact} is a list");
                };
                let all = program.values(id).iter().enumerate();
                let mut held = all.filter(|(i, _)| must.contains(*i));
                let has = held.any(|(_, v)| values.contains(&v.name));
                assert!(has, "{}: {fact} {given:?}", pack.folder);
            }
        }
    }
    assert!(met > 200, "{met}");
}
