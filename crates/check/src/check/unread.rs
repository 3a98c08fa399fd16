//! What nothing reads: questions that decide nothing, names that nobody uses.

use std::collections::BTreeSet;

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic, Severity};
use solon_language::source::{SourceId, Span};
use solon_language::syntax::ast::{Given, ItemKind};
use solon_law::program::{
    Assessment, CalendarId, DefineId, FactId, InstrumentId, InterpretationId,
};

/// What something reads; noted wherever a name is resolved.
#[derive(Default)]
pub(super) struct Read {
    pub(super) facts: BTreeSet<FactId>,
    pub(super) defines: BTreeSet<DefineId>,
    pub(super) interpretations: BTreeSet<InterpretationId>,
    pub(super) instruments: BTreeSet<InstrumentId>,
    pub(super) assessments: BTreeSet<Assessment>,
    pub(super) calendars: BTreeSet<CalendarId>,
}

impl Checker {
    /// Looks at the regime alone: a pack that it uses may serve others with the rest. A pack without
    /// provisions is such a vocabulary itself.
    pub(super) fn check_unread(&mut self, packs: &[Vec<Input<'_>>]) {
        // A mistake elsewhere may well be why something is not read.
        let mistaken = |d: &Diagnostic| d.severity == Severity::Error;
        let Some(files) = packs.last() else { return };
        if self.diagnostics.iter().any(mistaken) || files.iter().any(|f| f.file.broken) {
            return;
        }
        let own: BTreeSet<SourceId> = files.iter().map(|f| f.source.id).collect();
        if !self
            .sites
            .provisions
            .values()
            .any(|s| own.contains(&s.source))
        {
            return;
        }
        self.unread_facts(&own);
        self.unused_names(&own);
        self.unused_backgrounds(packs, &own);
    }

    fn unread_facts(&mut self, own: &BTreeSet<SourceId>) {
        let mut found = Vec::new();
        for (id, fact) in self.program.facts.iter() {
            let span = self.sites.fact(id);
            if own.contains(&span.source) && !self.read.facts.contains(&id) {
                if fact.ratio.is_some() {
                    found.push(unused("ratio", &fact.name, span));
                    continue;
                }
                found.push(
                    Diagnostic::new(
                        Code::UnreadFact,
                        span,
                        format!("nothing reads the answer to `{}`", fact.name),
                    )
                    .help("let a condition, deadline, fine or form read it, or do not ask it"),
                );
            }
        }
        self.diagnostics.extend(found);
    }

    fn unused_names(&mut self, own: &BTreeSet<SourceId>) {
        let defines = self.program.defines.iter().map(|(id, d)| {
            let read = self.read.defines.contains(&id);
            ("define", &d.name, self.sites.define(id), read)
        });
        let points = self.program.interpretations.iter();
        let points = points.map(|(id, point)| {
            let read = self.read.interpretations.contains(&id);
            let place = self.sites.interpretation(id);
            ("interpretation", &point.name, place, read)
        });
        let sources = self.instruments.iter().map(|(name, (id, place))| {
            let read = self.read.instruments.contains(id);
            ("source", name, *place, read)
        });
        let calendars = self.program.calendars.iter().map(|(id, c)| {
            let read = self.read.calendars.contains(&id);
            let place = self.calendar_ids.get(&c.name).map(|(_, span)| *span);
            ("calendar", &c.name, place.unwrap_or_default(), read)
        });
        let found: Vec<Diagnostic> = defines
            .chain(points)
            .chain(sources)
            .chain(self.unread_tables())
            .chain(calendars)
            .chain(self.unread_scores())
            .filter(|(_, _, place, read)| !read && own.contains(&place.source))
            .map(|(what, name, place, _)| unused(what, name, place))
            .collect();
        self.diagnostics.extend(found);
    }

    fn unused_backgrounds(&mut self, packs: &[Vec<Input<'_>>], own: &BTreeSet<SourceId>) {
        let mut used: BTreeSet<&str> = BTreeSet::new();
        for item in packs.iter().flatten().flat_map(|f| &f.file.items) {
            let given = match &item.kind {
                ItemKind::Background(_, given) => given,
                ItemKind::Test(test) => &test.given,
                _ => continue,
            };
            used.extend(given.iter().filter_map(|g| match g {
                Given::Plain(name) => Some(name.text.as_str()),
                _ => None,
            }));
        }
        let found: Vec<Diagnostic> = self
            .backgrounds
            .iter()
            .filter(|(name, (_, span))| own.contains(&span.source) && !used.contains(name.as_str()))
            .map(|(name, (_, span))| unused("background", name, *span))
            .collect();
        self.diagnostics.extend(found);
    }
}

fn unused(what: &str, name: &str, place: Span) -> Diagnostic {
    Diagnostic::new(
        Code::Unused,
        place,
        format!("nothing uses the {what} `{name}`"),
    )
    .help("use it where it was meant to stand, or delete it")
}
