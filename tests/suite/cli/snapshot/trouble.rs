//! Names, folders, files and snapshots that are not what they should be.

use std::fs;
use std::path::Path;

use super::{Kept, edit};
use crate::architecture::root;
use crate::cli::{Scratch, solon};

#[test]
fn names_that_no_file_can_have() {
    let scratch = Scratch::new("snap-names");
    let text = fs::read_to_string(root().join("examples/spam-filter.yaml")).unwrap();
    let long = "x".repeat(300);
    for (file, id) in [
        ("a.yaml", "\"hr/cv ranker\""),
        ("b.yaml", "\"../up\""),
        ("c.yaml", "简历排序"),
        ("d.yaml", "\".hidden\""),
        ("e.yaml", &long),
        ("f.yaml", "twin"),
        ("g.yaml", "Twin"),
        ("h.yaml", "hr%2Fcv"),
        // Windows keeps these to itself, in any case and with any ending; not what only looks so.
        ("i.yaml", "con"),
        ("j.yaml", "Nul.b"),
        ("k.yaml", "lpt1"),
        ("l.yaml", "console"),
        ("m.yaml", "com12"),
        // A point at the end of an id is none at the end of its file.
        ("n.yaml", "last."),
        ("o.yaml", "last"),
    ] {
        let text = text.replace("system: spam-filter", &format!("system: {id}"));
        scratch.file(&format!("systems/{file}"), &text);
    }
    let dir = format!("{}/snapshots", scratch.path());
    let systems = format!("{}/systems", scratch.path());
    let run = solon(&["snapshot", "record", &systems, "--dir", &dir]);
    // The twins are one file to some file systems: neither is recorded, and that is said.
    assert_eq!(run.code, 4, "{}{}", run.out, run.err);
    assert!(
        run.out.contains("2 systems would share one snapshot"),
        "{}",
        run.out
    );
    assert!(
        run.out.contains("f.yaml") && run.out.contains("g.yaml"),
        "{}",
        run.out
    );
    let mut names: Vec<String> = fs::read_dir(&dir)
        .unwrap()
        .map(|e| e.unwrap().file_name().to_str().unwrap().to_owned())
        .filter(|n| !n.starts_with('x'))
        .collect();
    names.sort();
    assert_eq!(
        names,
        [
            "%2E%2E%2Fup.snap.yaml".replace("%2E%2E", "%2E."),
            "%2Ehidden.snap.yaml".to_owned(),
            "%4Eul.b.snap.yaml".to_owned(),
            "%63on.snap.yaml".to_owned(),
            "%6Cpt1.snap.yaml".to_owned(),
            "com12.snap.yaml".to_owned(),
            "console.snap.yaml".to_owned(),
            "hr%252Fcv.snap.yaml".to_owned(),
            "hr%2Fcv%20ranker.snap.yaml".to_owned(),
            "last..snap.yaml".to_owned(),
            "last.snap.yaml".to_owned(),
            "solon-snapshot.yaml".to_owned(),
            "简历排序.snap.yaml".to_owned(),
        ]
    );
    fs::remove_file(format!("{systems}/g.yaml")).unwrap();
    // Another name in capital letters alone would be the same file to some.
    assert_eq!(solon(&["snapshot", "record", "--dir", &dir]).code, 0);
    edit(&format!("{systems}/f.yaml"), "system: twin", "system: TWIN");
    let run = solon(&["snapshot", "record", "--dir", &dir]);
    assert_eq!(run.code, 4);
    assert!(run.out.contains("there is `twin.snap.yaml`"), "{}", run.out);
    edit(&format!("{systems}/f.yaml"), "system: TWIN", "system: twin");
    assert_eq!(solon(&["snapshot", "record", "--dir", &dir]).code, 0);
    assert_eq!(solon(&["snapshot", "check", "--dir", &dir]).code, 0);
    // Snapshots that lie among descriptions are not taken for descriptions.
    let beside = solon(&["snapshot", "record", scratch.path(), "--dir", &dir]);
    assert_eq!(beside.code, 0, "{}", beside.err);
    assert_eq!(solon(&["classify", scratch.path()]).code, 0);
}

#[test]
fn bad_folders_and_calls() {
    let kept = Kept::new("snap-bad", &["cv-ranker.yaml"]);
    let systems = kept.at("systems");
    let file = kept.at("systems/cv-ranker.yaml");
    let none = kept.at("none");
    let run = |args: &[&str], code: i32| {
        let run = solon(&[&["snapshot"], args].concat());
        assert_eq!(run.code, code, "{args:?}: {}{}", run.out, run.err);
        run.err
    };
    assert!(run(&["check", "--dir", &none], 1).contains("there is no folder"));
    assert!(run(&["check", "--dir", &systems], 1).contains("nothing was recorded in it"));
    assert!(run(&["check", "--dir", &file], 2).contains("is a file"));
    assert!(run(&["record", "--dir", &none], 2).contains("give descriptions of systems"));
    assert!(run(&["record", &none, "--dir", &none], 1).contains("no file or folder"));
    assert!(run(&["record", "-", "--dir", &none], 2).contains("`-` is none"));
    assert!(run(&["record", &file, "--dir", &none, "--pack", "eu-ai-akt"], 2).contains("S0"));
    let twice = ["--pack", "eu-ai-act", "--pack", "rules/eu-ai-act"];
    let twice = [&["record", &file, "--dir", &none], &twice[..]].concat();
    assert!(run(&twice, 2).contains("two packs are `eu.ai_act`"));
    assert!(!Path::new(&none).exists());
    assert_eq!(solon(&["snapshot"]).code, 2);
    assert_eq!(solon(&["snapshot", "check"]).code, 2);
}

#[test]
fn snapshots_that_cannot_be_read_are_told_with_their_line() {
    let kept = Kept::new("snap-broken", &["cv-ranker.yaml", "spam-filter.yaml"]);
    let path = kept.at("snapshots/cv-ranker.snap.yaml");
    let good = fs::read_to_string(&path).unwrap();
    let cases: &[(&str, &str, &str)] = &[
        ("snapshot: 1", "snapshot: 7", ":2: this is form `7`"),
        (
            "system: cv-ranker",
            "system: other",
            ":3: this is a snapshot of `other`",
        ),
        ("\nverdict:", "\nverdikt:", "did you mean `verdict`?"),
        (
            "\nverdict:",
            "\n<<<<<<< ours\nverdict:",
            "a merge was left unfinished",
        ),
        (
            "    on: 2026-11-24\n",
            "    on 2026-11-24\n",
            "this is not `key: value`",
        ),
        ("    on: 2026-11-24\n", "   on: 2026-11-24\n", "two spaces"),
        (
            "    on: 2026-11-24\n",
            "    on: 2026-11-24\n    on: 2026-11-25\n",
            "`on` stands twice",
        ),
        ("    on: 2026-11-24\n", "    on: *\n", "in double quotes"),
        (
            "\nwording:",
            "\nwording: none\nx:",
            "`wording` has keys under it",
        ),
    ];
    for (from, to, expected) in cases {
        fs::write(&path, good.replacen(from, to, 1)).unwrap();
        let run = kept.run("check", &[]);
        assert_eq!(run.code, 4, "{to}: {}", run.out);
        assert!(run.out.contains("cv-ranker.snap.yaml:"), "{}", run.out);
        let flat = run.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(flat.contains(expected), "{expected}: {}", run.out);
        // The other one goes on.
        assert!(run.out.contains("1 as recorded"), "{}", run.out);
    }
    // Nobody overwrites what cannot be read.
    let broken = fs::read_to_string(&path).unwrap();
    assert_eq!(kept.run("record", &[]).code, 4);
    assert_eq!(kept.run("accept", &["cv-ranker", "--verdict"]).code, 4);
    assert_eq!(fs::read_to_string(&path).unwrap(), broken);
    // What differs, and what cannot be read: the one is not told of the other.
    let run = kept.answer("review", &[], "");
    assert_eq!(run.code, 4, "{}", run.out);
    assert!(run.out.contains("BROKEN"), "{}", run.out);
    assert!(
        run.out
            .contains("Nothing else differs. 1 piece could not be read"),
        "{}",
        run.out
    );
    // A byte-order mark says nothing.
    fs::write(&path, format!("\u{feff}{good}")).unwrap();
    assert_eq!(kept.run("check", &[]).code, 0);
    let run = kept.answer("review", &[], "");
    assert_eq!((run.code, run.out.as_str()), (0, "Nothing differs.\n"));
    // Changed by hand and still a snapshot: another verdict.
    fs::write(
        &path,
        good.replace("          level: high", "          level: minimal"),
    )
    .unwrap();
    assert_eq!(kept.status("cv-ranker", 6), "verdict");
    fs::write(&path, b"\xff\xfe").unwrap();
    assert!(kept.run("check", &[]).out.contains("not UTF-8"));
    fs::write(&path, good.replace('\n', "\r\n")).unwrap();
    assert_eq!(kept.run("check", &[]).code, 0);
    let question = kept.at("snapshots/solon-snapshot.yaml");
    edit(&question, "lang: en", "lang: it");
    let told = kept.run("check", &[]).err;
    assert!(told.contains("there is no language `it`"), "{told}");
    edit(&question, "lang: it", "lang: en");
    edit(&question, "law: 2026-11-24", "law: soon");
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 1);
    assert!(
        run.err
            .contains("solon-snapshot.yaml:4: `soon` is not a day"),
        "{}",
        run.err
    );
}

#[test]
fn systems_come_and_go() {
    let kept = Kept::new("snap-new", &["cv-ranker.yaml", "spam-filter.yaml"]);
    let new = fs::read_to_string(root().join("examples/credit-scorer.yaml")).unwrap();
    kept.scratch.file("systems/credit-scorer.yaml", &new);
    fs::remove_file(kept.at("systems/cv-ranker.yaml")).unwrap();
    // A record that cannot be read: its snapshot is not taken for one without a system.
    edit(&kept.at("systems/spam-filter.yaml"), "facts:", "fakts:");
    let run = kept.run("check", &[]);
    assert_eq!(run.code, 6, "{}", run.out);
    assert!(run.err.contains("fakts"), "{}", run.err);
    assert!(run.out.contains("REJECTED"), "{}", run.out);
    let check = kept.json(6);
    let statuses: Vec<&str> = check["systems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["status"].as_str().unwrap())
        .collect();
    assert_eq!(statuses, ["new", "missing", "unread"]);
    assert_eq!(check["rejected"][0]["rejected"]["record"], 1);
    // Words are not the matter here.
    assert_eq!(kept.run("accept", &["credit-scorer", "--wording"]).code, 4);
    let run = kept.answer("review", &[], "a\na\n");
    assert_eq!(run.code, 4, "{}", run.out);
    let names: Vec<String> = kept.files().into_iter().map(|(n, _)| n).collect();
    assert_eq!(
        names,
        [
            "credit-scorer.snap.yaml",
            "solon-snapshot.yaml",
            "spam-filter.snap.yaml"
        ]
    );
    edit(&kept.at("systems/spam-filter.yaml"), "fakts:", "facts:");
    assert_eq!(kept.run("check", &[]).code, 0);
}

#[test]
fn a_register_that_is_gone_is_all_missing() {
    let kept = Kept::new("snap-gone", &["cv-ranker.yaml"]);
    fs::remove_dir_all(kept.at("systems")).unwrap();
    assert_eq!(kept.status("cv-ranker", 6), "missing");
    // It may have moved: that is said once, with what to do.
    let err = kept.run("check", &[]).err;
    assert_eq!(err.lines().count(), 1, "{err}");
    assert!(
        err.contains("systems`, from which systems were recorded, is gone")
            && err.contains("--overwrite"),
        "{err}"
    );
    let run = kept.run("accept", &["cv-ranker", "--verdict"]);
    assert_eq!(run.code, 0, "{}", run.err);
    assert_eq!(kept.files().len(), 1);
}

/// Nothing can be recorded where every system has the name of another; that is no lack of systems.
#[test]
fn systems_that_all_clash_are_told() {
    let scratch = Scratch::new("snap-clash");
    for file in ["a.yaml", "b.yaml", "sub/c.yaml"] {
        scratch.file(
            &format!("systems/{file}"),
            "solon: 1\nsystem: same\nfacts:\n",
        );
    }
    let [dir, systems] = ["snapshots", "systems"].map(|n| format!("{}/{n}", scratch.path()));
    let small = ["--dir", &dir, "--pack", "examples/first-pack"];
    let record = |from: &str| solon(&[&["snapshot", "record", from], &small[..]].concat());
    let run = record(&systems);
    assert_eq!(run.code, 4, "{}{}", run.out, run.err);
    assert!(
        run.out
            .contains("CLASH same: 3 systems would share one snapshot"),
        "{}",
        run.out
    );
    // There is nothing to go through, and nothing to replace.
    assert!(!run.out.contains("--overwrite"), "{}", run.out);
    assert!(!Path::new(&dir).exists());
    let empty = scratch.file("empty/notes.txt", "x");
    let run = record(empty.trim_end_matches("/notes.txt"));
    assert_eq!(run.code, 2, "{}{}", run.out, run.err);
    assert!(run.err.contains("no description found"), "{}", run.err);
}
