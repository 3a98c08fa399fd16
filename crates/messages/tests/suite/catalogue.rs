//! The files of words, read with the parser of Project Fluent into what the engine uses of it: texts,
//! parameters, and choices by a number. Anything else is a problem with a name, not an error.
//!
//! The parameters of a key are those of its English text, and every translation has them. A remark
//! `# $name: what it is`, or `# $name (number): what it is`, gives one more that a text may use.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::{ast, parser, unicode};

/// The language that the others are measured by.
const ENGLISH: &str = "en";

/// A part of a text.
#[derive(Clone)]
pub enum Piece {
    Text(String),
    /// A parameter as it is.
    Shown(String),
    /// A parameter that is a number, a text for some numbers, and one for all others.
    Choice(String, Vec<(usize, Vec<Piece>)>, Vec<Piece>),
}

/// A key in one language.
pub struct Message {
    pub key: String,
    /// Remarks for translators.
    pub comment: Vec<String>,
    pub text: Vec<Piece>,
}

/// An area of keys: its name and what it is about.
pub struct Area {
    pub name: String,
    pub about: String,
}

/// One file.
pub struct Language {
    pub code: String,
    /// The first line of the file: what the language is called in English.
    pub name: String,
    pub areas: Vec<Area>,
    pub messages: Vec<Message>,
    problems: Vec<String>,
}

/// All files, English first.
pub struct Catalogue {
    pub languages: Vec<Language>,
}

impl Catalogue {
    /// The `.ftl` files of a folder.
    pub fn of_folder(folder: &Path) -> Catalogue {
        let entries = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path());
        let files = entries.filter(|p| p.extension().is_some_and(|e| e == "ftl"));
        let mut texts: Vec<(String, String)> = files
            .map(|p| {
                let code = p.file_stem().unwrap().to_str().unwrap().to_owned();
                (code, fs::read_to_string(&p).unwrap())
            })
            .collect();
        texts.sort_by_key(|(code, _)| (code != ENGLISH, code.clone()));
        let texts: Vec<(&str, &str)> = texts.iter().map(|(c, t)| (&**c, &**t)).collect();
        Catalogue::of_texts(&texts)
    }

    /// Codes of languages with their files, English first.
    pub fn of_texts(texts: &[(&str, &str)]) -> Catalogue {
        let languages = texts.iter().map(|(code, text)| language(code, text));
        Catalogue {
            languages: languages.collect(),
        }
    }

    pub fn english(&self) -> &Language {
        &self.languages[0]
    }

    /// All keys, in the order of the English file.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.english().messages.iter().map(|m| m.key.as_str())
    }

    /// What is wrong with the files, each with the language.
    pub fn problems(&self) -> Vec<String> {
        let english = self.english();
        let mut out = Vec::new();
        for language in &self.languages {
            let mut found = language.problems.clone();
            let mut before = BTreeSet::new();
            for m in &language.messages {
                if !before.insert(&m.key) {
                    found.push(format!("`{}` stands twice", m.key));
                    continue;
                }
                match english.get(&m.key) {
                    None => found.push(format!("`{}` is no key", m.key)),
                    Some(e) => found.extend(disagreement(m, e)),
                }
            }
            out.extend(found.iter().map(|p| format!("{}: {p}", language.code)));
        }
        out
    }

    /// What the languages lack of the English keys, by name.
    pub fn lacking(&self) -> Vec<String> {
        let each = self.languages.iter().flat_map(|l| {
            let lacking = self.keys().filter(|k| l.get(k).is_none());
            lacking.map(|k| format!("{} lacks `{k}`", l.code))
        });
        each.collect()
    }
}

impl Language {
    pub fn get(&self, key: &str) -> Option<&Message> {
        self.messages.iter().find(|m| m.key == key)
    }
}

impl Message {
    /// The parameters of the text by name, and those of them by whose number it differs.
    fn used(&self) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let (mut all, mut numbers) = (BTreeSet::new(), BTreeSet::new());
        parameters(&self.text, &mut all, &mut numbers);
        (all, numbers)
    }

    /// Parameters that the remarks offer, each with whether it is a number.
    fn offered(&self) -> impl Iterator<Item = (&str, bool)> {
        let lines = self.comment.iter().filter_map(|l| l.strip_prefix('$'));
        lines.filter_map(|l| {
            let name = l.split_once(": ")?.0;
            let number = name.strip_suffix(" (number)");
            Some((number.unwrap_or(name), number.is_some()))
        })
    }

    /// All parameters that a text of this key may have, and those of them that are numbers.
    pub fn parameters(&self) -> (BTreeSet<&str>, BTreeSet<&str>) {
        let (mut all, mut numbers) = self.used();
        all.extend(self.offered().map(|(name, _)| name));
        numbers.extend(self.offered().filter(|(_, n)| *n).map(|(name, _)| name));
        (all, numbers)
    }
}

fn parameters<'a>(
    pieces: &'a [Piece],
    all: &mut BTreeSet<&'a str>,
    numbers: &mut BTreeSet<&'a str>,
) {
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Shown(name) => {
                all.insert(name);
            }
            Piece::Choice(name, some, other) => {
                all.insert(name);
                numbers.insert(name);
                for (_, pieces) in some {
                    parameters(pieces, all, numbers);
                }
                parameters(other, all, numbers);
            }
        }
    }
}

/// What a translation does otherwise than English in its parameters.
fn disagreement(message: &Message, english: &Message) -> Option<String> {
    let (mut found, numbers) = message.used();
    let (wanted, known) = english.parameters();
    // What is offered need not be taken.
    found.extend(english.offered().map(|(name, _)| name));
    let list = |names: &BTreeSet<&str>| names.iter().copied().collect::<Vec<_>>().join(", ");
    let key = &message.key;
    if found != wanted {
        let (found, wanted) = (list(&found), list(&wanted));
        return Some(format!("`{key}` has {found} instead of {wanted}"));
    }
    let name = numbers.difference(&known).next()?;
    Some(format!(
        "`{key}` asks for the number of `{name}`, English does not"
    ))
}

fn language(code: &str, text: &str) -> Language {
    let mut out = Language {
        code: code.to_owned(),
        name: String::new(),
        areas: Vec::new(),
        messages: Vec::new(),
        problems: Vec::new(),
    };
    // What is not understood is in the tree as well, as junk.
    let resource = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(c) if out.name.is_empty() => {
                out.name = c.content.first().copied().unwrap_or_default().to_owned();
            }
            Entry::GroupComment(c) => {
                let line = c.content.join(" ");
                let (name, about) = line.split_once(": ").unwrap_or((&line, ""));
                let (name, about) = (name.to_owned(), about.to_owned());
                out.areas.push(Area { name, about });
            }
            Entry::Message(m) => match message(m) {
                Ok(m) => {
                    let area = out.areas.last().map_or("", |a| a.name.as_str());
                    if !area.is_empty() && !m.key.starts_with(&format!("{area}-")) {
                        let key = &m.key;
                        out.problems.push(format!("`{key}` stands below `{area}`"));
                    }
                    out.messages.push(m);
                }
                Err(problem) => out.problems.push(format!("`{}`: {problem}", m.id.name)),
            },
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
            Entry::Term(t) => {
                let name = t.id.name;
                out.problems.push(format!("`-{name}`: terms are not used"));
            }
            Entry::Junk { content } => {
                let line = content.lines().next().unwrap_or_default();
                out.problems.push(format!("not understood: {line}"));
            }
        }
    }
    out
}

fn message(m: &ast::Message<&str>) -> Result<Message, &'static str> {
    let comment = m.comment.iter().flat_map(|c| &c.content);
    match &m.value {
        Some(value) if m.attributes.is_empty() => Ok(Message {
            key: m.id.name.to_owned(),
            comment: comment.map(|l| (*l).to_owned()).collect(),
            text: pieces(value)?,
        }),
        _ => Err("a key has a text and no attributes"),
    }
}

fn pieces(pattern: &ast::Pattern<&str>) -> Result<Vec<Piece>, &'static str> {
    pattern.elements.iter().map(piece).collect()
}

fn piece(element: &PatternElement<&str>) -> Result<Piece, &'static str> {
    let expression = match element {
        PatternElement::TextElement { value } => return Ok(Piece::Text((*value).to_owned())),
        PatternElement::Placeable { expression } => expression,
    };
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            let text = unicode::unescape_unicode_to_string(value);
            Ok(Piece::Text(text.into_owned()))
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            Ok(Piece::Shown(id.name.to_owned()))
        }
        Expression::Select {
            selector: InlineExpression::VariableReference { id },
            variants,
        } => {
            let (mut some, mut other) = (Vec::new(), Vec::new());
            for variant in variants {
                let value = pieces(&variant.value)?;
                match &variant.key {
                    VariantKey::NumberLiteral { value: n } if !variant.default => {
                        let n = n.parse().map_err(|_| VARIANT)?;
                        some.push((n, value));
                    }
                    VariantKey::Identifier { name: "other" } if variant.default => other = value,
                    _ => return Err(VARIANT),
                }
            }
            Ok(Piece::Choice(id.name.to_owned(), some, other))
        }
        _ => Err("a placeable is a parameter, a text in quotes or a choice by a number"),
    }
}

const VARIANT: &str = "a variant is a whole number or `other`";
