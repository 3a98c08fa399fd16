//! Rules as they stood at a git revision.

use std::process::Command;

use serde_json::Value;

use super::{Run, Scratch, run_in, strings};

const COMMON: &str = "pack shared version \"1\"\n  title en \"Shared\"\n\n\
    fact uses : set of { hiring, pricing }\n  ask en \"What is it used for?\"\n";

/// A pack that uses one that stands beside it, with a rule for one purpose.
fn rules(purpose: &str) -> String {
    format!(
        "pack house version \"1\"\n  title en \"House\"\n  uses shared\n\n\
         source LAW \"House rules\"\n\nscale risk low < high\n\n\
         rule r1 \"Looked at\"\n  cites LAW \"Art. 1\"\n  when uses has {purpose}\n  then risk high\n"
    )
}

const SYSTEM: &str = "solon: 1\nsystem: ranker\nfacts:\n  uses: [hiring]\n";

/// A repository with two commits: the rule is about pricing, then about hiring.
struct Repository(Scratch);

impl Repository {
    fn new(name: &str) -> Self {
        let it = Repository(Scratch::new(name));
        it.git(&["init", "--quiet", "--initial-branch", "main"]);
        it.0.file("rules/shared/pack.solon", COMMON);
        it.0.file("rules/house/pack.solon", &rules("pricing"));
        it.0.file("register/ranker.yaml", SYSTEM);
        it.commit("first");
        it.git(&["tag", "v1"]);
        it.0.file("rules/house/pack.solon", &rules("hiring"));
        it.commit("second");
        it
    }

    /// No setting of the machine plays a part.
    fn git(&self, args: &[&str]) {
        let run = Command::new("git")
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.org"])
            .args(["-c", "commit.gpgsign=false", "-c", "core.hooksPath=none"])
            .args(["-c", "core.autocrlf=false"])
            .args(args)
            .current_dir(self.0.path())
            .env("GIT_CONFIG_GLOBAL", self.0.0.join("no-config"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env_remove("GIT_DIR")
            .env_remove("GIT_WORK_TREE")
            .env_remove("GIT_INDEX_FILE")
            .output()
            .unwrap();
        assert!(
            run.status.success(),
            "git {args:?}: {}",
            String::from_utf8_lossy(&run.stderr)
        );
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    fn solon(&self, args: &[&str]) -> Run {
        run_in(&self.0.0, args, &[])
    }

    fn diff(&self, old: &str, new: &str) -> Value {
        let run = self.solon(&[
            "diff",
            old,
            new,
            "--systems",
            "register",
            "--format",
            "json",
        ]);
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str(&run.out).unwrap()
    }

    fn refused(&self, old: &str) -> String {
        let run = self.solon(&["diff", old, "rules/house", "--systems", "register"]);
        assert_eq!(run.code, 2, "{old}: {}{}", run.out, run.err);
        run.err
    }
}

#[test]
fn the_working_copy_against_a_revision() {
    let it = Repository::new("revision-diff");
    for old in [
        "HEAD~1:rules/house",
        "v1:rules/house/",
        "main~1:./rules/house",
    ] {
        let d = it.diff(old, "rules/house");
        assert_eq!(d["old"]["name"], old);
        assert_eq!(d["provisions"][0]["id"], "r1");
        let moved = &d["systems"][0];
        assert_eq!(moved["system"]["id"], "ranker");
        let [a, b] = [0, 1].map(|i| &moved["scales"]["risk"][i]["class"]);
        assert_eq!(
            (strings(a), strings(b)),
            (vec!["low", "low"], vec!["high", "high"])
        );
    }
    // What was committed last is what stands here, to the digest.
    let d = it.diff("HEAD:rules/house", "rules/house");
    assert_eq!(d["old"]["digest"], d["new"]["digest"]);
    assert_eq!(strings(&d["same"]), ["ranker"]);
    let d = it.diff("HEAD~1:rules/house", "HEAD:rules/house");
    assert_eq!(d["systems"][0]["system"]["id"], "ranker");
}

#[test]
fn a_used_pack_is_that_of_the_revision() {
    let it = Repository::new("revision-used");
    // Today's vocabulary lacks what the old rules ask for; theirs still has it.
    it.0.file(
        "rules/shared/pack.solon",
        &COMMON.replace("pricing", "pricing_of_goods"),
    );
    let d = it.diff("v1:rules/house", "rules/house");
    assert_eq!(d["systems"][0]["system"]["id"], "ranker");
    // The other way round it is an error, at the place in the old text.
    it.0.file("rules/house/pack.solon", &rules("pricing"));
    it.commit("broken");
    let run = it.solon(&[
        "diff",
        "v1:rules/house",
        "HEAD:rules/house",
        "--systems",
        "register",
    ]);
    assert_eq!(run.code, 3, "{}", run.err);
    assert!(
        run.err.contains("HEAD:rules/house/pack.solon:11"),
        "{}",
        run.err
    );
}

#[test]
fn from_a_folder_below_the_root() {
    let it = Repository::new("revision-below");
    let below = it.0.0.join("rules");
    for old in [
        "HEAD~1:./house",
        "HEAD~1:rules/house",
        "HEAD~1:../rules/house",
    ] {
        let run = run_in(
            &below,
            &[
                "diff",
                old,
                "house",
                "--systems",
                "../register",
                "--exit-code",
            ],
            &[],
        );
        assert_eq!(run.code, 6, "{old}: {}", run.err);
    }
    let out = run_in(
        &below,
        &["diff", "HEAD:../../x", "house", "--systems", "../register"],
        &[],
    );
    assert!(
        out.err.contains("leads out of the repository"),
        "{}",
        out.err
    );
}

#[test]
fn other_commands_read_revisions_too() {
    let it = Repository::new("revision-pack");
    let run = it.solon(&[
        "classify",
        "register",
        "--pack",
        "v1:rules/house",
        "--format",
        "json",
    ]);
    assert_eq!(run.code, 0, "{}", run.err);
    let report: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(report["regimes"][0]["scales"]["risk"]["upper"], "low");
    assert_eq!(it.solon(&["check", "v1:rules/house"]).code, 0);
}

#[test]
fn what_cannot_be_read_is_told() {
    let it = Repository::new("revision-bad");
    let told = it.refused("v9:rules/house");
    assert!(told.contains("git knows no revision `v9`"), "{told}");
    assert!(told.contains("Needed a single revision"), "{told}");
    let told = it.refused("HEAD:rules/hause");
    assert!(
        told.contains("there is no `rules/hause` at `HEAD`"),
        "{told}"
    );
    let told = it.refused("HEAD:rules/house/pack.solon");
    assert!(told.contains("is a file; give the folder"), "{told}");
    let told = it.refused("HEAD:register");
    assert!(told.contains("holds no `.solon` file"), "{told}");
    let told = it.refused(":rules/house");
    assert!(told.contains("names no revision"), "{told}");
    let told = it.refused("HEAD@{upstream}:rules/house");
    assert!(
        told.contains("git knows no revision `HEAD@{upstream}`"),
        "{told}"
    );
    let told = it.refused("HEAD:rules/house:x");
    assert!(told.contains("there is no `rules/house:x`"), "{told}");
    // A drive is no revision.
    for drive in ["C:\\rules\\house", "C:/rules/house"] {
        let told = it.refused(drive);
        assert!(told.contains("neither a folder nor bundled"), "{told}");
    }
}

#[test]
fn without_a_repository_and_without_git() {
    let scratch = Scratch::new("revision-none");
    scratch.file("register/ranker.yaml", SYSTEM);
    let args = [
        "diff",
        "HEAD:rules/house",
        "eu-ai-act",
        "--systems",
        "register",
    ];
    let ceiling = scratch.0.parent().unwrap().to_string_lossy().into_owned();
    let run = run_in(&scratch.0, &args, &[("GIT_CEILING_DIRECTORIES", &ceiling)]);
    assert_eq!(run.code, 2, "{}", run.err);
    assert!(
        run.err.contains("git finds no repository here"),
        "{}",
        run.err
    );
    assert!(run.err.contains("not a git repository"), "{}", run.err);
    let run = run_in(&scratch.0, &args, &[("PATH", "")]);
    assert_eq!(run.code, 1, "{}", run.err);
    assert!(run.err.contains("no program `git`"), "{}", run.err);
}

/// What stands on the disk wins, whatever its name looks like.
#[cfg(unix)]
#[test]
fn a_folder_with_a_colon_is_a_folder() {
    let it = Repository::new("revision-colon");
    it.0.file("HEAD:rules/house/pack.solon", &rules("hiring"));
    it.0.file("HEAD:rules/shared/pack.solon", COMMON);
    let d = it.diff("HEAD~1:rules/house", "HEAD:rules/house");
    assert_eq!(d["systems"][0]["system"]["id"], "ranker");
    it.0.file("HEAD:rules/house/pack.solon", "pack other version \"1\"\n");
    let run = it.solon(&["check", "HEAD:rules/house"]);
    assert!(run.out.contains("0 rules"), "{}{}", run.out, run.err);
}

/// Many files, one of them linked, come through one pipe.
#[test]
fn a_large_pack_comes_whole() {
    let it = Repository::new("revision-large");
    for i in 0..300 {
        let text = format!(
            "rule many{i} \"Rule\"\n  cites LAW \"Art. {}\"\n  when uses has pricing\n  then risk high\n{}",
            i + 2,
            format!("# {}\n", "x".repeat(78)).repeat(20),
        );
        it.0.file(&format!("rules/house/many/rule-{i:03}.solon"), &text);
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink("pack.solon", it.0.0.join("rules/house/link.solon")).unwrap();
    it.commit("many");
    #[cfg(unix)]
    std::fs::remove_file(it.0.0.join("rules/house/link.solon")).unwrap();
    let d = it.diff("HEAD:rules/house", "rules/house");
    assert_eq!(d["old"]["digest"], d["new"]["digest"]);
}
