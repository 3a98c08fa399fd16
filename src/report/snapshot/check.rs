//! A register against its snapshots: the shapes of the JSON.

use serde::Serialize;

use super::compare::{Cause, Change, Comparison};
use super::review_call::ReviewCall;
use super::tree::Item;
use super::{Question, Snapshot};
use crate::report::REPORT;
use crate::report::wire::{Note, RejectedRecord};

/// How a system stands to its snapshot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Verdict and wording are as recorded.
    Same,
    /// The verdict differs, perhaps the wording with it.
    Verdict,
    /// The wording differs, the verdict does not.
    Wording,
    /// There is no snapshot of it.
    New,
    /// The snapshot has no system any more.
    Missing,
    /// The description from which the snapshot was taken was rejected.
    Unread,
    /// The snapshot cannot be read.
    Broken,
    /// Its name is that of another system.
    Clash,
}

impl Status {
    /// As one word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Status::Same => "same",
            Status::Verdict => "verdict",
            Status::Wording => "wording",
            Status::New => "new",
            Status::Missing => "missing",
            Status::Unread => "unread",
            Status::Broken => "broken",
            Status::Clash => "clash",
        }
    }

    /// Whether something differs.
    #[must_use]
    pub fn differs(self) -> bool {
        matches!(
            self,
            Status::Verdict | Status::Wording | Status::New | Status::Missing
        )
    }

    /// Whether something could not be read.
    #[must_use]
    pub fn fails(self) -> bool {
        matches!(self, Status::Unread | Status::Broken | Status::Clash)
    }
}

/// One system.
#[derive(Clone, Debug, Serialize)]
pub struct Checked {
    /// Its id; of a snapshot that cannot be read, the name of its file.
    pub system: String,
    /// Its name.
    pub name: String,
    /// The file of the snapshot.
    pub snapshot: String,
    /// The description, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// How it stands.
    pub status: Status,
    /// What differs, in one line.
    pub summary: String,
    /// What moved the verdict, that where it begins first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub causes: Vec<Cause>,
    /// The reviews for which changed answers call, whatever becomes of the verdict.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reviews: Vec<ReviewCall>,
    /// What differs in the verdict.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub verdict: Vec<Change>,
    /// What differs in the wording.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub wording: Vec<Change>,
    /// What is no difference and still worth knowing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// What stands in doubt about its answers, as they are now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Note>,
}

impl Checked {
    /// One of which there is nothing to compare.
    #[must_use]
    pub fn plain(system: &str, snapshot: &str, status: Status, summary: String) -> Checked {
        Checked {
            system: system.to_owned(),
            name: String::new(),
            snapshot: snapshot.to_owned(),
            source: None,
            status,
            summary,
            causes: Vec::new(),
            reviews: Vec::new(),
            verdict: Vec::new(),
            wording: Vec::new(),
            notes: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// One that was compared.
    #[must_use]
    pub fn compared(system: &str, snapshot: &str, found: Comparison) -> Checked {
        let (status, summary) = match (found.verdict.is_empty(), found.wording.is_empty()) {
            (true, true) => (Status::Same, String::new()),
            (true, false) => (Status::Wording, texts(found.wording.len())),
            (false, _) => (Status::Verdict, summary(&found.verdict, found.several)),
        };
        let mut out = Checked::plain(system, snapshot, status, summary);
        if found.verdict.is_empty() && found.given {
            out.notes
                .push("answers differ from those recorded; the verdict does not".to_owned());
        }
        if found.verdict.is_empty() && found.made_with {
            out.notes.push(
                "the verdict is as recorded, the digest of the rules, or the engine, is not"
                    .to_owned(),
            );
        }
        out.causes = found.causes;
        out.reviews = found.reviews;
        out.verdict = found.verdict;
        out.wording = found.wording;
        out
    }
}

impl Checked {
    /// Whether changed answers call for a review, or do if a duty arises.
    #[must_use]
    pub fn needs_review(&self) -> bool {
        self.reviews.iter().any(|r| r.call.is_called())
    }
}

/// `1 text differs`, `3 texts differ`.
pub(super) fn texts(n: usize) -> String {
    if n == 1 {
        "1 text differs".to_owned()
    } else {
        format!("{n} texts differ")
    }
}

/// The verdict of a snapshot in one line.
#[must_use]
pub fn verdict_line(of: &Snapshot) -> String {
    let mut parts = Vec::new();
    let regimes = of.verdict.branch("regimes");
    for regime in regimes.into_iter().flat_map(|r| &r.entries) {
        let Item::Branch(branch) = &regime.item else {
            continue;
        };
        let scope = branch.below(&["scope"]).and_then(|s| s.text("verdict"));
        let scales = branch.branch("scales");
        let levels = scales.into_iter().flat_map(|s| &s.entries).filter_map(|e| {
            let Item::Branch(scale) = &e.item else {
                return None;
            };
            Some(format!("{} {}", e.key, scale.text("level")?))
        });
        let mut all: Vec<String> = levels.collect();
        if let Some(scope) = scope.filter(|s| *s != "in") {
            all.insert(0, format!("scope {scope}"));
        }
        parts.push(format!("{}: {}", regime.key, all.join(", ")));
    }
    parts.join("; ")
}

/// What moves, in one line: levels and scope, else where something moves; of several regimes with the
/// regime.
fn summary(changes: &[Change], several: bool) -> String {
    let word = |item: &Option<Item>| match item {
        Some(Item::Text(text)) => text.clone(),
        _ => "none".to_owned(),
    };
    let mut out = Vec::new();
    for c in changes {
        let at: Vec<&str> = c.at.iter().map(String::as_str).collect();
        match at.as_slice() {
            ["regimes", pack, "scales", scale, "level"] => {
                let regime = if several {
                    format!("{pack}/")
                } else {
                    String::new()
                };
                out.push(format!(
                    "{regime}{scale} {} -> {}",
                    word(&c.old),
                    word(&c.new)
                ));
            }
            ["regimes", pack, "scope", "verdict"] => {
                let regime = if several {
                    format!("{pack}: ")
                } else {
                    String::new()
                };
                out.push(format!(
                    "{regime}scope {} -> {}",
                    word(&c.old),
                    word(&c.new)
                ));
            }
            _ => {}
        }
    }
    if out.is_empty() {
        out.push("the levels stay; there differ".to_owned());
        let mut sections: Vec<&str> = Vec::new();
        for c in changes {
            let section = match c.at.first().map(String::as_str) {
                Some("regimes") => c.at.get(2).or(c.at.get(1)),
                _ => c.at.first(),
            };
            if let Some(section) = section
                && !sections.contains(&section.as_str())
            {
                sections.push(section);
            }
        }
        return format!(
            "{} {}",
            out.join(", "),
            sections.join(", ").replace('_', " ")
        );
    }
    out.join(", ")
}

/// All systems.
#[derive(Clone, Debug, Serialize)]
pub struct Check {
    /// The version of this shape.
    pub report: u32,
    /// The version of the engine.
    pub engine: String,
    /// The day asked for.
    pub on: String,
    /// The law in force on this day.
    pub law: String,
    /// The packs.
    pub packs: Vec<Asked>,
    /// How many systems stand how.
    pub counts: Counts,
    /// Each system, in the order of ids.
    pub systems: Vec<Checked>,
    /// Descriptions that could not be read.
    pub rejected: Vec<RejectedRecord>,
}

/// A pack under which it was asked.
#[derive(Clone, Debug, Serialize)]
pub struct Asked {
    /// Its id.
    pub pack: String,
    /// Its version.
    pub version: String,
    /// Its digest.
    pub digest: String,
}

/// How many systems stand how.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Counts {
    /// As recorded.
    pub same: usize,
    /// With another verdict.
    pub verdict: usize,
    /// With other words alone.
    pub wording: usize,
    /// Without a snapshot.
    pub new: usize,
    /// Snapshots without a system.
    pub missing: usize,
    /// Descriptions, or snapshots, that could not be read, and names that clash.
    pub unread: usize,
}

impl Counts {
    /// Counts one more.
    pub fn add(&mut self, status: Status) {
        let more = match status {
            Status::Same => &mut self.same,
            Status::Verdict => &mut self.verdict,
            Status::Wording => &mut self.wording,
            Status::New => &mut self.new,
            Status::Missing => &mut self.missing,
            Status::Broken | Status::Clash => &mut self.unread,
            // It is counted as the record that was rejected.
            Status::Unread => return,
        };
        *more += 1;
    }
}

impl Check {
    /// Gathers what was found.
    #[must_use]
    pub fn new(
        question: &Question,
        packs: Vec<Asked>,
        systems: Vec<Checked>,
        rejected: Vec<RejectedRecord>,
    ) -> Check {
        let count = |status: Status| systems.iter().filter(|s| s.status == status).count();
        let unreadable = |s: &&Checked| matches!(s.status, Status::Broken | Status::Clash);
        Check {
            report: REPORT,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            on: question.on.clone(),
            law: question.law.clone(),
            packs,
            counts: Counts {
                same: count(Status::Same),
                verdict: count(Status::Verdict),
                wording: count(Status::Wording),
                new: count(Status::New),
                missing: count(Status::Missing),
                unread: rejected.len() + systems.iter().filter(unreadable).count(),
            },
            systems,
            rejected,
        }
    }

    /// Counts systems that are not listed.
    #[must_use]
    pub fn with_more(mut self, more: &Counts) -> Check {
        let own = &mut self.counts;
        for (own, more) in [
            (&mut own.same, more.same),
            (&mut own.verdict, more.verdict),
            (&mut own.wording, more.wording),
            (&mut own.new, more.new),
            (&mut own.missing, more.missing),
            (&mut own.unread, more.unread),
        ] {
            *own += more;
        }
        self
    }

    /// Whether anything differs.
    #[must_use]
    pub fn differs(&self) -> bool {
        self.systems.iter().any(|s| s.status.differs())
    }

    /// Whether anything could not be read.
    #[must_use]
    pub fn fails(&self) -> bool {
        !self.rejected.is_empty() || self.systems.iter().any(|s| s.status.fails())
    }
}
