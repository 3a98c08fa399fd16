//! What systems come out by, and what may be left of a law, as it is read off the law as it was written down.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::Query;
use super::super::days::Slots;
use super::super::plan::{Ref, Values, Writing};
use super::super::rest::{Roots, Slotwise};
use super::super::sight::Sight;
use solon_law::program::algebra::{Bounds, ReadingsOf, Traversal};
use solon_law::program::{
    FactId, InterpretationId, Law, Level, LevelNodes, Node, NodeId, ProvisionId, ProvisionNodes,
    Ratio, ScaleId, Table,
};

/// A law that was written down, as what systems come out by is read off it.
pub(super) struct Reading<'a> {
    law: &'a Law,
    slots: &'a Slots,
    /// The values of formulas in each slot.
    values: Vec<Table<Node, Ref>>,
    /// The least and the most that readings of contested points make of those behind levels and scopes; none where
    /// nothing is contested.
    read: Vec<Table<Node, (Ref, Ref)>>,
    pub(super) writing: Writing<'a>,
}

impl<'a> Reading<'a> {
    /// Writes a law down.
    pub(super) fn of(
        law: &'a Law,
        query: &'a Query,
        sight: &'a Sight,
        slots: &'a Slots,
    ) -> Reading<'a> {
        let mut writing = Writing::new(law, query, sight, slots);
        let through = Traversal::new(&law.graph, |point| law.default_fixed(point), |_| true);
        let values = through.changes(&mut &mut writing, 0..slots.many());
        let behind = law.behind_levels();
        let mut read = Vec::new();
        if !behind.choices.is_empty() {
            let live = |point| law.live_interpretations[point];
            let through =
                Traversal::new(&law.graph, |_| false, |node: NodeId| behind.formulas[node]);
            let mut bounds = Bounds {
                of: &mut writing,
                open: ReadingsOf(live),
            };
            read = through.changes(&mut bounds, 0..slots.many());
        }
        Reading {
            law,
            slots,
            values,
            read,
            writing,
        }
    }

    /// Of what contested readings may make something else: what is read off under each.
    fn under_readings(&self) -> Vec<NodeId> {
        let levels = self.law.levels.values().flat_map(|of| &of.class).copied();
        levels.chain(self.scopes()).chain(self.clauses()).collect()
    }

    fn value(&self, slot: usize, node: NodeId) -> Ref {
        let value = self.values.get(slot).and_then(|of| of.row(node));
        value.copied().unwrap_or(Ref::UNKNOWN)
    }

    /// The slots from the day asked for on.
    pub(super) fn ahead(&self) -> Range<usize> {
        self.slots.current()..self.slots.many()
    }

    /// Formulas in some slots.
    pub(super) fn each(&self, slots: Range<usize>, nodes: &[NodeId]) -> Vec<Ref> {
        let each = slots.flat_map(|slot| nodes.iter().map(move |node| self.value(slot, *node)));
        each.collect()
    }

    pub(super) fn scopes(&self) -> Vec<NodeId> {
        self.law.scopes.values().map(|s| s.in_scope).collect()
    }

    pub(super) fn clauses(&self) -> Vec<NodeId> {
        let scopes = self.law.scopes.values();
        scopes.flat_map(|s| s.clauses.iter().copied()).collect()
    }

    /// What levels are read off, on any day.
    pub(super) fn levels(&self) -> Vec<NodeId> {
        let levels = self.law.levels.values();
        let levels = levels.flat_map(|of| of.class.iter().chain(&of.effect));
        levels.copied().chain(self.scopes()).collect()
    }

    /// That answers do not fit together, and that they say something where their question does not apply.
    pub(super) fn doubts(&mut self, sight: &Sight) -> Vec<Ref> {
        let (law, today) = (self.law, self.slots.current());
        let constraints = law.constraints.iter();
        let mut out: Vec<Ref> = constraints.map(|node| !self.value(today, *node)).collect();
        for (fact, place) in sight.saying() {
            if let Some(gate) = law.gates[fact] {
                let idle = [self.writing.test(*place), !self.value(today, gate)];
                out.push(self.writing.steps.all(idle.into_iter()));
            }
        }
        out
    }

    /// The least and the most that readings of contested points make of levels and scopes.
    pub(super) fn readings(&self) -> Vec<(Ref, Ref)> {
        let nodes = self.under_readings();
        let ahead = self.read.get(self.ahead()).unwrap_or_default();
        let each = ahead
            .iter()
            .flat_map(|of| nodes.iter().filter_map(|node| of.row(*node)));
        distinct(each.copied())
    }

    /// That an exclusion holds for now, on the day asked for.
    pub(super) fn for_now(&self) -> Vec<Ref> {
        let scopes = self
            .law
            .program()
            .scopes
            .values()
            .zip(self.law.scopes.values());
        let clauses = scopes.flat_map(|(own, nodes)| own.clauses.iter().zip(&nodes.clauses));
        let for_now = clauses.filter(|(clause, _)| clause.for_now);
        let today = self.slots.current();
        for_now.map(|(_, node)| self.value(today, *node)).collect()
    }

    /// What is looked at where something is open, given what is to be known where nothing is, and the rules of which it is
    /// enough that they fire: where the scope is sure, those that surely do are told beside the kind.
    pub(super) fn rest(&mut self, known: &[Ref], rules: &[Gives]) -> Roots {
        let law = self.law;
        let mut roots = Roots::default();
        for x in known {
            roots.add(*x, (Ref::FALSE, Ref::FALSE));
        }
        for gate in self.gates_apart() {
            roots.add(
                self.value(self.slots.current(), gate),
                (Ref::FALSE, Ref::FALSE),
            );
        }
        let scopes = self.each(self.ahead(), &self.scopes());
        let in_scope = self.writing.steps.all(scopes.into_iter());
        for (scale, LevelNodes { class, .. }) in law.levels.iter() {
            let mut above = Ref::FALSE;
            for (level, node) in class.iter().enumerate().rev() {
                // A level above it that is sure lets no rule count that gives it.
                let unless = self.writing.steps.all([above, in_scope].into_iter());
                let own = |rule: &Gives| rule.scale == scale && rule.level == level + 1;
                let plain = rules.iter().filter(|rule| own(rule));
                let plain: BTreeSet<NodeId> = plain.map(|rule| rule.node).collect();
                let given = law.provisions.values().flat_map(|version| {
                    let given = version.given.iter();
                    let mut own = given
                        .filter(move |g| g.scale == scale && g.level == level + 1)
                        .peekable();
                    let fires = own.peek().map(|_| version.class.fires);
                    own.map(|g| g.class).chain(fires)
                });
                let given: BTreeSet<NodeId> = given.collect();
                for slot in self.ahead() {
                    for node in &given {
                        // Of a plain one it is told beside the kind that it surely fires, where the scope is sure.
                        let untold = if plain.contains(node) {
                            in_scope
                        } else {
                            Ref::FALSE
                        };
                        roots.add(self.value(slot, *node), (unless, untold));
                    }
                }
                let reached = self.ever(*node);
                above = self.writing.steps.any([above, reached].into_iter());
            }
        }
        self.rest_of_readings(&mut roots);
        roots
    }

    /// Whether questions apply that are no parts of all formulas that hang on their answers today.
    fn gates_apart(&self) -> Vec<NodeId> {
        let (law, program) = (self.law, self.law.program());
        let steady = law.graph.steady(|point| law.default_fixed(point));
        let facts = program.facts.values();
        let made_of = facts.flat_map(|fact| {
            fact.earliest
                .iter()
                .copied()
                .chain(fact.ratio.iter().flat_map(Ratio::parts))
        });
        let made_of: BTreeSet<FactId> = made_of.collect();
        let gates = law
            .gates
            .iter()
            .filter_map(|(fact, gate)| Some((fact, (*gate)?)));
        let apart = gates.filter(|(fact, gate)| !steady[*gate] || made_of.contains(fact));
        apart.map(|(_, gate)| gate).collect()
    }

    /// What is looked at of contested points.
    fn rest_of_readings(&mut self, roots: &mut Roots) {
        let law = self.law;
        if self.read.is_empty() {
            return;
        }
        let behind = law.behind_levels();
        let mut points: BTreeMap<InterpretationId, Vec<Box<[Ref]>>> = BTreeMap::new();
        for (point, of) in law.choices(behind.choices.iter().copied()) {
            let own = points.entry(point).or_default();
            own.extend(self.ahead().map(|slot| {
                of.iter()
                    .map(|node| self.value(slot, *node))
                    .collect::<Box<[Ref]>>()
            }));
        }
        points
            .into_values()
            .for_each(|readings| roots.point(readings));
        let nodes = self.under_readings();
        let of = Slotwise {
            plain: &self.values,
            read: &self.read,
            slots: self.ahead(),
        };
        roots.readings(&mut self.writing, &of, &nodes);
    }

    /// What may be otherwise in a slot than in the one before, of that which days are read off.
    pub(super) fn turns(&self) -> Vec<Vec<(Ref, Ref)>> {
        let (levels, clauses) = (self.levels(), self.clauses());
        let of = |slot: usize| {
            let Some(before) = slot.checked_sub(1).filter(|_| self.slots.turns(slot)) else {
                return Vec::new();
            };
            // Before the day asked for, clauses are not looked at.
            let ahead = (before >= self.slots.current()).then_some(&clauses);
            let each = levels.iter().chain(ahead.into_iter().flatten());
            distinct(each.map(|node| (self.value(before, *node), self.value(slot, *node))))
        };
        (0..self.slots.many()).map(of).collect()
    }

    /// Whether a formula ever holds, from the day asked for on.
    fn ever(&mut self, node: NodeId) -> Ref {
        let each = self.each(self.ahead(), &[node]);
        self.writing.steps.any(each.into_iter())
    }

    /// What gives the levels of scales where they are the system's own: formulas, and rules of which it is enough
    /// that they fire.
    pub(super) fn rules(&mut self) -> (Vec<Ref>, Vec<Gives>) {
        let (mut others, mut rules) = (Vec::new(), Vec::new());
        let law = self.law;
        for (scale, LevelNodes { class, .. }) in law.levels.iter() {
            let mut above = Ref::FALSE;
            for (level, node) in class.iter().enumerate().rev() {
                let reached = self.ever(*node);
                let own = self.writing.steps.all([reached, !above].into_iter());
                let of = LevelOf::of(law, scale, level + 1);
                for x in self.each(self.ahead(), &of.others) {
                    others.push(self.writing.steps.all([own, x].into_iter()));
                }
                for (rule, node) in of.plain {
                    let fires = self.ever(node);
                    rules.push(Gives {
                        scale,
                        level: level + 1,
                        rule,
                        node,
                        fires,
                        reached,
                        above,
                        gives: self.writing.steps.all([own, fires].into_iter()),
                    });
                }
                above = self.writing.steps.any([above, reached].into_iter());
            }
        }
        (others, rules)
    }
}

/// A rule that gives a level wherever it fires.
#[derive(Debug)]
pub(super) struct Gives {
    pub(super) scale: ScaleId,
    pub(super) level: Level,
    pub(super) rule: ProvisionId,
    /// Its formula.
    node: NodeId,
    /// That it ever fires, and that this level, and one above it, are ever reached.
    pub(super) fires: Ref,
    pub(super) reached: Ref,
    pub(super) above: Ref,
    /// That the level is the system's own, and the rule gives it.
    pub(super) gives: Ref,
}

impl Gives {
    /// Where the level is surely reached, and none above it, and the rule surely fires.
    pub(super) fn surely(&self, values: &Values) -> u64 {
        let yes = |x: Ref| x.of(values).yes;
        yes(self.fires) & yes(self.reached) & !yes(self.above)
    }

    pub(super) fn wanted(&self) -> [Ref; 4] {
        [self.fires, self.reached, self.above, self.gives]
    }
}

/// Pairs of which the two may be otherwise, each once.
fn distinct(pairs: impl Iterator<Item = (Ref, Ref)>) -> Vec<(Ref, Ref)> {
    let mut out: Vec<(Ref, Ref)> = pairs.filter(|(a, b)| a != b).collect();
    out.sort_unstable();
    out.dedup();
    out
}

/// What a level is given by.
struct LevelOf {
    /// Rules of one version that give it as it is written: each gives it wherever it fires.
    plain: Vec<(ProvisionId, NodeId)>,
    /// What the others hang on.
    others: Vec<NodeId>,
}

impl LevelOf {
    fn of(law: &Law, scale: ScaleId, level: Level) -> LevelOf {
        let (mut plain, mut others) = (Vec::new(), Vec::new());
        for (rule, versions) in law.versions.iter() {
            let versions: Vec<&ProvisionNodes> =
                versions.iter().map(|v| &law.provisions[v]).collect();
            let given = versions.iter().flat_map(|v| &v.given);
            let mut own = given
                .filter(|g| g.scale == scale && g.level == level)
                .peekable();
            if own.peek().is_none() {
                continue;
            }
            match versions.as_slice() {
                [only] if own.any(|g| g.by.is_none()) => plain.push((rule, only.class.fires)),
                _ => {
                    others.extend(versions.iter().map(|v| v.class.fires));
                    let given = versions.iter().flat_map(|v| &v.given);
                    others.extend(given.filter(|g| g.by.is_some()).map(|g| g.class));
                }
            }
        }
        LevelOf { plain, others }
    }
}
