//! What moved between two snapshots of one system, and what moved it.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::Snapshot;
use super::answer_change::AnswerChange;
use super::known::answer_changes;
use super::review_call::{ReviewCall, review_calls};
use super::tree::{Branch, Item};
use super::verdict::Prints;

/// One thing that differs.
#[derive(Clone, Debug, Serialize)]
pub struct Change {
    /// The keys down to it.
    pub at: Vec<String>,
    /// As recorded; null where it was not there.
    pub old: Option<Item>,
    /// As it is now; null where it is no more.
    pub new: Option<Item>,
}

/// What moved a verdict: a provision, an answer, or the question itself.
#[derive(Clone, Debug, Serialize)]
pub struct Cause {
    /// `rule`, `exception`, `duty`, `penalty`, `transition`, `scope`, `role`; `answer` of the
    /// description; `asked`, for the day, the law and amendments.
    pub kind: String,
    /// Its pack, for provisions.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pack: String,
    /// Its id.
    pub id: String,
    /// Its title.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// How it stood; `none` where it played no part.
    pub old: String,
    /// How it stands.
    pub new: String,
    /// For provisions: `differs` or `same` as recorded, `gone` from the rules, or `new`: it was not
    /// among those recorded.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Several regimes were asked: a provision is told with the name of its own.
    #[serde(skip)]
    pub several: bool,
}

impl Cause {
    /// Whether the movement begins here; otherwise it was only passed on.
    #[must_use]
    pub fn begins(&self) -> bool {
        self.text != "same"
    }
}

/// All that differs between two snapshots of one system.
#[derive(Clone, Debug, Default)]
pub struct Comparison {
    /// In the verdict.
    pub verdict: Vec<Change>,
    /// In the wording.
    pub wording: Vec<Change>,
    /// What moved the verdict; empty while the verdict is the same.
    pub causes: Vec<Cause>,
    /// Anything that is said of an answer differs, such as that it is assumed.
    pub given: bool,
    /// Answers that differ.
    pub answers: Vec<AnswerChange>,
    /// The reviews for which they call.
    pub reviews: Vec<ReviewCall>,
    /// The rules, or the engine, were others.
    pub made_with: bool,
    /// Several regimes were asked.
    pub several: bool,
}

/// Compares what was recorded with what is. `prints` gives the fingerprints of the rules of today
/// by pack.
#[must_use]
pub fn compare<'a>(
    old: &Snapshot,
    new: &Snapshot,
    prints: &dyn Fn(&str) -> Option<&'a Prints>,
) -> Comparison {
    let verdict = changes(&old.verdict, &new.verdict);
    let given = changes(&old.answers, &new.answers);
    let answers = answer_changes(&old.answers, &new.answers);
    let mut out = Comparison {
        wording: changes(&old.wording, &new.wording),
        given: !given.is_empty(),
        reviews: review_calls(old, new, &answers),
        answers,
        made_with: ["engine", "packs"]
            .iter()
            .any(|key| old.made_with.get(key) != new.made_with.get(key)),
        several: [old, new].iter().any(|s| s.several()),
        ..Comparison::default()
    };
    if !verdict.is_empty() {
        out.causes = causes(old, new, &given, prints);
        for cause in &mut out.causes {
            cause.several = out.several;
        }
    }
    out.verdict = verdict;
    out
}

fn changes(old: &Branch, new: &Branch) -> Vec<Change> {
    let mut out = Vec::new();
    walk(old, new, &mut Vec::new(), &mut out);
    out
}

fn walk(old: &Branch, new: &Branch, at: &mut Vec<String>, out: &mut Vec<Change>) {
    let gone_too = old.entries.iter().map(|e| &e.key);
    let added = new.entries.iter().map(|e| &e.key);
    let added = added.filter(|key| old.get(key).is_none());
    for key in gone_too.chain(added) {
        at.push(key.clone());
        let none = Branch::default();
        match (old.get(key), new.get(key)) {
            (Some(Item::Branch(a)), Some(Item::Branch(b))) => walk(a, b, at, out),
            // The last thing of a section that goes, or its first, is told as such.
            (Some(Item::Branch(a)), None) if is_section(at) => walk(a, &none, at, out),
            (None, Some(Item::Branch(b))) if is_section(at) => walk(&none, b, at, out),
            (a, b) if a == b => {}
            (a, b) => out.push(Change {
                at: at.clone(),
                old: a.cloned(),
                new: b.cloned(),
            }),
        }
        at.pop();
    }
}

/// Sections of a regime that hold things by id.
pub(super) const BY_ID: &[&str] = &[
    "scales",
    "rules",
    "exceptions",
    "roles",
    "duties",
    "penalties",
    "transitions",
    "stays",
    "open",
    "assumptions",
];

fn is_section(at: &[String]) -> bool {
    at.len() == 3 && at.last().is_some_and(|s| BY_ID.contains(&s.as_str()))
}

/// How a provision stands, in one line.
pub(super) fn standing(item: Option<&Item>) -> String {
    let branch = match item {
        None => return "none".to_owned(),
        Some(Item::Text(text)) => return text.clone(),
        Some(Item::List(items)) => return items.join(", "),
        Some(Item::Branch(branch)) => branch,
    };
    let Some(outcome) = branch.text("outcome") else {
        let words = ["title", "ask", "assumed"]
            .iter()
            .find_map(|k| branch.text(k));
        let all = leaves(branch);
        return match words {
            Some(words) => words.to_owned(),
            None if all.len() > 6 => format!("{} entries", all.len()),
            None => all.join("; "),
        };
    };
    let mut out = outcome.to_owned();
    let by = branch.list("defeated_by");
    if !by.is_empty() {
        out.push_str(&format!(" by {}", by.join(", ")));
    }
    if let Some(days) = branch.text("applies").filter(|d| *d != "always") {
        out.push_str(&format!(", {days}"));
    }
    if let Some(due) = branch.text("due") {
        out.push_str(&format!(", due {due}"));
    }
    if branch.text("of_others").is_some() {
        out.push_str(", for others");
    }
    out
}

/// All texts below a branch.
fn leaves(branch: &Branch) -> Vec<String> {
    let items = branch.entries.iter().map(|e| &e.item);
    items
        .flat_map(|item| match item {
            Item::Text(text) => vec![text.clone()],
            Item::List(items) => items.clone(),
            Item::Branch(inner) => leaves(inner),
        })
        .collect()
}

/// Sections of a verdict whose ids are provisions of a kind.
const KINDS: &[(&str, &str)] = &[
    ("rules", "rule"),
    ("roles", "role"),
    ("transitions", "transition"),
    ("stays", "exception"),
    ("duties", "duty"),
    ("penalties", "penalty"),
];

/// What moved, that where it begins first.
fn causes<'a>(
    old: &Snapshot,
    new: &Snapshot,
    answers: &[Change],
    prints: &dyn Fn(&str) -> Option<&'a Prints>,
) -> Vec<Cause> {
    let mut out = Vec::new();
    let plain = |kind: &str, change: &Change| Cause {
        kind: kind.to_owned(),
        pack: String::new(),
        id: change.at.last().cloned().unwrap_or_default(),
        title: String::new(),
        old: standing(change.old.as_ref()),
        new: standing(change.new.as_ref()),
        text: String::new(),
        several: false,
    };
    let part = |s: &Snapshot| s.verdict.branch("asked").cloned().unwrap_or_default();
    let asked = changes(&part(old), &part(new));
    out.extend(asked.iter().map(|c| plain("asked", c)));
    out.extend(answers.iter().map(|c| plain("answer", c)));
    let packs = |s: &Snapshot| -> Vec<String> {
        let regimes = s.verdict.branch("regimes");
        let entries = regimes.into_iter().flat_map(|r| &r.entries);
        entries.map(|e| e.key.clone()).collect()
    };
    let packs: BTreeSet<String> = packs(old).into_iter().chain(packs(new)).collect();
    for pack in packs {
        let sides = Sides {
            pack: &pack,
            old,
            new,
            prints: prints(&pack),
        };
        sides.causes(&mut out);
    }
    out.sort_by_key(|c| !c.begins());
    out
}

/// The two snapshots under one pack.
struct Sides<'a> {
    pack: &'a str,
    old: &'a Snapshot,
    new: &'a Snapshot,
    prints: Option<&'a Prints>,
}

impl Sides<'_> {
    fn section<'s>(&self, of: &'s Snapshot, section: &str) -> Option<&'s Branch> {
        of.verdict.below(&["regimes", self.pack, section])
    }

    /// The fingerprint that was recorded.
    fn recorded(&self, name: &str) -> Option<&str> {
        self.old.made_with.below(&["texts", self.pack])?.text(name)
    }

    /// The fingerprint of today.
    fn now(&self, name: &str) -> Option<&str> {
        self.prints?.get(name).map(String::as_str)
    }

    /// What is to be said of the text of a provision.
    fn text(&self, name: &str) -> String {
        match (self.recorded(name), self.now(name)) {
            (_, None) => "gone",
            (None, Some(_)) => "new",
            (Some(a), Some(b)) if a == b => "same",
            (Some(_), Some(_)) => "differs",
        }
        .to_owned()
    }

    fn cause(&self, kind: &str, id: &str, [old, new]: [String; 2]) -> Cause {
        let section = KINDS.iter().find(|(_, k)| *k == kind).map(|(s, _)| *s);
        let title = [self.new, self.old].iter().find_map(|s| {
            let words = s.wording.below(&["regimes", self.pack])?;
            match section {
                Some(section) => words.branch(section)?.branch(id)?.text("title"),
                None => words.branch("exceptions")?.text(id),
            }
        });
        Cause {
            kind: kind.to_owned(),
            pack: self.pack.to_owned(),
            id: id.to_owned(),
            title: title.unwrap_or_default().to_owned(),
            old,
            new,
            text: self.text(&format!("{kind} {id}")),
            several: false,
        }
    }

    fn causes(&self, out: &mut Vec<Cause>) {
        self.scope(out);
        for (section, kind) in KINDS {
            self.of_kind(section, kind, out);
        }
    }

    fn scope(&self, out: &mut Vec<Cause>) {
        let [old, new] = [self.old, self.new].map(|s| self.section(s, "scope"));
        let clauses = |b: Option<&Branch>| b.map(|b| b.list("by").to_vec()).unwrap_or_default();
        let (before, after) = (clauses(old), clauses(new));
        let all: BTreeSet<&String> = before.iter().chain(&after).collect();
        for id in all {
            let holds = |list: &[String]| if list.contains(id) { "holds" } else { "none" };
            let sides = [holds(&before), holds(&after)].map(str::to_owned);
            if sides.first() != sides.last() {
                out.push(self.cause("scope", id, sides));
            }
        }
    }

    /// Provisions of one kind that stand otherwise, and the exceptions to them whose text differs.
    fn of_kind(&self, section: &str, kind: &str, out: &mut Vec<Cause>) {
        let [old, new] = [self.old, self.new].map(|s| self.section(s, section));
        let ids = |b: Option<&Branch>| -> Vec<String> {
            let entries = b.into_iter().flat_map(|b| &b.entries);
            entries.map(|e| e.key.clone()).collect()
        };
        let after = ids(new);
        let gone = ids(old).into_iter().filter(|id| !after.contains(id));
        let all: Vec<String> = gone.chain(after.iter().cloned()).collect();
        for id in &all {
            let [a, b] = [old, new].map(|s| s.and_then(|s| s.get(id)));
            if a == b {
                continue;
            }
            let cause = self.cause(kind, id, [standing(a), standing(b)]);
            // Rules are what people look for, and are told even where they only pass something on;
            // duties and fines that merely follow are not causes.
            if kind == "rule" || kind == "role" || cause.begins() {
                out.push(cause);
            }
            self.exceptions([a, b], out);
        }
    }

    /// What defeats, or may defeat, on one side alone.
    fn exceptions(&self, sides: [Option<&Item>; 2], out: &mut Vec<Cause>) {
        let [before, after] = sides.map(|item| match item {
            Some(Item::Branch(b)) => [("fires", "defeated_by"), ("open", "open_against")]
                .iter()
                .flat_map(|(word, key)| b.list(key).iter().map(move |id| (id.as_str(), *word)))
                .collect(),
            _ => BTreeMap::new(),
        });
        let all: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
        for id in all {
            // A label of the rule's own `unless` is part of the rule.
            let Some(kind) = ["exception", "scope"].into_iter().find(|kind| {
                let name = format!("{kind} {id}");
                self.recorded(&name).is_some() || self.now(&name).is_some()
            }) else {
                continue;
            };
            let sides = [&before, &after].map(|s| s.get(id).map_or("none", |w| w).to_owned());
            let cause = self.cause(kind, id, sides);
            let known = out.iter().any(|c| c.kind == cause.kind && c.id == cause.id);
            if cause.begins() && !known {
                out.push(cause);
            }
        }
    }
}
