//! The files of a crate as modules, what each path in them means, and circles among them.
//! Resolves names through `use`, so that a name taken from a parent counts for the file that makes
//! it. Knows nothing of which modules may use which.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Path, Written};

/// A module of a crate, or something in it: the crate as it is written in paths, then the names.
pub type Place = Vec<String>;

/// The crates that are read together: the files of each as modules, with what they write.
#[derive(Clone, Debug, Default)]
pub struct Modules {
    /// By place of the module, its text.
    pub files: BTreeMap<Place, Written>,
    /// By place of the module, the names that it brings in, each with its path.
    brought: BTreeMap<Place, BTreeMap<String, Path>>,
}

impl Modules {
    /// Adds a file: its crate, its path below `src`, and what it writes.
    pub fn add(&mut self, krate: &str, path: &str, written: Written) {
        let mut place = vec![krate.to_owned()];
        let names = path.trim_end_matches(".rs").split('/');
        place.extend(names.filter(|n| *n != "lib").map(str::to_owned));
        let mut brought = BTreeMap::new();
        for path in &written.paths {
            if let (Some(name), true) = (&path.brings, path.within.is_empty()) {
                brought.entry(name.clone()).or_insert_with(|| path.clone());
            }
        }
        self.brought.insert(place.clone(), brought);
        self.files.insert(place, written);
    }

    /// What a path in a file means: crate and names, as far as they can be followed. `None` for
    /// what lies outside the crates, and for a name of the file itself.
    ///
    /// # Errors
    /// When `super` climbs out of the crate.
    pub fn meaning(&self, file: &Place, path: &Path) -> Result<Option<Place>, String> {
        let krate = &file[0];
        let mut here = [file.as_slice(), &path.within].concat();
        let mut rest = path.segments.as_slice();
        let first = rest.first().map_or("", String::as_str);
        match first {
            "crate" => {
                here = vec![krate.clone()];
                rest = &rest[1..];
            }
            "self" => rest = &rest[1..],
            "super" => {}
            name if self.files.contains_key(&vec![name.to_owned()]) => here.clear(),
            name => {
                let child = [here.as_slice(), &[name.to_owned()]].concat();
                if !self.files.contains_key(&child) {
                    return Ok(None);
                }
            }
        }
        while rest.first().is_some_and(|s| s == "super") {
            if here.len() < 2 {
                return Err("`super` climbs out of the crate".to_owned());
            }
            here.pop();
            rest = &rest[1..];
        }
        Ok(Some([here.as_slice(), rest].concat()))
    }

    /// The file that a place lies in, once every name that a file only passes on is followed to the
    /// file that makes it.
    pub fn file_of(&self, place: &Place) -> Option<Place> {
        let mut place = place.clone();
        // As many steps as any chain of `pub use` has here; a chain in a ring ends too.
        for _ in 0..8 {
            let length = (1..=place.len())
                .rev()
                .find(|n| self.files.contains_key(&place[..*n]))?;
            let (file, rest) = place.split_at(length);
            let file = file.to_vec();
            let Some(name) = rest.first().filter(|n| *n != "*") else {
                return Some(file);
            };
            let Some(target) = self.passed_on(&file, name) else {
                return Some(file);
            };
            place = [target.as_slice(), &rest[1..]].concat();
        }
        None
    }

    /// What a name of a file names, where the file only brings it in from elsewhere: by its name, or
    /// with everything of the one module that it brings in whole.
    pub fn passed_on(&self, file: &Place, name: &str) -> Option<Place> {
        let brought = self.brought.get(file)?;
        if let Some(path) = brought.get(name) {
            let first = path.segments.first()?;
            return match self.meaning(file, path).ok()? {
                // The path begins with a name that is itself brought in.
                None if first != name => {
                    let place = self.passed_on(file, first)?;
                    Some([place.as_slice(), &path.segments[1..]].concat())
                }
                place => place,
            };
        }
        let mut whole = self.meaning(file, brought.get("*")?).ok()??;
        whole.pop();
        whole.push(name.to_owned());
        Some(whole)
    }

    /// Which files each file uses. What a file uses of one that it lies under is left out: it
    /// stands on its parent's types, and its parent calls it.
    pub fn uses(&self) -> BTreeMap<Place, BTreeSet<Place>> {
        let mut out = BTreeMap::new();
        for (file, written) in &self.files {
            let used: &mut BTreeSet<Place> = out.entry(file.clone()).or_default();
            for path in &written.paths {
                if let Ok(Some(place)) = self.meaning(file, path)
                    && let Some(target) = self.file_of(&place)
                    && !file.starts_with(&target)
                {
                    used.insert(target);
                }
            }
        }
        out
    }

    /// The circles: every largest set of two or more files that all reach each other.
    pub fn circles(&self) -> Vec<BTreeSet<Place>> {
        let uses = self.uses();
        let reach: BTreeMap<&Place, BTreeSet<&Place>> =
            uses.keys().map(|f| (f, reached(&uses, f))).collect();
        let mut out: Vec<BTreeSet<Place>> = Vec::new();
        for (file, far) in &reach {
            let ring: BTreeSet<Place> = far
                .iter()
                .filter(|f| reach.get(*f).is_some_and(|back| back.contains(file)))
                .map(|f| (*f).clone())
                .collect();
            if ring.len() > 1 && !out.contains(&ring) {
                out.push(ring);
            }
        }
        out
    }
}

/// What can be reached from a file by one step or more.
fn reached<'a>(uses: &'a BTreeMap<Place, BTreeSet<Place>>, from: &Place) -> BTreeSet<&'a Place> {
    let mut out = BTreeSet::new();
    let mut open = vec![from];
    while let Some(file) = open.pop() {
        for used in uses.get(file).into_iter().flatten() {
            if out.insert(used) {
                open.push(used);
            }
        }
    }
    out
}
