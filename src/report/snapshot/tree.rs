//! A part of a snapshot: keys in order, each with a text, a list of texts, or keys of its own.
//! Written one thing per line, so that it reads, and differs, line by line. The form is a small
//! part of YAML; `read.rs` reads it back.

use serde::{Serialize, Serializer};

/// The longest list on one line.
const SHORT: usize = 76;

/// Keys in order.
#[derive(Clone, Debug, Default)]
pub struct Branch {
    /// Each key with what stands under it.
    pub entries: Vec<Entry>,
}

/// One key.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// What stands under it.
    pub item: Item,
    /// Its line where it was read, from 1; nought where it was not.
    pub line: u32,
}

/// What stands under a key.
#[derive(Clone, Debug)]
pub enum Item {
    /// A text.
    Text(String),
    /// Several.
    List(Vec<String>),
    /// Further keys.
    Branch(Branch),
}

/// The place of an item and where it was read say nothing.
impl PartialEq for Branch {
    fn eq(&self, other: &Self) -> bool {
        self.entries.len() == other.entries.len()
            && self
                .entries
                .iter()
                .all(|e| other.get(&e.key) == Some(&e.item))
    }
}

impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Item::Text(a), Item::Text(b)) => a == b,
            (Item::List(a), Item::List(b)) => a == b,
            (Item::Branch(a), Item::Branch(b)) => a == b,
            _ => false,
        }
    }
}

impl Serialize for Branch {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.entries.iter().map(|e| (&e.key, &e.item)))
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Item::Text(text) => to.serialize_str(text),
            Item::List(items) => to.collect_seq(items),
            Item::Branch(branch) => branch.serialize(to),
        }
    }
}

impl Branch {
    /// What stands under a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Item> {
        self.entries.iter().find(|e| e.key == key).map(|e| &e.item)
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: &str) -> Option<&str> {
        match self.get(key)? {
            Item::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The list under a key; empty where there is none.
    #[must_use]
    pub fn list(&self, key: &str) -> &[String] {
        match self.get(key) {
            Some(Item::List(items)) => items,
            _ => &[],
        }
    }

    /// The keys under a key.
    #[must_use]
    pub fn branch(&self, key: &str) -> Option<&Branch> {
        match self.get(key)? {
            Item::Branch(branch) => Some(branch),
            _ => None,
        }
    }

    /// What stands under several keys, one below the other.
    #[must_use]
    pub fn below(&self, keys: &[&str]) -> Option<&Branch> {
        keys.iter().try_fold(self, |branch, key| branch.branch(key))
    }

    fn put(&mut self, key: &str, item: Item) {
        self.entries.push(Entry {
            key: key.to_owned(),
            item,
            line: 0,
        });
    }

    /// Adds a text.
    pub fn put_text(&mut self, key: &str, text: impl Into<String>) {
        self.put(key, Item::Text(text.into()));
    }

    /// Adds a text, unless it is empty.
    pub fn put_words(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.put_text(key, text);
        }
    }

    /// Adds a text, where there is one.
    pub fn put_maybe(&mut self, key: &str, text: Option<&String>) {
        if let Some(text) = text {
            self.put_text(key, text);
        }
    }

    /// Says that something is so; what is not so is not written.
    pub fn put_flag(&mut self, key: &str, flag: bool) {
        if flag {
            self.put_text(key, "true");
        }
    }

    /// Adds a list, unless it is empty.
    pub fn put_list(&mut self, key: &str, items: impl IntoIterator<Item = String>) {
        let items: Vec<String> = items.into_iter().collect();
        if !items.is_empty() {
            self.put(key, Item::List(items));
        }
    }

    /// Adds a list of ids in their natural order, unless it is empty.
    pub fn put_ids(&mut self, key: &str, ids: &[String]) {
        let mut ids = ids.to_vec();
        ids.sort_by(|a, b| natural(a, b));
        self.put_list(key, ids);
    }

    /// Adds further keys, unless there are none.
    pub fn put_branch(&mut self, key: &str, branch: Branch) {
        if !branch.entries.is_empty() {
            self.put(key, Item::Branch(branch));
        }
    }

    /// Puts the keys in their natural order.
    #[must_use]
    pub fn sorted(mut self) -> Branch {
        self.entries.sort_by(|a, b| natural(&a.key, &b.key));
        self
    }

    /// Writes the keys, each on its line, indented by a number of steps.
    pub fn write(&self, out: &mut String, steps: usize) {
        for entry in &self.entries {
            let indent = "  ".repeat(steps);
            out.push_str(&format!("{indent}{}:", scalar(&entry.key)));
            match &entry.item {
                Item::Text(text) => out.push_str(&format!(" {}\n", scalar(text))),
                Item::List(items) if short(items) => {
                    out.push_str(&format!(" [{}]\n", items.join(", ")));
                }
                Item::List(items) => {
                    out.push('\n');
                    for item in items {
                        out.push_str(&format!("{indent}  - {}\n", scalar(item)));
                    }
                }
                Item::Branch(branch) => {
                    out.push('\n');
                    branch.write(out, steps + 1);
                }
            }
        }
    }
}

/// Whether a text can stand without quotes.
pub(super) fn plain(text: &str) -> bool {
    let inner = |c: char| c.is_ascii_alphanumeric() || " _./()+,%-".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(inner)
        && !text.ends_with(' ')
}

/// Whether a text can stand in a list on one line.
pub(super) fn listed(text: &str) -> bool {
    plain(text) && !text.contains(',')
}

/// Whether a list fits on one line.
fn short(items: &[String]) -> bool {
    let all: usize = items.iter().map(|i| i.len() + 2).sum();
    all <= SHORT && items.iter().all(|i| listed(i))
}

/// A text as written: bare where nothing in it could be misread, else in quotes.
fn scalar(text: &str) -> String {
    if plain(text) {
        text.to_owned()
    } else {
        serde_json::to_string(text).unwrap_or_default()
    }
}

/// The order in which people count: `art9` before `art10`.
#[must_use]
pub fn natural(a: &str, b: &str) -> std::cmp::Ordering {
    pieces(a).cmp(&pieces(b)).then_with(|| a.cmp(b))
}

/// Runs of digits by length and digits, all else by letter.
fn pieces(text: &str) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::new();
    for c in text.chars() {
        match out.last_mut() {
            Some((length, run)) if *length > 0 && c.is_ascii_digit() => {
                run.push(c);
                *length += 1;
            }
            _ => out.push((usize::from(c.is_ascii_digit()), c.to_string())),
        }
    }
    out
}
