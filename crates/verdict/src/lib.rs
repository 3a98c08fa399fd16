//! A description of a system, what a law makes of it, and why.

pub mod eval;
pub mod explain;
pub mod facts;
