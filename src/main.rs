//! The command line. It is a user of the library like any other: it sees what `lib.rs` exports, and
//! the library does not see it.

mod cli;

/// Descriptions, formulas and outcomes are many small pieces that live for a moment, in several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
