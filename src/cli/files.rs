//! Finds packs and descriptions on the disk.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fs::DirEntry;
use std::path::{Path, PathBuf};

use super::{Stop, revision};
use solon::pack::{self, Loaded};
use solon::{Pack, PackText};

/// Texts of a pack by folder, path, id, or revision and path.
pub(crate) fn pack_text(name: &str) -> Result<PackText, Stop> {
    let path = Path::new(name);
    if path.is_dir() {
        return read_pack(path);
    }
    if let Some(b) = pack::find_bundled(name) {
        return Ok(b.text());
    }
    if let Some(revision) = revision::named(name) {
        return revision.pack();
    }
    if name == REACHED {
        let message = "`--pack reached` lets each description choose its regimes, which `classify`, `timeline`, `calendar` and `crosswalk` alone can do: name them, or write `--pack all`";
        return Err(Stop::Usage(message.to_owned()));
    }
    let near = solon::nearest_bundled(name);
    let code = solon::diagnostic::Code::PackNotFound.info().id;
    Err(Stop::Usage(format!(
        "{code}: there is no pack `{name}`: neither a folder nor bundled ({near})"
    )))
}

/// A pack folder, with the folders beside it.
pub(crate) fn read_pack(folder: &Path) -> Result<PackText, Stop> {
    let mut files = Vec::new();
    collect(
        folder,
        &mut |p| p.extension().is_some_and(|e| e == "solon"),
        &mut files,
    )?;
    if files.is_empty() {
        return Err(Stop::Usage(format!(
            "`{}` holds no `.solon` file",
            folder.display()
        )));
    }
    let mut texts = Vec::new();
    for file in files {
        let text = read(&file)?;
        let relative = file.strip_prefix(folder).unwrap_or(&file);
        texts.push((slashes(relative), text));
    }
    texts.sort();
    Ok(PackText {
        folder: slashes(folder),
        files: texts,
    })
}

/// A path with `/` on every system.
pub(crate) fn slashes(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The folder of the call, with `/` on every system; empty where there is none to be known.
pub(crate) fn root() -> String {
    std::env::current_dir().map_or_else(|_| String::new(), |p| slashes(&p))
}

/// Reads a text file; a byte-order mark says nothing.
pub(crate) fn read(path: &Path) -> Result<String, Stop> {
    let bytes = std::fs::read(path)
        .map_err(|e| Stop::Failed(format!("cannot read `{}`: {e}", path.display())))?;
    let wide = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let mut text = String::from_utf8(bytes).map_err(|e| {
        let hint = if wide {
            "; it begins like UTF-16: save it as UTF-8"
        } else {
            ""
        };
        Stop::Failed(format!(
            "`{}` is not UTF-8 text (first bad byte at {}){hint}",
            path.display(),
            e.utf8_error().valid_up_to()
        ))
    })?;
    if text.starts_with(MARK) {
        text.drain(..MARK.len_utf8());
    }
    Ok(text)
}

/// The byte-order mark.
const MARK: char = '\u{feff}';

/// Files under a folder that a test wants, in order of path; each once, however many links lead to
/// it. What is no file (a pipe, a socket) is none; a folder below that cannot be read is told, and
/// the others go on.
pub(crate) fn collect(
    folder: &Path,
    wanted: &mut dyn FnMut(&Path) -> bool,
    into: &mut Vec<PathBuf>,
) -> Result<(), Stop> {
    let unread = |e| Stop::Failed(format!("cannot read `{}`: {e}", folder.display()));
    let real = folder.canonicalize().map_err(unread)?;
    let mut seen = BTreeSet::from([real.clone()]);
    walk((folder, &real), wanted, &mut seen, into).map_err(unread)
}

/// The same in a folder, told by its path and by that without any link.
fn walk(
    (folder, real): (&Path, &Path),
    wanted: &mut dyn FnMut(&Path) -> bool,
    seen: &mut BTreeSet<PathBuf>,
    into: &mut Vec<PathBuf>,
) -> std::io::Result<()> {
    let entries = std::fs::read_dir(folder)?.flatten();
    let entries = entries.filter(|e| !e.file_name().to_string_lossy().starts_with('.'));
    let typed = entries.filter_map(|e| Some((e.file_type().ok()?, e)));
    let mut entries: Vec<_> = typed.collect();
    // What is there itself comes before what a link leads to, so that it is told by its own name.
    entries.sort_by_cached_key(|(kind, entry)| (kind.is_symlink(), entry.file_name()));
    let mut found = Vec::new();
    for (kind, entry) in entries {
        let path = entry.path();
        // Only a link has to be followed to know what is there.
        let (is_folder, is_file) = match kind.is_symlink() {
            true => (path.is_dir(), path.is_file()),
            false => (kind.is_dir(), kind.is_file()),
        };
        if !(is_folder || is_file && wanted(&path)) {
            continue;
        }
        let real = match kind.is_symlink() {
            true => path.canonicalize(),
            false => Ok(real.join(entry.file_name())),
        };
        let Ok(real) = real else { continue };
        if !seen.insert(real.clone()) {
            continue;
        }
        if is_file {
            found.push(path);
        } else if let Err(e) = walk((&path, &real), wanted, seen, &mut found) {
            super::err(&format!(
                "warning: cannot read `{}`: {e}; the other folders go on\n",
                path.display()
            ));
        }
    }
    found.sort();
    into.extend(found);
    Ok(())
}

/// The folders beside a pack folder, each with its `pack.solon` once somebody asked for it.
struct Neighbours<'a> {
    folder: &'a str,
    listed: OnceCell<Vec<(PathBuf, OnceCell<Option<String>>)>>,
}

impl<'a> Neighbours<'a> {
    fn of(folder: &'a str) -> Self {
        Neighbours {
            folder,
            listed: OnceCell::new(),
        }
    }

    /// Finds a used pack, by its id or by the name of its folder: a folder beside the given one, at its
    /// revision, then a bundled pack.
    fn find(&self, name: &str) -> Option<PackText> {
        if let Some(revision) = revision::named(self.folder)
            && let Ok(Some(pack)) = revision.beside(name, &|text| declares(text, name))
        {
            return Some(pack);
        }
        let folders = self.listed.get_or_init(|| self.list()).iter();
        let declared = |(beside, text): &&(PathBuf, OnceCell<Option<String>>)| {
            let read = || std::fs::read_to_string(beside.join("pack.solon")).ok();
            let text = text.get_or_init(read).as_deref();
            text.is_some_and(|text| declares(text, name))
        };
        let named = |(beside, _): &&(PathBuf, OnceCell<Option<String>>)| {
            let own = beside.file_name().is_some_and(|n| n == name);
            own && beside.join("pack.solon").is_file()
        };
        let found = folders.clone().find(declared);
        let found = found.or_else(|| folders.clone().find(named));
        if let Some(Ok(pack)) = found.map(|(beside, _)| read_pack(beside)) {
            return Some(pack);
        }
        pack::find_bundled(name).map(pack::Bundled::text)
    }

    /// All of them in their order; none beside what is no folder.
    fn list(&self) -> Vec<(PathBuf, OnceCell<Option<String>>)> {
        let folder = Path::new(self.folder);
        let parent = match folder.parent() {
            Some(parent) if parent.as_os_str().is_empty() => Path::new("."),
            Some(parent) => parent,
            None => return Vec::new(),
        };
        let entries = match folder.is_dir() {
            true => std::fs::read_dir(parent),
            false => return Vec::new(),
        };
        let entries = entries.into_iter().flatten().flatten();
        let is_folder = |e: &DirEntry| match e.file_type() {
            Ok(kind) if !kind.is_symlink() => kind.is_dir(),
            _ => e.path().is_dir(),
        };
        let mut folders: Vec<PathBuf> = entries.filter(is_folder).map(|e| e.path()).collect();
        folders.sort();
        let unread = |folder| (folder, OnceCell::new());
        folders.into_iter().map(unread).collect()
    }
}

/// Whether a text declares a pack of this id.
fn declares(text: &str, id: &str) -> bool {
    // Most texts of others do not name it at all.
    text.contains(id)
        && text.trim_start_matches(MARK).lines().any(|line| {
            let mut words = line.split_whitespace();
            words.next() == Some("pack") && words.next() == Some(id)
        })
}

/// Loads a pack with everything that it uses, and with its tests.
pub(crate) fn load(text: &PackText) -> Loaded {
    let beside = Neighbours::of(&text.folder);
    pack::load(text, &|id| beside.find(id), true)
}

/// The same with its tests and those of the pack on which it builds.
pub(crate) fn load_with_base(text: &PackText) -> Loaded {
    let beside = Neighbours::of(&text.folder);
    pack::load_with_base(text, &|id| beside.find(id))
}

/// A pack to classify with.
pub(crate) fn pack(name: &str) -> Result<Pack, Stop> {
    Ok(of_text(&pack_text(name)?)?.called(name))
}

/// The same with what stands beside its rules.
pub(crate) fn whole_pack(name: &str) -> Result<Pack, Stop> {
    Ok(Pack::new(name, load(&pack_text(name)?))?)
}

/// A pack of these texts, to classify with.
pub(crate) fn of_text(text: &PackText) -> Result<Pack, solon::Error> {
    let beside = Neighbours::of(&text.folder);
    Pack::from_texts(text, &|id| beside.find(id))
}

/// What stands for every bundled regime.
pub(crate) const ALL: &str = "all";
/// What stands for every bundled regime that a description reaches; only where descriptions choose.
pub(crate) const REACHED: &str = "reached";

/// The packs meant by a call: those named, else the default. `all` is every bundled regime, without
/// those that are named beside it; vocabularies are none.
pub(crate) fn chosen(named: &[String]) -> Vec<String> {
    let each = named.iter().flat_map(|name| match name.as_str() {
        ALL => not_among(named),
        _ => vec![name.clone()],
    });
    let mut out: Vec<String> = Vec::new();
    for pack in each {
        if named.contains(&pack) || !out.contains(&pack) {
            out.push(pack);
        }
    }
    if out.is_empty() {
        out.push(pack::DEFAULT.to_owned());
    }
    out
}

/// The bundled regimes that are not named.
pub(crate) fn not_among(named: &[String]) -> Vec<String> {
    let meant = |b: &pack::Bundled| named.iter().any(|n| n == b.folder || n == b.id);
    let rest = pack::bundled().iter();
    let rest = rest.filter(|b| !b.vocabulary && !meant(b));
    rest.map(|b| b.folder.to_owned()).collect()
}

/// Packs under a path: the folder itself when it holds a `pack` item, else every folder below
/// that does.
pub(crate) fn packs_under(path: &Path) -> Result<Vec<PackText>, Stop> {
    if path.is_file() {
        return match path.parent() {
            Some(folder) => Ok(vec![read_pack(folder)?]),
            None => Err(Stop::Usage(format!(
                "`{}` is not in a pack folder",
                path.display()
            ))),
        };
    }
    if !path.is_dir() {
        return Ok(vec![pack_text(&path.to_string_lossy())?]);
    }
    if path.join("pack.solon").is_file() {
        return Ok(vec![read_pack(path)?]);
    }
    let mut out = Vec::new();
    let mut folders = Vec::new();
    collect(
        path,
        &mut |p| p.file_name().is_some_and(|n| n == "pack.solon"),
        &mut folders,
    )?;
    for file in folders {
        if let Some(folder) = file.parent() {
            out.push(read_pack(folder)?);
        }
    }
    if out.is_empty() {
        out.push(read_pack(path)?);
    }
    Ok(out)
}

/// The packs that `check`, `test` and `fmt` work on: those under the paths, else all bundled ones.
pub(crate) fn packs_for(paths: &[String]) -> Result<Vec<PackText>, Stop> {
    if paths.is_empty() {
        return Ok(pack::bundled().iter().map(pack::Bundled::text).collect());
    }
    let mut out: Vec<PackText> = Vec::new();
    for path in paths {
        for pack in packs_under(Path::new(path))? {
            if !out.contains(&pack) {
                out.push(pack);
            }
        }
    }
    Ok(out)
}

/// The file with the question that snapshots answer.
pub(crate) const SNAPSHOT_QUESTION: &str = "solon-snapshot.yaml";
/// How the name of a snapshot ends.
pub(crate) const SNAPSHOT_ENDING: &str = ".snap.yaml";
/// How the name of a file of them ends.
const SNAPSHOTS_ENDING: &str = ".snap.ndjson";

/// Whether a file belongs to a folder of snapshots, and so is no description.
pub(crate) fn is_snapshot(path: &Path) -> bool {
    path.file_name().is_some_and(|name| {
        let name = name.to_string_lossy();
        let endings = [SNAPSHOT_ENDING, SNAPSHOTS_ENDING];
        name == SNAPSHOT_QUESTION || endings.iter().any(|ending| name.ends_with(ending))
    })
}
