//! SARIF 2.1.0, the form in which code scanners and editors take findings: its shapes as far as
//! they are used, and the log that findings, classified systems and moved systems are written to.
//! Columns count characters; places are relative to the folder of the call.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;
use solon_messages::Lang;

mod address;
mod findings;

pub(super) use findings::sentence;

/// The folder of the call, as places in a log know it.
const ROOT: &str = "%SRCROOT%";

/// A whole file.
#[derive(Clone, Debug, Serialize)]
pub struct Log {
    /// Where the schema is.
    #[serde(rename = "$schema")]
    pub schema: &'static str,
    /// The version of the format.
    pub version: &'static str,
    /// One run: one call of the command.
    pub runs: Vec<Run>,
}

/// One call of the command.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Run {
    /// Who speaks.
    pub tool: Tool,
    /// Which command it was, so that runs of several can be told apart.
    pub automation_details: Automation,
    /// The unit of columns.
    pub column_kind: &'static str,
    /// What relative places are relative to.
    pub original_uri_base_ids: BTreeMap<&'static str, Artifact>,
    /// What was found.
    pub results: Vec<Entry>,
}

/// The name of a command.
#[derive(Clone, Debug, Serialize)]
pub struct Automation {
    /// Its path, such as `solon/check/`.
    pub id: String,
}

/// Who speaks.
#[derive(Clone, Debug, Serialize)]
pub struct Tool {
    /// The engine.
    pub driver: Driver,
}

/// The engine and the rules that its results name.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Driver {
    /// Its name.
    pub name: &'static str,
    /// Its version.
    pub semantic_version: &'static str,
    /// What results name as their rule.
    pub rules: Vec<Descriptor>,
}

/// A rule: a diagnostic code, a provision, or a kind of move.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    /// Its id.
    pub id: String,
    /// A few words.
    pub short_description: Message,
    /// A sentence or two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_description: Option<Message>,
    /// Its whole text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Help>,
    /// How bad its results are unless they say otherwise.
    pub default_configuration: Configuration,
}

/// A text in two forms.
#[derive(Clone, Debug, Serialize)]
pub struct Help {
    /// Plain.
    pub text: String,
    /// Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markdown: Option<String>,
}

/// How bad results are.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Configuration {
    /// The level.
    pub level: Level,
}

/// How bad a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// The question does not arise: the kind says it all.
    None,
    /// Worth knowing.
    Note,
    /// To be looked at.
    Warning,
    /// Must not stay.
    Error,
}

/// What kind of result it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// It is the case; the level says how bad that is.
    Fail,
    /// Too little is known to tell.
    Open,
    /// Nothing to mend, but worth knowing.
    Informational,
}

/// A result.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// Its rule.
    pub rule_id: String,
    /// The rule's position in the list of rules.
    pub rule_index: usize,
    /// Its kind.
    pub kind: Kind,
    /// How bad.
    pub level: Level,
    /// What it says.
    pub message: Message,
    /// Where.
    pub locations: Vec<Location>,
    /// Further places.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_locations: Vec<Location>,
    /// What stays the same about it from run to run.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub partial_fingerprints: BTreeMap<&'static str, String>,
    /// The same for programs.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub properties: BTreeMap<&'static str, Value>,
}

/// A text; the first sentence stands alone where there is little room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// Plain.
    pub text: String,
}

/// A place, with what is said of it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// The place.
    pub physical_location: Physical,
    /// What about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<Message>,
}

/// A part of a file.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Physical {
    /// The file.
    pub artifact_location: Artifact,
    /// The part of it.
    pub region: Region,
}

/// A file.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Artifact {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<String>,
    /// What a relative one is relative to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri_base_id: Option<&'static str>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Message>,
}

/// Lines and columns from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Region {
    /// First line.
    pub start_line: u32,
    /// First column.
    pub start_column: u32,
    /// Last line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_line: Option<u32>,
    /// The column after the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_column: Option<u32>,
}

impl Region {
    /// A point.
    pub(super) fn at((line, column): (u32, u32)) -> Region {
        Region {
            start_line: line.max(1),
            start_column: column.max(1),
            end_line: None,
            end_column: None,
        }
    }
}

impl Message {
    /// A plain text. Braces are doubled and links broken up, since both mean something here.
    pub(super) fn new(text: &str) -> Message {
        let text = text.replace('{', "{{").replace('}', "}}");
        Message {
            text: text.replace("](", "\\]("),
        }
    }
}

/// The address of a file, and a part of it.
type Spot = (Option<String>, Region);

/// Gathers results, and the rules that they name, into a log.
#[derive(Clone, Debug)]
pub struct Writer<'a> {
    /// The folder of the call, with `/` between its parts.
    root: &'a str,
    pub(super) lang: Lang,
    rules: Vec<Descriptor>,
    positions: BTreeMap<String, usize>,
    pub(super) entries: Vec<Entry>,
    /// Findings that were told: rule, place, text.
    told: BTreeSet<(usize, Option<Spot>, String)>,
}

impl<'a> Writer<'a> {
    /// Begins a log. Files below `root` are told relative to it.
    #[must_use]
    pub fn new(root: &'a str, lang: Lang) -> Self {
        Writer {
            root: root.trim_end_matches('/'),
            lang,
            rules: Vec::new(),
            positions: BTreeMap::new(),
            entries: Vec::new(),
            told: BTreeSet::new(),
        }
    }

    /// The language of its words.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The log of a command, such as `check`.
    #[must_use]
    pub fn finish(self, command: &str) -> Log {
        let folder = Artifact {
            uri: None,
            uri_base_id: None,
            description: Some(Message::new("the folder in which solon was run")),
        };
        Log {
            schema: "https://json.schemastore.org/sarif-2.1.0.json",
            version: "2.1.0",
            runs: vec![Run {
                tool: Tool {
                    driver: Driver {
                        name: "solon",
                        semantic_version: env!("CARGO_PKG_VERSION"),
                        rules: self.rules,
                    },
                },
                automation_details: Automation {
                    id: format!("solon/{command}/"),
                },
                column_kind: "unicodeCodePoints",
                original_uri_base_ids: BTreeMap::from([(ROOT, folder)]),
                results: self.entries,
            }],
        }
    }

    /// The position of a rule, which is described when it is first named.
    pub(super) fn rule(&mut self, id: &str, describe: impl FnOnce() -> Descriptor) -> usize {
        if let Some(at) = self.positions.get(id) {
            return *at;
        }
        let at = self.rules.len();
        self.positions.insert(id.to_owned(), at);
        self.rules.push(describe());
        at
    }

    /// A place in a file.
    pub(super) fn location(&self, file: &str, region: Region, message: &str) -> Location {
        let uri = address::uri(file, self.root);
        let relative = !uri.starts_with("file:");
        Location {
            physical_location: Physical {
                artifact_location: Artifact {
                    uri: Some(uri),
                    uri_base_id: relative.then_some(ROOT),
                    description: None,
                },
                region,
            },
            message: (!message.is_empty()).then(|| Message::new(message)),
        }
    }
}
