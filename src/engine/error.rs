//! The one error of the library. It says what is wrong in a sentence; where texts are at fault it
//! lists the findings, each with its code, place and help.

use std::fmt;
use std::sync::Arc;

use solon_messages::UnknownLang;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::{self, Finding};
use crate::source::Source;

/// Why something cannot be asked or answered. Printed, it is a sentence, and below it one line for each
/// finding.
#[derive(Clone, Debug)]
pub struct Error {
    kind: ErrorKind,
    message: String,
    found: Option<Arc<Found>>,
}

/// What an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// There is no such pack, or none at all.
    Pack,
    /// The rules of a pack have errors.
    Rules,
    /// No day, or none that can be read.
    Day,
    /// A law that cannot be made: an amendment that there is not, or that has no day.
    Law,
    /// A reading or a contested point that there is not, or a choice that a source does not make.
    Reading,
    /// A source to follow that there is not.
    Source,
    /// A role that no duty binds.
    Role,
    /// A language that there is not.
    Lang,
    /// A description that cannot be read, or not the one that was expected.
    Description,
}

/// Findings with the texts in which they stand.
#[derive(Debug)]
struct Found {
    diagnostics: Vec<Diagnostic>,
    sources: Vec<Source>,
}

impl Error {
    pub(super) fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error {
            kind,
            message: message.into(),
            found: None,
        }
    }

    pub(super) fn with(self, diagnostics: Vec<Diagnostic>, sources: Vec<Source>) -> Error {
        Error {
            found: Some(Arc::new(Found {
                diagnostics,
                sources,
            })),
            ..self
        }
    }

    /// What it is about.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// The sentence alone, without findings.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What was found in the texts of a pack or in a description; nothing for other kinds.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let (all, sources) = self.diagnostics();
        all.iter().map(|d| report::finding(d, sources)).collect()
    }

    /// The same as the lower floors hold it, with the texts: for tools that draw them.
    #[must_use]
    pub fn diagnostics(&self) -> (&[Diagnostic], &[Source]) {
        match &self.found {
            Some(found) => (&found.diagnostics, &found.sources),
            None => (&[], &[]),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        let (all, sources) = self.diagnostics();
        for d in all.iter().filter(|d| d.severity == Severity::Error) {
            f.write_str("\n  ")?;
            if let Some(source) = sources.iter().find(|s| s.id == d.span().source) {
                let (line, column) = source.line_column(d.span().start);
                write!(f, "{}:{line}:{column}: ", source.name)?;
            }
            write!(f, "{}: {}", d.code.info().id, d.message)?;
            if let Some(help) = &d.help {
                write!(f, " ({help})")?;
            }
        }
        Ok(())
    }
}

impl std::error::Error for Error {}

impl From<UnknownLang> for Error {
    fn from(unknown: UnknownLang) -> Error {
        Error::new(ErrorKind::Lang, unknown.to_string())
    }
}
