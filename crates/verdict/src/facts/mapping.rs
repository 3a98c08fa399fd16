//! A mapping: which columns of a table are the id and the name of a system, which are kept, and which
//! answer a question by which table of values. Its text is YAML; what is wrong with it has a place there.
//! Whether its questions and answers are those of a pack is asked in `check`.

use std::collections::BTreeMap;

use super::node::{Kind, Node, duplicates, malformed};
use super::values::{did_you_mean, says_none, says_nothing};
use super::yaml;
use solon_language::diagnostic::{Code, Diagnostic, Severity, nearest};
use solon_language::source::{Source, SourceId, Span};
use solon_law::words::marks;
use solon_messages::{Lang, description, rows};

mod check;

/// What a mapping calls itself, and the one form of it.
pub(super) const FORM: &str = "solon-map";
const KEYS: &[&str] = &[
    FORM,
    "id",
    "name",
    "organisation",
    "meta",
    "facts",
    "not-mapped",
];
/// The keys of what names the file on the organisation.
const FILE_KEYS: &[&str] = &["column", "always", "values", "otherwise"];
const FEED_KEYS: &[&str] = &[
    "column",
    "always",
    "values",
    "otherwise",
    "unreadable",
    "list-separator",
    "dates",
    "numbers",
    "evidence",
    "by",
    "note",
];
/// What stands under `otherwise` where a value without a row rejects the system.
const REFUSE: &str = "refuse";
/// What stands under `otherwise` of an id where the position of the row makes one.
const ROW: &str = "row";

/// A mapping as its author wrote it.
#[derive(Clone, Debug)]
pub struct Mapping {
    /// Its text, for places in findings.
    pub source: Source,
    pub(super) id: Vec<Named>,
    pub(super) id_of_row: bool,
    pub(super) name: Option<Named>,
    /// What names the file on the organisation.
    pub(super) organisation: Option<Feed>,
    pub(super) meta: Vec<(String, Named)>,
    pub(super) answers: Vec<Answered>,
    pub(super) not_mapped: Vec<Named>,
    lang: Lang,
}

/// The name of a column, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Named {
    pub(super) name: String,
    pub(super) place: Span,
}

/// What answers a question.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub(super) fact: Named,
    /// Several make one list.
    pub(super) feeds: Vec<Feed>,
    /// What none of several can say does not hold; else it is unknown.
    pub(super) rest_none: bool,
}

/// One source of answers: a column, or an answer of all systems.
#[derive(Clone, Debug, Default)]
pub(super) struct Feed {
    pub(super) column: Option<Named>,
    pub(super) always: Option<Node>,
    pub(super) values: Option<Values>,
    /// The answer of values without a row; none rejects the system.
    pub(super) otherwise: Option<Node>,
    /// The answer where a number or a day cannot be read as one; none rejects the system.
    pub(super) unreadable: Option<Node>,
    pub(super) separator: Option<String>,
    pub(super) dates: Option<Dates>,
    pub(super) commas: Option<bool>,
    /// Columns with evidence, who answered, and a note.
    pub(super) story: [Option<Named>; 3],
}

/// The keys of an answer that [`Feed::story`] fills.
pub(super) const STORY: [&str; 3] = ["evidence", "by", "note"];

/// What stands first in a day such as `03/04/2026`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dates {
    /// The day.
    Day,
    /// The month.
    Month,
}

/// Values of a column with their answers.
#[derive(Clone, Debug, Default)]
pub(super) struct Values {
    rows: Vec<(Span, Node)>,
    /// By what is left of a value without case and spaces.
    index: BTreeMap<String, usize>,
}

impl Values {
    /// The answer of a value; spaces and case tell nothing apart.
    pub(super) fn get(&self, value: &str) -> Option<&Node> {
        let at = self.index.get(&folded(value))?;
        self.rows.get(*at).map(|(_, node)| node)
    }

    /// The value with a row that one probably means.
    pub(super) fn near(&self, value: &str) -> Option<&str> {
        nearest(&folded(value), self.index.keys().map(String::as_str))
    }

    /// The names that stand in its answers.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        let lists = self.rows.iter().filter_map(|(_, node)| match &node.kind {
            Kind::List(items) => Some(items.as_slice()),
            Kind::Scalar(..) => Some(std::slice::from_ref(node)),
            Kind::Map(_) => None,
        });
        let names = lists.flatten().filter_map(Node::scalar);
        names.filter(|n| *n != "?" && !says_nothing(n))
    }

    fn nodes(&self) -> impl Iterator<Item = &Node> {
        self.rows.iter().map(|(_, node)| node)
    }
}

impl Feed {
    /// Whether what comes of it is always a list.
    pub(super) fn listed(&self) -> bool {
        self.separator.is_some()
    }
}

/// A value without what tells nothing apart: case, and more than one space.
pub(super) fn folded(value: &str) -> String {
    let words: Vec<&str> = value.split_whitespace().collect();
    words.join(" ").to_lowercase()
}

impl Mapping {
    /// Reads a mapping.
    ///
    /// # Errors
    /// What is wrong with it, with the text for its places.
    pub fn read(lang: Lang, name: &str, text: &str) -> Result<Mapping, (Source, Vec<Diagnostic>)> {
        let source = Source::new(SourceId(0), name, text);
        let (mut nodes, problem) = yaml::read(&source, lang);
        nodes.retain(|n| !n.is_null());
        let problem = problem.or_else(|| {
            let why = description::Nothing.say(lang);
            nodes.is_empty().then(|| malformed(&source, 0, lang, why))
        });
        if let Some(problem) = problem {
            return Err((source, vec![problem]));
        }
        let mut reading = Reading {
            lang,
            found: Vec::new(),
        };
        let mapping = nodes.first().map(|node| reading.top(&source, node));
        match mapping {
            Some(mapping) if reading.found.is_empty() => Ok(mapping),
            _ => {
                reading.found.sort_by_key(Diagnostic::span);
                Err((source, reading.found))
            }
        }
    }
}

/// What stands beside several sources of a list: whether anything else holds.
const REST: &str = "rest";

/// What an item says of the rest, where it does nothing else.
fn rest(item: &Node) -> Option<&Node> {
    match &item.kind {
        Kind::Map(entries) => match entries.as_slice() {
            [(key, _, node)] if key == REST => Some(node),
            _ => None,
        },
        _ => None,
    }
}

struct Reading {
    lang: Lang,
    found: Vec<Diagnostic>,
}

impl Reading {
    fn wrong(&mut self, code: Code, place: Span, message: String, help: impl Into<String>) {
        self.found
            .push(Diagnostic::new(code, place, message).help(help));
    }

    /// A value that is no column, no list, no map, where one is wanted.
    fn wants(&mut self, node: &Node, key: &str, wanted: &str) {
        let what = node.what(self.lang);
        let message = rows::MapWants { key, what }.say(self.lang);
        let help = rows::MapWrite { wanted }.say(self.lang);
        self.wrong(Code::WrongType, node.span, message, help);
    }

    fn unknown(&mut self, key: &str, place: Span, known: &[&str]) {
        let help = did_you_mean(self.lang, key, known.iter().copied());
        let help = help.unwrap_or_else(|| {
            let keys = known.join(marks::list(self.lang));
            description::KnownKeys { keys }.say(self.lang)
        });
        let message = rows::MapKey { key }.say(self.lang);
        self.wrong(Code::UnknownKey, place, message, help);
    }

    fn top(&mut self, source: &Source, node: &Node) -> Mapping {
        let mut out = Mapping {
            source: source.clone(),
            id: Vec::new(),
            id_of_row: false,
            name: None,
            organisation: None,
            meta: Vec::new(),
            answers: Vec::new(),
            not_mapped: Vec::new(),
            lang: self.lang,
        };
        let Kind::Map(entries) = &node.kind else {
            self.wants(node, FORM, "solon-map: 1");
            return out;
        };
        let mut twice = Vec::new();
        duplicates(entries, self.lang, &mut twice);
        self.found.append(&mut twice);
        for (key, place, node) in entries {
            match key.as_str() {
                FORM if node.scalar() == Some("1") => {}
                FORM => self.form(node.span),
                "meta" | "facts" | "not-mapped" | "name" | "organisation" if node.is_null() => {}
                "id" => self.id(node, &mut out),
                "name" => out.name = self.column(node, key),
                "organisation" => out.organisation = self.organisation(node, key),
                "meta" => out.meta = self.meta(node),
                "not-mapped" => out.not_mapped = self.columns(node, key),
                "facts" => out.answers = self.facts(node),
                _ => self.unknown(key, *place, KEYS),
            }
        }
        if !entries.iter().any(|(key, ..)| key == FORM) {
            self.form(super::node::point(source, node.span.start as usize));
        }
        out
    }

    fn form(&mut self, place: Span) {
        let message = rows::MapForm.say(self.lang).to_owned();
        let help = rows::MapFormHelp.say(self.lang);
        self.wrong(Code::InputVersion, place, message, help);
    }

    /// The name of a column.
    fn column(&mut self, node: &Node, key: &str) -> Option<Named> {
        match node.scalar().filter(|s| !s.trim().is_empty()) {
            Some(name) => Some(Named {
                name: name.trim().to_owned(),
                place: node.span,
            }),
            None => {
                self.wants(node, key, &format!("{key}: COLUMN"));
                None
            }
        }
    }

    fn columns(&mut self, node: &Node, key: &str) -> Vec<Named> {
        let Kind::List(items) = &node.kind else {
            return match node.scalar() {
                Some(_) => self.column(node, key).into_iter().collect(),
                None => {
                    self.wants(node, key, &format!("{key}: [COLUMN, COLUMN]"));
                    Vec::new()
                }
            };
        };
        let columns = items.iter().filter_map(|item| self.column(item, key));
        columns.collect()
    }

    fn id(&mut self, node: &Node, out: &mut Mapping) {
        let Kind::Map(entries) = &node.kind else {
            out.id = self.columns(node, "id");
            return;
        };
        for (key, place, node) in entries {
            match key.as_str() {
                "columns" | "column" => out.id = self.columns(node, key),
                "otherwise" if node.scalar() == Some(ROW) => out.id_of_row = true,
                "otherwise" => self.wants(node, key, "otherwise: row"),
                _ => self.unknown(key, *place, &["columns", "otherwise"]),
            }
        }
    }

    /// What names the file on the organisation: a column, whose values may each stand for one, or one file
    /// for all systems.
    fn organisation(&mut self, node: &Node, key: &str) -> Option<Feed> {
        if let Kind::Map(entries) = &node.kind {
            for (key, place, _) in entries {
                if !FILE_KEYS.contains(&key.as_str()) {
                    self.unknown(key, *place, FILE_KEYS);
                    return None;
                }
            }
        }
        self.feed(key, node)
    }

    fn meta(&mut self, node: &Node) -> Vec<(String, Named)> {
        let Kind::Map(entries) = &node.kind else {
            let columns = self.columns(node, "meta");
            return columns.into_iter().map(|c| (c.name.clone(), c)).collect();
        };
        let columns = entries
            .iter()
            .filter_map(|(key, _, node)| Some((key.clone(), self.column(node, key)?)));
        columns.collect()
    }

    fn facts(&mut self, node: &Node) -> Vec<Answered> {
        let Kind::Map(entries) = &node.kind else {
            self.wants(node, "facts", "facts: { FACT: { column: COLUMN } }");
            return Vec::new();
        };
        let mut out = Vec::new();
        for (fact, place, node) in entries {
            let mut rest_none = false;
            let feeds: Vec<Feed> = match &node.kind {
                Kind::List(items) => {
                    let mut feeds = Vec::new();
                    for item in items {
                        match rest(item) {
                            Some(inner) if inner.scalar().is_some_and(says_none) => {
                                rest_none = true;
                            }
                            Some(inner) => self.wants(inner, REST, "rest: none"),
                            None => feeds.extend(self.feed(fact, item)),
                        }
                    }
                    feeds
                }
                _ => self.feed(fact, node).into_iter().collect(),
            };
            out.push(Answered {
                fact: Named {
                    name: fact.clone(),
                    place: *place,
                },
                feeds,
                rest_none,
            });
        }
        out
    }

    fn feed(&mut self, fact: &str, node: &Node) -> Option<Feed> {
        let Kind::Map(entries) = &node.kind else {
            let text = node.scalar().unwrap_or("COLUMN");
            let help = rows::MapFeed { text }.say(self.lang);
            let what = node.what(self.lang);
            let message = rows::MapWants { key: fact, what }.say(self.lang);
            self.wrong(Code::WrongType, node.span, message, help);
            return None;
        };
        let mut out = Feed::default();
        for (key, place, node) in entries {
            match key.as_str() {
                "column" => out.column = self.column(node, key),
                "always" => out.always = Some(node.clone()),
                "values" => out.values = self.values(node),
                "otherwise" if node.scalar() == Some(REFUSE) => {}
                "otherwise" => out.otherwise = Some(node.clone()),
                "unreadable" if node.scalar() == Some(REFUSE) => {}
                "unreadable" => out.unreadable = Some(node.clone()),
                "list-separator" => match node.scalar().filter(|s| !s.is_empty()) {
                    Some(text) => out.separator = Some(text.to_owned()),
                    None => self.wants(node, key, "list-separator: \";\""),
                },
                "dates" => match node.scalar() {
                    Some("day-first") => out.dates = Some(Dates::Day),
                    Some("month-first") => out.dates = Some(Dates::Month),
                    _ => self.wants(node, key, "dates: day-first | dates: month-first"),
                },
                "numbers" => match node.scalar() {
                    Some("comma") => out.commas = Some(true),
                    Some("point") => out.commas = Some(false),
                    _ => self.wants(node, key, "numbers: comma | numbers: point"),
                },
                _ => match STORY.iter().zip(&mut out.story).find(|(k, _)| *k == key) {
                    Some((_, slot)) => *slot = self.column(node, key),
                    None => self.unknown(key, *place, FEED_KEYS),
                },
            }
        }
        if out.column.is_some() == out.always.is_some() {
            let help = rows::MapFeed { text: "COLUMN" }.say(self.lang);
            let message = rows::MapOne { fact }.say(self.lang);
            self.wrong(Code::MissingKey, node.span, message, help);
        }
        Some(out)
    }

    fn values(&mut self, node: &Node) -> Option<Values> {
        let Kind::Map(entries) = &node.kind else {
            self.wants(node, "values", "values: { VALUE: ANSWER }");
            return None;
        };
        let mut out = Values::default();
        for (value, place, answer) in entries {
            let at = out.rows.len();
            if let Some(first) = out.index.insert(folded(value), at) {
                let message = rows::MapTwice { value }.say(self.lang);
                let first = out.rows.get(first).map_or(*place, |(place, _)| *place);
                let twice = Diagnostic::new(Code::DuplicateKey, *place, message)
                    .also(first, description::First.say(self.lang))
                    .help(description::KeepOne.say(self.lang));
                // The reader of maps has told of those that are the same to the letter.
                if self.found.iter().all(|d| d.span() != *place) {
                    self.found.push(twice.severity(Severity::Error));
                }
            }
            out.rows.push((*place, answer.clone()));
        }
        Some(out)
    }
}
