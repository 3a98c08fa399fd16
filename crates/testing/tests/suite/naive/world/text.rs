//! The text of the law on one day: everything that amendments known by then have made of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use solon_law::program::{
    AmendmentId, Body, Change, Cond, DefineBody, DefineId, Interpretation, Kind, Operation,
    Pattern, PatternSet, Program, ProvisionId, ScopeClause, ScopeId, Status, Table, Window,
    pattern_matches,
};

/// A clause of a scope, as far as it can change.
#[derive(Clone)]
pub struct Clause {
    pub applies: Vec<Window>,
    pub cond: Cond,
}

/// The text of the law on one day, as far as it can change.
#[derive(Clone)]
pub struct Text {
    pub provisions: BTreeMap<ProvisionId, Body>,
    /// The reading in force of each interpretation.
    pub defaults: Table<Interpretation, usize>,
    pub defines: BTreeMap<DefineId, DefineBody>,
    /// Clauses by their scopes and places there.
    pub clauses: BTreeMap<(ScopeId, usize), Clause>,
}

impl Text {
    /// The clauses of a scope.
    pub fn clauses_of<'a>(
        &'a self,
        program: &'a Program,
        scope: ScopeId,
    ) -> impl Iterator<Item = (&'a ScopeClause, &'a Clause)> {
        let all = program.scopes[scope].clauses.iter().enumerate();
        all.filter_map(move |(i, of)| Some((of, self.clauses.get(&(scope, i))?)))
    }
}

pub fn meant(patterns: &PatternSet, kind: Kind, id: &str) -> bool {
    let hit = |p: &Pattern| match (p.kind, kind) {
        (None, Kind::Rule) => pattern_matches(&p.id, id),
        (None, Kind::Exception) => p.id == id,
        (Some(own), other) => own == other && pattern_matches(&p.id, id),
        (None, _) => false,
    };
    patterns.include.iter().any(hit) && !patterns.except.iter().any(hit)
}

/// All amendments known to the law and in force by the day, one after another.
pub fn text_of(program: &Arc<Program>, law: Option<Date>, day: Date) -> Text {
    text_with(program, law, None, day)
}

/// The same, with one that is only proposed.
pub fn text_with(
    program: &Arc<Program>,
    law: Option<Date>,
    with: Option<AmendmentId>,
    day: Date,
) -> Text {
    let mut text = enacted(program);
    let mut order: Vec<(Date, AmendmentId)> = Vec::new();
    for (i, a) in program.amendments.iter() {
        let from = match a.status {
            Status::InForce(d) if law.is_none_or(|l| d <= l) => Some(d),
            Status::Proposed(d) if with == Some(i) => d,
            _ => None,
        };
        order.extend(from.filter(|d| *d <= day).map(|d| (d, i)));
    }
    order.sort();
    for (_, i) in order {
        for operation in &program.amendments[i].operations {
            text.change(program, operation);
        }
        text.insert(program, Some(i));
    }
    text
}

/// The text before any amendment.
fn enacted(program: &Program) -> Text {
    let mut text = Text {
        provisions: BTreeMap::new(),
        defaults: program.interpretations.map(|_, i| i.default),
        defines: BTreeMap::new(),
        clauses: BTreeMap::new(),
    };
    text.insert(program, None);
    text
}

impl Text {
    /// What an amendment inserts, or what is there from the beginning.
    fn insert(&mut self, program: &Program, by: Option<AmendmentId>) {
        for (k, p) in program
            .provisions
            .iter()
            .filter(|(_, p)| p.inserted_by == by)
        {
            self.provisions.insert(k, (*p.body).clone());
        }
        for (k, d) in program.defines.iter().filter(|(_, d)| d.inserted_by == by) {
            self.defines.insert(k, d.body.clone());
        }
        for (s, scope) in program.scopes.iter() {
            let own = scope.clauses.iter().enumerate();
            for (i, c) in own.filter(|(_, c)| c.inserted_by == by) {
                let (applies, cond) = (c.applies.clone(), c.cond.clone());
                self.clauses.insert((s, i), Clause { applies, cond });
            }
        }
    }

    fn change(&mut self, program: &Program, operation: &Operation) {
        let id = |(s, i): &(ScopeId, usize)| &program.scopes[*s].clauses[*i].id;
        match operation {
            Operation::Amend(patterns, change) => {
                for (k, body) in &mut self.provisions {
                    let p = &program.provisions[*k];
                    if meant(patterns, p.kind, &p.id) {
                        amended(body, change);
                    }
                }
            }
            Operation::Repeal(patterns) => {
                self.provisions.retain(|k, _| {
                    let p = &program.provisions[*k];
                    !meant(patterns, p.kind, &p.id)
                });
                // A clause of a scope is meant by its own name alone.
                let all = patterns.include.iter().filter(|p| p.kind.is_none());
                let named: Vec<&String> = all.map(|p| &p.id).collect();
                self.clauses.retain(|k, _| !named.contains(&id(k)));
            }
            Operation::Default(i, r) => self.defaults[*i] = *r,
            Operation::Define(d, new) => {
                self.defines.insert(*d, new.clone());
            }
            Operation::Scope(name, applies, cond) => {
                for (_, clause) in self.clauses.iter_mut().filter(|(k, _)| id(k) == name) {
                    if let Some(applies) = applies {
                        clause.applies.clone_from(applies);
                    }
                    if let Some(cond) = cond {
                        clause.cond = cond.clone();
                    }
                }
            }
        }
    }
}

/// Some clauses of a provision in the place of others.
fn amended(body: &mut Body, change: &Change) {
    if let Some(applies) = &change.applies {
        body.applies.clone_from(applies);
    }
    if let Some(when) = &change.when {
        body.when = when.clone();
    }
    if let Some(then) = &change.then {
        body.then.clone_from(then);
        body.by.clone_from(&change.by);
    }
    if let Some(moves) = &change.moves {
        body.moves.clone_from(moves);
    }
    if let Some(binds) = &change.binds {
        body.binds.clone_from(binds);
    }
    if change.must.is_some() {
        body.permission = change.permission;
    }
    if let Some(limits) = &change.limits {
        body.limits.clone_from(limits);
    }
    if let Some(burden) = &change.burden {
        body.burden = Some(burden.clone());
    }
    body.unless.retain(|u| !change.drops.contains(&u.label));
    for new in &change.unless {
        body.unless.retain(|u| u.label != new.label);
        body.unless.push(new.clone());
    }
}
