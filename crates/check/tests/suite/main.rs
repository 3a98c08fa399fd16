//! The tests of checking: `cargo test -p solon-check`. What is reported of wrong rules is tried by the suite of the root, with the texts and pages of every code.
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

mod cycles;
mod many;
mod read_once;
mod sites;
