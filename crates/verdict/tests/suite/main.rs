//! The tests of reading descriptions: `cargo test -p solon-verdict`. What a law makes of them is tried above, beside the proofs, where it can be compared.
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

mod case;
mod facts;
