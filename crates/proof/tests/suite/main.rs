//! The meaning of the language, by hand: `cargo test -p solon-proof`.
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

mod ahead;
mod analyse;
mod arrivals;
mod consequences;
mod contraries;
mod doors;
mod entrances;
mod extends;
#[path = "../../../../tests/shared/folders.rs"]
mod folders;
mod long_ago;
mod on_the_day;
#[path = "../../../../tests/shared/packs.rs"]
mod packs;
mod properties;
mod ratios;
mod regions;
#[path = "../../../../tests/shared/small.rs"]
mod small;
mod stays;
mod vectors;
