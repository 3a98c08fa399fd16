//! A pack that can be classified with. Packs with errors stay with the tools that check and test rules
//! ([`crate::pack::load`]).

use std::sync::Arc;

use super::{Error, ErrorKind};
use crate::diagnostic::{Severity, did_you_mean};
use crate::pack::{self, Loaded, PackText, Ready};
use crate::program::{FactId, Program};

/// The rules of one regime, read and checked; it exists only without errors.
#[derive(Clone, Debug)]
pub struct Pack {
    called: String,
    ready: Ready,
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
        let called = name_of(&texts.folder);
        match pack::ready(texts, used) {
            Some(ready) => Ok(Pack { called, ready }),
            None => Pack::new(&called, pack::load(texts, used, false)),
        }
    }

    /// The same under another name.
    #[must_use]
    pub fn called(mut self, name: &str) -> Pack {
        self.called = name_of(name);
        self
    }

    /// A pack that was read before, under the name that it is called by: its folder.
    ///
    /// # Errors
    /// [`ErrorKind::Rules`] with every finding when the rules have errors.
    pub fn new(called: &str, loaded: Loaded) -> Result<Pack, Error> {
        let called = name_of(called);
        match loaded.ready() {
            Ok(ready) => Ok(Pack { called, ready }),
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
        self.program().pack().map_or("", |p| p.id.as_str())
    }

    /// Where a question is declared: `rules/common/facts.solon:3:6`.
    pub(super) fn place(&self, fact: FactId) -> &str {
        &self.ready.places[fact]
    }

    /// Its version.
    #[must_use]
    pub fn version(&self) -> &str {
        self.program().pack().map_or("", |p| p.version.as_str())
    }

    /// `sha256:…` over everything in it that can change an outcome.
    #[must_use]
    pub fn digest(&self) -> &str {
        self.program().pack().map_or("", |p| p.digest.as_str())
    }

    /// Whether it is called so: by its folder or its id.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        self.called == name || self.id() == name
    }

    /// The program below it, for tools.
    #[must_use]
    pub fn program(&self) -> &Arc<Program> {
        &self.ready.program
    }
}

/// The name of a folder, of which a path or the place in a revision may be given.
fn name_of(path: &str) -> String {
    let path = path.trim_end_matches(['/', '\\']);
    let name = path.rsplit(['/', '\\', ':']).next();
    name.unwrap_or(path).to_owned()
}

/// Which bundled pack somebody may have meant, or which there are.
#[must_use]
pub fn nearest_bundled(name: &str) -> String {
    let known: Vec<&str> = pack::bundled().iter().map(|b| b.folder).collect();
    did_you_mean(name, known.iter().copied())
        .unwrap_or_else(|| format!("bundled packs are {}", known.join(", ")))
}
