//! The packs that ship with the engine, and packs that are read beside them.

pub use solon_check::pack::{ASKED_ONCE, Library, Loaded, PackText, digest};

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::prove;

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

    fn has_texts(&self, pack: &PackText) -> bool {
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
struct Beside<'a>(&'a dyn Fn(&str) -> Option<PackText>);

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

/// Reads a pack and the packs that it uses: those that `find` gives by their id, or by
/// the name of their folder, else bundled ones.
/// With `tests` off, tests, properties and contents beside the rules are not read, which saves time
/// where only systems are classified.
#[must_use]
pub fn load(pack: &PackText, find: &dyn Fn(&str) -> Option<PackText>, tests: bool) -> Loaded {
    with_tables(
        pack,
        solon_check::pack::load(pack, &Beside(find), tests),
        tests,
    )
}

/// The same with tests, those of the pack on which it builds as well.
#[must_use]
pub fn load_with_base(pack: &PackText, find: &dyn Fn(&str) -> Option<PackText>) -> Loaded {
    let loaded = solon_check::pack::load_with_base(pack, &Beside(find));
    with_tables(pack, loaded, true)
}

/// With what is proved of its tables.
fn with_tables(pack: &PackText, mut loaded: Loaded, tests: bool) -> Loaded {
    // The suite proves the tables of bundled packs.
    let bundled = bundled().iter().any(|b| b.has_texts(pack));
    if !bundled && !loaded.has_errors() {
        let found = prove::tables(&loaded.program, &loaded.sites, tests);
        loaded.diagnostics.extend(found);
        loaded.diagnostics.sort_by_key(|d| (d.span(), d.code));
    }
    loaded
}
