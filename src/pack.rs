//! The packs that ship with the engine, and packs that are read beside them.

pub use solon_check::pack::{ASKED_ONCE, Library, Loaded, PackText, Ready, digest};

use crate::program::Pack as Used;
use crate::prove;

mod shipped;

use shipped::Beside;
pub use shipped::{Bundled, DEFAULT, Need, asked_by, bundled, find_bundled};

/// Reads a pack and the packs that it uses: those that `find` gives by their id, or by
/// the name of their folder, else bundled ones.
/// With `tests` off, tests, properties and contents beside the rules are not read, which saves time
/// where only systems are classified.
#[must_use]
pub fn load(pack: &PackText, find: &dyn Fn(&str) -> Option<PackText>, tests: bool) -> Loaded {
    with_tables(
        pack,
        solon_check::pack::load(pack, &Beside(find), tests),
        tests,
    )
}

/// The same with tests, those of the pack on which it builds as well.
#[must_use]
pub fn load_with_base(pack: &PackText, find: &dyn Fn(&str) -> Option<PackText>) -> Loaded {
    let loaded = solon_check::pack::load_with_base(pack, &Beside(find));
    with_tables(pack, loaded, true)
}

/// With what is proved of its tables.
fn with_tables(pack: &PackText, mut loaded: Loaded, tests: bool) -> Loaded {
    // The suite proves the tables of bundled packs.
    let bundled = bundled().iter().any(|b| b.has_texts(pack));
    if !bundled && !loaded.has_errors() {
        let found = prove::tables(&loaded.program, &loaded.sites, tests);
        loaded.diagnostics.extend(found);
        loaded.diagnostics.sort_by_key(|d| (d.span(), d.code));
    }
    loaded
}

/// A pack to classify with, of which all is bundled, as the build made it ready. Only that which is meant
/// when none is named is; it alone takes longer to read than a process to start.
///
/// None where a caller's pack stands beside it that it would use instead.
#[must_use]
pub fn ready(pack: &PackText, find: &dyn Fn(&str) -> Option<PackText>) -> Option<Ready> {
    let default = find_bundled(DEFAULT)?;
    if *pack != default.text() {
        return None;
    }
    let ready = Ready::from_bytes(READY).ok()?;
    let program = &ready.program;
    let same = |b: &Bundled| {
        let names = [b.folder, b.id].into_iter();
        let mut found = names.filter_map(find);
        found.all(|beside| beside == b.text())
    };
    let used = |used: &Used| find_bundled(&used.id).is_some_and(same);
    let same =
        program.pack()?.digest == default.digest && program.used().chain(&program.reads).all(used);
    same.then_some(ready)
}

/// What the build wrote: nothing where the pack has errors, which whoever reads it is told.
const READY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/default.pack"));
