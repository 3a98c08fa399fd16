//! A report folded into the shapes in which each thing stands once: what repeats moves into tables,
//! and trees keep the parts that decide. Reads the report alone; computes nothing of the law.

use crate::report::groups;
use crate::report::wire::{
    Answer, Applies, Because, ChangeReport, Cite, DutyReading, DutyReport, ExceptionReport,
    FieldReport, FullChange, FullCite, FullDays, FullDetail, FullDuty, FullException, FullFact,
    FullField, FullLimit, FullNear, FullNode, FullOpen, FullOpenDuties, FullOpenDuty, FullPenalty,
    FullReading, FullRecord, FullRegime, FullReport, FullRole, FullRule, FullSource,
    FullTransition, LimitReport, NearReport, Op, Open, PenaltyReport, Regime, Report, RoleReport,
    RuleReport, Status, Tables, TransitionReport, Truth,
};

/// How many of what stands nearest are kept.
const NEAR: usize = 20;

/// The full report on one system.
#[must_use]
pub fn full(report: &Report) -> FullReport {
    FullReport {
        report: report.report,
        detail: FullDetail::Full,
        engine: report.engine.clone(),
        on: report.on.clone(),
        law: report.law.clone(),
        system: report.system.clone(),
        overall: report.overall.clone(),
        matrix: report.matrix.clone(),
        not_reached: report.not_reached.clone(),
        questions: report.questions.clone(),
        regimes: report.regimes.iter().map(regime).collect(),
        replay: report.replay.clone(),
    }
}

fn regime(r: &Regime) -> FullRegime {
    let mut t = Tables::default();
    let nearest = r.nearest.as_ref().map(|all| all.iter().take(NEAR));
    let arises = |d: &&DutyReport| d.outcome != Status::Open;
    FullRegime {
        pack: r.pack.clone(),
        title: r.title.clone(),
        version: r.version.clone(),
        digest: r.digest.clone(),
        uses: r.uses.clone(),
        scope: r.scope.clone(),
        once_in_scope: r.once_in_scope.clone(),
        scales: r.scales.clone(),
        // The questions in words first, so that whoever only names one finds it.
        open: r.open.iter().map(|o| t.open(o)).collect(),
        rules: r.rules.iter().map(|x| t.rule(x)).collect(),
        nearest: nearest.map(|all| all.map(|n| t.near(n)).collect()),
        near_misses: r.near_misses.clone(),
        cleared: r.cleared.clone(),
        scores: r.scores.clone(),
        roles: r.roles.iter().map(|x| t.role(x)).collect(),
        duties: r.duties.iter().filter(arises).map(|d| t.duty(d)).collect(),
        open_duties: t.open_duties(r.duties.iter().filter(|d| !arises(d))),
        penalties: r.penalties.iter().map(|p| t.penalty(p)).collect(),
        transitions: r.transitions.iter().map(|x| t.transition(x)).collect(),
        stays: r.stays.clone(),
        readings: r.readings.clone(),
        assumptions: r.assumptions.clone(),
        decided_without_assumptions: r.decided_without_assumptions,
        notes: r.notes.clone(),
        warnings: r.warnings.clone(),
        next_change: r.next_change.clone(),
        reviews: r.reviews.clone(),
        pending: r.pending.clone(),
        tables: t,
    }
}

/// Where something stands in a table, which takes it in where it is not there yet.
fn place<T: PartialEq>(table: &mut Vec<T>, item: T) -> usize {
    match table.iter().position(|x| *x == item) {
        Some(at) => at,
        None => {
            table.push(item);
            table.len() - 1
        }
    }
}

/// The parts of a node that make its value what it is, without days and constants, which say
/// nothing of the system.
fn decisive(b: &Because) -> Vec<&Because> {
    let same = |p: &&Because| p.value == b.value;
    let parts: Vec<&Because> = match (b.op, b.value) {
        (Op::Any, Truth::True) | (Op::All, Truth::False) => {
            b.of.iter().filter(same).take(1).collect()
        }
        (Op::All | Op::Any, Truth::Unknown) => b.of.iter().filter(same).collect(),
        _ => b.of.iter().collect(),
    };
    let idle = |p: &&Because| matches!(p.op, Op::Days | Op::Constant);
    parts.into_iter().filter(|p| !idle(p)).collect()
}

/// A stretch of days without what it does not have.
fn days(a: &Applies) -> FullDays {
    FullDays {
        from: a.from.clone(),
        until: a.until.clone(),
        never: a.never,
        from_latest: a.from_latest.clone(),
    }
}

/// Another answer; where values come or go the whole list says nothing more.
fn change(c: &ChangeReport) -> FullChange {
    let listed = !c.add.is_empty() || !c.remove.is_empty();
    FullChange {
        to: Some(c.to.clone()).filter(|_| !listed),
        add: c.add.clone(),
        remove: c.remove.clone(),
    }
}

fn reading(r: &DutyReading) -> FullReading {
    FullReading {
        readings: r.readings.clone(),
        outcome: r.outcome,
        applies: days(&r.applies),
    }
}

impl Tables {
    fn cites(&mut self, cites: &[Cite]) -> Vec<usize> {
        let mut out = Vec::new();
        for c in cites {
            let source = FullSource {
                id: c.source.clone(),
                title: c.title.clone(),
            };
            let cite = FullCite {
                source: place(&mut self.sources, source),
                locator: c.locator.clone(),
                unchecked: c.unchecked.clone(),
            };
            out.push(place(&mut self.cites, cite));
        }
        out
    }

    /// A question by its name, with its words where they are at hand.
    fn fact(&mut self, id: &str, ask: &str) -> usize {
        let known = self.facts.iter_mut().enumerate().find(|(_, f)| f.id == id);
        if let Some((at, fact)) = known {
            if fact.ask.is_empty() {
                ask.clone_into(&mut fact.ask);
            }
            return at;
        }
        self.facts.push(FullFact {
            id: id.to_owned(),
            ask: ask.to_owned(),
        });
        self.facts.len() - 1
    }

    fn set(&mut self, facts: &[String]) -> Option<usize> {
        if facts.is_empty() {
            return None;
        }
        let set = facts.iter().map(|f| self.fact(f, "")).collect();
        Some(place(&mut self.sets, set))
    }

    fn answer(&mut self, answer: &Answer) -> usize {
        place(&mut self.answers, answer.clone())
    }

    fn node(&mut self, b: &Because) -> usize {
        let parts = decisive(b);
        // A list of one says no more than the one.
        if let (Op::All | Op::Any, [only]) = (b.op, parts.as_slice()) {
            return self.node(only);
        }
        let of = parts.into_iter().map(|p| self.node(p)).collect();
        let name = b.name.as_deref().unwrap_or("");
        let words = b.words.as_deref().unwrap_or("");
        let is_fact = b.op == Op::Fact;
        let node = FullNode {
            op: b.op,
            value: b.value,
            fact: is_fact.then(|| self.fact(name, words)),
            name: b.name.clone().filter(|_| !is_fact),
            words: b.words.clone().filter(|_| !is_fact),
            test: b.test.clone(),
            answer: b.answer.as_ref().map(|a| self.answer(a)),
            cites: self.cites(&b.cites),
            of,
            more: b.more,
        };
        place(&mut self.nodes, node)
    }

    fn exceptions(&mut self, all: &[ExceptionReport]) -> Vec<usize> {
        all.iter().map(|e| self.exception(e)).collect()
    }

    fn exception(&mut self, e: &ExceptionReport) -> usize {
        let met = e.outcome != Status::NotMet;
        let exception = FullException {
            id: e.id.clone(),
            title: e.title.clone(),
            outcome: e.outcome,
            burden_on: e.burden_on.clone(),
            cites: self.cites(&e.cites),
            because: met.then(|| self.node(&e.because)),
            exceptions: self.exceptions(&e.exceptions),
        };
        place(&mut self.exceptions, exception)
    }

    fn rule(&mut self, r: &RuleReport) -> FullRule {
        FullRule {
            id: r.id.clone(),
            title: r.title.clone(),
            outcome: r.outcome,
            can: r.can.clone(),
            assigns: r.assigns.clone(),
            takes_over: r.takes_over.clone(),
            binds: r.binds.clone(),
            cites: self.cites(&r.cites),
            uncited: r.uncited.clone(),
            applies: days(&r.applies),
            today: r.today,
            amended_by: r.amended_by.clone(),
            because: self.node(&r.because),
            exceptions: self.exceptions(&r.exceptions),
        }
    }

    fn role(&mut self, r: &RoleReport) -> FullRole {
        FullRole {
            id: r.id.clone(),
            title: r.title.clone(),
            value: r.value,
            missing: self.set(&r.missing),
            unasked: r.unasked,
            cites: self.cites(&r.cites),
        }
    }

    fn duty(&mut self, d: &DutyReport) -> FullDuty {
        FullDuty {
            id: d.id.clone(),
            title: d.title.clone(),
            kind: d.kind,
            must: d.must.clone(),
            first: d.first,
            only_without: d.only_without.clone(),
            binds: d.binds.clone(),
            held: d.held.clone(),
            of_others: d.of_others,
            cites: self.cites(&d.cites),
            uncited: d.uncited.clone(),
            applies: days(&d.applies),
            in_effect: d.in_effect,
            in_decision: d.in_decision,
            due: d.due.clone(),
            due_open: self.set(&d.due_open),
            due_earliest: d.due_earliest.clone(),
            due_latest: d.due_latest.clone(),
            due_words: d.due_words.clone(),
            due_notes: d.due_notes.clone(),
            overdue: d.overdue,
            missing: self.set(&d.missing),
            stays: d.stays.clone(),
            amended_by: d.amended_by.clone(),
            because: self.node(&d.because),
            exceptions: self.exceptions(&d.exceptions),
            readings: d.readings.iter().map(reading).collect(),
            record: d.record.as_ref().map(|r| FullRecord {
                title: r.title.clone(),
                fields: r.fields.iter().map(|f| self.field(f)).collect(),
            }),
        }
    }

    /// Duties that may arise, those together that hang on the same.
    fn open_duties<'a>(
        &mut self,
        duties: impl Iterator<Item = &'a DutyReport>,
    ) -> Vec<FullOpenDuties> {
        let hangs = |d: &DutyReport| (d.missing.clone(), d.stays.clone());
        let same = |d: &&DutyReport| (d.held.clone(), days(&d.applies), hangs(d));
        let mut out = Vec::new();
        for ((held, applies, (missing, stays)), list) in groups(duties, same) {
            let duty = |d: &DutyReport| FullOpenDuty {
                id: d.id.clone(),
                title: d.title.clone(),
                kind: d.kind,
            };
            out.push(FullOpenDuties {
                held,
                applies,
                missing: self.set(&missing),
                stays,
                duties: list.into_iter().map(duty).collect(),
            });
        }
        out
    }

    fn field(&mut self, f: &FieldReport) -> FullField {
        FullField {
            title: f.title.clone(),
            cites: self.cites(&f.cites),
            values: f.values.clone(),
        }
    }

    fn penalty(&mut self, p: &PenaltyReport) -> FullPenalty {
        FullPenalty {
            id: p.id.clone(),
            title: p.title.clone(),
            outcome: p.outcome,
            targets: p.targets.clone(),
            cites: self.cites(&p.cites),
            applies: days(&p.applies),
            in_effect: p.in_effect,
            limits: p.limits.iter().map(|l| self.limit(l)).collect(),
            waiting: p.waiting.clone(),
            exceptions: self.exceptions(&p.exceptions),
            missing: self.set(&p.missing),
            stays: p.stays.clone(),
            amended_by: p.amended_by.clone(),
        }
    }

    fn limit(&mut self, l: &LimitReport) -> FullLimit {
        FullLimit {
            words: l.words.clone(),
            counts: l.counts,
            amount: l.amount.clone(),
            at_least: l.at_least.clone(),
            at_most: l.at_most.clone(),
            unit: l.unit.clone(),
            per: l.per,
            minimum: l.minimum.clone(),
            missing: self.set(&l.missing),
            cites: self.cites(&l.cites),
        }
    }

    fn transition(&mut self, t: &TransitionReport) -> FullTransition {
        FullTransition {
            id: t.id.clone(),
            title: t.title.clone(),
            outcome: t.outcome,
            moves: t.moves.clone(),
            lines: t.lines.clone(),
            cites: self.cites(&t.cites),
        }
    }

    fn open(&mut self, o: &Open) -> FullOpen {
        FullOpen {
            fact: self.fact(&o.fact, &o.ask),
            applies: o.applies,
            scope: o.scope,
            could: o.could.clone(),
        }
    }

    fn near(&mut self, n: &NearReport) -> FullNear {
        FullNear {
            rule: n.rule.clone(),
            title: n.title.clone(),
            outcome: n.outcome,
            would: n.would.clone(),
            scope: n.scope,
            never_applies: n.never_applies,
            fact: self.fact(&n.fact, &n.ask),
            answer_state: n.answer_state,
            change: change(&n.change),
            still_open: self.set(&n.still_open),
            stays: n.stays.clone(),
            cites: self.cites(&n.cites),
        }
    }
}
