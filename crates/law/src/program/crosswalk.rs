//! Frameworks that grade nothing, and what of regimes corresponds to them.

use super::{Citation, PatternSet, Program, Text};

/// A clause of a framework that grades nothing, and the duties of regimes that correspond to it.
#[derive(Clone, Debug)]
pub struct Crosswalk {
    /// Its id.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// Where it stands in the framework.
    pub cites: Vec<Citation>,
    /// The duties, each behind the id of its regime: `duty eu.ai_act/art9.*`.
    pub duties: PatternSet,
    /// What to bear in mind.
    pub notes: Vec<Text>,
}

impl Program {
    /// Whether there is nothing in it by which, or about which, anything could be said of a system.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
            && self.provisions.is_empty()
            && self.scales.is_empty()
            && self.amendments.is_empty()
    }
}
