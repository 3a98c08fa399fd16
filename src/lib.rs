//! wip
pub mod source; pub mod diagnostic; pub mod syntax; pub mod program; pub mod check; pub mod facts; pub mod eval; pub mod pack; pub mod trial; pub mod explain; pub mod report;
#[cfg(feature = "cli")]
pub mod cli;
