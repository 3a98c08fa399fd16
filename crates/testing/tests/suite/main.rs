//! Mutants, proofs as findings, and everything below against a plain evaluator: `cargo test -p solon-testing`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a test may stop at the first surprise"
)]

#[path = "../../../../tests/shared/dice.rs"]
mod dice;
#[path = "../../../../tests/shared/folders.rs"]
mod folders;
mod mutate;
mod naive;
#[path = "../../../../tests/shared/packs.rs"]
mod packs;
mod prove;
#[path = "../../../../tests/shared/random.rs"]
mod random;
