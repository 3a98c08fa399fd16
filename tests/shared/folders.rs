//! The repository and its folders of rule texts. Included by the suites that read them; knows
//! nothing of what the texts mean.
#![allow(dead_code, reason = "each suite uses its part")]

use std::fs;
use std::path::{Path, PathBuf};

/// The root of the repository, from whichever package asks.
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.ancestors().find(|f| f.join("rules").is_dir()).unwrap()
}

/// The rule texts of a pack folder, paths relative to it, in order.
pub fn rule_texts(folder: &Path) -> Vec<(String, String)> {
    fn collect(root: &Path, folder: &Path, into: &mut Vec<(String, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(root, &path, into);
            } else if path.extension().is_some_and(|e| e == "solon") {
                let relative = path.strip_prefix(root).unwrap();
                into.push((
                    relative.to_string_lossy().replace('\\', "/"),
                    fs::read_to_string(&path).unwrap(),
                ));
            }
        }
    }
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    files.sort();
    files
}

/// The pack folders under `rules/`, in order.
pub fn pack_folders() -> Vec<PathBuf> {
    let mut folders: Vec<_> = fs::read_dir(root().join("rules"))
        .unwrap()
        .map(|e| e.unwrap().path())
        .filter(|p| p.join("pack.solon").is_file())
        .collect();
    folders.sort();
    folders
}
