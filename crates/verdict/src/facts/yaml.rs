//! YAML to a tree, from the events of `saphyr-parser`. Aliases are refused rather than followed, so
//! that no text can blow itself up.

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::node::{Kind, MAX_DEPTH, Node, malformed, point, span, too_deep, unreadable};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::{Source, Span};
use solon_messages::{Lang, description};

/// What is open while the events come in.
enum Open {
    List(Vec<Node>, usize),
    /// Entries, the key that waits for its value, where the map began.
    Map(Vec<(String, Span, Node)>, Option<(String, Span)>, usize),
}

/// The documents of a stream; the first problem ends the reading.
pub(super) fn read(source: &Source, lang: Lang) -> (Vec<Node>, Option<Diagnostic>) {
    let mut builder = Builder {
        source,
        lang,
        open: Vec::new(),
        documents: Vec::new(),
        current: None,
    };
    for event in Parser::new_from_str(&source.text) {
        let (event, place) = match event {
            Ok(ok) => ok,
            Err(e) => {
                let at = source.offset(e.marker().line(), e.marker().col());
                let problem = unreadable(source, at, lang, e.info());
                return (builder.documents, Some(problem));
            }
        };
        let start = source.offset(place.start.line(), place.start.col());
        let end = source.offset(place.end.line(), place.end.col());
        if let Err(problem) = builder.event(event, start, end) {
            return (builder.documents, Some(problem));
        }
    }
    (builder.documents, None)
}

struct Builder<'a> {
    source: &'a Source,
    lang: Lang,
    open: Vec<Open>,
    documents: Vec<Node>,
    current: Option<Node>,
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, start: usize, end: usize) -> Result<(), Diagnostic> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse(anchor, tag.is_some(), start)?;
                let quoted = style != ScalarStyle::Plain;
                let end = end.max(start);
                self.value(Node {
                    kind: Kind::Scalar(text.into_owned(), quoted),
                    span: span(self.source, start, end),
                })?;
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse(anchor, tag.is_some(), start)?;
                self.deeper(start)?;
                self.open.push(Open::List(Vec::new(), start));
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse(anchor, tag.is_some(), start)?;
                self.deeper(start)?;
                self.open.push(Open::Map(Vec::new(), None, start));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                let node = match self.open.pop() {
                    Some(Open::List(items, from)) => Node {
                        kind: Kind::List(items),
                        span: span(self.source, from, end.max(from)),
                    },
                    Some(Open::Map(entries, _, from)) => Node {
                        kind: Kind::Map(entries),
                        span: span(self.source, from, end.max(from)),
                    },
                    None => return Ok(()),
                };
                self.value(node)?;
            }
            Event::Alias(_) => {
                return Err(self.alias(start));
            }
            Event::DocumentEnd => {
                if let Some(node) = self.current.take() {
                    self.documents.push(node);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn alias(&self, at: usize) -> Diagnostic {
        let message = description::NoAliases.say(self.lang);
        Diagnostic::new(Code::InputAlias, point(self.source, at), message)
            .help(description::WriteOut.say(self.lang))
    }

    fn refuse(&self, anchor: usize, tag: bool, at: usize) -> Result<(), Diagnostic> {
        if anchor > 0 {
            return Err(self.alias(at));
        }
        if tag {
            let why = description::NoTags.say(self.lang);
            return Err(malformed(self.source, at, self.lang, why));
        }
        Ok(())
    }

    fn deeper(&self, at: usize) -> Result<(), Diagnostic> {
        if self.open.len() >= MAX_DEPTH {
            return Err(too_deep(self.source, at, self.lang));
        }
        Ok(())
    }

    /// A finished value finds its place.
    fn value(&mut self, node: Node) -> Result<(), Diagnostic> {
        match self.open.last_mut() {
            None => self.current = Some(node),
            Some(Open::List(items, _)) => items.push(node),
            Some(Open::Map(entries, key, _)) => match key.take() {
                Some((name, place)) => entries.push((name, place, node)),
                None => match node.kind {
                    Kind::Scalar(name, _) => *key = Some((name, node.span)),
                    _ => {
                        let at = node.span.start as usize;
                        let why = description::KeyWord.say(self.lang);
                        return Err(malformed(self.source, at, self.lang, why));
                    }
                },
            },
        }
        Ok(())
    }
}
