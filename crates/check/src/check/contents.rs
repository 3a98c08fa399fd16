//! The contents of sources, and the places of citations against them.

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic, did_you_mean};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, ItemKind, Word};
use solon_law::program::{Contents, ContentsLine, InstrumentId, Place, Standing};

impl Checker {
    /// Reads the contents of the sources of a pack.
    pub(super) fn contents(&mut self, files: &[Input<'_>]) {
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Contents(contents) = &item.kind {
                    self.contents_of(&contents.source, &contents.lines);
                }
            }
        }
    }

    fn contents_of(&mut self, source: &Word, lines: &[ast::ContentsLine]) {
        let Some(instrument) = self.instrument(source) else {
            return;
        };
        let mut contents = self.program.contents.iter().zip(&self.contents_lines);
        if let Some((_, (first, _))) = contents.find(|(s, _)| s.instrument == instrument) {
            let first = *first;
            self.duplicate(source, "the table of contents of", first);
            return;
        }
        let mut contents = Contents {
            instrument,
            lines: Vec::new(),
        };
        let mut spans: Vec<Span> = Vec::new();
        for line in lines {
            let places = Place::read(&line.place.text);
            let [place] = places.as_slice() else {
                self.report(
                    Diagnostic::new(
                        Code::LocatorForm,
                        line.place.span,
                        format!("`{}` is not one place in a law", line.place.text),
                    )
                    .help("write one place for each line, such as `Art. 5(1)(f)`"),
                );
                continue;
            };
            let twice = contents.lines.iter().position(|l| l.place == *place);
            if let Some(first) = twice.and_then(|i| spans.get(i)) {
                self.duplicate(&line.place, "place", *first);
                continue;
            }
            spans.push(line.place.span);
            contents.lines.push(ContentsLine {
                text: line.place.text.clone(),
                place: place.clone(),
                heading: line.heading.text.clone(),
                reason: line.reason.as_ref().map(|r| r.text.clone()),
            });
        }
        self.program.contents.push(contents);
        self.contents_lines.push((source.span, spans));
    }

    /// The places of all citations against the contents, and the reasons of these against the
    /// citations.
    pub(super) fn check_contents(&mut self) {
        let mut found = Vec::new();
        for (contents, (_, spans)) in self.program.contents.iter().zip(&self.contents_lines) {
            for (instrument, place, span) in &self.cited {
                if *instrument == contents.instrument {
                    found.extend(unknown_places(contents, place, *span));
                }
            }
            let citing = contents.citing(&self.program);
            for ((line, span), citing) in contents.lines.iter().zip(spans).zip(citing) {
                if line.reason.is_some() && !citing.is_empty() {
                    found.push(
                        Diagnostic::new(
                            Code::ReasonWithRule,
                            *span,
                            format!("`{}` is said to be without a rule, but one cites it", line.text),
                        )
                        .help("delete `without rule because …`; lines below it that have no rule may give the reason"),
                    );
                }
            }
        }
        self.diagnostics.extend(found);
    }

    fn instrument(&mut self, source: &Word) -> Option<InstrumentId> {
        if let Some((id, _)) = self.instruments.get(&source.text) {
            self.read.instruments.insert(*id);
            return Some(*id);
        }
        let known: Vec<String> = self.instruments.keys().cloned().collect();
        self.unknown(
            Code::UnknownSource,
            source,
            "source",
            known.iter().map(String::as_str),
        );
        None
    }
}

fn unknown_places(contents: &Contents, text: &str, span: Span) -> Option<Diagnostic> {
    let unknown = |place: &Place| contents.standing(place) == Standing::Unknown;
    if !Place::read(text).iter().any(unknown) {
        return None;
    }
    let lines = contents.lines.iter().map(|l| l.text.as_str());
    Some(
        Diagnostic::new(
            Code::UnknownPlace,
            span,
            format!("the contents of this source have no place `{text}`"),
        )
        .help(
            did_you_mean(text, lines).unwrap_or_else(|| {
                "correct the citation, or add the place to the contents".to_owned()
            }),
        ),
    )
}
