//! `solon init`: a small pack to begin with. Its texts stand in the folder `init` as files of a pack.

use std::path::{Path, PathBuf};

use clap::Args;

use super::files::slashes;
use super::{Exit, Run, Stop, out};
use solon::PackText;
use solon::pack;

#[derive(Args)]
pub(super) struct Options {
    /// The folder to write; it must not exist, or be empty
    #[arg(value_name = "FOLDER")]
    folder: PathBuf,
    /// The id of the pack, such as `acme.policy`; else made of the name of the folder
    #[arg(long, value_name = "ID")]
    id: Option<String>,
}

/// The id that the pack of the template has.
const ID: &str = "my.pack";
/// The folder of which its README speaks.
const FOLDER: &str = "my-pack";

/// The rule files of the template, in order of path.
const RULES: &[(&str, &str)] = &[
    ("pack.solon", include_str!("init/pack.solon")),
    ("properties.solon", include_str!("init/properties.solon")),
    ("rules.solon", include_str!("init/rules.solon")),
    ("tests/rules.solon", include_str!("init/tests/rules.solon")),
    ("vocabulary.solon", include_str!("init/vocabulary.solon")),
];

/// What else is written.
const README: (&str, &str) = ("README.md", include_str!("init/README.md"));

pub(super) fn run(options: &Options) -> Run {
    let folder = &options.folder;
    let shown = slashes(folder);
    free(folder, &shown)?;
    let name = name_of(folder, &shown)?;
    let id = match &options.id {
        Some(id) => id.clone(),
        None => made_of(&name),
    };
    let texts: Vec<(String, String)> = RULES
        .iter()
        .map(|(path, text)| ((*path).to_owned(), text.replace(ID, &id)))
        .collect();
    may_be(&id, options.id.is_some(), &name, &texts)?;
    let readme = README.1.replace(ID, &id).replace(FOLDER, &name);
    for (path, text) in &texts {
        write(&folder.join(path), text)?;
    }
    write(&folder.join(README.0), &readme)?;
    out(&format!(
        "{shown}: pack `{id}`, with two questions, a table, a rule, tests and a property\n\
         next: `solon check {shown}`, `solon test {shown}`, and {shown}/README.md\n"
    ))?;
    Ok(Exit::Done)
}

/// Nothing that is there is written over, or mixed with what is written.
fn free(folder: &Path, shown: &str) -> Result<(), Stop> {
    if folder.is_dir() {
        let mut entries = std::fs::read_dir(folder)
            .map_err(|e| Stop::Failed(format!("cannot read `{shown}`: {e}")))?;
        if entries.next().is_some() {
            return Err(Stop::Usage(format!(
                "`{shown}` is there and not empty: nothing was written; name a new folder"
            )));
        }
    } else if folder.symlink_metadata().is_ok() {
        return Err(Stop::Usage(format!(
            "`{shown}` is there and no folder: nothing was written; name a new folder"
        )));
    }
    Ok(())
}

/// The name of the folder itself, also of `.`.
fn name_of(folder: &Path, shown: &str) -> Result<String, Stop> {
    let whole = std::path::absolute(folder)
        .and_then(|path| path.canonicalize().or(Ok(path)))
        .map_err(|e| Stop::Failed(format!("cannot read `{shown}`: {e}")))?;
    let name = whole.file_name().map(|n| n.to_string_lossy().into_owned());
    name.ok_or_else(|| {
        Stop::Usage(format!(
            "`{shown}` has no name of its own; name a new folder"
        ))
    })
}

/// The id that a folder gives its pack: `My policy` becomes `my_policy`.
fn made_of(name: &str) -> String {
    let letters = name.chars().map(|c| match c.to_ascii_lowercase() {
        c if c.is_ascii_alphanumeric() => c,
        _ => '_',
    });
    letters.collect()
}

/// Whether a pack may have an id: with it the texts are read as they should be.
fn may_be(id: &str, given: bool, name: &str, texts: &[(String, String)]) -> Result<(), Stop> {
    if let Some(bundled) = pack::find_bundled(id) {
        return Err(Stop::Usage(format!(
            "the bundled pack {} has the id `{id}`: nothing was written; name another one with `--id acme.policy`",
            bundled.folder
        )));
    }
    let text = PackText {
        folder: name.to_owned(),
        files: texts.to_vec(),
    };
    let loaded = pack::load(&text, &|_| None, true);
    let own = loaded.program.pack().map(|p| p.id.as_str());
    if own == Some(id) && loaded.diagnostics.is_empty() {
        return Ok(());
    }
    let whose = if given {
        format!("`{id}` is no id of a pack")
    } else {
        format!("the name `{name}` of the folder makes no id of a pack")
    };
    Err(Stop::Usage(format!(
        "{whose}: nothing was written; an id begins with a small letter and goes on with letters, digits, `_` and dots between them: `--id acme.policy`"
    )))
}

fn write(path: &Path, text: &str) -> Result<(), Stop> {
    let parent = path.parent().map_or(Ok(()), std::fs::create_dir_all);
    parent
        .and_then(|()| std::fs::write(path, text))
        .map_err(|e| Stop::Failed(format!("cannot write `{}`: {e}", slashes(path))))
}
