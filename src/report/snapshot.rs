//! Outcomes of a register kept under version control: what is kept of one system, how it is
//! written, and what has moved since. The verdict and its wording stand apart, so that one is never
//! taken for the other.

use super::RegimeResult;
use super::wire::Report;

mod alone;
mod answer_change;
mod answers;
pub(super) mod call_words;
mod check;
mod compare;
mod known;
mod line;
mod question;
mod read;
mod review_call;
mod text;
mod tree;
mod verdict;
mod wording;

pub use answer_change::{AnswerChange, AnswerMove};
pub use check::{Asked, Check, Checked, Counts, Status, verdict_line};
pub use compare::{Cause, Change, Comparison, compare};
pub use line::system_of;
pub use question::{Question, VERDICT};
pub use read::Broken;
pub(super) use review_call::left_out;
pub use review_call::{Call, CalledBy, ReviewCall};
pub use text::{changes, reasons, reviews, text, title};
pub use tree::{Branch, Entry, Item, natural};
pub use verdict::{Prints, fingerprints};

use read::broken;
use review_call::{Watched, watched};

/// The version of the written form.
pub const FORM: &str = "1";

/// What is kept of one system.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// The system's id.
    pub system: String,
    /// What it was made with: engine, packs, the description, fingerprints of provisions. Never
    /// compared; it helps to say why something moves.
    pub made_with: Branch,
    /// The answers of the description.
    pub answers: Branch,
    /// What follows from them.
    pub verdict: Branch,
    /// In which words.
    pub wording: Branch,
    /// Duties to look again; kept in no file.
    watched: Vec<Watched>,
}

const HEAD: &str = "\
# One system as it was reviewed. Change this file with `solon snapshot review`, not by hand.
";

impl Snapshot {
    /// Takes a snapshot. The verdict is told by `verdict`, in English, whatever the language of
    /// `wording`; `prints` are those of the rules of each result. Where the system is described is said by
    /// [`Snapshot::put_place`].
    #[must_use]
    pub fn take(
        verdict: &Report,
        wording: &Report,
        results: &[RegimeResult<'_>],
        prints: &[Prints],
    ) -> Snapshot {
        Snapshot {
            watched: watched(wording),
            system: verdict.system.id.clone(),
            made_with: verdict::made_with(verdict, prints),
            answers: answers::answers(results),
            verdict: verdict::verdict(verdict, results),
            wording: wording::wording(wording),
        }
    }

    /// This snapshot with one or both parts of a newer one. What it was made with, and the answers,
    /// go with the verdict.
    #[must_use]
    pub fn merged(&self, new: &Snapshot, verdict: bool, wording: bool) -> Snapshot {
        let mut out = self.clone();
        if wording {
            out.wording.clone_from(&new.wording);
        }
        if verdict || self.verdict == new.verdict {
            out.verdict.clone_from(&new.verdict);
            out.made_with.clone_from(&new.made_with);
            out.answers.clone_from(&new.answers);
        }
        out
    }

    /// Whether it is of several regimes.
    fn several(&self) -> bool {
        let regimes = self.verdict.branch("regimes");
        regimes.is_some_and(|r| r.entries.len() > 1)
    }

    /// As a file.
    #[must_use]
    pub fn write(&self) -> String {
        let mut all = Branch::default();
        all.put_text("snapshot", FORM);
        all.put_text("system", &self.system);
        let mut out = HEAD.to_owned();
        all.write(&mut out, 0);
        for (key, part) in [
            ("made_with", &self.made_with),
            ("answers", &self.answers),
            ("verdict", &self.verdict),
            ("wording", &self.wording),
        ] {
            let mut one = Branch::default();
            one.put_branch(key, part.clone());
            if !one.entries.is_empty() {
                out.push('\n');
            }
            one.write(&mut out, 0);
        }
        out
    }

    /// From a file.
    ///
    /// # Errors
    /// The line on which it is not a snapshot, and why.
    pub fn read(text: &str) -> Result<Snapshot, Broken> {
        let all = read::read(text)?;
        form(&all)?;
        Snapshot::of(all, 1, true)
    }

    /// From what was read; `line` is where it begins. Of a verdict alone there is no wording.
    fn of(all: Branch, line: u32, whole: bool) -> Result<Snapshot, Broken> {
        let mut out = Snapshot::default();
        for entry in all.entries {
            let part = match entry.key.as_str() {
                "snapshot" => continue,
                "system" => match entry.item {
                    Item::Text(id) => {
                        out.system = id;
                        continue;
                    }
                    _ => return Err(broken(entry.line, "`system` is the id of a system")),
                },
                "made_with" => &mut out.made_with,
                "answers" => &mut out.answers,
                "verdict" => &mut out.verdict,
                "wording" => &mut out.wording,
                key => {
                    let near = crate::diagnostic::did_you_mean(
                        key,
                        ["system", "made_with", "answers", "verdict", "wording"],
                    );
                    let near = near.map(|n| format!("; {n}")).unwrap_or_default();
                    return Err(broken(
                        entry.line,
                        format!("a snapshot has no part `{key}`{near}"),
                    ));
                }
            };
            match entry.item {
                Item::Branch(branch) => *part = branch,
                _ => {
                    return Err(broken(
                        entry.line,
                        format!("`{}` has keys under it", entry.key),
                    ));
                }
            }
        }
        if out.system.is_empty() {
            return Err(broken(line, "the line `system: …` is missing"));
        }
        let parts = [
            ("verdict", &out.verdict, true),
            ("wording", &out.wording, whole),
        ];
        for (part, branch, needed) in parts {
            if needed && branch.entries.is_empty() {
                return Err(broken(line, format!("the part `{part}` is missing")));
            }
        }
        Ok(out)
    }
}

/// Whether a text has the form that this engine reads.
fn form(all: &Branch) -> Result<(), Broken> {
    let line = all
        .entries
        .iter()
        .find(|e| e.key == "snapshot")
        .map_or(1, |e| e.line);
    match all.text("snapshot") {
        Some(FORM) => Ok(()),
        Some(other) => Err(broken(
            line,
            format!("this is form `{other}` of snapshots; this engine reads form {FORM}"),
        )),
        None => Err(broken(
            line,
            "this is no snapshot: the line `snapshot: 1` is missing",
        )),
    }
}
