//! Reads and checks the pack that is meant when none is named, so that no start has to:
//! `default.pack`, which `src/pack.rs` takes in.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a build script is told by its environment where to write, and answers on its output"
)]

use std::error::Error;
use std::path::Path;

use pack::shipped::{Beside, DEFAULT, find_bundled};

#[path = "src/pack"]
#[allow(dead_code, reason = "the library uses the rest")]
mod pack {
    pub(crate) mod shipped;
}

fn main() -> Result<(), Box<dyn Error>> {
    // The texts are a part of this script: when one changes, it is another, and runs again.
    println!("cargo::rerun-if-changed=build.rs");
    let pack = find_bundled(DEFAULT).ok_or("there is no pack of the name in `DEFAULT`")?;
    let read = solon_check::pack::load(&pack.text(), &Beside(&|_| None), false);
    // One with errors is read at each start, and whoever does so is told.
    let bytes = read
        .ready()
        .map_or(Ok(Vec::new()), |ready| ready.to_bytes())?;
    let out = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&out).join("default.pack"), bytes)?;
    Ok(())
}
