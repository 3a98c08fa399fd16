//! What a folder of descriptions may hold: links, pipes, folders that nobody may read.
#![cfg(unix)]

use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use super::{Scratch, run_in, solon};

const SYSTEM: &str =
    "solon: 1\nsystem: SYSTEM\nfacts:\n  techniques: [fixed_human_rules]\n  roles: [provider]\n";

/// Ids of the systems that a run over the folder tells, and what it says beside.
fn systems(folder: &str) -> (Vec<String>, String) {
    let run = solon(&["classify", folder, "--format", "ndjson"]);
    assert_eq!(run.code, 0, "{}", run.err);
    let ids = run.out.lines().map(|l| {
        let report: serde_json::Value = serde_json::from_str(l).unwrap();
        report["system"]["id"].as_str().unwrap().to_owned()
    });
    (ids.collect(), run.err)
}

#[test]
fn links_lead_to_each_file_once() {
    let scratch = Scratch::new("links");
    scratch.file("z/one.yaml", &SYSTEM.replace("SYSTEM", "one"));
    let root = Path::new(scratch.path());
    symlink(".", root.join("again")).unwrap();
    symlink("..", root.join("z/up")).unwrap();
    symlink("z", root.join("a")).unwrap();
    symlink("z/one.yaml", root.join("b.yaml")).unwrap();
    symlink("nowhere", root.join("c.yaml")).unwrap();
    let (ids, err) = systems(scratch.path());
    assert_eq!(ids, ["one"], "{err}");
}

#[test]
fn a_pipe_is_no_description() {
    let scratch = Scratch::new("pipe");
    scratch.file("one.yaml", &SYSTEM.replace("SYSTEM", "one"));
    let made = std::process::Command::new("mkfifo")
        .arg(Path::new(scratch.path()).join("pipe.yaml"))
        .status();
    assert!(made.unwrap().success());
    let (ids, err) = systems(scratch.path());
    assert_eq!(ids, ["one"], "{err}");
}

/// Permissions do not stop everybody, so both outcomes are right.
#[test]
fn a_folder_that_cannot_be_read_is_told_and_the_others_go_on() {
    let scratch = Scratch::new("closed");
    scratch.file("one.yaml", &SYSTEM.replace("SYSTEM", "one"));
    scratch.file("closed/two.yaml", &SYSTEM.replace("SYSTEM", "two"));
    let closed = Path::new(scratch.path()).join("closed");
    let open = std::fs::metadata(&closed).unwrap().permissions();
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).unwrap();
    let readable = std::fs::read_dir(&closed).is_ok();
    let run = run_in(
        Path::new(scratch.path()),
        &["classify", ".", "--format", "ndjson"],
        &[],
    );
    std::fs::set_permissions(&closed, open).unwrap();
    assert_eq!(run.code, 0, "{}", run.err);
    assert!(run.out.contains("\"one\""));
    // Whoever may read everything reads it.
    assert_eq!(readable, run.out.contains("\"two\""));
    assert_eq!(!readable, run.err.contains("closed"), "{}", run.err);
}
