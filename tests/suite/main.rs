//! One integration-test binary: `cargo test --test suite check::` runs a part of it.
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

mod analyse;
mod architecture;
mod chinese;
mod cli;
mod consequences;
mod coverage;
mod diagnostics;
mod facts;
mod fuzz;
mod generated;
mod glossary;
mod guides;
mod mutate;
mod naive;
mod packs;
mod places;
mod properties;
mod reported;
mod schema;
mod sites;
mod syntax;
mod tidy;
mod vectors;
mod vocabulary;
