//! Patterns: how provisions are named in conditions, amendments and everything that is aimed.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::regime;

/// What a provision is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Kind {
    /// Gives levels.
    Rule,
    /// Defeats the provisions that it is aimed at.
    Exception,
    /// Says what must be done.
    Duty,
    /// Says how high a fine may be.
    Penalty,
    /// Moves the days of what it is for.
    Transition,
}

impl Kind {
    /// The word that begins such an item.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Rule => "rule",
            Kind::Exception => "exception",
            Kind::Duty => "duty",
            Kind::Penalty => "penalty",
            Kind::Transition => "transition",
        }
    }

    /// How a provision of this kind is named where its kind is not plain: rules and exceptions
    /// share their ids, the others are named with their kind.
    #[must_use]
    pub fn named(self, id: &str) -> String {
        match self {
            Kind::Rule | Kind::Exception => id.to_owned(),
            _ => format!("{} {id}", self.word()),
        }
    }
}

/// One pattern.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Pattern {
    /// The kind in front of it; rules and exceptions when absent.
    pub kind: Option<Kind>,
    /// An id, a family of ids, or `*`.
    pub id: String,
}

impl Pattern {
    /// Reads `annex3.*`, `duty art26.*`.
    #[must_use]
    pub fn new(text: &str) -> Pattern {
        let kinds = [Kind::Duty, Kind::Penalty, Kind::Transition];
        let found = text.split_once(' ').and_then(|(word, id)| {
            let kind = kinds.into_iter().find(|k| k.word() == word)?;
            Some((kind, id))
        });
        match found {
            Some((kind, id)) => Pattern {
                kind: Some(kind),
                id: id.to_owned(),
            },
            None => Pattern {
                kind: None,
                id: text.to_owned(),
            },
        }
    }

    /// Whether a provision is meant. Without a kind, wildcards reach rules only; an exception is
    /// meant by its exact id.
    #[must_use]
    pub fn reaches(&self, kind: Kind, id: &str) -> bool {
        match (self.kind, kind) {
            (None, Kind::Rule) => pattern_matches(&self.id, id),
            (None, Kind::Exception) => self.id == id,
            (Some(own), other) => own == other && pattern_matches(&self.id, id),
            (None, _) => false,
        }
    }

    /// Whether it names an id exactly, as scope clauses are named.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.kind.is_none() && self.id == id
    }
}

impl fmt::Display for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            Some(kind) => write!(f, "{} {}", kind.word(), self.id),
            None => f.write_str(&self.id),
        }
    }
}

/// Patterns of ids.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PatternSet {
    /// Those meant.
    pub include: Vec<Pattern>,
    /// Those taken out again.
    pub except: Vec<Pattern>,
}

impl PatternSet {
    /// Whether a provision is meant.
    #[must_use]
    pub fn reaches(&self, kind: Kind, id: &str) -> bool {
        self.include.iter().any(|p| p.reaches(kind, id))
            && !self.except.iter().any(|p| p.reaches(kind, id))
    }

    /// Whether an id is named exactly, as scope clauses are named.
    #[must_use]
    pub fn names(&self, id: &str) -> bool {
        self.include.iter().any(|p| p.names(id)) && !self.except.iter().any(|p| p.names(id))
    }
}

impl fmt::Display for PatternSet {
    /// `annex3.*, duty art9 except annex3.2`
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = |patterns: &[Pattern]| {
            let texts: Vec<String> = patterns.iter().map(ToString::to_string).collect();
            texts.join(", ")
        };
        f.write_str(&list(&self.include))?;
        if self.except.is_empty() {
            return Ok(());
        }
        write!(f, " except {}", list(&self.except))
    }
}

/// `*` is everything; `p.*` is every id that starts with the segments `p` and goes on; anything
/// else is that id alone. What another regime has is meant by patterns behind its id alone.
#[must_use]
pub fn pattern_matches(pattern: &str, id: &str) -> bool {
    if !pattern.ends_with('*') {
        return pattern == id;
    }
    let (home, pattern) = regime::split(pattern);
    let (at, id) = regime::split(id);
    if home != at {
        return false;
    }
    if pattern == "*" {
        return true;
    }
    match pattern.strip_suffix(".*") {
        Some(prefix) => id
            .strip_prefix(prefix)
            .is_some_and(|rest| rest.len() > 1 && rest.starts_with('.')),
        None => pattern == id,
    }
}
