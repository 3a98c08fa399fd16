//! Coverage of rules and of the law, on a pack small enough to count by hand, and what holds of the
//! bundled packs.

use std::fs;
use std::process::Command;
use std::sync::Arc;

use jiff::civil::date;
use proptest::prelude::{prop_assert, proptest};
use solon::eval::{Case, Label, Query, plain_bounds};
use solon::facts::Facts;
use solon::pack::{self, Bundled, Loaded};
use solon::program::{
    Cond, FactId, Given, LawView, Owner, Piece, Place, Predicate, Program, Standing as InContents,
    Test,
};
use solon::report::coverage::{CoverageReport, report};
use solon::trial::{Coverage, Standing, coverage, law_coverage};

use crate::architecture::root;
use crate::generated::{pack_folders, texts};

const GARDEN: &str = "tests/suite/coverage/garden";

fn load(folder: &str) -> Loaded {
    let mut text = texts(&root().join(folder));
    folder.clone_into(&mut text.folder);
    pack::load(&text, &|id| pack::find_bundled(id).map(Bundled::text), true)
}

fn garden() -> (Arc<Program>, Coverage) {
    let loaded = load(GARDEN);
    assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
    let counts = coverage(&loaded.program);
    (loaded.program, counts)
}

fn wire(program: &Arc<Program>, counts: &Coverage) -> CoverageReport {
    report(program, counts, &law_coverage(program, counts))
}

/// True, false and decisive in so many tests.
fn counts(report: &CoverageReport, id: &str, part: &str) -> (usize, usize, usize) {
    let rule = report.rules.iter().find(|r| r.id == id).unwrap();
    let part = rule
        .parts
        .iter()
        .find(|p| p.text.as_deref().unwrap_or("") == part)
        .unwrap();
    (part.true_in, part.false_in, part.decisive_in)
}

#[test]
fn parts_are_counted_as_by_hand() {
    let (program, found) = garden();
    let r = wire(&program, &found);
    assert_eq!(r.tests, 4);
    // In the last test the rule is neither met nor not met.
    assert_eq!(counts(&r, "pond", ""), (2, 1, 4));
    // Visitors make the other limb true, and then neither limb decides; behind a fence the limb
    // still decides whether the rule is defeated.
    assert_eq!(counts(&r, "pond", "depth"), (3, 0, 2));
    assert_eq!(counts(&r, "pond", "public"), (1, 2, 0));
    assert_eq!(counts(&r, "pond", "fence"), (1, 2, 4));
    // Both limbs read it: it is flipped in both at once.
    assert_eq!(counts(&r, "pond", "pond"), (4, 0, 4));
    assert_eq!(counts(&r, "pond", "visitors"), (1, 2, 0));
    // Never true, and it would give a level only where the ponds do not.
    assert_eq!(counts(&r, "bees", ""), (0, 3, 2));
    // A duty counts on the days on which it could arise, here from 2027 on.
    assert_eq!(counts(&r, "sign", ""), (2, 1, 4));
    assert_eq!(counts(&r, "dangerous", ""), (3, 0, 2));
    // A reading that no test chooses is not tried at all.
    assert_eq!(counts(&r, "what_a_fence_is = any_fence", ""), (1, 2, 4));
    assert_eq!(counts(&r, "what_a_fence_is = locked_fence", ""), (0, 0, 0));
    let total = |kind: &str| r.totals.iter().find(|t| t.kind == kind).unwrap();
    assert_eq!((total("rule").full, total("rule").count), (1, 2));
    assert_eq!(total("rule").percent, "50.0");
    assert_eq!(total("limb").percent, "0.0");
}

/// What flipping a formula changes is what flipping the answer changes, wherever an answer can be
/// flipped: all answers to all yes-or-no questions of the garden, tried out one by one.
#[test]
fn decisive_is_what_another_answer_changes() {
    let mut program = load(GARDEN).program;
    let law = program.consult(&LawView::default()).unwrap();
    let query = Query {
        on: date(2027, 2, 1),
        readings: Vec::new(),
    };
    let names = ["pond", "deep", "visitors", "fenced", "locked", "bees"];
    let facts: Vec<FactId> = names.iter().map(|n| program.fact(n).unwrap()).collect();
    let answers = |world: u32| -> Vec<(FactId, Given)> {
        let answer = |(i, f): (usize, &FactId)| (*f, Given::Bool(world >> i & 1 == 1));
        facts.iter().enumerate().map(answer).collect()
    };
    let template = program.tests[0].clone();
    Arc::make_mut(&mut program).tests = (0..64)
        .map(|world| Test {
            on: Some(query.on),
            given: answers(world),
            ..template.clone()
        })
        .collect();
    let found = coverage(&program);
    let labels = |world: u32| -> Vec<Label> {
        let given = Facts::of_test(&program, &program.tests[world as usize]);
        let outcome = plain_bounds(&Case::new(&law, &given).unwrap(), &query);
        outcome.rules.iter().map(|r| r.label).collect()
    };
    let mut decided = 0;
    for (p, rule) in [(0, "pond"), (1, "bees")] {
        let id = program.provisions.find(|p| p.id == rule).unwrap();
        for (i, fact) in facts.iter().enumerate() {
            let changed = (0..64).filter(|w| labels(*w)[p] != labels(w ^ (1 << i))[p]);
            let atom = Piece::Condition(Cond::Fact(*fact, Predicate::True));
            let owner = Owner::Provision(id);
            if let Some(count) = found.count(owner, &atom) {
                assert_eq!(count.decisive, changed.count(), "{rule} {}", names[i]);
                assert_eq!((count.yes, count.no), (32, 32));
                decided += 1;
            }
        }
    }
    assert_eq!(decided, 3);
}

/// Counts do not hang on the number of states that fit into one batch.
#[test]
fn a_hundred_tests_count_as_a_hundred() {
    let mut loaded = load(GARDEN);
    let tests = loaded.program.tests.clone();
    for _ in 1..25 {
        let program = Arc::make_mut(&mut loaded.program);
        program.tests.extend(tests.clone());
    }
    let many = coverage(&loaded.program);
    let few = garden().1;
    assert_eq!(many.tests, 100);
    for (owner, counts) in &few.owners {
        for count in counts {
            let found = many.count(*owner, &count.piece).unwrap();
            assert_eq!(
                (found.yes, found.no, found.decisive),
                (count.yes * 25, count.no * 25, count.decisive * 25)
            );
        }
    }
}

#[test]
fn no_tests_try_nothing() {
    let mut loaded = load(GARDEN);
    Arc::make_mut(&mut loaded.program).tests.clear();
    let found = coverage(&loaded.program);
    assert!(found.owners.len() >= 5);
    let mut counts = found.owners.values().flatten();
    assert!(counts.all(|c| (c.yes, c.no, c.decisive) == (0, 0, 0)));
}

#[test]
fn places_of_the_law_are_counted_as_by_hand() {
    let (program, found) = garden();
    let law = wire(&program, &found).law;
    let [garden] = law.as_slice() else {
        panic!("one source has a table of contents");
    };
    let standing = |place: &str| {
        let line = garden.lines.iter().find(|l| l.place == place).unwrap();
        line.standing
    };
    assert_eq!(standing("Art. 1"), "reason");
    // The reason above covers it.
    assert_eq!(standing("Art. 1(1)"), "reason");
    assert_eq!(standing("Art. 2"), "below");
    assert_eq!(standing("Art. 2(1)"), "rule_and_test");
    assert_eq!(standing("Art. 2(1)(b)"), "rule_and_test");
    assert_eq!(standing("Art. 5"), "none");
    assert_eq!(standing("Art. 6"), "rule");
    // Cited more precisely than it is listed.
    assert_eq!(standing("Annex I"), "rule_and_test");
    assert_eq!(
        (
            garden.places,
            garden.tested,
            garden.untested,
            garden.below,
            garden.reasoned,
            garden.gaps
        ),
        (12, 6, 1, 1, 3, 1)
    );
}

#[test]
fn places_are_read_as_they_are_cited() {
    for (text, places) in [
        ("Art. 5", "art/5"),
        ("Art. 5(1)(f), last part", "art/5/1/f"),
        ("Art. 6(3), last subpara.", "art/6/3"),
        ("Art. 2, item 1", "art/2/1"),
        ("Art. 5(1a)(a)(ii)", "art/5/1a/a/ii"),
        ("Article 75c(4)", "art/75c/4"),
        ("Annex III(5)(b)", "annex/III/5/b"),
        ("Annex III, point 5(b)", "annex/III/5/b"),
        ("Annex III, 5(b)", "annex/III/5/b"),
        ("Annex I, Section A", "annex/I/A"),
        (
            "Annex VIII, Section C, points 1 and 2",
            "annex/VIII/C/1 annex/VIII/C/2",
        ),
        ("Annex III, 1(a) and 5(b)", "annex/III/1/a annex/III/5/b"),
        ("Recital 12", "recital/12"),
        ("Arts. 9, 10 and 12", "art/9 art/10 art/12"),
        ("Arts 8-11", "art/8 art/9 art/10 art/11"),
        ("Art. 6(1) and (2)", "art/6/1 art/6/2"),
        ("Art. 5(1)(a) to (c)", "art/5/1/a art/5/1/b art/5/1/c"),
        ("Art. 6(1)(a) and (3)", "art/6/1/a art/6/3"),
        ("Art. 2(1) and Annex I", "art/2/1 annex/I"),
        ("§5(2)", "§/5/2"),
        ("Regulation (EU) 2024/1689", ""),
        ("second one", ""),
        ("Art.", ""),
        ("", ""),
    ] {
        let found: Vec<String> = Place::read(text).iter().map(ToString::to_string).collect();
        assert_eq!(found.join(" "), places, "{text}");
    }
}

proptest! {
    #[test]
    fn any_text_is_read_as_places(text in "(Art|Annex|\\(|\\)|[0-9a-zIV]|and| |-|,|to|§){0,40}") {
        for place in Place::read(&text) {
            prop_assert!(place.depth() > 1);
        }
    }
}

/// No rule of a bundled pack cites a place that the table of contents of its source does not have.
#[test]
fn no_cited_place_is_missing_from_the_contents() {
    let mut tables = 0;
    for folder in pack_folders() {
        let name = format!("rules/{}", folder.file_name().unwrap().to_string_lossy());
        let program = load(&name).program;
        for contents in &program.contents {
            tables += 1;
            for (by, cite) in program.cited() {
                if cite.instrument != contents.instrument {
                    continue;
                }
                for place in Place::read(&cite.place) {
                    let standing = contents.standing(&place);
                    assert!(
                        standing != InContents::Unknown,
                        "{by:?} cites {}",
                        cite.place
                    );
                }
            }
        }
    }
    assert!(tables > 0);
}

#[test]
fn the_bundled_law_has_its_places() {
    let program = load(&format!("rules/{}", pack::DEFAULT)).program;
    let law = law_coverage(&program, &Coverage::default());
    let contents = &program.contents[0];
    let standing = |place: &str| {
        let at = contents.lines.iter().position(|l| l.text == place).unwrap();
        law[0].lines[at].standing
    };
    let articles = |n: u32| contents.lines.iter().any(|l| l.text == format!("Art. {n}"));
    assert!((1..=113).all(articles));
    let annexes = contents.lines.iter().filter(|l| {
        let mut words = l.text.split(['(', ',']);
        l.text.starts_with("Annex ") && words.next() == Some(l.text.as_str())
    });
    assert_eq!(annexes.count(), 14);
    for place in [
        "Art. 5(1)(a)",
        "Art. 5(1)(ba)",
        "Art. 6(3)(d)",
        "Annex III(8)(b)",
    ] {
        assert_eq!(standing(place), Standing::Tested, "{place}");
    }
    assert_eq!(standing("Art. 28"), Standing::Reasoned);
    assert_eq!(standing("Art. 26"), Standing::Below);
    assert_eq!(standing("Art. 59"), Standing::Below);
    let number = |s: Standing| law[0].lines.iter().filter(|l| l.standing == s).count();
    assert!(
        number(Standing::Tested) >= 260,
        "{}",
        number(Standing::Tested)
    );
    // Every place has a rule or a reason.
    assert_eq!(number(Standing::Gap), 0);
}

/// Contents change no outcome: neither the digest knows them, nor a load without tests.
#[test]
fn contents_stand_beside_the_rules() {
    let mut text = texts(&root().join(GARDEN));
    let with = pack::digest(&text);
    let find = |id: &str| pack::find_bundled(id).map(Bundled::text);
    assert!(pack::load(&text, &find, false).program.contents.is_empty());
    let (_, rules) = text
        .files
        .iter_mut()
        .find(|(p, _)| p == "pack.solon")
        .unwrap();
    let start = rules.find("contents LAW").unwrap();
    let end = rules.find("scale risk").unwrap();
    rules.replace_range(start..end, "");
    assert_eq!(pack::digest(&text), with);
}

#[test]
fn every_provision_has_counts() {
    let (program, found) = garden();
    for id in program.provisions.ids() {
        let owner = Owner::Provision(id);
        assert!(found.count(owner, &Piece::Whole).is_some());
    }
}

fn solon(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_solon"))
        .args(args)
        .current_dir(root())
        .env("NO_COLOR", "1")
        .output()
        .unwrap();
    (
        output.status.code().unwrap(),
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    )
}

#[test]
fn the_command_tells_gaps_or_all() {
    let (code, gaps, _) = solon(&["test", GARDEN, "--coverage"]);
    assert_eq!(code, 0);
    insta::assert_snapshot!("coverage-gaps", gaps);
    let (code, all, _) = solon(&["test", GARDEN, "--coverage", "--all"]);
    assert_eq!(code, 0);
    assert!(gaps.contains("never decisive: limb public") && !gaps.contains("duty sign:"));
    insta::assert_snapshot!("coverage-all", all);
}

#[test]
fn the_command_writes_json_and_annotated_texts() {
    let (code, json, _) = solon(&["test", GARDEN, "--coverage", "--format", "json"]);
    assert_eq!(code, 0);
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json[0]["coverage"], 1);
    assert_eq!(json[0]["pack"], "demo.garden");
    assert_eq!(json[0]["law"][0]["gaps"], 1);
    let folder = std::env::temp_dir().join(format!("solon-coverage-{}", std::process::id()));
    let path = folder.to_str().unwrap();
    let (code, shown, _) = solon(&[
        "test",
        GARDEN,
        "--coverage",
        "--format",
        "annotations",
        "--annotate",
        path,
    ]);
    assert_eq!(code, 0);
    let written = fs::read_to_string(folder.join("demo.garden/pack.solon.txt")).unwrap();
    fs::remove_dir_all(&folder).unwrap();
    assert!(shown.contains(&written));
    insta::assert_snapshot!("coverage-annotations", shown);
}

#[test]
fn coverage_options_need_coverage() {
    for args in [
        &["test", GARDEN, "--format", "annotations"][..],
        &["test", GARDEN, "--all"],
        &["test", GARDEN, "--annotate", "x"],
    ] {
        let (code, _, err) = solon(args);
        assert_eq!(code, 2, "{err}");
        assert!(err.contains("--coverage"), "{err}");
    }
}

/// What cannot be understood is said, and no coverage is told.
#[test]
fn wrong_rules_have_no_coverage() {
    let folder = std::env::temp_dir().join(format!("solon-wrong-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let text = "pack demo version \"1\"\n\ncontents LAW\n  \"Art. 1\" \"Aim\"\n";
    fs::write(folder.join("pack.solon"), text).unwrap();
    let (code, out, err) = solon(&["test", folder.to_str().unwrap(), "--coverage"]);
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!((code, out.as_str()), (3, ""));
    assert!(err.contains("S0106"), "{err}");
}
