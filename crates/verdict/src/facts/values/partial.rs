//! Answers that say a part: bounds, some of a list, what is surely there and what is surely not.

use super::Values;
use crate::facts::node::{Kind, Node};
use crate::facts::{Bound, State};
use solon_language::diagnostic::Code;
use solon_language::source::Span;
use solon_law::program::{FactType, Members, Number};
use solon_messages::answer;

impl Values<'_> {
    pub(super) fn partial(&mut self, node: &Node, bounds: &[(&str, &Node)]) -> Option<State> {
        match self.ty() {
            FactType::Number { whole, .. } => {
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
                if whole {
                    (low, high) = Number::whole_between(low, high);
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
            let value = values.get(both).map_or("", |v| v.name.as_str());
            let lang = self.lang;
            let message = answer::ThereAndNot { value }.say(lang);
            let help = answer::KeepInOne { value }.say(lang);
            self.error(Code::EmptyRange, node.span, message, help);
            return None;
        }
        let may = may.or(must).minus(absent);
        Some(State::Set { must, may })
    }

    /// The values under a key of a partial answer.
    fn listed(&mut self, key: &str, value: &Node) -> Option<Members> {
        let lang = self.lang;
        let Kind::List(items) = &value.kind else {
            let (what, list) = (value.what(lang), value.scalar().unwrap_or("a, b"));
            let message = answer::KeyList { key, what }.say(lang);
            let help = answer::WriteKeyList { key, list }.say(lang);
            self.error(Code::WrongType, value.span, message, help);
            return None;
        };
        if items.is_empty() && key != "among" {
            let message = answer::NamesNothing { key }.say(lang);
            let help = answer::NameAValue { key }.say(lang);
            self.error(Code::EmptyRange, value.span, message, help);
            return None;
        }
        if let Some(more) = items.iter().find(|i| i.scalar() == Some("?"))
            && key != "with"
        {
            let message = answer::QuestionMark { key }.say(lang);
            let help = answer::UnnamedUnknown.say(lang);
            self.error(Code::WrongType, more.span, message, help);
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
        let lang = self.lang;
        let help = match (list("value"), list("without")) {
            (Some(with), Some(without)) if !with.is_empty() && self.is_set() => {
                let text = format!("{{ with: [{with}], without: [{without}] }}");
                answer::Write { text }.say(lang)
            }
            _ => answer::LeaveOneOut.say(lang).to_owned(),
        };
        let message = answer::ValueAndRange.say(lang);
        self.error(Code::WrongType, node.span, message, help);
    }

    fn is_set(&self) -> bool {
        matches!(self.ty(), FactType::Set(_))
    }

    fn misfit<T>(&mut self, key: &str, place: Span) -> Option<T> {
        let (lang, name) = (self.lang, self.name());
        let help = match self.ty() {
            FactType::Bool => answer::TakesBool.say(lang),
            FactType::One(_) => answer::TakesOne.say(lang),
            FactType::Set(_) => answer::TakesSet.say(lang),
            FactType::Number { .. } => answer::TakesNumber.say(lang),
            FactType::Date => answer::TakesDay.say(lang),
        };
        let message = answer::Misfit { key, name }.say(lang);
        self.error(Code::WrongType, place, message, help);
        None
    }

    fn range(&mut self, node: &Node, empty: bool, state: State) -> Option<State> {
        if empty {
            let message = answer::EmptyRange.say(self.lang);
            let help = answer::Widen.say(self.lang);
            self.error(Code::EmptyRange, node.span, message, help);
            return None;
        }
        Some(state)
    }
}
