//! From the text of a file to its records: which keys there are, and whose they are.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Kind, MAX_SIZE, Node, duplicates, malformed, point};
use super::values::Values;
use super::{Answer, Facts, json, toml, yaml};
use crate::diagnostic::{Code, Diagnostic, Severity, did_you_mean};
use crate::program::{FactId, Program};
use crate::source::{Source, SourceId, Span};

/// The forms of a description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// YAML; several documents are several records.
    Yaml,
    /// JSON; an array is several records.
    Json,
    /// One JSON object per line.
    Ndjson,
    /// TOML.
    Toml,
}

impl Format {
    /// The format that the ending of a path names.
    #[must_use]
    pub fn of_path(path: &str) -> Option<Format> {
        let ending = path.rsplit_once('.')?.1.to_ascii_lowercase();
        match ending.as_str() {
            "yaml" | "yml" => Some(Format::Yaml),
            "json" => Some(Format::Json),
            "ndjson" | "jsonl" => Some(Format::Ndjson),
            "toml" => Some(Format::Toml),
            _ => None,
        }
    }
}

/// A description that could be read.
#[derive(Clone, Debug)]
pub struct Description {
    /// The system's id.
    pub id: String,
    /// Its name; may be empty.
    pub name: String,
    /// The file with facts on the organisation.
    pub organisation: Option<String>,
    /// What is known.
    pub facts: Facts,
    /// Facts that the organisation's file answers: their lines and columns are of that file.
    pub borrowed: BTreeSet<FactId>,
    /// Line and column where the description begins, from 1.
    pub begins: (u32, u32),
    /// Findings that are no errors.
    pub notes: Vec<Diagnostic>,
    /// Which version of which vocabulary was answered.
    pub answered: BTreeMap<String, String>,
}

/// One record of a file: a description, or why it could not be read.
#[derive(Clone, Debug)]
pub struct Record {
    /// The text, for places in findings.
    pub source: Source,
    /// Its position in the file, from 1.
    pub record: usize,
    /// What came of it.
    pub outcome: Result<Description, Vec<Diagnostic>>,
}

/// What the reader needs to know of its surroundings.
struct Reader<'a> {
    program: &'a Program,
    elsewhere: &'a dyn Fn(&str) -> Option<String>,
    attached: &'a dyn Fn(&str) -> Result<String, String>,
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
    let reader = Reader {
        program,
        elsewhere,
        attached,
    };
    let source = Source::new(SourceId(0), name, text);
    if text.len() > MAX_SIZE && format != Format::Ndjson {
        let problem = Diagnostic::new(
            Code::InputTooDeep,
            Span::default(),
            format!("the file is larger than {} MiB", MAX_SIZE >> 20),
        )
        .help("split it, or give one JSON object per line");
        return vec![reader.rejected(&source, 1, vec![problem])];
    }
    let (nodes, problem) = match format {
        Format::Yaml => yaml::read(&source),
        Format::Toml => one(toml::read(&source)),
        Format::Json => match json::read(&source, text, 0) {
            Ok(Node {
                kind: Kind::List(items),
                ..
            }) => (items, None),
            other => one(other),
        },
        Format::Ndjson => return reader.lines(&source),
    };
    let mut records: Vec<Record> = nodes
        .into_iter()
        .enumerate()
        .map(|(i, node)| reader.record(&source, i + 1, &node))
        .collect();
    if let Some(problem) = problem {
        records.push(reader.rejected(&source, records.len() + 1, vec![problem]));
    }
    if records.is_empty() {
        let problem = malformed(&source, 0, "there is nothing in it");
        records.push(reader.rejected(&source, 1, vec![problem]));
    }
    records
}

fn one(result: Result<Node, Diagnostic>) -> (Vec<Node>, Option<Diagnostic>) {
    match result {
        Ok(node) => (vec![node], None),
        Err(problem) => (Vec::new(), Some(problem)),
    }
}

/// What the top of a description says.
#[derive(Default)]
struct Head<'n> {
    id: Option<String>,
    name: String,
    organisation: Option<(String, Span)>,
    facts: Option<&'n Node>,
    answered: BTreeMap<String, String>,
    form: bool,
}

const KEYS: &[&str] = &[
    "solon",
    "system",
    "name",
    "organisation",
    "facts",
    "answered",
];

impl Reader<'_> {
    fn rejected(&self, source: &Source, record: usize, problems: Vec<Diagnostic>) -> Record {
        Record {
            source: source.clone(),
            record,
            outcome: Err(problems),
        }
    }

    /// One JSON object per line; an empty line is nothing. Each record carries its own line only.
    fn lines(&self, source: &Source) -> Vec<Record> {
        let mut records = Vec::new();
        for (before, line) in (0..).zip(source.text.split_inclusive('\n')) {
            if line.trim().is_empty() {
                continue;
            }
            let own = source.line_of(line, before);
            let n = records.len() + 1;
            records.push(match json::read(&own, line.trim_end(), 0) {
                Ok(node) => self.record(&own, n, &node),
                Err(problem) => self.rejected(&own, n, vec![problem]),
            });
        }
        records
    }

    fn record(&self, source: &Source, record: usize, node: &Node) -> Record {
        let mut found = Vec::new();
        let Kind::Map(entries) = &node.kind else {
            let problem = Diagnostic::new(
                Code::WrongType,
                point(source, node.span.start as usize),
                format!("a description is a map of keys, not {}", node.what()),
            )
            .help("begin with `solon: 1`, `system: my-system` and `facts:`");
            return self.rejected(source, record, vec![problem]);
        };
        duplicates(entries, &mut found);
        let head = self.head(entries, &mut found);
        let start = point(source, node.span.start as usize);
        if !head.form && !entries.iter().any(|(k, ..)| k == "solon") {
            found.push(missing(
                start,
                "solon",
                "add `solon: 1`, the form of the description",
            ));
        }
        if head.id.is_none() && !entries.iter().any(|(k, ..)| k == "system") {
            found.push(missing(
                start,
                "system",
                "add `system: my-system`, a short name without spaces",
            ));
        }
        let mut facts = Facts::empty(self.program);
        if let Some((path, place)) = &head.organisation {
            self.organisation(path, *place, &mut facts, &mut found);
        }
        let mut borrowed: BTreeSet<FactId> = facts.answered().map(|(f, _)| f).collect();
        match head.facts {
            Some(node) => {
                let mut own = Facts::empty(self.program);
                self.facts(source, node, &head.answered, &mut own, &mut found);
                for (fact, answer) in own.answered() {
                    borrowed.remove(&fact);
                    facts.set(fact, answer.clone());
                }
            }
            None if !entries.iter().any(|(k, ..)| k == "facts") => {
                found.push(missing(start, "facts", "add `facts:` with the answers; `solon facts --format yaml-template` prints a form"));
            }
            None => {}
        }
        let outcome = if found.iter().any(|d| d.severity == Severity::Error) {
            found.retain(|d| d.severity == Severity::Error);
            found.sort_by_key(Diagnostic::span);
            Err(found)
        } else {
            Ok(Description {
                id: head.id.unwrap_or_default(),
                name: head.name,
                organisation: head.organisation.map(|(p, _)| p),
                facts,
                borrowed,
                begins: source.line_column(start.start),
                notes: found,
                answered: head.answered,
            })
        };
        Record {
            source: source.clone(),
            record,
            outcome,
        }
    }

    fn head<'n>(
        &self,
        entries: &'n [(String, Span, Node)],
        found: &mut Vec<Diagnostic>,
    ) -> Head<'n> {
        let mut head = Head::default();
        for (key, place, node) in entries {
            match key.as_str() {
                "solon" => match scalar(node) {
                    Some("1") => head.form = true,
                    _ => found.push(
                        Diagnostic::new(
                            Code::InputVersion,
                            node.span,
                            "this version reads descriptions of form 1",
                        )
                        .help("write `solon: 1`"),
                    ),
                },
                "system" => match scalar(node).filter(|s| !s.is_empty()) {
                    Some(id) => head.id = Some(id.to_owned()),
                    None => found.push(wrong(
                        node,
                        "`system` is a short name",
                        "write `system: my-system`",
                    )),
                },
                "name" => match scalar(node) {
                    Some(name) => name.clone_into(&mut head.name),
                    None => found.push(wrong(node, "`name` is text", "write `name: My system`")),
                },
                "organisation" => match scalar(node) {
                    Some(path) => head.organisation = Some((path.to_owned(), node.span)),
                    None => found.push(wrong(
                        node,
                        "`organisation` is the path of a file",
                        "write `organisation: acme.yaml`",
                    )),
                },
                "answered" => match &node.kind {
                    Kind::Map(packs) => {
                        for (pack, _, version) in packs {
                            head.answered.insert(
                                pack.clone(),
                                scalar(version).unwrap_or_default().to_owned(),
                            );
                        }
                    }
                    _ => found.push(wrong(
                        node,
                        "`answered` maps packs to versions",
                        "write `answered: { common: \"2026.11.0\" }`",
                    )),
                },
                "facts" => match &node.kind {
                    Kind::Map(_) => head.facts = Some(node),
                    // A bare `facts:` says nothing yet.
                    Kind::Scalar(s, false) if s.is_empty() || s == "~" || s == "null" => {
                        head.facts = Some(node);
                    }
                    _ => found.push(wrong(
                        node,
                        "`facts` maps questions to answers",
                        "write one `question: answer` per line below it",
                    )),
                },
                _ => {
                    let mut d =
                        Diagnostic::new(Code::UnknownKey, *place, format!("unknown key `{key}`"));
                    d.help = Some(if self.program.fact(key).is_some() {
                        format!("`{key}` is a question: indent it below `facts:`")
                    } else {
                        did_you_mean(key, KEYS.iter().copied())
                            .unwrap_or_else(|| format!("keys are {}", KEYS.join(", ")))
                    });
                    found.push(d);
                }
            }
        }
        head
    }

    /// Facts about the organisation are the ground; the system's own answers go over them.
    fn organisation(
        &self,
        path: &str,
        place: Span,
        facts: &mut Facts,
        found: &mut Vec<Diagnostic>,
    ) {
        let unreadable = |why: String| {
            Diagnostic::new(
                Code::FileUnreadable,
                place,
                format!("cannot use the organisation file `{path}`: {why}"),
            )
            .help("the path is relative to the description; the file holds `facts:`")
        };
        let text = match (self.attached)(path) {
            Ok(text) => text,
            Err(why) => {
                found.push(unreadable(why));
                return;
            }
        };
        let source = Source::new(SourceId(1), path, text.as_str());
        let node = match Format::of_path(path) {
            Some(Format::Json) => json::read(&source, &text, 0),
            Some(Format::Toml) => toml::read(&source),
            _ => {
                let (nodes, problem) = yaml::read(&source);
                match (nodes.into_iter().next(), problem) {
                    (_, Some(problem)) => Err(problem),
                    (Some(node), None) => Ok(node),
                    (None, None) => Err(malformed(&source, 0, "there is nothing in it")),
                }
            }
        };
        let mut inner = Vec::new();
        match node {
            Ok(Node {
                kind: Kind::Map(entries),
                ..
            }) => {
                duplicates(&entries, &mut inner);
                let head = self.head(&entries, &mut inner);
                if let Some(node) = head.facts {
                    self.facts(&source, node, &head.answered, facts, &mut inner);
                }
            }
            Ok(node) => inner.push(wrong(
                &node,
                "an organisation file is a map",
                "begin with `facts:`",
            )),
            Err(problem) => inner.push(problem),
        }
        // Places in the other file are told in words, because a record has one text.
        for d in inner.iter().filter(|d| d.severity == Severity::Error) {
            let (line, column) = source.line_column(d.span().start);
            found.push(unreadable(format!(
                "line {line}, column {column}: {}",
                d.message
            )));
        }
    }

    fn facts(
        &self,
        source: &Source,
        node: &Node,
        answered: &BTreeMap<String, String>,
        facts: &mut Facts,
        found: &mut Vec<Diagnostic>,
    ) {
        let Kind::Map(entries) = &node.kind else {
            return;
        };
        for (key, place, value) in entries {
            let Some(fact) = self.fact(key) else {
                found.push(self.unknown(key, *place));
                continue;
            };
            let mut values = Values {
                program: self.program,
                fact,
                found,
                answered,
            };
            let Some(mut answer): Option<Answer> = values.answer(value) else {
                continue;
            };
            (answer.line, answer.column) = source.line_column(place.start);
            facts.set(fact, answer);
        }
    }

    /// A fact by its name, or by `pack/name`.
    fn fact(&self, key: &str) -> Option<FactId> {
        if let Some(fact) = self.program.fact(key) {
            return Some(fact);
        }
        let (pack, name) = key.split_once('/')?;
        let fact = self.program.fact(name)?;
        let own = self.program.facts.get(fact.index())?.pack;
        (self.program.packs.get(own)?.id == pack).then_some(fact)
    }

    fn unknown(&self, key: &str, place: Span) -> Diagnostic {
        if let Some(pack) = (self.elsewhere)(key) {
            return Diagnostic::new(
                Code::ForeignKey,
                place,
                format!("`{key}` is a question of pack `{pack}`; it plays no part here"),
            );
        }
        let mut d = Diagnostic::new(Code::UnknownKey, place, format!("unknown question `{key}`"));
        d.help = did_you_mean(key, self.program.facts.iter().map(|f| f.name.as_str()))
            .or_else(|| Some("`solon facts` lists the questions".to_owned()));
        d
    }
}

/// The text of a scalar.
pub(super) fn scalar(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Scalar(s, _) => Some(s),
        _ => None,
    }
}

fn wrong(node: &Node, message: &str, help: &str) -> Diagnostic {
    Diagnostic::new(
        Code::WrongType,
        node.span,
        format!("{message}, not {}", node.what()),
    )
    .help(help)
}

fn missing(place: Span, key: &str, help: &str) -> Diagnostic {
    Diagnostic::new(
        Code::MissingKey,
        place,
        format!("the description has no `{key}`"),
    )
    .help(help)
}
