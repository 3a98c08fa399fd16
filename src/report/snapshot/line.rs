//! Snapshots of a register in one file: a line for the question that all of them answer, then a line of
//! JSON for each system. Of words, which are long and alike, only a digest is kept.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use sha2::{Digest as _, Sha256};

use super::read::{Broken, broken};
use super::tree::{Branch, Entry, Item};
use super::{Question, Snapshot};

/// The key of the digest of words.
const DIGEST: &str = "digest";

impl Snapshot {
    /// The same with a digest in place of words, as a line keeps it.
    #[must_use]
    pub fn brief(mut self) -> Snapshot {
        let mut words = String::new();
        self.wording.write(&mut words, 0);
        let digest = Sha256::digest(words.as_bytes());
        let hex: String = digest.iter().map(|b| format!("{b:02x}")).collect();
        self.wording = Branch::default();
        self.wording.put_text(DIGEST, format!("sha256:{hex}"));
        self
    }

    /// As a line, with its end.
    #[must_use]
    pub fn line(&self) -> String {
        let mut all = Branch::default();
        all.put_text("system", &self.system);
        for (key, part) in [
            ("made_with", &self.made_with),
            ("answers", &self.answers),
            ("verdict", &self.verdict),
            ("wording", &self.wording),
        ] {
            all.put_branch(key, part.clone());
        }
        json(&all)
    }

    /// From a line; `number` is its place in the file. Of a verdict alone it is not the `whole`.
    ///
    /// # Errors
    /// Why it is not a snapshot.
    pub fn of_line(text: &str, number: u32, whole: bool) -> Result<Snapshot, Broken> {
        let all = parse(text, number)?;
        Snapshot::of(all, number, whole)
    }
}

impl Question {
    /// As the first line of a file, with its end.
    #[must_use]
    pub fn line_of(&self) -> String {
        json(&self.branch())
    }

    /// From the first line of a file.
    ///
    /// # Errors
    /// Why it is something else.
    pub fn of_line(text: &str) -> Result<Question, Broken> {
        Question::of(&parse(text, 1)?)
    }
}

/// The system of a line.
///
/// # Errors
/// When the line is no snapshot at all.
pub fn system_of(text: &str, number: u32) -> Result<String, Broken> {
    #[derive(Deserialize)]
    struct Id<'a> {
        #[serde(borrow)]
        system: Cow<'a, str>,
    }
    let id: Id<'_> = serde_json::from_str(text).map_err(|e| wrong(&e, number))?;
    match id.system.is_empty() {
        true => Err(broken(number, "`system` is the id of a system")),
        false => Ok(id.system.into_owned()),
    }
}

fn json(all: &Branch) -> String {
    let mut out = serde_json::to_string(all).unwrap_or_default();
    out.push('\n');
    out
}

fn parse(text: &str, number: u32) -> Result<Branch, Broken> {
    let mut all: Branch = serde_json::from_str(text).map_err(|e| wrong(&e, number))?;
    for entry in &mut all.entries {
        entry.line = number;
    }
    Ok(all)
}

fn wrong(e: &serde_json::Error, number: u32) -> Broken {
    if e.is_eof() {
        return broken(
            number,
            "the line ends in its middle: the file was cut off, or is still being written",
        );
    }
    let merge = "it is one JSON object for each system, as it was written";
    broken(
        number,
        format!("this is no line of snapshots ({e}); {merge}"),
    )
}

impl<'de> Deserialize<'de> for Branch {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        match Item::deserialize(from)? {
            Item::Branch(branch) => Ok(branch),
            _ => Err(D::Error::custom("an object was expected")),
        }
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Read)
    }
}

/// Reads what `tree.rs` serialises.
struct Read;

impl<'de> Visitor<'de> for Read {
    type Value = Item;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a text, a list of texts or an object")
    }

    fn visit_str<E>(self, text: &str) -> Result<Item, E> {
        Ok(Item::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut of: A) -> Result<Item, A::Error> {
        let mut items = Vec::new();
        while let Some(text) = of.next_element::<String>()? {
            items.push(text);
        }
        Ok(Item::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut of: A) -> Result<Item, A::Error> {
        let mut branch = Branch::default();
        while let Some(key) = of.next_key::<String>()? {
            if branch.get(&key).is_some() {
                return Err(A::Error::custom(format!("`{key}` stands here twice")));
            }
            let item = of.next_value()?;
            let line = 0;
            branch.entries.push(Entry { key, item, line });
        }
        Ok(Item::Branch(branch))
    }
}
