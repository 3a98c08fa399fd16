//! Packs as they stood at a git revision: `HEAD~1:rules/my-pack`, read through the `git` program.
//! Nothing is checked out and nothing is written.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use super::Stop;
use solon::pack::PackText;

/// What a name of the form `REVISION:PATH` says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Revision<'a> {
    /// The whole name.
    name: &'a str,
    /// A commit, branch or tag, in any way that git knows.
    revision: &'a str,
    /// From the root of the repository, or after `./` from the folder of the call.
    path: &'a str,
}

/// A file at a revision.
struct Blob {
    path: String,
    object: String,
}

/// Reads a name as a revision with a path. What exists on the disk is not one, nor is `C:\rules`.
pub(crate) fn named(name: &str) -> Option<Revision<'_>> {
    // A day of the reflog has colons of its own: `HEAD@{2026-01-01 10:00}:rules`.
    let mut depth = 0;
    let (revision, path) = name.split_once(|c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        c == ':' && depth == 0
    })?;
    let drive = revision.len() == 1
        && revision.starts_with(|c: char| c.is_ascii_alphabetic())
        && path.starts_with(['/', '\\']);
    if drive || Path::new(name).exists() {
        return None;
    }
    Some(Revision {
        name,
        revision,
        path,
    })
}

impl Revision<'_> {
    /// The pack in that folder.
    pub(crate) fn pack(&self) -> Result<PackText, Stop> {
        let tree = self.tree()?;
        let folder = self.folder()?;
        let blobs = self.blobs(&tree, &folder)?;
        if blobs.is_empty() {
            return Err(Stop::Usage(format!(
                "`{}`: there is no `{folder}` at `{}`; a path is meant from the root of the \
                 repository, or begins with `./`",
                self.name, self.revision
            )));
        }
        if blobs.iter().any(|b| b.path == folder) {
            return Err(Stop::Usage(format!(
                "`{}` is a file; give the folder of the pack",
                self.name
            )));
        }
        let files = self.rules(&blobs, &folder)?;
        if files.is_empty() {
            return Err(Stop::Usage(format!(
                "`{}` holds no `.solon` file",
                self.name
            )));
        }
        Ok(PackText {
            folder: self.name.trim_end_matches('/').to_owned(),
            files,
        })
    }

    /// The pack in a folder beside it, at the same revision, whose text says that it is the one, else
    /// the one whose folder has the name.
    pub(crate) fn beside(
        &self,
        name: &str,
        declares: &dyn Fn(&str) -> bool,
    ) -> Result<Option<PackText>, Stop> {
        let tree = self.tree()?;
        let folder = self.folder()?;
        let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
        let blobs = self.blobs(&tree, parent)?;
        let heads: Vec<&Blob> = blobs
            .iter()
            .filter(|b| {
                let inside = below(&b.path, parent).unwrap_or_default();
                matches!(inside.split_once('/'), Some((_, "pack.solon")))
            })
            .collect();
        let texts = self.read(&heads)?;
        let named = |head: &&&Blob| {
            let inside = below(&head.path, parent).unwrap_or_default();
            inside.strip_suffix("/pack.solon") == Some(name)
        };
        let declared = heads.iter().zip(&texts).find(|(_, text)| declares(text));
        let declared = declared.map(|(head, _)| head);
        let Some(head) = declared.or_else(|| heads.iter().find(named)) else {
            return Ok(None);
        };
        let folder = head.path.trim_end_matches("/pack.solon");
        Ok(Some(PackText {
            folder: format!("{}:{folder}", self.revision),
            files: self.rules(&blobs, folder)?,
        }))
    }

    /// The tree of the revision.
    fn tree(&self) -> Result<String, Stop> {
        if self.revision.is_empty() || self.revision.starts_with('-') {
            return Err(Stop::Usage(format!(
                "`{}` names no revision before the colon; write it as `HEAD~1:rules/my-pack`",
                self.name
            )));
        }
        let place = self.git(&["rev-parse", "--git-dir"], "")?;
        if !place.status.success() {
            return Err(Stop::Usage(format!(
                "`{}` names a git revision, but git finds no repository here: {}",
                self.name,
                said(&place)
            )));
        }
        let wanted = format!("{}^{{tree}}", self.revision);
        let found = self.git(&["rev-parse", "--verify", &wanted], "")?;
        if !found.status.success() {
            return Err(Stop::Usage(format!(
                "git knows no revision `{}`: {}; a shallow clone has to fetch it first",
                self.revision,
                said(&found)
            )));
        }
        Ok(text(&found).trim().to_owned())
    }

    /// The path from the root of the repository, without `.` and `..`.
    fn folder(&self) -> Result<String, Stop> {
        let path = self.path.replace('\\', "/");
        let mut whole = String::new();
        if path == "." || path == ".." || path.starts_with("./") || path.starts_with("../") {
            let found = self.git(&["rev-parse", "--show-prefix"], "")?;
            whole.push_str(text(&found).trim_end_matches('\n'));
            whole.push('/');
        }
        whole.push_str(&path);
        let mut parts: Vec<&str> = Vec::new();
        for part in whole.split('/') {
            match part {
                "" | "." => {}
                ".." if parts.pop().is_some() => {}
                ".." => {
                    return Err(Stop::Usage(format!(
                        "`{}` leads out of the repository",
                        self.name
                    )));
                }
                part => parts.push(part),
            }
        }
        Ok(parts.join("/"))
    }

    /// Every file at or below a path of the tree; links and submodules are none.
    fn blobs(&self, tree: &str, path: &str) -> Result<Vec<Blob>, Stop> {
        let mut args = vec!["ls-tree", "-r", "-z", "--full-tree", tree];
        if !path.is_empty() {
            args.extend(["--", path]);
        }
        let found = self.done(&args, "")?;
        // Each entry is `MODE TYPE OBJECT<tab>PATH`, ended by a nought.
        let entries = text(&found);
        let blobs = entries.split('\0').filter_map(|entry| {
            let (head, path) = entry.split_once('\t')?;
            let mut words = head.split(' ');
            words.next().filter(|mode| mode.starts_with("100"))?;
            Some(Blob {
                path: path.to_owned(),
                object: words.nth(1)?.to_owned(),
            })
        });
        Ok(blobs.collect())
    }

    /// The rule files among some files, by their paths below a folder, in order.
    fn rules(&self, blobs: &[Blob], folder: &str) -> Result<Vec<(String, String)>, Stop> {
        let rules: Vec<(&Blob, &str)> = blobs
            .iter()
            .filter(|b| b.path.ends_with(".solon"))
            .filter_map(|b| Some((b, below(&b.path, folder)?)))
            .collect();
        let blobs: Vec<&Blob> = rules.iter().map(|(b, _)| *b).collect();
        let texts = self.read(&blobs)?;
        let mut files: Vec<(String, String)> = rules
            .iter()
            .map(|(_, path)| (*path).to_owned())
            .zip(texts)
            .collect();
        files.sort();
        Ok(files)
    }

    /// The texts of files, all in one call.
    fn read(&self, blobs: &[&Blob]) -> Result<Vec<String>, Stop> {
        if blobs.is_empty() {
            return Ok(Vec::new());
        }
        let asked: String = blobs.iter().map(|b| format!("{}\n", b.object)).collect();
        let found = self.done(&["cat-file", "--batch"], &asked)?;
        let mut rest = found.stdout.as_slice();
        let mut texts = Vec::new();
        for blob in blobs {
            let (bytes, after) = content(rest).ok_or_else(|| {
                Stop::Failed(format!(
                    "git did not give `{}` at `{}`",
                    blob.path, self.revision
                ))
            })?;
            rest = after;
            texts.push(String::from_utf8(bytes.to_vec()).map_err(|e| {
                Stop::Failed(format!(
                    "`{}:{}` is not UTF-8 text (first bad byte at {})",
                    self.revision,
                    blob.path,
                    e.utf8_error().valid_up_to()
                ))
            })?);
        }
        Ok(texts)
    }

    /// Runs git to its end, which must be a good one.
    fn done(&self, args: &[&str], input: &str) -> Result<Output, Stop> {
        let output = self.git(args, input)?;
        if output.status.success() {
            return Ok(output);
        }
        let command = args.first().copied().unwrap_or_default();
        Err(Stop::Failed(format!(
            "cannot read `{}`: `git {command}` says: {}",
            self.name,
            said(&output)
        )))
    }

    fn git(&self, args: &[&str], input: &str) -> Result<Output, Stop> {
        let failed = |e: std::io::Error| match e.kind() {
            std::io::ErrorKind::NotFound => Stop::Failed(format!(
                "`{}` names a git revision, but there is no program `git` to read it with",
                self.name
            )),
            _ => Stop::Failed(format!("cannot run git: {e}")),
        };
        // Its messages are passed on, so they come in one language; it asks nobody for anything.
        let mut child = Command::new("git")
            .args(args)
            .env("LC_ALL", "C")
            .env("GIT_TERMINAL_PROMPT", "0")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let mut stdin = child.stdin.take();
        std::thread::scope(|scope| {
            // Written beside the reading: both pipes are bounded. A git that stops early says why.
            scope.spawn(move || {
                if let Some(stdin) = &mut stdin {
                    let _ = stdin.write_all(input.as_bytes());
                }
            });
            child.wait_with_output().map_err(failed)
        })
    }
}

/// The rest of a path below a folder.
fn below<'a>(path: &'a str, folder: &str) -> Option<&'a str> {
    if folder.is_empty() {
        return Some(path);
    }
    path.strip_prefix(folder)?.strip_prefix('/')
}

/// The first object of a batch, and what follows it: `OBJECT TYPE SIZE`, a line feed, so many
/// bytes, a line feed.
fn content(batch: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = batch.iter().position(|b| *b == b'\n')?;
    let (head, rest) = batch.split_at_checked(end)?;
    let rest = rest.get(1..)?;
    let size = std::str::from_utf8(head).ok()?.rsplit(' ').next()?;
    let (bytes, rest) = rest.split_at_checked(size.parse().ok()?)?;
    Some((bytes, rest.get(1..)?))
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// What git complains of, on one line and without its own word for a failure.
fn said(output: &Output) -> String {
    let text = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = text
        .lines()
        .map(|l| l.trim().trim_start_matches("fatal: "))
        .filter(|l| !l.is_empty())
        .collect();
    lines.join(" ")
}
