//! Every bundled pack is clean, in canonical form, and passes the tests beside its rules.

use solon::diagnostic::Severity;
use solon::pack::{self, Bundled, Loaded};
use solon::program::{Kind, Status};

use crate::generated::{pack_folders, texts};

fn loaded() -> Vec<(String, Loaded)> {
    pack_folders()
        .iter()
        .map(|folder| {
            let pack = texts(folder);
            let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
            (pack.folder.clone(), pack::load(&pack, &find, true))
        })
        .collect()
}

#[test]
fn packs_are_clean() {
    for (folder, loaded) in loaded() {
        let found: Vec<String> = loaded
            .diagnostics
            .iter()
            .filter(|d| d.severity > Severity::Note)
            .map(|d| format!("{} {}", d.code.info().id, d.message))
            .collect();
        assert!(found.is_empty(), "{folder}:\n{}", found.join("\n"));
    }
}

/// Gives bundled packs, and knows of none that it was checked.
struct Unchecked;

impl pack::Library for Unchecked {
    fn find(&self, id: &str) -> Option<pack::PackText> {
        pack::find_bundled(id).map(Bundled::text)
    }
}

/// Who classifies by a bundled pack does not have it searched again for what is dear to look for: the
/// program is the same as after a search.
#[test]
fn a_pack_that_was_checked_is_the_same_program() {
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    for bundled in pack::bundled() {
        let text = bundled.text();
        let known = pack::load(&text, &find, false);
        let searched = solon_check::pack::load(&text, &Unchecked, false);
        let same = format!("{:?}", known.program) == format!("{:?}", searched.program);
        assert!(same, "{}", bundled.id);
        let told = |loaded: &Loaded| -> Vec<String> {
            let all = loaded.diagnostics.iter();
            all.map(|d| format!("{:?} {}", d.span(), d.message))
                .collect()
        };
        assert_eq!(told(&known), told(&searched), "{}", bundled.id);
    }
}

/// What the build made ready is what is read now, and it is taken where nothing else would be read.
#[test]
fn a_pack_that_the_build_made_ready_is_the_same() {
    let default = solon::pack::find_bundled(solon::pack::DEFAULT).unwrap();
    let text = default.text();
    let none = |_: &str| None;
    let ready = solon::pack::ready(&text, &none).unwrap();
    let read = solon::pack::load(&text, &none, false).ready().unwrap();
    // Not compared by `assert_eq`, which would print both.
    assert!(format!("{:?}", ready.program) == format!("{:?}", read.program));
    assert!(ready.places == read.places);

    // The same texts beside it, as a caller may give them, are the same pack.
    let bundled = |name: &str| solon::pack::find_bundled(name).map(|b| b.text());
    assert!(solon::pack::ready(&text, &bundled).is_some());
    let mut moved = text.clone();
    moved.folder.push('x');
    assert!(solon::pack::ready(&moved, &none).is_none());
    let mut changed = text.clone();
    changed.files[0].1.push('\n');
    assert!(solon::pack::ready(&changed, &none).is_none());
    let other = &solon::pack::bundled()[0];
    assert!(solon::pack::ready(&other.text(), &none).is_none());
    // A vocabulary of the caller's, by either of its names.
    for used in ready.program.used() {
        let used = solon::pack::find_bundled(&used.id).unwrap();
        for own in [used.id, used.folder] {
            let beside = |name: &str| {
                let mut text = used.text();
                text.files[0].1.push('\n');
                (name == own).then_some(text)
            };
            assert!(solon::pack::ready(&text, &beside).is_none(), "{own}");
        }
    }
}

#[test]
fn tests_beside_the_rules_pass() {
    for (folder, loaded) in loaded() {
        let mut failures = Vec::new();
        for trial in solon::trial::run(&loaded.program) {
            for f in trial.failures {
                failures.push(format!(
                    "{}:{} {}\n    {}\n    found: {}",
                    trial.file, f.line, trial.name, f.expected, f.found
                ));
            }
            for f in trial.done {
                failures.push(format!(
                    "{}:{}: delete `todo`: {}",
                    trial.file, f.line, f.expected
                ));
            }
        }
        assert!(failures.is_empty(), "{folder}:\n{}", failures.join("\n"));
    }
}

/// A rule that no test mentions is a rule that nobody has tried.
#[test]
fn every_provision_is_named_by_a_test() {
    let mut unnamed = Vec::new();
    for (folder, loaded) in loaded() {
        // What a transition does shows in the days of what it moves.
        let missing: Vec<String> = loaded
            .program
            .provisions
            .values()
            .filter(|p| p.kind != Kind::Transition)
            // A test cannot ask for an act of which no day is known.
            .filter(|p| {
                let by = p.inserted_by.map(|a| loaded.program.amendments[a].status);
                !matches!(by, Some(Status::Adopted(None) | Status::Proposed(None)))
            })
            .filter(|p| {
                let mut expects = loaded.program.tests.iter().flat_map(|t| &t.expects);
                !expects.any(|e| e.names(p))
            })
            .map(|p| p.kind.named(&p.id))
            .collect();
        if !missing.is_empty() {
            unnamed.push(format!("{folder}: no test names {}", missing.join(", ")));
        }
    }
    assert!(unnamed.is_empty(), "{}", unnamed.join("\n"));
}

#[test]
fn the_bundled_regime_has_its_tests() {
    let (_, regime) = loaded()
        .into_iter()
        .find(|(f, _)| f.ends_with(pack::DEFAULT))
        .unwrap();
    assert!(regime.program.tests.len() >= 250);
    assert!(
        regime
            .program
            .provisions
            .values()
            .any(|p| p.kind == Kind::Exception)
    );
}

/// Formatting is checked on the files themselves.
#[test]
fn rule_files_are_in_canonical_form() {
    for folder in pack_folders() {
        for (path, text) in texts(&folder).files {
            let source = solon::source::Source::new(
                solon::source::SourceId(0),
                path.as_str(),
                text.as_str(),
            );
            let (file, found) = solon::syntax::parse(&source);
            assert!(found.is_empty(), "{path} does not parse");
            assert!(
                solon::syntax::print(&file) == text,
                "{path} is not in canonical form; run `solon fmt`"
            );
        }
    }
}

/// The tables of bundled packs are proved here, so that they need not be whenever one is loaded.
#[test]
fn tables_of_bundled_packs_are_without_flaws() {
    for bundled in solon::pack::bundled() {
        let loaded = solon::pack::load(&bundled.text(), &|_| None, false);
        let found = solon::prove::tables(&loaded.program, &loaded.sites, true);
        assert!(found.is_empty(), "{}: {found:?}", bundled.id);
    }
}
