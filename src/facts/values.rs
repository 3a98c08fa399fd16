//! One answer: its value, what it says partly, and its story.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::node::{Kind, Node};
use super::read::scalar;
use super::{Answer, Bound, Silence, State};
use crate::diagnostic::{Code, Diagnostic, did_you_mean};
use crate::program::{FactId, FactType, Members, Number, Program};
use crate::source::Span;

/// Keys of an answer that tells its story.
const STORY: &[&str] = &["value", "evidence", "by", "note", "assumed"];
/// Keys of a partial answer.
const PARTIAL: &[&str] = &[
    "over", "under", "at_least", "at_most", "from", "before", "among",
];

/// Reads the answers of one fact.
pub(super) struct Values<'a> {
    pub(super) program: &'a Program,
    pub(super) fact: FactId,
    pub(super) found: &'a mut Vec<Diagnostic>,
    pub(super) answered: &'a BTreeMap<String, String>,
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

    fn error(&mut self, code: Code, span: Span, message: String, help: impl Into<String>) {
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

    /// The words that say that nothing is known, unless the list has a value of that name.
    fn silence(&self, node: &Node) -> Option<Silence> {
        let Kind::Scalar(text, quoted) = &node.kind else {
            return None;
        };
        if self
            .program
            .values(self.fact)
            .iter()
            .any(|v| v.name == *text)
        {
            return None;
        }
        match text.as_str() {
            "unknown" => Some(Silence::Unknown),
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
                "assumed" => match scalar(inner) {
                    Some("true") => story.assumed = true,
                    Some("false") => {}
                    _ => self.error(
                        Code::WrongType,
                        inner.span,
                        "`assumed` is true or false".to_owned(),
                        "write `assumed: true`",
                    ),
                },
                k if PARTIAL.contains(&k) => partial.push((k, inner)),
                _ => {
                    let known = STORY.iter().chain(PARTIAL).copied();
                    let help = did_you_mean(key, known)
                        .unwrap_or_else(|| format!("an answer may have {}", STORY.join(", ")));
                    self.error(
                        Code::UnknownKey,
                        *place,
                        format!("unknown key `{key}` in an answer"),
                        help,
                    );
                }
            }
        }
        if self.found.len() > before {
            return None;
        }
        if !partial.is_empty() {
            if answer.is_some() {
                self.error(
                    Code::WrongType,
                    node.span,
                    "an answer is either a value or a range, not both".to_owned(),
                    "leave one of them out",
                );
                return None;
            }
            answer = Some(Answer::plain(self.partial(node, &partial)?));
        }
        let Some(mut answer) = answer else {
            self.error(
                Code::MissingKey,
                node.span,
                format!("the answer to `{}` has no `value`", self.name()),
                "add `value: …`",
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
        let text = scalar(node).map(str::to_owned);
        if text.is_none() {
            self.error(
                Code::WrongType,
                node.span,
                format!("this is text, not {}", node.what()),
                "write it in quotes",
            );
        }
        text
    }

    /// A complete value.
    fn state(&mut self, node: &Node) -> Option<State> {
        if let Some(text) = scalar(node)
            && matches!(text, "n/a" | "not_applicable" | "N/A")
        {
            let help = self.gate_help();
            self.error(
                Code::NotAnswerable,
                node.span,
                format!(
                    "whether `{}` applies follows from other answers",
                    self.name()
                ),
                help,
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
                let d = self.day(node)?;
                Some(State::Day {
                    first: Some(d),
                    last: Some(d),
                })
            }
        }
    }

    fn gate_help(&self) -> String {
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
            "it always applies: answer it, or write `unknown`".to_owned()
        } else {
            format!("it follows from the answer to `{}`", names.join("`, `"))
        }
    }

    fn bool(&mut self, node: &Node) -> Option<State> {
        match &node.kind {
            Kind::Scalar(s, false) if s == "true" => Some(State::Bool {
                no: false,
                yes: true,
            }),
            Kind::Scalar(s, false) if s == "false" => Some(State::Bool {
                no: true,
                yes: false,
            }),
            _ => {
                let name = self.name().to_owned();
                self.error(
                    Code::WrongType,
                    node.span,
                    format!("`{name}` is answered with yes or no"),
                    "write true or false, without quotes; or `unknown`",
                );
                None
            }
        }
    }

    fn single(&mut self, node: &Node) -> Option<String> {
        let text = scalar(node).map(str::to_owned);
        if text.is_none() {
            let name = self.name().to_owned();
            self.error(
                Code::WrongType,
                node.span,
                format!("`{name}` has one value, not {}", node.what()),
                "write one value of its list; several possible ones as `{ among: [a, b] }`",
            );
        }
        text
    }

    fn value(&mut self, text: &str, span: Span) -> Option<usize> {
        let program = self.program;
        let values = program.values(self.fact);
        let found = values.iter().position(|v| v.name == text);
        if found.is_none() {
            let help =
                did_you_mean(text, values.iter().map(|v| v.name.as_str())).unwrap_or_else(|| {
                    let names: Vec<&str> = values.iter().take(8).map(|v| v.name.as_str()).collect();
                    let more = if values.len() > 8 { ", …" } else { "" };
                    format!("values are {}{more}", names.join(", "))
                });
            let name = self.name().to_owned();
            self.error(
                Code::NotInList,
                span,
                format!("`{text}` is not a value of `{name}`"),
                help,
            );
        }
        found
    }

    fn set(&mut self, node: &Node) -> Option<State> {
        let Kind::List(items) = &node.kind else {
            let name = self.name().to_owned();
            let help = match scalar(node) {
                Some(text) => format!("write `[{text}]`; `[]` means none of these"),
                None => "write a list: `[a, b]`; `[]` means none of these".to_owned(),
            };
            self.error(
                Code::WrongType,
                node.span,
                format!("`{name}` is answered with a list, not {}", node.what()),
                help,
            );
            return None;
        };
        let (must, more) = self.members(items)?;
        let size = self.program.values(self.fact).len();
        let mut may = if more { Members::all(size) } else { must };
        for i in self.newer().iter() {
            may.insert(i);
        }
        Some(State::Set { must, may })
    }

    /// The values of a list, and whether `?` says that more may hold.
    fn members(&mut self, items: &[Node]) -> Option<(Members, bool)> {
        let (mut must, mut more, mut ok) = (Members::default(), false, true);
        for item in items {
            match scalar(item) {
                Some("?") => more = true,
                Some(text) => match self.value(text, item.span) {
                    Some(i) => must.insert(i),
                    None => ok = false,
                },
                None => {
                    self.error(
                        Code::WrongType,
                        item.span,
                        format!("a list holds names of values, not {}", item.what()),
                        "write the names one after another",
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

    fn number(&mut self, node: &Node) -> Option<Number> {
        let FactType::Number { unit, between } = self.ty() else {
            return None;
        };
        let name = self.name().to_owned();
        let Kind::Scalar(text, _) = &node.kind else {
            self.error(
                Code::WrongType,
                node.span,
                format!("`{name}` is a number, not {}", node.what()),
                "write a number such as `3e25`; bounds as `{ over: 1, under: 5 }`",
            );
            return None;
        };
        let (digits, given) = match text.split_once(' ') {
            Some((d, u)) => (d, Some(u.trim())),
            None => (text.as_str(), None),
        };
        if let Some(given) = given
            && Some(given) != unit.as_deref()
        {
            self.error(
                Code::WrongUnit,
                node.span,
                format!("`{given}` is not the unit of `{name}`"),
                match &unit {
                    Some(u) => format!("give it in {u}"),
                    None => "give the bare number".to_owned(),
                },
            );
            return None;
        }
        match digits.parse::<Number>() {
            Ok(n) => {
                if let Some((least, most)) = between
                    && (n < least || n > most)
                {
                    self.error(
                        Code::BadNumber,
                        node.span,
                        format!("`{digits}` is outside {least} to {most}"),
                        "check the amount and its unit",
                    );
                    return None;
                }
                Some(n)
            }
            Err(e) => {
                let code = match e {
                    crate::program::NumberError::NotANumber => Code::WrongType,
                    _ => Code::BadNumber,
                };
                self.error(
                    code,
                    node.span,
                    format!("`{digits}` cannot be read: {e}"),
                    "write a number such as `3e25`, `0.25` or `1/3`",
                );
                None
            }
        }
    }

    fn day(&mut self, node: &Node) -> Option<Date> {
        let text = scalar(node).unwrap_or_default();
        let plain = text.len() == 10;
        match text.parse::<Date>() {
            Ok(day) if plain => Some(day),
            _ => {
                let shaped = plain && text.bytes().filter(|b| *b == b'-').count() == 2;
                let (code, message) = if shaped {
                    (Code::BadDate, format!("there is no day `{text}`"))
                } else {
                    (
                        Code::WrongType,
                        format!(
                            "`{}` is answered with a day, not {}",
                            self.name(),
                            match text {
                                "" => node.what().to_owned(),
                                text => format!("`{text}`"),
                            }
                        ),
                    )
                };
                self.error(code, node.span, message, "write a day as 2027-12-02");
                None
            }
        }
    }

    fn partial(&mut self, node: &Node, bounds: &[(&str, &Node)]) -> Option<State> {
        let misfit = |this: &mut Self, key: &str, place: Span| {
            let name = this.name().to_owned();
            this.error(
                Code::WrongType,
                place,
                format!("`{key}` does not fit `{name}`"),
                "`over`, `under`, `at_least`, `at_most` go with numbers; `from`, `before` with days; `among` with lists",
            );
        };
        match self.ty() {
            FactType::Number { .. } => {
                let (mut low, mut high): (Bound<Number>, Bound<Number>) = (None, None);
                for (key, value) in bounds {
                    match *key {
                        "over" => low = Some((self.number(value)?, false)),
                        "at_least" => low = Some((self.number(value)?, true)),
                        "under" => high = Some((self.number(value)?, false)),
                        "at_most" => high = Some((self.number(value)?, true)),
                        other => {
                            misfit(self, other, value.span);
                            return None;
                        }
                    }
                }
                let empty = matches!((low, high), (Some((a, x)), Some((b, y))) if a > b || (a == b && !(x && y)));
                self.range(node, empty, State::Number { low, high })
            }
            FactType::Date => {
                let (mut first, mut last) = (None, None);
                for (key, value) in bounds {
                    match *key {
                        "from" => first = Some(self.day(value)?),
                        "before" => last = self.day(value)?.yesterday().ok(),
                        other => {
                            misfit(self, other, value.span);
                            return None;
                        }
                    }
                }
                let empty = matches!((first, last), (Some(a), Some(b)) if a > b);
                self.range(node, empty, State::Day { first, last })
            }
            FactType::One(_) | FactType::Set(_) => {
                let [("among", value)] = bounds else {
                    misfit(self, bounds.first().map_or("", |b| b.0), node.span);
                    return None;
                };
                let Kind::List(items) = &value.kind else {
                    self.error(
                        Code::WrongType,
                        value.span,
                        format!("`among` is a list, not {}", value.what()),
                        "write `{ among: [a, b] }`",
                    );
                    return None;
                };
                let (members, _) = self.members(items)?;
                let one = matches!(self.ty(), FactType::One(_));
                let state = if one {
                    State::One(members)
                } else {
                    State::Set {
                        must: Members::default(),
                        may: members,
                    }
                };
                self.range(node, one && members.is_empty(), state)
            }
            FactType::Bool => {
                misfit(self, bounds.first().map_or("", |b| b.0), node.span);
                None
            }
        }
    }

    fn range(&mut self, node: &Node, empty: bool, state: State) -> Option<State> {
        if empty {
            self.error(
                Code::EmptyRange,
                node.span,
                "no value lies in this range".to_owned(),
                "exchange or widen the bounds",
            );
            return None;
        }
        Some(state)
    }
}

/// A version as numbers, for comparing.
fn version(text: &str) -> Vec<u64> {
    text.split('.')
        .map(|part| part.parse().unwrap_or(0))
        .collect()
}
