//! Stays: exceptions whose days a court or an authority has set. What an exception does to what it is
//! aimed at is said in the law, for all exceptions alike.

use std::sync::Arc;

use super::{Checker, Symbol};
use solon_language::diagnostic::{Code, Diagnostic};
use solon_language::source::Span;
use solon_language::syntax::ast::{self, Applies, Word};
use solon_law::program::{Cond, Fact, FactId, FactType, Kind, PatternSet, Predicate, Stay, Text};

impl Checker {
    pub(super) fn declare_stay(&mut self, item: &ast::Stay) {
        let name = &item.name;
        if !self.symbol(name, Symbol::Stay) {
            return;
        }
        self.declare_provision(name, Kind::Exception, None);
        if item.until.is_some() {
            return;
        }
        self.sites.facts.push(name.span);
        self.sites.gates.push(None);
        let holds = self.program.facts.push(Fact {
            name: name.text.clone(),
            pack: self.current_pack,
            ty: FactType::Bool,
            judgement: false,
            mutable: false,
            cost: 1,
            earliest: Vec::new(),
            ratio: None,
            only_when: None,
            unasked: true,
            ask: Text::default(),
            help: Text::default(),
            cites: Vec::new(),
        });
        self.read.facts.insert(holds);
    }

    pub(super) fn stay(&mut self, item: &ast::Stay) {
        let name = &item.name;
        if self.symbols.get(&name.text).copied() != Some((Symbol::Stay, name.span)) {
            return;
        }
        let mut clauses = item.clauses.clone();
        clauses.applies.push(Applies {
            own_right: false,
            from: Some(ast::Start::Day(item.from.clone())),
            until: item.until.clone(),
            provided: None,
            cites: Vec::new(),
            span: days(item),
        });
        self.provision(name, Kind::Exception, Some(&item.target), &clauses);
        let declared = self.provision_ids.get(&name.text).copied();
        let Some((at, _)) = declared.filter(|(_, span)| *span == name.span) else {
            return;
        };
        let holds = self.holds(item);
        let stay = &mut self.program.provisions[at];
        stay.stay = Some(Stay {
            enforcement: item.enforcement,
            holds,
        });
        if let Some(fact) = holds {
            let holds = Cond::Fact(fact, Predicate::True);
            let body = Arc::make_mut(&mut stay.body);
            let own = std::mem::replace(&mut body.when, Cond::And(Vec::new()));
            body.when = match own {
                Cond::And(mut all) => {
                    all.push(holds);
                    Cond::And(all)
                }
                own => Cond::And(vec![own, holds]),
            };
        }
        let aims = stay.aims.clone();
        self.stayed(item, &aims);
    }

    fn holds(&self, item: &ast::Stay) -> Option<FactId> {
        let open = item.until.is_none();
        open.then(|| self.program.unasked(&item.name.text))
            .flatten()
    }

    /// Whether a stay names what it can hold back.
    fn stayed(&mut self, item: &ast::Stay, aims: &PatternSet) {
        let exception = |id: &str| {
            let named = self.provision_ids.get(id);
            named.is_some_and(|(at, _)| self.program.provisions[*at].kind == Kind::Exception)
        };
        let wrong = aims.include.iter().find(|p| match p.kind {
            Some(Kind::Penalty) => !item.enforcement,
            Some(Kind::Duty) => item.enforcement,
            Some(_) => true,
            None => item.enforcement || exception(&p.id),
        });
        let Some(wrong) = wrong else { return };
        let (message, help) = if item.enforcement {
            (
                format!("a stay of enforcement holds back fines, and `{wrong}` is none"),
                "name the penalties, each as `penalty …`; what holds back rules and duties is a stay `of application`",
            )
        } else {
            (
                format!("a stay of application holds back rules and duties, and `{wrong}` is none"),
                "name rules, or duties as `duty …`; what holds back fines alone is a stay `of enforcement`",
            )
        };
        self.report(Diagnostic::new(Code::StayedWrongly, item.target.span, message).help(help));
    }

    /// The days of a stay are those that a court or an authority has set: no transition moves them.
    pub(super) fn moves_no_stay(&mut self, transition: &Word, target: Span) {
        let name = Kind::Transition.named(&transition.text);
        if let Some((at, _)) = self.provision_ids.get(&name).copied() {
            let aims = self.program.provisions[at].aims.clone();
            self.no_stay(&aims, target, "whose days no transition moves");
        }
    }

    /// A stay is no text that a law changes.
    pub(super) fn no_text(&mut self, set: &PatternSet, span: Span) {
        self.no_stay(set, span, "no text that a law changes");
    }

    fn no_stay(&mut self, set: &PatternSet, span: Span, why: &str) {
        let stays = set.include.iter().filter(|p| p.kind.is_none());
        let named = |id: &str| matches!(self.symbols.get(id), Some((Symbol::Stay, _)));
        let Some(stay) = stays.map(|p| p.id.clone()).find(|id| named(id)) else {
            return;
        };
        self.report(
            Diagnostic::new(
                Code::AmendmentTarget,
                span,
                format!("`{stay}` is a stay, {why}"),
            )
            .help("write its end behind `until` where the stay stands"),
        );
    }
}

/// The place of the days of a stay.
fn days(item: &ast::Stay) -> Span {
    let end = item
        .until
        .as_ref()
        .map_or(item.from.span.end, |d| d.span.end);
    Span {
        end,
        ..item.from.span
    }
}
