//! From the tree of a description to its record: which keys there are, and whose they are.

use std::collections::{BTreeMap, BTreeSet};

use super::node::{Kind, Node, duplicates, point, say};
use super::organisation::Attached;
use super::values::{Values, did_you_mean};
use super::{Answer, Facts};
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_language::source::{Source, Span};
use solon_law::program::{FactId, Program};

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
    pub lang: String,
    /// The organisation file that it names, whatever came of it.
    pub refers: Option<String>,
}

/// What the reader needs to know of its surroundings.
pub(super) struct Reader<'a> {
    pub(super) program: &'a Program,
    pub(super) elsewhere: &'a dyn Fn(&str) -> Option<String>,
    pub(super) attached: Option<&'a Attached>,
    pub(super) lang: &'a str,
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

/// The key of a map with whatever its author wants to keep.
const META: &str = "meta";
/// How a key of one's own begins.
const OWN: &str = "x-";

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
            lang: self.lang.to_owned(),
            refers: None,
        }
    }

    pub(super) fn say(&self, en: impl Into<String>, zh: impl Into<String>) -> String {
        say(self.lang, en, zh)
    }

    pub(super) fn wrong(
        &self,
        node: &Node,
        (en, write): (&str, &str),
        (zh, write_zh): (&str, &str),
    ) -> Diagnostic {
        let lang = self.lang;
        let message = match lang {
            "zh" => format!("{zh}，而不是{}", node.what(lang)),
            _ => format!("{en}, not {}", node.what(lang)),
        };
        Diagnostic::new(Code::WrongType, node.span, message).help(self.say(write, write_zh))
    }

    pub(super) fn missing(&self, place: Span, key: &str, help: impl Into<String>) -> Diagnostic {
        Diagnostic::new(
            Code::MissingKey,
            place,
            self.say(
                format!("the description has no `{key}`"),
                format!("描述缺少 `{key}`"),
            ),
        )
        .help(help)
    }

    pub(super) fn record(&self, source: &Source, record: usize, node: &Node) -> Record {
        let mut found = Vec::new();
        let Kind::Map(entries) = &node.kind else {
            let problem = Diagnostic::new(
                Code::WrongType,
                point(source, node.span.start as usize),
                self.say(
                    format!("a description is a map of keys, not {}", node.what("en")),
                    format!("描述应为键值表，而不是{}", node.what("zh")),
                ),
            )
            .help(self.say(
                "begin with `solon: 1`, `system: my-system` and `facts:`",
                "请以 `solon: 1`、`system: my-system` 和 `facts:` 开头",
            ));
            return self.rejected(source, record, vec![problem]);
        };
        duplicates(entries, self.lang, &mut found);
        let head = self.head(entries, &mut found);
        let start = point(source, node.span.start as usize);
        if !head.form && !entries.iter().any(|(k, ..)| k == "solon") {
            let help = self.say(
                "add `solon: 1`, the form of the description",
                "请加上 `solon: 1`，即描述的格式版本",
            );
            found.push(self.missing(start, "solon", help));
        }
        if head.id.is_none() && !entries.iter().any(|(k, ..)| k == "system") {
            let help = if head.facts.is_some() {
                self.say(
                    "add `system: my-system`, a short name without spaces; a file with facts on an organisation is named in descriptions: `organisation: FILE`",
                    "请加上 `system: my-system`，即不含空格的简短名称；若为组织文件，请在描述中引用：`organisation: 文件`",
                )
            } else {
                self.say(
                    "add `system: my-system`, a short name without spaces",
                    "请加上 `system: my-system`，即不含空格的简短名称",
                )
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
                for (fact, answer) in own.answered() {
                    borrowed.remove(&fact);
                    facts.set(fact, answer.clone());
                }
            }
            None if !entries.iter().any(|(k, ..)| k == "facts") => {
                let help = self.say(
                    "add `facts:` with the answers; `solon facts --format yaml-template` prints a form",
                    "请加上 `facts:` 和各项回答；`solon facts --format yaml-template` 可输出表格",
                );
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
            lang: self.lang.to_owned(),
            refers,
        }
    }

    pub(super) fn head<'n>(
        &self,
        entries: &'n [(String, Span, Node)],
        found: &mut Vec<Diagnostic>,
    ) -> Head<'n> {
        let mut head = Head::default();
        for (key, place, node) in entries {
            match key.as_str() {
                "solon" => match node.scalar() {
                    Some("1") => head.form = true,
                    _ => found.push(
                        Diagnostic::new(
                            Code::InputVersion,
                            node.span,
                            self.say(
                                "this version reads descriptions of form 1",
                                "本版本只读取格式1的描述",
                            ),
                        )
                        .help(self.say("write `solon: 1`", "请写 `solon: 1`")),
                    ),
                },
                "system" if node.is_null() => {
                    let message = self.say(
                        "`system` is a short name, and here is none",
                        "`system` 应为简短名称，此处为空",
                    );
                    let help = self.say(
                        "write `system: my-system`, a short name without spaces",
                        "请写 `system: my-system`，即不含空格的简短名称",
                    );
                    found.push(Diagnostic::new(Code::WrongType, node.span, message).help(help));
                }
                "system" => match node.scalar().filter(|s| !s.is_empty()) {
                    Some(id) => head.id = Some(id.to_owned()),
                    None => found.push(self.wrong(
                        node,
                        ("`system` is a short name", "write `system: my-system`"),
                        ("`system` 应为简短名称", "请写 `system: my-system`"),
                    )),
                },
                "name" | "organisation" | "answered" | META if node.is_null() => {}
                "name" => match node.scalar() {
                    Some(name) => name.clone_into(&mut head.name),
                    None => found.push(self.wrong(
                        node,
                        ("`name` is text", "write `name: My system`"),
                        ("`name` 应为文本", "请写 `name: 我的系统`"),
                    )),
                },
                "organisation" => match node.scalar() {
                    Some(path) => head.organisation = Some((path.to_owned(), node.span)),
                    None => found.push(self.wrong(
                        node,
                        (
                            "`organisation` is the path of a file",
                            "write `organisation: acme.yaml`",
                        ),
                        (
                            "`organisation` 应为文件路径",
                            "请写 `organisation: acme.yaml`",
                        ),
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
                        (
                            "`answered` maps packs to versions",
                            "write `answered: { common: \"2026.11.0\" }`",
                        ),
                        (
                            "`answered` 应列出规则包及其版本",
                            "请写 `answered: { common: \"2026.11.0\" }`",
                        ),
                    )),
                },
                "facts" => match &node.kind {
                    Kind::Map(_) => head.facts = Some(node),
                    // A bare `facts:` says nothing yet.
                    _ if node.is_null() => head.facts = Some(node),
                    _ => found.push(self.wrong(
                        node,
                        (
                            "`facts` maps questions to answers",
                            "write one `question: answer` per line below it",
                        ),
                        (
                            "`facts` 应列出问题及其回答",
                            "请在其下每行写一个 `问题: 回答`",
                        ),
                    )),
                },
                META => match &node.kind {
                    Kind::Map(_) => {
                        head.own.insert(key.clone(), node.value());
                    }
                    _ => found.push(self.wrong(
                        node,
                        (
                            "`meta` is a map of whatever you want to keep",
                            "write `meta: { owner: team x }`, or a key of your own: `x-owner: team x`",
                        ),
                        (
                            "`meta` 应为键值表，内容可自定",
                            "请写 `meta: { owner: 某团队 }`，或使用自定的键：`x-owner: 某团队`",
                        ),
                    )),
                },
                own if own.starts_with(OWN) => {
                    head.own.insert(key.clone(), node.value());
                }
                _ => {
                    let message =
                        self.say(format!("unknown key `{key}`"), format!("未知的键 `{key}`"));
                    let mut d = Diagnostic::new(Code::UnknownKey, *place, message);
                    d.help = Some(if self.program.fact(key).is_some() {
                        self.say(
                            format!("`{key}` is a question: indent it below `facts:`"),
                            format!("`{key}` 是一个问题：请缩进写在 `facts:` 之下"),
                        )
                    } else {
                        did_you_mean(self.lang, key, KEYS.iter().copied()).unwrap_or_else(|| {
                            self.say(
                                format!(
                                    "keys are {}; a key of your own begins with `x-`, or stands below `meta:`",
                                    KEYS.join(", ")
                                ),
                                format!(
                                    "可用的键：{}；自定的键以 `x-` 开头，或写在 `meta:` 之下",
                                    KEYS.join("、")
                                ),
                            )
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
                found.push(self.unknown(key, *place));
                continue;
            };
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
                self.say(
                    format!("`{key}` is a question of pack `{pack}`; it plays no part here"),
                    format!("`{key}` 是规则包 `{pack}` 的问题，在此不起作用"),
                ),
            );
        }
        let message = self.say(
            format!("unknown question `{key}`"),
            format!("未知的问题 `{key}`"),
        );
        let mut d = Diagnostic::new(Code::UnknownKey, place, message);
        let known = self.program.facts.iter().map(|f| f.name.as_str());
        d.help = Some(did_you_mean(self.lang, key, known).unwrap_or_else(|| {
            self.say(
                "`solon facts` lists the questions",
                "`solon facts` 可列出全部问题",
            )
        }));
        d
    }
}
