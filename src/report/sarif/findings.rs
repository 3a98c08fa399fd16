//! Diagnostics as results: of rule files, and of descriptions that could not be read.

use super::{
    Configuration, Descriptor, Entry, Help, Kind, Level, Location, Message, Region, Writer,
};
use crate::diagnostic::{self, CODES, CodeInfo, Diagnostic, Label, Severity};
use crate::source::Source;

impl Writer<'_> {
    /// Lists every code as a rule, whether or not something was found.
    pub fn codes(&mut self) {
        for info in CODES {
            self.rule(info.id, || describe(info));
        }
    }

    /// Adds a doubt about descriptions, with the places where each begins: file, line and column.
    pub fn doubt(&mut self, code: diagnostic::Code, text: &str, places: &[(&str, (u32, u32))]) {
        let places = places.iter();
        let places = places.map(|(file, at)| self.location(file, Region::at(*at), ""));
        let places = places.collect();
        self.doubtful(code.info().id, text, places, text);
    }

    /// Adds a doubt about answers at its places, the main one first; once, however many regimes say
    /// the same. `subject` is what stays the same about it from run to run.
    pub(in crate::report) fn doubtful(
        &mut self,
        code: &str,
        text: &str,
        mut locations: Vec<Location>,
        subject: &str,
    ) {
        let Some(info) = diagnostic::explain_code(code) else {
            return;
        };
        let related_locations = locations.split_off(1.min(locations.len()));
        let entry = Entry {
            rule_id: info.id.to_owned(),
            rule_index: self.rule(info.id, || describe(info)),
            kind: Kind::Fail,
            level: level(info.severity),
            message: Message::new(&sentence(text)),
            locations,
            related_locations,
            partial_fingerprints: [("answersAndSystem/v1", subject.to_owned())].into(),
            properties: Default::default(),
        };
        self.once(entry);
    }

    /// Adds an entry unless the same was told of the same place.
    fn once(&mut self, entry: Entry) {
        let place = entry.locations.first().map(|l| {
            let p = &l.physical_location;
            (p.artifact_location.uri.clone(), p.region)
        });
        let key = (entry.rule_index, place, entry.message.text.clone());
        if self.told.insert(key) {
            self.entries.push(entry);
        }
    }

    /// Adds what was found in texts. What two packs share and both report is told once.
    pub fn findings(&mut self, found: &[Diagnostic], sources: &[Source]) {
        for d in found {
            let entry = self.finding(d, sources);
            self.once(entry);
        }
    }

    fn finding(&mut self, d: &Diagnostic, sources: &[Source]) -> Entry {
        let info = d.code.info();
        let mut text = sentence(&d.message);
        if let Some(help) = &d.help {
            text.push(' ');
            text.push_str(&sentence(help));
        }
        let mut places = d.labels.iter().filter_map(|l| self.label(l, sources));
        let locations = places.next().into_iter().collect();
        let related_locations = places.collect();
        Entry {
            rule_id: info.id.to_owned(),
            rule_index: self.rule(info.id, || describe(info)),
            kind: Kind::Fail,
            level: level(d.severity),
            message: Message::new(&text),
            locations,
            related_locations,
            partial_fingerprints: Default::default(),
            properties: Default::default(),
        }
    }

    fn label(&self, label: &Label, sources: &[Source]) -> Option<Location> {
        let source = sources.iter().find(|s| s.id == label.span.source)?;
        let (line, column) = source.line_column(label.span.start);
        let (end_line, end_column) = source.line_column(label.span.end);
        let region = Region {
            end_line: Some(end_line),
            end_column: Some(end_column),
            ..Region::at((line, column))
        };
        Some(self.location(&source.name, region, &label.text))
    }
}

fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Note => Level::Note,
    }
}

/// A code with its page.
fn describe(info: &CodeInfo) -> Descriptor {
    let page = crate::pages::page(info.id);
    Descriptor {
        id: info.id.to_owned(),
        short_description: Message::new(&sentence(info.title)),
        full_description: page.and_then(what).map(Message::new),
        help: page.map(|page| Help {
            text: page.to_owned(),
            markdown: Some(page.to_owned()),
        }),
        default_configuration: Configuration {
            level: level(info.severity),
        },
    }
}

/// What a page says under `What`.
fn what(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("\n## What\n")?;
    let text = rest.split_once("\n## ").map_or(rest, |(text, _)| text);
    Some(text.trim())
}

/// A message as a sentence: a capital letter before it, a stop behind it.
pub(in crate::report) fn sentence(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text.chars();
    if let Some(first) = rest.next() {
        out.extend(first.to_uppercase());
    }
    out.push_str(rest.as_str());
    if !out.ends_with(['.', '?', '!', '…', '。']) {
        let han = out.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
        out.push(if han { '。' } else { '.' });
    }
    out
}
