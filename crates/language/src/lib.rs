//! The language of rule files: texts and places in them, findings, and text to tree and back.
//! Knows nothing of what rules mean.

pub mod diagnostic;
pub mod source;
pub mod syntax;
