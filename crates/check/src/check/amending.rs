//! Third pass, for amendments: their heads, and what each of them does to the text.

use super::{Checker, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Amend, Clauses, Word};
use solon_law::program::{AmendmentId, Change, InstrumentId, InterpretationId, Operation, Status};

impl Checker {
    pub(super) fn amendment(&mut self, item: &ast::Amendment, id: Option<AmendmentId>) {
        let ast::Amendment {
            name,
            title,
            source,
            status,
            published,
            after,
        } = item;
        let Some(id) = id else { return };
        let title = self.opt_text(title.as_ref());
        let instrument: Option<InstrumentId> = match source {
            Some(word) => {
                let found = self.instruments.get(&word.text).map(|(i, _)| *i);
                self.read.instruments.extend(found);
                if found.is_none() {
                    let known: Vec<String> = self.instruments.keys().cloned().collect();
                    self.unknown(
                        Code::UnknownSource,
                        word,
                        "source",
                        known.iter().map(String::as_str),
                    );
                }
                found
            }
            None => {
                self.uncited(name, "amendment");
                None
            }
        };
        let status = self.status(name, status.as_ref());
        let published = published.as_ref().and_then(|d| self.day(d));
        let mut before = Vec::new();
        for word in after {
            match self.amendment_ids.get(&word.text) {
                Some((i, _)) => before.push(*i),
                None => {
                    let known: Vec<String> = self.amendment_ids.keys().cloned().collect();
                    self.unknown(
                        Code::UnknownAmendment,
                        word,
                        "amendment",
                        known.iter().map(String::as_str),
                    );
                }
            }
        }
        let a = &mut self.program.amendments[id];
        a.title = title;
        a.instrument = instrument;
        a.status = status;
        a.published = published;
        a.after = before;
    }

    fn status(&mut self, name: &Word, status: Option<&ast::Status>) -> Status {
        let help = "say `status in force from 2026-07-27`, or `proposed`, `adopted` (with `expected from …`) or `withdrawn`";
        match status {
            Some(ast::Status::InForce(d)) => match self.day(d) {
                Some(day) => Status::InForce(day),
                None => Status::Withdrawn,
            },
            Some(ast::Status::Other(word, day)) => {
                let day = day.as_ref().and_then(|d| self.day(d));
                match word.text.as_str() {
                    "proposed" => Status::Proposed(day),
                    "adopted" => Status::Adopted(day),
                    "withdrawn" => Status::Withdrawn,
                    _ => {
                        self.report(
                            Diagnostic::new(
                                Code::AmendmentStatus,
                                word.span,
                                format!("`{}` is no status of an amendment", word.text),
                            )
                            .help(help),
                        );
                        Status::Withdrawn
                    }
                }
            }
            None => {
                self.report(
                    Diagnostic::new(
                        Code::AmendmentStatus,
                        name.span,
                        format!("amendment `{}` does not say how far it has come", name.text),
                    )
                    .help(help),
                );
                Status::Withdrawn
            }
        }
    }

    pub(super) fn operation(&mut self, id: AmendmentId, operation: Operation, span: Span) {
        let a = &mut self.program.amendments[id];
        a.operations.push(operation);
        self.sites.operations[id].push(span);
    }

    pub(super) fn amend(&mut self, amend: &Amend, id: AmendmentId, span: Span) {
        match amend {
            Amend::Define(name, cites, body) => self.amend_define(id, name, cites, body),
            Amend::Interpretation(name, cites, reading) => {
                self.amend_interpretation(id, name, cites, reading);
            }
            Amend::Scope(change) => self.amend_scope(id, change),
            Amend::Provisions(patterns, clauses) => {
                let set = self.own_patterns(patterns);
                self.no_text(&set, patterns.span);
                let change = self.change(clauses);
                self.amended_labels(&set, clauses);
                self.operation(id, Operation::Amend(set, Box::new(change)), span);
            }
        }
    }

    fn amend_define(
        &mut self,
        id: AmendmentId,
        name: &Word,
        cites: &[ast::Cite],
        body: &ast::DefineBody,
    ) {
        self.cites(cites);
        if let Some((Symbol::Ratio, _)) = self.symbols.get(&name.text) {
            self.no_ratio_here(name.span);
            return;
        }
        let body = self.define_body(body);
        let at = self.program.defines.find(|d| d.name == name.text);
        match (at, body) {
            (Some(at), Some(body)) => {
                self.operation(id, Operation::Define(at, body), name.span);
            }
            (None, _) => {
                let known: Vec<String> = self
                    .program
                    .defines
                    .values()
                    .map(|d| d.name.clone())
                    .collect();
                self.unknown(
                    Code::AmendmentTarget,
                    name,
                    "define",
                    known.iter().map(String::as_str),
                );
            }
            _ => {}
        }
    }

    fn amend_interpretation(
        &mut self,
        id: AmendmentId,
        name: &Word,
        cites: &[ast::Cite],
        reading: &Word,
    ) {
        self.cites(cites);
        let at = self.interpretation_ids.get(&name.text).map(|(i, _)| *i);
        let Some(at) = at else {
            let known: Vec<String> = self.interpretation_ids.keys().cloned().collect();
            self.unknown(
                Code::UnknownReading,
                name,
                "interpretation",
                known.iter().map(String::as_str),
            );
            return;
        };
        if let Some(r) = self.reading_of(at, reading) {
            let op = Operation::Default(at, r);
            self.operation(id, op, name.span);
        }
    }

    fn amend_scope(&mut self, id: AmendmentId, change: &ast::AmendScope) {
        let ast::AmendScope {
            id: clause,
            cites,
            applies,
            body,
        } = change;
        self.cites(cites);
        let windows = (!applies.is_empty()).then(|| self.windows(applies));
        let cond = body.as_ref().map(|b| self.cond(b));
        // A label alone means the clause of the only, or first, scope.
        let full = match self.program.scopes.values().next() {
            Some(scope) if !clause.text.contains('.') => {
                format!("{}.{}", scope.name, clause.text)
            }
            _ => clause.text.clone(),
        };
        if !self.clause_ids.contains_key(&full) {
            let known: Vec<String> = self.clause_ids.keys().cloned().collect();
            self.unknown(
                Code::AmendmentTarget,
                clause,
                "scope clause",
                known.iter().map(String::as_str),
            );
            return;
        }
        let op = Operation::Scope(full, windows, cond);
        self.operation(id, op, clause.span);
    }

    fn change(&mut self, c: &Clauses) -> Change {
        self.no_deadline(c);
        let (then, by) = self.then(&c.then);
        Change {
            title: c.title.as_ref().map(|t| self.text(t)),
            cites: self.cites(&c.cites),
            applies: (!c.applies.is_empty()).then(|| self.windows(&c.applies)),
            when: c.when.as_ref().map(|e| self.cond(e)),
            unless: c.unless.iter().map(|u| self.unless(u)).collect(),
            drops: c.drops.iter().map(|d| d.text.clone()).collect(),
            then: (!c.then.is_empty()).then_some(then),
            by,
            binds: (!c.binds.is_empty())
                .then(|| c.binds.iter().map(|b| self.role_name(b)).collect()),
            burden: c.burden.as_ref().map(|b| self.role_name(b)),
            must: c.must.as_ref().map(|t| self.text(t)),
            permission: c.permission,
            due: (!c.due.is_empty()).then(|| self.due(&c.due)),
            review: self.review(&c.review),
            form: c.form.as_ref().map(|f| self.form(f)),
            limits: (!c.limits.is_empty()).then(|| self.limits(&c.limits)),
            moves: (!c.moves.is_empty()).then(|| self.moves(&c.moves)),
            notes: c.notes.iter().map(|n| self.text(n)).collect(),
        }
    }

    /// A reading of an interpretation by name.
    pub(super) fn reading_of(
        &mut self,
        interpretation: InterpretationId,
        word: &Word,
    ) -> Option<usize> {
        let readings = self.program.interpretations[interpretation].readings.iter();
        let readings: Vec<String> = readings.map(|r| r.name.clone()).collect();
        let found = readings.iter().position(|r| *r == word.text);
        if found.is_none() {
            self.unknown(
                Code::UnknownReading,
                word,
                "reading",
                readings.iter().map(String::as_str),
            );
        }
        found
    }
}
