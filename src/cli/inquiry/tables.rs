//! Tables of systems as records: the mapping of a call, and the rows of a file read by it.

use std::ops::ControlFlow;
use std::path::Path;

use crate::cli::spreadsheet::{self, How, TableOptions};
use crate::cli::{Stop, files, note, render};
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::{Document, Form, Mapping, Register, Row, Unread};
use solon::source::{Source, Span};
use solon::{Lang, Question, Record};
use solon_messages::{glance, rows, terminal};

/// The mapping that a call names, where it fits the packs of a question. What is wrong with it is told.
pub(in crate::cli) fn mapping(
    o: &TableOptions,
    question: &Question,
    lang: Lang,
) -> Result<Option<Mapping>, Stop> {
    let Some(path) = &o.map else {
        return Ok(None);
    };
    let text = files::read(path)?;
    let mapping = Mapping::read(lang, &files::slashes(path), &text)
        .map_err(|(source, found)| refused(&source, &found, lang))?;
    let found = question.problems(&mapping);
    if found.is_empty() {
        Ok(Some(mapping))
    } else {
        Err(refused(&mapping.source, &found, lang))
    }
}

fn refused(source: &Source, found: &[Diagnostic], lang: Lang) -> Stop {
    let sources = std::slice::from_ref(source);
    let found: Vec<_> = found.iter().map(|d| (d, sources)).collect();
    crate::cli::err(&render::diagnostics_in(lang, &found));
    Stop::Rejected
}

/// What a table turned out to be.
pub(in crate::cli) enum Read {
    /// Its header is understood.
    Table(Box<Register>, How),
    /// It cannot be read at all.
    Refused(Box<Document>),
}

/// Reads a table row by row: `each` gets the documents, with the rows that they are made of.
pub(in crate::cli) fn each(
    name: &str,
    (o, mapping): (&TableOptions, Option<&Mapping>),
    question: &Question,
    lang: Lang,
    each: &mut dyn FnMut(&Register, &Row, Document),
) -> Result<Read, Stop> {
    let attached = super::beside(name);
    let mut table: Option<Result<Register, (Source, Unread)>> = None;
    let read = spreadsheet::read(Path::new(name), name, o, lang, &mut |how, row| {
        match &table {
            None => {
                let read = header(name, how, &row, mapping, question);
                table = Some(read.map_err(|e| (row.source, e)));
            }
            Some(Ok(table)) => each(table, &row, table.document(&row, &attached)),
            Some(Err(_)) => return ControlFlow::Break(()),
        }
        ControlFlow::Continue(())
    });
    let how = match read {
        Ok(how) => how,
        Err(problem) => {
            let document = Document::unreadable(lang, name, *problem);
            return Ok(Read::Refused(Box::new(document)));
        }
    };
    if o.sheet.is_none() {
        first_sheet(name, &how, lang);
    }
    let document = match table {
        Some(Ok(table)) => return Ok(Read::Table(Box::new(table), how)),
        Some(Err(why)) => unread(name, Some(why), mapping, lang)?,
        None => unread(name, None, mapping, lang)?,
    };
    Ok(Read::Refused(Box::new(document)))
}

/// Understands the header of a table, and tells what is to be known of it as a whole.
pub(super) fn header(
    name: &str,
    how: &How,
    row: &Row,
    mapping: Option<&Mapping>,
    question: &Question,
) -> Result<Register, Unread> {
    let form = Form {
        file: name.to_owned(),
        sheet: how.sheet.as_ref().map(|(sheet, _)| sheet.clone()),
        semicolons: how.separator == Some(';'),
    };
    let lang = question.lang_of();
    let table = Register::new(lang, row, form, mapping, &|key| question.takes(key))?;
    told(&table, &row.source, lang);
    Ok(table)
}

/// What stands for a table of which the header is not understood, or is not there.
pub(super) fn unread(
    name: &str,
    why: Option<(Source, Unread)>,
    mapping: Option<&Mapping>,
    lang: Lang,
) -> Result<Document, Stop> {
    Ok(match (why, mapping) {
        (Some((_, Unread::Mapping(found))), Some(mapping)) => {
            return Err(refused(&mapping.source, &found, lang));
        }
        (Some((source, Unread::Header(found) | Unread::Mapping(found))), _) => {
            Document::refused(lang, source, found)
        }
        (None, _) => {
            let message = rows::NoHeader.say(lang);
            let empty = Diagnostic::new(Code::InputSyntax, Span::default(), message);
            Document::unreadable(lang, name, empty)
        }
    })
}

/// Says which of several sheets was read, where nobody named one.
pub(super) fn first_sheet(name: &str, how: &How, lang: Lang) {
    if let Some((sheet, n)) = how.sheet.as_ref().filter(|(_, n)| *n > 1) {
        let (sheet, n) = (sheet.as_str(), *n);
        let text = rows::FirstSheet { name, sheet, n }.say(lang);
        note(&(terminal::Remark { text }.say(lang) + "\n"));
    }
}

/// Says what is to be known of a table as a whole, once.
fn told(table: &Register, header: &Source, lang: Lang) {
    let n = table.ours();
    if n > 0 {
        let text = glance::Ours { n }.say(lang);
        note(&(terminal::Remark { text }.say(lang) + "\n"));
    }
    let sources = std::slice::from_ref(header);
    for found in table.notes() {
        note(&render::diagnostics_in(lang, &[(found, sources)]));
    }
}

/// The records of a table.
pub(super) fn records(
    name: &str,
    how: (&TableOptions, Option<&Mapping>),
    question: &Question,
    lang: Lang,
) -> Result<Vec<Record>, Stop> {
    let mut out = Vec::new();
    let read = each(name, how, question, lang, &mut |_, _, document| {
        out.push(question.record(document));
    })?;
    if let Read::Refused(document) = read {
        out.push(question.record(*document));
    }
    Ok(out)
}
