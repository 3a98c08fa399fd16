//! A pack without errors, as those need it who classify; as bytes too, in which a build keeps what
//! ships with it, so that it is not read and checked again at every start. Only the build that wrote
//! them reads them.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use solon_law::program::{Fact, Program, Table};

use super::Loaded;

/// A pack that can be classified with.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ready {
    /// Its program.
    pub program: Arc<Program>,
    /// Where each question is declared: `rules/common/facts.solon:3:6`.
    pub places: Table<Fact, String>,
}

impl Ready {
    /// Its bytes, without what only those read who test rules.
    ///
    /// # Errors
    /// Where something in it has no form in bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        postcard::to_allocvec(self)
    }

    /// The pack of such bytes.
    ///
    /// # Errors
    /// Where they are none, or another build wrote them.
    pub fn from_bytes(bytes: &[u8]) -> Result<Ready, postcard::Error> {
        postcard::from_bytes(bytes)
    }
}

impl Loaded {
    /// The pack, to classify with.
    ///
    /// # Errors
    /// All that was read, unchanged, while some finding is an error.
    pub fn ready(self) -> Result<Ready, Box<Loaded>> {
        let places = self.program.facts.map(|f, _| self.place(f));
        let program = self.into_program()?;
        Ok(Ready { program, places })
    }
}
