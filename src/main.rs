//! The command line. It is a user of the library like any other: it sees what `lib.rs` exports, and
//! the library does not see it.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
