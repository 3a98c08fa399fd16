//! The tests of the language: `cargo test -p solon-language`.
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
mod names;
mod places;
mod syntax;
