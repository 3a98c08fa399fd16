//! From the rows of a table to descriptions. A header, alone or with a mapping, says what each column is;
//! then each row becomes the tree that a description of its system would be, one after another. Who opens
//! the table, and cuts it into cells, is asked elsewhere.

use std::sync::Arc;

use super::document::{Cells, Document};
use super::mapping::{Answered, Dates, Feed, Mapping, Named, STORY};
use super::node::{Kind, Node};
use solon_language::diagnostic::{Code, Diagnostic, Severity, nearest};
use solon_language::source::{Source, Span};
use solon_messages::{Lang, mark, rows};

mod answers;
mod cells;
mod plan;

/// How columns begin that the engine itself writes beside those of a register. They are no answers, and
/// nothing reads them.
pub const OURS: &str = "solon.";

/// A row of a table.
#[derive(Clone, Debug)]
pub struct Row {
    /// The row as a text, for places in findings.
    pub source: Source,
    /// Its position among the systems, from 1; of no meaning for a header.
    pub record: usize,
    /// Its number in a spreadsheet, in which a cell with line breaks is one row.
    pub number: u32,
    /// Its cells in the order of the columns.
    pub cells: Vec<Cell>,
    /// Why it cannot be taken apart.
    pub broken: Option<Diagnostic>,
}

/// A cell.
#[derive(Clone, Debug, Default)]
pub struct Cell {
    /// Its text, without the quotes of the file.
    pub text: String,
    /// Where it stands in the source of its row.
    pub span: Span,
    /// It was a number, a day or a truth value in the file, and its text is as descriptions have it.
    pub exact: bool,
}

/// How a table is written, as far as it says what its cells mean.
#[derive(Clone, Debug, Default)]
pub struct Form {
    /// The file, as findings call it.
    pub file: String,
    /// The name of the sheet in a workbook.
    pub sheet: Option<String>,
    /// Semicolons separate its cells, as where commas are those of decimals.
    pub semicolons: bool,
}

/// What a question takes that a column is called like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Takes {
    /// Several values of a list.
    List,
    /// A number.
    Number,
    /// A day.
    Day,
    /// Something else.
    Other,
    /// An answer that only another pack reads.
    Elsewhere(String),
    /// There is no such question.
    Nothing,
}

/// What a program or several say of a name.
pub type Known<'a> = &'a dyn Fn(&str) -> Takes;

/// A table whose header is understood.
#[derive(Clone, Debug)]
pub struct Register {
    lang: Lang,
    /// The columns as they are called.
    names: Arc<[String]>,
    form: Form,
    id: Vec<usize>,
    id_of_row: bool,
    name: Option<usize>,
    organisation: Option<usize>,
    /// What else names the file on the organisation.
    organisations: Option<Fed>,
    /// Keys of the author's own: under `meta`, and beside it.
    meta: Vec<(String, usize)>,
    own: Vec<(String, usize)>,
    answers: Vec<Asked>,
    /// Columns that only other packs ask for, and those that the mapping leaves out.
    elsewhere: Vec<(usize, String)>,
    left_out: Vec<usize>,
    /// Columns that the engine itself has written.
    ours: Vec<usize>,
    /// The file of the mapping.
    map: Option<String>,
    /// What is said of the table as a whole, and is no error.
    notes: Vec<Diagnostic>,
}

/// A question with what answers it.
#[derive(Clone, Debug)]
struct Asked {
    fact: String,
    takes: Takes,
    feeds: Vec<Fed>,
    /// What none of several can say does not hold.
    rest_none: bool,
}

impl Asked {
    /// The values of a cell that a mapping takes for unknown.
    fn left_open<'t>(&self, fed: &Fed, cell: &'t Cell) -> Vec<&'t str> {
        let open = |node: Option<&Node>| {
            let text = node.and_then(Node::scalar);
            text.is_some_and(super::values::says_unknown)
        };
        let text = cell.text.trim();
        let parts = answers::parts(text, fed.feed.separator.as_deref()).into_iter();
        let parts = parts.filter(|p| !p.is_empty());
        let left = |part: &&str| {
            let own = fed.feed.values.as_ref().and_then(|v| v.get(part));
            if own.is_some() {
                return open(own);
            }
            match self.reads_as_it_stands(fed) {
                true => !cells::is_readable(self, fed, cell) && open(fed.feed.unreadable.as_ref()),
                false => open(fed.feed.otherwise.as_ref()),
            }
        };
        parts.filter(left).collect()
    }

    /// Whether a value without a row is read as it stands: always where there are no rows; numbers and days
    /// also beside rows, which are then for what is none.
    fn reads_as_it_stands(&self, fed: &Fed) -> bool {
        fed.feed.values.is_none() || matches!(self.takes, Takes::Number | Takes::Day)
    }
}

/// A source of answers with the positions of its columns.
#[derive(Clone, Debug)]
struct Fed {
    feed: Feed,
    column: Option<usize>,
    story: [Option<usize>; 3],
}

/// What is wrong with the header of a table, or with the mapping for it.
#[derive(Debug)]
pub enum Unread {
    /// The header: findings with places in its source.
    Header(Vec<Diagnostic>),
    /// The mapping: findings with places in its source.
    Mapping(Vec<Diagnostic>),
}

/// What a column of a table is used for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Use {
    /// It is the id, or a part of it.
    Id,
    /// It is the name.
    Name,
    /// It names the file on the organisation.
    Organisation,
    /// It is kept, and read by nothing.
    Kept,
    /// It answers these questions.
    Answers(Vec<String>),
    /// It goes with an answer: evidence, who gave it, a note.
    Story(String),
    /// Only another pack asks for it.
    Elsewhere(String),
    /// The mapping leaves it out.
    LeftOut,
    /// The engine itself has written it: a verdict on an earlier day.
    Ours,
    /// Nothing says what it is.
    Unknown,
}

impl Register {
    /// Understands a header. `known` says what the question of a name takes.
    ///
    /// # Errors
    /// Why the rows below it cannot be read.
    pub fn new(
        lang: Lang,
        header: &Row,
        form: Form,
        mapping: Option<&Mapping>,
        known: Known<'_>,
    ) -> Result<Register, Unread> {
        plan::plan(lang, header, form, mapping, known)
    }

    /// What is said of the table as a whole, and is no error; the places are in the source of the header.
    #[must_use]
    pub fn notes(&self) -> &[Diagnostic] {
        &self.notes
    }

    /// How many columns the engine itself has written, and are passed by.
    #[must_use]
    pub fn ours(&self) -> usize {
        self.ours.len()
    }

    /// The columns as they are called.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The columns as they are called, each with what it is used for.
    #[must_use]
    pub fn columns(&self) -> Vec<(String, Use)> {
        let known = |at: usize| {
            if self.id.contains(&at) {
                return Use::Id;
            }
            if self.name == Some(at) {
                return Use::Name;
            }
            let shared = self.organisations.as_ref();
            let shared = shared.is_some_and(|fed| fed.column == Some(at));
            if self.organisation == Some(at) || shared {
                return Use::Organisation;
            }
            let answers = self.answers.iter();
            let fed = answers.filter(|a| a.feeds.iter().any(|f| f.column == Some(at)));
            let facts: Vec<String> = fed.map(|a| a.fact.clone()).collect();
            if !facts.is_empty() {
                return Use::Answers(facts);
            }
            let mut answers = self.answers.iter();
            let told = answers.find(|a| a.feeds.iter().any(|f| f.story.contains(&Some(at))));
            if let Some(told) = told {
                return Use::Story(told.fact.clone());
            }
            let mut elsewhere = self.elsewhere.iter();
            if let Some((_, pack)) = elsewhere.find(|(column, _)| *column == at) {
                return Use::Elsewhere(pack.clone());
            }
            if self.left_out.contains(&at) {
                return Use::LeftOut;
            }
            if self.ours.contains(&at) {
                return Use::Ours;
            }
            let mut kept = self.meta.iter().chain(&self.own);
            match kept.any(|(_, column)| *column == at) {
                true => Use::Kept,
                false => Use::Unknown,
            }
        };
        let all = self.names.iter().enumerate();
        all.map(|(at, name)| (name.clone(), known(at))).collect()
    }

    /// Whether nothing stands in a row.
    #[must_use]
    pub fn is_empty(row: &Row) -> bool {
        row.broken.is_none() && row.cells.iter().all(|c| c.text.trim().is_empty())
    }

    /// The description in a row, or why there is none. `attached` gives the text of a file that it names.
    #[must_use]
    pub fn document(
        &self,
        row: &Row,
        attached: &dyn Fn(&str) -> Result<String, String>,
    ) -> Document {
        let tree = self.tree(row);
        let starts = row.cells.iter().map(|c| c.span.start).collect();
        let cells = Cells {
            number: row.number,
            names: Arc::clone(&self.names),
            sheet: self.form.sheet.as_deref().map(Into::into),
            starts,
        };
        let place = (row.source.clone(), row.record);
        Document::of_row(self.lang, place, tree, cells, attached)
    }

    /// What a mapping leaves unknown of a row: which question, which column, which value.
    #[must_use]
    pub fn unmapped(&self, row: &Row) -> Vec<(String, String, String)> {
        let mut out = Vec::new();
        for asked in &self.answers {
            for fed in &asked.feeds {
                let Some(at) = fed.column else { continue };
                let Some(cell) = row.cells.get(at) else {
                    continue;
                };
                for part in asked.left_open(fed, cell) {
                    let column = self.names.get(at).cloned().unwrap_or_default();
                    out.push((asked.fact.clone(), column, part.to_owned()));
                }
            }
        }
        out
    }

    fn tree(&self, row: &Row) -> Result<Node, Vec<Diagnostic>> {
        if let Some(broken) = &row.broken {
            return Err(vec![broken.clone()]);
        }
        self.ragged(row).map_or(Ok(()), |d| Err(vec![d]))?;
        let start = row.cells.first().map_or_else(Span::default, |c| c.span);
        let text = |text: &str, span: Span| Node {
            kind: Kind::Scalar(text.to_owned(), true),
            span,
        };
        let form = Node {
            kind: Kind::Scalar("1".to_owned(), false),
            span: start,
        };
        let mut entries = vec![("solon".to_owned(), start, form)];
        let mut found = Vec::new();
        match self.id(row) {
            Ok((id, place)) => entries.push(("system".to_owned(), place, text(&id, place))),
            Err(problem) => found.push(problem),
        }
        let mut plain = |key: &str, at: Option<usize>| {
            let cell = at.and_then(|at| row.cells.get(at));
            if let Some(cell) = cell.filter(|c| !c.text.trim().is_empty()) {
                let node = text(cell.text.trim(), cell.span);
                entries.push((key.to_owned(), cell.span, node));
            }
        };
        plain("name", self.name);
        plain("organisation", self.organisation);
        for (key, at) in &self.own {
            plain(key, Some(*at));
        }
        match self.shared(row) {
            Ok(Some((place, node))) => entries.push(("organisation".to_owned(), place, node)),
            Ok(None) => {}
            Err(problem) => found.push(problem),
        }
        let meta = self.meta.iter().filter_map(|(key, at)| {
            let cell = row.cells.get(*at)?;
            let said = cell.text.trim();
            (!said.is_empty()).then(|| (key.clone(), cell.span, text(said, cell.span)))
        });
        let meta: Vec<(String, Span, Node)> = meta.collect();
        if !meta.is_empty() {
            let kind = Kind::Map(meta);
            entries.push(("meta".to_owned(), start, Node { kind, span: start }));
        }
        let kind = Kind::Map(self.facts(row, &mut found));
        entries.push(("facts".to_owned(), start, Node { kind, span: start }));
        if found.is_empty() {
            let kind = Kind::Map(entries);
            Ok(Node { kind, span: start })
        } else {
            found.sort_by_key(Diagnostic::span);
            Err(found)
        }
    }

    fn facts(&self, row: &Row, found: &mut Vec<Diagnostic>) -> Vec<(String, Span, Node)> {
        let answered = self.answers.iter().filter_map(|asked| {
            let (place, node) = self.answer(asked, row, found)?;
            Some((asked.fact.clone(), place, node))
        });
        answered.collect()
    }

    /// A row that has not the cells of the header.
    fn ragged(&self, row: &Row) -> Option<Diagnostic> {
        let (has, wanted) = (row.cells.len(), self.names.len());
        let beyond = row.cells.iter().skip(wanted);
        let mut beyond = beyond.filter(|c| !c.text.trim().is_empty());
        let place = match beyond.next() {
            Some(cell) => cell.span,
            None if has < wanted => row.cells.last().map_or_else(Span::default, |c| c.span),
            None => return None,
        };
        let message = rows::Ragged { has, wanted }.say(self.lang);
        let help = rows::RaggedHelp.say(self.lang);
        Some(Diagnostic::new(Code::InputSyntax, place, message).help(help))
    }

    fn id(&self, row: &Row) -> Result<(String, Span), Diagnostic> {
        let cells = self.id.iter().filter_map(|at| row.cells.get(*at));
        let place = cells.clone().next().or(row.cells.first());
        let place = place.map_or_else(Span::default, |c| c.span);
        let parts: Vec<&str> = cells.map(|c| c.text.trim()).collect();
        if !parts.is_empty() && parts.iter().all(|p| !p.is_empty()) {
            return Ok((parts.join("-"), place));
        }
        if self.id_of_row {
            // What is there, so that the id says as much as it can.
            let mut parts: Vec<&str> = parts.into_iter().filter(|p| !p.is_empty()).collect();
            let number = format!("row-{}", row.number);
            parts.push(&number);
            return Ok((parts.join("-"), place));
        }
        let names = self.id.iter().filter_map(|at| self.names.get(*at));
        let columns: Vec<String> = names.map(|n| format!("`{n}`")).collect();
        let columns = columns.join(mark::List.say(self.lang));
        let message = rows::NoId { columns }.say(self.lang);
        let help = rows::NoIdHelp.say(self.lang);
        Err(Diagnostic::new(Code::MissingKey, place, message).help(help))
    }
}
