//! Where the answers of an interview are kept: after each one, so that nothing is lost however it ends.

use std::path::{Path, PathBuf};

use super::Options;
use crate::cli::Stop;
use solon::Interview;

/// The file for a description; `None` where none is named. One that is there already must be the one
/// that the interview goes on with.
pub(super) fn place(o: &Options, file: Option<&Path>, new: bool) -> Result<Option<PathBuf>, Stop> {
    let Some(output) = &o.output else {
        let begun = file.filter(|_| new && o.answers.is_empty() && !o.next);
        return Ok(begun.map(Path::to_owned));
    };
    if output.is_dir() {
        return Err(Stop::Usage(format!(
            "`--output {}` is a folder; give a file, such as `{}`",
            output.display(),
            output.join("my-system.yaml").display()
        )));
    }
    let same = |a: &Path, b: &Path| match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    };
    if output.exists() && !file.is_some_and(|f| same(f, output)) {
        return Err(Stop::Usage(format!(
            "`--output {0}` is there already; go on with it by `solon ask {0} --output {0}`, or give \
             another file",
            output.display()
        )));
    }
    let known = output
        .extension()
        .is_some_and(|e| e == "yaml" || e == "yml" || e == "json");
    if !known {
        return Err(Stop::Usage(format!(
            "`--output {}`: descriptions are written to a file that ends in .yaml, .yml or .json",
            output.display()
        )));
    }
    Ok(Some(output.clone()))
}

/// A file in this folder that is not there yet, named by the system.
pub(super) fn free(id: &str) -> PathBuf {
    let name: String = id
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || "-_.".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect();
    let name = name.trim_matches(['-', '.']);
    let name = if name.is_empty() {
        super::UNNAMED
    } else {
        name
    };
    let first = PathBuf::from(format!("{name}.yaml"));
    let numbered = (2..).map(|n| PathBuf::from(format!("{name}-{n}.yaml")));
    std::iter::once(first)
        .chain(numbered)
        .find(|p| !p.exists())
        .unwrap_or_default()
}

/// The text of a description, by the ending of its file.
pub(super) fn text(interview: &Interview, path: Option<&Path>) -> String {
    let json = path.and_then(Path::extension).is_some_and(|e| e == "json");
    match json {
        true => format!("{:#}\n", interview.to_json()),
        false => interview.to_yaml(),
    }
}

/// Whether a file is as an interview writes it: nothing in it is lost when it is written again.
pub(super) fn wrote(interview: &Interview, path: &Path) -> bool {
    // That nothing is answered yet is written in two ways.
    let same = |there: String| there.replace("facts: {}", "facts:") == text(interview, Some(path));
    std::fs::read_to_string(path).is_ok_and(same)
}

/// Writes a description. What stood in the file is replaced at once, never in part.
pub(super) fn write(interview: &Interview, path: &Path) -> Result<(), Stop> {
    let failed =
        |e: std::io::Error| Stop::Failed(format!("cannot write `{}`: {e}", path.display()));
    let mut beside = path.as_os_str().to_owned();
    beside.push(".part");
    std::fs::write(&beside, text(interview, Some(path))).map_err(failed)?;
    std::fs::rename(&beside, path).map_err(failed)
}
