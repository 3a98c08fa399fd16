//! What needs the bundled packs, the reports, the command or the documents; everything else is tried
//! beside its crate (`cargo test -p solon-proof`). One binary: `cargo test --test suite cli::` runs a
//! part of it.
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

#[path = "../shared/dice.rs"]
mod dice;
#[path = "../shared/folders.rs"]
mod folders;
#[path = "../shared/random.rs"]
mod random;
#[path = "../shared/small.rs"]
mod small;

mod alike;
mod architecture;
mod canada;
mod chinese;
mod cli;
mod coverage;
mod deep;
mod diagnostics;
mod engine;
mod fuzz;
mod generated;
mod glossary;
mod guides;
mod interview;
mod json;
mod layout;
mod mutants;
mod neutral;
mod packs;
mod reported;
mod rulebase;
mod schema;
mod scores;
mod screen;
mod tidy;
mod vocabulary;
