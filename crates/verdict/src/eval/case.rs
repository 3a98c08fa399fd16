//! What is evaluated: a description under a law. There is a case only where both are of one program, so
//! that no id of one is ever looked up in the other.

use std::borrow::Cow;

use crate::facts::Facts;
use solon_law::program::{Law, Program};

/// A description under a law.
#[derive(Clone, Debug)]
pub struct Case<'a> {
    law: &'a Law,
    facts: Cow<'a, Facts>,
}

/// A description and a law that are of different programs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a description read for one program is not judged by the law of another")]
pub struct OtherProgram;

impl<'a> Case<'a> {
    /// A description under a law.
    ///
    /// # Errors
    /// When it was read for another program.
    pub fn new(law: &'a Law, facts: &'a Facts) -> Result<Case<'a>, OtherProgram> {
        if facts.program() != law.program().identity() {
            return Err(OtherProgram);
        }
        Ok(Case {
            law,
            facts: Cow::Borrowed(facts),
        })
    }

    /// The law.
    #[must_use]
    pub fn law(&self) -> &'a Law {
        self.law
    }

    /// The program of both.
    #[must_use]
    pub fn program(&self) -> &'a Program {
        self.law.program()
    }

    /// What is known of the system.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The same with other answers.
    #[must_use]
    pub fn with(&self, change: impl FnOnce(&mut Facts)) -> Case<'a> {
        let mut facts = self.facts.clone();
        change(facts.to_mut());
        Case {
            law: self.law,
            facts,
        }
    }
}
