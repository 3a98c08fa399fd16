//! Answers that say a part: bounds, some of a list, what is surely there and what is surely not.

use super::Values;
use crate::facts::node::{Kind, Node};
use crate::facts::{Bound, State};
use solon_language::diagnostic::Code;
use solon_language::source::Span;
use solon_law::program::{FactType, Members, Number};

impl Values<'_> {
    pub(super) fn partial(&mut self, node: &Node, bounds: &[(&str, &Node)]) -> Option<State> {
        match self.ty() {
            FactType::Number { .. } => {
                let (mut low, mut high): (Bound<Number>, Bound<Number>) = (None, None);
                for (key, value) in bounds {
                    match *key {
                        "over" => low = Some((self.number(value)?, false)),
                        "at_least" => low = Some((self.number(value)?, true)),
                        "under" => high = Some((self.number(value)?, false)),
                        "at_most" => high = Some((self.number(value)?, true)),
                        other => return self.misfit(other, value.span),
                    }
                }
                let empty = matches!((low, high), (Some((a, x)), Some((b, y))) if a > b || (a == b && !(x && y)));
                self.range(node, empty, State::Number { low, high })
            }
            FactType::Date => {
                let (mut first, mut last) = (None, None);
                for (key, value) in bounds {
                    match *key {
                        "from" => first = Some(self.days(value)?.0),
                        "before" => last = self.days(value)?.0.yesterday().ok(),
                        other => return self.misfit(other, value.span),
                    }
                }
                let empty = matches!((first, last), (Some(a), Some(b)) if a > b);
                self.range(node, empty, State::Day { first, last })
            }
            FactType::One(_) => self.one_of(node, bounds),
            FactType::Set(_) => self.some_of(node, bounds),
            FactType::Bool => self.misfit(bounds.first().map_or("", |b| b.0), node.span),
        }
    }

    /// One of some values, or one of all but some.
    fn one_of(&mut self, node: &Node, bounds: &[(&str, &Node)]) -> Option<State> {
        let mut may = Members::all(self.program.values(self.fact).len());
        for (key, value) in bounds {
            match *key {
                "among" => may = may.and(self.listed(key, value)?),
                "without" => may = may.minus(self.listed(key, value)?),
                other => return self.misfit(other, value.span),
            }
        }
        self.range(node, may.is_empty(), State::One(may))
    }

    /// Values that are surely there, and such as surely are not; of the others nothing is known.
    fn some_of(&mut self, node: &Node, bounds: &[(&str, &Node)]) -> Option<State> {
        let (mut must, mut absent) = (Members::default(), Members::default());
        let mut may = Members::all(self.program.values(self.fact).len());
        for (key, value) in bounds {
            match *key {
                "among" => may = self.listed(key, value)?,
                "with" => must = self.listed(key, value)?,
                "without" => absent = self.listed(key, value)?,
                other => return self.misfit(other, value.span),
            }
        }
        let both = must.and(absent);
        if let Some(both) = both.iter().next() {
            let values = self.program.values(self.fact);
            let name = values.get(both).map_or("", |v| v.name.as_str()).to_owned();
            self.error(
                Code::EmptyRange,
                node.span,
                (
                    format!(
                        "`{name}` is said to be there (`with`) and not to be there (`without`)"
                    ),
                    format!("leave `{name}` in one of the two"),
                ),
                (
                    format!("`{name}` 既列为有（`with`），又列为没有（`without`）"),
                    format!("请只在其中一处保留 `{name}`"),
                ),
            );
            return None;
        }
        let may = may.or(must).minus(absent);
        Some(State::Set { must, may })
    }

    /// The values under a key of a partial answer.
    fn listed(&mut self, key: &str, value: &Node) -> Option<Members> {
        let Kind::List(items) = &value.kind else {
            let write = value.scalar().unwrap_or("a, b").to_owned();
            self.error(
                Code::WrongType,
                value.span,
                (
                    format!("`{key}` is a list, not {}", value.what("en")),
                    format!("write `{{ {key}: [{write}] }}`"),
                ),
                (
                    format!("`{key}` 应为列表，而不是{}", value.what("zh")),
                    format!("请写 `{{ {key}: [{write}] }}`"),
                ),
            );
            return None;
        };
        if items.is_empty() && key != "among" {
            self.error(
                Code::EmptyRange,
                value.span,
                (
                    format!("`{key}` names nothing"),
                    format!("name a value, or leave `{key}` out; `[]` as the whole answer means none of these"),
                ),
                (
                    format!("`{key}` 没有列出任何值"),
                    format!("请列出值，或删去 `{key}`；均不适用时整个回答写 `[]`"),
                ),
            );
            return None;
        }
        if let Some(more) = items.iter().find(|i| i.scalar() == Some("?"))
            && key != "with"
        {
            self.error(
                Code::WrongType,
                more.span,
                (
                    format!("`?` says nothing under `{key}`"),
                    "leave it out: what is not named is unknown anyway",
                ),
                (
                    format!("`{key}` 之下的 `?` 没有意义"),
                    "请删去：未列出的本来就视为未知",
                ),
            );
            return None;
        }
        self.members(items).map(|(members, _)| members)
    }

    /// A value beside a range: what to write instead, where it can be told.
    pub(super) fn value_and_range(&mut self, node: &Node, entries: &[(String, Span, Node)]) {
        let list = |key: &str| {
            let (.., node) = entries.iter().find(|(k, ..)| k == key)?;
            match &node.kind {
                Kind::List(items) => Some(
                    items
                        .iter()
                        .filter_map(Node::scalar)
                        .collect::<Vec<_>>()
                        .join(", "),
                ),
                _ => None,
            }
        };
        let (en, zh) = match (list("value"), list("without")) {
            (Some(with), Some(without)) if !with.is_empty() && self.is_set() => {
                let write = format!("`{{ with: [{with}], without: [{without}] }}`");
                (format!("write {write}"), format!("请写 {write}"))
            }
            _ => (
                "leave one of them out".to_owned(),
                "请删去其中之一".to_owned(),
            ),
        };
        self.error(
            Code::WrongType,
            node.span,
            ("an answer is either a value or a range, not both", en),
            ("回答只能是一个值或一个范围，不能两者都有", zh),
        );
    }

    fn is_set(&self) -> bool {
        matches!(self.ty(), FactType::Set(_))
    }

    fn misfit<T>(&mut self, key: &str, place: Span) -> Option<T> {
        let name = self.name().to_owned();
        let (en, zh) = match self.ty() {
            FactType::Bool => (
                "write `true`, `false` or `unknown`",
                "请写 `true`、`false` 或 `unknown`",
            ),
            FactType::One(_) => (
                "this question takes `among` and `without`, each with a list",
                "该问题可用 `among` 和 `without`，后接列表",
            ),
            FactType::Set(_) => (
                "this question takes `with`, `without` and `among`, each with a list",
                "该问题可用 `with`、`without` 和 `among`，后接列表",
            ),
            FactType::Number { .. } => (
                "this question takes `over`, `under`, `at_least` and `at_most`, each with a number",
                "该问题可用 `over`、`under`、`at_least` 和 `at_most`，后接数值",
            ),
            FactType::Date => (
                "this question takes `from` and `before`, each with a day",
                "该问题可用 `from` 和 `before`，后接日期",
            ),
        };
        self.error(
            Code::WrongType,
            place,
            (format!("`{key}` does not fit `{name}`"), en),
            (format!("`{key}` 不适用于 `{name}`"), zh),
        );
        None
    }

    fn range(&mut self, node: &Node, empty: bool, state: State) -> Option<State> {
        if empty {
            self.error(
                Code::EmptyRange,
                node.span,
                (
                    "no value lies in this range",
                    "exchange or widen the bounds",
                ),
                ("该范围内没有任何值", "请对调或放宽界限"),
            );
            return None;
        }
        Some(state)
    }
}
