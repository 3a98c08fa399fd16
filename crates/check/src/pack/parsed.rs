//! Files of vocabularies, parsed once for all packs of a process that use them: of some eighty regimes each
//! uses the same one, which is longer than most of them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock};

use solon_language::diagnostic::Diagnostic;
use solon_language::source::{Source, SourceId};
use solon_language::syntax::{self, ast};

use super::BESIDE;

/// A file as it was read, with what was found in it.
pub(super) type Parsed = Arc<(ast::File, Vec<Diagnostic>)>;

/// What was read, under which name and number, and whether with what stands beside the rules: places in a
/// tree hold the number of their source.
type Key = (SourceId, String, bool);

/// The text of each, with what was read of it.
type Read = HashMap<Key, (Arc<str>, Parsed)>;

/// So many files are kept; what comes then is read each time.
const KEPT: usize = 256;

/// Reads a file.
pub(super) fn parse(source: &Source, tests: bool) -> Parsed {
    let wanted = |keyword: &str| tests || !BESIDE.contains(&keyword);
    Arc::new(syntax::parse_items(source, &wanted))
}

/// Reads files (number, name and text), those of a pack that others may use as well only once.
pub(super) fn parse_all(
    files: Vec<(SourceId, String, &str)>,
    tests: bool,
    used: bool,
) -> Vec<(Source, Parsed)> {
    let one = |(id, name, text): (SourceId, String, &str)| {
        let source = Source::new(id, name, text);
        let parsed = match used {
            true => parse_once(&source, tests),
            false => parse(&source, tests),
        };
        (source, parsed)
    };
    #[cfg(feature = "threads")]
    {
        use rayon::prelude::*;
        files.into_par_iter().map(one).collect()
    }
    #[cfg(not(feature = "threads"))]
    files.into_iter().map(one).collect()
}

/// A file of a vocabulary, which was perhaps read before.
fn parse_once(source: &Source, tests: bool) -> Parsed {
    static READ: OnceLock<Mutex<Read>> = OnceLock::new();
    let read = READ.get_or_init(Mutex::default);
    let key = (source.id, source.name.clone(), tests);
    let known = read.lock().ok().and_then(|read| {
        let (text, parsed) = read.get(&key)?;
        (*text == source.text).then(|| parsed.clone())
    });
    // Nothing is held while a file is read: other threads read others, and this one may help them.
    known.unwrap_or_else(|| {
        let parsed = parse(source, tests);
        if let Ok(mut read) = read.lock()
            && read.len() < KEPT
        {
            read.insert(key, (source.text.clone(), parsed.clone()));
        }
        parsed
    })
}
