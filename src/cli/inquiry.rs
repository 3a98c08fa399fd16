//! What every command asks that evaluates descriptions: which files, which packs, which day, which
//! law, which readings. The arguments become an engine, a question and records here; what they mean
//! is the library's.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use jiff::civil::Date;

use super::spreadsheet::{self, TableOptions, json};
use super::{PackOptions, Stop, files, render};
use solon::facts::may_be_organisation;
use solon::{Engine, Input, Lang, Pack, Question, Record};
use solon_messages::terminal;

use given::Given;

pub(super) mod given;
pub(super) mod streamed;
pub(super) mod tables;

#[derive(Args, Clone)]
pub(super) struct Inquiry {
    /// Descriptions (YAML, JSON, TOML, NDJSON), tables of them (CSV, XLSX), folders of descriptions, or
    /// `-` for standard input
    #[arg(required = true)]
    pub(super) files: Vec<String>,
    #[command(flatten)]
    pub(super) packs: PackOptions,
    /// The day asked for; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day, env = "SOLON_ON")]
    pub(super) on: Option<Date>,
    /// The law in force on this day; today when absent
    #[arg(long, value_name = "DATE", value_parser = super::day)]
    pub(super) law: Option<Date>,
    /// Add an amendment that is not in force, with `@DATE` to say from when
    #[arg(long = "with", value_name = "AMENDMENT")]
    pub(super) with: Vec<String>,
    /// Choose a reading of a contested point: INTERPRETATION=READING
    #[arg(long = "reading", value_name = "X=Y")]
    pub(super) readings: Vec<String>,
    /// Take the readings that cite this source, such as GHR; may be repeated, the first that has
    /// one wins, and --reading wins over all
    #[arg(long = "follow", value_name = "SOURCE")]
    pub(super) follow: Vec<String>,
    /// Language of the words
    #[arg(long, value_parser = super::languages(), default_value_t = Lang::En)]
    pub(super) lang: Lang,
    /// Leave assumptions out
    #[arg(long)]
    pub(super) no_assumptions: bool,
    /// The system of this id alone, of those that are given; may be repeated
    #[arg(long = "only", value_name = "ID")]
    pub(super) only: Vec<String>,
    #[command(flatten)]
    pub(super) tables: TableOptions,
}

/// Everything read, nothing evaluated.
pub(super) struct Prepared {
    pub(super) question: Question,
    pub(super) records: Vec<Record>,
    /// The mapping by which tables were read.
    pub(super) map: Option<PathBuf>,
}

/// Reads packs and descriptions; there must be some.
pub(super) fn prepare_for(o: &Inquiry, packs: &[String]) -> Result<Prepared, Stop> {
    let prepared = prepare_all(o, packs)?;
    if prepared.records.is_empty() {
        return Err(Stop::Usage(given::NOTHING.to_owned()));
    }
    Ok(prepared)
}

/// Reads packs and descriptions, even none.
pub(super) fn prepare_any(o: &Inquiry) -> Result<Prepared, Stop> {
    prepare_all(o, &files::chosen(&o.packs.packs))
}

/// A question put to these packs: on which day, by which law, and whether assumptions count.
pub(super) fn dated(o: &Inquiry, packs: Vec<Pack>) -> Result<Question, Stop> {
    let today = super::today();
    let on = o.on.unwrap_or(today);
    let law = o.law.or(super::fixed_day()).unwrap_or(today);
    let question = Engine::new(packs).question();
    let question = question.on(&on.to_string())?.law(&law.to_string())?;
    Ok(match o.no_assumptions {
        true => question.without_assumptions(),
        false => question,
    })
}

/// The same with these packs.
pub(super) fn prepare_all(o: &Inquiry, names: &[String]) -> Result<Prepared, Stop> {
    prepare_with(o, loaded(names)?)
}

/// The same with packs that were loaded.
pub(super) fn prepare_with(o: &Inquiry, packs: Vec<Pack>) -> Result<Prepared, Stop> {
    let question = question_of(o, packs)?;
    let records = records(o, &question)?;
    Ok(Prepared {
        question,
        records,
        map: o.tables.map.clone(),
    })
}

/// The question alone, put to these packs.
pub(super) fn question(o: &Inquiry, names: &[String]) -> Result<Question, Stop> {
    question_of(o, loaded(names)?)
}

/// Packs to classify by.
fn loaded(names: &[String]) -> Result<Vec<Pack>, Stop> {
    let each = names.iter();
    each.map(|name| to_classify(name, files::of_text(&files::pack_text(name)?)))
        .collect()
}

/// A pack that was read, to classify by; what is wrong with it is told by its name.
pub(super) fn to_classify(name: &str, read: Result<Pack, solon::Error>) -> Result<Pack, Stop> {
    let pack = read?.called(name);
    if pack.program().is_empty() {
        return Err(Stop::Usage(format!(
            "`{name}` holds nothing to classify by; a framework goes with \
             `solon crosswalk --framework {name}`"
        )));
    }
    Ok(pack)
}

/// The question alone, put to packs that were loaded.
pub(super) fn question_of(o: &Inquiry, packs: Vec<Pack>) -> Result<Question, Stop> {
    let mut question = dated(o, packs)?;
    for source in &o.follow {
        question = question.follow(source)?;
    }
    for amendment in &o.with {
        question = question.with(amendment)?;
    }
    for choice in &o.readings {
        let Some((point, reading)) = choice.split_once('=') else {
            let message = format!("`{choice}` is not INTERPRETATION=READING");
            return Err(Stop::Usage(message));
        };
        question = question.reading(point, reading)?;
    }
    let question = question.lang(o.lang);
    // What is wrong with the law is told before what is wrong with descriptions.
    question.regimes()?;
    Ok(question)
}

impl Prepared {
    /// Whether a file to be written is one that was read here: then nothing is written.
    pub(super) fn spare(&self, output: &Path) -> Result<(), Stop> {
        let mut read = names(&self.records);
        read.extend(self.map.clone());
        spare(output, &read)
    }

    /// Records that some regime could not read, each once.
    pub(super) fn rejected(&self) -> impl Iterator<Item = &Record> {
        self.records.iter().filter(|r| r.rejected().is_some())
    }
}

/// The files of records, and those that they name.
fn names<'a>(records: impl IntoIterator<Item = &'a Record>) -> Vec<PathBuf> {
    let described = records.into_iter().filter_map(Record::first);
    let read = described.flat_map(|record| {
        let own = PathBuf::from(&record.source.name);
        let beside = record.refers.as_ref();
        let named = beside.and_then(|r| own.parent().map(|folder| folder.join(r)));
        [Some(own), named]
    });
    read.flatten().collect()
}

/// Whether a file to be written is one of these, or a rule file. Then nothing is written.
pub(super) fn spare(output: &Path, read: &[PathBuf]) -> Result<(), Stop> {
    let Ok(real) = output.canonicalize() else {
        return Ok(());
    };
    let same = |path: &PathBuf| path.canonicalize().is_ok_and(|p| p == real);
    let rules = real.extension().is_some_and(|e| e == "solon");
    if rules || read.iter().any(same) {
        return Err(Stop::Usage(format!(
            "`--output {}` would replace what is read; give another file",
            output.display()
        )));
    }
    Ok(())
}

/// Prints what is wrong with records, few lines for each kind of fault.
pub(super) fn complain<'a>(records: impl IntoIterator<Item = &'a Record>) {
    let mut lang = Lang::En;
    let mut found = Vec::new();
    for record in records.into_iter().filter_map(Record::rejected) {
        lang = record.lang;
        if let Err(problems) = &record.outcome {
            let sources = std::slice::from_ref(&record.source);
            found.extend(problems.iter().map(|d| (d, sources)));
        }
    }
    super::err(&render::diagnostics_in(lang, &found));
}

/// Reads the descriptions for a question.
pub(super) fn records(o: &Inquiry, question: &Question) -> Result<Vec<Record>, Stop> {
    let mut out = Vec::new();
    let mapping = tables::mapping(&o.tables, question, o.lang)?;
    for given in given::texts(&o.files, o.lang)? {
        match given {
            // With a mapping a list of flat objects is a table, as a program exports one.
            Given::Text(name, _)
                if mapping.is_some()
                    && spreadsheet::may_be_table(Path::new(&name))
                    && json::holds(Path::new(&name), o.lang) == json::Holds::Rows =>
            {
                let how = (&o.tables, mapping.as_ref());
                out.extend(tables::records(&name, how, question, o.lang)?);
            }
            Given::Text(name, text) => out.extend(read(question, &name, &text)),
            Given::Table(name) => {
                let how = (&o.tables, mapping.as_ref());
                out.extend(tables::records(&name, how, question, o.lang)?);
            }
            Given::Unreadable(name, problem) => out.push(question.unreadable(&name, *problem)),
        }
    }
    let mut all = without_organisations(out, o.lang);
    all.retain(|record| is_wanted(&o.only, record.id()));
    if all.is_empty() && !o.only.is_empty() {
        return Err(none_called(&o.only));
    }
    Ok(all)
}

/// Whether a system is asked for, by its id: where none is named all are.
fn is_wanted(only: &[String], id: Option<&str>) -> bool {
    only.is_empty() || id.is_some_and(|id| only.iter().any(|o| o == id))
}

/// None of the systems that are asked for is among those that are given.
pub(super) fn none_called(only: &[String]) -> Stop {
    let ids: Vec<String> = only.iter().map(|id| format!("`{id}`")).collect();
    Stop::Usage(format!(
        "`--only`: of what is given nothing has the id {}",
        ids.join(" or ")
    ))
}

/// Reads the descriptions of one text, and the files that they name.
fn read(question: &Question, name: &str, text: &str) -> Vec<Record> {
    let attached = beside(name);
    question.read(Input::new(text).named(name).files(&attached))
}

/// Reads what a description names by a path that begins at its own folder.
fn beside(name: &str) -> impl Fn(&str) -> Result<String, String> {
    let folder = Path::new(name).parent().unwrap_or(Path::new("")).to_owned();
    move |path: &str| files::read(&folder.join(path)).map_err(|e| e.to_string())
}

/// Files with facts on an organisation that stand among the descriptions which name them are no
/// descriptions; they are told. One that nobody names may be a description that forgot its system.
fn without_organisations(all: Vec<Record>, lang: Lang) -> Vec<Record> {
    let place = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut used: BTreeMap<PathBuf, usize> = BTreeMap::new();
    for record in all.iter().filter_map(Record::first) {
        if let Some(organisation) = &record.refers {
            let folder = Path::new(&record.source.name).parent();
            let path = folder.map_or_else(|| organisation.into(), |f| f.join(organisation));
            *used.entry(place(&path)).or_default() += 1;
        }
    }
    if used.is_empty() {
        return all;
    }
    let mut out = Vec::new();
    for record in all {
        let by = record.first().and_then(|record| {
            let name = record.source.name.as_str();
            let by = used.get(&place(Path::new(name)))?;
            let shaped = record.record == 1 && may_be_organisation(name, &record.source.text);
            (record.outcome.is_err() && shaped).then(|| (name.to_owned(), *by))
        });
        match by {
            Some((name, n)) => {
                let text = terminal::Organisation { name, n }.say(lang);
                super::note(&(terminal::Remark { text }.say(lang) + "\n"));
            }
            None => out.push(record),
        }
    }
    out
}
