//! Which rules, and which parts of them, the tests beside the rules really try: for everything that
//! stands in the text, in how many tests it was true, false, and decisive.
//!
//! Decisive means: with the facts of the test, and all else equal, its contrary value changes
//! something that a test can see. For a part of a provision that is whether the provision fires or
//! is defeated; for a rule, exception or transition itself, a level, a role, the scope, the limit of a
//! fine, or what becomes of another provision; for a duty or penalty itself, that it arises.
//!
//! Every flip is evaluated, not estimated, but with these limits. Segments count from the day of
//! the test on, and the formula is flipped in one of them at a time. Equal conditions are one
//! formula: where a rule reads the same thing twice, both are flipped together. A condition that
//! cannot have the contrary value because of what else is known is flipped all the same.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::influence::{Batch, Readers, STATES};
use super::{query, view};
use solon_law::program::{Element, Kind, Law, LawView, Node, NodeId, Owner, Piece, Program, Table};
use solon_verdict::eval;
use solon_verdict::facts::Facts;

/// How one element was tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// Which part of its owner it is.
    pub piece: Piece,
    /// In how many tests it was true on some day.
    pub yes: usize,
    /// In how many tests it was false on some day.
    pub no: usize,
    /// In how many tests it was decisive.
    pub decisive: usize,
    /// It is false for no system on the days on which it could have an effect.
    pub always: bool,
}

impl Count {
    /// Whether nothing is left to be tried.
    #[must_use]
    pub fn full(&self) -> bool {
        self.yes > 0 && (self.no > 0 || self.always) && self.decisive > 0
    }
}

/// What the tests of a program try.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many tests there are.
    pub tests: usize,
    /// Everything that stands in the text, under what it belongs to.
    pub owners: BTreeMap<Owner, Vec<Count>>,
}

impl Coverage {
    /// The counts of one element.
    #[must_use]
    pub fn count(&self, owner: Owner, piece: &Piece) -> Option<&Count> {
        self.owners.get(&owner)?.iter().find(|c| c.piece == *piece)
    }

    fn slot(&mut self, owner: Owner, piece: &Piece) -> Slot {
        let counts = self.owners.entry(owner).or_default();
        let at = counts.iter().position(|c| c.piece == *piece);
        Slot {
            owner,
            at: at.unwrap_or_else(|| {
                counts.push(Count {
                    piece: piece.clone(),
                    yes: 0,
                    no: 0,
                    decisive: 0,
                    always: false,
                });
                counts.len() - 1
            }),
        }
    }
}

/// Counts what the tests of a program try.
#[must_use]
pub fn coverage(program: &Arc<Program>) -> Coverage {
    let mut out = Coverage {
        tests: program.tests.len(),
        ..Coverage::default()
    };
    // The law in force, whether a test consults it or not, gives the order.
    let mut views: Vec<(LawView, Vec<usize>)> = vec![(LawView::default(), Vec::new())];
    for (i, test) in program.tests.iter().enumerate() {
        let view = view(test);
        match views.iter_mut().find(|(v, _)| *v == view) {
            Some((_, tests)) => tests.push(i),
            None => views.push((view, vec![i])),
        }
    }
    for (view, tests) in &views {
        // A law that cannot be consulted is a failure of its tests, told there.
        if let Ok((law, elements)) = program.consult_text(view) {
            Counter::new(program, &law, &elements, &mut out).count(tests);
        }
    }
    // What only a proposal brings, and no test consults.
    for id in program.provisions.ids() {
        out.slot(Owner::Provision(id), &Piece::Whole);
    }
    out.owners.retain(|owner, _| program.is_own(*owner));
    out
}

/// Where the counts of an element are.
#[derive(Clone, Copy)]
struct Slot {
    owner: Owner,
    at: usize,
}

/// An element, and the position of its tally.
struct Tracked<'a> {
    element: &'a Element,
    tally: usize,
}

/// The counts of one element over the days as enacted and as moved, and over versions.
struct Tally {
    slot: Slot,
    yes: Tests,
    no: Tests,
    decisive: Tests,
    /// All its versions are false for no system.
    always: bool,
}

/// Tests, each counted once although it has several segments.
#[derive(Default)]
struct Tests {
    /// States of the batch at hand.
    states: u64,
    /// The last test counted; the next batch may begin with the same one.
    last: Option<usize>,
    count: usize,
}

impl Tests {
    fn settle(&mut self, tests: &[usize]) {
        let mut states = std::mem::take(&mut self.states);
        while states != 0 {
            let test = tests.get(states.trailing_zeros() as usize).copied();
            if test.is_some() && self.last != test {
                self.last = test;
                self.count += 1;
            }
            states &= states - 1;
        }
    }
}

struct Counter<'a> {
    program: &'a Program,
    law: &'a Law,
    out: &'a mut Coverage,
    readers: Readers,
    /// Elements by their formula, so that each is flipped once.
    nodes: Vec<(NodeId, Vec<Tracked<'a>>)>,
    tallies: Vec<Tally>,
    /// Whether a formula is something that a test can see.
    visible: Table<Node, bool>,
    /// Whether it is a level: that of one rule alone is the formula of that rule.
    levels: Table<Node, bool>,
    /// The cases of limits of fines and of deadlines, each with whether the fine threatens, or the
    /// duty arises.
    cases: Vec<(NodeId, NodeId)>,
}

impl<'a> Counter<'a> {
    fn new(
        program: &'a Program,
        law: &'a Law,
        elements: &'a [Element],
        out: &'a mut Coverage,
    ) -> Counter<'a> {
        let mut nodes: Vec<(NodeId, Vec<Tracked<'a>>)> = Vec::new();
        let mut places: HashMap<NodeId, usize> = HashMap::new();
        let mut tallies: Vec<Tally> = Vec::new();
        let mut known: BTreeMap<(Owner, usize), usize> = BTreeMap::new();
        for element in elements {
            let slot = out.slot(element.owner, &element.piece);
            let tally = *known.entry((slot.owner, slot.at)).or_insert_with(|| {
                tallies.push(Tally {
                    slot,
                    yes: Tests::default(),
                    no: Tests::default(),
                    decisive: Tests::default(),
                    always: true,
                });
                tallies.len() - 1
            });
            if let Some(tally) = tallies.get_mut(tally) {
                tally.always &= element.always;
            }
            let place = *places.entry(element.node).or_insert_with(|| {
                nodes.push((element.node, Vec::new()));
                nodes.len() - 1
            });
            if let Some((_, tracked)) = nodes.get_mut(place) {
                tracked.push(Tracked { element, tally });
            }
        }
        Counter {
            readers: Readers::of(&law.graph),
            visible: visible(law),
            levels: levels(law),
            cases: law
                .provisions
                .values()
                .flat_map(|p| {
                    let limits = p.limits.iter().map(|l| (*l, p.class.fires));
                    limits.chain(p.due.iter().map(|d| (*d, p.effect.fires)))
                })
                .collect(),
            program,
            law,
            out,
            nodes,
            tallies,
        }
    }

    fn count(mut self, tests: &[usize]) {
        let mut batch = Batch::new(self.program, self.law);
        let mut states: Vec<(usize, Option<jiff::civil::Date>)> = Vec::new();
        for i in tests {
            let Some(test) = self.program.tests.get(*i) else {
                continue;
            };
            let facts = Facts::of_test(self.program, test);
            let query = query(self.law, test);
            let Ok(case) = eval::Case::new(self.law, &facts) else {
                continue;
            };
            let trace = eval::trace(&case, &query);
            for (s, segment) in trace.segments.iter().enumerate().skip(trace.current) {
                let later = trace.segments.get(s + 1);
                batch.push(self.program, (&facts, query.on), segment, later);
                states.push((*i, segment.from));
                if batch.states() == STATES {
                    self.batch(&mut batch, &states);
                    batch = Batch::new(self.program, self.law);
                    states.clear();
                }
            }
        }
        if batch.states() > 0 {
            self.batch(&mut batch, &states);
        }
        for tally in &self.tallies {
            let counts = self.out.owners.get_mut(&tally.slot.owner);
            if let Some(count) = counts.and_then(|c| c.get_mut(tally.slot.at)) {
                count.yes += tally.yes.count;
                count.no += tally.no.count;
                count.decisive += tally.decisive.count;
                count.always = tally.always;
            }
        }
    }

    fn batch(&mut self, batch: &mut Batch<'_>, states: &[(usize, Option<jiff::civil::Date>)]) {
        batch.close();
        let tests: Vec<usize> = states.iter().map(|(test, _)| *test).collect();
        let mut changed = self.law.graph.nodes().map(|_, _| 0u64);
        for (node, tracked) in &self.nodes {
            let value = batch.value(*node);
            let live: Vec<u64> = tracked
                .iter()
                .map(|t| live(t.element, batch, states))
                .collect();
            if live.iter().all(|l| *l == 0) {
                continue;
            }
            let mut touched: Vec<NodeId> = Vec::new();
            let mut beyond = 0;
            batch.flip(&self.readers, *node, |other, mask| {
                changed[other] |= mask;
                touched.push(other);
                if self.levels[other] || (other != *node && self.visible[other]) {
                    beyond |= mask;
                }
            });
            for (case, arises) in &self.cases {
                let changes = changed[case];
                if changes != 0 {
                    beyond |= changes & !batch.value(*arises).no;
                }
            }
            for (t, live) in tracked.iter().zip(live) {
                let on = |n: &NodeId| changed[n];
                let outcomes = &t.element.outcomes;
                let mut decisive = live;
                if !outcomes.is_empty() {
                    decisive &= outcomes.iter().map(on).fold(0, |a, b| a | b);
                }
                if t.element.beyond {
                    decisive &= beyond;
                }
                if let Some(tally) = self.tallies.get_mut(t.tally) {
                    tally.yes.states |= live & value.yes;
                    tally.no.states |= live & value.no;
                    tally.decisive.states |= decisive;
                }
            }
            for other in touched {
                changed[other] = 0;
            }
        }
        for tally in &mut self.tallies {
            for counted in [&mut tally.yes, &mut tally.no, &mut tally.decisive] {
                counted.settle(&tests);
            }
        }
    }
}

/// The states in which an element is part of the law and could have an effect.
fn live(
    element: &Element,
    batch: &Batch<'_>,
    states: &[(usize, Option<jiff::civil::Date>)],
) -> u64 {
    let mut mask = 0;
    for (i, (_, first)) in states.iter().enumerate() {
        // A segment never straddles the first or last day of a text.
        let from = element.from.is_none_or(|f| first.is_some_and(|d| f <= d));
        let until = element.until.is_none_or(|u| first.is_none_or(|d| d < u));
        if from && until {
            mask |= 1 << i;
        }
    }
    if let Some(window) = element.window {
        mask &= !batch.value(window).no;
    }
    if let Owner::Reading(point, reading) = element.owner {
        mask &= batch.reads(point, reading);
    }
    mask
}

/// The levels of scales.
fn levels(law: &Law) -> Table<Node, bool> {
    let mut out = law.graph.nodes().map(|_, _| false);
    let levels = law.levels.values();
    for node in levels.flat_map(|l| l.class.iter().chain(&l.effect)) {
        out[*node] = true;
    }
    out
}

/// What a test can see: what becomes of provisions, levels, scope and roles.
fn visible(law: &Law) -> Table<Node, bool> {
    let mut out = law.graph.nodes().map(|_, _| false);
    let mut mark = |node: NodeId| out[node] = true;
    for version in law.provisions.values() {
        for outcomes in [&version.class, &version.effect] {
            mark(outcomes.fires);
            mark(outcomes.defeated);
            if version.kind == Kind::Duty {
                mark(outcomes.mine);
            }
        }
    }
    for scope in law.scopes.values() {
        mark(scope.in_scope);
        scope.clauses.iter().for_each(|n| mark(*n));
    }
    for role in &law.roles {
        mark(role.holds);
    }
    out
}
