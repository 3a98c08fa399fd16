//! Which program something belongs to.

use std::sync::Arc;

/// Which program something belongs to. Copies of a program, such as mutants of its rules, have the
/// same tables, and so the same identity.
#[derive(Clone, Debug, Default)]
pub struct Identity(Arc<()>);

impl PartialEq for Identity {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl Eq for Identity {}
