//! Whether the questions of a mapping are those of some packs, and its answers answers to them.

use std::collections::BTreeMap;

use super::{Feed, Mapping, Named};
use crate::facts::Facts;
use crate::facts::node::{Kind, Node};
use crate::facts::read::Reader;
use crate::facts::values::{did_you_mean, says_nothing};
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_law::program::{FactType, Program};
use solon_messages::{description, rows};

impl Mapping {
    /// What is wrong with it for some programs. `elsewhere` names the pack, other than these, that asks a
    /// question: such a question is let pass.
    #[must_use]
    pub fn problems(
        &self,
        programs: &[&Program],
        elsewhere: &dyn Fn(&str) -> Option<String>,
    ) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for answered in &self.answers {
            let name = answered.fact.name.as_str();
            let known = programs.iter().find_map(|p| {
                let fact = p.fact(name.rsplit('/').next().unwrap_or(name))?;
                Some((*p, fact))
            });
            let Some((program, fact)) = known else {
                if elsewhere(name).is_none() {
                    found.push(self.unknown(programs, &answered.fact));
                }
                continue;
            };
            let list = matches!(program.facts[fact].ty, FactType::Set(_));
            let several = answered.feeds.len() > 1;
            let listed = answered.feeds.iter().any(Feed::listed);
            if !list && (several || listed) {
                let message = rows::MapNoList { fact: name }.say(self.lang);
                let help = rows::MapNoListHelp.say(self.lang);
                let place = answered.fact.place;
                found.push(Diagnostic::new(Code::WrongType, place, message).help(help));
                continue;
            }
            let figures = matches!(
                program.facts[fact].ty,
                FactType::Number { .. } | FactType::Date
            );
            for node in answered.feeds.iter().filter_map(|f| f.unreadable.as_ref()) {
                if !figures {
                    let message = rows::MapUnreadable { fact: name }.say(self.lang);
                    let help = rows::MapUnreadableHelp.say(self.lang);
                    found.push(Diagnostic::new(Code::WrongType, node.span, message).help(help));
                }
            }
            for feed in &answered.feeds {
                let joined = several || feed.listed();
                self.feed(program, (name, feed), joined, &mut found);
            }
        }
        found.retain(|d| d.severity == Severity::Error);
        found.sort_by_key(Diagnostic::span);
        found
    }

    fn unknown(&self, programs: &[&Program], fact: &Named) -> Diagnostic {
        let key = fact.name.as_str();
        let message = description::UnknownQuestion { key }.say(self.lang);
        let names = programs.iter().flat_map(|p| p.asked());
        let names = names.map(|(_, f)| f.name.as_str());
        let help = did_you_mean(self.lang, key, names)
            .unwrap_or_else(|| description::ListQuestions.say(self.lang).to_owned());
        Diagnostic::new(Code::UnknownKey, fact.place, message).help(help)
    }

    /// The answers of one source, each read as that of a description.
    fn feed(
        &self,
        program: &Program,
        (fact, feed): (&str, &Feed),
        joined: bool,
        found: &mut Vec<Diagnostic>,
    ) {
        let reader = Reader {
            program,
            elsewhere: &|_| None,
            passed_over: &|_| false,
            attached: None,
            lang: self.lang,
        };
        let tables = feed.values.iter().flat_map(super::Values::nodes);
        for node in tables
            .chain(&feed.otherwise)
            .chain(&feed.unreadable)
            .chain(&feed.always)
        {
            let node = if joined { joinable(node) } else { node.clone() };
            let place = node.span;
            let entry = vec![(fact.to_owned(), place, node)];
            let answers = Node {
                kind: Kind::Map(entry),
                span: place,
            };
            let mut facts = Facts::empty(program);
            let none = BTreeMap::new();
            reader.facts(&self.source, &answers, &none, &mut facts, found);
        }
    }
}

/// An answer as it stands in a list that is made of several.
fn joinable(node: &Node) -> Node {
    match &node.kind {
        Kind::Scalar(text, _) if says_nothing(text) => node.clone(),
        Kind::Scalar(..) => Node {
            kind: Kind::List(vec![node.clone()]),
            span: node.span,
        },
        // A map would say something of the whole list, and not of a part: the reader refuses it here.
        Kind::Map(_) => Node {
            kind: Kind::List(vec![node.clone()]),
            span: node.span,
        },
        Kind::List(_) => node.clone(),
    }
}
