//! The shape of a stay. What it does to what it names is not said here.

use super::{Clauses, Literal, Patterns, Word};

/// A stay of enforcement or of application.
#[derive(Clone, Debug)]
pub struct Stay {
    /// Its name.
    pub name: Word,
    /// It holds back fines, not what rules and duties say.
    pub enforcement: bool,
    /// What is stayed.
    pub target: Patterns,
    /// Its first day.
    pub from: Literal,
    /// The first day after it; nobody knows it when absent.
    pub until: Option<Literal>,
    /// Title, provisions, condition and remarks.
    pub clauses: Box<Clauses>,
}
