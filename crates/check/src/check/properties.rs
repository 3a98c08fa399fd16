//! Properties beside the rules: statements that are to hold of every system.

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Source;
use solon_language::syntax::ast::{ItemKind, PropertyItem};
use solon_law::program::{Cond, Property};

impl Checker {
    pub(super) fn property_items(&mut self, files: &[Input<'_>]) {
        for input in files {
            for item in &input.file.items {
                let ItemKind::Property(property) = &item.kind else {
                    continue;
                };
                let name = &property.name;
                if let Some(first) = self.property_ids.get(&name.text).copied() {
                    self.duplicate(name, "property", first);
                    continue;
                }
                self.property_ids.insert(name.text.clone(), name.span);
                let property = self.property(property, input.source);
                self.sites.properties.push(name.span);
                self.program.properties.push(property);
            }
        }
    }

    fn property(&mut self, property: &PropertyItem, source: &Source) -> Property {
        let name = &property.name;
        if property.claim.is_none() {
            self.report(
                Diagnostic::new(
                    Code::ClauseMissing,
                    name.span,
                    format!("property `{}` claims nothing", name.text),
                )
                .help("say what holds of every system: `always …` or `never …`"),
            );
        }
        // What only a property reads decides nothing.
        let read = self.read.facts.clone();
        let cond = match &property.claim {
            Some(claim) => self.cond(&claim.body),
            None => Cond::And(Vec::new()),
        };
        self.read.facts = read;
        Property {
            name: name.text.clone(),
            title: property
                .title
                .as_ref()
                .map(|t| t.text.clone())
                .unwrap_or_default(),
            file: source.name.clone(),
            line: source.line_column(name.span.start).0,
            cond,
            never: property.claim.as_ref().is_some_and(|c| c.never),
            from: property.from.as_ref().and_then(|d| self.day(d)),
            every_reading: property.every_reading.is_some(),
            out_of_scope: property.out_of_scope.is_some(),
        }
    }
}
