//! Files with facts on an organisation, which descriptions name.

use super::kept::{self, Kept};
use super::node::{Kind, Node, duplicates, malformed};
use super::read::Reader;
use super::{Facts, Format, json, toml, yaml};
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_language::source::{Source, SourceId, Span};
use solon_messages::{Lang, description, organisation};

/// The organisation file that a description names, as far as it could be read.
#[derive(Clone, Debug)]
pub(super) struct Attached(Result<(Source, Result<Node, Diagnostic>), String>);

impl Attached {
    /// The file that a description names; `None` where it names none.
    pub(super) fn of(
        description: &Node,
        lang: Lang,
        attached: &dyn Fn(&str) -> Result<String, String>,
    ) -> Option<Attached> {
        let Kind::Map(entries) = &description.kind else {
            return None;
        };
        let named = entries.iter().rev().find_map(|(key, _, node)| {
            let Kind::Scalar(path, _) = &node.kind else {
                return None;
            };
            (key == "organisation" && !node.is_null()).then_some(path)
        });
        let path = named?;
        Some(Attached(attached(path).map(|text| {
            let source = Source::new(SourceId(1), path, text);
            let node = tree(&source, &source.text, Format::of_path(path), lang);
            (source, node)
        })))
    }

    /// Its text and tree, where it could be read.
    pub(super) fn read(&self) -> Option<(&Source, &Node)> {
        let (source, tree) = self.0.as_ref().ok()?;
        Some((source, tree.as_ref().ok()?))
    }

    /// Takes the place of a file that is no longer there.
    pub(super) fn restore(&mut self, kept: &Kept, lang: Lang) {
        self.0 = Ok(kept::restore(SourceId(1), "", kept, lang));
    }
}

impl Reader<'_> {
    /// Facts about the organisation are the ground; the system's own answers go over them.
    pub(super) fn organisation(
        &self,
        path: &str,
        place: Span,
        facts: &mut Facts,
        found: &mut Vec<Diagnostic>,
    ) {
        let lang = self.lang;
        let unreadable = |why: String| {
            let message = organisation::Unusable { path, why }.say(lang);
            Diagnostic::new(Code::FileUnreadable, place, message).help(organisation::Path.say(lang))
        };
        let (source, node) = match self.attached {
            Some(Attached(Ok((source, node)))) => (source, node),
            Some(Attached(Err(why))) => {
                found.push(unreadable(why.clone()));
                return;
            }
            None => return,
        };
        let mut inner = Vec::new();
        match node {
            Ok(Node {
                kind: Kind::Map(entries),
                ..
            }) => {
                duplicates(entries, self.lang, &mut inner);
                let head = self.head(entries, &mut inner);
                match head.facts {
                    Some(node) => {
                        self.facts(source, node, &head.answered, facts, &mut inner);
                    }
                    None if !entries.iter().any(|(k, ..)| k == "facts") => {
                        let help = organisation::AddFacts.say(lang);
                        inner.push(self.missing(Span::default(), "facts", help));
                    }
                    None => {}
                }
            }
            Ok(node) => {
                let what = node.what(lang);
                let message = organisation::Map { what }.say(lang);
                inner.push(self.wrong(node, message, organisation::Begin.say(lang)));
            }
            Err(problem) => inner.push(problem.clone()),
        }
        // Places in the other file are told in words, because a record has one text.
        for d in inner.iter().filter(|d| d.severity == Severity::Error) {
            let (line, column) = source.line_column(d.span().start);
            let help = d.help.as_deref().map(|h| format!(" ({h})"));
            let message = format!("{}{}", d.message, help.unwrap_or_default());
            let place = organisation::Place {
                column,
                line,
                message,
            };
            found.push(unreadable(place.say(lang)));
        }
    }
}

/// The one tree of a text; YAML where the format is not told.
fn tree(
    source: &Source,
    text: &str,
    format: Option<Format>,
    lang: Lang,
) -> Result<Node, Diagnostic> {
    match format {
        Some(Format::Json | Format::Ndjson) => json::read(source, text, 0, lang),
        Some(Format::Toml) => toml::read(source, lang),
        _ => {
            let (nodes, problem) = yaml::read(source, lang);
            match (nodes.into_iter().next(), problem) {
                (_, Some(problem)) => Err(problem),
                (Some(node), None) => Ok(node),
                (None, None) => {
                    let why = description::Nothing.say(lang);
                    Err(malformed(source, 0, lang, why))
                }
            }
        }
    }
}

/// Whether a text has the form of a file with facts on an organisation: it has `facts` and names no
/// system. A description that forgot its `system` has it too; who refers to the file must tell.
#[must_use]
pub fn may_be_organisation(name: &str, text: &str) -> bool {
    let source = Source::new(SourceId(0), name, text);
    match tree(&source, &source.text, Format::of_path(name), Lang::En) {
        Ok(Node {
            kind: Kind::Map(entries),
            ..
        }) => {
            let has = |key: &str| entries.iter().any(|(k, ..)| k == key);
            has("facts") && !has("system")
        }
        _ => false,
    }
}
