//! What can be changed, holder by holder: the law of the program, without what only decides which
//! questions are asked.

use std::collections::{BTreeMap, BTreeSet};

use super::clauses::{Clauses, Mistake};
use super::conditions::{bodies, fewer};
use super::{Edit, Holder, Mutant, Piece, holder_name, next, scores, tables};
use solon_law::program::{
    Amendment, AmendmentId, Body, Change, Column, Cond, Constant, DefineBody, DefineId, Kind,
    Number, Operation, Owner, PatternSet, Predicate, Program, Ratio, ScopeEffect, Status, regime,
};

pub(super) fn mutants(program: &Program) -> Vec<Mutant> {
    let mut all = All {
        program,
        out: Vec::new(),
    };
    all.defines();
    all.ratios();
    all.interpretations();
    all.scopes();
    all.roles();
    all.tables();
    all.scores();
    all.provisions();
    for (i, amendment) in program.amendments.iter() {
        all.amendment(i, amendment);
    }
    // What an amendment without a day brings cannot be tried by any test.
    let mut out = all.out;
    out.retain(|m| m.amendment(program).is_none_or(|a| dated(program, a)));
    out.retain(|m| own(program, m.holder));
    name(program, &mut out);
    out
}

/// Whether a mutant is one of the text that the pack answers for: its own where it builds on another,
/// else also what a vocabulary lends it, which has no tests, and never what another regime has.
fn own(program: &Program, holder: Holder) -> bool {
    let Some(extends) = &program.extends else {
        let pack = match holder {
            Holder::Define(id) => program.defines[id].pack,
            Holder::Reading(id, _) => program.interpretations[id].pack,
            Holder::Table(id) => program.decisions[id].pack,
            Holder::Score(id) => program.scores[id].pack,
            Holder::Operation(a, _) | Holder::Amendment(a) => {
                return regime::of(&program.amendments[a].name).is_none();
            }
            _ => return true,
        };
        return pack < program.packs.len();
    };
    match holder {
        Holder::Operation(a, _) | Holder::Amendment(a) => extends.amendments.contains(&a),
        Holder::Ratio(f) => program.facts[f].pack + 1 == program.packs.len(),
        Holder::Provision(id) => program.is_own(Owner::Provision(id)),
        Holder::Clause(s, c) => program.is_own(Owner::Clause(s, c)),
        Holder::Role(id) => program.is_own(Owner::Role(id)),
        Holder::Define(id) => program.is_own(Owner::Define(id)),
        Holder::Reading(id, r) => program.is_own(Owner::Reading(id, r)),
        Holder::Table(id) => program.is_own(Owner::Decision(id)),
        Holder::Score(id) => program.is_own(Owner::Score(id)),
    }
}

fn dated(program: &Program, amendment: AmendmentId) -> bool {
    let status = program.amendments[amendment].status;
    match status {
        Status::InForce(_) | Status::Standing => true,
        Status::Adopted(day) | Status::Proposed(day) => day.is_some(),
        Status::Withdrawn => false,
    }
}

/// Gives every mutant its name: where, what, and a number where that is not enough.
fn name(program: &Program, mutants: &mut [Mutant]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for m in mutants {
        let holder = holder_name(program, m.holder);
        let word = m.edit.word();
        let mut id = format!("{holder}/{}/{word}", m.part);
        if let Edit::DropValue(fact, value) = &m.edit {
            let values = program.values(*fact);
            let value = values.get(*value).map_or("", |v| v.name.as_str());
            id.push_str(&format!("/{value}"));
        }
        let n = seen.entry(id.clone()).or_insert(0);
        *n += 1;
        m.id = match *n {
            1 => id,
            n => format!("{id}/{n}"),
        };
    }
}

struct All<'a> {
    program: &'a Program,
    out: Vec<Mutant>,
}

impl All<'_> {
    fn push(&mut self, holder: Holder, part: String, edit: Edit, piece: Piece) {
        self.out.push(Mutant {
            id: String::new(),
            holder,
            part,
            edit,
            piece,
        });
    }

    fn add(&mut self, holder: Holder, mistakes: Vec<Mistake>) {
        for m in mistakes {
            self.push(holder, m.part, m.edit, m.piece);
        }
    }

    fn body(&mut self, holder: Holder, body: &DefineBody) {
        for (labels, edit, body) in bodies(self.program, body) {
            let part = if labels.is_empty() {
                "body".to_owned()
            } else {
                labels.join(", ")
            };
            self.push(holder, part, edit, Piece::Body(body));
        }
    }

    /// Those that the law reads; what only gates read belongs to the vocabulary.
    fn defines(&mut self) {
        let read = read_by_law(self.program);
        for (id, define) in self.program.defines.iter() {
            if read.contains(&id) {
                self.body(Holder::Define(id), &define.body);
            }
        }
    }

    /// Those that the law reads; what no rule reads, no test sees.
    fn ratios(&mut self) {
        for (id, fact) in self.program.facts.iter() {
            let Some(ratio) = fact.ratio else { continue };
            let own = fact.pack + 1 == self.program.packs.len();
            if !own {
                continue;
            }
            let holder = Holder::Ratio(id);
            let over = Ratio {
                top: ratio.bottom,
                bottom: ratio.top,
                ..ratio
            };
            self.push(
                holder,
                "body".to_owned(),
                Edit::SwapParts,
                Piece::Ratio(over),
            );
            let one = Number::from(1);
            if let Some(times) = ratio.times.plus(ratio.times).filter(|_| ratio.times != one) {
                let double = Piece::Ratio(Ratio { times, ..ratio });
                self.push(holder, "body".to_owned(), Edit::DoubleConstant, double);
            }
        }
    }

    fn interpretations(&mut self) {
        for (i, interpretation) in self.program.interpretations.iter() {
            for (r, reading) in interpretation.readings.iter().enumerate() {
                let holder = Holder::Reading(i, r);
                self.body(holder, &reading.body);
            }
        }
    }

    fn tables(&mut self) {
        for (id, table) in self.program.decisions.iter() {
            for m in tables::mistakes(self.program, id, table) {
                self.push(Holder::Table(id), m.part, m.edit, Piece::Table(m.change));
            }
        }
    }

    fn scores(&mut self) {
        for (id, score) in self.program.scores.iter() {
            for m in scores::mistakes(self.program, score) {
                let piece = Piece::Score(Box::new(m.score));
                self.push(Holder::Score(id), m.part, m.edit, piece);
            }
        }
    }

    fn scopes(&mut self) {
        for (s, scope) in self.program.scopes.iter() {
            for (c, clause) in scope.clauses.iter().enumerate() {
                let holder = Holder::Clause(s, c);
                let aims = match &clause.effect {
                    ScopeEffect::Partial { patterns, .. } => Some(patterns),
                    ScopeEffect::In | ScopeEffect::Excluded => None,
                };
                let never = Piece::When(Cond::Or(Vec::new()));
                self.push(holder, "when".to_owned(), Edit::Never, never);
                let clauses = Clauses {
                    when: Some(&clause.cond),
                    applies: &clause.applies,
                    aims,
                    ..Clauses::default()
                };
                self.add(holder, clauses.mistakes(self.program));
            }
        }
    }

    fn roles(&mut self) {
        for (r, role) in self.program.roles.iter() {
            let clauses = Clauses {
                when: Some(&role.when),
                unless: &role.unless,
                ..Clauses::default()
            };
            let mistakes = clauses.mistakes(self.program);
            self.add(Holder::Role(r), mistakes);
        }
    }

    fn provisions(&mut self) {
        for (i, p) in self.program.provisions.iter() {
            let holder = Holder::Provision(i);
            if p.kind == Kind::Exception {
                let never = Piece::When(Cond::Or(Vec::new()));
                self.push(holder, "when".to_owned(), Edit::Never, never);
            }
            let clauses = Clauses::of_body(&p.body, &p.aims);
            let unended = p.stay.and_then(|s| Some((s, s.holds?)));
            let Some((stay, holds)) = unended else {
                self.add(holder, clauses.mistakes(self.program));
                continue;
            };
            // Nobody writes the condition that it still holds: it is left as it is.
            let holds = Cond::Fact(holds, Predicate::True);
            let own = stay.written(&p.body.when);
            let surely = Piece::When(own.clone());
            self.push(holder, "until".to_owned(), Edit::Lasting, surely);
            let clauses = Clauses {
                when: Some(&own),
                ..clauses
            };
            let mistakes = clauses.mistakes(self.program).into_iter();
            let mistakes = mistakes.map(|m| match m.piece {
                Piece::When(cond) => Mistake {
                    piece: Piece::When(Cond::And(vec![cond, holds.clone()])),
                    ..m
                },
                _ => m,
            });
            self.add(holder, mistakes.collect());
        }
    }

    fn amendment(&mut self, id: AmendmentId, amendment: &Amendment) {
        let shifted = match amendment.status {
            Status::InForce(day) => Some((day, Status::InForce(next(day)))),
            Status::Adopted(Some(day)) => Some((day, Status::Adopted(Some(next(day))))),
            Status::Proposed(Some(day)) => Some((day, Status::Proposed(Some(next(day))))),
            _ => None,
        };
        if let Some((day, status)) = shifted {
            let edit = Edit::Shift(day, next(day));
            let holder = Holder::Amendment(id);
            self.push(holder, "status".to_owned(), edit, Piece::Day(status));
        }
        for (o, operation) in amendment.operations.iter().enumerate() {
            self.operation(Holder::Operation(id, o), operation);
        }
    }

    fn operation(&mut self, holder: Holder, operation: &Operation) {
        match operation {
            Operation::Amend(_, change) => {
                let clauses = Clauses::of_change(change);
                self.add(holder, clauses.mistakes(self.program));
            }
            Operation::Define(_, body) => self.body(holder, body),
            Operation::Scope(_, applies, cond) => {
                let clauses = Clauses {
                    when: cond.as_ref(),
                    applies: applies.as_deref().unwrap_or_default(),
                    ..Clauses::default()
                };
                self.add(holder, clauses.mistakes(self.program));
            }
            // Nothing is repealed, no default is changed.
            Operation::Repeal(patterns) => {
                let nothing = Operation::Repeal(PatternSet::default());
                let piece = Piece::Operation(Box::new(nothing));
                self.push(holder, "repeal".to_owned(), Edit::DropOperation, piece);
                for (edit, fewer) in fewer(patterns) {
                    let piece = Piece::Operation(Box::new(Operation::Repeal(fewer)));
                    self.push(holder, "repeal".to_owned(), edit, piece);
                }
            }
            Operation::Default(..) => {
                let nothing = Operation::Repeal(PatternSet::default());
                let piece = Piece::Operation(Box::new(nothing));
                self.push(holder, "default".to_owned(), Edit::DropOperation, piece);
            }
        }
    }
}

/// What law reads: conditions still to be looked into, and what was found.
#[derive(Default)]
struct Reads<'a> {
    todo: Vec<&'a Cond>,
    defines: BTreeSet<DefineId>,
}

impl<'a> Reads<'a> {
    fn change(&mut self, change: &'a Change) {
        self.todo.extend(&change.when);
        self.todo.extend(change.unless.iter().map(|l| &l.cond));
        for w in change.applies.iter().flatten() {
            self.todo.extend(&w.provided);
        }
        for d in change.due.iter().flatten() {
            self.todo.extend(&d.when);
        }
        for l in change.limits.iter().flatten() {
            self.todo.extend(&l.when);
        }
        for m in change.moves.iter().flatten() {
            self.todo.extend(&m.when);
        }
    }

    fn body(&mut self, body: &'a Body) {
        self.todo.push(&body.when);
        self.todo.extend(body.unless.iter().map(|l| &l.cond));
        self.todo
            .extend(body.applies.iter().filter_map(|w| w.provided.as_ref()));
        self.todo
            .extend(body.due.iter().filter_map(|d| d.when.as_ref()));
        self.todo
            .extend(body.limits.iter().filter_map(|l| l.when.as_ref()));
        self.todo
            .extend(body.moves.iter().filter_map(|m| m.when.as_ref()));
    }

    fn define(&mut self, program: &'a Program, id: DefineId) {
        if !self.defines.insert(id) {
            return;
        }
        let own = &program.defines[id].body;
        let operations = program.amendments.values().flat_map(|a| &a.operations);
        let amended = operations.filter_map(|o| match o {
            Operation::Define(d, body) if *d == id => Some(body),
            _ => None,
        });
        for body in std::iter::once(own).chain(amended) {
            if let DefineBody::Cond(cond) = body {
                self.todo.push(cond);
            }
        }
    }

    fn follow(&mut self, program: &'a Program) {
        while let Some(cond) = self.todo.pop() {
            match cond {
                Cond::Constant(_, _, Constant::Define(d)) | Cond::Define(d) => {
                    self.define(program, *d);
                }
                _ => self.todo.extend(cond.parts()),
            }
        }
    }
}

fn read_by_law(program: &Program) -> BTreeSet<DefineId> {
    let mut reads = Reads::default();
    for p in program.provisions.values() {
        reads.body(&p.body);
    }
    for c in program.scopes.values().flat_map(|s| &s.clauses) {
        reads.todo.push(&c.cond);
        reads
            .todo
            .extend(c.applies.iter().filter_map(|w| w.provided.as_ref()));
    }
    for t in program.decisions.values() {
        reads.todo.extend(&t.only_when);
        let cells = t.rows.iter().flat_map(|r| &r.cells);
        reads.todo.extend(cells.filter_map(|c| c.cond.as_ref()));
        for column in &t.columns {
            if let Column::Define(d) = column {
                reads.define(program, *d);
            }
        }
    }
    for s in program.scores.values() {
        reads.todo.extend(&s.only_when);
        reads.todo.extend(s.cases());
        reads.todo.extend(s.floors.iter().map(|f| &f.when));
        for item in &s.items {
            reads.todo.extend(&item.when);
            reads.todo.extend(item.points.iter().map(|p| &p.cond));
        }
    }
    for r in program.roles.values() {
        reads.todo.push(&r.when);
        reads.todo.extend(r.unless.iter().map(|l| &l.cond));
    }
    for r in program.interpretations.values().flat_map(|i| &i.readings) {
        if let DefineBody::Cond(cond) = &r.body {
            reads.todo.push(cond);
        }
    }
    for operation in program.amendments.values().flat_map(|a| &a.operations) {
        match operation {
            Operation::Amend(_, change) => reads.change(change),
            Operation::Scope(_, applies, cond) => {
                reads.todo.extend(cond);
                for w in applies.iter().flatten() {
                    reads.todo.extend(&w.provided);
                }
            }
            _ => {}
        }
    }
    reads.follow(program);
    reads.defines
}
