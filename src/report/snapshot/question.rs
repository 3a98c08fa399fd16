//! What every snapshot of a folder answers: under which packs, on which day, by which law.

use super::read::{Broken, broken, read};
use super::tree::{Branch, Item};
use super::{FORM, form};

/// The question that a folder of snapshots answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Question {
    /// The day asked for.
    pub on: String,
    /// The law in force on this day.
    pub law: String,
    /// The packs: bundled ones by name, others by a path from the folder that begins with a dot or
    /// a slash.
    pub packs: Vec<String>,
    /// Amendments that are added.
    pub with: Vec<String>,
    /// Readings that are chosen.
    pub readings: Vec<String>,
    /// Sources whose readings are taken.
    pub follow: Vec<String>,
    /// Assumptions are left out.
    pub no_assumptions: bool,
    /// The language of the wording.
    pub lang: String,
    /// Descriptions, tables and folders of them, by paths from the folder.
    pub systems: Vec<String>,
    /// The mapping of tables, by a path from the folder; empty where there is none.
    pub map: String,
    /// The sheet of a workbook; empty for the first one.
    pub sheet: String,
    /// How tables are encoded; empty for UTF-8.
    pub encoding: String,
    /// How much is kept of each system: `verdict`, or all where it is empty.
    pub detail: String,
}

/// The verdict alone is kept.
pub const VERDICT: &str = "verdict";

const HEAD: &str = "\
# What every snapshot in this folder answers. `solon snapshot check` asks it again.
";

const KEYS: &[&str] = &[
    "snapshot",
    "on",
    "law",
    "packs",
    "with",
    "readings",
    "follow",
    "no_assumptions",
    "lang",
    "systems",
    "map",
    "sheet",
    "encoding",
    "detail",
];

impl Question {
    /// Whether the verdict alone is kept of each system.
    #[must_use]
    pub fn of_verdicts(&self) -> bool {
        self.detail == VERDICT
    }

    /// As a file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut out = HEAD.to_owned();
        self.branch().write(&mut out, 0);
        out
    }

    /// What is written.
    pub(super) fn branch(&self) -> Branch {
        let mut all = Branch::default();
        all.put_text("snapshot", FORM);
        all.put_text("on", &self.on);
        all.put_text("law", &self.law);
        all.put_list("packs", self.packs.clone());
        all.put_list("with", self.with.clone());
        all.put_list("readings", self.readings.clone());
        all.put_list("follow", self.follow.clone());
        all.put_flag("no_assumptions", self.no_assumptions);
        all.put_text("lang", &self.lang);
        all.put_list("systems", self.systems.clone());
        for (key, said) in [
            ("map", &self.map),
            ("sheet", &self.sheet),
            ("encoding", &self.encoding),
            ("detail", &self.detail),
        ] {
            if !said.is_empty() {
                all.put_text(key, said);
            }
        }
        all
    }

    /// From a file.
    ///
    /// # Errors
    /// The line on which it is something else, and why.
    pub fn read(text: &str) -> Result<Question, Broken> {
        Question::of(&read(text)?)
    }

    /// From what was read.
    pub(super) fn of(all: &Branch) -> Result<Question, Broken> {
        form(all)?;
        for entry in &all.entries {
            let key = entry.key.as_str();
            if !KEYS.contains(&key) {
                let near = crate::diagnostic::did_you_mean(key, KEYS.iter().copied())
                    .unwrap_or_else(|| format!("keys are {}", KEYS.join(", ")));
                return Err(broken(entry.line, format!("unknown key `{key}`; {near}")));
            }
            let list = ["packs", "with", "readings", "follow", "systems"].contains(&key);
            if list != matches!(entry.item, Item::List(_)) {
                let what = if list { "a list" } else { "a single value" };
                return Err(broken(entry.line, format!("`{key}` has {what}")));
            }
        }
        let needed = |key: &str| {
            all.text(key)
                .map(str::to_owned)
                .ok_or_else(|| broken(1, format!("the line `{key}: …` is missing")))
        };
        let packs = all.list("packs").to_vec();
        if packs.is_empty() {
            return Err(broken(1, "the list `packs` is missing"));
        }
        Ok(Question {
            on: needed("on")?,
            law: needed("law")?,
            packs,
            with: all.list("with").to_vec(),
            readings: all.list("readings").to_vec(),
            follow: all.list("follow").to_vec(),
            no_assumptions: match all.text("no_assumptions") {
                None | Some("false") => false,
                Some("true") => true,
                Some(other) => {
                    let line = all.entries.iter().find(|e| e.key == "no_assumptions");
                    let message = format!("`no_assumptions` is true or false, not `{other}`");
                    return Err(broken(line.map_or(1, |e| e.line), message));
                }
            },
            lang: needed("lang")?,
            systems: all.list("systems").to_vec(),
            map: all.text("map").unwrap_or_default().to_owned(),
            sheet: all.text("sheet").unwrap_or_default().to_owned(),
            encoding: all.text("encoding").unwrap_or_default().to_owned(),
            detail: match all.text("detail") {
                None => String::new(),
                Some(VERDICT) => VERDICT.to_owned(),
                Some(other) => {
                    let line = all.entries.iter().find(|e| e.key == "detail");
                    let message = format!("`detail` is `{VERDICT}` or not there, not `{other}`");
                    return Err(broken(line.map_or(1, |e| e.line), message));
                }
            },
        })
    }

    /// The line of a key in a text that could be read.
    #[must_use]
    pub fn line(text: &str, key: &str) -> u32 {
        let all = read(text).unwrap_or_default();
        let found = all.entries.iter().find(|e| e.key == key);
        found.map_or(1, |e| e.line)
    }
}
