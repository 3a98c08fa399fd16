//! One answer: its value, what it says partly, and its story.

use std::collections::BTreeMap;

use self::spelling::Meaning;
use super::node::{Kind, Node, say};
use super::{Answer, Silence, State};
use solon_language::diagnostic::{Code, Diagnostic, nearest};
use solon_language::source::Span;
use solon_law::program::{FactId, FactType, Members, Program};

mod exact;
mod partial;
mod spelling;

/// Keys of an answer that tells its story.
const STORY: &[&str] = &["value", "evidence", "by", "note", "assumed"];
/// Keys of a partial answer.
const PARTIAL: &[&str] = &[
    "over", "under", "at_least", "at_most", "from", "before", "among", "with", "without",
];

/// Reads the answers of one fact.
pub(super) struct Values<'a> {
    pub(super) program: &'a Program,
    pub(super) fact: FactId,
    pub(super) found: &'a mut Vec<Diagnostic>,
    pub(super) answered: &'a BTreeMap<String, String>,
    /// The language of what is found.
    pub(super) lang: &'a str,
}

/// How the help for a mistyped name begins.
pub(super) fn did_you_mean<'a>(
    lang: &str,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let near = nearest(name, known)?;
    Some(say(
        lang,
        format!("did you mean `{near}`?"),
        format!("是否应为 `{near}`？"),
    ))
}

impl Values<'_> {
    fn ty(&self) -> FactType {
        self.program
            .facts
            .get(self.fact.index())
            .map_or(FactType::Bool, |f| f.ty.clone())
    }

    fn name(&self) -> &str {
        self.program
            .facts
            .get(self.fact.index())
            .map_or("", |f| f.name.as_str())
    }

    /// A finding in one of the two languages: what is wrong, and what to write.
    fn error(
        &mut self,
        code: Code,
        span: Span,
        en: (impl Into<String>, impl Into<String>),
        zh: (impl Into<String>, impl Into<String>),
    ) {
        let found = match self.lang {
            "zh" => Diagnostic::new(code, span, zh.0).help(zh.1),
            _ => Diagnostic::new(code, span, en.0).help(en.1),
        };
        self.found.push(found);
    }

    /// The answer in a node; `None` after an error.
    pub(super) fn answer(&mut self, node: &Node) -> Option<Answer> {
        match &node.kind {
            Kind::Map(entries) => self.story(node, entries),
            _ => self.plain(node),
        }
    }

    fn plain(&mut self, node: &Node) -> Option<Answer> {
        if let Some(silence) = self.silence(node) {
            let mut answer = Answer::plain(State::unknown(self.program, self.fact));
            answer.silence = Some(silence);
            return Some(answer);
        }
        self.state(node).map(Answer::plain)
    }

    /// Whether the list of the question has a value of this name.
    fn has_value(&self, name: &str) -> bool {
        let values = self.program.values(self.fact);
        values.iter().any(|v| v.name == name)
    }

    /// The words that say that nothing is known, unless the list has a value of that name.
    fn silence(&self, node: &Node) -> Option<Silence> {
        let Kind::Scalar(text, quoted) = &node.kind else {
            return None;
        };
        if self.has_value(text) {
            return None;
        }
        match text.as_str() {
            word if spelling::is_unknown(word) => Some(Silence::Unknown),
            "not_asked" => Some(Silence::NotAsked),
            "declined" => Some(Silence::Declined),
            "" | "~" | "null" if !quoted => Some(Silence::Unknown),
            _ => None,
        }
    }

    fn story(&mut self, node: &Node, entries: &[(String, Span, Node)]) -> Option<Answer> {
        let before = self.found.len();
        let mut answer: Option<Answer> = None;
        let mut story = Answer::plain(State::Absent);
        let mut partial: Vec<(&str, &Node)> = Vec::new();
        for (key, place, inner) in entries {
            match key.as_str() {
                "value" => answer = self.plain(inner),
                "evidence" => story.evidence = self.words(inner),
                "by" => story.by = self.words(inner),
                "note" => story.note = self.words(inner),
                "assumed" => match inner.scalar().map(spelling::yes_no) {
                    Some(Meaning::Is(yes)) => story.assumed = yes,
                    _ => self.error(
                        Code::WrongType,
                        inner.span,
                        ("`assumed` is true or false", "write `assumed: true`"),
                        ("`assumed` 只能是 true 或 false", "请写 `assumed: true`"),
                    ),
                },
                k if PARTIAL.contains(&k) => partial.push((k, inner)),
                _ => {
                    let known = STORY.iter().chain(PARTIAL).copied();
                    let help = did_you_mean(self.lang, key, known).unwrap_or_else(|| {
                        say(
                            self.lang,
                            format!("an answer may have {}", STORY.join(", ")),
                            format!("回答可以有 {}", STORY.join("、")),
                        )
                    });
                    self.error(
                        Code::UnknownKey,
                        *place,
                        (format!("unknown key `{key}` in an answer"), help.as_str()),
                        (format!("回答中有未知的键 `{key}`"), help.as_str()),
                    );
                }
            }
        }
        if self.found.len() > before {
            return None;
        }
        if !partial.is_empty() {
            if answer.is_some() {
                self.value_and_range(node, entries);
                return None;
            }
            answer = Some(Answer::plain(self.partial(node, &partial)?));
        }
        let Some(mut answer) = answer else {
            let name = self.name().to_owned();
            self.error(
                Code::MissingKey,
                node.span,
                (
                    format!("the answer to `{name}` has no `value`"),
                    "add `value: …`",
                ),
                (format!("`{name}` 的回答缺少 `value`"), "请补上 `value: …`"),
            );
            return None;
        };
        answer.evidence = story.evidence;
        answer.by = story.by;
        answer.note = story.note;
        answer.assumed = story.assumed;
        Some(answer)
    }

    fn words(&mut self, node: &Node) -> Option<String> {
        let text = node.scalar().map(str::to_owned);
        if text.is_none() {
            self.error(
                Code::WrongType,
                node.span,
                (
                    format!("this is text, not {}", node.what("en")),
                    "write it in quotes",
                ),
                (
                    format!("这里应为文本，而不是{}", node.what("zh")),
                    "请写成带引号的文本",
                ),
            );
        }
        text
    }

    /// A complete value.
    fn state(&mut self, node: &Node) -> Option<State> {
        if let Some(text) = node.scalar()
            && matches!(text, "n/a" | "not_applicable" | "N/A" | "不适用")
            && !self.has_value(text)
        {
            let name = self.name().to_owned();
            let (en, zh) = self.gate_help();
            self.error(
                Code::NotAnswerable,
                node.span,
                (
                    format!("whether `{name}` applies follows from other answers"),
                    en,
                ),
                (format!("`{name}` 是否适用取决于其他回答"), zh),
            );
            return None;
        }
        match self.ty() {
            FactType::Bool => self.bool(node),
            FactType::One(_) => {
                let text = self.single(node)?;
                let i = self.value(&text, node.span)?;
                Some(State::One(std::iter::once(i).collect()))
            }
            FactType::Set(_) => self.set(node),
            FactType::Number { .. } => {
                let n = self.number(node)?;
                Some(State::Number {
                    low: Some((n, true)),
                    high: Some((n, true)),
                })
            }
            FactType::Date => {
                let (first, last) = self.days(node)?;
                Some(State::Day {
                    first: Some(first),
                    last: Some(last),
                })
            }
        }
    }

    fn gate_help(&self) -> (String, String) {
        let program = self.program;
        let gate = program
            .facts
            .get(self.fact.index())
            .and_then(|f| f.only_when.as_ref());
        let names: Vec<&str> = gate
            .map(|g| program.facts_read(g))
            .unwrap_or_default()
            .iter()
            .filter_map(|f| program.facts.get(f.index()))
            .map(|f| f.name.as_str())
            .collect();
        if names.is_empty() {
            (
                "it always applies: answer it, or write `unknown`".to_owned(),
                "该问题始终适用：请回答，或写 `unknown`".to_owned(),
            )
        } else {
            (
                format!("it follows from the answer to `{}`", names.join("`, `")),
                format!("取决于 `{}` 的回答", names.join("`、`")),
            )
        }
    }

    fn bool(&mut self, node: &Node) -> Option<State> {
        // A list of one is taken for what it holds in the help, not in the answer.
        let (inner, listed) = match &node.kind {
            Kind::List(items) => match items.as_slice() {
                [one] => (one, true),
                _ => (node, true),
            },
            _ => (node, false),
        };
        let meaning = inner.scalar().map_or(Meaning::Nothing, spelling::yes_no);
        let write = match meaning {
            Meaning::Is(yes) if !listed => {
                return Some(State::Bool { no: !yes, yes });
            }
            Meaning::Is(yes) => Some(yes.to_string()),
            Meaning::Perhaps(all) => all.into_iter().next(),
            _ => None,
        };
        let name = self.name().to_owned();
        let (en, zh) = match write {
            Some(word) => (format!("write `{word}`"), format!("请写 `{word}`")),
            None => (
                "write `true` or `false`; or `unknown`".to_owned(),
                "请写 `true`（是）或 `false`（否）；不知道时写 `unknown`".to_owned(),
            ),
        };
        self.error(
            Code::WrongType,
            node.span,
            (format!("`{name}` is answered with yes or no"), en),
            (format!("`{name}` 应回答“是”或“否”"), zh),
        );
        None
    }

    fn single(&mut self, node: &Node) -> Option<String> {
        let text = node.scalar().map(str::to_owned);
        if text.is_none() {
            let name = self.name().to_owned();
            let names: Vec<&str> = match &node.kind {
                Kind::List(items) => items
                    .iter()
                    .filter_map(Node::scalar)
                    .map(|t| self.meant(t).unwrap_or(t))
                    .collect(),
                _ => Vec::new(),
            };
            let write = match names.as_slice() {
                [] => "{ among: [a, b] }".to_owned(),
                [one] => (*one).to_owned(),
                more => format!("{{ among: [{}] }}", more.join(", ")),
            };
            let (en, zh) = match names.len() {
                0 => (
                    format!("write one value of its list; several possible ones as `{write}`"),
                    format!("请写列表中的一个值；可能是其中几个时写 `{write}`"),
                ),
                1 => (format!("write `{write}`"), format!("请写 `{write}`")),
                _ => (
                    format!(
                        "write the one that fits; if it is one of these and not known which, `{write}`"
                    ),
                    format!("请只写符合的一个；属于其中之一但不确定时写 `{write}`"),
                ),
            };
            self.error(
                Code::WrongType,
                node.span,
                (
                    format!("`{name}` has one value, not {}", node.what("en")),
                    en,
                ),
                (
                    format!("`{name}` 只有一个值，而不是{}", node.what("zh")),
                    zh,
                ),
            );
        }
        text
    }

    /// The value that a text probably means: the same in another spelling, else the nearest one.
    fn meant(&self, text: &str) -> Option<&str> {
        fn small(t: &str) -> impl Iterator<Item = char> {
            t.trim().chars().flat_map(char::to_lowercase)
        }
        fn flat(t: &str) -> impl Iterator<Item = char> {
            small(t).map(|c| if matches!(c, ' ' | '-') { '_' } else { c })
        }
        let values = self.program.values(self.fact);
        let same = values.iter().find(|v| {
            let spelt = flat(&v.name).eq(flat(text));
            let said = |lang| {
                let words = v.text.get(lang);
                !words.is_empty() && small(words).eq(small(text))
            };
            spelt || said("en") || said("zh")
        });
        match same {
            Some(v) => Some(v.name.as_str()),
            None => nearest(text, values.iter().map(|v| v.name.as_str())),
        }
    }

    fn value(&mut self, text: &str, span: Span) -> Option<usize> {
        let program = self.program;
        let values = program.values(self.fact);
        let found = values.iter().position(|v| v.name == text);
        if found.is_none() {
            let help = match self.meant(text) {
                Some(near) => say(
                    self.lang,
                    format!("did you mean `{near}`?"),
                    format!("是否应为 `{near}`？"),
                ),
                None => {
                    let names: Vec<&str> = values.iter().take(8).map(|v| v.name.as_str()).collect();
                    let more = if values.len() > 8 { ", …" } else { "" };
                    say(
                        self.lang,
                        format!("values are {}{more}", names.join(", ")),
                        format!("可选值：{}{more}", names.join(", ")),
                    )
                }
            };
            let name = self.name().to_owned();
            self.error(
                Code::NotInList,
                span,
                (
                    format!("`{text}` is not a value of `{name}`"),
                    help.as_str(),
                ),
                (format!("`{text}` 不是 `{name}` 的可选值"), help.as_str()),
            );
        }
        found
    }

    fn set(&mut self, node: &Node) -> Option<State> {
        let (must, more) = match &node.kind {
            Kind::List(items) => match items.as_slice() {
                [one] if self.says_none(one) => (Members::default(), false),
                items => self.members(items)?,
            },
            _ if self.says_none(node) => (Members::default(), false),
            // A list may have a value that is called so.
            Kind::Scalar(text, _) if text == "none" && self.has_value(text) => {
                self.members(std::slice::from_ref(node))?
            }
            _ => {
                self.no_list(node);
                return None;
            }
        };
        let size = self.program.values(self.fact).len();
        let mut may = if more { Members::all(size) } else { must };
        for i in self.newer().iter() {
            may.insert(i);
        }
        Some(State::Set { must, may })
    }

    /// Whether a node says that nothing of the list holds.
    fn says_none(&self, node: &Node) -> bool {
        node.scalar()
            .is_some_and(|t| spelling::is_none(t) && !self.has_value(t))
    }

    fn no_list(&mut self, node: &Node) {
        let name = self.name().to_owned();
        // The names that were written, each as it was probably meant.
        let text = node.scalar().unwrap_or_default();
        let names: Vec<String> = text
            .split([',', ';', '，', '、', '；'])
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(|t| self.meant(t).unwrap_or(t).to_owned())
            .collect();
        let (en, zh) = match (names.is_empty(), spelling::yes_no(text)) {
            (true, _) => (
                "write a list: `[a, b]`; `[]` means none of these".to_owned(),
                "请写列表：`[a, b]`；均不适用时写 `[]`".to_owned(),
            ),
            (_, Meaning::Is(false)) => (
                "write `[]` for none of these".to_owned(),
                "均不适用时请写 `[]`".to_owned(),
            ),
            (_, Meaning::Is(true)) => (
                "name those that hold: `[a, b]`".to_owned(),
                "请写出适用的各项：`[a, b]`".to_owned(),
            ),
            _ => {
                let list = names.join(", ");
                (
                    format!("write `[{list}]`; `[]` means none of these"),
                    format!("请写 `[{list}]`；均不适用时写 `[]`"),
                )
            }
        };
        self.error(
            Code::WrongType,
            node.span,
            (
                format!("`{name}` is answered with a list, not {}", node.what("en")),
                en,
            ),
            (
                format!("`{name}` 应以列表回答，而不是{}", node.what("zh")),
                zh,
            ),
        );
    }

    /// The values of a list, and whether `?` says that more may hold.
    fn members(&mut self, items: &[Node]) -> Option<(Members, bool)> {
        let (mut must, mut more, mut ok) = (Members::default(), false, true);
        for item in items {
            match item.scalar() {
                Some("?" | "？") => more = true,
                Some(text) if self.says_none(item) => {
                    self.error(
                        Code::WrongType,
                        item.span,
                        (
                            format!("`{text}` stands beside values that hold"),
                            format!("leave `{text}` out, or write `[]` alone"),
                        ),
                        (
                            format!("`{text}` 与其他值并列"),
                            format!("请删去 `{text}`，或只写 `[]`"),
                        ),
                    );
                    ok = false;
                }
                Some(text) => match self.value(text, item.span) {
                    Some(i) => must.insert(i),
                    None => ok = false,
                },
                None => {
                    self.error(
                        Code::WrongType,
                        item.span,
                        (
                            format!("a list holds names of values, not {}", item.what("en")),
                            "write the names one after another",
                        ),
                        (
                            format!("列表中应为值的名称，而不是{}", item.what("zh")),
                            "请依次写出名称",
                        ),
                    );
                    ok = false;
                }
            }
        }
        ok.then_some((must, more))
    }

    /// Values that came after the version that was answered: unknown, not absent.
    fn newer(&self) -> Members {
        let program = self.program;
        let answered = program
            .facts
            .get(self.fact.index())
            .and_then(|f| program.packs.get(f.pack))
            .and_then(|p| self.answered.get(&p.id));
        let Some(answered) = answered else {
            return Members::default();
        };
        program
            .values(self.fact)
            .iter()
            .enumerate()
            .filter(|(_, v)| {
                v.since
                    .as_ref()
                    .is_some_and(|s| version(s) > version(answered))
            })
            .map(|(i, _)| i)
            .collect()
    }
}

/// A version as numbers, for comparing.
fn version(text: &str) -> Vec<u64> {
    text.split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect()
}
