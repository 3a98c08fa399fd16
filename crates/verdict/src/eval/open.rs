//! Which unanswered questions can still matter: those that an undecided formula hangs on.

use std::collections::{BTreeMap, BTreeSet};

use super::exact::Valuation as _;
use super::frame::Frame;
use super::{Interval, OpenFact, ScaleOutcome, ScopeOutcome, Tri, Verdict, test};
use solon_law::program::{FAR, FactId, Node, NodeId, ScaleId};

pub(super) fn open(
    frame: &Frame<'_>,
    scope: &ScopeOutcome,
    scales: &[ScaleOutcome],
) -> Vec<OpenFact> {
    let mut found: BTreeMap<FactId, OpenFact> = BTreeMap::new();
    if scope.verdict == Verdict::Out {
        return Vec::new();
    }
    for outcome in scales.iter().filter(|s| !s.out() && !s.decided()) {
        let nodes = &frame.law.levels[outcome.scale];
        for level in outcome.class.0 + 1..=outcome.class.1 {
            let Some(node) = nodes.class.get(level - 1) else {
                continue;
            };
            let mut facts = Support::of(frame);
            for segment in frame.ahead() {
                if frame.in_scope(outcome.scale, segment) != Tri::False {
                    facts.add(segment, *node);
                }
            }
            for fact in facts.facts() {
                let entry = entry(frame, &mut found, fact);
                widen(&mut entry.could, outcome.scale, (level - 1, level));
            }
        }
    }
    let unsure = scales.iter().filter(|s| s.scope_open());
    let unsure: BTreeSet<ScaleId> = unsure.map(|s| s.scale).collect();
    let scopes = frame.law.scopes.values().zip(frame.program.scopes.values());
    for ((nodes, own), verdict) in scopes.zip(&scope.each) {
        let matters =
            scope.verdict == Verdict::Open || own.governs.iter().any(|s| unsure.contains(s));
        if *verdict == Verdict::Open && matters {
            let mut facts = Support::of(frame);
            facts.add(frame.current, nodes.in_scope);
            for fact in facts.facts() {
                entry(frame, &mut found, fact).scope = true;
            }
        }
    }
    let mut out: Vec<OpenFact> = found.into_values().collect();
    // The most decisive first: applicable now, reaching the highest level, cheapest.
    out.sort_by_key(|o| {
        let top = o.could.iter().map(|(_, i)| i.1).max().unwrap_or(0);
        let cost = frame.program.facts[o.fact].cost;
        (!o.applies, std::cmp::Reverse(top), !o.scope, cost, o.fact)
    });
    out
}

fn entry<'m>(
    frame: &Frame<'_>,
    found: &'m mut BTreeMap<FactId, OpenFact>,
    fact: FactId,
) -> &'m mut OpenFact {
    found.entry(fact).or_insert_with(|| OpenFact {
        fact,
        could: Vec::new(),
        scope: false,
        applies: applies(frame, fact),
    })
}

/// Whether a question surely applies.
pub(super) fn applies(frame: &Frame<'_>, fact: FactId) -> bool {
    let gate = frame.law.gates[fact];
    gate.is_none_or(|g| frame.value(frame.current, g) == Tri::True)
}

fn widen(could: &mut Vec<(ScaleId, Interval)>, scale: ScaleId, by: Interval) {
    match could.iter_mut().find(|(s, _)| *s == scale) {
        Some((_, i)) => *i = (i.0.min(by.0), i.1.max(by.1)),
        None => could.push((scale, by)),
    }
}

/// Facts behind the unknown tests that unknown formulas hang on. A formula that several of them share
/// is looked at once.
pub(super) struct Support<'f, 'a> {
    frame: &'f Frame<'a>,
    /// For each segment, the formulas looked at, a bit each.
    seen: Vec<Vec<u64>>,
    facts: BTreeSet<FactId>,
}

impl<'f, 'a> Support<'f, 'a> {
    pub(super) fn of(frame: &'f Frame<'a>) -> Self {
        Support {
            frame,
            seen: vec![Vec::new(); frame.segments.len()],
            facts: BTreeSet::new(),
        }
    }

    /// Adds what a formula hangs on in a segment.
    pub(super) fn add(&mut self, segment: usize, node: NodeId) {
        let frame = self.frame;
        let mut todo = vec![(segment, node)];
        while let Some((segment, node)) = todo.pop() {
            if frame.value(segment, node) != Tri::Unknown || !self.first(segment, node) {
                continue;
            }
            match frame.law.graph.node(node) {
                Node::Atom {
                    fact, predicate, ..
                } => {
                    let state = frame.facts.possible(frame.program, *fact);
                    if test(predicate, &state, frame.moment(segment)) == Tri::Unknown {
                        self.facts.extend(frame.open_behind(*fact));
                    }
                }
                Node::Ahead(x) => {
                    todo.extend((segment..frame.segments.len()).map(|s| (s, *x)));
                }
                Node::Const(_)
                | Node::Not(_)
                | Node::And(_)
                | Node::Or(_)
                | Node::Count { .. }
                | Node::Weigh { .. }
                | Node::Window(..)
                | Node::Choice(..)
                | Node::Burden(_)
                | Node::Named(..) => {}
            }
            let parts = frame.live_parts(segment, node);
            todo.extend(parts.iter().map(|p| (segment, *p)));
        }
    }

    /// Whether a formula is met for the first time in a segment.
    fn first(&mut self, segment: usize, node: NodeId) -> bool {
        let nodes = self.frame.law.graph.nodes().len();
        let Some(seen) = self.seen.get_mut(segment) else {
            return false;
        };
        seen.resize(nodes.div_ceil(64), 0);
        let Some(word) = seen.get_mut(node.index() / 64) else {
            return false;
        };
        let bit = 1 << (node.index() % 64);
        let first = *word & bit == 0;
        *word |= bit;
        first
    }

    /// The questions found, in the order of the vocabulary. What is not known of the law is none.
    pub(super) fn facts(self) -> Vec<FactId> {
        let asked = |f: &FactId| !self.frame.program.facts[f].unasked;
        self.facts
            .iter()
            .copied()
            .filter(|f| asked(f) && !self.later(*f))
            .collect()
    }

    /// What another regime asks is asked once it applies: until then what that hangs on is asked, and
    /// stands among the questions itself.
    fn later(&self, fact: FactId) -> bool {
        let frame = self.frame;
        frame.program.facts[fact].pack == FAR && !applies(frame, fact)
    }

    /// The questions found, and what is not known of the law.
    pub(super) fn all(self) -> Vec<FactId> {
        let all = self.facts.iter().copied();
        all.filter(|f| !self.later(*f)).collect()
    }
}
