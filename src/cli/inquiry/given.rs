//! What is given as descriptions: files, folders, standard input; what of it is read, and what is
//! said of the rest.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::Path;

use crate::cli::{Stop, files, spreadsheet};
use solon::Lang;
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::Format;
use solon::source::Span;
use solon_messages::{mark, terminal};

/// Nothing at all was found.
pub(in crate::cli) const NOTHING: &str = "no description found in what was given; descriptions end in \
     .yaml, .yml, .json, .ndjson, .jsonl or .toml; a table (.csv, .xlsx) is named itself, and not found \
     in a folder";

/// Something that is given.
pub(super) enum Given {
    /// The name and text of a file.
    Text(String, String),
    /// The path of a table, which is read row by row.
    Table(String),
    /// The name of a file that cannot be read, and why.
    Unreadable(String, Box<Diagnostic>),
}

/// Every text that is given, in order. What cannot be read is a rejected record, not the end of the
/// batch, unless nothing that is named is there at all.
pub(super) fn texts(given: &[String], lang: Lang) -> Result<Vec<Given>, Stop> {
    let there = |g: &String| g == "-" || Path::new(g).exists();
    if let Some(first) = given.first()
        && !given.iter().any(there)
    {
        return Err(Stop::Failed(missing(first, Lang::En)));
    }
    let mut out = Vec::new();
    for name in given {
        let path = Path::new(name);
        if name == "-" {
            out.push(Given::Text(name.clone(), standard_input()?));
        } else if path.is_dir() {
            let mut paths = Vec::new();
            let mut unread = BTreeMap::new();
            let mut wanted = |p: &Path| {
                let own = files::is_snapshot(p);
                let described = Format::of_path(&files::slashes(p)).is_some();
                if !described && !own {
                    *unread.entry(ending(p)).or_default() += 1;
                }
                described && !own
            };
            files::collect(path, &mut wanted, &mut paths)?;
            not_read(name, &unread, lang);
            out.extend(paths.iter().map(|p| text(p, lang)));
        } else if path.exists() {
            out.push(text(path, lang));
        } else {
            let why = missing(name, lang);
            let problem = Diagnostic::new(CODE, Span::default(), why);
            out.push(Given::Unreadable(name.clone(), Box::new(problem)));
        }
    }
    Ok(out)
}

const CODE: Code = Code::FileUnreadable;

fn missing(name: &str, lang: Lang) -> String {
    terminal::Missing { name }.say(lang)
}

fn standard_input() -> Result<String, Stop> {
    let mut text = String::new();
    std::io::stdin()
        .read_to_string(&mut text)
        .map_err(|e| Stop::Failed(format!("cannot read standard input: {e}")))?;
    Ok(text.trim_start_matches('\u{feff}').to_owned())
}

fn text(path: &Path, lang: Lang) -> Given {
    let name = files::slashes(path);
    if spreadsheet::is_table(path) {
        return Given::Table(name);
    }
    if let Some(problem) = other_table(path, &name, lang) {
        return Given::Unreadable(name, Box::new(problem));
    }
    match files::read(path) {
        Ok(text) => Given::Text(name, text),
        Err(stop) => {
            let problem = Diagnostic::new(CODE, Span::default(), stop.to_string());
            Given::Unreadable(name, Box::new(problem))
        }
    }
}

/// Endings of tables that are not read.
const TABLES: &[&str] = &[
    "xls",
    "xlsb",
    "ods",
    "numbers",
    #[cfg(not(feature = "parquet"))]
    "parquet",
];

/// A table of another kind: what to do with it.
fn other_table(path: &Path, name: &str, lang: Lang) -> Option<Diagnostic> {
    let ending = path.extension()?.to_string_lossy().to_lowercase();
    if !TABLES.contains(&ending.as_str()) {
        return None;
    }
    let message = terminal::Table { name }.say(lang);
    let help = terminal::TableHelp.say(lang);
    Some(Diagnostic::new(CODE, Span::default(), message).help(help))
}

/// The ending of a path with its point; empty where it has none.
fn ending(path: &Path) -> String {
    let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase());
    ending.map_or_else(String::new, |e| format!(".{e}"))
}

/// Says in one line what a folder holds that is no description.
fn not_read(folder: &str, unread: &BTreeMap<String, usize>, lang: Lang) {
    if unread.is_empty() {
        return;
    }
    let mut all: Vec<(&String, &usize)> = unread.iter().collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
    let some = all
        .iter()
        .take(ENDINGS)
        .map(|(ending, n)| match ending.as_str() {
            "" => terminal::NoEnding { n }.say(lang),
            ending => terminal::Ending { ending, n }.say(lang),
        });
    let mut list: Vec<String> = some.collect();
    let others: usize = all.iter().skip(ENDINGS).map(|(_, n)| **n).sum();
    if others > 0 {
        list.push(terminal::MoreFiles { n: others }.say(lang));
    }
    let list = list.join(mark::List.say(lang));
    let text = terminal::NotRead { folder, list }.say(lang);
    crate::cli::note(&(terminal::Remark { text }.say(lang) + "\n"));
}

/// So many endings are named.
const ENDINGS: usize = 8;
