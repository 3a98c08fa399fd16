//! A folder in which a guide is played: the pack so far, the files beside it, the tool.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use solon::pack::PackText;

use super::{TODAY, canonical, wrong};
use crate::generated::texts;

/// Files of a pack with their items.
type Files = Vec<(String, Vec<Item>)>;

/// An item with the comments in front of it.
#[derive(Clone)]
struct Item {
    /// Its kind and name; empty for what is never said again.
    key: String,
    text: String,
}

pub(super) struct Stage {
    pub(super) folder: PathBuf,
    /// The pack of examples, if the guide quotes one.
    examples: Option<PackText>,
    /// The folder of the pack.
    pack: String,
    /// The pack so far.
    files: Files,
    /// The pack of the last block.
    now: Files,
}

impl Stage {
    pub(super) fn new(guide: &str, examples: Option<&Path>) -> Self {
        let folder =
            std::env::temp_dir().join(format!("solon-guide-{}-{guide}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        let mut stage = Stage {
            folder,
            examples: examples.map(texts),
            pack: String::new(),
            files: Vec::new(),
            now: Vec::new(),
        };
        if let Some(path) = examples {
            stage.pack = path.file_name().unwrap().to_string_lossy().into_owned();
            let files = stage.examples.as_ref().unwrap().files.iter();
            stage.files = files.map(|(p, t)| (p.clone(), items(t))).collect();
            stage.now.clone_from(&stage.files);
            stage.write();
        }
        stage
    }

    pub(super) fn leave(&self) {
        fs::remove_dir_all(&self.folder).unwrap();
    }

    pub(super) fn begin(&mut self, text: &str) {
        let items = items(text);
        let id = items.first().map_or("", |i| i.key.as_str());
        self.pack = id.strip_prefix("pack ").unwrap_or("pack").to_owned();
        self.files = vec![("pack.solon".to_owned(), items)];
        self.now.clone_from(&self.files);
        self.write();
    }

    pub(super) fn go_on(&mut self, text: &str) {
        join(&mut self.files, text);
        self.now.clone_from(&self.files);
        self.write();
    }

    pub(super) fn try_out(&mut self, text: &str) {
        self.now.clone_from(&self.files);
        join(&mut self.now, text);
        self.write();
    }

    fn write(&self) {
        let folder = self.folder.join(&self.pack);
        let _ = fs::remove_dir_all(&folder);
        for (path, text) in self.pack().files {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
    }

    fn pack(&self) -> PackText {
        let files = self.now.iter().map(|(path, items)| {
            let text: Vec<&str> = items.iter().map(|i| i.text.trim_end()).collect();
            let text = format!("{}\n", text.join("\n\n"));
            (path.clone(), canonical(&text).unwrap_or(text))
        });
        PackText {
            folder: self.pack.clone(),
            files: files.collect(),
        }
    }

    pub(super) fn findings(&self) -> String {
        wrong(&self.pack())
    }

    /// Whether a file of the pack of examples has these words; what was tried out is over.
    pub(super) fn quotes(&mut self, file: &str, text: &str) -> Result<(), String> {
        self.now.clone_from(&self.files);
        self.write();
        let examples = self.examples.as_ref().ok_or("no pack is quoted here")?;
        let found = examples.files.iter().find(|(p, _)| p == file);
        match found {
            None => Err(format!("there is no file `{file}`")),
            Some((_, t)) if t.contains(text) => Ok(()),
            Some(_) => Err(format!("this is not in `{file}`")),
        }
    }

    /// Runs the commands of a block; the block as it should be.
    pub(super) fn console(&self, text: &str) -> Result<String, String> {
        let mut out = String::new();
        let mut lines = text.lines().peekable();
        while let Some(line) = lines.next() {
            let command = line
                .strip_prefix("$ ")
                .ok_or("a console block begins with `$ `")?;
            let mut said = Vec::new();
            while let Some(line) = lines.next_if(|l| !l.starts_with("$ ")) {
                said.push(line);
            }
            let printed = self.command(command)?;
            writeln!(out, "{line}").unwrap();
            if said.contains(&"…") {
                if !fits(&said, &printed) {
                    return Err(format!("`{command}` prints\n{printed}"));
                }
                for line in said {
                    writeln!(out, "{line}").unwrap();
                }
            } else {
                out.push_str(&printed);
            }
        }
        Ok(out)
    }

    fn command(&self, command: &str) -> Result<String, String> {
        let words = words(command);
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["cp", "-r", from, to] => {
                copy(&self.folder.join(from), &self.folder.join(to));
                Ok(String::new())
            }
            ["solon", args @ ..] => {
                let output = Command::new(env!("CARGO_BIN_EXE_solon"))
                    .args(args)
                    .current_dir(&self.folder)
                    .env("SOLON_ON", TODAY)
                    .env("NO_COLOR", "1")
                    .stdin(Stdio::null())
                    .output()
                    .unwrap();
                // Findings stand in front of what sums them up.
                let mut text = String::from_utf8(output.stderr).unwrap();
                text.push_str(&String::from_utf8(output.stdout).unwrap());
                Ok(text
                    .trim_end()
                    .lines()
                    .fold(String::new(), |mut out, line| {
                        writeln!(out, "{}", line.trim_end()).unwrap();
                        out
                    }))
            }
            _ => Err(format!("the guide cannot run `{command}`")),
        }
    }

    /// Tries every cell of a table of conditions: a duty that hangs on the condition arises, does
    /// not, or is open.
    pub(super) fn table(&self, text: &str) -> Result<(), String> {
        let mut rows = text.lines().map(cells);
        let head = rows.next().unwrap_or_default();
        let mut tests = String::new();
        for (at, row) in rows.skip(1).enumerate() {
            let [condition, examples @ ..] = row.as_slice() else {
                return Err("a row without a condition".to_owned());
            };
            writeln!(
                tests,
                "\nduty probe{at}\n  uncited because \"a probe\"\n  binds nobody\n  when {condition}\n  must \"Probe.\""
            )
            .unwrap();
            for (column, given) in head.iter().skip(1).zip(examples) {
                let expect = match column.as_str() {
                    "holds of" => format!("expect duty probe{at}"),
                    "does not hold of" => format!("expect not duty probe{at}"),
                    "is open for" => format!("expect duty probe{at} open"),
                    "says" => continue,
                    other => return Err(format!("a column `{other}`")),
                };
                writeln!(
                    tests,
                    "\ntest \"{condition} {column} {given}\" on {TODAY}\n  given {given}, otherwise none\n  {expect}"
                )
                .unwrap();
            }
        }
        let mut pack = PackText {
            folder: self.pack.clone(),
            files: vec![("probes.solon".to_owned(), tests)],
        };
        pack.files.extend(self.pack().files);
        let found = wrong_with_probes(&pack);
        if found.is_empty() { Ok(()) } else { Err(found) }
    }
}

/// What is wrong with a pack, but for what probes cannot help.
fn wrong_with_probes(pack: &PackText) -> String {
    let found = wrong(pack);
    let lines = found.lines().filter(|l| !l.starts_with("S08"));
    lines.fold(String::new(), |mut out, line| {
        writeln!(out, "{line}").unwrap();
        out
    })
}

/// The cells of a row, without backticks.
fn cells(row: &str) -> Vec<String> {
    let row = row.trim_matches('|');
    row.split('|')
        .map(|c| c.trim().trim_matches('`').to_owned())
        .collect()
}

/// A text cut into its items.
fn items(text: &str) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    let mut ahead = String::new();
    for line in text.lines() {
        if line.starts_with(|c: char| c.is_ascii_lowercase()) {
            out.push(Item {
                key: key(line),
                text: std::mem::take(&mut ahead),
            });
        }
        let comment = line.starts_with('#') || line.is_empty();
        let into = match out.last_mut() {
            Some(item) if !comment => &mut item.text,
            _ => &mut ahead,
        };
        into.push_str(line);
        into.push('\n');
    }
    if let Some(last) = out.last_mut() {
        last.text.push_str(&ahead);
    }
    out
}

/// The kind and name of an item; empty for items that have none.
fn key(line: &str) -> String {
    let mut words = line.split_whitespace();
    match words.next().unwrap_or("") {
        "amend" | "insert" | "repeal" => String::new(),
        "test" => line.split('"').take(2).collect(),
        kind => format!("{kind} {}", words.next().unwrap_or("")),
    }
}

/// Items that join a pack, in place of those that they say again.
fn join(files: &mut Files, text: &str) {
    for item in items(text) {
        let mut all = files.iter_mut().flat_map(|(_, items)| items);
        match all.find(|i| !item.key.is_empty() && i.key == item.key) {
            Some(old) => *old = item,
            None => files.last_mut().unwrap().1.push(item),
        }
    }
}

/// Words of a command, quotes respected.
fn words(command: &str) -> Vec<String> {
    let mut out = Vec::new();
    for (at, part) in command.split('\'').enumerate() {
        if at % 2 == 1 {
            out.push(part.to_owned());
        } else {
            out.extend(part.split_whitespace().map(str::to_owned));
        }
    }
    out
}

/// Whether what a block shows of a text is in it, in this order; `…` is any number of lines.
fn fits(said: &[&str], printed: &str) -> bool {
    let mut rest: Vec<&str> = printed.lines().collect();
    let mut gap = false;
    for run in said.split(|l| *l == "…") {
        let last = said.len() >= run.len() && run.as_ptr_range().end == said.as_ptr_range().end;
        let at = if !gap {
            rest.starts_with(run).then_some(0)
        } else if last {
            (rest.ends_with(run)).then(|| rest.len() - run.len())
        } else {
            (0..=rest.len()).find(|i| rest[*i..].starts_with(run))
        };
        let Some(at) = at else { return false };
        rest = rest.split_off(at + run.len());
        gap = true;
    }
    true
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}
