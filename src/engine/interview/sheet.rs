//! The description that an interview fills in: what stood in it, and what is answered, in order; and
//! its text. What an answer means is said by the reader of descriptions alone.

use serde_json::{Map, Value};

use super::edit::edited;
use super::yaml::{bare, line};
use crate::engine::Record;
use crate::facts::{Format, Written};

/// A description as it is written.
#[derive(Clone, Debug)]
pub(super) struct Sheet {
    head: Vec<(String, Value)>,
    answers: Vec<(String, Value)>,
    /// The text that it was read from, where that is YAML and holds nothing else.
    text: Option<String>,
}

/// The keys at the head of a description, in the order in which they are written.
const HEAD: &[&str] = &["solon", "system", "name", "organisation", "answered"];

impl Sheet {
    pub(super) fn new(written: Written) -> Sheet {
        let place = |key: &str| HEAD.iter().position(|h| *h == key).unwrap_or(HEAD.len());
        let mut head = written.head;
        head.sort_by_key(|(key, _)| place(key));
        Sheet {
            head,
            answers: written.facts,
            text: None,
        }
    }

    /// The same from a text, which is changed no more than the answers are.
    pub(super) fn of(written: Written, text: &str) -> Sheet {
        Sheet {
            text: Some(text.to_owned()),
            ..Sheet::new(written)
        }
    }

    /// Whether a description says the same.
    pub(super) fn says(&self, other: &Written) -> bool {
        let sorted = |of: &[(String, Value)]| {
            let mut all: Vec<(String, Value)> = of
                .iter()
                .map(|(k, v)| (bare(k).to_owned(), v.clone()))
                .collect();
            all.sort_by(|a, b| a.0.cmp(&b.0));
            all
        };
        sorted(&self.head) == sorted(&other.head) && sorted(&self.answers) == sorted(&other.facts)
    }

    /// Names what stands at the head, where nothing does yet.
    pub(super) fn name(&mut self, key: &str, value: Value) {
        if !self.head.iter().any(|(k, _)| k == key) {
            self.set_head(key, value);
        }
    }

    /// Puts something at the head.
    pub(super) fn set_head(&mut self, key: &str, value: Value) {
        match self.head.iter_mut().find(|(k, _)| k == key) {
            Some((_, known)) => *known = value,
            None => {
                self.head.push((key.to_owned(), value));
                let place = |key: &str| HEAD.iter().position(|h| *h == key).unwrap_or(HEAD.len());
                self.head.sort_by_key(|(key, _)| place(key));
            }
        }
    }

    /// A value of the head.
    pub(super) fn head(&self, key: &str) -> Option<&Value> {
        self.head.iter().find(|(k, _)| k == key).map(|(_, v)| v)
    }

    /// The answers, in the order given: the name of the question, and what was said.
    pub(super) fn answers(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.answers.iter().map(|(k, v)| (bare(k), v))
    }

    pub(super) fn answer(&self, fact: &str) -> Option<&Value> {
        self.answers().find(|(k, _)| *k == fact).map(|(_, v)| v)
    }

    /// Puts an answer in its place, or at the end.
    pub(super) fn set(&mut self, fact: &str, value: Value) {
        match self.answers.iter_mut().find(|(k, _)| bare(k) == fact) {
            Some((_, known)) => *known = value,
            None => self.answers.push((fact.to_owned(), value)),
        }
    }

    pub(super) fn forget(&mut self, fact: &str) {
        self.answers.retain(|(k, _)| bare(k) != fact);
    }

    /// The text that it was read from, with other answers.
    fn edited(&self) -> Option<String> {
        edited(self.text.as_ref()?, &self.answers, &|read| self.says(read))
    }

    /// As YAML.
    pub(super) fn yaml(&self) -> String {
        if let Some(text) = self.edited() {
            return text;
        }
        let mut out = String::new();
        for (key, value) in &self.head {
            line(&mut out, "", key, value);
        }
        if self.answers.is_empty() {
            out.push_str("facts: {}\n");
            return out;
        }
        out.push_str("facts:\n");
        for (key, value) in &self.answers {
            line(&mut out, "  ", key, value);
        }
        out
    }

    /// As a value.
    pub(super) fn json(&self) -> Value {
        let mut out: Map<String, Value> = self.head.iter().cloned().collect();
        let facts = self.answers.iter().cloned().collect();
        out.insert("facts".to_owned(), Value::Object(facts));
        Value::Object(out)
    }
}

/// The description as it is written; its text where it is YAML.
pub(super) fn of_record(record: &Record) -> Sheet {
    let source = record.first().map(|r| &r.source);
    let yaml = source.filter(|s| Format::of_path(&s.name) == Some(Format::Yaml));
    match yaml {
        Some(source) => Sheet::of(record.written(), &source.text),
        None => Sheet::new(record.written()),
    }
}
