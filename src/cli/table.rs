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
mod workbook;

/// The cells of a sheet, row by row.
type Rows = Vec<Vec<String>>;

#[derive(Args)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write tables of a pack as CSV, or as the sheets of a workbook (XLSX)
    #[command(after_help = "Examples:
  solon table export my-pack/matrix > matrix.csv
  solon table export my-pack --out sheets
  solon table export my-pack --out tables.xlsx")]
    Export(Export),
    /// Put the rows of a CSV file or of a workbook into tables of a pack; what stands in front of them
    /// stays
    #[command(after_help = "Examples:
  solon table import matrix.csv my-pack
  solon table import tables.xlsx my-pack")]
    Import(Import),
}

#[derive(Args)]
struct Export {
    /// The folder of a pack, or a table in it (PACK/TABLE)
    #[arg(value_name = "PACK[/TABLE]")]
    pack: String,
    /// Write each table as a file of its own into this folder; a name that ends in `.xlsx` is that of
    /// a workbook with a sheet for each
    #[arg(long, value_name = "FOLDER|FILE.xlsx")]
    out: Option<PathBuf>,
}

#[derive(Args)]
struct Import {
    /// The CSV file, or the workbook: each sheet called like a table of the pack
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
    let mut sheets: Vec<(&str, Rows)> = Vec::new();
    for own in &all {
        for (item, table) in own.tables() {
            if name.is_none_or(|name| name == table.name.text) {
                let rows = sheet::of(&own.source, item, table);
                sheets.push((&table.name.text, rows));
            }
        }
    }
    if let (Some(name), []) = (name, sheets.as_slice()) {
        return Err(unknown(name, &all));
    }
    match (&o.out, sheets.as_slice()) {
        (Some(file), _) if workbook::is(file) => {
            let book = workbook::write(&sheets);
            let book = book.map_err(|e| Stop::Failed(format!("`{}`: {e}", file.display())))?;
            std::fs::write(file, book)?;
            super::out(&format!("{}\n", files::slashes(file)))?;
        }
        (Some(folder), _) => {
            std::fs::create_dir_all(folder)?;
            for (name, sheet) in &sheets {
                let path = folder.join(format!("{name}.csv"));
                std::fs::write(&path, csv::write(sheet))?;
                super::out(&format!("{}\n", files::slashes(&path)))?;
            }
        }
        (None, [(_, only)]) => super::out(&csv::write(only))?,
        (None, _) => {
            let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
            return Err(Stop::Usage(format!(
                "the pack has {} tables ({}): name one (`{}/TABLE`), or a folder or a workbook for all (`--out`)",
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
    let sheets = sheets(o, name, &all)?;
    let mut changed: Vec<String> = Vec::new();
    for (name, rows) in &sheets {
        match rewritten(o, &text, name, rows)? {
            None => super::out(&format!("table {name}: nothing to change\n"))?,
            Some((path, printed)) => {
                let own = text.files.iter_mut().filter(|(p, _)| *p == path);
                own.for_each(|(_, old)| old.clone_from(&printed));
                if !changed.contains(&path) {
                    changed.push(path);
                }
            }
        }
    }
    // What would be refused as it is read is not written.
    let loaded = files::load(&text);
    if !changed.is_empty() && loaded.has_errors() {
        super::err(&render::diagnostics(&loaded.diagnostics, &loaded.sources));
        return Err(Stop::Rules);
    }
    for (path, new) in text.files.iter().filter(|(p, _)| changed.contains(p)) {
        let path = Path::new(&text.folder).join(path);
        if o.check {
            super::out(&format!("{} would change\n", files::slashes(&path)))?;
            continue;
        }
        std::fs::write(&path, new)?;
        super::out(&format!("{} rewritten\n", files::slashes(&path)))?;
    }
    Ok(match o.check && !changed.is_empty() {
        true => Exit::Rules,
        false => Exit::Done,
    })
}

/// The file of a pack that holds a table, and its text with the rows of a sheet; none where these are
/// the rows that it has.
fn rewritten(
    o: &Import,
    text: &PackText,
    name: &str,
    rows: &Rows,
) -> Result<Option<(String, String)>, Stop> {
    let all = read(text)?;
    let tables = all
        .iter()
        .flat_map(|own| own.tables().map(move |t| (own, t)));
    let found = tables.into_iter().find(|(_, (_, t))| t.name.text == name);
    let (own, (item, table)) = found.ok_or_else(|| unknown(name, &all))?;
    let new = sheet::text(&own.source, item, table, rows).map_err(|e| wrong(o, &e))?;
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
    Ok((*printed != *own.source.text).then(|| (own.path.clone(), printed)))
}

fn wrong(o: &Import, what: &str) -> Stop {
    Stop::Failed(format!("`{}`: {what}", o.file.display()))
}

/// The sheets of a file that are to be tables, each with the name of its table.
fn sheets(o: &Import, name: Option<&str>, all: &[Read]) -> Result<Vec<(String, Rows)>, Stop> {
    if !workbook::is(&o.file) {
        let stem = o.file.file_stem().map(|s| s.to_string_lossy().into_owned());
        let called = name.map_or_else(|| stem.unwrap_or_default(), str::to_owned);
        let mut tables = all.iter().flat_map(Read::tables);
        if name.is_none() && !tables.any(|(_, t)| t.name.text == called) {
            return Err(Stop::Usage(format!(
                "{}, the file is called like none: write {}/TABLE",
                unknown(&called, all),
                o.pack.trim_end_matches('/')
            )));
        }
        let name = called;
        let rows = csv::read(&files::read(&o.file)?);
        let rows = rows.ok_or_else(|| wrong(o, "a quote is not closed"))?;
        return Ok(vec![(name, rows)]);
    }
    let mut book = workbook::read(&o.file).map_err(|e| wrong(o, &e))?;
    if let Some(name) = name {
        let own = book
            .iter()
            .position(|(s, _)| s == workbook::sheet_name(name));
        let own = own.or((book.len() == 1).then_some(0));
        let own = own.ok_or_else(|| wrong(o, &format!("it has no sheet `{name}`")))?;
        return Ok(vec![(name.to_owned(), book.swap_remove(own).1)]);
    }
    let mut out = Vec::new();
    for (sheet, rows) in book {
        let tables = all.iter().flat_map(Read::tables).map(|(_, t)| t);
        let mut own = tables.filter(|t| workbook::sheet_name(&t.name.text) == sheet);
        match own.next() {
            Some(table) => out.push((table.name.text.clone(), rows)),
            None => super::err(&format!(
                "the sheet `{sheet}` is no table of the pack: left out\n"
            )),
        }
    }
    if out.is_empty() {
        return Err(wrong(o, "none of its sheets is a table of the pack"));
    }
    Ok(out)
}

/// What stands before an item and what stands after it.
fn around(source: &Source, item: &ast::Item) -> (String, String) {
    let text = &source.text;
    let before = text.get(..item.span.start as usize).unwrap_or("");
    let after = text.get(item.span.end as usize..).unwrap_or("");
    (before.to_owned(), after.to_owned())
}
