//! `solon init`: what it writes is a sound pack, and what is there stays as it is.

use std::collections::BTreeSet;

use super::{Run, Scratch, run_in};

fn run(scratch: &Scratch, args: &[&str]) -> Run {
    run_in(&scratch.0, args, &[])
}

/// Runs without a word of complaint.
fn done(scratch: &Scratch, args: &[&str]) -> String {
    let run = run(scratch, args);
    assert_eq!(
        (run.code, run.err.as_str()),
        (0, ""),
        "{args:?}\n{}",
        run.out
    );
    run.out
}

/// Refused, with these words.
fn refused(scratch: &Scratch, args: &[&str], with: &str) {
    let run = run(scratch, args);
    assert_eq!(
        (run.code, run.out.as_str()),
        (2, ""),
        "{args:?}\n{}",
        run.err
    );
    assert!(run.err.contains(with), "{with}\n{}", run.err);
    assert!(run.err.contains("nothing was written"), "{}", run.err);
}

fn names(scratch: &Scratch) -> BTreeSet<String> {
    let entries = std::fs::read_dir(&scratch.0).unwrap();
    let names = entries.map(|e| e.unwrap().file_name().into_string().unwrap());
    names.collect()
}

/// Everything that checks a pack finds nothing to say, and no mistake in its rules goes unnoticed.
#[test]
fn what_it_writes_is_sound() {
    let scratch = Scratch::new("init");
    let out = done(&scratch, &["init", "my-pack"]);
    assert!(out.starts_with("my-pack: pack `my_pack`, with "), "{out}");
    let checked = done(&scratch, &["check", "my-pack"]);
    assert!(checked.contains("0 errors, 0 warnings"), "{checked}");
    assert!(checked.contains("7 tests, 1 properties"), "{checked}");
    done(&scratch, &["test", "my-pack"]);
    let mutated = done(&scratch, &["test", "my-pack", "--mutate"]);
    assert!(mutated.contains("score 100.0 %"), "{mutated}");
    done(&scratch, &["fmt", "--check", "my-pack"]);
    let read = |path: &str| std::fs::read_to_string(scratch.0.join("my-pack").join(path)).unwrap();
    assert!(read("pack.solon").contains("\npack my_pack version \"1\"\n"));
    let readme = read("README.md");
    assert!(readme.starts_with("# `my_pack`\n"), "{readme}");
    assert!(readme.contains("solon check my-pack "), "{readme}");
}

/// What the page beside the pack says one may write, one may.
#[test]
fn the_next_rule_of_its_page_is_sound() {
    let scratch = Scratch::new("init-page");
    done(&scratch, &["init", "my-pack"]);
    let folder = scratch.0.join("my-pack");
    let page = std::fs::read_to_string(folder.join("README.md")).unwrap();
    let block = page
        .split("```\n")
        .find(|b| b.contains("rule policy.2"))
        .unwrap();
    scratch.file(
        "my-pack/more.solon",
        &block
            .replace("\n   ", "\n")
            .trim_start()
            .replace("   ```", ""),
    );
    let checked = run(&scratch, &["check", "my-pack"]);
    assert!(
        checked.out.contains("2 rules") && checked.out.contains("0 errors"),
        "{}{}",
        checked.out,
        checked.err
    );
}

/// The folder in the tree and what is written are the same files.
#[test]
fn the_whole_template_is_written() {
    let scratch = Scratch::new("init-whole");
    done(&scratch, &["init", "my-pack", "--id", "my.pack"]);
    let template = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/cli/init");
    let files = |folder: &std::path::Path| -> BTreeSet<(String, String)> {
        let mut out = BTreeSet::new();
        let mut open = vec![folder.to_owned()];
        while let Some(next) = open.pop() {
            for entry in std::fs::read_dir(next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    let name = path.strip_prefix(folder).unwrap().to_str().unwrap();
                    let text = std::fs::read_to_string(&path).unwrap();
                    out.insert((name.replace('\\', "/"), text));
                }
            }
        }
        out
    };
    assert_eq!(files(&scratch.0.join("my-pack")), files(&template));
}

#[test]
fn an_id_may_be_given() {
    let scratch = Scratch::new("init-id");
    done(
        &scratch,
        &["init", "deep/below/Our Policy", "--id", "acme.policy"],
    );
    let checked = done(&scratch, &["check", "deep"]);
    assert!(checked.contains("0 errors, 0 warnings"), "{checked}");
    let text = std::fs::read_to_string(scratch.0.join("deep/below/Our Policy/pack.solon"));
    assert!(text.unwrap().contains("\npack acme.policy version"));
    done(&scratch, &["init", "Our Policy"]);
    let text = std::fs::read_to_string(scratch.0.join("Our Policy/pack.solon"));
    assert!(text.unwrap().contains("\npack our_policy version"));
}

#[test]
fn what_is_there_stays_as_it_is() {
    let scratch = Scratch::new("init-there");
    scratch.file("full/note.txt", "mine");
    scratch.file("file", "mine");
    std::fs::create_dir(scratch.0.join("empty")).unwrap();
    refused(&scratch, &["init", "full"], "`full` is there and not empty");
    refused(&scratch, &["init", "file"], "`file` is there and no folder");
    let full = std::fs::read_dir(scratch.0.join("full")).unwrap();
    assert_eq!(full.count(), 1);
    done(&scratch, &["init", "empty"]);
    refused(
        &scratch,
        &["init", "empty"],
        "`empty` is there and not empty",
    );
}

#[test]
fn what_is_no_id_is_refused() {
    let scratch = Scratch::new("init-no-id");
    refused(
        &scratch,
        &["init", "2026"],
        "the name `2026` of the folder makes no id",
    );
    refused(
        &scratch,
        &["init", "x", "--id", "Acme Policy"],
        "`Acme Policy` is no id",
    );
    let smuggled = "a version \"2\"\n#";
    refused(
        &scratch,
        &["init", "x", "--id", smuggled],
        "is no id of a pack",
    );
    refused(
        &scratch,
        &["init", "x", "--id", "eu.ai_act"],
        "the bundled pack eu-ai-act has the id",
    );
    refused(
        &scratch,
        &["init", "common"],
        "the bundled pack common has the id",
    );
    assert_eq!(names(&scratch), BTreeSet::new());
}

/// A used pack is meant by its id or by the name of its folder, and is the same both ways.
#[test]
fn a_pack_is_used_by_its_folder_too() {
    let scratch = Scratch::new("uses-folder");
    scratch.file(
        "my-pack/pack.solon",
        "pack acme.policy version \"1\"\n  title en \"Words\"\n\nfact acme_costly : bool\n  ask en \"Is it costly?\"\n",
    );
    let head = |uses: &str| format!("pack top version \"1\"\n  title en \"Top\"\n  uses {uses}\n");
    for uses in [
        "my-pack",
        "acme.policy",
        "my-pack, acme.policy",
        "common, my-pack",
    ] {
        scratch.file("top/pack.solon", &head(uses));
        let checked = done(&scratch, &["check", "top"]);
        assert!(
            checked.contains(" facts, ") && checked.contains("0 errors, 0 warnings"),
            "{uses}: {checked}"
        );
        done(&scratch, &["fmt", "--check", "top"]);
    }
    // A pack of law is built on by either name.
    scratch.file(
        "top/pack.solon",
        &head("eu-ai-act").replace("uses", "extends"),
    );
    done(&scratch, &["show", "annex3.4.a", "--pack", "top"]);
    // Its own folder is a circle, as its own id is.
    scratch.file("top/pack.solon", &head("top"));
    scratch.file(
        "loop-er/pack.solon",
        &head("loop-er").replace("pack top", "pack looper"),
    );
    for folder in ["top", "loop-er"] {
        let run = run(&scratch, &["check", folder]);
        assert_eq!(run.code, 3);
        assert!(
            run.err.contains("packs use each other in a circle"),
            "{}",
            run.err
        );
    }
}
