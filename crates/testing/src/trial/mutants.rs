//! Programs broken on purpose: every small change of a rule that an author could have made by
//! mistake. Texts, titles, citations, notes, forms and the gates of the vocabulary are left alone:
//! no level and no duty hangs on them.
//!
//! A mutant replaces one clause of one holder, be it of the base text or of what an amendment puts
//! in its place.

use std::sync::Arc;

use jiff::civil::Date;

use solon_law::program::{
    Ago, AmendmentId, Assessment, Body, Change, Compare, Cond, DecisionId, DefineBody, DefineId,
    Due, FactId, Hit, InterpretationId, Kind, Level, Limb, Limit, Move, Number, Operation,
    PatternSet, Pick, Program, ProvisionId, Ratio, RoleId, Rounding, ScaleId, ScopeEffect, ScopeId,
    Score, ScoreId, Status, Window,
};

mod clauses;
mod conditions;
mod holders;
mod scores;
mod tables;

/// What holds the clause that is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// A provision, as enacted or inserted.
    Provision(ProvisionId),
    /// An operation of an amendment.
    Operation(AmendmentId, usize),
    /// An amendment itself.
    Amendment(AmendmentId),
    /// A clause of a scope.
    Clause(ScopeId, usize),
    /// A role.
    Role(RoleId),
    /// A named condition or constant.
    Define(DefineId),
    /// A reading of a contested point.
    Reading(InterpretationId, usize),
    /// A decision table.
    Table(DecisionId),
    /// A score.
    Score(ScoreId),
    /// A ratio.
    Ratio(FactId),
}

/// What was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// A part of an `and` (true) or an `or` (false) is left out.
    DropPart(Cond, bool),
    /// A labelled element is left out.
    DropLimb(String),
    /// A condition is turned into its contrary.
    Negate(Cond),
    /// A labelled element is turned into its contrary.
    NegateLimb(String),
    /// `and` becomes `or`, or the other way round.
    Junction {
        /// All are asked for now.
        all: bool,
        /// The elements are labelled.
        limbs: bool,
    },
    /// A value is left out of a set.
    DropValue(FactId, usize),
    /// A comparison takes its own boundary in, or leaves it out.
    Compare(FactId, Compare, Compare),
    /// A day becomes the next one.
    Shift(Date, Date),
    /// A day of the calendar becomes the next one.
    ShiftYearly((i8, i8), (i8, i8)),
    /// A day lies one unit longer ago, or on the other side of so long ago.
    LongAgo(Ago, Ago),
    /// A number of things that must hold, or be chosen.
    Count(u32, u32),
    /// A level becomes its neighbour.
    Level(ScaleId, Level, Level),
    /// An own exception is left out.
    DropUnless(String),
    /// The whole of it never holds.
    Never,
    /// A stay whose end nobody knows surely still holds.
    Lasting,
    /// One of the patterns is left out.
    DropPattern(String),
    /// An addressee is left out.
    DropAddressee(String),
    /// A deadline is left out: its position.
    DropDue(usize),
    /// A deadline counts in every case: its position.
    DropCase(usize),
    /// A deadline is one unit longer.
    Longer(u32, u32),
    /// Of two deadlines only one counts: its position.
    Alone(usize),
    /// A deadline comes back whenever it was last done.
    DropLastDone,
    /// By when something is first due is left out.
    DropFirst,
    /// An upper limit is left out: its position.
    DropLimit(usize),
    /// A minimum is left out: position of the limit.
    DropMinimum(usize),
    /// A minimum is twice as high: position of the limit.
    DoubleMinimum(usize),
    /// A limit counts before the deadline is over: its position.
    DropOverdue(usize),
    /// An amount is twice as high: position of the limit and of the amount.
    Double(usize, usize),
    /// A constant is twice as high.
    DoubleConstant,
    /// A ratio is turned over.
    SwapParts,
    /// The other of two amounts counts.
    Pick(Pick),
    /// A line of a transition is left out: its position.
    DropLine(usize),
    /// Own exceptions that an amendment takes out stay: the label.
    KeepUnless(String),
    /// An operation of an amendment is left out.
    DropOperation,
    /// Of several things that an assessment may come to, one is no longer asked for.
    DropResult(Assessment, usize),
    /// A row gives the neighbour of what it gave.
    Result(Assessment, usize, usize),
    /// A row is left out.
    DropRow,
    /// A row changes places with the next one.
    SwapRows,
    /// Another of the rows that hold counts.
    Hit(Hit),
    /// A table, or what else has a condition, applies in every case.
    DropGate,
    /// A number of points, or of hundredths, becomes its neighbour.
    Points(Number, Number),
    /// An item of a score is left out.
    DropItem,
    /// What becomes of a sum is left out.
    DropStep,
    /// A sum is rounded otherwise.
    Round(Rounding),
    /// The number with which a band begins lies in it now, or no longer does.
    Boundary(bool),
    /// An outcome read as it is on the day, in place of what is classified.
    OfTheDay,
}

impl Edit {
    /// The word by which edits of the kind are counted.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Edit::DropPart(_, true) => "drop-conjunct",
            Edit::DropPart(_, false) => "drop-disjunct",
            Edit::DropLimb(_) => "drop-limb",
            Edit::Negate(_) => "negate",
            Edit::NegateLimb(_) => "negate-limb",
            Edit::Junction { .. } => "swap-junction",
            Edit::DropValue(..) => "drop-value",
            Edit::Compare(..) => "threshold",
            Edit::Shift(..) | Edit::ShiftYearly(..) => "shift-day",
            Edit::LongAgo(..) => "long-ago",
            Edit::Count(..) => "count",
            Edit::Level(..) => "level",
            Edit::DropUnless(_) => "drop-unless",
            Edit::Never => "never",
            Edit::Lasting => "lasting",
            Edit::DropPattern(_) => "drop-pattern",
            Edit::DropAddressee(_) => "drop-addressee",
            Edit::DropDue(_) => "drop-due",
            Edit::DropCase(_) => "drop-case",
            Edit::Longer(..) => "longer",
            Edit::Alone(_) => "alone",
            Edit::DropLastDone | Edit::DropFirst => "drop-last-done",
            Edit::DropLimit(_) => "drop-limit",
            Edit::DropOverdue(_) => "drop-overdue",
            Edit::DropMinimum(_) => "drop-minimum",
            Edit::Double(..) | Edit::DoubleMinimum(_) | Edit::DoubleConstant => "double",
            Edit::SwapParts => "swap-parts",
            Edit::Pick(_) => "pick",
            Edit::DropLine(_) => "drop-line",
            Edit::KeepUnless(_) => "keep-unless",
            Edit::DropOperation => "drop-operation",
            Edit::DropResult(..) => "drop-result",
            Edit::Result(..) => "result",
            Edit::DropRow => "drop-row",
            Edit::SwapRows => "swap-rows",
            Edit::Hit(_) => "hit",
            Edit::DropGate => "drop-gate",
            Edit::Points(..) => "points",
            Edit::DropItem => "drop-item",
            Edit::DropStep => "drop-change",
            Edit::Round(_) => "rounding",
            Edit::Boundary(_) => "boundary",
            Edit::OfTheDay => "of-the-day",
        }
    }
}

/// A clause with its new content.
#[derive(Clone, Debug)]
enum Piece {
    When(Cond),
    Unless(Vec<Limb>),
    Drops(Vec<String>),
    Applies(Vec<Window>),
    Then(Vec<(ScaleId, Level)>),
    Binds(Vec<String>),
    Due(Vec<Due>),
    Limits(Vec<Limit>),
    Moves(Vec<Move>),
    Aims(PatternSet),
    Body(DefineBody),
    Day(Status),
    Operation(Box<Operation>),
    Table(TableEdit),
    Score(Box<Score>),
    Ratio(Ratio),
}

/// One change of a table; rows and columns by position.
#[derive(Clone, Debug)]
enum TableEdit {
    Cell(usize, usize, Cond),
    Value(usize, usize),
    Drop(usize),
    Swap(usize),
    Hit(Hit),
    Gate(Option<Cond>),
}

/// A program with one mistake.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// Its name: the same as long as the clause is the same.
    pub id: String,
    /// What holds the clause.
    pub holder: Holder,
    /// The part of it, as people name it: `when`, `limb c`, `unless profiling`, `window 1`.
    pub part: String,
    /// What was done.
    pub edit: Edit,
    piece: Piece,
}

/// What hangs on a mutant besides formulas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// Nothing.
    Nothing,
    /// The levels that a rule gives, which tests compare by name.
    Levels,
    /// Deadlines or amounts.
    Amounts,
    /// What tables and scores come to, and the levels that rules take over with them.
    Results,
    /// Which text is the one of a day.
    Texts,
    /// What ratios come to.
    Ratios,
}

impl Mutant {
    /// The program with the mistake in it. The tests are better left out before: they are copied.
    #[must_use]
    pub fn apply(&self, program: &Program) -> Program {
        let mut out = program.clone();
        self.put(&mut out);
        out
    }

    /// What tests can see of it that is no formula.
    pub(super) fn beside(&self) -> Beside {
        match self.piece {
            Piece::Then(_) => Beside::Levels,
            Piece::Table(_) | Piece::Score(_) => Beside::Results,
            Piece::Due(_) | Piece::Limits(_) => Beside::Amounts,
            Piece::Day(_) | Piece::Operation(_) => Beside::Texts,
            Piece::Ratio(_) => Beside::Ratios,
            _ => Beside::Nothing,
        }
    }

    /// The provisions that the holder speaks of.
    pub(super) fn provisions(&self, program: &Program) -> Vec<ProvisionId> {
        let patterns = match self.holder {
            Holder::Provision(id) => return vec![id],
            Holder::Operation(a, o) => {
                let amendment = &program.amendments[a];
                match amendment.operations.get(o) {
                    Some(Operation::Amend(patterns, _) | Operation::Repeal(patterns)) => patterns,
                    _ => return Vec::new(),
                }
            }
            // Through other tables it may be any rule that takes a level over.
            Holder::Table(_) | Holder::Score(_) => {
                let provisions = program.provisions.iter();
                let taking = provisions.filter(|(_, p)| p.kind == Kind::Rule);
                return taking.map(|(id, _)| id).collect();
            }
            _ => return Vec::new(),
        };
        let provisions = program.provisions.iter();
        let reached = provisions.filter(|(_, p)| patterns.reaches(p.kind, &p.id));
        reached.map(|(id, _)| id).collect()
    }

    /// The amendment without which the clause is no law.
    pub(super) fn amendment(&self, program: &Program) -> Option<AmendmentId> {
        match self.holder {
            Holder::Operation(a, _) | Holder::Amendment(a) => Some(a),
            Holder::Provision(id) => program.provisions[id].inserted_by,
            Holder::Clause(s, c) => {
                let scope = &program.scopes[s];
                scope.clauses.get(c)?.inserted_by
            }
            Holder::Define(d) => program.defines[d].inserted_by,
            Holder::Reading(i, _) => program.interpretations[i].inserted_by,
            Holder::Role(_) | Holder::Table(_) | Holder::Score(_) | Holder::Ratio(_) => None,
        }
    }

    fn put(&self, program: &mut Program) {
        match self.holder {
            Holder::Provision(id) => {
                let p = &mut program.provisions[id];
                match &self.piece {
                    Piece::Aims(aims) => p.aims.clone_from(aims),
                    piece => put_body(Arc::make_mut(&mut p.body), piece),
                }
            }
            Holder::Operation(a, o) => {
                let operations = &mut program.amendments[a].operations;
                if let Some(operation) = operations.get_mut(o) {
                    put_operation(operation, &self.piece);
                }
            }
            Holder::Amendment(a) => {
                if let Piece::Day(status) = &self.piece {
                    program.amendments[a].status = *status;
                }
            }
            Holder::Clause(s, c) => {
                let Some(clause) = program.scopes[s].clauses.get_mut(c) else {
                    return;
                };
                match &self.piece {
                    Piece::When(cond) => clause.cond = cond.clone(),
                    Piece::Applies(applies) => clause.applies.clone_from(applies),
                    Piece::Aims(aims) => {
                        if let ScopeEffect::Partial { patterns, .. } = &mut clause.effect {
                            patterns.clone_from(aims);
                        }
                    }
                    _ => {}
                }
            }
            Holder::Role(r) => {
                let role = &mut program.roles[r];
                match &self.piece {
                    Piece::When(cond) => role.when = cond.clone(),
                    Piece::Unless(unless) => role.unless.clone_from(unless),
                    _ => {}
                }
            }
            Holder::Table(t) => {
                if let Piece::Table(change) = &self.piece {
                    tables::put(&mut program.decisions[t], change);
                }
            }
            Holder::Score(s) => {
                if let Piece::Score(score) = &self.piece {
                    program.scores[s] = score.as_ref().clone();
                }
            }
            Holder::Ratio(f) => {
                if let Piece::Ratio(ratio) = &self.piece {
                    program.facts[f].ratio = Some(*ratio);
                }
            }
            Holder::Define(d) => {
                if let Piece::Body(body) = &self.piece {
                    program.defines[d].body = body.clone();
                }
            }
            Holder::Reading(i, r) => {
                let reading = program.interpretations[i].readings.get_mut(r);
                if let (Some(reading), Piece::Body(body)) = (reading, &self.piece) {
                    reading.body = body.clone();
                }
            }
        }
    }
}

fn put_body(body: &mut Body, piece: &Piece) {
    match piece {
        Piece::When(cond) => body.when = cond.clone(),
        Piece::Unless(unless) => body.unless.clone_from(unless),
        Piece::Applies(applies) => body.applies.clone_from(applies),
        Piece::Then(then) => body.then.clone_from(then),
        Piece::Binds(binds) => body.binds.clone_from(binds),
        Piece::Due(due) => body.due.clone_from(due),
        Piece::Limits(limits) => body.limits.clone_from(limits),
        Piece::Moves(moves) => body.moves.clone_from(moves),
        _ => {}
    }
}

fn put_operation(operation: &mut Operation, piece: &Piece) {
    match (operation, piece) {
        (slot, Piece::Operation(operation)) => *slot = operation.as_ref().clone(),
        (Operation::Amend(_, change), piece) => put_change(change, piece),
        (Operation::Define(_, slot), Piece::Body(body)) => *slot = body.clone(),
        (Operation::Scope(_, slot, _), Piece::Applies(applies)) => *slot = Some(applies.clone()),
        (Operation::Scope(_, _, slot), Piece::When(cond)) => *slot = Some(cond.clone()),
        _ => {}
    }
}

fn put_change(change: &mut Change, piece: &Piece) {
    match piece {
        Piece::When(cond) => change.when = Some(cond.clone()),
        Piece::Unless(unless) => change.unless.clone_from(unless),
        Piece::Drops(drops) => change.drops.clone_from(drops),
        Piece::Applies(applies) => change.applies = Some(applies.clone()),
        Piece::Then(then) => change.then = Some(then.clone()),
        Piece::Binds(binds) => change.binds = Some(binds.clone()),
        Piece::Due(due) => change.due = Some(due.clone()),
        Piece::Limits(limits) => change.limits = Some(limits.clone()),
        Piece::Moves(moves) => change.moves = Some(moves.clone()),
        _ => {}
    }
}

/// Every mutant of a program, holder by holder, in the order of the pack.
#[must_use]
pub fn mutants(program: &Program) -> Vec<Mutant> {
    holders::mutants(program)
}

/// The name of a holder, as people write it.
#[must_use]
pub fn holder_name(program: &Program, holder: Holder) -> String {
    let amendment = |a: AmendmentId| format!("amendment {}", program.amendments[a].name);
    match holder {
        Holder::Provision(id) => {
            let p = &program.provisions[id];
            match p.kind {
                Kind::Rule | Kind::Exception => p.id.clone(),
                kind => kind.named(&p.id),
            }
        }
        Holder::Operation(a, o) => {
            let operations = &program.amendments[a].operations;
            let operation = operations.get(o);
            let what = operation.map_or_else(String::new, |o| operation_name(program, o));
            format!("{}: {what}", amendment(a))
        }
        Holder::Amendment(a) => amendment(a),
        Holder::Clause(s, c) => {
            let scope = &program.scopes[s];
            let clause = scope.clauses.get(c);
            clause.map_or_else(String::new, |c| c.id.clone())
        }
        Holder::Role(r) => {
            format!("role {}", program.roles[r].name)
        }
        Holder::Table(t) => {
            format!("table {}", program.decisions[t].name)
        }
        Holder::Score(s) => {
            format!("score {}", program.scores[s].name)
        }
        Holder::Define(d) => {
            format!("define {}", program.defines[d].name)
        }
        Holder::Ratio(f) => {
            format!("define {}", program.facts[f].name)
        }
        Holder::Reading(i, r) => {
            let point = &program.interpretations[i];
            let reading = point.readings.get(r).map_or("", |r| r.name.as_str());
            format!("interpretation {} = {reading}", point.name)
        }
    }
}

fn operation_name(program: &Program, operation: &Operation) -> String {
    match operation {
        Operation::Amend(patterns, _) => format!("amend {patterns}"),
        Operation::Repeal(patterns) => format!("repeal {patterns}"),
        Operation::Define(d, _) => {
            format!("amend define {}", program.defines[d].name)
        }
        Operation::Default(i, _) => {
            format!("amend interpretation {}", program.interpretations[i].name)
        }
        Operation::Scope(id, ..) => format!("amend {id}"),
    }
}

/// The next day; the same one at the end of the calendar.
fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// Whether a deadline is a day that tests can see.
fn counted(due: &Due) -> bool {
    due.kind.counted()
}
