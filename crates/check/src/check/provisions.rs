//! Third pass: the bodies of defines, rules, exceptions, roles, scopes and interpretations. What
//! amendments do stands in `amending`.

use std::sync::Arc;

use super::{BodyKind, Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Clauses, ItemKind, ScopeKind, Word};
use solon_law::program::{
    AmendmentId, Assessment, Body, Citation, Cond, Constraint, DefineBody, InterpretationId, Kind,
    Level, Operation, Own, Pattern, PatternSet, Reading, ScaleId, ScopeEffect, ScopeId, Text,
};

/// Levels that are written.
type Levels = Vec<(ScaleId, Level)>;

/// Levels that assessments come to.
type TakenOver = Vec<(ScaleId, Assessment)>;

pub(super) fn empty_body() -> Body {
    Body {
        title: Text::default(),
        cites: Vec::new(),
        uncited: None,
        under: Vec::new(),
        applies: Vec::new(),
        when: Cond::And(Vec::new()),
        unless: Vec::new(),
        then: Vec::new(),
        by: Vec::new(),
        binds: Vec::new(),
        burden: None,
        must: Text::default(),
        permission: false,
        first: false,
        goes_on: PatternSet::default(),
        due: Vec::new(),
        review: None,
        form: None,
        limits: Vec::new(),
        moves: Vec::new(),
        notes: Vec::new(),
    }
}

impl Checker {
    pub(super) fn provisions(&mut self, files: &[Input<'_>]) {
        self.pack_languages();
        // Constants first: conditions compare with them.
        let items = || files.iter().flat_map(|input| &input.file.items);
        for item in items() {
            match &item.kind {
                ItemKind::Define(define) => self.constant_body(define),
                ItemKind::Insert(inner) => {
                    if let ItemKind::Define(define) = inner.as_ref() {
                        self.constant_body(define);
                    }
                }
                _ => {}
            }
        }
        for item in items() {
            if let ItemKind::Fact(fact) = &item.kind {
                self.earliest(fact);
            }
        }
        for item in items() {
            if let ItemKind::Fact(fact) = &item.kind {
                self.gate(fact);
            }
        }
        for input in files {
            self.bodies(input);
        }
    }

    pub(super) fn declare_inserted(&mut self, files: &[Input<'_>]) {
        for input in files {
            let mut amendment = self.standing();
            for item in &input.file.items {
                match &item.kind {
                    ItemKind::Amendment(head) => amendment = self.amendment_of(head),
                    ItemKind::Insert(inner) => match amendment {
                        Some(_) => self.declare(inner, amendment),
                        None => self.outside(item.span),
                    },
                    ItemKind::InsertScope(clause) => match amendment {
                        Some(_) => self.insert_clause(clause, amendment),
                        None => self.outside(item.span),
                    },
                    ItemKind::Amend(..) | ItemKind::Repeal(..) if amendment.is_none() => {
                        self.outside(item.span);
                    }
                    _ => {}
                }
            }
        }
    }

    /// The amendment that a head declares; none for the second of a name.
    fn amendment_of(&self, head: &ast::Amendment) -> Option<AmendmentId> {
        let (i, span) = self.amendment_ids.get(&head.name.text)?;
        (*span == head.name.span).then_some(*i)
    }

    fn gate(&mut self, fact: &ast::Fact) {
        let gate = fact.only_when.as_ref().map(|gate| self.cond(gate));
        if fact.by.is_some() {
            self.gates_by_value(&fact.name, gate.as_ref());
            return;
        }
        let id = self.program.fact(&fact.name.text);
        if let (Some(id), Some(cond)) = (id, gate) {
            self.program.facts[id].only_when = Some(cond);
        }
    }

    fn bodies(&mut self, input: &Input<'_>) {
        let mut amendment = self.standing();
        for item in &input.file.items {
            match &item.kind {
                ItemKind::Amendment(head) => {
                    amendment = self.amendment_of(head);
                    self.amendment(head, amendment);
                }
                ItemKind::Amend(amend, loosens) => {
                    if let Some(id) = amendment {
                        self.amend(amend, id, item.span);
                        self.loosens_last(loosens.as_ref(), id);
                    }
                }
                ItemKind::Repeal(patterns, cites, loosens) => {
                    if let Some(id) = amendment {
                        let set = self.own_patterns(patterns);
                        self.no_text(&set, patterns.span);
                        self.cites(cites);
                        self.operation(id, Operation::Repeal(set), patterns.span);
                        self.loosens_last(loosens.as_ref(), id);
                    }
                }
                ItemKind::Insert(inner) => self.body(inner),
                kind => self.body(kind),
            }
        }
    }

    fn outside(&mut self, span: Span) {
        self.report(
            Diagnostic::new(
                Code::AmendmentOutside,
                span,
                "this change stands before any `amendment`",
            )
            .help("begin the file with `amendment name \"title\"`, its source and its status"),
        );
    }

    fn insert_clause(&mut self, clause: &ast::ScopeClause, by: Option<AmendmentId>) {
        let first = self.program.scopes.iter().next();
        match first.map(|(id, s)| (id, s.name.clone())) {
            Some((id, name)) => self.declare_clause(id, &name, clause, by),
            None => self.report(
                Diagnostic::new(
                    Code::AmendmentTarget,
                    clause.label.span,
                    "the pack has no scope to insert a clause into",
                )
                .help("declare a `scope` first"),
            ),
        }
        self.clause_body(clause, &[]);
    }

    fn constant_body(&mut self, define: &ast::Define) {
        let name = &define.name.text;
        let body = match &define.body {
            ast::DefineBody::Literal(literal) => self.literal_body(literal),
            ast::DefineBody::ByDay(all) => self.by_day(all),
            _ => None,
        };
        if let Some(body) = body
            && let Some(d) = self.program.defines.values_mut().find(|d| d.name == *name)
        {
            d.body = body;
        }
    }

    fn literal_body(&mut self, literal: &ast::Literal) -> Option<DefineBody> {
        if literal.is_date {
            self.day(literal).map(DefineBody::Day)
        } else {
            self.number(literal).map(DefineBody::Number)
        }
    }

    pub(super) fn define_body(&mut self, body: &ast::DefineBody) -> Option<DefineBody> {
        match body {
            ast::DefineBody::Expr(e) => Some(DefineBody::Cond(self.cond(e))),
            ast::DefineBody::Literal(l) => self.literal_body(l),
            ast::DefineBody::ByDay(all) => self.by_day(all),
            ast::DefineBody::Ratio(ratio) => {
                self.no_ratio_here(ratio.span);
                None
            }
            ast::DefineBody::Always => Some(DefineBody::Cond(Cond::And(Vec::new()))),
            ast::DefineBody::Never => Some(DefineBody::Cond(Cond::Or(Vec::new()))),
        }
    }

    fn body(&mut self, kind: &ItemKind) {
        match kind {
            ItemKind::Define(item) => self.define(item),
            ItemKind::Constraint(item) => self.constraint(item),
            ItemKind::Table(item) => self.table(item),
            ItemKind::Score(item) => self.score(item),
            ItemKind::Rule(id, clauses) => {
                self.provision(id, Kind::Rule, None, clauses);
                if clauses.must.is_some() {
                    self.duty_of_rule(id, clauses);
                }
            }
            ItemKind::Exception(id, target, clauses) => {
                self.provision(id, Kind::Exception, Some(target), clauses);
            }
            ItemKind::Duty(id, clauses) => self.provision(id, Kind::Duty, None, clauses),
            ItemKind::Penalty(id, target, clauses) => {
                self.provision(id, Kind::Penalty, Some(target), clauses);
            }
            ItemKind::Transition(id, target, clauses) => {
                self.provision(id, Kind::Transition, Some(target), clauses);
                self.moves_no_stay(id, target.span);
            }
            ItemKind::Stay(item) => self.stay(item),
            ItemKind::Role(name, clauses) => self.role(name, clauses),
            ItemKind::Scope(item) => self.scope(item),
            ItemKind::Interpretation(item) => self.interpretation(item),
            _ => {}
        }
    }

    fn define(&mut self, item: &ast::Define) {
        let ast::Define {
            name,
            title,
            cites,
            clears,
            body,
        } = item;
        let declared = self.symbols.get(&name.text).copied();
        if declared != Some((Symbol::Define, name.span)) {
            return;
        }
        let title = self.opt_text(title.as_ref());
        let cites = self.cites(cites);
        let clears = self.clears(clears.as_ref());
        let body = match body {
            // Read before, with its findings.
            ast::DefineBody::Literal(_) | ast::DefineBody::ByDay(_) => None,
            _ => self.define_body(body),
        };
        if let Some(d) = self
            .program
            .defines
            .values_mut()
            .find(|d| d.name == name.text)
        {
            d.title = title;
            d.cites = cites;
            d.clears = clears;
            if let Some(body) = body {
                d.body = body;
            }
        }
    }

    fn constraint(&mut self, item: &ast::Constraint) {
        let ast::Constraint {
            name,
            cites,
            expr,
            warn,
        } = item;
        self.cites(cites);
        let cond = self.cond(expr);
        let warn = self.text(warn);
        self.program.constraints.push(Constraint {
            name: name.text.clone(),
            cond,
            warn,
        });
    }

    fn scope(&mut self, item: &ast::Scope) {
        let ast::Scope {
            name,
            governs,
            cites,
            clauses,
        } = item;
        let scope_name = name.as_ref().map_or("scope", |n| n.text.as_str());
        let cites = self.cites(cites);
        let mut scales = Vec::new();
        for g in governs {
            scales.extend(self.scale_named(g, Code::UnknownScale));
        }
        let at = self.program.scopes.find(|s| s.name == scope_name);
        if let Some(at) = at {
            self.program.scopes[at].governs = scales;
        }
        for clause in clauses {
            self.clause_in(scope_name, clause, &cites);
        }
    }

    pub(super) fn provision(
        &mut self,
        id: &Word,
        kind: Kind,
        target: Option<&ast::Patterns>,
        clauses: &Clauses,
    ) {
        let declared = self.provision_ids.get(&kind.named(&id.text)).copied();
        let Some((at, span)) = declared else { return };
        if span != id.span {
            return;
        }
        let aims = target.map(|t| self.own_patterns(t)).unwrap_or_default();
        self.labels(at, clauses);
        self.no_deadline(clauses);
        self.go_on(clauses);
        self.needed(id, kind, clauses);
        if clauses.cites.is_empty() && clauses.uncited.is_none() {
            self.uncited_but(id, kind.word(), clauses);
        }
        let (then, by) = self.then(&clauses.then);
        let mut body = Body {
            title: self.opt_text(clauses.title.as_ref()),
            cites: self.cites(&clauses.cites),
            uncited: clauses.uncited.as_ref().map(|u| u.text.clone()),
            under: self.scopes_named(&clauses.under),
            applies: self.windows(&clauses.applies),
            when: match &clauses.when {
                Some(e) => self.cond(e),
                None => Cond::And(Vec::new()),
            },
            unless: clauses.unless.iter().map(|u| self.unless(u)).collect(),
            then,
            by,
            binds: clauses.binds.iter().map(|b| self.role_name(b)).collect(),
            burden: clauses.burden.as_ref().map(|b| self.role_name(b)),
            must: Text::default(),
            permission: clauses.permission,
            first: clauses.first.is_some(),
            goes_on: clauses
                .goes_on
                .as_ref()
                .map(|p| self.patterns(p))
                .unwrap_or_default(),
            due: self.due(&clauses.due),
            review: self.review(&clauses.review),
            form: clauses.form.as_ref().map(|f| self.form(f)),
            limits: self.limits(&clauses.limits),
            moves: self.moves(&clauses.moves),
            notes: clauses.notes.iter().map(|n| self.text(n)).collect(),
        };
        // What a rule says must be done is a duty of its own.
        if kind != Kind::Rule {
            body.must = self.opt_text(clauses.must.as_ref());
        }
        let p = &mut self.program.provisions[at];
        p.aims = aims;
        p.body = Arc::new(body);
        self.loosens(clauses.loosens.as_ref(), Own::Provision(at));
    }

    /// The scopes that a clause `under` names.
    fn scopes_named(&mut self, words: &[Word]) -> Vec<ScopeId> {
        let mut out = Vec::new();
        for word in words {
            let found = self.program.scopes.find(|s| s.name == word.text);
            out.extend(found);
            if found.is_none() {
                let names = self.program.scopes.values().map(|s| s.name.clone());
                let names: Vec<String> = names.collect();
                let names = names.iter().map(String::as_str);
                self.unknown(Code::UnknownName, word, "scope", names);
            }
        }
        out
    }

    /// Clauses without which a provision says nothing.
    fn needed(&mut self, id: &Word, kind: Kind, clauses: &Clauses) {
        let (missing, help) = match kind {
            Kind::Rule if clauses.then.is_empty() => {
                ("gives no level", "add `then <scale> <level>`")
            }
            Kind::Rule if clauses.must.is_some() && clauses.binds.is_empty() => (
                "says what must be done, but not by whom",
                "add `binds <role>`",
            ),
            Kind::Duty if clauses.must.is_none() => (
                "does not say what must be done",
                "add `must \"…\"`, or `may \"…\"` for a permission",
            ),
            Kind::Duty if clauses.binds.is_empty() => ("binds nobody", "add `binds <role>`"),
            // Nearly always the condition of the duty, behind a deadline that takes it. Of several, each
            // with a condition of its own, none can be meant for the duty.
            Kind::Duty
                if clauses.when.is_none()
                    && clauses.due.iter().any(|d| d.when.is_some())
                    && (clauses.due.len() < 2 || clauses.due.iter().any(|d| d.when.is_none())) =>
            {
                (
                    "has a condition for a deadline and none of its own",
                    "a `when` behind a deadline is the deadline's: write that of the duty before it",
                )
            }
            Kind::Penalty if clauses.limits.is_empty() && clauses.notes.is_empty() => (
                "has no upper limit",
                "add `limit …`, or a `note` that says who sets it",
            ),
            Kind::Transition if clauses.moves.is_empty() => (
                "moves nothing",
                "add `then applies from <day>` or `then never applies`",
            ),
            _ => return,
        };
        self.report(
            Diagnostic::new(
                Code::ClauseMissing,
                id.span,
                format!("{} `{}` {missing}", kind.word(), id.text),
            )
            .help(help),
        );
    }

    /// `then … and must …`: whom the rule binds must do it wherever the rule fires.
    fn duty_of_rule(&mut self, id: &Word, clauses: &Clauses) {
        let declared = self.provision_ids.get(&Kind::Duty.named(&id.text)).copied();
        let Some((at, span)) = declared else { return };
        if span != id.span {
            return;
        }
        let rule = self
            .program
            .provisions
            .values()
            .find(|p| p.kind == Kind::Rule && p.id == id.text)
            .map(|p| Body::clone(&p.body))
            .unwrap_or_else(empty_body);
        let body = Body {
            title: rule.title,
            cites: rule.cites,
            uncited: rule.uncited,
            under: rule.under,
            binds: rule.binds,
            must: self.opt_text(clauses.must.as_ref()),
            when: Cond::Fires(PatternSet {
                include: vec![Pattern::new(&id.text)],
                except: Vec::new(),
            }),
            ..empty_body()
        };
        let p = &mut self.program.provisions[at];
        p.body = Arc::new(body);
    }

    /// A provision without citations of its own; a clause before them may have taken them.
    fn uncited_but(&mut self, id: &Word, what: &str, clauses: &Clauses) {
        let taken = [
            (
                clauses.applies.iter().any(|a| !a.cites.is_empty()),
                "applies",
            ),
            (clauses.due.iter().any(|d| !d.cites.is_empty()), "due"),
            (clauses.limits.iter().any(|l| !l.cites.is_empty()), "limit"),
            (
                clauses.moves.iter().any(|m| !m.cites.is_empty()),
                "then applies",
            ),
        ];
        let Some((_, clause)) = taken.into_iter().find(|(taken, _)| *taken) else {
            self.uncited(id, what);
            return;
        };
        let message = format!("{what} `{}` cites no provision", id.text);
        let help = format!(
            "a `cites` behind `{clause} …` is that clause's: write the {what}'s own `cites` before it"
        );
        self.report(Diagnostic::new(Code::Uncited, id.span, message).help(help));
    }

    pub(super) fn uncited(&mut self, id: &Word, what: &str) {
        self.report(
            Diagnostic::new(
                Code::Uncited,
                id.span,
                format!("{what} `{}` cites no provision", id.text),
            )
            .help("add `cites SOURCE \"Art. …\"`; house policy says `uncited because \"…\"`"),
        );
    }

    /// The levels that a rule gives, and those that it takes over from assessments.
    pub(super) fn then(&mut self, then: &[ast::Assign]) -> (Levels, TakenOver) {
        let (mut out, mut by) = (Vec::new(), Vec::new());
        for assign in then {
            let Some(id) = self.scale_named(&assign.scale, Code::UnknownScale) else {
                continue;
            };
            let level = &assign.what;
            if assign.by {
                by.extend(self.taken_over(id, level).map(|of| (id, of)));
                continue;
            }
            let Some(l) = self.level(id, level) else {
                continue;
            };
            if l == 0 {
                self.report(
                    Diagnostic::new(
                        Code::BottomLevel,
                        level.span,
                        format!(
                            "`{}` is the bottom level: it holds without any rule",
                            level.text
                        ),
                    )
                    .help("leave the rule out, or write an exception to the rules that give more"),
                );
            }
            out.push((id, l));
        }
        (out, by)
    }

    fn role(&mut self, name: &Word, clauses: &Clauses) {
        if self.symbols.get(&name.text).copied() != Some((Symbol::Role, name.span)) {
            return;
        }
        if clauses.cites.is_empty() && clauses.uncited.is_none() {
            self.uncited(name, "role");
        }
        let title = self.opt_text(clauses.title.as_ref());
        let cites = self.cites(&clauses.cites);
        let when = match &clauses.when {
            Some(e) => self.cond(e),
            None => Cond::And(Vec::new()),
        };
        let unless = clauses.unless.iter().map(|u| self.unless(u)).collect();
        if let Some(r) = self
            .program
            .roles
            .values_mut()
            .find(|r| r.name == name.text)
        {
            r.title = title;
            r.cites = cites;
            r.when = when;
            r.unless = unless;
        }
    }

    /// The clause of an insertion belongs to the first scope.
    fn clause_body(&mut self, clause: &ast::ScopeClause, inherited: &[Citation]) {
        let first = self.program.scopes.values().next();
        if let Some(name) = first.map(|s| s.name.clone()) {
            self.clause_in(&name, clause, inherited);
        }
    }

    fn scope_effect(&mut self, clause: &ast::ScopeClause) -> ScopeEffect {
        match (clause.kind, &clause.reach) {
            (ScopeKind::In, None) => ScopeEffect::In,
            (ScopeKind::Excluded, None) => ScopeEffect::Excluded,
            (ScopeKind::Partial, Some((keeps, patterns))) => ScopeEffect::Partial {
                keeps: *keeps,
                patterns: self.own_patterns(patterns),
            },
            (ScopeKind::Partial, None) => {
                self.report(
                    Diagnostic::new(
                        Code::ClauseMissing,
                        clause.label.span,
                        "a partial exclusion does not say what it takes away",
                    )
                    .help("end it with `removes <patterns>` or `keeps <patterns>`"),
                );
                ScopeEffect::Partial {
                    keeps: false,
                    patterns: PatternSet::default(),
                }
            }
            (_, Some((_, patterns))) => {
                self.report(
                    Diagnostic::new(
                        Code::Syntax,
                        patterns.span,
                        "only a `partial` clause keeps or removes provisions",
                    )
                    .help("write `partial`, or leave `keeps` and `removes` out"),
                );
                ScopeEffect::In
            }
        }
    }

    fn clause_in(&mut self, scope: &str, clause: &ast::ScopeClause, inherited: &[Citation]) {
        let id = format!("{scope}.{}", clause.label.text);
        if self.clause_ids.get(&id).copied() != Some(clause.label.span) {
            return;
        }
        if clause.cites.is_empty() && inherited.is_empty() {
            self.uncited(&clause.label, "scope clause");
        }
        if let Some(span) = clause
            .for_now
            .filter(|_| clause.kind != ScopeKind::Excluded)
        {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    span,
                    "only an `excluded` clause keeps a system out for now",
                )
                .help("leave `for now` out"),
            );
        }
        let effect = self.scope_effect(clause);
        let text = self.text(&clause.texts);
        let mut cites = self.cites(&clause.cites);
        if cites.is_empty() {
            cites = inherited.to_vec();
        }
        let applies = self.windows(&clause.applies);
        let cond = self.cond(&clause.body);
        let mut at = None;
        for (s, scope) in self.program.scopes.iter_mut() {
            for (i, c) in scope.clauses.iter_mut().enumerate() {
                if c.id == id {
                    at = Some(Own::Clause(s, i));
                    c.effect = effect.clone();
                    c.for_now = clause.for_now.is_some();
                    c.text = text.clone();
                    c.cites = cites.clone();
                    c.applies = applies.clone();
                    c.cond = cond.clone();
                }
            }
        }
        if let Some(at) = at {
            self.loosens(clause.loosens.as_ref(), at);
        }
    }

    /// One default among two readings or more, all of one type and each with its authority. Gives the
    /// default by its position.
    fn readings_fit(
        &mut self,
        at: InterpretationId,
        name: &Word,
        readings: &[ast::Reading],
    ) -> usize {
        let defaults: Vec<usize> = readings
            .iter()
            .enumerate()
            .filter(|(_, r)| r.default)
            .map(|(i, _)| i)
            .collect();
        if defaults.len() != 1 || readings.len() < 2 {
            self.report(
                Diagnostic::new(
                    Code::DefaultReading,
                    name.span,
                    format!(
                        "interpretation `{}` has {} readings, {} of them the default",
                        name.text,
                        readings.len(),
                        defaults.len()
                    ),
                )
                .help("give it two readings or more, and mark exactly one `default`"),
            );
        }
        let kind = self.reading_kinds[at];
        for r in readings {
            if r.cites.is_empty() {
                self.uncited(&r.name, "reading");
            }
            // `never` among days is a day, else a condition.
            let day = kind == BodyKind::Day;
            let never = if day {
                BodyKind::Day
            } else {
                BodyKind::Condition
            };
            let own = BodyKind::of(&r.body).unwrap_or(never);
            if own != kind {
                self.report(
                    Diagnostic::new(
                        Code::TypeMismatch,
                        r.name.span,
                        format!(
                            "reading `{}` is a {}, the first one a {}",
                            r.name.text,
                            own.word(),
                            kind.word()
                        ),
                    )
                    .help("all readings of one point are conditions, or days, or numbers"),
                );
            }
        }
        defaults.first().copied().unwrap_or(0)
    }

    fn interpretation(&mut self, item: &ast::Interpretation) {
        let ast::Interpretation {
            name,
            title,
            cites,
            ask,
            readings,
        } = item;
        let declared = self.interpretation_ids.get(&name.text).copied();
        let Some((at, span)) = declared else { return };
        if span != name.span {
            return;
        }
        let default = self.readings_fit(at, name, readings);
        let title = self.opt_text(title.as_ref());
        let ask = self.text(ask);
        let cites = self.cites(cites);
        let day = self.reading_kinds[at] == BodyKind::Day;
        let mut out = Vec::new();
        for r in readings {
            let text = self.text(&r.texts);
            let cites = self.cites(&r.cites);
            // What cannot be read was reported and holds for nobody.
            let body = match &r.body {
                ast::DefineBody::Never if day => Some(DefineBody::Never),
                body => self.define_body(body),
            };
            let body = body.unwrap_or(DefineBody::Cond(Cond::Or(Vec::new())));
            out.push(Reading {
                name: r.name.text.clone(),
                text,
                cites,
                body,
            });
        }
        let i = &mut self.program.interpretations[at];
        i.title = title;
        i.ask = ask;
        i.cites = cites;
        i.readings = out;
        i.default = default;
    }
}
