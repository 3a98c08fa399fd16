//! From the tree of a description to its record: which keys there are, and whose they are.

use std::collections::{BTreeMap, BTreeSet};

use super::kept::{META, OWN};
use super::node::{Kind, Node, duplicates, point};
use super::organisation::Attached;
use super::values::{Values, did_you_mean};
use super::{Answer, Facts};
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_language::source::{Source, Span};
use solon_law::program::{FactId, Program, Ratio};
use solon_law::words::marks;
use solon_messages::{Lang, answer, description};

/// So many names are listed, at most.
const LISTED: usize = 8;

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
    /// Keys of its author's own, `x-…` and `meta`, as JSON: kept, and read by nothing.
    pub own: BTreeMap<String, serde_json::Value>,
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
    /// The language of what was found.
    pub lang: Lang,
    /// The organisation file that it names, whatever came of it.
    pub refers: Option<String>,
}

/// What the reader needs to know of its surroundings.
pub(super) struct Reader<'a> {
    pub(super) program: &'a Program,
    pub(super) elsewhere: &'a dyn Fn(&str) -> Option<String>,
    /// Which keys that are no question here are passed over, and nothing is said of them.
    pub(super) passed_over: &'a dyn Fn(&str) -> bool,
    pub(super) attached: Option<&'a Attached>,
    pub(super) lang: Lang,
}

/// What the top of a description says.
#[derive(Default)]
pub(super) struct Head<'n> {
    id: Option<String>,
    name: String,
    organisation: Option<(String, Span)>,
    pub(super) facts: Option<&'n Node>,
    pub(super) answered: BTreeMap<String, String>,
    own: BTreeMap<String, serde_json::Value>,
    form: bool,
}

const KEYS: &[&str] = &[
    "solon",
    "system",
    "name",
    "organisation",
    "facts",
    "answered",
    META,
];

impl Reader<'_> {
    pub(super) fn rejected(
        &self,
        source: &Source,
        record: usize,
        problems: Vec<Diagnostic>,
    ) -> Record {
        Record {
            source: source.clone(),
            record,
            outcome: Err(problems),
            lang: self.lang,
            refers: None,
        }
    }

    pub(super) fn wrong(&self, node: &Node, message: String, help: &str) -> Diagnostic {
        Diagnostic::new(Code::WrongType, node.span, message).help(help)
    }

    pub(super) fn missing(&self, place: Span, key: &str, help: &str) -> Diagnostic {
        let message = description::Lacks { key }.say(self.lang);
        Diagnostic::new(Code::MissingKey, place, message).help(help)
    }

    pub(super) fn record(&self, source: &Source, record: usize, node: &Node) -> Record {
        let lang = self.lang;
        let mut found = Vec::new();
        let Kind::Map(entries) = &node.kind else {
            let what = node.what(lang);
            let message = description::Keys { what }.say(lang);
            let place = point(source, node.span.start as usize);
            let problem =
                Diagnostic::new(Code::WrongType, place, message).help(description::Begin.say(lang));
            return self.rejected(source, record, vec![problem]);
        };
        duplicates(entries, self.lang, &mut found);
        let head = self.head(entries, &mut found);
        let start = point(source, node.span.start as usize);
        if !head.form && !entries.iter().any(|(k, ..)| k == "solon") {
            let help = description::AddForm.say(lang);
            found.push(self.missing(start, "solon", help));
        }
        if head.id.is_none() && !entries.iter().any(|(k, ..)| k == "system") {
            let help = if head.facts.is_some() {
                description::AddSystemOrName.say(lang)
            } else {
                description::AddSystem.say(lang)
            };
            found.push(self.missing(start, "system", help));
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
                for (fact, _) in own.answered() {
                    borrowed.remove(&fact);
                }
                facts.overlay(own);
            }
            None if !entries.iter().any(|(k, ..)| k == "facts") => {
                let help = description::AddFacts.say(lang);
                found.push(self.missing(start, "facts", help));
            }
            None => {}
        }
        let refers = head.organisation.as_ref().map(|(path, _)| path.clone());
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
                own: head.own,
            })
        };
        Record {
            source: source.clone(),
            record,
            outcome,
            lang: self.lang,
            refers,
        }
    }

    pub(super) fn head<'n>(
        &self,
        entries: &'n [(String, Span, Node)],
        found: &mut Vec<Diagnostic>,
    ) -> Head<'n> {
        let lang = self.lang;
        let mut head = Head::default();
        for (key, place, node) in entries {
            let what = node.what(lang);
            match key.as_str() {
                "solon" => match node.scalar() {
                    Some("1") => head.form = true,
                    _ => found.push(
                        Diagnostic::new(Code::InputVersion, node.span, description::Form.say(lang))
                            .help(description::WriteForm.say(lang)),
                    ),
                },
                "system" if node.is_null() => {
                    let message = description::SystemEmpty.say(lang);
                    let help = description::WriteSystemShort.say(lang);
                    found.push(Diagnostic::new(Code::WrongType, node.span, message).help(help));
                }
                "system" => match node.scalar().filter(|s| !s.is_empty()) {
                    Some(id) => head.id = Some(id.to_owned()),
                    None => found.push(self.wrong(
                        node,
                        description::System { what }.say(lang),
                        description::WriteSystem.say(lang),
                    )),
                },
                "name" | "organisation" | "answered" | META if node.is_null() => {}
                "name" => match node.scalar() {
                    Some(name) => name.clone_into(&mut head.name),
                    None => found.push(self.wrong(
                        node,
                        description::Name { what }.say(lang),
                        description::WriteName.say(lang),
                    )),
                },
                "organisation" => match node.scalar() {
                    Some(path) => head.organisation = Some((path.to_owned(), node.span)),
                    None => found.push(self.wrong(
                        node,
                        description::Organisation { what }.say(lang),
                        description::WriteOrganisation.say(lang),
                    )),
                },
                "answered" => match &node.kind {
                    Kind::Map(packs) => {
                        for (pack, _, version) in packs {
                            head.answered.insert(
                                pack.clone(),
                                version.scalar().unwrap_or_default().to_owned(),
                            );
                        }
                    }
                    _ => found.push(self.wrong(
                        node,
                        description::Answered { what }.say(lang),
                        description::WriteAnswered.say(lang),
                    )),
                },
                "facts" => match &node.kind {
                    Kind::Map(_) => head.facts = Some(node),
                    // A bare `facts:` says nothing yet.
                    _ if node.is_null() => head.facts = Some(node),
                    _ => found.push(self.wrong(
                        node,
                        description::Facts { what }.say(lang),
                        description::WriteFacts.say(lang),
                    )),
                },
                META => match &node.kind {
                    Kind::Map(_) => {
                        head.own.insert(key.clone(), node.value());
                    }
                    _ => found.push(self.wrong(
                        node,
                        description::Meta { what }.say(lang),
                        description::WriteMeta.say(lang),
                    )),
                },
                own if own.starts_with(OWN) => {
                    head.own.insert(key.clone(), node.value());
                }
                _ => {
                    let message = description::UnknownKey { key }.say(lang);
                    let mut d = Diagnostic::new(Code::UnknownKey, *place, message);
                    d.help = Some(if self.program.fact(key).is_some() {
                        description::Indent { key }.say(lang)
                    } else {
                        did_you_mean(lang, key, KEYS.iter().copied()).unwrap_or_else(|| {
                            let keys = KEYS.join(marks::list(lang));
                            description::KnownKeys { keys }.say(lang)
                        })
                    });
                    found.push(d);
                }
            }
        }
        head
    }

    pub(super) fn facts(
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
                if !(self.passed_over)(key) {
                    found.push(self.unknown(key, *place));
                }
                continue;
            };
            if let Some(ratio) = &self.program.facts[fact].ratio {
                found.push(self.calculated(key, ratio, *place));
                continue;
            }
            let mut values = Values {
                program: self.program,
                fact,
                found,
                answered,
                lang: self.lang,
            };
            let Some(mut answer): Option<Answer> = values.answer(value) else {
                continue;
            };
            (answer.line, answer.column) = source.line_column(place.start);
            facts.set(fact, answer);
        }
    }

    /// An answer to what is calculated from others.
    fn calculated(&self, name: &str, ratio: &Ratio, place: Span) -> Diagnostic {
        let lang = self.lang;
        let [top, bottom] = ratio.parts().map(|part| &self.program.facts[part].name);
        let message = answer::Calculated { name }.say(lang);
        let help = answer::AnswerParts { bottom, top }.say(lang);
        Diagnostic::new(Code::NotAnswerable, place, message).help(help)
    }

    /// A fact by its name, or by `pack/name`.
    fn fact(&self, key: &str) -> Option<FactId> {
        if let Some(fact) = self.program.fact(key) {
            return Some(fact);
        }
        let (pack, name) = key.split_once('/')?;
        let fact = self.program.fact(name)?;
        let own = self.program.facts[fact].pack;
        (self.program.packs.get(own)?.id == pack).then_some(fact)
    }

    /// The questions that are asked by value under a name.
    fn by_value(&self, key: &str) -> Option<String> {
        let begin = format!("{key}_in_");
        let names = self.program.facts.values().map(|f| f.name.as_str());
        let mut own: Vec<&str> = names.filter(|n| n.starts_with(&begin)).collect();
        if own.is_empty() {
            return None;
        }
        let n = own.len().saturating_sub(LISTED);
        own.truncate(LISTED);
        let list = own.join("`, `");
        Some(match n {
            0 => description::ByValue { list }.say(self.lang),
            n => description::ByValueMore { list, n }.say(self.lang),
        })
    }

    fn unknown(&self, key: &str, place: Span) -> Diagnostic {
        let lang = self.lang;
        if let Some(pack) = (self.elsewhere)(key) {
            let message = description::Foreign { key, pack }.say(lang);
            return Diagnostic::new(Code::ForeignKey, place, message);
        }
        let message = description::UnknownQuestion { key }.say(lang);
        let mut d = Diagnostic::new(Code::UnknownKey, place, message);
        let known = self.program.asked().map(|(_, f)| f.name.as_str());
        let help = self
            .by_value(key)
            .or_else(|| did_you_mean(lang, key, known));
        d.help = Some(help.unwrap_or_else(|| description::ListQuestions.say(lang).to_owned()));
        d
    }
}
