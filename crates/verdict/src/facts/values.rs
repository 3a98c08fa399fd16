//! One answer: its value, what it says partly, and its story.

use std::collections::BTreeMap;

use self::spelling::Meaning;
use super::node::{Kind, Node};
use super::{Answer, Silence, State};
use solon_language::diagnostic::{Code, Diagnostic, meant};
use solon_language::source::Span;
use solon_law::program::{FactId, FactType, Members, Number, Program};
use solon_law::words::marks;
use solon_messages::{Lang, answer, description};

pub(super) use spelling::amount;
pub use spelling::{Says, taken};

mod exact;
mod partial;
mod spelling;

/// Keys of an answer that tells its story.
const STORY: &[&str] = &["value", "evidence", "by", "note", "assumed"];
/// Keys of a partial answer.
const PARTIAL: &[&str] = &[
    "over", "under", "at_least", "at_most", "from", "before", "among", "with", "without",
];

/// What people write between the values of a list; no name of one has it.
pub(super) const BETWEEN: [char; 7] = [';', ',', '\n', '\r', '；', '，', '、'];

/// Reads the answers of one fact.
pub(super) struct Values<'a> {
    pub(super) program: &'a Program,
    pub(super) fact: FactId,
    pub(super) found: &'a mut Vec<Diagnostic>,
    pub(super) answered: &'a BTreeMap<String, String>,
    /// The language of what is found.
    pub(super) lang: Lang,
}

/// How the help for a mistyped name begins.
pub(super) fn did_you_mean<'a>(
    lang: Lang,
    name: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let near = meant(name, known);
    (!near.is_empty()).then(|| one_of(lang, &near))
}

fn one_of(lang: Lang, near: &[&str]) -> String {
    let near = near.join("`, `");
    description::DidYouMean { near }.say(lang)
}

/// Whether a text is one of the words that say that nothing is known.
pub(super) fn says_unknown(text: &str) -> bool {
    spelling::is_unknown(text) || matches!(text, "not_asked" | "declined")
}

/// Whether a text is a word for "nothing of the list".
pub(super) fn says_none(text: &str) -> bool {
    spelling::is_none(text)
}

/// Whether a text is a day, or the word that there is none.
pub(super) fn is_day(text: &str) -> bool {
    spelling::is_never(text) || matches!(spelling::days(text), Meaning::Is(_))
}

/// Whether a text is a number, with a unit or without.
pub(super) fn is_number(text: &str) -> bool {
    let (figures, unit) = spelling::amount(text);
    matches!(spelling::digits(figures, unit), Meaning::Is(_))
}

/// A number without a unit, where it can be read in one way alone.
pub(super) fn plain_number(text: &str) -> Option<Number> {
    let (figures, unit) = spelling::amount(text);
    match spelling::digits(figures, unit) {
        _ if unit.is_some() => None,
        Meaning::Is(digits) => digits.parse().ok(),
        Meaning::Nothing => figures.parse().ok(),
        Meaning::Perhaps(_) | Meaning::NoSuchDay => None,
    }
}

/// Whether a text is one of either.
pub(super) fn says_nothing(text: &str) -> bool {
    says_unknown(text) || says_none(text)
}

impl Values<'_> {
    fn ty(&self) -> FactType {
        self.program.facts[self.fact].ty.clone()
    }

    fn name(&self) -> &str {
        self.program.facts[self.fact].name.as_str()
    }

    /// What is wrong, and what to write.
    fn error(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.found
            .push(Diagnostic::new(code, span, message).help(help));
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
        let said = match text.as_str() {
            word if spelling::is_unknown(word) => Silence::Unknown,
            "not_asked" => Silence::NotAsked,
            "declined" => Silence::Declined,
            "" | "~" | "null" if !quoted => Silence::Unknown,
            _ => return None,
        };
        (!self.has_value(text)).then_some(said)
    }

    fn story(&mut self, node: &Node, entries: &[(String, Span, Node)]) -> Option<Answer> {
        let lang = self.lang;
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
                        answer::Assumed.say(lang),
                        answer::WriteAssumed.say(lang),
                    ),
                },
                k if PARTIAL.contains(&k) => partial.push((k, inner)),
                _ => {
                    let known = STORY.iter().chain(PARTIAL).copied();
                    let help = did_you_mean(lang, key, known).unwrap_or_else(|| {
                        let keys = STORY.join(marks::list(lang));
                        answer::Keys { keys }.say(lang)
                    });
                    let message = answer::UnknownKey { key }.say(lang);
                    self.error(Code::UnknownKey, *place, message, help);
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
            let name = self.name();
            let message = answer::NoValue { name }.say(lang);
            let help = answer::AddValue.say(lang);
            self.error(Code::MissingKey, node.span, message, help);
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
            let (lang, what) = (self.lang, node.what(self.lang));
            let message = answer::Text { what }.say(lang);
            self.error(Code::WrongType, node.span, message, answer::Quote.say(lang));
        }
        text
    }

    /// A complete value.
    fn state(&mut self, node: &Node) -> Option<State> {
        if let Some(text) = node.scalar()
            && matches!(text, "n/a" | "not_applicable" | "N/A" | "不适用")
            && !self.has_value(text)
        {
            let name = self.name();
            let message = answer::Follows { name }.say(self.lang);
            let help = self.gate_help();
            self.error(Code::NotAnswerable, node.span, message, help);
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
            FactType::Date if node.scalar().is_some_and(spelling::is_never) => Some(State::Absent),
            FactType::Date => {
                let (first, last) = self.days(node)?;
                Some(State::Day {
                    first: Some(first),
                    last: Some(last),
                })
            }
        }
    }

    fn gate_help(&self) -> String {
        let (program, lang) = (self.program, self.lang);
        let gate = program.facts[self.fact].only_when.as_ref();
        let names: Vec<String> = gate
            .map(|g| program.facts_read(g))
            .unwrap_or_default()
            .iter()
            .map(|f| &program.facts[f])
            .map(|f| format!("`{}`", f.name))
            .collect();
        if names.is_empty() {
            answer::AlwaysApplies.say(lang).to_owned()
        } else {
            let names = names.join(marks::list(lang));
            answer::FollowsFrom { names }.say(lang)
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
        let (lang, name) = (self.lang, self.name());
        let message = answer::YesOrNo { name }.say(lang);
        let help = match write {
            Some(text) => answer::Write { text }.say(lang),
            None => answer::WriteYesOrNo.say(lang).to_owned(),
        };
        self.error(Code::WrongType, node.span, message, help);
        None
    }

    fn single(&mut self, node: &Node) -> Option<String> {
        let text = node.scalar().map(str::to_owned);
        if text.is_none() {
            let lang = self.lang;
            let names: Vec<&str> = match &node.kind {
                Kind::List(items) => items
                    .iter()
                    .filter_map(Node::scalar)
                    .map(|t| self.meant(t).first().copied().unwrap_or(t))
                    .collect(),
                _ => Vec::new(),
            };
            let help = match names.as_slice() {
                [] => {
                    let text = "{ among: [a, b] }";
                    answer::WriteOne { text }.say(lang)
                }
                [text] => answer::Write { text }.say(lang),
                more => {
                    let text = format!("{{ among: [{}] }}", more.join(", "));
                    answer::WriteFitting { text }.say(lang)
                }
            };
            let (name, what) = (self.name(), node.what(lang));
            let message = answer::OneValue { name, what }.say(lang);
            self.error(Code::WrongType, node.span, message, help);
        }
        text
    }

    /// The values that a text may mean: the same in another spelling, else the likeliest ones.
    fn meant(&self, text: &str) -> Vec<&str> {
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
            spelt || Lang::ALL.iter().any(said)
        });
        match same {
            Some(v) => vec![v.name.as_str()],
            None => meant(text, values.iter().map(|v| v.name.as_str())),
        }
    }

    fn value(&mut self, text: &str, span: Span) -> Option<usize> {
        let program = self.program;
        let values = program.values(self.fact);
        let found = values.iter().position(|v| v.name == text);
        if found.is_none() {
            let (lang, name) = (self.lang, self.name());
            let near = self.meant(text);
            let help = match near.as_slice() {
                [_, ..] => one_of(lang, &near),
                [] => {
                    let names: Vec<&str> = values.iter().take(8).map(|v| v.name.as_str()).collect();
                    let more = if values.len() > 8 { ", …" } else { "" };
                    let names = format!("{}{more}", names.join(", "));
                    answer::Values { names }.say(lang)
                }
            };
            let message = answer::NoSuchValue { name, text }.say(lang);
            self.error(Code::NotInList, span, message, help);
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
        let lang = self.lang;
        // The names that were written, each as it was probably meant.
        let text = node.scalar().unwrap_or_default();
        let names: Vec<String> = text
            .split(BETWEEN)
            .map(str::trim)
            .filter(|t| !t.is_empty())
            .map(|t| self.meant(t).first().copied().unwrap_or(t).to_owned())
            .collect();
        let help = match (names.is_empty(), spelling::yes_no(text)) {
            (true, _) => answer::WriteList.say(lang).to_owned(),
            (_, Meaning::Is(false)) => answer::WriteNone.say(lang).to_owned(),
            (_, Meaning::Is(true)) => answer::NameThose.say(lang).to_owned(),
            _ => {
                let list = names.join(", ");
                answer::WriteThisList { list }.say(lang)
            }
        };
        let (name, what) = (self.name(), node.what(lang));
        let message = answer::List { name, what }.say(lang);
        self.error(Code::WrongType, node.span, message, help);
    }

    /// The values of a list, and whether `?` says that more may hold.
    fn members(&mut self, items: &[Node]) -> Option<(Members, bool)> {
        let lang = self.lang;
        let (mut must, mut more, mut ok) = (Members::default(), false, true);
        for item in items {
            match item.scalar() {
                Some("?" | "？") => more = true,
                Some(text) if self.says_none(item) => {
                    let message = answer::Beside { text }.say(lang);
                    let help = answer::LeaveOut { text }.say(lang);
                    self.error(Code::WrongType, item.span, message, help);
                    ok = false;
                }
                Some(text) => match self.value(text, item.span) {
                    Some(i) => must.insert(i),
                    None => ok = false,
                },
                None => {
                    let what = item.what(lang);
                    let message = answer::Names { what }.say(lang);
                    let help = answer::WriteNames.say(lang);
                    self.error(Code::WrongType, item.span, message, help);
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
            .packs
            .get(program.facts[self.fact].pack)
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
