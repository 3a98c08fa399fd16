//! A pack that builds on another: what it says itself, and what of that says that it asks for less.

use std::collections::BTreeSet;

use super::{Checker, Input};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, ItemKind};
use solon_law::program::{
    Amendment, AmendmentId, Extends, Kind, Loosening, Own, Pattern, PatternSet, ScaleId, Status,
};

/// The pack on which each pack builds, by its position; nothing for one that builds on none.
pub(super) type Bases<'a> = &'a [Option<usize>];

impl Checker {
    /// The amendment that a pack which builds on another is itself: what it changes without the head of
    /// one. Declared before everything else of the pack.
    pub(super) fn build_on(&mut self, bases: Bases<'_>, packs: &[Vec<Input<'_>>]) {
        let at = self.current_pack;
        let base = bases.get(at).copied().flatten();
        let (Some(base), Some(pack)) = (base, self.program.packs.last()) else {
            return;
        };
        let items = packs.get(at).into_iter().flatten();
        let mut items = items.flat_map(|input| &input.file.items);
        let head = items.find_map(|item| match &item.kind {
            ItemKind::Pack(pack) => Some(pack.id.span),
            _ => None,
        });
        let amendment = Amendment {
            name: pack.id.clone(),
            title: pack.title.clone(),
            instrument: None,
            status: Status::Standing,
            published: None,
            // That on which it builds may build on another itself.
            after: self.standing.values().copied().collect(),
            operations: Vec::new(),
        };
        let id = self.program.amendments.push(amendment);
        self.sites.amendments.push(head.unwrap_or_default());
        self.sites.operations.push(Vec::new());
        self.standing.insert(at, id);
        if at + 1 == packs.len() {
            self.program.extends = Some(Extends {
                base,
                ..Extends::default()
            });
        }
    }

    /// The amendment to which changes belong that stand behind no head of one.
    pub(super) fn standing(&self) -> Option<AmendmentId> {
        self.standing.get(&self.current_pack).copied()
    }

    /// That something asks for less than the pack on which its own builds.
    pub(super) fn loosens(&mut self, reason: Option<&ast::Reason>, by: Own) {
        let Some(reason) = reason else { return };
        let because = self.text(&reason.because);
        let cites = self.cites(&reason.cites);
        if self.standing().is_none() {
            self.report(
                Diagnostic::new(
                    Code::ClauseMisplaced,
                    reason.span,
                    "`loosens` stands in a pack that builds on no other",
                )
                .help("leave it out, or name the pack that it loosens in the head: `extends eu.ai_act`"),
            );
            return;
        }
        // What a pack loosens on which the regime builds is told of that pack.
        let regime = self.current_pack + 1 == self.program.packs.len();
        if regime && let Some(extends) = &mut self.program.extends {
            self.sites.loosens.push(reason.span);
            extends.loosens.push(Loosening { by, because, cites });
        }
    }

    /// The same of the last operation of an amendment.
    pub(super) fn loosens_last(&mut self, reason: Option<&ast::Reason>, id: AmendmentId) {
        let operations = self.program.amendments[id].operations.len();
        // What could not be read is no operation, and has a finding.
        if let Some(at) = operations.checked_sub(1) {
            self.loosens(reason, Own::Operation(id, at));
        }
    }

    /// Patterns of a pack mean what stands in it and what is inserted into it, and nothing that a pack says
    /// beside it which builds on it: a fine of the law is not for the duties of a policy.
    pub(super) fn of_its_pack(&self, mut set: PatternSet) -> PatternSet {
        let here = self.current_pack;
        if here + 1 == self.program.packs.len() {
            return set;
        }
        for (id, provision) in self.program.provisions.iter() {
            let source = self.sites.provision(id).source;
            let later = self.pack_of.get(&source).is_some_and(|pack| *pack > here);
            let inserted = provision.inserted_by.is_some();
            if later && !inserted && set.reaches(provision.kind, &provision.id) {
                set.except.push(Pattern {
                    kind: match provision.kind {
                        Kind::Rule | Kind::Exception => None,
                        kind => Some(kind),
                    },
                    id: provision.id.clone(),
                });
            }
        }
        set
    }

    /// What of the whole is the pack's own, once everything is declared.
    pub(super) fn own_items(&mut self) {
        let Some(mut extends) = self.program.extends.take() else {
            return;
        };
        let last = self.program.packs.len().saturating_sub(1);
        let own = |span: Span| self.sites.is_own(span);
        let program = &self.program;
        let provisions = program.provisions.ids();
        extends.provisions = provisions
            .filter(|p| own(self.sites.provision(*p)))
            .collect();
        let scopes = program.scopes.iter().filter(|(_, scope)| {
            let named = self.scope_ids.get(&scope.name);
            named.is_some_and(|span| own(*span))
        });
        extends.scopes = scopes.map(|(s, _)| s).collect();
        let scales = program.scales.ids();
        extends.scales = scales.filter(|s| own(self.sites.scale(*s))).collect();
        let roles = program.roles.ids();
        extends.roles = roles.filter(|r| own(self.sites.role(*r))).collect();
        for (s, scope) in program.scopes.iter() {
            let all = (0..scope.clauses.len()).map(|at| (s, at));
            let placed = |at: usize| self.sites.clause(s, at).is_some_and(own);
            let clauses = all.filter(|(_, at)| placed(*at));
            extends.clauses.extend(clauses);
        }
        let standing = self.standing.get(&last).copied();
        let dated = program.amendments.ids().filter(|a| {
            let span = self.sites.amendment(*a);
            program.amendments[*a].status != Status::Standing && own(span)
        });
        extends.amendments = dated.chain(standing).collect();
        self.program.extends = Some(extends);
        self.own_scales();
        self.not_meant_anew();
    }

    /// What would change the meaning of the other pack beside all that is compared with it: a role that it
    /// leaves to the answers, a scale that it governs itself.
    fn not_meant_anew(&mut self) {
        let Some(extends) = &self.program.extends else {
            return;
        };
        let mut found = Vec::new();
        for role in &extends.roles {
            let name = &self.program.roles[role].name;
            let others = self.program.provisions.iter();
            let mut bound = others.filter(|(id, _)| !extends.provisions.contains(id));
            if bound.any(|(_, p)| p.body.binds.contains(name)) {
                let message = format!(
                    "the pack on which this one builds has duties of `{name}` and means whoever answers so"
                );
                let help = "give the role another name: who counts as one in the other pack is not changed here";
                let span = self.sites.role(*role);
                found.push(Diagnostic::new(Code::ForeignLaw, span, message).help(help));
            }
        }
        for scope in &extends.scopes {
            let scope = &self.program.scopes[scope];
            let theirs = scope.governs.iter().find(|s| !extends.scales.contains(s));
            if let (Some(scale), Some(span)) = (theirs, self.scope_ids.get(&scope.name)) {
                let name = &self.program.scales[*scale].name;
                let message = format!(
                    "`{name}` is a scale of the pack on which this one builds, and stands under a scope of that"
                );
                let help = "let this scope govern scales of this pack; whom the other scope takes in is changed by `insert scope` and `amend scope`";
                found.push(Diagnostic::new(Code::ForeignLaw, *span, message).help(help));
            }
        }
        for diagnostic in found {
            self.report(diagnostic);
        }
    }

    /// Whom a pack's own scale is about does not follow from the pack on which it builds.
    fn own_scales(&mut self) {
        let Some(extends) = &self.program.extends else {
            return;
        };
        if self.program.scopes.is_empty() {
            return;
        }
        let governed: BTreeSet<ScaleId> = self
            .program
            .scopes
            .values()
            .flat_map(|s| s.governs.iter().copied())
            .collect();
        let bare: Vec<ScaleId> = extends.scales.difference(&governed).copied().collect();
        for scale in bare {
            let name = self.program.scales[scale].name.clone();
            let message = format!("no scope says which systems `{name}` is about");
            self.report(
                Diagnostic::new(Code::UnclearScope, self.sites.scale(scale), message).help(format!(
                    "the pack on which this one builds cannot: write `scope {name}_scope governs {name}` for all systems, or with clauses `in …` and `excluded …` for some"
                )),
            );
        }
    }
}
