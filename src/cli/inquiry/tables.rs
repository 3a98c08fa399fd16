//! Tables of systems as records: the mapping of a call, and the rows of a file read by it.

use std::path::Path;

use crate::cli::spreadsheet::{self, How, TableOptions};
use crate::cli::{Stop, files, note, render};
use solon::diagnostic::{Code, Diagnostic};
use solon::facts::{Document, Form, Mapping, Register, Row, Unread};
use solon::source::{Source, Span};
use solon::{Lang, Question, Record};
use solon_messages::{rows, terminal};

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
                let form = Form {
                    file: name.to_owned(),
                    sheet: how.sheet.as_ref().map(|(sheet, _)| sheet.clone()),
                    semicolons: how.separator == Some(';'),
                };
                let takes = |key: &str| question.takes(key);
                let read = Register::new(lang, &row, form, mapping, &takes);
                if let Ok(read) = &read {
                    told(read, &row.source, lang);
                }
                table = Some(read.map_err(|e| (row.source, e)));
            }
            Some(Ok(table)) => each(table, &row, table.document(&row, &attached)),
            Some(Err(_)) => {}
        };
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
    let document = match (table, mapping) {
        (Some(Ok(table)), _) => return Ok(Read::Table(Box::new(table), how)),
        (Some(Err((_, Unread::Mapping(found)))), Some(mapping)) => {
            return Err(refused(&mapping.source, &found, lang));
        }
        (Some(Err((source, Unread::Header(found) | Unread::Mapping(found)))), _) => {
            Document::refused(lang, source, found)
        }
        (None, _) => {
            let message = rows::NoHeader.say(lang);
            let empty = Diagnostic::new(Code::InputSyntax, Span::default(), message);
            Document::unreadable(lang, name, empty)
        }
    };
    Ok(Read::Refused(Box::new(document)))
}

/// Says which of several sheets was read, where nobody named one.
fn first_sheet(name: &str, how: &How, lang: Lang) {
    if let Some((sheet, n)) = how.sheet.as_ref().filter(|(_, n)| *n > 1) {
        let (sheet, n) = (sheet.as_str(), *n);
        let text = rows::FirstSheet { name, sheet, n }.say(lang);
        note(&(terminal::Remark { text }.say(lang) + "\n"));
    }
}

/// Says what is to be known of a table as a whole, once.
fn told(table: &Register, header: &Source, lang: Lang) {
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
