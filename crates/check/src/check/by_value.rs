//! Numbers of which there is one for each value of another fact: each becomes a question of its own,
//! asked where that fact has the value. Whoever reads the program knows them as questions and no more.

use super::{Checker, LISTED, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Word};
use solon_law::program::{Cond, FactId, FactType, Members, Predicate, Text, Value};

/// The most questions that are asked by value, in all: one item makes up to as many as a list has values.
const MOST: usize = 4096;

/// The questions that one item declares, each with the value under which it is asked.
#[derive(Debug)]
pub(super) struct ByValue {
    declared: Span,
    of: FactId,
    each: Vec<(FactId, usize)>,
}

impl Checker {
    /// Declares the questions of an item, if it is asked by value.
    pub(super) fn declare_by_value(&mut self, fact: &ast::Fact) {
        let Some((of, values)) = &fact.by else {
            return;
        };
        if !matches!(fact.ty, ast::FactType::Number { .. }) {
            self.report(
                Diagnostic::new(
                    Code::TypeMismatch,
                    of.span,
                    format!("`{}` is no number", fact.name.text),
                )
                .help("numbers alone are asked `by` the values of another fact"),
            );
            return;
        }
        if let Some(first) = self.by_value.get(&fact.name.text).map(|f| f.declared) {
            self.duplicate(&fact.name, "fact", first);
            return;
        }
        let Some(asked) = self.listed_fact(of) else {
            return;
        };
        let members = match (values.as_slice(), self.program.list(asked)) {
            // What decides nothing is counted for nothing.
            ([], list) => {
                let values = list.into_iter().flat_map(|l| l.values.iter().enumerate());
                values.filter(|(_, v)| !v.near).map(|(i, _)| i).collect()
            }
            (some, _) => self.members(asked, some),
        };
        let before: usize = self.by_value.values().map(|family| family.each.len()).sum();
        if before + members.len() > MOST {
            let message = format!("more than {MOST} questions are asked by the values of others");
            self.report(
                Diagnostic::new(Code::TooLarge, of.span, message)
                    .help("name the values that are told apart: `by market { eu, us }`"),
            );
            return;
        }
        let family = ByValue {
            declared: fact.name.span,
            of: asked,
            each: self.questions(fact, asked, members, of),
        };
        self.by_value.insert(fact.name.text.clone(), family);
    }

    /// The fact by whose values something is asked.
    fn listed_fact(&mut self, of: &Word) -> Option<FactId> {
        let facts = &self.program.facts;
        let listed = |ty: &FactType| matches!(ty, FactType::One(_) | FactType::Set(_));
        let Some(id) = self.program.fact(&of.text) else {
            let known = facts.values().filter(|f| listed(&f.ty));
            let known: Vec<String> = known.map(|f| f.name.clone()).collect();
            let known = known.iter().map(String::as_str);
            self.unknown(Code::UnknownFact, of, "fact", known);
            return None;
        };
        if listed(&facts[id].ty) {
            return Some(id);
        }
        self.report(
            Diagnostic::new(
                Code::TypeMismatch,
                of.span,
                format!("`{}` has no list of values", of.text),
            )
            .help("name a fact of the type `one of` or `set of`"),
        );
        None
    }

    /// One question for each value.
    fn questions(
        &mut self,
        fact: &ast::Fact,
        asked: FactId,
        members: Members,
        by: &Word,
    ) -> Vec<(FactId, usize)> {
        let mut each: Vec<(FactId, usize)> = Vec::new();
        let mut plain: Option<Text> = None;
        for value in members.iter() {
            let list = self.program.list(asked);
            let Some(value_of) = list.and_then(|l| l.values.get(value)).cloned() else {
                continue;
            };
            let name = Word {
                text: format!("{}_in_{}", fact.name.text, value_of.name),
                span: fact.name.span,
            };
            if !self.symbol(&name, Symbol::Fact) {
                continue;
            }
            // What is wrong with the item is said once.
            let id = match each.first() {
                None => self.fact(fact),
                Some((first, _)) => {
                    let again = self.program.facts[*first].clone();
                    self.sites.facts.push(fact.name.span);
                    self.sites.gates.push(None);
                    self.program.facts.push(again)
                }
            };
            let question = &mut self.program.facts[id];
            let ask = plain.get_or_insert_with(|| question.ask.clone());
            question.ask = about(ask, &value_of);
            question.name = name.text;
            self.sites.gates[id] = Some(by.span);
            each.push((id, value));
        }
        each
    }

    /// Says when the questions of an item are asked: under their value, and where its own gate is open.
    pub(super) fn gates_by_value(&mut self, name: &Word, own: Option<&Cond>) {
        let Some(family) = self.by_value.get(&name.text) else {
            return;
        };
        self.read.facts.insert(family.of);
        for (id, value) in &family.each {
            let value: Members = std::iter::once(*value).collect();
            let predicate = match self.program.facts[family.of].ty {
                FactType::Set(_) => Predicate::HasAny(value),
                _ => Predicate::Is(value),
            };
            let here = Cond::Fact(family.of, predicate);
            let gate = match own {
                Some(own) => Cond::And(vec![here, own.clone()]),
                None => here,
            };
            self.program.facts[*id].only_when = Some(gate);
        }
    }

    /// What to write instead of the name of an item that is asked by value.
    pub(super) fn instead_by_value(&self, name: &str) -> Option<String> {
        let family = self.by_value.get(name)?;
        let of = &self.program.facts[family.of].name;
        let each = family.each.iter().take(LISTED);
        let names: Vec<&str> = each
            .map(|(id, _)| self.program.facts[*id].name.as_str())
            .collect();
        Some(format!(
            "there is one for each value of `{of}`: `{}`",
            names.join("`, `")
        ))
    }
}

/// A question, of one value alone.
fn about(ask: &Text, value: &Value) -> Text {
    let words = ask.0.iter().map(|(lang, words)| {
        let value = match value.text.get(lang) {
            "" => &value.name,
            text => text,
        };
        // The same sign in every language: which words a language has is not known here.
        (lang.clone(), format!("{words} – {value}"))
    });
    Text(words.collect())
}
