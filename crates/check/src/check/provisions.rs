//! Third pass: the bodies of defines, rules, exceptions, roles, scopes, interpretations and
//! amendments.

use super::{BodyKind, Checker, Input, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Amend, Clauses, ItemKind, ScopeKind, Word};
use solon_law::program::{
    AmendmentId, Body, Change, Citation, Cond, Constraint, DefineBody, DefineId, InstrumentId,
    InterpretationId, Kind, Operation, Pattern, PatternSet, Reading, ScopeEffect, Status, Text,
};

pub(super) fn empty_body() -> Body {
    Body {
        title: Text::default(),
        cites: Vec::new(),
        uncited: None,
        applies: Vec::new(),
        when: Cond::And(Vec::new()),
        unless: Vec::new(),
        then: Vec::new(),
        binds: Vec::new(),
        burden: None,
        must: Text::default(),
        permission: false,
        first: false,
        due: Vec::new(),
        record: None,
        limits: Vec::new(),
        moves: Vec::new(),
        notes: Vec::new(),
    }
}

impl Checker {
    pub(super) fn provisions(&mut self, files: &[Input<'_>]) {
        self.pack_languages();
        // Declared late because they may stand after the amendment in another file.
        for input in files {
            let mut amendment = None;
            for item in &input.file.items {
                match &item.kind {
                    ItemKind::Amendment { name, .. } => {
                        amendment = self
                            .amendment_ids
                            .get(&name.text)
                            .filter(|(_, span)| *span == name.span)
                            .map(|(i, _)| AmendmentId::new(*i));
                    }
                    ItemKind::Insert(inner) => match amendment {
                        Some(_) => self.declare(inner, amendment),
                        None => self.outside(item.span),
                    },
                    ItemKind::InsertScope(clause) => match amendment {
                        Some(_) => self.insert_clause(clause, amendment),
                        None => self.outside(item.span),
                    },
                    ItemKind::Amend(_) | ItemKind::Repeal(..) if amendment.is_none() => {
                        self.outside(item.span);
                    }
                    _ => {}
                }
            }
        }
        // Constants first: conditions compare with them.
        for input in files {
            for item in &input.file.items {
                match &item.kind {
                    ItemKind::Define { .. } => self.constant_body(&item.kind),
                    ItemKind::Insert(inner) => self.constant_body(inner),
                    _ => {}
                }
            }
        }
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Fact(fact) = &item.kind {
                    self.earliest(fact);
                }
            }
        }
        for input in files {
            for item in &input.file.items {
                if let ItemKind::Fact(fact) = &item.kind
                    && let Some(gate) = &fact.only_when
                {
                    let cond = self.cond(gate);
                    let id = self.program.fact(&fact.name.text);
                    if let Some(f) = id.and_then(|f| self.program.facts.get_mut(f.index())) {
                        f.only_when = Some(cond);
                    }
                }
            }
        }
        for input in files {
            let mut amendment = None;
            let mut scope = 0;
            for item in &input.file.items {
                match &item.kind {
                    ItemKind::Amendment { name, .. } => {
                        amendment = self
                            .amendment_ids
                            .get(&name.text)
                            .filter(|(_, span)| *span == name.span)
                            .map(|(i, _)| AmendmentId::new(*i));
                        self.amendment(&item.kind, amendment);
                    }
                    ItemKind::Amend(amend) => {
                        if let Some(id) = amendment {
                            self.amend(amend, id, item.span);
                        }
                    }
                    ItemKind::Repeal(patterns, cites) => {
                        if let Some(id) = amendment {
                            let set = self.patterns(patterns);
                            self.cites(cites);
                            self.operation(id, Operation::Repeal(set), patterns.span);
                        }
                    }
                    ItemKind::Insert(inner) => self.body(inner, &mut scope),
                    kind => self.body(kind, &mut scope),
                }
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
        match self.program.scopes.first().map(|s| s.name.clone()) {
            Some(name) => self.declare_clause(0, &name, clause, by),
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

    fn constant_body(&mut self, kind: &ItemKind) {
        if let ItemKind::Define {
            name,
            body: ast::DefineBody::Literal(literal),
            ..
        } = kind
            && let Some(body) = self.literal_body(literal)
            && let Some(d) = self
                .program
                .defines
                .iter_mut()
                .find(|d| d.name == name.text)
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

    fn define_body(&mut self, body: &ast::DefineBody) -> Option<DefineBody> {
        match body {
            ast::DefineBody::Expr(e) => Some(DefineBody::Cond(self.cond(e))),
            ast::DefineBody::Literal(l) => self.literal_body(l),
        }
    }

    fn body(&mut self, kind: &ItemKind, scope: &mut usize) {
        match kind {
            ItemKind::Define {
                name,
                title,
                cites,
                clears,
                body,
            } => {
                let declared = self.symbols.get(&name.text).copied();
                if declared != Some((Symbol::Define, name.span)) {
                    return;
                }
                let title = self.opt_text(title.as_ref());
                let cites = self.cites(cites);
                let clears = self.clears(clears.as_ref());
                let body = match body {
                    ast::DefineBody::Expr(_) => self.define_body(body),
                    // Read before, with its findings.
                    ast::DefineBody::Literal(_) => None,
                };
                if let Some(d) = self
                    .program
                    .defines
                    .iter_mut()
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
            ItemKind::Constraint {
                name,
                cites,
                expr,
                warn,
            } => {
                self.cites(cites);
                let cond = self.cond(expr);
                let warn = self.text(warn);
                self.program.constraints.push(Constraint {
                    name: name.text.clone(),
                    cond,
                    warn,
                });
            }
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
            }
            ItemKind::Role(name, clauses) => self.role(name, clauses),
            ItemKind::Scope {
                name,
                governs,
                cites,
                clauses,
            } => {
                let scope_name = name.as_ref().map_or("scope", |n| n.text.as_str());
                let cites = self.cites(cites);
                let mut scales = Vec::new();
                for g in governs {
                    match self.program.scale(&g.text) {
                        Some(s) => scales.push(s),
                        None => {
                            let known: Vec<String> =
                                self.program.scales.iter().map(|s| s.name.clone()).collect();
                            self.unknown(
                                Code::UnknownScale,
                                g,
                                "scale",
                                known.iter().map(String::as_str),
                            );
                        }
                    }
                }
                let at = self
                    .program
                    .scopes
                    .iter()
                    .position(|s| s.name == scope_name);
                if let Some(s) = at.and_then(|i| self.program.scopes.get_mut(i)) {
                    s.governs = scales;
                }
                for clause in clauses {
                    self.clause_in(scope_name, clause, &cites);
                }
                *scope += 1;
            }
            ItemKind::Interpretation { .. } => self.interpretation(kind),
            _ => {}
        }
    }

    fn provision(
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
        let aims = target.map(|t| self.patterns(t)).unwrap_or_default();
        self.labels(at, clauses);
        self.no_deadline(clauses);
        self.needed(id, kind, clauses);
        if clauses.cites.is_empty() && clauses.uncited.is_none() {
            self.uncited(id, kind.word());
        }
        let mut body = Body {
            title: self.opt_text(clauses.title.as_ref()),
            cites: self.cites(&clauses.cites),
            uncited: clauses.uncited.as_ref().map(|u| u.text.clone()),
            applies: self.windows(&clauses.applies),
            when: match &clauses.when {
                Some(e) => self.cond(e),
                None => Cond::And(Vec::new()),
            },
            unless: clauses.unless.iter().map(|u| self.unless(u)).collect(),
            then: self.then(&clauses.then),
            binds: clauses.binds.iter().map(|b| self.role_name(b)).collect(),
            burden: clauses.burden.as_ref().map(|b| self.role_name(b)),
            must: Text::default(),
            permission: clauses.permission,
            first: clauses.first.is_some(),
            due: self.due(&clauses.due),
            record: clauses.record.as_ref().map(|r| self.record(r)),
            limits: self.limits(&clauses.limits),
            moves: self.moves(&clauses.moves),
            notes: clauses.notes.iter().map(|n| self.text(n)).collect(),
        };
        // What a rule says must be done is a duty of its own.
        if kind != Kind::Rule {
            body.must = self.opt_text(clauses.must.as_ref());
        }
        if let Some(p) = self.program.provisions.get_mut(at) {
            p.aims = aims;
            p.body = body;
        }
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
            // Nearly always the condition of the duty, behind a deadline that takes it.
            Kind::Duty
                if clauses.when.is_none() && clauses.due.iter().any(|d| d.when.is_some()) =>
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
            .iter()
            .find(|p| p.kind == Kind::Rule && p.id == id.text)
            .map(|p| p.body.clone())
            .unwrap_or_else(empty_body);
        let body = Body {
            title: rule.title,
            cites: rule.cites,
            uncited: rule.uncited,
            binds: rule.binds,
            must: self.opt_text(clauses.must.as_ref()),
            when: Cond::Fires(PatternSet {
                include: vec![Pattern::new(&id.text)],
                except: Vec::new(),
            }),
            ..empty_body()
        };
        if let Some(p) = self.program.provisions.get_mut(at) {
            p.body = body;
        }
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

    fn then(&mut self, then: &[(Word, Word)]) -> Vec<(solon_law::program::ScaleId, usize)> {
        let mut out = Vec::new();
        for (scale, level) in then {
            let Some(id) = self.program.scale(&scale.text) else {
                let known: Vec<String> =
                    self.program.scales.iter().map(|s| s.name.clone()).collect();
                self.unknown(
                    Code::UnknownScale,
                    scale,
                    "scale",
                    known.iter().map(String::as_str),
                );
                continue;
            };
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
        out
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
        if let Some(r) = self.program.roles.iter_mut().find(|r| r.name == name.text) {
            r.title = title;
            r.cites = cites;
            r.when = when;
            r.unless = unless;
        }
    }

    /// The clause of an insertion belongs to the first scope.
    fn clause_body(&mut self, clause: &ast::ScopeClause, inherited: &[Citation]) {
        if let Some(name) = self.program.scopes.first().map(|s| s.name.clone()) {
            self.clause_in(&name, clause, inherited);
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
        let effect = match (clause.kind, &clause.reach) {
            (ScopeKind::In, None) => ScopeEffect::In,
            (ScopeKind::Excluded, None) => ScopeEffect::Excluded,
            (ScopeKind::Partial, Some((keeps, patterns))) => ScopeEffect::Partial {
                keeps: *keeps,
                patterns: self.patterns(patterns),
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
        };
        let text = self.text(&clause.texts);
        let mut cites = self.cites(&clause.cites);
        if cites.is_empty() {
            cites = inherited.to_vec();
        }
        let applies = self.windows(&clause.applies);
        let cond = self.cond(&clause.body);
        for s in &mut self.program.scopes {
            for c in &mut s.clauses {
                if c.id == id {
                    c.effect = effect.clone();
                    c.for_now = clause.for_now.is_some();
                    c.text = text.clone();
                    c.cites = cites.clone();
                    c.applies = applies.clone();
                    c.cond = cond.clone();
                }
            }
        }
    }

    fn interpretation(&mut self, kind: &ItemKind) {
        let ItemKind::Interpretation {
            name,
            title,
            cites,
            ask,
            readings,
        } = kind
        else {
            return;
        };
        let declared = self.interpretation_ids.get(&name.text).copied();
        let Some((at, span)) = declared else { return };
        if span != name.span {
            return;
        }
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
        let kind = self.reading_kinds.get(at).copied();
        for r in readings {
            if r.cites.is_empty() {
                self.uncited(&r.name, "reading");
            }
            let own = BodyKind::of(&r.body);
            if let Some(kind) = kind
                && own != kind
            {
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
        let title = self.opt_text(title.as_ref());
        let ask = self.text(ask);
        let cites = self.cites(cites);
        let mut out = Vec::new();
        for r in readings {
            let text = self.text(&r.texts);
            let cites = self.cites(&r.cites);
            // What cannot be read was reported and holds for nobody.
            let body = self
                .define_body(&r.body)
                .unwrap_or(DefineBody::Cond(Cond::Or(Vec::new())));
            out.push(Reading {
                name: r.name.text.clone(),
                text,
                cites,
                body,
            });
        }
        if let Some(i) = self.program.interpretations.get_mut(at) {
            i.title = title;
            i.ask = ask;
            i.cites = cites;
            i.readings = out;
            i.default = defaults.first().copied().unwrap_or(0);
        }
    }

    fn amendment(&mut self, kind: &ItemKind, id: Option<AmendmentId>) {
        let ItemKind::Amendment {
            name,
            title,
            source,
            status,
            published,
            after,
        } = kind
        else {
            return;
        };
        let Some(id) = id else { return };
        let title = self.opt_text(title.as_ref());
        let instrument: Option<InstrumentId> = match source {
            Some(word) => {
                let found = self.instruments.get(&word.text).map(|(i, _)| *i);
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
                Some((i, _)) => before.push(AmendmentId::new(*i)),
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
        if let Some(a) = self.program.amendments.get_mut(id.index()) {
            a.title = title;
            a.instrument = instrument;
            a.status = status;
            a.published = published;
            a.after = before;
        }
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
        if let Some(a) = self.program.amendments.get_mut(id.index()) {
            a.operations.push(operation);
        }
        if let Some(o) = self.sites.operations.get_mut(id.index()) {
            o.push(span);
        }
    }

    fn amend(&mut self, amend: &Amend, id: AmendmentId, span: Span) {
        match amend {
            Amend::Define(name, cites, body) => {
                self.cites(cites);
                let body = self.define_body(body);
                let at = self
                    .program
                    .defines
                    .iter()
                    .position(|d| d.name == name.text);
                match (at, body) {
                    (Some(at), Some(body)) => {
                        self.operation(id, Operation::Define(DefineId::new(at), body), name.span);
                    }
                    (None, _) => {
                        let known: Vec<String> = self
                            .program
                            .defines
                            .iter()
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
            Amend::Interpretation(name, cites, reading) => {
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
                    let op = Operation::Default(InterpretationId::new(at), r);
                    self.operation(id, op, name.span);
                }
            }
            Amend::Scope {
                id: clause,
                cites,
                applies,
                body,
            } => {
                self.cites(cites);
                let windows = (!applies.is_empty()).then(|| self.windows(applies));
                let cond = body.as_ref().map(|b| self.cond(b));
                // A label alone means the clause of the only, or first, scope.
                let full = match self.program.scopes.first() {
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
            Amend::Provisions(patterns, clauses) => {
                let set = self.patterns(patterns);
                let change = self.change(clauses);
                self.amended_labels(&set, clauses);
                self.operation(id, Operation::Amend(set, Box::new(change)), span);
            }
        }
    }

    fn change(&mut self, c: &Clauses) -> Change {
        self.no_deadline(c);
        Change {
            title: c.title.as_ref().map(|t| self.text(t)),
            cites: self.cites(&c.cites),
            applies: (!c.applies.is_empty()).then(|| self.windows(&c.applies)),
            when: c.when.as_ref().map(|e| self.cond(e)),
            unless: c.unless.iter().map(|u| self.unless(u)).collect(),
            drops: c.drops.iter().map(|d| d.text.clone()).collect(),
            then: (!c.then.is_empty()).then(|| self.then(&c.then)),
            binds: (!c.binds.is_empty())
                .then(|| c.binds.iter().map(|b| self.role_name(b)).collect()),
            burden: c.burden.as_ref().map(|b| self.role_name(b)),
            must: c.must.as_ref().map(|t| self.text(t)),
            permission: c.permission,
            due: (!c.due.is_empty()).then(|| self.due(&c.due)),
            record: c.record.as_ref().map(|r| self.record(r)),
            limits: (!c.limits.is_empty()).then(|| self.limits(&c.limits)),
            moves: (!c.moves.is_empty()).then(|| self.moves(&c.moves)),
            notes: c.notes.iter().map(|n| self.text(n)).collect(),
        }
    }

    /// A reading of an interpretation by name.
    pub(super) fn reading_of(&mut self, interpretation: usize, word: &Word) -> Option<usize> {
        let readings = self
            .program
            .interpretations
            .get(interpretation)
            .map(|i| {
                i.readings
                    .iter()
                    .map(|r| r.name.clone())
                    .collect::<Vec<_>>()
            })
            .unwrap_or_default();
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
