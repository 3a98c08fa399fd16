//! A pack that can be classified with. Packs with errors stay with the tools that check and test rules
//! ([`crate::pack::load`]).

use std::sync::Arc;

use super::{Error, ErrorKind};
use crate::diagnostic::{Severity, did_you_mean};
use crate::pack::{self, Loaded, PackText};
use crate::program::{Fact, FactId, Program, Table};

/// The rules of one regime, read and checked; it exists only without errors.
#[derive(Clone, Debug)]
pub struct Pack {
    called: String,
    program: Arc<Program>,
    /// Where each question is declared.
    places: Table<Fact, String>,
}

impl Pack {
    /// A pack that ships with the library, by its folder or id.
    ///
    /// # Errors
    /// [`ErrorKind::Pack`] when none is called so.
    pub fn bundled(name: &str) -> Result<Pack, Error> {
        let Some(bundled) = pack::find_bundled(name) else {
            let message = format!(
                "there is no bundled pack `{name}` ({})",
                nearest_bundled(name)
            );
            return Err(Error::new(ErrorKind::Pack, message));
        };
        Pack::from_texts(&bundled.text(), &|_| None)
    }

    /// A pack from its texts. `used` gives the texts of packs that it uses, by the names behind `uses`; those that it
    /// does not have are taken from the bundled ones.
    ///
    /// # Errors
    /// [`ErrorKind::Rules`] with every finding when the rules have errors.
    pub fn from_texts(
        texts: &PackText,
        used: &dyn Fn(&str) -> Option<PackText>,
    ) -> Result<Pack, Error> {
        Pack::new(&texts.folder, pack::load(texts, used, false))
    }

    /// A pack that was read before, under the name that it is called by: its folder.
    ///
    /// # Errors
    /// [`ErrorKind::Rules`] with every finding when the rules have errors.
    pub fn new(called: &str, loaded: Loaded) -> Result<Pack, Error> {
        let called = called.trim_end_matches(['/', '\\']);
        let called = called.rsplit(['/', '\\', ':']).next().unwrap_or(called);
        let places = loaded.program.facts.map(|f, _| loaded.place(f));
        match loaded.into_program() {
            Ok(program) => Ok(Pack {
                called: called.to_owned(),
                program,
                places,
            }),
            Err(loaded) => {
                let all = loaded.diagnostics.iter();
                let n = all.filter(|d| d.severity == Severity::Error).count();
                let errors = if n == 1 { "an error" } else { "errors" };
                let message = format!("the rules of `{called}` have {errors}");
                let error = Error::new(ErrorKind::Rules, message);
                Err(error.with(loaded.diagnostics, loaded.sources))
            }
        }
    }

    /// Its id, such as `eu.ai_act`.
    #[must_use]
    pub fn id(&self) -> &str {
        self.program.pack().map_or("", |p| p.id.as_str())
    }

    /// Where a question is declared: `rules/common/facts.solon:3:6`.
    pub(super) fn place(&self, fact: FactId) -> &str {
        &self.places[fact]
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        self.program.pack().map_or("", |p| p.version.as_str())
    }

    /// `sha256:…` over everything in it that can change an outcome.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.program.pack().map_or("", |p| p.digest.as_str())
    }

    /// Whether it is called so: by its folder or its id.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.called == name || self.id() == name
    }

    /// The program below it, for tools.
    #[must_use]
    pub fn program(&self) -> &Arc<Program> {
        &self.program
    }
}

/// Which bundled pack somebody may have meant, or which there are.
#[must_use]
pub fn nearest_bundled(name: &str) -> String {
    let known: Vec<&str> = pack::bundled().iter().map(|b| b.folder).collect();
    did_you_mean(name, known.iter().copied())
        .unwrap_or_else(|| format!("bundled packs are {}", known.join(", ")))
}
