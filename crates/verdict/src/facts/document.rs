//! From the text of a file to its descriptions as trees. What their keys mean is asked later, of one
//! program or of several (`read`).

use std::sync::Arc;

use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{Source, SourceId, Span};
use solon_law::program::Program;
use solon_messages::{Lang, description, rows};

use super::kept::{self, Kept};
use super::node::{Kind, MAX_SIZE, Node, malformed};
use super::organisation::Attached;
use super::read::{Format, Reader, Record};
use super::{json, toml, yaml};

/// One description as written: its tree and that of the organisation file which it names. It knows
/// no vocabulary yet, so that one text serves several programs.
#[derive(Clone, Debug)]
pub struct Document {
    source: Source,
    record: usize,
    lang: Lang,
    tree: Result<Node, Vec<Diagnostic>>,
    attached: Option<Attached>,
    /// Of a row of a table: where its cells stand.
    cells: Option<Cells>,
}

/// Where the cells of a row stand and what their columns are called: findings say it.
#[derive(Clone, Debug)]
pub(super) struct Cells {
    /// The number of the row in a spreadsheet.
    pub(super) number: u32,
    /// What the columns are called.
    pub(super) names: Arc<[String]>,
    /// The name of the sheet in a workbook.
    pub(super) sheet: Option<Arc<str>>,
    /// The first byte of each cell in the text of the row.
    pub(super) starts: Vec<u32>,
}

impl Cells {
    /// What is said of a place: the column, and in a workbook the cell.
    fn told(&self, source: &Source, place: Span, lang: Lang) -> Option<String> {
        let at = self.starts.partition_point(|s| *s <= place.start);
        let column = self.names.get(at.checked_sub(1)?)?;
        Some(match &self.sheet {
            None => {
                let n = self.number;
                rows::InColumn { column, n }.say(lang)
            }
            Some(sheet) => {
                let (line, at) = source.line_column(place.start);
                let cell = format!("{sheet}!{}{line}", letters(at));
                rows::InCell { cell, column }.say(lang)
            }
        })
    }
}

/// The letters of a column in a spreadsheet; the first is 1.
#[must_use]
pub fn letters(column: u32) -> String {
    let (mut left, mut out) = (column, Vec::new());
    while left > 0 {
        left -= 1;
        out.push(char::from_u32('A' as u32 + left % 26).unwrap_or('A'));
        left /= 26;
    }
    out.iter().rev().collect()
}

/// A description as it is written, in its order: numbers that JSON does not hold exactly are text.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// All keys but `facts`.
    pub head: Vec<(String, serde_json::Value)>,
    /// Its own answers, without those of the organisation.
    pub facts: Vec<(String, serde_json::Value)>,
}

/// Reads every record of a text. A record with errors is rejected whole; the others go on.
///
/// `elsewhere` names the pack, other than this program's, that knows a key. `attached` gives the
/// text of a file that a description refers to, relative to it.
#[must_use]
pub fn read(
    program: &Program,
    elsewhere: &dyn Fn(&str) -> Option<String>,
    name: &str,
    text: &str,
    format: Format,
    attached: &dyn Fn(&str) -> Result<String, String>,
) -> Vec<Record> {
    read_in(Lang::En, program, elsewhere, name, text, format, attached)
}

/// The same, with findings in a language.
#[must_use]
pub fn read_in(
    lang: Lang,
    program: &Program,
    elsewhere: &dyn Fn(&str) -> Option<String>,
    name: &str,
    text: &str,
    format: Format,
    attached: &dyn Fn(&str) -> Result<String, String>,
) -> Vec<Record> {
    parse(lang, name, text, format, attached)
        .iter()
        .map(|document| document.resolve(program, elsewhere))
        .collect()
}

/// The records of a text as trees, with the organisation files that they name, which `attached` gives
/// by their paths as written. A record that is no tree is a document too, and rejected by every program.
/// `lang` is the language of findings.
#[must_use]
pub fn parse(
    lang: Lang,
    name: &str,
    text: &str,
    format: Format,
    attached: &dyn Fn(&str) -> Result<String, String>,
) -> Vec<Document> {
    let source = Source::new(SourceId(0), name, text);
    let text = &*source.text;
    if text.len() > MAX_SIZE && format != Format::Ndjson {
        let size = MAX_SIZE >> 20;
        let message = description::TooLarge { size }.say(lang);
        let problem = Diagnostic::new(Code::InputTooDeep, Span::default(), message)
            .help(description::Split.say(lang));
        return vec![Document::new(lang, source, 1, Err(problem), attached)];
    }
    let (nodes, problem) = match format {
        Format::Yaml => {
            let (mut nodes, problem) = yaml::read(&source, lang);
            // A mark of separation at the end of a stream, or twice, makes no record.
            if nodes.len() > 1 {
                nodes.retain(|n| !n.is_null());
            }
            (nodes, problem)
        }
        Format::Toml => one(toml::read(&source, lang)),
        Format::Json => match json::read(&source, text, 0, lang) {
            Ok(Node {
                kind: Kind::List(items),
                ..
            }) => (items, None),
            other => one(other),
        },
        Format::Ndjson => return parse_lines(lang, name, text, (0, 0), attached),
    };
    let mut trees: Vec<Result<Node, Diagnostic>> = nodes.into_iter().map(Ok).collect();
    trees.extend(problem.map(Err));
    if trees.is_empty() {
        let why = description::Nothing.say(lang);
        trees.push(Err(malformed(&source, 0, lang, why)));
    }
    (1..)
        .zip(trees)
        .map(|(i, tree)| Document::new(lang, source.clone(), i, tree, attached))
        .collect()
}

fn one(result: Result<Node, Diagnostic>) -> (Vec<Node>, Option<Diagnostic>) {
    match result {
        Ok(node) => (vec![node], None),
        Err(problem) => (Vec::new(), Some(problem)),
    }
}

/// The records of a text with one JSON object per line, which stands in a file behind so many lines and
/// records. Each line is a text of its own, so that a long file costs no more than its lines.
#[must_use]
pub fn parse_lines(
    lang: Lang,
    name: &str,
    text: &str,
    (lines, records): (u32, usize),
    attached: &dyn Fn(&str) -> Result<String, String>,
) -> Vec<Document> {
    let mut documents = Vec::new();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for (before, line) in (lines..).zip(text.split_inclusive('\n')) {
        if line.trim().is_empty() {
            continue;
        }
        let own = Source::line_of(name, line, before);
        let tree = json::read(&own, own.text.trim_end(), 0, lang);
        let n = records + documents.len() + 1;
        documents.push(Document::new(lang, own, n, tree, attached));
    }
    documents
}

/// The record at a position of a list in JSON. `text` is its item, from the byte `start` on, behind what
/// stands before it on its line, and so many lines of the file come before.
#[must_use]
pub fn parse_item(
    lang: Lang,
    name: &str,
    (text, start): (&str, usize),
    (lines, record): (u32, usize),
    attached: &dyn Fn(&str) -> Result<String, String>,
) -> Document {
    let own = Source::line_of(name, text, lines);
    let item = own.text.get(start..).unwrap_or("");
    let tree = json::read(&own, item, start, lang);
    Document::new(lang, own, record, tree, attached)
}

impl Document {
    fn new(
        lang: Lang,
        source: Source,
        record: usize,
        tree: Result<Node, Diagnostic>,
        attached: &dyn Fn(&str) -> Result<String, String>,
    ) -> Document {
        Document {
            lang,
            cells: None,
            attached: tree
                .as_ref()
                .ok()
                .and_then(|t| Attached::of(t, lang, attached)),
            tree: tree.map_err(|problem| vec![problem]),
            source,
            record,
        }
    }

    /// A row of a table, as its tree or why it has none.
    pub(super) fn of_row(
        lang: Lang,
        (source, record): (Source, usize),
        tree: Result<Node, Vec<Diagnostic>>,
        cells: Cells,
        attached: &dyn Fn(&str) -> Result<String, String>,
    ) -> Document {
        Document {
            lang,
            attached: tree
                .as_ref()
                .ok()
                .and_then(|t| Attached::of(t, lang, attached)),
            tree,
            source,
            record,
            cells: Some(cells),
        }
    }

    /// Stands for a text whose descriptions cannot be read at all.
    #[must_use]
    pub fn refused(lang: Lang, source: Source, why: Vec<Diagnostic>) -> Document {
        Document {
            lang,
            source,
            record: 1,
            tree: Err(why),
            attached: None,
            cells: None,
        }
    }

    /// Stands for a file of this name that cannot be read.
    #[must_use]
    pub fn unreadable(lang: Lang, name: &str, why: Diagnostic) -> Document {
        let source = Source::new(SourceId(0), name, "");
        Document::new(lang, source, 1, Err(why), &|_| Err(String::new()))
    }

    /// The id of its system as it is written, of one that is rejected too.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        let Kind::Map(entries) = &self.tree.as_ref().ok()?.kind else {
            return None;
        };
        let id = entries.iter().rev().find(|(key, ..)| key == "system");
        id.and_then(|(_, _, node)| node.scalar())
    }

    /// What it says as it is written; `None` where it is no description.
    #[must_use]
    pub fn written(&self) -> Option<Written> {
        let Ok(Node {
            kind: Kind::Map(entries),
            ..
        }) = &self.tree
        else {
            return None;
        };
        let mut out = Written::default();
        for (key, _, node) in entries {
            match (&node.kind, key.as_str()) {
                (Kind::Map(answers), "facts") => {
                    let answers = answers.iter().map(|(k, _, v)| (k.clone(), v.exact()));
                    out.facts.extend(answers);
                }
                (_, "facts") => {}
                _ => out.head.push((key.clone(), node.exact())),
            }
        }
        Some(out)
    }

    /// What it takes to read it again: its own text, and that of the organisation file which it names.
    /// `None` where one of them could not be read.
    #[must_use]
    pub fn keep(&self) -> Option<(Kept, Option<Kept>)> {
        let own = kept::keep(&self.source, self.tree.as_ref().ok()?);
        let Some(attached) = &self.attached else {
            return Some((own, None));
        };
        let (source, tree) = attached.read()?;
        Some((own, Some(kept::keep(source, tree))))
    }

    /// A description that was kept: that of a name and a position in its file.
    #[must_use]
    pub fn kept(
        lang: Lang,
        name: &str,
        record: usize,
        (own, organisation): (&Kept, Option<&Kept>),
    ) -> Document {
        let (source, tree) = kept::restore(SourceId(0), name, own, lang);
        let none = |_: &str| Err(String::new());
        let mut document = Document::new(lang, source, record, tree, &none);
        if let (Some(attached), Some(kept)) = (&mut document.attached, organisation) {
            attached.restore(kept, lang);
        }
        document
    }

    /// What it says in the vocabulary of a program, or why it says nothing there. `elsewhere` names
    /// the pack, other than this program's, that knows a key.
    #[must_use]
    pub fn resolve(&self, program: &Program, elsewhere: &dyn Fn(&str) -> Option<String>) -> Record {
        self.resolved(program, elsewhere, &|_| false)
    }

    /// The same where answers to questions of other programs are no news: those that are `passed_over`.
    #[must_use]
    pub fn resolve_among(&self, program: &Program, passed_over: &dyn Fn(&str) -> bool) -> Record {
        self.resolved(program, &|_| None, passed_over)
    }

    fn resolved(
        &self,
        program: &Program,
        elsewhere: &dyn Fn(&str) -> Option<String>,
        passed_over: &dyn Fn(&str) -> bool,
    ) -> Record {
        let reader = Reader {
            program,
            elsewhere,
            passed_over,
            attached: self.attached.as_ref(),
            lang: self.lang,
        };
        let mut record = match &self.tree {
            Ok(node) => reader.record(&self.source, self.record, node),
            Err(problems) => reader.rejected(&self.source, self.record, problems.clone()),
        };
        if let Some(cells) = &self.cells {
            let found = match &mut record.outcome {
                Ok(description) => &mut description.notes,
                Err(problems) => problems,
            };
            let labels = found.iter_mut().filter_map(|d| d.labels.first_mut());
            for label in labels.filter(|l| l.text.is_empty()) {
                let told = cells.told(&self.source, label.span, self.lang);
                label.text = told.unwrap_or_default();
            }
        }
        record
    }
}
