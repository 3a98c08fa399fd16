//! Packs that use packs of `rules/`, read from the folders there. Included by suites of crates that
//! lie below the bundled packs.
#![allow(dead_code, reason = "each suite uses its part")]

use solon_check::pack::{self, Library, Loaded, PackText};

use crate::folders::{root, rule_texts};

/// The packs of `rules/`, by folder or id.
pub struct Rules;

impl Library for Rules {
    fn find(&self, id: &str) -> Option<PackText> {
        let folder = root().join("rules").join(id.replace(['.', '_'], "-"));
        folder.is_dir().then(|| PackText {
            folder: format!("rules/{id}"),
            files: rule_texts(&folder),
        })
    }
}

/// Loads a pack of one text with its tests.
pub fn load_text(folder: &str, text: &str) -> Loaded {
    let pack = PackText {
        folder: folder.to_owned(),
        files: vec![("pack.solon".to_owned(), text.to_owned())],
    };
    pack::load(&pack, &Rules, true)
}

/// Loads a pack by its folder under `rules/`, with its tests.
pub fn load_folder(name: &str) -> Loaded {
    pack::load(&Rules.find(name).unwrap(), &Rules, true)
}
