//! The packs that ship with the engine, as texts. The build reads this file too, to make one of them ready.

use std::collections::HashMap;
use std::sync::OnceLock;

use solon_check::pack::{Library, PackText};

#[rustfmt::skip]
mod bundled;

pub use bundled::DEFAULT;

/// A pack that ships with the engine.
#[derive(Clone, Copy, Debug)]
pub struct Bundled {
    /// Its folder under `rules/`.
    pub folder: &'static str,
    /// Its id.
    pub id: &'static str,
    /// Whether it is a vocabulary that only serves others.
    pub vocabulary: bool,
    /// `sha256:…` over its canonical texts.
    pub digest: &'static str,
    /// Shared questions with a list for an answer, each with the values of which a description must have
    /// one to be reached: what its `reached when` comes to where nothing else is known. Whoever lacks all
    /// of them need not read the pack to know that it is not surely reached.
    pub needs: &'static [Need],
    /// The questions that it asks itself, beside those of the vocabularies that it uses.
    pub asks: &'static [&'static str],
    /// Its files: path and text.
    pub files: &'static [(&'static str, &'static str)],
}

/// A question and the values of which one is needed.
pub type Need = (&'static str, &'static [&'static str]);

impl Bundled {
    /// Its texts.
    #[must_use]
    pub fn text(&self) -> PackText {
        PackText {
            folder: format!("rules/{}", self.folder),
            files: self
                .files
                .iter()
                .map(|(p, t)| ((*p).to_owned(), (*t).to_owned()))
                .collect(),
        }
    }

    /// Whether it holds clauses of a framework that grades nothing.
    #[must_use]
    pub fn is_framework(&self) -> bool {
        let mut lines = self.files.iter().flat_map(|(_, text)| text.lines());
        lines.any(|line| line.starts_with("crosswalk "))
    }

    pub(crate) fn has_texts(&self, pack: &PackText) -> bool {
        self.files.len() == pack.files.len()
            && self
                .files
                .iter()
                .zip(&pack.files)
                .all(|((p, t), (q, u))| p == q && t == u)
    }
}

/// The packs that ship with the engine.
#[must_use]
pub fn bundled() -> &'static [Bundled] {
    bundled::BUNDLED
}

/// The bundled pack that asks a question of this name, by its id.
#[must_use]
pub fn asked_by(question: &str) -> Option<&'static str> {
    static ASKED: OnceLock<HashMap<&str, &str>> = OnceLock::new();
    let asked = || {
        let all = bundled().iter().rev();
        let all = all.flat_map(|b| b.asks.iter().map(|question| (*question, b.id)));
        all.collect()
    };
    ASKED.get_or_init(asked).get(question).copied()
}

/// A bundled pack by its folder or id.
#[must_use]
pub fn find_bundled(name: &str) -> Option<&'static Bundled> {
    bundled().iter().find(|b| b.folder == name || b.id == name)
}

/// Packs of a caller, before the bundled ones.
pub(crate) struct Beside<'a>(pub(crate) &'a dyn Fn(&str) -> Option<PackText>);

impl Library for Beside<'_> {
    fn find(&self, id: &str) -> Option<PackText> {
        (self.0)(id).or_else(|| find_bundled(id).map(Bundled::text))
    }

    fn ids(&self) -> Vec<&str> {
        bundled().iter().map(|b| b.id).collect()
    }

    fn checked(&self, id: &str, pack: &PackText) -> Option<String> {
        find_bundled(id)
            .filter(|b| b.has_texts(pack))
            .map(|b| b.digest.to_owned())
    }
}
