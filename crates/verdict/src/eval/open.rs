//! Which unanswered questions can still matter: those that an undecided formula hangs on.

use std::collections::{BTreeMap, BTreeSet};

use super::frame::Frame;
use super::hanging::Hanging;
use super::{Interval, OpenFact, ScaleOutcome, ScopeOutcome, Tri, Verdict};
use solon_law::program::{FAR, FactId, Level, NodeId, ScaleId};

pub(super) fn open(
    frame: &Frame<'_>,
    scope: &ScopeOutcome,
    scales: &[ScaleOutcome],
) -> Vec<OpenFact> {
    if scope.verdict == Verdict::Out {
        return Vec::new();
    }
    let groups = groups(frame, scope, scales);
    let mut hanging = Hanging::new(frame, groups.len(), frame.current);
    for (at, group) in groups.iter().enumerate() {
        match group {
            Group::Level(scale, _, node) => {
                for segment in frame.ahead() {
                    if frame.in_scope(*scale, segment) != Tri::False {
                        hanging.add(at, segment, *node);
                    }
                }
            }
            Group::Scope(node) => hanging.add(at, frame.current, *node),
        }
    }
    let mut found: BTreeMap<FactId, OpenFact> = BTreeMap::new();
    for (group, facts) in groups.iter().zip(hanging.facts()) {
        for fact in asked(frame, facts) {
            let entry = entry(frame, &mut found, fact);
            match group {
                Group::Level(scale, level, _) => {
                    widen(&mut entry.could, *scale, (level - 1, *level));
                }
                Group::Scope(_) => entry.scope = true,
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

/// Formulas that hang on open questions.
enum Group {
    /// Of a scale, that a level is reached.
    Level(ScaleId, Level, NodeId),
    /// That a scope takes the system in.
    Scope(NodeId),
}

/// Levels that are open, and scopes that are and matter.
fn groups(frame: &Frame<'_>, scope: &ScopeOutcome, scales: &[ScaleOutcome]) -> Vec<Group> {
    let mut groups = Vec::new();
    for outcome in scales.iter().filter(|s| !s.out() && !s.decided()) {
        let nodes = frame.law.levels[outcome.scale].class.iter();
        let levels = (1..).zip(nodes).take(outcome.class.1).skip(outcome.class.0);
        groups.extend(levels.map(|(level, node)| Group::Level(outcome.scale, level, *node)));
    }
    let unsure = scales.iter().filter(|s| s.scope_open());
    let unsure: BTreeSet<ScaleId> = unsure.map(|s| s.scale).collect();
    let scopes = frame.law.scopes.values().zip(frame.program.scopes.values());
    for ((nodes, own), verdict) in scopes.zip(&scope.each) {
        let matters =
            scope.verdict == Verdict::Open || own.governs.iter().any(|s| unsure.contains(s));
        if *verdict == Verdict::Open && matters {
            groups.push(Group::Scope(nodes.in_scope));
        }
    }
    groups
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

/// Facts behind the unknown tests that unknown formulas hang on.
pub(super) struct Support<'f, 'a> {
    frame: &'f Frame<'a>,
    hanging: Hanging<'f, 'a>,
}

impl<'f, 'a> Support<'f, 'a> {
    pub(super) fn of(frame: &'f Frame<'a>) -> Self {
        Support {
            frame,
            hanging: Hanging::new(frame, 1, 0),
        }
    }

    /// Adds what a formula hangs on in a segment.
    pub(super) fn add(&mut self, segment: usize, node: NodeId) {
        self.hanging.add(0, segment, node);
    }

    /// The questions found, in the order of the vocabulary. What is not known of the law is none.
    pub(super) fn facts(self) -> Vec<FactId> {
        asked(self.frame, self.hanging.facts().concat())
    }

    /// The questions found, and what is not known of the law.
    pub(super) fn all(self) -> Vec<FactId> {
        let mut all = self.hanging.facts().concat();
        all.retain(|f| !later(self.frame, *f));
        all
    }
}

/// Those of some questions that are asked. What is not known of the law is none.
pub(super) fn asked(frame: &Frame<'_>, mut facts: Vec<FactId>) -> Vec<FactId> {
    facts.retain(|f| !frame.program.facts[f].unasked && !later(frame, *f));
    facts
}

/// What another regime asks is asked once it applies: until then what that hangs on is asked, and stands
/// among the questions itself.
fn later(frame: &Frame<'_>, fact: FactId) -> bool {
    frame.program.facts[fact].pack == FAR && !applies(frame, fact)
}
