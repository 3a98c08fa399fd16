//! What tests can see of a law: which of them look at a provision, a scale, the scope. Where a change
//! of the law changes nothing that a test looks at, the test need not be run again.

use std::collections::BTreeSet;

use solon_law::program::{
    Decision, DecisionId, DutyState, Expectation, FactId, Kind, Law, Node, NodeId, Operation,
    Program, Provision, ProvisionId, ProvisionNodes, Scale, ScaleId, Score, ScoreId, ScoreNodes,
    Table, Test, pattern_matches,
};
use solon_verdict::eval::bitslice::{self, Mask, Planes};

/// Something that tests can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Thing {
    Provision(ProvisionId),
    Scale(ScaleId),
    Decision(ScaleId),
    Scope,
    Role,
    Constraint,
    Gate(FactId),
    Score(ScoreId),
    Table(DecisionId),
}

/// Which tests look at what.
pub(super) struct Observers {
    provisions: Table<Provision, Mask>,
    scales: Table<Scale, Mask>,
    decisions: Table<Scale, Mask>,
    scope: Mask,
    roles: Mask,
    constraints: Mask,
    scores: Table<Score, Mask>,
    tables: Table<Decision, Mask>,
    /// Tests that look at a deadline or an amount.
    amounts: Mask,
    /// Tests that ask for open questions: these hang on the formula, not only on its value.
    asks: Mask,
    /// Tests that look at a first day, which may be past.
    past: Mask,
    /// No test at all.
    none: Mask,
}

impl Observers {
    pub(super) fn new(program: &Program, tests: &[&Test]) -> Observers {
        let of = |sees: &dyn Fn(&Expectation) -> bool| {
            let mut mask = bitslice::empty(tests.len());
            for (t, test) in tests.iter().enumerate() {
                if test.expects.iter().any(|e| sees(&e.what)) {
                    bitslice::insert(&mut mask, t);
                }
            }
            mask
        };
        Observers {
            provisions: program.provisions.map(|id, p| {
                let waits = overdue(program).contains(&id);
                of(&|e| names(e, p) || (waits && matches!(e, Expectation::Penalty { .. })))
            }),
            scales: program.scales.map(|s, _| {
                of(&|e| matches!(e, Expectation::Level(t) | Expectation::InEffect(t) | Expectation::Decision(t) if t.scale == s))
            }),
            decisions: program
                .scales
                .map(|s, _| of(&|e| matches!(e, Expectation::Decision(t) if t.scale == s))),
            scope: of(&|e| {
                use Expectation::{Decision, InEffect, Level, Scope};
                matches!(e, Scope(..) | Level(_) | InEffect(_) | Decision(_))
            }),
            roles: of(&|e| matches!(e, Expectation::Role(_))),
            constraints: of(&|e| matches!(e, Expectation::Warns(_))),
            scores: program.scores.map(|s, _| of(&|e| points_of(e) == Some(s))),
            tables: program
                .decisions
                .map(|d, _| of(&|e| matches!(e, Expectation::Given(id, _) if *id == d))),
            amounts: of(&counts),
            asks: of(&|e| matches!(e, Expectation::Asks(_))),
            past: of(&|e| {
                matches!(
                    e,
                    Expectation::Fires(_, Some(_))
                        | Expectation::Duty {
                            state: Some(DutyState::Since(_)),
                            ..
                        }
                ) || counts(e)
            }),
            none: bitslice::empty(tests.len()),
        }
    }

    /// Tests that look at a provision.
    pub(super) fn of_provision(&self, id: ProvisionId) -> &Mask {
        &self.provisions[id]
    }

    /// Tests that look at a deadline or an amount.
    pub(super) fn of_amounts(&self) -> &Mask {
        &self.amounts
    }

    /// Tests that look at what a table comes to, or at the points or the band of a score.
    pub(super) fn of_assessments(&self) -> impl Iterator<Item = &Mask> {
        self.scores.values().chain(self.tables.values())
    }

    fn of(&self, thing: Thing) -> &Mask {
        match thing {
            Thing::Provision(id) => &self.provisions[id],
            Thing::Scale(s) => &self.scales[s],
            Thing::Decision(s) => &self.decisions[s],
            Thing::Scope => &self.scope,
            Thing::Role => &self.roles,
            Thing::Constraint => &self.constraints,
            Thing::Gate(_) => &self.amounts,
            Thing::Score(s) => &self.scores[s],
            Thing::Table(d) => &self.tables[d],
        }
    }
}

/// The duties for which limits of fines wait until they are overdue.
fn overdue(program: &Program) -> BTreeSet<ProvisionId> {
    let operations = program.amendments.values().flat_map(|a| &a.operations);
    let changed = operations.filter_map(|o| match o {
        Operation::Amend(_, change) => change.limits.as_ref(),
        _ => None,
    });
    let own = program.provisions.values().map(|p| &p.body.limits);
    let limits = own.chain(changed).flatten();
    limits.filter_map(|l| l.overdue).collect()
}

/// The score at which an expectation looks.
fn points_of(e: &Expectation) -> Option<ScoreId> {
    match e {
        Expectation::Points(score, ..) | Expectation::Band(score, ..) => Some(*score),
        _ => None,
    }
}

/// Whether an expectation looks at a deadline or an amount.
fn counts(e: &Expectation) -> bool {
    matches!(
        e,
        Expectation::Duty { due: Some(_), .. }
            | Expectation::Duty {
                state: Some(DutyState::Overdue),
                ..
            }
            | Expectation::Penalty { limit: Some(_), .. }
            | Expectation::Penalty {
                in_effect: true,
                ..
            }
    )
}

/// Whether an expectation looks at a provision by name.
fn names(e: &Expectation, p: &Provision) -> bool {
    let rule = matches!(p.kind, Kind::Rule | Kind::Exception);
    match e {
        Expectation::Level(t) | Expectation::InEffect(t) | Expectation::Decision(t) => {
            rule && t.by.iter().any(|by| pattern_matches(by, &p.id))
        }
        Expectation::Fires(pattern, _) | Expectation::Open(pattern) => {
            rule && pattern_matches(pattern, &p.id)
        }
        Expectation::Duty { id, .. } => p.kind == Kind::Duty && pattern_matches(id, &p.id),
        Expectation::Penalty { id, .. } => p.kind == Kind::Penalty && pattern_matches(id, &p.id),
        // Whatever is beaten, and what beats it with its reasons.
        Expectation::Defeated { target, by, .. } => {
            let beaten = |t: &String| pattern_matches(t, &p.id);
            rule && (by.id == p.id || target.as_ref().is_none_or(beaten))
        }
        Expectation::Scope(..)
        | Expectation::Asks(_)
        | Expectation::Role(_)
        | Expectation::Warns(_)
        | Expectation::Points(..)
        | Expectation::Band(..)
        | Expectation::Given(..) => false,
    }
}

/// A formula of one law and what stands in its place in another.
struct Pair {
    thing: Thing,
    old: Option<NodeId>,
    new: Option<NodeId>,
}

/// Two laws of one program and its mutant, with what is equal in them.
pub(super) struct Laws<'a> {
    pub(super) program: &'a Program,
    pub(super) old: &'a Law,
    pub(super) new: &'a Law,
    /// For each formula of the new law, the equal one of the old.
    pub(super) same: &'a Table<Node, Option<NodeId>>,
}

/// The formulas that tests can look at and that are not the same any more.
pub(super) struct Pairs(Vec<Pair>);

impl Pairs {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn new(laws: &Laws<'_>) -> Pairs {
        let mut list = List {
            laws,
            out: Vec::new(),
        };
        for id in laws.program.provisions.ids() {
            list.provision(id);
        }
        for (scale, old) in laws.old.levels.iter() {
            let new = &laws.new.levels[scale];
            for thing in [Thing::Scale(scale), Thing::Decision(scale)] {
                list.zip(thing, &old.class, &new.class);
                list.zip(thing, &old.effect, &new.effect);
            }
        }
        for (id, old) in laws.old.scopes.iter() {
            let new = &laws.new.scopes[id];
            list.zip(Thing::Scope, &old.clauses, &new.clauses);
            list.one(Thing::Scope, Some(old.in_scope), Some(new.in_scope));
        }
        for (id, [old, _]) in laws.old.decisions.iter() {
            if let Some([new, _]) = laws.new.decisions.row(id) {
                let thing = Thing::Table(id);
                list.one(thing, Some(old.applies), Some(new.applies));
                list.zip(thing, &old.rows, &new.rows);
            }
        }
        for (id, [_, old]) in laws.old.scores.iter() {
            if let Some([_, new]) = laws.new.scores.row(id) {
                list.score(id, old, new);
            }
        }
        for (old, new) in laws.old.roles.iter().zip(&laws.new.roles) {
            list.one(Thing::Role, Some(old.holds), Some(new.holds));
        }
        list.zip(
            Thing::Constraint,
            &laws.old.constraints,
            &laws.new.constraints,
        );
        for (fact, old) in laws.old.gates.iter() {
            list.one(Thing::Gate(fact), *old, laws.new.gates[fact]);
        }
        Pairs(list.out)
    }

    /// Tests for which something that they look at differs. `on` gives the day of each test.
    pub(super) fn differing(
        &self,
        observers: &Observers,
        laws: &Laws<'_>,
        before: &Planes,
        after: &Planes,
        on: &[Option<jiff::civil::Date>],
    ) -> Mask {
        let mut out = observers.none.clone();
        let words = out.len();
        for stretch in &after.stretches {
            let Some(old) = before.on(stretch.from) else {
                continue;
            };
            // Days that are over matter to those alone who look at first days.
            let mut active = observers.past.clone();
            for (t, day) in on.iter().enumerate() {
                if stretch.until.is_none_or(|u| day.is_none_or(|d| d < u)) {
                    bitslice::insert(&mut active, t);
                }
            }
            for pair in &self.0 {
                let decided = matches!(pair.thing, Thing::Decision(_));
                let a = pair.old.and_then(|n| before.values(old, n, decided));
                let b = pair.new.and_then(|n| {
                    let own = after.values(stretch, n, decided);
                    own.or_else(|| {
                        let same = laws.same[n]?;
                        before.values(old, same, decided)
                    })
                });
                let asks = matches!(pair.thing, Thing::Scale(_) | Thing::Scope);
                let (a, b) = (a.unwrap_or(&[]), b.unwrap_or(&[]));
                let at = |v: &[u64], w: usize| v.get(w).copied().unwrap_or(0);
                let observing = observers.of(pair.thing);
                for w in 0..words {
                    let (s, p) = (at(a, w), at(a, words + w));
                    let (t, q) = (at(b, w), at(b, words + w));
                    let differs = (s ^ t) | (p ^ q);
                    let open = (p & !s) | (q & !t);
                    let mut found = differs & at(observing, w);
                    if asks {
                        found |= (differs | open) & at(&observers.asks, w);
                    }
                    if let Some(word) = out.get_mut(w) {
                        *word |= found & at(&active, w);
                    }
                }
            }
        }
        out
    }
}

struct List<'l, 'a> {
    laws: &'l Laws<'a>,
    out: Vec<Pair>,
}

impl List<'_, '_> {
    fn equal(&self, old: Option<NodeId>, new: Option<NodeId>) -> bool {
        match (old, new) {
            (None, None) => true,
            (Some(a), Some(b)) => self.laws.same[b] == Some(a),
            _ => false,
        }
    }

    fn one(&mut self, thing: Thing, old: Option<NodeId>, new: Option<NodeId>) {
        if !self.equal(old, new) {
            self.out.push(Pair { thing, old, new });
        }
    }

    fn zip(&mut self, thing: Thing, old: &[NodeId], new: &[NodeId]) {
        for i in 0..old.len().max(new.len()) {
            self.one(thing, old.get(i).copied(), new.get(i).copied());
        }
    }

    /// What has a name is compared by its name, and among equal names in order.
    fn named(&mut self, thing: Thing, old: &[(String, NodeId)], new: &[(String, NodeId)]) {
        let mut left: Vec<&(String, NodeId)> = new.iter().collect();
        for (name, node) in old {
            let found = left.iter().position(|(n, _)| n == name);
            let other = found.map(|at| left.remove(at).1);
            self.one(thing, Some(*node), other);
        }
        for (_, node) in left {
            self.one(thing, None, Some(*node));
        }
    }

    fn score(&mut self, id: ScoreId, old: &ScoreNodes, new: &ScoreNodes) {
        let thing = Thing::Score(id);
        let parts = |s: &ScoreNodes| -> Vec<NodeId> {
            let parts = s.items.iter().flat_map(|i| &i.parts);
            parts.map(|(_, node)| *node).collect()
        };
        self.one(thing, Some(old.applies), Some(new.applies));
        self.zip(thing, &parts(old), &parts(new));
        self.zip(thing, &old.cases, &new.cases);
        self.zip(thing, &old.levels, &new.levels);
    }

    fn provision(&mut self, id: ProvisionId) {
        let (old, new) = (self.laws.old, self.laws.new);
        let mut old = old.versions(id).map(|(_, v)| v);
        let mut new = new.versions(id).map(|(_, v)| v);
        loop {
            match (old.next(), new.next()) {
                (None, None) => return,
                (a, b) => self.version(id, a, b),
            }
        }
    }

    fn version(
        &mut self,
        id: ProvisionId,
        old: Option<&ProvisionNodes>,
        new: Option<&ProvisionNodes>,
    ) {
        let thing = Thing::Provision(id);
        let fields: [fn(&ProvisionNodes) -> NodeId; 8] = [
            |p| p.class.met,
            |p| p.class.fires,
            |p| p.class.defeated,
            |p| p.class.mine,
            |p| p.effect.met,
            |p| p.effect.fires,
            |p| p.effect.defeated,
            |p| p.effect.mine,
        ];
        for field in fields {
            self.one(thing, old.map(field), new.map(field));
        }
        let limits = |p: Option<&ProvisionNodes>| p.map_or_else(Vec::new, |p| p.limits.clone());
        self.zip(thing, &limits(old), &limits(new));
        let due = |p: Option<&ProvisionNodes>| p.map_or_else(Vec::new, |p| p.due.clone());
        self.zip(thing, &due(old), &due(new));
        let attacks = |law: &Law, p: Option<&ProvisionNodes>| -> Vec<(String, NodeId)> {
            let Some(p) = p else { return Vec::new() };
            let own = p.body.unless.iter().zip(&p.class.unless);
            let own = own.map(|(limb, node)| (format!("/{}", limb.label), *node));
            let others = p.class.attackers.iter();
            own.chain(others.map(|(t, node)| {
                (
                    super::attacker(self.laws.program, law, *t).unwrap_or_default(),
                    *node,
                )
            }))
            .collect()
        };
        let (a, b) = (attacks(self.laws.old, old), attacks(self.laws.new, new));
        self.named(thing, &a, &b);
        let when = |p: Option<&ProvisionNodes>| p.map(|p| p.class.when);
        let whole = |p: Option<&ProvisionNodes>| {
            let mut nodes: Vec<NodeId> = when(p).into_iter().collect();
            nodes.extend(p.into_iter().flat_map(|p| p.class.unless.iter().copied()));
            nodes
        };
        let (a, b) = (whole(old), whole(new));
        let unchanged = a.len() == b.len()
            && a.iter()
                .zip(&b)
                .all(|(a, b)| self.equal(Some(*a), Some(*b)));
        if !unchanged {
            let (a, b) = (
                super::limbs(self.laws.old, a),
                super::limbs(self.laws.new, b),
            );
            self.named(thing, &a, &b);
        }
    }
}
