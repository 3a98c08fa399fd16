//! What a pack is tried with: the tests beside its rules, their coverage, mutants, and proofs.

pub mod prove;
pub mod trial;
