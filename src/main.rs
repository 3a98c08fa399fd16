//! The command line.

fn main() -> std::process::ExitCode {
    solon::cli::run()
}
