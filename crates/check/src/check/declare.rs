//! First pass: which names exist, and what each of them is.

use super::extends::Bases;
use super::{Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::syntax::ast::{self, ItemKind, Word};
use solon_law::program::{
    Amendment, AmendmentId, Cond, Define, DefineBody, Instrument, Interpretation, Kind, PatternSet,
    Provision, Role, Scope, ScopeClause, ScopeEffect, ScopeId, Status, Text,
};

impl Checker {
    pub(super) fn symbol(&mut self, word: &Word, symbol: Symbol) -> bool {
        if let Some((_, first)) = self.symbols.get(&word.text).copied() {
            self.duplicate(word, symbol.word(), first);
            return false;
        }
        self.symbols.insert(word.text.clone(), (symbol, word.span));
        true
    }

    /// Declares what all packs name, each behind those that it uses.
    pub(super) fn declare_all(&mut self, packs: &[Vec<Input<'_>>], bases: Bases<'_>) {
        for (i, files) in packs.iter().enumerate() {
            self.current_pack = i;
            self.pack_header(files);
            self.build_on(bases, packs);
            for input in files {
                self.pack_of.insert(input.source.id, i);
                if i + 1 == packs.len() {
                    self.sites.own.insert(input.source.id);
                }
                for item in &input.file.items {
                    self.declare(&item.kind, None);
                }
            }
        }
    }

    /// Declares what an item names; bodies stay empty until later passes. Duplicates are reported
    /// and the later one is left out everywhere, because it never gets an entry.
    pub(super) fn declare(&mut self, kind: &ItemKind, inserted_by: Option<AmendmentId>) {
        match kind {
            ItemKind::Source(item) => self.declare_source(item),
            ItemKind::Define(item) => self.declare_define(item, inserted_by),
            ItemKind::Rule(id, clauses) => {
                self.declare_provision(id, Kind::Rule, inserted_by);
                if clauses.must.is_some() {
                    self.declare_provision(id, Kind::Duty, inserted_by);
                }
            }
            ItemKind::Exception(id, ..) => {
                self.declare_provision(id, Kind::Exception, inserted_by);
            }
            ItemKind::Duty(id, _) => self.declare_provision(id, Kind::Duty, inserted_by),
            ItemKind::Penalty(id, ..) => self.declare_provision(id, Kind::Penalty, inserted_by),
            ItemKind::Transition(id, ..) => {
                self.declare_provision(id, Kind::Transition, inserted_by);
            }
            ItemKind::Stay(item) => self.declare_stay(item),
            ItemKind::Role(name, _) => self.declare_role(name),
            ItemKind::Scope(item) => self.declare_scope(item),
            ItemKind::Interpretation(item) => self.declare_interpretation(item, inserted_by),
            ItemKind::Amendment(item) => self.declare_amendment(item),
            _ => {}
        }
    }

    fn declare_source(&mut self, item: &ast::Source) {
        let ast::Source {
            name,
            title,
            authority,
            reference,
            ids,
        } = item;
        let title = self.text(title);
        if let Some((id, first)) = self.instruments.get(&name.text).copied() {
            // A source may be declared again by a pack that uses the first one.
            let declared = &self.program.instruments[id];
            let same = declared.title.get("en") == title.get("en");
            if !same {
                self.duplicate(name, "source", first);
            }
            return;
        }
        let id = self.program.instruments.push(Instrument {
            name: name.text.clone(),
            title,
            authority: authority
                .as_ref()
                .map_or_else(|| "law".to_owned(), |a| a.text.clone()),
            reference: reference
                .as_ref()
                .map(|r| r.text.clone())
                .unwrap_or_default(),
            ids: ids
                .iter()
                .map(|(k, v)| (k.text.clone(), v.text.clone()))
                .collect(),
        });
        self.instruments.insert(name.text.clone(), (id, name.span));
    }

    fn declare_define(&mut self, item: &ast::Define, inserted_by: Option<AmendmentId>) {
        let ast::Define { name, body, .. } = item;
        // A ratio is tested as a fact is, and declared with them.
        if matches!(body, ast::DefineBody::Ratio(_)) {
            return;
        }
        if !self.symbol(name, Symbol::Define) {
            return;
        }
        self.program.defines.push(Define {
            name: name.text.clone(),
            pack: self.current_pack,
            title: Text::default(),
            cites: Vec::new(),
            clears: None,
            body: DefineBody::Cond(Cond::Or(Vec::new())),
            inserted_by,
        });
        self.sites.defines.push(name.span);
    }

    fn declare_scope(&mut self, item: &ast::Scope) {
        let ast::Scope {
            name,
            clauses,
            governs,
            ..
        } = item;
        let scope = name
            .as_ref()
            .map_or("scope", |n| n.text.as_str())
            .to_owned();
        if let Some(place) = name.as_ref().or(governs.first()).map(|w| w.span)
            && let Some(first) = self.scope_ids.insert(scope.clone(), place)
        {
            self.second_scope(name.as_ref(), place, first);
            return;
        }
        self.sites.clauses.push(Vec::new());
        let at = self.program.scopes.push(Scope {
            name: scope.clone(),
            governs: Vec::new(),
            clauses: Vec::new(),
        });
        for clause in clauses {
            self.declare_clause(at, &scope, clause, None);
        }
    }

    fn declare_interpretation(
        &mut self,
        item: &ast::Interpretation,
        inserted_by: Option<AmendmentId>,
    ) {
        let ast::Interpretation { name, readings, .. } = item;
        if let Some((_, first)) = self.interpretation_ids.get(&name.text).copied() {
            self.duplicate(name, "interpretation", first);
            return;
        }
        self.sites.interpretations.push(name.span);
        let kind = readings.iter().find_map(|r| super::BodyKind::of(&r.body));
        self.reading_kinds
            .push(kind.unwrap_or(super::BodyKind::Condition));
        let id = self.program.interpretations.push(Interpretation {
            name: name.text.clone(),
            pack: self.current_pack,
            title: Text::default(),
            ask: Text::default(),
            cites: Vec::new(),
            readings: Vec::new(),
            default: 0,
            inserted_by,
        });
        self.interpretation_ids
            .insert(name.text.clone(), (id, name.span));
    }

    fn declare_amendment(&mut self, item: &ast::Amendment) {
        let ast::Amendment { name, .. } = item;
        if let Some((_, first)) = self.amendment_ids.get(&name.text).copied() {
            self.duplicate(name, "amendment", first);
            return;
        }
        self.sites.amendments.push(name.span);
        self.sites.operations.push(Vec::new());
        let id = self.program.amendments.push(Amendment {
            name: name.text.clone(),
            title: Text::default(),
            instrument: None,
            status: Status::Withdrawn,
            published: None,
            after: Vec::new(),
            operations: Vec::new(),
        });
        self.amendment_ids
            .insert(name.text.clone(), (id, name.span));
    }

    fn declare_role(&mut self, name: &Word) {
        if !self.symbol(name, Symbol::Role) {
            return;
        }
        self.sites.roles.push(name.span);
        self.program.roles.push(Role {
            name: name.text.clone(),
            title: Text::default(),
            cites: Vec::new(),
            when: Cond::Or(Vec::new()),
            unless: Vec::new(),
        });
    }

    pub(super) fn declare_provision(
        &mut self,
        id: &Word,
        kind: Kind,
        inserted_by: Option<AmendmentId>,
    ) {
        let name = kind.named(&id.text);
        if let Some((_, first)) = self.provision_ids.get(&name).copied() {
            if inserted_by.is_some() {
                self.report(
                    Diagnostic::new(
                        Code::InsertExists,
                        id.span,
                        format!("`{name}` exists already"),
                    )
                    .also(first, "here")
                    .help("write `amend` to change it, or give the new provision its own id"),
                );
            } else {
                self.duplicate(id, kind.word(), first);
            }
            return;
        }
        self.sites.provisions.push(id.span);
        let at = self.program.provisions.push(Provision {
            id: id.text.clone(),
            kind,
            aims: PatternSet::default(),
            body: super::provisions::empty_body().into(),
            inserted_by,
            stay: None,
        });
        self.provision_ids.insert(name, (at, id.span));
    }

    pub(super) fn declare_clause(
        &mut self,
        scope: ScopeId,
        scope_name: &str,
        clause: &ast::ScopeClause,
        inserted_by: Option<AmendmentId>,
    ) {
        let id = format!("{scope_name}.{}", clause.label.text);
        if let Some(first) = self.clause_ids.get(&id).copied() {
            self.duplicate(&clause.label, "scope clause", first);
            return;
        }
        self.clause_ids.insert(id.clone(), clause.label.span);
        self.sites.clauses[scope].push(clause.label.span);
        let clauses = &mut self.program.scopes[scope].clauses;
        clauses.push(ScopeClause {
            for_now: false,
            id,
            effect: ScopeEffect::In,
            text: Text::default(),
            cites: Vec::new(),
            applies: Vec::new(),
            cond: Cond::Or(Vec::new()),
            inserted_by,
        });
    }
}
