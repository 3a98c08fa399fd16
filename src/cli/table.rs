//! `solon table`: decision tables as sheets, which experts edit where they edit everything else.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::{Exit, Run, Stop, files, render};
use solon::PackText;
use solon::diagnostic::did_you_mean;
use solon::source::{Source, SourceId};
use solon::syntax::{self, ast};

mod csv;
mod sheet;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write a table of a pack as CSV
    #[command(after_help = "Examples:
  solon table export my-pack/matrix > matrix.csv
  solon table export my-pack --out sheets")]
    Export(Export),
    /// Put the rows of a CSV file into the table of a pack; what stands in front of them stays
    #[command(after_help = "Example: solon table import matrix.csv my-pack")]
    Import(Import),
}

#[derive(Args)]
struct Export {
    /// The folder of a pack, or a table in it (PACK/TABLE)
    #[arg(value_name = "PACK[/TABLE]")]
    pack: String,
    /// Write each table as a file of its own into this folder
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct Import {
    /// The CSV file
    file: PathBuf,
    /// The folder of a pack, or a table in it (PACK/TABLE); without a table that of the file's name
    #[arg(value_name = "PACK[/TABLE]")]
    pack: String,
    /// Change nothing; exit 3 when the rules would change
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(o: &Options) -> Run {
    match &o.command {
        Command::Export(o) => export(o),
        Command::Import(o) => import(o),
    }
}

/// A rule file that is in order.
struct Read {
    /// Its path in the pack.
    path: String,
    source: Source,
    file: ast::File,
}

impl Read {
    /// Its tables, each with its item.
    fn tables(&self) -> impl Iterator<Item = (&ast::Item, &ast::Table)> {
        self.file.items.iter().filter_map(|item| match &item.kind {
            ast::ItemKind::Table(table) => Some((item, table.as_ref())),
            _ => None,
        })
    }
}

/// The pack of a call, and the table that it names behind it.
fn pack(name: &str) -> Result<(PackText, Option<&str>), Stop> {
    if !Path::new(name).is_dir()
        && let Some((folder, table)) = name.rsplit_once('/')
        && (Path::new(folder).is_dir() || solon::pack::find_bundled(folder).is_some())
    {
        return Ok((files::pack_text(folder)?, Some(table)));
    }
    Ok((files::pack_text(name)?, None))
}

fn read(pack: &PackText) -> Result<Vec<Read>, Stop> {
    let mut out = Vec::new();
    for (path, text) in &pack.files {
        let name = format!("{}/{path}", pack.folder);
        let source = Source::new(SourceId(0), name, text.clone());
        let (file, found) = syntax::parse(&source);
        if file.broken {
            super::err(&render::diagnostics(&found, std::slice::from_ref(&source)));
            return Err(Stop::Rules);
        }
        out.push(Read {
            path: path.clone(),
            source,
            file,
        });
    }
    Ok(out)
}

fn unknown(name: &str, all: &[Read]) -> Stop {
    let known = all.iter().flat_map(Read::tables);
    let known: Vec<&str> = known.map(|(_, t)| t.name.text.as_str()).collect();
    let help = did_you_mean(name, known.iter().copied()).unwrap_or_else(|| match known.len() {
        0 => "the pack has none".to_owned(),
        _ => format!("there is {}", known.join(", ")),
    });
    Stop::Usage(format!("there is no table `{name}`; {help}"))
}

fn export(o: &Export) -> Run {
    let (text, name) = pack(&o.pack)?;
    let all = read(&text)?;
    let mut sheets: Vec<(&str, String)> = Vec::new();
    for own in &all {
        for (item, table) in own.tables() {
            if name.is_none_or(|name| name == table.name.text) {
                let rows = sheet::of(&own.source, item, table);
                sheets.push((&table.name.text, csv::write(&rows)));
            }
        }
    }
    if let (Some(name), []) = (name, sheets.as_slice()) {
        return Err(unknown(name, &all));
    }
    match (&o.out, sheets.as_slice()) {
        (Some(folder), _) => {
            std::fs::create_dir_all(folder)?;
            for (name, sheet) in &sheets {
                let path = folder.join(format!("{name}.csv"));
                std::fs::write(&path, sheet)?;
                super::out(&format!("{}\n", files::slashes(&path)))?;
            }
        }
        (None, [(_, only)]) => super::out(only)?,
        (None, _) => {
            let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
            return Err(Stop::Usage(format!(
                "the pack has {} tables ({}): name one (`{}/TABLE`), or a folder for all (`--out`)",
                names.len(),
                names.join(", "),
                text.folder
            )));
        }
    }
    Ok(Exit::Done)
}

fn import(o: &Import) -> Run {
    let (mut text, name) = pack(&o.pack)?;
    if !Path::new(&text.folder).is_dir() {
        return Err(Stop::Usage(format!(
            "`{}` is no folder: a pack that ships with the engine is not changed",
            o.pack
        )));
    }
    let all = read(&text)?;
    let stem = o.file.file_stem().map(|s| s.to_string_lossy().into_owned());
    let name = name.map_or_else(|| stem.unwrap_or_default(), str::to_owned);
    let tables = all
        .iter()
        .flat_map(|own| own.tables().map(move |t| (own, t)));
    let found = tables.into_iter().find(|(_, (_, t))| t.name.text == name);
    let (own, (item, table)) = found.ok_or_else(|| unknown(&name, &all))?;
    let wrong = |what: &str| Stop::Failed(format!("`{}`: {what}", o.file.display()));
    let rows = csv::read(&files::read(&o.file)?);
    let rows = rows.ok_or_else(|| wrong("a quote is not closed"))?;
    let new = sheet::text(&own.source, item, table, &rows).map_err(|e| wrong(&e))?;
    let (before, after) = around(&own.source, item);
    let source = Source::new(
        SourceId(0),
        own.source.name.clone(),
        format!("{before}{}{after}", new.trim_end()),
    );
    let (file, found) = syntax::parse(&source);
    if file.broken {
        super::err(&render::diagnostics(&found, std::slice::from_ref(&source)));
        return Err(Stop::Rules);
    }
    let printed = syntax::print(&file);
    if *printed == *own.source.text {
        super::out(&format!("table {name}: nothing to change\n"))?;
        return Ok(Exit::Done);
    }
    // What would be refused as it is read is not written.
    for (path, old) in &mut text.files {
        if *path == own.path {
            old.clone_from(&printed);
        }
    }
    let loaded = files::load(&text, true);
    if loaded.has_errors() {
        super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
        return Err(Stop::Rules);
    }
    let path = Path::new(&text.folder).join(&own.path);
    if o.check {
        super::out(&format!("{} would change\n", files::slashes(&path)))?;
        return Ok(Exit::Rules);
    }
    std::fs::write(&path, printed)?;
    super::out(&format!("{} rewritten\n", files::slashes(&path)))?;
    Ok(Exit::Done)
}

/// What stands before an item and what stands after it.
fn around(source: &Source, item: &ast::Item) -> (String, String) {
    let text = &source.text;
    let before = text.get(..item.span.start as usize).unwrap_or("");
    let after = text.get(item.span.end as usize..).unwrap_or("");
    (before.to_owned(), after.to_owned())
}
